"""What takes the answer to one line of a declared form: an editor for each shape, alike to those that use it."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase, say
from caseworker.domain.record import Form, Value
from caseworker.forms.blank import Line
from caseworker.queries.rows import Choice
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.chips import Chips
from ui.widgets.date_fields import AROUND, DayFields, TimeOfDay
from ui.widgets.fields import ChoiceBox, TextBox
from ui.widgets.forms import Boxes
from ui.widgets.layouts import column
from ui.widgets.picker import Picker
from ui.widgets.segmented import Segmented

FEW = 12
"""Up to so many things to choose several of, all of them are in sight."""
FIGURES, LINE, PROSE = 8, 40, 80
"""Letters of a box for a number, for what is in one line, and for paragraphs: as wide as it is at most."""
W = TypeVar("W", bound=QWidget)


class Fitting(QVBoxLayout):
    """Holds a box at the left, no wider than for so many letters, at every size of text."""

    def __init__(self, theme: Theme, box: QWidget, *, letters: int) -> None:
        super().__init__()
        self._theme, self._letters = theme, letters
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(box)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(self._of(width))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (called by Qt)
        super().setGeometry(QRect(rect.topLeft(), QSize(self._of(rect.width()), rect.height())))

    def _of(self, width: int) -> int:
        """What the box takes of a width."""
        widest = self._theme.metrics(FontRole.BODY).averageCharWidth() * self._letters + AROUND
        return max(min(width, widest), self.minimumSize().width())


class Entry(QWidget):
    """An editor with its answer. `texts` is what stands in it, letter by letter, whether or not it is an answer."""

    typed = Signal()

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__()
        self._theme, self.line = theme, line

    def hold(self, editor: W, *, letters: int = 0) -> W:
        """Hold the one editor that has the focus and the name, no wider than for so many letters, if any are said."""
        self.setLayout(Fitting(self._theme, editor, letters=letters) if letters else column(editor))
        self.setFocusProxy(editor)
        return editor

    @property
    def focus(self) -> QWidget:
        """Where the cursor goes."""
        return self.focusProxy() or self

    @property
    def boxes(self) -> Boxes | None:
        """What the answer is typed into, where it takes several boxes."""
        return None

    @property
    def value(self) -> Value:
        """The answer, or None or () for none."""
        raise NotImplementedError

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in it."""
        raise NotImplementedError

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Put back what stood in it."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """Begin with a value."""
        raise NotImplementedError

    def wrong(self) -> Phrase | None:
        """What is wrong with what stands in it, whether or not an answer is needed."""
        return None

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not any(text.strip() for text in self.texts)

    def check(self) -> Phrase | None:
        """What is wrong with the answer."""
        if self.empty:
            return self.line.needed if self.line.needed.template else None
        return self.wrong()


class TextEntry(Entry):
    """A line of text."""

    letters = LINE

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, line)
        self._edit = self.hold(QLineEdit(), letters=line.letters or self.letters)
        self._edit.textEdited.connect(lambda _: self.typed.emit())

    @property
    def value(self) -> Value:
        return self._edit.text().strip() or None

    @property
    def texts(self) -> tuple[str, ...]:
        return (self._edit.text(),)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self._edit.setText("".join(texts[:1]))

    def show_value(self, value: Value) -> None:
        self._edit.setText("" if value is None else str(value))
        if self.line.passed:
            self._edit.selectAll()


class NumberEntry(TextEntry):
    """A whole number."""

    letters = FIGURES

    @property
    def value(self) -> Value:
        typed = self._edit.text().strip()
        return int(typed) if typed.isdecimal() else None

    def wrong(self) -> Phrase | None:
        return say("Enter a whole number, such as 50") if self.value is None else None


class ParagraphEntry(Entry):
    """Several lines of text."""

    lines, letters = 4, PROSE

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, line)
        self._box = self.hold(TextBox(theme, lines=self.lines), letters=line.letters or self.letters)
        self._box.textChanged.connect(self.typed)

    @property
    def value(self) -> Value:
        return self._box.toPlainText().strip() or None

    @property
    def texts(self) -> tuple[str, ...]:
        return (self._box.toPlainText(),)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self._box.setPlainText("".join(texts[:1]))

    def show_value(self, value: Value) -> None:
        self._box.setPlainText("" if value is None else str(value))


class ListEntry(ParagraphEntry):
    """Several texts, each on a line of its own."""

    lines, letters = 3, LINE

    @property
    def value(self) -> Value:
        return tuple(line.strip() for line in self._box.toPlainText().splitlines() if line.strip())

    def show_value(self, value: Value) -> None:
        self._box.setPlainText("\n".join(value) if isinstance(value, tuple) else "")


class DayEntry(Entry):
    """A day in three fields."""

    timed = TimeOfDay.NOT_ASKED

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, line)
        self._day = self.hold(DayFields(theme, timed=self.timed))
        self.setFocusProxy(self._day.day)
        self._day.typed.connect(self.typed)

    @property
    def boxes(self) -> Boxes:
        return self._day

    @property
    def value(self) -> Value:
        return self._day.value

    @property
    def texts(self) -> tuple[str, ...]:
        return self._day.day.text(), self._day.month.text(), self._day.year.text(), self._day.at.text()

    def show_texts(self, texts: tuple[str, ...]) -> None:
        day, month, year, at = (*texts, "", "", "", "")[:4]
        self._day.show_typed(day=day, month=month, year=year, at=at)

    def show_value(self, value: Value) -> None:
        if isinstance(value, datetime):
            local = value.astimezone(LONDON)
            self._day.at.setText(f"{local:%H:%M}")
            self._day.show_day(local.date())
        elif value is not None and not isinstance(value, str | int | tuple):
            self._day.show_day(value)

    def wrong(self) -> Phrase | None:
        return self._day.check()


class MomentEntry(DayEntry):
    """A day and the time of day on it."""

    timed = TimeOfDay.NEEDED

    @property
    def value(self) -> Value:
        day, at = self._day.value, self._day.time
        return datetime.combine(day, at, LONDON) if day is not None and at is not None else None


class ChoiceEntry(Entry):
    """One of several: of few all in sight, else from a list, from which an answer that is not needed can be taken."""

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, line)
        self._box = self.hold(ChoiceBox(theme), letters=LINE)
        nothing = () if line.needed.template else (Choice("", say("Nothing chosen")),)
        self._box.offer((*nothing, *line.choices), first=-1 if line.needed.template else 0)
        self._box.activated.connect(lambda _: self.typed.emit())

    @property
    def value(self) -> Value:
        return self._box.currentData() or None

    @property
    def texts(self) -> tuple[str, ...]:
        return (self._box.currentData() or "",)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        number = self._box.findData("".join(texts[:1]))
        if number >= 0:
            self._box.setCurrentIndex(number)

    def show_value(self, value: Value) -> None:
        self.show_texts((value,) if isinstance(value, str) else ())


class FlagEntry(Entry):
    """Yes or no, or not known where that may be: not where an answer is needed."""

    _CODES: Mapping[str, bool | None] = MappingProxyType({"yes": True, "no": False, "": None})

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, line)
        self._segments = self.hold(Segmented(line.label), letters=LINE)
        unknown = () if line.decides or line.needed.template else (Choice("", say("Not known")),)
        self._segments.offer((Choice("yes", say("Yes")), Choice("no", say("No")), *unknown))
        self._segments.choose("")
        self._segments.chosen.connect(lambda _: self.typed.emit())

    @property
    def value(self) -> Value:
        return self._CODES[self._segments.code]

    @property
    def texts(self) -> tuple[str, ...]:
        return (self._segments.code,)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self._segments.choose("".join(texts[:1]))

    def show_value(self, value: Value) -> None:
        self._segments.choose(next(code for code, meant in self._CODES.items() if meant is value))


class SeveralEntry(Entry):
    """Any number of things: few as chips, many chosen one after the other from a list."""

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, line)
        self._chosen: Chips | Picker = self._few() if len(line.choices) <= FEW else self._many()
        self._chosen.offer(line.choices)
        self._chosen.chosen.connect(lambda _: self.typed.emit())

    def _few(self) -> Chips:
        return self.hold(Chips(self.line.label, several=True))

    def _many(self) -> Picker:
        return self.hold(Picker(self._theme, name=self.line.label), letters=LINE)

    @property
    def value(self) -> Value:
        return self._chosen.codes

    @property
    def texts(self) -> tuple[str, ...]:
        return self._chosen.codes

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self._chosen.choose(texts)

    def show_value(self, value: Value) -> None:
        self._chosen.choose(value if isinstance(value, tuple) else ())


class InSightEntry(Entry):
    """One of a few, all of them in sight."""

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme, line)
        self._chips = self.hold(Chips(line.label, several=False))
        self._chips.offer(line.choices)
        self._chips.chosen.connect(lambda _: self.typed.emit())

    @property
    def value(self) -> Value:
        return "".join(self._chips.codes[:1]) or None

    @property
    def texts(self) -> tuple[str, ...]:
        return self._chips.codes

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self._chips.choose(texts)

    def show_value(self, value: Value) -> None:
        self._chips.choose((value,) if isinstance(value, str) else ())


_ENTRIES: Mapping[Form, type[Entry]] = MappingProxyType(
    {
        Form.TEXT: TextEntry,
        Form.LONG_TEXT: ParagraphEntry,
        Form.DAY: DayEntry,
        Form.MOMENT: MomentEntry,
        Form.NUMBER: NumberEntry,
        Form.FLAG: FlagEntry,
        Form.CHOICE: ChoiceEntry,
        Form.CHOICES: SeveralEntry,
        Form.TEXTS: ListEntry,
        Form.REF: ChoiceEntry,
        Form.REFS: SeveralEntry,
    }
)


def entry_for(theme: Theme, line: Line) -> Entry:
    """The editor of a line, beginning with what the line begins with."""
    made = InSightEntry(theme, line) if line.in_sight else _ENTRIES[line.form](theme, line)
    made.show_value(line.begins)
    return made
