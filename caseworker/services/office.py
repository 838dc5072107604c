"""What the office keeps of itself: its lawful bases, and that its recovery was rehearsed."""

from dataclasses import replace

from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import ServiceSettings
from caseworker.services.desk import Desk
from caseworker.services.founding import office_folder
from caseworker.services.reading import all_of


def keep_basis(desk: Desk, *, basis: LawfulBasis, case: Id = NO_ID) -> Changes:
    """Keep why the law lets something be shared: for everybody, or for one person, beside what the office says.

    Without a purpose or a recipient it holds for all. One that replaces another stands beside it, as history.
    """
    if not basis.article_6:
        raise Refused(say("Say on which basis of UK GDPR Article 6 it rests. Nothing was saved."))
    with desk.act("keep a lawful basis") as act:
        folder = case_folder(case) if case else office_folder(desk.identity.service)
        act.add(replace(basis, reviewed_on=basis.reviewed_on or local_day(desk.clock.now())), folder)
    return act.changes


def recovery_rehearsed(desk: Desk) -> Changes:
    """Keep that the kit has opened the newest snapshot today."""
    with desk.act("rehearse recovery") as act:
        settings = all_of(act, ServiceSettings, scope=desk.identity.service)
        if not settings:
            raise NotHere(say("The office's settings are not on this device, so nothing was changed."))
        act.change(settings[0].stored, recovery_rehearsed_on=local_day(desk.clock.now()))
    return act.changes
