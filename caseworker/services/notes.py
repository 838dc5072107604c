"""Notes: a few words for colleagues, added and amended, never overwritten."""

from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import FolderKey, case_folder, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Note
from caseworker.services.desk import Desk
from caseworker.services.reading import load


def add(desk: Desk, *, case: Id, note: Note) -> Changes:
    """Keep a note in the working file, which the mentor reads."""
    return _add(desk, note, folder=case_folder(case))


def add_restricted(desk: Desk, *, case: Id, note: Note) -> Changes:
    """Keep a note where coordinators alone read it; a mentor may write there and does not hold it afterwards."""
    return _add(desk, note, folder=restricted_folder(case))


def amend(desk: Desk, *, note: Id, words: str) -> Changes:
    """Put a note right by another that names it."""
    with desk.act("amend a note") as act:
        old = load(act, Note, record=note).record
        new = Note(noted_at=desk.clock.now(), about=old.about, words=words, amends=note)
        _insist(new)
        act.add(new, old.folder)
    return act.changes


def _add(desk: Desk, note: Note, *, folder: FolderKey) -> Changes:
    _insist(note)
    with desk.act("write a note") as act:
        act.add(replace(note, noted_at=note.noted_at or desk.clock.now()), folder)
    return act.changes


def _insist(note: Note) -> None:
    if not (note.words or "").strip():
        raise Refused(say("The note is empty. Nothing was saved."))
