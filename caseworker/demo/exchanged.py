"""What a store knows after months of exchanging: the laptops that nobody opens have told that they hold everything."""

from collections.abc import Collection
from datetime import timedelta

from caseworker.demo.chance import Chance
from caseworker.domain.folders import FolderKey, parse_folder
from caseworker.domain.ids import Id
from caseworker.storage.desk import StoreDesk
from caseworker.storage.store import Transaction
from caseworker.sync.exchange import peers
from caseworker.sync.marks import Marks
from caseworker.sync.pack import Peer

_KNOWN = (
    "INSERT INTO peer(member, sent, told, standing) VALUES(?, ?, ?, ?) ON CONFLICT(member) DO UPDATE SET "
    "sent=excluded.sent, told=excluded.told, standing=excluded.standing"
)
_HEARD = (
    "INSERT INTO peer_device(device, incarnation, number, heard) VALUES(?, '', 1, ?) "
    "ON CONFLICT(device) DO UPDATE SET heard=excluded.heard"
)


def catch_up(desk: StoreDesk, *, but: Collection[Id], seed: int) -> None:
    """Note of every peer's laptop that it holds whatever its member may read, and was heard of in the last days.

    `but` are the members whose laptops are stores of their own: theirs is told by a real exchange.
    """
    with desk.store.writing() as transaction:
        chains = _chains(transaction)
        for peer in peers(transaction.door.rosters(), desk.identity):
            if peer.member.id not in but and not peer.roster_only:
                _note(transaction, peer, chains, seed=seed)


def _chains(transaction: Transaction) -> dict[FolderKey, dict[int, int]]:
    """The number that each chain has reached, by folder."""
    found: dict[FolderKey, dict[int, int]] = {}
    for chain, number, key in transaction.do(
        "SELECT c.n, c.number, f.key FROM chain c JOIN folder f ON f.n=c.folder ORDER BY c.n"
    ):
        found.setdefault(parse_folder(key), {})[chain] = number
    return found


def _note(transaction: Transaction, peer: Peer, chains: dict[FolderKey, dict[int, int]], *, seed: int) -> None:
    read = [numbers for key, numbers in chains.items() if transaction.door.may_read(peer.member.id, key)]
    held = {chain: number for numbers in read for chain, number in numbers.items()}
    marks = Marks(transaction)
    chance = Chance(seed, "heard", peer.member.id)
    for device in peer.ids:
        marks.keep(device, held)
        ago = timedelta(hours=chance.between(10, 60), minutes=chance.below(60))
        transaction.do(_HEARD, device, transaction.now - ago // timedelta(milliseconds=1))
    standing = peer.standing(transaction.door.rosters())
    transaction.do(_KNOWN, peer.key, transaction.tick, transaction.tick, standing)
