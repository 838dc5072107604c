"""What is kept with the write for each case: its line in the list, its search words, its gaps."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.domain.access_records import Permission, SamePerson, same_person_id
from caseworker.domain.agreements import Agreement, PermissionGiven
from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.cases import CaseState
from caseworker.domain.custody import CustodyStay, Practitioner
from caseworker.domain.folders import access_folder, case_folder, restricted_folder
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.people import FormerName, Identifier
from caseworker.domain.record import Record
from caseworker.domain.referrals import Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import Risk
from caseworker.domain.sessions import Session
from tests.devices import MONDAY, Device, forged, founder, later, set_state

TODAY = MONDAY.date()


@pytest.fixture
def a() -> Device:
    return founder("Ann")


def line(a: Device, case: Id) -> dict[str, Any]:
    names = "family", "given", "place", "leaves", "mentor", "owner", "state", "speaks_as"
    rows = a.rows(f"SELECT {', '.join(names)} FROM case_row WHERE case_id=?", case)
    return dict(zip(names, rows[0], strict=True)) if rows else {}


def gaps(a: Device, case: Id) -> dict[str, str]:
    return dict(a.rows("SELECT code, since FROM gap WHERE case_id=?", case))


def found(a: Device, words: str) -> set[str]:
    sql = "SELECT c.case_id FROM find_people p JOIN case_row c ON c.n=p.rowid WHERE p.words MATCH ?"
    return {row[0] for row in a.rows(sql, words)}


def state(a: Device, case: Id, what: CaseState = CaseState.OPEN, **values: Any) -> None:
    with a.desk.act("state") as act:
        said: dict[str, Any] = {"opened_on": TODAY, "owner": a.member} | values
        set_state(act, case, state=what, **said)


def add(a: Device, case: Id, record: Record) -> Id:
    return a.add(record, case_folder(case))


# -- the line ----------------------------------------------------------------------------------------------------------


def test_a_person_is_listed_by_family_name_and_preferred_name(a: Device) -> None:
    case = a.open_case(preferred_name="Shan")
    assert (line(a, case)["family"], line(a, case)["given"]) == ("Hughes-Llŷr", "Siân")
    only = a.open_case(family="", given="")
    a.change(only, preferred_name="Shan")
    assert (line(a, only)["family"], line(a, only)["given"]) == ("Shan", "")


def test_before_there_is_a_person_the_referral_speaks(a: Device) -> None:
    with a.desk.act("open") as act:
        case = a.open_scope(act)
        act.add(
            Referral(given_name="Dafydd", family_name="Price", prison="BWI", expected_release=TODAY), case_folder(case)
        )
    assert line(a, case) == {
        "family": "Price",
        "given": "Dafydd",
        "place": "BWI",
        "leaves": TODAY.isoformat(),
        "mentor": "",
        "owner": "",
        "state": "referred",
        "speaks_as": case,
    }


def test_where_somebody_is_follows_their_last_stay_in_custody(a: Device) -> None:
    case = a.open_case()
    add(a, case, Referral(prison="BWI", referred_on=TODAY))
    assert line(a, case)["place"] == "BWI"
    stay = add(a, case, CustodyStay(prison="CFI", since=TODAY))
    assert line(a, case)["place"] == "CFI"
    a.change(stay, until=TODAY)
    assert line(a, case)["place"] == ""


def test_the_later_referral_says_where_somebody_is_whichever_came_first(a: Device) -> None:
    case = a.open_case()
    later = add(a, case, Referral(prison="BWI", referred_on=TODAY))
    earlier = add(a, case, Referral(prison="CFI", referred_on=TODAY - timedelta(days=9)))
    a.change(earlier, area="Cardiff")
    assert line(a, case)["place"] == "BWI"
    a.change(later, prison="UKI")
    assert line(a, case)["place"] == "UKI"


def test_the_surest_release_date_is_the_one_listed(a: Device) -> None:
    case = a.open_case()
    add(a, case, Referral(expected_release=TODAY))
    assert line(a, case)["leaves"] == TODAY.isoformat()
    add(a, case, Release(release_type="CRD", on=TODAY + timedelta(days=5)))
    add(a, case, Release(release_type="CONFIRMED", on=TODAY + timedelta(days=3)))
    assert line(a, case)["leaves"] == (TODAY + timedelta(days=3)).isoformat()


def test_the_mentor_and_the_owner_stand_in_the_line(a: Device) -> None:
    case = a.open_case()
    state(a, case)
    match = add(a, case, Match(mentor=a.member, state="active"))
    assert (line(a, case)["mentor"], line(a, case)["owner"], line(a, case)["state"]) == (a.member, a.member, "open")
    a.change(match, state="ended", ended_on=TODAY)
    assert line(a, case)["mentor"] == ""


def join(a: Device, one: Id, other: Id, *, same: bool = True) -> None:
    with a.desk.act("join") as act:
        for here, there in ((one, other), (other, one)):
            act.put(SamePerson(id=same_person_id(here, other=there), other=there, same=same), access_folder(here))


def test_of_two_records_of_one_person_that_say_as_much_the_lesser_id_speaks(a: Device) -> None:
    one, other = sorted([a.open_case(), a.open_case()])
    join(a, one, other)
    assert (line(a, one)["speaks_as"], line(a, other)["speaks_as"]) == (one, one)
    join(a, one, other, same=False)
    assert (line(a, one)["speaks_as"], line(a, other)["speaks_as"]) == (one, other)


def test_the_record_that_says_more_speaks_for_the_person_and_goes_on_when_the_other_grows(a: Device) -> None:
    one, other = sorted([a.open_case(given="", family="Unknown"), a.open_case()])
    fuller = add(a, other, Match(mentor=a.member, state="active")) and other
    join(a, one, other)
    assert {line(a, case)["speaks_as"] for case in (one, other)} == {fuller}
    add(a, one, Release(release_type="CRD", on=TODAY))
    add(a, one, Identifier(value="X123456"))
    assert {line(a, case)["speaks_as"] for case in (one, other)} == {fuller}


def test_a_record_that_goes_on_speaks_before_a_closed_one_that_says_more(a: Device) -> None:
    old, new = a.open_case(family="Before"), a.open_case(family="Now")
    for number in ("X1", "X2", "X3"):
        add(a, old, Identifier(value=number))
    state(a, old, CaseState.CLOSED)
    state(a, new)
    join(a, old, new)
    assert {line(a, case)["speaks_as"] for case in (old, new)} == {new}
    assert {line(a, case)["state"] for case in (old, new)} == {"open"}


def test_every_record_of_one_person_shows_what_any_of_them_says(a: Device) -> None:
    cases_ = [a.open_case(given="", family="Unknown"), a.open_case(), a.open_case(given="", family="Nobody")]
    state(a, cases_[1])
    add(a, cases_[0], Release(release_type="CRD", on=TODAY))
    add(a, cases_[1], Match(mentor=a.member, state="active"))
    add(a, cases_[2], Referral(prison="BWI", referred_on=TODAY))
    join(a, cases_[0], cases_[1])
    join(a, cases_[1], cases_[2])
    shown = [line(a, case) for case in cases_]
    assert shown[0] == shown[1] == shown[2]
    assert shown[0] == {
        "family": "Hughes-Llŷr",
        "given": "Siân",
        "place": "BWI",
        "leaves": TODAY.isoformat(),
        "mentor": a.member,
        "owner": a.member,
        "state": "open",
        "speaks_as": cases_[1],
    }


def test_each_record_of_one_person_stays_with_its_own_owner(a: Device) -> None:
    one, other = a.open_case(), a.open_case()
    state(a, one)
    state(a, other, owner=a.service)
    join(a, one, other)
    assert (line(a, one)["owner"], line(a, other)["owner"]) == (a.member, a.service)


def test_when_the_record_that_spoke_is_gone_the_other_speaks_for_itself(a: Device) -> None:
    one, other = a.open_case(family="Left"), a.open_case(family="Fuller")
    add(a, other, Identifier(value="X123456"))
    join(a, one, other)
    for record in [
        row[0]
        for row in a.rows(
            "SELECT r.id FROM record r JOIN folder f ON f.n=r.folder WHERE f.key LIKE 'case/' || ? || '%'", other
        )
    ]:
        a.strike(record)
    assert line(a, other) == {}
    assert (line(a, one)["speaks_as"], line(a, one)["family"]) == (one, "Left")


def test_a_case_of_which_nothing_is_left_has_no_line(a: Device) -> None:
    case = a.open_case()
    a.strike(case)
    assert line(a, case) == {}
    assert found(a, "hughes*") == set()
    assert gaps(a, case) == {}


# -- the words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["sian", "hughes*", "lly*", "llyr", "x123456", "A1234*", "shan"])
def test_a_person_is_found_by_name_alias_or_number_without_accents(a: Device, typed: str) -> None:
    case = a.open_case(aliases=("Shan",))
    a.open_case(family="Other", given="Person")
    add(a, case, Identifier(value="X123456"))
    add(a, case, Referral(prison_number="A1234BC"))
    assert found(a, f'"{typed.rstrip("*").lower()}"' + ("*" if typed.endswith("*") else "")) == {case}


def test_a_name_that_was_changed_finds_nobody_any_more(a: Device) -> None:
    case = a.open_case()
    a.change(case, family_name="Price")
    assert (found(a, "hughes*"), found(a, "price")) == (set(), {case})


def test_a_former_name_is_never_found_by_the_ordinary_search(a: Device) -> None:
    case = a.open_case()
    a.add(FormerName(name="Deadname"), restricted_folder(case))
    assert found(a, "deadname") == set()
    assert a.rows("SELECT count(*) FROM find_text WHERE words MATCH 'deadname'") == [(0,)]


@pytest.mark.parametrize("typed", ["a7001ka", '"a70 01ka"', "20121234567"])
def test_a_number_is_found_with_its_gaps_and_without_them(a: Device, typed: str) -> None:
    case = a.open_case()
    add(a, case, Identifier(value="A70 01KA"))
    add(a, case, Referral(pnc="2012/1234567"))
    assert found(a, typed) == {case}


# -- the gaps ----------------------------------------------------------------------------------------------------------


def test_an_open_case_that_lacks_everything_says_so_from_the_day_it_was_opened(a: Device) -> None:
    case = a.open_case()
    state(a, case, owner="", body=a.service)
    expected = {GapCode.OWNER, GapCode.MENTOR, GapCode.AGREEMENT, GapCode.NEXT_STEP, GapCode.NOBODY_NAMED}
    assert gaps(a, case) == {code.value: TODAY.isoformat() for code in expected}


def test_what_is_filled_is_no_gap(a: Device) -> None:
    case = a.open_case()
    state(a, case, next_step="Ring", next_step_on=TODAY + timedelta(days=7))
    add(a, case, Match(mentor=a.member, state="accepted"))
    add(a, case, Agreement(agreed_on=TODAY))
    add(a, case, Practitioner(name="Mr Jones"))
    assert gaps(a, case) == {GapCode.NEXT_STEP.value: (TODAY + timedelta(days=8)).isoformat()}


def test_a_gap_carries_the_day_on_which_it_becomes_one(a: Device) -> None:
    case = a.open_case()
    state(a, case, no_mentor_until=TODAY + timedelta(days=3))
    add(a, case, Agreement(agreed_on=TODAY, ended_on=TODAY + timedelta(days=9)))
    a.add(Risk(review_due=TODAY + timedelta(days=20)), restricted_folder(case))
    booked = Appointment(starts_at=MONDAY + timedelta(days=2), status=AppointmentStatus.BOOKED)
    add(a, case, booked)
    add(a, case, CustodyStay(prison="BWI", since=TODAY))
    due = {code: date.fromisoformat(since) - TODAY for code, since in gaps(a, case).items()}
    assert {code: days.days for code, days in due.items()} == {
        GapCode.MENTOR: 4,
        GapCode.AGREEMENT: 9,
        GapCode.RISK_REVIEW: 21,
        GapCode.NEXT_STEP: 3,
        GapCode.RELEASE_DATE: 0,
    }


def test_a_permission_that_stands_shows_sixty_days_before_it_lapses(a: Device) -> None:
    case = a.open_case()
    state(a, case, opened_on=TODAY - timedelta(days=90))
    for purpose, until in (("progress", 70), ("outcome", 30)):
        add(a, case, PermissionGiven(body=a.service, purpose=purpose, until=TODAY + timedelta(days=until)))
    assert GapCode.PERMISSION not in gaps(a, case)
    stands = Permission(body=a.service, purpose="progress", granted=True)
    permission = a.add(stands, access_folder(case))
    assert gaps(a, case)[GapCode.PERMISSION] == (TODAY + timedelta(days=10)).isoformat()
    a.change(permission, granted=False)
    assert GapCode.PERMISSION not in gaps(a, case)


def test_help_asked_for_elsewhere_is_a_gap_for_as_long_as_nothing_follows(a: Device) -> None:
    case = a.open_case()
    state(a, case, opened_on=TODAY - timedelta(days=90))
    sent = add(a, case, OnwardReferral(sent_on=TODAY))
    assert gaps(a, case)[GapCode.ONWARD_ANSWER] == (TODAY + timedelta(days=10)).isoformat()
    a.change(sent, accepted_on=TODAY)
    assert GapCode.ONWARD_ANSWER not in gaps(a, case)
    assert gaps(a, case)[GapCode.ONWARD_SEEN] == (TODAY + timedelta(days=21)).isoformat()
    a.change(sent, first_seen_on=TODAY)
    assert not {code for code in gaps(a, case) if code.startswith("onward")}


def test_contact_moves_the_day_from_which_a_next_step_is_missing(a: Device) -> None:
    case = a.open_case()
    state(a, case)
    add(a, case, Session(happened_at=MONDAY + timedelta(days=4)))
    add(a, case, Session(happened_at=MONDAY + timedelta(days=1)))
    assert gaps(a, case)[GapCode.NEXT_STEP] == (TODAY + timedelta(days=4)).isoformat()


def test_a_closed_case_has_no_gaps(a: Device) -> None:
    case = a.open_case()
    state(a, case)
    assert gaps(a, case)
    state(a, case, CaseState.CLOSED)
    assert gaps(a, case) == {}


@pytest.mark.parametrize("far", [date.max, date.min])
def test_the_ends_of_the_calendar_stop_nothing(a: Device, far: date) -> None:
    case = a.open_case()
    state(a, case, next_step="Ring", next_step_on=far, no_mentor_until=far)
    add(a, case, Agreement(agreed_on=far, ended_on=far))
    add(a, case, PermissionGiven(body=a.service, purpose="progress", until=far))
    a.add(Permission(body=a.service, purpose="progress", granted=True), access_folder(case))
    a.add(Risk(review_due=far), restricted_folder(case))
    for one in (OnwardReferral(sent_on=far), OnwardReferral(accepted_on=far), OnwardReferral(refused_on=far)):
        add(a, case, one)
    session = forged("session", 0, happened_at=-(2**63) if far == date.min else 2**63 - 1)
    a.forge(case_folder(case), session, cites=a.cites(case, a.service))
    a.rejudge(case_folder(case))
    assert GapCode.MENTOR in gaps(a, case)


ADDITIONS: tuple[Record, ...] = (
    Referral(given_name="Dafydd", prison="BWI", referred_on=TODAY),
    Referral(family_name="Price", prison="CFI", referred_on=TODAY - timedelta(days=1)),
    CustodyStay(prison="BWI", since=TODAY),
    CustodyStay(prison="UKI", since=TODAY, until=TODAY),
    Match(state="active"),
    Agreement(agreed_on=TODAY),
    Release(release_type="CRD", on=TODAY),
    Identifier(value="X123456"),
    OnwardReferral(sent_on=TODAY),
    OnwardReferral(sent_on=TODAY, accepted_on=TODAY),
)


@settings(max_examples=25)
@given(st.lists(st.sampled_from(ADDITIONS), max_size=5), st.randoms())
def test_lines_words_and_gaps_are_what_a_replay_gives(records: list[Record], random: Any) -> None:
    a = founder("Ann")
    case = a.open_case()
    state(a, case)
    ids = [add(a, case, record) for record in records]
    for identifier in random.sample(ids, len(ids) // 2):
        a.strike(identifier)
        a.restore(identifier)
    before = a.content()
    a.replay()
    assert a.content() == before


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.sampled_from(ADDITIONS)), max_size=6),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.booleans()), max_size=5),
)
def test_lines_of_records_joined_and_parted_are_what_a_replay_gives(
    records: list[tuple[int, Record]], joins: list[tuple[int, int, bool]]
) -> None:
    a = founder("Ann")
    four = [a.open_case(family=f"Family {number}") for number in range(4)]
    for number, record in records:
        add(a, four[number], record)
    for one, other, same in joins:
        if one != other:
            join(a, four[one], four[other], same=same)
    before = a.content()
    a.replay()
    assert a.content() == before


def test_who_no_longer_agreed_and_agrees_again_on_the_same_day_takes_part(a: Device) -> None:
    case = a.open_case()
    state(a, case)
    first = add(a, case, Agreement(agreed_on=TODAY))
    a.change(first, ended_on=TODAY)
    assert gaps(a, case)[GapCode.AGREEMENT] == TODAY.isoformat()
    later(a, minutes=1)
    add(a, case, Agreement(agreed_on=TODAY))
    assert GapCode.AGREEMENT not in gaps(a, case)


def test_of_several_agreements_of_one_day_what_was_written_last_counts(a: Device) -> None:
    case = a.open_case()
    state(a, case)
    for ended_on in (None, TODAY, None, TODAY):
        later(a, minutes=1)
        add(a, case, Agreement(agreed_on=TODAY, ended_on=ended_on))
        assert (GapCode.AGREEMENT in gaps(a, case)) == (ended_on is not None)
