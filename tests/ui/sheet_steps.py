"""A small messy sheet up to the last button: its columns, its rows, its unknown words, its likely doubles."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from caseworker.queries.form_names import FormName
from ui.panels.sheet import SheetPanel

SHEETS: dict[FormName, tuple[tuple[str, ...], ...]] = {
    FormName.IMPORT_SHEET: (
        ("Surname", "Forename", "DOB", "Prison No", "Prison", "What help is needed", "Shoe size"),
        ("Mossop", "Ellery", "01/02/1990", "A1234BC", "HMP Hewell", "Housing", "9"),
        ("", "", "01/02/1990", "", "", "Name to follow", ""),
        ("Pike", "Jason", "12/03/1994", "", "", "See the earlier referral", ""),
        ("Thistle", "Orson", "31/02/1990", "", "", "Work", ""),
        ("Ng", "Kai", "5 May 1988", "", "The Old Gaol", "Company", ""),
    ),
    FormName.IMPORT_MENTORS: (
        ("Volunteer", "Mobile", "Postcode", "Max people", "Vetted for", "DBS issued", "DBS due", "Languages"),
        ("Zoe Lloyd", "01632 960123", "WS2 8AB", "3", "Hewell", "05/01/2026", "05/01/2029", "English, Klingon"),
        ("", "01632 960124", "WS3", "2", "", "", "", ""),
        ("Amir Khan", "01632 960125", "", "-4", "ZZZ", "31/02/2026", "05/01/2025", ""),
        ("Ruth Osei", "01632 960396", "WS2", "4", "", "", "", ""),
    ),
}


def steps(panel: SheetPanel, *, form: FormName, settle: Callable[[], None]) -> Iterator[str]:
    """Goes to one step after the other and names each while it is in sight; nothing is brought in."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "invented.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(SHEETS[form])
        panel.read(path)
        settle()
        assert panel.columns is not None
        yield "columns"
        panel.look()
        settle()
        assert panel.rows is not None
        for code, chip in tuple(panel.rows.chips._chips.items()):
            chip.setFocus()
            chip.click()
            settle()
            yield f"rows {code}"
        panel.rows.words_asked.emit()
        settle()
        assert panel.asked is not None
        yield "words"
        panel.asked.went_on.emit()
        settle()
        if panel.undecided:  # else going on would bring everybody in
            panel.rows.went_on.emit()
            settle()
            yield "doubles"
