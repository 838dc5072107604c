"""The words of codes: the one place where a code of a vocabulary becomes something that a person reads."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from caseworker.domain.errors import Phrase
from caseworker.domain.service import TermCorrection
from caseworker.domain.vocabulary import Vocabulary, read_vocabularies
from caseworker.queries.rows import Choice

NOTHING = Phrase("")


class Words:
    """The shipped vocabularies, as a service's coordinators have corrected them."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self._vocabularies = vocabularies

    def corrected(self, corrections: Iterable[TermCorrection]) -> "Words":
        """These words with the corrections that a service has made."""
        by_name: dict[str, list[TermCorrection]] = {}
        for correction in corrections:
            by_name.setdefault(correction.vocabulary or "", []).append(correction)
        changed = {
            name: self._vocabularies[name].corrected(own) for name, own in by_name.items() if name in self._vocabularies
        }
        return Words(MappingProxyType({**self._vocabularies, **changed})) if changed else self

    def of(self, vocabulary: str, code: str | None) -> Phrase:
        """The words of a code; nothing for no code. A code of a newer version is spelled out as well as it can be."""
        if not code:
            return NOTHING
        known = self._vocabularies.get(vocabulary)
        label = known.label(code) if known else code
        return Phrase(_spelled(code) if label == code else label)

    def inside(self, vocabulary: str, code: str | None) -> Phrase:
        """The words of a code within a sentence: 'confirmed' for 'Confirmed'; abbreviations and names stay."""
        label = self.of(vocabulary, code).template
        lower = label[:1].lower() + label[1:]
        return Phrase(label if label[1:2].isupper() or vocabulary in _NAMES else lower)

    def several(self, vocabulary: str, codes: Iterable[str]) -> tuple[Phrase, ...]:
        """The words of codes, in their order."""
        return tuple(self.of(vocabulary, code) for code in codes)

    def choices(self, vocabulary: str) -> tuple[Choice, ...]:
        """What may be chosen today, in the order in which it is offered."""
        return tuple(Choice(term.code, Phrase(term.label)) for term in self._vocabularies[vocabulary].offered())

    def facts(self, vocabulary: str, code: str | None) -> Mapping[str, str]:
        """What else is known of a code, by column."""
        known = self._vocabularies.get(vocabulary)
        term = known.terms.get(code or "") if known else None
        return term.facts if term else MappingProxyType({})

    def place(self, prison: str | None) -> str:
        """The short name of a prison, as people say it: 'Featherstone'; empty for none."""
        return self.facts("prison", prison).get("name") or self.of("prison", prison).template


_NAMES = frozenset({"prison", "language", "probation_region", "probation_office", "delivery_unit"})


def _spelled(code: str) -> str:
    return code.replace("_", " ").replace("{", "").replace("}", "")


def words_of(texts: Mapping[str, str]) -> Words:
    """The words that ship with the program, of CSV texts by name."""
    return Words(read_vocabularies(texts))
