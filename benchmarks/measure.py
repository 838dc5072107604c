"""What a piece of work takes, and the machine that it ran on."""

import os
import platform
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

Figures = dict[str, Any]


class Taken(NamedTuple):
    """Seconds: by the clock on the wall, and of the processor, which other programs on the machine spoil less."""

    wall: float
    cpu: float

    def __add__(self, other: "Taken") -> "Taken":  # type: ignore[override]
        return Taken(self.wall + other.wall, self.cpu + other.cpu)


NOTHING = Taken(0, 0)


def taken(work: Callable[[], Any]) -> Taken:
    """What some work takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Taken(time.perf_counter() - wall, time.process_time() - cpu)


def beside(what: str, ours: Taken, bare: Taken, *, against: str) -> Figures:
    """The figures of a long piece of work beside the bare one: the ratio is of processor time."""
    return {
        f"{what}, s": round(ours.wall, 2),
        f"{what}, processor s": round(ours.cpu, 2),
        f"{what} / {against}": round(ours.cpu / bare.cpu, 2),
    }


def at(times: Sequence[float], share: float) -> float:
    """The time that a share of all stays within."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def machine() -> Figures:
    """What the figures were measured on."""
    cipher = dbapi2.connect(":memory:")
    (version,) = cipher.execute("PRAGMA cipher_version").fetchone()
    cipher.close()
    return {
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}",
        "versions": f"Python {platform.python_version()}, SQLCipher {version}, SQLite {dbapi2.sqlite_version}",
        "load when it began": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else "not known",
    }


def _processor() -> str:
    names = Path("/proc/cpuinfo")
    lines = names.read_text(encoding="utf-8").splitlines() if names.exists() else []
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.processor())
