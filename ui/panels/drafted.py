"""The frame of panels that somebody types into: kept as a draft letter by letter, handed in once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.changes import Changes, Reported
from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase, say
from ui.context import Context
from ui.drafts import Draft, Drafts
from ui.i18n import words
from ui.panels.acting import act_button
from ui.style import FontRole
from ui.widgets.buttons import button
from ui.widgets.forms import Form
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import NOTHING, announce

C = TypeVar("C", Changes, Reported)
KEEP_AFTER = 400
"""Milliseconds after a letter until the draft is kept."""


def said_of(done: Phrase) -> Callable[[Changes], Phrase]:
    """What an act says of itself, or else what is said when it has been done, or that it came to nothing."""

    def said(changes: Changes) -> Phrase:
        if isinstance(changes, Reported):
            return changes.said
        return say("Nothing was changed.") if changes.nothing else done

    return said


class DraftedPanel(SidePanel):
    """`finished` follows when it is handed in or its draft thrown away.

    Whoever fills it says what the draft is (`_name`, `_draft`), what takes the focus first and what handing in does. No
    letter is taken before `_open`, or what the form begins with would be written over it.
    """

    made = Signal(str)
    """The first record that came of it."""

    def __init__(self, context: Context, *, title: Phrase, drafts: Drafts) -> None:
        super().__init__(context.theme, title=title)
        self._context, self._drafts = context, drafts
        self._unkept, self._busy, self._arriving, self._settling, self._kept_at = False, False, False, False, ""
        self._kept_meanwhile: Draft | None = None
        self._form = Form()
        self._kept = label(FontRole.SMALL, ink="dim")
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._keeping.timeout.connect(self.keep)
        drafts.kept.connect(self._was_kept)

    @property
    def _name(self) -> str:
        """The name of the draft."""
        raise NotImplementedError

    def _draft(self) -> Draft:
        """What is typed."""
        raise NotImplementedError

    def _first(self) -> QWidget:
        """Where work begins."""
        raise NotImplementedError

    def hand_in(self) -> None:
        """Do what the panel is for, if nothing is wrong with what is typed; a second press meanwhile does nothing."""
        raise NotImplementedError

    def _foot(self, act: Phrase, *, above: QWidget | None = None, before: QWidget | None = None) -> QWidget:
        """The button, always in sight; `above` it stands what must be seen before it is pressed.

        What comes `before` it stands in its line where there is room.
        """
        self._act = act_button(self, theme=self._context.theme, says=act, do=self.hand_in)
        self._discard = button(self.words, say("Throw the draft away"), kind="quiet")
        self._discard.clicked.connect(self._throw_away)
        for not_yet in (self._form, self._act):
            not_yet.setEnabled(False)
        self._discard.hide()
        foot = QWidget()
        buttons = FlowLayout(gap=12)
        for one in (self._act, self._discard) if before is None else (before, self._act, self._discard):
            buttons.addWidget(one)
        parts = (above, buttons) if above is not None else (buttons,)
        foot.setLayout(column(*parts, gap=8, margins=(16, 8, 16, 14)))
        return foot

    # What the panel begins with

    def arrive(self) -> None:
        """Where work begins has the focus, as soon as the form has begun."""
        self._arriving = not self._act.isEnabled()
        self._first().setFocus()

    def _held(self) -> Draft | None:
        """What was typed before, where it is newer than what was read: it may be kept while the form is read."""
        return self._drafts.of(self._name) or self._kept_meanwhile

    def _open(self) -> None:
        self._form.setEnabled(True)
        self._act.setEnabled(True)
        if self._arriving:
            self._form.show()  # at once: while a dialog closes in front of it, only what is in sight keeps the focus
            self.arrive()
            self._settling = True
            self._scroll.verticalScrollBar().rangeChanged.connect(self._see_first)

    def _see_first(self) -> None:
        """While what is on it finds its place, the panel is seen from its top and where work begins with it.

        From the first letter on it stays where whoever types has it.
        """
        if self._settling and self._first().hasFocus():
            self.reveal(self._first())

    # The draft

    def _typed(self) -> None:
        self._unkept, self._settling = True, False
        if not self._keeping.isActive():
            self._keeping.start()

    def keep(self) -> None:
        """Keep what has been typed now, if anything has since it was last kept."""
        self._keeping.stop()
        if self._unkept and not self._busy:
            self._unkept = False
            self._drafts.keep(self._draft())

    def _is_own(self, draft: Draft) -> bool:
        return draft.name == self._name

    def _was_kept(self, draft: Draft) -> None:
        if self._is_own(draft):
            self._kept_meanwhile = draft
            self._kept_at = ""
            self._say_kept(None if draft.empty else self._context.now())

    def _say_kept(self, at: datetime | None) -> None:
        if at is not None:
            self._kept_at = f"{at.astimezone(LONDON):%H:%M:%S}"
        self.words.put(self._kept.setText, self._kept_words())
        self._discard.setVisible(bool(self._kept_at))

    def _kept_words(self) -> Phrase:
        return say("Draft kept {time}.", time=self._kept_at) if self._kept_at else NOTHING

    def _throw_away(self) -> None:
        if self._busy or not self._act.isEnabled():  # it is being handed in, or has not begun
            return
        self._keeping.stop()
        self._busy = self._unkept = True  # what is not thrown away after all is kept again
        self._drafts.let_go(self._name)
        self._do(self._context.gateway.discard_draft, done=say("The draft was thrown away."), draft=self._name)

    # Handing in

    @property
    def _may_hand_in(self) -> bool:
        """Whether it has begun, nothing is under way and nothing is wrong with what is typed, which is then said."""
        return not self._busy and self._act.isEnabled() and self._form.validate()

    def _hand_over(
        self,
        command: Callable[..., C],
        *,
        done: Phrase | Callable[[C], Phrase],
        told: Callable[[Changes], None] | None = None,
        **arguments: Any,
    ) -> None:
        """Have it done. No letter is taken meanwhile: it would stand in no record and in no draft."""
        self.keep()  # what is refused after the panel has been closed is found again as a draft
        self._busy = True
        self._act.setFocus()
        self._form.setEnabled(False)
        self._do(command, done=done, told=told, **arguments)

    def _do(
        self,
        command: Callable[..., C],
        *,
        done: Phrase | Callable[[C], Phrase],
        told: Callable[[Changes], None] | None = None,
        **arguments: Any,
    ) -> None:
        then = self._drafts.after(self._name, then=self._finish, told=told)
        self._context.tasks.command(command, then=then, failed=self._refuse, ended=self._ended, done=done, **arguments)

    def _ended(self) -> None:
        self._busy = False
        self._form.setEnabled(True)
        if self._unkept:
            self._keeping.start()

    def _tell_made(self, changes: Changes) -> None:
        if changes.created:
            self.made.emit(changes.created[0])

    def _finish(self) -> None:
        self._unkept = False
        self.finished.emit()

    def _at(self, _error: Phrase) -> QWidget | None:
        """What an error is about that came to light when it was handed in."""
        return None

    def _refuse(self, error: Phrase) -> None:
        self._form.refuse(error, at=self._at(error))
        announce(self, words(error))
