"""The names of the pages of help in the order in which they are listed, each a file in every language."""

WAYS_IN, LOST_LAPTOP, LEDGER = "ways-in", "lost-laptop", "ledger"
PAGES = (
    WAYS_IN,
    "first-day-mentor",
    "first-day-coordinator",
    "first-day-practitioner",
    "people",
    "sessions",
    "concerns",
    "referrals",
    "matching",
    "calendar",
    "mentors",
    "volunteering",
    "directory",
    "documents",
    "sharing",
    "sync",
    LEDGER,
    "offline",
    "settings",
    "private",
    LOST_LAPTOP,
)
KEYS = "keys"
"""Made from the table of actions, and no file."""
HELP = "help"
"""The property under which a widget names the page of help that speaks of it."""
