"""Which values may travel to whom: the disclosure table, the permissions and the mentor's column, value by value.

Access rule 5: a value that rests on permission travels only if it was permitted when written (its entry cites the
permission) and is permitted when packed. What may not travel goes as its hash alone.
"""

from collections.abc import Callable

from caseworker.domain.disclosure import Basis, DisclosureRule, DisclosureTable
from caseworker.domain.folders import PER_BODY, FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.access import Access
from caseworker.journal.entry import STRUCK, Entry, Piece, decode_value, pieces
from caseworker.journal.membership import Member
from caseworker.journal.rosters import MENTOR, PRACTITIONER, Rosters

STRAND = "strand"


Sieve = Callable[[Entry], list[int]]
"""Says which values of an entry stay behind."""


def nothing_withheld(_: Entry) -> list[int]:
    """For a reader of everything in the folder."""
    return []


def sieve_for(reader: Member, key: FolderKey, *, access: Access, table: DisclosureTable) -> Sieve:
    """What must stay behind when a folder is packed for a member."""
    if key.folder not in PER_BODY or reader.role not in (MENTOR, PRACTITIONER):
        return nothing_withheld
    rules = _Rules(key.body, access, table)
    return rules.for_mentor if reader.role == MENTOR else rules.for_body


_JUDGED_BY = {
    "device": frozenset({"member", "signing_key", "removed"}),
    "member": frozenset({"role", "left_on"}),
    "partner": frozenset({"service"}),
}
"""What of a roster it takes to judge who wrote something; the rest says who they are and how they are reached."""


def roster_sieve(reader: Member, service: Id, *, rosters: Rosters) -> Sieve:
    """What of a roster stays behind for a partner's partner: everything but what it takes to judge what they wrote."""
    if reader.service in (service, *rosters.view(service).partners):
        return nothing_withheld
    return _but_what_judges


def _but_what_judges(entry: Entry) -> list[int]:
    nothing = frozenset[str]()
    return [n for n, piece in enumerate(pieces(entry)) if piece.field not in _JUDGED_BY.get(piece.kind, nothing)]


class _Rules:
    def __init__(self, body: Id, access: Access, table: DisclosureTable) -> None:
        self.body = body
        self.access = access
        self.table = table

    def for_mentor(self, entry: Entry) -> list[int]:
        return [place for place, rule in self._rules(entry) if rule is None or not rule.mentor_may_see]

    def for_body(self, entry: Entry) -> list[int]:
        return [place for place, rule in self._rules(entry) if rule is None or not self._may_cross(rule, entry)]

    def _may_cross(self, rule: DisclosureRule, entry: Entry) -> bool:
        if rule.basis is not Basis.PERMISSION:
            return True
        asked = self.body, rule.purpose.value
        permit = self.access.permits.get(asked)
        cited = set(entry.structure.cites)
        return permit is not None and permit.granted and bool(cited & self.access.granting.get(asked, frozenset()))

    def _rules(self, entry: Entry) -> list[tuple[int, DisclosureRule | None]]:
        """The rule of each value; a kind or a field that this version does not know has none and stays behind."""
        flat = pieces(entry)
        strands = _strands(flat)
        return [
            (place, self.table.rule_for(piece.kind, field=piece.field, strand=strands.get(piece.record)))
            for place, piece in enumerate(flat)
            if piece.field != STRUCK
        ]


def _strands(flat: list[Piece]) -> dict[Id, str]:
    """The strand that each record of an entry says it belongs to."""
    found = ((piece.record, _text(piece.value)) for piece in flat if piece.field == STRAND and piece.value)
    return {record: strand for record, strand in found if strand}


def _text(raw: bytes) -> str:
    try:
        found = decode_value(raw)
    except (ValueError, RecursionError):
        return ""
    return found if isinstance(found, str) else ""
