"""Who in a sheet of mentors may be a mentor already: by telephone, e-mail, or the name with the same postcode district.

The same name is likely the same mentor where something else is the same too, or nothing is known that differs.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import tokens
from caseworker.imports.duplicates import MOST_PER_ROW, Level, Possible
from caseworker.imports.mentor_rows import MentorRow


@dataclass(frozen=True, slots=True)
class KnownMentor:
    """A mentor who is on record, or an earlier row: what they are told apart by. `id` is empty for a row."""

    id: str
    row: int
    name: frozenset[str]
    phone: str = ""
    email: str = ""
    district: str = ""


def known_mentor(
    identity: str,
    *,
    row: int = 0,
    names: Iterable[str | None],
    phone: str | None,
    email: str | None,
    district: str | None,
) -> KnownMentor:
    """Somebody as they are compared: folded, without spaces, in any order of the name."""
    words = frozenset(word for name in names for word in tokens(name or ""))
    return KnownMentor(identity, row, words, _digits(phone), (email or "").strip().casefold(), (district or "").upper())


def _digits(phone: str | None) -> str:
    found = "".join(sign for sign in phone or "" if sign.isdigit())
    return "0" + found[2:] if found.startswith("44") else found


def find_mentors(rows: Iterable[MentorRow], *, known: Iterable[KnownMentor]) -> Mapping[int, tuple[Possible, ...]]:
    """For each row that may be somebody, whom, likeliest first; a row is also compared with the rows before it."""
    index = _Index()
    for one in known:
        index.add(one)
    found: dict[int, tuple[Possible, ...]] = {}
    for row in rows:
        names = (row.given_name, row.family_name)
        asked = known_mentor("", row=row.row, names=names, phone=row.phone, email=row.email, district=row.postcode)
        if possible := index.possible(asked):
            found[row.row] = possible
        index.add(asked)
    return found


class _Index:
    """Everybody who may be meant, by what two can have in common; of each thing no more are kept than are shown."""

    def __init__(self) -> None:
        self._by: dict[_Key, list[KnownMentor]] = defaultdict(list)

    def add(self, one: KnownMentor) -> None:
        """Put somebody into the index."""
        for key in _keys(one):
            if len(self._by[key]) < MOST_PER_ROW:
                self._by[key].append(one)

    def possible(self, asked: KnownMentor) -> tuple[Possible, ...]:
        """Whom the asked may be, likeliest first."""
        met = {(one.id, one.row): one for key in _looked_up(asked) for one in self._by.get(key, ())}
        judged = sorted((_judge(asked, one) for one in met.values()), key=lambda each: each[0])
        return tuple(possible for _, possible in judged[:MOST_PER_ROW])


_Key = tuple[str, object]


def _keys(one: KnownMentor) -> Iterator[_Key]:
    """Under what somebody is found. Two of one name are likely one where they share more, or nothing else can differ:
    both are keys of their own, so that no crowd of one name or one telephone hides them.
    """
    yield from _alone(one)
    if one.name:
        yield from (("name and", (one.name, each)) for each in _reached(one))
        yield "name, told", (one.name, _told(one))


def _looked_up(asked: KnownMentor) -> Iterator[_Key]:
    yield from _alone(asked)
    if asked.name:
        yield from (("name and", (asked.name, each)) for each in _reached(asked))
        own = _told(asked)
        yield from (("name, told", (asked.name, other)) for other in range(_EVERYTHING + 1) if not own & other)


def _alone(one: KnownMentor) -> Iterator[_Key]:
    yield from ((kind, what) for kind, what in (("phone", one.phone), ("email", one.email)) if what)
    if one.name:
        yield "name", one.name


def _reached(one: KnownMentor) -> list[_Key]:
    told: list[_Key] = [("phone", one.phone), ("email", one.email), ("district", one.district)]
    return [each for each in told if each[1]]


def _told(one: KnownMentor) -> int:
    """Which of telephone, e-mail and district are known, a bit each."""
    return sum(1 << place for place, what in enumerate((one.phone, one.email, one.district)) if what)


_EVERYTHING = 0b111
_PHONE = say("The same telephone number.")
_EMAIL = say("The same e-mail address.")
_DISTRICT = say("The same postcode district.")
_NAME = say("The same name.")
_OTHER_NAME = say("The names are different.")


def _judge(asked: KnownMentor, one: KnownMentor) -> tuple[tuple[int, str, int], Possible]:
    same_name = bool(asked.name) and asked.name == one.name
    shared: list[Phrase] = []
    if asked.phone and asked.phone == one.phone:
        shared.append(_PHONE)
    if asked.email and asked.email == one.email:
        shared.append(_EMAIL)
    if asked.district and asked.district == one.district and same_name:
        shared.append(_DISTRICT)
    pairs = ((asked.phone, one.phone), (asked.email, one.email), (asked.district, one.district))
    differ = any(mine and theirs and mine != theirs for mine, theirs in pairs)
    sure = same_name and bool(shared or not differ)
    level = Level.LIKELY if sure or _EMAIL in shared else Level.LOOK_ALIKE
    why = (*shared, _NAME if same_name else _OTHER_NAME)
    possible = Possible(asked.row, one.id or None, one.row or None, level, why)
    return (0 if level is Level.LIKELY else 1, one.id, one.row), possible
