"""How much something on a page asks of its reader: all that the pages before anybody is signed in show of rows."""

from enum import StrEnum


class Tone(StrEnum):
    """How much something asks of its reader; red and amber only where somebody must act."""

    PLAIN = "plain"
    NOTE = "note"
    GOOD = "good"
    WARN = "warn"
    DANGER = "danger"
