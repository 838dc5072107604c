"""What each of them does alike: read the scores, be timed, and tell what it found as a line of JSON."""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

Scores = list[list[int]]


def most_memory() -> float:
    """The most memory that this process had, in MB: by Linux's own count, which begins anew with a program."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text(encoding="utf-8").splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tell(prepare: Callable[[Scores], Callable[[], Iterable[tuple[int, int]]]]) -> None:
    """Time what `prepare` returns; it gives a person and a mentor for each pair that it matches."""
    scores: Scores = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    work = prepare(scores)
    began = time.process_time()
    pairs = list(work())
    seconds = time.process_time() - began
    told = {
        "seconds": seconds,
        "megabytes": most_memory(),
        "matched": len(pairs),
        "total": sum(scores[p][m] for p, m in pairs),
    }
    sys.stdout.write(json.dumps(told) + "\n")
