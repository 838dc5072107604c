"""One line of the proposal in full: why this mentor, what others would cost; or why nobody, and what would help."""

from collections.abc import Iterator, Sequence

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import Finding, HardRule
from caseworker.domain.ids import Id, derived
from caseworker.domain.matches import Match, MatchState
from caseworker.domain.mentors import Mentor
from caseworker.matching.factors import Factor
from caseworker.matching.supposed import Supposed
from caseworker.matching.urgency import Urgency
from caseworker.queries.answered import Answered, answer_words, answers
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import Tab
from caseworker.queries.match_rows import ChoiceRow, PairRow, UnmatchedRow
from caseworker.queries.matching_rows import MatchingShown
from caseworker.queries.mentor_people import proposal_offers
from caseworker.queries.person_mentor import TWO, history
from caseworker.queries.place_names import PlaceName
from caseworker.queries.proposed import in_points, pair_row
from caseworker.queries.reasons import speaking_against, speaking_for
from caseworker.queries.rows import Fact, Offer, RuleRow, Section, Spot, Tone
from caseworker.queries.saying import below_each_other, some, text, together
from caseworker.queries.solved import Solved
from caseworker.queries.what_helps import Help, helps_of
from caseworker.queries.who_waits import not_accepted, since_when
from caseworker.queries.why_unmatched import unmatched_row

_FINDINGS = {Finding.BARS: say("Against"), Finding.UNKNOWN: say("To ask first"), Finding.PASSES: say("For")}
POINTS = "points"
"""The tab of the points that each factor gives."""
ANOTHER = "another"
"""The tab of a second mentor."""


def shown(solved: Solved, p: int) -> MatchingShown:
    """Somebody who waits. Nobody is proposed on what is only supposed."""
    if solved.matching.partner[p] is None:
        return _unmatched(solved, p)
    return _matched(solved, p, pair_row(solved, p))


def _head(solved: Solved, p: int) -> tuple[Fact, ...]:
    """Since when they wait, where they would be met first, and what makes it urgent."""
    one, reading = solved.load.people[p], solved.reading
    since = since_when(reading, [one.case]).get(one.case)
    where = _first_meeting(solved, p)
    waits = say("{day}", day=since) if since else say("Not known")
    undecided = say("the referral is not accepted yet") if not_accepted(reading, [one.case]) else None
    urgent = one.urgent or say("Not urgent")
    return (
        Fact(say("Waiting since"), waits, undecided),
        Fact(say("First meeting"), where, tone=Tone.PLAIN),
        Fact(say("Urgency"), urgent, tone=tone_of(one.urgency)),
    )


def tone_of(urgency: Urgency) -> Tone:
    """Red is kept for who must have somebody at once; what presses less is told in words alone."""
    return Tone.DANGER if urgency is Urgency.AT_ONCE else Tone.PLAIN


def _first_meeting(solved: Solved, p: int) -> Phrase:
    """Where, and for who is matched also on which day."""
    if solved.matching.partner[p] is not None:
        return solved.first_meeting(p)
    visit = solved.load.people[p].visit
    return say("inside {prison}", prison=visit.prison_name) if visit.prison else say("outside prison")


def _person(solved: Solved, p: int) -> Section:
    """The way to the person's own record, and to a match by hand."""
    case = solved.load.people[p].case
    fact = Fact(say("Their record"), text(solved.person(p)), leads_to=Spot(PlaceName.PEOPLE, case, "mentor"))
    by_hand = Offer(say("Match by hand"), FormName.MATCH, case)
    return Section(say("The person"), (fact,), offers=(by_hand,))


# Somebody who is matched


def _matched(solved: Solved, p: int, row: PairRow) -> MatchingShown:
    proposal = _proposal(solved, p, row, says=(_ONLY_SUPPOSED,) if solved.load.supposed else ())
    others = Tab("others", say("Other mentors"), (_others(solved, row, may=bool(proposal.offers)),))
    return MatchingShown(
        record=row.case,
        name=row.person,
        about=(say("proposed: {mentor}", mentor=row.name),),
        facts=_head(solved, p),
        tabs=(
            Tab(
                "why",
                say("Why"),
                (proposal, *for_and_against(_reasons(solved, p)), *before(solved, row.case), _person(solved, p)),
            ),
            Tab(POINTS, say("Points"), (points_section(row),)),
            *(() if row.is_agreed else (others,)),
        ),
    )


