"""Forms: label above the field, hint below the label, error above the field, and a summary of errors that takes focus.

What is wrong is said all at once when the form is sent, never while somebody types.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGroupBox, QLabel, QPushButton, QVBoxLayout, QWidget

from caseworker.domain.errors import Phrase, say
from ui.i18n import words as spoken_words
from ui.style import FontRole
from ui.theme import look
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, wrap
from ui.widgets.words import NOTHING, Words, announce

SMALLEST = 24
"""Pixels that everything to press has at least."""
Check = Callable[[], Phrase | None]


def no_error() -> None:
    """A field that takes whatever is in it."""


class Boxes(Protocol):
    """What is typed into or pressed to answer one question; of several boxes, the first takes the cursor."""

    @property
    def boxes(self) -> tuple[QWidget, ...]: ...

    def name_after(self, question: Phrase) -> None:
        """Have each box say to a screen reader which question it belongs to."""

    def at_fault(self) -> tuple[QWidget, ...]:
        """Those that an error which has been found is about, one at least."""
        ...


class OneBox:
    """A single box; one that has a name of its own keeps it."""

    def __init__(self, box: QWidget, words: Words) -> None:
        self.boxes = (box,)
        self._words = words

    def name_after(self, question: Phrase) -> None:
        (box,) = self.boxes
        if not box.accessibleName():
            self._words.put(lambda text: box.setAccessibleName(text.replace("&", "")), question)

    def at_fault(self) -> tuple[QWidget, ...]:
        return self.boxes


class Field(QWidget):
    """One question: its label, its hint, its error and the widget that takes the answer.

    `check` says what is wrong with the answer, or None. `focus` is where the cursor goes, the editor itself if absent;
    an answer that takes several boxes names them with `boxes`.
    """

    def __init__(
        self,
        name: Phrase,
        editor: QWidget,
        *,
        hint: Phrase = NOTHING,
        check: Check = no_error,
        focus: QWidget | None = None,
        boxes: Boxes | None = None,
    ) -> None:
        super().__init__()
        self.question, self.editor, self._check = name, editor, check
        self._words = Words(self)
        self._boxes: Boxes = boxes or OneBox(focus or editor, self._words)
        self._wrong: tuple[QWidget, ...] = ()
        self._label = label(FontRole.LABEL)
        self._hint_phrase, self._error_phrase = hint, NOTHING
        self._error: QLabel | None = None
        self._lines = column(self._label, gap=4)
        if hint.template:
            self._add(FontRole.SMALL, "dim", hint)
        self._lines.addWidget(editor)
        self._write(name)
        self.setLayout(self._lines)
        self._words.call(self._describe)

    def _add(self, role: FontRole, ink: str, phrase: Phrase, *, place: int = -1) -> QLabel:
        made = label(role, ink=ink)
        self._words.put(made.setText, phrase)
        self._lines.insertWidget(place, made)
        return made

    def _write(self, name: Phrase) -> None:
        self._label.setBuddy(self.target)
        self._words.put(self._label.setText, name)
        self._boxes.name_after(name)

    @property
    def target(self) -> QWidget:
        """Where the cursor goes: the first box, or the first that is wrong."""
        return (*self._wrong, *self._boxes.boxes)[0]

    def validate(self) -> Phrase | None:
        """Look at the answer, show what is wrong above the field, and return it."""
        found = self._check()
        self.complain(found or NOTHING)
        return found

    def complain(self, error: Phrase) -> None:
        """Show an error above the field and mark every box that it is about, or take it away."""
        self._error_phrase = error
        self._wrong = self._boxes.at_fault() if error.template else ()
        for box in self._boxes.boxes:
            look(box, wrong="true" if box in self._wrong else "false")
        if error.template and self._error is None:
            # Most fields never need it, so it is made when the first one does.
            self._error = self._add(FontRole.LABEL, "danger", error, place=self._lines.indexOf(self.editor))
            self._error.show()  # at once, not when the layout has its next turn
        elif self._error is not None:
            self._words.put(self._error.setText, error)
            self._error.setVisible(bool(error.template))
        self._describe()

    def _describe(self) -> None:
        """A wrong box says what is wrong, and the first one the hint."""
        error, hint = (spoken_words(said) if said.template else "" for said in (self._error_phrase, self._hint_phrase))
        for number, box in enumerate(self._boxes.boxes):
            said = (error if box in self._wrong else "", hint if not number else "")
            box.setAccessibleDescription(" ".join(filter(None, said)))


def field_of(widget: QWidget) -> QWidget:
    """The field whose answer is given here, with its label; or the widget itself where it is in none."""
    on: QWidget | None = widget
    while on is not None and not isinstance(on, Field):
        on = on.parentWidget()
    return on or widget


class ProblemLine(QPushButton):
    """An error that can be pressed and wraps into as many lines as it needs."""

    def __init__(self, keeper: Words, error: Phrase) -> None:
        super().__init__()
        self.setProperty("kind", "problem")
        self.setAutoDefault(True)
        self._text = label(FontRole.STRONG, ink="danger")
        self._text.setProperty("link", "true")
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keeper.put(self._text.setText, error)
        keeper.put(self.setAccessibleName, error)
        self._inside = column(self._text, margins=(3, 2, 3, 2))
        self.setLayout(self._inside)
        wrap(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._inside.totalHeightForWidth(width), SMALLEST)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint().expandedTo(QSize(SMALLEST, SMALLEST))

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize().expandedTo(QSize(SMALLEST, SMALLEST))


class ErrorSummary(QFrame):
    """'There is a problem': every error as a line that jumps to its field."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Words(self)
        self.setProperty("card", "problem")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = label(FontRole.SUBHEADING)
        self._words.put(self._title.setText, say("There is a problem"))
        self._words.put(self.setAccessibleName, say("There is a problem"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.setLayout(column(self._title, self._lines, gap=6, margins=(12, 10, 12, 10)))
        self.hide()

    def show_errors(self, errors: Sequence[tuple[Phrase, QWidget | None]]) -> None:
        """Show these errors with the widgets they jump to, and take the focus; none hides the summary."""
        clear(self._lines)
        for error, target in errors:
            self._lines.addWidget(self._line(error, target))
        self.setVisible(bool(errors))
        if errors:
            said = " ".join(spoken_words(error) for error, _ in errors)
            self.setAccessibleDescription(said)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, f"{self._title.text()}. {said}")

    def _line(self, error: Phrase, target: QWidget | None) -> QWidget:
        if target is None:
            made: QLabel = label(FontRole.STRONG, ink="danger")
            self._words.put(made.setText, error)
            return made
        link = ProblemLine(self._words, error)
        link.clicked.connect(lambda: target.setFocus(Qt.FocusReason.ShortcutFocusReason))
        return link


class Section(QGroupBox):
    """Fields that belong together, under their heading; a screen reader that comes into it says the heading.

    A line divides it from what stands above it, if anything does.
    """

    def __init__(self, heading: Phrase, *, first: bool = False) -> None:
        super().__init__()
        self.heading = heading
        look(self, line="none" if first else "above")
        self._words = Words(self)
        title = label(FontRole.SUBHEADING)
        self._words.put(title.setText, heading)
        self._words.put(self.setAccessibleName, heading)
        self._lines = column(title, gap=12, margins=(0, 0 if first else 14, 0, 6))
        self.setLayout(self._lines)

    def add(self, field: Field) -> None:
        """Put one more field below the others."""
        self._lines.addWidget(field)


def _asked(field: Field, error: Phrase) -> Phrase:
    """An error with the question that it is about, where others have the same; one with an access key is not quoted."""
    question = field.question
    return error if "&" in question.template else say("{name}: {why}", name=question, why=error)


class Form(QWidget):
    """Fields, and what stands between them, below each other under a summary of what is wrong with them."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.summary = ErrorSummary()
        self._fields = [part for part in parts if isinstance(part, Field)]
        self._column = column(self.summary, *parts, gap=12)
        self._section: Section | None = None
        self.setLayout(self._column)

    def add(self, field: Field, *, under: Phrase = NOTHING) -> None:
        """Put one more field below the others, under a heading where it has one that those before it may share."""
        self._fields.append(field)
        if not under.template:
            self._section = None
            self._column.addWidget(field)
            return
        if self._section is None or self._section.heading != under:
            self._section = Section(under, first=len(self._fields) == 1)
            self._column.addWidget(self._section)
        self._section.add(field)

    def validate(self) -> bool:
        """Look at every field at once; False after showing the summary."""
        looked_at = [(field.validate(), field) for field in self._fields if field.isVisibleTo(self)]
        found = [(error, field) for error, field in looked_at if error is not None]
        said = [error for error, _ in found]
        self.summary.show_errors(
            [(_asked(field, error) if said.count(error) > 1 else error, field.target) for error, field in found]
        )
        return not found

    def forgive(self) -> None:
        """Take every error away."""
        for field in self._fields:
            field.complain(NOTHING)
        self.summary.show_errors(())

    def refuse(self, error: Phrase, *, at: QWidget | None = None) -> None:
        """Show an error that only came to light when the form was sent, also at the field of what it is about."""
        field = field_of(at) if at is not None else None
        if isinstance(field, Field):
            field.complain(error)
        self.summary.show_errors([(error, field.target if isinstance(field, Field) else None)])
