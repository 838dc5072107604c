"""A sheet that somebody has begun to decide about: kept like any draft until it is brought in or thrown away.

A decision is kept under a hash of its row and of whom that was likely to be: what has changed since is asked again.
The sheet itself is not copied; of its rows nothing is kept but these hashes, and the words that were
explained because no list knew them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

import msgspec

from caseworker.domain.errors import KnownError
from caseworker.domain.ids import NO_ID, Id, derived
from caseworker.forms.blank import Typed
from caseworker.imports.duplicates import Possible
from caseworker.imports.explained import Meanings
from caseworker.imports.mapping import Mapping as Columns
from caseworker.imports.mentor_rows import MentorRow
from caseworker.imports.rows import ReferralRow
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading

SAME, OTHER = "same", "other"
"""What a row was decided to be: somebody who is here already, or somebody else."""
_MEANINGS, _BETWEEN = "meanings", "\t"
_BEGUN = "SELECT body FROM draft WHERE name LIKE ? ORDER BY kept DESC"
_typed = msgspec.msgpack.Decoder(Typed)


@dataclass(frozen=True)
class BegunSheet:
    """What has been chosen and decided of one file, by the form that brings its kind of sheet in.

    `decided` is 'same' or 'other' for each key of `row_key`; `meanings` what was said of words in no list.
    """

    form: FormName
    service: Id
    path: Path
    worksheet: str = ""
    columns: Columns | None = None
    body: Id = NO_ID
    team: str = ""
    owner: Id = NO_ID
    decided: Mapping[str, str] = field(default_factory=dict)
    meanings: Meanings = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of its draft."""
        return self.typed().name

    def typed(self) -> Typed:
        """The same as a draft."""
        texts = {
            "path": str(self.path),
            "worksheet": self.worksheet,
            "columns": self.columns.to_json() if self.columns else "",
            "body": self.body,
            "team": self.team,
            "owner": self.owner,
        }
        decided = {how: tuple(key for key, one in self.decided.items() if one == how) for how in (SAME, OTHER)}
        about = derived("begun sheet", str(self.path))
        chosen = {name: (one,) for name, one in texts.items()}
        said = tuple(_BETWEEN.join((*key, code)) for key, code in self.meanings.items())
        return Typed(self.form, self.service, about, chosen | decided | {_MEANINGS: said})

    def columns_for(self, found: Columns) -> Columns:
        """The columns as they were chosen, where the sheet still has the same ones; else those found."""
        chosen = self.columns
        alike = chosen is not None and [c.heading for c in chosen.columns] == [c.heading for c in found.columns]
        return chosen if chosen is not None and alike else found


def begun_of(typed: Typed) -> BegunSheet:
    """A draft as what was chosen and decided."""
    texts = {name: values[0] for name, values in typed.texts.items() if name not in (SAME, OTHER, _MEANINGS)}
    said = (one.split(_BETWEEN) for one in typed.texts.get(_MEANINGS, ()))
    decided = {key: how for how in (SAME, OTHER) for key in typed.texts.get(how, ())}
    return BegunSheet(
        form=typed.form,
        service=typed.scope,
        path=Path(texts["path"]),
        worksheet=texts["worksheet"],
        columns=_columns(texts["columns"]),
        body=Id(texts["body"]),
        team=texts["team"],
        owner=Id(texts["owner"]),
        decided=decided,
        meanings={(vocabulary, word): code for vocabulary, word, code in said},
    )


def _columns(text: str) -> Columns | None:
    """The columns as they were chosen; of those that cannot be read any more, none."""
    try:
        return Columns.from_json(text) if text else None
    except KnownError:
        return None


def begun_sheets(reading: Reading, *, form: FormName) -> tuple[BegunSheet, ...]:
    """Every sheet of a kind that was begun on this device, the one decided about last first."""
    name = Typed(form, reading.service, NO_ID, {}).name
    return tuple(begun_of(_typed.decode(row.body)) for row in reading.rows(_BEGUN, f"{name}%"))


def begun_sheet(reading: Reading, path: Path, *, form: FormName) -> BegunSheet:
    """What was begun of the sheet at a path; nothing decided where it never was."""
    new = BegunSheet(form, reading.service, path)
    return next((one for one in begun_sheets(reading, form=form) if one.name == new.name), new)


def row_key(row: ReferralRow | MentorRow, likely: Iterable[Possible]) -> str:
    """The key of a decision: the same while the row says the same and is likely to be the same people.

    What is read from lists does not count, so that nobody is asked again because a word was explained.
    """
    people = sorted(one.person or "" for one in likely)
    told = [(one.name, getattr(row, one.name)) for one in fields(row) if one.name not in _NOT_WHO]
    return derived("decided row", repr(told), *people)


_NOT_WHO = (
    *("row", "prison", "source", "gender", "languages", "release_type", "release_dates", "cleared_risk", "status"),
    *("vetted_for", "notes"),
)
