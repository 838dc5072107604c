"""Carriers that fail as real ones do, and a look into their mailboxes."""

import shutil
from collections.abc import Callable
from pathlib import Path

from caseworker.domain.errors import KnownError, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.sync.carriers import Carrier
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.exchange import Exchange, Report
from tests.devices import TABLE, Device, device, enrol, founder, later, provider

Pair = tuple[Device, Device, Id]


def pair(folder: Path) -> Pair:
    """Coordinators A and B over one folder, who both hold one case and have acknowledged everything."""
    a, b, _ = provider(folder)
    case = a.open_case()
    settle(a, b)
    return a, b, case


def strangers(folder: Path) -> tuple[Device, Device]:
    """Two coordinators of a service that nobody here has heard of."""
    x = founder("Xenia Hall", service="Other House", folder=folder)
    return x, enrol(x, device("Yusuf Said", of=x, folder=folder), role=Role.COORDINATOR)


def settle(*devices: Device, rounds: int = 3) -> list[Report]:
    """Let devices exchange in turn until nothing is under way; nothing may be refused and nobody be away."""
    reports = [each.run() for _ in range(rounds) for each in devices]
    assert [said for report in reports for said in (*report.refused, report.away) if said] == []
    return reports


def after_two_days(*devices: Device, rounds: int = 3) -> None:
    """What nobody acknowledged counts as lost by now: devices exchange on, and send it again."""
    later(*devices, days=3)
    settle(*devices, rounds=rounds)


def same(*devices: Device) -> bool:
    """Whether devices hold the very same records, values and timelines."""
    first, *others = [each.content() for each in devices]
    return all(first == other for other in others)


def over(device: Device, carrier: Carrier) -> Report:
    """One exchange of a device over another carrier than its folder."""
    return Exchange(device.desk, carrier=carrier, table=TABLE).run()


def mailbox(device: Device) -> Path:
    """The folder of a member's mailbox."""
    with device.store.writing() as transaction:
        own = transaction.door.rosters().member(device.member)
    assert own is not None
    assert device.folder is not None
    return device.folder / own.mailbox


def batches(device: Device) -> list[Path]:
    """What lies in a member's mailbox."""
    return sorted(mailbox(device).glob("*.batch"))


def renamed(path: Path, number: int) -> Path:
    """A batch under a name that puts it at a place in the order in which a mailbox is read."""
    return path.rename(path.with_name(f"{number:032x}.batch"))


def emptied(folder: Path) -> None:
    """Throw away everything that a carrier's keeper has."""
    for one in folder.iterdir():
        shutil.rmtree(one) if one.is_dir() else one.unlink()


class Unplugged(FolderCarrier):
    """A drive that is gone from the n-th operation on; `asked` counts what was asked of it."""

    def __init__(self, root: Path, *, after: int) -> None:
        super().__init__(root)
        self._after = after
        self.asked = 0

    def _ask(self) -> None:
        self.asked += 1
        if self.asked > self._after:
            raise KnownError(say("gone"))

    def put(self, mailbox: str, *, name: str, sealed: bytes) -> None:
        self._ask()
        super().put(mailbox, name=name, sealed=sealed)

    def list(self, mailbox: str) -> list[str]:
        self._ask()
        return super().list(mailbox)

    def get(self, mailbox: str, *, name: str, limit: int) -> bytes | None:
        self._ask()
        return super().get(mailbox, name=name, limit=limit)

    def remove(self, mailbox: str, *, name: str) -> None:
        self._ask()
        super().remove(mailbox, name=name)


class Partial(FolderCarrier):
    """A drive that lists only some of what it holds."""

    def __init__(self, root: Path, *, shown: Callable[[str], bool]) -> None:
        super().__init__(root)
        self._shown = shown

    def list(self, mailbox: str) -> list[str]:
        return [name for name in super().list(mailbox) if self._shown(name)]
