"""A window over a real service in memory: the stores, the gateway and the acts of the product, one thread for all.

For pages whose questions and forms are declared in the product: what they show is what the product says.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection

from caseworker.bootstrap import OpenDirectory
from caseworker.domain.errors import Phrase, say
from caseworker.gateway import Gateway
from caseworker.laptop import Laptop
from caseworker.proposing import Proposing
from caseworker.queries.exchange_state import signed_in
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer
from caseworker.queries.sync_rows import SignedIn
from caseworker.sheets import SheetImport
from caseworker.storage.desk import StoreDesk
from tests.devices import Device
from tests.queries.conftest import Town, asked, gateway_of, reading_of
from tests.ui.fake import PASSPHRASE
from tests.ui.stage import Stage
from ui.context import Doorstep, MadeService
from ui.i18n import words
from ui.panels.form import FormPanel


@dataclass
class DeviceDirectory:
    """The store of a device, as if it lay in an open folder."""

    device: Device
    directory: Path = Path("an-invented-folder")
    has_device_secret: bool = False

    @property
    def desk(self) -> StoreDesk:
        return self.device.desk

    def reading_of(self, connection: Connection) -> Reading:
        return reading_of(self.device, connection)

    @contextmanager
    def asking(self) -> Iterator[Reading]:
        with asked(self.device) as reading:
            yield reading

    def carrier_folder(self) -> Path:
        return self.device.carrier.root


@dataclass
class DeviceService:
    """The store of a device, unlocked; closing it leaves it for whoever looks at it afterwards."""

    device: Device
    gateway: Gateway

    @property
    def importing(self) -> SheetImport:
        return SheetImport(reading_of=lambda connection: reading_of(self.device, connection))

    @property
    def matching(self) -> Proposing:
        return Proposing(reading_of=lambda connection: reading_of(self.device, connection))

    @property
    def laptop(self) -> Laptop:
        return Laptop(cast(OpenDirectory, DeviceDirectory(self.device)))

    @property
    def desk(self) -> StoreDesk:
        return self.device.desk

    @property
    def who(self) -> SignedIn:
        with asked(self.device) as reading:
            return signed_in(reading)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self.device.store.reading() as connection:
            yield connection

    def close(self) -> None:
        """The store in memory goes with the test."""


@dataclass
class DeviceEntrance:
    """The way into the store of a device."""

    device: Device

    def doorstep(self) -> Doorstep:
        return Doorstep(made=True)

    def load(self) -> Doorstep:
        return self.doorstep()

    def set_up(self, *, service: str, member: str, passphrase: str) -> MadeService:
        raise AssertionError("there is a service already")

    def save_kit(self, *, lines: tuple[str, ...], service: str, folder: Path) -> Path:
        raise AssertionError("there is a service already")

    def join(self, *, invitation: Path, folder: Path, device: str, passphrase: str) -> DeviceService:
        raise AssertionError("there is a service already")

    def restore(self, *, backup: Path, passphrase: str) -> DeviceService:
        raise AssertionError("a store in memory is not replaced")

    def recover(self, *, kit: str, folder: Path, coordinator: str, passphrase: str) -> DeviceService:
        raise AssertionError("there is a service already")

    def look_around(self, *, tell: Callable[[Phrase], None]) -> "DeviceEntrance":
        raise AssertionError("there is a service already")

    def unlock(self, *, passphrase: str) -> DeviceService:
        assert passphrase == PASSPHRASE
        return DeviceService(self.device, gateway_of(self.device, spoken=words))


class Office(Stage):
    """The window of one device of a town, with whoever it belongs to signed in."""

    def __init__(self, app: QApplication, folder: Path, *, town: Town, at: Device) -> None:
        self.town, self.at = town, at
        super().__init__(app, folder, entrance=DeviceEntrance(at), clock=at.clock)
        # A store in memory has one connection, so all its work is done on one thread.
        threads = self.window.threads
        threads._readers.shutdown()
        threads._readers = threads._writer
        self.unlock()

    def fill_in(self, form: FormName, about: str, **typed: tuple[str, ...]) -> FormPanel:
        """Take up an offer on the page in sight and type into its lines; nothing is handed in."""
        self.workspace.take_up(Offer(say("A form"), form, about))  # type: ignore[arg-type]
        self.settle()
        panel = self.window.findChildren(FormPanel)[-1]
        for name, texts in typed.items():
            panel.entry(name).show_texts(texts)
            panel.entry(name).typed.emit()
        return panel

    def hand_in(self, form: FormName, about: str, **typed: tuple[str, ...]) -> FormPanel:
        """The same, and hand it in."""
        panel = self.fill_in(form, about, **typed)
        panel.hand_in()
        self.settle()
        return panel
