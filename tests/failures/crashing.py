"""Crashes at a chosen statement: a laptop that loses its power between any two things that it tells its database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError

from tests.devices import Device


class PowerCut(Exception):
    """The machine is off."""


class Statements:
    """Counts what is executed, commits included, and cuts the power at the n-th."""

    def __init__(self, *, cut_at: int) -> None:
        self.cut_at = cut_at
        self.seen = 0

    def execute(self, *_: Any) -> None:
        """Before a statement."""
        self._next()

    def commit(self, _: Connection) -> None:
        """Before a commit: nothing of the transaction is durable yet."""
        self._next()

    def _next(self) -> None:
        self.seen += 1
        if self.seen == self.cut_at:
            raise PowerCut


@contextmanager
def power_cut_at(device: Device, statement: int) -> Iterator[Statements]:
    """Cut a device's power at a statement of what is done inside; afterwards it has only what is durable."""
    cut = Statements(cut_at=statement)
    engine = device.store.engine
    event.listen(engine, "before_cursor_execute", cut.execute)
    event.listen(engine, "commit", cut.commit)
    try:
        yield cut
    finally:
        event.remove(engine, "before_cursor_execute", cut.execute)
        event.remove(engine, "commit", cut.commit)


def at_every_statement(make: Callable[[], Device], *, do: Callable[[Device], object]) -> Iterator[Device]:
    """For every n, a fresh device whose power was cut at the n-th statement of what it does, started again."""
    for statement in count(1):
        device = make()
        with power_cut_at(device, statement) as cut:
            try:
                do(device)
            except (PowerCut, DBAPIError):
                pass
        if cut.seen < statement:
            assert statement > 3, "nothing was executed"
            return
        device.start_again()
        yield device


__all__ = ["PowerCut", "at_every_statement", "power_cut_at", "pytest"]
