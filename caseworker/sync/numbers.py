"""Numbers of batches that were read, as ranges: enough to say exactly what came, also after losses in between."""

Ranges = tuple[tuple[int, int], ...]
"""Sorted pairs (first, last) that neither touch nor overlap."""

MOST_RANGES = 32
"""Beyond so many gaps the oldest ranges are forgotten; what lies below the first one is said of nobody any more."""


MOST_WAITING = 64
"""So many numbers that came and wait are told; of more the oldest are not."""


def with_number(ranges: Ranges, number: int) -> Ranges:
    """The ranges with one number more."""
    found: list[tuple[int, int]] = []
    for first, last in sorted((*ranges, (number, number))):
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return tuple(found[-MOST_RANGES:])


def holds(ranges: Ranges, number: int) -> bool:
    """Whether a number is in the ranges."""
    return any(first <= number <= last for first, last in ranges)


def greatest(ranges: Ranges) -> int:
    """The greatest number; 0 when there is none."""
    return max((last for _, last in ranges), default=0)


def contain(ranges: Ranges, others: Ranges) -> bool:
    """Whether others are all within these, as far as these still say anything."""
    if not ranges:
        return not others
    lowest = min(first for first, _ in ranges)
    return all(_within(ranges, max(first, lowest), last) for first, last in others if last >= lowest)


def _within(ranges: Ranges, first: int, last: int) -> bool:
    return any(low <= first and last <= high for low, high in ranges)
