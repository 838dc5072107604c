"""A form before and after somebody has filled it in: its lines, what was typed so far, and the answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from caseworker.domain.changes import Changes
from caseworker.domain.errors import BugError, Phrase
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.record import Form, Value
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.words import NOTHING
from caseworker.services.desk import Desk, Stored


@dataclass(frozen=True)
class Line:
    """One thing that is asked: under which name it is answered, its label, the shape of the answer, where it begins.

    `needed` is said when it is left empty; a line without it may be. `choices` belong to the shapes that choose;
    `in_sight` has the few of them stand beside each other instead of in a list. Of a yes or no, `decides` says that
    whoever answers decides it, so that it is never not known. Of a text, `passed` says that what it begins with is
    over, or a guess: it begins selected, so that typing replaces it. `letters` is about how long the answer can be,
    where that is known. `section` is the heading that it stands under, with the lines around it that have the same.
    """

    name: str
    form: Form
    label: Phrase
    hint: Phrase = NOTHING
    choices: tuple[Choice, ...] = ()
    needed: Phrase = NOTHING
    begins: Value = None
    in_sight: bool = False
    decides: bool = False
    passed: bool = False
    letters: int = 0
    section: Phrase = NOTHING


@dataclass(frozen=True)
class OneOf:
    """Lines of which exactly one is answered, or with `more` at least one, and what is said at the first otherwise.

    Of its lines those count that the form has.
    """

    names: tuple[str, ...]
    said: Phrase
    more: bool = False

    def fits(self, answered: int) -> bool:
        """Whether so many of them may be answered."""
        return answered == 1 or (self.more and answered > 1)


@dataclass(frozen=True)
class Typed:
    """What has been typed into a form, kept letter by letter, whether or not it can be handed in.

    `scope` is the case, the mentor's file or the service that it is about: with it, what was typed is erased.
    `kept` is when it was saved, `title` what the form is called, where it is called the same whomever it is about.
    """

    form: FormName
    scope: Id
    about: Id
    texts: Mapping[str, tuple[str, ...]]
    kept: datetime | None = None
    title: str = ""

    @property
    def name(self) -> str:
        """The name under which it is kept."""
        return f"form/{self.form}/{self.scope}/{self.about}"

    @property
    def empty(self) -> bool:
        """Whether all stands as the form began."""
        return not self.texts


@dataclass(frozen=True)
class Blank:
    """A form as it is laid before somebody: `act` is on its button, `done` is said when it has been done.

    `says` is what must be known before it is handed in. `begun` is the record as it was loaded, handed back with the
    answers, so that what somebody else wrote meanwhile is not overwritten in silence. `opens` is the page on which
    what was made is shown, `follows` a form about it that comes next. `advised`: there may be something to warn of;
    `alarms`: it is said at once, above everything, whatever is still empty; `heeded`: it must have stood before whoever
    hands the form in, and a press that comes earlier shows it.
    """

    form: FormName
    scope: Id
    about: Id
    title: Phrase
    lines: tuple[Line, ...]
    act: Phrase
    done: Phrase
    says: tuple[Phrase, ...] = ()
    begun: Stored | None = None
    typed: Typed | None = None
    opens: str = ""
    advised: bool = False
    alarms: bool = False
    heeded: bool = False
    follows: FormName | None = None
    one_of: tuple[OneOf, ...] = ()


@dataclass(frozen=True)
class Answers:
    """A form as it is handed in: every line that was asked with its answer, in the shape of the line."""

    form: FormName
    scope: Id
    about: Id
    values: Mapping[str, Value]
    begun: Stored | None = None

    @property
    def draft(self) -> str:
        """The name under which what was typed is kept."""
        return Typed(self.form, self.scope, self.about, {}).name

    @property
    def over(self) -> Stored:
        """The record that the form was begun with."""
        if self.begun is None:
            raise BugError("this form was not begun with a record")
        return self.begun

    @property
    def given(self) -> dict[str, Value]:
        """The lines that were not left empty."""
        return {name: value for name, value in self.values.items() if value not in (None, ())}

    def text(self, name: str) -> str:
        """A text or a code, empty where nothing was answered."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def id(self, name: str) -> Id:
        """A reference, NO_ID where nothing was chosen."""
        return Id(self.text(name)) if self.text(name) else NO_ID

    def many(self, name: str) -> tuple[str, ...]:
        """Several texts or codes."""
        value = self.values.get(name)
        return value if isinstance(value, tuple) else ()

    def number(self, name: str) -> int | None:
        """A number."""
        value = self.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, name: str) -> bool | None:
        """Yes, no, or not known."""
        value = self.values.get(name)
        return value if isinstance(value, bool) else None

    def day(self, name: str) -> date | None:
        """A day."""
        value = self.values.get(name)
        return value if isinstance(value, date) and not isinstance(value, datetime) else None

    def needed_day(self, name: str) -> date:
        """A day that the form insists on."""
        day = self.day(name)
        if day is None:
            raise BugError("this form was handed in without a day that it needs")
        return day

    def moment(self, name: str) -> datetime | None:
        """An aware moment."""
        value = self.values.get(name)
        return value if isinstance(value, datetime) else None


NO_ADVICE: Callable[[Reading, Answers], Sequence[Phrase]] = lambda _reading, _answers: ()  # noqa: E731
"""What a form says that has nothing to warn of."""


@dataclass(frozen=True)
class DeclaredForm:
    """One form: how it is laid before somebody, what it warns of while it is filled in, and what it becomes.

    `blank` is asked with what the form is about; it raises NotHere, and Refused for somebody who may not. `hand_in`
    raises KnownError where a rule says no.
    """

    name: FormName
    blank: Callable[[Reading, Id], Blank]
    hand_in: Callable[[Desk, Answers], Changes]
    advise: Callable[[Reading, Answers], Sequence[Phrase]] = field(default=NO_ADVICE)

    def lay(self, reading: Reading, about: Id) -> Blank:
        """The form as it begins; what has nothing to warn of is never asked for it. Raises as `blank` does."""
        return replace(self.blank(reading, about), advised=self.advise is not NO_ADVICE)
