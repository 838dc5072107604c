"""Whom an access folder lets into a case beside its coordinators, and whom a wall keeps out."""

from collections.abc import Sequence

from caseworker.domain.access_records import Access, SubjectRole, WallLift
from caseworker.domain.ids import Id
from caseworker.journal.written_behind import LIFTS_NEEDED
from caseworker.queries.reading import Reading


def walled(reading: Reading, case: Id) -> set[Id]:
    """The members behind a wall that two others have not lifted."""
    lifted: dict[Id | None, set[Id | None]] = {}
    for one in reading.of_scopes(WallLift, [case]):
        lifted.setdefault(one.subject, set()).add(one.by)
    return {
        one.subject
        for one in reading.of_scopes(Access, [case])
        if one.walled and one.subject and len(lifted.get(one.subject, set()) - {one.subject}) < LIFTS_NEEDED
    }


def mentors_let_in(reading: Reading, scopes: Sequence[Id]) -> list[Id]:
    """The mentors who may read these cases now, matched or not."""
    return [
        one.subject
        for case in scopes
        for one in reading.of_scopes(Access, [case])
        if one.assigned
        and one.subject
        and one.subject_role == SubjectRole.MENTOR
        and one.subject not in walled(reading, case)
    ]
