"""The frozen rows of pages that list records and show one of them: lines with a badge, a head, sections under tabs."""

from dataclasses import dataclass

from caseworker.domain.errors import Phrase
from caseworker.domain.ids import Id
from caseworker.queries.rows import Badge, Beginning, Choice, Fact, Offer, Section


@dataclass(frozen=True)
class ListedRow:
    """One line of a list: what it is called, and below it, with dots between, what helps to tell it from others."""

    record: Id
    name: Phrase
    below: tuple[Phrase, ...] = ()
    badge: Badge | None = None


@dataclass(frozen=True)
class Listing:
    """The rows from `offset` on, how many there are, a sentence about them, and the quick filters above them.

    `offers` is what can be done from the list as a whole, such as to add to it; `empty` what is said while nothing is
    in it, whatever is searched for.
    """

    rows: tuple[ListedRow, ...]
    total: int
    offset: int
    sentence: Phrase
    chips: tuple[Choice, ...]
    offers: tuple[Offer, ...] = ()
    empty: Beginning | None = None


@dataclass(frozen=True)
class Tab:
    """Some sections of a record under one heading; `in_order` ones stand one below the other however much room is."""

    name: str
    title: Phrase
    sections: tuple[Section, ...]
    in_order: bool = False


@dataclass(frozen=True)
class ShownRecord:
    """One record: what it is called, a line about it, what must be known first, and the rest under tabs.

    `number` can be copied. `offers` is everything that whoever asks may do with it, for the menu and the palette.
    """

    record: Id
    name: str
    about: tuple[Phrase, ...]
    facts: tuple[Fact, ...]
    tabs: tuple[Tab, ...]
    note: Fact | None = None
    number: str = ""
    alert: Phrase | None = None

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Everything that can be done with it, each once."""
        sections = [section for tab in self.tabs for section in tab.sections]
        return offers_of(sections)


def offers_of(sections: list[Section] | tuple[Section, ...]) -> tuple[Offer, ...]:
    """What some sections offer as a whole, each once; what belongs to a single fact stays there."""
    found = {(offer.form, offer.about): offer for section in sections for offer in section.offers}
    return tuple(found.values())
