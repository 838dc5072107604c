"""What the workspace asks of every page of the rail."""

from typing import Protocol

from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.rows import Offer


class Page(Protocol):
    """A page of the rail: it may have a record open, and offers what can be done there."""

    def arrive(self) -> None:
        """The page has come into sight: put the focus where work begins."""
        ...

    def keep(self) -> None:
        """Keep what is being typed."""
        ...

    def open(self, record: Id) -> None:
        """Open a record."""
        ...

    def open_named(self, tab: str) -> None:
        """Turn to this tab of the record that is open; empty leaves it as it is."""
        ...

    def look_under(self, chip: str) -> None:
        """List what stands under this filter, whatever record is open; empty leaves it as it is."""
        ...

    def show_list(self) -> None:
        """Have no record open."""
        ...

    @property
    def open_record(self) -> Id:
        """The record that is open, or NO_ID."""
        ...

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What may be done on the page as it stands, for the menu and the palette."""
        ...

    def take_up(self, offer: Offer) -> None:
        """Open the panel of an offer."""
        ...


class Plain:
    """A page on which nothing is opened, kept or offered, as far as it does not say otherwise."""

    def keep(self) -> None:
        """Nothing is typed here."""

    def open(self, record: Id) -> None:
        """There is nothing to open."""

    def open_named(self, tab: str) -> None:
        """There are no tabs."""

    def look_under(self, chip: str) -> None:
        """There is nothing to choose among."""

    def show_list(self) -> None:
        """There is nothing to close."""

    @property
    def open_record(self) -> Id:
        """None."""
        return NO_ID

    @property
    def offers(self) -> tuple[Offer, ...]:
        """None beyond the buttons of the page."""
        return ()

    def take_up(self, offer: Offer) -> None:
        """Nothing is offered."""
