"""What the timeline says of each kind of record: a title whose codes are words, the text as somebody wrote it."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from caseworker.domain.agreements import Agreement, Disclosure, PermissionGiven
from caseworker.domain.appointments import Appointment, AppointmentStatus, Attendance
from caseworker.domain.cases import Case
from caseworker.domain.concerns import Concern, Severity
from caseworker.domain.custody import CustodyStay, Practitioner
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match, MatchReason, MatchState
from caseworker.domain.notices import Notice, NoticeRule
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.record import Record
from caseworker.domain.referrals import Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import BriefingRead, Risk, RiskCard
from caseworker.domain.sessions import Note, Session
from caseworker.queries import ledger
from caseworker.queries.match_reasons import reasons_of
from caseworker.queries.onward import sent_to, service_names, standing_words
from caseworker.queries.reading import Reading
from caseworker.queries.rows import TimelineIcon, Tone
from caseworker.queries.saying import listed, points, text
from caseworker.queries.timeline_shared import told
from caseworker.queries.words import NOTHING


class Line(NamedTuple):
    """A record on the timeline, without its day, author and origin."""

    record: Id
    icon: TimelineIcon
    title: Phrase
    text: Phrase = NOTHING
    tone: Tone = Tone.PLAIN


def line_of(reading: Reading, record: Record) -> Line:
    """The line of a record of any kind that has a place on the timeline."""
    teller = _TELLERS.get(type(record))
    if teller is None:
        return Line(record.id, TimelineIcon.CHANGE, Phrase(record.kind.label))
    return teller(reading, record)


def _session(reading: Reading, one: Session) -> Line:
    return Line(one.id, TimelineIcon.SESSION, _meeting(reading, one), text(one.summary or one.reason_words))


def _meeting(reading: Reading, one: Session | Notice) -> Phrase:
    place = one.place if isinstance(one, Session) else None
    missed = one.attendance == Attendance.NOT_ATTENDED
    minutes = say("{count} minutes", count=one.minutes) if one.minutes and not missed else text("")
    parts = (
        say("Session in {place}", place=place) if place else say("Session"),
        reading.words.inside("delivery", one.delivery) if not place else text(""),
        minutes,
        reading.words.inside("attendance", one.attendance),
    )
    return listed(parts)


def _appointment(reading: Reading, one: Appointment) -> Line:
    what = _purpose(reading, one)
    place = text(one.place) if one.place else reading.words.of("prison", one.prison)
    words = points((place, text(reading.member_name(one.mentor)), text(one.outcome or one.note), expected_back(one)))
    icon = TimelineIcon.GATE if one.gate_pickup else TimelineIcon.APPOINTMENT
    return Line(one.id, icon, _arranged(reading, one, what), words)


def expected_back(one: Appointment) -> Phrase:
    """When whoever works alone is expected back, and whether they are; empty where no time was agreed."""
    if one.expected_back is None:
        return NOTHING
    if one.back_at is not None:
        return say("back at {moment} from working alone", moment=one.back_at)
    return say("working alone, expected back at {moment}", moment=one.expected_back)


def _purpose(reading: Reading, one: Appointment) -> Phrase:
    if one.gate_pickup:
        return say("Gate pick-up")
    named = one.purpose and one.purpose != "other"
    return reading.words.of("appointment_purpose", one.purpose) if named else say("Appointment")


def _arranged(reading: Reading, one: Appointment, what: Phrase) -> Phrase:
    if one.starts_at and one.status in (None, AppointmentStatus.BOOKED):
        return say("{what} booked for {moment}", what=what, moment=one.starts_at)
    status = reading.words.inside("appointment_status", one.status)
    return listed((what, status, reading.words.inside("attendance", one.attendance)))


def _note(reading: Reading, one: Note) -> Line:
    about = reading.words.inside("note_subject", one.about)
    title = say("Note: {about}", about=about) if about.template else say("Note")
    return Line(one.id, TimelineIcon.NOTE, title, text(one.words))


def _match(reading: Reading, one: Match) -> Line:
    name = reading.member_name(one.mentor) or "…"
    titles = {
        MatchState.PROPOSED: say("{name} proposed as mentor", name=name),
        MatchState.ACCEPTED: say("{name} is the mentor", name=name),
        MatchState.ACTIVE: say("{name} is the mentor", name=name),
        MatchState.DECLINED: say("The match with {name} was declined", name=name),
        MatchState.ENDED: say("The match with {name} ended", name=name),
    }
    kept = reasons_of(reading, [one.folder.scope]).get(one.id, MatchReason())
    why = text(kept.reason_words or " ".join(kept.decided_why))
    if kept.reason and not kept.reason_words:
        why = reading.words.of("match_end", kept.reason)
    title = titles[MatchState(one.state)] if one.state in set(MatchState) else say("Match with {name}", name=name)
    return Line(one.id, TimelineIcon.MATCH, title, why)


def _release(reading: Reading, one: Release) -> Line:
    words = reading.words
    label = words.of("release_date_type", one.release_type) if one.release_type else say("Release date")
    title = say("{type}: {day}", type=label, day=one.on) if one.on else label
    said = listed((words.inside("confidence", one.confidence), _said_by(reading, one)))
    whole = say("{title}, {said}", title=title, said=said) if said.template else title
    return Line(one.id, TimelineIcon.RELEASE, whole, text(one.note))


def _said_by(reading: Reading, one: Release) -> Phrase:
    if one.source_name:
        return say("said by {name}", name=one.source_name)
    who = reading.words.inside("release_source", one.source)
    return say("said by {name}", name=who) if who.template else who


def _stay(reading: Reading, one: CustodyStay) -> Line:
    place = reading.words.of("prison", one.prison)
    title = say("In {place}", place=place) if place.template else say("In prison")
    if one.until:
        how = reading.words.inside("custody_end", one.ended_by)
        title = listed((say("In {place} until {day}", place=place, day=one.until), how))
    return Line(one.id, TimelineIcon.RELEASE, title, reading.words.of("custody_reason", one.reason))


def _practitioner(reading: Reading, one: Practitioner) -> Line:
    side = reading.words.inside("practitioner_side", one.side)
    title = listed((say("Named practitioner: {name}", name=one.name or "…"), side))
    return Line(one.id, TimelineIcon.CHANGE, title, text(one.handover or one.job))


def _referral(reading: Reading, one: Referral) -> Line:
    source = reading.words.of("referral_source", one.source)
    came = say("Referred by {source}", source=source) if source.template else say("Referred")
    title = listed((came, reading.words.inside("referral_status", one.status)))
    return Line(one.id, TimelineIcon.CHANGE, title, text(one.return_words or one.needs_summary))


def _case(reading: Reading, one: Case) -> Line:
    owner = reading.member_name(one.owner)
    title = say("The case was opened; {name} owns it", name=owner) if owner else say("The case was opened")
    if one.ended_on:
        why = reading.words.inside("end_reason", one.end_reason)
        title = listed((say("The case was opened, and closed on {day}", day=one.ended_on), why))
    return Line(one.id, TimelineIcon.CHANGE, title, text(one.end_words))


def _agreement(reading: Reading, one: Agreement) -> Line:
    how = reading.words.inside("how_given", one.how_given)
    title = listed((say("Agreed to take part"), how))
    if one.ended_on:
        title = say("Agreed to take part until {day}", day=one.ended_on)
    return Line(one.id, TimelineIcon.AGREEMENT, title, text(one.ended_why))


def _permission_given(reading: Reading, one: PermissionGiven) -> Line:
    purpose = reading.words.inside("purpose", one.purpose)
    what = say("Permission to share: {purpose}", purpose=purpose) if purpose.template else say("Permission to share")
    title = listed((what, reading.words.inside("how_given", one.how_given)))
    until = say("Until {day}", day=one.until) if one.until else text("")
    return Line(one.id, TimelineIcon.AGREEMENT, title, until)


def _disclosure(reading: Reading, one: Disclosure) -> Line:
    return Line(one.id, TimelineIcon.AGREEMENT, ledger.words_of(reading, one), told(reading, one))


def _risk(reading: Reading, one: Risk) -> Line:
    level = reading.words.inside("risk_level", one.overall)
    title = say("Risk reviewed: {level}", level=level) if level.template else say("Risk reviewed")
    return Line(one.id, TimelineIcon.RISK, title, text(one.words))


def _risk_card(reading: Reading, one: RiskCard) -> Line:
    changed = bool(one.level_changed_on) and one.level_changed_on == one.changed_on
    level = reading.words.inside("risk_level", one.level)
    title = say("The risk changed to {level}", level=level) if changed and level.template else say("Risk card")
    return Line(one.id, TimelineIcon.RISK, title, text(one.what_to_do), Tone.DANGER if changed else Tone.PLAIN)


def _briefing(reading: Reading, one: BriefingRead) -> Line:
    name = reading.member_name(one.member)
    how = reading.words.inside("briefing_how", one.how)
    return Line(one.id, TimelineIcon.RISK, listed((say("{name} was briefed on the risk card", name=name), how)))


def _concern(reading: Reading, one: Concern) -> Line:
    about = reading.words.inside("concern_type", one.concern_type)
    severity = reading.words.inside("severity", one.severity)
    title = listed((say("Concern: {about}", about=about) if about.template else say("Concern"), severity))
    standing = one.closed_at is None and one.severity in (Severity.NOW, Severity.LIFE)
    return Line(one.id, TimelineIcon.CONCERN, title, text(one.words), Tone.DANGER if standing else Tone.WARN)


def _notice(reading: Reading, one: Notice) -> Line:
    words = reading.words
    if one.rule in (NoticeRule.ATTENDANCE, NoticeRule.HOURS):
        return Line(one.id, TimelineIcon.SESSION, _meeting(reading, one))
    if one.rule == NoticeRule.OUTCOME:
        title = listed((words.of("interim_outcome", one.outcome), words.inside("achievement", one.achievement)))
        return Line(one.id, TimelineIcon.OUTCOME, title, text(one.words), Tone.GOOD)
    if one.rule == NoticeRule.ENDING:
        title = listed((say("The case was closed"), words.inside("end_reason", one.end_reason)))
        return Line(one.id, TimelineIcon.CHANGE, title, text(one.words))
    if one.rule == NoticeRule.MATCH:
        return Line(one.id, TimelineIcon.MATCH, say("There is a mentor"), text(one.words))
    told = words.of("notice_rule", one.rule) if one.rule else Phrase(one.kind.label)
    return Line(one.id, TimelineIcon.NOTE, told, text(one.words))


def _onward(reading: Reading, one: OnwardReferral) -> Line:
    need = reading.words.inside("pathway", one.pathway)
    to = sent_to(one, service_names(reading, [one]))
    asked = say("Referred to {service} for {need}", service=to, need=need)
    title = asked if need.template else say("Referred to {service}", service=to)
    return Line(one.id, TimelineIcon.ONWARD, title, points((text(one.words), standing_words(reading, one))))


_TELLERS: Mapping[type[Record], Callable[[Reading, Any], Line]] = {
    Session: _session,
    Appointment: _appointment,
    Note: _note,
    Match: _match,
    Release: _release,
    CustodyStay: _stay,
    Practitioner: _practitioner,
    Referral: _referral,
    Case: _case,
    Agreement: _agreement,
    PermissionGiven: _permission_given,
    Disclosure: _disclosure,
    Risk: _risk,
    RiskCard: _risk_card,
    BriefingRead: _briefing,
    Concern: _concern,
    OnwardReferral: _onward,
    Notice: _notice,
}
