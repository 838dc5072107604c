"""Release dates as somebody said them: each is kept, the newest of its type counts, and none is overwritten."""

from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.releases import Release
from caseworker.services.desk import Act, Desk
from caseworker.services.ledger import add_told, shared_home
from caseworker.services.reading import all_of, load


def said(desk: Desk, *, case: Id, release: Release) -> Changes:
    """Keep a release date: its type, the day, who said so and how sure they were. It names the one it replaces.

    Raises Refused without a type, a day or a source.
    """
    if not (release.release_type and release.on and release.source):
        raise Refused(say("A release date needs its type, the day and who said so. Nothing was saved."))
    with desk.act("give a release date") as act:
        whole = replace(
            release,
            said_on=release.said_on or local_day(desk.clock.now()),
            replaces=release.replaces or _newest(act, case, release.release_type),
        )
        add_told(act, desk, whole, folder=shared_home(act, desk, case))
    return act.changes


def taken_back(desk: Desk, *, release: Id) -> Changes:
    """Take a date away that was never said, such as one typed into the wrong file; the one before it counts again."""
    with desk.act("take a release date back") as act:
        act.strike(load(act, Release, record=release).stored)
    return act.changes


def _newest(act: Act, case: Id, release_type: str) -> Id | None:
    same = [loaded.record for loaded in all_of(act, Release, scope=case) if loaded.record.release_type == release_type]
    return same[-1].id if same else None
