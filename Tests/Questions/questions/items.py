"""What a head of sales asks about quotes, invoices and the smart process for service requests."""

from oracle.calendar import all_of, by, months
from oracle.expected import grouped, listed
from oracle.figures import Numbers, conversion, count, share, win_rate
from oracle.periods import last_month, last_quarter
from oracle.portal import INVOICES as INVOICE_TYPE, SERVICE_REQUESTS as SERVICE_TYPE, STAGE_GROUPS, Oracle
from oracle.reading import Row
from oracle.values import flag, minute, number, text
from question import Question, aggregate, condition, gateway, search
from questions.vocabulary import (
    AMOUNT, AVERAGE, CREATED, GROUP, INVOICES, LAST_MONTH, LAST_QUARTER, LOST, MANAGER, MONTH, OPEN, QUOTES,
    SERVICE_REQUESTS, SOURCE, STAGE, STAGE_GROUPS as GROUPS, SUM, TITLE, WON,
)
from words import Words

INVOICE_STAGES = "SMART_INVOICE_STAGE_2"
SERVICE_STAGES = "DYNAMIC_177_STAGE_3"
HOURS = "ufCrm5_1724000000004"
WARRANTY = "ufCrm5_1724000000003"


def item_money(o: Oracle, statistic: str, *, rubles: bool = False) -> Numbers:
    return o.names.money(statistic, "opportunity", "currencyId", rubles=rubles)


def invoices_of(o: Oracle, letter: str) -> list[Row]:
    group = o.names.group("stageId", INVOICE_STAGES)
    return [row for row in o.invoices if group(row) == letter]


def requests_of(o: Oracle, letter: str) -> list[Row]:
    group = o.names.group("stageId", SERVICE_STAGES)
    return [row for row in o.service_requests if group(row) == letter]


def quote_group(o: Oracle):
    return o.names.group("STATUS_ID", "QUOTE_STATUS")


def created_at(row: Row) -> str | None:
    return minute(row, "createdTime")


def quote_list(*select: str, **filter):
    return gateway("crm.quote.list", *select, filter=filter)


def invoice_list(*select: str, **filter):
    return gateway("crm.item.list", *select, entityTypeId=INVOICE_TYPE, filter=filter)


def request_list(*select: str, **filter):
    return gateway("crm.item.list", *select, entityTypeId=SERVICE_TYPE, filter=filter)


