"""Commands about people: find, show one, record a session, make the demonstration."""

from argparse import Namespace
from datetime import datetime

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_store_command,
    at_least_one,
    case_of,
    done,
    identifier,
    plain,
)
from caseworker.commands.english import in_english
from caseworker.commands.shown import shown
from caseworker.domain.appointments import Attendance
from caseworker.domain.clock import LONDON, local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Session
from caseworker.queries import erasures, finding, overview, person, timeline
from caseworker.queries.forms import session_days
from caseworker.queries.rows import TimelineShown
from caseworker.services import sessions

WHOLE_TIMELINE = 100_000
_ATTENDANCES = "on_time: came on time; late: came late; not_attended: did not come"


def add(commands: Subcommands) -> None:
    """Add these commands."""
    found = add_store_command(commands, "find", words="find people, mentors and what was written", run=_find)
    found.add_argument("text", metavar="TEXT")
    found.add_argument("--limit", type=at_least_one, default=50, metavar="N", help="how many at most; 50")
    one = add_store_command(commands, "person", words="show a person with the timeline", run=_person)
    one.add_argument("person", type=identifier, metavar="ID")
    _add_session(commands)


def _add_session(commands: Subcommands) -> None:
    recorded = add_store_command(commands, "record-session", words="record a session", run=_record)
    recorded.add_argument("person", type=identifier, metavar="PERSON")
    recorded.add_argument("--summary", default="", metavar="TEXT")
    recorded.add_argument("--at", default="", metavar="WHEN", help="2026-12-07T10:00, local time; now when left out")
    recorded.add_argument("--day-is-right", action="store_true", help="record it on a day that can hardly be meant")
    recorded.add_argument("--attendance", choices=[one.value for one in Attendance], required=True, help=_ATTENDANCES)
    recorded.add_argument("--minutes", type=int)
    recorded.add_argument("--next", default="", metavar="TEXT", help="what next")
    recorded.add_argument("--told", default="", metavar="TEXT", help="what the probation service is told, if permitted")
    recorded.add_argument("--pathway", action="append", default=[], metavar="CODE")


def _find(opened: OpenDirectory, arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        found = finding.find(reading, text=arguments.text, limit=arguments.limit)
    people_found = [plain(row) for row in found if row.kind == "person"]
    data = {"people": people_found, "found": [plain(row) for row in found]}
    return Answer([f"{row.name}  {in_english(row.line)}  {row.id}" for row in found] or ["Nothing was found."], data)


def _person(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case = Id(arguments.person)
    with opened.asking() as reading:
        head = person.head(reading, case=case)
        known = overview.sections(reading, case)
        erasing = erasures.asked(reading, case)
        page = timeline.page(reading, case=case, shown=TimelineShown.EVERYTHING, offset=0, limit=WHOLE_TIMELINE)
    data = {
        "person": plain(head),
        "overview": [plain(section) for section in known],
        "erasures": [plain(one) for one in erasing],
        "timeline": [plain(row) for row in page.rows],
    }
    return Answer(shown(head, known, page.rows), data)


def _record(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case = case_of(opened, arguments.person)
    session = Session(
        happened_at=_moment(opened, arguments.at),
        minutes=arguments.minutes,
        attendance=arguments.attendance,
        summary=arguments.summary or None,
        next_step=arguments.next or None,
        pathways=_pathways(opened, arguments.pathway),
        told=arguments.told or None,
    )
    if arguments.attendance != Attendance.NOT_ATTENDED and not arguments.summary.strip():
        raise Refused(say("Say with --summary in a few words what happened. Nothing was recorded."))
    if not arguments.day_is_right:
        _doubt(opened, case, session)
    changes = sessions.record(opened.desk, case=case, session=session)
    return done("The session is recorded.", changes, records=list(changes.created))


def _doubt(opened: OpenDirectory, case: Id, session: Session) -> None:
    """Ask about a day that can hardly be meant, as the form does."""
    with opened.asking() as reading:
        days = session_days(reading, case)
    doubt = days.doubt(local_day(session.happened_at)) if session.happened_at is not None else None
    if doubt is not None:
        raise Refused(say("{doubt} If it is, add --day-is-right. Nothing was recorded.", doubt=doubt))


def _pathways(opened: OpenDirectory, codes: list[str]) -> tuple[str, ...]:
    with opened.asking() as reading:
        offered = [choice.code for choice in reading.words.choices("pathway")]
    if not set(codes) <= set(offered):
        raise Refused(say("Nothing was recorded. The pathways are: {codes}.", codes=", ".join(offered)))
    return tuple(codes)


def _moment(opened: OpenDirectory, text: str) -> datetime:
    if not text:
        return opened.desk.clock.now()
    try:
        return datetime.fromisoformat(text).replace(tzinfo=LONDON)
    except ValueError as error:
        raise Refused(say("Write the moment as 2026-12-07T10:00. Nothing was recorded.")) from error
