"""What leaves the encrypted store in plain text because its user asked for it: noted before it is written.

Whoever may not note it may not write it.
"""

from collections.abc import Sequence

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.service import Export, ExportKind
from caseworker.services.desk import Desk
from caseworker.services.founding import office_folder


def note(desk: Desk, *, what: ExportKind, about: Id) -> Changes:
    """Note in the office that a file about a member or a service is written for somebody to take away."""
    with desk.act("note an export", undo=Undo.IRREVOCABLE) as act:
        act.add(Export(what=what, about=about), office_folder(desk.identity.service))
    return act.changes


def note_where_it_is_about(desk: Desk, *, what: ExportKind, folders: Sequence[FolderKey]) -> Changes:
    """Note a file about a person or a mentor in the working file of each that is told in it, and nowhere else.

    Every member of the service reads the office: there the id alone would tell of a case that is kept from them.
    """
    with desk.act("note an export", undo=Undo.IRREVOCABLE) as act:
        for folder in folders:
            act.add(Export(what=what, about=folder.scope), folder)
    return act.changes
