"""Every action is found by the words that people have for it, in a window of either language."""

from collections.abc import Iterable

import pytest

from caseworker.domain.people import Identifier
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from tests.queries.test_candidates import volunteer
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.test_search_everywhere import actions, searched
from ui.i18n import Language

AMONG = 3
"""How many of what is found are seen at once, without looking for it."""
EVERYBODY = (
    ("Something worries me", "safeguarding, suicide, worried, self-harm, diogelu, poeni, hunanladdiad"),
    ("Search people", "find, look up, canfod"),
    ("Search everywhere", "find, canfod"),
    ("Exchange now", "send, receive, refresh, anfon, derbyn"),
    ("Go to Today", "home, to do, hafan"),
    ("Go to People", "clients, caseload, phone, cleientiaid, ffôn"),
    ("Go to Sync", "laptop, lost, stolen, internet, gliniadur, dyfeisiau, rhyngrwyd"),
    ("Go to Settings", "preferences, options, dewisiadau"),
    ("Back", "previous, return, blaenorol"),
    ("Larger text", "font, bigger, zoom, size, enlarge, ffont, chwyddo, maint, mwy"),
    ("Smaller text", "font, zoom, size, ffont, maint"),
    ("Colours of the desktop", "colour, theme, color, lliw, thema"),
    ("Light colours", "bright, white, llachar, gwyn"),
    ("Dark colours", "dark, night, black, dark mode, tywyll, nos, du"),
    ("High contrast", "accessibility, sight, hygyrchedd, golwg"),
    ("English", "language, saesneg, iaith"),
    ("Cymraeg", "language, welsh, cymraeg, iaith, translate, cyfieithu"),
    ("Help", "manual, guide, how to, instructions, support, llawlyfr, sut mae"),
    ("Keys", "shortcuts, keyboard, bysellfwrdd"),
    ("Take the tour", "tutorial, getting started, introduction, tiwtorial"),
    ("Lock", "log out, logout, log off, sign out, allgofnodi"),
    ("Quit", "exit, shut down, close the window, diffodd"),
    ("Change the passphrase", "password, PIN, login, cyfrinair"),
    ("Make a backup", "backup, copy, USB, save, copi, cadw"),
)
WHO_WALK = (
    ("Record a session", "visit, meeting, write up, note, ymweliad, nodyn"),
    ("Book a gate pick-up", "lift, drive, transport, collect, release, lifft, rhyddhau"),
    ("Add a way to reach them", "phone, telephone, mobile, email, e-mail, address, ffôn, ebost, cyfeiriad"),
    ("Write a note", "note, comment, memo, nodyn, sylw"),
    ("Write the case summary…", "print, PDF, report, letter, argraffu, adroddiad"),
    ("Write a session sheet…", "form, blank, paper, ffurflen, papur"),
    ("Book an appointment", "diary, arrange, schedule, dyddiadur, trefnu"),
    ("Go to Calendar", "diary, appointments, rota, dyddiadur"),
    ("Go to Directory", "housing, food bank, agencies, tai, banc bwyd"),
)
COORDINATOR = (
    ("Go to Mentors", "holiday, leave, petrol, mileage, expenses, volunteers, DBS, gwyliau, treuliau, gwirfoddolwyr"),
    ("Erase this record", "delete, remove, wipe, GDPR, dileu"),
    ("Permission to share", "consent, data protection, confidential, cydsyniad"),
    ("Match by hand", "pair, assign, allocate, dyrannu"),
    ("Refer somebody", "client, register, cleient, cofrestru"),
    ("Bring in a spreadsheet…", "import, Excel, CSV, upload, mewnforio"),
    ("Enrol a mentor", "volunteer, recruit, gwirfoddolwr"),
    ("Recruitment", "applicants, interview, references, ymgeiswyr, cyfweliad"),
    ("Add a service", "organisation, agency, sefydliad"),
    ("Invite somebody", "colleague, user, account, computer, cydweithiwr, defnyddiwr"),
    ("Try the recovery kit", "restore, forgotten, adfer"),
    ("Change what stands on papers", "letterhead, charity number, rhif elusen"),
    ("Weights…", "importance, priorities, score, blaenoriaethau"),
    ("Print for the meeting…", "print, paper, argraffu"),
    ("Go to Referrals", "new people, inbox, pobl newydd"),
    ("Go to Matching", "waiting list, proposal, rhestr aros"),
)  # fmt: skip
MENTOR = (
    ("Go to My volunteering", "holiday, leave, petrol, mileage, expenses, claims, training, DBS, gwyliau, treuliau"),
)
PRACTITIONER = (("Refer somebody", "client, register, add a new person, cleient"),)
OF_WHOM = {
    "farida": (*EVERYBODY, *WHO_WALK, *COORDINATOR),
    "ruth": (*EVERYBODY, *WHO_WALK, *MENTOR),
    "priya": (*EVERYBODY, *PRACTITIONER),
}


