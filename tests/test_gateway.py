"""The gateway: what the window orders becomes one act, and what it asks is answered from the store."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.changes import Changes
from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import KnownError, NotHere, Refused, say
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.people import SafeContact
from caseworker.domain.sessions import Session
from caseworker.forms.blank import Answers, Typed
from caseworker.gateway import session_of
from caseworker.queries.advice import gate_of
from caseworker.queries.conflicts import both_of
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Chip, GateEntry, PersonTab, TimelineShown
from caseworker.queries.session_rows import SessionDraft, SessionEntry
from caseworker.sync.carriers.folder import FolderCarrier
from tests.devices import Device, later
from tests.queries.conftest import FEATHERSTONE, TODAY, Town, gateway_of
from tests.queries.conftest import town as town  # noqa: PLC0414 - a fixture is made known by its name
from ui.context import CaseworkerGateway


def entry(case: Id, **values: object) -> SessionEntry:
    said: dict[str, object] = {
        "case": case,
        "day": TODAY,
        "at": time(8, 30),
        "minutes": 50,
        "attendance": "on_time",
        "summary": "Wants his sister told.",
        "next_step": "Ring the registry",
        "pathways": ("health",),
        "told": "Getting ready",
    }
    return SessionEntry(**{**said, **values})  # type: ignore[arg-type]


def gate(case: Id, who: Id, **values: object) -> GateEntry:
    said: dict[str, object] = {"day": date(2026, 12, 22), "at": time(8, 30), "place": "Main gate", "note": "Coat"}
    return GateEntry(case=case, who=who, **{**said, **values})  # type: ignore[arg-type]


def appointments(town: Town) -> list[Appointment]:
    return [town.farida.record(Id(one)) for one in sorted(town.farida.ids("appointment"))]


def test_it_keeps_what_the_window_asks_of_the_product(town: Town) -> None:
    kept: CaseworkerGateway = gateway_of(town.farida)
    with town.farida.store.reading() as reader:
        assert kept.signed_in(reader).name == "Farida Akhtar"
        assert kept.people(reader, text="", chip=Chip.ALL, offset=0, limit=10).total == 1
        assert kept.person_head(reader, case=town.pike).name == "Jason Pike"
        assert kept.person_tab(reader, case=town.pike, tab=PersonTab.OVERVIEW).case == town.pike
        assert kept.timeline(reader, case=town.pike, shown=TimelineShown.EVERYTHING, offset=0, limit=10).total
        assert kept.session_form(reader, case=town.pike).draft is None
        assert kept.gate_form(reader, case=town.pike).booked is None
        assert kept.gate_advice(reader, entry=gate(town.pike, town.ruth.member))
        assert kept.candidates(reader, case=town.pike, text="", offset=0, limit=10).total == 0
        assert kept.sync_line(reader).sentence.template
        assert kept.sync_state(reader).devices


def test_everything_found_and_every_record_can_be_opened_from_the_window(town: Town) -> None:
    kept = gateway_of(town.farida)
    note = town.put(Session(happened_at=town.farida.clock.now(), summary="Talked of the library"))
    with town.farida.store.reading() as reader:
        assert [row.id for row in kept.find(reader, text="library", limit=5)] == [note]
        assert len(kept.history(reader, record=note)) == 1


def test_a_session_is_recorded_once_and_its_draft_is_gone_in_the_same_act(town: Town) -> None:
    kept = gateway_of(town.farida)
    kept.save_draft(town.farida.desk, draft=SessionDraft(town.pike, summary="Wants his sis"))
    changes = kept.record_session(town.farida.desk, entry=entry(town.pike))
    assert changes.cases >= {town.pike}
    assert changes.act
    assert town.farida.rows("SELECT * FROM draft") == []
    (recorded,) = town.farida.ids("session")
    session = town.farida.record(Id(recorded))
    assert (session.summary, session.minutes, session.pathways) == ("Wants his sister told.", 50, ("health",))
    assert session.happened_at == datetime(2026, 12, 7, 8, 30, tzinfo=UTC)


def test_a_session_that_is_refused_leaves_its_draft(town: Town) -> None:
    kept = gateway_of(town.farida)
    kept.save_draft(town.farida.desk, draft=SessionDraft(town.pike, summary="Wants his sis"))
    with pytest.raises(Refused):
        kept.record_session(town.farida.desk, entry=entry(town.pike, day=TODAY + timedelta(days=1)))
    assert len(town.farida.rows("SELECT * FROM draft")) == 1
    assert town.farida.ids("session") == set()


def test_a_draft_is_kept_over_the_one_before_and_thrown_away_when_asked(town: Town) -> None:
    kept = gateway_of(town.farida)
    for words in ("W", "Wants"):
        assert kept.save_draft(town.farida.desk, draft=SessionDraft(town.pike, summary=words)).act == ""
    with town.farida.store.reading() as reader:
        draft = kept.session_form(reader, case=town.pike).draft
    assert draft is not None
    assert draft.summary == "Wants"
    kept.discard_draft(town.farida.desk, draft=SessionDraft(town.pike).name)
    with town.farida.store.reading() as reader:
        assert kept.session_form(reader, case=town.pike).draft is None


def test_a_form_that_only_asks_lets_its_draft_go_when_it_is_done_with(town: Town) -> None:
    gateway, desk = gateway_of(town.farida), town.farida.desk
    typed = Typed(FormName.WHO_COULD, town.pike, town.pike, {"day": ("7", "12", "2026", "")})
    gateway.save_draft(desk, draft=typed)
    gateway.hand_in(desk, answers=Answers(FormName.WHO_COULD, town.pike, town.pike, {"day": TODAY}))
    assert town.farida.rows("SELECT name FROM draft") == []


def test_an_amendment_keeps_what_the_panel_does_not_ask_for_and_lets_its_own_draft_go(town: Town) -> None:
    kept, desk = gateway_of(town.farida), town.farida.desk
    first = town.put(Session(happened_at=town.farida.clock.now(), attendance="on_time", summary="Bus", response="Calm"))
    kept.save_draft(desk, draft=SessionDraft(town.pike, summary="Another session"))
    kept.save_draft(desk, draft=SessionDraft(town.pike, summary="Train", amends=first))
    kept.record_session(desk, entry=entry(town.pike, summary="Train", amends=first, why="It was the train"))
    (second,) = town.farida.ids("session") - {first}
    session = town.farida.record(Id(second))
    assert (session.amends, session.amended_why, session.summary, session.response) == (
        first, "It was the train", "Train", "Calm")  # fmt: skip
    assert town.farida.record(first).summary == "Bus"
    assert town.farida.rows("SELECT name FROM draft") == [(f"session/{town.pike}",)]


def test_putting_a_session_right_begins_with_what_was_recorded(town: Town) -> None:
    kept = gateway_of(town.farida)
    kept.record_session(town.farida.desk, entry=entry(town.pike, at=None, minutes=None))
    (first,) = town.farida.ids("session")
    with town.farida.store.reading() as reader:
        begun = kept.session_form(reader, case=town.pike, amends=Id(first)).draft
    assert begun == SessionDraft(
        town.pike, str(TODAY.day), str(TODAY.month), str(TODAY.year), "", "", "on_time", "Wants his sister told.",
        "Ring the registry", ("health",), amends=Id(first), told="Getting ready")  # fmt: skip


def test_a_recorded_session_can_be_undone(town: Town) -> None:
    kept = gateway_of(town.farida)
    changes = kept.record_session(town.farida.desk, entry=entry(town.pike))
    kept.undo(town.farida.desk, act=changes.act)
    assert town.farida.ids("session") == set()


@pytest.mark.parametrize(
    ("day", "now_hour", "hour"), [(date(2026, 12, 3), 9, 12), (TODAY, 9, 9), (TODAY, 15, 12), (date(2026, 7, 1), 9, 11)]
)
def test_without_a_time_the_day_alone_counts_and_never_a_moment_to_come(day: date, now_hour: int, hour: int) -> None:
    now = datetime(2026, 12, 7, now_hour, tzinfo=UTC)
    session = session_of(entry(Id(""), day=day, at=None), now=now)
    assert session.day_only
    assert session.happened_at == datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def test_a_day_to_come_without_a_time_is_not_turned_into_today(town: Town) -> None:
    with pytest.raises(Refused):
        gateway_of(town.farida).record_session(
            town.farida.desk, entry=entry(town.pike, day=TODAY + timedelta(days=2), at=None)
        )


def test_a_gate_pick_up_is_booked_with_place_and_who_goes(town: Town) -> None:
    gateway_of(town.farida).book_gate(town.farida.desk, entry=gate(town.pike, town.ruth.member))
    (booked,) = appointments(town)
    assert (booked.gate_pickup, booked.place, booked.mentor) == (True, "Main gate", town.ruth.member)
    assert (booked.note, booked.status) == ("Coat", "booked")
    assert booked.starts_at == datetime(2026, 12, 22, 8, 30, tzinfo=UTC)


def test_a_gate_pick_up_that_is_booked_is_changed_and_not_doubled(town: Town) -> None:
    kept = gateway_of(town.farida)
    kept.book_gate(town.farida.desk, entry=gate(town.pike, town.ruth.member))
    kept.book_gate(town.farida.desk, entry=gate(town.pike, town.dev.member, at=time(9), place="Back gate", note=""))
    (changed,) = appointments(town)
    assert (changed.place, changed.mentor, changed.note) == ("Back gate", town.dev.member, None)
    assert changed.starts_at == datetime(2026, 12, 22, 9, tzinfo=UTC)


def test_a_gate_pick_up_goes_to_the_prison_that_holds_them_by_now_when_it_is_changed(town: Town) -> None:
    kept = gateway_of(town.farida)
    kept.book_gate(town.farida.desk, entry=gate(town.pike, town.ruth.member))
    town.put(CustodyStay(prison="HEI", since=TODAY))
    kept.book_gate(town.farida.desk, entry=gate(town.pike, town.ruth.member, at=time(9)))
    (changed,) = appointments(town)
    assert changed.prison == "HEI"


def test_a_clash_that_was_shown_does_not_forbid_a_pick_up(town: Town) -> None:
    starts = datetime(2026, 12, 22, 8, tzinfo=UTC)
    town.put(Appointment(starts_at=starts, status="booked", mentor=town.ruth.member), case_folder(town.pike))
    gateway_of(town.farida).book_gate(town.farida.desk, entry=gate(town.pike, town.ruth.member))
    assert len(appointments(town)) == 2


def test_no_gate_pick_up_is_booked_or_moved_into_the_past(town: Town) -> None:
    kept = gateway_of(town.farida)
    with pytest.raises(Refused):
        kept.book_gate(town.farida.desk, entry=gate(town.pike, town.ruth.member, day=date(2026, 12, 1)))
    kept.book_gate(town.farida.desk, entry=gate(town.pike, town.ruth.member))
    with pytest.raises(Refused, match="past"):
        kept.book_gate(town.farida.desk, entry=gate(town.pike, town.ruth.member, day=date(2026, 12, 1)))


def test_without_a_place_the_prison_s_gate_is_meant() -> None:
    booked = gate_of(gate(Id(""), Id("0" * 32), place=""), prison=FEATHERSTONE)
    assert (booked.place, booked.prison) == ("Featherstone", FEATHERSTONE)


def test_a_match_by_hand_is_refused_in_words_when_a_rule_is_broken(town: Town) -> None:
    other = town.open("Imran", "Khan")
    with pytest.raises(NotHere, match="mentor"):
        gateway_of(town.farida).make_match(town.farida.desk, case=other, mentor=town.ruth.member)


def test_an_exchange_that_reads_and_then_cannot_leave_shows_what_it_read(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    town.exchange(town.farida)

    def unplugged(*_: object, **__: object) -> None:
        raise KnownError(say("The stick is full."))

    monkeypatch.setattr(FolderCarrier, "put", unplugged)
    changes = gateway_of(town.ruth).exchange(town.ruth.desk)
    assert town.pike in changes.cases
    assert str(changes.said).endswith("The stick is full.")


def test_an_exchange_says_what_came_and_says_when_there_is_no_way(town: Town) -> None:
    town.exchange(town.farida)
    changes = gateway_of(town.ruth).exchange(town.ruth.desk)
    assert town.pike in changes.cases
    assert town.ruth.carrier is not None
    town.ruth.carrier.root = town.ruth.carrier.root / "unplugged" / "stick"
    with pytest.raises(KnownError):
        gateway_of(town.ruth).exchange(town.ruth.desk)


def test_a_device_that_is_removed_is_removed(town: Town) -> None:
    kept = gateway_of(town.farida)
    kept.remove_device(town.farida.desk, device=town.ruth.id)
    with town.farida.store.reading() as reader:
        assert [row.member for row in kept.sync_state(reader).devices if row.removed] == ["Ruth Osei"]


# Conflicts


def disagreeing(town: Town) -> Id:
    contact = town.put(SafeContact(means="mobile", who_may_answer=("Mum",), warning="Ring twice."))
    town.exchange(town.farida, town.ruth)
    later(town.farida, minutes=5)
    town.ruth.change(contact, safe_to_text=False, who_may_answer=("Mum", "Lee"), warning="Never at night.")
    town.farida.change(contact, safe_to_text=True, who_may_answer=("Mum", "Jo"), warning="Not on Mondays.")
    town.exchange(town.ruth, town.farida)
    return contact


def test_choosing_a_side_settles_the_conflict_everywhere(town: Town) -> None:
    contact, kept = disagreeing(town), gateway_of(town.farida)
    with town.farida.store.reading() as reader:
        row = next(row for row in kept.sync_state(reader).conflicts if row.field == "safe_to_text")
    theirs = next(side for side in row.sides if not side.mine)
    kept.choose_side(town.farida.desk, record=contact, field="safe_to_text", chosen=theirs.chosen)
    assert "safe_to_text" not in town.farida.conflicts(contact)
    town.exchange(town.farida, town.ruth)
    assert town.ruth.record(contact).safe_to_text is False
    assert "safe_to_text" not in town.ruth.conflicts(contact)


@pytest.mark.parametrize("mine", [True, False])
def test_who_takes_a_choice_back_can_choose_again_between_what_both_had_set_on_every_laptop(
    town: Town, mine: bool
) -> None:
    contact, kept = disagreeing(town), gateway_of(town.farida)

    def sides(one: Device) -> list[tuple[str, str, bool]]:
        with one.store.reading() as reader:
            rows = [row for row in gateway_of(one).sync_state(reader).conflicts if row.field == "safe_to_text"]
        return [(str(side.words), side.who, side.mine) for row in rows for side in row.sides]

    def choose() -> Changes:
        with town.farida.store.reading() as reader:
            row = next(row for row in kept.sync_state(reader).conflicts if row.field == "safe_to_text")
        wanted = next(side for side in row.sides if side.mine is mine)
        return kept.choose_side(town.farida.desk, record=contact, field="safe_to_text", chosen=wanted.chosen)

    before = sides(town.farida)
    for _ in range(2):  # as often as anybody likes
        choice = choose()
        town.exchange(town.farida, town.ruth)
        assert (sides(town.farida), sides(town.ruth)) == ([], [])
        kept.undo(town.farida.desk, act=choice.act)
        assert sides(town.farida) == before
        town.exchange(town.farida, town.ruth)
        assert sides(town.ruth) == [(words, who, not own) for words, who, own in before]
    choose()
    town.exchange(town.farida, town.ruth)
    assert town.ruth.record(contact).safe_to_text is mine
    assert "safe_to_text" not in town.ruth.conflicts(contact)


def test_both_sides_of_a_list_and_of_a_text_can_be_kept(town: Town) -> None:
    contact, kept = disagreeing(town), gateway_of(town.farida)
    for field in ("who_may_answer", "warning"):
        kept.keep_both(town.farida.desk, record=contact, field=field)
    settled = town.farida.record(contact)
    assert settled.who_may_answer == ("Mum", "Lee", "Jo")
    assert settled.warning == "Never at night.\nNot on Mondays."
    assert town.farida.conflicts(contact) == ("safe_to_text",)


def test_of_two_values_that_cannot_stand_together_one_is_chosen(town: Town) -> None:
    contact, kept = disagreeing(town), gateway_of(town.farida)
    with pytest.raises(Refused, match="cannot stand together"):
        kept.keep_both(town.farida.desk, record=contact, field="safe_to_text")
    assert "safe_to_text" in town.farida.conflicts(contact)


def test_a_conflict_that_somebody_has_settled_is_not_settled_again(town: Town) -> None:
    contact, kept = disagreeing(town), gateway_of(town.farida)
    with pytest.raises(Refused, match="chosen since"):
        kept.choose_side(town.farida.desk, record=contact, field="safe_to_text", chosen="00" * 16)
    with pytest.raises(Refused, match="chosen since"):
        kept.keep_both(town.farida.desk, record=contact, field="means")


def test_the_same_value_on_both_sides_is_kept_once() -> None:
    field = SafeContact.kind.fields["warning"]
    assert both_of(field, ["Ring twice.", None, "Ring twice."]) == "Ring twice."
