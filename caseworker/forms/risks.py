"""Forms to keep everybody safe: risk as it was assessed, the card that a mentor acts on, and who was told of it."""

from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.folders import Folder, restricted_folder, shared_restricted_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.record import Form
from caseworker.domain.risks import BriefingRead, Risk, RiskCard
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import changed, line_of, lines_of, loaded, sections_of, stored_of, with_needed
from caseworker.queries.briefings import holders
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import text
from caseworker.services import risks
from caseworker.services.desk import Desk

_CARD = ("what_to_do", "meeting_places", "places_to_avoid", "whom_to_ring")
_SECTIONS = (
    (
        say("How high it is"),
        ("overall", "to_known_adult", "to_children", "to_public", "to_staff", "to_prisoners", "to_self"),
    ),
    (say("What is known of it"), ("words", "licence_conditions", "exclusion_zones", "flags")),
    (say("Who assessed it"), ("source", "source_name", "review_reason", "reviewed_on", "review_due")),
)


def _assessing(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    words, risk = reading.words, _risk_of(reading, case)
    reviewed = replace(risk, reviewed_on=None, review_due=None, review_reason=None)
    return Blank(
        form=FormName.ASSESS_RISK,
        scope=case,
        about=case,
        title=say("Risk as it was assessed"),
        lines=with_needed(
            sections_of(words, Risk, _SECTIONS, begins=reviewed),
            {"overall": say("Choose how high the risk is overall")},
        ),
        act=say("Keep it"),
        done=say("The assessment is kept. Write on the card what the mentor must do."),
        says=(
            say("The mentor does not get this: what they must do stands on the card."),
            say("When the level changes, the next visit is held until the mentor has been told."),
        ),
        begun=stored_of(reading, risk) if risk.id else None,
    )


def _risk_of(reading: Reading, case: Id) -> Risk:
    own = reading.is_a(Role.PRACTITIONER)
    folder = shared_restricted_folder(case, reading.service) if own else restricted_folder(case)
    return next((one for one in reading.of_scopes(Risk, [case]) if one.folder == folder), Risk())


def _card_of(reading: Reading, case: Id) -> RiskCard:
    cards = reading.of_scopes(RiskCard, [case])
    return next((one for one in cards if one.folder.folder is Folder.SHARED), next(iter(cards), RiskCard()))


def _assess(desk: Desk, answers: Answers) -> Changes:
    risk = Risk(**answers.given)  # type: ignore[arg-type]
    if answers.begun is None:
        return risks.assess_first(desk, case=answers.about, risk=risk)
    return risks.assess(desk, case=answers.about, risk=risk, form=answers.begun)


def _writing(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    card = _card_of(reading, case)
    return Blank(
        form=FormName.RISK_CARD,
        scope=case,
        about=case,
        title=say("What keeps everybody safe"),
        lines=with_needed(lines_of(reading.words, RiskCard, _CARD, begins=card), {"what_to_do": say("Say what to do")}),
        act=say("Keep it"),
        done=say("The card is kept. The mentor reads it after the next exchange."),
        says=(say("What the mentor does, in plain words: never what the person did."),),
        begun=stored_of(reading, card) if card.id else None,
    )


def _write(desk: Desk, answers: Answers) -> Changes:
    if answers.begun is None:
        card = RiskCard(**answers.given)  # type: ignore[arg-type]
        return risks.write_first_card(desk, case=answers.about, card=card)
    form, values = changed(answers)
    return risks.write_card(desk, form=form, **values)


def _telling(reading: Reading, record: Id) -> Blank:
    card = loaded(reading, RiskCard, record=record)
    own = reading.is_a(Role.MENTOR)
    who = (reading.member,) if own else holders(reading, card.case)
    names = reading.member_names(who)
    choices = tuple(Choice(one, text(names[one])) for one in who if one in names)
    told = Line(
        "member",
        Form.REF,
        say("Who was told"),
        choices=choices,
        needed=say("Choose who was told"),
        begins=choices[0].code if choices else NO_ID,
    )
    how = line_of(reading.words, BriefingRead, "how", needed=say("Choose how it was told"))
    return Blank(
        form=FormName.BRIEFED,
        scope=card.folder.scope,
        about=record,
        title=say("I was briefed") if own else say("Who was briefed"),
        lines=(how,) if own else (told, how),
        act=say("Keep it"),
        done=say("The briefing is kept. The next visit is no longer held."),
        says=(say("Read the card and talk it over before the next visit."),),
    )


def _briefed(desk: Desk, answers: Answers) -> Changes:
    member = answers.id("member") or desk.member
    return risks.briefed(desk, case=answers.scope, card=answers.about, member=member, how=answers.text("how"))


FORMS = (
    DeclaredForm(FormName.ASSESS_RISK, _assessing, _assess),
    DeclaredForm(FormName.RISK_CARD, _writing, _write),
    DeclaredForm(FormName.BRIEFED, _telling, _briefed),
)
