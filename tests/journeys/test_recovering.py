"""Recovery by the kit, from beginning to end on real stores: it brings back what was, and takes nothing back."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.terminal import Terminal
from tests.journeys.town import Town, device_of, member_of


class Service(Town):
    """The coordinators Farida and Dev, the mentors Ruth and Eve, and a snapshot from before what they did since."""

    def __init__(self, terminal: Terminal, folder: Path) -> None:
        super().__init__(terminal, folder)
        self.mentor, self.other, self.new = folder / "mentor", folder / "other", folder / "new"
        self.sheet_of_the_kit = folder / "kit"
        self.sheet_of_the_kit.write_text("\n".join(self.kit))
        self.join()
        self.join("Ruth Osei", "mentor", self.mentor)
        self.join("Eve Morgan", "mentor", self.other)
        self.everybody()
        self.lost = device_of(self.one)
        self.struck = device_of(self.other)
        self.pike, self.sian = self.person("pike"), self.person("sian")
        self.terminal.wait(hours=3)

    def everybody(self, rounds: int = 2) -> None:
        """Who is there exchanges, in turn."""
        stores = (self.one, self.new, self.two, self.mentor, self.other)
        self.exchange(rounds, *(store for store in stores if store.exists()))

    def work(self) -> None:
        """What Farida does after the snapshot, and all of them hear of."""
        done = self.terminal.done
        done("assign", "--store", self.one, self.pike, member_of(self.mentor))
        done(
            "record-session", "--store", self.one, self.pike, "--attendance", "on_time", "--summary", "Before the wall"
        )
        done("remove-device", "--store", self.one, self.struck)
        done("wall", "--store", self.one, self.pike, member_of(self.two))
        done("erase", "--store", self.one, self.sian)
        self.terminal.wait(minutes=5)
        self.everybody(3)
        done(
            "record-session", "--store", self.one, self.pike, "--attendance", "on_time", "--summary", "Behind the wall"
        )
        self.terminal.wait(minutes=5)
        self.everybody(3)

    def lose(self) -> None:
        """Farida's laptop is gone."""
        shutil.rmtree(self.one)

    def recover(self) -> str:
        """What the recovery says to a person."""
        return self.terminal.lines(
            *("recover", "--store", self.new, "--kit", self.sheet_of_the_kit),
            *("--carrier", self.carrier, "--name", "Farida Akhtar"),
        )

    def standing(self, store: Path) -> dict[str, Any]:
        """What one store shows of who is in, who reads whom, and what counts."""
        asked = self.terminal.done
        return {
            "struck off": self.struck_off(store),
            "people": sorted(one["name"] for one in asked("find", "--store", store, "a")["people"]),
            "sessions": len(asked("find", "--store", store, "wall")["found"]),
            "held": asked("held", "--store", store)["held"],
        }

    def struck_off(self, store: Path) -> set[str]:
        members = self.terminal.done("members", "--store", store)["members"]
        return {device["id"] for member in members for device in member["devices"] if device["removed"]}


@pytest.fixture
def service(terminal: Terminal, tmp_path: Path) -> Service:
    return Service(terminal, tmp_path)


def test_recovery_takes_nothing_back_that_colleagues_have_read_since_the_snapshot(service: Service) -> None:
    service.work()
    stores = (service.two, service.mentor)
    before = {store.name: service.standing(store) for store in stores}
    nobody_else = {"struck off": {service.struck}, "held": []}
    assert before["two"] == nobody_else | {"people": ["Hughes-Llŷr, Siân"], "sessions": 0}
    assert before["mentor"] == nobody_else | {"people": ["Pike, Jason"], "sessions": 2}
    service.lose()
    said = service.recover()
    assert service.lost in said
    assert "stolen" in said
    service.everybody(4)
    both = {"struck off": {service.struck, service.lost}}
    assert {store.name: service.standing(store) for store in stores} == {
        name: shown | both for name, shown in before.items()
    }
    mine = service.standing(service.new)
    assert mine == both | {"people": ["Hughes-Llŷr, Siân", "Pike, Jason"], "sessions": 2, "held": []}
    assert "already" in service.terminal.told("erase", "--store", service.new, service.sian)


def test_a_lost_laptop_is_in_until_every_coordinator_has_answered_and_who_is_awaited_is_said(service: Service) -> None:
    service.work()
    service.lose()
    service.recover()
    waiting = service.exchange(2, service.mentor, service.new)[-1]
    assert (waiting["lost"], waiting["awaited"]) == ([service.lost], ["Dev Patel"])
    assert service.lost not in service.struck_off(service.new)
    assert "lost" not in service.exchange(2, service.two, service.new)[-1]
    assert service.lost in service.struck_off(service.new)


def test_what_a_mentor_alone_holds_behind_a_wall_is_waited_for(service: Service) -> None:
    service.work()
    service.lose()
    service.recover()
    assert service.exchange(2, service.two, service.new)[-1]["awaited"] == ["Ruth Osei"]
    assert "lost" not in service.exchange(2, service.mentor, service.new)[-1]
    assert service.standing(service.new)["sessions"] == 2


def test_after_a_stolen_laptop_is_struck_off_at_once_an_erasure_can_be_asked_for_again(service: Service) -> None:
    done, told = service.terminal.done, service.terminal.told
    service.work()
    service.lose()
    service.recover()
    done("remove-device", "--store", service.new, service.lost)
    assert "already" in told("remove-device", "--store", service.new, service.lost)
    service.everybody(3)
    assert service.standing(service.new)["held"] != []
    done("erase", "--store", service.new, service.sian)
    assert "already" in told("erase", "--store", service.new, service.sian)
    done("erase", "--store", service.two, service.sian)
    service.everybody()
    service.terminal.wait(days=8)
    service.everybody()
    for store in (service.new, service.two):
        assert done("find", "--store", store, "hughes")["people"] == []


def test_the_lost_laptop_of_an_only_coordinator_is_struck_off_at_once(town: Town, tmp_path: Path) -> None:
    kit, new, lost = tmp_path / "kit", tmp_path / "new", device_of(town.one)
    kit.write_text("\n".join(town.kit))
    town.exchange(1, town.one)
    answer = town.terminal.done("recover", "--store", new, "--kit", kit, "--carrier", town.carrier)
    assert "lost" not in answer
    devices = [d for one in town.terminal.done("members", "--store", new)["members"] for d in one["devices"]]
    assert [one["id"] for one in devices if one["removed"]] == [lost]


def test_the_recovery_kit_is_not_struck_off(town: Town) -> None:
    members = town.terminal.done("members", "--store", town.one)["members"]
    kit = next(one["devices"][0]["id"] for one in members if one["role"] == "trustee")
    assert "always stands" in town.terminal.told("remove-device", "--store", town.one, kit)
