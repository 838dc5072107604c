"""What nobody foresaw: an exception or a fatal word from Qt becomes a dialog with details that hold nothing personal.

The details are the kinds of the exceptions and the places in our own code; messages are left out, since they may quote
what somebody wrote, save those of `BugError`, which never do.
"""

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

import caseworker
from caseworker.domain.errors import BugError

_SHOWN_PARTS = 3


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
            place = f"{_short(context.file)}:{context.line}" if context.file else "no place"
            self.crashed.emit(f"{_versions()}\nQt: {kind.name}, {context.category}, {place}")


def details(error: BaseException) -> str:
    """The kinds of an exception and its causes, and where they happened, with nothing that somebody wrote."""
    lines = [_versions()]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(_kind(cause))
        lines.extend(_places(cause))
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    name = type(error).__qualname__
    return f"{name}: {error}" if isinstance(error, BugError) else name


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]


def _short(filename: str) -> str:
    """The last folders of a path: who uses the machine is nobody's business."""
    return "/".join(Path(filename).parts[-_SHOWN_PARTS:])


def _versions() -> str:
    return f"Caseworker {caseworker.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}"
