"""Erasure as a person's record or a mentor's file has it: the way to it, what would go, what is asked for already."""

from collections.abc import Sequence
from dataclasses import dataclass

from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.recruiting import NOT_TAKEN
from caseworker.domain.service import Role
from caseworker.queries.erasures import Asked, asked, delay
from caseworker.queries.form_names import FormName
from caseworker.queries.person import full_name, known
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice, Fact, Offer, Section, Tone
from caseworker.queries.saying import listed


@dataclass(frozen=True)
class ErasureForm:
    """`cases` are those linked as this person, or the mentor's file, for whose erasure another voice counts; `goes` is
    what is in them, by kind, and `days` how long everybody has to take it back.
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


def section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """What is asked for, with the way to agree or to take it back; while nothing is, the way to ask."""
    facts = tuple(
        Fact(say("Erasure"), one.words, one.why if one.why.template else None, Tone.WARN)
        for scope in scopes
        for one in asked(reading, scope)
    )
    may_ask = reading.is_a(Role.COORDINATOR)
    words = say("Look at the erasure…") if facts else say("Erase this record…")
    nobody = say("Nobody is asking to erase this record.") if may_ask and not facts else None
    title = say("To be erased") if facts else say("Erasure")
    return Section(title, facts, nobody, offers=(Offer(words, FormName.ERASURE, scopes[0]),) if may_ask else ())


def of_mentor(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    """The same in the file of whoever has left or was never taken; in any other once somebody asks for it."""
    found = section(reading, (mentor.id,))
    return (found,) if found.facts or mentor.status in (MentorStatus.LEFT, *NOT_TAKEN) else ()


def erasure_form(reading: Reading, *, case: Id) -> ErasureForm:
    """What may be erased of this person, over every case linked as theirs, or of this mentor. Raises NotHere."""
    name, scopes = _whom(reading, case)
    stands = tuple(one for scope in scopes for one in asked(reading, scope))
    done = {one.target for one in stands if one.mine or one.happens_on is not None}
    cases = tuple(scope for scope in scopes if scope not in done)
    return ErasureForm(
        case=case,
        name=name,
        cases=cases,
        goes=_goes(reading, cases),
        days=delay(reading).days,
        reasons=reading.words.choices("erasure_reason"),
        asked=stands,
    )


def _whom(reading: Reading, case: Id) -> tuple[str, tuple[Id, ...]]:
    """What whoever this is about is called at the top of the page, and every case or file that is theirs."""
    mentor = reading.file_of(Mentor, case)
    if mentor is not None:
        return mentor.called, (case,)
    found = known(reading, case)
    return full_name(found.person), found.scopes


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
