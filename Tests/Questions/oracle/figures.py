"""Figures of groups of rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from statistics import median as middle

from oracle.reading import Row

Figures = dict[str, object]
Rows = Sequence[Row]
Figure = Callable[[Rows, Rows], Figures]
CENT = Decimal("0.01")


def rounded(value: Decimal, unit: Decimal = CENT) -> Decimal:
    return value.quantize(unit, ROUND_HALF_UP)


def percent(part: int, whole: int) -> Decimal | None:
    return rounded(Decimal(100 * part) / whole, Decimal("0.1")) if whole else None


def count(rows: Rows, whole: Rows) -> Figures:
    return {"count": Decimal(len(rows))}


def share(rows: Rows, whole: Rows) -> Figures:
    return {"share": percent(len(rows), len(whole))}


def conversion(group: Callable[[Row], str]) -> Figure:
    """How many of all were won."""
    def figure(rows: Rows, whole: Rows) -> Figures:
        return {"conversion": percent(sum(group(row) == "S" for row in rows), len(rows))}

    return figure


def win_rate(group: Callable[[Row], str]) -> Figure:
    """How many of those that are closed were won."""
    def figure(rows: Rows, whole: Rows) -> Figures:
        won = sum(group(row) == "S" for row in rows)
        return {"winRate": percent(won, won + sum(group(row) == "F" for row in rows))}

    return figure


def distinct(*columns: str) -> Figure:
    """How many different values each column has."""
    def figure(rows: Rows, whole: Rows) -> Figures:
        return {f"distinct {name}": Decimal(len({row[name] for row in rows} - {None, "", "0"})) for name in columns}

    return figure


def nearest_rank(percentage: int) -> Callable[[list[Decimal]], Decimal]:
    """The least of the numbers that so many percent of them do not exceed."""
    return lambda numbers: sorted(numbers)[max(-(-len(numbers) * percentage // 100), 1) - 1]


STATISTICS: dict[str, Callable[[list[Decimal]], Decimal]] = {
    "sum": sum,
    "avg": lambda numbers: sum(numbers) / len(numbers),
    "median": middle,
    "p90": nearest_rank(90),
    "min": min,
    "max": max,
}


@dataclass(frozen=True)
class Numbers:
    """A statistic of numbers; of money one for each currency, or converted into one."""

    name: str
    value: Callable[[Row], Decimal | None]
    currency: Callable[[Row], str] | None = None
    rates: dict[str, Decimal] | None = None

    def __call__(self, rows: Rows, whole: Rows) -> Figures:
        if not self.currency:
            return {self.name: self.figure(rows)}
        if self.rates:
            return {f"{self.name} RUB": self.figure(rows)}
        return {
            f"{self.name} {code}": self.figure([row for row in rows if self.currency(row) == code])
            for code in sorted({self.currency(row) for row in whole if self.value(row) is not None})
        }

    def figure(self, rows: Rows) -> Decimal | None:
        numbers = [self.amount(row) for row in rows if self.value(row) is not None]
        if not numbers:
            return Decimal(0) if self.name == "sum" else None
        return rounded(Decimal(STATISTICS[self.name](numbers)))

    def amount(self, row: Row) -> Decimal:
        """The number; where it is converted rounded to the cent, as the portal keeps amounts in its own currency."""
        if not self.rates:
            return self.value(row)
        return rounded(self.value(row) * self.rates[self.currency(row)])
