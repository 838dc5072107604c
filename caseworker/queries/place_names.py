"""The names of the pages of the rail."""

from enum import StrEnum


class PlaceName(StrEnum):
    """A page of the rail, in its order."""

    TODAY = "today"
    PEOPLE = "people"
    REFERRALS = "referrals"
    MATCHING = "matching"
    CALENDAR = "calendar"
    MENTORS = "mentors"
    VOLUNTEERING = "volunteering"
    DIRECTORY = "directory"
    SYNC = "sync"
    SETTINGS = "settings"
