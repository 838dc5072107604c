"""Commands about how the work with one person stands: who answers for it, what comes next, agreement, its ending."""

from argparse import Namespace

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_ids,
    add_noun,
    add_store_command,
    case_of,
    codes,
    day_of,
    done,
)
from caseworker.domain.agreements import Agreement
from caseworker.domain.availability import PARTS, WEEKDAYS, sorted_by_day, written_as
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.services import agreements, casework, people
from caseworker.services.casework import Ending


def add(commands: Subcommands) -> None:
    """Add these commands."""
    noun = add_noun(commands, "case", words="who answers for the person, what comes next, its ending")
    handed = add_store_command(noun, "owner", words="say who answers for the person from now on", run=_owner)
    add_ids(handed, "person", "member")
    asked = add_store_command(noun, "asks", words="say what the person needs of a mentor", run=_require)
    add_ids(asked, "person")
    asked.add_argument("--gender", choices=codes("gender"), help="that the mentor must be; needs --why and --basis")
    asked.add_argument("--why", default="", metavar="WORDS")
    asked.add_argument("--basis", choices=codes("gender_basis"), default="")
    asked.add_argument("--wish", action="append", default=[], metavar="WORDS", help="weighs and does not bar")
    words = "say when the person can be met and what a meeting must allow for; what is left out stays as it is"
    meets = add_store_command(noun, "meets", words=words, run=_meets)
    add_ids(meets, "person")
    times = [f"{day} {part}" for day in WEEKDAYS for part in PARTS]
    meets.add_argument("--when", nargs="*", choices=times, metavar="TIME", help='such as "Mon am"; none: nobody asked')
    meets.add_argument("--needs", nargs="*", choices=codes("meeting_need"), metavar="CODE", help="none: no needs")
    _add_next(noun)
    _add_states(noun)
    _add_agreement(commands)


def _add_next(noun: Subcommands) -> None:
    step = add_store_command(noun, "next", words="say what happens next and by when", run=_next)
    add_ids(step, "person")
    step.add_argument("step", metavar="WORDS")
    step.add_argument("--on", type=day_of, metavar="DATE", required=True)
    none = add_store_command(noun, "no-mentor", words="give the dated reason for having no mentor", run=_no_mentor)
    add_ids(none, "person")
    none.add_argument("reason", choices=codes("no_mentor_reason"))
    none.add_argument("--until", type=day_of, metavar="DATE", required=True)


def _add_states(noun: Subcommands) -> None:
    paused = add_store_command(noun, "pause", words="rest the work, after a recall for example", run=_pause)
    add_ids(paused, "person")
    paused.add_argument("why", metavar="WORDS")
    paused.add_argument("--until", type=day_of, metavar="DATE")
    resumed = add_store_command(noun, "resume", words="go on with the work", run=_resume)
    add_ids(resumed, "person")
    closed = add_store_command(noun, "close", words="end the work: every match ends", run=_close)
    add_ids(closed, "person")
    closed.add_argument("reason", choices=codes("end_reason"))
    closed.add_argument("--on", type=day_of, metavar="DATE", required=True)
    closed.add_argument("--achievement", choices=codes("achievement"), default="")
    closed.add_argument("--words", default="", metavar="WORDS")
    again = add_store_command(noun, "reopen", words="begin again with the same record and its history", run=_reopen)
    add_ids(again, "person")
    again.add_argument("reason", choices=codes("reopen_reason"))


def _add_agreement(commands: Subcommands) -> None:
    noun = add_noun(commands, "agreement", words="the person's yes to take part, and its end")
    begun = add_store_command(noun, "begin", words="keep that the person agrees to take part", run=_agree)
    add_ids(begun, "person")
    begun.add_argument("--on", type=day_of, metavar="DATE", required=True)
    begun.add_argument("--how", choices=codes("how_given"))
    begun.add_argument("--form", choices=codes("agreement_form"))
    ended = add_store_command(noun, "end", words="keep that the person no longer agrees", run=_agree_no_more)
    add_ids(ended, "agreement")
    ended.add_argument("--on", type=day_of, metavar="DATE", required=True)
    ended.add_argument("--why", default="", metavar="WORDS")


def _owner(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = casework.hand_to(opened.desk, case=case_of(opened, arguments.person), owner=Id(arguments.member))
    return done("The case is handed over.", changes)


def _require(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {name: getattr(arguments, name) for name in ("gender", "why", "basis")}
    case, wishes = case_of(opened, arguments.person), tuple(arguments.wish)
    return done("It is kept.", casework.require_mentor(opened.desk, case=case, wishes=wishes, **said))


def _meets(opened: OpenDirectory, arguments: Namespace) -> Answer:
    values: dict[str, tuple[str, ...]] = {}
    if arguments.when is not None:
        values["can_meet"] = written_as(sorted_by_day(arguments.when).days)
    if arguments.needs is not None:
        values["meeting_needs"] = tuple(dict.fromkeys(arguments.needs))
    if not values:
        raise Refused(say("Say --when, --needs or both. Nothing was changed."))
    form = people.loaded(opened.desk, record=case_of(opened, arguments.person))
    return done("It is kept.", people.edit(opened.desk, form=form, **values))


def _next(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {"step": arguments.step, "on": arguments.on}
    changes = casework.next_step(opened.desk, case=case_of(opened, arguments.person), **said)
    return done("The next step is kept.", changes)


def _no_mentor(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {"reason": arguments.reason, "until": arguments.until}
    return done("It is kept.", casework.no_mentor(opened.desk, case=case_of(opened, arguments.person), **said))


def _pause(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {"why": arguments.why, "until": arguments.until}
    return done("The work rests.", casework.pause(opened.desk, case=case_of(opened, arguments.person), **said))


def _resume(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("The work goes on.", casework.resume(opened.desk, case=case_of(opened, arguments.person)))


def _close(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {name: getattr(arguments, name) for name in ("on", "reason", "achievement", "words")}
    changes = casework.close(opened.desk, case=case_of(opened, arguments.person), ending=Ending(**said))
    return done("The case is closed, and every match in it has ended.", changes)


def _reopen(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = casework.reopen(opened.desk, case=case_of(opened, arguments.person), reason=arguments.reason)
    return done("The case is open again.", changes)


def _agree(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = Agreement(agreed_on=arguments.on, how_given=arguments.how, form=arguments.form)
    changes = agreements.begin(opened.desk, case=case_of(opened, arguments.person), agreement=said)
    return done("The agreement is kept.", changes, agreement=changes.created[0])


def _agree_no_more(opened: OpenDirectory, arguments: Namespace) -> Answer:
    ended = {"agreement": Id(arguments.agreement), "on": arguments.on, "why": arguments.why}
    return done("The agreement has ended.", agreements.end(opened.desk, **ended))
