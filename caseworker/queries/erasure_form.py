"""What the panel for erasures begins with: what would go, after how long, and what is asked for already."""

from collections.abc import Sequence
from dataclasses import dataclass

from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.queries.erasures import Asked, asked, delay
from caseworker.queries.person import full_name, known
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import listed


@dataclass(frozen=True)
class ErasureForm:
    """`cases` are those linked as this person for whose erasure another voice counts; `goes` is what is in them, by
    kind, and `days` how long everybody has to take it back.
    """

    case: Id
    name: str
    cases: tuple[Id, ...]
    goes: Phrase
    days: int
    reasons: tuple[Choice, ...]
    asked: tuple[Asked, ...]

    @property
    def agrees(self) -> bool:
        """Whether to ask is to agree with somebody who has asked for all of it before."""
        return bool(self.cases) and set(self.cases) <= {one.target for one in self.asked}


def erasure_form(reading: Reading, *, case: Id) -> ErasureForm:
    """What may be erased of this person, over every case linked as theirs. Raises NotHere."""
    found = known(reading, case)
    stands = tuple(one for scope in found.scopes for one in asked(reading, scope))
    done = {one.target for one in stands if one.mine or one.happens_on is not None}
    cases = tuple(scope for scope in found.scopes if scope not in done)
    return ErasureForm(
        case=case,
        name=full_name(found.person),
        cases=cases,
        goes=_goes(reading, cases),
        days=delay(reading).days,
        reasons=reading.words.choices("erasure_reason"),
        asked=stands,
    )


def _goes(reading: Reading, cases: Sequence[Id]) -> Phrase:
    """Which kinds of record are in these cases and how many, whichever folder; what says who may read them stays."""
    sql = (
        "SELECT r.kind, count(DISTINCT r.id) FROM record r JOIN folder f ON f.n=r.folder "
        "WHERE f.scope IN ({marks}) AND f.folder<>? AND r.struck=0 GROUP BY r.kind"
    )
    counts = dict(map(tuple, reading.rows_in(sql, cases, Folder.ACCESS))) if cases else {}
    return listed(_counted(kind.label, counts[name]) for name, kind in KINDS.items() if name in counts)


def _counted(label: str, many: int) -> Phrase:
    return say("{kind} ({number})", kind=Phrase(label), number=many) if many > 1 else Phrase(label)
