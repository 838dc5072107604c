"""A person whom the service walks with: how they are known and how they may safely be reached; never an offence."""

from datetime import date

from caseworker.domain.folders import Folder
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    choices,
    day,
    flag,
    long_text,
    record,
    text,
    texts,
)
from caseworker.domain.safety import safer_common, safer_false, safer_words


@record("person", "Person", folders=(Folder.CASE,), retention=Retention.CASE)
class Person(Record):
    """One human being, once per service; the id of the record is the id of the case."""

    preferred_name: str | None = text("Preferred name", data=Data.IDENTITY, search=True, identity=True)
    given_name: str | None = text("Given names", data=Data.IDENTITY, search=True, identity=True)
    family_name: str | None = text("Family name", data=Data.IDENTITY, search=True, identity=True)
    aliases: tuple[str, ...] = texts("Also known as", data=Data.IDENTITY, search=True)
    born_on: date | None = day("Date of birth", data=Data.IDENTITY, identity=True)
    pronouns: str | None = text("Pronouns", data=Data.IDENTITY)
    gender: str | None = choice("Gender", "gender", data=Data.EQUALITY)
    gender_words: str | None = text("Gender in their own words", data=Data.EQUALITY)
    languages: tuple[str, ...] = choices("Languages", "language", data=Data.CONTACT)
    interpreter_needed: bool | None = flag("Needs an interpreter", data=Data.CONTACT)
    welsh_preferred: bool | None = flag("Prefers Welsh", data=Data.CONTACT)
    access_needs: tuple[str, ...] = texts("Access needs", data=Data.HEALTH)
    can_meet: tuple[str, ...] = texts("Can be met at", data=Data.CONTACT)
    meeting_needs: tuple[str, ...] = choices("Meetings must have", "meeting_need", data=Data.HEALTH)
    neurodiversity: tuple[str, ...] = choices("Neurodiversity", "neurodiversity", data=Data.HEALTH)
    reads_with_difficulty: bool | None = flag("Finds reading hard", data=Data.HEALTH)
    adjustments_promised: tuple[str, ...] = texts("Adjustments promised", data=Data.HEALTH)
    adjustments_delivered: tuple[str, ...] = texts("Adjustments delivered", data=Data.HEALTH)
    disability: tuple[str, ...] = choices("Disability", "impairment", data=Data.EQUALITY)
    ethnicity: str | None = choice("Ethnic group", "ethnicity", data=Data.EQUALITY)
    nationality: str | None = text("Nationality", data=Data.EQUALITY)
    religion: str | None = choice("Religion or belief", "religion", data=Data.EQUALITY)
    orientation: str | None = choice("Sexual orientation", "orientation", data=Data.EQUALITY)
    marriage: str | None = choice("Marriage and civil partnership", "marriage", data=Data.EQUALITY)
    pregnancy: str | None = choice("Pregnancy and maternity", "yes_no", data=Data.EQUALITY)
    no_fixed_home: bool | None = flag("No fixed home", data=Data.CONTACT)
    home_district: str | None = text("Home postcode district", data=Data.CONTACT, search=True)
    home_area: str | None = text("Home local authority", data=Data.CONTACT, search=True)
    interests: tuple[str, ...] = texts("Interests and dislikes", data=Data.PROGRESS, search=True)
    deceased_on: date | None = day("Died on", data=Data.IDENTITY)


@record("identifier", "Identifier", folders=(Folder.CASE,), retention=Retention.CASE)
class Identifier(Record):
    """A number under which another organisation knows the person; a person may have several of one type."""

    identifier_type: str | None = choice("Type of number", "identifier_type", data=Data.IDENTITY)
    value: str | None = text("Number", data=Data.IDENTITY, search=True, identity=True)
    issued_by: str | None = text("Issued by", data=Data.IDENTITY)
    doubtful: bool | None = flag("Doubtful", data=Data.IDENTITY)


@record("safe_contact", "Safe contact", folders=(Folder.CASE,), retention=Retention.CASE, mentor=Writes.SET)
class SafeContact(Record):
    """One way to reach the person and whether it is safe to use; whatever two people disagree on is not safe."""

    means: str | None = choice("Way to reach them", "contact_means", data=Data.CONTACT)
    value: str | None = text("Number or address", data=Data.CONTACT, search=True)
    safe_to_phone: bool | None = flag("Safe to phone", data=Data.CONTACT, safer=safer_false)
    safe_to_text: bool | None = flag("Safe to text", data=Data.CONTACT, safer=safer_false)
    safe_to_write: bool | None = flag("Safe to write", data=Data.CONTACT, safer=safer_false)
    safe_to_visit: bool | None = flag("Safe to visit", data=Data.CONTACT, safer=safer_false)
    voicemail: bool | None = flag("Safe to leave a voicemail", data=Data.CONTACT, safer=safer_false)
    who_may_answer: tuple[str, ...] = texts("Who may pick up", data=Data.CONTACT, safer=safer_common)
    hours: str | None = text("When to try", data=Data.CONTACT)
    warning: str | None = long_text("Warning", data=Data.CONTACT, safer=safer_words)
    current: bool | None = flag("In use", data=Data.CONTACT, safer=safer_false)


@record("former_name", "Former name", folders=(Folder.RESTRICTED,), retention=Retention.CASE)
class FormerName(Record):
    """A name or a gender history that the person has left behind: restricted, never found by the ordinary search."""

    name: str | None = text("Former name", data=Data.IDENTITY)
    gender_history: str | None = long_text("Gender history", data=Data.EQUALITY)
    until: date | None = day("Used until", data=Data.IDENTITY)
    why_kept: str | None = text("Why it is kept", data=Data.IDENTITY)
