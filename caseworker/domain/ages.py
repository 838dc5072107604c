"""How old somebody is on a day, and when they reach an age; those born on 29 February do on 1 March."""

from datetime import date


def age_on(day: date, *, born: date) -> int:
    """Full years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def birthday(born: date, *, age: int) -> date:
    """The day on which somebody reaches an age."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)
