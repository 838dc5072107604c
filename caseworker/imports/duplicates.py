"""Who a row may already be: people and other rows with its numbers, or its name and birth date, and why, in words.

Nothing is decided here. Two people of one birth date and family name may be twins, so they only look alike.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseworker.domain.errors import Phrase, say
from caseworker.imports.identifiers import CRN, PNC, PRISON_NUMBER
from caseworker.imports.likeness import Days, NameForm, Names, best_names, compare_days, name_form, near_days
from caseworker.imports.nicknames import forms_of
from caseworker.imports.rows import ReferralRow

MOST_PER_ROW = 10
"""No more than this many are worth a person's look; the likeliest come first."""

_CROWD = 200
"""People of one birth date beyond which it was hardly a real one, so that a word of the name must agree as well."""


class Level(StrEnum):
    """How likely it is that two are one person."""

    LIKELY = "likely"
    LOOK_ALIKE = "look-alike"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who is on record: `names` as 'John Smith' or 'Smith, John', aliases after; any `identifiers`."""

    id: str
    names: tuple[str, ...]
    born_on: date | None = None
    identifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Possible:
    """That a row may be somebody: a `person` on record, or another row of the sheet. `why` holds nothing personal."""

    row: int
    person: str | None
    other_row: int | None
    level: Level
    why: tuple[Phrase, ...]


def find_duplicates(rows: Iterable[ReferralRow], *, people: Iterable[Candidate]) -> Mapping[int, tuple[Possible, ...]]:
    """For each row that may be somebody, whom, likeliest first. A row is also compared with the rows before it.

    Seconds for 5,000 rows against 100,000 people: only those are compared who share a number, a birth date or one
    that a slip would make of it, or, where a birth date is missing, the family name.
    """
    index = _Index()
    for person in people:
        index.add(_known(person, row=None))
    found: dict[int, tuple[Possible, ...]] = {}
    for row in rows:
        asked = _known(Candidate("", names_of(row), row.born_on, _numbers_of(row)), row=row.row)
        if possible := tuple(index.possible(asked)):
            found[row.row] = possible
        index.add(asked)
    return found


def names_of(row: ReferralRow) -> tuple[str, ...]:
    """Every name that a row gives, the full one first."""
    full = " ".join(filter(None, (row.given_name, row.family_name)))
    called = " ".join(filter(None, (row.preferred_name, row.family_name))) if row.preferred_name else ""
    return tuple(dict.fromkeys(filter(None, (full, called, *row.aliases))))


def _numbers_of(row: ReferralRow) -> tuple[str, ...]:
    return tuple(filter(None, (row.prison_number, row.crn, row.pnc)))


@dataclass(frozen=True, slots=True)
class _Known:
    person: str | None
    row: int | None
    names: tuple[NameForm, ...]
    words: frozenset[str]
    joined: frozenset[str]
    born_on: date | None
    numbers: Mapping[str, frozenset[str]]


def _known(somebody: Candidate, *, row: int | None) -> _Known:
    forms = tuple(dict.fromkeys(form for name in somebody.names if (form := name_form(name))))
    words = frozenset(word for form in forms for word in form.words)
    joined = frozenset("".join(form.words) for form in forms)
    return _Known(somebody.id or None, row, forms, words, joined, somebody.born_on, _by_kind(somebody.identifiers))


def _by_kind(numbers: Iterable[str]) -> Mapping[str, frozenset[str]]:
    kinds: dict[str, frozenset[str]] = {}
    for number in numbers:
        plain = "".join(number.upper().split())
        kind = next((name for name, shape in _KINDS if shape.fullmatch(plain)), "")
        kinds[kind] = kinds.get(kind, frozenset()) | {plain}
    return kinds


_KINDS = (("prison number", PRISON_NUMBER), ("CRN", CRN), ("PNC number", PNC))
_SAME_NUMBER: Mapping[str, Phrase] = {
    "prison number": say("The same prison number."),
    "CRN": say("The same CRN."),
    "PNC number": say("The same PNC number."),
    "": say("The same number."),
}
_OTHER_NUMBER: Mapping[str, Phrase] = {
    "prison number": say("The prison numbers differ."),
    "CRN": say("The CRNs differ."),
    "PNC number": say("The PNC numbers differ."),
}
_NAME_WORDS: Mapping[Names, Phrase] = {
    Names.DIFFERENT: say("The names are different."),
    Names.GIVEN_ONLY: say("The same given name with another family name; it may have changed."),
    Names.FAMILY_ONLY: say("The same family name with another given name; perhaps twins or relatives."),
    Names.SINGLE: say("One name is all that is known of one of them, and the other has it too."),
    Names.SIMILAR: say("A similar name."),
    Names.OTHER_FORM: say("The same name in a shorter or another form."),
    Names.OTHER_ORDER: say("The same name in another order."),
    Names.SAME: say("The same name."),
}
_DAY_WORDS: Mapping[Days, Phrase] = {
    Days.DIFFERENT: say("The birth dates are different."),
    Days.UNKNOWN: say("There are no two birth dates to compare."),
    Days.ONE_DIGIT: say("The birth dates differ in one digit."),
    Days.SWAPPED: say("The birth dates differ by day and month changed round."),
    Days.SAME: say("The same birth date."),
}


class _Index:
    """Everybody who may be meant, found by number, birth date and words of the name."""

    def __init__(self) -> None:
        self._all: list[_Known] = []
        self._by_number: dict[str, list[int]] = defaultdict(list)
        self._by_day: dict[date, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._undated_by_word: dict[str, list[int]] = defaultdict(list)

    def add(self, known: _Known) -> None:
        """Put somebody into the index."""
        place = len(self._all)
        self._all.append(known)
        for number in _all_of(known.numbers):
            self._by_number[number].append(place)
        for word in known.words | known.joined:
            self._by_word[word].append(place)
            if known.born_on is None:
                self._undated_by_word[word].append(place)
        if known.born_on is not None:
            self._by_day[known.born_on].append(place)

    def possible(self, asked: _Known) -> list[Possible]:
        """Whom the asked may be, likeliest first."""
        met = [self._all[place] for place in self._places(asked)]
        judged = [(verdict, known) for known in met if (verdict := _judge(asked, known))]
        judged.sort(key=lambda found: found[0].order)
        return [
            Possible(asked.row or 0, known.person, known.row, verdict.level, verdict.why)
            for verdict, known in judged[:MOST_PER_ROW]
        ]

    def _places(self, asked: _Known) -> list[int]:
        places = {place for number in _all_of(asked.numbers) for place in self._by_number.get(number, ())}
        if asked.born_on is None:
            places |= self._of_family(asked, self._by_word)
        else:
            places.update(self._of_day(asked, asked.born_on))
            for day in near_days(asked.born_on):
                places.update(self._of_word_and_day(asked, day))
            places |= self._of_family(asked, self._undated_by_word)
        return sorted(places)

    def _of_day(self, asked: _Known, day: date) -> Iterable[int]:
        born = self._by_day.get(day, ())
        return born if len(born) <= _CROWD else self._of_word_and_day(asked, day)

    def _of_word_and_day(self, asked: _Known, day: date) -> list[int]:
        born = self._by_day.get(day, ())
        return [place for place in born if not asked.words.isdisjoint(self._all[place].words)]

    def _of_family(self, asked: _Known, by_word: Mapping[str, list[int]]) -> set[int]:
        """Those of the same name written together, and those of the family name with a given name or a form of it."""
        found = {place for whole in asked.joined for place in by_word.get(whole, ())}
        for form in asked.names:
            likely = _likely_words(form)
            initials = {word for word in form.words if len(word) == 1}
            for place in by_word.get(form.family, ()):
                words = self._all[place].words
                if not likely.isdisjoint(words) or (initials and initials.intersection(word[0] for word in words)):
                    found.add(place)
        return found


def _likely_words(name: NameForm) -> set[str]:
    """The words that somebody of this family name may bear beside it: given names, forms and initials of them."""
    given = name.words[:-1]
    return {form for word in given for form in forms_of(word)} | {word[0] for word in given}


def _all_of(numbers: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*numbers.values())


@dataclass(frozen=True, slots=True)
class _Verdict:
    level: Level
    order: tuple[int, int, int]
    why: tuple[Phrase, ...]


def _judge(one: _Known, other: _Known) -> _Verdict | None:
    """Whether two may be one person, and why."""
    shared = [kind for kind in one.numbers if not one.numbers[kind].isdisjoint(other.numbers.get(kind, ()))]
    names = best_names(one.names, other.names)
    days = compare_days(one.born_on, other.born_on)
    differing = [kind for kind in one.numbers if kind and kind in other.numbers and kind not in shared]
    single = min((len(form.words) for form in (*one.names, *other.names)), default=0) == 1
    level = Level.LIKELY if shared else _level(names, days, doubted=bool(differing), single=single)
    if level is None:
        return None
    why = [*(_SAME_NUMBER[kind] for kind in shared), _NAME_WORDS[names], _DAY_WORDS[days]]
    why += [_OTHER_NUMBER[kind] for kind in differing]
    order = (0 if shared else 1, 0 if level is Level.LIKELY else 1, -(names + days))
    return _Verdict(level, order, tuple(why))


def _level(names: Names, days: Days, *, doubted: bool, single: bool) -> Level | None:
    """What name and birth date say together. `doubted`: a number speaks against it. `single`: one word is all."""
    sure, weak = _LEVELS.get(days, ((), ()))
    if names in sure and not (doubted and (names < Names.OTHER_FORM or days is not Days.SAME)):
        return Level.LOOK_ALIKE if single and days is Days.UNKNOWN else Level.LIKELY
    if names in sure:
        return Level.LOOK_ALIKE
    return Level.LOOK_ALIKE if names in weak and not (doubted and days is not Days.SAME) else None


_WHOLE = (Names.SAME, Names.OTHER_ORDER)
_LEVELS: Mapping[Days, tuple[tuple[Names, ...], tuple[Names, ...]]] = {
    Days.SAME: (
        (*_WHOLE, Names.OTHER_FORM, Names.SIMILAR, Names.SINGLE),
        (Names.FAMILY_ONLY, Names.GIVEN_ONLY),
    ),
    Days.SWAPPED: ((*_WHOLE, Names.OTHER_FORM), (Names.SIMILAR,)),
    Days.ONE_DIGIT: ((*_WHOLE, Names.OTHER_FORM), (Names.SIMILAR,)),
    Days.UNKNOWN: (_WHOLE, (Names.OTHER_FORM,)),
}
"""By birth date: the names that make it likely, and those that only look alike. Different birth dates say no."""
