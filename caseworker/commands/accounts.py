"""What is told of an import: what became of every row, which columns were read as what, and why rows were not taken."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from caseworker.commands.answer import Answer
from caseworker.commands.english import in_english
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.importing import Plan
from caseworker.imports.cells import Said
from caseworker.imports.duplicates import Possible
from caseworker.imports.rows import GoodRow


def imported(made: Plan[Any], rows: Sequence[GoodRow[Any]], *, act: Id, skipped: bool) -> Answer:
    """The whole account of an import. An import that took no row, and left none to be decided on, is a problem."""
    left = len(made.preview.good) - len(rows)
    lines = [
        *_counted(made, taken=len(rows), skipped=skipped),
        *_columns(made),
        *_noted(made),
        *_refused(made),
        *_may_be(made),
    ]
    if left and not skipped:
        lines.append("Import the sheet again with --duplicates create to take those rows as well.")
    if act:
        lines.append(f"Act {act}")
    parted = {"undecided": 0 if skipped else left, "skipped": left if skipped else 0}
    return Answer(lines, _data(made, rows, act) | parted, problem=_problem(made))


def may_be(one: Possible) -> str:
    """Whom a row may be, and why."""
    whom = f"person {one.person}" if one.person else f"row {one.other_row}"
    return f"Row {one.row} may be {whom}: {' '.join(in_english(phrase) for phrase in one.why)}"


def _problem(made: Plan[Any]) -> Phrase | None:
    if made.preview.good:
        return None
    if not made.preview.bad:
        return say("There are no rows under the headings. Nothing was imported. Check that the right sheet was saved.")
    return say("No row could be taken, so nothing was imported. Correct the rows in the sheet and import it again.")


def _counted(made: Plan[Any], *, taken: int, skipped: bool) -> Iterator[str]:
    left = len(made.preview.good) - taken
    yield f"Rows: {made.preview.rows}"
    yield f"  taken: {taken}{' (in one act)' if taken else ''}"
    yield f"  refused: {len(made.preview.bad)}"
    yield f"  {'left out, known already' if skipped else 'left for a decision'}: {left}"
    yield f"  blank or headings again: {made.preview.blank + len(made.preview.headings)}"


def _columns(made: Plan[Any]) -> Iterator[str]:
    if made.remembered:
        yield "The columns are read as in the last sheet with these headings:"
    yield from (in_english(column.sentence()) for column in made.preview.mapping.columns)
    yield from (in_english(remark) for remark in made.preview.remarks)


def _refused(made: Plan[Any]) -> Iterator[str]:
    return (f"Row {bad.row} was refused. {_said(bad.reasons)}" for bad in made.preview.bad)


def _noted(made: Plan[Any]) -> Iterator[str]:
    return (f"Row {good.row}. {_said(good.remarks)}" for good in made.preview.good if good.remarks)


def _said(many: Iterable[Said]) -> str:
    told = ((said.column, in_english(said.phrase)) for said in many)
    return " ".join(f"{column}: {words}" if column else words for column, words in told)


def _may_be(made: Plan[Any]) -> Iterator[str]:
    return (may_be(one) for row in made.possible for one in made.likely(row))


def _data(made: Plan[Any], rows: Sequence[GoodRow[Any]], act: Id) -> dict[str, Any]:
    return {
        "rows": made.preview.rows,
        "created": len(rows),
        "blank": made.preview.blank,
        "headings": list(made.preview.headings),
        "refused": [{"row": bad.row, "reason": _said(bad.reasons)} for bad in made.preview.bad],
        "noted": [{"row": good.row, "remark": _said(good.remarks)} for good in made.preview.good if good.remarks],
        "possible_duplicates": [_possible(one) for many in made.possible.values() for one in many],
        "mapping": [
            {"column": column.heading, "field": column.field.value if column.field else None}
            for column in made.preview.mapping.columns
        ],
        "remembered": made.remembered,
        "remarks": [in_english(remark) for remark in made.preview.remarks],
        "act": act or None,
    }


def _possible(one: Possible) -> dict[str, Any]:
    return {
        "row": one.row,
        "person": one.person,
        "other_row": one.other_row,
        "level": one.level.value,
        "why": [in_english(phrase) for phrase in one.why],
    }
