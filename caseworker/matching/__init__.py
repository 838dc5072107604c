"""Who could walk with whom, decided for a whole caseload at once: exact, and explained. Pure: no tables, no window.

`solve` is the door for any caller; `caseworker.matching.problem` says what goes in and what comes out.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caseworker.matching.problem import Matching


def solve(scores: Any, **terms: Any) -> "Matching":
    """The best matching: `problem.stated(scores, …)` says the terms, `levels.by_levels` what is best.

    NumPy and SciPy are loaded at the first call, never with the program.
    """
    from caseworker.matching.levels import by_levels
    from caseworker.matching.problem import stated

    return by_levels(stated(scores, **terms))
