"""What a head of sales asks about deals."""

from oracle.calendar import all_of, by, months, quarters, weeks
from oracle.expected import grouped
from oracle.figures import conversion, count, distinct, share, win_rate
from oracle.periods import last_days, last_month, last_quarter
from oracle.portal import stage_group
from oracle.values import day, flag, number
from question import FromPortal, Question, aggregate, condition, listing
from questions.deal_rows import (
    DELIVERY, IDLE, MONEY, PAYMENT, SERVICE, SHIPPED, bare, best_customer, closed_within, deals_of, department, idle,
    idle_list, manager, of_group, pipeline, semantics, won_in,
)
from questions.vocabulary import (
    AMOUNT, AVERAGE, CLOSED, DEALS as ENTITY, DEPARTMENT, GROUP, LAST_MONTH, LAST_QUARTER, LOST, MANAGER, MEDIAN, MOST,
    OPEN, PIPELINE, SOURCE, STAGE, STAGE_GROUPS, SUM, WON,
)
from words import Words

COMPANY = Words("компания", "company")

DEALS: list[Question] = [
    aggregate(
        "Сколько выиграл каждый менеджер в прошлом квартале?", "What did each manager win last quarter?", ENTITY,
        lambda o: grouped(won_in(o, last_quarter(o.today)), [manager(o)], [count, o.names.money("sum")]),
        closed_within(lambda o: last_quarter(o.today), "ASSIGNED_BY_ID", *MONEY, STAGE_SEMANTIC_ID="S"),
        where=[condition(GROUP, WON)], period=LAST_QUARTER, dateField=CLOSED, groupBy=[MANAGER], metrics=["count", SUM],
    ),
    aggregate(
        "Сколько выиграл каждый отдел в прошлом месяце, в рублях?",
        "What did each department win last month, in roubles?", ENTITY,
        lambda o: grouped(won_in(o, last_month(o.today)), [department(o)], [o.names.money("sum", rubles=True), count]),
        closed_within(lambda o: last_month(o.today), "ASSIGNED_BY_ID", *MONEY, STAGE_SEMANTIC_ID="S"),
        where=[condition(GROUP, WON)], period=LAST_MONTH, dateField=CLOSED, groupBy=[DEPARTMENT],
        metrics=[SUM, "count"], currency="RUB",
    ),
    aggregate(
        "Сколько сделок и на какую сумму в каждой воронке по группам стадий, в рублях?",
        "How many deals and how much is in each pipeline by stage group, in roubles?", ENTITY,
        lambda o: grouped(o.deals, [pipeline(o), stage_group], [count, o.names.money("sum", rubles=True)]),
        listing("getDeals", "CATEGORY_ID", "STAGE_SEMANTIC_ID", *MONEY),
        groupBy=[PIPELINE, STAGE_GROUPS], metrics=["count", SUM], currency="RUB",
    ),
    aggregate(
        "Сколько сделок в каждой стадии воронки «Сервис и монтаж»?",
        "How many deals are in each stage of the pipeline Сервис и монтаж?", ENTITY,
        lambda o: grouped([row for row in o.deals if row["CATEGORY_ID"] == "1"], [o.names.deal_stage], [count, share]),
        listing("getDeals", "STAGE_ID", counts=8, CATEGORY_ID="1"),
        where=[condition(PIPELINE, SERVICE)], groupBy=[STAGE], metrics=["count", "share"],
    ),
    aggregate(
        "Сколько сделок в каждой стадии обеих воронок?", "How many deals are in each stage of both pipelines?", ENTITY,
        lambda o: grouped(o.deals, [o.names.deal_stage], [count]),
        listing("getDeals", "STAGE_ID", counts=16),
        groupBy=[STAGE],
    ),
    aggregate(
        "Какой процент выигранных у менеджеров?", "What is the win rate by manager?", ENTITY,
        lambda o: grouped(o.deals, [manager(o)], [win_rate(semantics), conversion(semantics), count]),
        listing("getDeals", "ASSIGNED_BY_ID", "STAGE_SEMANTIC_ID", counts=27),
        groupBy=[MANAGER], metrics=["winRate", "conversion", "count"],
    ),
    aggregate(
        "Какой средний чек выигранных сделок по источникам, в рублях?",
        "What is the average won deal by source, in roubles?", ENTITY,
        lambda o: grouped(
            of_group(o, "S"), [o.names.status("SOURCE_ID", "SOURCE")],
            [o.names.money("avg", rubles=True), o.names.money("max", rubles=True), count],
        ),
        listing("getDeals", "SOURCE_ID", *MONEY, STAGE_SEMANTIC_ID="S"),
        where=[condition(GROUP, WON)], groupBy=[SOURCE], metrics=[AVERAGE, MOST, "count"], currency="RUB",
    ),
    aggregate(
        "Какая медиана и 90-й процентиль суммы сделки по воронкам, в рублях?",
        "What are the median and the 90th percentile of a deal by pipeline, in roubles?", ENTITY,
        lambda o: grouped(
            o.deals, [pipeline(o)], [o.names.money("median", rubles=True), o.names.money("p90", rubles=True)]
        ),
        listing("getDeals", "CATEGORY_ID", *MONEY),
        groupBy=[PIPELINE], metrics=[MEDIAN, Words("p90(сумма)", "p90(amount)")], currency="RUB",
    ),
    aggregate(
        "Наибольшая и наименьшая сделка в каждой валюте?", "What are the largest and smallest deals in each currency?",
        ENTITY,
        lambda o: grouped(o.deals, [], [o.names.money("max"), o.names.money("min")]),
        listing("getDeals", *MONEY),
        metrics=[MOST, Words("min(сумма)", "min(amount)")],
    ),
    aggregate(
        "Сколько открытых сделок без активности больше 14 дней у каждого менеджера, и на сколько рублей?",
        "How many open deals had no activity for over 14 days, by manager and in roubles?", ENTITY,
        lambda o: grouped(idle(o), [manager(o)], [count, o.names.money("sum", rubles=True)]),
        idle_list("ASSIGNED_BY_ID", *MONEY),
        where=IDLE, groupBy=[MANAGER], metrics=["count", SUM], currency="RUB",
    ),
    aggregate(
        "По месяцам: сколько сделок закрыто успешно и на сколько рублей?",
        "By month: how many deals were won, for how many roubles?", ENTITY,
        lambda o: grouped(
            of_group(o, "S"), [by(months, "CLOSEDATE")], [count, o.names.money("sum", rubles=True)],
            timeline=all_of(months),
        ),
        listing("getDeals", "CLOSEDATE", *MONEY, STAGE_SEMANTIC_ID="S"),
        where=[condition(GROUP, WON)], groupBy=[Words("дата завершения по месяцам", "close date by month")],
        metrics=["count", SUM], currency="RUB",
    ),
    aggregate(
        "По кварталам и воронкам: сколько сделок создано?", "By quarter and pipeline: how many deals were created?",
        ENTITY,
        lambda o: grouped(o.deals, [by(quarters, "DATE_CREATE"), pipeline(o)], [count], timeline=all_of(quarters)),
        listing("getDeals", "DATE_CREATE", "CATEGORY_ID"),
        groupBy=[Words("дата создания по кварталам", "created by quarter"), PIPELINE],
    ),
    aggregate(
        "По неделям за последние два месяца: сколько сделок проиграно?",
        "By week over the last 60 days: how many deals were lost?", ENTITY,
        lambda o: grouped(
            [row for row in of_group(o, "F") if last_days(60, o.today).has(row, "CLOSEDATE")],
            [by(weeks, "CLOSEDATE")], [count], timeline=all_of(weeks),
        ),
        closed_within(lambda o: last_days(60, o.today), "CLOSEDATE", STAGE_SEMANTIC_ID="F"),
        where=[condition(GROUP, LOST)], period=Words("последние 60 дней", "last 60 days"), dateField=CLOSED,
        groupBy=[Words("дата завершения по неделям", "close date by week")],
    ),
    aggregate(
        "Как платят клиенты выигранных сделок?", "How do the clients of won deals pay?", ENTITY,
        lambda o: grouped(of_group(o, "S"), [o.names.choice(PAYMENT)], [count, share]),
        listing("getDeals", PAYMENT, counts=4, STAGE_SEMANTIC_ID="S"),
        where=[condition(GROUP, WON)], groupBy=["Способ оплаты"], metrics=["count", "share"],
    ),
    aggregate(
        "Как влияет доставка на процент выигранных и средний чек, в рублях?",
        "How does delivery change the win rate and the average amount, in roubles?", ENTITY,
        lambda o: grouped(
            o.deals, [flag(DELIVERY)], [count, win_rate(semantics), o.names.money("avg", rubles=True)]
        ),
        listing("getDeals", DELIVERY, "STAGE_SEMANTIC_ID", *MONEY),
        groupBy=["Нужна доставка"], metrics=["count", "winRate", AVERAGE], currency="RUB",
    ),
    aggregate(
        "Какие типы сделок у какого отдела?", "Which types of deals does each department have?", ENTITY,
        lambda o: grouped(o.deals, [department(o), o.names.status("TYPE_ID", "DEAL_TYPE")], [count]),
        listing("getDeals", "ASSIGNED_BY_ID", "TYPE_ID"),
        groupBy=[DEPARTMENT, Words("тип", "type")],
    ),
    aggregate(
        "Сколько у нас разных компаний и контактов в сделках?", "How many companies and contacts do our deals have?",
        ENTITY,
        lambda o: grouped(o.deals, [], [count, distinct("COMPANY_ID", "CONTACT_ID")]),
        listing("getDeals", "COMPANY_ID", "CONTACT_ID"),
        metrics=["count", Words("distinct(компания)", "distinct(company)"),
                 Words("distinct(контакт)", "distinct(contact)")],
    ),
    aggregate(
        "Какие компании принесли больше всего выигранных рублей?", "Which companies brought the most won roubles?",
        ENTITY,
        lambda o: grouped(
            [row for row in of_group(o, "S") if row["COMPANY_ID"] not in (None, "0")], [o.company_name],
            [o.names.money("sum", rubles=True), count],
        ),
        listing("getDeals", "COMPANY_ID", *MONEY, STAGE_SEMANTIC_ID="S"),
        where=[condition(GROUP, WON), condition(Words("компания", "company"), "", "not empty")],
        groupBy=[Words("компания", "company")], metrics=[SUM, "count"], currency="RUB", limit=10,
    ),
    aggregate(
        "Сколько открытых сделок должно было закрыться до сегодняшнего дня?",
        "How many open deals should have closed before today?", ENTITY,
        lambda o: grouped([row for row in of_group(o, "P") if day(row, "CLOSEDATE") < o.today], [pipeline(o)], [count]),
        listing("getDeals", "CATEGORY_ID", counts=2, STAGE_SEMANTIC_ID="P",
                filters=lambda o: {"<CLOSEDATE": o.today.isoformat()}),
        where=[condition(GROUP, OPEN), condition(CLOSED, Words("сегодня", "today"), "<")], groupBy=[PIPELINE],
    ),
    aggregate(
        "Сколько сделок у меня и на какую сумму?", "How many deals do I have, and for how much?", ENTITY,
        lambda o: grouped(
            [row for row in o.deals if row["ASSIGNED_BY_ID"] == o.names.me], [stage_group],
            [count, o.names.money("sum")],
        ),
        listing("getDeals", "STAGE_SEMANTIC_ID", *MONEY, ASSIGNED_BY_ID="1"),
        where=[condition(MANAGER, Words("я", "me"))], groupBy=[STAGE_GROUPS], metrics=["count", SUM],
    ),
    aggregate(
        "Сколько сделок отдела корпоративных продаж от миллиона рублей, кроме проигранных?",
        "How many deals of a million roubles or more does corporate sales have, lost ones aside?", ENTITY,
        lambda o: grouped(
            [row for row in o.deals
             if "Отдел корпоративных продаж" in o.names.departments[row["ASSIGNED_BY_ID"]]
             and number("OPPORTUNITY")(row) >= 1_000_000 and row["CURRENCY_ID"] == "RUB" and semantics(row) != "F"],
            [manager(o)], [count],
        ),
        listing("getDeals", "ASSIGNED_BY_ID", counts=3, CURRENCY_ID="RUB",
                **{">=OPPORTUNITY": 1_000_000, "!STAGE_SEMANTIC_ID": "F", "@ASSIGNED_BY_ID": ["13", "15", "17"]}),
        where=[
            condition(MANAGER, "Отдел корпоративных продаж"), condition(AMOUNT, 1_000_000, ">="),
            condition(Words("валюта", "currency"), "RUB"), {"not": condition(GROUP, LOST)},
        ],
        groupBy=[MANAGER],
    ),
    aggregate(
        "Сколько сделок создано за последние 30 дней и сколько из них повторные?",
        "How many deals were created in the last 30 days, and how many of them are repeated?", ENTITY,
        lambda o: grouped(
            [row for row in o.deals if last_days(30, o.today).has(row, "DATE_CREATE")],
            [flag("IS_RETURN_CUSTOMER")], [count, share],
        ),
        listing("getDeals", "IS_RETURN_CUSTOMER", counts=2,
                filters=lambda o: {">=DATE_CREATE": last_days(30, o.today).first.isoformat()}),
        period=Words("последние 30 дней", "last 30 days"), groupBy=[Words("Повторная сделка", "isReturnCustomer")],
        metrics=["count", "share"],
    ),
    aggregate(
        "В скольких выигранных сделках нет даты отгрузки?", "How many won deals have no shipping date?", ENTITY,
        lambda o: grouped([row for row in of_group(o, "S") if not row[SHIPPED]], [], [count]),
        listing("getDeals", "ID", counts=1, STAGE_SEMANTIC_ID="S", **{SHIPPED: ""}),
        where=[condition(GROUP, WON), condition("Дата отгрузки", "", "empty")],
    ),
    aggregate(
        "Сколько сделок с такой-то компанией в каждой группе стадий, и на сколько рублей?",
        "How many deals with a certain company are in each stage group, and for how many roubles?", ENTITY,
        lambda o: grouped(deals_of(o, best_customer(o)), [stage_group], [count, o.names.money("sum", rubles=True)]),
        listing("getDeals", "COMPANY_ID", "STAGE_SEMANTIC_ID", *MONEY),
        where=FromPortal(
            [condition(COMPANY, "Ромашка")], lambda o: [condition(COMPANY, bare(o.company_names[best_customer(o)]))],
        ),
        groupBy=[STAGE_GROUPS], metrics=["count", SUM], currency="RUB",
    ),
]
