"""What each column of a sheet means: its heading, what stands in it, and the choice; from whom the sheet comes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.rows import Choice
from caseworker.queries.saying import some
from caseworker.queries.words import NOTHING
from caseworker.sheets import SheetHead
from ui.context import Context
from ui.panels.sheet_step import SheetStep
from ui.style import FontRole
from ui.theme import look
from ui.widgets.entries import PROSE, Fitting
from ui.widgets.fields import ChoiceBox
from ui.widgets.forms import Field, Section
from ui.widgets.labels import label
from ui.widgets.layouts import column

MOST = 100
"""So many columns are shown; those further right are read as they were guessed."""


class ColumnsStep(SheetStep):
    """The columns of one sheet. `head` is the sheet with everything that has been chosen."""

    turned = Signal(str)
    """Another worksheet of the workbook is wanted."""

    def __init__(self, context: Context, *, head: SheetHead, name: str) -> None:
        super().__init__(context)
        self.head = head
        self._boxes: list[ChoiceBox] = []
        body, held = QWidget(), QWidget()
        look(body, paper="surface")
        intro, self._unread = label(), label(FontRole.STRONG)
        said = _REMEMBERED if head.remembered else _GUESSED
        self.words.put(intro.setText, say("{sheet}: {said}", sheet=name, said=said))
        remarks = [self._remark(phrase) for phrase in head.remarks]
        lines = column(
            intro,
            self._unread,
            *remarks,
            *self._worksheets(),
            self._grid(),
            *self._from(),
            1,
            gap=12,
            margins=(16, 4, 16, 12),
        )
        held.setLayout(lines)
        body.setLayout(Fitting(context.theme, held, letters=PROSE))
        self._say_unread()
        self.fill(self.scrolled(body, name=say("What each column means")))
        self.primary(say("Look at the rows"))
        self.back(say("Choose another sheet"))

    def arrive(self) -> None:
        (self._boxes[0] if self._boxes else self).setFocus()

    @property
    def body(self) -> Id:
        """The commissioning body that the sheet comes from, or NO_ID."""
        return Id(self._body.currentData() or "")

    @property
    def team(self) -> str:
        """Its team, where there is one."""
        return self._team.text().strip() if self.body else ""

    @property
    def owner(self) -> Id:
        """Who answers for the people."""
        return Id(self._owner.currentData() or self.head.me)

    def _worksheets(self) -> tuple[QWidget, ...]:
        """Which worksheet is read, where the workbook has several."""
        if len(self.head.worksheets) < 2:
            return ()
        box = ChoiceBox(self.context.theme)
        box.offer(self.head.worksheets)
        box.setCurrentIndex(max(box.findData(self.head.worksheet), 0))
        box.activated.connect(lambda _number: self.turned.emit(box.currentData()))
        return (Field(say("Which worksheet is read"), box),)

    def _remark(self, phrase: Phrase) -> QWidget:
        made = label(ink="dim")
        self.words.put(made.setText, phrase)
        return made

    def _grid(self) -> QWidget:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for one in self.head.columns.columns[:MOST]:
            self._line(grid, one.index, one.heading)
        return held

    def _line(self, grid: QGridLayout, index: int, heading: str) -> None:
        name, sample = label(FontRole.STRONG), label(FontRole.SMALL, ink="dim")
        self.words.put(name.setText, _heading(heading, index))
        self.words.put(sample.setText, say("{text}", text=self.head.samples[index]))
        box = ChoiceBox(self.context.theme)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.words.put(box.setAccessibleName, say("What {heading} means", heading=_heading(heading, index)))
        box.offer(self.head.meanings)
        box.setCurrentIndex(max(box.findData(self.head.meaning(index)), 0))
        box.activated.connect(lambda _number: self._choose(index, box))
        self._boxes.append(box)
        held = column(name, sample, gap=1)
        if not self.head.samples[index]:
            sample.hide()
        grid.addLayout(held, index, 0)
        grid.addWidget(box, index, 1, Qt.AlignmentFlag.AlignVCenter)

    def _choose(self, index: int, box: ChoiceBox) -> None:
        self.head = self.head.choose(index, box.currentData() or "")
        for number, other in enumerate(self._boxes):
            other.setCurrentIndex(max(other.findData(self.head.meaning(number)), 0))
        self._say_unread()

    def _say_unread(self) -> None:
        """Name the columns of which nothing would be brought in, as far as there is anything in them."""
        head = self.head
        filled = [one for one in head.columns.columns if one.heading or head.samples[one.index]]
        lost = [one for one in filled if not head.meaning(one.index)]
        columns = some(_heading(one.heading, one.index) for one in lost)
        self.words.put(self._unread.setText, say("Not read: {columns}.", columns=columns) if lost else NOTHING)
        self._unread.setVisible(bool(lost))

    def _from(self) -> tuple[QWidget, ...]:
        """Whose sheet it is, and who answers for the people: asked once for all of them."""
        theme, head, begun = self.context.theme, self.head, self.head.begun
        self._body, self._team, self._owner = ChoiceBox(theme), QLineEdit(), ChoiceBox(theme)
        if not head.owners:
            return ()
        nobody = Choice("", say("No commissioning body"))
        self._body.offer((nobody, *head.bodies), first=0)
        self._owner.offer(head.owners)
        self._owner.setCurrentIndex(max(self._owner.findData(begun.owner or head.me), 0))
        body = Field(say("Which commissioning body the sheet comes from"), self._body, hint=_READS)
        self._team_field = Field(say("Its team or area"), self._team)
        if not head.bodies:
            body.hide()
        self._body.setCurrentIndex(max(self._body.findData(begun.body), 0))
        self._team.setText(begun.team)
        self._team_field.setVisible(bool(self.body))
        self._body.currentIndexChanged.connect(lambda _: self._team_field.setVisible(bool(self.body)))
        whose = Section(say("Whose sheet it is"))
        for field in (body, self._team_field, Field(say("Who answers for the people"), self._owner)):
            whose.add(field)
        return (whose,)


def _heading(heading: str, index: int) -> Phrase:
    return say("‘{heading}’", heading=heading) if heading else say("Column {number}", number=index + 1)


_GUESSED = say("say what each column means. What is chosen here was guessed from its heading and what stands in it.")
_REMEMBERED = say("the columns are those you chose the last time for such a sheet.")
_READS = say("It will read these referrals, and later what each person permits")
