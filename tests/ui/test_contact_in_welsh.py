"""The safe-contact rule as it is read in Welsh, where each way mutates by its place in the sentence."""

import pytest

from caseworker.domain.people import SafeContact
from caseworker.queries.contact import contact_fact
from ui.i18n import Language, Speaker, words


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            {"safe_to_text": False, "voicemail": False, "safe_to_phone": True},
            "Peidiwch ag anfon neges destun neu adael neges llais Mae'n ddiogel ffonio",
        ),
        (
            {"safe_to_phone": False, "safe_to_write": False, "safe_to_visit": False},
            "Peidiwch â ffonio, ysgrifennu neu ymweld",
        ),
        ({"voicemail": False}, "Peidiwch â gadael neges llais"),
        ({"safe_to_phone": True, "safe_to_text": True}, "Mae'n ddiogel ffonio ac anfon neges destun"),
    ],
)
def test_the_rule_is_grammatical_whichever_ways_it_names(speaker: Speaker, values: dict[str, bool], said: str) -> None:
    speaker.switch(Language.WELSH)
    fact = contact_fact([SafeContact(**values)])  # type: ignore[arg-type]
    assert " ".join(words(part) for part in (fact.words, fact.context) if part is not None) == said
