"""How far the reading or bringing in of a sheet is, in words."""

from caseworker.domain.errors import Phrase, say
from caseworker.imports.watch import Doing, Watch
from caseworker.sheet_kinds import SheetWords


def how_far(watch: Watch, *, said: SheetWords) -> Phrase:
    """What is being done, and how much of it."""
    if watch.doing is Doing.READING:
        return say("Reading the sheet. {count} rows so far. You can keep working.", count=watch.done)
    gaps = {"number": watch.done, "total": watch.total}
    if watch.doing is Doing.COMPARING:
        return say(said.comparing.template, **gaps)
    return say(_WRITING[watch.doing].template, **gaps)


_WRITING = {
    Doing.WRITING: say("Bringing in: {number} of {total}."),
    Doing.SIGNING: say("Signing what is brought in: {number} of {total} parts."),
    Doing.KEEPING: say("Writing it down: {number} of {total} parts."),
}
