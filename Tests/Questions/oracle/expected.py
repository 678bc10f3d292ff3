"""What an answer has to be."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from oracle.figures import Figure, Rows
from oracle.reading import Row
from oracle.values import NOTHING

Cells = tuple[object, ...]


@dataclass(frozen=True)
class Groups:
    """Groups of records: the names of each with its figures, and the figures of all."""

    keys: int
    headings: Cells
    rows: dict[Cells, Cells]
    total: Cells
    records: int
    is_timeline: bool = False
    """Whether the groups stand in the order of time rather than by their first figure."""


@dataclass(frozen=True)
class Records:
    """Records by number, each with the cells asked for, and the order they stand in."""

    rows: dict[int, Cells]
    order: Callable[[Cells], object]
    descending: bool


@dataclass(frozen=True)
class Sheet:
    """Rows by what stands in front, each with the cells that matter under their headings."""

    rows: dict[object, dict[str, object]]
    apart: dict[str, Decimal] = field(default_factory=dict)
    """By how much the cells under a heading may differ."""
    keys: int = 1


Expected = Groups | Records | Sheet


def grouped(
    rows: Rows,
    by: Sequence[Callable[[Row], object]],
    figures: Sequence[Figure],
    *,
    timeline: Callable[[str, str], list[str]] | None = None,
) -> Groups:
    """Groups rows by what functions say of them; a row with several values is in several groups.

    A timeline gives the units from the first to the last one, so that those without records are there too.
    """
    groups: dict[Cells, list[Row]] = defaultdict(list)
    for row in rows:
        for key in keys_of(row, by):
            groups[key].append(row)

    if timeline and len(by) == 1 and groups:
        for unit in timeline(min(groups)[0], max(groups)[0]):
            groups[(unit,)]

    def figures_of(part: Rows) -> dict:
        return {name: value for figure in figures for name, value in figure(part, rows).items()}

    total = figures_of(rows)
    return Groups(
        keys=len(by),
        headings=tuple(total),
        rows={key: tuple(figures_of(part).values()) for key, part in groups.items()},
        total=tuple(total.values()),
        records=len(rows),
        is_timeline=timeline is not None,
    )


def keys_of(row: Row, by: Sequence[Callable[[Row], object]]) -> list[Cells]:
    keys: list[Cells] = [()]
    for part in by:
        value = part(row)
        values = value if isinstance(value, list) else [value]
        keys = [(*key, NOTHING if one in (None, "") else one) for key in keys for one in values or [NOTHING]]
    return keys


def listed(
    rows: Rows,
    cells: Sequence[Callable[[Row], object]],
    order: Callable[[Cells], object],
    *,
    descending: bool = True,
) -> Records:
    """Records with their cells; the order is told by the cells."""
    number = "id" if rows and "id" in rows[0] else "ID"
    return Records({int(row[number]): tuple(cell(row) for cell in cells) for row in rows}, order, descending)
