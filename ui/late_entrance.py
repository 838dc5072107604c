"""The way into this machine's store before what opens it is loaded: the lock page stands there first.

Loading all that stands on the records takes many times as long as showing a page with one field. It is done beside the
window while somebody types, on the thread that their passphrase then waits for.
"""

from collections.abc import Callable
from pathlib import Path

from caseworker.domain.errors import Phrase
from caseworker.storage.vault_file import has_store
from ui.context import Doorstep, Entrance, MadeService, OpenService


class LateEntrance:
    """The entrance that `make` answers, made on the writer's thread when it is first needed."""

    def __init__(self, directory: Path, *, make: Callable[[], Entrance]) -> None:
        self._directory, self._make = directory, make
        self._made: Entrance | None = None

    def doorstep(self) -> Doorstep:
        """At first no more than whether there is a store: the keyring has not been asked for yet."""
        return self._made.doorstep() if self._made else Doorstep(made=has_store(self._directory))

    def load(self) -> Doorstep:
        return self._loaded().doorstep()

    def _loaded(self) -> Entrance:
        if self._made is None:
            import ui.workspace  # noqa: F401 - shown as soon as somebody is in, by the window's own thread

            self._made = self._make()
        return self._made

    def set_up(self, *, service: str, member: str, passphrase: str) -> MadeService:
        return self._loaded().set_up(service=service, member=member, passphrase=passphrase)

    def save_kit(self, *, lines: tuple[str, ...], service: str, folder: Path) -> Path:
        return self._loaded().save_kit(lines=lines, service=service, folder=folder)

    def unlock(self, *, passphrase: str) -> OpenService:
        return self._loaded().unlock(passphrase=passphrase)

    def join(self, *, invitation: Path, folder: Path, device: str, passphrase: str) -> OpenService:
        return self._loaded().join(invitation=invitation, folder=folder, device=device, passphrase=passphrase)

    def restore(self, *, backup: Path, passphrase: str) -> OpenService:
        return self._loaded().restore(backup=backup, passphrase=passphrase)

    def recover(self, *, kit: str, folder: Path, coordinator: str, passphrase: str) -> OpenService:
        return self._loaded().recover(kit=kit, folder=folder, coordinator=coordinator, passphrase=passphrase)

    def look_around(self, *, tell: Callable[[Phrase], None]) -> Entrance:
        return self._loaded().look_around(tell=tell)
