"""What the workspace asks of every page of the rail, and what it hears from it."""

from typing import Protocol

from PySide6.QtCore import Signal

from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.calendar_rows import Span
from caseworker.queries.rows import Offer, Spot


class Periods(Protocol):
    """What shows a day or a week of something."""

    def turn(self, step: int) -> None:
        """Show the one so many steps later, or earlier; 0 is today's."""

    def show_span(self, span: Span) -> None:
        """Show a day at a time, or a week."""


class Page:
    """A page of the rail: a widget on which nothing is opened, kept or offered, as far as it does not say otherwise."""

    went = Signal(object)
    """A `Spot` to go on to."""
    moved = Signal(str)
    """Another record is open."""
    copied = Signal(object)
    """A `Phrase` that says what is on the clipboard now."""
    language_asked = Signal(object)

    def arrive(self) -> None:
        """The page has come into sight: put the focus where work begins."""
        raise NotImplementedError

    def look_again(self) -> None:
        """A time that was agreed has passed, and no act: ask anew what depends on it."""

    def keep(self) -> None:
        """Keep what is being typed."""

    def open(self, record: Id) -> None:
        """Open a record."""

    def show_spot(self, spot: Spot) -> None:
        """Show the record of a spot, and have it take the focus; without one, what stands under its filter."""
        if spot.record:
            self.open(spot.record)
            self.open_named(spot.within)
            self.arrive_at_record()
        else:
            self.arrive()
            self.look_under(spot.within)

    def arrive_at_record(self) -> None:
        """Somebody has gone to the record that is open: put the focus there."""
        self.arrive()

    def open_named(self, tab: str) -> None:
        """Turn to this tab of the record that is open; empty leaves it as it is."""

    def look_under(self, chip: str) -> None:
        """List what stands under this filter, whatever record is open; empty leaves it as it is."""

    def show_list(self) -> None:
        """Have no record open."""

    @property
    def open_record(self) -> Id:
        """The record that is open, or NO_ID."""
        return NO_ID

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What may be done on the page as it stands, for the menu and the palette, beyond its buttons."""
        return ()

    @property
    def periods(self) -> Periods | None:
        """What shows a day or a week on the page, where anything does."""
        return None

    def take_up(self, offer: Offer) -> None:
        """Open the panel of an offer."""
