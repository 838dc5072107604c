"""What every question reads from: a connection, who asks and when, the words of codes, and how a name is put."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import Connection

from caseworker.domain.clock import LONDON, local_day
from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.record import Record
from caseworker.domain.service import Role, ServiceKind, TermCorrection
from caseworker.queries.words import Words
from caseworker.storage.tables import table_name
from caseworker.storage.values import to_record

R = TypeVar("R", bound=Record)
T = TypeVar("T")
_KEPT = "kept while nothing is written"
AT_ONCE = 5_000
_OF_SCOPES = "scope IN ({marks})"


@dataclass(frozen=True)
class Reading:
    """One question in the making: it sees the store as it stood when it began. `now` is aware and in UTC."""

    connection: Connection
    member: Id
    service: Id
    device: Id
    now: datetime
    shipped: Words
    spoken: Callable[[Phrase], str] = str
    """How a phrase is said in the language of whoever asks; English where nobody says otherwise."""
    _read: dict[tuple[str, str, tuple[str, ...]], list[Record]] = field(default_factory=dict, repr=False)

    @property
    def today(self) -> date:
        """The day in England and Wales."""
        return local_day(self.now)

    @cached_property
    def words(self) -> Words:
        """The words of codes, as this service's coordinators have corrected them."""
        return self.shipped.corrected(self.all_of(TermCorrection))

    @cached_property
    def role(self) -> str:
        """The role of who asks, as the roster has it; empty for somebody whom it does not know."""
        sql = "SELECT role FROM kind_member WHERE id=? AND +scope=?"
        return str(self.scalar(sql, self.member, self.service) or "")

    def is_a(self, *roles: Role) -> bool:
        """Whether who asks has one of these roles."""
        return self.role in roles

    @cached_property
    def works_for_a_body(self) -> bool:
        """Whether who asks belongs to a commissioning body."""
        kind = self.scalar("SELECT service_kind FROM kind_service WHERE id=?", self.service)
        return bool(kind == ServiceKind.BODY)

    def sought(self, phrases: Iterable[Phrase]) -> str:
        """Phrases as they are looked for: in English, and in the language of whoever asks."""
        return " ".join(said(phrase) for phrase in phrases for said in (str, self.spoken))

    # Plain questions

    def rows(self, sql: str, *arguments: Any) -> Sequence[Any]:
        """The rows of a statement with positional arguments."""
        return self.connection.exec_driver_sql(sql, tuple(arguments)).all()

    def rows_in(self, sql: str, many: Sequence[object], *more: Any) -> Sequence[Any]:
        """The rows of a statement whose `{marks}` stand for many values, with more arguments after them."""
        return self.rows(sql.format(marks=",".join("?" * len(many))), *many, *more)

    def row(self, sql: str, *arguments: Any) -> Any:
        """The first row, or None."""
        return self.connection.exec_driver_sql(sql, tuple(arguments)).first()

    def scalar(self, sql: str, *arguments: Any) -> Any:
        """The first value of the first row, or None."""
        return self.connection.exec_driver_sql(sql, tuple(arguments)).scalar()

    def kept(self, name: object, make: Callable[[], T]) -> T:
        """What `make` works out, kept with the connection until something is written; of several names the last."""
        driver: Any = self.connection.connection.driver_connection
        # The first tells what other connections wrote, the second what this one did: in memory there is but one.
        stands = self.scalar("PRAGMA data_version"), driver.total_changes, name
        held = self.connection.info.get(_KEPT)
        if held is None or held[0] != stands:
            held = self.connection.info[_KEPT] = stands, make()
        found: T = held[1]
        return found

    # Records

    def file_of(self, kind: type[R], scope: Id) -> R | None:
        """The record that a file is about: a person's or a mentor's, whose id is that of the file."""
        return next((one for one in self.of_scopes(kind, [scope]) if one.id == scope), None)

    def some_of(self, kind: type[R], ids: Iterable[str]) -> list[R]:
        """The standing records of a kind with some ids; one id in two folders is two records."""
        return self._records(kind, "id IN ({marks})", tuple(ids))

    def of_scopes(self, kind: type[R], scopes: Iterable[str]) -> list[R]:
        """The standing records of a kind in some cases or mentors' files."""
        return self._records(kind, _OF_SCOPES, tuple(scopes))

    def beforehand(self, scopes: Sequence[str], *kinds: type[Record]) -> None:
        """Read these kinds of many cases at once, so that asking for each of them costs nothing more."""
        for kind in kinds:
            found: dict[str, list[Record]] = {scope: [] for scope in scopes}
            for start in range(0, len(scopes), AT_ONCE):
                for one in self.of_scopes(kind, scopes[start : start + AT_ONCE]):
                    found[one.folder.scope].append(one)
            self._read.update({(kind.kind.name, _OF_SCOPES, (scope,)): own for scope, own in found.items()})

    def all_of(self, kind: type[R]) -> list[R]:
        """Every standing record of a kind on this device: for those of which there are few."""
        return self._records(kind, "1", ())

    def _records(self, kind: type[R], where: str, values: tuple[str, ...]) -> list[R]:
        """Read once in a question, however often it is asked for: in the order in which they were written."""
        place = kind.kind.name, where, values
        if place not in self._read:
            met = where.format(marks=",".join("?" * len(values)))
            sql = f"SELECT * FROM {table_name(kind.kind.name)} WHERE {met} ORDER BY first, id"
            result = self.connection.exec_driver_sql(sql, values)
            names = tuple(result.keys())
            self._read[place] = [to_record(kind.kind, dict(zip(names, row, strict=True))) for row in result]
        return [one for one in self._read[place] if isinstance(one, kind)]

    # People

    def linked(self, case: Id) -> tuple[Id, ...]:
        """A case and those linked with it as the same person, as far as they are on this device.

        Raises NotHere for a case that is not: walled, another mentor's, or never made.
        """
        speaks = self.scalar("SELECT speaks_as FROM case_row WHERE case_id=?", case)
        if speaks is None:
            raise NotHere(say("This person is not on this device."))
        others = self.rows(
            "SELECT case_id FROM case_row WHERE case_id=? UNION "
            "SELECT case_id FROM case_row WHERE speaks_as=? AND speaks_as<>case_id",
            *(speaks, speaks),
        )
        return (case, *sorted(Id(row[0]) for row in others if row[0] != case))

    @cached_property
    def _records_of_one(self) -> Mapping[Id, tuple[Id, ...]]:
        """The cases that are linked as one person's, under each of them; those that stand alone are not among them."""
        joined: dict[str, list[Id]] = {}
        sql = "SELECT speaks_as, case_id FROM case_row WHERE speaks_as IN "
        for row in self.rows(sql + "(SELECT speaks_as FROM case_row WHERE speaks_as<>case_id) ORDER BY case_id"):
            joined.setdefault(row[0], []).append(Id(row[1]))
        return {case: tuple(cases) for cases in joined.values() for case in cases}

    def records_with(self, case: Id) -> tuple[Id, ...]:
        """The same as `linked`, of many cases at once; a case that is not on this device stands alone."""
        return (case, *(one for one in self._records_of_one.get(case, ()) if one != case))

    def member_names(self, members: Iterable[str | None]) -> dict[str, str]:
        """The names of members by their ids, as their own service's roster has them; who is not known is left out.

        A mentor who has no laptop yet is called as in their file, on the devices that hold it.
        """
        wanted = sorted({member for member in members if member})
        if not wanted:
            return {}
        sql = "SELECT id, name FROM kind_member WHERE id IN ({marks}) ORDER BY scope=?, scope"
        found = {row[0]: row[1] or "" for row in self.rows_in(sql, wanted, self.service)}
        missing = [member for member in wanted if not found.get(member)]
        files = self.some_of(Mentor, missing) if missing else []
        return found | {one.id: one.called for one in files if one.folder.scope == one.id}

    def member_name(self, member: Id | None) -> str:
        """The name of a member, or nothing."""
        return self.member_names((member,)).get(member or NO_ID, "")

    def local(self, moment: datetime) -> datetime:
        """A moment as clocks in England and Wales show it."""
        return moment.astimezone(LONDON)
