"""Sentences as a terminal prints them: English, with days and times written out."""

from datetime import date, datetime, time

from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase


def english(phrase: object) -> str:
    """A phrase, a day, a moment or plain text in words."""
    if isinstance(phrase, Phrase):
        return phrase.template.format(**{name: english(value) for name, value in phrase.values.items()})
    if isinstance(phrase, datetime):
        local = phrase.astimezone(LONDON)
        return f"{english(local.date())}, {local:%H:%M}"
    if isinstance(phrase, date):
        return f"{phrase.day} {phrase:%B %Y}"
    if isinstance(phrase, time):
        return f"{phrase:%H:%M}"
    return str(phrase)
