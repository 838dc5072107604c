"""The whole proposal at once: everybody in it proposed to their mentors, or printed for a matching meeting."""

from caseworker.domain.changes import Reported
from caseworker.domain.errors import say
from caseworker.domain.service import ExportKind
from caseworker.queries.matching_rows import MatchingLook
from ui.context import AS_REPORTED, Context
from ui.i18n import tongue
from ui.models.matching import MatchingModel
from ui.panels.acting import ActingPanel
from ui.panels.paper import OF_COORDINATORS, Paper, PaperPanel
from ui.style import FontRole
from ui.widgets.date_fields import DayFields
from ui.widgets.forms import Field
from ui.widgets.labels import label


class ProposeAllPanel(ActingPanel):
    """`finished` follows when they are proposed. It can be taken back until it is sent."""

    def __init__(self, context: Context, *, model: MatchingModel) -> None:
        super().__init__(context, title=say("Propose everybody"), act=say("Propose all"))
        self._model = model
        self._count = label(FontRole.STRONG)
        self._tell_count()
        model.answered.connect(self._tell_count)
        self.day = DayFields(context.theme)
        self.day.show_day(context.today())
        field = Field(say("To &begin on"), self.day, check=self.day.check_day, boxes=self.day)
        said = (
            say("Each mentor learns that somebody is proposed to them, and the day: no name, no place, no history."),
            say("Every rule is looked at once more. Until it is sent, all of it can be taken back at once."),
        )
        self.lay_out(field, says=said, after=(self._count,))

    def _tell_count(self, _page: object = None) -> None:
        """How many it is as the proposal stands now, which goes on changing while this is open."""
        count = len(self._model.pairs)
        hidden = say("{count} people are proposed, also those whom a search or a filter hides.", count=count)
        tried = self._model.answered_look.tries_something
        told = say("{said} It is what you are trying out.", said=hidden) if tried else hidden
        self.words.put(self._count.setText, told)

    def arrive(self) -> None:
        """The day has the focus."""
        self.day.day.setFocus()

    def act(self) -> None:
        """Propose them, as the proposal is now."""
        if self._model.asking or not self._model.pairs:
            self.ended()
            self.refuse(say("The proposal is being worked out anew. Nothing was changed: look at it, then propose."))
            return
        self.context.tasks.command(
            self.context.matching.propose_all,
            then=self._done,
            failed=self.refuse,
            ended=self.ended,
            done=AS_REPORTED,
            pairs=self._model.pairs,
            on=self.day.value,
        )

    def _done(self, _changes: Reported) -> None:
        self.finished.emit()


_PROPOSAL = Paper(
    ExportKind.PROPOSAL,
    say("Proposal for a matching meeting"),
    say("It holds who waits, whom each is proposed to and why, what keeps the others waiting, and room to decide."),
    "proposal",
)


class PrintProposalPanel(PaperPanel):
    """The proposal as it is looked at, as a PDF in the language of the window."""

    def __init__(self, context: Context, *, look: MatchingLook) -> None:
        self._look = look
        super().__init__(context, paper=_PROPOSAL, noted=OF_COORDINATORS)

    def act(self) -> None:
        """Write it."""
        from caseworker.proposing import ProposalOrder  # with all that typesets

        assert self.place.place is not None  # the form has been looked at
        self.context.tasks.command(
            self.context.matching.print_proposal,
            then=self.written,
            failed=self.refuse,
            ended=self.ended,
            done=AS_REPORTED,
            order=ProposalOrder(self._look, self.place.place, tongue()),
        )
