"""Pictures of every page and state: `python -m tests.ui.pictures FOLDER [NAME…]`, drawn in memory."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.form_names import FormName
from caseworker.queries.permission_form import Permitted
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Alert, Tone
from caseworker.queries.session_rows import SessionDraft
from caseworker.queries.sync_rows import SyncLine
from tests.ui.fake import FakeGateway
from tests.ui.people import AMENDED, ASKED_RECORD, ASKED_WHOLE, HELD, JASON, NOW, VERSIONS, crowd, long_timeline
from tests.ui.people import SYNC as SYNC_STATE
from tests.ui.stage import Stage
from ui.app import make_application
from ui.help_files import KEYS
from ui.i18n import Language
from ui.pages.set_up import SetUpPage
from ui.pages.welcome import WelcomePage
from ui.palettes import PaletteName

PROGRESS = Permitted(Id("body"), "progress", say("How it is going"), "Probation North")
ALERT = Alert(
    say("Risk to a known adult rose to high on Saturday."),
    say("Ruth has not received this. Phone her before tomorrow, 10:00."),
)
DRAFT = SessionDraft(
    JASON.case,
    "7",
    "December",
    "2026",
    "10:00",
    "50",
    "on time",
    "Talked through the day of release. He would rather get the bus than be driven",
    "Ring the registry about the birth certificate",
    ("finance",),
    NOW,
)


def _draw(stage: Stage, name: str, folder: Path) -> None:
    """Grab the window with the dialogs in front of it."""
    stage.settle()
    picture = stage.window.grab()
    for dialog in stage.window.findChildren(QDialog):
        if dialog.isVisible():
            painter = QPainter(picture)
            painter.drawPixmap(stage.window.mapFromGlobal(dialog.mapToGlobal(QPoint(0, 0))), dialog.grab())
            painter.end()
    picture.save(str(folder / f"{name}.png"))


def lock(stage: Stage) -> None:
    """The lock screen."""


def wrong(stage: Stage) -> None:
    """The lock screen after a wrong passphrase."""
    stage.unlock("nothing like it")


def people(stage: Stage) -> None:
    """The list, nobody chosen."""
    stage.open_people()


def person(stage: Stage) -> None:
    """One person's timeline, with a session being written."""
    stage.gateway.alert = ALERT
    stage.gateway.drafts[JASON.case] = DRAFT
    stage.unlock()
    stage.open_person(JASON.case)
    stage.workspace.people.person.open_session()
    stage.settle()


def overview(stage: Stage) -> None:
    """One person's overview."""
    stage.unlock()
    stage.open_person(JASON.case)
    stage.workspace.people.person.tabs.setCurrentIndex(0)


def gate(stage: Stage) -> None:
    """A gate pick-up with a warning."""
    stage.gateway.advice = (say("Ruth Osei already has a visit at 09:00 that day, 21 miles away."),)
    overview(stage)
    stage.workspace.people.person.open_form(FormName.GATE)


def permission(stage: Stage) -> None:
    """Permissions to share, with one that stands and the summary of what is missing."""
    stage.gateway.permitted = (PROGRESS,)
    stage.unlock()
    stage.open_person(JASON.case)
    stage.workspace.open_form(FormName.PERMISSIONS)
    stage.settle()
    stage.workspace.people.person.panel.hand_in()


def erasure(stage: Stage) -> None:
    """What an erasure takes and what stays, asked for without a name."""
    stage.unlock()
    stage.open_person(JASON.case)
    stage.workspace.open_form(FormName.ERASURE)


def erasing(stage: Stage) -> None:
    """Erasures that a colleague asks for, of a session and of everything."""
    stage.gateway.asked = (ASKED_RECORD, ASKED_WHOLE)
    erasure(stage)
    stage.settle()
    stage.workspace.people.person.panel.ask()


def leaving(stage: Stage) -> None:
    """Locking while the disk is full."""
    stage.gateway.full = say(
        "The disk is full, so this was not saved. Everything saved before is kept. Free some space."
    )
    stage.unlock()
    stage.open_person(JASON.case)
    stage.workspace.record_session()
    stage.settle()
    stage.workspace.people.person.panel._summary.setPlainText("He would rather get the bus")
    stage.workspace.lock()
    stage.settle()


