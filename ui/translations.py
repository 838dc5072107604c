"""Keeps the catalogues in step with the code: `python -m ui.translations` gathers every sentence and compiles them.

A sentence is the first argument of `say(…)` or `tr(…)` anywhere in the product, or a label of a vocabulary that pages
show. What a translator has written stays;
what the code no longer says goes; what is new stands there empty and is shown in English until somebody translates it.
Every translation that no human translator has reviewed is marked unfinished; `--unreviewed FILE.csv` writes these out.
"""

import ast
import csv
import re
import subprocess
import sys
from argparse import ArgumentParser, RawTextHelpFormatter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

import resources
from caseworker.domain.kinds import KINDS
from caseworker.domain.vocabulary import read_vocabularies
from ui.i18n import CONTEXT, TRANSLATIONS, Language

ROOT = Path(__file__).parent.parent
PRODUCT = ("ui", "caseworker")
SHOWN = (
    "absence_reason", "achievement", "agreement_form", "appointment_purpose", "appointment_status",
    "article_6", "article_9", "asked_by",
    "attendance", "briefing_how", "case_state", "check_type", "complexity", "concern_type", "confidence",
    "contact_means", "custody_basis", "custody_end", "custody_reason", "delivery", "end_reason", "erasure_reason",
    "exclusion_type", "export_kind", "gap", "gender", "gender_basis", "how_given", "identifier_type", "impairment",
    "interim_outcome",
    "fit_answer", "language", "match_answer", "match_end", "match_state", "meeting_need", "need_status",
    "neurodiversity",
    "no_mentor_reason", "note_subject", "notice_rule", "pathway", "practitioner_side", "purpose", "referral_source",
    "referral_status", "return_reason", "desired_outcome", "probation_region",
    "concern_outcome", "reopen_reason", "ethnicity", "religion",
    "orientation", "marriage", "disclosure_basis",
    "lone_rung", "lone_came",
    "check_outcome", "dbs_level", "mentor_end", "mentor_status", "update_service", "not_taken", "recruitment_note",
    "exit_talk", "reference_agreed", "expense_kind", "expense_receipt", "claim_decision",
    "release_date_type", "release_source", "review_reason", "risk_flag", "risk_level", "risk_source", "risk_to_self",
    "help_kind", "onward_end", "onward_how", "onward_referrer", "onward_refusal", "service_access",
    "role", "schedule_1", "service_category", "service_kind", "severity", "strand", "support_need", "urgency", "yes_no",
)  # fmt: skip
"""The vocabularies whose words stand on a page."""
FORMS = {Language.ENGLISH: 2, Language.WELSH: 5}
"""How many plural forms Qt knows: English 1 and the rest; Welsh 0, 1, 2 to 5, 6 and the rest."""
SAYING = frozenset({"say", "tr"})
_GAP = re.compile(r"\{[^{}]*\}")
_LETTER = re.compile(r"[^\W\d_]")


def templates() -> list[str]:
    """Every sentence with a word in it, in alphabetical order, each once."""
    found = {template for folder in PRODUCT for file in (ROOT / folder).rglob("*.py") for template in said(file)}
    return sorted(template for template in {*found, *labels()} if _LETTER.search(_GAP.sub("", template)))


def labels() -> set[str]:
    """The labels that pages show: of vocabularies, of kinds and of their fields, any of which may be in conflict."""
    vocabularies = read_vocabularies(resources.facts())
    terms = {term.label for name in SHOWN for term in vocabularies[name]}
    fields = {field.label for kind in KINDS.values() for field in kind.fields.values()}
    return terms | fields | {kind.label for kind in KINDS.values()}


