"""How one person becomes a mentor: where they stand and for how long, what is lacking, what was said and by whom."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.recruiting import (
    NOT_TAKEN,
    STAGES,
    Applicant,
    Lack,
    Lacking,
    NoteKind,
    Policy,
    RecruitmentNote,
    StageMove,
    kept_until,
    lacking,
    next_stage,
)
from caseworker.domain.service import ServiceSettings
from caseworker.queries.erasure_form import of_mentor
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import Tab
from caseworker.queries.mentor_checks import checks_of
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import text
from caseworker.queries.words import NOTHING

TAB = "recruiting"
SINCE = '(SELECT max(s."on") FROM kind_stage_move s WHERE s.scope=m.id AND s.stage=m.status)'
"""Since when the mentor `m` stands where they stand; NULL where nobody has written it."""
RANK = {status.value: number for number, status in enumerate((*STAGES, *MentorStatus))}


def policy_of(reading: Reading) -> Policy:
    """What the service asks of whoever becomes a mentor."""
    found = next(iter(reading.of_scopes(ServiceSettings, [reading.service])), None)
    return Policy.of(found or ServiceSettings())


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
    sections = (*standing, *_lacks(reading, mentor), _notes(reading, mentor), _history(reading, mentor.id))
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


# What is lacking


def lacks_of(reading: Reading, mentor: Mentor) -> tuple[Lacking, ...]:
    """What somebody lacks at the stage where they stand and before it."""
    return lacking(Applicant(mentor, checks_of(reading, mentor.id), policy_of(reading), reading.today))


def _lacks(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    if mentor.status not in STAGES:
        return ()
    facts = tuple(_lack(reading, mentor, one) for one in lacks_of(reading, mentor))
    return (Section(say("What is still lacking"), facts, empty=say("Nothing is lacking to go on from here.")),)


def _lack(reading: Reading, mentor: Mentor, one: Lacking) -> Fact:
    form, words = _REMEDIES[one.lack]
    begins = (("check_type", "role_agreement"),) if one.lack is Lack.AGREEMENT else ()
    offer = Offer(words, form, one.about if one.about != NO_ID else mentor.id, begins)
    stage = reading.words.of("mentor_status", one.stage)
    return Fact(stage, lack_words(reading, one), tone=Tone.WARN, offers=(offer,))


def lack_words(reading: Reading, one: Lacking) -> Phrase:
    """What is lacking, in words."""
    if one.lack is Lack.REFERENCES:
        return say("{count} more references", count=one.number)
    if one.lack is Lack.TRAINING and one.what:
        return say("Training: {module}", module=one.what)
    if one.lack is Lack.DBS_LEVEL and (level := policy_of(reading).dbs_level):
        return say(
            "A DBS check of the level that the role allows: {level}", level=reading.words.inside("dbs_level", level)
        )
    return _LACKS[one.lack]


_LACKS: Mapping[Lack, Phrase] = MappingProxyType(
    {
        Lack.CONTACT: say("A telephone number or an e-mail address"),
        Lack.AREA: say("Where they live: the first half of the postcode"),
        Lack.AVAILABILITY: say("When they are free"),
        Lack.INTERVIEW: say("An interview that went well"),
        Lack.DBS: say("A DBS check that has been seen"),
        Lack.DBS_AGAIN: say("A new DBS check: the one before counts no more"),
        Lack.DBS_LEVEL: say("The level of the DBS check"),
        Lack.DBS_ISSUED: say("The day on which the DBS certificate was issued"),
        Lack.DBS_RECHECK: say("The day by which the service looks at the DBS check again"),
        Lack.DBS_UPDATE: say("What the update service said, or that they are not registered with it"),
        Lack.TRAINING: say("The training before a mentor begins"),
        Lack.AGREEMENT: say("The role agreement, signed"),
        Lack.PLACES: say("With how many people they walk at once"),
        Lack.CLEARANCE: say("Up to which risk they are cleared"),
    }
)
_REMEDIES: Mapping[Lack, tuple[FormName, Phrase]] = MappingProxyType(
    {
        Lack.CONTACT: (FormName.CHANGE_MENTOR_NAME, say("Write it down")),
        Lack.AREA: (FormName.CHANGE_MENTOR_TIMES, say("Write it down")),
        Lack.AVAILABILITY: (FormName.CHANGE_MENTOR_TIMES, say("Write it down")),
        Lack.INTERVIEW: (FormName.INTERVIEWED, say("Keep the interview")),
        Lack.REFERENCES: (FormName.REFERENCE_CAME, say("Keep a reference")),
        Lack.DBS: (FormName.ADD_DBS, say("Add a DBS check")),
        Lack.DBS_AGAIN: (FormName.RENEW_CHECK, say("Renew")),
        Lack.DBS_LEVEL: (FormName.CHANGE_CHECK, say("Put it right")),
        Lack.DBS_ISSUED: (FormName.CHANGE_CHECK, say("Put it right")),
        Lack.DBS_RECHECK: (FormName.CHANGE_CHECK, say("Put it right")),
        Lack.DBS_UPDATE: (FormName.CHANGE_CHECK, say("Put it right")),
        Lack.TRAINING: (FormName.ADD_TRAINING, say("Add training")),
        Lack.AGREEMENT: (FormName.ADD_OTHER_CHECK, say("Keep the role agreement")),
        Lack.PLACES: (FormName.CHANGE_MENTOR_CAPACITY, say("Write it down")),
        Lack.CLEARANCE: (FormName.CHANGE_MENTOR_CAPACITY, say("Write it down")),
    }
)


# What coordinators alone read


def _notes(reading: Reading, mentor: Mentor) -> Section:
    found = [one for one in reading.of_scopes(RecruitmentNote, [mentor.id]) if one.note_kind != NoteKind.EXIT]
    found.sort(key=lambda one: (one.on or date.min, one.id), reverse=True)
    offers = (
        (Offer(say("Keep the interview"), FormName.INTERVIEWED, mentor.id),
         Offer(say("Keep a reference"), FormName.REFERENCE_CAME, mentor.id))
        if mentor.status in STAGES
        else ()
    )  # fmt: skip
    note = Offer(say("Note something"), FormName.RECRUITMENT_NOTE, mentor.id)
    return Section(
        say("What was said"),
        tuple(_note(reading, one) for one in found),
        empty=say("Nothing is noted."),
        says=(say("Coordinators alone read this. It is never on the mentor's own laptop."),),
        offers=(*offers, note),
    )


def leaving_note(reading: Reading, mentor: Id) -> RecruitmentNote | None:
    """What was last written of why a mentor leaves, or left; nothing on any laptop but a coordinator's."""
    found = [one for one in reading.of_scopes(RecruitmentNote, [mentor]) if one.note_kind == NoteKind.LEFT]
    return max(found, key=lambda one: (one.on or date.min, one.id), default=None)


def leaving(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    """The talk on leaving and whether a reference is agreed, of a mentor who has left: for coordinators."""
    found = [one for one in reading.of_scopes(RecruitmentNote, [mentor.id]) if one.note_kind == NoteKind.EXIT]
    if mentor.status != MentorStatus.LEFT and not found:
        return ()
    offer = Offer(say("Keep the talk on leaving"), FormName.EXIT_TALK, mentor.id)
    newest = max(found, key=lambda one: (one.on or date.min, one.id), default=None)
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
    moves = sorted(_moves(reading, mentor), key=lambda one: (one.on or date.min, RANK.get(one.stage or "", 0), one.id))
    facts = tuple(
        Fact(reading.words.of("mentor_status", one.stage), say("{day}", day=one.on), _who(reading, one.by))
        for one in reversed(moves)
        if one.on
    )
    return Section(say("The way so far"), facts)


def _who(reading: Reading, by: Id | None) -> Phrase | None:
    who = reading.member_name(by)
    return say("by {name}", name=who) if who else None
