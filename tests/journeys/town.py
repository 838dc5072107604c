"""A town in a test: a coordinator's store with two people in it, and colleagues who join over a shared folder."""

from pathlib import Path
from typing import Any

from tests.journeys.stores import reopened
from tests.journeys.terminal import Terminal

SHEET = """Surname,Forename,DOB,Prison No,Prison,CRD,OK to text?
Pike,Jason,12/03/1994,A4512CX,HMP Featherstone,25/12/2026,no
Hughes-Llŷr,Siân,1.2.88,A1234BC,Eastwood Park,18 Dec 2026,yes
,,,,,,
,,01/01/90,,Hewell,,
"""


class Town:
    """A coordinator's store with two people in it, and a second coordinator who has joined over a shared folder."""

    def __init__(self, terminal: Terminal, folder: Path) -> None:
        self.terminal = terminal
        self.one, self.two = folder / "one", folder / "two"
        self.carrier = folder / "carrier"
        self.carrier.mkdir()
        sheet = folder / "referrals.csv"
        sheet.write_text(SHEET, encoding="utf-8")
        made = terminal.done("new", "--store", self.one, "--service", "Invented Gate House", "--name", "Farida Akhtar")
        self.kit = made["recovery_kit"]
        self.imported = terminal.done("import-referrals", "--store", self.one, sheet)
        self.sheet = sheet

    def person(self, words: str, store: Path | None = None) -> str:
        found = self.terminal.done("find", "--store", store or self.one, words)["people"]
        return str(found[0]["id"])

    def join(self, name: str = "Dev Patel", role: str = "coordinator", store: Path | None = None) -> None:
        terminal, invitation = self.terminal, self.carrier.parent / f"invitation-{name}"
        terminal.done("invite", "--store", self.one, "--name", name, "--role", role, "--out", invitation)
        joined = terminal.done("join", invitation, "--store", store or self.two, "--carrier", self.carrier)
        applied = terminal.done("invite", "--store", self.one, "--carrier", self.carrier)["applicants"]
        assert [one["phrase"] for one in applied] == [joined["phrase"]]
        terminal.done("invite", "--store", self.one, "--admit", applied[0]["place"], "--phrase", joined["phrase"])

    def exchange(self, rounds: int = 2, *stores: Path) -> list[dict[str, Any]]:
        return [
            self.terminal.done("exchange", "--store", store, "--carrier", self.carrier)
            for _ in range(rounds)
            for store in stores or (self.one, self.two)
        ]

    def record(self, person: str, summary: str, *more: str, store: Path | None = None) -> dict[str, Any]:
        """Record a session to which the person came on time."""
        words = ("record-session", "--store", store or self.one, person, "--summary", summary)
        return self.terminal.done(*words, "--attendance", "on_time", *more)


def member_of(store: Path) -> str:
    opened = reopened(store, seed=77)
    member = opened.desk.member
    opened.close()
    return member


def device_of(store: Path) -> str:
    opened = reopened(store, seed=78)
    device = opened.desk.identity.device
    opened.close()
    return device
