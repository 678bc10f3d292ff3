"""What a head of sales asks about calls, activities and tasks."""

from oracle.calendar import all_of, by, days, months, weeks
from oracle.expected import grouped, listed
from oracle.figures import Numbers, count, share
from oracle.periods import last_days, last_month, last_quarter
from oracle.portal import Oracle
from oracle.reading import Row
from oracle.values import day, flag, minute, moment, number, text
from question import Question, aggregate, condition, gateway, listing, search
from questions.vocabulary import (
    ACTIVITIES, CALLS, DEPARTMENT, DURATION, LAST_MONTH, LAST_QUARTER, MANAGER, MONTH, TASKS, TITLE,
)
from words import Words

EMPLOYEE = Words("сотрудник", "employee")
RESULT = Words("код результата", "result code")
CALL_TYPE = Words("тип звонка", "call type")
ASSIGNEE = Words("исполнитель", "responsible")
DEADLINE = Words("крайний срок", "deadline")
STATUS = Words("статус", "status")
DONE = "Завершена"
CALL_TYPES = {"1": Words("исходящий", "outgoing"), "2": Words("входящий", "incoming")}
CALL_RESULTS = {
    "200": Words("успешный", "successful"), "304": Words("пропущенный", "missed"),
    "603-S": Words("отменён", "cancelled"),
}
ACTIVITY_TYPES = {
    "1": Words("встреча", "meeting"), "2": Words("звонок", "call"), "4": Words("письмо", "e-mail"),
    "6": Words("дело", "to-do"),
}
TASK_STATUSES = {
    "2": "Ждёт выполнения", "3": "Выполняется", "4": "Ожидает контроля", "5": DONE, "6": "Отложена",
}
PRIORITIES = {"0": "Низкий", "1": "Средний", "2": "Высокий"}
SECONDS = number("CALL_DURATION")


def employee(o: Oracle):
    return o.names.user("PORTAL_USER_ID")


def responsible(o: Oracle):
    return o.names.user("RESPONSIBLE_ID")


def call_type(row: Row) -> Words:
    return CALL_TYPES[row["CALL_TYPE"]]


def call_result(row: Row) -> Words:
    return CALL_RESULTS[row["CALL_FAILED_CODE"]]


def calls_list(**filter):
    return gateway("voximplant.statistic.get", FILTER=filter)


def activity_list(*select: str, **filter):
    return gateway("crm.activity.list", *select, filter=filter)


def overdue(o: Oracle) -> list[Row]:
    return [
        row for row in o.tasks if row["STATUS"] != "5" and row["DEADLINE"] and moment(row, "DEADLINE") < o.now
    ]


def overdue_list(*select: str, counts=None):
    return listing("getTasks", *select, counts=counts, filters=lambda o: {"<DEADLINE": o.now.isoformat()},
                   **{"!REAL_STATUS": "5"})


OVERDUE = [condition(DEADLINE, Words("сейчас", "now"), "<"), condition(STATUS, DONE, "!=")]

