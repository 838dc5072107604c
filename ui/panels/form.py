"""The panel of a declared form: laid out from its lines, kept as a draft letter by letter, handed in by Ctrl+Enter."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Value
from caseworker.forms.blank import Answers, Blank, Line, OneOf, Typed
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Offer, Spot, Tone
from ui.context import Context
from ui.drafts import Draft, Drafts
from ui.latest import Latest
from ui.panels.drafted import DraftedPanel, said_of
from ui.widgets.entries import Entry, entry_for
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column
from ui.widgets.warnings import Warnings

AT_ONCE = 12
"""So many lines are laid out in one turn of the window."""
MARGIN = 16
"""Pixels beside what stands on the panel."""
ASK_AFTER = 300
"""Milliseconds after a letter until there is a look for something to warn of."""


class FormPanel(DraftedPanel):
    """One declared form about one record. `finished` follows when it is handed in or its draft thrown away."""

    def __init__(self, context: Context, *, drafts: Drafts, offer: Offer) -> None:
        super().__init__(context, title=offer.words, drafts=drafts)
        self.offer = offer
        self._blank: Blank | None = None
        self._next: Offer | None = None
        self._entries: dict[str, Entry] = {}
        self._began: dict[str, tuple[str, ...]] = {}
        self._suggested: dict[str, Value] = {}
        self._heeded: Mapping[str, Value] | None = None
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(self._ask_warnings)
        self._laying = QTimer(self, singleShot=True, interval=0)
        self._laying.timeout.connect(self._lay_some)
        self._to_come: list[Line] = []
        self._latest = Latest(context.tasks)
        self._make_parts()
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
        self._said, self._warnings = QVBoxLayout(), Warnings(self._context.theme)
        self._said.setSpacing(6)
        self._place = QVBoxLayout()
        self._place.addWidget(self._form)
        body = QWidget()
        self._body = column(self._said, self._place, self._kept, 1, gap=12, margins=(MARGIN, 4, MARGIN, 12))
        body.setLayout(self._body)
        self.fill(body, foot=self._foot(say("Save"), above=self._warnings))

    def stand(self, *, scrolls: bool) -> None:
        super().stand(scrolls=scrolls)
        if self._alarms:
            self._put_alarm()

    def _put_alarm(self) -> None:
        """What is said in an alarm stays whole in sight while somebody types, where there is room below the title."""
        stays = self._scroll.widget() is self._content
        lines, place = (self._lines, 1) if stays else (self._body, 0)
        if lines.indexOf(self._warnings) != place:
            edge = MARGIN if stays else 0
            self._warnings.setContentsMargins(edge, 0, edge, 4 if stays else 0)
            lines.insertWidget(place, self._warnings)

    # What the panel begins with

    def _first(self) -> QWidget:
        first = next(iter(self._entries.values()), None)
        return first.focus if first is not None else self._act

    def _begin(self, blank: Blank) -> None:
        self._blank = blank
        self.retitle(blank.title)
        self.words.put(self._act.setText, blank.act)
        for sentence in blank.says:
            said = label(ink="dim")
            self.words.put(said.setText, sentence, near=self._context.today())
            self._said.addWidget(said)
        if blank.alarms:
            self._put_alarm()
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
            self._form.add(self._field(self._entries[line.name]), under=line.section)
        del self._to_come[:AT_ONCE]
        if self._to_come:
            self._laying.start()
        else:
            self._laid()

    def _field(self, entry: Entry) -> Field:
        line, check = entry.line, partial(self._check, entry)
        return Field(line.label, entry, hint=line.hint, check=check, focus=entry.focus, boxes=entry.boxes)

    def _check(self, entry: Entry) -> Phrase | None:
        """What is wrong with an answer, by itself or beside the others of which exactly one is given."""
        wrong = (one.said for one in self._laid_out.one_of if not self._fits(one, first=entry))
        return entry.check() or next(wrong, None)

    def _fits(self, one: OneOf, *, first: Entry) -> bool:
        """Whether as many are answered as may be; it is asked of the first of them alone."""
        among = [self._entries[name] for name in one.names if name in self._entries]
        return among[0] is not first or one.fits(sum(not entry.empty for entry in among))

    def _laid(self) -> None:
        """Every line is there: put back what was typed before, and begin."""
        self._began = {name: entry.texts for name, entry in self._entries.items()}
        for name, value in self._suggested.items():
            if self._entries[name].empty:
                self._entries[name].show_value(value)
        blank = self._blank
        self._put_back(self._held() or (blank.typed if blank is not None else None))
        for name, value in self.offer.begins:  # what was pressed says more than what was typed before
            self._entries[name].show_value(value)
        for entry in self._entries.values():
            entry.typed.connect(self._typed)
        self._open()
        self._ask_soon()

    def _put_back(self, typed: object) -> None:
        if isinstance(typed, Typed):
            for name, texts in typed.texts.items():
                if name in self._entries:
                    self._entries[name].show_texts(texts)
            self._say_kept(typed.kept)

    def _cannot(self, error: Phrase) -> None:
        """The form cannot be laid out: say why, where somebody waits for it, and leave nothing to press."""
        self._act.hide()
        if self._arriving:
            self._form.setEnabled(True)
            self._form.show()
        self._form.refuse(error)

    # The draft

    def _typed(self) -> None:
        super()._typed()
        self._ask_soon()

    def _draft(self) -> Typed:
        """What was typed. What the form began with is left out: put back later, it would undo what others wrote."""
        blank, title = self._laid_out, self._laid_out.title
        texts = {name: entry.texts for name, entry in self._entries.items()}
        own = {name: text for name, text in texts.items() if text != self._began[name]}
        return Typed(blank.form, blank.scope, blank.about, own, title="" if title.values else title.template)

    @property
    def _name(self) -> str:
        blank = self._blank
        return Typed(blank.form, blank.scope, blank.about, {}).name if blank is not None else ""

    def _is_own(self, draft: Draft) -> bool:
        return isinstance(draft, Typed) and (draft.form, draft.about) == (self.form, self.about)

    # What to be warned of

    def _ask_soon(self) -> None:
        if self._blank is not None and self._blank.advised:
            self._asking.start(0 if self._blank.alarms else ASK_AFTER)

    def _ask_warnings(self) -> None:
        if self._alarms or all(entry.check() is None for entry in self._entries.values()):
            self._ask_of(self._answers(), then=self._warn)
        else:
            self._latest.forget(self._context.gateway.warnings)
            self._warn(())

    def _ask_of(self, answers: Answers, *, then: Callable[[tuple[Phrase, ...]], None]) -> None:
        know = partial(self._know, answers, then)  # of this panel, so that it hears nothing once it has gone
        self._latest.query(self._context.gateway.warnings, then=know, answers=answers)

    def _know(self, answers: Answers, then: Callable[[tuple[Phrase, ...]], None], warnings: tuple[Phrase, ...]) -> None:
        self._heeded = answers.values
        then(warnings)

    @property
    def _alarms(self) -> bool:
        return self._blank is not None and self._blank.alarms

    def _warn(self, warnings: tuple[Phrase, ...]) -> None:
        self._warnings.warn(warnings, near=self._context.today(), tone=Tone.DANGER if self._alarms else Tone.WARN)

    # Handing in

    def hand_in(self) -> None:
        """Do what the form is for, if nothing is wrong with it; a second press meanwhile does nothing."""
        if self._may_hand_in:
            answers = self._answers()
            if self._laid_out.heeded and answers.values != self._heeded:
                self._asking.stop()
                self._ask_of(answers, then=partial(self._heed, answers))
            else:
                self._send(answers)

    def _heed(self, answers: Answers, warnings: tuple[Phrase, ...]) -> None:
        """What is warned of has not stood here yet: it is shown, and the next press hands in."""
        self._warn(warnings)
        if not warnings and not self._busy:  # unless it is being thrown away meanwhile
            self._send(answers)

    def _send(self, answers: Answers) -> None:
        done = said_of(self._laid_out.done)
        self._hand_over(self._context.gateway.hand_in, done=done, told=self._go_on, answers=answers)

    @property
    def _laid_out(self) -> Blank:
        assert self._blank is not None  # asked only once it has been laid out
        return self._blank

    def _answers(self) -> Answers:
        blank = self._laid_out
        values = {name: entry.value for name, entry in self._entries.items()}
        return Answers(blank.form, blank.scope, blank.about, values, blank.begun)

    def _at(self, error: Phrase) -> QWidget | None:
        return self._entries.get(error.about)

    def _go_on(self, changes: Changes) -> None:
        self._tell_made(changes)
        if self._blank is not None and self._blank.opens and changes.created:
            self.went.emit(Spot(PlaceName(self._blank.opens), changes.created[0]))
        if self._blank is not None and self._blank.follows is not None and changes.created:
            self._next = Offer(self._blank.title, self._blank.follows, changes.created[0])

    def _finish(self) -> None:
        super()._finish()
        if self._next is not None:
            self.followed.emit(self._next)
