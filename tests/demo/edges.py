"""Who in the invented service a simple program gets wrong."""

from collections.abc import Mapping
from types import MappingProxyType

EDGES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "twins of the same surname and birthday": ("jason-pike", "jordan-pike"),
        "a surname of two letters and nothing else": ("ng",),
        "ŵ in a name": ("mair-gwyr",),
        "ŷ in a name": ("sian-hughes-llyr",),
        "a single name": ("wahid",),
        "three aliases": ("dennis-orme",),
        "two people of one name": ("john-smith", "john-smith-elder"),
        "turning 18": ("reece-fallows",),
        "turning 21": ("kai-oneill",),
        "homeless without a phone": ("barry-shufflebotham",),
        "deaf": ("nathan-garside",),
        "pregnant": ("kayleigh-stubbs",),
        "recalled for 56 days": ("darren-meakin",),
        "remand released at court": ("shane-lovatt",),
        "moved prison twice": ("usman-qureshi",),
        "immigration hold": ("ionut-lupu",),
        "post-licence only": ("trevor-plant",),
        "release date unknown": ("ng",),
        "permission withdrawn": ("claire-ridgway",),
        "deceased": ("alan-perkin",),
        "a former name": ("robyn-pegg",),
        "neither woman nor man": ("alex-hallam",),
        "born on 29 February": ("lowri-vaughan",),
        "leaving on the Boxing Day substitute": ("stuart-salt",),
        "an unresolved conflict": ("john-smith",),
        "referred twice": ("callum-nock",),
        "moving to another area": ("dafydd-probert",),
        "from a closed provider": ("peter-askew",),
        "a mentor who was a participant": ("winston-facey", "winston-facey-before"),
        "a mentor known to a victim": ("hilary-moss", "gavin-thorley"),
        "a mentor whose vetting lapsed": ("olwen-prys",),
        "a mentor whose laptop was stolen": ("graham-tams",),
    }
)
"""Each case that a simple program gets wrong, with the keys of those in whom it is found."""
