"""Commands about concerns: raised at once, told by telephone, taken on, carried further, told to a body, closed."""

from argparse import ArgumentParser, Namespace

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_ids,
    add_noun,
    add_store_command,
    case_of,
    codes,
    done,
    identifier,
    moment_of,
)
from caseworker.domain.concerns import Concern
from caseworker.domain.ids import NO_ID, Id
from caseworker.services import concerns


def add(commands: Subcommands) -> None:
    """Add these commands."""
    noun = add_noun(commands, "concern", words="concerns: raise, log a call, take on, carry further, close")
    raised = add_store_command(noun, "raise", words="raise a concern; if life is in danger, ring 999 first", run=_raise)
    raised.add_argument("words", metavar="WORDS")
    raised.add_argument("--severity", choices=codes("severity"), required=True)
    raised.add_argument("--type", dest="concern_type", choices=codes("concern_type"))
    _add_about(raised)
    called = add_store_command(noun, "call", words="keep that somebody was told by telephone, and when", run=_call)
    add_ids(called, "concern")
    called.add_argument("--told", required=True, metavar="NAME")
    called.add_argument("--at", type=moment_of, metavar="WHEN", required=True, help="2026-12-07T10:00, local time")
    called.add_argument("--advice", default="", metavar="WORDS")
    _add_about(called)
    taken = add_store_command(noun, "acknowledge", words="take a concern on; the clock stops", run=_acknowledge)
    add_ids(taken, "concern")
    further = add_store_command(noun, "escalate", words="keep to whom a concern was carried further", run=_escalate)
    add_ids(further, "concern")
    further.add_argument("to", metavar="NAME")
    told = add_store_command(noun, "tell", words="tell a body of a concern, as a duty", run=_tell)
    add_ids(told, "concern", "body")
    closed = add_store_command(noun, "close", words="close a concern with what was done", run=_close)
    add_ids(closed, "concern")
    closed.add_argument("outcome", choices=codes("concern_outcome"))
    closed.add_argument("words", metavar="WORDS")


def _add_about(parser: ArgumentParser) -> None:
    parser.add_argument("--person", type=identifier, metavar="PERSON")
    parser.add_argument("--about-mentor", type=identifier, metavar="MENTOR", help="it never reaches their laptop")


def _about(opened: OpenDirectory, arguments: Namespace) -> Id:
    return case_of(opened, arguments.person) if arguments.person else NO_ID


def _raise(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {name: getattr(arguments, name) for name in ("words", "severity", "concern_type", "about_mentor")}
    changes = concerns.raise_concern(opened.desk, concern=Concern(**said), case=_about(opened, arguments))
    words = "The concern is kept here and THIS HAS NOT BEEN SENT: it leaves with the next exchange. Ring somebody now."
    return done(words, changes, concern=changes.created[0])


def _call(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = concerns.log_call(
        opened.desk,
        concern=Id(arguments.concern),
        told_to=arguments.told,
        told_at=arguments.at,
        case=_about(opened, arguments),
        about_mentor=Id(arguments.about_mentor or NO_ID),
        advice=arguments.advice,
    )
    return done("The call is kept.", changes)


def _acknowledge(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("The concern is taken on.", concerns.acknowledge(opened.desk, concern=Id(arguments.concern)))


def _escalate(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = concerns.escalate(opened.desk, concern=Id(arguments.concern), to=arguments.to)
    return done("It is kept to whom the concern was carried.", changes)


def _tell(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = concerns.tell_body(opened.desk, concern=Id(arguments.concern), body=Id(arguments.body))
    return done("The body is told with the next exchange.", changes)


def _close(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {"outcome": arguments.outcome, "words": arguments.words}
    return done("The concern is closed.", concerns.close(opened.desk, concern=Id(arguments.concern), **said))
