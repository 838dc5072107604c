"""One row of a sheet as one mentor: what every mapped column told, or why the row cannot be taken."""

from dataclasses import dataclass
from datetime import date

from caseworker.domain.errors import say
from caseworker.imports.cells import RawRow, Said
from caseworker.imports.headings import Field
from caseworker.imports.rows import BadRow, Draft, DraftReader, GoodRow, joined


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
    vetted_for: tuple[str, ...] = ()
    dbs_issued: date | None = None
    dbs_recheck: date | None = None
    notes: str | None = None


class MentorReader(DraftReader[MentorRow]):
    """Reads rows of mentors by one mapping."""

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
        aliases = joined(draft.several.get(Field.ALIASES, ()))
        notes = [*draft.several.get(Field.NOTES, ()), *draft.words, *aliases]
        recased = draft.in_ordinary_case()
        mentor = MentorRow(
            row=raw.number,
            availability=joined(draft.several.get(Field.AVAILABILITY, ())),
            vetted_for=joined(draft.several.get(Field.VETTED_FOR, ())),
            notes="\n".join(notes) or None,
            **draft.values,
        )
        return GoodRow(mentor, tuple(draft.remarks), recased, tuple(draft.unknown))

    def _settle_dbs(self, draft: Draft) -> None:
        """A recheck that is due is said, and one before the check itself is none."""
        issued, again = draft.values.get("dbs_issued"), draft.values.get("dbs_recheck")
        column = next((one.heading for one in self.mapping.of(Field.DBS_RECHECK)), "")
        if issued and again and again < issued:
            draft.values["dbs_recheck"] = None
            before = say("{day} is before the DBS check was issued, so no recheck is kept.", day=again)
            draft.remarks.append(Said(column, before, left_empty=True))
        elif again and again < self.today:
            draft.remarks.append(Said(column, say("The DBS recheck was due on {day}.", day=again)))
