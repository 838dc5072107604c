"""The identity bar and the overview: who this is, and what must be known before anything is done."""

from datetime import UTC, date, datetime, timedelta

import pytest

from caseworker.domain.access_records import Permission, permission_id
from caseworker.domain.agreements import Agreement, PermissionGiven
from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import case_record_id
from caseworker.domain.custody import CustodyStay, Practitioner
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import NotHere, say
from caseworker.domain.folders import FolderKey, access_folder, case_folder, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.mentors import Mentor
from caseworker.domain.notices import Notice
from caseworker.domain.people import Identifier, SafeContact
from caseworker.domain.referrals import Need, Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import BriefingRead, RiskCard
from caseworker.queries import pages, person
from caseworker.queries.case_summary import case_summary
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import offers_of
from caseworker.queries.rows import PersonHead, PersonTab, Section, Tone
from caseworker.services import assignments, cases, casework, erasure, links, mentors, permissions
from tests.devices import Device, later
from tests.queries.conftest import FEATHERSTONE, TODAY, Town, asked


def head(one: Device, case: Id) -> PersonHead:
    with asked(one) as reading:
        return person.head(reading, case=case)


def alert_of(one: Device, case: Id) -> str:
    alert = head(one, case).alert
    return str(alert.words) if alert is not None else ""


def acts_of(one: Device, case: Id) -> tuple[str, FormName, Id] | None:
    """What the alert of a person offers to do."""
    alert = head(one, case).alert
    return (str(alert.offer.words), alert.offer.form, alert.offer.about) if alert and alert.offer else None


def about(town: Town) -> list[str]:
    return [str(part) for part in head(town.farida, town.pike).about]


def whole(one: Device, case: Id) -> tuple[Section, ...]:
    with asked(one) as reading:
        return pages.person_tab(reading, case, tab=PersonTab.OVERVIEW)


def titled(title: str, sections: tuple[Section, ...]) -> Section:
    return next(each for each in sections if str(each.title) == title)


def may(one: Device, case: Id) -> set[FormName]:
    return {offer.form for offer in offers_of(whole(one, case))}


def section(town: Town, title: str, *, one: Device | None = None) -> Section:
    return titled(title, whole(one or town.farida, town.pike))


def facts(town: Town, title: str) -> list[tuple[str, str, str]]:
    shown = section(town, title).facts
    return [(str(fact.label), str(fact.words), str(fact.context) if fact.context else "") for fact in shown]


def says(town: Town, day: date, *, sure: str = "confirmed", release_type: str = "CONFIRMED") -> None:
    said = Release(release_type=release_type, on=day, said_on=TODAY, source="prison", confidence=sure)
    town.put(said)


def test_somebody_is_called_what_they_like_to_be_called(town: Town) -> None:
    assert head(town.farida, town.pike).name == "Jason Pike"
    town.farida.change(town.pike, preferred_name="Jay")
    assert head(town.farida, town.pike).name == "Jay Pike"
    assert about(town)[0] == "Also Jason Pike, Jay"


def test_a_whole_name_that_somebody_likes_is_not_made_longer(town: Town) -> None:
    town.farida.change(town.pike, preferred_name="Jay Pike")
    assert head(town.farida, town.pike).name == "Jay Pike"


def test_the_line_below_the_name_says_what_a_colleague_must_know(town: Town) -> None:
    town.farida.change(town.pike, languages=("eng", "cym"), reads_with_difficulty=True, interpreter_needed=True)
    assert about(town) == [
        "Also Jay",
        "born 12 March 1994, 32",
        "English, Welsh",
        "Needs an interpreter",
        "Reads with difficulty",
    ]


@pytest.mark.parametrize(("born", "age"), [(date(1994, 12, 7), 32), (date(1994, 12, 8), 31), (date(2004, 2, 29), 22)])
def test_an_age_is_in_full_years(town: Town, born: date, age: int) -> None:
    town.farida.change(town.pike, born_on=born)
    assert str(say("born {day}, {age}", day=born, age=age)) in about(town)


def test_the_prison_number_is_the_one_that_nobody_doubts(town: Town) -> None:
    town.put(Identifier(identifier_type="prison_number", value="A0000AA", doubtful=True))
    town.put(Identifier(identifier_type="prison_number", value="A4512CX"))
    town.put(Identifier(identifier_type="crn", value="X123456"))
    assert head(town.farida, town.pike).prison_number == "A4512CX"


