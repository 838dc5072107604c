"""Notices: what other folders need to know of a record, made in the act that makes the record, each once.

Access rule 16: what the author's device could not know of, such as a body that had come in meanwhile, the device of the
case's owner makes up for. What was written before a body came in, or without a permission, stays untold.
"""

from datetime import datetime

from caseworker.domain.access_records import COORDINATORS_TO_ERASE
from caseworker.domain.appointments import Appointment
from caseworker.domain.busy import turns_owed
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.folders import Folder, FolderKey, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.notice_rules import Crossing, hours_notice, notice_ids, notices_of
from caseworker.domain.notices import Notice
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.services.desk import Act, Desk
from caseworker.services.ledger import CROSSING_TABLE, bodies_of, crossing_to, note_told
from caseworker.services.reading import Loaded, all_of, role_here


def volunteering_folder(mentor: Id) -> FolderKey:
    """A mentor's own file: what they and the coordinators read."""
    return FolderKey(Folder.VOLUNTEERING, mentor)


def keeps_file_of(act: Act, mentor: Id) -> bool:
    """Whether this device can write into a mentor's own file, which is not there to write in once it is erased."""
    access = act.access(mentor)
    return mentor in access.mentors and len(access.erasing.get(mentor, ())) < COORDINATORS_TO_ERASE


def tell_time_taken(act: Act, appointment: Appointment) -> None:
    """Say in the mentor's own file that an appointment takes their time, or does so no longer."""
    mentor = appointment.mentor
    if mentor and keeps_file_of(act, mentor):
        folder = volunteering_folder(mentor)
        told = [loaded.record for loaded in all_of(act, Notice, scope=mentor)]
        for notice in turns_owed(appointment, folder=folder, told=told):
            if act.find(notice.id) is None:
                act.add(notice, folder)


def tell_of_session(act: Act, desk: Desk, session: Session, *, case: Id) -> None:
    """Make every notice of a session that this device can: for each body let in, and for the mentor's hours."""
    for body in bodies_of(act, case):
        tell_body_of_session(
            act, desk, session, folder=shared_folder(case, body), crossing=crossing_to(act, case, body=body)
        )
    _tell_mentor_of_hours(act, session)


def tell_body_of_session(act: Act, desk: Desk, session: Session, *, folder: FolderKey, crossing: Crossing) -> None:
    """Make the notices of a session that a body may have and that nobody has made yet."""
    new = [n for n in notices_of(session, folder=folder, crossing=crossing) if act.find(n.id) is None]
    for notice in new:
        act.add(notice, folder)
    note_told(act, desk, new, folder=folder)


def _tell_mentor_of_hours(act: Act, session: Session) -> None:
    if session.mentor and keeps_file_of(act, session.mentor):
        folder = volunteering_folder(session.mentor)
        notice = hours_notice(session, folder=folder)
        if act.find(notice.id) is None:
            act.add(notice, folder)


def take_back(act: Act, desk: Desk, session: Session) -> None:
    """Take the notices of an amended session out of sight. A mentor's device leaves that to the owner's."""
    if role_here(act, desk) != Role.MENTOR:
        _strike_notices(act, [session], case=session.case)


def make_owed(desk: Desk) -> Changes:
    """Make up, on the device of a case's owner, for the notices that authors' devices could not make or take back."""
    with desk.act("tell what could not be told before", undo=Undo.IRREVOCABLE) as act:
        for case in act.cases_owned_by(desk.member):
            sessions = all_of(act, Session, scope=case)
            amended = {loaded.record.amends for loaded in sessions}
            standing = [loaded for loaded in sessions if loaded.record.id not in amended]
            _strike_notices(act, [one.record for one in sessions if one.record.id in amended], case=case)
            for loaded in standing:
                _tell_mentor_of_hours(act, loaded.record)
            for body in bodies_of(act, case):
                _tell_owed(act, desk, standing, folder=shared_folder(case, body))
    return act.changes


def _tell_owed(act: Act, desk: Desk, sessions: list[Loaded[Session]], *, folder: FolderKey) -> None:
    named = _latest(act, act.access(folder.scope).naming.get(folder.body, ()))
    for loaded in sessions:
        written = _latest(act, loaded.stored.seen.get("happened_at", ()))
        if named is not None and written is not None and written >= named:
            crossing = _crossing_then(act, folder, written)
            tell_body_of_session(act, desk, loaded.record, folder=folder, crossing=crossing)


def _crossing_then(act: Act, folder: FolderKey, written: datetime) -> Crossing:
    """What may cross now and might when it was written: by permissions that have stood since before then."""
    permits = act.access(folder.scope).permits
    given = {
        purpose: _latest(act, permit.heads)
        for (body, purpose), permit in permits.items()
        if body == folder.body and permit.granted
    }
    return Crossing(
        CROSSING_TABLE, frozenset(p for p, since in given.items() if since is not None and since <= written)
    )


def _strike_notices(act: Act, amended: list[Session], *, case: Id) -> None:
    if not amended:
        return
    scopes = {case, *(session.mentor for session in amended if session.mentor)}
    notices = [loaded for scope in scopes for loaded in all_of(act, Notice, scope=scope)]
    standing = {loaded.record.id: loaded for loaded in notices if _says_something(loaded.record)}
    for session in amended:
        for folder in _folders_told(act, session, case=case):
            for notice in notice_ids(session.id, folder=folder):
                if notice in standing:
                    act.strike(standing[notice].stored)


def _says_something(notice: Notice) -> bool:
    """An erased notice says nothing, and nothing can be written to it any more."""
    return any(value is not None for value in notice.values().values())


def _folders_told(act: Act, session: Session, *, case: Id) -> list[FolderKey]:
    shared = [folder for folder in act.folders_of(case) if folder.folder is Folder.SHARED]
    return [*shared, volunteering_folder(session.mentor)] if session.mentor else shared


def _latest(act: Act, entries: tuple[bytes, ...]) -> datetime | None:
    """When the last of some entries was written, by their own word."""
    return max((at for entry in entries if (at := act.written_at(entry)) is not None), default=None)
