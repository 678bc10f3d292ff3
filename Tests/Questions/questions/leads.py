"""What a head of sales asks about leads."""

from oracle.calendar import all_of, by, days, months, weeks
from oracle.expected import grouped, listed
from oracle.figures import conversion, count, share, win_rate
from oracle.periods import last_days, last_month, last_quarter, last_week
from oracle.portal import Oracle, stage_group
from oracle.values import flag, minute, number
from question import Question, aggregate, condition, listing, search
from words import Words

ENTITY = Words("лиды", "leads")
STAGE = Words("стадия", "stage")
SOURCE = Words("источник", "source")
MANAGER = Words("ответственный", "responsible")
AMOUNT = Words("сумма", "amount")
SUM = Words("sum(сумма)", "sum(amount)")
LAST_QUARTER = Words("прошлый квартал", "last quarter")
LAST_MONTH = Words("прошлый месяц", "last month")
LAST_WEEK = Words("прошлая неделя", "last week")
INTERESTS = "Что интересует"
INTERESTS_CODE = "UF_CRM_1708952993785"
BY_INTEREST = ["STATUS_ID", "OPPORTUNITY", "CURRENCY_ID", INTERESTS_CODE]


def semantics(row) -> str:
    return row["STATUS_SEMANTIC_ID"]


def stage(o: Oracle):
    return o.names.status("STATUS_ID", "STATUS")


def source(o: Oracle):
    return o.names.status("SOURCE_ID", "SOURCE")


def manager(o: Oracle):
    return o.names.user("ASSIGNED_BY_ID")


def created(o: Oracle, days) -> list:
    return [row for row in o.leads if days.has(row, "DATE_CREATE")]


def open_leads(o: Oracle) -> list:
    return [row for row in o.leads if semantics(row) == "P"]


LEADS: list[Question] = [
    aggregate(
        "Сколько лидов в каждой стадии?", "How many leads are in each stage?", ENTITY,
        lambda o: grouped(o.leads, [stage(o)], [count, share]),
        listing("getLeads", "STATUS_ID", counts=5),
        groupBy=[STAGE], metrics=["count", "share"],
    ),
    aggregate(
        "Какая конверсия у источников?", "What is the conversion by source?", ENTITY,
        lambda o: grouped(o.leads, [source(o)], [count, conversion(semantics), win_rate(semantics)]),
        listing("getLeads", "SOURCE_ID", "STATUS_SEMANTIC_ID", counts=36),
        groupBy=[SOURCE], metrics=["count", "conversion", "winRate"],
    ),
    aggregate(
        "Что интересует клиентов и на какие суммы?", "What are clients interested in, and for how much?", ENTITY,
        lambda o: grouped(o.leads, [o.names.choice(INTERESTS_CODE)], [count, o.names.money("sum")]),
        listing("getLeads", *BY_INTEREST),
        groupBy=[INTERESTS], metrics=["count", SUM],
    ),
    aggregate(
        "Сколько лидов пришло по дням за последние две недели?", "How many leads came each day of the last 14 days?",
        ENTITY,
        lambda o: grouped(created(o, last_days(14, o.today)), [by(days, "DATE_CREATE")], [count], timeline=all_of(days)),
        listing("getLeads", "DATE_CREATE", counts=14),
        period=Words("последние 14 дней", "last 14 days"), groupBy=[Words("день", "day")],
    ),
    aggregate(
        "Сколько лидов пришло по месяцам?", "How many leads came by month?", ENTITY,
        lambda o: grouped(o.leads, [by(months, "DATE_CREATE")], [count], timeline=all_of(months)),
        listing("getLeads", "DATE_CREATE"),
        groupBy=[Words("месяц", "month")],
    ),
]