def test_a_person_known_by_a_referral_alone_is_shown_as_referred(town: Town) -> None:
    with town.farida.desk.act("refer") as act:
        case = cases.open_scope(act, town.farida.desk)
        act.add(Referral(given_name="Wei", family_name="Ng", prison_number="A1111BC"), case_folder(case))
    shown = head(town.farida, case)
    assert (shown.name, shown.prison_number) == ("Wei Ng", "A1111BC")


@pytest.mark.parametrize(
    ("days", "label", "context"),
    [
        (15, "Expected out", "in 15 days, confirmed"),
        (1, "Expected out", "tomorrow, confirmed"),
        (0, "Expected out", "today, confirmed"),
        (-1, "Left", "yesterday, confirmed"),
        (-34, "Left", "34 days ago, confirmed"),
    ],
)
def test_the_release_is_told_in_context(town: Town, days: int, label: str, context: str) -> None:
    says(town, TODAY + timedelta(days=days))
    fact = head(town.farida, town.pike).expected
    assert fact.words.values["named_day"] == TODAY + timedelta(days=days)
    assert (str(fact.label), str(fact.context)) == (label, context)


def test_a_release_that_nobody_has_dated_asks_for_a_date_while_somebody_is_held(town: Town) -> None:
    assert head(town.farida, town.pike).expected.tone is Tone.PLAIN
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)))
    fact = head(town.farida, town.pike).expected
    assert (str(fact.words), fact.tone) == ("Date not known", Tone.WARN)


def test_the_mentor_is_named_with_the_day_since_when(town: Town) -> None:
    fact = head(town.farida, town.pike).mentor
    assert (str(fact.words), str(fact.context)) == ("Ruth Osei", "since 4 October 2026")


def test_no_mentor_is_a_warning_unless_a_dated_reason_stands(town: Town) -> None:
    case = town.open("Imran", "Khan")
    assert head(town.farida, case).mentor.tone is Tone.WARN
    town.farida.change(case_record_id(case), no_mentor_reason="waiting", no_mentor_until=date(2026, 12, 20))
    fact = head(town.farida, case).mentor
    assert (str(fact.words), str(fact.context)) == ("No mentor yet", "Waiting for a match, until 20 December 2026")
    assert fact.tone is Tone.PLAIN


def test_a_mentor_who_is_proposed_is_called_proposed(town: Town) -> None:
    case = town.open("Imran", "Khan")
    proposed = Match(mentor=town.ruth.member, state="proposed", proposed_on=TODAY)
    town.put(proposed, case_folder(case))
    assert str(head(town.farida, case).mentor.words) == "Proposed: Ruth Osei"
    assert str(titled("Mentor", whole(town.farida, case)).lead) == "Ruth Osei is proposed since 7 December 2026."


def test_the_agreement_is_there_with_its_day_or_asks_for_one(town: Town) -> None:
    assert head(town.farida, town.pike).agreement.tone is Tone.WARN
    given = town.put(Agreement(agreed_on=date(2026, 11, 3), form="easy_read", how_given="signed"))
    assert str(head(town.farida, town.pike).agreement.words) == "Agreed 3 November 2026"
    town.farida.change(given, ended_on=TODAY)
    ended = head(town.farida, town.pike).agreement
    assert (str(ended.words), ended.tone) == ("Ended 7 December 2026", Tone.WARN)


@pytest.mark.parametrize(
    ("values", "words", "context"),
    [
        ({"safe_to_text": False}, "Do not text", "None"),
        ({"safe_to_text": False, "safe_to_phone": True}, "Do not text", "Safe to phone"),
        (
            {"safe_to_text": False, "safe_to_phone": False, "voicemail": False},
            "Do not phone, text or leave a voicemail",
            "None",
        ),
        ({"safe_to_phone": True, "safe_to_write": True}, "Safe to phone and write", "None"),
        ({}, "Ask before any contact", "None"),
        ({"safe_to_phone": True, "current": False}, "No safe way known", "None"),
    ],
)
def test_the_safe_contact_rule_is_said_in_words(town: Town, values: dict[str, bool], words: str, context: str) -> None:
    town.put(SafeContact(means="mobile", value="01632 960114", **values))  # type: ignore[arg-type]
    fact = head(town.farida, town.pike).contact
    assert (str(fact.words), str(fact.context)) == (words, context)


