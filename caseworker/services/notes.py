"""Notes: a few words for colleagues, added and amended, never overwritten."""

from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import NOWHERE, FolderKey, case_folder, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Note
from caseworker.services.desk import Desk
from caseworker.services.reading import all_of, load


def add(desk: Desk, *, case: Id, note: Note) -> Changes:
    """Keep a note in the working file, which the mentor reads."""
    return _add(desk, note, folder=case_folder(case))


def add_restricted(desk: Desk, *, case: Id, note: Note) -> Changes:
    """Keep a note where coordinators alone read it; a mentor may write there and does not hold it afterwards."""
    return _add(desk, note, folder=restricted_folder(case))


def amend(desk: Desk, *, note: Id, words: str, why: str) -> Changes:
    """Put a note right by another that names it, where it lies; what it said before stays in the history.

    Raises NotHere, and Refused for a note that has been amended already.
    """
    if not why.strip():
        raise Refused(say("Say in a few words why the note is amended. Nothing was changed."))
    with desk.act("amend a note") as act:
        old = load(act, Note, record=note).record
        if any(other.record.amends == note for other in all_of(act, Note, scope=old.case)):
            raise Refused(say("This note has been amended already. Open the amended one and put that right."))
        new = replace(old, id=act.new_id(), folder=NOWHERE, words=words, amends=note, amended_why=why)
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
