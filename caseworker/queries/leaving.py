"""The Release tab of a person: the day to plan for, every date that was said and what became of it, stays in prison."""

from collections.abc import Iterator, Sequence
from datetime import date

from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.releases import Release
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_add, may_change
from caseworker.queries.origins import numbers_of, written
from caseworker.queries.reading import Reading
from caseworker.queries.releases import release_facts, release_section
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import listed, text, together


def sections(reading: Reading, case: Id) -> tuple[Section, ...]:
    """Everything on the Release tab. Raises NotHere."""
    scopes = reading.linked(case)
    facts = release_facts(reading, scopes)
    return (release_section(reading, facts, scopes), said_section(reading, scopes), stays_section(reading, scopes))


def said_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """Every date that was said, the newest first, with who said it, how sure they were, and which replaced it."""
    given = [one for one in reading.of_scopes(Release, scopes) if one.on]
    by = _who_wrote(reading, given)
    replaced = {one.replaces: one for one in given if one.replaces}
    ordered = newest_first(given, by=lambda one: one.said_on or date.min)
    facts = tuple(_said(reading, one, by=by.get(one.id, ""), replaced=replaced.get(one.id)) for one in ordered)
    said = Offer(say("A date was said"), FormName.RELEASE_SAID, scopes[0])
    offers = (said,) if may_add(reading, Release) else ()
    return Section(say("Every date that was said"), facts, empty=say("No date is known."), offers=offers)


def _who_wrote(reading: Reading, records: Sequence[Release]) -> dict[Id, str]:
    numbers = numbers_of(reading, records)
    sources = written(reading, list(numbers)) if numbers else {}
    sql = "SELECT id, member FROM kind_device WHERE id IN ({marks})"
    devices = sorted({source.device for source in sources.values()})
    members = dict(tuple(row) for row in reading.rows_in(sql, devices)) if devices else {}
    names = reading.member_names(members.values())
    return {numbers[n].id: names.get(members.get(source.device, ""), "") for n, source in sources.items()}


def _said(reading: Reading, one: Release, *, by: str, replaced: Release | None) -> Fact:
    words = reading.words
    who = listed((words.of("release_source", one.source), text(one.source_name)))
    sure = words.inside("confidence", one.confidence)
    said = say("said on {day}", day=one.said_on) if one.said_on else text("")
    wrote = say("written down by {name}", name=by) if by else text("")
    later = say("Replaced by {day}.", day=replaced.on) if replaced is not None else text("")
    context = together(part for part in (listed((who, sure, said, wrote)), later, text(one.note)) if part.template)
    back = Offer(say("Take back"), FormName.RELEASE_TAKEN_BACK, one.id)
    return Fact(
        words.of("release_date_type", one.release_type),
        say("{named_day}", named_day=one.on),
        context if context.template else None,
        offers=(back,) if may_change(reading, Release) else (),
    )


def stays_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """Where the person was and is held: the record and the mentor go on through every move."""
    stays = sorted(
        reading.of_scopes(CustodyStay, scopes), key=lambda one: (one.since or date.min, one.id), reverse=True
    )
    facts = tuple(_stay(reading, one) for one in stays)
    standing = next((one.folder.scope for one in stays if one.until is None), None)
    return Section(
        say("Stays in prison"),
        facts,
        empty=say("No stay in prison is written down."),
        says=(say("The same record and the same mentor go on."),) if len(stays) > 1 else (),
        offers=tuple(_stay_offers(reading, standing or scopes[0], held=standing is not None)),
    )


def _stay(reading: Reading, one: CustodyStay) -> Fact:
    words = reading.words
    how = listed((words.of("custody_reason", one.reason), words.of("custody_basis", one.basis), text(one.wing)))
    ended = say("Ended: {how}.", how=words.inside("custody_end", one.ended_by)) if one.ended_by else text("")
    context = together(part for part in (how, ended) if part.template)
    return Fact(_span(one), words.of("prison", one.prison), context if context.template else None)


def _span(one: CustodyStay) -> Phrase:
    if one.since and one.until:
        return say("{day} to {end}", day=one.since, end=one.until)
    if one.until:
        return say("Until {day}", day=one.until)
    return say("Since {day}", day=one.since) if one.since else say("Now")


def _stay_offers(reading: Reading, case: Id, *, held: bool) -> Iterator[Offer]:
    """About the record, of two that are linked, in which the stay stands: it is that stay that ends."""
    if not may_add(reading, CustodyStay):
        return
    words = say("Moved to another prison") if held else say("Is in prison, or recalled")
    yield Offer(words, FormName.HELD, case)
    if held:
        yield Offer(say("Has left prison"), FormName.LEFT_PRISON, case)
