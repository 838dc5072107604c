"""What was begun and not handed in: the drafts that wait on this device, and how each is gone on with."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from caseworker.domain.clock import from_milliseconds, local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, Unfinished

_DRAFTS = "SELECT name, body, kept FROM draft ORDER BY kept DESC"
_SESSION, _FORM = "session", "form"
_FORMS = frozenset(form.value for form in FormName)


class _Titled(msgspec.Struct):
    """What is read here of what is kept of a form."""

    title: str = ""


_titled = msgspec.msgpack.Decoder(_Titled)


class Begun(NamedTuple):
    """One draft: in whose file it is which form about which record, and when it was last typed into.

    `title` is what the form is called, where that was kept with it.
    """

    name: str
    scope: Id
    form: FormName
    about: Id
    title: Phrase
    kept: datetime

    @property
    def amends(self) -> bool:
        """Whether it puts a session right that was recorded."""
        return self.form is FormName.SESSION and self.about != self.scope


def begun(reading: Reading) -> Iterator[Begun]:
    """Every draft, the one typed last first."""
    for name, body, kept in reading.rows(_DRAFTS):
        kind, *rest = name.split("/")
        title, when = Phrase(_titled.decode(body).title), from_milliseconds(kept)
        if kind == _SESSION and rest:
            yield Begun(name, Id(rest[0]), FormName.SESSION, Id(rest[-1]), title, when)
        elif kind == _FORM and len(rest) == 3 and rest[0] in _FORMS:
            form, scope, about = rest
            yield Begun(name, Id(scope), FormName(form), Id(about), title, when)


def gone_on_with(draft: Begun) -> Offer:
    """What opens the form with what was typed."""
    return Offer(say("Go on writing"), draft.form, draft.about)


def unfinished(reading: Reading, scopes: Sequence[Id], *, offers: Sequence[Offer]) -> tuple[Unfinished, ...]:
    """What was begun about a person, in any of their records; a form may be called what its offer is called."""
    called = {(offer.form, offer.about): offer.words for offer in offers}
    return tuple(
        Unfinished(_sentence(draft, called.get((draft.form, draft.about))), draft.scope, gone_on_with(draft))
        for draft in begun(reading)
        if draft.scope in scopes
    )


def _sentence(draft: Begun, offered: Phrase | None) -> Phrase:
    day = local_day(draft.kept)
    if draft.amends:
        return say("You were amending a session on {day} and have not finished it.", day=day)
    if draft.form is FormName.SESSION:
        return say("You were writing a session note on {day} and have not finished it.", day=day)
    title = draft.title if draft.title.template else offered
    if title is None:
        return say("You were filling in a form on {day} and have not finished it.", day=day)
    return say("You were filling in “{title}” on {day} and have not finished it.", title=title, day=day)
