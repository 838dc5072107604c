"""A language that nobody speaks: every sentence of the catalogue in brackets and a third longer; others show."""

import re
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from ui.i18n import CONTEXT

_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")


class _Brackets(QTranslator):
    """Translates everything."""

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _count: int = -1) -> str:
        if context != CONTEXT or not source:
            return ""
        return f"⟦{source} {'~' * (len(source) // 3)}⟧"

    def isEmpty(self) -> bool:
        return False


class Pseudo:
    """The language, spoken while the `with` lasts."""

    def __init__(self, app: QApplication) -> None:
        self._app, self._brackets = app, _Brackets(app)

    def __enter__(self) -> Self:
        QCoreApplication.installTranslator(self._brackets)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        QCoreApplication.removeTranslator(self._brackets)

    @staticmethod
    def without(text: str) -> str:
        """What is left of a text when everything translated is taken out of it, sentences within sentences too."""
        before = ""
        while before != text:
            before, text = text, _BRACKETED.sub("", text)
        return text
