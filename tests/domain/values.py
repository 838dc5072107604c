"""Values of every form of field, drawn for property tests."""

from hypothesis import strategies as st

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.ids import Id
from caseworker.domain.record import Field, Form, Value

FIRST = -62135596800000
LAST = 253402300799999
"""The first and last milliseconds that a calendar holds."""

IDS = st.binary(min_size=16, max_size=16).map(lambda raw: Id(raw.hex()))
TEXTS = st.text(max_size=20)
CODES = st.sampled_from(("low", "medium", "high", "very_high", "clear", "refused", "life", "note", "unheard-of"))

_BY_FORM: dict[Form, st.SearchStrategy[Value]] = {
    Form.TEXT: TEXTS,
    Form.LONG_TEXT: st.lists(TEXTS, max_size=3).map("\n".join),
    Form.DAY: st.dates(),
    Form.MOMENT: st.integers(FIRST, LAST).map(from_milliseconds),
    Form.NUMBER: st.integers(-(2**53), 2**53),
    Form.FLAG: st.booleans(),
    Form.CHOICE: CODES,
    Form.CHOICES: st.lists(CODES, max_size=4).map(tuple),
    Form.TEXTS: st.lists(TEXTS, max_size=4).map(tuple),
    Form.REF: IDS,
    Form.REFS: st.lists(IDS, max_size=4).map(tuple),
}


def of(field: Field) -> st.SearchStrategy[Value]:
    """Values that a field may hold, leaving out that it holds none."""
    return _BY_FORM[field.form]
