"""What every paper about a person says at its foot: that it is confidential, and where a found one belongs."""

from caseworker.domain.errors import say
from caseworker.paper.page import Pen
from caseworker.queries.paper_rows import Edge


def foot(pen: Pen, edge: Edge) -> tuple[str, str]:
    """The last line below a page."""
    confidential = pen.say(say("Confidential. Keep it locked away, and shred it when it has been used."))
    return confidential, pen.say(say("Found it? Ring {phone}", phone=edge.phone)) if edge.phone else ""
