"""The files that ship with the program, read as text; what they mean is the domain's business."""

from importlib.resources import files
from pathlib import Path


def facts() -> dict[str, str]:
    """The reference facts: the text of each CSV file by its name without the ending."""
    return {
        entry.name.removesuffix(".csv"): entry.read_text(encoding="utf-8")
        for entry in files(__name__).joinpath("facts").iterdir()
        if entry.name.endswith(".csv")
    }


def disclosure() -> str:
    """The table of what may cross between services, as CSV."""
    return files(__name__).joinpath("disclosure.csv").read_text(encoding="utf-8")


def help_page(language: str, name: str) -> str:
    """A page of help as Markdown: packed beside this module where the program is installed, else in its own tree."""
    packed = files(__name__).joinpath("help")
    source = packed if packed.is_dir() else Path(__file__).parent.parent / "docs" / "user"
    return source.joinpath(language, f"{name}.md").read_text(encoding="utf-8")


def english() -> str:
    """The catalogue of English, in which counted sentences have the form of one thing and that of several, as XML."""
    return files(__name__).joinpath("translations", "en.ts").read_text(encoding="utf-8")


def districts() -> str:
    """Where each postcode district of England and Wales lies, as CSV."""
    return files(__name__).joinpath("districts.csv").read_text(encoding="utf-8")


def release_rules() -> str:
    """The dated rules of release, as CSV."""
    return files(__name__).joinpath("rules", "release_rules.csv").read_text(encoding="utf-8")


def bank_holidays() -> str:
    """The bank holidays of England and Wales by day, from 2000 to 2099, as CSV."""
    return files(__name__).joinpath("rules", "bank_holidays.csv").read_text(encoding="utf-8")
