"""A program that records sessions one after the other and says each act once it is durable; tests kill it."""

import sys
from pathlib import Path

from caseworker.domain.ids import Id
from caseworker.domain.sessions import Session
from caseworker.services import sessions
from tests.journeys.stores import reopened


def main(directory: Path, case: Id, *, seed: int, acts: int) -> None:
    """Record `acts` sessions for a case."""
    opened = reopened(directory, seed=seed)
    for number in range(acts):
        session = Session(happened_at=opened.desk.clock.now(), summary=f"Session {seed}-{number}", attendance="on_time")
        changes = sessions.record(opened.desk, case=case, session=session)
        sys.stdout.write(f"{changes.act}\n")
        sys.stdout.flush()
    opened.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Id(sys.argv[2]), seed=int(sys.argv[3]), acts=int(sys.argv[4]))
