"""What goes wrong: with the carrier, with the machine, with its clock. Each strikes once and is counted when it does."""

from caseworker.sync.carriers import PLACE
from tests.simulation.acts import ACTS, act
from tests.simulation.chance import Chance
from tests.simulation.laptop import Laptop
from tests.simulation.plan import MINUTES
from tests.simulation.post import spot
from tests.simulation.world import Turn, World

YEARS = 20 * 365 * MINUTES


def _some(name: str) -> Turn:
    def turn(world: World, laptop: Laptop, luck: Chance) -> str:
        trouble = laptop.door.trouble
        setattr(trouble, name, 1 + luck.number("times", 3))
        trouble.delay_minutes = 60 * (1 + luck.number("hours", 24 * 9))
        trouble.chance = luck
        return f"something will go wrong between {laptop.name} and the carrier ({name})"

    return turn


for _name in ("lose", "delay", "half", "keep", "shuffle", "miss", "flip", "cut"):
    ACTS[_name] = _some(_name)


@act("away")
def away(world: World, laptop: Laptop, luck: Chance) -> str:
    """The network drive is gone for some hours or days."""
    laptop.door.trouble.away_until = world.minute + 60 * (1 + luck.number("hours", 24 * 6))
    return f"{laptop.name} cannot reach the carrier for a while"


@act("full")
def full(world: World, laptop: Laptop, luck: Chance) -> str:
    """Nothing can be left with the carrier for some hours or days."""
    laptop.door.trouble.full_until = world.minute + 60 * (1 + luck.number("hours", 24 * 4))
    return f"the carrier is full for {laptop.name}"


@act("elsewhere")
def elsewhere(world: World, laptop: Laptop, luck: Chance) -> str:
    """The drive letter points at another service's folder for a while."""
    laptop.door.trouble.elsewhere_until = world.minute + 60 * (1 + luck.number("hours", 24 * 3))
    return f"{laptop.name} sees another service's carrier for a while"


@act("vanish")
def vanish(world: World, laptop: Laptop, luck: Chance) -> str:
    """The drive vanishes in the middle of the next exchange."""
    laptop.door.trouble.vanish_after = luck.number("operations", 12)
    return f"the carrier will vanish under {laptop.name} in the middle of an exchange"


@act("crash in a statement")
def crash_in_a_statement(world: World, laptop: Laptop, luck: Chance) -> str:
    """The power fails in the middle of the next exchange, at any statement."""
    laptop.fuse.statements = luck.number("statements", 400)
    return _exchanged(world, laptop, "with a crash waiting in a statement")


@act("crash at commit")
def crash_at_commit(world: World, laptop: Laptop, luck: Chance) -> str:
    """The power fails just before a transaction becomes durable."""
    laptop.fuse.commits = luck.number("commits", 24)
    return _exchanged(world, laptop, "with a crash waiting at a commit")


@act("crash at the carrier")
def crash_at_the_carrier(world: World, laptop: Laptop, luck: Chance) -> str:
    """The power fails between two operations with the carrier."""
    laptop.fuse.operations = luck.number("operations", 14)
    return _exchanged(world, laptop, "with a crash waiting at the carrier")


@act("disk full")
def disk_full(world: World, laptop: Laptop, luck: Chance) -> str:
    """The disk fills up at some statement of the next exchange."""
    laptop.fuse.statements = luck.number("statements", 300)
    laptop.fuse.disk_full = True
    world.counts["fault: disk full"] += 1
    return _exchanged(world, laptop, "with a disk about to be full")


def _exchanged(world: World, laptop: Laptop, how: str) -> str:
    world.tell(f"{laptop.name} exchanges {how}")
    laptop.exchange()
    return f"{laptop.name} has exchanged"


@act("copy")
def copy(world: World, laptop: Laptop, luck: Chance) -> str:
    """A backup or a snapshot of the machine is made."""
    laptop.copy()
    return f"a copy is made of {laptop.name}"


