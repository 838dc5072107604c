"""Where a passphrase comes from on the command line: a file, the environment, or a prompt that does not echo."""

import os
import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from caseworker.domain.errors import NotHere, say

VARIABLE = "CASEWORKER_PASSPHRASE"


def passphrase_of(arguments: Namespace) -> str:
    """The passphrase. Raises NotHere when there is no file, no variable and nobody to ask."""
    if arguments.passphrase_file is not None:
        return first_line(arguments.passphrase_file)
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        raise NotHere(say("No passphrase was given: use --passphrase-file, CASEWORKER_PASSPHRASE or a terminal."))
    return getpass("Passphrase: ")


def first_line(path: Path) -> str:
    """The first line of a file. Raises NotHere when it cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NotHere(say("The passphrase file cannot be read. Nothing was opened.")) from error
    return lines[0] if lines else ""
