"""What is wrong with a window as it stands: names, sizes, words cut off, contrast, words of one language alone."""

from collections import Counter
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.ui.stage import visible
from ui.widgets.buttons import KeyButton
from ui.widgets.forms import Field, Form, Section
from ui.widgets.lists import RowsView
from ui.widgets.scroll import Scroll

TARGET = 24
"""Pixels that everything to press has at least, WCAG 2.2, 2.5.8."""
TAIL = 56
"""Pixels that a page may go on below what is last on it: its margin and that of the card there."""
LEGIBLE = 4.5
"""Contrast of text to its ground, WCAG 2.2, 1.4.3."""
WORN = ("ink", "role", "tone", "paper", "card")
"""What the style sheet goes by."""
FURTHEST = 400
"""Presses of Tab after which a page is a trap."""
LONG = 8
"""So many questions stand below each other without a heading at most."""


def focusable(window: QWidget) -> list[QWidget]:
    """Everything in sight that takes the focus."""
    everything = [window, *(dialog for dialog in window.findChildren(QWidget) if dialog.isWindow())]
    widgets = {child for one in everything if one.isVisible() for child in visible(one)}
    return [widget for widget in widgets if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.focusProxy()]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def unnamed(window: QWidget) -> list[str]:
    """What takes the focus and has no name."""
    return [f"{type(w).__name__} in {type(w.parent()).__name__}" for w in focusable(window) if not name_of(w)]


def too_small(window: QWidget) -> list[str]:
    """What is to be pressed or typed in and is hard to hit."""
    return [
        f"{type(w).__name__} {name_of(w)} {w.width()}×{w.height()}"
        for w in focusable(window)
        if isinstance(w, QAbstractButton | QLineEdit | QComboBox) and min(w.width(), w.height()) < TARGET
    ]


def cut_off(window: QWidget) -> list[str]:
    """Words that are not whole in sight."""
    return [found for widget in visible(window) for found in _cut(widget)]


def _cut(widget: QWidget) -> Iterator[str]:
    page = widget.widget() if isinstance(widget, Scroll) else None
    if page is not None and page.width() > page.parentWidget().width():
        yield f"page too wide: {widget.accessibleName() or type(widget.parentWidget()).__name__}"
    if isinstance(widget, QLabel) and widget.text() and widget.height() < widget.heightForWidth(widget.width()):
        yield f"label too low: {widget.text()}"
    if isinstance(widget, QLabel) and not widget.wordWrap() and widget.width() < widget.sizeHint().width():
        yield f"label too narrow: {widget.text()}"
    if isinstance(widget, QAbstractButton) and _needs(widget) > widget.width():
        yield f"button too narrow: {widget.text()}"
    if isinstance(widget, QTabBar) and widget.count() and widget.tabRect(widget.count() - 1).right() > widget.width():
        yield f"tabs too many: {widget.tabText(widget.count() - 1)}"
    if isinstance(widget, QAbstractButton | QLineEdit) and _is_sliced(widget):
        yield f"sliced: {name_of(widget)}"


def _is_sliced(widget: QWidget) -> bool:
    """Whether it is lower than it needs to be, or goes past the edge of what it stands on, where nothing scrolls."""
    wraps = widget.hasHeightForWidth()
    needed = widget.heightForWidth(widget.width()) if wraps else widget.minimumSizeHint().height()
    low = widget.height() < needed
    return low or any(
        not on.rect().contains(QRect(widget.mapTo(on, QPoint()), widget.size())) for on in _stands(widget)
    )


def _stands(widget: QWidget) -> Iterator[QWidget]:
    """What a widget stands on, as far as the window or a page that scrolls."""
    for on in () if widget.isWindow() else _above(widget):
        if isinstance(on.parentWidget(), QAbstractScrollArea):
            return
        yield on
        if on.isWindow():
            return


def blank_tails(window: QWidget) -> list[str]:
    """Pages that scroll on below the last that is on them."""
    return [found for scroll in visible(window, Scroll) if (found := _tail(scroll))]


def without_heading(window: QWidget) -> list[str]:
    """Questions of a long form that stand under no heading."""
    forms = (visible(form, Field) for form in visible(window, Form))
    return [
        name_of(field.target)  # type: ignore[attr-defined]
        for fields in forms
        if len(fields) > LONG
        for field in fields
        if not isinstance(field.parentWidget(), Section)
    ]


def nested(window: QWidget) -> list[str]:
    """Pages and lists that scroll on a page that scrolls."""
    kinds = [one for kind in (Scroll, RowsView) for one in visible(window, kind)]
    rolling = [one for one in kinds if one.verticalScrollBar().maximum() > 0]  # type: ignore[attr-defined]
    return [
        f"{type(one).__name__} in {type(around).__name__}"
        for one in rolling
        for around in rolling
        if around is not one and around.isAncestorOf(one)
    ]


def _tail(scroll: QWidget) -> str:
    page = scroll.widget() if isinstance(scroll, Scroll) else None
    if page is None or page.height() <= scroll.height():
        return ""
    ends = [
        _bottom(one, page) for one in visible(page) if isinstance(one, QLabel | QAbstractButton | QAbstractScrollArea)
    ]
    tail = page.height() - max(ends, default=0)
    return f"{type(scroll).__name__} goes on for {tail} pixels" if tail > TAIL else ""


