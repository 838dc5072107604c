"""What the office keeps of itself: its lawful bases, its settings, and that its recovery was rehearsed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from caseworker.domain.access_records import ERASURE_DELAY_DAYS
from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import BugError, NotHere, Refused, say
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.record import Record
from caseworker.domain.service import ServiceSettings
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.founding import office_folder
from caseworker.services.reading import Loaded, all_of

R = TypeVar("R", bound=Record)
MOST_REFERENCES = 9
MOST_POINTS = 50
"""That a factor of a match can count."""


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


def change_basis(desk: Desk, *, form: Stored, **values: Any) -> Changes:
    """Save a lawful basis over the values that it was loaded with."""
    basis = replace(_of(form, LawfulBasis), **values)
    if not basis.article_6:
        raise Refused(say("Say on which basis of UK GDPR Article 6 it rests. Nothing was saved."))
    with desk.act("change a lawful basis") as act:
        act.change(form, **values)
    return act.changes


def change_settings(desk: Desk, *, form: Stored, **values: Any) -> Changes:
    """Save what a coordinator settles for everybody over the values that it was loaded with."""
    _insist_on_days(replace(_of(form, ServiceSettings), **values))
    with desk.act("change the service's settings") as act:
        act.change(form, **values)
    return act.changes


def _of(form: Stored, kind: type[R]) -> R:
    if not isinstance(form.record, kind):
        raise BugError(f"{form.record.kind.name} is not changed here")
    return form.record


def _insist_on_days(settings: ServiceSettings) -> None:
    if settings.erasure_delay_days is not None and settings.erasure_delay_days < ERASURE_DELAY_DAYS:
        raise Refused(say("An erasure waits for a week at the least. Nothing was saved."))
    if settings.risk_review_days is not None and settings.risk_review_days < 1:
        raise Refused(say("Risk is reviewed after one day at the soonest. Nothing was saved."))
    if settings.references_needed is not None and not 0 <= settings.references_needed <= MOST_REFERENCES:
        raise Refused(say("Between 0 and {most} references can be asked for.", most=MOST_REFERENCES))
    rates = (settings.car_pence, settings.car_after_pence, settings.motorcycle_pence, settings.bicycle_pence)
    a_day = (settings.first_of_mentor, settings.first_of_prison)
    if any(one is not None and one < 1 for one in (settings.enquiry_days, settings.not_taken_months, *rates, *a_day)):
        raise Refused(say("Enter 1 or more. Nothing was saved."))


def keep_weights(desk: Desk, *, points: Mapping[str, int]) -> Changes:
    """Keep how much each factor of a match counts, for everybody who matches. `points`: by field of the settings.

    Raises Refused for points that cannot be, and NotHere without the office.
    """
    if not any(points.values()) or not all(0 <= one <= MOST_POINTS for one in points.values()):
        raise Refused(
            say(
                "Each factor counts between 0 and {most} points, and at least one more than none. Nothing was saved.",
                most=MOST_POINTS,
            )
        )
    with desk.act("settle the weights of matching") as act:
        act.change(_settings(act, desk).stored, **points)
    return act.changes


def recovery_rehearsed(desk: Desk) -> Changes:
    """Keep that the kit has opened the newest snapshot today."""
    with desk.act("rehearse recovery") as act:
        act.change(_settings(act, desk).stored, recovery_rehearsed_on=local_day(desk.clock.now()))
    return act.changes


def _settings(act: Act, desk: Desk) -> Loaded[ServiceSettings]:
    found = all_of(act, ServiceSettings, scope=desk.identity.service)
    if not found:
        raise NotHere(say("The office's settings are not on this device, so nothing was changed."))
    return found[0]
