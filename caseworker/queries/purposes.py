"""For what a body is told of a person, and on what that rests: their permission, a duty, or its own information."""

from caseworker.domain.access_records import Permission
from caseworker.domain.cases import Case, case_record_id
from caseworker.domain.disclosure import ANY_STRAND, Basis
from caseworker.domain.ids import Id
from caseworker.queries.reading import Reading
from caseworker.services.ledger import CROSSING_TABLE


def purposes_of(reading: Reading, case: Id, body: Id) -> dict[Basis, tuple[str, ...]]:
    """Codes of `purpose` in this strand, by what each rests on: of what needs permission only what was given."""
    strand = next((one.strand for one in reading.some_of(Case, [case_record_id(case)])), None) or ANY_STRAND
    given = {one.purpose for one in reading.of_scopes(Permission, [case]) if one.granted and one.body == body}
    found: dict[Basis, set[str]] = {basis: set() for basis in Basis}
    for rule in CROSSING_TABLE:
        holds = CROSSING_TABLE.rule_for(rule.kind, field=rule.field, strand=strand) is rule
        if holds and rule.leaves_to_body and (rule.basis is not Basis.PERMISSION or rule.purpose in given):
            found[rule.basis].add(rule.purpose)
    order = [choice.code for choice in reading.words.choices("purpose")]
    return {basis: tuple(sorted(codes, key=order.index)) for basis, codes in found.items()}
