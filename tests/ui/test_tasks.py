"""Work beside the window's thread: answers come back to it, errors go where somebody can act on them."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from caseworker.domain.changes import Changes
from caseworker.domain.errors import KnownError, Phrase, say
from caseworker.domain.ids import Id
from tests.ui.fake import FakeGateway, FakeService
from ui.latest import Latest
from ui.tasks import Job, ServiceTasks, Threads, listens
from ui.theme import Theme
from ui.widgets.bars import Banner


@pytest.fixture
def threads(qapp: QApplication) -> Iterator[Threads]:
    made = Threads(qapp)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def service() -> FakeService:
    return FakeService(FakeGateway())


@pytest.fixture
def tasks(qapp: QApplication, threads: Threads, service: FakeService) -> Iterator[ServiceTasks]:
    made = ServiceTasks(qapp, threads=threads, service=service)
    yield made
    made.deleteLater()


def _thread_of(_: object) -> int:
    return threading.get_ident()


def _refusing(_: object) -> Changes:
    raise KnownError(say("The folder cannot be reached."))


def _breaking(_: object) -> Changes:
    raise ZeroDivisionError


def test_a_question_is_asked_beside_the_window_and_answered_on_its_thread(tasks: ServiceTasks, qtbot: QtBot) -> None:
    asked: list[int] = []
    answered: list[int] = []

    def then(thread: int) -> None:
        asked.append(thread)
        answered.append(threading.get_ident())

    tasks.query(_thread_of, then=then)
    qtbot.waitUntil(lambda: bool(answered))
    assert answered == [threading.get_ident()]
    assert asked != answered


def test_an_older_answer_never_stands_in_place_of_a_newer_one(
    tasks: ServiceTasks, threads: Threads, qtbot: QtBot
) -> None:
    shown: list[str] = []
    newer_is_shown = threading.Event()

    def look(_reader: object, *, asked: str) -> str:
        if asked == "first":
            newer_is_shown.wait(10)
        return asked

    def show(answer: str) -> None:
        shown.append(answer)
        newer_is_shown.set()

    latest = Latest(tasks)
    latest.query(look, then=show, asked="first")
    latest.query(look, then=show, asked="then")
    qtbot.waitUntil(lambda: not threads.busy)
    assert shown == ["then"]


def test_every_command_runs_on_one_thread_in_the_order_given(
    tasks: ServiceTasks, threads: Threads, qtbot: QtBot
) -> None:
    ran: list[tuple[int, int]] = []

    def write(_desk: object, *, number: int) -> Changes:
        ran.append((number, threading.get_ident()))
        return Changes()

    for number in range(20):
        tasks.command(write, number=number)
    qtbot.waitUntil(lambda: not threads.busy)
    assert [number for number, _ in ran] == list(range(20))
    assert len({thread for _, thread in ran}) == 1


def test_a_closed_service_is_asked_nothing_more(tasks: ServiceTasks, threads: Threads, qtbot: QtBot) -> None:
    heard: list[str] = []
    tasks.close(then=lambda: heard.append("closed"))
    tasks.query(lambda _: "answer", then=heard.append)
    qtbot.waitUntil(lambda: not threads.busy)
    assert heard == ["closed"]


def test_changes_are_announced_after_the_command_told_its_page(tasks: ServiceTasks, qtbot: QtBot) -> None:
    heard: list[str] = []
    tasks.on_changes(lambda _: heard.append("view"))
    changes = Changes(kinds=frozenset({"session"}))
    tasks.command(lambda _: changes, then=lambda _: heard.append("page"))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["page", "view"]


def test_a_draft_that_changed_nothing_is_announced_to_nobody(
    tasks: ServiceTasks, threads: Threads, qtbot: QtBot
) -> None:
    heard: list[Changes] = []
    tasks.on_changes(heard.append)
    tasks.command(lambda _: Changes())
    qtbot.waitUntil(lambda: not threads.busy)
    assert heard == []


def test_what_a_person_can_act_on_goes_to_the_page_that_asked(tasks: ServiceTasks, qtbot: QtBot) -> None:
    told: list[Phrase] = []
    tasks.command(_refusing, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "The folder cannot be reached."


def test_what_no_page_took_goes_to_the_banner(tasks: ServiceTasks, qtbot: QtBot) -> None:
    told: list[Phrase] = []
    tasks.refused.connect(told.append)
    tasks.command(_refusing)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "The folder cannot be reached."


def test_a_bug_goes_to_nobodys_page(tasks: ServiceTasks, threads: Threads, qtbot: QtBot) -> None:
    ended: list[bool] = []
    with qtbot.waitSignal(threads.broke) as broke:
        tasks.command(
            _breaking,
            failed=lambda _: pytest.fail("a bug is not a sentence for a page"),
            ended=lambda: ended.append(True),
        )
    assert isinstance(broke.args[0], ZeroDivisionError)
    assert ended == [True]


def test_a_refusal_goes_to_the_banner_when_the_page_that_asked_is_gone(
    tasks: ServiceTasks, theme: Theme, qtbot: QtBot
) -> None:
    told: list[Phrase] = []
    tasks.refused.connect(told.append)
    page = Banner(theme)
    tasks.command(_refusing, failed=page.warn)
    page.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "The folder cannot be reached."


def test_a_question_that_failed_is_told_in_the_banner_when_its_page_is_gone_unless_it_was_cancelled(
    tasks: ServiceTasks, theme: Theme, threads: Threads, qtbot: QtBot
) -> None:
    told: list[Phrase] = []
    tasks.refused.connect(told.append)
    page = Banner(theme)
    tasks.query(_refusing, then=print, failed=page.warn)
    tasks.query(_refusing, then=print, failed=page.warn).cancel()
    page.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    qtbot.waitUntil(lambda: not threads.busy)
    assert [str(phrase) for phrase in told] == ["The folder cannot be reached."]


def test_a_cancelled_question_is_not_answered(tasks: ServiceTasks, threads: Threads, qtbot: QtBot) -> None:
    answered: list[int] = []
    tasks.query(_thread_of, then=answered.append).cancel()
    qtbot.waitUntil(lambda: not threads.busy)
    assert answered == []


def test_an_answer_for_a_widget_that_is_gone_is_dropped(tasks: ServiceTasks, threads: Threads, qtbot: QtBot) -> None:
    label = QLabel()
    tasks.query(lambda _: "late", then=label.setText)
    label.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    qtbot.waitUntil(lambda: not threads.busy)
    assert not listens(label.setText)


def test_the_store_is_closed_after_the_commands_before_it_and_says_so_to_nobody(
    tasks: ServiceTasks, threads: Threads, service: FakeService, qtbot: QtBot
) -> None:
    closed_when_written: list[bool] = []
    heard: list[Changes] = []
    tasks.on_changes(heard.append)

    def write(_desk: object) -> Changes:
        closed_when_written.append(service.closed)
        return Changes(cases=frozenset({Id("case")}))

    tasks.command(write)
    ended: list[bool] = []
    tasks.close(then=lambda: ended.append(service.closed))
    qtbot.waitUntil(lambda: bool(ended))
    assert (closed_when_written, ended, heard) == ([False], [True], [])


def test_stopping_waits_for_what_has_begun(qapp: QApplication) -> None:
    threads = Threads(QObject())
    done = threading.Event()
    threads.write(done.set, Job(then=lambda _: None, failed=lambda _: None))
    threads.stop()
    assert done.is_set()


def test_a_question_that_works_long_ends_when_the_service_is_closed(
    tasks: ServiceTasks, service: FakeService, qtbot: QtBot
) -> None:
    begun, closed = threading.Event(), list[bool]()

    def work_long(_reader: object, *, stop: threading.Event) -> None:
        begun.set()
        stop.wait()

    tasks.query(work_long, then=lambda _: None, stop=threading.Event())
    begun.wait()
    tasks.close(then=lambda: closed.append(service.closed))
    qtbot.waitUntil(lambda: closed == [True])
