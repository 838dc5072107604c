"""What the lines of each kind of row say on screen; dates are short there, and whole in the sentence read out."""

from datetime import date

from caseworker.domain.errors import say
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
    mentor = short_name(row.mentor) if row.mentor else words(NO_MENTOR) if row.mentor is not None else ""
    badge, tone = (words(row.badge.words), row.badge.tone) if row.badge else ("", Tone.PLAIN)
    return Lines(row.name, (row.place, words(row.release, near=today, brief=True), mentor), badge=badge, tone=tone)


def listed(row: ListedRow, *, today: date) -> Lines:
    """Name and badge; what is said below."""
    badge, tone = (words(row.badge.words, near=today, brief=True), row.badge.tone) if row.badge else ("", Tone.PLAIN)
    below = tuple(words(phrase, near=today, brief=True) for phrase in row.below)
    return Lines(words(row.name), below, badge=badge, tone=tone)


def explained(row: ListedRow) -> Lines:
    """The name, and each thing said of it on a line of its own."""
    return Lines(words(row.name), tuple(map(words, row.below)))


def candidate(row: CandidateRow) -> Lines:
    """Name and whether the rules allow it; area, places and languages."""
    return Lines(row.name, tuple(map(words, row.line)), badge=words(standing(row)), tone=_STANDING_TONES[worst(row)])


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
