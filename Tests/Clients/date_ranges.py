"""What the named ranges mean, by another implementation of calendars and time zones."""

import struct
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

HINTS = [
    "today", "yesterday", "last_week", "this_week", "this_month", "last_month", "this_quarter", "last_quarter",
]


def month(day: date, ahead: int = 0) -> date:
    """The first day of a month, seen from a day."""
    count = day.year * 12 + day.month - 1 + ahead
    return date(count // 12, count % 12 + 1, 1)


def days(hint: str, today: date) -> tuple[date, date]:
    """The first and the last day of a range."""
    quarter = month(today, -((today.month - 1) % 3))
    monday = today - timedelta(today.weekday())
    return {
        "today": (today, today),
        "yesterday": (today - timedelta(1), today - timedelta(1)),
        "last_week": (today - timedelta(7), today),
        "this_week": (monday, monday + timedelta(6)),
        "this_month": (month(today), month(today, 1) - timedelta(1)),
        "last_month": (month(today, -1), month(today) - timedelta(1)),
        "this_quarter": (quarter, month(quarter, 3) - timedelta(1)),
        "last_quarter": (month(quarter, -3), quarter - timedelta(1)),
    }[hint]


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The first moment at which calendars show a day."""
    low = int(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()) - 93_600
    high = low + 2 * 93_600
    while low < high:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, zone).date() < day:
            low = middle + 1
        else:
            high = middle
    return datetime.fromtimestamp(low, zone)


def bounds(hint: str, zone: ZoneInfo, now: datetime) -> tuple[str, str]:
    """Both ends of a range as the server writes them."""
    first, last = days(hint, now.astimezone(zone).date())
    end = start_of_day(last + timedelta(1), zone).timestamp() - 1
    return tuple(
        moment.isoformat(timespec="seconds")
        for moment in (start_of_day(first, zone), datetime.fromtimestamp(end, zone))
    )


def write_zone(path: Path, change: datetime, before: int, after: int) -> ZoneInfo:
    """A zone whose clocks change once, at a moment, from one number of hours to another."""
    head = b"TZif2" + bytes(15)
    empty = head + struct.pack(">6l", 0, 0, 0, 0, 1, 1) + struct.pack(">lbB", 0, 0, 0) + b"\0"
    body = head + struct.pack(">6l", 0, 0, 0, 1, 2, 8)
    body += struct.pack(">q", int(change.timestamp())) + b"\1"
    body += struct.pack(">lbB", before * 3600, 0, 0) + struct.pack(">lbB", after * 3600, 1, 4) + b"BEF\0AFT\0"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(empty + body + f"\n<AFT>{-after}\n".encode())
    with path.open("rb") as file:
        return ZoneInfo.from_file(file, key=path.name)
