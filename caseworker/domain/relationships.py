"""How a match goes: signs that it needs somebody to look, from gaps between contacts, absences and what was planned.

Nothing here judges either of the two, and absence from voluntary support is never more than absence. Matches
that end early do harm (of young people: Grossman and Rhodes, 2002), so what is early is said early; the days themselves
are habit, not a finding.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from caseworker.domain.errors import Phrase, say
from caseworker.domain.matches import FitAnswer, FitSide

WEEKS = timedelta(days=28)
MEET_WITHIN = timedelta(days=14)
ASK_WITHIN = timedelta(days=14)
LOOK_AFTER = timedelta(days=90)
TELL_BEFORE = timedelta(days=28)
USUAL = 2
"""Contacts in four weeks where nobody has planned any."""
LATEST, MISSED = 6, 3
"""Of so many arranged meetings so many that the person missed are a sign."""


class Sign(IntEnum):
    """What there is to look at, the most pressing first."""

    DOES_NOT_FIT = 0
    SILENCE = 1
    NEVER_MET = 2
    ABSENCES = 3
    UNTOLD = 4
    NOT_SURE = 5
    TOO_LITTLE = 6
    NOT_ASKED = 7
    REVIEW = 8


WARNING = frozenset(Sign) - {Sign.NOT_ASKED, Sign.REVIEW}
"""What warns early; the others are for the coordinator to do, and say nothing of the two."""


@dataclass(frozen=True)
class Contact:
    """One meeting or call of the two: its day, whether it was held, and how long it was.

    `missed`: it was not held, and not for a reason of the prison's or the service's.
    """

    on: date
    came: bool
    minutes: int = 0
    missed: bool = False


@dataclass(frozen=True)
class Relationship:
    """What is known of a match that stands. `contacts`: all of them, the latest first; `fits`: by who says it."""

    began: date | None = None
    contacts: tuple[Contact, ...] = ()
    planned: int | None = None
    planned_minutes: int | None = None
    fits: tuple[tuple[str, str], ...] = ()
    talked_over: bool = False
    review_due: date | None = None
    reviewed_on: date | None = None
    ends_on: date | None = None
    told_on: date | None = None

    @property
    def held(self) -> tuple[Contact, ...]:
        """The contacts to which the person came, the latest first."""
        return tuple(one for one in self.contacts if one.came)

    def lately(self, today: date) -> tuple[Contact, ...]:
        """Those of the last four weeks."""
        return tuple(one for one in self.held if today - WEEKS < one.on <= today)

    def said(self, side: FitSide) -> str:
        """What one side said of it last; empty while nobody has asked."""
        return dict(self.fits).get(side, "")


@dataclass(frozen=True)
class Seen:
    """One sign, in words, and the day from which it shows."""

    sign: Sign
    words: Phrase
    since: date


def signs(known: Relationship, *, today: date) -> tuple[Seen, ...]:
    """What there is to look at, the most pressing first; nothing of a match that has not begun."""
    began = known.began
    if began is None or began > today:
        return ()
    found = [seen for rule in _RULES for seen in rule(known, began, today) if seen.since <= today]
    return tuple(sorted(found, key=lambda seen: (seen.sign, seen.since)))


def _fit(known: Relationship, began: date, _today: date) -> Iterator[Seen]:
    for side, sign, words in _DOUBTS:
        if known.said(side) == (FitAnswer.NO if sign is Sign.DOES_NOT_FIT else FitAnswer.UNSURE):
            yield Seen(sign, words, began)


_DOUBTS = (
    (FitSide.PERSON, Sign.DOES_NOT_FIT, say("The person says that it does not fit.")),
    (FitSide.MENTOR, Sign.DOES_NOT_FIT, say("The mentor says that it does not fit.")),
    (FitSide.PERSON, Sign.NOT_SURE, say("The person is not sure that it fits.")),
    (FitSide.MENTOR, Sign.NOT_SURE, say("The mentor is not sure that it fits.")),
)


def _silence(known: Relationship, _began: date, today: date) -> Iterator[Seen]:
    """Twice as long without contact as is planned between two."""
    if known.held:
        last = known.held[0].on
        patience = 2 * WEEKS / (known.planned or USUAL)
        words = say("No contact for {count} days.", count=(today - last).days)
        yield Seen(Sign.SILENCE, words, last + patience + timedelta(days=1))


def _never_met(known: Relationship, began: date, _today: date) -> Iterator[Seen]:
    if not known.held:
        words = say("They have not met since the match began on {day}.", day=began)
        yield Seen(Sign.NEVER_MET, words, began + MEET_WITHIN)


def _absences(known: Relationship, began: date, _today: date) -> Iterator[Seen]:
    last = known.contacts[:LATEST]
    missed = [one for one in last if one.missed]
    if len(missed) >= MISSED:
        words = say("The person missed {missed} of the last {of} meetings.", missed=len(missed), of=len(last))
        yield Seen(Sign.ABSENCES, words, max(began, missed[0].on))


def _too_little(known: Relationship, began: date, today: date) -> Iterator[Seen]:
    """Less than half of what is planned, of contacts or of time, once four weeks are over."""
    if known.planned is None:
        return
    lately = known.lately(today)
    words = say("{held} of {planned} planned contacts were held in four weeks.", held=len(lately),
                planned=known.planned)  # fmt: skip
    if 2 * len(lately) < known.planned:
        yield Seen(Sign.TOO_LITTLE, words, began + WEEKS)
    elif known.planned_minutes and 2 * sum(one.minutes for one in lately) < known.planned * known.planned_minutes:
        minutes = sum(one.minutes for one in lately)
        said = say("{held} of {planned} planned minutes in four weeks.", held=minutes,
                   planned=known.planned * known.planned_minutes)  # fmt: skip
        yield Seen(Sign.TOO_LITTLE, said, began + WEEKS)


def _not_asked(known: Relationship, _began: date, _today: date) -> Iterator[Seen]:
    if known.talked_over or not known.held:
        return
    first = known.held[-1].on
    for side, words in _TO_ASK:
        if not known.said(side):
            yield Seen(Sign.NOT_ASKED, words, first + ASK_WITHIN)


_TO_ASK = (
    (FitSide.PERSON, say("Nobody has asked the person how the first meeting went.")),
    (FitSide.MENTOR, say("Nobody has asked the mentor how the first meeting went.")),
)


def _review(known: Relationship, began: date, _today: date) -> Iterator[Seen]:
    if known.review_due is not None:
        words = say("The review was due on {day}.", day=known.review_due)
        yield Seen(Sign.REVIEW, words, known.review_due + timedelta(days=1))
    else:
        since = max(began, known.reviewed_on or began)
        yield Seen(Sign.REVIEW, say("No review is planned, and the last look was on {day}.", day=since),
                   since + LOOK_AFTER)  # fmt: skip


def _untold(known: Relationship, began: date, _today: date) -> Iterator[Seen]:
    if known.ends_on is None:
        return
    if known.told_on is None:
        words = say("The match is to end on {day}, and the person has not been told.", day=known.ends_on)
        yield Seen(Sign.UNTOLD, words, max(began, known.ends_on - TELL_BEFORE))
    else:
        over = say("The match was to end on {day} and still stands.", day=known.ends_on)
        yield Seen(Sign.UNTOLD, over, known.ends_on + timedelta(days=1))


_Rule = Callable[[Relationship, date, date], Iterator[Seen]]
_RULES: tuple[_Rule, ...] = (_fit, _silence, _never_met, _absences, _untold, _too_little, _not_asked, _review)
