"""Rows read out: the whole sentence that a screen reader says for a row, in the language in use."""

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import Finding
from caseworker.queries.calendar_rows import CalendarDay, CalendarLine
from caseworker.queries.listed import ListedRow
from caseworker.queries.rows import CandidateRow, PersonRow, RuleRow, TimelineRow
from caseworker.queries.sync_rows import ConflictRow, DeviceRow, HeldRow, ReceiptRow
from caseworker.queries.today_rows import Tile, TodayRow
from ui.i18n import tr, words


def joined(*parts: str) -> str:
    """Parts as sentences after one another, each with its full stop."""
    return " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in parts if part)


def person(row: PersonRow) -> str:
    """Name, badge, place, release, mentor: 'Pike, Jason. Risk changed. Featherstone. Leaves 22 December 2026.'."""
    badge = words(row.badge.words) if row.badge else ""
    return joined(row.name, badge, row.place, words(row.release), _mentor(row))


def listed(row: ListedRow) -> str:
    """Name, badge, and what is said below the name."""
    badge = words(row.badge.words) if row.badge else ""
    return joined(words(row.name), badge, *map(words, row.below))


def calendar(line: CalendarLine) -> str:
    """Of an appointment with whom, when, what sets it apart, what for, where, who goes, and what it clashes with."""
    if isinstance(line, CalendarDay):
        named = tr("{named_day}", named_day=line.day) if line.named else ""
        return joined(named, *map(words, line.notes))
    when = tr("{named_day} at {time}", named_day=line.day, time=line.at)
    badge, clash = (words(phrase) if phrase else "" for phrase in (line.badge and line.badge.words, line.against))
    who = tr("{name} goes", name=line.who) if line.who else ""
    return joined(line.name, when, badge, clash, words(line.what), words(line.where), who)


def today(row: TodayRow) -> str:
    """What to do or who it is, in which context, what is missing, and when."""
    ready = ""
    if row.ready is not None:
        said = tr("{done} of {of} ready", done=row.ready.done, of=row.ready.of)
        ready = joined(said, words(row.ready.missing))
    return joined(words(row.words), words(row.below), ready, words(row.when))


def tile(tile_: Tile) -> str:
    """'12, no next step': a number and what there is so many of."""
    return tr("{words}: {number}", words=words(tile_.words), number=tile_.number)


def _mentor(row: PersonRow) -> str:
    if row.mentor is None:
        return ""
    return tr("Mentor {name}", name=row.mentor) if row.mentor else words(NO_MENTOR)


def timeline(row: TimelineRow) -> str:
    """Title, text, when it was, what was amended, who wrote it, how it came, with whom it was shared."""
    origin, amended, shared = (words(phrase) if phrase else "" for phrase in (row.origin, row.amended, row.shared))
    when = tr("{day} at {time}", day=row.day, time=row.at) if row.at else words(say("{day}", day=row.day))
    who = tr("Written by {name}", name=row.author) if row.author else ""
    return joined(words(row.title), words(row.text), when, amended, who, origin, shared)


def candidate(row: CandidateRow) -> str:
    """Name, area, places and whether a match is allowed."""
    return joined(row.name, words(standing(row)), *map(words, row.line))


def standing(row: CandidateRow) -> Phrase:
    """Whether this mentor may be matched, in a few words."""
    found = worst(row)
    count = sum(rule.finding is found for rule in row.rules)
    if found is Finding.BARS:
        return say("{count} rules broken", count=count)
    return say("{count} things not known", count=count) if found is Finding.UNKNOWN else say("Keeps every rule")


def worst(row: CandidateRow) -> Finding:
    """The finding that counts for a mentor as a whole: broken before not known, and that before kept."""
    found = {rule.finding for rule in row.rules}
    return next((one for one in (Finding.BARS, Finding.UNKNOWN) if one in found), Finding.PASSES)


def rule(row: RuleRow) -> str:
    """The rule and whether it is kept."""
    return joined(words(_found(row)))


def _found(row: RuleRow) -> Phrase:
    if row.finding is Finding.UNKNOWN:
        return say("Not known: {rule}", rule=row.words)
    return say("Yes: {rule}", rule=row.words) if row.finding is Finding.PASSES else say("No: {rule}", rule=row.words)


def receipt(row: ReceiptRow) -> str:
    """What was written, what became of it, when."""
    return joined(words(row.words), words(row.state), words(say("{moment}", moment=row.moment)))


def device(row: DeviceRow) -> str:
    """The device, whose it is, when it was heard of, who alone let it in."""
    return joined(row.name, row.member, words(device_standing(row)), words(let_in(row)))


def device_standing(row: DeviceRow) -> Phrase:
    """When it was last heard of, or that it is this one or struck off."""
    if row.removed:
        return say("Removed")
    return say("This device") if row.here else row.seen


def let_in(row: DeviceRow) -> Phrase:
    """Who alone let a device in, as far as it matters to whoever asks."""
    return say("Let in by {name} alone", name=row.alone) if row.alone else Phrase("")


def held(row: HeldRow) -> str:
    """Whom it is about, what it says, who wrote it where and when."""
    return joined(words(row.about), words(row.what), words(held_origin(row)))


def held_origin(row: HeldRow) -> Phrase:
    """Who wrote what is held, on which device, and when it was written and came."""
    gaps = {"who": row.who, "written": row.written, "came": row.came}
    if not row.device:
        return say("{who}, written {written}, came {came}", **gaps)
    return say("{who}, {device}, written {written}, came {came}", device=row.device, **gaps)


def conflict(row: ConflictRow) -> str:
    """What the conflict is about and what each side says."""
    meanwhile = words(row.meanwhile) if row.meanwhile else ""
    return joined(words(row.about), *(words(side.told) for side in row.sides), meanwhile)


NO_MENTOR = say("No mentor yet")


def short_name(name: str) -> str:
    """'Ruth O.' for 'Ruth Osei'; a single name stays whole."""
    first, _, last = name.partition(" ")
    return f"{first} {last.split()[-1][0]}." if last else first
