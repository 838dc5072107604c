"""The ledger of everybody: a coordinator's of what left, a practitioner's of what came, and nobody else's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from caseworker.domain.agreements import Disclosure
from caseworker.domain.disclosure import DisclosureTable, Purpose
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.folders import case_folder, shared_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.referrals import Referral
from caseworker.domain.service import Role
from caseworker.queries import ledgers, received
from caseworker.queries.ledger import HOLDS_TOGETHER
from caseworker.queries.ledger_rows import AskedLines, LedgerPage, LedgerRow
from caseworker.queries.rows import TimelineIcon
from caseworker.services import assignments, cases, casework, links, permissions, sessions
from caseworker.services.ledger import CROSSING_TABLE
from tests.devices import Device, later
from tests.queries.conftest import TODAY, Town, asked
from tests.queries.test_people_at_scale import Watched

BODY = "Staffordshire Probation"
EVERYBODY = AskedLines()


def page(one: Device, lines: AskedLines = EVERYBODY, *, offset: int = 0, limit: int = 60) -> LedgerPage:
    with asked(one) as reading:
        return ledgers.page(reading, lines, offset=offset, limit=limit)


def rows(one: Device, lines: AskedLines = EVERYBODY) -> list[LedgerRow]:
    return list(page(one, lines).rows)


def said(row: LedgerRow) -> tuple[str, str]:
    return str(row.title), str(row.text)


@pytest.fixture
def told(town: Town) -> Town:
    """Pike lets the body know how it goes, and Ruth has recorded a session that was to be told."""
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange()
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.PROGRESS)
    town.exchange(town.farida, town.ruth)
    later(town.farida, town.ruth, town.priya, hours=1)
    town.session(told="Passed the forklift test")
    return town


def test_a_line_says_about_whom_what_why_and_what_became_of_it(told: Town) -> None:
    told.exchange(rounds=3)
    (row,) = rows(told.farida)
    assert said(row) == ("Pike, Jason: how it is going", f"Shared with {BODY}, received by {BODY} practitioner")
    assert str(row.origin) == "The person's permission. Progress"
    assert (row.case, row.icon, row.day) == (told.pike, TimelineIcon.RECEIVED, TODAY)


def test_a_page_of_many_lines_asks_no_more_than_a_page_of_one(told: Town) -> None:
    told.exchange(rounds=3)
    for words in ("Began at the warehouse", "Came early", "Stayed late"):
        told.session(told=words, by=told.farida)
    asked_for = []
    for limit in (1, 3, 4):
        with asked(told.farida) as reading:
            watched = Watched(reading.connection)
            found = ledgers.page(replace(reading, connection=watched), EVERYBODY, offset=0, limit=limit)  # type: ignore[arg-type]
        assert len(found.rows) == limit
        asked_for.append(len(watched.ran))
    # One holder's name is asked for as soon as there is one.
    assert asked_for[0] == asked_for[1] >= asked_for[2] - 1


def test_what_waits_and_what_was_sent_say_so(told: Town) -> None:
    told.exchange(told.ruth, told.farida, rounds=1)
    (row,) = rows(told.farida)
    assert row.icon is TimelineIcon.SENT
    told.session(told="Began at the warehouse", by=told.farida)
    waits, sent = rows(told.farida)
    assert (waits.icon, str(waits.text)) == (TimelineIcon.WAITS, f"To be shared with {BODY}: waits to be sent")
    assert sent.icon is TimelineIcon.SENT


def test_what_was_never_sent_because_permission_was_withdrawn_says_so(told: Town) -> None:
    told.session(told="Began at the warehouse", by=told.farida)
    permissions.withdraw(told.farida.desk, case=told.pike, body=told.probation.service, purpose=Purpose.PROGRESS)
    (row,) = rows(told.farida)
    assert row.icon is TimelineIcon.KEPT_BACK
    assert str(row.text) == f"Not shared with {BODY}: permission was withdrawn before it was sent"


def test_what_was_never_sent_because_sharing_was_stopped_says_so(told: Town) -> None:
    told.session(told="Began at the warehouse", by=told.farida)
    casework.stop_sharing(told.farida.desk, case=told.pike, body=told.probation.service)
    (row,) = rows(told.farida)
    assert str(row.text) == f"Not shared with {BODY}: sharing was stopped before it was sent"


def test_the_newest_line_comes_first_and_a_page_is_cut_out_of_all_of_them(told: Town) -> None:
    for hours, words in enumerate(("first", "second", "third"), 1):
        later(told.farida, hours=hours)
        told.session(told=words, by=told.farida)
    whole = page(told.farida)
    moments = [(row.day, row.at) for row in whole.rows]
    assert moments == sorted(moments, reverse=True)
    assert (whole.total, str(whole.sentence)) == (3, "3 lines, newest first")
    assert page(told.farida, offset=1, limit=1).rows == whole.rows[1:2]


def test_lines_are_found_by_the_name_of_a_person_also_under_another_record_of_theirs(told: Town) -> None:
    told.session(told="Began at the warehouse", by=told.farida)
    other = told.open("Jay", "Stone")
    links.same_person(told.farida.desk, case=told.pike, other=other)
    assert [len(rows(told.farida, AskedLines(text=text))) for text in ("pike", "stone", "khan")] == [1, 1, 0]
    assert str(page(told.farida, AskedLines(text="khan")).empty) == "Nothing found for “khan”"


def test_lines_are_found_by_organisation_and_time(told: Town) -> None:
    told.put(
        Disclosure(what=("The date",), recipient_name="A court", basis="court_order", noted_at=told.farida.clock.now())
    )
    told.session(told="Began at the warehouse", by=told.farida)
    assert [str(choice.words) for choice in page(told.farida).others] == [BODY]
    assert [str(row.text) for row in rows(told.farida, AskedLines(other=told.probation.service))] == [
        f"To be shared with {BODY}: waits to be sent"
    ]
    days = [TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1)]
    assert [len(rows(told.farida, AskedLines(since=day))) for day in days] == [2, 2, 0]
    assert [len(rows(told.farida, AskedLines(until=day))) for day in days] == [0, 2, 2]


def test_what_somebody_else_was_told_by_order_of_a_court_stands_in_its_own_words(told: Town) -> None:
    line = Disclosure(
        what=("The release date",),
        recipient_name="Stafford Crown Court",
        basis="court_order",
        reasoning="Order of 4 December",
        noted_at=told.farida.clock.now(),
    )
    told.put(line)
    (row,) = rows(told.farida)
    assert said(row) == ("Pike, Jason", "Shared with Stafford Crown Court")
    assert str(row.origin) == "A court order. The release date. Order of 4 December"


def test_a_line_about_nobody_who_is_named_here_leads_nowhere(told: Town) -> None:
    with told.farida.desk.act("open a case") as act:
        case = cases.open_scope(act, told.farida.desk)
        line = Disclosure(what=("notice.on",), recipient=told.probation.service, purpose="attendance")
        act.add(line, case_folder(case))
    told.farida.change(Id(told.farida.ids("disclosure").pop()), noted_at=told.farida.clock.now())
    (row,) = rows(told.farida)
    assert (str(row.title), row.case) == ("Whether they came", NO_ID)


def test_a_coordinator_who_is_walled_off_reads_no_line_of_that_case(told: Town) -> None:
    told.session(told="Began at the warehouse", by=told.farida)
    told.exchange(rounds=3)
    assert rows(told.dev) != []
    assignments.wall(told.farida.desk, case=told.pike, member=told.dev.member, reason="")
    told.exchange(rounds=3)
    assert rows(told.dev) == []


def test_a_mentor_has_no_ledger_but_that_of_each_of_their_people(told: Town) -> None:
    with asked(told.ruth) as reading:
        assert not ledgers.keeps_one(reading)
    with pytest.raises(Refused):
        page(told.ruth)
    (row,) = rows(told.ruth, AskedLines(case=told.pike))
    assert str(row.title) == "Pike, Jason: how it is going"
    with pytest.raises(NotHere):
        page(told.ruth, AskedLines(case=told.open("Imran", "Khan")))


def test_a_practitioner_sees_what_came_from_which_service_and_with_which_batch(told: Town) -> None:
    told.exchange(rounds=3)
    newest, _ = rows(told.priya)
    assert said(newest) == ("Pike, Jason: how it is going", "From Gate House")
    assert str(newest.origin) == "Came with a batch, written 7 December 2026, 10:00. Progress"
    assert (newest.case, newest.icon) == (told.pike, TimelineIcon.RECEIVED)
    assert [str(choice.words) for choice in page(told.priya).others] == ["Gate House"]


def test_a_batch_is_named_where_it_is_certain_which_it_was(told: Town) -> None:
    told.exchange(rounds=3)
    before = {row[0] for row in told.priya.rows("SELECT name FROM received")}
    told.session(told="Began at the warehouse", by=told.farida)
    told.farida.run()
    later(told.priya, hours=1)
    told.priya.run()
    (name,) = {row[0] for row in told.priya.rows("SELECT name FROM received")} - before
    assert [row.batch for row in rows(told.priya)] == [name, "", ""]


def test_a_practitioner_sees_nothing_of_what_was_withheld(told: Town) -> None:
    permissions.withdraw(told.ruth.desk, case=told.pike, body=told.probation.service, purpose=Purpose.PROGRESS)
    told.exchange(rounds=3)
    assert [str(row.title) for row in rows(told.priya)] == ["Pike, Jason: knowing who the person is"]


def test_what_is_taken_back_is_a_line_of_its_own_for_the_practitioner(told: Town) -> None:
    session = told.session(told="Began at the warehouse", by=told.farida)
    told.exchange(rounds=3)
    later(told.farida, hours=1)
    sessions.amend(told.farida.desk, session=session, why="It was another day", told="")
    told.exchange(rounds=3)
    assert "Pike, Jason: a change to what was told before" in [str(row.title) for row in rows(told.priya)]


def test_a_practitioner_finds_what_came_by_name_service_and_time(told: Town) -> None:
    told.exchange(rounds=3)
    assert [len(rows(told.priya, AskedLines(text=text))) for text in ("pike", "khan")] == [2, 0]
    assert len(rows(told.priya, AskedLines(other=told.farida.service))) == 2
    assert rows(told.priya, AskedLines(other=told.probation.service)) == []
    assert [len(rows(told.priya, AskedLines(since=TODAY + timedelta(days=late)))) for late in (0, 1)] == [2, 0]


def test_what_a_practitioner_asks_for_is_found_behind_newer_lines(told: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    told.exchange(rounds=3)
    later(told.farida, told.ruth, told.priya, days=1)
    told.session(told="Began at the warehouse", by=told.farida)
    told.exchange(rounds=3)
    with monkeypatch.context() as patch:
        patch.setattr(received, "MOST", 1)
        newest, before = page(told.priya), page(told.priya, AskedLines(until=TODAY))
        assert page(told.priya, AskedLines(other=told.probation.service)).total == 0
    assert ([row.day for row in newest.rows], [row.day for row in before.rows]) == (
        [TODAY + timedelta(days=1)],
        [TODAY],
    )
    assert str(before.sentence) == "1 lines among the newest. A name finds older ones."


def test_where_the_newest_hold_nothing_the_practitioner_is_told_of_older_ones(
    told: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    told.exchange(rounds=3)
    for words in ("Began at the warehouse", "Came late"):
        told.session(told=words, by=told.farida)
    permissions.withdraw(told.farida.desk, case=told.pike, body=told.probation.service, purpose=Purpose.PROGRESS)
    told.exchange(rounds=3)
    with monkeypatch.context() as patch:
        patch.setattr(received, "MOST", 1)
        found = page(told.priya)
    assert (found.total, str(found.empty)) == (0, "0 lines among the newest. A name finds older ones.")


def test_a_body_s_coordinator_reads_no_case_and_has_no_ledger(told: Town) -> None:
    with asked(told.probation) as reading:
        assert reading.is_a(Role.COORDINATOR)
        assert not ledgers.keeps_one(reading)


def test_an_empty_ledger_says_what_belongs_in_it(town: Town) -> None:
    assert str(page(town.farida).empty) == "Nothing was told to anybody."
    town.exchange()
    assert str(page(town.priya).empty) == "Nothing has come yet"


def test_what_is_left_out_of_the_words_crosses_and_is_known_to_the_table() -> None:
    table: DisclosureTable = CROSSING_TABLE
    assert {f"{rule.kind}.{rule.field}" for rule in table} >= HOLDS_TOGETHER
