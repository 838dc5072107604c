"""Which panel a form opens in: a few have panels of their own, all others are made from their declaration."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.ahead import BOOK, BOOK_GATE
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Offer
from ui.context import Context
from ui.drafts import Drafts
from ui.help_files import HELP
from ui.help_names import OF_FORM
from ui.panels.backup import BackupPanel
from ui.panels.erasure import ErasurePanel
from ui.panels.form import FormPanel
from ui.panels.gate import GatePanel
from ui.panels.invite import InvitePanel
from ui.panels.match import MatchPanel
from ui.panels.paper import (
    CASE_SUMMARY,
    CERTIFICATE,
    CLAIM,
    LAPSES,
    OF_A_MENTOR,
    OF_COORDINATORS,
    SESSION_SHEET,
    PaperPanel,
)
from ui.panels.passphrase import PassphrasePanel
from ui.panels.permission import PermissionPanel
from ui.panels.rehearsal import RehearsalPanel
from ui.panels.session import SessionPanel
from ui.panels.whom import WhomPanel
from ui.widgets.side_panel import SidePanel


def _sheet(context: Context, *, drafts: Drafts, form: FormName) -> SidePanel:
    from ui.panels.sheet import SheetPanel  # with all that reads other people's sheets

    return SheetPanel(context, drafts=drafts, form=form)


_OWN: Mapping[FormName, Callable[[Context, Drafts, Id], SidePanel]] = MappingProxyType(
    {
        FormName.SESSION: lambda context, drafts, about: SessionPanel(context, drafts=drafts, case=about),
        FormName.GATE: lambda context, drafts, about: GatePanel(context, drafts=drafts, case=about),
        FormName.MATCH: lambda context, _drafts, about: MatchPanel(context, case=about),
        FormName.PERMISSIONS: lambda context, drafts, about: PermissionPanel(context, drafts=drafts, case=about),
        FormName.ERASURE: lambda context, _drafts, about: ErasurePanel(context, case=about),
        FormName.IMPORT_SHEET: lambda context, drafts, _: _sheet(context, drafts=drafts, form=FormName.IMPORT_SHEET),
        FormName.IMPORT_MENTORS: lambda context, drafts, _: _sheet(
            context, drafts=drafts, form=FormName.IMPORT_MENTORS
        ),
        FormName.PASSPHRASE: lambda context, _drafts, _about: PassphrasePanel(context),
        FormName.BACKUP: lambda context, _drafts, _about: BackupPanel(context),
        FormName.REHEARSAL: lambda context, _drafts, _about: RehearsalPanel(context),
        FormName.CASE_SUMMARY: lambda context, _drafts, about: PaperPanel(context, paper=CASE_SUMMARY, case=about),
        FormName.SESSION_SHEET: lambda context, _drafts, about: PaperPanel(context, paper=SESSION_SHEET, case=about),
        FormName.PRINT_LAPSES: lambda context, _drafts, about: PaperPanel(
            context, paper=LAPSES, case=about, noted=OF_COORDINATORS
        ),
        FormName.EXPENSES_PAPER: lambda context, _drafts, about: PaperPanel(
            context, paper=CLAIM, case=about, noted=OF_A_MENTOR
        ),
        FormName.CERTIFICATE: lambda context, _drafts, about: PaperPanel(
            context, paper=CERTIFICATE, case=about, noted=OF_A_MENTOR
        ),
        FormName.BOOK_WITH: lambda context, _drafts, _about: WhomPanel(
            context, title=BOOK, asks=say("With whom?"), form=FormName.BOOK
        ),
        FormName.GATE_WITH: lambda context, _drafts, _about: WhomPanel(
            context, title=BOOK_GATE, asks=say("Who is met at the gate?"), form=FormName.GATE
        ),
        FormName.INVITE: lambda context, drafts, about: InvitePanel(context, drafts=drafts, service=about),
    }
)


def panel_for(offer: Offer, *, context: Context, drafts: Drafts) -> SidePanel:
    """The panel in which an offer is taken up."""
    own = _OWN.get(offer.form)
    made = own(context, drafts, offer.about) if own is not None else FormPanel(context, drafts=drafts, offer=offer)
    made.setProperty(HELP, OF_FORM.get(offer.form, ""))
    return made
