"""The catalogues: complete for everything the window says, whole, and compiled."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from ui import translations
from ui.delegates import shown
from ui.i18n import CONTEXT, TRANSLATIONS, Language

GAP = re.compile(r"\{\w*\}")
SAID = translations.templates()
WELSH = translations.read(Language.WELSH)


WITHOUT_A_PAGE = frozenset({"imports", "commands", "demo"})
"""Parts of the product that no page puts on the screen."""
NAMES = frozenset({"prison", "probation_office", "delivery_unit"})
"""Vocabularies of proper names, which stay as they are."""


def _files_behind_the_window() -> list[Path]:
    files = (file for folder in translations.PRODUCT for file in (translations.ROOT / folder).rglob("*.py"))
    return [file for file in files if not WITHOUT_A_PAGE.intersection(file.relative_to(translations.ROOT).parts)]


def test_every_sentence_of_the_product_has_its_welsh() -> None:
    assert sorted((set(SAID) | translations.labels()) - set(WELSH)) == []


def test_every_vocabulary_that_a_page_puts_into_words_is_in_the_catalogue() -> None:
    asked = re.compile(r'\.(?:of|inside|several|choices)\("(\w+)"')
    used = {name for file in _files_behind_the_window() for name in asked.findall(file.read_text(encoding="utf-8"))}
    assert used - NAMES - {*translations.SHOWN} == set()


def test_what_a_row_says_in_fewer_words_is_still_what_is_said() -> None:
    assert set(shown._BRIEFER) - set(translations.templates()) == set()


def test_every_translation_keeps_the_gaps_of_its_sentence() -> None:
    wrong = {
        source: form
        for source, forms in WELSH.items()
        for number, form in enumerate(forms)
        if sorted(GAP.findall(source)) != sorted(GAP.findall(form)) and not (number == 0 and "{count}" in source)
    }
    assert wrong == {}


def test_every_plural_has_all_its_forms() -> None:
    for language, count in translations.FORMS.items():
        read = translations.read(language)
        wrong = {source: forms for source, forms in read.items() if translations.is_plural(source) and
                 (len(forms) != count or not all(forms))}  # fmt: skip
        assert wrong == {}, language


def test_every_number_that_is_said_knows_one_from_many_in_english() -> None:
    plural = {template for template in SAID if translations.is_plural(template)}
    assert plural - set(translations.read(Language.ENGLISH)) == set()


def test_a_mnemonic_in_english_is_a_mnemonic_in_welsh() -> None:
    assert {source for source, forms in WELSH.items() if source.count("&") != forms[0].count("&")} == set()


@pytest.mark.parametrize("language", list(Language))
def test_what_is_compiled_is_what_was_translated(language: Language) -> None:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"{language.value}.qm"))
    plain = {source: forms[0] for source, forms in translations.read(language).items() if len(forms) == 1}
    compiled = {source: translator.translate(CONTEXT, source) for source in plain}
    assert compiled == plain


def test_every_welsh_text_waits_for_a_human_translator_until_one_has_reviewed_it() -> None:
    assert translations.reviewed(Language.WELSH) == frozenset()


def test_what_nobody_has_reviewed_is_written_as_a_table_for_a_translator(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    known = {"Back": ("Yn ôl",), "{count} people": ("neb", "un", "dau", "chwech", "{count} o bobl")}
    translations.write(Language.WELSH, sorted(known), known)
    catalogue = tmp_path / "cy.ts"
    text = catalogue.read_text("utf-8").replace('<translation type="unfinished">Yn ôl', "<translation>Yn ôl")
    catalogue.write_text(text, encoding="utf-8")
    assert translations.write_unreviewed(tmp_path / "review.csv") == 5
    rows = (tmp_path / "review.csv").read_text("utf-8-sig").splitlines()
    assert rows[:2] == ["English,Welsh", "{count} people,neb"]


def test_bringing_the_catalogue_in_step_keeps_what_was_translated_and_drops_what_is_no_longer_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    translations.write(Language.WELSH, ["Old", "People"], {"Old": ("Hen",), "People": ("Pobl",)})
    translations.write(Language.WELSH, ["New {count}", "People"], translations.read(Language.WELSH))
    assert translations.read(Language.WELSH) == {"People": ("Pobl",)}
    assert "New {count}" in translations.catalogue(Language.WELSH).read_text(encoding="utf-8")


def test_a_reviewed_translation_stays_reviewed_until_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    translations.write(Language.WELSH, ["People", "Sync"], {"People": ("Pobl",), "Sync": ("Cysoni",)})
    file = translations.catalogue(Language.WELSH)
    file.write_text(file.read_text(encoding="utf-8").replace(' type="unfinished"', ""), encoding="utf-8")
    translations.write(Language.WELSH, ["People", "Sync"], {"People": ("Pobl",), "Sync": ("Cydamseru",)})
    assert translations.reviewed(Language.WELSH) == {"People"}


@pytest.mark.parametrize("count", range(13))
def test_the_forms_of_welsh_plurals_serve_the_numbers_they_are_written_for(count: int) -> None:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / "cy.qm"))
    source = "{count} people are brought in."
    form = {0: 0, 1: 1, 2: 2, 3: 2, 4: 2, 5: 2, 6: 3}.get(count, 4)
    assert translator.translate(CONTEXT, source, None, count) == WELSH[source][form]


MUTATE = re.compile(r"\{count\} (?=[ptcbdgmflr])(?!mewn\b|gyda\b|mwyach\b)\w+", re.IGNORECASE)
"""After a number, a noun that mutates after one number and not after another, or that has been mutated."""


def test_welsh_words_one_form_for_every_number_from_two_on_which_no_number_mutates() -> None:
    """2, 3, 4 and 5 share a form and mutate in three ways; so does 6: 'o' and the plural are right after all."""
    plural = {source: forms for source, forms in WELSH.items() if translations.is_plural(source)}
    assert {source: forms for source, forms in plural.items() if len(set(forms[2:])) > 1} == {}
    assert {source: forms[2] for source, forms in plural.items() if MUTATE.search(forms[2])} == {}
