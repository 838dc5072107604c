"""The vocabularies that cells of a sheet are read against."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from caseworker.imports.explained import Explained, Meanings, explained


@dataclass(frozen=True)
class Lookups:
    """The vocabularies that cells are read against, each from code to label, as the service has them.

    `prison_towns` goes from the code of a prison to its town; `closed_prisons` are codes. What is left out is not
    looked up: then the words are kept as notes. `meanings` are what was said of words that name nothing in them.
    """

    prisons: Mapping[str, str] = field(default_factory=dict)
    prison_towns: Mapping[str, str] = field(default_factory=dict)
    closed_prisons: frozenset[str] = frozenset()
    languages: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    genders: Mapping[str, str] = field(default_factory=dict)
    release_types: Mapping[str, str] = field(default_factory=dict)
    regions: Mapping[str, str] = field(default_factory=dict)
    delivery_units: Mapping[str, str] = field(default_factory=dict)
    risk_levels: Mapping[str, str] = field(default_factory=dict)
    mentor_statuses: Mapping[str, str] = field(default_factory=dict)
    dbs_levels: Mapping[str, str] = field(default_factory=dict)
    update_service: Mapping[str, str] = field(default_factory=dict)
    pathways: Mapping[str, str] = field(default_factory=dict)
    meanings: Meanings = field(default_factory=dict)

    def said(self, vocabulary: str, labels: Mapping[str, str]) -> Explained:
        """What was said of the words of one of them."""
        return explained(self.meanings, vocabulary, labels=labels)
