"""Numbers and ways to reach the invented people, with what is safe about each; phones of the range nobody is given."""

from caseworker.demo.chance import Chance
from caseworker.demo.courses import Course
from caseworker.demo.places import PRISON
from caseworker.domain.people import Identifier, SafeContact

_LETTERS = "ABCDEFGHJKLMNPRSTVWXYZ"
_WARNINGS = (
    "Say 'it's about the course', never who you are.",
    "Ring off if anybody else answers.",
    "Phone is shared with a brother.",
    "Not on Fridays.",
    "The mother opens letters.",
)
_HOURS = ("before 18:00", "after 17:00", "mornings", "not before ten", "weekdays only")
_WHO = ("mother", "partner", "sister", "key worker", "landlady")


def identifiers(chance: Chance, course: Course) -> tuple[Identifier, ...]:
    """The numbers under which others know somebody: CRN, prison number for those who were inside, sometimes PNC."""
    found = [Identifier(identifier_type="crn", value=_crn(chance), issued_by="Probation")]
    if course.prison:
        number = f"A{chance.between(1000, 9999)}{chance.one(_LETTERS)}{chance.one(_LETTERS)}"
        found.append(Identifier(identifier_type="prison_number", value=number, issued_by=PRISON[course.prison].name))
    if chance.happens(30):
        pnc = f"{chance.between(1995, 2024)}/{chance.between(1, 999999):07}{chance.one(_LETTERS)}"
        found.append(Identifier(identifier_type="pnc", value=pnc, doubtful=True if chance.happens(5) else None))
    return tuple(found)


def _crn(chance: Chance) -> str:
    return f"{chance.one('XVTB')}{chance.between(100000, 999999)}"


def contacts(chance: Chance, course: Course) -> tuple[SafeContact, ...]:
    """A phone for most, letters for those inside, e-mail for a few."""
    found = [_phone(chance)] if chance.happens(88) else []
    if course.prison and (course.leaves is None or chance.happens(30)):
        found.append(SafeContact(means="prison_letter", safe_to_write=True, current=True))
    if chance.happens(20) or not found:
        name = f"{course.key}@post.example"
        found.append(SafeContact(means="email", value=name, safe_to_write=True, current=True))
    return tuple(found)


def _phone(chance: Chance) -> SafeContact:
    text = chance.weighted([(True, 70), (False, 18), (None, 12)])
    return SafeContact(
        means="mobile",
        value=f"01632 960{chance.between(200, 999)}",
        safe_to_phone=chance.weighted([(True, 88), (False, 6), (None, 6)]),
        safe_to_text=text,
        voicemail=chance.weighted([(True, 40), (False, 35), (None, 25)]),
        who_may_answer=chance.some(_WHO, 1) if chance.happens(30) else (),
        hours=chance.one(_HOURS) if chance.happens(25) else None,
        warning=chance.one(_WARNINGS) if text is False and chance.happens(70) else None,
        current=True,
    )
