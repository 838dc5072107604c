"""What is typed and not yet kept: each draft is held here until the writer has said that it is on the disk."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase
from caseworker.forms.blank import Typed
from caseworker.queries.session_rows import SessionDraft
from ui.context import Context
from ui.tasks import listens

Draft = SessionDraft | Typed
"""What has been typed; its `name` tells it from others."""


class Drafts(QObject):
    """Panels hand their drafts in and may close at once: a draft that was refused is held, and found again."""

    kept = Signal(object)
    """A `Draft` that is on the disk now."""
    refused = Signal(object)
    """A `Phrase`: why a draft is not."""
    come_or_gone = Signal()
    """One more lies on the disk, or one fewer: no `Changes` tell of it."""
    settled = Signal()
    """Nothing is held any more."""

    def __init__(self, parent: QObject, *, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self._held: dict[str, Draft] = {}
        self._under_way: dict[str, Draft] = {}
        self._on_disk: set[str] = set()

    @property
    def waiting(self) -> bool:
        """Whether anything that was typed is not on the disk yet."""
        return bool(self._held)

    def of(self, name: str) -> Draft | None:
        """What is held of a draft: newer than whatever the disk has."""
        return self._held.get(name)

    def keep(self, draft: Draft) -> None:
        """Hold a draft, and have it written."""
        self._held[draft.name] = draft
        self._write(draft)

    def try_again(self) -> None:
        """Have everything written that is held and not under way."""
        for name, draft in list(self._held.items()):
            if self._under_way.get(name) != draft:
                self._write(draft)

    def let_go(self, name: str) -> None:
        """Hold a draft no longer: it was recorded or thrown away."""
        if self._held.pop(name, None) is not None and not self._held:
            self.settled.emit()

    def after(
        self, name: str, *, then: Callable[[], None], told: Callable[[Changes], None] | None = None
    ) -> Callable[[Changes], None]:
        """What a command that ends a draft calls: the draft is let go even when its panel has closed.

        `told` hears first what the command changed, when the panel is still there.
        """
        return partial(self._end, name, then, told)

    def _end(
        self, name: str, then: Callable[[], None], told: Callable[[Changes], None] | None, changes: Changes
    ) -> None:
        self.let_go(name)
        self._on_disk.discard(name)
        self.come_or_gone.emit()
        if listens(then):
            if told is not None:
                told(changes)
            then()

    def _write(self, draft: Draft) -> None:
        self._under_way[draft.name] = draft
        self._context.tasks.command(
            self._context.gateway.save_draft,
            then=partial(self._was_kept, draft),
            failed=self._refuse,
            ended=partial(self._ended, draft),
            draft=draft,
        )

    def _ended(self, draft: Draft) -> None:
        if self._under_way.get(draft.name) == draft:
            del self._under_way[draft.name]

    def _was_kept(self, draft: Draft, _changes: Changes) -> None:
        self.kept.emit(draft)
        if draft.empty or draft.name not in self._on_disk:
            (self._on_disk.discard if draft.empty else self._on_disk.add)(draft.name)
            self.come_or_gone.emit()
        if self._held.get(draft.name) == draft:
            self.let_go(draft.name)

    def _refuse(self, error: Phrase) -> None:
        self.refused.emit(error)
