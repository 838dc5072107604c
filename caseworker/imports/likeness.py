"""How much two written names, or two birth dates, look like those of one person; order, forms and slips allowed for."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache
from itertools import product

from rapidfuzz import fuzz

from caseworker.domain.names import tokens
from caseworker.imports.nicknames import same_given_name

_SLIP = 80
"""Per cent likeness of two words that a slip of the keyboard can explain ('smyth' and 'smith')."""

_CLOSE = 88
"""Per cent likeness of what two names do not share that words divided otherwise can explain."""


class Names(IntEnum):
    """How two names compare, from nothing in common to the same."""

    DIFFERENT = 0
    GIVEN_ONLY = 1
    FAMILY_ONLY = 2
    SINGLE = 3
    SIMILAR = 4
    OTHER_FORM = 5
    OTHER_ORDER = 6
    SAME = 7


class Days(IntEnum):
    """How two birth dates compare."""

    DIFFERENT = 0
    UNKNOWN = 1
    ONE_DIGIT = 2
    SWAPPED = 3
    SAME = 4


@dataclass(frozen=True, slots=True)
class NameForm:
    """One name in folded words, in the order given names, family name."""

    words: tuple[str, ...]

    @property
    def family(self) -> str:
        """The last word."""
        return self.words[-1]


def name_form(name: str) -> NameForm | None:
    """A name as 'John Smith' or 'Smith, John'; None when there is no word in it."""
    family, comma, given = name.partition(",")
    words = tokens(given) + tokens(family) if comma else tokens(name)
    return NameForm(words) if words else None


def compare_names(one: NameForm, other: NameForm) -> Names:
    """How two names compare: words in any order, short and other forms, initials, slips, divided words."""
    if one.words == other.words or "".join(one.words) == "".join(other.words):
        return Names.SAME
    if sorted(one.words) == sorted(other.words):
        return Names.OTHER_ORDER
    pairs = _Pairs(one.words, other.words)
    if not pairs.left_of_one or not pairs.left_of_other:
        return pairs.whole()
    return _in_part(one, other, pairs)


class _Pairs:
    """The words of two names paired off, surest first; what is left stands in one name only."""

    def __init__(self, one: tuple[str, ...], other: tuple[str, ...]) -> None:
        self.left_of_one = list(one)
        self.left_of_other = list(other)
        self.same = self._pair(lambda a, b: a == b)
        self.forms = self._pair(same_given_name)
        self.initials = self._pair(_initial)
        self.slips = self._pair(_slip)

    def _pair(self, alike: Callable[[str, str], bool]) -> int:
        paired = 0
        for word in tuple(self.left_of_one):
            partner = next((b for b in self.left_of_other if alike(word, b)), None)
            if partner is not None:
                self.left_of_one.remove(word)
                self.left_of_other.remove(partner)
                paired += 1
        return paired

    def whole(self) -> Names:
        """How the names compare when one of them has no word that the other lacks."""
        paired = self.same + self.forms + self.initials + self.slips
        if self.same + self.slips == 0:
            return Names.DIFFERENT
        if paired == 1:
            return Names.SINGLE if self.same else Names.SIMILAR
        return Names.SIMILAR if self.slips else Names.OTHER_FORM


def _initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def _slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 3 and fuzz.ratio(one, other) >= _SLIP


def _in_part(one: NameForm, other: NameForm, pairs: _Pairs) -> Names:
    if fuzz.ratio("".join(pairs.left_of_one), "".join(pairs.left_of_other)) >= _CLOSE:
        return Names.SIMILAR
    if one.family == other.family:
        return Names.FAMILY_ONLY
    return Names.GIVEN_ONLY if pairs.same and one.words[0] == other.words[0] else Names.DIFFERENT


def best_names(ones: Iterable[NameForm], others: Iterable[NameForm]) -> Names:
    """The best comparison of any name of one person with any of the other."""
    return max((compare_names(one, other) for one, other in product(ones, tuple(others))), default=Names.DIFFERENT)


def compare_days(one: date | None, other: date | None) -> Days:
    """How two birth dates compare: the same, day and month changed round, or one digit apart."""
    if one is None or other is None:
        return Days.UNKNOWN
    if one == other:
        return Days.SAME
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return Days.SWAPPED
    apart = sum(a != b for a, b in zip(_digits(one), _digits(other), strict=True))
    return Days.ONE_DIGIT if apart == 1 else Days.DIFFERENT


def _digits(day: date) -> str:
    return f"{day:%d%m}{day.year:04}"


@lru_cache(maxsize=1 << 14)
def near_days(day: date) -> tuple[date, ...]:
    """Every day that one slip could have made of this one: day and month changed round, or one digit."""
    digits = _digits(day)
    slips = (digits[:place] + new + digits[place + 1 :] for place in range(8) for new in "0123456789")
    swapped = digits[2:4] + digits[:2] + digits[4:]
    return tuple({found for written in (swapped, *slips) for found in _day(written)} - {day})


def _day(digits: str) -> Iterator[date]:
    try:
        yield date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return