def test_what_is_not_safe_on_one_number_is_said_although_another_is_safe(town: Town) -> None:
    town.put(SafeContact(means="mobile", safe_to_phone=False))
    town.put(SafeContact(means="landline", safe_to_phone=True, hours="before 18:00"))
    fact = head(town.farida, town.pike).contact
    assert (str(fact.words), str(fact.context)) == ("Do not phone", "before 18:00")


def test_a_risk_that_rose_says_who_has_not_received_it_and_whom_to_phone(town: Town) -> None:
    town.put(RiskCard(level="high", level_changed_on=date(2026, 12, 5), changed_on=date(2026, 12, 5)))
    town.put(
        Appointment(
            mentor=town.ruth.member,
            starts_at=datetime(2026, 12, 8, 10, tzinfo=UTC),
            status="booked",
            purpose="catch_up",
        )
    )
    assert alert_of(town.farida, town.pike) == (
        "The risk changed to high on 5 December 2026. Ruth Osei has not received this. "
        "The next visit is 8 December 2026, 10:00. Phone Ruth Osei now."
    )


def test_the_alert_says_the_number_at_which_the_mentor_is_phoned(town: Town) -> None:
    zoe = mentors.enrol_mentor(town.farida.desk, mentor=Mentor(given_name="Zoe", phone="01632 960111")).created[0]
    amina = town.open("Amina", "Begum")
    town.put(Match(mentor=zoe, state="active", started_on=date(2026, 10, 4)), case_folder(amina))
    town.put(RiskCard(level="high", level_changed_on=TODAY, changed_on=TODAY), case_folder(amina))
    assert alert_of(town.farida, amina).endswith("Phone Zoe now: 01632 960111.")


def test_the_alert_offers_the_briefing_to_whoever_gives_it_and_to_whoever_was_given_it(town: Town) -> None:
    card = town.put(RiskCard(level="high", level_changed_on=TODAY, changed_on=TODAY))
    town.exchange(town.farida, town.ruth)
    assert acts_of(town.farida, town.pike) == ("Record a briefing", FormName.BRIEFED, card)
    assert acts_of(town.ruth, town.pike) == ("I was briefed", FormName.BRIEFED, card)


def test_a_release_in_three_days_is_not_yet_an_alert(town: Town) -> None:
    says(town, TODAY + timedelta(days=3))
    assert head(town.farida, town.pike).alert is None


def test_nobody_at_the_gate_tomorrow_is_an_alert_that_books_somebody(town: Town) -> None:
    says(town, TODAY + timedelta(days=1))
    assert alert_of(town.farida, town.pike) == "Release tomorrow. Nobody is booked to meet them at the gate."
    assert acts_of(town.farida, town.pike) == ("Book a gate pick-up", FormName.GATE, town.pike)
    town.put(Appointment(gate_pickup=True, starts_at=town.farida.clock.now() + timedelta(days=1), status="booked"))
    assert head(town.farida, town.pike).alert is None


def test_a_release_tomorrow_without_a_mentor_is_an_alert_that_looks_for_one(town: Town) -> None:
    amina = town.open("Amina", "Begum")
    tomorrow = TODAY + timedelta(days=1)
    told = Release(release_type="CONFIRMED", on=tomorrow, said_on=TODAY, source="prison", confidence="confirmed")
    town.put(told, case_folder(amina))
    assert alert_of(town.farida, amina).startswith("Release tomorrow. They have no mentor")
    assert acts_of(town.farida, amina) == ("Match by hand", FormName.MATCH, amina)


def test_once_received_the_visit_is_held_until_a_briefing_is_recorded(town: Town) -> None:
    card = town.put(RiskCard(level="high", level_changed_on=TODAY, changed_on=TODAY))
    town.exchange(town.farida, town.ruth)
    town.exchange(town.farida, town.ruth)
    assert "has it but has not been briefed. No visit is booked. It is held" in alert_of(town.farida, town.pike)
    assert alert_of(town.ruth, town.pike) == (
        "The risk changed to high on 7 December 2026. "
        "Read the risk card and talk it over with your coordinator before the next visit."
    )
    town.put(BriefingRead(card=card, member=town.ruth.member, card_changed_on=TODAY))
    assert head(town.farida, town.pike).alert is None


