"""A passphrase that is made: typed twice, long enough, and the same both times."""

from caseworker.domain.errors import Phrase, say
from caseworker.domain.passphrases import SHORTEST, is_long_enough, is_varied_enough
from ui.theme import Theme
from ui.widgets.fields import PassphraseField
from ui.widgets.forms import Field

CALLED, CALLED_AGAIN = say("&Passphrase"), say("Passphrase &again")


class NewPassphrase:
    """The two fields of a passphrase that is made, and what may be wrong with them."""

    def __init__(self, theme: Theme, *, called: Phrase = CALLED, called_again: Phrase = CALLED_AGAIN) -> None:
        self.first, self.again = PassphraseField(theme), PassphraseField(theme)
        hint = say("At least {length} characters. Four words that do not belong together are good.", length=SHORTEST)
        self.fields = (
            Field(called, self.first, hint=hint, check=self._check_first, focus=self.first.line),
            Field(called_again, self.again, check=self._check_again, focus=self.again.line),
        )

    @property
    def text(self) -> str:
        """What was typed."""
        return self.first.text()

    def forget(self) -> None:
        """Empty both fields."""
        self.first.forget()
        self.again.forget()

    def _check_first(self) -> Phrase | None:
        typed = self.first.text()
        if not is_long_enough(typed):
            return say("The passphrase must have at least {length} characters", length=SHORTEST)
        return None if is_varied_enough(typed) else say("The same few characters are easy to guess; use other ones too")

    def _check_again(self) -> Phrase | None:
        same = self.again.text() == self.first.text()
        return None if same else say("The two passphrases differ; type the second one again")
