"""What has been typed and not been handed in: kept in the store letter by letter, let go with the act it becomes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

import msgspec

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import Clock, from_milliseconds
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.entropy import Entropy
from caseworker.forms.blank import Blank, Typed
from caseworker.journal.identity import Identity
from caseworker.queries.form_names import FormName
from caseworker.queries.forms import draft_body
from caseworker.queries.inviting import Invitees
from caseworker.queries.permission_form import PermissionForm
from caseworker.queries.reading import Reading
from caseworker.queries.rows import GateForm
from caseworker.queries.session_rows import SessionDraft
from caseworker.storage.desk import StoreDesk
from caseworker.storage.open_act import OpenAct
from caseworker.storage.store import Store

F = TypeVar("F", GateForm, PermissionForm, Invitees)
_ERASED = "SELECT 1 FROM tombstone WHERE scope=? AND target IN (scope, ?)"
_typed = msgspec.msgpack.Decoder(Typed)


def keep(store: Store, draft: SessionDraft | Typed) -> None:
    """Keep what is typed; what was all taken back is no draft any more.

    Raises Refused where what it is about has been erased: a panel may still be open over it.
    """
    with store.writing() as transaction:
        if transaction.do(_ERASED, *_place(draft)).first():
            raise Refused(say("This has been erased on this laptop, so no draft of it is kept. Throw it away."))
        if draft.empty:
            transaction.do("DELETE FROM draft WHERE name=?", draft.name)
            return
        body = msgspec.msgpack.encode(draft) if isinstance(draft, Typed) else draft_body(draft)
        transaction.do(
            "INSERT INTO draft(name, body, kept) VALUES(?, ?, ?) ON CONFLICT(name) DO UPDATE SET "
            "body=excluded.body, kept=excluded.kept",
            *(draft.name, body, transaction.now),
        )


def _place(draft: SessionDraft | Typed) -> tuple[Id, Id]:
    return (draft.scope, draft.about) if isinstance(draft, Typed) else (draft.case, draft.amends)


def discard(store: Store, name: str) -> None:
    """Let a draft go."""
    with store.writing() as transaction:
        transaction.do("DELETE FROM draft WHERE name=?", name)


def with_typed(reading: Reading, blank: Blank) -> Blank:
    """A form with what was typed into it before, where anything was."""
    typed = _kept(reading, Typed(blank.form, blank.scope, blank.about, {}).name)
    return blank if typed is None else replace(blank, typed=typed)


def own_draft(form: FormName, *, about: Id) -> str:
    """The name under which what is typed into a form with a panel of its own is kept."""
    return Typed(form, about, about, {}).name


def own_with_typed(reading: Reading, *, name: FormName, about: Id, form: F) -> F:
    """A form with a panel of its own with what was typed into it before, where anything was."""
    typed = _kept(reading, own_draft(name, about=about))
    return form if typed is None else replace(form, typed=typed.texts, kept=typed.kept)


def _kept(reading: Reading, name: str) -> Typed | None:
    row = reading.row("SELECT body, kept FROM draft WHERE name=?", name)
    return None if row is None else replace(_typed.decode(row[0]), kept=from_milliseconds(row[1]))


class LettingGo:
    """A desk whose acts also let a draft go, in the same transaction: recorded and still a draft, it never is."""

    def __init__(self, desk: StoreDesk, *, draft: str) -> None:
        self._desk = desk
        self._draft = draft

    @property
    def identity(self) -> Identity:
        return self._desk.identity

    @property
    def clock(self) -> Clock:
        return self._desk.clock

    @property
    def entropy(self) -> Entropy:
        return self._desk.entropy

    @property
    def member(self) -> Id:
        return self._desk.member

    @contextmanager
    def act(self, name: str, *, undo: Undo = Undo.REVERSIBLE) -> Iterator[OpenAct]:
        with self._desk.act(name, undo=undo) as act:
            yield act
            act.transaction.do("DELETE FROM draft WHERE name=?", self._draft)

    def undo(self, act: Id) -> Changes:
        return self._desk.undo(act)
