"""Inviting somebody: a file to hand over oneself, good once and for fourteen days, that names nobody."""

from PySide6.QtWidgets import QLineEdit

from caseworker.domain.changes import Reported
from caseworker.domain.errors import Phrase, say
from caseworker.queries.inviting import NOBODY_YET, Invitees
from ui.context import AS_REPORTED, Context
from ui.dialogs.folder import Wanted
from ui.panels.acting import ActingPanel
from ui.widgets.fields import ChoiceBox
from ui.widgets.forms import Field
from ui.widgets.place_field import PlaceField


class InvitePanel(ActingPanel):
    """Somebody new is asked for a name and a role; who is known already keeps both."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, title=say("Invite somebody"), act=say("Write the invitation"))
        self.who, self.role = ChoiceBox(context.theme), ChoiceBox(context.theme)
        self.name, self.team = QLineEdit(), QLineEdit()
        self.place = PlaceField(
            wanted=Wanted.FOLDER, title=say("Where the invitation is to lie"), act=say("Choose a folder…")
        )
        self._name = Field(say("Their &name"), self.name, check=self._check_name)
        self._role = Field(say("What they &do"), self.role, check=self._check_role)
        self._team = Field(say("&Team or area"), self.team, hint=say("May be left empty"))
        self.lay_out(
            Field(say("&Who"), self.who),
            self._name,
            self._role,
            self._team,
            Field(say("The &folder or stick"), self.place, check=self._check_place, focus=self.place.button),
            says=(
                say("The invitation is a file. Hand it over yourself: it is good once, for 14 days, and names nobody."),
                say("On their laptop they choose 'Join with an invitation'. Eight words appear there and on Sync here: "
                    "have them read out by telephone or face to face, and let them in."),
            ),
        )  # fmt: skip
        self.who.activated.connect(lambda _: self._fit_to_who())
        context.tasks.query(context.laptop.invitees, then=self._begin)

    def arrive(self) -> None:
        """Who it is for has the focus."""
        self.who.setFocus()

    def _begin(self, invitees: Invitees) -> None:
        self.who.offer(invitees.who, first=0)
        self.role.offer(invitees.roles, first=0)
        self._teams = invitees.teams
        self._fit_to_who()

    def _fit_to_who(self) -> None:
        new = self.who.currentData() == NOBODY_YET
        self._name.setVisible(new)
        self._role.setVisible(new)
        self._team.setVisible(new and self._teams)

    def act(self) -> None:
        """Write it."""
        new = self.who.currentData() == NOBODY_YET
        self.context.tasks.command(
            self.context.laptop.invite,
            then=self._invited,
            failed=self.refuse,
            ended=self.ended,
            done=AS_REPORTED,
            name=self.name.text().strip() if new else "",
            role=self.role.currentData(),
            team=self.team.text().strip() if new else "",
            member=self.who.currentData(),
            folder=self.place.place,
        )

    def _invited(self, _changes: Reported) -> None:
        self.finished.emit()

    def _check_name(self) -> Phrase | None:
        return None if self.name.text().strip() else say("Enter the name of whom you invite")

    def _check_role(self) -> Phrase | None:
        return None if self.role.currentData() else say("Choose what they do")

    def _check_place(self) -> Phrase | None:
        return None if self.place.place is not None else say("Choose where the invitation is to lie")
