"""Models: sound by Qt's own tester, only the pages in sight asked for, every row a whole sentence."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from caseworker.domain.clock import FixedClock
from caseworker.domain.ids import Id
from caseworker.queries.rows import Chip, TimelineShown
from tests.ui.fake import FakeGateway
from tests.ui.people import CANDIDATES, CONFLICTS, DEVICES, JASON, NOW, PEOPLE, RECEIPTS, crowd, long_timeline
from ui.context import Context
from ui.i18n import Speaker
from ui.models import sentences
from ui.models.candidates import CandidatesModel
from ui.models.paged import KEPT_PAGES, PAGE
from ui.models.people import PeopleModel
from ui.models.roles import NO_INDEX, ROW
from ui.models.timeline import STEP, DayHeading, TimelineModel
from ui.models.whole import WholeModel

TEXT = Qt.ItemDataRole.AccessibleTextRole
FATAL = QAbstractItemModelTester.FailureReportingMode.Warning


class Patient:
    """Tasks that answer, or fail, when the test says so, in the order asked."""

    def __init__(self) -> None:
        self.waiting: list[Asked] = []
        self.failing = False

    def query(
        self,
        question: Callable[..., Any],
        *,
        then: Callable[[Any], None],
        failed: Callable[[Any], None] | None = None,
        ended: Callable[[], None] | None = None,
        **arguments: object,
    ) -> "Asked":
        def go() -> None:
            if ended is not None:
                ended()
            if not self.failing:
                then(question(None, **arguments))

        self.waiting.append(Asked(go))
        return self.waiting[-1]

    def answer(self) -> int:
        """Answer everything that waits and return how many questions that were."""
        waiting, self.waiting = self.waiting, []
        answered = [asked for asked in waiting if not asked.cancelled]
        for asked in answered:
            asked.go()
        return len(answered)


class Asked:
    """One question of `Patient`."""

    def __init__(self, go: Callable[[], None]) -> None:
        self.go, self.cancelled = go, False

    def cancel(self) -> None:
        self.cancelled = True


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


@pytest.fixture
def tasks() -> Patient:
    return Patient()


def _context(tasks: Patient, gateway: FakeGateway) -> Context:
    given = {"tasks": tasks, "gateway": gateway, "clock": FixedClock(NOW)}
    absent = {"importing": None, "matching": None, "laptop": None, "theme": None, "preferences": None, "who": None}
    return Context(**given, **absent)  # type: ignore[arg-type]


def _people(owner: QObject, tasks: Patient, count: int) -> PeopleModel:
    model = PeopleModel(owner, context=_context(tasks, FakeGateway(people_rows=crowd(count))))
    QAbstractItemModelTester(model, FATAL, owner)
    model.search("", chip=Chip.ALL)
    tasks.answer()
    return model


def test_the_list_of_people_is_as_long_as_there_are_people_though_one_page_was_asked_for(
    owner: QObject, tasks: Patient
) -> None:
    model = _people(owner, tasks, 5000)
    assert model.rowCount() == 5000
    assert model.index(0).data(ROW) is not None
    assert tasks.waiting == []


def test_looking_further_down_asks_for_that_page_once(owner: QObject, tasks: Patient) -> None:
    model = _people(owner, tasks, 5000)
    assert model.index(4321).data(ROW) is None
    assert model.index(4322).data(Qt.ItemDataRole.DisplayRole) == ""
    assert tasks.answer() == 1
    assert model.index(4321).data(ROW) == crowd(5000)[4321]


def test_a_page_that_fails_each_time_is_not_asked_for_at_each_look_but_after_a_pause(
    owner: QObject, tasks: Patient
) -> None:
    model = _people(owner, tasks, 5000)
    tasks.failing = True
    model.row(4321)
    assert tasks.answer() == 1
    assert [model.row(4321) for _ in range(3)] == [None] * 3
    assert tasks.waiting == []
    looks: list[bool] = []
    model.dataChanged.connect(lambda *_: looks.append(True))
    model._pause.timeout.emit()
    assert looks == [True]
    tasks.failing = False
    model.row(4321)
    assert tasks.answer() == 1
    assert model.row(4321) == crowd(5000)[4321]


def test_a_page_that_failed_is_asked_for_at_once_when_something_changed(owner: QObject, tasks: Patient) -> None:
    model = _people(owner, tasks, 5000)
    tasks.failing = True
    model.row(4321)
    tasks.answer()
    tasks.failing = False
    model.ask_again()
    tasks.answer()
    model.row(4321)
    assert tasks.answer() == 1


def test_a_search_that_failed_is_asked_again_after_a_pause_and_its_answer_replaces_the_rows_before(
    owner: QObject, tasks: Patient
) -> None:
    model = _people(owner, tasks, 50)
    tasks.failing = True
    model.search(crowd(50)[7].name, chip=Chip.ALL)
    tasks.answer()
    assert (model.rowCount(), model._pause.isActive()) == (50, True)
    tasks.failing = False
    model._pause.stop()
    model._pause.timeout.emit()
    assert tasks.answer() == 1
    assert model.row(0) == crowd(50)[7]
    assert not model._pause.isActive()


def test_lines_that_fail_to_come_are_not_reached_for_until_after_a_pause(owner: QObject, tasks: Patient) -> None:
    model = TimelineModel(owner, context=_context(tasks, FakeGateway(lines=long_timeline(400))))
    model.show_case(JASON.case, shown=TimelineShown.EVERYTHING)
    tasks.answer()
    tasks.failing = True
    model.fetchMore(NO_INDEX)
    tasks.answer()
    assert not model.canFetchMore(NO_INDEX)
    model._pause.stop()
    assert model.canFetchMore(NO_INDEX)


def test_pages_long_out_of_sight_are_let_go(owner: QObject, tasks: Patient) -> None:
    model = _people(owner, tasks, PAGE * (KEPT_PAGES + 5))
    for page in range(KEPT_PAGES + 5):
        model.row(page * PAGE)
        tasks.answer()
    assert model.row(PAGE) is None
    assert model.row(PAGE * (KEPT_PAGES + 4)) is not None


def test_another_search_leaves_no_answer_of_the_one_before(owner: QObject, tasks: Patient) -> None:
    model = PeopleModel(owner, context=_context(tasks, FakeGateway()))
    QAbstractItemModelTester(model, FATAL, owner)
    model.search("pike", chip=Chip.ALL)
    model.search("smith", chip=Chip.ALL)
    assert tasks.answer() == 1
    assert [model.row(number).name for number in range(model.rowCount())] == ["Smith, John"]


def test_asking_again_keeps_the_rows_in_place_when_as_many_come_back(owner: QObject, tasks: Patient) -> None:
    model = _people(owner, tasks, 5000)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.ask_again()
    tasks.answer()
    assert (resets, model.rowCount()) == ([], 5000)


def test_a_change_heard_before_another_search_is_answered_does_not_pass_for_the_search_before(
    owner: QObject, tasks: Patient
) -> None:
    model = _people(owner, tasks, 5000)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.search("", chip=Chip.MINE)
    model.ask_again()
    tasks.answer()
    assert resets == [True]
    model.ask_again()
    tasks.answer()
    assert resets == [True]


def test_somebody_new_is_seen_when_asking_again(owner: QObject, tasks: Patient) -> None:
    gateway = FakeGateway(people_rows=crowd(3))
    model = PeopleModel(owner, context=_context(tasks, gateway))
    model.search("", chip=Chip.ALL)
    tasks.answer()
    gateway.people_rows = crowd(4)
    model.ask_again()
    tasks.answer()
    assert model.rowCount() == 4


def test_a_page_that_comes_after_the_list_has_changed_starts_the_list_anew(owner: QObject, tasks: Patient) -> None:
    gateway = FakeGateway(people_rows=crowd(500))
    model = PeopleModel(owner, context=_context(tasks, gateway))
    model.search("", chip=Chip.ALL)
    tasks.answer()
    model.row(300)
    gateway.people_rows = crowd(400)
    tasks.answer()
    tasks.answer()
    assert model.rowCount() == 400


def test_a_person_is_read_out_as_a_whole_sentence(speaker: Speaker) -> None:
    said = sentences.person(JASON)
    assert said == "Pike, Jason. Risk changed. Featherstone. Leaves 22 December 2026. Mentor Ruth Osei."


def test_nobody_is_read_out_with_a_code_or_an_empty_sentence(speaker: Speaker) -> None:
    for row in PEOPLE:
        said = sentences.person(row)
        assert ".." not in said
        assert "None" not in said


def test_a_timeline_stands_under_the_headings_of_its_days(owner: QObject, tasks: Patient, speaker: Speaker) -> None:
    model = TimelineModel(owner, context=_context(tasks, FakeGateway()))
    QAbstractItemModelTester(model, FATAL, owner)
    model.show_case(JASON.case, shown=TimelineShown.EVERYTHING)
    tasks.answer()
    texts = [model.index(number).data(TEXT) for number in range(model.rowCount())]
    assert texts[0] == "Today, Monday 7 December"
    assert texts[1].startswith("Gate pick-up booked for 22 December 2026")
    assert texts[-1] == "Release date confirmed by the prison. 20 November 2026. Written by Priya Nair."


def test_a_day_that_has_not_come_is_said_to_be_still_to_come(owner: QObject, speaker: Speaker) -> None:
    model = TimelineModel(owner, context=_context(Patient(), FakeGateway()))
    assert model.heading(date(2026, 12, 22)) == "Still to come: Tuesday 22 December"
    assert model.heading(date(2026, 12, 7)) == "Today, Monday 7 December"


def test_a_heading_is_passed_over_by_the_keys(owner: QObject, tasks: Patient) -> None:
    model = TimelineModel(owner, context=_context(tasks, FakeGateway()))
    model.show_case(JASON.case, shown=TimelineShown.EVERYTHING)
    tasks.answer()
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsEnabled


def test_a_timeline_grows_as_it_is_read_and_repeats_no_heading(owner: QObject, tasks: Patient) -> None:
    model = TimelineModel(owner, context=_context(tasks, FakeGateway(lines=long_timeline(400))))
    QAbstractItemModelTester(model, FATAL, owner)
    model.show_case(JASON.case, shown=TimelineShown.EVERYTHING)
    tasks.answer()
    first = model.rowCount()
    while model.canFetchMore(NO_INDEX) or tasks.waiting:
        model.fetchMore(NO_INDEX)
        tasks.answer()
    lines = [model.index(number).data(ROW) for number in range(model.rowCount())]
    days = [line.day for line in lines if isinstance(line, DayHeading)]
    assert STEP < first < model.rowCount() == 400 + len(days)
    assert days == sorted(set(days), reverse=True)


def test_a_timeline_that_is_forgotten_before_its_lines_come_stays_empty(owner: QObject, tasks: Patient) -> None:
    model = TimelineModel(owner, context=_context(tasks, FakeGateway()))
    model.show_case(JASON.case, shown=TimelineShown.EVERYTHING)
    model.forget()
    assert (tasks.answer(), model.rowCount(), model.asking) == (0, 0, False)


def test_a_timeline_shows_only_what_was_asked_for(owner: QObject, tasks: Patient) -> None:
    model = TimelineModel(owner, context=_context(tasks, FakeGateway()))
    model.show_case(JASON.case, shown=TimelineShown.SESSIONS)
    tasks.answer()
    assert model.rowCount() == 2


def test_the_mentors_for_a_match_are_read_out_with_their_standing(
    owner: QObject, tasks: Patient, speaker: Speaker
) -> None:
    model = CandidatesModel(owner, context=_context(tasks, FakeGateway()), case=Id("case"))
    QAbstractItemModelTester(model, FATAL, owner)
    model.ask()
    tasks.answer()
    assert model.index(0).data(TEXT) == "Ruth Osei. Keeps every rule. Walsall. 1 of 4 places free."
    assert model.index(2).data(TEXT).startswith("Noor Ali. 2 rules broken.")


def test_rules_receipts_devices_and_conflicts_are_read_out_whole(speaker: Speaker) -> None:
    said = [
        sentences.rule(CANDIDATES[2].rules[0]),
        sentences.receipt(RECEIPTS[2]),
        sentences.device(DEVICES[0]),
        sentences.conflict(CONFLICTS[0]),
    ]
    assert said == [
        "No: Has no place free: 2 of 2 taken.",
        "Session with Ng. Written here, waiting. 6 December 2026, 21:40.",
        "Office laptop. Farida Akhtar. This device.",
        (
            "Pike, Jason: Safe to text. Theirs: not safe to text. Ruth Osei, 5 December 2026, 18:02. "
            "Yours: safe to text. Farida Akhtar, 5 December 2026, 17:55. "
            "Until somebody chooses, the safer one applies: do not text."
        ),
    ]


def test_a_short_list_stays_as_it_is_when_nothing_changed(owner: QObject) -> None:
    model = WholeModel(owner, sentence=sentences.device)
    QAbstractItemModelTester(model, FATAL, owner)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_rows(DEVICES)
    model.show_rows(DEVICES)
    assert (model.rowCount(), resets) == (len(DEVICES), [True])


@pytest.mark.parametrize(("name", "short"), [("Ruth Osei", "Ruth O."), ("Ng", "Ng"), ("Siân Hughes Llŷr", "Siân L.")])
def test_a_mentor_is_shortened_in_a_line_and_a_single_name_stays_whole(name: str, short: str) -> None:
    assert sentences.short_name(name) == short


def test_a_line_without_a_time_is_given_no_midnight(owner: QObject, speaker: Speaker) -> None:
    row = next(row for row in FakeGateway().lines if row.at is None)
    assert row.day == date(2026, 11, 20)
    assert "00:00" not in sentences.timeline(row)


def test_a_line_read_out_says_when_it_was_before_it_says_who_wrote_it(owner: QObject, speaker: Speaker) -> None:
    row = next(row for row in FakeGateway().lines if row.at is not None and row.author)
    said = sentences.timeline(row)
    assert f"Written by {row.author}." in said
    assert said.index(f" at {row.at:%H:%M}.") < said.index("Written by")
