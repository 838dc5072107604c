"""What the invented past did that no service offers as one act: filling a form's many fields, a stay's beginning."""

from collections.abc import Callable
from dataclasses import replace

from caseworker.domain.changes import Changes
from caseworker.domain.custody import CustodyStay
from caseworker.domain.folders import FolderKey, case_folder, shared_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.people import SafeContact
from caseworker.domain.record import Record, Value
from caseworker.domain.referrals import Referral
from caseworker.domain.service import ServiceSettings
from caseworker.services.desk import Desk, Stored
from caseworker.services.founding import office_folder
from caseworker.services.ledger import add_told
from caseworker.services.people import loaded
from caseworker.services.reading import all_of


def fill(desk: Desk, *, case: Id, values: dict[str, Value]) -> Changes:
    """Write fields of the person over what the referral said."""
    with desk.act("edit a person") as act:
        act.change(act.load(case), **values)
    return act.changes


def stay_began(desk: Desk, *, case: Id, values: dict[str, Value]) -> Changes:
    """Write since when and on what basis the stay in prison lasts that the referral named."""
    with desk.act("write down a stay in prison") as act:
        for loaded in all_of(act, CustodyStay, scope=case)[:1]:
            act.change(loaded.stored, **values)
    return act.changes


def refer_again(desk: Desk, *, case: Id, referral: Referral, body: Id = NO_ID) -> Changes:
    """Take a second referral of somebody who has a case; it waits to be decided."""
    folder = shared_folder(case, body) if body else case_folder(case)
    with desk.act("take a referral") as act:
        add_told(act, desk, replace(referral, body=body or None), folder=folder)
    return act.changes


def say_unseen(desk: Desk, *, case: Id, means: str, values: dict[str, Value]) -> Changes:
    """Write fields of a way to reach somebody as one does offline: without having seen what others wrote meanwhile."""
    with desk.act("edit a person") as act:
        for loaded in all_of(act, SafeContact, scope=case):
            if loaded.record.means == means:
                blank = replace(loaded.record, **dict.fromkeys(values))  # type: ignore[arg-type]
                act.change(Stored(blank, {}, ()), **values)
    return act.changes


def hand_in(desk: Desk, *, what: Callable[..., Changes], record: Id, values: dict[str, object]) -> Changes:
    """Do what a form about a record becomes, begun with the record as it stands."""
    return what(desk, form=loaded(desk, record=record), **values)


def settle(desk: Desk, *, values: dict[str, Value]) -> Changes:
    """Write what the office has decided for everybody."""
    with desk.act("change the settings") as act:
        for loaded in all_of(act, ServiceSettings, scope=desk.identity.service):
            act.change(loaded.stored, **values)
    return act.changes


def keep_in_office(desk: Desk, *, records: tuple[Record, ...]) -> Changes:
    """Keep records of the office."""
    folder: FolderKey = office_folder(desk.identity.service)
    with desk.act("keep in the office") as act:
        for record in records:
            act.add(record, folder)
    return act.changes
