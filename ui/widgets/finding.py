"""Typing finds in a list by the beginning of any word in it: 'hew' finds HMP Hewell."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from caseworker.domain.names import fold


class Finding:
    """What has been typed without a pause, and which of some words it finds."""

    def __init__(self) -> None:
        self._typed, self._since = "", QElapsedTimer()

    def find(self, letters: str, *, among: Sequence[str], at: int) -> int:
        """The number of the words found, or -1; another press of one letter goes on to the next with it."""
        paused = not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval()
        self._since.start()
        again = not paused and self._typed == letters
        self._typed = letters if paused or again else self._typed + letters
        wanted, begin = fold(self._typed), at + 1 if paused or again else max(at, 0)
        order = [number % len(among) for number in range(begin, begin + len(among))] if wanted else []
        folded = [fold(words) for words in among]
        first = next((number for number in order if folded[number].startswith(wanted)), -1)
        return first if first >= 0 else next((number for number in order if f" {wanted}" in f" {folded[number]}"), -1)
