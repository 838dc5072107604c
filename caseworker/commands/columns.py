"""Columns that were chosen by hand on the command line, over what their headings were taken for."""

from argparse import ArgumentTypeError
from collections.abc import Sequence
from typing import NamedTuple

from caseworker.domain.errors import Refused, say
from caseworker.imports.headings import FIELDS, Field, Sort, compact
from caseworker.imports.mapping import Mapping


class Chosen(NamedTuple):
    """A heading and the field that its column tells; None for a column that is not read."""

    heading: str
    field: Field | None


def chosen_column(text: str, *, sort: Sort = Sort.REFERRALS) -> Chosen:
    """A choice as it is typed: 'Where kept=prison'. Anything else is a mistake in the command."""
    heading, sign, field = text.rpartition("=")
    if not sign or not heading.strip() or (field.strip() and field.strip() not in {one.value for one in FIELDS[sort]}):
        raise ArgumentTypeError("write it as HEADING=FIELD, with one of the fields that --help lists")
    return Chosen(heading, Field(field.strip()) if field.strip() else None)


def chosen(choices: Sequence[Chosen], columns: Mapping) -> Mapping:
    """The mapping with these choices in it. Raises Refused for a heading that the sheet has not."""
    for choice in choices:
        places = [one.index for one in columns.columns if compact(one.heading) == compact(choice.heading)]
        if not places:
            listed = ", ".join(f"'{one.heading}'" for one in columns.columns if one.heading)
            raise Refused(
                say("The sheet has no such heading, so nothing was imported. It has {headings}.", headings=listed)
            )
        columns = columns.choose(places[0], field=choice.field)
    return columns