def _goes_back(how: str, words: str) -> Turn:
    def turn(world: World, laptop: Laptop, luck: Chance) -> str | None:
        chosen = luck.one_of("copy", laptop.copies, key=lambda one: one.minute)
        if chosen is None:
            return None
        world.go_back(laptop, chosen, how=how)
        day = chosen.minute // MINUTES + 1
        world.counts[f"fault: {words}"] += 1
        return f"{laptop.name} is {words} (to day {day})"

    return turn


ACTS["restored"] = _goes_back("restored", "restored from a backup")
ACTS["copied"] = _goes_back("copied", "given an older copy of its file")
ACTS["machine set back"] = _goes_back("machine", "set back to a snapshot of the whole machine")


@act("machine set back in silence")
def set_back_in_silence(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """The machine is set back with all its memory, and the carrier has nothing left that would contradict it."""
    told = ACTS["machine set back"](world, laptop, luck)
    if told is None:
        return None
    world.post.parcels.clear()
    world.counts["fault: set back, and nobody contradicts"] += 1
    return f"{told}, and the carrier is empty"


@act("clock")
def clock(world: World, laptop: Laptop, luck: Chance) -> str:
    """The clock is set wrong by minutes, by days or by twenty years, forward or back, or right again."""
    wrong = luck.one_of("by", (0, 0, 45, -45, 3 * MINUTES, -3 * MINUTES, YEARS, -YEARS)) or 0
    laptop.clock.wrong_by = wrong
    world.counts["fault: clock set"] += 1
    return f"the clock of {laptop.name} is now wrong by {wrong} minutes"


@act("repeat")
def repeat(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """Batches that were taken away come back under their names."""
    gone = [place for place in world.post.kept if place not in world.post.parcels]
    chosen = luck.some_of("which", gone, 20, key=spot)
    for place in chosen:
        world.post.bring_back(place, place)
    world.counts["fault: batch repeated"] += len(chosen)
    return f"{len(chosen)} batches come back" if chosen else None


@act("empty")
def empty(world: World, laptop: Laptop, luck: Chance) -> str:
    """Somebody tidies the shared folder."""
    world.post.parcels.clear()
    world.counts["fault: carrier emptied"] += 1
    return "the carrier is emptied"


@act("replay")
def replay(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A hostile carrier brings old batches again under new names."""
    chosen = luck.some_of("which", world.post.kept, 10, key=spot)
    for box, name in chosen:
        world.post.bring_back((box, name), (box, f"{luck.number(name[:PLACE], 2**63):032x}"))
    world.counts["fault: batch replayed under another name"] += len(chosen)
    return f"a hostile carrier brings {len(chosen)} old batches under new names" if chosen else None


@act("misdeliver")
def misdeliver(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A hostile carrier puts batches into other mailboxes."""
    boxes = {box for box, _ in world.post.kept}
    chosen = luck.some_of("which", world.post.kept, 8, key=spot)
    for box, name in chosen:
        other = luck.one_of("other" + name[:PLACE], boxes - {box})
        if other:
            world.post.bring_back((box, name), (other, name))
            world.counts["fault: batch in another mailbox"] += 1
    return f"a hostile carrier puts {len(chosen)} batches into other mailboxes" if chosen else None


@act("forge rubbish")
def forge_rubbish(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A hostile carrier leaves noise, and noise that is sealed properly."""
    from caseworker.sync.age_layer import seal

    boxes = {box for box, _ in world.post.kept}
    box = luck.one_of("box", boxes)
    if box is None:
        return None
    noise = luck.random("noise").randbytes(3000)
    sealed = seal(noise, recipients=[laptop.keys.recipient]) if luck.happens("sealed", 50) else noise
    world.post.add(box, f"{luck.number('name', 2**63):032x}", sealed)
    world.counts["fault: rubbish in a mailbox"] += 1
    return "a hostile carrier leaves rubbish in a mailbox"
