"""Stretches of days as people name them, both ends included."""

from dataclasses import dataclass
from datetime import date, timedelta

from oracle.reading import Row
from oracle.values import day

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Days:
    first: date
    last: date

    def has(self, row: Row, name: str) -> bool:
        found = day(row, name)
        return found is not None and self.first <= found <= self.last


def first_of_quarter(today: date) -> date:
    return date(today.year, (today.month - 1) // 3 * 3 + 1, 1)


def last_quarter(today: date) -> Days:
    last = first_of_quarter(today) - DAY
    return Days(first_of_quarter(last), last)


def last_month(today: date) -> Days:
    last = today.replace(day=1) - DAY
    return Days(last.replace(day=1), last)


def last_week(today: date) -> Days:
    """The week before this one, from Monday."""
    monday = today - DAY * today.weekday()
    return Days(monday - DAY * 7, monday - DAY)


def last_days(count: int, today: date) -> Days:
    """So many days up to the end of today."""
    return Days(today - DAY * (count - 1), today)


def this_year(today: date) -> Days:
    return Days(date(today.year, 1, 1), date(today.year, 12, 31))
