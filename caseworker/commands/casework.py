"""Commands about the work with one person: matches, notes, numbers, risk, practitioners and what was referred."""

from argparse import Namespace

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
    day_of,
    done,
    identifier,
    partner,
    plain,
)
from caseworker.domain.custody import Practitioner
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.matches import Exclusion
from caseworker.domain.people import Identifier
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.risks import Risk, RiskCard
from caseworker.domain.sessions import Note
from caseworker.queries.candidates import considered
from caseworker.services import notes, people, practitioners, referrals, relationships, releases, risks


def add(commands: Subcommands) -> None:
    """Add these commands."""
    considered = add_store_command(commands, "consider", words="what every hard rule says of a match", run=_consider)
    add_ids(considered, "person", "mentor")
    considered.add_argument("--on", type=day_of, metavar="DATE", required=True, help="from which day they would meet")
    _add_match(commands)
    noted = add_store_command(commands, "note", words="write a note for colleagues", run=_note)
    add_ids(noted, "person")
    noted.add_argument("words", metavar="WORDS")
    noted.add_argument("--about", choices=codes("note_subject"))
    noted.add_argument("--restricted", action="store_true", help="coordinators alone read it, the mentor does not")
    numbered = add_store_command(commands, "number", words="keep a number of the person's", run=_number)
    add_ids(numbered, "person")
    numbered.add_argument("identifier_type", choices=codes("identifier_type"))
    numbered.add_argument("value", metavar="NUMBER")
    _add_risk(commands)
    _add_practitioner(commands)
    _add_referral(commands)


def _add_match(commands: Subcommands) -> None:
    noun = add_noun(commands, "matched", words="how often the two meet, reviews, and an ending with notice")
    planned = add_store_command(noun, "plan", words="say how often in four weeks the two are to meet", run=_plan)
    add_ids(planned, "match")
    planned.add_argument("contacts", type=at_least_one, metavar="CONTACTS")
    planned.add_argument("--minutes", type=at_least_one, metavar="N", help="how long each time")
    seen = add_store_command(noun, "reviewed", words="keep that the match was looked at today", run=_reviewed)
    add_ids(seen, "match")
    seen.add_argument("--next", type=day_of, metavar="DATE", required=True)
    ending = add_store_command(noun, "plan-ending", words="say for when an ending is planned", run=_plan_ending)
    add_ids(ending, "match")
    ending.add_argument("on", type=day_of, metavar="DATE")
    ending.add_argument("--notice", type=day_of, metavar="DATE", help="the day on which the person was told")


def _add_risk(commands: Subcommands) -> None:
    noun = add_noun(commands, "risk", words="briefings on the risk card, and who or what must be avoided")
    assessed = add_store_command(noun, "assess", words="keep how high the risk is", run=_assess)
    add_ids(assessed, "person")
    assessed.add_argument("overall", choices=codes("risk_level"))
    assessed.add_argument("--review", type=day_of, metavar="DATE", help="when it is looked at again")
    assessed.add_argument("--what-to-do", metavar="WORDS", help="what the mentor does, not what the person did")
    briefed = add_store_command(noun, "briefed", words="keep that somebody was told of the risk card", run=_briefed)
    add_ids(briefed, "person", "card", "member")
    briefed.add_argument("how", choices=codes("briefing_how"))
    apart = add_store_command(noun, "apart", words="keep whom or where the person must stay away from", run=_apart)
    add_ids(apart, "person")
    apart.add_argument("exclusion_type", choices=codes("exclusion_type"))
    apart.add_argument("--mentor", type=identifier, metavar="MENTOR")
    apart.add_argument("--district", action="append", default=[], metavar="DISTRICT", help="may repeat; no address")
    apart.add_argument("--words", metavar="WORDS")
    apart.add_argument("--until", type=day_of, metavar="DATE")
    over = add_store_command(noun, "over", words="keep that it need no longer be avoided", run=_no_longer_apart)
    add_ids(over, "exclusion")


def _add_practitioner(commands: Subcommands) -> None:
    noun = add_noun(commands, "practitioner", words="who answers for the person in prison or probation")
    named = add_store_command(noun, "name", words="name somebody; whoever was named there until now ends", run=_name)
    add_ids(named, "person")
    named.add_argument("side", choices=codes("practitioner_side"))
    named.add_argument("name", metavar="NAME")
    named.add_argument("--phone", metavar="NUMBER")
    named.add_argument("--email", metavar="ADDRESS")
    gone = add_store_command(noun, "left", words="nobody is named any more", run=_practitioner_left)
    add_ids(gone, "practitioner")
    gone.add_argument("--on", type=day_of, metavar="DATE", required=True)
    gone.add_argument("--handover", default="", metavar="WORDS")


def _add_referral(commands: Subcommands) -> None:
    sent = add_store_command(commands, "refer", words="refer somebody, as a body, to a provider", run=_refer)
    add_ids(sent, "provider")
    sent.add_argument("given_name", metavar="GIVEN-NAMES")
    sent.add_argument("family_name", metavar="FAMILY-NAME")
    sent.add_argument("--born", type=day_of, metavar="DATE")
    sent.add_argument("--prison", choices=codes("prison"), metavar="CODE", help="such as HEI")
    sent.add_argument("--prison-number", metavar="NUMBER")
    sent.add_argument("--crn", metavar="NUMBER")
    sent.add_argument("--words", metavar="WORDS", help="what help is asked for")
    sent.add_argument("--team", default="", metavar="AREA", help="the team of yours that goes on reading")
    accepted = add_store_command(commands, "accept-referral", words="accept a referral: the work begins", run=_accept)
    add_ids(accepted, "referral")
    accepted.add_argument("--owner", type=identifier, metavar="MEMBER", help="you when left out")
    back = add_store_command(commands, "withdraw-referral", words="take back a referral of yours", run=_withdraw)
    add_ids(back, "referral")
    returned = add_store_command(commands, "return-referral", words="return a referral with its reason", run=_return)
    add_ids(returned, "referral")
    returned.add_argument("reason", choices=codes("return_reason"))
    returned.add_argument("--words", default="", metavar="WORDS", help="what its sender reads beside the reason")
    wrong = add_store_command(commands, "strike-release", words="take a date away that was never said", run=_strike)
    add_ids(wrong, "release")


