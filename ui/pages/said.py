"""What the pages that list records say of themselves."""

from typing import NamedTuple

from caseworker.domain.errors import Phrase, say


class ListWords(NamedTuple):
    """What a list says of itself: what it is called, how it is searched, what its chips mean, and what to choose."""

    name: Phrase
    search: Phrase
    hint: Phrase
    chips: Phrase
    nothing_open: Phrase
    advice: Phrase


REFERRALS = ListWords(
    name=say("Referrals"),
    search=say("Search referrals"),
    hint=say("Name or number"),
    chips=say("Which referrals"),
    nothing_open=say("No referral is chosen"),
    advice=say("Choose one in the list to see what was asked, and to decide."),
)
MATCHING = ListWords(
    name=say("Who waits, and whom they are proposed to"),
    search=say("Search who waits"),
    hint=say("Name of a person or mentor"),
    chips=say("Which people"),
    nothing_open=say("Nobody is chosen"),
    advice=say("Choose somebody in the list to see why this mentor, or why nobody."),
)
MENTORS = ListWords(
    name=say("Mentors"),
    search=say("Search mentors"),
    hint=say("Name, district or language"),
    chips=say("Which mentors"),
    nothing_open=say("No mentor is chosen"),
    advice=say("Choose a mentor in the list to see their file."),
)

DIRECTORY = ListWords(
    name=say("Directory"),
    search=say("Search the directory"),
    hint=say("Name, area or kind of help"),
    chips=say("Which services"),
    nothing_open=say("No service is open"),
    advice=say("Choose one from the list."),
)

CALENDAR = ListWords(
    name=say("Appointments"),
    search=say("Search appointments"),
    hint=say("Name of the person"),
    chips=say("Which appointments"),
    nothing_open=say("No appointment is chosen"),
    advice=say("Choose one in the list to see it, to move it, or to say what came of it."),
)