def test_a_card_that_names_no_level_says_that_what_keeps_everybody_safe_changed(town: Town) -> None:
    town.put(RiskCard(what_to_do="Meet in public.", level_changed_on=TODAY, changed_on=TODAY))
    assert alert_of(town.farida, town.pike).startswith(
        "What keeps everybody safe changed on 7 December 2026. Ruth Osei has not received this."
    )


def test_a_mentor_matched_after_the_level_changed_has_the_card_in_hand(town: Town) -> None:
    town.put(RiskCard(level="high", level_changed_on=date(2026, 10, 1), changed_on=date(2026, 10, 1)))
    assert head(town.farida, town.pike).alert is None


def test_a_closed_case_says_so(town: Town) -> None:
    assert not head(town.farida, town.pike).closed
    town.farida.change(case_record_id(town.pike), state="closed")
    assert head(town.farida, town.pike).closed


def shared(town: Town) -> FolderKey:
    return shared_folder(town.pike, town.probation.service)


def test_who_is_not_on_this_device_is_said_not_to_be_here(town: Town) -> None:
    other = town.open("Imran", "Khan")
    town.exchange(town.farida, town.ruth)
    with pytest.raises(NotHere, match="not on this device"):
        head(town.ruth, other)


def test_a_walled_case_is_not_here_for_whoever_is_walled(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    assert head(town.dev, town.pike).name == "Jason Pike"
    assignments.wall(town.farida.desk, case=town.pike, member=town.dev.member, reason="Related")
    town.exchange(town.farida, town.dev)
    with pytest.raises(NotHere):
        head(town.dev, town.pike)
    with pytest.raises(NotHere):
        whole(town.dev, town.pike)


def test_two_records_of_one_person_speak_together(town: Town) -> None:
    other = town.open("Jayson", "Pyke")
    town.put(SafeContact(safe_to_text=False), case_folder(other))
    links.same_person(town.farida.desk, case=town.pike, other=other)
    shown = head(town.farida, town.pike)
    assert "Jayson Pyke" in str(shown.about[0])
    assert str(shown.contact.words) == "Do not text"


# The overview


def test_the_release_card_says_from_where_and_who_said_so(town: Town) -> None:
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)))
    says(town, date(2026, 12, 22))
    card = titled("Release", whole(town.farida, town.pike))
    assert str(card.lead) == "Leaves HMP Featherstone on Tuesday 22 December 2026, as the prison said."
    assert card.says == ()


def test_a_date_on_a_bank_holiday_is_explained_by_the_rule_and_asks_to_be_confirmed(town: Town) -> None:
    says(town, date(2026, 12, 25), sure="likely", release_type="CRD")
    rule = str(titled("Release", whole(town.farida, town.pike)).says[0])
    assert "25 December 2026 is not a working day, so the statutory day is 24 December 2026." in rule
    assert "usually 23 December 2026" in rule
    assert rule.endswith("Confirm with the prison.")


def test_a_date_of_the_referral_alone_is_told_as_such(town: Town) -> None:
    town.put(Referral(prison=FEATHERSTONE, expected_release=date(2027, 1, 12), release_type="CRD"))
    assert str(head(town.farida, town.pike).expected.context) == "in 36 days, from the referral"
    sentence = str(titled("Release", whole(town.farida, town.pike)).lead)
    assert sentence == "Leaves HMP Featherstone on Tuesday 12 January 2027, as the referral said."


def test_who_has_left_is_told_to_have_left(town: Town) -> None:
    says(town, date(2026, 12, 1))
    card = titled("Release", whole(town.farida, town.pike))
    assert (str(card.lead), card.says) == ("Left on Tuesday 1 December 2026.", ())


def test_whoever_said_the_date_is_named_with_their_office(town: Town) -> None:
    town.put(Release(release_type="CRD", on=date(2027, 1, 12), source="prison", source_name="Officer Rees"))
    assert str(titled("Release", whole(town.farida, town.pike)).lead) == (
        "Leaves on Tuesday 12 January 2027, as the prison (Officer Rees) said."
    )


