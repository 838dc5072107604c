"""What a mentor's own file says of the time that appointments take: always the time that is taken now, and no more."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.busy import busy_slots, turns_owed
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import derived
from caseworker.domain.notices import Notice

MENTOR = derived("invented", "mentor")
FILE = FolderKey(Folder.VOLUNTEERING, MENTOR)
TEN = datetime(2026, 12, 22, 10, tzinfo=UTC)
STANDING = st.builds(
    lambda hours, travel, status: Appointment(
        id=derived("invented", "meeting"),
        mentor=MENTOR,
        starts_at=TEN + timedelta(hours=hours),
        travel_minutes=travel,
        status=status,
    ),
    st.integers(0, 3),
    st.sampled_from([None, 15]),
    st.sampled_from([AppointmentStatus.BOOKED, AppointmentStatus.CANCELLED]),
)


def heard(appointments: list[Appointment]) -> list[Notice]:
    told: list[Notice] = []
    for one in appointments:
        told.extend(turns_owed(one, folder=FILE, told=told))
    return told


@given(st.lists(STANDING, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_the_last_word_counts_in_whatever_order_it_arrives(changes: list[Appointment], luck: object) -> None:
    told = heard(changes)
    luck.shuffle(told)  # type: ignore[attr-defined]
    last = changes[-1]
    found = [(slot.starts, slot.ends) for slot in busy_slots(told)]
    starts = (last.starts_at or TEN) - timedelta(minutes=last.travel_minutes or 0)
    ends = (last.starts_at or TEN) + timedelta(hours=1)
    assert found == ([(starts, ends)] if last.status == AppointmentStatus.BOOKED else [])


@given(STANDING)
def test_what_is_told_is_told_once(one: Appointment) -> None:
    told = heard([one])
    assert turns_owed(one, folder=FILE, told=told) == ()


@given(STANDING)
def test_nothing_but_the_time_is_told(one: Appointment) -> None:
    secret = replace(one, place="Ashgrove hostel", note="Bring the letter", purpose="housing", phone="01632 960123")
    for notice in heard([secret]):
        known = {name for name, value in notice.values().items() if value is not None}
        assert known <= {"rule", "source", "source_kind", "on", "starts_at", "minutes", "mentor", "turn"}


def test_a_turn_that_was_taken_back_does_not_stop_the_next() -> None:
    booked = Appointment(
        id=derived("invented", "meeting"), mentor=MENTOR, starts_at=TEN, status=AppointmentStatus.BOOKED
    )
    cancelled = replace(booked, status=AppointmentStatus.CANCELLED)
    first, freed = heard([booked, cancelled])
    struck = Notice(id=freed.id)
    (again,) = turns_owed(cancelled, folder=FILE, told=[first, struck])
    assert again.id not in {first.id, freed.id}
    assert busy_slots([first, struck, again]) == []
