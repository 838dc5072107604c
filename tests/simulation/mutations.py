"""Ways to break the core, each one rule turned off alone: the simulation must notice every one of them by itself."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any, NamedTuple
from unittest.mock import patch

from caseworker.domain.disclosure import DisclosureRule
from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.journal import (
    access,
    authority,
    cutoffs,
    erasures,
    folding,
    heads,
    readers,
    reckoning,
    roster,
    rosters,
    sharing,
    walls,
)
from caseworker.journal.arrived import Arrived, State
from caseworker.journal.entry import Entry, EntryId
from caseworker.journal.heads import FieldState, Head, Node, Resolved, speaking
from caseworker.journal.heads import read as read_head
from caseworker.storage import door, grace, open_act, outbox, record_state, tombstones
from caseworker.storage.store import Transaction
from caseworker.sync import duties, envelope, exchange, heard, marks, pack, receipts, receive, wire


class Mutation(NamedTuple):
    """One way to break the core: which rule it breaks, in words what, and how to put it in place."""

    rule: str
    words: str
    patches: Callable[[], Iterable[Any]]


MUTATIONS: dict[str, Mutation] = {}


def mutation(name: str, rule: str, words: str) -> Callable[[Callable[[], Iterable[Any]]], None]:
    """Keep a mutation under a name."""

    def keep(patches: Callable[[], Iterable[Any]]) -> None:
        MUTATIONS[name] = Mutation(rule, words, patches)

    return keep


@contextmanager
def mutated(name: str) -> Iterator[None]:
    """Break the core in one way; with no name, leave it whole."""
    with ExitStack() as stack:
        for one in MUTATIONS[name].patches() if name else ():
            stack.enter_context(one)
        yield


# -- where access lives ------------------------------------------------------------------------------------------------


@mutation(
    "current readers only", "access 1", "the access folder goes to its present readers, not to all that it ever named"
)
def _current_readers_only() -> Iterable[Any]:
    whole = readers._may_read_access

    def present(member: Id, found: access.Access, known: rosters.Rosters) -> bool:
        inside = found.services | found.mentors | frozenset(found.bodies)
        person = known.member(member)
        let_in = member in inside or (person is not None and person.service in inside)
        return whole(member, found, known) and let_in and member not in found.walled

    yield patch.object(readers, "_may_read_access", present)


@mutation("the walled hear one record", "access 1", "whom a wall names does not hear of the links on the way to it")
def _walled_hear_one_record() -> Iterable[Any]:
    yield patch.object(readers, "_is_walled_further_on", lambda member, joined, known: False)


@mutation(
    "last word wins on access", "access 2", "of two concurrent words on access the latest clock wins, not the safer"
)
def _last_word_wins() -> Iterable[Any]:
    def resolve(field: Any, some: tuple[Head, ...]) -> Resolved:
        heard = speaking(some)
        if len({head.value for head in heard}) <= 1:
            return Resolved(read_head(field, heard[0].value if heard else None))
        greatest = max(heard, key=lambda head: (head.time, head.id))
        return Resolved(read_head(field, greatest.value), heard)

    yield patch.object(folding, "resolve", resolve)


@mutation("heard from behind a wall", "access 3", "what is written from behind a wall lets others in")
def _heard_from_behind() -> Iterable[Any]:
    yield patch.object(reckoning, "written_behind", lambda *some, **named: set())


@mutation("walls not subtracted", "access 3", "a wall is kept and shown, and stops nobody")
def _walls_not_subtracted() -> Iterable[Any]:
    return _reading_with(lambda found, linked: (found and replace(found, walled=frozenset()), ()))


@mutation("walls of this record alone", "access 3", "a wall on one record of a person does not cover the other")
def _walls_of_one_record() -> Iterable[Any]:
    return _reading_with(lambda found, linked: (found, ()))


def _reading_with(change: Callable[[Any, Iterable[Any]], tuple[Any, Iterable[Any]]]) -> Iterable[Any]:
    """Let every question who may read be answered over something else than what is in force."""
    whole = readers.may_read

    def may_read(member: Id, key: FolderKey, *, access: Any, linked: Iterable[Any] = (), rosters: Any) -> bool:
        found, others = change(access, linked)
        return whole(member, key, access=found, linked=others, rosters=rosters)

    yield patch.object(readers, "may_read", may_read)
    yield patch.object(door, "may_read", may_read)


@mutation("walls keep out only whom they name", "access 3", "whom the walled let in since the wall reads on")
def _walls_do_not_spread() -> Iterable[Any]:
    yield patch.object(reckoning, "behind", lambda subject, *, raised, rosters: frozenset({subject}))


@mutation(
    "whom the walled let in speaks", "access 3", "whom only the walled let in brings others out from behind a wall"
)
def _invented_speak() -> Iterable[Any]:
    def any_says(self: Any, words: Any) -> bool:
        return any(one.device == self._recovery or one.device in self._owners for one in words)

    yield patch.object(walls._Voices, "any_says", any_says)


@mutation("one parts walled records", "access 3", "one voice is enough to part a walled record from another")
def _one_parts() -> Iterable[Any]:
    yield patch.object(access.Access, "shares_walls_with", lambda self, other: other.scope in self.same_as)


@mutation("a new role changes nothing here", "access 6", "what a device shows does not follow its member's role")
def _role_not_heard() -> Iterable[Any]:
    yield patch.object(door.Door, "_show_again", lambda self, keys, touched: None)


@mutation(
    "partners' partners are strangers", "scope", "nobody gets the roster of a service that only a partner has pinned"
)
def _strangers() -> Iterable[Any]:
    def circle(self: rosters.Rosters, service: Id) -> frozenset[Id]:
        return frozenset({service, *self.view(service).partners})

    yield patch.object(rosters.Rosters, "circle", circle)


@mutation("partners' partners are told who is who", "scope", "a roster goes whole to a service that has not pinned it")
def _told_who_is_who() -> Iterable[Any]:
    yield patch.object(pack, "roster_sieve", lambda reader, service, *, rosters: sharing.nothing_withheld)


@mutation("one lifts a wall", "access 3", "one coordinator is enough to take a wall down")
def _one_lifts_a_wall() -> Iterable[Any]:
    yield patch.object(reckoning, "LIFTS_NEEDED", 1)
    yield patch.object(access, "LIFTS_NEEDED", 1)


@mutation("nothing waits", "access 4", "an entry that cites what has not arrived is refused for good")
def _nothing_waits() -> Iterable[Any]:
    whole = authority.Judge.states

    def states(self: authority.Judge, entries: Sequence[Arrived]) -> dict[EntryId, State]:
        return {one: _settled(state) for one, state in whole(self, entries).items()}

    yield patch.object(authority.Judge, "states", states)
    yield patch.object(door.Door, "_admit_waiting", lambda self, waiting, touched: None)


def _settled(state: State) -> State:
    return State.REFUSED if state is State.WAITING else state


@mutation(
    "permission not asked when packing", "access 5", "what was permitted when written goes on travelling after the no"
)
def _permission_not_asked() -> Iterable[Any]:
    def may_cross(self: Any, rule: DisclosureRule, entry: Entry) -> bool:
        if str(rule.basis) != "permission":
            return True
        return bool(set(entry.structure.cites) & self.access.granting.get((self.body, rule.purpose.value), frozenset()))

    yield patch.object(sharing._Rules, "_may_cross", may_cross)


@mutation("permission works backwards", "access 5", "permission given again releases what was written in between")
def _permission_works_backwards() -> Iterable[Any]:
    def may_cross(self: Any, rule: DisclosureRule, entry: Entry) -> bool:
        permit = self.access.permits.get((self.body, rule.purpose.value))
        return str(rule.basis) != "permission" or (permit is not None and permit.granted)

    yield patch.object(sharing._Rules, "_may_cross", may_cross)


@mutation("nothing withheld", "access 5", "every value of a shared folder goes to everybody who reads any of it")
def _nothing_withheld() -> Iterable[Any]:
    yield patch.object(pack, "sieve_for", lambda *_, **__: sharing.nothing_withheld)


@mutation("no yielding to values", "access 5", "a head without a value does not yield to heads with one")
def _no_yielding() -> Iterable[Any]:
    yield patch.object(heads, "speaking", lambda some: some)


# -- authority ---------------------------------------------------------------------------------------------------------


@mutation("authority not checked", "access 6", "whatever anybody writes counts")
def _authority_not_checked() -> Iterable[Any]:
    yield patch.object(authority.Judge, "authority", lambda self, arrived: State.COUNTED)


@mutation("access entries not checked", "access 6", "whoever writes into an access folder is let in")
def _access_not_checked() -> Iterable[Any]:
    yield patch.object(reckoning._Reckoning, "_may", lambda self, author, let_in, changes: True)


@mutation(
    "judged by the roster of now",
    "access 6",
    "authority is judged by the roster as it is now, not as its author signed it",
)
def _judged_by_now() -> Iterable[Any]:
    yield patch.object(roster.Roster, "at", lambda self, frontier: self.now())


@mutation("a removal voids nothing", "access 7", "a stolen laptop's enrolments stand after its removal")
def _removal_voids_nothing() -> Iterable[Any]:
    yield patch.object(roster.Roster, "_kills", lambda self, removal, rests_on: False)


@mutation("cut-offs ignored", "access 8", "entries beyond a cut-off count")
def _cut_offs_ignored() -> Iterable[Any]:
    for module in (reckoning, authority):
        yield patch.object(module, "beyond", lambda entries, cut_offs, accepted: set())


@mutation("removals not covered", "access 8", "nobody covers the folders that the remover could not read")
def _removals_not_covered() -> Iterable[Any]:
    yield patch.object(duties, "_uncovered", lambda desk, transaction: [])


@mutation("the wider cut-off wins", "access 9", "of concurrent cut-offs what any keeps is kept, not what all keep")
def _wider_cut_off() -> Iterable[Any]:
    def beyond(entries: Sequence[Arrived], cuts: Iterable[Any], accepted: frozenset[EntryId]) -> set[EntryId]:
        binding = [cut for cut in cuts if not cut.lifted]
        by_link = {one.link: one for one in entries}
        kept = set[EntryId]().union(*(cutoffs._kept(entries, by_link, cut) for cut in binding))
        return {one.id for one in entries if binding and one.id not in kept and one.id not in accepted}

    for module in (reckoning, authority):
        yield patch.object(module, "beyond", beyond)


@mutation("accepting does nothing", "access 9", "an accepted entry stays held")
def _accepting_does_nothing() -> Iterable[Any]:
    yield patch.object(reckoning._Reckoning, "_accepted", lambda self, entries: frozenset())


@mutation(
    "a cut-off takes authority away", "access 10", "what others wrote by the authority of a held entry stops counting"
)
def _cut_off_takes_authority() -> Iterable[Any]:
    whole = reckoning._Reckoning.result

    def result(self: Any) -> access.Access:
        found = whole(self)
        held = {one for one, state in found.states.items() if state is not State.COUNTED}
        for one in held:
            self.grants.pop(one, None)
        return found

    yield patch.object(reckoning._Reckoning, "result", result)


@mutation("held entries bring old values back", "access 10", "supersession does not pass through a held entry's bases")
def _held_do_not_pass() -> Iterable[Any]:
    def collect(graph: Mapping[EntryId, Node], node: Node, superseded: set[EntryId]) -> None:
        superseded.update(node.base)

    yield patch.object(heads, "_collect", collect)


@mutation("the removed are not told", "access 11", "nothing is packed for a removed device, not even the roster")
def _removed_not_told() -> Iterable[Any]:
    whole = exchange.peers

    def peers(known: rosters.Rosters, identity: Any) -> list[pack.Peer]:
        return [peer for peer in whole(known, identity) if not peer.roster_only]

    yield patch.object(exchange, "peers", peers)


@mutation("the removed are told everything", "access 11", "a removed device is packed for like any other of its member")
def _removed_told_everything() -> Iterable[Any]:
    def may_read(self: pack.Packer, key: FolderKey) -> bool:
        return self._door.may_read(self._peer.member.id, key)

    yield patch.object(pack.Packer, "_may_read", may_read)


# -- nothing is lost ---------------------------------------------------------------------------------------------------


@mutation("a fork loses its branch", "access 12", "the second branch of a chain is not kept")
def _fork_loses_a_branch() -> Iterable[Any]:
    whole = receive.Receiver._attach

    def attach(self: Any, key: FolderKey, writer: Any, segment: Any, links: Sequence[Any]) -> list[Arrived]:
        tips = self._journal.tips(key, writer)
        known = self._journal.links_known(one.link for one in links)
        new = [one for one in links if one.link not in known]
        forks = bool(tips and new) and all(tip.link != new[0].previous for tip in tips)
        return [] if forks else whole(self, key, writer, segment, links)

    yield patch.object(receive.Receiver, "_attach", attach)


@mutation("given up before it is safe", "access 13", "a non-reader's values go at once, before anybody else holds them")
def _given_up_early() -> Iterable[Any]:
    yield patch.object(duties, "HOLDERS_NEEDED", 0)


@mutation("nothing is given up", "access 13", "a walled or unassigned device keeps what it may not read")
def _nothing_given_up() -> Iterable[Any]:
    yield patch.object(duties, "_give_up_folder", lambda transaction, folder: None)


@mutation("nothing is filled in", "access 14", "values withheld or given up once are never sent again")
def _nothing_filled_in() -> Iterable[Any]:
    yield patch.object(pack.Packer, "_fillings", lambda self, sent: ())


@mutation(
    "excluded folders are taken",
    "access 15",
    "a device takes segments of folders that its own journal excludes it from",
)
def _excluded_taken() -> Iterable[Any]:
    yield patch.object(receive.Receiver, "_welcome", lambda self, key: True)
    yield patch.object(receive.Receiver, "_excluded", lambda self, key: False)


@mutation("tombstones ignored", "access 17", "an erased value that arrives again is kept again")
def _tombstones_ignored() -> Iterable[Any]:
    yield patch.object(tombstones.Tombstones, "bared", lambda self, key, entry: entry)


@mutation("nothing is taken back", "access 17", "what two asked to erase is erased though a third has taken it back")
def _nothing_is_taken_back() -> Iterable[Any]:
    yield patch.object(erasures, "_taken_back", lambda told: ())


# -- the journal and the exchange --------------------------------------------------------------------------------------


@mutation("marks without hashes", "acknowledge", "an acknowledgement is believed by its number alone")
def _marks_without_hashes() -> Iterable[Any]:
    def numbers(self: marks.Marks, device: Id, key: FolderKey, writer: Any, told: Sequence[Any]) -> dict[int, int]:
        most = max((number for number, _ in told), default=0)
        return {branch.n: min(most, branch.number) for branch in self._journal.tips(key, writer)}

    yield patch.object(marks.Marks, "_numbers", numbers)


@mutation(
    "left is taken as held", "acknowledge", "whatever was left with the carrier is taken as held by its recipients"
)
def _left_is_held() -> Iterable[Any]:
    whole = exchange.Exchange._seal

    def seal(self: Any, transaction: Transaction, packer: pack.Packer, packed: pack.Packed) -> None:
        whole(self, transaction, packer, packed)
        known = marks.Marks(transaction)
        for device in packed.devices:
            known.keep(device.id, dict(packed.covers))

    yield patch.object(exchange.Exchange, "_seal", seal)


@mutation(
    "acknowledge before durable", "acknowledge", "the acknowledgement leaves before what it acknowledges is durable"
)
def _acknowledge_early() -> Iterable[Any]:
    whole = exchange.Exchange._receive

    def receive_early(self: Any, name: str, sealed: bytes) -> Any:
        note = exchange._note

        def note_and_answer(transaction: Transaction, *some: Any, **named: Any) -> None:
            note(transaction, *some, **named)
            answer(self, transaction)

        with patch.object(exchange, "_note", note_and_answer):
            return whole(self, name, sealed)

    def answer(self: Any, transaction: Transaction) -> None:
        """Pack and leave as after the transaction; all else stays: the outbox is left once more, under the same names."""
        for peer in exchange.peers(transaction.door.rosters(), self._identity):
            packer = pack.Packer(transaction, identity=self._identity, peer=peer, table=self._table)
            for packed in packer.pack():
                self._seal(transaction, packer, packed)
        for name, mailbox, sealed in transaction.do("SELECT name, mailbox, sealed FROM outbox").all():
            self._carrier.put(mailbox, name=name, sealed=bytes(sealed))

    yield patch.object(exchange.Exchange, "_receive", receive_early)


@mutation("lost batches are not sent again", "delivery", "what nobody acknowledges is never packed again")
def _not_sent_again() -> Iterable[Any]:
    yield patch.object(receipts.Receipts, "look_for_losses", lambda self: None)


@mutation("heard numbers ignored", "set back", "what a peer says of the numbers that it has read is not listened to")
def _heard_numbers_ignored() -> Iterable[Any]:
    yield patch.object(heard.Ourselves, "named_in", lambda self, header: None)


@mutation("a number used twice is passed over", "set back", "a second batch of a number is taken for a late one")
def _number_used_twice() -> Iterable[Any]:
    whole = heard.Correspondence.place

    def place(self: heard.Correspondence, header: wire.Header) -> heard.Place:
        found = whole(self, header)
        return heard.Place.LATE if found is heard.Place.TWICE else found

    yield patch.object(heard.Correspondence, "place", place)


@mutation("names that were left are believed", "set back", "a late batch of an earlier incarnation is believed")
def _left_names_believed() -> Iterable[Any]:
    whole = heard.Correspondence.place

    def place(self: heard.Correspondence, header: wire.Header) -> heard.Place:
        found = whole(self, header)
        return heard.Place.NEXT if found is heard.Place.SUPERSEDED else found

    yield patch.object(heard.Correspondence, "place", place)


@mutation("nobody greets", "set back", "whoever has nothing to send says nothing, however long")
def _nobody_greets() -> Iterable[Any]:
    yield patch.object(pack.Packer, "_is_to_be_greeted", lambda self: False)


@mutation("nothing waits to be undone", "undo", "an act leaves before the time in which it can be undone is over")
def _nothing_waits_to_be_undone() -> Iterable[Any]:
    yield patch.object(pack.Packer, "_as_far_as_it_may_go", lambda self, tip: tip)


@mutation("a concern waits its turn", "undo", "a concern stays behind what waits before it in the same case")
def _concern_waits() -> Iterable[Any]:
    yield patch.object(grace.Waiting, "let_go_of_cases", lambda self, scopes: None)


@mutation("ghosts ignored", "merge", "an entry that was superseded before it arrived becomes a head")
def _ghosts_ignored() -> Iterable[Any]:
    def applied(state: FieldState, node: Node) -> FieldState:
        kept = tuple(head for head in state.heads if head.id not in node.base)
        return FieldState((*kept, Head(node.id, node.time, node.value)), frozenset())

    yield patch.object(record_state, "applied", applied)


@mutation("the last to arrive wins", "merge", "a concurrent value is dropped instead of listed")
def _last_to_arrive() -> Iterable[Any]:
    def applied(state: FieldState, node: Node) -> FieldState:
        return FieldState((Head(node.id, node.time, node.value),), state.ghosts)

    yield patch.object(record_state, "applied", applied)


@mutation("signatures of heads not checked", "chain", "anybody may continue anybody's chain")
def _heads_not_checked() -> Iterable[Any]:
    yield patch.object(receive, "verify", lambda key, *, signature, message: True)


@mutation("sender not checked", "envelope", "a batch is believed to come from whom it names")
def _sender_not_checked() -> Iterable[Any]:
    yield patch.object(envelope, "verify", lambda key, *, signature, message: True)


@mutation("a restored laptop goes on as it was", "incarnation", "a restored laptop writes on under its old incarnation")
def _no_new_incarnation() -> Iterable[Any]:
    from tests.simulation import laptop

    yield patch.object(laptop, "renew", lambda found, **_: None)
    yield patch.object(exchange, "renewed", lambda found, transaction, **_: found.identity)


@mutation("bases not named", "merge", "an edit does not say which value its author had seen")
def _bases_not_named() -> Iterable[Any]:
    whole = open_act.OpenAct._write

    def write(
        self: Any, kind: Any, identifier: Id, folder: FolderKey, values: Any, *, seen: Any, op: str = "set"
    ) -> None:
        whole(self, kind, identifier, folder, values, seen={}, op=op)

    yield patch.object(open_act.OpenAct, "_write", write)


@mutation("the overtaken leave", "outbox", "what was sealed before news of access or erasure leaves all the same")
def _overtaken_leave() -> Iterable[Any]:
    yield patch.object(outbox, "_OVERTAKEN", "0")
