"""What leaves the encrypted store in plain text because its user asked for it: noted before it is written."""

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.ids import Id
from caseworker.domain.service import Export, ExportKind
from caseworker.services.desk import Desk
from caseworker.services.founding import office_folder


def note(desk: Desk, *, what: ExportKind, about: Id) -> Changes:
    """Note in the office that a file is written for somebody to take away. Whoever may not note it may not write it."""
    with desk.act("note an export", undo=Undo.IRREVOCABLE) as act:
        act.add(Export(what=what, about=about), office_folder(desk.identity.service))
    return act.changes
