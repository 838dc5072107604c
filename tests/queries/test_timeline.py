"""The timeline: what happened, newest first; every line in words, none with a time that nobody gave."""

from datetime import UTC, date, datetime, time

import pytest

from caseworker.domain.agreements import Agreement, Disclosure, PermissionGiven
from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import Case
from caseworker.domain.concerns import Concern
from caseworker.domain.custody import CustodyStay, Practitioner
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import NotHere, in_english
from caseworker.domain.folders import case_folder, restricted_folder, shared_folder
from caseworker.domain.kinds import KINDS
from caseworker.domain.matches import Match
from caseworker.domain.notices import Notice
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.record import Record
from caseworker.domain.referrals import Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import BriefingRead, Risk, RiskCard
from caseworker.domain.sessions import Note, Session
from caseworker.queries import timeline
from caseworker.queries.form_names import FormName
from caseworker.queries.lines import line_of
from caseworker.queries.rows import TimelineIcon, TimelineRow, TimelineShown, Tone
from caseworker.services import links, notes, permissions, sessions
from tests.devices import Device, later
from tests.queries.conftest import FEATHERSTONE, Town, asked


def lines(town: Town, one: Device | None = None, shown: TimelineShown = TimelineShown.EVERYTHING) -> list[TimelineRow]:
    with asked(one or town.farida) as reading:
        page = timeline.page(reading, case=town.pike, shown=shown, offset=0, limit=100)
    assert page.total == len(page.rows)
    return list(page.rows)


def titles(town: Town, shown: TimelineShown = TimelineShown.EVERYTHING) -> list[str]:
    return [str(row.title) for row in lines(town, shown=shown)]


def at(day: int, hour: int = 10) -> datetime:
    return datetime(2026, 12, day, hour, tzinfo=UTC)


def test_the_newest_comes_first_whatever_the_order_of_writing(town: Town) -> None:
    town.put(Note(noted_at=at(3), words="third"))
    town.put(Note(noted_at=at(5), words="fifth"))
    town.put(Note(noted_at=at(4), words="fourth"))
    assert [str(row.text) for row in lines(town)][:3] == ["fifth", "fourth", "third"]


def test_what_a_body_was_told_is_named_by_what_it_is_for_and_not_by_codes(town: Town) -> None:
    later(town.farida, minutes=1)
    town.put(
        Disclosure(
            recipient=town.probation.service, what=("notice.rule", "notice.on"), purpose="attendance", noted_at=at(3)
        )
    )
    (row,) = [row for row in lines(town) if str(row.title).startswith("Shared with")]
    assert str(row.text) == "Whether they came"


def test_with_whom_a_session_was_shared_stands_on_its_own_line_under_every_filter(town: Town) -> None:
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange()
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.PROGRESS)
    town.exchange(town.farida, town.ruth)
    later(town.ruth, minutes=5)
    town.session(told="Passed the forklift test")
    for shown in (TimelineShown.EVERYTHING, TimelineShown.SESSIONS):
        (session,) = [row for row in lines(town, town.ruth, shown) if row.icon is TimelineIcon.SESSION]
        assert session.shared is not None
        assert in_english(session.shared).startswith("To be shared with Staffordshire Probation: waits to be sent · ")
    for shown in TimelineShown:
        assert [row.title for row in lines(town, town.ruth, shown) if "hared with" in str(row.title)] == []


def test_what_was_told_with_nothing_else_written_keeps_its_own_line(town: Town) -> None:
    town.put(Note(words="He asked for it."))
    later(town.farida, minutes=1)
    town.put(Disclosure(recipient_name="The council", what=("Address",)))
    (row,) = [row for row in lines(town) if "The council" in str(row.title)]
    assert [row.shared for row in lines(town)] == [None] * len(lines(town))
    assert str(row.text) == "Address"


