"""Forms about leaving prison: a date as it was said, one taken back, a stay in prison, and the day they left."""

from collections.abc import Sequence
from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.releases import Release
from caseworker.forms.blank import Answers, Blank, DeclaredForm
from caseworker.forms.lines import line_of, lines_of, loaded, with_needed
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.releases import CONFIRMED, release_facts
from caseworker.queries.saying import text, together
from caseworker.services import custody, releases
from caseworker.services.desk import Desk
from caseworker.services.law import likely_release

_SAID = ("release_type", "on", "source", "source_name", "confidence", "said_on", "note")
_SAID_NEEDED = {
    "release_type": say("Choose the type of date"),
    "on": say("Enter the date"),
    "source": say("Choose who said so"),
}
_STAY = ("prison", "since", "reason", "basis", "wing")
_STAY_NEEDED = {"prison": say("Choose the prison"), "since": say("Enter the day from which they are held there")}
_SAME = say("The same record and the same mentor go on.")


def _saying(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    lines = with_needed(lines_of(reading.words, Release, _SAID), _SAID_NEEDED)
    return Blank(
        form=FormName.RELEASE_SAID,
        scope=case,
        about=case,
        title=say("A release date was said"),
        lines=tuple(replace(line, begins=reading.today) if line.name == "said_on" else line for line in lines),
        act=say("Keep it"),
        done=say("The date is kept. The one before it stays as history."),
        says=(say("As it was said, by whom and how sure they were. Nothing is worked out in its place."),),
    )


def _keep(desk: Desk, answers: Answers) -> Changes:
    return releases.said(desk, case=answers.about, release=Release(**answers.given))  # type: ignore[arg-type]


def _likely(reading: Reading, answers: Answers) -> Sequence[Phrase]:
    """What the law makes of the date that is being typed; of a confirmed one nothing more is to be known."""
    on, kind = answers.day("on"), answers.text("release_type")
    if on is None or not kind or on < reading.today or answers.text("confidence") == CONFIRMED:
        return ()
    situation = release_facts(reading, reading.linked(answers.about)).situation(on)
    found = likely_release(on, release_type=kind, situation=situation)
    named = say("{type} {day}:", type=reading.words.of("release_date_type", kind), day=on)
    statutory = say("statutory day {named_day}.", named_day=found.statutory)
    usually = say("Usually {named_day}; the prison decides.", named_day=found.likely)
    asked = say("The practitioner may ask the prison for {day}.", day=found.asked) if found.asked else text("")
    parts = (named, statutory, usually if found.likely != found.statutory else text(""), asked)
    return (together((*(part for part in parts if part.template), say("Confirm with the prison."))),)


def _taking(reading: Reading, record: Id) -> Blank:
    one = loaded(reading, Release, record=record)
    kind = reading.words.of("release_date_type", one.release_type)
    return Blank(
        form=FormName.RELEASE_TAKEN_BACK,
        scope=one.folder.scope,
        about=record,
        title=say("Take this date back"),
        lines=(),
        act=say("Take it back"),
        done=say("The date is taken back; the one before it counts again."),
        says=(
            say("{type}, {named_day}.", type=kind, named_day=one.on),
            say("For a date that was never said. One that has moved is said anew instead, so that both are kept."),
        ),
    )


def _take(desk: Desk, answers: Answers) -> Changes:
    return releases.taken_back(desk, release=answers.about)


def _holding(reading: Reading, case: Id) -> Blank:
    prison = release_facts(reading, reading.linked(case)).prison
    held = say("Held at {place} until then; that stay ends with this one.", place=reading.words.of("prison", prison))
    return Blank(
        form=FormName.HELD,
        scope=case,
        about=case,
        title=say("In prison"),
        lines=with_needed(lines_of(reading.words, CustodyStay, _STAY), _STAY_NEEDED),
        act=say("Keep it"),
        done=say("The stay is kept."),
        says=(*((held,) if prison else ()), _SAME),
    )


def _hold(desk: Desk, answers: Answers) -> Changes:
    return custody.held(desk, case=answers.about, stay=CustodyStay(**answers.given))  # type: ignore[arg-type]


def _going(reading: Reading, case: Id) -> Blank:
    reading.linked(case)
    words = reading.words
    return Blank(
        form=FormName.LEFT_PRISON,
        scope=case,
        about=case,
        title=say("Has left prison"),
        lines=(
            replace(
                line_of(words, CustodyStay, "until", needed=say("Enter the day on which they left")),
                label=say("Left on"),
            ),
            line_of(words, CustodyStay, "ended_by", needed=say("Choose how it ended")),
        ),
        act=say("Keep it"),
        done=say("It is kept that they have left prison."),
        says=(_SAME,),
    )


def _go(desk: Desk, answers: Answers) -> Changes:
    return custody.left(desk, case=answers.about, on=answers.needed_day("until"), how=answers.text("ended_by"))


FORMS = (
    DeclaredForm(FormName.RELEASE_SAID, _saying, _keep, _likely),
    DeclaredForm(FormName.RELEASE_TAKEN_BACK, _taking, _take),
    DeclaredForm(FormName.HELD, _holding, _hold),
    DeclaredForm(FormName.LEFT_PRISON, _going, _go),
)