def said(file: Path) -> Iterator[str]:
    """Every sentence of a Python file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYING and node.args:
            template = node.args[0]
            if isinstance(template, ast.Constant) and isinstance(template.value, str):
                yield template.value


def is_plural(template: str) -> bool:
    """Whether a number decides the form of the sentence."""
    return "{count}" in template


def catalogue(language: Language) -> Path:
    """The file that translators work in."""
    return TRANSLATIONS / f"{language.value}.ts"


def read(language: Language) -> dict[str, tuple[str, ...]]:
    """What has been translated, by English template: one text, or one for each plural form."""
    file = catalogue(language)
    if not file.exists():
        return {}
    messages = ET.parse(file).getroot().iter("message")  # noqa: S314 (a file of our own)
    read_ = {message.findtext("source", ""): _forms(message.find("translation")) for message in messages}
    return {source: forms for source, forms in read_.items() if any(forms)}


def _forms(translation: ET.Element | None) -> tuple[str, ...]:
    if translation is None:
        return ()
    forms = translation.findall("numerusform")
    return tuple(form.text or "" for form in forms) if forms else (translation.text or "",)


def reviewed(language: Language) -> frozenset[str]:
    """The templates whose translation a human translator has marked as finished."""
    messages = ET.parse(catalogue(language)).getroot().iter("message")  # noqa: S314 (a file of our own)
    return frozenset(
        message.findtext("source", "")
        for message in messages
        if (translation := message.find("translation")) is not None and translation.get("type") != "unfinished"
    )


def write(language: Language, sources: list[str], known: dict[str, tuple[str, ...]]) -> None:
    """Write the catalogue of a language; a translation stays finished only where it was and has not changed."""
    finished = reviewed(language) if catalogue(language).exists() else frozenset()
    before = read(language)
    root = ET.Element("TS", version="2.1", language=language.value, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sources:
        forms = known.get(source, ())
        _write_message(context, source, forms, FORMS[language],
                       done=source in finished and before.get(source) == forms)  # fmt: skip
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    catalogue(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _write_message(context: ET.Element, source: str, forms: tuple[str, ...], count: int, *, done: bool) -> None:
    plural = is_plural(source)
    message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
    ET.SubElement(message, "source").text = source
    translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    if not plural:
        translation.text = forms[0] if forms else ""
        return
    for number in range(count):
        ET.SubElement(translation, "numerusform").text = forms[number] if number < len(forms) else ""


def compile_all() -> None:
    """Compile the catalogues into what the program loads."""
    release = Path(PySide6.__file__).with_name("lrelease" + (".exe" if sys.platform == "win32" else ""))
    for language in Language:
        compiled = catalogue(language).with_suffix(".qm")
        command = [str(release), "-silent", str(catalogue(language)), "-qm", str(compiled)]
        subprocess.run(command, check=True)  # noqa: S603 (a tool of the binding, on files of our own)


def unreviewed(language: Language) -> Iterator[tuple[str, str]]:
    """What no human translator has reviewed, English first; a sentence with plural forms has a line for each."""
    done = reviewed(language)
    for source, forms in read(language).items():
        if source not in done:
            yield from ((source, form) for form in forms)


def write_unreviewed(file: Path) -> int:
    """Write what is to be reviewed as a table for a translator's spreadsheet; answers how many lines there are."""
    rows = list(unreviewed(Language.WELSH))
    with file.open("w", encoding="utf-8-sig", newline="") as table:
        csv.writer(table).writerows([("English", "Welsh"), *rows])
    return len(rows)


def command() -> None:
    """Bring the catalogues in step, or write out what is to be reviewed."""
    parser = ArgumentParser(prog="python -m ui.translations", description=__doc__, formatter_class=RawTextHelpFormatter)
    parser.add_argument("--unreviewed", metavar="FILE.csv", type=Path)
    file = parser.parse_args().unreviewed
    if file is None:
        main()
    else:
        sys.stdout.write(f"{write_unreviewed(file)} lines to review in {file}\n")


def main() -> None:
    """Gather every sentence, compile the catalogues and say what is still to be translated."""
    sources = templates()
    write(Language.ENGLISH, [template for template in sources if is_plural(template)], read(Language.ENGLISH))
    write(Language.WELSH, sources, read(Language.WELSH))
    compile_all()
    translated = read(Language.WELSH)
    missing = [template for template in sources if template not in translated]
    sys.stdout.write(f"{len(sources)} sentences, {len(missing)} still to be translated into Welsh\n")
    sys.stdout.writelines(f"  {template}\n" for template in missing)


if __name__ == "__main__":
    command()