def missed(
    office: Office, sought: Iterable[tuple[str, str]], *, spoken: Language
) -> list[tuple[str, str, tuple[str, ...]]]:
    """The words that do not find what they are for among the first, and what they do find."""
    office.speak(spoken)
    dialog = searched(office, "")
    wrong = []
    for called, typed in ((called, one) for called, several in sought for one in several.split(", ")):
        dialog._field.setText(typed)
        first = tuple(str(action.words) for action in actions(dialog)[:AMONG])
        if called not in first:
            wrong.append((typed, called, first))
    office.speak(Language.ENGLISH)
    return wrong


@pytest.mark.parametrize("spoken", Language)
@pytest.mark.parametrize("who", OF_WHOM)
def test_what_can_be_done_is_among_the_first_found_by_everyday_words_of_either_language(
    offices: Offices, who: str, spoken: Language
) -> None:
    offices("dev").town.open("Orson", "Thistle")  # while nobody waits there is no proposal to print
    office = offices(who)
    office.workspace.go(PlaceName.PEOPLE)  # there is a way back only for whoever has been elsewhere
    office.workspace.go(PlaceName.TODAY)
    assert missed(office, OF_WHOM[who], spoken=spoken) == []


IN_SIGHT = (
    ("Plan contacts", "frequency, weekly, wythnosol"),
    ("End the work…", "close, finish, discharge, cau, gorffen"),
    ("Pause", "suspend, ill, hold, sâl"),
    ("Languages and access needs", "interpreter, wheelchair, hearing, dyslexia, cyfieithydd"),
    ("Equality", "religion, ethnicity, crefydd"),
    ("Risk was assessed", "danger, harm, MAPPA, perygl"),
    ("Name a practitioner", "probation officer, swyddog prawf"),
    ("Add a need", "debt, housing, drugs, dyled, tai"),
    ("Name, birth and home", "spelling, date of birth, sillafu, edit"),
    ("Keep a former name", "alias, maiden name, llysenw"),
    ("The same as another record", "merge, duplicate, uno"),
    ("Raise a wall", "conflict of interest, hide, block, cuddio"),
    ("Add a number", "NOMIS, PNC, rhif carchar"),
    ("Copy the prison number", "clipboard, NOMIS, clipfwrdd"),
)


@pytest.mark.parametrize("spoken", Language)
def test_what_is_done_about_whoever_is_open_is_among_the_first_found_by_everyday_words(
    offices: Offices, spoken: Language
) -> None:
    office = offices("farida")
    office.town.put(Identifier(identifier_type="prison_number", value="A4512CX"))
    office.open_person(office.town.pike)
    assert missed(office, IN_SIGHT, spoken=spoken) == []


@pytest.mark.parametrize("spoken", Language)
def test_what_is_done_about_the_mentor_who_is_open_is_among_the_first_too(offices: Offices, spoken: Language) -> None:
    office = offices("farida")
    office.workspace.go_to(Spot(PlaceName.MENTORS, volunteer(office.town, "Zoe", "Lloyd")))
    office.settle()
    sought = (
        ("Going on leave", "holiday, sick, leave, gwyliau, sâl"),
        ("They leave…", "resign, retire, quit, ymddeol"),
        ("Change where and when", "availability, argaeledd"),
        ("Change name and contact", "phone, email, rename, ffôn"),
        ("Change the emergency contact", "next of kin"),
        ("Add a DBS check", "police check, criminal record"),
        ("Add training", "course, cwrs"),
        ("Record supervision", "one to one, un i un"),
        ("Add a journey", "petrol, mileage, car, milltiroedd"),
        ("Add something paid", "receipt, bus, train, parking, derbynneb"),
    )
    assert missed(office, sought, spoken=spoken) == []
