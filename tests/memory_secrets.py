"""A keyring of a test's own, which the machine's never hears of."""


class MemorySecrets:
    """Secrets that last as long as this object."""

    def __init__(self) -> None:
        self._secrets: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self._secrets.get(name)

    def set(self, name: str, *, secret: bytes) -> bool:
        self._secrets[name] = secret
        return True

    def delete(self, name: str) -> None:
        self._secrets.pop(name, None)