def _bottom(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, widget.rect().bottomLeft()).y()


def _needs(button: QAbstractButton) -> int:
    if isinstance(button, KeyButton):
        return button.minimumSizeHint().width()
    if button.property("kind") is None or button.objectName() == "anywhere":
        return 0
    metrics = QFontMetrics(button.font())
    return max(metrics.horizontalAdvance(line) for line in button.text().replace("&", "").split("\n"))


def trapped(window: QWidget) -> list[str]:
    """Where Tab stays, when it does not come round to where it began."""
    first = QApplication.focusWidget()
    if first is None:
        return ["nothing has the focus"]
    for _ in range(FURTHEST):
        window.focusNextPrevChild(True)
        if QApplication.focusWidget() is first:
            return []
    return [f"Tab does not come back to {_described(first)}, but stays at {_described(QApplication.focusWidget())}"]


def _described(widget: QWidget | None) -> str:
    """What a widget is, for whoever has to find it."""
    if widget is None:
        return "nothing"
    above = [type(one).__name__ for one in _above(widget)]
    name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    state = f"visible {widget.isVisible()}, enabled {widget.isEnabled()}"
    return f"{type(widget).__name__} '{name}' in {' in '.join(above)} ({state})"


def _above(widget: QWidget) -> Iterator[QWidget]:
    while (above := widget.parentWidget()) is not None:
        yield above
        widget = above


class Legibility:
    """Looks at the contrast of words to what they stand on, as they are drawn; at words that look alike, once."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, ...]] = set()

    def dim(self, window: QWidget) -> list[str]:
        """Words in sight whose contrast is too low."""
        said: list[QLabel | QLineEdit] = [
            *window.findChildren(QLabel),
            *(field for field in window.findChildren(QLineEdit) if _hints(field)),
        ]
        new = [label for label in said if _whole_in_sight(label) and self._is_new(label)]
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32) if new else QImage()
        found = [(_text_of(label), _contrast_within(_pixels(label, image, window))) for label in new]
        return [f"contrast {ratio:.1f}: {text}" for text, ratio in found if ratio < LEGIBLE]

    def _is_new(self, label: QLabel | QLineEdit) -> bool:
        above = label.parentWidget()
        holders = [one for one in (label, above, above.parentWidget() if above else None) if one is not None]
        worn = tuple(str(one.property(name)) for one in holders for name in WORN)
        kind = (*worn, *(type(one).__name__ for one in holders), _text_of(label)[:1])
        new = kind not in self._seen
        self._seen.add(kind)
        return new


def _hints(field: QLineEdit) -> bool:
    """Whether a field shows what to type, and no cursor that would be darker."""
    return not field.text() and not field.hasFocus()


def _text_of(widget: QLabel | QLineEdit) -> str:
    return widget.placeholderText() if isinstance(widget, QLineEdit) else widget.text()


def _whole_in_sight(label: QLabel | QLineEdit) -> bool:
    """Whether a label or a hint says something and is not being scrolled in or out."""
    text = _text_of(label)
    if not label.isVisible() or not label.isEnabled() or not text:
        return False
    words = label.fontMetrics().boundingRect(label.contentsRect(), label.alignment() | Qt.TextFlag.TextWordWrap, text)
    return words.intersected(label.visibleRegion().boundingRect()).height() >= label.fontMetrics().ascent()


def _pixels(label: QLabel | QLineEdit, image: QImage, window: QWidget) -> Counter[int]:
    ratio = image.devicePixelRatio()
    area = label.visibleRegion().boundingRect()
    if isinstance(label, QLineEdit):  # within its edge, and past the glass of a search
        area = area.adjusted(label.textMargins().left() + 4, 4, -4, -4)
    corner = label.mapTo(window, area.topLeft())
    seen = QRectF(corner, area.size())
    inside = QRectF(seen.topLeft() * ratio, seen.size() * ratio).toRect().intersected(image.rect())
    whole = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    part = whole[inside.top() : inside.bottom() + 1, inside.left() : inside.right() + 1]
    colours, times = np.unique(part, return_counts=True)
    return Counter(dict(zip(colours.tolist(), times.tolist(), strict=True)))


def _contrast_within(counted: Counter[int]) -> float:
    """The contrast of the ground, which most of it is, to the ink furthest from it; of nothing, the best there is."""
    if not counted:
        return 21.0
    ground = QColor.fromRgb(counted.most_common(1)[0][0])
    return max(contrast(ground, QColor.fromRgb(pixel)) for pixel in counted)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(channel) for channel in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def written(window: QWidget) -> list[str]:
    """Every word on labels, buttons and tabs in sight, and every name that a screen reader says."""
    texts: list[str] = []
    for widget in visible(window):
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QTabBar):
            texts += [widget.tabText(number) for number in range(widget.count())]
        texts.append(widget.accessibleName())
    return [text for text in texts if text]
