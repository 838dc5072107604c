"""The devices of the service on the Sync page, and the way to strike one off."""

from functools import partial

from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import say
from caseworker.queries.rows import DeviceRow
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, LinesDelegate
from ui.dialogs.confirm import confirm
from ui.models import sentences
from ui.models.whole import WholeModel
from ui.widgets.buttons import button
from ui.widgets.layouts import column, row
from ui.widgets.lists import RowsView
from ui.widgets.words import Words


class Devices(QFrame):
    """The devices; the one in hand can be removed by whoever may."""

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
        self._remove.clicked.connect(self._preview)
        self._remove.hide()
        self.setLayout(column(self._list, row(self._remove, 1), gap=8))

    def _lines(self, device: DeviceRow) -> Lines:
        return shown.device(device, today=self._context.today())

    def show_devices(self, devices: tuple[DeviceRow, ...]) -> None:
        """Show these instead."""
        self._remove.hide()
        self._model.show_rows(devices)

    def _pick(self, device: DeviceRow) -> None:
        self._chosen = device
        self._remove.setVisible(device.may_remove)

    def _preview(self) -> None:
        device = self._chosen
        if device is None:
            return
        confirm(
            self.window(),
            title=say("Remove {name}?", name=device.name),
            preview=(
                say("From the next exchange on, {name} of {member} receives nothing more.",
                    name=device.name, member=device.member),
                say("What it already holds stays on it until it locks itself. This cannot be undone."),
            ),
            act=say("Remove it"),
            then=partial(self._do, device),
        )  # fmt: skip

    def _do(self, device: DeviceRow) -> None:
        done = say("{name} is removed.", name=device.name)
        self._context.tasks.command(self._context.gateway.remove_device, done=done, device=device.device)
