"""People as they are known: names, numbers, safe ways to reach them, and names left behind.

A form is saved over the values that it was loaded with, so that what somebody else wrote meanwhile is not overwritten
in silence.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import BugError, Refused, say
from caseworker.domain.folders import case_folder, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.people import FormerName, Identifier, Person, SafeContact
from caseworker.services.desk import Desk, Stored

KINDS = (Person, Identifier, SafeContact, FormerName)
OLDEST = date(1900, 1, 1)


def loaded(desk: Desk, *, record: Id) -> Stored:
    """A record as a form begins with it. Raises NotHere."""
    with desk.act("open a form") as act:
        return act.load(record)


def edit(desk: Desk, *, form: Stored, **values: Any) -> Changes:
    """Save a form about a person, a number, a way to reach them or a former name; fields of safety among them.

    `form` is what the form was loaded with. Raises Refused on what cannot be.
    """
    if not isinstance(form.record, KINDS):
        raise BugError(f"{form.record.kind.name} is not edited here")
    if isinstance(form.record, Person):
        _insist(replace(form.record, **values), today=local_day(desk.clock.now()))
    with desk.act("edit a person") as act:
        act.change(form, **values)
    return act.changes


def add_identifier(desk: Desk, *, case: Id, identifier: Identifier) -> Changes:
    """Keep a number under which another organisation knows the person; several of one type may stand."""
    if not (identifier.value or "").strip() or not identifier.identifier_type:
        raise Refused(say("Say which number it is, and the number. Nothing was saved."))
    with desk.act("add a number") as act:
        act.add(identifier, case_folder(case))
    return act.changes


def add_contact(desk: Desk, *, case: Id, contact: SafeContact) -> Changes:
    """Keep a way to reach the person. What nobody has said to be safe counts as not known, never as safe."""
    if not contact.means:
        raise Refused(say("Say how the person can be reached. Nothing was saved."))
    with desk.act("add a way to reach somebody") as act:
        act.add(replace(contact, current=contact.current is not False), case_folder(case))
    return act.changes


def add_former_name(desk: Desk, *, case: Id, former: FormerName) -> Changes:
    """Keep a name or a gender history that the person has left behind, where mentors and searches do not reach."""
    if not (former.name or former.gender_history):
        raise Refused(say("There is nothing to keep: write the former name, or leave the form."))
    if not (former.why_kept or "").strip():
        raise Refused(say("Say why a former name must be kept. Without a reason it is not."))
    with desk.act("keep a former name") as act:
        act.add(former, restricted_folder(case))
    return act.changes


def remove(desk: Desk, *, form: Stored) -> Changes:
    """Take a number, a contact or a former name out of sight that was never right; its history stays."""
    if isinstance(form.record, Person) or not isinstance(form.record, KINDS):
        raise BugError(f"{form.record.kind.name} is not removed here")
    with desk.act("remove from a person's file") as act:
        act.strike(form)
    return act.changes


def _insist(person: Person, *, today: date) -> None:
    if not any((name or "").strip() for name in (person.given_name, person.family_name, person.preferred_name)):
        raise Refused(say("A person needs a name, if only one. Nothing was saved."), about="given_name")
    if person.born_on is not None and not OLDEST <= person.born_on <= today:
        raise Refused(say("This date of birth cannot be right. Correct it, or leave it empty."), about="born_on")
    if person.deceased_on is not None and person.deceased_on > today:
        raise Refused(say("This day is still to come. Correct the day of death."), about="deceased_on")
