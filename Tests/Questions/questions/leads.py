"""What a head of sales asks about leads."""

from oracle.calendar import all_of, by, days, months, quarters, weeks
from oracle.expected import grouped, listed
from oracle.figures import conversion, count, distinct, share, win_rate
from oracle.periods import DAY, last_days, last_month, last_quarter, last_week
from oracle.portal import Oracle, stage_group
from oracle.reading import Row
from oracle.values import day, flag, minute, number, text
from question import Question, aggregate, condition, listing, search
from questions.vocabulary import (
    AMOUNT, AVERAGE, CREATED, DEPARTMENT, GROUP, LAST_MONTH, LAST_QUARTER, LAST_WEEK, LEADS as ENTITY, LOST, MANAGER,
    MEDIAN, MONTH, OPEN, SOURCE, STAGE, STAGE_GROUPS, SUM, TITLE, WEEK, WON,
)
from words import Words

INTERESTS = "Что интересует"
INTERESTS_CODE = "UF_CRM_1708952993785"
BY_INTEREST = ["OPPORTUNITY", "CURRENCY_ID", INTERESTS_CODE]


def semantics(row: Row) -> str:
    return row["STATUS_SEMANTIC_ID"]


def stage(o: Oracle):
    return o.names.status("STATUS_ID", "STATUS")


def source(o: Oracle):
    return o.names.status("SOURCE_ID", "SOURCE")


def manager(o: Oracle):
    return o.names.user("ASSIGNED_BY_ID")


def created(o: Oracle, period) -> list[Row]:
    return [row for row in o.leads if period.has(row, "DATE_CREATE")]


def of_group(o: Oracle, letter: str) -> list[Row]:
    return [row for row in o.leads if semantics(row) == letter]


def since(period) -> dict:
    return {">=DATE_CREATE": period.first.isoformat(), "<DATE_CREATE": (period.last + DAY).isoformat()}


