"""What may be told of an error that nobody foresaw: its kinds and the places in the code, and nothing personal.

Messages are left out, since they may quote what somebody wrote, save those of `BugError`, which never do.
"""

import platform
import sys
import traceback
from pathlib import Path

from caseworker import __version__
from caseworker.domain.errors import BugError

_SHOWN_PARTS = 3


def details(error: BaseException, *, beside: str = "") -> str:
    """The kinds of an exception and its causes, and where they happened. `beside` names what else is in use here."""
    lines = [versions(beside=beside)]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(_kind(cause))
        lines.extend(_places(cause))
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def versions(*, beside: str = "") -> str:
    """What runs here, with what it stands on."""
    parts = (f"Caseworker {__version__}", f"Python {platform.python_version()}", beside, sys.platform)
    return ", ".join(part for part in parts if part)


def short(filename: str) -> str:
    """The last folders of a path: who uses the machine is nobody's business."""
    return "/".join(Path(filename).parts[-_SHOWN_PARTS:])


def _kind(error: BaseException) -> str:
    name = type(error).__qualname__
    return f"{name}: {error}" if isinstance(error, BugError) else name


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"  {short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
