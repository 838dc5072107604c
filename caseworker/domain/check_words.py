"""Why a kind of check is in date on a day, or is not, with the day that decided it."""

from dataclasses import dataclass
from datetime import date

from caseworker.domain.checks import ENDING, Standing
from caseworker.domain.errors import Phrase, say
from caseworker.domain.mentors import Check


@dataclass(frozen=True, kw_only=True)
class CheckWords:
    """How one kind of check is spoken of: what it is, that there never was a clear one, that it lapsed on {ends}."""

    what: Phrase
    none: Phrase
    lapsed: Phrase

    def of(self, found: Standing | None, *, on: date) -> Phrase:
        """The fact about a day, and that an outcome is awaited."""
        if found is None:
            return self.none
        why = self._why(found, on)
        return why if found.pending is None else say("{why} An outcome is still awaited.", why=why)

    def _why(self, found: Standing, on: date) -> Phrase:
        if found.is_clear:
            return self._until(found.until)
        if found.is_ended:
            return self._changed(found.check, on) if found.check.outcome not in ENDING else self._ended(found.check, on)
        if found.until is not None and found.until < on:
            return Phrase(self.lapsed.template, {**self.lapsed.values, "ends": found.until})
        return self.none

    def _until(self, ends: date | None) -> Phrase:
        if ends is None:
            return say("{what} is clear.", what=self.what)
        return say("{what} is clear until {ends}.", what=self.what, ends=ends)

    def _ended(self, check: Check, on: date) -> Phrase:
        day, withdrawn = check.issued_on, check.outcome == "withdrawn"
        if day is None and withdrawn:
            return say("{what} was withdrawn, and nobody wrote on which day.", what=self.what)
        if day is None:
            return say("{what} was refused, and nobody wrote on which day.", what=self.what)
        if withdrawn:
            return say("{what} was withdrawn on {ended}, needed is {day}.", what=self.what, ended=day, day=on)
        return say("{what} was refused on {ended}, needed is {day}.", what=self.what, ended=day, day=on)

    def _changed(self, check: Check, on: date) -> Phrase:
        if check.update_seen_on is None:
            return say(
                "{what} has changed, the update service says: a new certificate is needed before {day}.",
                what=self.what,
                day=on,
            )
        return say(
            "{what} has changed, the update service said on {seen}: a new certificate is needed before {day}.",
            what=self.what,
            seen=check.update_seen_on,
            day=on,
        )
