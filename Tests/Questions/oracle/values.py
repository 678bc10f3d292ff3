"""What the cells of raw rows say."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from oracle.reading import Row

NOTHING = "—"
Key = Callable[[Row], object]


def number(name: str) -> Callable[[Row], Decimal | None]:
    def read(row: Row) -> Decimal | None:
        value = row[name]
        return None if value in (None, "", False) else Decimal(str(value))

    return read


def text(name: str) -> Key:
    return lambda row: row[name]


def day_of(text: str) -> date | None:
    """The day of a date or of a moment; the portal writes both in its own zone."""
    return date.fromisoformat(text[:10]) if text else None


def day(row: Row, name: str) -> date | None:
    return day_of(row[name])


def moment(row: Row, name: str) -> datetime | None:
    return datetime.fromisoformat(row[name]) if row[name] else None


def minute(row: Row, name: str) -> str | None:
    """`2026-03-18 15:00`."""
    found = moment(row, name)
    return found.strftime("%Y-%m-%d %H:%M") if found else None


def yes(row: Row, name: str) -> bool:
    return row[name] in ("Y", "1", 1, True)


def flag(name: str) -> Key:
    return lambda row: "Y" if yes(row, name) else "N"


