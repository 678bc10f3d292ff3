"""What a head of sales asks about companies and contacts."""

from oracle.calendar import all_of, by, quarters
from oracle.expected import grouped, listed
from oracle.figures import Numbers, count, distinct, share
from oracle.periods import this_year
from oracle.values import flag, number, text
from question import Question, aggregate, condition, listing, search
from questions.vocabulary import COMPANIES, CONTACTS, MANAGER, SOURCE, TITLE
from words import Words

REVENUE = Words("годовой оборот", "revenue")
LIMIT = "UF_CRM_1687188367"
PLACE = "UF_CRM_1731000122"
WORKS = "UF_CRM_1731000123"

CLIENTS: list[Question] = [
    aggregate(
        "Сколько компаний в каждой отрасли и с каким оборотом?",
        "How many companies are in each industry, with what revenue?",
        COMPANIES,
        lambda o: grouped(
            o.companies, [o.names.status("INDUSTRY", "INDUSTRY")],
            [count, Numbers("sum", number("REVENUE")), Numbers("avg", number("REVENUE"))],
        ),
        listing("getCompanies", "INDUSTRY", "REVENUE"),
        groupBy=[Words("сфера деятельности", "industry")],
        metrics=["count", Words("sum(годовой оборот)", "sum(revenue)"), Words("avg(годовой оборот)", "avg(revenue)")],
    ),
    aggregate(
        "Компании каких типов и размеров у нас есть?", "Which types and sizes of companies do we have?", COMPANIES,
        lambda o: grouped(
            o.companies,
            [o.names.status("COMPANY_TYPE", "COMPANY_TYPE"), o.names.status("EMPLOYEES", "EMPLOYEES")], [count],
        ),
        listing("getCompanies", "COMPANY_TYPE", "EMPLOYEES", counts=20),
        groupBy=[Words("тип компании", "company type"), Words("Кол-во сотрудников", "employees")],
    ),
    aggregate(
        "На каких объектах работают наши клиенты?", "What kinds of premises do our companies have?", COMPANIES,
        lambda o: grouped(o.companies, [o.names.choice(PLACE)], [count, share]),
        listing("getCompanies", PLACE, counts=4),
        groupBy=["Тип объекта"], metrics=["count", "share"],
    ),
    aggregate(
        "Какие виды работ нужны компаниям?", "Which kinds of work do companies need?", COMPANIES,
        lambda o: grouped(o.companies, [o.names.choice(WORKS)], [count]),
        listing("getCompanies", WORKS),
        groupBy=["Виды работ"],
    ),
    aggregate(
        "Какой лимит отгрузки у компаний каждого менеджера?", "What shipping limit do each manager's companies have?",
        COMPANIES,
        lambda o: grouped(
            o.companies, [o.names.user("ASSIGNED_BY_ID")],
            [Numbers("sum", number(LIMIT)), Numbers("max", number(LIMIT)), count],
        ),
        listing("getCompanies", "ASSIGNED_BY_ID", LIMIT),
        groupBy=[MANAGER], metrics=["sum(Лимит отгрузки)", "max(Лимит отгрузки)", "count"],
    ),
    aggregate(
        "Сколько компаний без ИНН?", "How many companies have no tax number?", COMPANIES,
        lambda o: grouped([row for row in o.companies if not row["UF_CRM_INN"]], [], [count]),
        listing("getCompanies", "ID", counts=1, UF_CRM_INN=""),
        where=[condition("ИНН", "", "empty")],
    ),
    search(
        "Какие производственные компании самые крупные?", "Which manufacturers are the largest?", COMPANIES,
        lambda o: listed(
            [row for row in o.companies if row["INDUSTRY"] == "MANUFACTURING"],
            [text("TITLE"), number("REVENUE"), text("UF_CRM_INN")], lambda cells: cells[1] or 0,
        ),
        listing("getCompanies", "TITLE", "REVENUE", "UF_CRM_INN", INDUSTRY="MANUFACTURING").first(10, REVENUE="DESC"),
        where=[condition(Words("сфера деятельности", "industry"), "Производство")],
        fields=[Words("название компании", "title"), REVENUE, "ИНН"],
        orderBy=Words("годовой оборот desc", "revenue desc"), limit=10,
    ),
    search(
        "Какие компании называются «Альфа…»?", "Which companies are called Альфа…?", COMPANIES,
        lambda o: listed(
            [row for row in o.companies if "альфа" in row["TITLE"].lower()], [text("TITLE")], lambda cells: 0,
        ),
        listing("getCompanies", "TITLE", **{"%TITLE": "альфа"}).first(20),
        where=[condition(TITLE, "альфа", "contains")], fields=[TITLE],
    ),
    aggregate(
        "Сколько контактов каждого типа?", "How many contacts are there of each type?", CONTACTS,
        lambda o: grouped(o.contacts, [o.names.status("TYPE_ID", "CONTACT_TYPE")], [count, share]),
        listing("getContacts", "TYPE_ID", counts=4),
        groupBy=[Words("тип контакта", "type")], metrics=["count", "share"],
    ),
    aggregate(
        "Откуда приходили контакты этого года по кварталам?", "Where did this year's contacts come from, by quarter?",
        CONTACTS,
        lambda o: grouped(
            [row for row in o.contacts if this_year(o.today).has(row, "DATE_CREATE")],
            [by(quarters, "DATE_CREATE"), o.names.status("SOURCE_ID", "SOURCE")], [count], timeline=all_of(quarters),
        ),
        listing("getContacts", "DATE_CREATE", "SOURCE_ID",
                filters=lambda o: {">=DATE_CREATE": this_year(o.today).first.isoformat()}),
        period=Words("этот год", "this year"), groupBy=[Words("квартал", "quarter"), SOURCE], limit=100,
    ),
    aggregate(
        "Сколько контактов без компании и без телефона?", "How many contacts have no company and no phone?", CONTACTS,
        lambda o: grouped(
            [row for row in o.contacts if row["COMPANY_ID"] in (None, "0")], [flag("HAS_PHONE")], [count]
        ),
        listing("getContacts", "HAS_PHONE", counts=2, COMPANY_ID=""),
        where=[condition(Words("компания", "company"), "", "empty")], groupBy=[Words("Задан телефон", "hasPhone")],
    ),
    aggregate(
        "Скольким компаниям принадлежат контакты каждого менеджера?",
        "How many companies do each manager's contacts belong to?", CONTACTS,
        lambda o: grouped(o.contacts, [o.names.user("ASSIGNED_BY_ID")], [distinct("COMPANY_ID"), count]),
        listing("getContacts", "ASSIGNED_BY_ID", "COMPANY_ID"),
        groupBy=[MANAGER], metrics=[Words("distinct(компания)", "distinct(company)"), "count"],
    ),
]
