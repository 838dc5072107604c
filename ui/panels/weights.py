"""How much each factor of a match counts: moved here, the proposal beside it follows at once."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.matching.factors import WEIGHTS, Factor
from caseworker.queries.factor_names import FACTORS
from caseworker.queries.rows import Tone
from caseworker.services.office import MOST_POINTS
from ui.context import Context
from ui.i18n import words
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.forms import Field
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.stepper import Stepper
from ui.widgets.words import announce

STEP = 5


class WeightsPanel(SidePanel):
    """`tried` follows with the weights that are tried out, None for those that are kept."""

    tried = Signal(object)

    def __init__(self, context: Context, *, weights: Mapping[Factor, int]) -> None:
        super().__init__(context.theme, title=say("What counts how much"))
        self._context, self._busy = context, False
        self._steppers = {
            factor: Stepper(context.theme, name=name, most=MOST_POINTS, step=STEP) for factor, name in FACTORS.items()
        }
        self.show_weights(weights)
        self._problem = Notice(context.theme)
        self.fill(self._body(), foot=self._foot())
        self._trying = QTimer(self, singleShot=True, interval=0)
        self._trying.timeout.connect(lambda: self.tried.emit(self.weights))
        for stepper in self._steppers.values():
            stepper.changed.connect(lambda _: self._trying.start())

    @property
    def weights(self) -> dict[Factor, int]:
        """The points as they stand here."""
        return {factor: stepper.value for factor, stepper in self._steppers.items()}

    def show_weights(self, weights: Mapping[Factor, int]) -> None:
        """Show other points."""
        for factor, stepper in self._steppers.items():
            stepper.show_value(weights[factor])

    def _body(self) -> QWidget:
        said = label(ink="dim")
        self.words.put(
            said.setText,
            say(
                "Points that a perfect match would get for each. The proposal beside this follows; nothing is kept yet."
            ),
        )
        fields = [Field(FACTORS[factor], stepper, focus=stepper.line) for factor, stepper in self._steppers.items()]
        body = QWidget()
        body.setLayout(column(said, self._problem, *fields, 1, gap=12, margins=(16, 4, 16, 12)))
        return body

    def _foot(self) -> QWidget:
        self.keep_button = button(self.words, say("Keep for everybody"), kind="primary")
        self.keep_button.clicked.connect(self.keep_weights)
        self._again = button(self.words, say("The usual points"))
        self._again.clicked.connect(self._as_they_came)
        foot = QWidget()
        foot.setLayout(row(self.keep_button, self._again, 1, margins=(16, 8, 16, 14)))
        return foot

    def arrive(self) -> None:
        """The first number has the focus."""
        next(iter(self._steppers.values())).setFocus()

    def _as_they_came(self) -> None:
        self.show_weights(WEIGHTS)
        self.tried.emit(self.weights)

    def keep_weights(self) -> None:
        """Have these count for everybody who matches."""
        if self._busy:
            return
        self._busy = True
        self._context.tasks.command(
            self._context.matching.keep_weights,
            then=self._kept,
            failed=self._refuse,
            ended=self._ended,
            done=say("The weights count for everybody who matches."),
            weights=self.weights,
        )

    def _ended(self) -> None:
        self._busy = False

    def _kept(self, _changes: Changes) -> None:
        self.tried.emit(None)
        self.finished.emit()

    def _refuse(self, error: Phrase) -> None:
        self._problem.say(error, tone=Tone.WARN)
        announce(self, words(error))
