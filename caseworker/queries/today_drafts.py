"""What was begun and not handed in: drafts that wait on this device, each of which opens where it was left."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, PersonTab, Spot
from caseworker.queries.saying import listed, text
from caseworker.queries.today_needs import Harm, Need
from caseworker.queries.today_rows import TodayIcon, TodayRow

_DRAFTS = "SELECT name, body, kept FROM draft ORDER BY kept DESC"
_MOST = 20
_SESSION, _FORM = "session", "form"
_FORMS = frozenset(form.value for form in FormName)


class _Titled(msgspec.Struct):
    """What is read here of what is kept of a form."""

    title: str = ""


_titled = msgspec.msgpack.Decoder(_Titled)


class _Draft(NamedTuple):
    """What the name of a draft says: which form, about which file and record."""

    scope: Id
    form: FormName
    about: Id


def waiting(reading: Reading) -> Iterator[Need]:
    """A need for each draft about somebody whose file is here and each sheet begun, the one typed last first."""
    yield from islice(_waiting(reading), _MOST)


def _waiting(reading: Reading) -> Iterator[Need]:
    rows = [(draft, row) for row in reading.rows(_DRAFTS) if (draft := _read(row.name)) is not None]
    scopes = sorted({draft.scope for draft, _ in rows})
    people, mentors = called(reading, scopes), _mentors(reading, scopes)
    for draft, row in rows:
        when = from_milliseconds(row.kept)
        if draft.form in _SHEETS:
            yield Need(Harm.UNFINISHED, when, _sheet(row, draft.form))
        elif draft.scope in people:
            yield Need(Harm.UNFINISHED, when, _row(draft, row, people[draft.scope], place=PlaceName.PEOPLE))
        elif draft.scope in mentors:
            place = PlaceName.MENTORS if reading.is_a(Role.COORDINATOR) else PlaceName.VOLUNTEERING
            yield Need(Harm.UNFINISHED, when, _row(draft, row, mentors[draft.scope], place=place))


def _mentors(reading: Reading, scopes: Sequence[Id]) -> Mapping[Id, str]:
    """The names of the mentors among these whose file is here."""
    return {one.id: one.called for one in reading.of_scopes(Mentor, scopes) if one.folder.scope == one.id}


def _row(draft: _Draft, row: Any, name: str, *, place: PlaceName) -> TodayRow:
    session = draft.form is FormName.SESSION
    offer = Offer(say("Go on writing"), draft.form, draft.about)
    # A session that is put right is gone on with from its own line of the timeline.
    amending = session and draft.about != draft.scope
    within = PersonTab.TIMELINE if place is PlaceName.PEOPLE else ""
    spot = Spot(place, draft.scope, within, offer=None if amending else offer)
    return TodayRow(
        key=row.name,
        icon=TodayIcon.DRAFT,
        words=say("Finish what you were writing"),
        below=say("A session with {name}", name=name) if session else listed((_title(row), text(name))),
        when=say("{moment}", moment=from_milliseconds(row.kept)),
        leads_to=spot,
    )


def _title(row: Any) -> Phrase:
    """What the form is called that somebody was writing, where it was kept with the draft."""
    return Phrase(_titled.decode(row.body).title)


class _Sheet(NamedTuple):
    """What is said of a sheet that was begun, and the page on which it is gone on with."""

    words: Phrase
    place: PlaceName


_SHEETS: Mapping[FormName, _Sheet] = MappingProxyType(
    {
        FormName.IMPORT_SHEET: _Sheet(say("Finish bringing in a spreadsheet"), PlaceName.REFERRALS),
        FormName.IMPORT_MENTORS: _Sheet(say("Finish bringing in a spreadsheet of mentors"), PlaceName.MENTORS),
    }
)


def _sheet(row: Any, form: FormName) -> TodayRow:
    """A spreadsheet whose likely doubles somebody has begun to decide about."""
    sheet, offer = _SHEETS[form], Offer(say("Go on with it"), form, NO_ID)
    return TodayRow(
        key=row.name,
        icon=TodayIcon.DRAFT,
        words=sheet.words,
        below=say("What you decided about likely doubles is kept. Nothing has been brought in."),
        when=say("{moment}", moment=from_milliseconds(row.kept)),
        leads_to=Spot(sheet.place, offer=offer),
    )


def _read(name: str) -> _Draft | None:
    kind, *rest = name.split("/")
    if kind == _SESSION and rest:
        return _Draft(Id(rest[0]), FormName.SESSION, Id(rest[-1]))
    if kind == _FORM and len(rest) == 3 and rest[0] in _FORMS:
        form, scope, about = rest
        return _Draft(Id(scope), FormName(form), Id(about))
    return None