def _plan(opened: OpenDirectory, arguments: Namespace) -> Answer:
    often = {"contacts": arguments.contacts, "minutes": arguments.minutes}
    return done("The plan is kept.", relationships.plan_contacts(opened.desk, match=Id(arguments.match), **often))


def _reviewed(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = relationships.reviewed(opened.desk, match=Id(arguments.match), next_due=arguments.next)
    return done("The review is kept.", changes)


def _plan_ending(opened: OpenDirectory, arguments: Namespace) -> Answer:
    days = {"on": arguments.on, "notice_on": arguments.notice}
    return done("The ending is planned.", relationships.plan_ending(opened.desk, match=Id(arguments.match), **days))


def _consider(opened: OpenDirectory, arguments: Namespace) -> Answer:
    named = {"case": case_of(opened, arguments.person), "mentor": Id(arguments.mentor), "on": arguments.on}
    with opened.asking() as reading:
        found = considered(reading, **named)
    data = [{"rule": one.rule.value, "finding": one.finding.value, "why": plain(one.why)} for one in found]
    return Answer([f"{one['finding']}: {one['why']}" for one in data], {"rules": data})


def _note(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case, note = case_of(opened, arguments.person), Note(words=arguments.words, about=arguments.about)
    keep = notes.add_restricted if arguments.restricted else notes.add
    changes = keep(opened.desk, case=case, note=note)
    return done("The note is kept.", changes, note=changes.created[0])


def _number(opened: OpenDirectory, arguments: Namespace) -> Answer:
    number = Identifier(identifier_type=arguments.identifier_type, value=arguments.value)
    changes = people.add_identifier(opened.desk, case=case_of(opened, arguments.person), identifier=number)
    return done("The number is kept.", changes, number=changes.created[0])


def _assess(opened: OpenDirectory, arguments: Namespace) -> Answer:
    risk, card = Risk(overall=arguments.overall, review_due=arguments.review), RiskCard(what_to_do=arguments.what_to_do)
    changes = risks.assess(opened.desk, case=case_of(opened, arguments.person), risk=risk, card=card)
    return done("The assessment is kept.", changes)


def _briefed(opened: OpenDirectory, arguments: Namespace) -> Answer:
    case = case_of(opened, arguments.person)
    named = {"card": Id(arguments.card), "member": Id(arguments.member), "how": arguments.how}
    return done("The briefing is kept.", risks.briefed(opened.desk, case=case, **named))


def _apart(opened: OpenDirectory, arguments: Namespace) -> Answer:
    exclusion = Exclusion(
        exclusion_type=arguments.exclusion_type,
        mentor=arguments.mentor,
        districts=tuple(arguments.district),
        words=arguments.words,
        until=arguments.until,
    )
    changes = risks.keep_apart(opened.desk, case=case_of(opened, arguments.person), exclusion=exclusion)
    return done("They are kept apart.", changes, exclusion=changes.created[0])


def _no_longer_apart(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("It need no longer be avoided.", risks.no_longer_apart(opened.desk, exclusion=Id(arguments.exclusion)))


def _name(opened: OpenDirectory, arguments: Namespace) -> Answer:
    said = {field: getattr(arguments, field) for field in ("side", "name", "phone", "email")}
    case = case_of(opened, arguments.person)
    changes = practitioners.name(opened.desk, case=case, practitioner=Practitioner(**said))
    return done("The practitioner is named.", changes, practitioner=changes.created[0])


def _practitioner_left(opened: OpenDirectory, arguments: Namespace) -> Answer:
    named = {"practitioner": Id(arguments.practitioner), "on": arguments.on, "handover": arguments.handover}
    return done("The practitioner is no longer named.", practitioners.no_longer(opened.desk, **named))


def _refer(opened: OpenDirectory, arguments: Namespace) -> Answer:
    row = ReferralDetails(
        given_name=arguments.given_name,
        family_name=arguments.family_name,
        born_on=arguments.born,
        prison=arguments.prison,
        prison_number=arguments.prison_number,
        crn=arguments.crn,
        notes=arguments.words,
    )
    provider = partner(opened, arguments.provider)
    changes = referrals.refer_to(opened.desk, row=row, provider=provider, team=arguments.team)
    return done("The referral leaves with the next exchange.", changes, person=min(changes.cases))


def _accept(opened: OpenDirectory, arguments: Namespace) -> Answer:
    named = {"referral": Id(arguments.referral), "owner": Id(arguments.owner or NO_ID)}
    return done("The referral is accepted, and the work begins.", referrals.accept(opened.desk, **named))


def _withdraw(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("The referral is taken back.", referrals.withdraw(opened.desk, referral=Id(arguments.referral)))


def _return(opened: OpenDirectory, arguments: Namespace) -> Answer:
    named = {"referral": Id(arguments.referral), "reason": arguments.reason, "words": arguments.words}
    return done("The referral is returned, and the case is closed.", referrals.give_back(opened.desk, **named))


def _strike(opened: OpenDirectory, arguments: Namespace) -> Answer:
    return done("The release date is taken back.", releases.taken_back(opened.desk, release=Id(arguments.release)))