def test_without_a_date_the_release_card_says_that_nobody_gave_one(town: Town) -> None:
    assert str(titled("Release", whole(town.farida, town.pike)).lead) == "Nobody has said when they leave."
    town.put(CustodyStay(prison=FEATHERSTONE))
    assert "Held at HMP Featherstone." in str(titled("Release", whole(town.farida, town.pike)).lead)


def test_the_next_gate_pick_up_is_shown_with_who_goes(town: Town) -> None:
    for day, status in ((20, "cancelled"), (22, "booked"), (28, "booked")):
        at = datetime(2026, 12, day, 8, 30, tzinfo=UTC)
        town.put(Appointment(gate_pickup=True, starts_at=at, status=status, place="Main gate", mentor=town.ruth.member))
    assert str(section(town, "Release").says[0]) == (
        "Gate pick-up on 22 December 2026 at 08:30: Main gate. Ruth Osei goes."
    )


def test_nobody_is_to_be_matched_in_a_closed_case(town: Town) -> None:
    casework.close(town.farida.desk, case=town.pike, ending=casework.Ending(on=TODAY, reason="moved_away"))
    assert FormName.MATCH not in may(town.farida, town.pike)
    assert section(town, "Mentor").offers == ()


def test_where_the_work_has_ended_the_last_mentor_is_named_and_nothing_more_is_planned(town: Town) -> None:
    for case in (town.pike, town.open("Imran", "Khan")):
        casework.next_step(town.farida.desk, case=case, step="Ring the surgery", on=TODAY, form=None)
        casework.close(town.farida.desk, case=case, ending=casework.Ending(on=TODAY, reason="moved_away"))
        with asked(town.farida) as reading:
            paper = case_summary(reading, case)
        told = {str(fact.label): str(fact.words) for one in paper.sections for fact in one.facts}
        assert "Next step" not in told
        assert told["Where it stands"] == "Closed"
        assert told.get("Last mentor", told.get("Mentor")) == ("Ruth Osei" if case == town.pike else "Nobody")
        assert not may(town.farida, case) & {FormName.BOOK, FormName.GATE, FormName.SEND_ONWARD}
        assert FormName.REOPEN in may(town.farida, case)
    assert str(section(town, "Mentor").lead) == (
        "The work with them ended on 7 December 2026. Ruth Osei was their mentor until 7 December 2026."
    )


def test_what_is_planned_from_an_ended_record_leads_to_the_one_in_which_the_work_goes_on(town: Town) -> None:
    other = town.open("Jayson", "Pyke")
    links.same_person(town.farida.desk, case=town.pike, other=other)
    casework.close(town.farida.desk, case=town.pike, ending=casework.Ending(on=TODAY, reason="moved_away"))
    with asked(town.farida) as reading:
        offers = {offer.form: offer.about for offer in pages.person_offers(reading, town.pike)}
    assert not head(town.farida, town.pike).closed
    led = {FormName.BOOK, FormName.GATE, FormName.BEGIN_AGREEMENT, FormName.SESSION_SHEET}
    assert {form: offers.get(form) for form in led} == dict.fromkeys(led, other)
    assert (offers[FormName.REOPEN], offers[FormName.CASE_SUMMARY]) == (town.pike, town.pike)
    overview = {offer.form: offer.about for offer in offers_of(whole(town.farida, town.pike))}
    assert (overview[FormName.BOOK], overview[FormName.REOPEN]) == (other, town.pike)
    casework.close(town.farida.desk, case=other, ending=casework.Ending(on=TODAY, reason="moved_away"))
    assert head(town.farida, town.pike).closed
    assert not may(town.farida, town.pike) & led


def test_only_a_coordinator_may_match_and_a_practitioner_books_no_gate(town: Town) -> None:
    town.put(Referral(given_name="Jason", family_name="Pike"), shared(town))
    town.exchange(town.farida, town.ruth, town.priya)
    offered = [may(one, town.pike) for one in (town.farida, town.ruth, town.priya)]
    assert [FormName.MATCH in forms for forms in offered] == [True, False, False]
    assert [FormName.GATE in forms for forms in offered] == [True, True, False]


