"""One referral: what was asked and by whom, what became of it and who decided, and what may be done with it now."""

from collections.abc import Iterable

from caseworker.domain.ages import age_on
from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.people import Person
from caseworker.domain.referrals import Need, Referral, ReferralStatus
from caseworker.domain.service import Role
from caseworker.queries.conflicts import authors_of
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ShownRecord, Tab
from caseworker.queries.person import full_name
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.referrals import days_waiting
from caseworker.queries.referring import decides
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import listed, service_name, text
from caseworker.queries.words import NOTHING
from caseworker.services.referrals import WAITING
from caseworker.storage.record_state import unpack_fields


def shown(reading: Reading, record: Id) -> ShownRecord:
    """A referral by its id, or the newest one of the case of that id. Raises NotHere."""
    one = _found(reading, record)
    waits = one.status in WAITING
    return ShownRecord(
        record=one.id,
        name=_name(one),
        about=tuple(part for part in (_nameless(one), *_about(reading, one)) if part.template),
        facts=(_stands(reading, one), _leaves(reading, one), _came(reading, one)),
        tabs=(
            Tab("asked", say("What was asked"), _asked(reading, one)),
            Tab("decision", say("Decision"), _decision(reading, one)),
        ),
        number=one.prison_number or "",
        alert=say("Urgent: {why}", why=listed(_urgency(reading, one))) if waits and one.urgency else None,
    )


def _found(reading: Reading, record: Id) -> Referral:
    found = reading.some_of(Referral, [record]) or sorted(
        reading.of_scopes(Referral, [record]), key=lambda one: (str(one.referred_on or ""), one.id), reverse=True
    )
    standing = [one for one in found if one.status]
    if not standing:
        raise NotHere(say("This referral is not on this device."))
    return standing[0]


def _nameless(one: Referral) -> Phrase:
    return NOTHING if _name(one) else say("No name")


def _name(one: Referral) -> str:
    return full_name(Person(given_name=one.given_name, family_name=one.family_name))


def _about(reading: Reading, one: Referral) -> tuple[Phrase, ...]:
    numbers = ((say("CRN"), one.crn), (say("PNC"), one.pnc))
    return (
        _born(reading, one),
        *(say("{label} {number}", label=label, number=value) for label, value in numbers if value),
        listed(reading.words.several("language", one.languages)),
    )


def _born(reading: Reading, one: Referral) -> Phrase:
    if one.born_on is None:
        return say("Date of birth not known")
    return say("born {day}, {age}", day=one.born_on, age=age_on(reading.today, born=one.born_on))


def _urgency(reading: Reading, one: Referral) -> tuple[Phrase, ...]:
    return tuple(reading.words.inside("urgency", code) for code in one.urgency)


# The head


def _stands(reading: Reading, one: Referral) -> Fact:
    label, words = say("Where it stands"), reading.words.of("referral_status", one.status)
    if one.status not in WAITING:
        return Fact(label, words, say("on {day}", day=one.decided_on) if one.decided_on else None)
    days = days_waiting(reading, one.received_on, one.referred_on)
    context = say("for {count} days", count=days) if days else say("new today")
    return Fact(label, say("Waiting"), context, Tone.WARN)


def _leaves(reading: Reading, one: Referral) -> Fact:
    label, kind = say("Expected release"), reading.words.of("release_date_type", one.release_type)
    if one.expected_release is None:
        return Fact(label, say("Not known"))
    away = (one.expected_release - reading.today).days
    when = say("in {count} days", count=away) if away > 0 else say("today") if away == 0 else say("already past")
    return Fact(label, say("{day}", day=one.expected_release), listed((when, kind)))


def _came(reading: Reading, one: Referral) -> Fact:
    source, by = _source(reading, one), text(one.referrer_name or service_name(reading, one.body))
    return Fact(say("Referred by"), source, by if by.template and by != source else None)


def _source(reading: Reading, one: Referral) -> Phrase:
    source = reading.words.of("referral_source", one.source)
    name = service_name(reading, one.body)
    return source if source.template else text(name) if name else say("Not said")


# What was asked