def match(stage: Stage) -> None:
    """A match by hand, the barred mentor in hand."""
    overview(stage)
    stage.workspace.people.person.open_form(FormName.MATCH)
    stage.settle()
    panel = stage.workspace.people.person.panel
    panel._list.choose(2)


def errors(stage: Stage) -> None:
    """A session that cannot be recorded yet."""
    stage.unlock()
    stage.open_person(JASON.case)
    stage.workspace.people.person.open_session()
    stage.settle()
    stage.workspace.people.person.panel.hand_in()


def _amended(stage: Stage) -> None:
    stage.gateway.lines, stage.gateway.versions = (AMENDED,), VERSIONS
    stage.unlock()
    stage.open_person(JASON.case)
    stage.workspace.people.person.timeline.list.choose(1)
    stage.settle()


def amend(stage: Stage) -> None:
    """A session of one's own put right."""
    stage.gateway.drafts[AMENDED.record] = replace(DRAFT, amends=AMENDED.record, why="It was ten minutes more")
    _amended(stage)
    stage.workspace.amend()


def versions(stage: Stage) -> None:
    """What a session said before it was put right."""
    _amended(stage)
    stage.workspace.read_versions()


def held(stage: Stage) -> None:
    """The Sync page with what was sent too late."""
    stage.gateway.state = replace(SYNC_STATE, held=HELD, conflicts=(), receipts=())
    sync(stage)
    stage.settle()
    stage.workspace.sync._devices._list.choose(1)


def sync(stage: Stage) -> None:
    """The Sync page with a conflict."""
    stage.unlock()
    stage.workspace.go(PlaceName.SYNC)


def palette(stage: Stage) -> None:
    """Search everywhere over the window."""
    person(stage)
    stage.workspace.search_everywhere()
    stage.settle()


def full(stage: Stage) -> None:
    """5,000 people and a timeline of 5,000 lines."""
    stage.gateway.people_rows = crowd(5000)
    stage.gateway.lines = long_timeline(5000)
    stage.unlock()
    stage.open_person(stage.gateway.people_rows[40].case)


def empty(stage: Stage) -> None:
    """A service in which nobody is yet."""
    stage.gateway.people_rows = ()
    stage.open_people()


def nobody(stage: Stage) -> None:
    """A search that finds nobody."""
    stage.open_people()
    stage.workspace.people.search.setText("zebedee")


def undo(stage: Stage) -> None:
    """After recording a session."""
    person(stage)
    stage.workspace.people.person.panel.hand_in()


def banner(stage: Stage) -> None:
    """A refusal that no form took."""
    people(stage)
    stage.workspace.banner.warn(say("The shared folder cannot be reached. What you wrote is kept; try again later."))


def removing(stage: Stage) -> None:
    """What happens to a device that is removed, before it is."""
    sync(stage)
    stage.settle()
    devices = stage.workspace.sync._devices
    devices._list.choose(1)
    devices._remove.click()


def departing(stage: Stage) -> None:
    """The Sync page while an import waits, so that it can still be undone."""
    waits = say("An import of {count} people waits until {moment}.", count=40, moment=NOW + timedelta(minutes=9))
    line = SyncLine(say("{count} changes waiting. You can keep working.", count=12), Tone.NOTE)
    stage.gateway.state = replace(SYNC_STATE, line=line, departures=(waits,), conflicts=())
    sync(stage)


def nowhere(stage: Stage) -> None:
    """The Sync page of a device that exchanges through no folder yet."""
    lonely = say("Everything is kept here. Nobody else has joined yet.")
    choose = say("There is nowhere to exchange yet. Choose a shared folder or a stick.")
    stage.gateway.state = replace(
        SYNC_STATE,
        line=SyncLine(lonely, Tone.PLAIN),
        carrier=choose,
        may_exchange=False,
        receipts=(),
        devices=SYNC_STATE.devices[:1],
        conflicts=(),
    )
    sync(stage)


def away(stage: Stage) -> None:
    """The Sync page after an exchange whose folder was away."""
    sync(stage)
    stage.gateway.refuse_with = say(
        "The shared folder cannot be reached or written to. Everything is kept here and goes out at the next "
        "exchange. Check the network drive or stick, and that it is not full."
    )
    stage.workspace.sync.exchange()


def idle(stage: Stage) -> None:
    """A minute before the lock."""
    people(stage)
    stage.window._warn(42)


