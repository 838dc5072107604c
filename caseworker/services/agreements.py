"""The agreement to take part: it rests on the person alone, begins with their yes and ends when they say so."""

from dataclasses import replace
from datetime import date

from caseworker.domain.agreements import Agreement
from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.services.desk import Desk
from caseworker.services.reading import load


def begin(desk: Desk, *, case: Id, agreement: Agreement) -> Changes:
    """Keep the person's yes: when, in which form and words, and who explained it (whoever writes it, unless named).

    Raises Refused without a day, for a day to come, and where the person has not understood.
    """
    if agreement.agreed_on is None or agreement.agreed_on > local_day(desk.clock.now()):
        raise Refused(
            say("Say on which day the person agreed; it cannot lie ahead. Nothing was saved."), about="agreed_on"
        )
    if agreement.understood is False:
        raise Refused(
            say("An agreement that was not understood is none. Explain it again, in another form if need be."),
            about="understood",
        )
    with desk.act("keep an agreement") as act:
        act.add(replace(agreement, explained_by=agreement.explained_by or desk.member), case_folder(case))
    return act.changes


def end(desk: Desk, *, agreement: Id, on: date, why: str = "") -> Changes:
    """Keep that the person no longer agrees. Support stops; permissions to share are withdrawn on their own."""
    with desk.act("end an agreement") as act:
        loaded = load(act, Agreement, record=agreement)
        if loaded.record.ended_on is not None:
            raise Refused(say("This agreement has ended already, so it was left as it is."))
        if loaded.record.agreed_on is not None and on < loaded.record.agreed_on:
            raise Refused(
                say("An agreement cannot end before it was given. Correct the day and try again."), about="ended_on"
            )
        act.change(loaded.stored, ended_on=on, ended_why=why or None)
    return act.changes
