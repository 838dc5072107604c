"""One window for one store: a second start asks the first to come forward, and ends."""

from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 500
"""Milliseconds to wait for the first window to answer."""


def _name(store: Path) -> str:
    """A name that only starts on the same store share."""
    return "caseworker-" + blake2b(str(store.resolve()).encode(), digest_size=8).hexdigest()


def raise_first(store: Path) -> bool:
    """Ask the window that has this store open, if there is one, to come forward. Whether there was one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(store))
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(b"raise\n")
    socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return True


class FirstInstance(QObject):
    """Listens for further starts on the same store."""

    asked = Signal()
    """Another start wants this window in front."""

    def __init__(self, parent: QObject, *, store: Path) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(store))
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(store))

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()
