"""Where somebody has been in the window, with a way back and forward again."""

from caseworker.queries.rows import Spot

MOST = 100


class History:
    """Spots in the order in which they were seen; going somewhere new forgets what lay ahead."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._at = -1

    def went(self, spot: Spot) -> None:
        """Remember a spot, unless it is where we are."""
        if self._at >= 0 and self._spots[self._at] == spot:
            return
        self._spots = [*self._spots[: self._at + 1], spot][-MOST:]
        self._at = len(self._spots) - 1

    def leads(self, step: int) -> bool:
        """Whether there is somewhere to go so many steps on, or back."""
        return 0 <= self._at + step < len(self._spots)

    def back(self) -> Spot | None:
        """The spot before, where there is one; we are there now."""
        return self._step(-1)

    def forward(self) -> Spot | None:
        """The spot after, where there is one; we are there now."""
        return self._step(1)

    def _step(self, step: int) -> Spot | None:
        if not self.leads(step):
            return None
        self._at += step
        return self._spots[self._at]
