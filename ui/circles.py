"""When Python looks for what is held in circles: while nobody is at the window, for it holds up what is under way."""

import gc

RARELY = 100
"""Times as seldom as else, in proportion to the younger, the old are looked through in the midst of work."""


def look_rarely() -> None:
    """Never look again through what is loaded by now, which stays, and rarely through what has grown old since."""
    if not gc.get_freeze_count():
        gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, RARELY)


def look() -> None:
    """Look now."""
    gc.collect()
