"""Which notices follow from a record, and which of their values may cross to one commissioning body now.

A notice holds only what may cross when it is made: by permission, by a duty of the strand, or as official information.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple, TypeVar

from caseworker.domain.clock import local_day
from caseworker.domain.disclosure import Basis, DisclosureRule, DisclosureTable, Purpose
from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.notices import Notice, NoticeRule, notice_id
from caseworker.domain.record import MANY, Record
from caseworker.domain.sessions import Session

STRAND = "strand"
R = TypeVar("R", bound=Record)


class Crossing(NamedTuple):
    """What may cross to one body now: the table, and the purposes for which the person lets that body have things."""

    table: DisclosureTable
    permitted: frozenset[str]

    def rule(self, record: Record, field: str) -> DisclosureRule | None:
        """The rule under which a field of this record may leave for the body now, or None."""
        strand = getattr(record, STRAND, None)
        rule = self.table.rule_for(record.kind.name, field=field, strand=strand)
        if rule is None or not rule.leaves_to_body:
            return None
        return rule if rule.basis is not Basis.PERMISSION or rule.purpose in self.permitted else None

    def allowed(self, record: R) -> R:
        """The record without the values that may not cross now."""
        silent = {
            name: () if field.form in MANY else None
            for name, field in record.kind.fields.items()
            if self.rule(record, name) is None
        }
        return dataclasses.replace(record, **silent)  # type: ignore[arg-type]

    def told(self, records: Iterable[Record]) -> Mapping[tuple[Purpose, Basis], tuple[str, ...]]:
        """The fields with a value that may cross, as 'kind.field', by the purpose and basis under which they do."""
        found: dict[tuple[Purpose, Basis], dict[str, None]] = {}
        for record in records:
            for name, value in record.values().items():
                rule = self.rule(record, name) if value not in (None, ()) else None
                if rule is not None:
                    found.setdefault((rule.purpose, rule.basis), {})[f"{record.kind.name}.{name}"] = None
        return {under: tuple(fields) for under, fields in found.items()}


def notices_of(session: Session, *, folder: FolderKey, crossing: Crossing) -> tuple[Notice, ...]:
    """What a body is told of a session, in the folder shared with it: whether they came, and how it is going.

    Nothing where neither may cross now.
    """
    telling = [crossing.allowed(notice) for notice in (_attendance(session, folder), _progress(session, folder))]
    return tuple(notice for notice in telling if notice.attendance or notice.words)


def hours_notice(session: Session, *, folder: FolderKey) -> Notice:
    """The hours of a session in its mentor's own folder: neither the person nor what was said."""
    return Notice(
        id=notice_id(session.id, target=folder, rule=NoticeRule.HOURS),
        rule=NoticeRule.HOURS,
        source=session.id,
        source_kind=Session.kind.name,
        on=_day(session),
        minutes=session.minutes,
        mentor=session.mentor,
    )


def notice_ids(session: Id, *, folder: FolderKey) -> tuple[Id, ...]:
    """The ids of every notice that a session may have made in a folder."""
    rules = (NoticeRule.ATTENDANCE, NoticeRule.PROGRESS, NoticeRule.HOURS)
    return tuple(notice_id(session, target=folder, rule=rule) for rule in rules)


def _attendance(session: Session, folder: FolderKey) -> Notice:
    return Notice(
        id=notice_id(session.id, target=folder, rule=NoticeRule.ATTENDANCE),
        rule=NoticeRule.ATTENDANCE,
        source=session.id,
        source_kind=Session.kind.name,
        on=_day(session),
        strand=session.strand,
        attendance=session.attendance,
        minutes=session.minutes,
        delivery=session.delivery,
        mentor=session.mentor,
    )


def _progress(session: Session, folder: FolderKey) -> Notice:
    return Notice(
        id=notice_id(session.id, target=folder, rule=NoticeRule.PROGRESS),
        rule=NoticeRule.PROGRESS,
        source=session.id,
        source_kind=Session.kind.name,
        on=_day(session),
        strand=session.strand,
        words=session.told or None,
    )


def _day(session: Session) -> date | None:
    return local_day(session.happened_at) if session.happened_at else None
