"""What somebody lacks who would be a mentor, or is one: told until it is there, with what closes it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from caseworker.domain.checks import DBS, TRAINING, Kept, kept, module_key
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.recruiting import STAGES, WORKING, Applicant, Lack, Lacking, Policy, lacking
from caseworker.queries.edge import office_settings
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_lapses import checks_by_mentor, lapses_soon, mentors_who
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import listed

TAB = "recruiting"
"""The tab of a mentor's file where each is told with what closes it."""
NAMED = 2
"""So many things are named in a line; more are counted."""


class MentorLacks(NamedTuple):
    """What a mentor lacks."""

    mentor: Id
    missing: tuple[Lacking, ...]


def policy_of(reading: Reading) -> Policy:
    """What the service asks of whoever becomes a mentor, and of every mentor."""
    return Policy.of(office_settings(reading))


def lacks_of(reading: Reading, mentor: Mentor, checks: Sequence[Check] | None = None) -> tuple[Lacking, ...]:
    """What somebody lacks at the stage where they stand and before it; of a mentor, at all of them."""
    own = checks_by_mentor(reading, [mentor.id])[mentor.id] if checks is None else checks
    return lacking(Applicant(mentor, own, policy_of(reading), reading.today))


def lacks_of_all(reading: Reading, *, among: Sequence[MentorStatus] = WORKING) -> list[MentorLacks]:
    """The same of every mentor who stands somewhere, the one who lacks most first, then by name."""
    lacks = lacks_of_mentors(reading, mentors_who(reading, among))
    found = (MentorLacks(mentor, missing) for mentor, missing in lacks.items())
    return sorted(found, key=lambda one: -len(one.missing))


def lacks_of_mentors(reading: Reading, mentors: Sequence[Mentor]) -> dict[Id, tuple[Lacking, ...]]:
    """What each of some mentors lacks beside what lapses, which is told by its day; of those who lack something."""
    checks = checks_by_mentor(reading, [one.id for one in mentors])
    found = {one.id: _beside(reading, one, checks[one.id]) for one in mentors if one.status in WORKING}
    return {mentor: lacks for mentor, lacks in found.items() if lacks}


def _beside(reading: Reading, mentor: Mentor, checks: Sequence[Check]) -> tuple[Lacking, ...]:
    missing = lacks_of(reading, mentor, checks)
    told = {kept(one.check) for one in lapses_soon(checks, today=reading.today)} if missing else set()
    return tuple(one for one in missing if not _is_told(one, told))


def _is_told(one: Lacking, told: set[Kept]) -> bool:
    if one.lack is Lack.TRAINING and one.what:
        return (TRAINING, "", module_key(one.what)) in told
    return any(kind[0] == _OF_CHECKS.get(one.lack) for kind in told)


_OF_CHECKS = {Lack.DBS_AGAIN: DBS, Lack.TRAINING: TRAINING, Lack.AGREEMENT: "role_agreement"}


def lacking_sections(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    """What is still lacking, each with what keeps it; of a mentor nothing where nothing is."""
    facts = tuple(_lack(reading, mentor, one) for one in lacks_of(reading, mentor))
    if mentor.status not in STAGES and not facts:
        return ()
    return (Section(say("What is still lacking"), facts, empty=say("Nothing is lacking to go on from here.")),)


def _lack(reading: Reading, mentor: Mentor, one: Lacking) -> Fact:
    form, words = _REMEDIES[one.lack]
    begins = (("check_type", "role_agreement"),) if one.lack is Lack.AGREEMENT else ()
    offer = Offer(words, form, one.about if one.about != NO_ID else mentor.id, begins)
    stage = reading.words.of("mentor_status", one.stage)
    return Fact(stage, lack_words(reading, one), tone=Tone.WARN, offers=(offer,))


def still_lacking(reading: Reading, missing: Sequence[Lacking]) -> Phrase:
    """The first of what is lacking, and how many more things are."""
    first = listed(lack_words(reading, one) for one in missing[:NAMED])
    rest = len(missing) - NAMED
    if rest > 0:
        return say("Still lacking: {what} and {count} more.", what=first, count=rest)
    return say("Still lacking: {what}.", what=first)


def lack_words(reading: Reading, one: Lacking) -> Phrase:
    """What is lacking, in words."""
    if one.lack is Lack.REFERENCES:
        return say("{count} more references", count=one.number)
    if one.lack is Lack.TRAINING and one.what:
        return say("Training: {module}", module=one.what)
    if one.lack is Lack.DBS_LEVEL and (level := policy_of(reading).dbs_level):
        return say(
            "A DBS check of the level that the role allows: {level}", level=reading.words.inside("dbs_level", level)
        )
    return _LACKS[one.lack]


_LACKS: Mapping[Lack, Phrase] = MappingProxyType(
    {
        Lack.CONTACT: say("A telephone number or an e-mail address"),
        Lack.AREA: say("Where they live: the first half of the postcode"),
        Lack.AVAILABILITY: say("When they are free"),
        Lack.INTERVIEW: say("An interview that went well"),
        Lack.DBS: say("A DBS check that has been seen"),
        Lack.DBS_AGAIN: say("A new DBS check: the one before counts no more"),
        Lack.DBS_LEVEL: say("The level of the DBS check"),
        Lack.DBS_ISSUED: say("The day on which the DBS certificate was issued"),
        Lack.DBS_RECHECK: say("The day by which the service looks at the DBS check again"),
        Lack.DBS_UPDATE: say("What the update service said, or that they are not registered with it"),
        Lack.TRAINING: say("The training before a mentor begins"),
        Lack.AGREEMENT: say("The role agreement, signed"),
        Lack.PLACES: say("With how many people they walk at once"),
        Lack.CLEARANCE: say("Up to which risk they are cleared"),
    }
)
_REMEDIES: Mapping[Lack, tuple[FormName, Phrase]] = MappingProxyType(
    {
        Lack.CONTACT: (FormName.CHANGE_MENTOR_NAME, say("Write it down")),
        Lack.AREA: (FormName.CHANGE_MENTOR_TIMES, say("Write it down")),
        Lack.AVAILABILITY: (FormName.CHANGE_MENTOR_TIMES, say("Write it down")),
        Lack.INTERVIEW: (FormName.INTERVIEWED, say("Record the interview")),
        Lack.REFERENCES: (FormName.REFERENCE_CAME, say("Record a reference")),
        Lack.DBS: (FormName.ADD_DBS, say("Add a DBS check")),
        Lack.DBS_AGAIN: (FormName.RENEW_CHECK, say("Renew")),
        Lack.DBS_LEVEL: (FormName.CHANGE_CHECK, say("Put it right")),
        Lack.DBS_ISSUED: (FormName.CHANGE_CHECK, say("Put it right")),
        Lack.DBS_RECHECK: (FormName.CHANGE_CHECK, say("Put it right")),
        Lack.DBS_UPDATE: (FormName.CHANGE_CHECK, say("Put it right")),
        Lack.TRAINING: (FormName.ADD_TRAINING, say("Add training")),
        Lack.AGREEMENT: (FormName.ADD_OTHER_CHECK, say("Record the role agreement")),
        Lack.PLACES: (FormName.CHANGE_MENTOR_CAPACITY, say("Write it down")),
        Lack.CLEARANCE: (FormName.CHANGE_MENTOR_CAPACITY, say("Write it down")),
    }
)
