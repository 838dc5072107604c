"""How somebody stands to a case, asked before access is changed, so that no act is written that changes nothing."""

from dataclasses import dataclass

from caseworker.domain.access_records import WallLift, access_id
from caseworker.domain.ids import Id
from caseworker.services.desk import Act, Desk
from caseworker.services.reading import all_of


@dataclass(frozen=True)
class Standing:
    """The role of a member (empty: unknown here), and how they stand to one case."""

    role: str
    let_in: bool
    walled: bool
    lifted_by: frozenset[Id]
    """Who has agreed to take the wall down that stands round the member."""


def standing(desk: Desk, *, case: Id, member: Id) -> Standing:
    """How a member stands to a case, as far as this device knows."""
    with desk.act("look up") as act:
        known, access = act.rosters().member(member), act.access(case)
        return Standing(
            role=known.role if known else "",
            let_in=member in access.mentors,
            walled=member in access.walled,
            lifted_by=_lifted_by(act, case, member),
        )


def _lifted_by(act: Act, case: Id, member: Id) -> frozenset[Id]:
    record = act.find(access_id(case, subject=member))
    walls = {entry.hex() for entry in record.seen.get("walled", ())} if record else set()
    lifts = [one.record for one in all_of(act, WallLift, scope=case)]
    return frozenset(one.by for one in lifts if one.by and one.subject == member and one.wall in walls)
