"""Where a device stands with the others: the sentence, the receipts, the devices, the conflicts."""

from datetime import date, timedelta

import pytest

from caseworker.domain.changes import Undo
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.people import Person, SafeContact
from caseworker.domain.sessions import Note
from caseworker.gateway import said_of
from caseworker.queries import conflicts, exchange_state, handed
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot, Tone
from caseworker.queries.sync_rows import ConflictRow, SyncState
from caseworker.services import cases, members, mentors
from caseworker.storage.grace import AT_THE_WINDOW
from caseworker.storage.store import Transaction
from caseworker.sync.exchange import Report
from tests.devices import Device, founder, later
from tests.queries.conftest import TODAY, Town, asked, asked_of, gateway_of


def line(one: Device) -> tuple[str, Tone]:
    with asked(one) as reading:
        found = exchange_state.sync_line(reading)
    return str(found.sentence), found.tone


def state(one: Device) -> SyncState:
    with asked(one) as reading:
        return exchange_state.sync_state(reading)


def note(town: Town, one: Device, words: str = "Rang") -> Id:
    return town.put(Note(words=words, noted_at=one.clock.now()), by=one)


def test_everything_exchanged_is_up_to_date_with_the_moment(town: Town) -> None:
    town.exchange(rounds=3)
    assert line(town.ruth) == ("Everything is up to date. Last exchanged 7 December 2026, 09:00.", Tone.GOOD)


def test_an_exchange_of_the_six_days_before_today_is_told_by_its_weekday(town: Town) -> None:
    town.exchange(rounds=3)
    later(town.ruth, days=6)
    assert line(town.ruth)[0] == "Everything is up to date. Last exchanged Monday 09:00."
    later(town.ruth, days=1)
    assert line(town.ruth)[0] == "Everything is up to date. Last exchanged 7 December 2026, 09:00."


def test_what_is_written_waits_and_is_counted_by_acts_until_it_has_left(town: Town) -> None:
    town.exchange()
    for _ in range(3):
        note(town, town.ruth)
    assert line(town.ruth) == ("3 changes waiting. You can keep working.", Tone.NOTE)
    town.exchange(town.ruth, rounds=1)
    assert "up to date" in line(town.ruth)[0]
    note(town, town.ruth)
    assert line(town.ruth)[0] == "1 changes waiting. You can keep working."


def test_what_others_wrote_does_not_wait_here(town: Town) -> None:
    town.exchange()
    note(town, town.farida)
    town.exchange(town.farida, town.ruth, rounds=1)
    assert "waiting" not in line(town.ruth)[0]


def test_while_the_carrier_is_away_everything_waits_and_nothing_is_red(town: Town) -> None:
    town.exchange()
    note(town, town.ruth)
    report = _without_a_carrier(town.ruth)
    assert report is not None
    assert line(town.ruth) == ("1 changes waiting. You can keep working.", Tone.NOTE)


def _without_a_carrier(one: Device) -> object:
    assert one.carrier is not None
    root = one.carrier.root
    one.carrier.root = root / "unplugged" / "stick"
    try:
        return one.run().away
    finally:
        one.carrier.root = root


def test_an_exchange_that_did_not_reach_the_folder_is_not_said_to_be_up_to_date(town: Town) -> None:
    town.exchange(rounds=3)
    with town.ruth.store.writing() as transaction:
        transaction.set_meta(exchange_state.AWAY, b"1")
    away = "The shared folder could not be reached. Nothing waits here. Last exchanged 7 December 2026, 09:00."
    assert line(town.ruth) == (away, Tone.PLAIN)
    with town.ruth.store.writing() as transaction:
        transaction.set_meta(exchange_state.AWAY, b"")
    assert "up to date" in line(town.ruth)[0]


def test_a_batch_that_no_carrier_took_yet_still_waits(town: Town) -> None:
    town.exchange()
    note(town, town.ruth)
    town.exchange(town.ruth, rounds=1)
    with town.ruth.store.writing() as transaction:
        transaction.do("UPDATE batch SET state='packed' WHERE state='left'")
    assert line(town.ruth)[0] == "1 changes waiting. You can keep working."


def test_where_nobody_else_has_joined_nothing_waits() -> None:
    alone = founder("Farida Akhtar")
    alone.open_case()
    assert line(alone) == ("Everything is kept here. Nobody else has joined yet.", Tone.PLAIN)


def test_before_the_first_exchange_all_that_was_written_waits(town: Town) -> None:
    sentence, tone = line(town.farida)
    assert sentence.endswith("changes waiting. You can keep working.")
    assert tone is Tone.NOTE


def test_a_device_that_has_only_joined_says_that_nothing_was_exchanged(town: Town) -> None:
    assert line(town.dev) == ("Nothing has been exchanged yet. You can keep working.", Tone.NOTE)