def test_the_mentor_card_is_a_sentence_for_each_state(town: Town) -> None:
    assert str(titled("Mentor", whole(town.farida, town.pike)).lead) == "Ruth Osei since 4 October 2026."
    case = town.open("Imran", "Khan")
    assert str(titled("Mentor", whole(town.farida, case)).lead) == "No mentor yet, and nobody has said why."
    town.farida.change(case_record_id(case), no_mentor_reason="not_ready", no_mentor_until=date(2026, 12, 20))
    assert (
        str(titled("Mentor", whole(town.farida, case)).lead)
        == "No mentor until 20 December 2026: the person is not ready."
    )


def test_gaps_are_listed_with_their_age(town: Town) -> None:
    gaps = facts(town, "What is missing")
    assert ("No agreement to take part", "since 2 November 2026", "35 days") in gaps
    assert section(town, "What is missing").facts[0].tone is Tone.WARN


def test_each_way_to_reach_them_has_its_rule_in_words(town: Town) -> None:
    town.put(
        SafeContact(
            means="mobile",
            value="01632 960114",
            safe_to_phone=True,
            voicemail=False,
            who_may_answer=("Mum", "Lee"),
            hours="at once",
            warning="Say nothing.",
        )
    )
    assert facts(town, "How to reach them") == [
        (
            "Mobile phone",
            "01632 960114",
            "Do not leave a voicemail; safe to phone. May pick up: Mum and Lee. When to try: at once. Say nothing.",
        )
    ]


def test_named_practitioners_stand_with_side_and_number(town: Town) -> None:
    town.put(Practitioner(side="outside", name="Priya Nair", job="Probation practitioner", phone="01632 960115"))
    town.put(Practitioner(side="inside", name="Gone Before", until=date(2026, 11, 1)))
    assert facts(town, "Named practitioners") == [
        ("Outside", "Priya Nair", "Probation practitioner, 01632 960115"),
    ]


def test_needs_are_told_in_their_own_words_where_they_said_any(town: Town) -> None:
    town.put(Need(pathway="accommodation", own_words="A room of my own", status="in_progress", complexity="high"))
    assert facts(town, "Needs") == [("Accommodation", "A room of my own", "In progress, complexity high")]


def test_what_comes_next_names_the_step_and_the_appointments_ahead(town: Town) -> None:
    town.farida.change(case_record_id(town.pike), next_step="Ring the registry", next_step_on=date(2026, 12, 9))
    for day in (1, 9):
        town.put(Appointment(purpose="catch_up", starts_at=datetime(2026, 12, day, 10, tzinfo=UTC), place="Library"))
    assert facts(town, "What comes next") == [
        ("Next step", "Ring the registry", "by 9 December 2026"),
        ("Catching up", "1 December 2026, 10:00", "Library, nobody has said what came of it"),
        ("Catching up", "9 December 2026, 10:00", "Library"),
    ]


def test_what_may_be_shared_is_told_by_purpose_and_body(town: Town) -> None:
    body = town.probation.service
    record = Permission(
        id=permission_id(town.pike, body=body, purpose=Purpose.PROGRESS),
        body=body,
        purpose=Purpose.PROGRESS,
        granted=True,
    )
    town.put(record, access_folder(town.pike))
    assert facts(town, "Agreement and sharing")[1][1] == "May be shared"


def test_of_what_a_duty_asks_for_a_permission_that_was_withdrawn_does_not_say_that_it_stays_here(town: Town) -> None:
    body = town.probation.service
    for purpose in (Purpose.ATTENDANCE, Purpose.PROGRESS):
        record = Permission(
            id=permission_id(town.pike, body=body, purpose=purpose), body=body, purpose=purpose, granted=False
        )
        town.put(record, access_folder(town.pike))
    (case,) = town.farida.ids("case")
    town.farida.change(Id(case), strand="licence")
    duty = "Not permitted, and told all the same because a duty asks for it"
    told = {label: words for label, words, _ in facts(town, "Agreement and sharing")}
    assert (told["Whether they came"], told["How it is going"]) == (duty, "Must not be shared")


