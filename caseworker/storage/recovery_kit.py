"""The recovery kit: one secret on one sheet of paper, typed back with its mistakes named by line.

256 bits as four lines of sixteen characters, the last three of each a check over the line and its number. The alphabet
is Crockford's: no I, L, O or U, and what looks like 1 or 0 is read as such.
"""

import re
from itertools import chain

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from caseworker.domain.errors import KnownError, Refused, say
from caseworker.journal.keys import DeviceKeys, age_secret

SECRET_BYTES = 32
LINES = 4
GROUP = 4

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011", " \t-.")
_LINE_NUMBER = re.compile(r"^\s*\d\s*[.)]")
_BODY = 13
_CHECK = 3
_LINE = _BODY + _CHECK
_PRIME = 32749
_FACTOR = 45
"""With this factor and prime any one or two wrong characters of a line show, and any two exchanged ones."""


def kit_lines(secret: bytes) -> tuple[str, ...]:
    """The four lines of the kit, in groups of four characters: 'XXXX-XXXX-XXXX-XXXX'."""
    if len(secret) != SECRET_BYTES:
        raise ValueError(f"a recovery secret has {SECRET_BYTES} bytes, not {len(secret)}")
    digits = _digits(int.from_bytes(secret, "big"), count=LINES * _BODY)
    bodies = [digits[start : start + _BODY] for start in range(0, len(digits), _BODY)]
    return tuple(_grouped(body + _check(body, line=line)) for line, body in enumerate(bodies, 1))


def read_kit(text: str) -> bytes:
    """The secret that was typed back, in lower case or upper, with or without hyphens.

    Raises Refused with the numbers of the lines that were mistyped.
    """
    lines = _typed_lines(text)
    if len(lines) != LINES:
        raise Refused(
            say(
                "A recovery kit has {expected} lines; {typed} were typed. Type each line of the kit on a line of its "
                "own.",
                expected=LINES,
                typed=len(lines),
            )
        )
    read = [_read_line(typed, line=line) for line, typed in enumerate(lines, 1)]
    wrong = [str(line) for line, digits in enumerate(read, 1) if not digits]
    if wrong:
        raise Refused(
            say(
                "Not typed as printed: line {lines}. Compare each character of it with the kit. The letters I, L, O "
                "and U are never used.",
                lines=", ".join(wrong),
            )
        )
    return _secret(list(chain.from_iterable(read)))


def recovery_keys(secret: bytes) -> DeviceKeys:
    """The keys that follow from the kit's secret: one to settle the roster with, one to open the recovery mailbox."""
    return DeviceKeys(
        signing_seed=_derived(secret, purpose=b"caseworker recovery signing"),
        age_secret=age_secret(_derived(secret, purpose=b"caseworker recovery mailbox")),
    )


def kit_number(secret: bytes) -> str:
    """A short public number that tells one kit from another, such as '3F2A-91BC'."""
    device = recovery_keys(secret).device_id.upper()
    return f"{device[:GROUP]}-{device[GROUP : 2 * GROUP]}"


def _derived(secret: bytes, *, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=SECRET_BYTES, salt=None, info=purpose).derive(secret)


def _typed_lines(text: str) -> list[str]:
    unnumbered = (_LINE_NUMBER.sub("", typed) for typed in text.splitlines())
    lines = [line for typed in unnumbered if (line := typed.upper().translate(_ALIKE))]
    if len(lines) == 1 and len(lines[0]) == LINES * _LINE:
        return [lines[0][start : start + _LINE] for start in range(0, LINES * _LINE, _LINE)]
    return lines


def _read_line(typed: str, *, line: int) -> list[int]:
    """The digits of a line without its check, or none if it is not as printed."""
    digits = [_ALPHABET.find(character) for character in typed]
    body = digits[:_BODY]
    return body if len(digits) == _LINE and -1 not in digits and digits[_BODY:] == _check(body, line=line) else []


def _check(body: list[int], *, line: int) -> list[int]:
    total = line
    for digit in body:
        total = (total * _FACTOR + digit) % _PRIME
    return _digits(total * _FACTOR % _PRIME, count=_CHECK)


def _secret(digits: list[int]) -> bytes:
    number = 0
    for digit in digits:
        number = number * len(_ALPHABET) + digit
    if number >> SECRET_BYTES * 8:
        raise KnownError(
            say("This kit was made by a newer version of Caseworker. Install the newer version to use it.")
        )
    return number.to_bytes(SECRET_BYTES, "big")


def _digits(number: int, *, count: int) -> list[int]:
    return [number >> 5 * place & 31 for place in reversed(range(count))]


def _grouped(digits: list[int]) -> str:
    text = "".join(_ALPHABET[digit] for digit in digits)
    return "-".join(text[start : start + GROUP] for start in range(0, len(text), GROUP))