def _asked(reading: Reading, one: Referral) -> tuple[Section, ...]:
    sections = (_standing(reading, one), _help(reading, one), _needs(reading, one), _person(reading, one),
                _where(reading, one), _referrer(reading, one))  # fmt: skip
    return tuple(section for section in sections if section.says_something)


def _standing(reading: Reading, one: Referral) -> Section:
    """What can be done first, on the first tab: whoever opens a referral has come to decide it."""
    offers = _offers(reading, one)
    lead = _ahead(reading, one)
    return Section(say("Where it stands"), lead=lead, offers=offers)


def _ahead(reading: Reading, one: Referral) -> Phrase:
    if one.status in WAITING:
        return say("Nobody has decided yet.") if decides(reading) else say("The provider has not decided yet.")
    if one.status == ReferralStatus.RETURNED:
        why = reading.words.inside("return_reason", one.return_reason)
        return say("It was returned: {why}.", why=why) if why.template else say("It was returned.")
    return say("It was withdrawn.") if one.status == ReferralStatus.WITHDRAWN else say("It was accepted.")


def _help(reading: Reading, one: Referral) -> Section:
    says = (text(one.needs_summary),) if one.needs_summary else ()
    facts = _told(
        (say("Why urgent"), listed(reading.words.several("urgency", one.urgency))),
        (say("Access needs"), listed(map(text, one.access_needs))),
    )
    nothing = None if says or facts else say("The referral does not say.")
    return Section(say("What help is asked for"), facts, empty=nothing, says=says)


def _needs(reading: Reading, one: Referral) -> Section:
    writes = decides(reading)
    facts = tuple(_need(reading, need, writes=writes) for need in reading.of_scopes(Need, [one.case]))
    add = Offer(say("Add a need"), FormName.ADD_NEED, one.case)
    return Section(say("Needs"), facts, empty=say("No needs are written down."), offers=(add,) if writes else ())


def _need(reading: Reading, need: Need, *, writes: bool) -> Fact:
    words = reading.words
    pathway, known = words.of("pathway", need.pathway), words.of("support_need", need.support_need)
    category = words.of("service_category", need.category)
    said = text(need.words or need.own_words)
    shown_as = next((phrase for phrase in (said, known, category) if phrase.template), say("Nothing written"))
    complexity = words.inside("complexity", need.complexity)
    context = listed(
        (
            known if said.template else text(""),
            say("complexity {level}", level=complexity) if complexity.template else text(""),
            words.of("need_status", need.status),
            _wanted(reading, need),
        )
    )
    change = Offer(say("Change"), FormName.CHANGE_NEED, need.id)
    label = next((phrase for phrase in (pathway, category) if phrase.template), say("Need"))
    return Fact(label, shown_as, context if context.template else None, offers=(change,) if writes else ())


def _wanted(reading: Reading, need: Need) -> Phrase:
    outcomes = listed(reading.words.several("desired_outcome", need.desired_outcomes))
    return say("wanted: {outcomes}", outcomes=outcomes) if outcomes.template else text("")


def _person(reading: Reading, one: Referral) -> Section:
    """Whom it is about, as referred, with the way to their record where there is one on this device."""
    words, born = reading.words, one.born_on
    here = reading.row("SELECT 1 FROM case_row WHERE case_id=?", one.case) is not None
    name = Fact(say("Name"), text(_name(one)), leads_to=Spot(PlaceName.PEOPLE, one.case) if here else None)
    facts = _told(
        (say("Date of birth"), say("{day}", day=born) if born else text("")),
        (say("Prison number"), text(one.prison_number)),
        (say("CRN"), text(one.crn)),
        (say("PNC number"), text(one.pnc)),
        (say("Gender"), words.of("gender", one.gender)),
        (say("Languages"), listed(words.several("language", one.languages))),
    )
    return Section(say("The person, as referred"), (name, *facts) if name.words.template else facts)


def _where(reading: Reading, one: Referral) -> Section:
    words, leaves = reading.words, one.expected_release
    facts = _told(
        (say("Prison"), words.of("prison", one.prison)),
        (say("Expected release"), say("{day}", day=leaves) if leaves else text("")),
        (say("Type of release date"), words.of("release_date_type", one.release_type)),
        (say("Strand"), words.of("strand", one.strand)),
        (say("Probation region"), words.of("probation_region", one.region)),
        (say("Probation delivery unit"), words.of("delivery_unit", one.delivery_unit)),
        (say("Release area"), text(one.area)),
    )
    return Section(say("Where they are and where they go"), facts)


