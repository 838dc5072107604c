"""How one person becomes a mentor: where they stand and for how long, what is lacking, what was said and by whom."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import latest, newest_first
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.recruiting import (
    NOT_TAKEN,
    STAGES,
    NoteKind,
    Policy,
    RecruitmentNote,
    StageMove,
    kept_until,
    next_stage,
)
from caseworker.queries.erasure_form import of_mentor
from caseworker.queries.form_names import FormName
from caseworker.queries.lacks import TAB, lacking_sections, policy_of
from caseworker.queries.listed import Tab
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import text
from caseworker.queries.words import NOTHING

SINCE = '(SELECT max(s."on") FROM kind_stage_move s WHERE s.scope=m.id AND s.stage=m.status)'
"""Since when the mentor `m` stands where they stand; NULL where nobody has written it."""
RANK = {status.value: number for number, status in enumerate((*STAGES, *MentorStatus))}


# A mentor's own file


def since(reading: Reading, mentor: Mentor) -> date | None:
    """Since when somebody stands where they stand."""
    moves = (one for one in _moves(reading, mentor.id) if one.stage == mentor.status and one.on)
    return max((one.on for one in moves if one.on), default=None)


def _moves(reading: Reading, mentor: Id) -> list[StageMove]:
    return [one for one in reading.of_scopes(StageMove, [mentor]) if one.folder.scope == mentor]


def tab(reading: Reading, mentor: Mentor) -> Tab:
    """Everything about how somebody became a mentor, or may become one."""
    standing: tuple[Section, ...] = ()
    if mentor.status in (*STAGES, *NOT_TAKEN):
        standing = (_standing(reading, mentor), *of_mentor(reading, mentor))
    sections = (*standing, *lacking_sections(reading, mentor), _notes(reading, mentor), _history(reading, mentor.id))
    return Tab(TAB, say("Recruitment"), tuple(one for one in sections if one.says_something))


def _standing(reading: Reading, mentor: Mentor) -> Section:
    offers = _again(mentor) if mentor.status in NOT_TAKEN else tuple(_steps(mentor))
    return Section(say("Where they stand"), (stage_fact(reading, mentor),), offers=offers)


def stage_fact(reading: Reading, mentor: Mentor) -> Fact:
    """The stage at which somebody stands, and for how long; how long the file of somebody not taken is kept."""
    stage, day = reading.words.of("mentor_status", mentor.status), since(reading, mentor)
    if mentor.status in NOT_TAKEN:
        return Fact(say("Stage"), stage, _kept(reading, day))
    how_long = stood(day, today=reading.today)
    return Fact(say("Stage"), stage, how_long if how_long.template else None, _tone(reading, mentor, day))


def _again(mentor: Mentor) -> tuple[Offer, ...]:
    return (Offer(say("Take it up again"), FormName.CHANGE_MENTOR_STATUS, mentor.id),)


def _kept(reading: Reading, day: date | None) -> Phrase | None:
    if day is None:
        return None
    until = kept_until(day, months=policy_of(reading).kept_months)
    if until < reading.today:
        return say("since {day}; their file was to be kept until {until}", day=day, until=until)
    return say("since {day}; their file is kept until {until}", day=day, until=until)


def stood(day: date | None, *, today: date) -> Phrase:
    """'for 12 days, since 3 May'; nothing where nobody wrote the day."""
    if day is None:
        return NOTHING
    return say("for {count} days, since {day}", count=max(0, (today - day).days), day=day)


def stands_still(status: str | None, day: date | None, *, policy: Policy, today: date) -> bool:
    """Whether an enquiry has had no answer for too long."""
    return status == MentorStatus.ENQUIRY and day is not None and (today - day).days >= policy.enquiry_days


def _tone(reading: Reading, mentor: Mentor, day: date | None) -> Tone:
    still = stands_still(mentor.status, day, policy=policy_of(reading), today=reading.today)
    return Tone.WARN if still else Tone.PLAIN


def _steps(mentor: Mentor) -> Iterator[Offer]:
    step = MOVES.get(next_stage(mentor.status) or "")
    if step is not None:
        yield Offer(step, FormName.MOVE_ON, mentor.id)
    yield Offer(say("Turn down…"), FormName.TURN_DOWN, mentor.id)
    yield Offer(say("They withdraw…"), FormName.WITHDREW, mentor.id)


MOVES: Mapping[str, Phrase] = MappingProxyType(
    {
        MentorStatus.APPLICANT: say("They have applied"),
        MentorStatus.INTERVIEW: say("On to the interview"),
        MentorStatus.REFERENCES: say("On to the references"),
        MentorStatus.CHECKS: say("On to the checks"),
        MentorStatus.TRAINING: say("On to training"),
        MentorStatus.ACTIVE: say("They are ready and begin"),
    }
)
"""The one step onwards to each stage."""


# What coordinators alone read


def _notes(reading: Reading, mentor: Mentor) -> Section:
    found = [one for one in reading.of_scopes(RecruitmentNote, [mentor.id]) if one.note_kind != NoteKind.EXIT]
    offers = (
        (Offer(say("Record the interview"), FormName.INTERVIEWED, mentor.id),
         Offer(say("Record a reference"), FormName.REFERENCE_CAME, mentor.id))
        if mentor.status in STAGES
        else ()
    )  # fmt: skip
    note = Offer(say("Note something"), FormName.RECRUITMENT_NOTE, mentor.id)
    return Section(
        say("What was said"),
        tuple(_note(reading, one) for one in newest_first(found, by=_day_of)),
        empty=say("Nothing is noted."),
        says=(say("Coordinators alone read this. It is never on the mentor's own laptop."),),
        offers=(*offers, note),
    )


def leaving_note(reading: Reading, mentor: Id) -> RecruitmentNote | None:
    """What was last written of why a mentor leaves, or left; nothing on any laptop but a coordinator's."""
    return _last(reading, mentor, NoteKind.LEFT)


