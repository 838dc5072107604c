"""Yes and no as people write them, in English and Welsh; a yes with conditions is not a yes."""

from caseworker.domain.errors import say
from caseworker.domain.names import fold
from caseworker.imports.cells import Cell, Reading, read_text

_YES_WORDS = (
    "y yes yeah true t 1 ok okay safe required needed ie oes ydy ydyw ydw do cei gallwch iawn bydd tick ✓ ✔ ☑ ✅"
)
_NO_WORDS = "n no false f 0 not never unsafe na nage nac nag naddo nid dim ✗ ✘ ☒ ❌"
_YES = frozenset(_YES_WORDS.split())
_NO = frozenset(_NO_WORDS.split())
_NO_TWICE = frozenset(
    {"do not", "nac oes", "nag oes", "nac ydy", "nac ydw", "nac ydyw", "nac ydi", "dim angen", "not safe", "not ok"}
    | {"not required", "not needed"}
)


def read_yes_no(cell: Cell) -> Reading[bool]:
    """Yes, no, or not known (None). A no with more words is no; a yes with conditions, or a cross, stays not known."""
    return Reading(cell) if isinstance(cell, bool) else read_text(cell, _answer)


def _answer(text: str) -> Reading[bool]:
    words = fold(text).split() or [text]
    if len(words) == 1 and words[0] in _YES:
        return Reading(value=True)
    if " ".join(words) in _NO | _NO_TWICE:
        return Reading(value=False)
    if words[0] in _NO or " ".join(words[:2]) in _NO_TWICE:
        return Reading(
            value=False, remark=say("'{text}' was read as no; the words are kept as well.", text=text), words=text
        )
    return Reading(
        remark=say("'{text}' is neither a plain yes nor a plain no, so it counts as not known.", text=text), words=text
    )