def within(period, *select: str, counts=None):
    """Leads of a period with some columns."""
    return listing("getLeads", *select, counts=counts, filters=lambda o: since(period(o)))


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
        "Какая конверсия у менеджеров по лидам прошлого квартала?",
        "What is the conversion of last quarter's leads by manager?", ENTITY,
        lambda o: grouped(created(o, last_quarter(o.today)), [manager(o)], [conversion(semantics), count]),
        within(lambda o: last_quarter(o.today), "ASSIGNED_BY_ID", "STATUS_SEMANTIC_ID", counts=18),
        period=LAST_QUARTER, groupBy=[MANAGER], metrics=["conversion", "count"],
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
        lambda o: grouped(
            created(o, last_days(14, o.today)), [by(days, "DATE_CREATE")], [count], timeline=all_of(days)
        ),
        within(lambda o: last_days(14, o.today), "DATE_CREATE", counts=14),
        period=Words("за последние 14 дней", "last 14 days"), groupBy=[Words("день", "day")],
    ),
    aggregate(
        "Сколько лидов пришло по месяцам?", "How many leads came by month?", ENTITY,
        lambda o: grouped(o.leads, [by(months, "DATE_CREATE")], [count], timeline=all_of(months)),
        listing("getLeads", "DATE_CREATE"),
        groupBy=[MONTH],
    ),
    aggregate(
        "Сколько лидов пришло по неделям за последние 8 недель и сколько из них качественных?",
        "How many leads came by week in the last 8 weeks, and how many were good?", ENTITY,
        lambda o: grouped(
            created(o, last_days(56, o.today)), [by(weeks, "DATE_CREATE")], [count, conversion(semantics)],
            timeline=all_of(weeks),
        ),
        within(lambda o: last_days(56, o.today), "DATE_CREATE", "STATUS_SEMANTIC_ID"),
        period=Words("последние 56 дней", "last 56 days"), groupBy=[WEEK], metrics=["count", "conversion"],
    ),
    aggregate(
        "Сколько лидов пришло за прошлую неделю?", "How many leads came last week?", ENTITY,
        lambda o: grouped(created(o, last_week(o.today)), [], [count]),
        within(lambda o: last_week(o.today), "ID", counts=1),
        period=LAST_WEEK,
    ),
    aggregate(
        "Сколько необработанных лидов у каждого менеджера?", "How many unprocessed leads does each manager have?",
        ENTITY,
        lambda o: grouped([row for row in o.leads if row["STATUS_ID"] == "NEW"], [manager(o)], [count]),
        listing("getLeads", "ASSIGNED_BY_ID", counts=9, STATUS_ID="NEW"),
        where=[condition(STAGE, Words("Не обработан", "New"))], groupBy=[MANAGER],
    ),
    aggregate(
        "Сколько лидов каждого менеджера в каждой стадии?", "How many leads does each manager have in each stage?",
        ENTITY,
        lambda o: grouped(o.leads, [manager(o), stage(o)], [count]),
        listing("getLeads", "ASSIGNED_BY_ID", "STATUS_ID", counts=45),
        groupBy=[MANAGER, STAGE], limit=100,
    ),
    aggregate(
        "На какие суммы лиды в работе по источникам, в рублях?", "What are open leads worth by source, in roubles?",
        ENTITY,
        lambda o: grouped(of_group(o, "P"), [source(o)], [o.names.money("sum", rubles=True), count]),
        listing("getLeads", "SOURCE_ID", "OPPORTUNITY", "CURRENCY_ID", STATUS_SEMANTIC_ID="P"),
        where=[condition(GROUP, OPEN)], groupBy=[SOURCE], metrics=[SUM, "count"], currency="RUB",
    ),
    aggregate(
        "Какая средняя и медианная сумма лида по отделам, в рублях?",
        "What is the average and median amount of a lead by department, in roubles?", ENTITY,
        lambda o: grouped(
            o.leads, [o.names.department("ASSIGNED_BY_ID")],
            [count, o.names.money("avg", rubles=True), o.names.money("median", rubles=True)],
        ),
        listing("getLeads", "ASSIGNED_BY_ID", "OPPORTUNITY", "CURRENCY_ID"),
        groupBy=[DEPARTMENT], metrics=["count", AVERAGE, MEDIAN], currency="RUB",
    ),
    aggregate(
        "Сколько лидов пришло повторно?", "How many leads came again?", ENTITY,
        lambda o: grouped(o.leads, [flag("IS_RETURN_CUSTOMER")], [count, share]),
        listing("getLeads", "IS_RETURN_CUSTOMER", counts=2),
        groupBy=[Words("Повторный лид", "returning customer")], metrics=["count", "share"],
    ),
    aggregate(
        "С каких рекламных систем пришли лиды прошлого месяца?", "Which ad systems did last month's leads come from?",
        ENTITY,
        lambda o: grouped(created(o, last_month(o.today)), [text("UTM_SOURCE")], [count, conversion(semantics)]),
        within(lambda o: last_month(o.today), "UTM_SOURCE", "STATUS_SEMANTIC_ID"),
        period=LAST_MONTH, groupBy=[Words("рекламная система", "utm source")], metrics=["count", "conversion"],
    ),
    aggregate(
        "Почему лиды забраковали?", "Why were leads junked?", ENTITY,
        lambda o: grouped(of_group(o, "F"), [text("STATUS_DESCRIPTION")], [count, share]),
        listing("getLeads", "STATUS_DESCRIPTION", STATUS_SEMANTIC_ID="F"),
        where=[condition(GROUP, LOST)], groupBy=[Words("Дополнительно о стадии", "statusDescription")],
        metrics=["count", "share"],
    ),
    aggregate(
        "Откуда о нас узнали те, кто стал качественным лидом?", "Where did those who became good leads hear of us?",
        ENTITY,
        lambda o: grouped(of_group(o, "S"), [text("UF_CRM_1704817278")], [count]),
        listing("getLeads", "UF_CRM_1704817278", STATUS_SEMANTIC_ID="S"),
        where=[condition(GROUP, WON)], groupBy=["Откуда узнали о нас"],
    ),
    aggregate(
        "Сколько лидов без телефона и без почты?", "How many leads have neither a phone nor an email?", ENTITY,
        lambda o: grouped([row for row in o.leads if row["HAS_PHONE"] == row["HAS_EMAIL"] == "N"], [], [count]),
        listing("getLeads", "ID", counts=1, HAS_PHONE="N", HAS_EMAIL="N"),
        where=[
            condition(Words("Задан телефон", "hasPhone"), Words("нет", "no")),
            condition(Words("Задан e-mail", "hasEmail"), Words("нет", "no")),
        ],
    ),
    aggregate(
        "Сколько лидов по кварталам и группам стадий?", "How many leads by quarter and stage group?", ENTITY,
        lambda o: grouped(
            o.leads, [by(quarters, "DATE_CREATE"), stage_group], [count], timeline=all_of(quarters)
        ),
        listing("getLeads", "DATE_CREATE", "STATUS_SEMANTIC_ID"),
        groupBy=[Words("квартал", "quarter"), STAGE_GROUPS],
    ),
    aggregate(
        "Какой телефон оставили в нескольких лидах?", "Which phone number is in several leads?", ENTITY,
        lambda o: grouped(o.leads, [lambda row: [entry["VALUE"] for entry in row["PHONE"] or []]], [count]),
        listing("getLeads", "PHONE"),
        groupBy=[Words("телефон", "phone")], orderBy="count desc", limit=10,
    ),
    aggregate(
        "Какие контакты приходили с несколькими лидами?", "Which contacts came with several leads?", ENTITY,
        lambda o: grouped([row for row in o.leads if row["CONTACT_ID"]], [o.contact_name], [count]),
        listing("getLeads", "CONTACT_ID", **{"!CONTACT_ID": ""}),
        where=[condition(Words("контакт", "contact"), "", "not empty")], groupBy=[Words("контакт", "contact")],
        orderBy="count desc", limit=10,
    ),
    aggregate(
        "Сколько менеджеров и источников у лидов прошлого месяца?",
        "How many managers and sources do last month's leads have?", ENTITY,
        lambda o: grouped(created(o, last_month(o.today)), [], [
            count, distinct("ASSIGNED_BY_ID", "SOURCE_ID"),
        ]),
        within(lambda o: last_month(o.today), "ASSIGNED_BY_ID", "SOURCE_ID"),
        period=LAST_MONTH,
        metrics=["count", Words("distinct(ответственный)", "distinct(responsible)"),
                 Words("distinct(источник)", "distinct(source)")],
    ),
    search(
        "Какие самые дорогие рублёвые лиды в работе?", "Which open leads in roubles are worth most?", ENTITY,
        lambda o: listed(
            [row for row in of_group(o, "P") if row["CURRENCY_ID"] == "RUB"],
            [text("TITLE"), number("OPPORTUNITY"), manager(o)], lambda cells: cells[1] or 0,
        ),
        listing("getLeads", "TITLE", "OPPORTUNITY", "ASSIGNED_BY_ID", STATUS_SEMANTIC_ID="P", CURRENCY_ID="RUB")
        .first(10, OPPORTUNITY="DESC"),
        where=[condition(GROUP, OPEN), condition(Words("валюта", "currency"), "RUB")],
        fields=[TITLE, AMOUNT, MANAGER], orderBy=Words("сумма desc", "amount desc"), limit=10,
    ),
    search(
        "Какие новые лиды лежат без движения больше трёх дней?",
        "Which new leads have waited for more than three days?",
        ENTITY,
        lambda o: listed(
            [row for row in o.leads if row["STATUS_ID"] == "NEW" and day(row, "DATE_CREATE") < o.today - DAY * 3],
            [text("TITLE"), manager(o), lambda row: minute(row, "DATE_CREATE")], lambda cells: cells[2],
            descending=False,
        ),
        listing("getLeads", "TITLE", "ASSIGNED_BY_ID", "DATE_CREATE", STATUS_ID="NEW",
                filters=lambda o: {"<DATE_CREATE": (o.today - DAY * 3).isoformat()}).first(20, DATE_CREATE="ASC"),
        where=[
            condition(STAGE, Words("Не обработан", "New")),
            condition(CREATED, Words("3 дня назад", "3 days ago"), "<"),
        ],
        fields=[TITLE, MANAGER, CREATED], orderBy=Words("дата создания asc", "created asc"),
    ),
    search(
        "Какие лиды с сайта или по звонку со словом «вентиляция» сейчас в работе?",
        "Which open leads from the website or a call mention ventilation?", ENTITY,
        lambda o: listed(
            [row for row in of_group(o, "P")
             if row["SOURCE_ID"] in ("WEB", "CALL") and "вентиляц" in row["TITLE"].lower()],
            [text("TITLE"), source(o), stage(o)], lambda cells: 0,
        ),
        listing("getLeads", "TITLE", "SOURCE_ID", "STATUS_ID", STATUS_SEMANTIC_ID="P", SOURCE_ID=["WEB", "CALL"],
                **{"%TITLE": "вентиляц"}).first(20),
        where=[
            condition(GROUP, OPEN),
            {"any": [condition(SOURCE, Words("Веб-сайт", "Website")), condition(SOURCE, Words("Звонок", "Call"))]},
            condition(TITLE, "вентиляц", "contains"),
        ],
        fields=[TITLE, SOURCE, STAGE],
    ),
    search(
        "Какие мои лиды в работе?", "Which open leads are mine?", ENTITY,
        lambda o: listed(
            [row for row in of_group(o, "P") if row["ASSIGNED_BY_ID"] == o.names.me],
            [text("TITLE"), stage(o)], lambda cells: 0,
        ),
        listing("getLeads", "TITLE", "STATUS_ID", ASSIGNED_BY_ID="1", STATUS_SEMANTIC_ID="P").first(20),
        where=[condition(MANAGER, Words("я", "me")), condition(GROUP, OPEN)], fields=[TITLE, STAGE],
    ),
]
