"""Training in a sheet: a column for each module or one with several, with the day of passing and that of lapsing.

What does not plainly say that a module was passed is left as words: booked is not passed.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import fold
from caseworker.imports import dates
from caseworker.imports.answers import read_yes_no
from caseworker.imports.cells import Cell, Reading, read_text


class Module(NamedTuple):
    """One module of training: its name, empty where nothing says which, and what the sheet tells of it."""

    name: str
    done_on: date | None = None
    lapses_on: date | None = None
    passed: bool = True


LONGEST_NAME = 60
PASSED = dates.Expected(
    back=60,
    ahead=0,
    too_early=say("This day is more than 60 years ago. Check the year."),
    too_late=say("This day lies ahead, so nothing was passed on it."),
)
LAPSES = dates.Expected(
    back=20,
    ahead=20,
    too_early=say("This day is more than 20 years ago. Check the year."),
    too_late=say("This day is more than 20 years ahead. Check the year."),
)

LAPSE_WORDS = re.compile(
    r"\b(?:date of )?(?:expiry|expires?|expired|exp|renewal|renew|refresher|due|lapses?|until|valid|dyddiad dod i ben|"
    r"(?:yn )?dod i ben|adnewyddu|dilys|tan|hyd)\b(?: (?:date|due|on|by|to|until|tan|hyd))*",
    re.IGNORECASE,
)
_DONE_WORDS = re.compile(
    r"\b(?:date of|date|dyddiad|completed?|passed|done|attended|cwblhawyd|pasiwyd|wedi i gwblhau)\b(?: on)?",
    re.IGNORECASE,
)
_TRAINING_WORDS = re.compile(
    r"\b(?:training|trained|hyfforddiant|modules?|modiwl(?:au)?|courses?|cwrs|cyrsiau|record|taken|undertaken)\b",
    re.IGNORECASE,
)
_PASSED_WORDS = frozenset({"passed", "pass", "completed", "complete", "done", "attended", "cwblhawyd", "wedi gwblhau"})
_NOT_PASSED = re.compile(
    r"\b(?:not?|book(?:ed)?|needs?|needed|required|outstanding|in progress|await(?:ing)?|failed|tbc|due|heb|angen|"
    r"pending|waiting|to do|to be|started|ongoing|on going|partly|incomplete|cancelled|missed|withdrawn|withdrew|"
    r"invited|enrolled|scheduled|planned|expired|lapsed|ar y gweill|wedi[’' ]i drefnu|gohiriwyd|canslwyd|disgwyl)\b|"
    r"\b\d{4}\b|[?]",
    re.IGNORECASE,
)
DAY = re.compile(
    r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}|\d{4}[/.\-]\d{1,2}[/.\-]\d{1,2}|"
    r"\d{1,2}(?:st|nd|rd|th)?[ \-][A-Za-z]{3,9}[ \-]\d{2,4}"
)
_ALONE: Mapping[bool, Reading[tuple[Module, ...]]] = {True: Reading((Module(""),)), False: Reading()}
_BETWEEN = re.compile(r"[;,|\n•]")
_MARKS = " .,:;-–()[]"


# Headings


class Heading(NamedTuple):
    """What a heading tells of training: the module, empty for a column of several, and whether it is of lapsing."""

    module: str
    lapses: bool
    is_training: bool
    """Whether its own words say that it is of training."""


def told_by(heading: str) -> Heading:
    """'Safeguarding expiry' as the lapsing of Safeguarding, 'Boundaries training' as Boundaries."""
    text = " ".join(re.sub(r"\([^)]*\)|[*:#?/]", aside, heading).split())
    bare = LAPSE_WORDS.sub(" ", text)
    rest = " ".join(_DONE_WORDS.sub(" ", bare).split())
    folded = fold(rest)
    module = " ".join(_TRAINING_WORDS.sub(" ", rest).split()).strip(_MARKS)
    says = folded.endswith("training") or folded.startswith("hyfforddiant")
    return Heading(module[:1].upper() + module[1:], bare != text, says)


def aside(found: re.Match[str]) -> str:
    """What is left of brackets in a heading: nothing, unless they tell of lapsing, as in 'Safeguarding (expiry)'."""
    return f" {found[0].strip('()[]')} " if LAPSE_WORDS.search(found[0]) else " "


# Cells


def read_modules(cell: Cell, *, today: date) -> Reading[tuple[Module, ...]]:
    """Every module that a cell tells; a day or a yes alone is one without a name, and a no is none."""
    if not isinstance(cell, str):
        return _ALONE[cell] if isinstance(cell, bool) else _on(dates.read_day(cell, expected=PASSED, today=today))
    return read_text(cell, lambda text: _told(text, today))


def _told(text: str, today: date) -> Reading[tuple[Module, ...]]:
    if fold(text) in _PASSED_WORDS:
        return _ALONE[True]
    answer = read_yes_no(text)
    if answer.value is not None and not answer.words:
        return _ALONE[answer.value]
    day = dates.read_day(_DONE_WORDS.sub(" ", text).strip(_MARKS), expected=PASSED, today=today)
    if day.value or not any(letter.isalpha() for letter in DAY.sub("", text)):
        return _on(day)
    return _listed(text, today)


def _on(day: Reading[date]) -> Reading[tuple[Module, ...]]:
    return Reading((Module("", day.value),) if day.value else None, day.remark, day.problem)


def _listed(text: str, today: date) -> Reading[tuple[Module, ...]]:
    parts = [part for part in map(str.strip, _BETWEEN.split(text)) if part]
    read = [_module(part, today) for part in parts]
    found = tuple(one for one in read if one is not None)
    left = [part for part, one in zip(parts, read, strict=True) if one is None]
    if not left:
        return Reading(found or None)
    return Reading(found or None, remark=not_plainly(left[0]), words="; ".join(left))


def not_plainly(text: str) -> Phrase:
    """That words are no module that was passed."""
    return say("'{text}' does not plainly say that a module was passed; it is kept with the notes.", text=text)


def _module(part: str, today: date) -> Module | None:
    """The module that one part of a list names; None for what does not plainly say that it was passed."""
    days = DAY.findall(part)
    before = DAY.split(part)[0]
    lapsing = bool(days) and bool(LAPSE_WORDS.search(before))
    name = LAPSE_WORDS.sub(" ", before) if lapsing else before
    name = " ".join(_DONE_WORDS.sub(" ", name).split()).strip(_MARKS)
    after = DAY.split(part)[-1].strip(_MARKS) if days else ""
    if len(days) > 1 or after or not name or len(name) > LONGEST_NAME or _NOT_PASSED.search(name):
        return None
    if not days:
        return Module(name)
    read = dates.read_day(days[0], expected=LAPSES if lapsing else PASSED, today=today)
    if read.value is None:
        return None
    return Module(name, lapses_on=read.value) if lapsing else Module(name, read.value)


# Put together


class Told(NamedTuple):
    """What one column told: the module that its heading names, and what stood in the cell."""

    module: str
    modules: tuple[Module, ...] = ()
    lapses_on: date | None = None


def together(told: Iterable[Told]) -> tuple[Module, ...]:
    """Each module once: the day of passing from one column, that of lapsing from another.

    A day of lapsing whose heading names no module is that of every module without one, or of training without a name.
    """
    columns = list(told)
    found: dict[str, Module] = {}
    for one in columns:
        for module in one.modules:
            _add(found, module._replace(name=module.name or one.module))
    for one in columns:
        if one.lapses_on and one.module:
            _add(found, Module(one.module, lapses_on=one.lapses_on, passed=False))
    _spread(found, lapses_on=next((one.lapses_on for one in columns if one.lapses_on and not one.module), None))
    return tuple(found.values())


def _add(found: dict[str, Module], new: Module) -> None:
    old = found.get(fold(new.name), new)
    found[fold(new.name)] = Module(
        old.name, _of_both(max, old.done_on, new.done_on), _of_both(min, old.lapses_on, new.lapses_on),
        old.passed or new.passed,
    )  # fmt: skip


def _of_both(choose: Callable[[Iterable[date]], date], *days: date | None) -> date | None:
    known = [day for day in days if day]
    return choose(known) if known else None


def _spread(found: dict[str, Module], *, lapses_on: date | None) -> None:
    """Training without a name beside one with a name is its day; a lapsing for all is that of each without its own."""
    bare = found.pop("", None) if len(found) > 1 else None
    for key, module in found.items():
        found[key] = module._replace(
            done_on=module.done_on or (bare.done_on if bare else None), lapses_on=module.lapses_on or lapses_on
        )
    if lapses_on and not found:
        found[""] = Module("", lapses_on=lapses_on, passed=False)
