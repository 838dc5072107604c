"""How phrases are put together and how any field's value is put into words, so that no code reaches a person."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import reduce

from caseworker.domain.clock import LONDON, local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import PER_MENTOR, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import list_name
from caseworker.domain.people import Person
from caseworker.domain.record import Field, Form, Value
from caseworker.domain.service import Partner
from caseworker.queries.reading import Reading
from caseworker.queries.words import NOTHING

NAMED = 5
"""So many of many are named."""
DAYS_OF_A_WEEK = 7


def text(words: str | None) -> Phrase:
    """What somebody wrote, as a phrase: it is shown as it is."""
    return say("{text}", text=words) if words else NOTHING


def listed(phrases: Iterable[Phrase]) -> Phrase:
    """'a, b, c'."""
    return _folded(phrases, "{first}, {second}")


def both(phrases: Iterable[Phrase]) -> Phrase:
    """'a, b and c'."""
    known = list(phrases)
    if len(known) < 2:
        return known[0] if known else NOTHING
    return say("{first} and {second}", first=listed(known[:-1]), second=known[-1])


def some(phrases: Iterable[Phrase]) -> Phrase:
    """'a, b and c'; of many the first few, and how many more there are."""
    known = list(phrases)
    if len(known) <= NAMED + 1:
        return both(known)
    return say("{names} and {count} more", names=listed(known[:NAMED]), count=len(known) - NAMED)


def together(phrases: Iterable[Phrase]) -> Phrase:
    """Sentences one after the other."""
    return _folded(phrases, "{first} {second}")


def points(phrases: Iterable[Phrase]) -> Phrase:
    """'a. b. c', each of them short; what has its own full stop gets no second one."""
    known = [phrase for phrase in phrases if phrase.template]
    return reduce(_point, known) if known else NOTHING


def _point(first: Phrase, second: Phrase) -> Phrase:
    joint = "{first} {second}" if _is_sentence(first) else "{first}. {second}"
    return Phrase(joint, {"first": first, "second": second})


def _is_sentence(phrase: object) -> bool:
    """Whether the words end as a sentence does, down to what somebody wrote in the last gap."""
    if not isinstance(phrase, Phrase):
        return str(phrase).rstrip().endswith((".", "?", "!"))
    last = phrase.template.rpartition("{")[2]
    gap = last.removesuffix("}")
    return _is_sentence(phrase.values[gap]) if gap != last else _is_sentence(phrase.template)


def sentence(words: str | None) -> Phrase:
    """What somebody wrote, with a full stop where they left it out: something may come after it."""
    return text(words) if not words or _is_sentence(words) else say("{text}.", text=words.rstrip())


def below_each_other(phrases: Iterable[Phrase]) -> Phrase:
    """Each on a line of its own."""
    return _folded(phrases, "{first}\n{second}")


def _folded(phrases: Iterable[Phrase], template: str) -> Phrase:
    known = [phrase for phrase in phrases if phrase.template]
    return reduce(lambda first, second: say(template, first=first, second=second), known) if known else NOTHING


def lately(moment: datetime, *, now: datetime) -> Phrase:
    """When something was: of the six days before today 'Saturday 18:02', else its day and time, today its time."""
    days = (local_day(now) - local_day(moment)).days
    if 0 < days < DAYS_OF_A_WEEK:
        return say("{weekday} {time}", weekday=local_day(moment), time=moment.astimezone(LONDON).time())
    return say("{moment}", moment=moment)


def value_words(reading: Reading, field: Field, value: Value) -> Phrase:
    """A field's value in words: codes by their vocabulary, references by name, nothing for nothing."""
    if value is None or value == ():
        return say("Nothing")
    if isinstance(value, bool):
        return say("Yes") if value else say("No")
    if isinstance(value, datetime):
        return say("{moment}", moment=value)
    if isinstance(value, date):
        return say("{day}", day=value)
    if isinstance(value, int):
        return say("{number}", number=value)
    return _text_words(reading, field, (value,) if isinstance(value, str) else value)


def _text_words(reading: Reading, field: Field, values: tuple[str, ...]) -> Phrase:
    if field.form in (Form.CHOICE, Form.CHOICES):
        return listed(reading.words.several(field.vocabulary, values))
    if field.form in (Form.REF, Form.REFS):
        return listed(_reference(reading, field, Id(value)) for value in values)
    return listed(map(text, values))


def _reference(reading: Reading, field: Field, value: Id) -> Phrase:
    if field.refers == "service":
        return text(service_name(reading, value))
    name = reading.member_name(value) or _device_name(reading, value) or _case_name(reading, value)
    if name:
        return text(name)
    kind = reading.scalar("SELECT kind FROM record WHERE id=?", value)
    return Phrase(KINDS[kind].label) if kind in KINDS else say("Something that is not on this device")


def _device_name(reading: Reading, device: Id) -> str:
    sql = (
        "SELECT coalesce(d.name, m.name) FROM kind_device d LEFT JOIN kind_member m ON m.id=d.member AND "
        "m.scope=d.scope WHERE d.id=?"
    )
    return str(reading.scalar(sql, device) or "")


def _case_name(reading: Reading, case: Id) -> str:
    row = reading.row("SELECT given, family FROM case_row WHERE case_id=?", case)
    return list_name(row.given, family=row.family) if row else ""


def service_name(reading: Reading, service: Id | None) -> str:
    """What a service is called: by its own roster, or as it was pinned; empty when it is not known here."""
    own = reading.scalar("SELECT name FROM kind_service WHERE id=?", service)
    if own:
        return str(own)
    return next((one.name or "" for one in reading.all_of(Partner) if one.service == service), "")


def whose(reading: Reading, folder: FolderKey) -> Phrase:
    """Whom a folder is about: a person, a mentor or the service."""
    if folder.folder in PER_MENTOR:
        mentor = reading.file_of(Mentor, folder.scope) or Mentor()
        return text(list_name(mentor.given_name, family=mentor.family_name, preferred=mentor.preferred_name))
    if not folder.case:
        return say("The service")
    if reading.scalar("SELECT 1 FROM kind_on_call_file WHERE id=?", folder.scope):
        return say("On call")
    person = reading.file_of(Person, folder.scope) or Person()
    return text(list_name(person.given_name, family=person.family_name, preferred=person.preferred_name))
