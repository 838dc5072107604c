"""The short tour for whoever sees the window for the first time: a few places by role, each in two sentences."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.service import Role
from caseworker.queries.place_names import PlaceName


class Step(NamedTuple):
    """What is said of a page while it is in sight; without a page it is said of the whole window."""

    place: PlaceName | None
    says: Phrase


_TODAY = Step(PlaceName.TODAY, say("What needs you now, the most urgent first. Begin here every morning."))
_EVERYWHERE = Step(None, say("Ctrl K finds anybody and anything that can be done. F1 opens help, this tour included."))
_SYNC = Step(
    PlaceName.SYNC,
    say("Everything works without a signal. What you write goes to colleagues when you exchange; here you see how far "
        "it has come."),
)  # fmt: skip
_SETTINGS = Step(
    PlaceName.SETTINGS,
    say("Make the text larger, change the colours, make a backup. Whatever you change here stays on this laptop."),
)
_STEPS: Mapping[Role, tuple[Step, ...]] = MappingProxyType(
    {
        Role.COORDINATOR: (
            _TODAY,
            Step(PlaceName.PEOPLE, say("Everybody you walk beside. Open somebody to see release, mentor, permissions "
                                       "and all that happened.")),
            Step(PlaceName.REFERRALS, say("Referrals that came, to accept or to return with a reason. A spreadsheet "
                                          "of them can be brought in.")),
            Step(PlaceName.MATCHING, say("Who waits for a mentor, and the mentors proposed for everybody at once. Try "
                                         "something out; nothing is kept until you propose.")),
            Step(PlaceName.MENTORS, say("Mentors with their checks, their free places and what will lapse soon.")),
            _SYNC,
            _EVERYWHERE,
        ),
        Role.MENTOR: (
            _TODAY,
            Step(PlaceName.PEOPLE, say("The people you walk beside, and nobody else's. Ctrl N records a session; what "
                                       "you type is kept letter by letter.")),
            Step(PlaceName.CALENDAR, say("Your meetings and gate pick-ups, day by day.")),
            _SYNC,
            _EVERYWHERE,
        ),
        Role.PRACTITIONER: (
            _TODAY,
            Step(PlaceName.PEOPLE, say("The people of your area, as far as they allow it or a duty asks for it.")),
            Step(PlaceName.REFERRALS, say("Refer somebody, and see whether the referral was accepted.")),
            _SYNC,
            _EVERYWHERE,
        ),
        Role.TRUSTEE: (_SYNC, _SETTINGS, _EVERYWHERE),
    }
)  # fmt: skip


def steps_of(role: Role, *, places: tuple[PlaceName, ...]) -> tuple[Step, ...]:
    """The tour of a role, over the pages that it has."""
    return tuple(step for step in _STEPS[role] if step.place is None or step.place in places)
