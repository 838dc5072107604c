"""Commands about help from elsewhere: sent, answered, first seen, ended, taken back, and how each stands."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date

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
    identifier,
    plain,
)
from caseworker.commands.english import in_english
from caseworker.domain.clock import local_day
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.onward import OnwardReferral, steps_of
from caseworker.queries.onward import sent_to, service_names, standing_words
from caseworker.queries.reading import Reading
from caseworker.services import onward, people
from caseworker.services.desk import Stored

ACCEPTED, REFUSED = "accepted", "refused"


def add(commands: Subcommands) -> None:
    """Add these commands."""
    noun = add_noun(commands, "onward", words="help that is asked for elsewhere")
    _add_send(noun)
    answered = add_store_command(noun, "answer", words="keep what the other service answered", run=_answer)
    add_ids(answered, "referral")
    answered.add_argument("answer", choices=[ACCEPTED, REFUSED])
    answered.add_argument("--why", choices=codes("onward_refusal"), default="", metavar="CODE", help="why they refused")
    answered.add_argument("--words", default="", metavar="WORDS", help="what they said")
    seen = add_store_command(noun, "seen", words="keep that they have seen the person for the first time", run=_seen)
    add_ids(seen, "referral")
    ended = add_store_command(noun, "end", words="keep that the help has ended, or is not needed", run=_end)
    add_ids(ended, "referral")
    ended.add_argument("how", choices=codes("onward_end"))
    ended.add_argument("--words", default="", metavar="WORDS", help="what came of it")
    for one in (answered, seen, ended):
        one.add_argument("--on", type=day_of, metavar="DATE", help="today when left out")
    back = add_store_command(noun, "take-back", words="take back one written down by mistake", run=_take_back)
    add_ids(back, "referral")
    found = add_store_command(noun, "list", words="how each of a person's onward referrals stands", run=_list)
    add_ids(found, "person")


def _add_send(noun: Subcommands) -> None:
    sent = add_store_command(noun, "send", words="keep that help was asked for elsewhere", run=_send)
    add_ids(sent, "person")
    sent.add_argument("pathway", choices=codes("pathway"), metavar="NEED", help=", ".join(codes("pathway")))
    sent.add_argument("--to", type=identifier, metavar="SERVICE", help="of the directory")
    sent.add_argument("--name", metavar="NAME", help="of a service that is not in the directory")
    sent.add_argument("--agreed", action="store_true", help="the person wants this; without it nothing is kept")
    sent.add_argument("--words", metavar="WORDS", help="what they are asked for")
    sent.add_argument("--how", choices=codes("onward_how"))
    sent.add_argument("--on", type=day_of, metavar="DATE", help="today when left out")
    sent.add_argument("--whole-case", action="store_true", help="they are to take over the whole case")


def _send(opened: OpenDirectory, arguments: Namespace) -> Answer:
    sent = OnwardReferral(
        service=arguments.to,
        service_name=arguments.name,
        pathway=arguments.pathway,
        agreed=arguments.agreed or None,
        words=arguments.words,
        how=arguments.how,
        sent_on=arguments.on,
        whole_case=arguments.whole_case or None,
    )
    changes = onward.send(opened.desk, case=case_of(opened, arguments.person), referral=sent)
    return done("The onward referral is kept.", changes, referral=changes.created[0])


def _form(opened: OpenDirectory, arguments: Namespace) -> Stored:
    """An onward referral as it stands. Raises NotHere for what is none."""
    form = people.loaded(opened.desk, record=Id(arguments.referral))
    if not isinstance(form.record, OnwardReferral):
        raise NotHere(say("This onward referral is not on this device."))
    return form


def _answer(opened: OpenDirectory, arguments: Namespace) -> Answer:
    form, on, said = _form(opened, arguments), arguments.on or _today(opened), arguments.words
    if arguments.answer == REFUSED:
        changes = onward.refused(opened.desk, form=form, on=on, why=arguments.why, answer=said)
        return done("It is kept as refused.", changes)
    if arguments.why:
        raise Refused(say("Only a refusal has a reason. Nothing was saved."))
    return done("It is kept as accepted.", onward.accepted(opened.desk, form=form, on=on, answer=said))


def _seen(opened: OpenDirectory, arguments: Namespace) -> Answer:
    on = arguments.on or _today(opened)
    return done("It is kept that they were seen.", onward.first_seen(opened.desk, form=_form(opened, arguments), on=on))


def _end(opened: OpenDirectory, arguments: Namespace) -> Answer:
    form, on = _form(opened, arguments), arguments.on or _today(opened)
    changes = onward.ended(opened.desk, form=form, on=on, how=arguments.how, outcome=arguments.words)
    return done("The onward referral has ended.", changes)


def _take_back(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("It is taken back.", onward.take_back(opened.desk, form=_form(opened, arguments)))


def _today(opened: OpenDirectory) -> date:
    return local_day(opened.desk.clock.now())


def _list(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case = case_of(opened, arguments.person)
    with opened.asking() as reading:
        every = reading.of_scopes(OnwardReferral, reading.linked(case))
        names = service_names(reading, every)
        lines = [_line(reading, one, names) for one in every]
    data = [
        {"id": one.id, "to": in_english(sent_to(one, names)), "state": steps_of(one).state.value}
        | {name: plain(value) for name, value in one.values().items()}
        for one in every
    ]
    return Answer(lines or ["No other service has been asked for help."], {"referrals": data})


def _line(reading: Reading, one: OnwardReferral, names: Mapping[str, str]) -> str:
    """'Lock and Larder  Accommodation  Sent on 7 December 2026.  id'."""
    need = reading.words.of("pathway", one.pathway)
    parts = (*map(in_english, (sent_to(one, names), need, standing_words(reading, one))), one.id)
    return "  ".join(part for part in parts if part)
