"""How keys are drawn, and those that a page shows at its own buttons."""

PERIOD_BEFORE, PERIOD_OF_TODAY, PERIOD_AFTER = "Alt+PgUp", "Alt+Home", "Alt+PgDown"
"""The day or week before, that of today, and the one after, as Qt writes them."""


def key_words(keys: str) -> str:
    """'Ctrl N' for 'Ctrl+N', as keys are drawn; 'Ctrl +' for 'Ctrl++'."""
    first, _, last = keys.rpartition("+") if not keys.endswith("+") else (keys[:-2], "", "+")
    return " ".join(part for part in (*first.split("+"), last) if part)
