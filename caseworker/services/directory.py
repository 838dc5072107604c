"""The directory of local services: coordinators keep it for everybody, and say when they last checked an entry."""

from dataclasses import replace
from datetime import date
from typing import Any

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.directory import LocalService
from caseworker.domain.errors import BugError, Refused, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.names import fold
from caseworker.domain.service import Role
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.founding import office_folder
from caseworker.services.reading import all_of, load, role_here


def add(desk: Desk, *, service: LocalService) -> Changes:
    """Add an entry. Raises Refused without a name or a kind of help, and for a name that stands there already."""
    with desk.act("add a local service") as act:
        _insist(act, desk, service)
        _insist_on_a_new_name(act, desk, service)
        act.add(service, office_folder(desk.identity.service))
    return act.changes


def change(desk: Desk, *, form: Stored, **values: Any) -> Changes:
    """Save a form about an entry over the values that it was loaded with. Raises Refused on what cannot be."""
    with desk.act("change a local service") as act:
        before, after = _entry(form), replace(_entry(form), **values)
        _insist(act, desk, after)
        if fold(before.name or "") != fold(after.name or ""):
            _insist_on_a_new_name(act, desk, after)
        act.change(form, **values)
    return act.changes


def checked(desk: Desk, *, service: Id) -> Changes:
    """Keep that what the entry says was found right today."""
    with desk.act("check a local service") as act:
        _insist_on_coordinator(act, desk)
        act.change(load(act, LocalService, record=service).stored, checked_on=local_day(desk.clock.now()))
    return act.changes


def close(desk: Desk, *, form: Stored, on: date, why: str = "") -> Changes:
    """Keep that a service has closed: it is offered to nobody any more, and its history stays."""
    with desk.act("close a local service") as act:
        _insist_on_coordinator(act, desk)
        if load(act, LocalService, record=_entry(form).id).record.closed_on is not None:
            raise Refused(say("This service has closed already, so its entry was left as it is."))
        if on > local_day(desk.clock.now()):
            raise Refused(
                say("A service that closes later is open until then. Close its entry on the day."), about="closed_on"
            )
        act.change(form, closed_on=on, closed_why=why or None)
    return act.changes


def reopen(desk: Desk, *, service: Id) -> Changes:
    """Keep that a service is open again; whether what its entry says still holds, somebody has to check."""
    with desk.act("open a local service again") as act:
        _insist_on_coordinator(act, desk)
        loaded = load(act, LocalService, record=service)
        if loaded.record.closed_on is None:
            raise Refused(say("This service has not closed, so its entry was left as it is."))
        act.change(loaded.stored, closed_on=None, closed_why=None, checked_on=None)
    return act.changes


def _entry(form: Stored) -> LocalService:
    if not isinstance(form.record, LocalService):
        raise BugError(f"{form.record.kind.name} is no entry of the directory")
    return form.record


def _insist(act: Act, desk: Desk, service: LocalService) -> None:
    _insist_on_coordinator(act, desk)
    if not (service.name or "").strip() or not service.help_kind:
        raise Refused(say("An entry needs the name of the service and what kind of help it is. Nothing was saved."))
    if service.checked_on and service.checked_on > local_day(desk.clock.now()):
        raise Refused(
            say("Nobody can have checked this on a day to come. Correct the day and save again."), about="checked_on"
        )


def _insist_on_a_new_name(act: Act, desk: Desk, service: LocalService) -> None:
    if any(fold(one or "") == fold(service.name or "") for one in _other_names(act, desk, but=service.id)):
        raise Refused(
            say("There is an entry of this name already. Change that one, or add the place to the name of this one."),
            about="name",
        )


def _other_names(act: Act, desk: Desk, *, but: Id = NO_ID) -> list[str | None]:
    standing = all_of(act, LocalService, scope=desk.identity.service)
    return [one.record.name for one in standing if one.record.id != but and one.record.closed_on is None]


def _insist_on_coordinator(act: Act, desk: Desk) -> None:
    if role_here(act, desk) != Role.COORDINATOR:
        raise Refused(say("Coordinators keep the directory. Tell one of them what should change; nothing was saved."))
