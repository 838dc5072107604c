"""Help from elsewhere in words: each onward referral with where it stands, how long, and what may be said next."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from caseworker.domain.directory import LocalService
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.onward import OnwardReferral, OnwardState, Steps, steps_of
from caseworker.queries.form_names import FormName
from caseworker.queries.person import WRITERS
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Spot, Tone
from caseworker.queries.saying import text, together

ENDED_SHOWN = 5
"""So many of those that have ended stand below the others, the last first."""

_ACCEPT, _REFUSE = (say("It was accepted"), FormName.ONWARD_ACCEPTED), (say("It was refused"), FormName.ONWARD_REFUSED)
_SEEN, _END = (say("They were seen"), FormName.ONWARD_SEEN), (say("It has ended"), FormName.ONWARD_ENDED)
_TAKE_BACK = (say("Take it back"), FormName.ONWARD_TAKEN_BACK)
_STEPS: Mapping[OnwardState, tuple[tuple[Phrase, FormName], ...]] = {
    OnwardState.SENT: (_ACCEPT, _REFUSE, _SEEN, _END, _TAKE_BACK),
    OnwardState.ACCEPTED: (_SEEN, _REFUSE, _END),
    OnwardState.REFUSED: (_ACCEPT, _END),
    OnwardState.SEEN: (_END,),
    OnwardState.ENDED: (),
}
"""What may be said next of one that stands so."""


def onward_section(reading: Reading, scopes: Sequence[Id]) -> Section:
    """Where help was asked for elsewhere: what waits first, what has ended last; empty for whom it is not told."""
    title = say("Help from elsewhere")
    if not reading.is_a(*WRITERS):
        return Section(title)
    every = reading.of_scopes(OnwardReferral, scopes)
    standing = sorted((one for one in every if one.ended_on is None), key=_waits_since)
    ended = newest_first((one for one in every if one.ended_on is not None), by=lambda one: one.ended_on)
    names = service_names(reading, every)
    facts = tuple(_fact(reading, one, names) for one in (*standing, *ended[:ENDED_SHOWN]))
    send = Offer(say("Send an onward referral"), FormName.SEND_ONWARD, scopes[0])
    return Section(title, facts, empty=say("No other service has been asked for help."), offers=(send,))


def _waits_since(one: OnwardReferral) -> date:
    return steps_of(one).stands_still_since or date.max


def service_names(reading: Reading, referrals: Iterable[OnwardReferral]) -> Mapping[str, str]:
    """The names of the directory's services that some referrals went to, by id."""
    wanted = sorted({one.service for one in referrals if one.service})
    return {one.id: one.name or "" for one in reading.some_of(LocalService, wanted)}


def sent_to(one: OnwardReferral, names: Mapping[str, str]) -> Phrase:
    """The service that was asked."""
    name = names.get(one.service, "") if one.service else one.service_name
    return text(name) if name else say("A service that is not on this device")


def _fact(reading: Reading, one: OnwardReferral, names: Mapping[str, str]) -> Fact:
    need, steps = reading.words.of("pathway", one.pathway), steps_of(one)
    to = sent_to(one, names)
    overdue = steps.overdue_from is not None and steps.overdue_from <= reading.today
    asked = say("Asked for: {words}", words=one.words) if one.words else text("")
    return Fact(
        label=need if need.template else say("Help"),
        words=say("{service}, the whole case", service=to) if one.whole_case else to,
        context=together((standing_words(reading, one), asked)),
        tone=Tone.WARN if overdue else Tone.PLAIN,
        offers=tuple(Offer(words, form, one.id) for words, form in _STEPS[steps.state]),
        leads_to=Spot(PlaceName.DIRECTORY, one.service) if one.service and one.service in names else None,
    )


def standing_words(reading: Reading, one: OnwardReferral) -> Phrase:
    """Where an onward referral stands and for how long, in a sentence or two."""
    steps = steps_of(one)
    if steps.state is OnwardState.ENDED:
        return together((_ended(reading, one), text(one.outcome)))
    if steps.state is OnwardState.SEEN:
        return say("First seen on {day}.", day=one.first_seen_on)
    if steps.state is OnwardState.REFUSED:
        return together((_refused(reading, one), text(one.answer), say("Nothing has followed yet.")))
    return together((_sent(reading, one), text(one.answer), _waiting(reading, steps)))


def _sent(reading: Reading, one: OnwardReferral) -> Phrase:
    if one.accepted_on is not None:
        return say("Accepted on {day}.", day=one.accepted_on)
    how = reading.words.inside("onward_how", one.how)
    if how.template and one.sent_on:
        return say("Sent on {day} {how}.", day=one.sent_on, how=how)
    return say("Sent on {day}.", day=one.sent_on) if one.sent_on else text("")


def _waiting(reading: Reading, steps: Steps) -> Phrase:
    since = steps.stands_still_since
    days = (reading.today - since).days if since else 0
    if days < 1:
        return text("")
    if steps.state is OnwardState.ACCEPTED:
        return say("Not seen for {count} days since.", count=days)
    return say("No answer for {count} days.", count=days)


def _refused(reading: Reading, one: OnwardReferral) -> Phrase:
    why = reading.words.inside("onward_refusal", one.refused_why)
    if not why.template:
        return say("Refused on {day}.", day=one.refused_on)
    return say("Refused on {day}: {why}.", day=one.refused_on, why=why)


def _ended(reading: Reading, one: OnwardReferral) -> Phrase:
    how = reading.words.inside("onward_end", one.ended_how)
    if not how.template:
        return say("Ended on {day}.", day=one.ended_on)
    return say("Ended on {day}: {how}.", day=one.ended_on, how=how)
