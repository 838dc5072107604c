"""Referring somebody: by hand, from a body to a provider, and again; whom it may be already is said beforehand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

import resources
from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.people import Person, SafeContact
from caseworker.domain.record import Form
from caseworker.domain.referral_details import NeedSaid, ReferralDetails
from caseworker.domain.referrals import Need, Referral
from caseworker.domain.service import Role, ServiceKind
from caseworker.domain.vocabulary import Vocabulary, read_vocabularies
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.likely import put_right, who_it_may_be
from caseworker.forms.lines import (
    A_NAME,
    ADDRESS,
    PHONE,
    line_of,
    lines_of,
    loaded,
    members,
    sections_of,
    under,
    which,
    with_needed,
)
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.referring import decides, partners
from caseworker.queries.rows import Choice
from caseworker.queries.saying import text
from caseworker.services import referrals
from caseworker.services.desk import Desk
from caseworker.services.referrals import Body

_NAMES = ("given_name", "family_name")
_CALLED = ("preferred_name", "aliases")
_NUMBERS = ("prison_number", "crn", "pnc")
_SPOKEN = ("languages", "interpreter_needed", "welsh_preferred", "access_needs")
_LEAVING = ("prison", "expected_release", "release_type", "region", "delivery_unit", "area", "strand")
_CAME = ("source", "referred_on", "referrer_name", "referrer_phone", "referrer_email")
_SAFE = ("safe_to_phone", "safe_to_text", "safe_to_write")
_WHO, _HOW, _RELEASE = say("Names and numbers"), say("Languages and access needs"), say("Release")
_BY, _HELP, _TO = say("Who refers them"), say("What help they need"), say("Who takes them on")
_SAME = frozenset(ReferralDetails.__dataclass_fields__) - {"needs", "release_dates", "notes"}
_NEEDED = {"provider": say("Choose who should take them on")}
_ONE_NAME = say("Somebody with one name alone has it here")
_SHOWN_TO_ALL = say("What is written here goes into the record. Say what help is asked for, not what they did.")


def _by_hand(reading: Reading, service: Id) -> Blank:
    if not decides(reading):
        raise Refused(say("A coordinator takes referrals. Ask one, or send it from your own service."))
    lines = (
        *_who(reading),
        *under(_BY, lines_of(reading.words, Referral, _CAME)),
        *under(_HELP, _asked(reading)),
        *under(say("How to reach them"), _reach(reading)),
        *under(_TO, _kept_by(reading)),
    )
    return _blank(FormName.REFER, service, lines=with_needed(lines, _NEEDED))


def _to_provider(reading: Reading, service: Id) -> Blank:
    providers = partners(reading, ServiceKind.PROVIDER)
    if not reading.is_a(Role.PRACTITIONER) or not providers:
        raise Refused(say("There is no provider to refer to. A coordinator lets a service in first."))
    to = which("provider", say("Refer to"), providers, needed=_NEEDED["provider"])
    by = (*_referrer(reading), *_team(reading))
    lines = (*under(_TO, (to,)), *_who(reading), *under(_BY, by), *under(_HELP, _asked(reading)))
    return _blank(FormName.REFER_TO, service, lines=with_needed(lines, _NEEDED))


def _again(reading: Reading, record: Id) -> Blank:
    before = loaded(reading, Referral, record=record)
    who = (*_NAMES, "born_on", *_NUMBERS, "gender")
    sections = ((_WHO, who), (_HOW, ("languages", "access_needs")), (_RELEASE, _LEAVING), (_BY, _CAME))
    shown = replace(before, referred_on=reading.today)
    lines = (
        *sections_of(reading.words, Referral, sections, begins=shown),
        *under(_HELP, lines_of(reading.words, Referral, ("needs_summary", "urgency"), begins=before)),
    )
    return Blank(
        form=FormName.REFER_AGAIN,
        scope=before.folder.scope,
        about=record,
        title=say("Refer them again"),
        lines=with_needed(lines, _NEEDED),
        act=say("Refer again"),
        done=say("They are referred again."),
        says=(say("It begins as it was sent before. Put right why it came back; the earlier referral stays."),),
        opens=PlaceName.REFERRALS,
        one_of=(A_NAME,),
    )


def _blank(form: FormName, service: Id, *, lines: tuple[Line, ...]) -> Blank:
    return Blank(
        form=form,
        scope=service,
        about=service,
        title=say("Refer somebody"),
        lines=lines,
        act=say("Refer them"),
        done=say("The referral is on its way.") if form is FormName.REFER_TO else say("They are referred."),
        says=(_SHOWN_TO_ALL,),
        opens=PlaceName.REFERRALS,
        one_of=(A_NAME,),
        heeded=True,
    )


# Lines


def _who(reading: Reading) -> Iterator[Line]:
    words = reading.words
    given, family, born, gender = lines_of(words, Person, (*_NAMES, "born_on", "gender"))
    called, numbers = lines_of(words, Person, _CALLED), lines_of(words, Referral, _NUMBERS)
    yield from under(_WHO, (given, replace(family, hint=_ONE_NAME), *called, born, *numbers, gender))
    yield from under(_HOW, lines_of(words, Person, _SPOKEN))
    yield from under(_RELEASE, lines_of(words, Referral, _LEAVING))


def _asked(reading: Reading) -> Iterator[Line]:
    words = reading.words
    yield replace(line_of(words, Referral, "needs_summary"), name="notes")
    pathways = words.choices("pathway")
    yield Line("pathways", Form.CHOICES, say("Needs"), choices=pathways, begins=())
    yield line_of(words, Need, "complexity", hint=say("Of all these needs; each can be changed afterwards"))
    yield line_of(words, Need, "desired_outcomes")
    yield line_of(words, Referral, "urgency")


def _reach(reading: Reading) -> Iterator[Line]:
    """How they may safely be reached: what nobody has said to be safe counts as not known."""
    yield Line("phone", Form.TEXT, say("Their phone"), letters=PHONE)
    yield Line("email", Form.TEXT, say("Their e-mail"))
    yield Line("address", Form.LONG_TEXT, say("Their address"), letters=ADDRESS)
    yield from lines_of(reading.words, SafeContact, _SAFE)
    yield replace(line_of(reading.words, SafeContact, "warning"), name="contact_warning")


def _kept_by(reading: Reading) -> Iterator[Line]:
    bodies = partners(reading, ServiceKind.BODY)
    if bodies:
        hint = say("It will read this referral, and later what the person permits")
        yield Line("body", Form.REF, say("Commissioning body"), hint=hint, choices=bodies)
        yield Line("team", Form.TEXT, say("Its team or area"))
    yield Line("owner", Form.REF, say("Who answers for them"), choices=members(reading, Role.COORDINATOR))


def _referrer(reading: Reading) -> Iterator[Line]:
    """Who refers is whoever is signed in, as far as nothing else is said."""
    me = Referral(referrer_name=reading.member_name(reading.member) or None, source="probation")
    yield from lines_of(reading.words, Referral, _CAME, begins=replace(me, referred_on=reading.today))


def _team(reading: Reading) -> Iterator[Line]:
    sql = "SELECT DISTINCT team FROM kind_member WHERE scope=? AND team IS NOT NULL AND left_on IS NULL ORDER BY team"
    if teams := [row[0] for row in reading.rows(sql, reading.service)]:
        choices = tuple(Choice(team, text(team)) for team in teams)
        own = reading.scalar("SELECT team FROM kind_member WHERE id=? AND scope=?", reading.member, reading.service)
        yield Line("team", Form.CHOICE, say("Which team goes on reading"), choices=choices, begins=own)


# Acts


def _refer(desk: Desk, answers: Answers) -> Changes:
    body = Body(answers.id("body"), answers.text("team")) if answers.id("body") else None
    return referrals.refer(desk, row=_row(desk, answers), body=body, owner=answers.id("owner"))


def _refer_to(desk: Desk, answers: Answers) -> Changes:
    provider, team = answers.id("provider"), answers.text("team")
    return referrals.refer_to(desk, row=_row(desk, answers), provider=provider, team=team)


def _refer_again(desk: Desk, answers: Answers) -> Changes:
    row = replace(_row(desk, answers), notes=answers.text("needs_summary") or None)
    return referrals.refer_again(desk, referral=answers.about, row=row)


def _row(desk: Desk, answers: Answers) -> ReferralDetails:
    return put_right(details(answers), today=local_day(desk.clock.now()))


def details(answers: Answers) -> ReferralDetails:
    """What a form says, as a referral takes it."""
    said = {name: value for name, value in answers.given.items() if name in _SAME}
    return ReferralDetails(**said, notes=answers.text("notes") or None, needs=tuple(_needs(answers)))  # type: ignore[arg-type]


def _needs(answers: Answers) -> Iterator[NeedSaid]:
    """A need for each pathway that was chosen, with the outcomes of its categories, and one for each other category."""
    complexity, left = answers.text("complexity") or None, list(answers.many("desired_outcomes"))
    for pathway in answers.many("pathways"):
        wanted = tuple(outcome for outcome in left if _category(outcome) in _categories(pathway))
        left = [outcome for outcome in left if outcome not in wanted]
        yield NeedSaid(pathway=pathway, complexity=complexity, desired_outcomes=wanted)
    for category in dict.fromkeys(map(_category, left)):
        wanted = tuple(outcome for outcome in left if _category(outcome) == category)
        yield NeedSaid(category=category, complexity=complexity, desired_outcomes=wanted)


@cache
def _known() -> Mapping[str, Vocabulary]:
    return read_vocabularies(resources.facts())


def _category(outcome: str) -> str | None:
    return _fact("desired_outcome", outcome) or None


def _categories(pathway: str) -> frozenset[str]:
    return frozenset(filter(None, _fact("pathway", pathway).split("/")))


def _fact(vocabulary: str, code: str) -> str:
    term = _known()[vocabulary].terms.get(code)
    return term.facts.get("category", "") if term else ""


# Warnings


def _advise(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    return who_it_may_be(reading, details(answers))


FORMS = (
    DeclaredForm(FormName.REFER, _by_hand, _refer, _advise),
    DeclaredForm(FormName.REFER_TO, _to_provider, _refer_to, _advise),
    DeclaredForm(FormName.REFER_AGAIN, _again, _refer_again),
)
