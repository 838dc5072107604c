"""The whole proposal at once: everybody in it proposed to their mentors, or printed for a matching meeting."""

from collections.abc import Mapping

from caseworker.domain.changes import Reported
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.service import ExportKind
from caseworker.queries.matching_rows import MatchingLook
from ui.context import AS_REPORTED, Context
from ui.i18n import tongue
from ui.panels.acting import ActingPanel
from ui.panels.paper import Paper, PaperPanel
from ui.widgets.date_fields import DayFields
from ui.widgets.forms import Field


class ProposeAllPanel(ActingPanel):
    """`finished` follows when they are proposed. It can be taken back until it is sent."""

    def __init__(self, context: Context, *, pairs: Mapping[Id, Id], tries: bool) -> None:
        super().__init__(context, title=say("Propose everybody"), act=say("Propose all"))
        self._pairs = pairs
        self.day = DayFields(context.theme)
        self.day.show_day(context.today())
        field = Field(say("To &begin on"), self.day, check=self.day.check_day, boxes=self.day)
        said = (
            say("{count} people are proposed to the mentors in the list.", count=len(pairs)),
            say("Each mentor learns that somebody is proposed to them, and the day: no name, no place, no history."),
            say("Every rule is looked at once more. Until it is sent, all of it can be taken back at once."),
        )
        trial = (say("This is what you try out: proposed is what the list shows."),) if tries else ()
        self.lay_out(field, says=(*said, *trial), after=())

    def arrive(self) -> None:
        """The day has the focus."""
        self.day.day.setFocus()

    def act(self) -> None:
        """Propose them."""
        self.context.tasks.command(
            self.context.matching.propose_all,
            then=self._done,
            failed=self.refuse,
            ended=self.ended,
            done=AS_REPORTED,
            pairs=self._pairs,
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
        super().__init__(context, paper=_PROPOSAL, noted=say("It is for coordinators. It is noted that you took it."))

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
