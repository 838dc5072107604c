"""A long list of what a search finds under a filter."""

from ui.models.paged import PagedModel


class SearchedModel(PagedModel):
    """A paged list with the search and the filter that it answers; the first filter is meant by an empty one."""

    text, chip = "", ""

    def search(self, text: str, *, chip: str) -> None:
        """Show what another search finds."""
        self.text, self.chip = text, chip
        self.ask()
