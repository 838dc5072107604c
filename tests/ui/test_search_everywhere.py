"""Search everywhere finds what was written too, and leads to where it stands."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from caseworker.queries.finding import Found
from caseworker.queries.place_names import PlaceName
from tests.ui.office import Office
from ui.dialogs.palette import SearchDialog
from ui.models.roles import ROW


def searched(office: Office, text: str) -> SearchDialog:
    office.workspace.search_everywhere()
    office.settle()
    (dialog,) = office.workspace.findChildren(SearchDialog)
    dialog._field.setText(text)
    office.settle()
    return dialog


def test_a_word_of_a_session_leads_to_the_person_it_was_written_about(office: Office, qtbot: QtBot) -> None:
    office.town.session("Wants the registry rung.", by=office.town.farida)
    dialog = searched(office, "registry")
    found = [dialog._model.index(number).data(ROW) for number in range(dialog._model.rowCount())]
    (written,) = [one for one in found if isinstance(one, Found)]
    assert (written.name, "registry" in str(written.line)) == ("Pike, Jason", True)
    dialog._list.choose(found.index(written))
    qtbot.keyClick(dialog._list, Qt.Key.Key_Return)
    office.settle()
    assert office.workspace.page(PlaceName.PEOPLE).open_record == office.town.pike


def test_what_is_read_out_of_a_word_that_was_found_is_a_sentence(office: Office) -> None:
    office.town.session("Wants the registry rung.", by=office.town.farida)
    dialog = searched(office, "registry")
    said = [dialog._model.data(dialog._model.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(1)]
    assert said[0].startswith("Pike, Jason. ")
    assert said[0].endswith(".")
