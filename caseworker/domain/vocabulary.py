"""Lists of codes and the words they stand for, with every doubt kept where a coordinator can settle it."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from types import MappingProxyType
from typing import NamedTuple, Self

from caseworker.domain.errors import BugError
from caseworker.domain.service import TermCorrection

YES = "yes"
_OWN_COLUMNS = frozenset({"vocabulary", "code", "label", "doubt", "retired"})


class Term(NamedTuple):
    """One code and its words. `doubt` says what nobody has verified; a retired term is shown but no longer offered."""

    code: str
    label: str
    doubt: str = ""
    retired: bool = False
    facts: Mapping[str, str] = MappingProxyType({})
    """What else is known of it, by column: the gender a prison holds, the region of an office."""


@dataclass(frozen=True)
class Vocabulary:
    """The terms of one list in the order in which they are offered."""

    name: str
    terms: Mapping[str, Term]

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms.values())

    def label(self, code: str) -> str:
        """The words of a code; one that this version does not know is shown as it is."""
        return self.terms[code].label if code in self.terms else code

    def doubt(self, code: str) -> str:
        """What is not verified about a code, or nothing."""
        return self.terms[code].doubt if code in self.terms else ""

    def offered(self) -> tuple[Term, ...]:
        """The terms that a person may choose today."""
        return tuple(term for term in self if not term.retired)

    def corrected(self, corrections: Iterable[TermCorrection]) -> Self:
        """This list as a service's coordinators have corrected it; corrections of other lists are passed over."""
        own = [c for c in corrections if c.vocabulary == self.name and c.code]
        changed = {c.code: _corrected(self.terms.get(c.code), c) for c in own if c.code}
        return type(self)(self.name, MappingProxyType({**self.terms, **changed}))


def _corrected(term: Term | None, correction: TermCorrection) -> Term:
    code = correction.code or ""
    before = term or Term(code, code)
    return before._replace(
        label=correction.label or before.label,
        doubt="" if correction.settled else before.doubt,
        retired=before.retired if correction.retired is None else correction.retired,
    )


def read_vocabularies(texts: Mapping[str, str]) -> Mapping[str, Vocabulary]:
    """Every list, by its name, of CSV texts by the names of their files.

    A file is one list of that name unless it has a column `vocabulary`. Raises BugError on a row that cannot be meant.
    """
    found: dict[str, dict[str, Term]] = {}
    for name, text in texts.items():
        for line, row in enumerate(csv.DictReader(StringIO(text)), start=2):
            terms = found.setdefault(row.get("vocabulary") or name, {})
            term = _term(row, f"{name}.csv, line {line}")
            if term.code in terms:
                raise BugError(f"{name}.csv, line {line}: {term.code} stands there twice")
            terms[term.code] = term
    return MappingProxyType({name: Vocabulary(name, MappingProxyType(terms)) for name, terms in found.items()})


def _term(row: Mapping[str, str | None], where: str) -> Term:
    if None in row or None in row.values():
        raise BugError(f"{where}: the number of columns is not that of the heading")
    known = {column: value or "" for column, value in row.items()}
    if not known.get("code") or not known.get("label"):
        raise BugError(f"{where}: a term has a code and a label")
    return Term(
        code=known["code"],
        label=known["label"],
        doubt=known.get("doubt", ""),
        retired=known.get("retired") == YES,
        facts=MappingProxyType({column: value for column, value in known.items() if column not in _OWN_COLUMNS}),
    )
