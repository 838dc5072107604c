"""The names of the pages of help, in the order in which they are listed; each is a file in every language."""

FIRST = "first-day-mentor"
PAGES = (
    FIRST,
    "first-day-coordinator",
    "first-day-practitioner",
    "private",
    "offline",
    "lost-laptop",
)
KEYS = "keys"
"""Made from the table of actions, and no file."""
