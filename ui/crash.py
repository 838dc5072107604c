"""What nobody foresaw: an exception or a fatal word from Qt becomes a dialog with details that hold nothing personal.

What the details hold is `caseworker.crash`'s.
"""

import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from caseworker import crash


class CrashReporter(QObject):
    """Takes over what Python and Qt would write to a console that nobody sees; `crashed` carries the details."""

    crashed = Signal(str)

    def install(self) -> None:
        """Listen from now on."""
        sys.excepthook = self._hook
        qInstallMessageHandler(self._hear_qt)

    def report(self, error: BaseException) -> None:
        """Tell about an exception that a worker's thread brought back."""
        self.crashed.emit(details(error))

    def _hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            self.crashed.emit(details(error))

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, _message: str | None) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            place = f"{crash.short(context.file)}:{context.line}" if context.file else "no place"
            self.crashed.emit(f"{crash.versions(beside=_qt())}\nQt: {kind.name}, {context.category}, {place}")


def details(error: BaseException) -> str:
    """The kinds of an exception and its causes, and where they happened, with nothing that somebody wrote."""
    return crash.details(error, beside=_qt())


def _qt() -> str:
    return f"Qt {qVersion()}"
