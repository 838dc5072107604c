"""Cases: opening one and who is let in; the act that opens a case makes the id that nobody else can."""

from caseworker.domain.access_records import Access, SubjectRole, access_id
from caseworker.domain.folders import access_folder
from caseworker.domain.ids import Id
from caseworker.services.desk import Act, Desk


def open_scope(act: Act, desk: Desk) -> Id:
    """A new case, or a mentor's file: its access folder names the service that keeps it. Answers its id."""
    scope = act.new_id()
    folder = access_folder(scope)
    act.open_scope(folder)
    let_in(act, scope, subject=desk.identity.service, role=SubjectRole.SERVICE)
    return scope


def let_in(act: Act, scope: Id, *, subject: Id, role: SubjectRole, team: str = "") -> None:
    """Write that a service, a mentor or a body is let in."""
    record = Access(
        id=access_id(scope, subject=subject), subject=subject, subject_role=role, assigned=True, team=team or None
    )
    act.put(record, access_folder(scope))
