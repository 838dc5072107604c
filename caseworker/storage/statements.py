"""Statements straight to the driver: an act runs two dozen of them, and each would cost thrice its work on the way."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from caseworker.storage.engine import known

Row = Sequence[Any]


class Statements:
    """Runs SQL with positional parameters inside the transaction of a connection; errors arrive in words."""

    def __init__(self, connection: Connection) -> None:
        self._driver: Any = connection.connection.driver_connection

    def all(self, sql: str, *arguments: Any) -> list[Any]:
        """Every row."""
        return list(self._run(sql, arguments).fetchall())

    def one(self, sql: str, *arguments: Any) -> Any:
        """The first row, or None."""
        return self._run(sql, arguments).fetchone()

    def do(self, sql: str, *arguments: Any) -> int:
        """Run a statement that changes something. Answers the row id of an insert."""
        return int(self._run(sql, arguments).lastrowid or 0)

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
