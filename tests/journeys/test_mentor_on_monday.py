"""Monday 7 December, no signal: what Ruth's window tells her first, and what her laptop does not hold at all."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from caseworker.bootstrap import OpenDirectory
from caseworker.domain.folders import NOWHERE, PER_CASE, case_folder
from caseworker.domain.ids import Id
from caseworker.domain.people import Person
from caseworker.domain.risks import Risk, RiskCard
from caseworker.domain.sessions import Session
from caseworker.queries.advice import gate_of
from caseworker.queries.rows import GateEntry
from caseworker.services import appointments, risks, sessions
from caseworker.storage.backup import STORE_FILE
from tests.failures.decrypting import log_of, opened_by, pages_of
from tests.failures.planting import Garden, found, places
from tests.journeys.hands import Hands
from tests.journeys.pair import Pair, person, walking
from tests.journeys.sight import sentences
from tests.journeys.stores import PASSPHRASE
from ui.seat import Seat

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
TUESDAY = datetime(2026, 12, 1, 9, tzinfo=UTC)
SATURDAY = datetime(2026, 12, 5, 18, 2, tzinfo=UTC)
MONDAY = datetime(2026, 12, 7, 7, 50, tzinfo=UTC)
GATE = datetime(2026, 12, 22, 8, 30, tzinfo=UTC)


class Week(NamedTuple):
    """The laptops, every word about somebody who is not Ruth's, and one that is in her own file of Jason Pike."""

    pair: Pair
    garden: Garden
    name: str
    control: str


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Week:
    """Ruth walks with three people, Amir with a fourth; Jason's risk rose on Saturday, and she exchanged at 18:02."""
    pair, garden = Pair(tmp_path_factory.mktemp("week"), at=TUESDAY), Garden(7)
    with pair.opened(pair.farida) as farida:
        jason = person(farida, "Jason", "Pike", mentor=pair.mentor, prison="FSI", expected_release=GATE.date())
        for given, family in (("Siân", "Hughes-Llŷr"), ("Imran", "Khan")):
            person(farida, given, family, mentor=pair.mentor)
        control = session(farida, jason, garden)
        risks.assess(farida.desk, case=jason, risk=Risk(overall="medium"), card=RiskCard(what_to_do="Meet outside."))
        gate = GateEntry(jason, GATE.date(), GATE.time(), "HMP Featherstone", pair.mentor, "")
        appointments.book(farida.desk, case=jason, appointment=gate_of(gate, prison="FSI"))
        name = somebody_elses(farida, garden, mentor=walking(farida, "Amir", "Hussain"))
    pair.exchange(pair.farida, pair.ruth)
    pair.clock.move_to(SATURDAY)
    with pair.opened(pair.farida) as farida:
        risks.assess(farida.desk, case=jason, risk=Risk(overall="high"))
    pair.exchange(pair.farida, pair.ruth)
    pair.clock.move_to(MONDAY)
    pair.carrier.rename(pair.carrier.with_name("out of reach"))
    return Week(pair, garden, name, control)


def session(by: OpenDirectory, case: Id, garden: Garden) -> str:
    """A session with somebody; the word that stands in it."""
    word = garden.word("session", "control", case_folder(case))
    met = Session(happened_at=by.desk.clock.now(), attendance="on_time", summary=f"Spoke about the {word}.")
    sessions.record(by.desk, case=case, session=met)
    return word


def somebody_elses(by: OpenDirectory, garden: Garden, *, mentor: Id) -> str:
    """Amir's person: a word in every text of every kind in every folder; the family name is one of them."""
    given, family, alias = (garden.word("person", name, NOWHERE) for name in ("given_name", "family_name", "aliases"))
    case = person(by, given, family, mentor=mentor, aliases=(alias,))
    with by.desk.act("write everything down") as act:
        for record, folder in places(case, family=PER_CASE):
            if not isinstance(record, Person):
                act.add(garden.fill(record, folder), folder)
    return family


@pytest.fixture
def ruth(qapp: QApplication, week: Week) -> Iterator[Seat]:
    """Ruth at her window, signed in."""
    with week.pair.sitting(qapp, week.pair.ruth) as seat:
        seat.unlock(PASSPHRASE)
        seat.settle()
        yield seat


def search(seat: Seat, words: str) -> tuple[list[str], list[str]]:
    """What stands there when somebody is looked for among the people, and when they are looked for everywhere."""
    hands = Hands(seat)
    hands.press("Ctrl+2")
    hands.type(words)
    people = sentences(seat.workspace.people)
    hands.press("Ctrl+K")
    hands.type(words)
    anywhere = sentences(seat.find(QDialog))
    hands.press("Esc", "Esc")
    return people, anywhere


def test_the_unread_risk_comes_first_then_the_gate_and_the_last_exchange_is_named_by_its_day(ruth: Seat) -> None:
    hands = Hands(ruth)
    assert hands.at.startswith("Read what changed for Jason Pike. What keeps everybody safe changed.")
    hands.press("Down")
    assert hands.at == "Meet Jason Pike. HMP Featherstone, gate pick-up. Tuesday 22 December 2026, 08:30."
    assert ruth.workspace.status._sentence.text() == "Everything is up to date. Last exchanged Saturday 18:02."
    hands.press("Up", "Return")
    assert ruth.workspace.people.person.isVisible()


def test_another_mentors_person_is_found_nowhere_in_the_window_and_her_own_is(ruth: Seat, week: Week) -> None:
    for hers in search(ruth, "pike"):
        assert any(said.startswith("Pike, Jason. Risk changed.") for said in hers)
    summary = next(one.word for one in week.garden.planted if one.kind == "session" and one.field == "summary")
    for typed in (week.name, summary):
        people, anywhere = search(ruth, typed)
        assert f"Nobody found for “{typed}”" in people
        assert "Nothing found. Try fewer letters." in anywhere
        words = [one.word for one in week.garden.planted if one.word != typed]
        assert not any(word in said for word in words for said in (*people, *anywhere))


def test_no_byte_on_her_laptop_is_about_another_mentors_person(week: Week) -> None:
    pair = week.pair
    with pair.opened(pair.farida) as farida:
        senders = [farida.desk.identity.keys]
    with pair.opened(pair.ruth) as opened:
        keys, key = opened.desk.identity.keys, bytes(opened.key)
        database = opened.directory / STORE_FILE
        disk = [pages_of(database, key=key), log_of(database, key=key)]
    beside = pair.ruth.with_name("ruth.window.ini")
    files = [file.read_bytes() for file in (beside, *pair.ruth.rglob("*")) if file.is_file()]
    batches = opened_by(keys, pair.kept, senders=senders)
    planted, own = week.garden.planted, {week.control}
    assert {one.word for one in found(planted, within=disk)} == own
    assert {one.word for one in found(planted, within=batches)} == own
    assert found(planted, within=files) == set()
    assert len(planted) > 100
