"""What somebody reads who holds a printed page."""

import pypdfium2


def pages_of(content: bytes) -> list[str]:
    """The text of each page of a PDF, all of them A4."""
    document = pypdfium2.PdfDocument(content)
    try:
        assert {tuple(round(side) for side in page.get_size()) for page in document} == {(595, 842)}
        return [str(page.get_textpage().get_text_range()).replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def text_of(content: bytes) -> str:
    """The text of every page, as one line: where lines break is no matter."""
    return " ".join(" ".join(pages_of(content)).split())