def test_beyond_a_thousand_nobody_is_told_the_number(town: Town) -> None:
    town.exchange()
    with town.ruth.store.writing() as transaction:
        _pretend_to_have_written(transaction, handed.MOST + 5, by=town.ruth)
    assert line(town.ruth)[0] == "More than 1000 changes waiting. You can keep working."


def _pretend_to_have_written(transaction: Transaction, many: int, *, by: Device) -> None:
    writer = transaction.journal.writer(by.desk.identity.writer)
    folder = transaction.do("SELECT min(n) FROM folder").scalar_one()
    chain = transaction.journal.new_chain(writer=writer, folder=folder)
    transaction.do("UPDATE chain SET number=?, changed=? WHERE n=?", many, transaction.tick, chain)
    transaction.many(
        "INSERT INTO entry(chain, folder, number, link, previous, structure, vals, proofs, state, received, act, "
        "lacks) VALUES(?, ?, ?, ?, x'', x'', x'', x'', 3, 0, ?, 0)",
        [(chain, folder, n, f"link {n}".encode(), f"act {n}".encode()) for n in range(1, many + 1)],
    )


def test_receipts_say_what_became_of_what_was_written(town: Town) -> None:
    town.exchange()
    note(town, town.ruth)
    town.exchange(town.ruth, rounds=1)
    sent = [row for row in state(town.ruth).receipts if str(row.state) == "Sent"]
    assert {str(row.words) for row in sent} == {"1 changes for Farida Akhtar", "1 changes for Dev Patel"}
    town.exchange(town.farida, town.dev, town.ruth)
    assert "Sent" not in {str(row.state) for row in state(town.ruth).receipts}
    assert {"Delivered", "Read into the record"} <= {str(row.state) for row in state(town.ruth).receipts}


def test_a_batch_that_was_refused_says_why(town: Town) -> None:
    town.exchange()
    with town.ruth.store.writing() as transaction:
        why = "This batch is for somebody else. It was not read."
        transaction.do("INSERT INTO received VALUES('b1', x'', 'refused', ?, ?)", why, transaction.now)
        transaction.do("INSERT INTO received VALUES('b2', x'', 'refused', 'Row {row}', ?)", transaction.now)
        transaction.do("INSERT INTO received VALUES('b3', x'', 'waiting', '', ?)", transaction.now)
    told = {str(row.state): row.tone for row in state(town.ruth).receipts}
    assert told["Refused: This batch is for somebody else. It was not read."] is Tone.WARN
    assert "Refused: it could not be read." in told
    assert told["Waits for something that has not come yet"] is Tone.PLAIN


def test_a_batch_of_which_nobody_was_heard_for_two_days_is_sent_again(town: Town) -> None:
    town.exchange()
    note(town, town.ruth)
    town.exchange(town.ruth, rounds=1)
    later(town.ruth, days=3)
    town.exchange(town.ruth, rounds=1)
    assert "Not received; it is sent again" in {str(row.state) for row in state(town.ruth).receipts}


def test_the_newest_receipt_comes_first_and_old_ones_are_left_out(town: Town) -> None:
    town.exchange()
    with town.ruth.store.writing() as transaction:
        transaction.many(
            "INSERT INTO received VALUES(?, x'', 'read', '', ?)",
            [(f"b{n}", transaction.now + n) for n in range(exchange_state.RECEIPTS + 10)],
        )
    moments = [row.moment for row in state(town.ruth).receipts]
    assert moments == sorted(moments, reverse=True)
    assert len(moments) == exchange_state.RECEIPTS


def test_the_devices_are_named_with_whom_they_belong_to_and_when_they_were_heard_of(town: Town) -> None:
    town.exchange()
    rows = state(town.farida).devices
    assert [row.member for row in rows] == ["Farida Akhtar", "Dev Patel", "Ruth Osei"]
    assert [row.here for row in rows] == [True, False, False]
    assert str(rows[1].seen) == "Last heard of 7 December 2026, 09:00"
    assert [row.may_remove for row in rows] == [False, True, True]


def test_a_mentor_may_remove_nobody_s_device_and_a_removed_one_stands_last(town: Town) -> None:
    members.remove_device(town.farida.desk, device=town.dev.id)
    rows = state(town.farida).devices
    assert [(row.member, row.removed, row.may_remove) for row in rows][-1] == ("Dev Patel", True, False)
    town.exchange(town.farida, town.ruth)
    assert not any(row.may_remove for row in state(town.ruth).devices)


def _alone(one: Device) -> dict[str, str]:
    return {row.member: row.alone for row in state(one).devices if row.alone}


