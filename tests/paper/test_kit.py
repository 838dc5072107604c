"""The sheet of the recovery kit: one page, typed back by hand."""

from datetime import date

from caseworker.domain.errors import Phrase
from caseworker.entropy import SeededEntropy
from caseworker.paper.kit import kit_pdf
from caseworker.paper.tongue import Tongue
from caseworker.storage.recovery_kit import kit_number, read_kit
from tests.paper.printed import pages_of

SECRET = SeededEntropy(1).bytes(32)
DAY = date(2026, 11, 2)


def test_the_sheet_is_one_page_with_the_lines_to_type() -> None:
    (page,) = pages_of(kit_pdf(SECRET, service="Tŷ'r Porth & Co <Ŵyn>", made_on=DAY))
    assert read_kit("\n".join(line for line in page.splitlines() if line[:1] in "1234")) == SECRET
    assert "Tŷ'r Porth & Co <Ŵyn>" in page
    assert f"Kit {kit_number(SECRET)}, made on 02/11/2026" in page


def test_the_sheet_speaks_the_language_that_it_is_given() -> None:
    def in_welsh(phrase: Phrase) -> str:
        return {"Recovery kit": "Pecyn adfer"}.get(phrase.template, str(phrase))

    content = kit_pdf(SECRET, service="Invented Service", made_on=DAY, tongue=Tongue(in_welsh, "cy-GB"))
    assert "Pecyn adfer" in pages_of(content)[0]
    assert b"/Lang (cy-GB)" in content