ITEMS: list[Question] = [
    aggregate(
        "Сколько предложений в каждом статусе и на какие суммы?", "How many quotes are in each status, for how much?",
        QUOTES,
        lambda o: grouped(o.quotes, [o.names.status("STATUS_ID", "QUOTE_STATUS")], [count, o.names.money("sum")]),
        quote_list("STATUS_ID", "OPPORTUNITY", "CURRENCY_ID"),
        groupBy=[Words("статус", "status")], metrics=["count", SUM],
    ),
    aggregate(
        "Какую долю предложений принимают у каждого менеджера?", "What part of each manager's quotes is accepted?",
        QUOTES,
        lambda o: grouped(
            o.quotes, [o.names.user("ASSIGNED_BY_ID")],
            [conversion(quote_group(o)), win_rate(quote_group(o))],
        ),
        quote_list("ASSIGNED_BY_ID", "STATUS_ID"),
        groupBy=[MANAGER], metrics=["conversion", "winRate"],
    ),
    aggregate(
        "Сколько предложений отправлено за прошлый квартал по месяцам?",
        "How many quotes were made last quarter by month?", QUOTES,
        lambda o: grouped(
            [row for row in o.quotes if last_quarter(o.today).has(row, "DATE_CREATE")],
            [by(months, "DATE_CREATE")], [count, o.names.money("sum", rubles=True)], timeline=all_of(months),
        ),
        quote_list("DATE_CREATE", "OPPORTUNITY", "CURRENCY_ID"),
        period=LAST_QUARTER, groupBy=[MONTH], metrics=["count", SUM], currency="RUB",
    ),
    search(
        "Какие предложения отправлены и ждут ответа, от самых дорогих?",
        "Which quotes were sent and wait for an answer, the largest first?", QUOTES,
        lambda o: listed(
            [row for row in o.quotes if row["STATUS_ID"] == "SENT"], [text("TITLE"), number("OPPORTUNITY")],
            lambda cells: cells[1],
        ),
        quote_list("TITLE", "OPPORTUNITY", STATUS_ID="SENT").first(10),
        where=[condition(Words("статус", "status"), "Отправлено клиенту")], fields=[Words("тема", "title"), AMOUNT],
        orderBy=Words("сумма desc", "amount desc"), limit=10,
    ),
    aggregate(
        "Сколько счетов в каждой стадии и на какие суммы?", "How many invoices are in each stage, for how much?",
        INVOICES,
        lambda o: grouped(o.invoices, [o.names.status("stageId", INVOICE_STAGES)], [count, item_money(o, "sum")]),
        invoice_list("stageId", "opportunity", "currencyId"),
        groupBy=[STAGE], metrics=["count", SUM],
    ),
    aggregate(
        "Сколько рублей не оплачено по счетам у каждого менеджера?",
        "How many roubles of open invoices does each manager have?", INVOICES,
        lambda o: grouped(
            invoices_of(o, "P"), [o.names.user("assignedById")], [item_money(o, "sum", rubles=True), count]
        ),
        invoice_list("assignedById", "opportunity", "currencyId", **{"@stageId": ["DT31_2:N", "DT31_2:S"]}),
        where=[condition(GROUP, OPEN)], groupBy=[MANAGER], metrics=[SUM, "count"], currency="RUB",
    ),
    aggregate(
        "Какой средний оплаченный счёт прошлого квартала, в рублях?",
        "What is the average paid invoice of last quarter, in roubles?", INVOICES,
        lambda o: grouped(
            [row for row in invoices_of(o, "S") if last_quarter(o.today).has(row, "createdTime")], [],
            [count, item_money(o, "avg", rubles=True)],
        ),
        invoice_list("opportunity", "currencyId", "createdTime", stageId="DT31_2:P"),
        where=[condition(STAGE, Words("Оплачен", "Paid"))], period=LAST_QUARTER, metrics=["count", AVERAGE],
        currency="RUB",
    ),
    search(
        "Какие счета отправлены, но не оплачены, от самых старых?",
        "Which invoices were sent but not paid, oldest first?",
        INVOICES,
        lambda o: listed(
            [row for row in o.invoices if row["stageId"] == "DT31_2:S"],
            [text("title"), number("opportunity"), o.names.user("assignedById"), created_at],
            lambda cells: cells[3], descending=False,
        ),
        invoice_list("title", "opportunity", "assignedById", "createdTime", stageId="DT31_2:S").first(20),
        where=[condition(STAGE, "Отправлен клиенту")], fields=[Words("тема", "title"), AMOUNT, MANAGER, CREATED],
        orderBy=Words("дата создания asc", "created asc"),
    ),
    aggregate(
        "Сколько заявок на сервис в каждой стадии?", "How many service requests are in each stage?", SERVICE_REQUESTS,
        lambda o: grouped(o.service_requests, [o.names.status("stageId", SERVICE_STAGES)], [count, share]),
        request_list("stageId"),
        groupBy=[STAGE], metrics=["count", "share"],
    ),
    aggregate(
        "Сколько часов уходит на заявки по гарантии и без неё?",
        "How many hours do requests with and without warranty take?",
        SERVICE_REQUESTS,
        lambda o: grouped(
            o.service_requests, [flag(WARRANTY)],
            [count, Numbers("sum", number(HOURS)), Numbers("avg", number(HOURS)), Numbers("p90", number(HOURS))],
        ),
        request_list(WARRANTY, HOURS),
        groupBy=["По гарантии"],
        metrics=["count", "sum(Часы работы)", "avg(Часы работы)", "p90(Часы работы)"],
    ),
    aggregate(
        "Сколько заявок на сервис по источникам и группам стадий за прошлый месяц?",
        "How many service requests came last month by source and stage group?", SERVICE_REQUESTS,
        lambda o: grouped(
            [row for row in o.service_requests if last_month(o.today).has(row, "createdTime")],
            [
                o.names.status("sourceId", "SOURCE"),
                lambda row: STAGE_GROUPS[o.names.group("stageId", SERVICE_STAGES)(row)],
            ],
            [count],
        ),
        request_list("sourceId", "stageId", "createdTime"),
        period=LAST_MONTH, groupBy=[SOURCE, GROUPS],
    ),
    aggregate(
        "У кого больше всего проваленных заявок на сервис?", "Who has most failed service requests?", SERVICE_REQUESTS,
        lambda o: grouped(requests_of(o, "F"), [o.names.user("assignedById")], [count]),
        request_list("assignedById", stageId="DT177_3:FAIL"),
        where=[condition(GROUP, LOST)], groupBy=[MANAGER],
    ),
    search(
        "Какие успешные заявки заняли больше 18 часов?", "Which successful requests took more than 18 hours?",
        SERVICE_REQUESTS,
        lambda o: listed(
            [row for row in requests_of(o, "S") if (number(HOURS)(row) or 0) > 18],
            [text("title"), number(HOURS), text("ufCrm5_1724000000001")], lambda cells: cells[1],
        ),
        request_list("title", HOURS, "ufCrm5_1724000000001", stageId="DT177_3:SUCCESS", **{f">{HOURS}": 18}).first(15),
        where=[condition(GROUP, WON), condition("Часы работы", 18, ">")],
        fields=[TITLE, "Часы работы", "Серийный номер"], orderBy="Часы работы desc", limit=15,
    ),
]