def _proposal(solved: Solved, p: int, row: PairRow, *, says: tuple[Phrase, ...] = ()) -> Section:
    """Who is proposed to whom and what has come of it, and the way to propose it where nobody is asked."""
    supposes = bool(solved.load.supposed)
    standing = [] if supposes else _standing(solved, row.case)
    may = not supposes and all(said.declined for _, said in standing)
    mentor = solved.load.mentors[solved.matching.partner[p] or 0]
    return Section(
        say("Proposed"),
        (*_files(mentor), *(_asked(solved, one, said) for one, said in standing)),
        lead=say("{mentor} for {person}", mentor=row.name, person=row.person),
        says=says,
        offers=(propose(row.case, row.mentor, row.name),) if may else (),
    )


_ONLY_SUPPOSED = say("This is supposed. Make it so, or stop trying, and they can be proposed.")


def _files(mentor: Mentor) -> tuple[Fact, ...]:
    """The way to a mentor's file; one who is invented has none."""
    if not mentor.folder.scope:
        return ()
    return (Fact(say("Their file"), text(mentor.called), leads_to=Spot(PlaceName.MENTORS, mentor.id)),)


def propose(case: Id, mentor: Id, name: str) -> Offer:
    """To propose somebody to a mentor: the form begins with that mentor."""
    return Offer(say("Propose to {mentor}", mentor=name), FormName.PROPOSE_MATCH, case, begins=(("mentor", mentor),))


def _standing(solved: Solved, case: Id) -> list[tuple[Match, Answered]]:
    """The proposals on the table, with what each mentor answered."""
    found = [one for one in solved.reading.of_scopes(Match, [case]) if one.state == MatchState.PROPOSED]
    said = answers(solved.reading, [one.mentor for one in found]) if found else {}
    return [(one, said.get(one.id, Answered())) for one in found]


def _asked(solved: Solved, match: Match, answered: Answered) -> Fact:
    """A proposal that stands: when it was made, what the mentor answered, and what follows."""
    reading = solved.reading
    name = reading.member_name(match.mentor)
    when = say("proposed on {day}", day=match.proposed_on) if match.proposed_on else say("proposed")
    return Fact(
        text(name),
        answer_words(reading, answered),
        when,
        Tone.WARN if answered.answer else Tone.PLAIN,
        proposal_offers(match.id, answered),
    )


def before(solved: Solved, case: Id) -> Iterator[Section]:
    """Who walked with them before and why it ended: nobody is matched again without it."""
    found = solved.reading.of_scopes(Match, [case])
    names = solved.reading.member_names(one.mentor for one in found)
    section = history(solved.reading, found, names)
    if section.facts:
        yield section


def _reasons(solved: Solved, p: int) -> tuple[RuleRow, ...]:
    """What the factors and the rules say of the two; that they live near enough is for them only where it is near."""
    m = solved.matching.partner[p]
    assert m is not None  # it is told of who is matched
    judged = solved.load.judged(p, m)
    good = speaking_for(judged.points)
    near = any(one.factor is Factor.TRAVEL for one in good)
    rules = (one for one in judged.verdicts if near or (one.rule, one.finding) != (HardRule.TRAVEL, Finding.PASSES))
    return (
        *(RuleRow(Finding.BARS, one.why) for one in speaking_against(judged.points)),
        *(RuleRow(Finding.PASSES, one.why) for one in good if one.factor is not Factor.TRAVEL),
        *(RuleRow(one.finding, one.why) for one in rules),
    )


def for_and_against(rules: Sequence[RuleRow]) -> Iterator[Section]:
    """The rules in words: what stands against the two, what must be asked, what speaks for them."""
    for finding, title in _FINDINGS.items():
        own = tuple(rule.words for rule in rules if rule.finding is finding)
        if own:
            yield Section(title, says=own)


def points_section(row: PairRow) -> Section:
    """What each factor gives, and why; what is not known is said to be."""
    facts = tuple(
        Fact(
            one.factor,
            say("{points} of {of}", points=in_points(one.hundredths), of=one.of),
            one.words,
            Tone.PLAIN if one.known else Tone.NOTE,
        )
        for one in row.points
    )
    whole = say("{points} points in all.", points=in_points(row.hundredths))
    how = say("What nobody has recorded gets half, never the whole. Points order mentors; they judge nobody.")
    return Section(say("Points"), facts, lead=whole, says=(how,))


def _others(solved: Solved, row: PairRow, *, may: bool) -> Section:
    """The next best mentors, each with what it would truly cost."""
    real = {mentor.id for mentor in solved.load.mentors if mentor.folder.scope}
    facts = tuple(_choice(row.case, one, may=may, real=one.mentor in real) for one in row.choices)
    how = say("Beside each: what it would cost everybody who waits, were this mentor proposed instead.")
    return Section(
        say("Next best"), facts, says=(how,) if facts else (), empty=say("No other mentor may walk with them now.")
    )


def _choice(case: Id, one: ChoiceRow, *, may: bool, real: bool) -> Fact:
    return Fact(
        text(one.name),
        say("{points} points", points=in_points(one.hundredths)),
        below_each_other((one.cost, *one.reasons)),
        offers=(propose(case, one.mentor, one.name),) if may else (),
        leads_to=Spot(PlaceName.MENTORS, one.mentor) if real else None,
    )


