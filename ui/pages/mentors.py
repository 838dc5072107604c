"""Mentors: the list of them by name, and the file of the one that is open."""

from caseworker.domain.errors import say
from caseworker.queries.place_names import PlaceName
from ui.context import Context
from ui.drafts import Drafts
from ui.pages.list_detail import ListWords
from ui.pages.records import RecordsPageView

_SAID = ListWords(
    name=say("Mentors"),
    search=say("Search mentors"),
    hint=say("Name, district or language"),
    chips=say("Which mentors"),
    nothing_open=say("No mentor is chosen"),
    advice=say("Choose a mentor in the list to see their file."),
)


class MentorsPage(RecordsPageView):
    """The Mentors page of a coordinator."""

    def __init__(self, context: Context, *, drafts: Drafts) -> None:
        super().__init__(context, place=PlaceName.MENTORS, said=_SAID, drafts=drafts)
