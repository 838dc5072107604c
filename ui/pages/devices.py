"""The devices of the service on the Sync page: the way to strike one off, and to be the second voice for one."""

from functools import partial

from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID
from caseworker.queries.sync_rows import DeviceRow
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, LinesDelegate
from ui.dialogs.confirm import confirm
from ui.models import sentences
from ui.models.whole import WholeModel
from ui.widgets.buttons import button
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.lists import RowsView
from ui.widgets.words import Words


class Devices(QFrame):
    """The devices; the one in hand can be removed, or let in by a second voice, by whoever may."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = Words(self)
        self._chosen: DeviceRow | None = None
        self._model = WholeModel(self, sentence=sentences.device)
        self._list = RowsView(context.theme, name=say("Devices"), uniform=False)
        self._list.grow(self._model)
        self._list.setItemDelegate(LinesDelegate(self._list, theme=context.theme, lines=self._lines))
        self._list.picked.connect(self._pick)
        self._remove = button(self._words, say("Remove this device…"))
        self._remove.clicked.connect(self._preview_removal)
        self._confirm = button(self._words, say("Confirm this device…"))
        self._confirm.clicked.connect(self._preview_confirmation)
        self._buttons = (self._confirm, self._remove)
        flow = FlowLayout(gap=8)
        for one in self._buttons:
            one.hide()
            flow.addWidget(one)
        layout = column(self._list, gap=8)
        layout.addLayout(flow)
        self.setLayout(layout)

    def _lines(self, device: DeviceRow) -> Lines:
        return shown.device(device, today=self._context.today())

    def show_devices(self, devices: tuple[DeviceRow, ...]) -> None:
        """Show these instead; the one that was in hand stays so. A button that goes gives the focus to the list."""
        focused = next((one for one in self._buttons if one.hasFocus()), None)
        before = self._chosen.device if self._chosen is not None else NO_ID
        self._model.show_rows(devices)
        self._chosen = next((one for one in devices if one.device == before), None)
        if self._chosen is not None:
            self._list.choose(devices.index(self._chosen))
        self._offer()
        if focused is not None and focused.isHidden():
            self._list.setFocus()

    def _pick(self, device: DeviceRow) -> None:
        self._chosen = device
        self._offer()

    def _offer(self) -> None:
        device = self._chosen
        self._remove.setVisible(device is not None and device.may_remove)
        self._confirm.setVisible(device is not None and bool(device.alone))

    def _preview_confirmation(self) -> None:
        device = self._chosen
        if device is None:
            return
        confirm(
            self.window(),
            title=say("Confirm {name} of {member}?", name=device.name, member=device.member),
            preview=(
                say("{who} alone let this device in. Confirm it when you know {member} and that this laptop is theirs.",
                    who=device.alone, member=device.member),
                say("Then what is shut to {who} is no longer shut to {member} because of that. This cannot be undone.",
                    who=device.alone, member=device.member),
            ),
            act=say("Confirm it"),
            then=partial(self._do_confirm, device),
        )  # fmt: skip

    def _do_confirm(self, device: DeviceRow) -> None:
        done = say("{name} is confirmed.", name=device.name)
        self._context.tasks.command(self._context.gateway.confirm_device, done=done, device=device.device)

    def _preview_removal(self) -> None:
        device = self._chosen
        if device is None:
            return
        confirm(
            self.window(),
            title=say("Remove {name}?", name=device.name),
            preview=(
                say("From the next exchange on, {name} of {member} receives nothing more.",
                    name=device.name, member=device.member),
                say("It keeps what it holds until it hears of this and gives up what it may read no longer. "
                    "Until then assume that all of it is still there. This cannot be undone."),
            ),
            act=say("Remove it"),
            then=partial(self._do_remove, device),
        )  # fmt: skip

    def _do_remove(self, device: DeviceRow) -> None:
        done = say("{name} is removed.", name=device.name)
        self._context.tasks.command(self._context.gateway.remove_device, done=done, device=device.device)