def test_a_permission_is_told_with_how_it_was_given_and_when_it_lapsed(town: Town) -> None:
    last = town.farida.clock.now().date()
    given = PermissionGiven(how_given="phone", until=last)
    body = town.probation.service
    permissions.grant(town.farida.desk, case=town.pike, body=body, purpose=Purpose.PROGRESS, given=given)
    assert facts(town, "Agreement and sharing")[1][2].endswith(
        "said by phone, heard by Farida Akhtar, until 7 December 2026"
    )
    later(town.farida, days=1)
    permissions.withdraw_lapsed(town.farida.desk)
    assert facts(town, "Agreement and sharing")[1][1] == "Must not be shared"
    assert facts(town, "Agreement and sharing")[1][2].endswith("lapsed on 7 December 2026")


def test_the_mentor_s_card_says_what_to_do(town: Town) -> None:
    town.put(RiskCard(what_to_do="Meet in public.", places_to_avoid=("The Crown", "Mill Lane"), whom_to_ring="Dev"))
    assert facts(town, "To keep everybody safe") == [
        ("What to do", "Meet in public.", ""),
        ("Places to avoid", "The Crown, Mill Lane", ""),
        ("Whom to ring", "Dev", ""),
    ]


def test_numbers_and_dates_stand_once_each_with_their_kind(town: Town) -> None:
    town.put(Identifier(identifier_type="crn", value="X123456"))
    town.put(Referral(crn="X123456", prison_number="A4512CX"))
    says(town, date(2026, 12, 22))
    assert facts(town, "Numbers") == [("CRN", "X123456", ""), ("Prison number", "A4512CX", "")]
    assert facts(town, "Release dates") == [
        ("Confirmed release date", "22 December 2026", "The prison, confirmed, said on 7 December 2026")
    ]


def test_how_to_work_with_them_names_needs_and_adjustments(town: Town) -> None:
    town.farida.change(
        town.pike, neurodiversity=("adhd",), access_needs=("Step-free",), adjustments_promised=("Large print",)
    )
    shown = {label: words for label, words, _ in facts(town, "How to work with them")}
    assert shown["Access needs"] == "Step-free"
    assert shown["Adjustments promised"] == "Large print"
    assert shown["Neurodiversity"] != "adhd"


# A body's practitioner


def test_a_practitioner_is_told_nothing_is_missing_that_the_provider_keeps(town: Town) -> None:
    town.put(Referral(given_name="Jason", family_name="Pike"), shared(town))
    town.exchange(town.farida, town.priya)
    shown = head(town.priya, town.pike)
    told = [str(fact.words) for fact in (shown.mentor, shown.contact, shown.agreement)]
    assert told == ["Nothing was told", "Kept by the provider", "Kept by the provider"]
    assert {fact.tone for fact in (shown.mentor, shown.contact, shown.agreement)} == {Tone.PLAIN}
    card = titled("Mentor", whole(town.priya, town.pike))
    assert (str(card.lead), card.offers) == ("Nothing was told.", ())
    for each in whole(town.priya, town.pike):
        assert each.facts or each.lead or (each.offers and each.empty is None)


def test_a_practitioner_sees_the_mentor_of_whom_the_body_was_told(town: Town) -> None:
    town.put(Referral(given_name="Jason", family_name="Pike"), shared(town))
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.ATTENDANCE)
    told = Notice(rule="match", source=town.pike, mentor=town.ruth.member, on=date(2026, 10, 4))
    town.put(told, shared(town))
    town.exchange(town.farida, town.priya)
    assert str(head(town.priya, town.pike).mentor.words) == "Ruth Osei"
    assert str(titled("Mentor", whole(town.priya, town.pike)).lead) == "Ruth Osei since 4 October 2026."


def test_an_erasure_that_is_asked_for_stands_first_until_it_is_taken_back(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    erasure.ask(town.farida.desk, target=town.pike, scope=town.pike)
    first = whole(town.farida, town.pike)[2]
    assert str(first.title) == "To be erased"
    words = "The whole case: Farida Akhtar asked for it on 7 December 2026. Another coordinator must agree."
    assert [str(fact.words) for fact in first.facts] == [words]
    erasure.take_back(town.farida.desk, target=town.pike, scope=town.pike)
    assert "To be erased" not in {str(one.title) for one in whole(town.farida, town.pike)}
