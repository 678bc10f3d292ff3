"""The words that questions share."""

from words import Words

LEADS = Words("лиды", "leads")
DEALS = Words("сделки", "deals")
CONTACTS = Words("контакты", "contacts")
COMPANIES = Words("компании", "companies")
QUOTES = Words("предложения", "quotes")
INVOICES = Words("счета", "invoices")
ACTIVITIES = Words("дела", "activities")
CALLS = Words("звонки", "calls")
TASKS = Words("задачи", "tasks")
SERVICE_REQUESTS = "Заявки на сервис"

STAGE = Words("стадия", "stage")
GROUP = Words("группа стадии", "stage group")
STAGE_GROUPS = Words("группа стадий", "stage group")
OPEN = Words("в работе", "open")
WON = Words("успех", "won")
LOST = Words("провал", "lost")
PIPELINE = Words("воронка", "pipeline")
SOURCE = Words("источник", "source")
MANAGER = Words("ответственный", "responsible")
DEPARTMENT = Words("отдел", "department")
TITLE = Words("название", "title")
AMOUNT = Words("сумма", "amount")
CREATED = Words("дата создания", "created")
CLOSED = Words("дата завершения", "close date")
DURATION = Words("длительность", "duration")

SUM = Words("sum(сумма)", "sum(amount)")
AVERAGE = Words("avg(сумма)", "avg(amount)")
MEDIAN = Words("median(сумма)", "median(amount)")
MOST = Words("max(сумма)", "max(amount)")

LAST_QUARTER = Words("прошлый квартал", "last quarter")
LAST_MONTH = Words("прошлый месяц", "last month")
LAST_WEEK = Words("прошлая неделя", "last week")
MONTH = Words("месяц", "month")
WEEK = Words("неделя", "week")