WORK: list[Question] = [
    aggregate(
        "Сколько звонков дольше 5 минут у каждого менеджера?", "How many calls longer than 5 minutes has each manager?",
        CALLS,
        lambda o: grouped(
            [row for row in o.calls if SECONDS(row) > 300], [employee(o)], [count, Numbers("avg", SECONDS)]
        ),
        calls_list(**{">CALL_DURATION": 300}),
        where=[condition(DURATION, 300, ">")], groupBy=[EMPLOYEE],
        metrics=["count", Words("avg(длительность)", "avg(duration)")],
    ),
    aggregate(
        "Сколько входящих и исходящих звонков и чем они закончились?",
        "How did incoming and outgoing calls end?", CALLS,
        lambda o: grouped(
            o.calls, [call_type, call_result], [count, Numbers("sum", SECONDS)],
        ),
        calls_list(),
        groupBy=[CALL_TYPE, RESULT], metrics=["count", Words("sum(длительность)", "sum(duration)")],
    ),
    aggregate(
        "Сколько входящих звонков пропустил каждый сотрудник за прошлый месяц?",
        "How many incoming calls did each employee miss last month?", CALLS,
        lambda o: grouped(
            [row for row in o.calls if row["CALL_TYPE"] == "2" and row["CALL_FAILED_CODE"] == "304"
             and last_month(o.today).has(row, "CALL_START_DATE")],
            [employee(o)], [count],
        ),
        calls_list(CALL_TYPE="2", CALL_FAILED_CODE="304"),
        where=[condition(CALL_TYPE, Words("входящий", "incoming")), condition(RESULT, Words("пропущенный", "missed"))],
        period=LAST_MONTH, groupBy=[EMPLOYEE],
    ),
    aggregate(
        "Сколько времени менеджеры говорят по телефону по неделям за последние 30 дней?",
        "How long did managers talk on the phone by week in the last 30 days?", CALLS,
        lambda o: grouped(
            [row for row in o.calls if last_days(30, o.today).has(row, "CALL_START_DATE")],
            [by(weeks, "CALL_START_DATE")], [Numbers("sum", SECONDS), count], timeline=all_of(weeks),
        ),
        calls_list(),
        period=Words("последние 30 дней", "last 30 days"), groupBy=[Words("неделя", "week")],
        metrics=[Words("sum(длительность)", "sum(duration)"), "count"],
    ),
    aggregate(
        "Сколько стоили звонки прошлого квартала по отделам?",
        "What did last quarter's calls cost by department?", CALLS,
        lambda o: grouped(
            [row for row in o.calls if last_quarter(o.today).has(row, "CALL_START_DATE")],
            [o.names.department("PORTAL_USER_ID")], [o.names.money("sum", "COST", "COST_CURRENCY"), count],
        ),
        calls_list(),
        period=LAST_QUARTER, groupBy=[DEPARTMENT], metrics=[Words("sum(стоимость)", "sum(cost)"), "count"],
    ),
    search(
        "Какие самые длинные звонки?", "Which calls were the longest?", CALLS,
        lambda o: listed(
            o.calls, [text("PHONE_NUMBER"), SECONDS, employee(o)], lambda cells: cells[1],
        ),
        gateway("voximplant.statistic.get", SORT="CALL_DURATION", ORDER="DESC").first(10),
        fields=[Words("номер телефона", "phone number"), DURATION, EMPLOYEE],
        orderBy=Words("длительность desc", "duration desc"), limit=10,
    ),
    aggregate(
        "Сколько дел каждого типа и сколько из них выполнено?",
        "How many activities of each type are there, done or not?",
        ACTIVITIES,
        lambda o: grouped(o.activities, [lambda row: ACTIVITY_TYPES[row["TYPE_ID"]], flag("COMPLETED")], [count]),
        activity_list("TYPE_ID", "COMPLETED"),
        groupBy=[Words("тип", "type"), Words("выполнено", "completed")],
    ),
    aggregate(
        "Сколько встреч провёл каждый менеджер по месяцам?", "How many meetings did each manager have by month?",
        ACTIVITIES,
        lambda o: grouped(
            [row for row in o.activities if row["TYPE_ID"] == "1"], [by(months, "CREATED"), responsible(o)], [count],
            timeline=all_of(months),
        ),
        activity_list("CREATED", "RESPONSIBLE_ID", TYPE_ID="1"),
        where=[condition(Words("тип", "type"), Words("встреча", "meeting"))], groupBy=[MONTH, MANAGER],
        limit=500,
    ),
    aggregate(
        "У кого сколько просроченных дел?", "How many overdue activities has each employee?", ACTIVITIES,
        lambda o: grouped(
            [row for row in o.activities if row["COMPLETED"] == "N" and row["DEADLINE"]
             and day(row, "DEADLINE") < o.today],
            [responsible(o)], [count],
        ),
        activity_list("RESPONSIBLE_ID", "DEADLINE", COMPLETED="N"),
        where=[
            condition(Words("выполнено", "completed"), Words("нет", "no")),
            condition(Words("срок", "deadline"), Words("сегодня", "today"), "<"),
        ],
        groupBy=[MANAGER],
    ),
    aggregate(
        "У кого сколько просроченных задач?", "How many overdue tasks has each employee?", TASKS,
        lambda o: grouped(overdue(o), [responsible(o)], [count]),
        overdue_list("RESPONSIBLE_ID", counts=16),
        where=OVERDUE, groupBy=[ASSIGNEE],
    ),
    aggregate(
        "Сколько задач в каждом статусе и приоритете?", "How many tasks are in each status and priority?", TASKS,
        lambda o: grouped(
            o.tasks, [lambda row: TASK_STATUSES[row["STATUS"]], lambda row: PRIORITIES[row["PRIORITY"]]], [count]
        ),
        listing("getTasks", "STATUS", "PRIORITY", counts=15),
        groupBy=[STATUS, Words("приоритет", "priority")],
    ),
    aggregate(
        "Сколько задач закрыто по дням за последние 14 дней?",
        "How many tasks were closed each day of the last 14 days?",
        TASKS,
        lambda o: grouped(
            [row for row in o.tasks if last_days(14, o.today).has(row, "CLOSED_DATE")],
            [by(days, "CLOSED_DATE")], [count], timeline=all_of(days),
        ),
        listing("getTasks", "CLOSED_DATE", counts=14,
                filters=lambda o: {">=CLOSED_DATE": last_days(14, o.today).first.isoformat()}),
        period=Words("последние 14 дней", "last 14 days"), dateField=Words("дата закрытия", "closed at"),
        groupBy=[Words("дата закрытия по дням", "closed at by day")],
    ),
    aggregate(
        "Какую долю задач каждый отдел уже завершил?",
        "What part of all finished tasks did each department finish?", TASKS,
        lambda o: grouped(
            [row for row in o.tasks if row["STATUS"] == "5"], [o.names.department("RESPONSIBLE_ID")], [count, share]
        ),
        listing("getTasks", "RESPONSIBLE_ID", counts=16, REAL_STATUS="5"),
        where=[condition(STATUS, DONE)], groupBy=[DEPARTMENT], metrics=["count", "share"],
    ),
    search(
        "Какие важные задачи просрочены, начиная с самых давних?", "Which important tasks are overdue, longest first?",
        TASKS,
        lambda o: listed(
            [row for row in overdue(o) if row["PRIORITY"] == "2"],
            [text("TITLE"), responsible(o), lambda row: minute(row, "DEADLINE")], lambda cells: cells[2],
            descending=False,
        ),
        overdue_list("TITLE", "RESPONSIBLE_ID", "DEADLINE").first(20, DEADLINE="ASC"),
        where=[*OVERDUE, condition(Words("приоритет", "priority"), "Высокий")], fields=[TITLE, ASSIGNEE, DEADLINE],
        orderBy=Words("крайний срок asc", "deadline asc"),
    ),
    search(
        "Какие задачи я поставил и они ещё не завершены?", "Which unfinished tasks did I set?", TASKS,
        lambda o: listed(
            [row for row in o.tasks if row["CREATED_BY"] == o.names.me and row["STATUS"] != "5"],
            [text("TITLE"), lambda row: TASK_STATUSES[row["STATUS"]]], lambda cells: 0,
        ),
        listing("getTasks", "TITLE", "STATUS", CREATED_BY="1", **{"!REAL_STATUS": "5"}).first(20),
        where=[condition(Words("постановщик", "creator"), Words("я", "me")), condition(STATUS, DONE, "!=")],
        fields=[TITLE, STATUS],
    ),
]
