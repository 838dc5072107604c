"""The panel of a declared form: laid out from its lines, kept as a draft letter by letter, handed in by Ctrl+Enter."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.domain.changes import Changes, Reported
from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Value
from caseworker.forms.blank import Answers, Blank, Line, Typed
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Offer, Spot, Tone
from ui.context import Context, Ticket
from ui.drafts import Drafts
from ui.i18n import words
from ui.style import FontRole
from ui.widgets.bars import Notice
from ui.widgets.buttons import KeyButton, button
from ui.widgets.entries import Entry, entry_for
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import announce

AT_ONCE = 12
"""So many lines are laid out in one turn of the window."""
KEEP_AFTER, ASK_AFTER = 400, 300
"""Milliseconds after a letter until the draft is kept, and until there is a look for something to warn of."""


class FormPanel(SidePanel):
    """One declared form about one record. `finished` follows when it is handed in or its draft thrown away."""

    made = Signal(str)
    """The first record that came of it."""

    def __init__(self, context: Context, *, drafts: Drafts, offer: Offer) -> None:
        super().__init__(context.theme, title=offer.words)
        self._context, self._drafts, self.offer = context, drafts, offer
        self._blank: Blank | None = None
        self._next: Offer | None = None
        self._entries: dict[str, Entry] = {}
        self._began: dict[str, tuple[str, ...]] = {}
        self._suggested: dict[str, Value] = {}
        self._unkept, self._busy, self._arriving, self._kept_at = False, False, False, ""
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._keeping.timeout.connect(self.keep)
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(self._ask_warnings)
        self._laying = QTimer(self, singleShot=True, interval=0)
        self._laying.timeout.connect(self._lay_some)
        self._to_come: list[Line] = []
        self._warned: Ticket | None = None
        self._shown_warnings: tuple[Phrase, ...] = ()
        self._make_parts()
        drafts.kept.connect(self._was_kept)
        context.tasks.query(
            context.gateway.blank, then=self._begin, failed=self._cannot, form=offer.form, about=offer.about
        )

    @property
    def form(self) -> FormName:
        """Which form it is."""
        return self.offer.form

    @property
    def about(self) -> Id:
        """What it is about."""
        return self.offer.about

    def suggest(self, name: str, value: Value) -> None:
        """Have a line begin with this where it begins empty; it is kept with the rest once anything is typed."""
        self._suggested[name] = value

    def entry(self, name: str) -> Entry:
        """What takes the answer to a line."""
        return self._entries[name]

    def _make_parts(self) -> None:
        self._said, self._warnings = QVBoxLayout(), QVBoxLayout()
        self._said.setSpacing(6)
        self._warnings.setSpacing(6)
        self._place = QVBoxLayout()
        self._form = Form()
        self._place.addWidget(self._form)
        self._kept = label(FontRole.SMALL, ink="dim")
        body = QWidget()
        self._body = column(self._said, self._place, self._kept, self._warnings, 1, gap=12, margins=(16, 4, 16, 12))
        body.setLayout(self._body)
        self.fill(body, foot=self._foot())

    def _foot(self) -> QWidget:
        self._act = KeyButton(self._context.theme, key="Ctrl ↵", kind="primary", ink="ontext")
        self.words.put(self._act.setText, say("Save"))
        self._act.clicked.connect(self.hand_in)
        self._act.setEnabled(False)
        self._discard = button(self.words, say("Throw the draft away"), kind="quiet")
        self._discard.clicked.connect(self._throw_away)
        self._discard.hide()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.hand_in)
        foot = QWidget()
        foot.setLayout(row(self._act, self._discard, 1, margins=(16, 8, 16, 14)))
        return foot

    # What the panel begins with

    def arrive(self) -> None:
        """The first line has the focus, as soon as it is there."""
        first = next(iter(self._entries.values()), None)
        self._arriving = not self._act.isEnabled()
        (first.focus if first is not None else self._act).setFocus()

    def _begin(self, blank: Blank) -> None:
        self._blank = blank
        self.retitle(blank.title)
        self.words.put(self._act.setText, blank.act)
        for sentence in blank.says:
            said = label(ink="dim")
            self.words.put(said.setText, sentence, near=self._context.today())
            self._said.addWidget(said)
        if blank.alarms:
            self._body.removeItem(self._warnings)
            self._body.insertLayout(0, self._warnings)
        clear(self._place)
        self._form = Form()
        self._form.setEnabled(False)
        self._place.addWidget(self._form)
        self._entries, self._to_come = {}, list(blank.lines)
        self._lay_some()

    def _lay_some(self) -> None:
        """Lay some lines out, then give the window a turn: the longest form would hold it for too long at once."""
        for line in self._to_come[:AT_ONCE]:
            self._entries[line.name] = entry_for(self._context.theme, line)
            self._form.add(_field(self._entries[line.name]))
        del self._to_come[:AT_ONCE]
        if self._to_come:
            self._laying.start()
        else:
            self._laid()

    def _laid(self) -> None:
        """Every line is there: put back what was typed before, and begin."""
        self._began = {name: entry.texts for name, entry in self._entries.items()}
        for name, value in self._suggested.items():
            if self._entries[name].empty:
                self._entries[name].show_value(value)
        blank = self._blank
        self._put_back(self._drafts.of(self._draft_name) or (blank.typed if blank is not None else None))
        for name, value in self.offer.begins:  # what was pressed says more than what was typed before
            self._entries[name].show_value(value)
        for entry in self._entries.values():
            entry.typed.connect(self._typed)
        self._form.setEnabled(True)
        self._act.setEnabled(True)
        if self._arriving:
            self._form.show()  # at once: while a dialog closes in front of it, only what is in sight keeps the focus
            self.arrive()
        self._ask_soon()

    def _put_back(self, typed: object) -> None:
        if isinstance(typed, Typed):
            for name, texts in typed.texts.items():
                if name in self._entries:
                    self._entries[name].show_texts(texts)
            self._say_kept(f"{typed.kept.astimezone(LONDON):%H:%M:%S}" if typed.kept else "")

    def _cannot(self, error: Phrase) -> None:
        """The form cannot be laid out: say why, and leave nothing to press."""
        self._form.refuse(error)

    # The draft

    def _typed(self) -> None:
        self._unkept = True
        if not self._keeping.isActive():
            self._keeping.start()
        self._ask_soon()

    def keep(self) -> None:
        """Keep what has been typed now, if anything has since it was last kept."""
        self._keeping.stop()
        if self._unkept and not self._busy and self._blank is not None:
            self._unkept = False
            blank, title = self._blank, self._blank.title
            called = "" if title.values else title.template
            self._drafts.keep(Typed(blank.form, blank.scope, blank.about, self._own_texts(), title=called))

    def _own_texts(self) -> dict[str, tuple[str, ...]]:
        """What was typed. What the form began with is left out: put back later, it would undo what others wrote."""
        texts = {name: entry.texts for name, entry in self._entries.items()}
        return {name: text for name, text in texts.items() if text != self._began[name]}

    def _was_kept(self, draft: object) -> None:
        if isinstance(draft, Typed) and draft.name == self._draft_name:
            self._say_kept(f"{self._context.now().astimezone(LONDON):%H:%M:%S}")

    def _say_kept(self, at: str) -> None:
        self._kept_at = at or self._kept_at
        if self._kept_at:
            self.words.put(self._kept.setText, say("Draft kept {time}.", time=self._kept_at))
        self._discard.setVisible(bool(self._kept_at))

    @property
    def _draft_name(self) -> str:
        blank = self._blank
        return Typed(blank.form, blank.scope, blank.about, {}).name if blank is not None else ""

    def _throw_away(self) -> None:
        if self._busy or not self._act.isEnabled():  # it is being handed in, or still being laid out
            return
        self._keeping.stop()
        self._busy = self._unkept = True  # what is not thrown away after all is kept again
        self._drafts.let_go(self._draft_name)
        self._context.tasks.command(
            self._context.gateway.discard_draft,
            then=self._drafts.after(self._draft_name, then=self._finish),
            failed=self._refuse,
            ended=self._ended,
            done=say("The draft was thrown away."),
            draft=self._draft_name,
        )

    # What to be warned of

    def _ask_soon(self) -> None:
        if self._blank is not None and self._blank.advised:
            self._asking.start(0 if self._blank.alarms else ASK_AFTER)

    def _ask_warnings(self) -> None:
        if self._warned is not None:
            self._warned.cancel()
        if self._alarms or all(entry.check() is None for entry in self._entries.values()):
            gateway = self._context.gateway
            self._warned = self._context.tasks.query(gateway.warnings, then=self._warn, answers=self._answers())
        else:
            self._warn(())

    @property
    def _alarms(self) -> bool:
        return self._blank is not None and self._blank.alarms

    def _warn(self, warnings: tuple[Phrase, ...]) -> None:
        if warnings == self._shown_warnings:
            return  # a screen reader would say them again after each pause in the typing
        self._shown_warnings = warnings
        clear(self._warnings)
        for warning in warnings:
            notice = Notice(self._context.theme)
            self._warnings.addWidget(notice)  # first: what is shown without a place is a window of its own
            notice.say(warning, tone=Tone.DANGER if self._alarms else Tone.WARN, near=self._context.today())
        if warnings:
            announce(self, " ".join(map(words, warnings)))

    # Handing in

    def hand_in(self) -> None:
        """Do what the form is for, if nothing is wrong with it; a second press meanwhile does nothing."""
        if self._busy or self._blank is None or self._to_come or not self._form.validate():
            return
        self.keep()  # what is refused after the panel has been closed is found again as a draft
        answers, self._busy = self._answers(), True
        self._act.setFocus()
        self._form.setEnabled(False)
        self._context.tasks.command(
            self._context.gateway.hand_in,
            then=self._drafts.after(self._draft_name, then=self._finish, told=self._go_on),
            failed=self._refuse,
            ended=self._ended,
            done=_said(self._blank.done),
            answers=answers,
        )

    def _answers(self) -> Answers:
        blank = self._blank
        assert blank is not None  # asked only once it has been laid out
        values = {name: entry.value for name, entry in self._entries.items()}
        return Answers(blank.form, blank.scope, blank.about, values, blank.begun)

    def _go_on(self, changes: Changes) -> None:
        if changes.created:
            self.made.emit(changes.created[0])
        if self._blank is not None and self._blank.opens and changes.created:
            self.went.emit(Spot(PlaceName(self._blank.opens), changes.created[0]))
        if self._blank is not None and self._blank.follows is not None and changes.created:
            self._next = Offer(self._blank.title, self._blank.follows, changes.created[0])

    def _ended(self) -> None:
        self._busy = False
        self._form.setEnabled(True)
        if self._unkept:
            self._keeping.start()

    def _finish(self) -> None:
        self._unkept = False
        self.finished.emit()
        if self._next is not None:
            self.followed.emit(self._next)

    def _refuse(self, error: Phrase) -> None:
        self._form.refuse(error)
        announce(self, words(error))


def _said(done: Phrase) -> Callable[[Changes], Phrase]:
    """What an act says of itself, or else what the form says when it has been done."""
    return lambda changes: changes.said if isinstance(changes, Reported) else done


def _field(entry: Entry) -> Field:
    line = entry.line
    return Field(line.label, entry, hint=line.hint, check=entry.check, focus=entry.focus, boxes=entry.boxes)
