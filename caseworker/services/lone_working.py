"""What is done because somebody who works alone is not back: each step is kept with its time, and 'safe' ends it."""

from caseworker.domain.appointments import Appointment
from caseworker.domain.changes import Changes
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import Folder, FolderKey, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.lone_working import Came, LoneStep, Rung
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role
from caseworker.services.desk import Act, Desk
from caseworker.services.reading import find, load, role_here


def rang(desk: Desk, *, appointment: Id, whom: Rung, came: Came, words: str = "") -> Changes:
    """Keep whom somebody rang and what came of it, at the time of now; where they are safe, that they are back.

    Raises Refused for whoever is no coordinator, where no time to be back was agreed, and once they are back.
    """
    with desk.act("ring for somebody who is not back") as act:
        if role_here(act, desk) != Role.COORDINATOR:
            raise Refused(say("Coordinators keep what was done. If you are back yourself, say so. Nothing was saved."))
        loaded = load(act, Appointment, record=appointment)
        one = loaded.record
        if one.expected_back is None:
            raise Refused(say("No time to be back was agreed for this appointment, so nothing was changed."))
        if one.back_at is not None:
            raise Refused(say("They are known to be back, so nothing was changed."))
        now = desk.clock.now()
        step = LoneStep(
            appointment=appointment, whom=whom.value, came=came.value, at=now, by=desk.member, words=words or None
        )
        act.add(step, _folder(act, one))
        if came is Came.SAFE:
            act.change(loaded.stored, back_at=now)
    return act.changes


def _folder(act: Act, one: Appointment) -> FolderKey:
    """What coordinators alone read of the mentor who is out, where there is a file here, else of the case."""
    if one.mentor and find(act, Mentor, record=one.mentor) is not None:
        return FolderKey(Folder.VOLUNTEERING_RESTRICTED, one.mentor)
    return restricted_folder(one.case)
