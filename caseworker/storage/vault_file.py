"""The name of the file that holds a store's wrapped key: where it lies, there is a store."""

from pathlib import Path

VAULT_FILE = "vault.json"


def has_store(directory: Path) -> bool:
    """Whether a folder holds a store."""
    return (directory / VAULT_FILE).exists()
