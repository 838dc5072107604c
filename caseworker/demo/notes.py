"""What mentors write: uneven on purpose, terse or long, in English or Welsh, and never the same for two people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from caseworker.demo.chance import Chance
from caseworker.demo.names import CHILDREN, GROUPS, KIN, PASTIMES, TRADES, WORKERS
from caseworker.demo.phrases import meetings, steps, welsh
from caseworker.demo.phrases.pathways import THREADS
from caseworker.demo.places import HOSTELS, VENUES, WELSH_HOSTELS


class Style(StrEnum):
    """How somebody writes."""

    PLAIN = "plain"
    TERSE = "terse"
    LONG = "long"
    WELSH = "welsh"


class Stage(StrEnum):
    """Where the person is on the way: decides what is talked about."""

    INSIDE = "inside"
    EARLY = "early"
    GOING = "going"
    WON = "won"


class Words(NamedTuple):
    """The written parts of a session; an empty one was not filled in."""

    summary: str
    response: str = ""
    strengths: str = ""
    next_step: str = ""


@dataclass(frozen=True)
class Subject:
    """What the notes need to know of somebody: how they are called, spoken of, and where they are going."""

    key: str
    name: str
    pronouns: str
    town: str
    prison: str
    welsh: bool = False


class Meeting(NamedTuple):
    """One session as it is written about: `pathways` are codes, `delivery` a code, `on` its day."""

    on: date
    stage: Stage
    pathways: tuple[str, ...]
    delivery: str
    style: Style
    prison: str = ""
    """The prison by name, where it was another one than where the person is last held."""


_PRONOUNS = {
    "he/him": "he him his himself is was has does",
    "she/her": "she her her herself is was has does",
    "they/them": "they them their themself are were have do",
}
_PLACES = ("he", "him", "his", "himself", "is", "was", "has", "does")
_TIMES = ("ten", "half ten", "eleven", "half eleven", "one", "half one", "two", "half two", "three", "ten past three")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS = "January February March April May June July August September October November December".split()
_COUNTS = ("three", "four", "five", "six", "seven", "eight")
_TOPICS = {
    "accommodation": "Housing",
    "finance": "Money",
    "work": "Work",
    "family": "Family",
    "drugs_alcohol": "Recovery",
    "health": "Health",
    "attitudes": "Plans",
    "abuse": "Safety",
    "sex_work": "Evenings",
}
_SINGULAR = re.compile(r"\b(they) (fancie|owe|want|see|count|know|talk|like|fear|say|read|take|make)s\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:^|(?<=[.!?] ))[a-zŵŷ]")
_VOWELS = "AEIOUWYÂÊÎÔÛŴŶ"


class Notebook:
    """Writes about one person: remembers what it has used, so that a case reads as one story.

    `used` are the texts of a whole service, which several books share: none is written twice.
    """

    def __init__(self, subject: Subject, *, seed: int, used: set[str] | None = None) -> None:
        self.subject = subject
        self._used = set() if used is None else used
        self._chance = Chance(seed, "notes", subject.key)
        self._facts = _facts(subject, self._chance)
        self._decks: dict[Sequence[str], list[str]] = {}

    def held(self, meeting: Meeting) -> Words:
        """What is written about a session that took place."""
        if meeting.style is Style.WELSH:
            return self._in_welsh(meeting.on)
        if meeting.style is Style.TERSE:
            return Words(self._next(meetings.TERSE, meeting), next_step=self._step(meeting, per_cent=40))
        parts = [self._opening(meeting), *self._threads(meeting)]
        if meeting.style is Style.LONG:
            parts.append(self._next(meetings.ASIDES, meeting))
        return Words(
            self._unlike_others(parts, meeting),
            self._maybe(meetings.RESPONSES, meeting, per_cent=60),
            self._maybe(meetings.STRENGTHS, meeting, per_cent=35),
            self._step(meeting, per_cent=75),
        )

    def late(self, meeting: Meeting, *, reason: str) -> tuple[Words, str]:
        """A session that began late, and why in words."""
        why = self.why(meeting, reason=reason)
        said = self._fill(self._next_raw(steps.LATE_WORDS), meeting, why=why)
        words = self.held(meeting)
        return words._replace(summary=f"{said} {words.summary}"), why

    def missed(self, meeting: Meeting, *, reason: str) -> tuple[Words, str]:
        """A session that did not take place, and why in words."""
        why = self.why(meeting, reason=reason)
        return Words(self._fill(self._next_raw(steps.MISSED_WORDS), meeting, why=why)), why

    def why(self, meeting: Meeting, *, reason: str) -> str:
        """What was said of a reason."""
        return self._next(steps.ABSENCES[reason], meeting)

    def _unlike_others(self, parts: list[str], meeting: Meeting) -> str:
        """The parts in one text that nobody has written yet; an aside more sets it apart."""
        while (text := " ".join(parts)) in self._used:
            parts.append(self._next(meetings.ASIDES, meeting))
        self._used.add(text)
        return text

    # -- parts -----------------------------------------------------------------------------------------------------

    def _opening(self, meeting: Meeting) -> str:
        return self._next(meetings.OPENINGS[meeting.delivery], meeting)

    def _threads(self, meeting: Meeting) -> list[str]:
        found: list[str] = []
        wanted = meeting.pathways if meeting.style is Style.LONG else meeting.pathways[:2]
        for place, pathway in enumerate(wanted):
            stages = THREADS[pathway]
            if place and meeting.style is Style.LONG:
                found.append(self._next(meetings.LINKS, meeting))
            found.append(self._next(stages.get(meeting.stage, stages["going"]), meeting))
        return found

    def _step(self, meeting: Meeting, *, per_cent: int) -> str:
        return self._maybe(steps.NEXT_STEPS[meeting.pathways[0]], meeting, per_cent=per_cent)

    def _in_welsh(self, on: date) -> Words:
        meeting = Meeting(on, Stage.GOING, (), "phone", Style.WELSH)
        threads = [self._next(welsh.THREADS, meeting) for _ in range(self._chance.between(1, 3))]
        parts = (self._next(welsh.OPENINGS, meeting), *threads, self._next(welsh.ENDINGS, meeting))
        response = self._maybe(welsh.RESPONSES, meeting, per_cent=50)
        return Words(" ".join(parts), response, "", self._maybe(welsh.NEXT_STEPS, meeting, per_cent=60))

    # -- drawing and filling ---------------------------------------------------------------------------------------

    def _maybe(self, of: Sequence[str], meeting: Meeting, *, per_cent: int) -> str:
        return self._next(of, meeting) if self._chance.happens(per_cent) else ""

    def _next(self, of: Sequence[str], meeting: Meeting) -> str:
        return self._fill(self._next_raw(of), meeting)

    def _next_raw(self, of: Sequence[str]) -> str:
        """The next of a shuffled deck; it is shuffled anew when all have been used."""
        deck = self._decks.get(of)
        if not deck:
            deck = self._decks[of] = list(self._chance.some(of, len(of)))
        return deck.pop()

    def _fill(self, template: str, meeting: Meeting, *, why: str = "") -> str:
        if "{" not in template:
            return template
        drawn = self._drawn(meeting.on)
        topic = _TOPICS[meeting.pathways[0]] if meeting.pathways else ""
        if meeting.prison:
            drawn["prison"] = meeting.prison
        text = template.format_map({**self._facts, **drawn, "topic": topic, "why": why})
        return _SENTENCE.sub(lambda found: found.group().upper(), _SINGULAR.sub(_plural, text))

    def _drawn(self, on: date) -> dict[str, str]:
        chance = self._chance
        before = on - timedelta(days=chance.between(40, 150))
        return {
            "day": chance.one(_DAYS),
            "time": chance.one(_TIMES),
            "n": chance.one(_COUNTS),
            "sum": f"£{chance.between(4, 380)}" + chance.one(("", "", f".{chance.between(10, 99)}")),
            "month": _MONTHS[before.month - 1],
            "venue": chance.one(VENUES).format(town=self.subject.town),
        }


def _plural(found: re.Match[str]) -> str:
    verb = "fancy" if found.group(2) == "fancie" else found.group(2)
    return f"{found.group(1)} {verb}"


def _facts(subject: Subject, chance: Chance) -> dict[str, str]:
    """The facts that the notes of one case keep coming back to."""
    relation = chance.one(tuple(KIN))
    kin = chance.one(KIN[relation])
    trade, title = chance.one(TRADES)
    welsh_with = ("ag", "gydag") if subject.name[:1] in _VOWELS else ("â", "gyda")
    own = dict(zip(_PLACES, _PRONOUNS[subject.pronouns].split(), strict=True))
    own |= {place.capitalize(): word.capitalize() for place, word in own.items()}
    return {
        **own,
        "name": subject.name,
        "town": subject.town,
        "prison": subject.prison,
        "kin": f"{relation} {kin}",
        "kin_name": kin,
        "child": chance.one(CHILDREN),
        "worker": chance.one([worker for worker in WORKERS if worker != kin]),
        "job": trade,
        "job_title": title,
        "interest": chance.one(PASTIMES),
        "group": chance.one(GROUPS),
        "hostel": chance.one(WELSH_HOSTELS if subject.welsh else HOSTELS),
        "with": welsh_with[0],
        "alongside": welsh_with[1],
    }
