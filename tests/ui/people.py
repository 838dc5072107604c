"""Invented people for the tests of the window: nobody in this file is or was anybody."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import Finding
from caseworker.domain.ids import Id, derived
from caseworker.queries.erasures import Asked
from caseworker.queries.form_names import FormName
from caseworker.queries.records import Version
from caseworker.queries.rows import (
    Badge,
    CandidateRow,
    Choice,
    Fact,
    Offer,
    PersonRow,
    RuleRow,
    Section,
    TimelineIcon,
    TimelineRow,
    Tone,
)
from caseworker.queries.sync_rows import ConflictRow, ConflictSide, DeviceRow, HeldRow, ReceiptRow, SyncLine, SyncState

NOW = datetime(2026, 12, 7, 10, 42, 8, tzinfo=UTC)
TODAY = NOW.date()


def leaves(day: date) -> Phrase:
    return say("Leaves {day}", day=day)


def left(day: date) -> Phrase:
    return say("Left {day}", day=day)


def _person(name: str, place: str, release: Phrase, mentor: str = "", badge: Badge | None = None) -> PersonRow:
    return PersonRow(derived("case", name), derived("person", name), name, place, release, mentor, badge)


PEOPLE = (
    _person("Begum, Amina", "Drake Hall", leaves(date(2027, 1, 14)), badge=Badge(say("No mentor"), Tone.WARN)),
    _person("Hughes-Llŷr, Siân", "Eastwood Park", leaves(date(2026, 12, 18)), "Cerys Williams"),
    _person("Khan, Imran", "At home, Walsall", left(date(2026, 11, 3)), "Dev Patel"),
    _person("Ng", "Hewell", say("Date not known"), "Ruth Osei"),
    _person(
        "Pike, Jason", "Featherstone", leaves(date(2026, 12, 22)), "Ruth Osei", Badge(say("Risk changed"), Tone.DANGER)
    ),
    _person("Pike, Jordan", "Featherstone", leaves(date(2026, 12, 22)), "Tom Bright"),
    _person(
        "O’Neill, Kai",
        "Swinfen Hall",
        say("Turns {age} on {day}", age=21, day=date(2027, 1, 2)),
        "Dev Patel",
        Badge(say("Turning {age}", age=21), Tone.NOTE),
    ),
    _person("Smith, John", "Birmingham", leaves(date(2027, 1, 5)), "Ruth Osei"),
    _person(
        "Taylor, Denise",
        "Approved premises",
        left(date(2026, 11, 27)),
        "Grace Mbeki",
        Badge(say("No contact for {count} days", count=16), Tone.WARN),
    ),
)
JASON, JORDAN = PEOPLE[4:6]

_GIVEN = ("Aled", "Bea", "Carys", "Dewi", "Elin", "Farid", "Gwen", "Hana", "Idris", "Joan", "Kofi", "Lowri", "Marek")
_FAMILY = ("Abbott", "Bevan", "Clarke", "Dŵr", "Eze", "Frost", "Griffiths", "Hart", "Ilves", "Jones", "Kaur")


def crowd(count: int) -> tuple[PersonRow, ...]:
    """That many people, no two of the same name."""
    return tuple(
        _person(
            f"{_FAMILY[number % len(_FAMILY)]} {number}, {_GIVEN[number % len(_GIVEN)]}",
            "Featherstone",
            leaves(TODAY + timedelta(days=number % 200)),
            "Ruth Osei",
        )
        for number in range(count)
    )


def _line(
    day: date,
    at: time | None,
    icon: TimelineIcon,
    title: Phrase,
    text: str,
    author: str,
    origin: Phrase | None = None,
    tone: Tone = Tone.PLAIN,
) -> TimelineRow:
    return TimelineRow(
        derived("line", str(title), text), icon, day, at, title, say("{text}", text=text), author, origin, tone
    )


TIMELINE = (
    _line(
        TODAY,
        time(9, 4),
        TimelineIcon.GATE,
        say("Gate pick-up booked for {day}, {at}", day=date(2026, 12, 22), at=time(8, 30)),
        "HMP Featherstone, main gate. Ruth drives; council at 11:00, approved premises by 14:00.",
        "Farida Akhtar",
    ),
    _line(
        date(2026, 12, 5),
        time(18, 2),
        TimelineIcon.RISK,
        say("Risk to a known adult: medium to high"),
        "From probation, North Staffordshire. Restricted detail is with coordinators.",
        "Priya Nair",
        tone=Tone.DANGER,
    ),
    _line(
        date(2026, 12, 3),
        time(16, 41),
        TimelineIcon.SESSION,
        say("Session in {place}, {minutes} minutes, on time", place="Featherstone", minutes=50),
        "Wants his sister told the date. Birth certificate not arrived; Ruth to chase the registry. "
        "Mood in his words: “ready, bit scared”.",
        "Ruth Osei",
        say("written offline, received {moment}", moment=datetime(2026, 12, 3, 18, 2, tzinfo=UTC)),
    ),
    _line(
        date(2026, 12, 3),
        time(16, 38),
        TimelineIcon.OUTCOME,
        say("Bank account opened"),
        "Card in property. Evidence: letter photographed.",
        "Ruth Osei",
        tone=Tone.GOOD,
    ),
    _line(
        date(2026, 11, 20), None, TimelineIcon.RELEASE, say("Release date confirmed by the prison"), "", "Priya Nair"
    ),
)


def long_timeline(count: int) -> tuple[TimelineRow, ...]:
    """That many lines, three a day."""
    return tuple(
        _line(
            TODAY - timedelta(days=number // 3),
            time(9 + number % 9),
            TimelineIcon.SESSION,
            say("Session, {minutes} minutes", minutes=30 + number % 30),
            f"What was said, line {number}. " * 3,
            "Ruth Osei",
        )
        for number in range(count)
    )


def booked(count: int) -> tuple[TimelineRow, ...]:
    """That many appointments still to come, a day between each, above what happened."""
    return *(
        _line(
            TODAY + timedelta(days=day),
            time(10),
            TimelineIcon.APPOINTMENT,
            say("Appointment booked for {day}", day=TODAY + timedelta(days=day)),
            "At the approved premises.",
            "Farida Akhtar",
        )
        for day in range(count, 0, -1)
    ), *TIMELINE


ATTENDANCES = (
    Choice("on time", say("On time")),
    Choice("late", say("Late")),
    Choice("absent", say("Absent")),
    Choice("called off", say("Called off")),
)
PATHWAYS = (
    Choice("accommodation", say("Accommodation")),
    Choice("work", say("Work and learning")),
    Choice("health", say("Health")),
    Choice("drugs", say("Drugs and alcohol")),
    Choice("finance", say("Finance and ID")),
    Choice("family", say("Children and families")),
    Choice("attitudes", say("Attitudes and thinking")),
)
GOERS = (Choice("ruth", say("{name}", name="Ruth Osei")), Choice("dev", say("{name}", name="Dev Patel")))

_KEPT = (
    RuleRow(Finding.PASSES, say("Vetted for {prison} until {day}", prison="Hewell", day=date(2027, 6, 1))),
    RuleRow(Finding.PASSES, say("Cleared for high risk")),
    RuleRow(Finding.PASSES, say("Shares a language: {languages}", languages="English")),
)
_NOT_KNOWN = RuleRow(Finding.UNKNOWN, say("The distance is not known. Check the travel."))
CANDIDATES = (
    CandidateRow(
        Id("ruth"),
        "Ruth Osei",
        (say("{name}", name="Walsall"), say("{free} of {all} places free", free=1, all=4)),
        allowed=True,
        rules=_KEPT,
    ),
    CandidateRow(
        Id("dev"),
        "Dev Patel",
        (say("{name}", name="Dudley"), say("{free} of {all} places free", free=2, all=3)),
        allowed=True,
        rules=(_NOT_KNOWN, *_KEPT),
    ),
    CandidateRow(
        Id("noor"),
        "Noor Ali",
        (say("{name}", name="Birmingham"), say("{free} of {all} places free", free=0, all=2)),
        allowed=False,
        rules=(
            RuleRow(Finding.BARS, say("Has no place free: {taken} of {all} taken", taken=2, all=2)),
            RuleRow(Finding.BARS, say("Vetting for {prison} ended on {day}", prison="Hewell", day=date(2026, 11, 30))),
            *_KEPT[1:],
        ),
    ),
)

SECTIONS = (
    Section(
        say("Next steps"),
        (
            Fact(
                say("Due {day}", day=date(2026, 12, 9)),
                say("{text}", text="Ring the registry about the birth certificate"),
            ),
            Fact(
                say("Due {day}", day=date(2026, 12, 15)),
                say("{text}", text="Visit: go through release day"),
                say("Featherstone, 10:00"),
            ),
        ),
    ),
    Section(
        say("Needs"),
        (
            Fact(
                say("Accommodation"),
                say("Approved premises from release"),
                say("Duty to refer sent on {day}", day=date(2026, 11, 24)),
            ),
            Fact(say("Finance and ID"), say("No birth certificate"), tone=Tone.WARN),
        ),
    ),
    Section(say("Names and numbers"), (Fact(say("Also known as"), say("{names}", names="Jay")),)),
    Section(
        say("Agreement and sharing"),
        (Fact(say("How it is going"), say("May be shared"), say("with {name}", name="Probation North")),),
        offers=(Offer(say("Give or withdraw a permission"), FormName.PERMISSIONS, JASON.case),),
    ),
    Section(
        say("Erasure"),
        empty=say("Nobody is asking to erase this record."),
        offers=(Offer(say("Erase this record…"), FormName.ERASURE, JASON.case),),
    ),
)

GOES = say("Person, Referral, Need (2), Match, Release (2), Appointment (3), Session (12), Note (4), Risk")
WHYS = (Choice("person_asked", say("The person asked")), Choice("mistake", say("Recorded by mistake")))


def _asked(target: Id, what: Phrase, text: str, *, by: str, mine: bool) -> Asked:
    day = date(2026, 12, 5)
    words = say("{what}: {who} asked for it on {day}. Another coordinator must agree.", what=what, who=by, day=day)
    written, why = say("{text}" if text else "", text=text), say("Recorded by mistake")
    return Asked(
        JASON.case, target, say("Pike, Jason"), (by,), day, None, words, what=what, text=written, why=why, mine=mine
    )


ASKED_WHOLE = _asked(JASON.case, say("The whole case"), "", by="Dev Patel", mine=False)
ASKED_RECORD = _asked(
    Id("session"), say("Session"), "Wants his sister told the date. Rang her twice.", by="Dev Patel", mine=False
)
MY_OWN = replace(ASKED_WHOLE, by=("Farida Akhtar",), mine=True)

RECEIPTS = (
    ReceiptRow(
        say("Session with {name}", name="Pike, Jason"),
        say("Read into the record by {name}", name="Priya Nair"),
        datetime(2026, 12, 7, 9, 12, tzinfo=UTC),
        Tone.GOOD,
    ),
    ReceiptRow(
        say("Gate pick-up for {name}", name="Pike, Jason"),
        say("Sent, not yet collected by {name}", name="Ruth Osei"),
        datetime(2026, 12, 7, 9, 4, tzinfo=UTC),
        Tone.NOTE,
    ),
    ReceiptRow(
        say("Session with {name}", name="Ng"),
        say("Written here, waiting"),
        datetime(2026, 12, 6, 21, 40, tzinfo=UTC),
        Tone.PLAIN,
    ),
)
DEVICES = (
    DeviceRow(Id("here"), "Office laptop", "Farida Akhtar", say("Heard of at {moment}", moment=NOW), here=True),
    DeviceRow(
        Id("ruth-1"),
        "Ruth’s laptop",
        "Ruth Osei",
        say("Last heard of on {day}", day=date(2026, 12, 4)),
        may_remove=True,
        alone="Priya Nair",
    ),
    DeviceRow(Id("old"), "Old laptop", "Dev Patel", say("Last heard of on {day}", day=date(2026, 9, 1)), removed=True),
)
CONFLICTS = (
    ConflictRow(
        JASON.case,
        "safe_to_text",
        say("Safe to text"),
        say("{name}", name="Pike, Jason"),
        (
            ConflictSide(
                "no", say("not safe to text"), "Ruth Osei", datetime(2026, 12, 5, 18, 2, tzinfo=UTC), mine=False
            ),
            ConflictSide(
                "yes", say("safe to text"), "Farida Akhtar", datetime(2026, 12, 5, 17, 55, tzinfo=UTC), mine=True
            ),
        ),
        may_keep_both=False,
        meanwhile=say("Until somebody chooses, the safer one applies: do not text."),
    ),
)
HELD = tuple(
    HeldRow(
        f"entry-{number}",
        say("{name}", name="Pike, Jason"),
        say("{label}, {what}", label=say("Note"), what=words),
        "Dev Patel",
        "Old laptop",
        datetime(2026, 9, 2, 8, 30, tzinfo=UTC),
        datetime(2026, 12, 7, 9, 12, tzinfo=UTC),
        may_accept=True,
    )
    for number, words in enumerate(("Rang the registry about his birth certificate.", "His sister moved to Dudley."))
)
AMENDED = replace(
    TIMELINE[-3],
    amended=say("Amended {moment} by {who}: {why}", moment=NOW, who="Ruth Osei", why="It was ten minutes more"),
    amend=Offer(say("Amend this session…"), FormName.SESSION, TIMELINE[-3].record),
)
VERSIONS = tuple(
    Version(
        "Ruth Osei",
        datetime(2026, 12, day, 16, 41, tzinfo=UTC),
        done,
        (
            Fact(say("How long (minutes)"), say("{number}", number=minutes)),
            Fact(
                say("What happened"), say("{text}", text="Wants his sister told the date. Mood: “ready, bit scared”.")
            ),
        ),
    )
    for day, done, minutes in ((4, say("Amended"), 50), (3, say("Recorded"), 40))
)
UP_TO_DATE = SyncLine(
    say("Everything is up to date. Last exchanged {moment}.", moment=datetime(2026, 12, 7, 9, 12, tzinfo=UTC)),
    Tone.GOOD,
)
SYNC = SyncState(
    UP_TO_DATE,
    say("Exchanges through the folder {folder}", folder="Shared/Caseworker"),
    may_exchange=True,
    receipts=RECEIPTS,
    devices=DEVICES,
    conflicts=CONFLICTS,
)