def _referrer(reading: Reading, one: Referral) -> Section:
    facts = _told(
        (say("Referred by"), reading.words.of("referral_source", one.source)),
        (say("Commissioning body"), text(service_name(reading, one.body))),
        (say("Referrer"), text(one.referrer_name)),
        (say("Referrer's phone"), text(one.referrer_phone)),
        (say("Referrer's e-mail"), text(one.referrer_email)),
        (say("Referred on"), say("{day}", day=one.referred_on) if one.referred_on else text("")),
        (say("Received on"), _received(reading, one)),
    )
    return Section(say("Who referred them"), facts)


def _received(reading: Reading, one: Referral) -> Phrase:
    """The day on which the provider has it; whoever sent it learns that from the receipts."""
    here = one.received_on if not reading.works_for_a_body else None
    return say("{day}", day=here) if here else text("")


def _told(*told: tuple[Phrase, Phrase]) -> tuple[Fact, ...]:
    return tuple(Fact(label, words) for label, words in told if words.template)


# Decision


def _decision(reading: Reading, one: Referral) -> tuple[Section, ...]:
    offers = _offers(reading, one)
    if one.status in WAITING:
        return (Section(say("Decision"), lead=_ahead(reading, one), offers=offers),)
    facts = (
        Fact(say("Status"), reading.words.of("referral_status", one.status), _by_whom(reading, one)),
        *_told(
            (say("Why returned"), reading.words.of("return_reason", one.return_reason)),
            (say("Why returned, in words"), text(one.return_words)),
        ),
    )
    return (Section(say("Decision"), facts, offers=offers),)


def _by_whom(reading: Reading, one: Referral) -> Phrase | None:
    """Who decided, and the moment that their entry claims."""
    sql = "SELECT r.heads FROM record r JOIN folder f ON f.n=r.folder WHERE r.id=? AND r.kind=? AND f.key=?"
    row = reading.row(sql, one.id, one.kind.name, str(one.folder))
    heads = unpack_fields(row.heads)["status"].heads if row else ()
    if not heads:
        return None
    last = max(heads, key=lambda head: (head.time, head.id))
    author = authors_of(reading, [last.id]).get(last.id, "")
    who, moment = reading.member_name(Id(author)) if author else "", from_milliseconds(last.time)
    return say("{who}, {moment}", who=who, moment=moment) if who else say("{moment}", moment=moment)


# What may be done


def _offers(reading: Reading, one: Referral) -> tuple[Offer, ...]:
    """Each only to whoever may do it, and where the referral stands so that it can be done."""
    waits, body = one.status in WAITING, reading.works_for_a_body
    sent_it = one.body == reading.service if body else not one.body
    may = reading.is_a(Role.PRACTITIONER) if body else decides(reading)
    offers: Iterable[Offer] = (
        *(_deciding(one) if waits and decides(reading) else ()),
        *(_withdrawing(one) if waits and sent_it and may else ()),
        *(_again(one) if sent_it and may and _over(one) and not _another_waits(reading, one) else ()),
    )
    return tuple(offers)


def _deciding(one: Referral) -> tuple[Offer, ...]:
    return (
        Offer(say("Accept"), FormName.ACCEPT_REFERRAL, one.id),
        Offer(say("Return"), FormName.RETURN_REFERRAL, one.id),
    )


def _withdrawing(one: Referral) -> tuple[Offer, ...]:
    return (Offer(say("Withdraw"), FormName.WITHDRAW_REFERRAL, one.id),)


def _again(one: Referral) -> tuple[Offer, ...]:
    return (Offer(say("Refer again"), FormName.REFER_AGAIN, one.id),)


def _over(one: Referral) -> bool:
    return one.status in (ReferralStatus.RETURNED, ReferralStatus.WITHDRAWN)


def _another_waits(reading: Reading, one: Referral) -> bool:
    return any(other.status in WAITING for other in reading.of_scopes(Referral, [one.case]))
