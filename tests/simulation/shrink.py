"""Making a story shorter for as long as it ends in the same violation."""

import time
from collections.abc import Callable, Sequence

from tests.simulation.plan import Plan, Step
from tests.simulation.telling import Outcome, tell

Steps = list[Step]


class Shrinking:
    """Shrinks one story within a number of seconds."""

    def __init__(self, plan: Plan, first: Outcome, *, seconds: float, real: bool = False) -> None:
        self._plan = plan
        self._until = time.monotonic() + seconds
        self._real = real
        self.best = first
        self.steps: Steps = [step for step in plan.steps if step.n <= first.at_step]
        self.told = 0

    def run(self) -> Outcome:
        """The shortest story found."""
        self._end_earlier()
        self._leave_out_groups(lambda step: step.seat)
        self._leave_out_groups(lambda step: step.what)
        self._halve()
        return self.best

    def _try(self, steps: Sequence[Step]) -> bool:
        """Whether a shorter story fails in the same way; then it is the best one."""
        if time.monotonic() > self._until:
            return False
        self.told += 1
        outcome = tell(self._plan, real=self._real, steps=steps)
        if outcome.rule != self.best.rule:
            return False
        self.best = outcome
        self.steps = [step for step in steps if step.n <= outcome.at_step]
        return True

    def _end_earlier(self) -> None:
        """The shortest beginning that still fails, as far as halving finds it."""
        low, high = 0, len(self.steps)
        while high - low > 4:
            middle = (low + high) // 2
            low, high = (low, middle) if self._try(self.steps[:middle]) else (middle, high)

    def _leave_out_groups(self, group_of: Callable[[Step], object]) -> None:
        for group in sorted({str(group_of(step)) for step in self.steps}):
            fewer = [step for step in self.steps if str(group_of(step)) != group]
            if len(fewer) < len(self.steps):
                self._try(fewer)

    def _halve(self) -> None:
        """Leave out ever smaller runs of steps, until no single one can be left out."""
        size = max(1, len(self.steps) // 2)
        while True:
            shorter = self._leave_out_runs(size)
            if size == 1 and not shorter:
                return
            size = max(1, size // 2) if not shorter or size > 1 else 1
            if time.monotonic() > self._until:
                return

    def _leave_out_runs(self, size: int) -> bool:
        shorter = False
        at = len(self.steps)
        while at > 0:
            at = min(at, len(self.steps))
            start = max(0, at - size)
            shorter |= self._try(self.steps[:start] + self.steps[at:])
            at = start
        return shorter
