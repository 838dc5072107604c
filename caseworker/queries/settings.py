"""What the Settings page tells about this laptop: who works here, how safe the records are, what the program is."""

from dataclasses import dataclass

import caseworker
from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.service import Role
from caseworker.queries.edge import office_settings
from caseworker.queries.exchange_state import signed_in
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import Tab, offers_of
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section, Tone
from caseworker.queries.saying import text
from caseworker.queries.service_settings import lawful_bases, members_of_the_service

BACKED_UP = "backed_up"
"""The name under which a store keeps when a backup of it was last made here."""
_DEVICE = "SELECT name FROM kind_device WHERE id=?"
_META = "SELECT value FROM meta WHERE name=?"


@dataclass(frozen=True)
class Standing:
    """What is known of a store from outside: the folder it lies in, and whether the keyring guards it too."""

    folder: str
    keyring: bool


def tabs(reading: Reading, *, standing: Standing) -> tuple[Tab, ...]:
    """Everything but the look of the window, for whoever asks."""
    found = (
        Tab("laptop", say("This laptop and you"), (_who(reading, standing), _passphrase(reading, standing))),
        Tab("safety", say("Safety of the records"), tuple(_safety(reading, standing))),
        *_office(reading),
        Tab("about", say("About Caseworker"), (_program(standing), _cannot_promise(), _bundled())),
    )
    return tuple(tab for tab in found if tab.sections)


def offers(reading: Reading) -> tuple[Offer, ...]:
    """What may be done on the page, wherever the store lies."""
    shown = tabs(reading, standing=Standing(folder="", keyring=False))
    return offers_of([section for tab in shown for section in tab.sections])


def _office(reading: Reading) -> tuple[Tab, ...]:
    if not reading.is_a(Role.COORDINATOR):
        return ()
    return (
        Tab("people", say("People of the service"), members_of_the_service(reading)),
        Tab("bases", say("Lawful bases"), lawful_bases(reading)),
    )


# This laptop and you


def _who(reading: Reading, standing: Standing) -> Section:
    who = signed_in(reading)
    device = str(reading.scalar(_DEVICE, reading.device) or "")
    facts = (
        Fact(say("Signed in"), text(who.name), who.role if who.role.template else None),
        Fact(say("Service"), text(who.service)),
        Fact(say("This laptop"), text(device) if device else say("It was given no name")),
        Fact(say("Where the records lie"), text(standing.folder), say("Encrypted. Nothing of them lies elsewhere.")),
    )
    return Section(say("Signed in here"), tuple(fact for fact in facts if fact.words.template))


def _passphrase(reading: Reading, standing: Standing) -> Section:
    guarded = (
        say("It takes your passphrase and the keyring of this computer together to open the records.")
        if standing.keyring
        else say("This computer has no keyring, so your passphrase alone protects the records. Make it a long one.")
    )
    return Section(
        say("Passphrase"),
        says=(guarded, say("Nobody can look it up or reset it.")),
        offers=(Offer(say("Change the passphrase"), FormName.PASSPHRASE, reading.member),),
    )


# Safety


def _safety(reading: Reading, standing: Standing) -> tuple[Section, ...]:
    kit = (_kit(reading),) if reading.is_a(Role.COORDINATOR) else ()
    return (_backups(reading, standing), _restoring(), *kit)


def _backups(reading: Reading, standing: Standing) -> Section:
    moment = reading.scalar(_META, BACKED_UP)
    last = (
        Fact(say("Last backup made here"), say("{moment}", moment=from_milliseconds(int(bytes(moment)))))
        if moment
        else Fact(say("Last backup made here"), say("None yet"), tone=Tone.WARN)
    )
    where = (
        say("A backup opens on this computer alone, with the passphrase that you have when you make it.")
        if standing.keyring
        else say("A backup opens with the passphrase that you have when you make it, on any computer.")
    )
    return Section(
        say("Backups"),
        (last,),
        says=(where, say("Keep it apart from this laptop, such as on a stick that is locked away.")),
        offers=(Offer(say("Make a backup"), FormName.BACKUP, reading.member),),
    )


def _restoring() -> Section:
    return Section(
        say("Getting a backup back"),
        says=(
            say("Lock the window. 'Restore a backup' stands on the page that asks for your passphrase."),
            say("The records that are here are then kept beside it, and colleagues send again what is newer."),
        ),
    )


def _kit(reading: Reading) -> Section:
    settings = office_settings(reading)
    tried = settings.recovery_rehearsed_on
    fact = (
        Fact(say("Last tried"), say("{day}", day=tried))
        if tried
        else Fact(say("Last tried"), say("Never"), say("Try it once a year, so that the day itself holds no surprise."),
                  tone=Tone.WARN)
    )  # fmt: skip
    return Section(
        say("Recovery kit"),
        (fact,),
        says=(
            say("If every laptop is lost, the kit opens the recovery copy that lies sealed in the shared folder."),
            say(
                "It was shown once, when the service was made, and is kept nowhere: it cannot be printed again, and it "
                "cannot be changed. A trustee should hold the sheet."
            ),
        ),
        offers=(Offer(say("Try the recovery kit"), FormName.REHEARSAL, reading.service),),
    )


# About


def _program(standing: Standing) -> Section:
    return Section(
        say("The program"),
        (
            Fact(say("Version"), text(caseworker.__version__)),
            Fact(say("Licence"), say("MIT: free to use, change and pass on")),
            Fact(say("Records"), text(standing.folder)),
        ),
    )


def _cannot_promise() -> Section:
    return Section(
        say("What this program cannot promise"),
        says=(
            say("Whoever knows your passphrase and has your laptop reads what you can read."),
            say("What has been printed, exported or told is out of its reach, and so is a batch on a forgotten stick."),
            say("A laptop that is struck off keeps what it holds until it hears of it."),
            say("A program that spies on this computer can read along while the records are open."),
        ),
    )


def _bundled() -> Section:
    return Section(
        say("What comes with it"),
        tuple(Fact(text(name), words) for name, words in _BUNDLED),
    )


_BUNDLED: tuple[tuple[str, Phrase], ...] = (
    ("Atkinson Hyperlegible Next", say("The typeface: SIL Open Font Licence 1.1")),
    ("Lucide", say("The icons: ISC licence")),
    ("Qt, PySide6", say("The window: LGPL 3.0")),
    ("SQLCipher", say("The encrypted store: BSD licence")),
    ("age, cryptography", say("Sealing and signing: MIT, Apache 2.0 and BSD licences")),
    ("Crown copyright", say("Names of prisons, offices and needs: Open Government Licence 3.0")),
)
