"""What a mentor answered to a proposal, and how it is said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.notices import Notice, NoticeRule
from caseworker.queries.reading import Reading
from caseworker.queries.saying import listed, text


@dataclass(frozen=True)
class Answered:
    """What a mentor answered to a proposal, or nothing yet."""

    answer: str = ""
    reason: str | None = None
    words: str | None = None
    on: date | None = None

    @property
    def declined(self) -> bool:
        """Whether the mentor said no."""
        return self.answer == "declined"

    @property
    def accepted(self) -> bool:
        """Whether the mentor said yes."""
        return self.answer == "accepted"


def answers(reading: Reading, mentors: Iterable[Id | None]) -> Mapping[Id, Answered]:
    """What mentors answered, by the match that was proposed."""
    notices = reading.of_scopes(Notice, sorted({one for one in mentors if one}))
    return {
        one.source: Answered(one.answer or "", one.reason, one.reason_words, one.on)
        for one in notices
        if one.rule == NoticeRule.MATCH_ANSWER and one.source
    }


def answer_to(reading: Reading, match: Match) -> Answered:
    """What the mentor answered to one proposal, or nothing yet."""
    return answers(reading, [match.mentor]).get(match.id, Answered())


def answer_words(reading: Reading, answered: Answered | None) -> Phrase:
    """What the mentor answered, in words."""
    if answered is None or not answered.answer:
        return say("no answer yet")
    if answered.accepted:
        return say("the mentor accepts")
    why = listed((reading.words.inside("match_end", answered.reason), text(answered.words)))
    return say("the mentor declines: {why}", why=why) if why.template else say("the mentor declines")
