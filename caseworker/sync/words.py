"""Safety phrases: a hash as short words that two people can read to each other over the telephone."""

import re
from hashlib import blake2b

PHRASE_WORDS = 8
_WORDS = (
    "acorn actor alarm album amber anchor ankle apple apron arch arrow atlas autumn badge bagel baker banjo barley "
    "basin basket beach beacon bean bench berry birch bishop blanket bonnet border bottle branch bread breeze brick "
    "bridge bronze broom bucket budget bugle butter button cabin cactus camel canal candle canoe canvas carbon carpet "
    "carrot castle cedar cellar chalk chapel cherry chess chimney circus clay clover coast cobalt cocoa coffee comet "
    "copper coral cotton cradle crane crayon cricket crumpet crystal cupboard curtain dairy daisy dancer dawn denim "
    "diary dolphin donkey dragon drum eagle echo elbow ember engine falcon feather fennel ferry fiddle field finch "
    "flannel flute forest fossil fountain fox galaxy gallery garden garlic ginger glacier glove goose granite grape "
    "gravel guitar hammer harbour harvest hazel hedge helmet heron hockey honey horizon hotel iceberg igloo indigo "
    "island ivory jacket jasmine jelly jigsaw jungle kettle kitchen kite ladder lagoon lantern laurel lemon lentil "
    "library lilac linen lizard lobster locket lunar magnet mango maple marble market meadow melon mill mirror mitten "
    "monsoon mosaic mountain muffin museum mustard napkin nectar needle nickel nutmeg oasis oat ocean olive onion "
    "opera orbit orchard otter oyster paddle palace panda paper parade parcel parsley pastry peach pebble pencil "
    "pepper petal piano picnic pigeon pillow pine pirate planet plaza plum pocket pond poppy porch potato prairie "
    "puffin pumpkin puzzle quarry quilt rabbit radish raft rainbow raven ribbon river robin rocket saddle saffron "
    "salmon sandal satin scarf sculptor seagull shadow shelter silver skate sparrow spinach "
    "sponge stable summit teapot thistle timber tulip velvet violin walnut willow yacht"
).split()


def safety_phrase(*parts: bytes) -> str:
    """Eight words, 64 bits, over parts that both sides know; they agree only when nobody stands between."""
    digest = blake2b(digest_size=PHRASE_WORDS, person=b"cw.phrase")
    for part in parts:
        digest.update(len(part).to_bytes(4, "big") + part)
    return " ".join(_WORDS[byte] for byte in digest.digest())


def spoken(said: str) -> list[str]:
    """The words as somebody typed them: capitals, commas, hyphens and line ends say nothing."""
    return re.findall(r"[a-z]+", said.lower())
