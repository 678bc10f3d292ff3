"""Deals as the questions about them choose and name them."""

from collections import Counter

from oracle.periods import DAY
from oracle.portal import Oracle
from oracle.reading import Row
from oracle.values import day
from question import condition, listing
from questions.vocabulary import GROUP, OPEN
from words import Words

MONEY = ["OPPORTUNITY", "CURRENCY_ID"]
PAYMENT = "UF_CRM_1721244902211"
DELIVERY = "UF_CRM_1721244707107"
SHIPPED = "UF_CRM_1721244815406"
LAST_ACTIVITY = Words("последняя активность", "last activity")
SERVICE = "Сервис и монтаж"


def semantics(row: Row) -> str:
    return row["STAGE_SEMANTIC_ID"]


def manager(o: Oracle):
    return o.names.user("ASSIGNED_BY_ID")


def department(o: Oracle):
    return o.names.department("ASSIGNED_BY_ID")


def pipeline(o: Oracle):
    return lambda row: o.names.pipelines[row["CATEGORY_ID"]]


def of_group(o: Oracle, letter: str) -> list[Row]:
    return [row for row in o.deals if semantics(row) == letter]


def won_in(o: Oracle, period) -> list[Row]:
    return [row for row in of_group(o, "S") if period.has(row, "CLOSEDATE")]


def closed_within(period, *select: str, counts=None, **filter):
    """Deals that close in a period with some columns."""
    def filters(o: Oracle) -> dict:
        days = period(o)
        return {">=CLOSEDATE": days.first.isoformat(), "<=CLOSEDATE": days.last.isoformat()}

    return listing("getDeals", *select, counts=counts, filters=filters, **filter)


def idle(o: Oracle) -> list[Row]:
    """Open deals without any activity in the last fourteen days."""
    return [row for row in of_group(o, "P") if day(row, "LAST_ACTIVITY_TIME") < o.today - DAY * 14]


def idle_list(*select: str, counts=None):
    return listing(
        "getDeals", *select, counts=counts, STAGE_SEMANTIC_ID="P",
        filters=lambda o: {"<LAST_ACTIVITY_TIME": (o.today - DAY * 14).isoformat()},
    )


IDLE = [condition(GROUP, OPEN), condition(LAST_ACTIVITY, Words("14 дней назад", "14 days ago"), "<")]


def bare(title: str) -> str:
    """A company's title without its legal form and quotes."""
    return title.partition(" ")[2].strip("«»")


def best_customer(o: Oracle) -> str:
    """The company with the most deals."""
    counts = Counter(row["COMPANY_ID"] for row in o.deals if row["COMPANY_ID"] not in (None, "", "0"))
    return max(counts, key=lambda company: (counts[company], int(company)))


def deals_of(o: Oracle, company: str) -> list[Row]:
    return [row for row in o.deals if row["COMPANY_ID"] == company]
