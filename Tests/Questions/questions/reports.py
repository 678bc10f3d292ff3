"""What a head of sales asks about the way through a pipeline, and who a client is."""

from oracle.expected import Sheet
from oracle.funnel import by_manager, by_stage, standing
from oracle.periods import last_month, last_quarter
from oracle.portal import Oracle
from question import FromPortal, Question, gateway
from questions.vocabulary import LAST_MONTH, LAST_QUARTER, MANAGER

GENERAL = "Общая"
SERVICE = "Сервис и монтаж"
DIGITS = 10


def digits(phone: str) -> str:
    """The part of a number that does not depend on how it is written."""
    return "".join(filter(str.isdigit, phone))[-DIGITS:]


def holders(o: Oracle) -> dict[str, list[tuple[str, int]]]:
    """Who has which telephone number."""
    found: dict[str, list[tuple[str, int]]] = {}
    for entity, rows in (("leads", o.leads), ("contacts", o.contacts), ("companies", o.companies)):
        for row in rows:
            for number in {digits(entry["VALUE"]) for entry in row["PHONE"] or []}:
                found.setdefault(number, []).append((entity, int(row["ID"])))
    return found


def shared_number(o: Oracle) -> str:
    """A number that a lead, a contact and a company have."""
    return next(number for number, who in holders(o).items() if len({entity for entity, _ in who}) == 3)


def shared_phone(o: Oracle) -> str:
    number = shared_number(o)
    return f"8 ({number[:3]}) {number[3:6]}-{number[6:8]}-{number[8:]}"


def deal_history(pipeline: int):
    return gateway("crm.stagehistory.list", entityTypeId=2, filter={"CATEGORY_ID": pipeline})


REPORTS: list[Question] = [
    Question(
        "Сколько времени сделки прошлого квартала проводят в каждой стадии и где отваливаются?",
        "How long do last quarter's deals stay in each stage, and where do they drop out?", "funnelReport",
        {"pipeline": GENERAL, "period": LAST_QUARTER}, lambda o: by_stage(o, "0", last_quarter(o.today)),
        deal_history(0),
    ),
    Question(
        "Какая воронка у сделок сервиса и монтажа прошлого квартала?",
        "What does last quarter's service funnel look like?",
        "funnelReport", {"pipeline": SERVICE, "period": LAST_QUARTER},
        lambda o: by_stage(o, "1", last_quarter(o.today)), deal_history(1),
    ),
    Question(
        "Чем закончились сделки прошлого квартала у каждого менеджера?",
        "What became of last quarter's deals by manager?", "funnelReport",
        {"pipeline": GENERAL, "period": LAST_QUARTER, "by": MANAGER},
        lambda o: by_manager(o, "0", last_quarter(o.today)), deal_history(0),
    ),
    Question(
        "Сколько сделок стояло в каждой стадии в конце прошлого месяца?",
        "How many deals stood in each stage at the end of last month?", "pipelineAt",
        {"pipeline": GENERAL, "date": LAST_MONTH, "allowCost": 120}, lambda o: standing(o, "0", last_month(o.today)), deal_history(0),
    ),
    Question(
        "Кто звонил с этого номера?", "Who called from this number?", "findClient",
        {"phone": FromPortal("8 (916) 123-45-67", shared_phone)},
        lambda o: Sheet({who: {} for who in holders(o)[shared_number(o)]}, keys=2),
        gateway("crm.duplicate.findbycomm", type="PHONE", values=["+79161234567"]),
    ),
]
