"""Whether what is shared with a body has its lawful basis: one for the purpose, or for all, with that body or with any.

Promise 14. The service's own defaults hold for everybody; one that is written for a person holds beside them.
"""

from collections.abc import Iterable
from typing import NamedTuple

from caseworker.domain.disclosure import ANY_STRAND, Basis, DisclosureTable, Purpose
from caseworker.domain.ids import Id


class Standing(NamedTuple):
    """A basis under UK GDPR Article 6 that has been recorded; without a purpose or a recipient it holds for all."""

    purpose: str | None
    recipient: Id | None


def purposes_shared(table: DisclosureTable, *, strand: str, permitted: Iterable[str]) -> frozenset[str]:
    """What a body is told for: what it is told unasked in this strand, and what the person permits."""
    unasked = {
        rule.purpose
        for rule in table
        if rule.basis is not Basis.PERMISSION and rule.leaves_to_body and rule.strand in (ANY_STRAND, strand)
    }
    asked = table.asked_purposes()
    return frozenset(unasked | {Purpose(one) for one in permitted if one in asked})


def all_covered(purposes: Iterable[str], *, body: Id, bases: Iterable[Standing]) -> bool:
    """Whether each purpose has a basis for sharing with this body."""
    own = {one.purpose for one in bases if one.recipient in (None, body)}
    return None in own or set(purposes) <= own
