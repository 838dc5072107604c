"""A sheet before anything is written: every row below its headings is good, bad with reasons, blank or a heading."""

from dataclasses import dataclass
from datetime import date

from caseworker.domain.errors import Phrase, Refused, say
from caseworker.domain.names import tokens
from caseworker.imports.cells import Said
from caseworker.imports.fields import Lookups
from caseworker.imports.headings import LABELS, Field
from caseworker.imports.mapping import Mapping
from caseworker.imports.rows import BadRow, GoodRow, ReferralRow, RowReader
from caseworker.imports.tables import Sheet


@dataclass(frozen=True)
class Preview:
    """What an import would take. `rows` are all below the headings up to the last with content.

    rows == len(good) + len(bad) + blank + len(headings), the last being the numbers of headings within the table.
    """

    good: tuple[GoodRow, ...]
    bad: tuple[BadRow, ...]
    blank: int
    headings: tuple[int, ...]
    mapping: Mapping
    remarks: tuple[Phrase, ...]

    @property
    def rows(self) -> int:
        """Every row below the headings."""
        return len(self.good) + len(self.bad) + self.blank + len(self.headings)


def preview(sheet: Sheet, *, mapping: Mapping, lookups: Lookups, today: date) -> Preview:
    """Read every row of a sheet by a mapping. Raises Refused when no column tells a name or the sheet is too long."""
    if not mapping.tells_a_name:
        raise Refused(say("No column could be read as a name. Nothing was imported. Choose the column with the names."))
    reader = RowReader(mapping, lookups=lookups, today=today)
    tally = _Tally()
    last = sheet.heading_row
    for raw in sheet.read():
        tally.blank += raw.number - last - 1
        last = raw.number
        if raw.heading:
            tally.headings.append(raw.number)
        else:
            tally.take(reader.read(raw))
    return tally.finished(sheet, mapping)


_NUMBERS = (Field.PRISON_NUMBER, Field.CRN, Field.PNC)


class _Tally:
    def __init__(self) -> None:
        self.blank = 0
        self.headings: list[int] = []
        self._good: dict[int, GoodRow] = {}
        self._bad: dict[int, BadRow] = {}
        self._holders: dict[tuple[Field, str], ReferralRow] = {}

    def take(self, read: GoodRow | BadRow) -> None:
        """Count a row among the good or the bad; numbers that stand twice are settled here."""
        if isinstance(read, BadRow):
            self._bad[read.row] = read
            return
        referral = read.referral
        reasons = [self._repeated(referral, key) for key in _numbers(referral) if key in self._holders]
        if reasons:
            self._bad[referral.row] = BadRow(referral.row, tuple(reasons))
        else:
            self._good[referral.row] = read
        for key in _numbers(referral):
            self._holders.setdefault(key, referral)

    def _repeated(self, later: ReferralRow, key: tuple[Field, str]) -> Said:
        """Why a row with a number that stood before is not taken.

        The same person twice: the first row stays. Two people under one number: neither, for one of them is wrong.
        """
        number, earlier = key[0], self._holders[key]
        if not _one_person(earlier, later):
            if self._good.pop(earlier.row, None):
                reason = Said(str(LABELS[number]), _shared_number(number, other=later.row))
                self._bad[earlier.row] = BadRow(earlier.row, (reason,))
            return Said(str(LABELS[number]), _shared_number(number, other=earlier.row))
        told = _same_person if earlier.row in self._good else _not_taken_either
        return Said(str(LABELS[number]), told(number, other=earlier.row))

    def finished(self, sheet: Sheet, mapping: Mapping) -> Preview:
        """Everything counted, in the order of the sheet."""
        good = tuple(self._good.values())
        bad = tuple(self._bad[row] for row in sorted(self._bad))
        recased = sum(row.recased for row in good)
        remarks = (*sheet.remarks, *((_recased(recased),) if recased else ()))
        return Preview(good, bad, self.blank, tuple(self.headings), mapping, remarks)


def _numbers(referral: ReferralRow) -> list[tuple[Field, str]]:
    told = ((number, getattr(referral, number.value)) for number in _NUMBERS)
    return [(number, value) for number, value in told if value]


def _one_person(one: ReferralRow, other: ReferralRow) -> bool:
    """Whether two rows of one number can be of one person: a name in common and no two birth dates."""
    days = {one.born_on, other.born_on} - {None}
    return len(days) < 2 and bool(_name_words(one) & _name_words(other))


def _name_words(referral: ReferralRow) -> set[str]:
    names = (referral.given_name, referral.family_name, *referral.aliases)
    return {word for name in names for word in tokens(name or "")}


def _same_person(number: Field, *, other: int) -> Phrase:
    return say(
        "Row {row} has the same {number} and name. That row is kept, this one is not.", row=other, number=LABELS[number]
    )


def _not_taken_either(number: Field, *, other: int) -> Phrase:
    return say("Row {row} has the same {number} and could not be taken either.", row=other, number=LABELS[number])


def _shared_number(number: Field, *, other: int) -> Phrase:
    return say(
        "Row {row} has the same {number} with another name or birth date. One of them is wrong, so neither is taken.",
        row=other,
        number=LABELS[number],
    )


def _recased(count: int) -> Phrase:
    return say("Names in capitals or small letters throughout were set in ordinary case: {count} rows.", count=count)
