"""The files that ship with the program, read as text; what they mean is the domain's business."""

from importlib.resources import files


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


def release_rules() -> str:
    """The dated rules of release, as CSV."""
    return files(__name__).joinpath("rules", "release_rules.csv").read_text(encoding="utf-8")
