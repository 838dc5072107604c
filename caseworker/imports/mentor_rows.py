"""One row of a sheet as one mentor: what every mapped column told, or why the row cannot be taken."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from caseworker.domain.errors import Phrase, say
from caseworker.imports import training, vettings
from caseworker.imports.answers import read_yes_no
from caseworker.imports.cells import Cell, RawRow, Reading, Said, text_of
from caseworker.imports.contacts import phone_within
from caseworker.imports.headings import Field
from caseworker.imports.lookups import Lookups
from caseworker.imports.mapping import Column, Mapping
from caseworker.imports.rows import BadRow, Draft, DraftReader, GoodRow, joined
from caseworker.imports.training import Module, Told, not_plainly, told_by
from caseworker.imports.vettings import Vetting, prison_in

_LISTS = (Field.AVAILABILITY, Field.SKILLS, Field.INTERESTS)
_WHO = re.compile(r"([^()]+)\(([^()]+)\)[ ,;:-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class MentorRow:
    """One mentor read from a sheet. None and () mean that the sheet says nothing; codes are those of the lookups.

    `row` is the number that people see in their program. `notes` holds a line for each cell that no field could take.
    """

    row: int
    given_name: str | None = None
    family_name: str | None = None
    preferred_name: str | None = None
    pronouns: str | None = None
    gender: str | None = None
    phone: str | None = None
    email: str | None = None
    postcode: str | None = None
    travel_km: int | None = None
    languages: tuple[str, ...] = ()
    welsh: bool | None = None
    interests: tuple[str, ...] = ()
    availability: tuple[str, ...] = ()
    capacity: int | None = None
    cleared_risk: str | None = None
    drives: bool | None = None
    status: str | None = None
    started_on: date | None = None
    vetted_for: tuple[Vetting, ...] = ()
    dbs_issued: date | None = None
    dbs_recheck: date | None = None
    dbs_level: str | None = None
    dbs_update: str | None = None
    training: tuple[Module, ...] = ()
    skills: tuple[str, ...] = ()
    lived_experience: bool | None = None
    emergency_name: str | None = None
    emergency_relation: str | None = None
    emergency_phone: str | None = None
    notes: str | None = None


class MentorReader(DraftReader[MentorRow]):
    """Reads rows of mentors by one mapping."""

    def __init__(self, mapping: Mapping, *, lookups: Lookups, today: date) -> None:
        super().__init__(mapping, lookups=lookups, today=today)
        self._prisons = lookups.prisons

    def read(self, raw: RawRow) -> GoodRow[MentorRow] | BadRow:
        """The mentor of a row, or every reason why there is none."""
        draft = self.draft_of(raw)
        if draft.problems:
            return BadRow(raw.number, tuple(draft.problems))
        if not draft.values.get("postcode"):
            draft.remarks.append(
                Said("", say("No area is known. The mentor is kept; how far away anybody is cannot be told."))
            )
        self._settle_dbs(draft)
        modules, vetted_for = self._training(draft), self._vetted_for(draft)
        _settle_emergency(draft)
        aliases = joined(draft.several.get(Field.ALIASES, ()))
        notes = [*draft.several.get(Field.NOTES, ()), *draft.words, *aliases]
        recased = draft.in_ordinary_case()
        lists: dict[str, Any] = {one.value: joined(draft.several.get(one, ())) for one in _LISTS}
        mentor = MentorRow(
            row=raw.number, training=modules, vetted_for=vetted_for, notes="\n".join(notes) or None,
            **lists, **draft.values,
        )  # fmt: skip
        return GoodRow(mentor, tuple(draft.remarks), recased, tuple(draft.unknown))

    def keep(self, value: Any, column: Column, told: Field, draft: Draft) -> None:
        """Of training keep with each cell which module its heading names."""
        if told is Field.TRAINING_LAPSES:
            value = Told(told_by(column.heading).module, lapses_on=value)
        elif told is Field.TRAINING:
            value = self._of_module(value, column, draft)
        super().keep(value, column, told, draft)

    def _of_module(self, found: tuple[Module, ...], column: Column, draft: Draft) -> Told:
        """What stands under a heading; under that of one module the names of others are no module of it."""
        module = told_by(column.heading).module
        others = [one.name for one in found if one.name]
        if module and others:
            words = ", ".join(others)
            draft.heed(Reading(remark=not_plainly(words), words=words), column, Field.TRAINING)
        return Told(module, tuple(one for one in found if not (module and one.name)))

    def _training(self, draft: Draft) -> tuple[Module, ...]:
        """Every module; one that lapses before it was passed has no day of lapsing, and one that has lapsed is said."""
        told = [*draft.several.get(Field.TRAINING, ()), *draft.several.get(Field.TRAINING_LAPSES, ())]
        return tuple(self._lapsing(module, draft) for module in training.together(told))

    def _lapsing(self, module: Module, draft: Draft) -> Module:
        lapses, column = module.lapses_on, module.name or self._heading(Field.TRAINING_LAPSES)
        if lapses and module.done_on and lapses < module.done_on:
            early = say("{day} is before the training was passed, so no day of lapsing is kept.", day=lapses)
            draft.remarks.append(Said(column, early, left_empty=True))
            return module._replace(lapses_on=None)
        if lapses and lapses < self.today:
            draft.remarks.append(Said(column, say("This training lapsed on {day}.", day=lapses)))
        return module

    def _take(self, cell: Cell, column: Column, told: Field, draft: Draft) -> None:
        """Under the heading of one prison a day, or a yes, is the vetting for it."""
        prison = prison_in(column.heading) if told is Field.VETTED_FOR else ""
        if prison:
            self._take_vetting(cell, column, prison, draft)
        else:
            super()._take(cell, column, told, draft)

    def _take_vetting(self, cell: Cell, column: Column, prison: str, draft: Draft) -> None:
        answer = read_yes_no(cell)
        if answer.value is False:
            draft.heed(answer, column, Field.VETTED_FOR)
            return
        day: Reading[date] = Reading() if answer.value else self._readers.read(cell, told=Field.VETTING_LAPSES)
        draft.heed(day, column, Field.VETTING_LAPSES)
        if not (answer.value or day.value):
            return
        place = self._readers.read(prison, told=Field.VETTED_FOR)
        draft.heed(replace(place, words=text_of(cell) if place.words else ""), column, Field.VETTED_FOR)
        for one in place.value or ():
            self.keep((one._replace(lapses_on=day.value),), column, Field.VETTED_FOR, draft)

    def _vetted_for(self, draft: Draft) -> tuple[Vetting, ...]:
        """Every prison once; the day of a column for all is that of each without its own, and what is doubtful is said.

        A day without a prison is the vetting of none.
        """
        each, differing = vettings.together(joined(draft.several.get(Field.VETTED_FOR, ())))
        for_all = draft.values.pop("vetting_lapses", None)
        draft.remarks += [Said("", self._differs(one)) for one in differing]
        draft.remarks += [Said("", self._lapsed(one)) for one in each if one.lapses_on and one.lapses_on < self.today]
        if for_all:
            self._heed_for_all(for_all, each, draft)
        elif any(one.lapses_on for one in each):
            draft.remarks += [Said("", self._open_ended(one)) for one in each if not one.lapses_on]
        return tuple(one._replace(lapses_on=one.lapses_on or for_all) for one in each)

    def _heed_for_all(self, lapses: date, each: tuple[Vetting, ...], draft: Draft) -> None:
        column = self._heading(Field.VETTING_LAPSES)
        if not each:
            nowhere = say("No prison is read for which vetting lapses on {day}; it is kept with the notes.", day=lapses)
            draft.heed(Reading(remark=nowhere, words=f"{lapses:%d/%m/%Y}"), Column(0, column), Field.VETTING_LAPSES)
        elif lapses < self.today and not all(one.lapses_on for one in each):
            draft.remarks.append(Said(column, say("The vetting lapsed on {day}.", day=lapses)))

    def _differs(self, one: Vetting) -> Phrase:
        prison = self._prisons[one.prison]
        return say("Two days are told for {prison}. The earlier, {day}, is kept.", prison=prison, day=one.lapses_on)

    def _lapsed(self, one: Vetting) -> Phrase:
        return say("The vetting for {prison} lapsed on {day}.", prison=self._prisons[one.prison], day=one.lapses_on)

    def _open_ended(self, one: Vetting) -> Phrase:
        return say("Nothing says when the vetting for {prison} lapses.", prison=self._prisons[one.prison])

    def _heading(self, field: Field) -> str:
        return next((one.heading for one in self.mapping.of(field)), "")

    def _settle_dbs(self, draft: Draft) -> None:
        """A recheck that is due is said, and one before the check itself is none."""
        issued, again = draft.values.get("dbs_issued"), draft.values.get("dbs_recheck")
        column = self._heading(Field.DBS_RECHECK)
        if issued and again and again < issued:
            draft.values["dbs_recheck"] = None
            before = say("{day} is before the DBS check was issued, so no recheck is kept.", day=again)
            draft.remarks.append(Said(column, before, left_empty=True))
        elif again and again < self.today:
            draft.remarks.append(Said(column, say("The DBS recheck was due on {day}.", day=again)))


def _settle_emergency(draft: Draft) -> None:
    """'Ann Lloyd (mother) 01632 960124' in one cell: who it is, who they are to the mentor, and their telephone."""
    name = draft.values.get("emergency_name") or ""
    if not draft.values.get("emergency_phone"):
        phone, name = phone_within(name)
        draft.values["emergency_phone"] = phone or None
    found = _WHO.fullmatch(name.strip())
    if found and not draft.values.get("emergency_relation"):
        name, draft.values["emergency_relation"] = found[1], found[2].strip()
    draft.values["emergency_name"] = " ".join(name.split()).strip(" ,;:-–/") or None
