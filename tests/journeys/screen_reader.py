"""What somebody does who hears the window: a client of AT-SPI, run by the system's own Python, outside the program.

Reads what to type as JSON from its input, and writes as JSON what it heard. Fails in words when something is not there.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator

import pyatspi
from gi.repository import GLib

PATIENCE = 40
"""Seconds to wait for anything to appear."""
PAUSE = 50
"""Milliseconds after which there is another look, where no news comes before."""


def below(accessible: "pyatspi.Accessible") -> Iterator["pyatspi.Accessible"]:
    """An accessible and everything below it that is in sight."""
    yield accessible
    for child in list(accessible):
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from below(child)


def program() -> "pyatspi.Accessible":
    """The program, once it is on the bus."""

    def there() -> "pyatspi.Accessible | None":
        desktop = pyatspi.Registry.getDesktop(0)
        found = [one for one in desktop if one is not None and one.name == "Caseworker" and one.childCount]
        return found[0] if found else None

    return wait_for(there, "the program")


def wait_for(there: "Callable[[], pyatspi.Accessible | None]", what: str) -> "pyatspi.Accessible":
    """Whatever `there` finds, as soon as it does."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            found = there()
        except Exception:  # noqa: BLE001 (what was there a moment ago has gone: look again)
            found = None
        if found is not None:
            return found
        GLib.timeout_add(PAUSE, lambda: False)
        GLib.MainContext.default().iteration(True)
    sys.exit(f"{what} is not to be heard of")


def find(root: "pyatspi.Accessible", name: str, *roles: int) -> "pyatspi.Accessible":
    """The one that is called so, of one of these roles where any are named."""

    def there() -> "pyatspi.Accessible | None":
        for one in below(root):
            if one.name == name and (not roles or one.getRole() in roles):
                return one
        return None

    return wait_for(there, f"'{name}'")


def press(root: "pyatspi.Accessible", name: str) -> None:
    """Press a button."""
    roles = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON)
    action = find(root, name, *roles).queryAction()
    wanted = [number for number in range(action.nActions) if action.getName(number) in ("Press", "Toggle", "Check")]
    action.doAction(wanted[0])


def write(root: "pyatspi.Accessible", name: str, text: str) -> None:
    """Type into a field."""
    roles = (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY)
    find(root, name, *roles).queryEditableText().setTextContents(text)


def rows(root: "pyatspi.Accessible", name: str) -> "list[pyatspi.Accessible]":
    """The rows of a list, once there are any."""
    found = find(root, name, pyatspi.ROLE_LIST)
    wait_for(lambda: found if any(one is not None and one.name for one in found) else None, f"a row of '{name}'")
    return [one for one in found if one is not None]


def main() -> None:
    """Unlock, hear who is there, open the first of them, record a session, and hear that it is recorded."""
    said = json.load(sys.stdin)
    here = program()
    write(here, "Passphrase", said["passphrase"])
    press(here, "Unlock")
    press(here, "People")
    press(here, "All")
    people = rows(here, "People")
    heard = [one.name for one in people]
    find(here, "People", pyatspi.ROLE_LIST).querySelection().selectChild(0)
    find(here, said["opens"])
    press(here, "Record a session")
    write(here, "What happened", said["summary"])
    press(here, "Came on time")
    press(here, "Record")
    find(here, "The session is recorded.")
    everything = [[one.getRoleName(), one.name] for one in below(here)]
    json.dump({"people": heard, "everything": everything}, sys.stdout)


if __name__ == "__main__":
    main()
