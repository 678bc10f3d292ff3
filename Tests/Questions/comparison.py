"""Compares an answer with what it has to be, and says readably where they differ."""

import re
from collections import Counter
from decimal import Decimal

from oracle.expected import Cells, Expected, Groups, Records, Sheet
from words import spoken

MOST_DIFFERENCES = 12


def plain(cell):
    """A cell in the one form that both sides are brought to."""
    if isinstance(cell, bool) or cell in (None, ""):
        return None
    if isinstance(cell, (int, float, Decimal)):
        return Decimal(str(cell)).normalize() + 0
    return re.sub(r"<<(.*?)>>", r"\1", str(cell))


def plain_row(cells) -> Cells:
    return tuple(plain(cell) for cell in cells)


def heading(text: str) -> str:
    """`sum(Сумма) RUB` and `share, %` without the name of the field and the unit."""
    return re.sub(r"\(.*\)|, %", "", text)


def differences(answer: dict, expected: Expected, arguments: dict, language: str) -> list[str]:
    if isinstance(expected, Groups):
        return group_differences(answer, expected, arguments, language)
    if isinstance(expected, Sheet):
        return sheet_differences(answer, expected)
    return record_differences(answer, expected, arguments, language)


def group_differences(answer: dict, expected: Groups, arguments: dict, language: str) -> list[str]:
    found = []
    headings = tuple(heading(text) for text in answer["columns"][expected.keys:])
    if headings != tuple(text.split(" ")[0] if text.startswith("distinct") else text for text in expected.headings):
        found.append(f"columns {headings} instead of {expected.headings}")
    given = [plain_row(row) for row in answer["rows"]]
    wanted = {plain_row((*spoken(key, language), *row)) for key, row in expected.rows.items()}
    if not expected.keys:
        wanted = {plain_row(expected.total)}
    elif plain_row(answer["total"]) != plain_row(expected.total):
        found.append(f"total {plain_row(answer['total'])} instead of {plain_row(expected.total)}")
    coverage = answer["coverage"]
    if not coverage["exact"] or coverage["records"] != expected.records:
        found.append(f"coverage {coverage} instead of {expected.records} records")
    limit = arguments.get("limit", 50)
    if len(wanted) <= limit:
        found += set_differences(given, wanted)
    else:
        found += [f"not expected: {row}" for row in given if row not in wanted]
        place = expected.keys
        best = sorted((row[place] for row in wanted), reverse=True)[:limit]
        if not expected.is_timeline and [row[place] for row in given] != best:
            found.append(f"first figures {[row[place] for row in given]} instead of {best}")
    return found + order_differences(given, expected)


def order_differences(given: list[Cells], expected: Groups) -> list[str]:
    if not expected.keys:
        return []
    place = 0 if expected.is_timeline else expected.keys
    column = [row[place] for row in given]
    return [] if column == sorted(column, reverse=not expected.is_timeline) else [f"not in order: {column}"]


def record_differences(answer: dict, expected: Records, arguments: dict, language: str) -> list[str]:
    found = []
    limit = arguments.get("limit", 20)
    if answer["total"] != len(expected.rows):
        found.append(f"total {answer['total']} instead of {len(expected.rows)}")
    given = [plain_row(row) for row in answer["rows"]]
    wanted = {plain_row((number, *spoken(cells, language))) for number, cells in expected.rows.items()}
    if len(given) != min(limit, len(wanted)):
        found.append(f"{len(given)} rows instead of {min(limit, len(wanted))}")
    found += [f"not expected: {row}" for row in given if row not in wanted]
    order = sorted((expected.order(row[1:]) for row in wanted), reverse=expected.descending)[: len(given)]
    if [expected.order(row[1:]) for row in given] != order:
        found.append(f"order {[expected.order(row[1:]) for row in given]} instead of {order}")
    return found


def sheet_differences(answer: dict, expected: Sheet) -> list[str]:
    given = {plain_row(row[: expected.keys]): dict(zip(answer["columns"], plain_row(row))) for row in answer["rows"]}
    wanted = {plain_row(key if isinstance(key, tuple) else (key,)): cells for key, cells in expected.rows.items()}
    found = set_differences(list(given), set(wanted))
    for key in wanted.keys() & given.keys():
        for name, cell in wanted[key].items():
            value = given[key].get(name)
            apart = expected.apart.get(name, Decimal(0))
            if value != plain(cell) and (value is None or cell is None or abs(value - cell) > apart):
                found.append(f"{key} {name}: {value} instead of {plain(cell)}")
    return found


def set_differences(given: list[Cells], wanted: set[Cells]) -> list[str]:
    repeated = [f"repeated: {row}" for row, times in Counter(given).items() if times > 1]
    missing = [f"missing: {row}" for row in sorted(wanted - set(given), key=repr)]
    return repeated + missing + [f"not expected: {row}" for row in sorted(set(given) - wanted, key=repr)]


def report(found: list[str]) -> str:
    rest = len(found) - MOST_DIFFERENCES
    return "\n".join(found[:MOST_DIFFERENCES] + ([f"… and {rest} more"] if rest > 0 else []))
