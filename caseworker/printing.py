"""What is written about a person as a file: noted in their record first, then put where its user chose, if it can be.

Paper is drawn late: nothing else that a laptop does needs a typesetter, and no window waits for one to be loaded.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from sqlalchemy import Connection

from caseworker.domain.changes import Reported
from caseworker.domain.errors import KnownError, Phrase, say
from caseworker.domain.folders import Folder, FolderKey, case_folder
from caseworker.domain.ids import Id
from caseworker.domain.service import ExportKind
from caseworker.paper.tongue import Tongue
from caseworker.queries import lapsing
from caseworker.queries.case_summary import case_summary
from caseworker.queries.mentor_papers import certificate, claim_paper
from caseworker.queries.reading import Reading
from caseworker.queries.saying import together
from caseworker.queries.session_sheet import session_sheet
from caseworker.services.exports import note_where_it_is_about
from caseworker.services.founding import office_folder
from caseworker.services.notices import volunteering_folder
from caseworker.storage.desk import StoreDesk
from caseworker.storage.files import insist_on_place, write_new


@dataclass(frozen=True)
class PaperOrder:
    """What is to be written about whom, or about which claim, where, and in which language."""

    what: ExportKind
    case: Id
    path: Path
    tongue: Tongue


@dataclass(frozen=True)
class Written(Reported):
    """What was noted; `problem` says why there is no file after all."""

    problem: Phrase | None = None


class Drawn(NamedTuple):
    """A paper that nobody has yet: the files that it tells of, in which it is noted, and the bytes of its PDF."""

    folders: tuple[FolderKey, ...]
    content: bytes


def write_paper(desk: StoreDesk, *, reading_of: Callable[[Connection], Reading], order: PaperOrder) -> Written:
    """Draw what whoever asks may read, note that it is written, then write it.

    Raises NotHere and Refused, and nothing is noted or written, for a place that is none, a person who is not here,
    and one in whose record it may not be noted. A file that cannot be written is no error of the act, which stands.
    """
    insist_on_place(order.path)
    with desk.store.reading() as connection:
        drawn = _DRAWERS[order.what](reading_of(connection), order.case, order.tongue)
    changes = note_where_it_is_about(desk, what=order.what, folders=drawn.folders)
    noted = _NOTED[drawn.folders[0].folder]
    try:
        write_new(order.path, content=drawn.content)
    except KnownError as error:
        return replace(Written.of(changes, said=noted), problem=together((error.phrase, noted)))
    return Written.of(changes, said=Phrase(_SAID[order.what].template, {"place": str(order.path)}))


def _summary(reading: Reading, case: Id, tongue: Tongue) -> Drawn:
    from caseworker.paper.summary import summary_pdf

    shown = case_summary(reading, case)
    return Drawn(tuple(map(case_folder, shown.cases)), summary_pdf(shown, tongue=tongue))


def _sheet(reading: Reading, case: Id, tongue: Tongue) -> Drawn:
    from caseworker.paper.session import session_sheet_pdf

    shown = session_sheet(reading, case)
    return Drawn(tuple(map(case_folder, shown.cases)), session_sheet_pdf(shown, tongue=tongue))


def _claim(reading: Reading, claim: Id, tongue: Tongue) -> Drawn:
    from caseworker.paper.claim import claim_pdf

    shown = claim_paper(reading, claim)
    return Drawn((volunteering_folder(shown.mentor),), claim_pdf(shown, tongue=tongue))


def _certificate(reading: Reading, mentor: Id, tongue: Tongue) -> Drawn:
    from caseworker.paper.certificate import certificate_pdf

    shown = certificate(reading, mentor)
    return Drawn((volunteering_folder(mentor),), certificate_pdf(shown, tongue=tongue))


def _lapses(reading: Reading, _service: Id, tongue: Tongue) -> Drawn:
    from caseworker.paper.lapses import lapses_pdf

    return Drawn((office_folder(reading.service),), lapses_pdf(lapsing.paper(reading), tongue=tongue))


_DRAWERS: Mapping[ExportKind, Callable[[Reading, Id, Tongue], Drawn]] = MappingProxyType(
    {
        ExportKind.CASE_SUMMARY: _summary,
        ExportKind.SESSION_SHEET: _sheet,
        ExportKind.LAPSES: _lapses,
        ExportKind.EXPENSES_CLAIM: _claim,
        ExportKind.CERTIFICATE: _certificate,
    }
)
_SAID: Mapping[ExportKind, Phrase] = MappingProxyType(
    {
        ExportKind.CASE_SUMMARY: say("The case summary is written: {place}"),
        ExportKind.LAPSES: say("The list of what lapses is written: {place}"),
        ExportKind.SESSION_SHEET: say("The session sheet is written: {place}"),
        ExportKind.EXPENSES_CLAIM: say("The claim is written: {place}"),
        ExportKind.CERTIFICATE: say("The certificate is written: {place}"),
    }
)
_NOTED: Mapping[Folder, Phrase] = MappingProxyType(
    {
        Folder.CASE: say("That it was to be written stays noted on Documents."),
        Folder.VOLUNTEERING: say("That it was to be written stays noted in the mentor's file."),
        Folder.OFFICE: say("That it was to be written stays noted."),
    }
)
