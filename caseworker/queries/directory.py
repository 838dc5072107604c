"""The directory in words: its list under a filter and a search, and one entry with how referrals to it have gone.

Coordinators change it; mentors read it, since they choose where to ask. How referrals went is counted, without a name.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median_low

from caseworker.domain.directory import LocalService, is_to_be_checked
from caseworker.domain.errors import NotHere, Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import begins_every, fold, tokens
from caseworker.domain.onward import OnwardReferral, OnwardState, steps_of
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ListedRow, Listing, ShownRecord, Tab
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.referring import EXCHANGE, done_at
from caseworker.queries.rows import Badge, Beginning, Choice, Fact, Offer, Section, Tone
from caseworker.queries.saying import listed, text

READERS = (Role.COORDINATOR, Role.MENTOR)
ALL, NEAR, TO_CHECK, CLOSED = "all", "near", "to check", "closed"
_AREAS_NAMED = 2
"""So many of the areas served stand beside a name."""


def listing(reading: Reading, *, text: str, chip: str, offset: int, limit: int) -> Listing:
    """The entries under a chip that hold a word for each of `text`, by name."""
    _insist(reading)
    every = sorted(reading.all_of(LocalService), key=lambda one: fold(one.name or ""))
    fits = _filters(reading).get(chip or ALL) or _of_kind(chip)
    wanted = tokens(text)
    found = [one for one in every if fits(one) and _holds(reading, one, wanted)]
    return Listing(
        rows=tuple(_row(reading, one) for one in found[offset : offset + limit]),
        total=len(found),
        offset=offset,
        sentence=_sentence(len(found), text=text),
        chips=_chips(reading, every),
        offers=offers(reading),
        empty=None if every else _empty(reading),
    )


def _empty(reading: Reading) -> Beginning:
    title = say("No service is here yet")
    if _keeps(reading):
        says = say("Services that help people in your area will stand here: with housing, money, health or work.")
        return Beginning(title, says, done_at(PlaceName.DIRECTORY, offers(reading)))
    says = say("Services that help people in your area will stand here, once a coordinator has added them.")
    return Beginning(title, says, EXCHANGE)


def found_by(reading: Reading, *, text: str, limit: int) -> tuple[ListedRow, ...]:
    """The entries that hold a word for each of `text`, open ones first; none for whoever has no directory."""
    wanted = tokens(text)
    if not wanted or not reading.is_a(*READERS):
        return ()
    holding = [one for one in reading.all_of(LocalService) if _holds(reading, one, wanted)]
    holding.sort(key=lambda one: (one.closed_on is not None, fold(one.name or "")))
    return tuple(_row(reading, one) for one in holding[: max(limit, 0)])


def offers(reading: Reading) -> tuple[Offer, ...]:
    """What may be done from the list as a whole."""
    add = Offer(say("Add a service"), FormName.ADD_SERVICE, reading.service)
    return (add,) if _keeps(reading) else ()


def _insist(reading: Reading) -> None:
    if not reading.is_a(*READERS):
        raise Refused(say("The directory is for coordinators and mentors."))


def _keeps(reading: Reading) -> bool:
    return reading.is_a(Role.COORDINATOR)


def _sentence(total: int, *, text: str) -> Phrase:
    if text.strip():
        return say("{count} results for “{text}”", count=total, text=text.strip())
    return say("{count} services", count=total)


# -- filters -----------------------------------------------------------------------------------------------------------


def _filters(reading: Reading) -> Mapping[str, Callable[[LocalService], bool]]:
    district = fold(_home(reading))
    return {
        ALL: lambda one: one.closed_on is None,
        NEAR: lambda one: one.closed_on is None and serves(one, district),
        TO_CHECK: lambda one: is_to_be_checked(one, today=reading.today),
        CLOSED: lambda one: one.closed_on is not None,
    }


def _of_kind(kind: str) -> Callable[[LocalService], bool]:
    return lambda one: one.closed_on is None and one.help_kind == kind


def serves(service: LocalService, *places: str) -> bool:
    """Whether a service names one of these folded places, which may be empty, among its areas."""
    return bool({fold(area) for area in service.areas} & {place for place in places if place})


def _home(reading: Reading) -> str:
    """The postcode district of a mentor who looks."""
    own = reading.file_of(Mentor, reading.member)
    return (own.home_district or "") if own else ""


def _chips(reading: Reading, every: Iterable[LocalService]) -> tuple[Choice, ...]:
    """All, near whoever looks, each kind of help that occurs, and what a coordinator has to look after."""
    there = {one.help_kind for one in every if one.closed_on is None}
    kinds = tuple(choice for choice in reading.words.choices("help_kind") if choice.code in there)
    near = (Choice(NEAR, say("Near {place}", place=home)),) if (home := _home(reading)) else ()
    to_check = (Choice(TO_CHECK, say("To be checked")),) if _keeps(reading) else ()
    return (Choice(ALL, say("All")), *near, *to_check, *kinds, Choice(CLOSED, say("Closed")))


def _holds(reading: Reading, one: LocalService, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    words = reading.words
    helps = reading.sought((words.of("help_kind", one.help_kind), *words.several("pathway", one.pathways)))
    said = (one.name, *one.areas, one.for_whom, one.address, one.notes, helps)
    return begins_every(wanted, among=" ".join(part for part in said if part))


def _row(reading: Reading, one: LocalService) -> ListedRow:
    kind = reading.words.of("help_kind", one.help_kind)
    below = (kind, *_areas(one))
    return ListedRow(one.id, text(one.name), tuple(part for part in below if part.template), _badge(reading, one))


def _areas(one: LocalService) -> tuple[Phrase, ...]:
    """The first areas by name, without the postcode districts that only a search needs."""
    names = [area for area in one.areas if not any(sign.isdigit() for sign in area)]
    return tuple(map(text, (names or list(one.areas))[:_AREAS_NAMED]))


def _badge(reading: Reading, one: LocalService) -> Badge | None:
    if one.closed_on is not None:
        return Badge(say("Closed"), Tone.NOTE)
    if is_to_be_checked(one, today=reading.today) and _keeps(reading):
        return Badge(say("To be checked"), Tone.WARN)
    return None


# -- one entry ---------------------------------------------------------------------------------------------------------


def shown(reading: Reading, record: Id) -> ShownRecord:
    """One entry. Raises NotHere and Refused."""
    _insist(reading)
    one = next(iter(reading.some_of(LocalService, [record])), None)
    if one is None:
        raise NotHere(say("This service is not in the directory on this device."))
    kind = reading.words.of("help_kind", one.help_kind)
    about = (kind, *_areas(one))
    sections = (_reach(one), _refer(reading, one), _whom(reading, one), _gone(reading, one), _kept(reading, one))
    return ShownRecord(
        record=record,
        name=one.name or "",
        about=tuple(part for part in about if part.template),
        facts=tuple(fact for fact in (_phone(one), _open(one), _checked(reading, one)) if fact.words.template),
        tabs=(Tab("entry", say("Entry"), tuple(section for section in sections if section.says_something)),),
        alert=_alert(reading, one),
    )


def _alert(reading: Reading, one: LocalService) -> Phrase | None:
    if one.closed_on is not None and one.closed_why:
        return say("This service closed on {day}: {why}", day=one.closed_on, why=one.closed_why)
    if one.closed_on is not None:
        return say("This service closed on {day}.", day=one.closed_on)
    return unchecked(reading, one)


def unchecked(reading: Reading, one: LocalService) -> Phrase | None:
    """That an entry may no longer be right, where nobody has checked it for long or has never said so."""
    if not is_to_be_checked(one, today=reading.today):
        return None
    if one.checked_on is None:
        return say("Nobody has noted when this entry was last checked. Ring before you rely on it.")
    return say("Nobody has checked this entry for a year. Ring before you rely on it.")


def _phone(one: LocalService) -> Fact:
    return Fact(say("Phone"), text(one.phone))


def _open(one: LocalService) -> Fact:
    return Fact(say("Opening hours"), text(one.hours))


def _checked(reading: Reading, one: LocalService) -> Fact:
    late = is_to_be_checked(one, today=reading.today)
    words = say("{day}", day=one.checked_on) if one.checked_on else say("Never")
    return Fact(say("Checked"), words, tone=Tone.WARN if late else Tone.PLAIN)


def _reach(one: LocalService) -> Section:
    facts = (
        Fact(say("E-mail"), text(one.email)),
        Fact(say("Website"), text(one.website)),
        Fact(say("Address"), text(one.address)),
    )
    return Section(say("How to reach them"), _known(facts))


def _refer(reading: Reading, one: LocalService) -> Section:
    facts = (
        Fact(say("Who may refer"), _several(reading, "onward_referrer", one.who_may_refer)),
        Fact(say("How to refer"), text(one.how_to_refer)),
    )
    return Section(say("Referring somebody"), _known(facts))


def _whom(reading: Reading, one: LocalService) -> Section:
    words = reading.words
    facts = (
        Fact(say("Helps with"), listed(words.several("pathway", one.pathways))),
        Fact(say("For whom"), text(one.for_whom)),
        Fact(say("Areas served"), listed(map(text, one.areas))),
        Fact(say("Access"), _several(reading, "service_access", one.access)),
        Fact(say("Languages"), listed(words.several("language", one.languages))),
        Fact(say("Childcare"), text(one.childcare)),
        Fact(say("Good to know"), text(one.notes)),
    )
    return Section(say("Whom they help"), _known(facts))


def _several(reading: Reading, vocabulary: str, codes: Sequence[str]) -> Phrase:
    """'Step-free, hearing loop'."""
    others = (reading.words.inside(vocabulary, code) for code in codes[1:])
    return listed((*reading.words.several(vocabulary, codes[:1]), *others))


def _known(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.words.template)


def _gone(reading: Reading, one: LocalService) -> Section:
    """How referrals to it have gone: counted over the records on this device, and of whom is not said."""
    title = say("Referrals to them")
    sent = [each for each in reading.all_of(OnwardReferral) if each.service == one.id]
    if not sent:
        return Section(title, empty=say("Nobody whose record is on this device has been referred here."))
    counts = {state: sum(steps_of(each).state is state for each in sent) for state in OnwardState}
    told = (
        Fact(say("Waiting for an answer"), _people(counts[OnwardState.SENT])),
        Fact(say("Accepted, not seen yet"), _people(counts[OnwardState.ACCEPTED])),
        Fact(say("Being seen"), _people(counts[OnwardState.SEEN])),
        Fact(say("Refused in all"), _people(sum(each.refused_on is not None for each in sent))),
        Fact(say("Until they are first seen"), _how_long(sent)),
    )
    return Section(title, _known(told), says=(say("Counted over the records on this device."),))


def _people(count: int) -> Phrase:
    return say("{count} referrals", count=count) if count else text("")


def _how_long(sent: Iterable[OnwardReferral]) -> Phrase:
    days = [(one.first_seen_on - one.sent_on).days for one in sent if one.sent_on and one.first_seen_on]
    if not days:
        return say("Nobody has been seen yet")
    return say("Half of them within {count} days", count=median_low(days))


def _kept(reading: Reading, one: LocalService) -> Section:
    """What a coordinator may do with the entry."""
    title = say("This entry")
    if not _keeps(reading):
        return Section(title)
    change = Offer(say("Change this entry"), FormName.CHANGE_SERVICE, one.id)
    checked = Offer(say("It was checked today"), FormName.CHECK_SERVICE, one.id)
    closed = Offer(say("It has closed"), FormName.CLOSE_SERVICE, one.id)
    again = Offer(say("It is open again"), FormName.REOPEN_SERVICE, one.id)
    return Section(title, offers=(change, again) if one.closed_on else (change, checked, closed))
