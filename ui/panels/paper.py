"""Writing something about a person as a PDF: what it holds, where it is to lie, and that it is noted who took it."""

from dataclasses import dataclass

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import ExportKind
from caseworker.printing import PaperOrder, Written
from ui.context import AS_REPORTED, Context
from ui.dialogs.folder import Wanted
from ui.i18n import tongue
from ui.panels.acting import ActingPanel
from ui.widgets.forms import Field
from ui.widgets.place_field import PlaceField


@dataclass(frozen=True)
class Paper:
    """A paper as it is asked for. `file` begins the name that is proposed, which tells of nobody."""

    what: ExportKind
    title: Phrase
    holds: Phrase
    file: str


CASE_SUMMARY = Paper(
    ExportKind.CASE_SUMMARY,
    say("Case summary"),
    say(
        "It holds names and numbers, how to reach the person, who is around them, release, agreement, needs, what "
        "comes next, the last sessions and what is missing, as far as you may read it."
    ),
    "summary",
)
SESSION_SHEET = Paper(
    ExportKind.SESSION_SHEET,
    say("Session sheet"),
    say(
        "It holds one name, the next appointment and the questions of a session with room to write. What you write on "
        "it goes into Caseworker in the same order."
    ),
    "session-sheet",
)


LAPSES = Paper(
    ExportKind.LAPSES,
    say("What lapses in the next 60 days, and whom it affects"),
    say("It holds each check and supervision of a mentor that lapses or has, by day, and whom it affects by name."),
    "lapses",
)
OF_COORDINATORS = say("It is for coordinators. It is noted that you took it.")
CLAIM = Paper(
    ExportKind.EXPENSES_CLAIM,
    say("Expenses claim"),
    say("It holds the mentor's name, every line of the claim with its amount, where it stands, and room to sign."),
    "expenses",
)
CERTIFICATE = Paper(
    ExportKind.CERTIFICATE,
    say("Certificate of a mentor"),
    say("It holds the mentor's name, since when, the hours given, the training completed, and a line to sign."),
    "certificate",
)
OF_A_MENTOR = say("Whoever finds the file can read it. It is noted in the mentor's file that you took it.")


_NOTED = say("Whoever finds the file can read it. It is noted under Documents that you took it.")


class PaperPanel(ActingPanel):
    """The PDF is in the language of the window; `finished` follows when it is written."""

    def __init__(self, context: Context, *, paper: Paper, case: Id = NO_ID, noted: Phrase = _NOTED) -> None:
        super().__init__(context, title=paper.title, act=say("Write the PDF"))
        self._paper, self._case = paper, case
        self.place = PlaceField(
            wanted=Wanted.NEW_FILE,
            title=say("Where the PDF is to lie"),
            act=say("Choose a place…"),
            called=f"{paper.file}-{context.today():%Y-%m-%d}.pdf",
        )
        self.lay_out(
            Field(say("The &file"), self.place, check=self._check, focus=self.place.button),
            says=(
                paper.holds,
                say("It is in the language of this window."),
                noted,
            ),
        )

    def arrive(self) -> None:
        """Choosing comes first."""
        self.place.button.setFocus()

    def act(self) -> None:
        """Write it."""
        assert self.place.place is not None  # the form has been looked at
        self.context.tasks.command(
            self.context.gateway.write_paper,
            then=self.written,
            failed=self.refuse,
            ended=self.ended,
            done=AS_REPORTED,
            order=PaperOrder(self._paper.what, self._case, self.place.place, tongue()),
        )

    def written(self, written: Written) -> None:
        """It is noted; whether there is a file too is said."""
        if written.problem is not None:
            self.refuse(written.problem)
        else:
            self.finished.emit()

    def _check(self) -> Phrase | None:
        return None if self.place.place is not None else say("Choose where the PDF is to lie")
