"""The way of deals through the stages of a pipeline, from the raw rows of their history."""

from collections import Counter, defaultdict
from datetime import datetime
from decimal import Decimal
from statistics import median

from oracle.expected import Sheet
from oracle.figures import percent, rounded
from oracle.periods import Days
from oracle.portal import Oracle
from oracle.reading import Row
from oracle.values import day, moment

PATH = ["NEW", "PREPARATION", "PREPAYMENT_INVOICE", "EXECUTING", "FINAL_INVOICE", "WON"]
LOST = ["LOSE", "APOLOGY"]
TENTH = Decimal("0.1")


def history(o: Oracle, pipeline: str) -> dict[str, list[Row]]:
    """The changes of each deal's stage in the order of time."""
    changes: dict[str, list[Row]] = defaultdict(list)
    for row in o.deal_history:
        if str(row["CATEGORY_ID"]) == pipeline:
            changes[str(row["OWNER_ID"])].append(row)
    for rows in changes.values():
        rows.sort(key=lambda row: (moment(row, "CREATED_TIME"), row["ID"]))
    return changes


def cohort(o: Oracle, pipeline: str, period: Days) -> list[Row]:
    return [row for row in o.deals if row["CATEGORY_ID"] == pipeline and period.has(row, "DATE_CREATE")]


def code(pipeline: str, stage: str) -> str:
    return stage if pipeline == "0" else f"C{pipeline}:{stage}"


def stage_name(o: Oracle, pipeline: str, stage: str) -> str:
    dictionary = "DEAL_STAGE" if pipeline == "0" else f"DEAL_STAGE_{pipeline}"
    return o.names.statuses[dictionary, code(pipeline, stage)]


def hours_in(stage: str, changes: list[Row], now: datetime) -> Decimal:
    ends = [*(moment(row, "CREATED_TIME") for row in changes[1:]), now]
    seconds = sum(
        (end - moment(row, "CREATED_TIME")).total_seconds()
        for row, end in zip(changes, ends, strict=True) if row["STAGE_ID"] == stage
    )
    return Decimal(seconds) / 3600


def by_stage(o: Oracle, pipeline: str, period: Days) -> Sheet:
    """How many deals of a period came to each stage and beyond, and how long they stayed there."""
    deals, changes = cohort(o, pipeline, period), history(o, pipeline)
    ways = [changes[deal["ID"]] for deal in deals]
    been = [{row["STAGE_ID"] for row in way} for way in ways]
    order = [code(pipeline, stage) for stage in PATH]
    furthest = [max(order.index(stage) for stage in stages if stage in order) for stages in been]
    now = Counter(deal["STAGE_ID"] for deal in deals)
    sheet = {}
    for place, stage in enumerate([*PATH, *LOST]):
        key = code(pipeline, stage)
        cells: dict[str, object] = {"entered": sum(key in stages for stages in been), "there now": now[key]}
        if stage in PATH:
            cells["reached"] = sum(far >= place for far in furthest)
            cells["from first, %"] = percent(cells["reached"], len(deals))
            if stage != "WON":
                stays = [hours_in(key, way, o.now) for way, stages in zip(ways, been, strict=True) if key in stages]
                cells["median, h"] = rounded(median(stays), TENTH)
        sheet[stage_name(o, pipeline, stage)] = cells
    # Who stands in a stage now is there longer with each second.
    return Sheet(sheet, {"median, h": TENTH})


def by_manager(o: Oracle, pipeline: str, period: Days) -> Sheet:
    """What became of the deals of a period by manager."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for deal in cohort(o, pipeline, period):
        groups[o.names.users[deal["ASSIGNED_BY_ID"]]].append(deal)
    sheet = {}
    for name, deals in groups.items():
        outcomes = Counter(deal["STAGE_SEMANTIC_ID"] for deal in deals)
        won = [Decimal(deal["OPPORTUNITY"]) for deal in deals
               if deal["STAGE_SEMANTIC_ID"] == "S" and deal["CURRENCY_ID"] == "RUB"]
        sheet[name] = {
            "created": len(deals), "open": outcomes["P"], "won": outcomes["S"], "lost": outcomes["F"],
            "conversion, %": percent(outcomes["S"], len(deals)), "won RUB": sum(won, Decimal(0)),
        }
    return Sheet(sheet)


def standing(o: Oracle, pipeline: str, period: Days) -> Sheet:
    """In which stage the deals stood at the end of a period's last day."""
    stood: Counter[str] = Counter()
    for changes in history(o, pipeline).values():
        before = [row for row in changes if day(row, "CREATED_TIME") <= period.last]
        if before:
            stood[before[-1]["STAGE_ID"]] += 1
    return Sheet({
        stage_name(o, pipeline, stage): {"records": stood[code(pipeline, stage)]} for stage in [*PATH, *LOST]
    })
