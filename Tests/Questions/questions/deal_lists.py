"""Which deals a head of sales asks for by name."""

from oracle.expected import listed
from oracle.periods import DAY, last_days
from oracle.values import day, minute, number, text
from question import Question, condition, listing, search
from questions.deal_rows import IDLE, LAST_ACTIVITY, idle, idle_list, manager, of_group
from questions.vocabulary import AMOUNT, CLOSED, DEALS as ENTITY, GROUP, MANAGER, OPEN, STAGE, TITLE
from words import Words

DEAL_LISTS: list[Question] = [
    search(
        "Какие открытые сделки дольше всех без активности?", "Which open deals have been idle longest?", ENTITY,
        lambda o: listed(
            idle(o), [text("TITLE"), manager(o), lambda row: minute(row, "LAST_ACTIVITY_TIME")],
            lambda cells: cells[2], descending=False,
        ),
        idle_list("TITLE", "ASSIGNED_BY_ID", "LAST_ACTIVITY_TIME").first(20, LAST_ACTIVITY_TIME="ASC"),
        where=IDLE, fields=[TITLE, MANAGER, LAST_ACTIVITY],
        orderBy=Words("последняя активность asc", "last activity asc"),
    ),
    search(
        "Какие открытые сделки закрываются до конца завтрашнего дня, по дате?",
        "Which open deals close by the end of tomorrow, by date?", ENTITY,
        lambda o: listed(
            [row for row in of_group(o, "P") if day(row, "CLOSEDATE") <= o.today + DAY],
            [text("TITLE"), lambda row: day(row, "CLOSEDATE").isoformat(), number("OPPORTUNITY")],
            lambda cells: cells[1],
        ),
        listing("getDeals", "TITLE", "CLOSEDATE", "OPPORTUNITY", STAGE_SEMANTIC_ID="P",
                filters=lambda o: {"<=CLOSEDATE": (o.today + DAY).isoformat()}).first(50, CLOSEDATE="DESC"),
        where=[condition(GROUP, OPEN), condition(CLOSED, Words("завтра", "tomorrow"), "<=")],
        fields=[TITLE, CLOSED, AMOUNT], orderBy=Words("дата завершения desc", "close date desc"), limit=50,
    ),
    search(
        "Какие сделки перешли в новую стадию за последние 7 дней?",
        "Which deals changed their stage in the last 7 days?",
        ENTITY,
        lambda o: listed(
            [row for row in o.deals if last_days(7, o.today).has(row, "MOVED_TIME")],
            [o.names.deal_stage, lambda row: minute(row, "MOVED_TIME")], lambda cells: cells[1],
        ),
        listing(
            "getDeals", "STAGE_ID", "MOVED_TIME",
            filters=lambda o: {">=MOVED_TIME": last_days(7, o.today).first.isoformat()},
        ).first(20, MOVED_TIME="DESC"),
        period=Words("последние 7 дней", "last 7 days"), dateField=Words("дата смены стадии", "stage changed"),
        fields=[STAGE, Words("дата смены стадии", "stage changed")],
        orderBy=Words("дата смены стадии desc", "stage changed desc"),
    ),
]
