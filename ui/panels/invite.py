"""Inviting somebody: a file to hand over oneself, good once and for fourteen days, that names nobody."""

from PySide6.QtWidgets import QLineEdit, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.forms.blank import Typed
from caseworker.queries.form_names import FormName
from caseworker.queries.inviting import NOBODY_YET, Invitees
from ui.context import AS_REPORTED, Context
from ui.dialogs.folder import Wanted
from ui.drafts import Drafts
from ui.panels.drafted import DraftedPanel
from ui.widgets.fields import ChoiceBox
from ui.widgets.forms import Field, Form
from ui.widgets.labels import told
from ui.widgets.layouts import column
from ui.widgets.place_field import PlaceField

_SAYS = (
    say("The invitation is a file. Hand it over yourself: it is good once, for 14 days, and names nobody."),
    say("On their laptop they choose 'Join with an invitation'. Eight words appear there and on Sync here: "
        "have them read out by telephone or face to face, and let them in."),
)  # fmt: skip
_TITLE = say("Invite somebody")


class InvitePanel(DraftedPanel):
    """Somebody new is asked for a name and a role; who is known already keeps both.

    Nothing that opens an invitation is typed here or kept: its secret is made with the file.
    """

    def __init__(self, context: Context, *, drafts: Drafts, service: Id) -> None:
        super().__init__(context, title=_TITLE, drafts=drafts)
        self._service, self._teams = service, False
        self._make_editors()
        self._form = self._make_form()
        self.fill(self._body(), foot=self._foot(say("Write the invitation")))
        context.tasks.query(context.laptop.invitees, then=self._begin)

    @property
    def _name(self) -> str:
        return Typed(FormName.INVITE, self._service, self._service, {}).name

    def _make_editors(self) -> None:
        self.who, self.role = ChoiceBox(self._context.theme), ChoiceBox(self._context.theme)
        self.name, self.team = QLineEdit(), QLineEdit()
        self.place = PlaceField(
            wanted=Wanted.FOLDER, title=say("Where the invitation is to lie"), act=say("Choose a folder…")
        )

    def _make_form(self) -> Form:
        self._name_field = Field(say("Their &name"), self.name, check=self._check_name)
        self._role_field = Field(say("What they &do"), self.role, check=self._check_role)
        self._team_field = Field(say("&Team or area"), self.team, hint=say("May be left empty"))
        return Form(
            Field(say("&Who"), self.who),
            self._name_field,
            self._role_field,
            self._team_field,
            Field(say("The &folder or stick"), self.place, check=self._check_place, focus=self.place.button),
        )

    def _body(self) -> QWidget:
        body = QWidget()
        body.setLayout(column(*told(self.words, _SAYS), self._form, self._kept, 1, gap=12, margins=(16, 4, 16, 12)))
        return body

    def _first(self) -> QWidget:
        """Who it is for."""
        return self.who

    def _begin(self, invitees: Invitees) -> None:
        self.who.offer(invitees.who, first=0)
        self.role.offer(invitees.roles, first=0)
        self._teams = invitees.teams
        self._put_back(invitees)
        self._fit_to_who()
        self._listen()
        self._open()

    def _put_back(self, invitees: Invitees) -> None:
        held = self._held()
        typed = held.texts if isinstance(held, Typed) else invitees.typed
        if typed:
            self.who.put_back(typed["who"][0])
            self.role.put_back(typed["role"][0])
            self.name.setText(typed["name"][0])
            self.team.setText(typed["team"][0])
        self._say_kept(invitees.kept)

    def _listen(self) -> None:
        for typed in (
            self.who.currentIndexChanged,
            self.role.currentIndexChanged,
            self.name.textEdited,
            self.team.textEdited,
        ):
            typed.connect(self._typed)
        self.who.currentIndexChanged.connect(self._fit_to_who)

    def _fit_to_who(self) -> None:
        new = self._is_new
        self._name_field.setVisible(new)
        self._role_field.setVisible(new)
        self._team_field.setVisible(new and self._teams)

    @property
    def _is_new(self) -> bool:
        return bool(self.who.currentData() == NOBODY_YET)

    def _draft(self) -> Typed:
        # Not the folder: it is chosen in a moment, and the stick may be another one by then.
        texts = {
            "who": (self.who.currentData() or "",),
            "role": (self.role.currentData() or "",),
            "name": (self.name.text(),),
            "team": (self.team.text(),),
        }
        return Typed(FormName.INVITE, self._service, self._service, texts, title=_TITLE.template)

    def hand_in(self) -> None:
        """Write it, if nothing is missing."""
        if not self._may_hand_in:
            return
        self._hand_over(
            self._context.laptop.invite,
            done=AS_REPORTED,
            name=self.name.text().strip() if self._is_new else "",
            role=self.role.currentData(),
            team=self.team.text().strip() if self._is_new else "",
            member=self.who.currentData(),
            folder=self.place.place,
        )

    # What may be wrong

    def _check_name(self) -> Phrase | None:
        return None if self.name.text().strip() else say("Enter the name of whom you invite")

    def _check_role(self) -> Phrase | None:
        return None if self.role.currentData() else say("Choose what they do")

    def _check_place(self) -> Phrase | None:
        return None if self.place.place is not None else say("Choose where the invitation is to lie")
