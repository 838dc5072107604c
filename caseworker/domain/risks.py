"""Risk as it changes: the detail for those who hold it, the mentor's card in plain words, and who has been briefed."""

from datetime import date, datetime

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.mentors import RISK_LEVELS
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    choices,
    day,
    long_text,
    moment,
    record,
    ref,
    text,
    texts,
)
from caseworker.domain.safety import safer_all, safer_by_rank, safer_earlier, safer_words

safer_level = safer_by_rank(*RISK_LEVELS)


@record(
    "risk",
    "Risk",
    folders=(Folder.RESTRICTED, Folder.SHARED_RESTRICTED),
    retention=Retention.SAFEGUARDING,
    body=Writes.SET,
    when="reviewed_on",
)
class Risk(Record):
    """Risk of serious harm by group, risk to self, conditions and zones as assessed; nothing here is predicted."""

    to_children: str | None = choice("Risk to children", "risk_level", data=Data.RISK, safer=safer_level)
    to_public: str | None = choice("Risk to the public", "risk_level", data=Data.RISK, safer=safer_level)
    to_known_adult: str | None = choice("Risk to a known adult", "risk_level", data=Data.RISK, safer=safer_level)
    to_staff: str | None = choice("Risk to staff", "risk_level", data=Data.RISK, safer=safer_level)
    to_prisoners: str | None = choice("Risk to prisoners", "risk_level", data=Data.RISK, safer=safer_level)
    overall: str | None = choice("Overall", "risk_level", data=Data.RISK, safer=safer_level)
    to_self: tuple[str, ...] = choices("Risk to self", "risk_to_self", data=Data.RISK, safer=safer_all)
    flags: tuple[str, ...] = choices("Flags", "risk_flag", data=Data.OFFENCE, safer=safer_all)
    licence_conditions: tuple[str, ...] = texts("Licence conditions", data=Data.OFFENCE, safer=safer_all)
    exclusion_zones: tuple[str, ...] = texts("Exclusion zones", data=Data.RISK, safer=safer_all)
    words: str | None = long_text("Risk in words", data=Data.RISK, safer=safer_words)
    reviewed_on: date | None = day("Reviewed on", data=Data.RISK)
    review_due: date | None = day("Next review due", data=Data.RISK, safer=safer_earlier)
    review_reason: str | None = choice("Why reviewed", "review_reason", data=Data.RISK)
    source: str | None = choice("Assessed by", "risk_source", data=Data.RISK)
    source_name: str | None = text("Name of who assessed", data=Data.RISK)


@record(
    "risk_card",
    "Risk card",
    folders=(Folder.SHARED, Folder.CASE),
    retention=Retention.SAFEGUARDING,
    body=Writes.SET,
    when="changed_on",
)
class RiskCard(Record):
    """What the mentor does to keep everybody safe, in plain words; not what the person did."""

    what_to_do: str | None = long_text("What to do", data=Data.RISK, safer=safer_words)
    meeting_places: str | None = long_text("Where to meet", data=Data.RISK, safer=safer_words)
    places_to_avoid: tuple[str, ...] = texts("Places to avoid", data=Data.RISK, safer=safer_all)
    whom_to_ring: str | None = text("Whom to ring", data=Data.CONTACT)
    level: str | None = choice("Clearance needed", "risk_level", data=Data.RISK, safer=safer_level)
    level_changed_on: date | None = day("Level changed on", data=Data.RISK)
    changed_on: date | None = day("Card changed on", data=Data.RISK)
    review_due: date | None = day("Next review due", data=Data.RISK, safer=safer_earlier)


@record(
    "briefing_read",
    "Briefing",
    folders=(Folder.CASE,),
    retention=Retention.SAFEGUARDING,
    append_only=True,
    mentor=Writes.ADD,
    when="briefed_at",
)
class BriefingRead(Record):
    """That somebody who holds the person was told of a risk card, and how; until then their next visit is held."""

    card: Id | None = ref("Risk card", "risk_card")
    member: Id | None = ref("Who was told", "member")
    briefed_at: datetime | None = moment("Told at", data=Data.RISK)
    how: str | None = choice("How", "briefing_how", data=Data.RISK)
    card_changed_on: date | None = day("Card as of", data=Data.RISK)
