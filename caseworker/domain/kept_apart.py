"""Whether two are kept apart: by an exclusion, by a wall or by an area, each with the day on which it came about."""

from datetime import date

from caseworker.domain.errors import Phrase, Why, say
from caseworker.domain.matches import Exclusion
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit

Answer = tuple[bool | None, Why] | None
"""Whether the rule passes, None for unknown, and why; nothing where it has nothing to say."""


def kept_apart(mentor: MentorFacts, person: PersonFacts, visit: Visit) -> Answer:
    """Whether the person must be kept from this mentor by name."""
    own = (one for one in person.exclusions if one.mentor == mentor.mentor.id and _applies(one, visit.on))
    found = next(own, None)
    return (False, lambda: _dated(_reason(found), found, person)) if found is not None else None


def _reason(exclusion: Exclusion) -> Phrase:
    return _APART.get(exclusion.exclusion_type or "", say("They must be kept apart."))


def _dated(reason: Phrase, exclusion: Exclusion, person: PersonFacts) -> Phrase:
    """Why two are kept apart, with the day that a reader can look up."""
    since = person.since.get(exclusion.id)
    if exclusion.until is not None:
        return say("{reason} This applies until {day}.", reason=reason, day=exclusion.until)
    return reason if since is None else say("{reason} This was written down on {day}.", reason=reason, day=since)


_APART = {
    "known_to_each_other": say("They are known to each other."),
    "conflict_of_interest": say("There is a conflict of interest."),
}


def _applies(exclusion: Exclusion, on: date) -> bool:
    return exclusion.applies is not False and (exclusion.until or date.max) >= on


def wall(mentor: MentorFacts, person: PersonFacts, _visit: Visit) -> Answer:
    """Whether a wall keeps this mentor out of the case."""
    if not mentor.walled:
        return None
    since = person.since.get(mentor.mentor.id)
    if since is None:
        return False, lambda: say("The mentor is walled off from this case.")
    return False, lambda: say("The mentor is walled off from this case. The wall was raised on {day}.", day=since)


def area(mentor: MentorFacts, person: PersonFacts, visit: Visit) -> Answer:
    """Whether the mentor lives where the person must not go; by postcode district, never by an address."""
    barred = {_district(d): one for one in person.exclusions if _applies(one, visit.on) for d in one.districts}
    home = _district(mentor.mentor.home_district or "")
    if home and home in barred:
        return False, lambda: _dated(_lives_in(home), barred[home], person)
    if barred and not home:
        return None, lambda: say("There is an area to stay out of, and the mentor's home area is not recorded.")
    if person.zones_in_words:
        return None, lambda: say("Exclusion zones are described in words. Read them before the first meeting.")
    return (True, lambda: say("The mentor does not live in an excluded area.")) if barred else None


def _lives_in(district: str) -> Phrase:
    return say("The mentor lives in {district}, where the person must not go.", district=district)


def _district(text: str) -> str:
    return text.upper().replace(" ", "")
