"""Forms about the checks of a mentor: each type asks what it needs, and a renewal begins with what it renews."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from caseworker.domain.changes import Changes
from caseworker.domain.checks import RENEWED
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.recruiting import above_lawful
from caseworker.forms.blank import NO_ADVICE, Answers, Blank, DeclaredForm, Line
from caseworker.forms.lines import changed, lines_of, loaded, stored_of, with_needed
from caseworker.forms.mentors import insist_on_coordinator
from caseworker.queries.form_names import FormName
from caseworker.queries.lacks import policy_of
from caseworker.queries.mentor_words import check_name
from caseworker.queries.reading import Reading
from caseworker.queries.words import NOTHING
from caseworker.services import mentors
from caseworker.services.desk import Desk

_KEPT = say("The check is kept.")
_OUTCOME = say("Choose the outcome, or Waiting")
_STAY = frozenset({"level", "module", "registration"})
"""What a renewal begins with as it was."""
_DAYS = ("issued_on", "lapses_on", "outcome")


@dataclass(frozen=True)
class _Type:
    """What a form of one type of check asks beside its days, and what it says first."""

    form: FormName
    title: Phrase
    fields: tuple[str, ...]
    needed: tuple[tuple[str, Phrase], ...] = ()
    check_type: str = ""
    says: Phrase = NOTHING
    named: Phrase = NOTHING
    """What the field that names it is called here."""


_TYPES = (
    _Type(
        FormName.ADD_DBS,
        say("A DBS check"),
        ("level", *_DAYS, "update_service", "update_seen_on"),
        (("level", say("Choose the level")),),
        "dbs",
        say("The certificate is not copied and does not lapse: the day is when the service looks again."),
    ),
    _Type(
        FormName.ADD_VETTING,
        say("Vetting for a prison"),
        ("prison", *_DAYS),
        (("prison", say("Choose the prison")),),
        "prison_vetting",
    ),
    _Type(
        FormName.ADD_TRAINING,
        say("A training module"),
        ("module", *_DAYS),
        (("module", say("Enter the module")),),
        "training",
        named=say("Module"),
    ),
    _Type(
        FormName.ADD_REGISTRATION,
        say("A professional registration"),
        ("module", "registration", *_DAYS),
        (("module", say("Enter with which body")),),
        "registration",
        named=say("With which body"),
    ),
    _Type(
        FormName.ADD_DRIVING,
        say("A driving licence and insurance"),
        _DAYS,
        check_type="driving",
        says=say("Neither is copied: keep that you saw them, and until when they hold."),
    ),
    _Type(
        FormName.ADD_OTHER_CHECK,
        say("Another check"),
        ("check_type", "module", *_DAYS),
        (("check_type", say("Choose what it is")),),
        named=say("Of a reference, from whom"),
    ),
)
_WITH_FORMS = frozenset(one.check_type for one in _TYPES if one.check_type)


def _adding(asked: _Type) -> Callable[[Reading, Id], Blank]:
    def blank(reading: Reading, mentor: Id) -> Blank:
        insist_on_coordinator(reading)
        loaded(reading, Mentor, record=mentor)
        lines = [_named(asked, _others_only(line)) for line in lines_of(reading.words, Check, asked.fields)]
        return Blank(
            form=asked.form,
            scope=mentor,
            about=mentor,
            title=asked.title,
            lines=with_needed(lines, {"outcome": _OUTCOME, **dict(asked.needed)}),
            act=say("Keep it"),
            done=_KEPT,
            says=(asked.says,) if asked.says.template else (),
        )

    return blank


def _about_level(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    """A higher level than the role allows may not be asked for."""
    allowed = policy_of(reading).dbs_level
    if not above_lawful(answers.text("level"), level=allowed):
        return ()
    level = reading.words.inside("dbs_level", allowed)
    return (say("The role allows this level: {level}. Asking for a higher one has no lawful ground.", level=level),)


def _others_only(line: Line) -> Line:
    if line.name != "check_type":
        return line
    return replace(line, choices=tuple(choice for choice in line.choices if choice.code not in _WITH_FORMS))


def _named(asked: _Type, line: Line) -> Line:
    return replace(line, label=asked.named) if line.name == "module" and asked.named.template else line


def _kept(asked: _Type) -> Callable[[Desk, Answers], Changes]:
    def keep(desk: Desk, answers: Answers) -> Changes:
        given = {"check_type": asked.check_type} | answers.given
        return mentors.add_check(desk, mentor=answers.about, check=Check(**given))  # type: ignore[arg-type]

    return keep


# Renewing, and putting right


def _fields(check: Check) -> tuple[str, ...]:
    """What is asked of a check of this type; a further one says what the record has besides."""
    return tuple(name for name in _type_of(check).fields if name not in ("prison", "check_type"))


def _type_of(check: Check) -> _Type:
    return next((one for one in _TYPES if one.check_type == check.check_type), _TYPES[-1])


def _renewal(reading: Reading, record: Id) -> Blank:
    insist_on_coordinator(reading)
    before = loaded(reading, Check, record=record)
    title = say("Renew: {check}") if before.check_type in RENEWED else say("Another: {check}")
    lines = [
        _named(_type_of(before), line if line.name in _STAY else replace(line, begins=None))
        for line in lines_of(reading.words, Check, _fields(before), begins=before)
    ]
    return Blank(
        form=FormName.RENEW_CHECK,
        scope=before.folder.scope,
        about=record,
        title=say(title.template, check=check_name(reading, before)),
        lines=with_needed(lines, {"outcome": _OUTCOME}),
        act=say("Keep it"),
        done=say("The check is renewed.") if before.check_type in RENEWED else _KEPT,
        says=(say("The one before stays as history."),),
        begun=stored_of(reading, before),
    )


def _renew(desk: Desk, answers: Answers) -> Changes:
    form, _ = changed(answers)
    before = form.record
    assert isinstance(before, Check)  # as the blank was laid out
    given = {"check_type": before.check_type, "prison": before.prison, "module": before.module} | answers.given
    return mentors.add_check(desk, mentor=before.folder.scope, check=Check(**given))  # type: ignore[arg-type]


def _same(reading: Reading, record: Id) -> Blank:
    insist_on_coordinator(reading)
    check = loaded(reading, Check, record=record)
    fields = ("prison", *_fields(check)) if check.prison else _fields(check)
    lines = [_named(_type_of(check), line) for line in lines_of(reading.words, Check, fields, begins=check)]
    return Blank(
        form=FormName.CHANGE_CHECK,
        scope=check.folder.scope,
        about=record,
        title=check_name(reading, check),
        lines=with_needed(lines, {"outcome": _OUTCOME}),
        act=say("Save"),
        done=say("The check is put right."),
        says=(say("For what was wrong, or has come since. A new certificate or vetting is a renewal."),),
        begun=stored_of(reading, check),
    )


def _put_right(desk: Desk, answers: Answers) -> Changes:
    form, values = changed(answers)
    return mentors.change_check(desk, check=answers.about, over=form, **values)


FORMS = (
    *(
        DeclaredForm(one.form, _adding(one), _kept(one), _about_level if one.check_type == "dbs" else NO_ADVICE)
        for one in _TYPES
    ),
    DeclaredForm(FormName.RENEW_CHECK, _renewal, _renew),
    DeclaredForm(FormName.CHANGE_CHECK, _same, _put_right),
)
