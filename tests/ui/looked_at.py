"""What is wrong with a window as it stands: names, sizes, words cut off, contrast, words of one language alone."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTabBar, QWidget

from tests.ui.stage import visible
from ui.widgets.buttons import KeyButton

TARGET = 24
"""Pixels that everything to press has at least, WCAG 2.2, 2.5.8."""
LEGIBLE = 4.5
"""Contrast of text to its ground, WCAG 2.2, 1.4.3."""
FURTHEST = 400
"""Presses of Tab after which a page is a trap."""


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
    if isinstance(widget, QLabel) and widget.text() and widget.height() < widget.heightForWidth(widget.width()):
        yield f"label too low: {widget.text()}"
    if isinstance(widget, QLabel) and not widget.wordWrap() and widget.width() < widget.sizeHint().width():
        yield f"label too narrow: {widget.text()}"
    if isinstance(widget, QAbstractButton) and _needs(widget) > widget.width():
        yield f"button too narrow: {widget.text()}"
    if isinstance(widget, QTabBar) and widget.count() and widget.tabRect(widget.count() - 1).right() > widget.width():
        yield f"tabs too many: {widget.tabText(widget.count() - 1)}"


def _needs(button: QAbstractButton) -> int:
    if isinstance(button, KeyButton):
        return button.minimumSizeHint().width()
    if button.property("kind") is None or button.objectName() == "anywhere":
        return 0
    return QFontMetrics(button.font()).horizontalAdvance(button.text().replace("&", ""))


def trapped(window: QWidget) -> list[str]:
    """Where Tab stays, when it does not come round to where it began."""
    first = QApplication.focusWidget()
    if first is None:
        return ["nothing has the focus"]
    for _ in range(FURTHEST):
        window.focusNextPrevChild(True)
        if QApplication.focusWidget() is first:
            return []
    here = QApplication.focusWidget()
    return [f"Tab does not come back to {type(first).__name__}, but stays at {type(here).__name__}"]


def illegible(window: QWidget) -> list[str]:
    """Words whose contrast to what they stand on is too low, as they are drawn."""
    image = window.grab().toImage()
    ratio = image.devicePixelRatio()
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or not label.isEnabled() or label.visibleRegion().isEmpty():
            continue
        area = label.visibleRegion().boundingRect()
        if area.height() < label.fontMetrics().ascent():
            continue  # it is being scrolled in or out
        corner = label.mapTo(window, area.topLeft())
        counted = Counter(
            image.pixel(round(x * ratio), round(y * ratio))
            for x in range(corner.x(), corner.x() + area.width())
            for y in range(corner.y(), corner.y() + area.height())
            if image.valid(round(x * ratio), round(y * ratio))
        )
        if counted and (best := _contrast_within(counted)) < LEGIBLE:
            found.append(f"contrast {best:.1f}: {label.text()}")
    return found


def _contrast_within(counted: Counter[int]) -> float:
    """The contrast of the ground, which most of it is, to the ink furthest from it."""
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
