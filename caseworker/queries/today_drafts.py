"""What was begun and not handed in: drafts that wait on this device, each of which opens where it was left."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role
from caseworker.queries.begun import Begun, begun, gone_on_with
from caseworker.queries.called import called
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, PersonTab, Spot
from caseworker.queries.saying import listed, text
from caseworker.queries.today_needs import Harm, Need
from caseworker.queries.today_rows import TodayIcon, TodayRow

_MOST = 20


def waiting(reading: Reading) -> Iterator[Need]:
    """A need for each draft about somebody whose file is here and each sheet begun, the one typed last first."""
    yield from islice(_waiting(reading), _MOST)


def _waiting(reading: Reading) -> Iterator[Need]:
    drafts = tuple(begun(reading))
    scopes = sorted({draft.scope for draft in drafts})
    people, mentors = called(reading, scopes), _mentors(reading, scopes)
    for draft in drafts:
        if draft.form in _SHEETS:
            yield Need(Harm.UNFINISHED, draft.kept, _sheet(draft))
        elif draft.scope in people:
            yield Need(Harm.UNFINISHED, draft.kept, _row(draft, people[draft.scope], place=PlaceName.PEOPLE))
        elif draft.scope in mentors:
            place = PlaceName.MENTORS if reading.is_a(Role.COORDINATOR) else PlaceName.VOLUNTEERING
            yield Need(Harm.UNFINISHED, draft.kept, _row(draft, mentors[draft.scope], place=place))


def _mentors(reading: Reading, scopes: Sequence[Id]) -> Mapping[Id, str]:
    """The names of the mentors among these whose file is here."""
    return {one.id: one.called for one in reading.of_scopes(Mentor, scopes) if one.folder.scope == one.id}


def _row(draft: Begun, name: str, *, place: PlaceName) -> TodayRow:
    session = draft.form is FormName.SESSION
    return TodayRow(
        key=draft.name,
        icon=TodayIcon.DRAFT,
        words=say("Finish what you were writing"),
        below=say("A session with {name}", name=name) if session else listed((draft.title, text(name))),
        when=say("{moment}", moment=draft.kept),
        leads_to=Spot(
            place,
            draft.scope,
            PersonTab.TIMELINE if place is PlaceName.PEOPLE else "",
            offer=gone_on_with(draft),
        ),
    )


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


def _sheet(draft: Begun) -> TodayRow:
    """A spreadsheet whose likely doubles somebody has begun to decide about."""
    sheet, offer = _SHEETS[draft.form], Offer(say("Go on with it"), draft.form, NO_ID)
    return TodayRow(
        key=draft.name,
        icon=TodayIcon.DRAFT,
        words=sheet.words,
        below=say("What you decided about likely doubles is kept. Nothing has been brought in."),
        when=say("{moment}", moment=draft.kept),
        leads_to=Spot(sheet.place, offer=offer),
    )
