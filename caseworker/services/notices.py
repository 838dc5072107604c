"""Notices: what other folders need to know of a record, made in the act that makes the record, each once.

Access rule 16: what the author's device could not know of, such as a body that has come in since, the device of the
case's owner makes up for.
"""

from caseworker.domain.folders import Folder, FolderKey, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.notice_rules import hours_notice, notice_ids, notices_of
from caseworker.domain.notices import Notice
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.services.desk import Act, Desk
from caseworker.services.ledger import bodies_of, crossing_to, note_told
from caseworker.services.reading import find, role_here


def volunteering_folder(mentor: Id) -> FolderKey:
    """A mentor's own file: what they and the coordinators read."""
    return FolderKey(Folder.VOLUNTEERING, mentor)


def tell_of_session(act: Act, desk: Desk, session: Session, *, case: Id, words: str) -> None:
    """Make every notice of a session that this device can: for each body let in, and for the mentor's hours."""
    for body in bodies_of(act, case):
        folder = shared_folder(case, body)
        notices = notices_of(session, words=words, folder=folder, crossing=crossing_to(act, case, body=body))
        _keep(act, desk, [notice for notice in notices if act.find(notice.id) is None], folder)
    if session.mentor and keeps_file_of(act, session.mentor):
        folder = volunteering_folder(session.mentor)
        notice = hours_notice(session, folder=folder)
        _keep(act, desk, [notice] if act.find(notice.id) is None else [], folder)


def keeps_file_of(act: Act, mentor: Id) -> bool:
    """Whether this device can write into a mentor's own file."""
    return mentor in act.access(mentor).mentors


def take_back(act: Act, desk: Desk, session: Id, *, case: Id, mentor: Id | None) -> None:
    """Take the notices of an amended session out of sight. A mentor's device leaves that to the owner's."""
    if role_here(act, desk) == Role.MENTOR:
        return
    for folder in _folders_told(act, case, mentor):
        for notice in notice_ids(session, folder=folder):
            loaded = find(act, Notice, record=notice)
            if loaded is not None:
                act.strike(loaded.stored)


def _folders_told(act: Act, case: Id, mentor: Id | None) -> list[FolderKey]:
    shared = [folder for folder in act.folders_of(case) if folder.folder is Folder.SHARED]
    return [*shared, volunteering_folder(mentor)] if mentor else shared


def _keep(act: Act, desk: Desk, notices: list[Notice], folder: FolderKey) -> None:
    for notice in notices:
        act.add(notice, folder)
    note_told(act, desk, notices, folder=folder)
