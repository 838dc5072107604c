"""What was begun about somebody and not handed in: told on their own record, in words, with what goes on with it."""

from caseworker.domain.ids import NO_ID, Id
from caseworker.forms import drafts
from caseworker.forms.blank import Typed
from caseworker.queries import pages, person
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Unfinished
from caseworker.queries.session_rows import SessionDraft
from caseworker.queries.today import page
from caseworker.services import links
from tests.devices import later
from tests.queries.conftest import Town, asked


def unfinished(town: Town, case: Id = NO_ID) -> tuple[Unfinished, ...]:
    with asked(town.farida) as reading:
        case = case or town.pike
        return person.head(reading, case=case, offers=pages.person_offers(reading, case)).unfinished


def told(town: Town) -> list[str]:
    return [str(one.words) for one in unfinished(town)]


def test_what_was_begun_about_somebody_is_told_on_their_record_the_one_typed_last_first(town: Town) -> None:
    drafts.keep(town.farida.store, SessionDraft(case=town.pike, summary="He would rather"))
    later(town.farida, minutes=1)
    drafts.keep(town.farida.store, Typed(FormName.GATE, town.pike, town.pike, {"words": ("x",)}, title="Gate pick-up"))
    assert told(town) == [
        "You were filling in “Gate pick-up” on 7 December 2026 and have not finished it.",
        "You were writing a session note on 7 December 2026 and have not finished it.",
    ]
    gate, session = unfinished(town)
    assert (gate.offer.form, session.offer.form) == (FormName.GATE, FormName.SESSION)
    assert str(session.offer.words) == "Go on writing"


def test_a_form_that_is_called_after_somebody_is_told_as_what_opens_it(town: Town) -> None:
    drafts.keep(town.farida.store, Typed(FormName.RAISE_CONCERN, town.pike, town.pike, {"words": ("x",)}))
    assert told(town) == ["You were filling in “Something worries me” on 7 December 2026 and have not finished it."]


def test_what_was_begun_in_another_record_of_the_same_person_is_told_too(town: Town) -> None:
    other = town.open("Jason", "Pike")
    links.same_person(town.farida.desk, case=town.pike, other=other)
    drafts.keep(town.farida.store, SessionDraft(case=other, summary="He would rather"))
    (one,) = unfinished(town)
    assert (one.case, one.offer.about) == (other, other)


def test_what_was_begun_about_somebody_else_is_not_told(town: Town) -> None:
    other = town.open("Ann", "Field")
    drafts.keep(town.farida.store, SessionDraft(case=other, summary="She would rather"))
    assert unfinished(town) == ()
    assert len(unfinished(town, other)) == 1


def test_a_session_that_is_being_put_right_is_gone_on_with_from_today_as_from_the_record(town: Town) -> None:
    session = Id("5" * 32)
    drafts.keep(town.farida.store, SessionDraft(case=town.pike, summary="It was ten", amends=session))
    (one,) = unfinished(town)
    assert str(one.words) == "You were amending a session on 7 December 2026 and have not finished it."
    with asked(town.farida) as reading:
        needs = page(reading).left[0].rows
    (spot,) = [row.leads_to for row in needs if row.leads_to is not None and row.leads_to.offer is not None]
    assert (spot.place, spot.record, spot.offer) == (PlaceName.PEOPLE, town.pike, one.offer)
    assert one.offer.about == session
