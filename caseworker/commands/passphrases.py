"""Where secrets and words read out come from on the command line: an option, a file, the environment, a prompt."""

import os
import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from caseworker.domain.errors import NotHere, Refused, say
from caseworker.sync.words import PHRASE_WORDS, spoken

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
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NotHere(say("The passphrase file cannot be read. Nothing was opened.")) from error
    return lines[0] if lines else ""


def words_read_out(said: str, *, option: str) -> str:
    """The eight words as a voice read them out; asked for where not given. Raises Refused for others than eight."""
    if not said and sys.stdin.isatty():
        said = input("The eight words as they were read out: ")
    if not said:
        raise Refused(
            say("Give with {option} the eight words as they were read out. Nothing was changed.", option=option)
        )
    if len(spoken(said)) != PHRASE_WORDS:
        raise Refused(say("Those are not eight words. Nothing was changed. Type all eight as they were read out."))
    return said
