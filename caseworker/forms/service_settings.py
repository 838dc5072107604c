"""Forms of a coordinator about the service: its lawful bases, another role for a member, what papers say."""

from dataclasses import replace

from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.changes import Changes
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Member, Partner, Role, ServiceSettings
from caseworker.forms.blank import Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import changed, line_of, lines_of, loaded, sections_of, services, stored_of, with_needed
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.services import members, office
from caseworker.services.desk import Desk

_BASIS = (
    "purpose", "recipient", "article_6", "article_9", "schedule_1", "reasoning", "reviewed_on", "reviewed_by",
)  # fmt: skip
_NEEDED = {"article_6": say("Choose the basis of UK GDPR Article 6")}
_PAPERS = (
    (say("On papers"), ("name", "phone", "on_call_phone", "address")),
    (
        say("For everybody"),
        ("risk_review_days", "lone_escalates_minutes", "erasure_delay_days", "first_of_mentor", "first_of_prison"),
    ),
)
_LEFT_EMPTY = say("Without a purpose or a recipient it holds for all of them.")


def _insist_on_coordinator(reading: Reading) -> None:
    if not reading.is_a(Role.COORDINATOR):
        raise Refused(say("Only a coordinator settles this for the service."))


def _basis_lines(reading: Reading, begins: LawfulBasis | None = None) -> tuple[Line, ...]:
    lines = with_needed(lines_of(reading.words, LawfulBasis, _BASIS, begins=begins), _NEEDED)
    return tuple(replace(line, choices=_partners(reading)) if line.name == "recipient" else line for line in lines)


def _partners(reading: Reading) -> tuple[Choice, ...]:
    found = reading.of_scopes(Partner, [reading.service])
    return services(reading, (one.service for one in found if one.service))


def _new_basis(reading: Reading, service: Id) -> Blank:
    _insist_on_coordinator(reading)
    return Blank(
        form=FormName.ADD_BASIS,
        scope=service,
        about=service,
        title=say("A lawful basis"),
        lines=_basis_lines(reading),
        act=say("Keep it"),
        done=say("The lawful basis is kept."),
        says=(_LEFT_EMPTY,),
    )


def _keep_basis(desk: Desk, answers: Answers) -> Changes:
    return office.keep_basis(desk, basis=LawfulBasis(**answers.given))  # type: ignore[arg-type]


def _same_basis(reading: Reading, record: Id) -> Blank:
    _insist_on_coordinator(reading)
    basis = loaded(reading, LawfulBasis, record=record)
    return Blank(
        form=FormName.CHANGE_BASIS,
        scope=reading.service,
        about=record,
        title=say("A lawful basis"),
        lines=_basis_lines(reading, basis),
        act=say("Save"),
        done=say("The lawful basis is changed."),
        says=(_LEFT_EMPTY,),
        begun=stored_of(reading, basis),
    )


def _change_basis(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return office.change_basis(desk, form=form, **values)


def _role(reading: Reading, member: Id) -> Blank:
    _insist_on_coordinator(reading)
    found = next((one for one in reading.of_scopes(Member, [reading.service]) if one.id == member), None)
    if found is None:
        raise NotHere(say("This member is not one of this service."))
    line = line_of(reading.words, Member, "role", begins=found, needed=say("Choose a role"))
    roles = tuple(choice for choice in line.choices if choice.code != Role.TRUSTEE)
    return Blank(
        form=FormName.CHANGE_ROLE,
        scope=reading.service,
        about=member,
        title=say("Another role for {name}", name=found.name),
        lines=(replace(line, choices=roles),),
        act=say("Change the role"),
        done=say("The role is changed. What they read follows with the next exchange."),
        says=(say("From the next exchange on they read, and may write, what the new role does. "
                  "It cannot be undone; change it back in the same way."),),
    )  # fmt: skip


def _change_role(desk: Desk, answers: Answers) -> Changes:
    return members.change_role(desk, member=answers.about, role=Role(answers.text("role")))


def _papers(reading: Reading, service: Id) -> Blank:
    _insist_on_coordinator(reading)
    found = next(iter(reading.of_scopes(ServiceSettings, [service])), None)
    if found is None:
        raise NotHere(say("The office's settings are not on this device."))
    return Blank(
        form=FormName.OFFICE,
        scope=service,
        about=service,
        title=say("On papers, and for everybody"),
        lines=tuple(sections_of(reading.words, ServiceSettings, _PAPERS, begins=found)),
        act=say("Save"),
        done=say("The service's settings are changed."),
        begun=stored_of(reading, found),
    )


def _change_papers(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return office.change_settings(desk, form=form, **values)


FORMS = (
    DeclaredForm(FormName.ADD_BASIS, _new_basis, _keep_basis),
    DeclaredForm(FormName.CHANGE_BASIS, _same_basis, _change_basis),
    DeclaredForm(FormName.CHANGE_ROLE, _role, _change_role),
    DeclaredForm(FormName.OFFICE, _papers, _change_papers),
)
