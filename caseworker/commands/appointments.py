"""Commands about appointments: booked, moved, cancelled, and what came of them."""

from argparse import Namespace
from datetime import timedelta

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_ids,
    add_noun,
    add_store_command,
    at_least_one,
    case_of,
    codes,
    done,
    identifier,
    moment_of,
)
from caseworker.commands.english import in_english
from caseworker.domain.appointments import Appointment, Attendance
from caseworker.domain.changes import Changes, Reported
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.forms import back_by
from caseworker.services import appointments


def add(commands: Subcommands) -> None:
    """Add these commands."""
    noun = add_noun(commands, "appointment", words="appointments: book, move, cancel, and what came of them")
    booked = add_store_command(noun, "book", words="book an appointment", run=_book)
    add_ids(booked, "person")
    booked.add_argument("at", type=moment_of, metavar="WHEN", help="2026-12-07T10:00, local time")
    booked.add_argument("--minutes", type=at_least_one, metavar="N")
    booked.add_argument("--purpose", choices=codes("appointment_purpose"), metavar="CODE")
    booked.add_argument("--how", choices=codes("delivery"), metavar="CODE", help="such as in_prison or phone")
    booked.add_argument("--place", metavar="WORDS")
    booked.add_argument("--prison", choices=codes("prison"), metavar="CODE", help="such as HEI")
    booked.add_argument("--mentor", type=identifier, metavar="MENTOR")
    booked.add_argument("--back", type=moment_of, metavar="WHEN", help="working alone: when they are expected back")
    safe = add_store_command(noun, "back", words="keep that whoever worked alone is back", run=_back)
    add_ids(safe, "appointment")
    moved = add_store_command(noun, "move", words="move an appointment; the old one says who asked", run=_move)
    add_ids(moved, "appointment")
    moved.add_argument("at", type=moment_of, metavar="WHEN")
    cancelled = add_store_command(noun, "cancel", words="cancel an appointment and say who asked", run=_cancel)
    add_ids(cancelled, "appointment")
    for one in (moved, cancelled):
        one.add_argument("--asked-by", choices=codes("asked_by"), required=True)
        one.add_argument("--why", default="", metavar="WORDS")
    came = add_store_command(noun, "outcome", words="say whether the person came and what came of it", run=_came)
    add_ids(came, "appointment")
    came.add_argument("attendance", choices=list(Attendance))
    came.add_argument("--reason", choices=codes("absence_reason"), metavar="CODE", help="why they did not come")
    came.add_argument("--words", metavar="WORDS", help="what came of it")


def _book(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case = case_of(opened, arguments.person)
    wanted = Appointment(
        starts_at=arguments.at,
        ends_at=arguments.at + timedelta(minutes=arguments.minutes) if arguments.minutes else None,
        purpose=arguments.purpose,
        held=arguments.how,
        place=arguments.place,
        prison=arguments.prison,
        mentor=arguments.mentor,
        expected_back=arguments.back,
    )
    changes = appointments.book(opened.desk, case=case, appointment=wanted)
    return _kept(opened, changes, said=say("The appointment is booked."), kept=wanted)


def _kept(opened: OpenDirectory, changes: Changes, *, said: Phrase, kept: Appointment) -> Answer:
    """What was done; of one's own time to be back also that nobody else knows of it, as the window says it."""
    told = back_by.said_of(changes, opened.desk, done=said, kept=kept)
    words = told.said if isinstance(told, Reported) else said
    return done(in_english(words), changes, appointment=changes.created[0])


def _back(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("They are back.", appointments.back(opened.desk, appointment=Id(arguments.appointment)))


def _move(opened: OpenDirectory, arguments: Namespace) -> Answer:
    moved = Id(arguments.appointment)
    with opened.asking() as reading:
        kept = next(iter(reading.some_of(Appointment, [moved])), Appointment())
    changes = appointments.move(
        opened.desk,
        appointment=moved,
        starts_at=arguments.at,
        asked_by=arguments.asked_by,
        why=arguments.why,
    )
    return _kept(opened, changes, said=say("The appointment is moved."), kept=kept)


def _cancel(opened: OpenDirectory, arguments: Namespace) -> Answer:
    named = {"appointment": Id(arguments.appointment), "asked_by": arguments.asked_by, "why": arguments.why}
    return done("The appointment is cancelled.", appointments.cancel(opened.desk, **named))


def _came(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = appointments.came_of(
        opened.desk,
        appointment=Id(arguments.appointment),
        attendance=Attendance(arguments.attendance),
        reason=arguments.reason,
        outcome=arguments.words,
    )
    return done("What came of the appointment is kept.", changes)
