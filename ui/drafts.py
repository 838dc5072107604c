"""What is typed and not yet kept: each draft is held here until the writer has said that it is on the disk."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.session_rows import SessionDraft
from ui.context import Context
from ui.tasks import listens

Key = tuple[Id, Id]
"""The case and the session that is put right, if one is."""


class Drafts(QObject):
    """Panels hand their drafts in and may close at once: a draft that was refused is held, and found again."""

    kept = Signal(object)
    """A `SessionDraft` that is on the disk now."""
    refused = Signal(object)
    """A `Phrase`: why a draft is not."""
    settled = Signal()
    """Nothing is held any more."""

    def __init__(self, parent: QObject, *, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self._held: dict[Key, SessionDraft] = {}
        self._under_way: dict[Key, SessionDraft] = {}

    @property
    def waiting(self) -> bool:
        """Whether anything that was typed is not on the disk yet."""
        return bool(self._held)

    def of(self, case: Id, *, amends: Id = NO_ID) -> SessionDraft | None:
        """What is held of a draft: newer than whatever the disk has."""
        return self._held.get((case, amends))

    def keep(self, draft: SessionDraft) -> None:
        """Hold a draft, and have it written."""
        self._held[_key(draft)] = draft
        self._write(draft)

    def try_again(self) -> None:
        """Have everything written that is held and not under way."""
        for key, draft in list(self._held.items()):
            if self._under_way.get(key) != draft:
                self._write(draft)

    def let_go(self, case: Id, *, amends: Id = NO_ID) -> None:
        """Hold a draft no longer: it was recorded or thrown away."""
        if self._held.pop((case, amends), None) is not None and not self._held:
            self.settled.emit()

    def after(self, case: Id, *, amends: Id, then: Callable[[], None]) -> Callable[[Changes], None]:
        """What a command that ends a draft calls: the draft is let go even when its panel has closed."""
        return partial(self._end, case, amends, then)

    def _end(self, case: Id, amends: Id, then: Callable[[], None], _changes: Changes) -> None:
        self.let_go(case, amends=amends)
        if listens(then):
            then()

    def _write(self, draft: SessionDraft) -> None:
        self._under_way[_key(draft)] = draft
        self._context.tasks.command(
            self._context.gateway.save_draft,
            then=partial(self._was_kept, draft),
            failed=self._refuse,
            ended=partial(self._ended, draft),
            draft=draft,
        )

    def _ended(self, draft: SessionDraft) -> None:
        if self._under_way.get(_key(draft)) == draft:
            del self._under_way[_key(draft)]

    def _was_kept(self, draft: SessionDraft, _changes: Changes) -> None:
        self.kept.emit(draft)
        if self._held.get(_key(draft)) == draft:
            self.let_go(draft.case, amends=draft.amends)

    def _refuse(self, error: Phrase) -> None:
        self.refused.emit(error)


def _key(draft: SessionDraft) -> Key:
    return draft.case, draft.amends