def test_a_session_says_where_how_long_and_whether_they_came(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    town.session(place="Featherstone", minutes=50, happened_at=at(3))
    row = lines(town, town.ruth)[0]
    assert str(row.title) == "Session in Featherstone, 50 minutes, came on time"
    assert (str(row.text), row.author, row.icon) == ("Wants his sister told.", "Ruth Osei", TimelineIcon.SESSION)
    assert (row.day, row.at) == (date(2026, 12, 3), time(10))


def test_the_time_of_a_line_is_that_of_clocks_in_england_and_wales(town: Town) -> None:
    town.put(Note(noted_at=datetime(2026, 7, 1, 23, 30, tzinfo=UTC), words="late"))
    row = next(row for row in lines(town) if str(row.text) == "late")
    assert (row.day, row.at) == (date(2026, 7, 2), time(0, 30))


def test_a_day_is_a_day_and_gets_no_midnight(town: Town) -> None:
    town.put(Release(release_type="CRD", on=date(2026, 12, 25), said_on=date(2026, 12, 1), source="prison"))
    row = next(row for row in lines(town) if row.icon is TimelineIcon.RELEASE)
    assert (row.day, row.at) == (date(2026, 12, 1), None)


def test_a_session_of_which_only_the_day_is_known_shows_no_time(town: Town) -> None:
    town.put(Session(happened_at=at(3, 12), day_only=True, summary="Talked"))
    assert lines(town)[0].at is None


def test_a_record_that_nobody_dated_stands_where_it_was_written(town: Town) -> None:
    town.put(Note(words="no moment"))
    row = next(row for row in lines(town) if str(row.text) == "no moment")
    assert (row.day, row.at) == (date(2026, 12, 7), time(9))


def test_what_was_written_here_waits_until_it_has_left(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    town.session()
    assert str(lines(town, town.ruth)[0].origin) == "written here, waiting"
    town.exchange(town.ruth)
    assert lines(town, town.ruth)[0].origin is None


def test_what_was_written_offline_says_when_it_came(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    town.session()
    later(town.farida, town.ruth, hours=3)
    town.exchange(town.ruth, town.farida)
    row = lines(town, town.farida)[0]
    assert str(row.origin) == "written offline, received 7 December 2026, 12:00"


def test_what_came_at_once_makes_no_fuss(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    town.session()
    town.exchange(town.ruth, town.farida)
    assert lines(town, town.farida)[0].origin is None


def test_an_amended_session_is_shown_once_and_says_so(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    first = town.session("Wants his brother told.")
    town.exchange(town.ruth, rounds=1)
    sessions.amend(town.ruth.desk, session=first, why="It is his sister", summary="Wants his sister told.")
    town.exchange(town.ruth, rounds=1)
    shown = [row for row in lines(town, town.ruth) if row.icon is TimelineIcon.SESSION]
    assert [(str(row.text), str(row.amended)) for row in shown] == [
        ("Wants his sister told.", "Amended 7 December 2026, 09:00 by Ruth Osei: It is his sister")
    ]


def test_a_session_can_be_put_right_by_whoever_wrote_it_and_by_nobody_else(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    town.session("Wants his brother told.")
    town.exchange(town.ruth, town.farida)
    may = {one.name: [row.amend is not None for row in lines(town, one) if row.icon is TimelineIcon.SESSION]
           for one in (town.ruth, town.farida)}  # fmt: skip
    assert list(may.values()) == [[True], [False]]


def test_a_note_is_put_right_like_a_session_and_shown_once_at_its_own_time(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    first = notes.add(town.ruth.desk, case=town.pike, note=Note(words="His brother rang", noted_at=at(5))).created[0]
    town.exchange(town.ruth, town.farida)
    offered = [row.amend for one in (town.ruth, town.farida) for row in lines(town, one) if row.record == first]
    assert [offer and (offer.form, offer.about) for offer in offered] == [(FormName.AMEND_NOTE, first), None]
    notes.amend(town.ruth.desk, note=first, words="His sister rang", why="It was Ann")
    shown = [row for row in lines(town, town.ruth) if row.icon is TimelineIcon.NOTE]
    assert [(str(row.text), str(row.amended), row.day) for row in shown] == [
        ("His sister rang", "Amended 7 December 2026, 09:00 by Ruth Osei: It was Ann", date(2026, 12, 5))
    ]


def test_a_notice_is_shown_only_where_its_source_is_not(town: Town) -> None:
    shared = shared_folder(town.pike, town.probation.service)
    town.put(Referral(given_name="Jason", family_name="Pike"), shared)
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.ATTENDANCE)
    town.exchange(town.farida, town.ruth, town.priya)
    session = town.session(minutes=50)
    town.exchange(town.ruth, town.farida, town.priya)
    assert [row.record for row in lines(town, town.farida) if row.icon is TimelineIcon.SESSION] == [session]
    seen = [row for row in lines(town, town.priya) if row.icon is TimelineIcon.SESSION]
    assert [(str(row.title), str(row.text)) for row in seen] == [("Session, 50 minutes, came on time", "")]


def test_a_notice_whose_values_were_withheld_is_no_line(town: Town) -> None:
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.put(Notice(source=town.pike), shared_folder(town.pike, town.probation.service))
    assert TimelineIcon.NOTE not in {row.icon for row in lines(town)}


def test_a_line_on_which_two_people_disagree_says_so(town: Town) -> None:
    booked = town.put(Appointment(purpose="catch_up", starts_at=at(9), status="booked", place="Library"))
    town.exchange(town.farida, town.ruth)
    town.farida.change(booked, place="Café")
    town.ruth.change(booked, place="Park")
    town.exchange(town.farida, town.ruth)
    row = lines(town, shown=TimelineShown.APPOINTMENTS)[0]
    assert (str(row.origin), row.tone) == ("two people set this differently", Tone.WARN)


def test_the_filters_leave_what_they_say(town: Town) -> None:
    town.put(Session(happened_at=at(3), summary="Talked"))
    town.put(Appointment(purpose="catch_up", starts_at=at(9), status="booked"))
    town.put(Note(noted_at=at(4), words="Rang"))
    assert titles(town, TimelineShown.SESSIONS) == ["Session"]
    assert titles(town, TimelineShown.APPOINTMENTS) == ["Catching up booked for 9 December 2026, 10:00"]
    changes = lines(town, shown=TimelineShown.CHANGES)
    assert {row.icon for row in changes} == {TimelineIcon.CHANGE, TimelineIcon.MATCH}


def test_pages_of_a_timeline_put_together_are_the_timeline(town: Town) -> None:
    for day in (1, 1, 2, 3, 3):
        town.put(Note(noted_at=at(day), words="Rang"))
    whole = [row.record for row in lines(town)]
    with asked(town.farida) as reading:
        parts = [
            row.record
            for start in range(0, len(whole), 2)
            for row in timeline.page(
                reading, case=town.pike, shown=TimelineShown.EVERYTHING, offset=start, limit=2
            ).rows
        ]
    assert parts == whole


def test_what_is_restricted_is_on_no_mentor_s_timeline(town: Town) -> None:
    town.put(
        Concern(severity="now", concern_type="suicide", raised_at=at(5), words="Said so"), restricted_folder(town.pike)
    )
    town.exchange(town.farida, town.ruth)
    assert TimelineIcon.CONCERN in {row.icon for row in lines(town, town.farida)}
    assert TimelineIcon.CONCERN not in {row.icon for row in lines(town, town.ruth)}


def test_two_records_of_one_person_have_one_timeline(town: Town) -> None:
    other = town.open("Jayson", "Pyke")
    town.put(Note(noted_at=at(6), words="of the other"), case_folder(other))
    links.same_person(town.farida.desk, case=town.pike, other=other)
    assert "of the other" in {str(row.text) for row in lines(town)}


def test_nobody_s_timeline_is_asked_for_in_vain(town: Town) -> None:
    other = town.open("Imran", "Khan")
    town.exchange(town.farida, town.ruth)
    with asked(town.ruth) as reading, pytest.raises(NotHere):
        timeline.page(reading, case=other, shown=TimelineShown.EVERYTHING, offset=0, limit=10)


LINES: list[tuple[Record, str, TimelineIcon]] = [
    (Session(attendance="not_attended", reasons=("ill",)), "Session, did not come", TimelineIcon.SESSION),
    (Session(delivery="phone", minutes=20), "Session, by phone, 20 minutes", TimelineIcon.SESSION),
    (
        Appointment(gate_pickup=True, starts_at=at(22, 8), status="booked"),
        "Gate pick-up booked for 22 December 2026, 08:00",
        TimelineIcon.GATE,
    ),
    (
        Appointment(purpose="benefits", starts_at=at(2), status="happened", attendance="late"),
        "Benefits, happened, came late",
        TimelineIcon.APPOINTMENT,
    ),
    (Appointment(status="cancelled"), "Appointment, cancelled", TimelineIcon.APPOINTMENT),
    (Note(about="handover", words="…"), "Note: handover", TimelineIcon.NOTE),
    (Match(state="ended"), "The match with … ended", TimelineIcon.MATCH),
    (Match(state="declined"), "The match with … was declined", TimelineIcon.MATCH),
    (Match(state="proposed"), "… proposed as mentor", TimelineIcon.MATCH),
    (
        Release(release_type="CRD", on=date(2026, 12, 25), source="prison", confidence="likely"),
        "Conditional release date: 25 December 2026, likely, said by the prison",
        TimelineIcon.RELEASE,
    ),
    (Release(source_name="Officer Rees"), "Release date, said by Officer Rees", TimelineIcon.RELEASE),
    (CustodyStay(prison=FEATHERSTONE), "In HMP Featherstone", TimelineIcon.RELEASE),
    (
        CustodyStay(prison=FEATHERSTONE, until=date(2026, 12, 1), ended_by="released"),
        "In HMP Featherstone until 1 December 2026, released",
        TimelineIcon.RELEASE,
    ),
    (Practitioner(name="Priya Nair", side="outside"), "Named practitioner: Priya Nair, outside", TimelineIcon.CHANGE),
    (Referral(source="probation", status="sent"), "Referred by Probation, sent", TimelineIcon.CHANGE),
    (Case(), "The case was opened", TimelineIcon.CHANGE),
    (
        Case(ended_on=date(2026, 12, 1), end_reason="completed"),
        "The case was opened, and closed on 1 December 2026, completed as planned",
        TimelineIcon.CHANGE,
    ),
    (Agreement(how_given="signed"), "Agreed to take part, signed on paper", TimelineIcon.AGREEMENT),
    (Agreement(ended_on=date(2026, 12, 1)), "Agreed to take part until 1 December 2026", TimelineIcon.AGREEMENT),
    (
        PermissionGiven(purpose="progress", how_given="phone"),
        "Permission to share: how it is going, said by phone",
        TimelineIcon.AGREEMENT,
    ),
    (Disclosure(recipient_name="The council", what=("Address",)), "Shared with The council", TimelineIcon.AGREEMENT),
    (Risk(overall="very_high"), "Risk reviewed: very high", TimelineIcon.RISK),
    (RiskCard(what_to_do="Meet in public"), "Risk card", TimelineIcon.RISK),
    (
        RiskCard(level="high", level_changed_on=date(2026, 12, 5), changed_on=date(2026, 12, 5)),
        "The risk changed to high",
        TimelineIcon.RISK,
    ),
    (Concern(concern_type="self_harm", severity="life"), "Concern: self-harm, life in danger", TimelineIcon.CONCERN),
    (Notice(rule="attendance", attendance="late", minutes=30), "Session, 30 minutes, came late", TimelineIcon.SESSION),
    (Notice(rule="outcome", outcome="job", achievement="achieved"), "Job, achieved", TimelineIcon.OUTCOME),
    (Notice(rule="ending", end_reason="completed"), "The case was closed, completed as planned", TimelineIcon.CHANGE),
    (Notice(rule="match"), "There is a mentor", TimelineIcon.MATCH),
    (
        OnwardReferral(service_name="The Paper Boat", pathway="work"),
        "Referred to The Paper Boat for education, skills and work",
        TimelineIcon.ONWARD,
    ),
    (OnwardReferral(service_name="The Paper Boat"), "Referred to The Paper Boat", TimelineIcon.ONWARD),
]


@pytest.mark.parametrize(("record", "title", "icon"), LINES, ids=[title for _, title, _ in LINES])
def test_a_line_is_told_in_words(still: Town, record: Record, title: str, icon: TimelineIcon) -> None:
    with asked(still.farida) as reading:
        line = line_of(reading, record)
    assert (str(line.title), line.icon) == (title, icon)


def test_a_briefing_names_who_was_told(still: Town) -> None:
    with asked(still.farida) as reading:
        line = line_of(reading, BriefingRead(member=still.ruth.member, how="phone"))
    assert str(line.title).startswith("Ruth Osei was briefed on the risk card")


@pytest.mark.parametrize(
    ("record", "tone"),
    [
        (Concern(severity="life"), Tone.DANGER),
        (Concern(severity="note"), Tone.WARN),
        (Concern(severity="life", closed_at=at(5)), Tone.WARN),
        (Note(words="Rang"), Tone.PLAIN),
    ],
)
def test_only_what_somebody_must_act_on_is_red(still: Town, record: Record, tone: Tone) -> None:
    with asked(still.farida) as reading:
        assert line_of(reading, record).tone is tone


TELLABLE = [kind.record for kind in KINDS.values() if kind.when and kind.name != "check"]


@pytest.mark.parametrize("kind", TELLABLE, ids=lambda kind: kind.kind.name)
def test_a_record_that_says_nothing_still_has_a_line_without_a_gap(still: Town, kind: type[Record]) -> None:
    with asked(still.farida) as reading:
        title = str(line_of(reading, kind()).title)
    assert title.strip(" ,:")
    assert ", ," not in title


def test_who_owns_the_case_stands_on_the_line_of_its_opening(still: Town) -> None:
    assert "The case was opened; Farida Akhtar owns it" in titles(still)
