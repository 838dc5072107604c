"""Who writes on this device: its keys, its service and member, and the incarnation that it writes under."""

from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.journal.entry import Writer
from caseworker.journal.keys import DeviceKeys


class Identity(NamedTuple):
    """The device's keys, its service and member, and its incarnation (16 hexadecimal digits)."""

    keys: DeviceKeys
    service: Id
    member: Id
    incarnation: str

    @property
    def device(self) -> Id:
        """The id of this device."""
        return self.keys.device_id

    @property
    def writer(self) -> Writer:
        """The writer that this device is now."""
        return Writer(self.keys.device_id, self.incarnation)
