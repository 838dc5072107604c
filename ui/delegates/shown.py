"""What the lines of each kind of row say on screen; dates are short there, and whole in the sentence read out."""

from dataclasses import replace
from datetime import date

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import Finding
from caseworker.queries.listed import ListedRow
from caseworker.queries.rows import CandidateRow, PersonRow, RuleRow, Tone
from caseworker.queries.sync_rows import ConflictRow, DeviceRow, HeldRow, ReceiptRow
from ui.delegates.lines import Lines
from ui.i18n import words
from ui.models.sentences import (
    NO_MENTOR,
    device_standing,
    held_origin,
    let_in,
    short_name,
    standing,
    worst,
)
from ui.style import FontRole


def person(row: PersonRow, *, today: date) -> Lines:
    """Name and badge; place, release and mentor."""
    mentor = short_name(row.mentor) if row.mentor else _brief(NO_MENTOR, today) if row.mentor is not None else ""
    badge, tone = (words(row.badge.words), row.badge.tone) if row.badge else ("", Tone.PLAIN)
    return Lines(row.name, (row.place, _brief(row.release, today), mentor), badge=badge, tone=tone)


def listed(row: ListedRow, *, today: date) -> Lines:
    """Name and badge; what is said below."""
    badge, tone = (words(row.badge.words, near=today, brief=True), row.badge.tone) if row.badge else ("", Tone.PLAIN)
    below = tuple(_brief(phrase, today) for phrase in row.below)
    return Lines(words(row.name), below, badge=badge, tone=tone)


def referral(row: ListedRow, *, today: date) -> Lines:
    """Name and badge; who referred; when, and what became of it: the year of that is the year before it."""
    told = listed(row, today=today)
    referred = next((day for part in row.below for day in part.values.values() if isinstance(day, date)), today)
    then = tuple(_brief(part, referred) for part in row.below[2:])
    return replace(told, below=told.below[:1], last=(*told.below[1:2], *then))


_BRIEFER = {
    NO_MENTOR.template: say("No mentor").template,
    "Date not known": say("No date").template,
    "{free} of {count} places free": say("{free} of {count} free").template,
    "referred as urgent": say("urgent").template,
}
"""What a row says in fewer words, by what its sentence says."""


def _brief(phrase: Phrase, today: date | None = None) -> str:
    """A part of a row, in few words and with short dates."""
    return words(Phrase(_BRIEFER.get(phrase.template, phrase.template), phrase.values), near=today, brief=True)


def explained(row: ListedRow) -> Lines:
    """The name, and each thing said of it on a line of its own."""
    return Lines(words(row.name), tuple(map(words, row.below)))


def candidate(row: CandidateRow) -> Lines:
    """Name and whether the rules allow it; area, places and languages."""
    return Lines(
        row.name, tuple(_brief(part) for part in row.line), badge=words(standing(row)), tone=_STANDING_TONES[worst(row)]
    )


_STANDING_TONES = {Finding.PASSES: Tone.GOOD, Finding.UNKNOWN: Tone.NOTE, Finding.BARS: Tone.PLAIN}
_RULE_ICONS = {
    Finding.PASSES: ("circle-check", "ok"),
    Finding.UNKNOWN: ("circle-question-mark", "info"),
    Finding.BARS: ("circle-x", "danger"),
}


def rule(row: RuleRow, *, today: date) -> Lines:
    """The rule: ticked, crossed, or with a question mark where nobody knows."""
    icon, colour = _RULE_ICONS[row.finding]
    return Lines(words(row.words, near=today), icon=icon, colour=colour, role=FontRole.SMALL)


_RECEIPT_ICONS = {
    Tone.PLAIN: ("clock", "dim"),
    Tone.NOTE: ("send", "info"),
    Tone.GOOD: ("circle-check", "ok"),
    Tone.WARN: ("triangle-alert", "warn"),
    Tone.DANGER: ("circle-x", "danger"),
}


def receipt(row: ReceiptRow, *, today: date) -> Lines:
    """What was written; what became of it and when."""
    icon, colour = _RECEIPT_ICONS[row.tone]
    when = words(say("{moment}", moment=row.moment), near=today)
    return Lines(words(row.words), (f"{words(row.state, near=today)} · {when}",), icon=icon, colour=colour)


def device(row: DeviceRow, *, today: date) -> Lines:
    """The device; whose it is, when it was heard of, who alone let it in."""
    badge = words(device_standing(row)) if row.here or row.removed else ""
    seen = words(row.seen, near=today) if row.seen.template else ""
    below = " · ".join(filter(None, (row.member, seen, words(let_in(row)))))
    return Lines(row.name, (below,), icon="laptop", badge=badge, tone=Tone.NOTE if row.here else Tone.PLAIN)


def held(row: HeldRow, *, today: date) -> Lines:
    """Whom it is about; what it says; who wrote it where and when."""
    below = (words(row.what, near=today), words(held_origin(row), near=today))
    return Lines(words(row.about), below, icon="clock", colour="dim")


def conflict(row: ConflictRow, *, today: date) -> Lines:
    """What it is about; what acts meanwhile."""
    sides = tuple(words(side.told, near=today) for side in row.sides)
    meanwhile = (words(row.meanwhile),) if row.meanwhile else ()
    return Lines(words(row.about), (*sides, *meanwhile), icon="git-compare-arrows", colour="warn")
