"""Statements straight to the driver: an act runs two dozen of them, and each would cost thrice its work on the way."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from caseworker.domain.errors import BugError
from caseworker.storage.engine import known

Row = Sequence[Any]
IN_ONE_QUESTION = 400


class Answer:
    """The rows of one statement, as they are asked for."""

    __slots__ = ("_cursor",)

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def __iter__(self) -> Iterator[Row]:
        return iter(self._cursor)

    def all(self) -> list[Row]:
        """Every row."""
        return list(self._cursor.fetchall())

    def first(self) -> Any:
        """The first row, or None."""
        return self._cursor.fetchone()

    def one(self) -> Row:
        """The first row. Raises BugError when there is none."""
        row: Row | None = self.first()
        if row is None:
            raise BugError("a statement that must answer has no row")
        return row

    def scalar(self) -> Any:
        """The first value of the first row, or None."""
        row = self.first()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:
        """The first value of the first row. Raises BugError when there is none."""
        return self.one()[0]


class Statements:
    """Runs SQL with positional parameters inside the transaction of a connection; errors arrive in words."""

    def __init__(self, connection: Connection) -> None:
        self._driver: Any = connection.connection.driver_connection

    def all(self, sql: str, *arguments: Any) -> list[Any]:
        """Every row."""
        return list(self._run(sql, arguments).fetchall())

    def all_in(self, sql: str, values: Iterable[Any], *before: Any) -> Iterator[Any]:
        """The rows of a statement whose `{marks}` stand for many values, some at a time, with others before them."""
        rest = iter(values)
        while some := list(islice(rest, IN_ONE_QUESTION)):
            yield from self.all(sql.format(marks=",".join("?" * len(some))), *before, *some)

    def one(self, sql: str, *arguments: Any) -> Any:
        """The first row, or None."""
        return self._run(sql, arguments).fetchone()

    def do(self, sql: str, *arguments: Any) -> int:
        """Run a statement that changes something. Answers the row id of an insert."""
        return int(self._run(sql, arguments).lastrowid or 0)

    def ask(self, sql: str, arguments: Row) -> Answer:
        """Run any statement; its rows are read from the answer."""
        return Answer(self._run(sql, arguments))

    def many(self, sql: str, rows: Sequence[Row]) -> None:
        """Run one statement for each row."""
        if rows:
            try:
                self._driver.executemany(sql, rows)
            except dbapi2.Error as error:
                raise _told(error) from error

    def _run(self, sql: str, arguments: Row) -> Any:
        try:
            return self._driver.execute(sql, arguments)
        except dbapi2.Error as error:
            raise _told(error) from error


def _told(error: dbapi2.Error) -> Exception:
    return known(error) or error
