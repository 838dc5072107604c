"""Whether two can talk to each other, in a language that both have, and in Welsh where the person prefers it.

An answer is yes, no, or None for what the records do not tell, with the fact that decides it.
"""

from collections.abc import Iterable

from caseworker.domain.errors import Why, say

WELSH = "cym"

Answer = tuple[bool | None, Why]


def share_language(spoken: Iterable[str], *, by_mentor: Iterable[str], interpreter: bool | None) -> Answer:
    """Whether they share a language or have an interpreter."""
    theirs, own = {*spoken}, {*by_mentor}
    if interpreter:
        return True, lambda: say("Meetings need an interpreter.")
    if not theirs:
        return None, lambda: say("The person's languages are not recorded.")
    if not own:
        return None, lambda: say("The mentor's languages are not recorded.")
    if theirs & own:
        return True, lambda: say("They share a language.")
    return False, lambda: say("They share no language, and no interpreter is arranged.")


def in_welsh(*, preferred: bool | None, spoken: bool, in_wales: bool) -> Answer | None:
    """Whether a wish for Welsh is met, which is hard in Wales; nothing where nobody wishes it."""
    if not preferred:
        return None
    if spoken:
        return True, lambda: say("The mentor speaks Welsh, as the person prefers.")
    if in_wales:
        return False, lambda: say("The person prefers Welsh, and the mentor does not speak it.")
    return None, lambda: say("The person prefers Welsh, and the mentor does not speak it. Ask what they want.")