def _last(reading: Reading, mentor: Id, kind: NoteKind) -> RecruitmentNote | None:
    """The newest note of a kind: of several of one day what was written last, which puts right what was before it."""
    return latest((one for one in reading.of_scopes(RecruitmentNote, [mentor]) if one.note_kind == kind), by=_day_of)


def _day_of(note: RecruitmentNote) -> date:
    return note.on or date.min


def leaving(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    """The talk on leaving and whether a reference is agreed, of a mentor who has left: for coordinators."""
    newest = _last(reading, mentor.id, NoteKind.EXIT)
    if mentor.status != MentorStatus.LEFT and newest is None:
        return ()
    offer = Offer(say("Record the talk on leaving"), FormName.EXIT_TALK, mentor.id)
    facts = () if newest is None else tuple(_talk(reading, newest))
    return (Section(say("Leaving"), facts, empty=say("No talk on leaving is written down."), offers=(offer,)),)


def _talk(reading: Reading, one: RecruitmentNote) -> Iterator[Fact]:
    yield Fact(say("Talk on leaving"), reading.words.of("exit_talk", one.exit_talk), _by(reading, one.on, one.by))
    agreed = reading.words.of("reference_agreed", one.reference_agreed)
    yield Fact(say("A reference from the service"), agreed)
    if one.words:
        yield Fact(say("In words"), text(one.words))


def _note(reading: Reading, one: RecruitmentNote) -> Fact:
    about = reading.words.of("recruitment_note", one.note_kind)
    label = say("{about}: {who}", about=about, who=one.referee) if one.referee else about
    coded = (("not_taken", one.why), ("mentor_end", one.left_why), ("check_outcome", one.outcome))
    why = next((reading.words.of(list_, code) for list_, code in coded if code), NOTHING)
    words = say("{about}: {words}", about=why, words=text(one.words)) if why.template and one.words else why
    return Fact(label, words if words.template else text(one.words), _by(reading, one.on, one.by))


def _by(reading: Reading, day: date | None, by: Id | None) -> Phrase | None:
    who = reading.member_name(by)
    if day and who:
        return say("{day}, by {who}", day=day, who=who)
    return say("{day}", day=day) if day else None


def _history(reading: Reading, mentor: Id) -> Section:
    moves = sorted(_moves(reading, mentor), key=lambda one: (one.on or date.min, RANK.get(one.stage or "", 0)))
    facts = tuple(
        Fact(reading.words.of("mentor_status", one.stage), say("{day}", day=one.on), _who(reading, one.by))
        for one in reversed(moves)
        if one.on
    )
    return Section(say("The way so far"), facts)


def _who(reading: Reading, by: Id | None) -> Phrase | None:
    who = reading.member_name(by)
    return say("by {name}", name=who) if who else None
