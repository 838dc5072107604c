"""The safe-contact rule in words: what is not safe is said first, and what nobody has said is not taken for a yes."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.people import SafeContact
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import both, listed, text, together


class _Way(NamedTuple):
    """A way to reach somebody, in each place of the rule: whole words, for other languages change them by the place."""

    field: str
    named: Phrase
    never: Phrase
    or_: Phrase
    and_: Phrase


_WAYS = (
    _Way("safe_to_phone", say("phone"), say("Do not phone"), say("{first} or phone"), say("{first} and phone")),
    _Way("safe_to_text", say("text"), say("Do not text"), say("{first} or text"), say("{first} and text")),
    _Way("safe_to_write", say("write"), say("Do not write"), say("{first} or write"), say("{first} and write")),
    _Way("safe_to_visit", say("visit"), say("Do not visit"), say("{first} or visit"), say("{first} and visit")),
    _Way(
        "voicemail",
        say("leave a voicemail"),
        say("Do not leave a voicemail"),
        say("{first} or leave a voicemail"),
        say("{first} and leave a voicemail"),
    ),
)
_LABEL = say("Contact")


def contact_fact(contacts: Iterable[SafeContact]) -> Fact:
    """The rule for the identity bar, over every way to reach the person that is in use: what is not safe stands out."""
    current = _in_use(contacts)
    if not current:
        return Fact(_LABEL, say("No safe way known"), tone=Tone.WARN)
    never, safe = _never(current), _safe(current)
    rule = _none_of(never) if never else _rule(current)
    more = listed(
        (
            say("Safe to {safe}", safe=_all_of(safe)) if never and safe else text(""),
            *(text(one.hours) for one in current),
        )
    )
    return Fact(_LABEL, rule, more if more.template else None, Tone.WARN if never else Tone.PLAIN)


def contact_section(reading: Reading, contacts: Iterable[SafeContact], *, case: Id) -> Section:
    """Each way to reach the person with its rule, and the way to add one."""
    facts = tuple(_contact(reading, contact, says_rule=True) for contact in _in_use(contacts))
    add = Offer(say("Add a way to reach them"), FormName.ADD_CONTACT, case)
    nobody = say("Nobody has written down a safe way to reach them.")
    return Section(say("How to reach them"), facts, empty=nobody, offers=(add,) if _writes(reading) else ())


def contact_first(reading: Reading, contacts: Iterable[SafeContact]) -> Section:
    """The rule before anything else, then each way with its own, where there is more than one."""
    current = _in_use(contacts)
    rule = _rule(current) if current else contact_fact(current).words
    facts = tuple(_contact(reading, contact, says_rule=len(current) > 1) for contact in current)
    return Section(say("How to reach them"), facts, lead=say("{rule}.", rule=rule))


def _writes(reading: Reading) -> bool:
    return reading.is_a(Role.MENTOR, Role.COORDINATOR)


def _in_use(contacts: Iterable[SafeContact]) -> list[SafeContact]:
    return [contact for contact in contacts if contact.current is not False]


def _contact(reading: Reading, contact: SafeContact, *, says_rule: bool) -> Fact:
    who = both(map(text, contact.who_may_answer))
    parts = (
        say("{rule}.", rule=_rule([contact])) if says_rule else text(""),
        say("May pick up: {who}.", who=who) if who.template else text(""),
        say("When to try: {hours}.", hours=contact.hours) if contact.hours else text(""),
        text(contact.warning),
    )
    label = reading.words.of("contact_means", contact.means) if contact.means else _LABEL
    tone = Tone.WARN if contact.warning else Tone.PLAIN
    value = text(contact.value) if contact.value else say("Nothing written")
    return Fact(label, value, together(parts), tone, _offers(reading, contact))


def _offers(reading: Reading, contact: SafeContact) -> tuple[Offer, ...]:
    change = Offer(say("Change"), FormName.CHANGE_CONTACT, contact.id)
    remove = Offer(say("Take away"), FormName.REMOVE_CONTACT, contact.id)
    return (change, remove) if _writes(reading) else ()


def _never(contacts: Sequence[SafeContact]) -> list[_Way]:
    return [way for way in _WAYS if any(getattr(contact, way.field) is False for contact in contacts)]


def _safe(contacts: Sequence[SafeContact]) -> list[_Way]:
    never = _never(contacts)
    return [way for way in _WAYS if way not in never and any(getattr(contact, way.field) for contact in contacts)]


def _rule(contacts: Sequence[SafeContact]) -> Phrase:
    never, safe = _never(contacts), _safe(contacts)
    if never and safe:
        return say("{never}; safe to {safe}", never=_none_of(never), safe=_all_of(safe))
    if never:
        return _none_of(never)
    return say("Safe to {safe}", safe=_all_of(safe)) if safe else say("Ask before any contact")


def _none_of(ways: Sequence[_Way]) -> Phrase:
    """'Do not phone, text or visit'."""
    first, *rest = ways
    return _ended(first.never, rest, [way.or_ for way in rest])


def _all_of(ways: Sequence[_Way]) -> Phrase:
    """'phone, text and visit'."""
    first, *rest = ways
    return _ended(first.named, rest, [way.and_ for way in rest])


def _ended(first: Phrase, rest: Sequence[_Way], ends: Sequence[Phrase]) -> Phrase:
    """The words of all, the last of them with its joint."""
    if not rest:
        return first
    return Phrase(ends[-1].template, {"first": listed((first, *(way.named for way in rest[:-1])))})
