"""Who has applied with an invitation of this laptop: the eight words, typed as they were read out, let somebody in."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from caseworker.domain.changes import Reported
from caseworker.domain.errors import Phrase, say
from caseworker.queries.inviting import ApplicantRow
from ui.context import AS_REPORTED, Context
from ui.i18n import words
from ui.latest import Latest
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label, selectable
from ui.widgets.layouts import column, row
from ui.widgets.words import Words, announce


class Applicants(QWidget):
    """Hidden while nobody has applied; a card stays while its applicant waits, so that nothing typed is lost."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._latest, self._words = context, Latest(context.tasks), Words(self)
        self._shown: dict[str, ApplicantCard] = {}
        title, lead = label(FontRole.SUBHEADING), label(ink="dim")
        self._words.put(title.setText, say("Who has applied"))
        self._words.put(lead.setText, _LEAD)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.setLayout(column(title, lead, self._cards, gap=8))
        self.hide()

    def refresh(self) -> None:
        """Ask who has applied."""
        self._latest.query(self._context.laptop.applicants, then=self._show)

    def _show(self, applicants: tuple[ApplicantRow, ...]) -> None:
        for place in [place for place, card in self._shown.items() if card.one not in applicants]:
            self._drop(self._shown.pop(place))
        for number, one in enumerate(applicants):
            if one.place not in self._shown:
                self._shown[one.place] = ApplicantCard(self._context, one, admitted=self.refresh)
                self._cards.insertWidget(number, self._shown[one.place])
        self.setVisible(bool(applicants))

    def _drop(self, card: "ApplicantCard") -> None:
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()


class ApplicantCard(QFrame):
    """One applicant: what to call them, the words they must read out, and where these are typed."""

    def __init__(self, context: Context, one: ApplicantRow, *, admitted: Callable[[], None]) -> None:
        super().__init__()
        self._context, self.one, self._admitted, self._busy = context, one, admitted, False
        self._words = Words(self)
        look(self, card="plain")
        name, eight = label(FontRole.STRONG), selectable(label(FontRole.SUBHEADING))
        self._words.put(name.setText, say("{name}, {role}", name=one.name, role=one.role))
        look(eight, card="line")
        eight.setText(one.words)
        self.typed = QLineEdit()
        self.typed.returnPressed.connect(self.admit)
        asked = say("The eight words as {name} reads them out", name=one.name)
        self._form = Form(Field(asked, self.typed, check=self._check))
        self.admit_button = button(self._words, say("Let them in"), kind="primary")
        named = say("Let {name} in", name=one.name)
        self._words.put(self.admit_button.setAccessibleName, named)
        self.admit_button.clicked.connect(self.admit)
        lines = column(name, eight, self._form, row(self.admit_button, 1), gap=10, margins=(18, 14, 18, 16))
        self.setLayout(lines)

    def admit(self) -> None:
        """Let them in, where the words are theirs; a second press meanwhile does nothing."""
        if self._busy or not self._form.validate():
            return
        self._busy = True
        self._context.tasks.command(
            self._context.laptop.admit,
            then=self._let_in,
            failed=self._refuse,
            ended=self._ended,
            done=AS_REPORTED,
            place=self.one.place,
            compared=self.typed.text(),
        )

    def _let_in(self, _changes: Reported) -> None:
        self._admitted()

    def _ended(self) -> None:
        self._busy = False

    def _refuse(self, error: Phrase) -> None:
        self._form.refuse(error)
        announce(self, words(error))

    def _check(self) -> Phrase | None:
        return None if self.typed.text().strip() else say("Type the eight words as they were read out")


_LEAD = say(
    "Have the eight words read out by telephone or face to face, and type what you hear. If the words differ, somebody "
    "may stand between: let nobody in, and invite again."
)
