"""Risk as it changes: the assessment, the mentor's card in plain words, who was told, and who must be kept apart.

One assessment stands in each folder and one card for each case: two people who assess at once meet in it, and until
somebody chooses, the higher risk and every warning count.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import Folder, FolderKey, restricted_folder, shared_restricted_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.matches import Exclusion
from caseworker.domain.record import Record
from caseworker.domain.risks import BriefingRead, Risk, RiskCard
from caseworker.domain.service import Role, ServiceSettings
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.ledger import add_told, note_told, shared_home
from caseworker.services.match_facts import risk_level
from caseworker.services.reading import all_of, find, load, role_here


def risk_id(folder: FolderKey) -> Id:
    """The id of the one assessment of a folder, alike on every device."""
    return derived("risk", str(folder))


def card_id(folder: FolderKey) -> Id:
    """The id of the one card of a folder, alike on every device."""
    return derived("risk-card", str(folder))


def assess(desk: Desk, *, case: Id, risk: Risk, card: RiskCard | None = None, form: Stored | None = None) -> Changes:
    """Keep an assessment, whole, over the one before, and the card that the mentor acts on.

    A practitioner's is shared with the provider, a coordinator's stays restricted; the card goes to whoever walks with
    the person. `form` is the assessment that the form was loaded with. Raises Refused without a level.
    """
    _insist_on_level(risk)
    with desk.act("assess risk") as act:
        _assess_in(act, desk, case, risk=risk, card=card or RiskCard(), form=form)
    return act.changes


def assess_first(desk: Desk, *, case: Id, risk: Risk) -> Changes:
    """The same from a form that knew of no assessment. Raises Refused where one has come since."""
    _insist_on_level(risk)
    with desk.act("assess risk") as act:
        if act.find(risk_id(_home(act, desk, case))) is not None:
            raise Refused(
                say(
                    "Somebody has assessed the risk meanwhile, so yours was not kept. Close the form and open it again."
                )
            )
        _assess_in(act, desk, case, risk=risk, card=RiskCard(), form=None)
    return act.changes


def _insist_on_level(risk: Risk) -> None:
    if not risk.overall:
        raise Refused(say("Say how high the risk is overall. Nothing was saved."), about="overall")


def _assess_in(act: Act, desk: Desk, case: Id, *, risk: Risk, card: RiskCard, form: Stored | None) -> None:
    before = risk_level(act, case)
    _write(act, desk, _dated(act, desk, risk, _home(act, desk, case)), over=form)
    _write_card(act, desk, case, card=card, level=risk.overall, changed=before != risk.overall)


def write_card(desk: Desk, *, form: Stored, **values: Any) -> Changes:
    """Say in plain words what keeps everybody safe: the mentor's card, saved over what the form was loaded with.

    The level is not said here: it follows the assessment. A card that says what it said was not changed: whoever has
    been told of it need not be told again.
    """
    with desk.act("write the risk card") as act:
        if any(getattr(form.record, name) != value or name in form.conflicts for name, value in values.items()):
            values["changed_on"] = local_day(desk.clock.now())
            act.change(form, **values)
            said = replace(RiskCard(id=form.record.id, folder=form.record.folder), **values)
            note_told(act, desk, [said], folder=form.record.folder)
    return act.changes


def write_first_card(desk: Desk, *, case: Id, card: RiskCard) -> Changes:
    """The same from a form that knew of no card. Raises Refused where one has come since."""
    with desk.act("write the risk card") as act:
        if act.find(card_id(shared_home(act, desk, case))) is not None:
            raise Refused(
                say("Somebody has written the card meanwhile, so yours was not kept. Close the form and open it again.")
            )
        _write_card(act, desk, case, card=card, level=risk_level(act, case), changed=False)
    return act.changes


def briefed(desk: Desk, *, case: Id, card: Id, member: Id, how: str) -> Changes:
    """Keep that somebody was told of the card as it stands now; their next visit is no longer held."""
    with desk.act("keep a briefing") as act:
        changed = load(act, RiskCard, record=card).record.changed_on
        kept = BriefingRead(card=card, member=member, briefed_at=desk.clock.now(), how=how, card_changed_on=changed)
        act.add(kept, FolderKey(Folder.CASE, case))
    return act.changes


def keep_apart(desk: Desk, *, case: Id, exclusion: Exclusion) -> Changes:
    """Keep whom or what the person must be kept from: a mentor, or areas by postcode district; never an address."""
    if not exclusion.exclusion_type or not (exclusion.mentor or exclusion.districts or exclusion.words):
        raise Refused(say("Say what must be avoided, and whom or where. Nothing was saved."))
    with desk.act("keep apart") as act:
        act.add(replace(exclusion, applies=True), restricted_folder(case))
    return act.changes


def no_longer_apart(desk: Desk, *, exclusion: Id) -> Changes:
    """Keep that something need no longer be avoided."""
    with desk.act("no longer keep apart") as act:
        act.change(load(act, Exclusion, record=exclusion).stored, applies=False)
    return act.changes


def _home(act: Act, desk: Desk, case: Id) -> FolderKey:
    own = desk.identity.service
    return shared_restricted_folder(case, own) if role_here(act, desk) == Role.PRACTITIONER else restricted_folder(case)


def _dated(act: Act, desk: Desk, risk: Risk, folder: FolderKey) -> Risk:
    reviewed = risk.reviewed_on or local_day(desk.clock.now())
    due = risk.review_due or _next_review(act, desk, reviewed)
    return replace(risk, id=risk_id(folder), folder=folder, reviewed_on=reviewed, review_due=due)


def _next_review(act: Act, desk: Desk, reviewed: date) -> date | None:
    """The day by which the service's own policy asks for another look, where it has one."""
    settings = all_of(act, ServiceSettings, scope=desk.identity.service)
    days = next((loaded.record.risk_review_days for loaded in settings if loaded.record.risk_review_days), None)
    return reviewed + timedelta(days=days) if days else None


def _write_card(act: Act, desk: Desk, case: Id, *, card: RiskCard, level: str | None, changed: bool) -> None:
    """The level itself goes to a body and never to the mentor: the working file holds the card without it."""
    today = local_day(desk.clock.now())
    folder = shared_home(act, desk, case)
    known = find(act, RiskCard, record=card_id(folder))
    base = known.record if known else RiskCard(id=card_id(folder))
    said = {name: value for name, value in card.values().items() if value not in (None, ())}
    whole = replace(base, **{**said, "folder": folder, "changed_on": today})  # type: ignore[arg-type]
    if folder.folder is Folder.SHARED:
        whole = replace(whole, level=level)
    if changed:
        whole = replace(whole, level_changed_on=today)
    _write(act, desk, whole, over=None)


def _write(act: Act, desk: Desk, record: Record, *, over: Stored | None) -> None:
    known = over if over is not None and over.record.id == record.id else act.find(record.id)
    if known is None:
        add_told(act, desk, record, folder=record.folder)
        return
    act.change(known, **record.values())
    note_told(act, desk, [record], folder=record.folder)
