"""Days, weeks, months and quarters that rows fall into, and those that lie between two of them."""

from collections.abc import Callable
from datetime import date, timedelta

from oracle.reading import Row
from oracle.values import day

Unit = Callable[[date], str]
LONGEST = 3660


def days(found: date) -> str:
    return found.isoformat()


def weeks(found: date) -> str:
    year, week, _ = found.isocalendar()
    return f"{year}-W{week:02}"


def months(found: date) -> str:
    return f"{found:%Y-%m}"


def quarters(found: date) -> str:
    return f"{found.year}-Q{(found.month + 2) // 3}"


def by(unit: Unit, name: str) -> Callable[[Row], str | None]:
    """The unit of time that a column of a row falls into."""

    def key(row: Row) -> str | None:
        found = day(row, name)
        return unit(found) if found else None

    return key


def all_of(unit: Unit) -> Callable[[str, str], list[str]]:
    """Every unit from one to another."""

    def between(first: str, last: str) -> list[str]:
        start = date(int(first[:4]) - 1, 12, 25)
        names = dict.fromkeys(unit(start + timedelta(days=offset)) for offset in range(LONGEST))
        return [name for name in names if first <= name <= last]

    return between
