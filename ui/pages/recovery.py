"""The recovery kit of a new service: shown once, printed or saved to print, and two lines read back from a copy."""

from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.tones import Tone
from ui.context import Entrance
from ui.dialogs.confirm import confirm
from ui.dialogs.folder import choose
from ui.i18n import tr, words
from ui.style import FontRole
from ui.tasks import Job, Threads
from ui.theme import Theme, look
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.forms import Field, Form
from ui.widgets.icons import Icons
from ui.widgets.labels import label, selectable
from ui.widgets.layouts import column, row
from ui.widgets.words import Words, announce

ASKED = (2, 4)
"""The lines that are read back."""


class RecoveryStep(QWidget):
    """Shows the lines, then hides them and has two typed back; `done` follows. Until then closing is asked about."""

    done = Signal()

    def __init__(
        self, theme: Theme, *, entrance: Entrance, threads: Threads, service: str, lines: tuple[str, ...]
    ) -> None:
        super().__init__()
        self._entrance, self._threads = entrance, threads
        self._service, self._lines = service, lines
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        self._outcome = Notice(theme)
        self._typed = {number: QLineEdit() for number in ASKED}
        self._form = Form(*(self._question(number) for number in ASKED))
        self._lay_out()

    def _question(self, number: int) -> Field:
        """Ask for the line of this number, counted from 1."""
        typed = self._typed[number]
        typed.returnPressed.connect(self._finish)
        question = say("Type line {number} from your copy", number=number)
        return Field(question, typed, check=partial(self._check, number, typed))

    def arrive(self) -> None:
        """Printing comes first."""
        self._print.setFocus()
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close or watched is not self.window():
            return super().eventFilter(watched, event)
        event.ignore()
        self._ask()
        return True

    def _ask(self) -> None:
        confirm(
            self.window(),
            title=_CLOSE,
            preview=(_MADE, _GONE, _AGAIN),
            act=say("Close without a copy"),
            then=self._close,
        )

    def _close(self) -> None:
        self._let_go()
        self.window().close()

    def _let_go(self) -> None:
        self.window().removeEventFilter(self)

    def _lay_out(self) -> None:
        title, advice = label(FontRole.TITLE), label()
        self._words.put(title.setText, say("Your recovery kit"))
        self._words.put(advice.setText, say(
            "If every laptop or the passphrase is lost, these lines are the only way back to the records. Print or "
            "copy them, seal the sheet in an envelope and lock it away. Once you have started, nobody can see them "
            "again."
        ))  # fmt: skip
        self._print = button(self._words, say("Print…"))
        self._icons.put(self._print, "printer", colour="text", spaced=True)
        self._print.clicked.connect(self._print_lines)
        save = button(self._words, say("Save as PDF…"))
        save.clicked.connect(self._choose_place)
        out = row(self._print, save, 1)
        self._make_parts()
        onward = row(self._copied, 1)
        self.setLayout(column(title, advice, self._shown, out, self._outcome, onward, self._asking, gap=14))

    def _make_parts(self) -> None:
        """The lines with the way on, and what is asked with the way back: never both in sight."""
        self._copied = button(self._words, say("I have a copy: try it"), kind="primary")
        self._copied.clicked.connect(self._rehearse)
        self._shown, self._asking = QWidget(), QWidget()
        self._shown.setLayout(column(*(self._line(number, line) for number, line in enumerate(self._lines, 1)), gap=4))
        finish = button(self._words, say("Start"), kind="primary")
        finish.clicked.connect(self._finish)
        again = button(self._words, say("Show the lines again"), kind="quiet")
        again.clicked.connect(self._show_again)
        self._asking.setLayout(column(self._form, row(finish, again, 1), gap=14))
        self._asking.hide()

    def _line(self, number: int, line: str) -> QWidget:
        made = selectable(label(FontRole.SUBHEADING))
        look(made, card="line")
        made.setText(f"{number}.  {line}")
        return made

    def _check(self, number: int, typed: QLineEdit) -> Phrase | None:
        if _bare(typed.text()) == _bare(self._lines[number - 1]):
            return None
        return say("That is not line {number}. Look at your copy again.", number=number)

    def _finish(self) -> None:
        if self._form.validate():
            self._let_go()
            self.done.emit()

    def _choose_place(self) -> None:
        choose(self.window(), title=say("Where the sheet is to lie"), then=self._save)

    def _save(self, folder: Path) -> None:
        work = partial(self._entrance.save_kit, lines=self._lines, service=self._service, folder=folder)
        self._threads.write(work, Job(then=self._saved, failed=partial(self._tell, tone=Tone.WARN)))

    def _saved(self, file: Path) -> None:
        said = say("{name} is written. Print it, then delete the file: whoever has it can open everything.",
                   name=file.name)  # fmt: skip
        self._tell(said, tone=Tone.GOOD)
        self._rehearse()

    def _rehearse(self) -> None:
        """There is a copy now: the lines are read back from it and no longer stand here."""
        self._let_see(lines=False)
        self._typed[ASKED[0]].setFocus()

    def _show_again(self) -> None:
        """Nothing that was typed is left beside the lines, so that it can only be typed from a copy."""
        for typed in self._typed.values():
            typed.clear()
        self._form.forgive()
        self._let_see(lines=True)
        self._print.setFocus()

    def _let_see(self, *, lines: bool) -> None:
        self._shown.setVisible(lines)
        self._copied.setVisible(lines)
        self._asking.setVisible(not lines)

    def _tell(self, said: Phrase, *, tone: Tone) -> None:
        self._outcome.say(said, tone=tone)
        announce(self, words(said))

    def _print_lines(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._document().print_(printer)
            self._rehearse()

    def _document(self) -> QTextDocument:
        lines = "".join(f"<p style='font-size:16pt'>{number}. {escape(line)}</p>"
                        for number, line in enumerate(self._lines, 1))  # fmt: skip
        document = QTextDocument(self)
        document.setHtml(f"<h1>{escape(tr('Recovery kit'))}</h1><h2>{escape(self._service)}</h2>{lines}")
        return document


def _bare(line: str) -> str:
    """A line without what does not matter when it is typed: case, spaces and hyphens."""
    return "".join(letter for letter in line.casefold() if letter.isalnum())


_CLOSE = say("Close without the recovery kit?")
_MADE = say("The service is made, and your passphrase opens it.")
_GONE = say(
    "These lines are kept nowhere. Once the window is closed nobody can show them again, and if the passphrase is then "
    "lost, so are the records."
)
_AGAIN = say(
    "If you have closed without a copy, do not begin to work. Move the folder of the store away and make the service "
    "anew: it gets a kit of its own."
)
