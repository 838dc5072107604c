"""The Documents tab of a person: what can be written as a file, and what was or was to be, by whom and when."""

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.service import Export
from caseworker.queries.exports import Exported, exported_about
from caseworker.queries.form_names import FormName
from caseworker.queries.may import may_add
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import text

MOST = 40
"""So many files are told, the newest first."""


def sections(reading: Reading, case: Id) -> tuple[Section, ...]:
    """Everything on the tab; nothing for a body, which holds no working file to write from. Raises NotHere."""
    scopes = reading.linked(case)
    if not may_add(reading, Export):
        return ()
    summary, sheet = offers(reading, case)
    kept = exported_about(reading, scopes)
    more = say("The newest {most} of {all}.", most=MOST, all=len(kept))
    return (
        Section(say("Case summary"), says=(_SUMMARY,), offers=(summary,)),
        Section(say("Session sheet"), says=(_SHEET,), offers=(sheet,)),
        Section(
            say("What was written, or was to be"),
            tuple(map(_fact, kept[:MOST])),
            empty=say("Nothing about this person has been written as a file."),
            says=(_NOTED, more) if len(kept) > MOST else (_NOTED,),
        ),
    )


def offers(reading: Reading, case: Id) -> tuple[Offer, ...]:
    """What may be written, without reading what has been."""
    reading.linked(case)
    if not may_add(reading, Export):
        return ()
    return (
        Offer(say("Write the case summary…"), FormName.CASE_SUMMARY, case),
        Offer(say("Write a session sheet…"), FormName.SESSION_SHEET, case),
    )


_SUMMARY = say(
    "What a colleague must know, as far as you may read it: how to reach them, who is around them, release, agreement, "
    "needs, what comes next and the last sessions. It tells nothing of risk and of concerns."
)
_SHEET = say(
    "One page with the questions of a session and room to write, for places where no laptop may go. It gives one name "
    "and the next appointment, and nothing else about the person."
)
_NOTED = say(
    "Every file is noted here before it is written, so one that could not be written stands here too. Whoever may read "
    "this record sees who took what."
)


def _fact(one: Exported) -> Fact:
    return Fact(say("{moment}", moment=one.at), one.what, say("by {name}", name=one.by) if one.by else text(""))