def crash(stage: Stage) -> None:
    """Something went wrong that should not have."""
    people(stage)
    stage.window.show_crash("Caseworker, Python, Qt\nBugError: an invented one\n  ui/pages/sync.py:1 in refresh")


def keys(stage: Stage) -> None:
    """Help, at the list of keys."""
    people(stage)
    stage.workspace.show_help(page=KEYS)


STATES: tuple[Callable[[Stage], None], ...] = (
    lock,
    wrong,
    people,
    person,
    overview,
    gate,
    permission,
    erasure,
    erasing,
    leaving,
    match,
    errors,
    amend,
    versions,
    held,
    sync,
    palette,
    full,
    empty,
    nobody,
    undo,
    banner,
    removing,
    departing,
    nowhere,
    away,
    idle,
    crash,
    keys,
)


def set_up(
    app: QApplication,
    out: Path,
    *,
    suffix: str = "",
    look: PaletteName = PaletteName.LIGHT,
    percent: int = 100,
    language: Language = Language.ENGLISH,
) -> None:
    """The two steps of making a service, the first one also with everything wrong."""
    with TemporaryDirectory() as folder:
        stage = Stage(app, Path(folder), made=False)
        stage.window.resize(1024, 700)
        stage.wear(look, percent=percent)
        stage.speak(language)
        _draw(stage, f"welcome{suffix}", out)
        welcome = stage.window.findChild(WelcomePage)
        assert welcome is not None
        welcome.make_button.click()
        stage.settle()
        _draw(stage, f"set-up{suffix}", out)
        page = stage.window.findChild(SetUpPage)
        assert page is not None
        page.make()
        _draw(stage, f"set-up-wrong{suffix}", out)
        for line, text in zip(
            (page._service, page._member, page._passphrase.first.line, page._passphrase.again.line),
            ("Open Gate Mentoring", "Farida Akhtar", *["four words not together"] * 2),
            strict=True,
        ):
            line.setText(text)
        page.make()
        _draw(stage, f"recovery{suffix}", out)
        stage.close()


def draw(app: QApplication, out: Path, wanted: set[str]) -> None:
    """Draw every state, and some in other looks, sizes and languages."""
    looks = (
        ("", PaletteName.LIGHT, 100, Language.ENGLISH, (1360, 850)),
        ("-dark", PaletteName.DARK, 100, Language.ENGLISH, (1360, 850)),
        ("-contrast", PaletteName.CONTRAST, 100, Language.ENGLISH, (1360, 850)),
        ("-welsh", PaletteName.LIGHT, 100, Language.WELSH, (1360, 850)),
        ("-small", PaletteName.LIGHT, 100, Language.ENGLISH, (1024, 700)),
        ("-large", PaletteName.LIGHT, 200, Language.ENGLISH, (1360, 850)),
        ("-large-small", PaletteName.LIGHT, 200, Language.WELSH, (1024, 700)),
        ("-large-dark", PaletteName.DARK, 200, Language.WELSH, (1024, 700)),
        ("-large-contrast", PaletteName.CONTRAST, 200, Language.WELSH, (1024, 700)),
    )
    for state in STATES:
        for suffix, palette_, percent, language, size in looks:
            name = state.__name__ + suffix
            if wanted and name not in wanted and state.__name__ + "*" not in wanted:
                continue
            with TemporaryDirectory() as folder:
                stage = Stage(app, Path(folder), gateway=FakeGateway())
                stage.window.resize(*size)
                stage.wear(palette_, percent=percent)
                stage.speak(language)
                state(stage)
                _draw(stage, name, out)
                stage.close()


def main(argv: list[str]) -> None:
    """Draw into the folder named first; further words choose pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = Path(argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = make_application(argv[:1])
    wanted = set(argv[2:])
    draw(app, out, wanted)
    if not wanted or "set-up" in wanted:
        set_up(app, out)
        set_up(app, out, suffix="-large-small", percent=200, language=Language.WELSH)
        for look in (PaletteName.DARK, PaletteName.CONTRAST):
            set_up(app, out, suffix=f"-{look.value}", look=look)
            set_up(app, out, suffix=f"-large-{look.value}", look=look, percent=200, language=Language.WELSH)


if __name__ == "__main__":
    main(sys.argv)