# Somebody who walks with a mentor, and is matched with another


def another(solved: Solved, p: int) -> Tab:
    """A second mentor for somebody, or why there is none."""
    return Tab(ANOTHER, say("Another mentor"), tuple(_another(solved, p)))


_LEFT = say("It is worked out with the places that are left when everybody who waits has a mentor.")


def _another(solved: Solved, p: int) -> Iterator[Section]:
    if solved.matching.partner[p] is None:
        row = unmatched_row(solved, p, known=())
        yield Section(say("Nobody is proposed"), lead=row.words, says=(_LEFT,))
        yield from (*_on_the_table(solved, row.case), *_counted(row), *_nearly(row))
    else:
        pair = pair_row(solved, p)
        first = Section(say("First meeting"), says=(solved.first_meeting(p),))
        yield from (_proposal(solved, p, pair, says=(_LEFT, TWO)), first, *for_and_against(_reasons(solved, p)))


# Somebody who is not


def _unmatched(solved: Solved, p: int) -> MatchingShown:
    helps = list(helps_of(solved, p))
    row = unmatched_row(solved, p, known=helps)
    tries = {_named(one): one.supposed for one in helps if one.supposed}
    return MatchingShown(
        record=row.case,
        name=row.person,
        about=(say("not matched"),),
        facts=_head(solved, p),
        tabs=(
            Tab(
                "why",
                say("Why"),
                (
                    *_on_the_table(solved, row.case),
                    _why(row),
                    _what_helps(row.person, helps),
                    *_counted(row),
                    *_nearly(row),
                    *before(solved, row.case),
                    _person(solved, p),
                ),
            ),
        ),
        tries=tries,
    )


def _on_the_table(solved: Solved, case: Id) -> Iterator[Section]:
    facts = tuple(_asked(solved, one, said) for one, said in _standing(solved, case))
    if facts:
        yield Section(say("Proposed"), facts)


def _why(row: UnmatchedRow) -> Section:
    facts = (
        *((Fact(say("People"), some(map(text, row.people))),) if len(row.people) > 1 else ()),
        *((Fact(say("Mentors"), some(map(text, row.mentors))),) if row.mentors else ()),
        *((_free(row, row.places),) if row.places is not None else ()),
    )
    return Section(say("Why {person} is waiting", person=row.person), facts, lead=row.words)


def _free(row: UnmatchedRow, places: int) -> Fact:
    """The places that are left with these mentors, and who gets them in this proposal."""
    others = list(row.people)
    others.remove(row.person)
    instead = say("proposed for {names}", names=some(map(text, others))) if places and others else None
    return Fact(say("Free places between them"), say("{number}", number=places) if places else say("None"), instead)


def _what_helps(person: str, helps: Sequence[Help]) -> Section:
    """Each change with the way to try it, and what there is beside them; or that there is none."""
    facts = tuple(_help(one) for one in helps if one.supposed)
    tried = say("Each was tried: {person} gets a mentor, and nobody loses one.", person=person)
    known = (tried,) if any(one.serves and one.supposed for one in helps) else ()
    first = (together((*known, say("Trying one writes nothing."))),) if facts else ()
    rest = tuple(one.words for one in helps if not one.supposed)
    return Section(say("What would help"), facts, says=(*first, *rest), are_choices=True)


def _help(one: Help) -> Fact:
    label = say("A place") if one.supposed.places else say("An arrangement")
    return Fact(label, one.words, offers=(Offer(say("Try it"), FormName.TRY, _named(one)),))


def _named(one: Help) -> Id:
    """What an offer to try this is about: the same for the same change."""
    supposed: Supposed = one.supposed
    parts = (*sorted(supposed.places), *(part for each in sorted(supposed.arranged) for part in each))
    return derived("try", *parts)


def _counted(row: UnmatchedRow) -> Iterator[Section]:
    """How many mentors each rule stops: of all, or of all but those who may and are full."""
    if row.counts:
        facts = tuple(Fact(one.rule, say("{count} mentors", count=one.count)) for one in row.counts)
        others = say("Rules that stop the other {count} mentors", count=row.barred)
        yield Section(
            others if row.mentors else say("Rules that stop mentors"),
            facts,
            says=(say("A mentor may be stopped by several."),),
        )


def _nearly(row: UnmatchedRow) -> Iterator[Section]:
    if row.stopped:
        facts = tuple(
            Fact(text(one.name), one.rule.words, leads_to=Spot(PlaceName.MENTORS, one.mentor)) for one in row.stopped
        )
        yield Section(say("Stopped by this alone"), facts)