def test_a_second_coordinator_sees_whom_a_colleague_alone_let_in_until_they_let_them_in_too(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    assert _alone(town.dev) == {"Ruth Osei": "Farida Akhtar"}
    gateway_of(town.dev).confirm_device(town.dev.desk, device=town.ruth.id)
    assert _alone(town.dev) == {}


def test_nobody_is_asked_to_be_a_second_voice_beside_their_own_or_as_a_mentor(town: Town) -> None:
    town.exchange()
    assert _alone(town.farida) == {}
    assert _alone(town.ruth) == {}


def test_nobody_who_has_left_and_no_struck_off_laptop_waits_for_a_second_voice(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    town.farida.change(town.ruth.member, left_on=TODAY)
    town.exchange(town.farida, town.dev)
    assert _alone(town.dev) == {}


def test_what_waits_says_when_the_next_wait_ends(town: Town) -> None:
    assert state(town.farida).departs is None
    town.farida.desk.grace = AT_THE_WINDOW
    note(town, town.farida)
    assert state(town.farida).departs == town.farida.clock.now() + AT_THE_WINDOW.other
    later(town.farida, minutes=1)
    assert state(town.farida).departs is None


def test_where_batches_go_is_said_or_asked_for(town: Town) -> None:
    without = state(town.farida)
    assert str(without.carrier) == "There is nowhere to exchange yet. Choose a shared folder or a stick."
    assert not without.may_exchange
    with town.farida.store.writing() as transaction:
        transaction.set_meta("carrier", b"G:/Shared")
    known = state(town.farida)
    assert (str(known.carrier), known.may_exchange) == ("Exchanges through the folder G:/Shared", True)


def test_a_laptop_that_was_struck_off_is_told_so_on_the_sync_page_and_by_every_act(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    members.remove_device(town.farida.desk, device=town.dev.id)
    town.exchange(town.farida, town.dev)
    assert str(state(town.dev).line.sentence).startswith("This laptop was struck off. It gets nothing new")
    with pytest.raises(Refused, match="This laptop was struck off, so nothing was changed"):
        town.dev.add(Note(words="late"), case_folder(town.pike))


def test_what_goes_to_a_laptop_that_was_removed_says_whose_it_was(town: Town) -> None:
    members.remove_device(town.farida.desk, device=town.dev.id)
    town.exchange(town.farida, rounds=1)
    with town.farida.store.writing() as transaction:
        transaction.do("UPDATE batch SET member=?, entries=3", town.dev.id)
    with asked(town.farida) as reading:
        said = {str(row.words) for row in exchange_state.receipts(reading) if "for" in str(row.words)}
    assert len(said) == 1
    assert said.pop().endswith("Dev Patel")


def test_who_is_signed_in_is_said_in_words(town: Town) -> None:
    with asked(town.ruth) as reading:
        who = exchange_state.signed_in(reading)
    assert (who.name, str(who.role), who.service) == ("Ruth Osei", "Mentor", "Gate House")


def test_somebody_whom_no_roster_knows_is_nobody(town: Town) -> None:
    with asked_of(town.farida.store, member=Id("0" * 32)) as reading:
        assert exchange_state.signed_in(reading).name == ""
        assert reading.role == ""


def test_a_question_after_a_case_that_is_not_here_says_so(town: Town) -> None:
    with asked(town.farida) as reading, pytest.raises(NotHere):
        reading.linked(Id("0" * 32))


# Conflicts


def disagreeing(town: Town) -> Id:
    """Ruth: not safe to text; Farida, who had not heard: safe, and other hours."""
    contact = town.put(SafeContact(means="mobile", who_may_answer=("Mum",)))
    town.exchange(town.farida, town.ruth)
    later(town.farida, minutes=5)
    town.ruth.change(contact, safe_to_text=False, who_may_answer=("Mum", "Lee"), hours="after 18:00")
    town.farida.change(contact, safe_to_text=True, who_may_answer=("Mum", "Jo"), hours="before noon")
    town.exchange(town.ruth, town.farida)
    return contact


def conflict(one: Device, field: str) -> ConflictRow:
    return next(row for row in state(one).conflicts if row.field == field)


def test_both_values_of_a_conflict_stand_with_who_and_when(town: Town) -> None:
    disagreeing(town)
    found = conflict(town.ruth, "safe_to_text")
    assert str(found.about) == "Pike, Jason: Safe to text"
    assert [(str(side.words), side.who, side.mine) for side in found.sides] == [
        ("No", "Ruth Osei", True),
        ("Yes", "Farida Akhtar", False),
    ]
    assert found.sides[1].moment - found.sides[0].moment == timedelta(minutes=5)


def test_while_somebody_has_still_to_choose_nothing_is_said_to_be_up_to_date(town: Town) -> None:
    disagreeing(town)
    assert line(town.farida) == ("1 records wait for a choice. Last exchanged 7 December 2026, 09:05.", Tone.NOTE)


def test_until_somebody_chooses_the_safer_value_applies_and_is_named(town: Town) -> None:
    disagreeing(town)
    safety = conflict(town.farida, "safe_to_text")
    assert str(safety.meanwhile) == "Until somebody chooses, the safer one applies: No"
    assert not safety.may_keep_both
    plain = conflict(town.farida, "hours")
    assert str(plain.meanwhile) == "Until somebody chooses, the later one is shown: before noon"
    assert plain.may_keep_both
    assert conflict(town.farida, "who_may_answer").may_keep_both


def test_a_conflict_stands_on_the_person_whom_it_is_about_and_on_nobody_else(town: Town) -> None:
    disagreeing(town)
    other = town.open("Imran", "Khan")
    with asked(town.farida) as reading:
        shown = {str(fact.label): fact for fact in conflicts.section(reading, [town.pike]).facts}
        assert not conflicts.section(reading, [other]).says_something
    assert shown.keys() == {"Safe to text", "Who may pick up", "When to try"}
    assert str(shown["Safe to text"].words) == (
        "Theirs: No. Ruth Osei, 7 December 2026, 09:00. Yours: Yes. Farida Akhtar, 7 December 2026, 09:05"
    )
    assert shown["Safe to text"].leads_to == Spot(PlaceName.SYNC)


def test_where_nobody_disagrees_there_is_no_conflict(town: Town) -> None:
    town.exchange()
    assert state(town.farida).conflicts == ()


def test_a_conflict_in_the_service_s_own_roster_is_about_the_service(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    town.farida.change(town.ruth.member, phone="01632 960114")
    later(town.dev, minutes=5)
    town.dev.change(town.ruth.member, phone="01632 960115")
    town.exchange(town.farida, town.dev)
    assert str(conflict(town.dev, "phone").about) == "The service: Work phone"
    assert date(2026, 12, 7) == conflict(town.dev, "phone").sides[0].moment.date()


def test_a_conflict_in_a_mentor_s_file_names_the_mentor(town: Town) -> None:
    zoe = mentors.enrol_mentor(town.farida.desk, mentor=Mentor(given_name="Zoe", family_name="Lloyd")).created[0]
    town.exchange(town.farida, town.dev)
    town.farida.change(zoe, capacity=2)
    later(town.dev, minutes=5)
    town.dev.change(zoe, capacity=3)
    town.exchange(town.farida, town.dev)
    found = conflict(town.dev, "capacity")
    assert (str(found.about), [str(side.words) for side in found.sides]) == ("Lloyd, Zoe: Places", ["2", "3"])


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        ("SELECT n FROM chain WHERE changed>5", "chain_changed"),
        ("SELECT n FROM record WHERE conflicts<>''", "record_conflicts"),
        ("SELECT max(number) FROM mark WHERE device='d' AND chain IN (1, 2)", "PRIMARY KEY"),
    ],
)
def test_what_is_counted_after_every_act_begins_at_an_index(still: Town, sql: str, index: str) -> None:
    with asked(still.farida) as reading:
        assert index in " ".join(row[3] for row in reading.rows("EXPLAIN QUERY PLAN " + sql))


def test_what_waits_so_that_it_can_be_undone_is_said_with_its_time_and_counts_as_waiting(town: Town) -> None:
    town.exchange(rounds=3)
    town.farida.desk.grace = AT_THE_WINDOW
    with town.farida.desk.act("import referrals", undo=Undo.UNTIL_SENT) as act:
        for family in ("Prys", "Llwyd"):
            case = cases.open_scope(act, town.farida.desk)
            act.add(Person(id=case, given_name="Mair", family_name=family), case_folder(case))
    note(town, town.farida)
    town.exchange(town.farida, rounds=1)
    said = [str(words) for words in state(town.farida).departures]
    assert said[0].startswith("An import of 2 people waits until 7 December 2026, 09:10")
    assert "1 changes wait until" in said[1]
    assert line(town.farida)[0] == "2 changes waiting. You can keep working."
    town.farida.desk.undo(act.changes.act)
    assert len(state(town.farida).departures) == 1
    later(town.farida, minutes=10)
    town.exchange(town.farida, rounds=1)
    assert state(town.farida).departures == ()
    assert "up to date" in line(town.farida)[0]


def test_an_exchange_names_a_few_to_whom_something_was_sent(town: Town) -> None:
    town.exchange()
    note(town, town.ruth)
    assert "Sent to Dev Patel and Farida Akhtar." in str(gateway_of(town.ruth).exchange(town.ruth.desk).said)


def test_many_to_whom_something_was_sent_are_counted_and_none_of_them_is_taken_for_somebody_supported() -> None:
    report = Report(reached={f"{number:04}" for number in range(66)})
    assert str(said_of(report, names=())) == "Sent to 66 colleagues and partners."
