"""The Matching page: everybody who waits beside whom they are proposed to, and one of them in full.

For coordinators alone. Loads NumPy and SciPy: whoever asks this imports it when it is asked.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.matches import Match, MatchState
from caseworker.domain.names import begins_every, fold, tokens
from caseworker.matching.factors import Factor, Points
from caseworker.matching.heeding import Heed, nobody_stops
from caseworker.matching.urgency import Urgency
from caseworker.queries import compared, matching_shown, referrals, standing
from caseworker.queries.called import listed_name
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ListedRow
from caseworker.queries.matching_rows import MatchingChip, MatchingLook, MatchingPage, MatchingShown
from caseworker.queries.people import release_words
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.reasons import speaking_for
from caseworker.queries.referring import first_acts, nobody_at_all
from caseworker.queries.rows import Badge, Beginning, Choice, FirstAct, Offer, Spot, Tone
from caseworker.queries.saying import listed, text
from caseworker.queries.saying import points as sentences
from caseworker.queries.solved import Solved, insist_on_coordinator, solve_caseload, solve_second
from caseworker.queries.trying import tried
from caseworker.queries.weights import kept_weights
from caseworker.queries.who_waits import not_accepted, offers, since_when, who_waits

PROPOSED = MatchState.PROPOSED
BRIEF = 2
"""So many reasons stand in a line."""


@dataclass(frozen=True)
class Found:
    """A proposal that was looked at, and `plain`, the one there is when nothing is tried out."""

    solved: Solved
    plain: Solved
    standing: tuple[compared.Standing, ...] | None = None
    """The matches there are, once somebody has looked at them beside it."""

    @cached_property
    def now(self) -> Mapping[Id, Id]:
        """The mentor of everybody who has one in this proposal."""
        return mentors_of(self.solved)

    @cached_property
    def before(self) -> Mapping[Id, Id]:
        """The mentor of everybody as it stands when nothing is tried out."""
        return mentors_of(self.plain)

    def answers(self, look: MatchingLook) -> bool:
        """Whether it is what is looked at, listed otherwise at most."""
        load = self.solved.load
        return (look.weights or self.plain.load.weights, look.supposed) == (load.weights, load.supposed)

    @property
    def measure(self) -> compared.Measure | None:
        """The points of the proposed pairs, accepted ones too."""
        return compared.Measure.of(self.solved.scores)

    def differs(self, case: Id) -> bool:
        """Whether somebody is proposed to somebody else than when nothing is tried out."""
        return self.now.get(case) != self.before.get(case)


def find(reading: Reading, *, look: MatchingLook, plain: Solved | None = None, heed: Heed = nobody_stops) -> Found:
    """The proposal that is looked at. `plain`: as it stands when nothing is tried out, where that has been worked out.

    Raises Refused for who is no coordinator, and where `heed` does.
    """
    insist_on_coordinator(reading)
    if plain is None:
        plain = solve_caseload(reading, on=reading.today, heed=heed)
    if not look.tries_something:
        return Found(plain, plain)
    tried = solve_caseload(reading, on=reading.today, weights=look.weights, supposed=look.supposed, heed=heed)
    return Found(tried, plain)


def mentors_of(solved: Solved) -> Mapping[Id, Id]:
    """The mentor of everybody who has one."""
    return {
        solved.load.people[p].case: solved.load.mentors[m].id
        for p, m in enumerate(solved.matching.partner)
        if m is not None
    }


def page(
    reading: Reading,
    *,
    look: MatchingLook,
    offset: int,
    limit: int,
    known: object = None,
    heed: Heed = nobody_stops,
) -> MatchingPage:
    """Some lines of the proposal, or of the matches there are: who waits on first.

    `known`: what was found before, of which nothing is worked out again that is as it was.
    """
    if look.chip == MatchingChip.WATCH:
        insist_on_coordinator(reading)
        watched = standing.watched(reading, text=look.text, offset=offset, limit=limit)
        return replace(watched, chips=_chips(look), look=look)
    found = known if isinstance(known, Found) else None
    if found is None or not found.answers(look):
        found = find(reading, look=look, plain=found.plain if found else None, heed=heed)
    if look.chip == MatchingChip.STANDING:
        return _standing(reading, found, look=look, offset=offset, limit=limit, heed=heed)
    lines = _Lines(reading, found)
    wanted = tokens(look.text)
    places = [p for p in lines.ordered() if lines.stands_under(p, look.chip) and lines.holds(p, wanted)]
    sentence = say("{count} results for “{text}”", count=len(places), text=look.text.strip())
    return MatchingPage(
        rows=tuple(map(lines.row, places[offset : offset + limit])),
        total=len(places),
        offset=offset,
        sentence=sentence if wanted else sentence_of(found, look),
        chips=_chips(look),
        offers=(Offer(say("Propose all…"), FormName.PROPOSE_ALL, reading.service), *offers(reading)),
        empty=_nobody_waits(reading),
        pairs=_to_propose(reading, found),
        weights=look.weights or kept_weights(reading),
        found=found,
        look=look,
        trying=tried(reading, look),
    )


def _nobody_waits(reading: Reading) -> Beginning:
    title = say("Nobody waits for a mentor")
    says = say(
        "People who need a mentor will stand here beside the one who fits best, once their referral is accepted."
    )
    if nobody_at_all(reading):
        return Beginning(title, says, first_acts(reading))
    return Beginning(title, says, TO_REFERRALS if referrals.waiting(reading) else ())


TO_REFERRALS = (FirstAct(say("Go to the referrals that wait"), Spot(PlaceName.REFERRALS)),)


def _standing(
    reading: Reading, found: Found, *, look: MatchingLook, offset: int, limit: int, heed: Heed
) -> MatchingPage:
    """The matches there are beside a proposal; once they are measured that is handed on with it."""
    matches = found.standing
    if matches is None:
        matches = compared.standing(reading, weights=found.solved.load.weights, heed=heed)
    page_ = standing.page(reading, matches=matches, proposal=found.measure, text=look.text, offset=offset, limit=limit)
    return replace(
        page_, chips=_chips(look), look=look, found=replace(found, standing=matches), trying=tried(reading, look)
    )


def shown(reading: Reading, *, found: object, case: Id, heed: Heed = nobody_stops) -> MatchingShown:
    """One line in full, as in the proposal that was found; of somebody who has a mentor, the match and a second mentor.

    Raises NotHere, and Refused where `heed` does.
    """
    insist_on_coordinator(reading)
    if case not in who_waits(reading):
        return _standing_shown(reading, found if isinstance(found, Found) else None, case=case, heed=heed)
    known = found if isinstance(found, Found) else find(reading, look=MatchingLook(), heed=heed)
    solved = replace(known.solved, reading=reading, heed=heed)
    place = solved.load.place_of(case)
    if place is None:
        raise NotHere(say("This person did not wait when the proposal was made. Look at the list again."))
    return matching_shown.shown(solved, place)


def _standing_shown(reading: Reading, found: Found | None, *, case: Id, heed: Heed) -> MatchingShown:
    """The match of somebody who has a mentor; beside a proposal for who waits, whom else they could be proposed to."""
    match = standing.shown(reading, case=case, weights=found.solved.load.weights if found else None)
    if found is None:
        return match
    second = solve_second(reading, cases=[case], on=reading.today, first=found.plain, heed=heed)
    return replace(match, tabs=(*match.tabs, matching_shown.another(replace(second, heed=heed), 0)))


def _to_propose(reading: Reading, found: Found) -> Mapping[Id, Id]:
    """Who can be proposed to whom now: nothing is supposed, no proposal but one that was declined stands for them, and
    the mentor has a place that nobody else is asked for.
    """
    if found.solved.load.supposed:
        return {}
    load = found.solved.load
    refused = {(load.people[p].case, load.mentors[m].id) for p, m in load.refused}
    proposed = (one for one in reading.of_scopes(Match, [each.case for each in load.people]) if one.state == PROPOSED)
    asked = [one for one in proposed if (one.case, one.mentor) not in refused]
    left = {mentor.id: free for mentor, free in zip(load.mentors, load.free, strict=True)}
    for one in asked:
        left[one.mentor or NO_ID] = left.get(one.mentor or NO_ID, 0) - 1
    whom = {one.case for one in asked}
    urgent = sorted(load.people, key=lambda each: -each.urgency)
    pairs: dict[Id, Id] = {}
    for each in urgent:
        mentor = found.now.get(each.case)
        if mentor is not None and each.case not in whom and left[mentor] > 0:
            pairs[each.case] = mentor
            left[mentor] -= 1
    return pairs


def _chips(look: MatchingLook) -> tuple[Choice, ...]:
    chips = [
        Choice(MatchingChip.ALL, say("Proposal")),
        Choice(MatchingChip.UNMATCHED, say("Not matched")),
        Choice(MatchingChip.URGENT, say("Urgent")),
        Choice(MatchingChip.ANSWERED, say("Answered")),
    ]
    if look.tries_something:
        chips.append(Choice(MatchingChip.DIFFERENT, say("What changes")))
    of_matches = (
        Choice(MatchingChip.STANDING, say("Matches that stand")),
        Choice(MatchingChip.WATCH, say("Early warning")),
    )
    return (*chips, *of_matches)


def sentence_of(found: Found, look: MatchingLook) -> Phrase:
    """How many wait, places, who is matched, and what is tried out beside it."""
    solved = found.solved
    people, matching = solved.load.people, solved.matching
    urgent = [p for p, one in enumerate(people) if one.urgency]
    served = sum(matching.partner[p] is not None for p in urgent)
    said = [
        say("{count} people wait", count=len(people)),
        say("{count} places free for them", count=solved.load.places),
        say("{count} matched in this proposal", count=len(found.now)),
    ]
    if urgent:
        said.append(say("{served} of {count} urgent people among them", served=served, count=len(urgent)))
    if look.tries_something:
        said.append(_difference(found))
    return sentences(said)


def _difference(found: Found) -> Phrase:
    """What is tried out, beside the proposal as it stands."""
    now, before = found.now, found.before
    moved = sum(case in before and before[case] != mentor for case, mentor in now.items())
    told = [
        say("{count} more matched", count=len(now.keys() - before.keys())),
        say("{count} no longer matched", count=len(before.keys() - now.keys())),
        say("{count} with another mentor", count=moved),
    ]
    some = [phrase for phrase in told if phrase.values["count"]]
    return say("What you try: {changes}", changes=listed(some) if some else say("nothing changes"))


class _Lines:
    """The lines of a proposal: those without a mentor first, then the urgent, then by name."""

    def __init__(self, reading: Reading, found: Found) -> None:
        self._found, self._solved = found, found.solved
        self._people = self._solved.load.people
        cases = [one.case for one in self._people]
        self._since = since_when(reading, cases) if cases else {}
        self._not_accepted = not_accepted(reading, cases)
        self._today, self._reading = reading.today, reading
        load = self._solved.load
        self._asked = {p for p, _ in load.previous}
        self._refused = {p: m for p, m in load.refused if p not in self._asked}
        self._answered = {*self._refused, *(p for p, _ in load.locked)}
        self._listed = [listed_name(one.wanted.person) or self._solved.person(p) for p, one in enumerate(self._people)]

    def ordered(self) -> list[int]:
        partner = self._solved.matching.partner
        return sorted(
            range(len(self._people)),
            key=lambda p: (partner[p] is not None, -self._people[p].urgency, fold(self._listed[p]), p),
        )

    def stands_under(self, p: int, chip: str) -> bool:
        """Whether somebody is listed under a filter."""
        if chip == MatchingChip.UNMATCHED:
            return self._solved.matching.partner[p] is None
        if chip == MatchingChip.URGENT:
            return bool(self._people[p].urgency)
        if chip == MatchingChip.ANSWERED:
            return p in self._answered
        return chip != MatchingChip.DIFFERENT or self._found.differs(self._people[p].case)

    def holds(self, p: int, wanted: Sequence[str]) -> bool:
        """Whether the names of somebody and of their mentor hold every word."""
        m = self._solved.matching.partner[p]
        mentor = self._solved.mentor(m) if m is not None else ""
        return begins_every(wanted, among=f"{self._listed[p]} {self._solved.person(p)} {mentor}")

    def row(self, p: int) -> ListedRow:
        one, m = self._people[p], self._solved.matching.partner[p]
        if m is None:
            return ListedRow(one.case, text(self._listed[p]), tuple(self._waiting(p)), self._left_out(p))
        badge = self._became(p, m)
        below = self._matched(p, m, dated=badge is not None or one.urgency is not Urgency.AT_ONCE)
        return ListedRow(one.case, text(self._listed[p]), tuple(below), badge or self._at_once(p))

    def _matched(self, p: int, m: int, *, dated: bool) -> Iterator[Phrase]:
        yield say("→ {mentor}", mentor=self._solved.mentor(m))
        yield from self._unsettled(p)
        urgent = self._people[p].urgent
        if dated and urgent:
            yield urgent
        yield from brief(self._solved.load.judged(p, m).points)

    def _waiting(self, p: int) -> Iterator[Phrase]:
        one = self._people[p]
        yield from self._unsettled(p)
        place = one.visit.prison_name
        if place:
            yield text(place)
        if one.urgent:
            yield one.urgent
        since = self._since.get(one.case)
        if since is not None:
            yield waits((self._today - since).days)

    def _unsettled(self, p: int) -> Iterator[Phrase]:
        """That the referral is not accepted yet; and who was asked and declined, until somebody else is asked."""
        if self._people[p].case in self._not_accepted:
            yield say("not accepted yet")
        if p in self._refused:
            yield say("{mentor} said no", mentor=self._solved.mentor(self._refused[p]))

    def _left_out(self, p: int) -> Badge:
        tone = matching_shown.tone_of(self._people[p].urgency)
        return Badge(say("Not matched"), Tone.WARN if tone is Tone.PLAIN else tone)

    def _became(self, p: int, m: int) -> Badge | None:
        """What has been done about a pair, or changes by what is tried."""
        if self._found.differs(self._people[p].case):
            return Badge(say("Changes"), Tone.NOTE)
        if (p, m) in self._solved.load.locked:
            return Badge(say("Accepted"), Tone.GOOD)
        if (p, m) in self._solved.load.previous:
            return Badge(say("Proposed"), Tone.NOTE)
        if p in self._refused:
            return Badge(say("Said no"), Tone.WARN)
        return Badge(say("Another is asked"), Tone.NOTE) if p in self._asked else None

    def _at_once(self, p: int) -> Badge | None:
        """Why somebody must have a mentor at once; what is only urgent stands in the line."""
        one = self._people[p]
        tone = matching_shown.tone_of(one.urgency)
        return None if tone is Tone.PLAIN else Badge(release_words(one.wanted.leaves, today=self._today), tone)


def waits(days: int) -> Phrase:
    """'waiting 31 days'."""
    return say("waiting {count} days", count=days) if days else say("since today")


_BRIEF: Mapping[Factor, Phrase] = MappingProxyType(
    {
        Factor.NEED: say("{met} of {all} needs"),
        Factor.TRAVEL: say("about {far} km"),
        Factor.CONTINUITY: say("walked together before"),
        Factor.WISHES: say("{met} of {all} wishes"),
        Factor.INTERESTS: say("a shared interest"),
        Factor.GATE: say("free for the gate"),
    }
)
"""What speaks for a pair, in a few words, with what the factor itself says."""


def brief(points: Sequence[Points]) -> tuple[Phrase, ...]:
    """The reasons that weigh most, in a few words: never more than is known."""
    heaviest = [one for one in speaking_for(points) if one.factor in _BRIEF][:BRIEF]
    return tuple(Phrase(_BRIEF[one.factor].template, one.why.values) for one in heaviest)
