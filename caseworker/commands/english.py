"""A phrase as a command prints it: in English, of one thing as the window says it."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import resources
from caseworker.domain import errors
from caseworker.domain.errors import Phrase


def in_english(value: object) -> str:
    """A phrase, a day, a moment, a time or a text as English words; '1 person', '2 people'."""
    return errors.in_english(_numbered(value))


def _numbered(value: object) -> object:
    """A phrase in which every counted sentence has the form of its number."""
    if not isinstance(value, Phrase):
        return value
    of_one = value.values.get("count") == 1
    template = _of_one().get(value.template, value.template) if of_one else value.template
    return replace(value, template=template, values={gap: _numbered(one) for gap, one in value.values.items()})


@cache
def _of_one() -> Mapping[str, str]:
    """Of every counted sentence how it is said of one thing."""
    messages = ET.fromstring(resources.english()).iter("message")  # noqa: S314 (a file of our own)
    forms = {one.findtext("source", ""): one.findtext("translation/numerusform", "") for one in messages}
    return {source: form for source, form in forms.items() if form}
