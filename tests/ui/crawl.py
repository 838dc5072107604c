"""Every page, record, tab and form that a window has, found by going there: what is added is walked by itself.

A scene is reached in the window as it stands; after it the window is as it was. Tests look at each, pictures are taken
of each.
"""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Offer
from tests.ui import sheet_steps
from ui.pages.list_detail import ListDetail
from ui.pages.people import PeoplePageView
from ui.pages.settings import SettingsPage
from ui.panels.form import FormPanel
from ui.panels.sheet import SheetPanel
from ui.widgets.side_panel import SidePanel
from ui.widgets.tabs import Tabs
from ui.workspace import Workspace

Settle = Callable[[], None]


def scenes(workspace: Workspace, *, settle: Settle) -> Iterator[str]:
    """Goes to one scene after the other and names each while it is in sight."""
    for place in workspace.places:
        workspace.go(place)
        settle()
        page = workspace.page(place)
        if isinstance(page, ListDetail):
            page.show_list()
            settle()
        yield place.value
        yield from _forms(workspace, f"{place.value} form", settle=settle)
        if isinstance(page, ListDetail):
            yield from _record(workspace, page, place.value, settle=settle)
        elif isinstance(page, SettingsPage):
            yield from _parts(page, place.value, settle=settle)
        elif isinstance(page, QWidget):
            yield from _tabs(page, place.value, settle=settle)


def _record(workspace: Workspace, page: ListDetail, name: str, *, settle: Settle) -> Iterator[str]:
    """The first record of a list: each of its tabs, the session panel of a person, and each of its forms."""
    if not page._model.rowCount() and page.chips.codes:
        _look_under_each_chip(page, settle=settle)
    first = page._model.row(page.first()) if page._model.rowCount() else None
    if first is None or not page.record_of(first):
        return
    page.open(page.record_of(first))
    settle()
    tabs = page.detail_widget.findChild(Tabs)
    for number in range(tabs.count() if tabs else 0):
        tabs.setCurrentIndex(number)
        settle()
        yield f"{name} tab {number}"
    if isinstance(page, PeoplePageView) and workspace.may_record:
        page.person.open_session()
        settle()
        yield f"{name} session"
        page.person.close_panel()
    yield from _forms(workspace, f"{name} record form", settle=settle)
    page.show_list()
    settle()


def _tabs(page: QWidget, name: str, *, settle: Settle) -> Iterator[str]:
    """Each tab of a page after its first, where it has any in sight, or a list in their place."""
    tabs = page.findChild(Tabs)
    line = tabs.parentWidget() if tabs is not None else None
    if tabs is None or line is None or not line.isVisible():
        return
    for number in range(1, tabs.count()):
        tabs.setCurrentIndex(number)
        settle()
        yield f"{name} tab {number}"
    tabs.setCurrentIndex(0)
    settle()


def _parts(page: SettingsPage, name: str, *, settle: Settle) -> Iterator[str]:
    """Each part of the settings after the first, with its chip in hand as whoever chose it has it."""
    first, *others = tuple(page.chips._chips.items())
    for code, chip in (*others, first):
        chip.setFocus()
        chip.click()
        settle()
        if chip is not first[1]:
            yield f"{name} {code}"


def _look_under_each_chip(page: ListDetail, *, settle: Settle) -> None:
    """Until one leaves something in the list, from the last on."""
    for code in reversed(tuple(page.chips._chips)):
        page.chips.choose((code,))
        page._search_now()
        settle()
        if page._model.rowCount():
            return


def _forms(workspace: Workspace, name: str, *, settle: Settle) -> Iterator[str]:
    """Each kind of form that is offered, as it opens and with everything wrong that can be."""
    seen: set[FormName] = set()
    for offer in _offered(workspace):
        if offer.form in seen:
            continue
        seen.add(offer.form)
        workspace.take_up(offer)
        settle()
        panel = _panel(workspace)
        if panel is None:
            continue
        yield f"{name} {offer.form.value}"
        if isinstance(panel, FormPanel) and panel._entries and not panel._form.validate():
            settle()
            yield f"{name} {offer.form.value} wrong"
        if isinstance(panel, SheetPanel):
            for step in sheet_steps.steps(panel, form=offer.form, settle=settle):
                yield f"{name} {offer.form.value} {step}"
        panel.closed.emit()
        settle()


def _offered(workspace: Workspace) -> tuple[Offer, ...]:
    """What the page offers as a whole, and what its facts do."""
    here = workspace._stack.currentWidget()
    facts = [
        offer
        for view in (here.findChildren(QWidget) if here else ())
        for section in getattr(view, "_sections", ())
        for fact in section.facts
        for offer in fact.offers
    ]
    return (*workspace.offers, *facts)


def _panel(workspace: Workspace) -> SidePanel | None:
    return next((panel for panel in workspace.findChildren(SidePanel) if panel.isVisible()), None)
