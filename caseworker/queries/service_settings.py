"""What a coordinator settles for the service: who belongs to it, what papers say of it, and its lawful bases."""

from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Member, Partner, Role, ServiceSettings
from caseworker.queries.edge import office_settings
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import points, service_name, text

_ORDER = {role.value: number for number, role in enumerate((Role.COORDINATOR, Role.PRACTITIONER, Role.MENTOR))}
_LAPTOPS = "SELECT member, count(*) FROM kind_device WHERE scope=? AND coalesce(removed, 0)=0 GROUP BY member"


def members_of_the_service(reading: Reading) -> tuple[Section, ...]:
    """Everybody who belongs to the service, the services it works with, and what its papers say."""
    return _inviting(reading), _papers(reading), *_partners(reading), _members(reading)


def _inviting(reading: Reading) -> Section:
    return Section(
        say("Somebody joins"),
        says=(
            say("An invitation is a file that you hand over yourself. Who has applied with one stands on Sync."),
            say("The laptops of everybody are on Sync too, where one that is lost can be removed."),
        ),
        offers=(Offer(say("Invite somebody"), FormName.INVITE, reading.service),),
    )


def _members(reading: Reading) -> Section:
    laptops: dict[str, int] = dict(tuple(row) for row in reading.rows(_LAPTOPS, reading.service))
    standing = [one for one in reading.of_scopes(Member, [reading.service]) if one.left_on is None]
    standing.sort(key=lambda one: (_ORDER.get(one.role or "", len(_ORDER)), (one.name or "").casefold()))
    return Section(
        say("Members"),
        tuple(_member(reading, one, laptops.get(one.id, 0)) for one in standing),
        lead=say("{count} members", count=len(standing)),
    )


def _member(reading: Reading, one: Member, laptops: int) -> Fact:
    role = reading.words.of("role", one.role)
    if one.role == Role.TRUSTEE:
        return Fact(text(one.name), role, say("Holds the recovery kit"))
    changes = (Offer(say("Change the role"), FormName.CHANGE_ROLE, one.id),) if one.id != reading.member else ()
    held = say("{count} laptops", count=laptops) if laptops else say("No laptop")
    return Fact(text(one.name), role, points((text(one.team), held)), offers=changes)


def _partners(reading: Reading) -> tuple[Section, ...]:
    partners = reading.of_scopes(Partner, [reading.service])
    facts = tuple(
        Fact(text(service_name(reading, one.service) or one.name), reading.words.of("service_kind", one.service_kind))
        for one in sorted(partners, key=lambda one: one.name or "")
    )
    return (Section(say("Services you work with"), facts),) if facts else ()


def _papers(reading: Reading) -> Section:
    found = office_settings(reading)
    numbers = (
        *("risk_review_days", "lone_escalates_minutes", "erasure_delay_days"),
        *("first_of_mentor", "first_of_prison"),
    )
    days = [(name, getattr(found, name)) for name in numbers]
    facts = [
        *(Fact(Phrase(found.kind.fields[name].label), text(value)) for name, value in _on_papers(found) if value),
        *(Fact(Phrase(found.kind.fields[name].label), say("{number}", number=value)) for name, value in days if value),
    ]
    return Section(
        say("On papers, and for everybody"),
        tuple(facts),
        offers=(Offer(say("Change what stands on papers"), FormName.OFFICE, reading.service),),
    )


def _on_papers(found: ServiceSettings) -> tuple[tuple[str, str | None], ...]:
    names = ("name", "phone", "on_call_phone", "address")
    return tuple((name, getattr(found, name)) for name in names)


# Lawful bases


def lawful_bases(reading: Reading) -> tuple[Section, ...]:
    """Why the law lets something be kept or shared, for which purpose and with whom."""
    found = sorted(reading.of_scopes(LawfulBasis, [reading.service]), key=_in_order)
    return (
        Section(
            say("Lawful bases of the service"),
            tuple(_basis(reading, one) for one in found),
            says=(
                say(
                    "Why the law lets the service keep or share something. Whoever advises the service on data "
                    "protection decides and reviews them; a volunteer never meets them."
                ),
                say("What the person allows themself is written down with the person, under permission to share."),
            ),
            empty=say("None is written down yet. Write them down with the service's adviser."),
            offers=(Offer(say("Write down a basis"), FormName.ADD_BASIS, reading.service),),
        ),
    )


def _in_order(one: LawfulBasis) -> tuple[str, str, str]:
    return one.purpose or "", one.recipient or "", str(one.reviewed_on or "")


def _basis(reading: Reading, one: LawfulBasis) -> Fact:
    return Fact(
        label=reading.words.of("purpose", one.purpose) if one.purpose else say("Every purpose"),
        words=_rests_on(reading, one),
        context=points((_with_whom(reading, one.recipient), text(one.reasoning), _reviewed(one))),
        offers=(Offer(say("Change"), FormName.CHANGE_BASIS, one.id),),
    )


def _rests_on(reading: Reading, one: LawfulBasis) -> Phrase:
    kinds = (("article_6", one.article_6), ("article_9", one.article_9), ("schedule_1", one.schedule_1))
    return points(reading.words.of(name, code) for name, code in kinds if code)


def _with_whom(reading: Reading, recipient: Id | None) -> Phrase:
    name = service_name(reading, recipient) if recipient else ""
    return say("With {name}", name=name) if name else say("With everybody")


def _reviewed(one: LawfulBasis) -> Phrase:
    if one.reviewed_on is None:
        return say("Not reviewed yet")
    if one.reviewed_by:
        return say("Reviewed {day} by {who}", day=one.reviewed_on, who=one.reviewed_by)
    return say("Reviewed {day}", day=one.reviewed_on)
