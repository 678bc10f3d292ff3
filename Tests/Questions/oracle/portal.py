"""The whole portal in memory: its tables, each read once, and its names."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property

from oracle.figures import Numbers
from oracle.reading import PortalReader, Row
from oracle.values import number
from words import Words

INVOICES = 31
SERVICE_REQUESTS = 177
STAGE_GROUPS = {"P": Words("в работе", "in progress"), "S": Words("успех", "won"), "F": Words("провал", "lost")}


class Names:
    """What the codes of the portal are called."""

    def __init__(self, reader: PortalReader):
        self.me = reader.call("profile")["ID"]
        people = reader.call("user.get")
        self.users = {person["ID"]: f"{person['NAME']} {person['LAST_NAME']}" for person in people}
        departments = {entry["ID"]: entry["NAME"] for entry in reader.call("department.get")}
        self.departments = {
            person["ID"]: [departments[str(number)] for number in person["UF_DEPARTMENT"]] for person in people
        }
        statuses = reader.call("crm.status.list")
        self.statuses = {(entry["ENTITY_ID"], entry["STATUS_ID"]): entry["NAME"] for entry in statuses}
        self.groups = {
            (entry["ENTITY_ID"], entry["STATUS_ID"]): {"S": "S", "F": "F"}.get(entry["SEMANTICS"], "P")
            for entry in statuses
        }
        self.pipelines = {
            str(entry["id"]): entry["name"]
            for entry in reader.call("crm.category.list", entityTypeId=2)["categories"]
        }
        self.rates = {
            entry["CURRENCY"]: Decimal(entry["AMOUNT"]) / Decimal(entry["AMOUNT_CNT"])
            for entry in reader.call("crm.currency.list")
        }
        self.choices = {
            field["FIELD_NAME"]: {entry["ID"]: entry["VALUE"] for entry in field.get("LIST") or []}
            for entity in ("lead", "deal", "company")
            for field in reader.call(f"crm.{entity}.userfield.list")
        }

    def user(self, column: str) -> Callable[[Row], str]:
        return lambda row: self.users[str(row[column])]

    def department(self, column: str) -> Callable[[Row], list[str]]:
        return lambda row: self.departments[str(row[column])]

    def status(self, column: str, dictionary: str) -> Callable[[Row], str | None]:
        return lambda row: self.statuses[dictionary, row[column]] if row[column] else None

    def group(self, column: str, dictionary: str) -> Callable[[Row], str]:
        return lambda row: self.groups[dictionary, row[column]]

    def choice(self, column: str) -> Callable[[Row], str | list[str] | None]:
        """The value of a list field; all of them where it takes several."""
        choices = self.choices[column]

        def key(row: Row):
            value = row[column]
            if isinstance(value, list):
                return [choices[str(one)] for one in value]
            return choices[str(value)] if value else None

        return key

    def deal_stage(self, row: Row) -> str:
        pipeline = row["CATEGORY_ID"]
        dictionary = "DEAL_STAGE" if pipeline == "0" else f"DEAL_STAGE_{pipeline}"
        return f"{self.statuses[dictionary, row['STAGE_ID']]} ({self.pipelines[pipeline]})"

    def money(self, statistic: str, amount: str = "OPPORTUNITY", currency: str = "CURRENCY_ID", *, rubles=False):
        return Numbers(statistic, number(amount), lambda row: row[currency], self.rates if rubles else None)


def stage_group(row: Row) -> Words:
    return STAGE_GROUPS[row.get("STAGE_SEMANTIC_ID") or row["STATUS_SEMANTIC_ID"]]


class Oracle:
    def __init__(self, reader: PortalReader):
        self.reader = reader
        self.names = Names(reader)

    @cached_property
    def now(self) -> datetime:
        return datetime.fromisoformat(self.reader.call("server.time"))

    @property
    def today(self) -> date:
        return self.now.date()

    @cached_property
    def leads(self) -> list[Row]:
        return self.reader.rows("crm.lead.list", [
            "TITLE", "STATUS_ID", "STATUS_SEMANTIC_ID", "SOURCE_ID", "OPPORTUNITY", "CURRENCY_ID", "ASSIGNED_BY_ID",
            "DATE_CREATE", "MOVED_TIME", "DATE_CLOSED", "LAST_ACTIVITY_TIME", "IS_RETURN_CUSTOMER", "HAS_PHONE",
            "HAS_EMAIL", "NAME", "LAST_NAME", "STATUS_DESCRIPTION", "UTM_SOURCE", "CONTACT_ID", "PHONE",
            "UF_CRM_1704817278", "UF_CRM_1708952993785",
        ])

    @cached_property
    def deals(self) -> list[Row]:
        return self.reader.rows("crm.deal.list", [
            "TITLE", "CATEGORY_ID", "STAGE_ID", "STAGE_SEMANTIC_ID", "TYPE_ID", "SOURCE_ID", "OPPORTUNITY",
            "CURRENCY_ID", "PROBABILITY", "COMPANY_ID", "CONTACT_ID", "LEAD_ID", "ASSIGNED_BY_ID", "CLOSEDATE",
            "CLOSED", "DATE_CREATE", "MOVED_TIME", "LAST_ACTIVITY_TIME", "IS_RETURN_CUSTOMER",
            "UF_CRM_1721244707107", "UF_CRM_1721244815406", "UF_CRM_1721244902211",
        ])

    @cached_property
    def contacts(self) -> list[Row]:
        return self.reader.rows("crm.contact.list", [
            "NAME", "LAST_NAME", "TYPE_ID", "SOURCE_ID", "ASSIGNED_BY_ID", "DATE_CREATE", "HAS_PHONE", "HAS_EMAIL",
            "COMPANY_ID", "PHONE",
        ])

    @cached_property
    def contact_names(self) -> dict[str, str]:
        return {row["ID"]: " ".join(filter(None, (row["NAME"], row["LAST_NAME"]))) for row in self.contacts}

    def contact_name(self, row: Row) -> str:
        return f"{self.contact_names[row['CONTACT_ID']]} ({row['CONTACT_ID']})"

    @cached_property
    def companies(self) -> list[Row]:
        return self.reader.rows("crm.company.list", [
            "TITLE", "COMPANY_TYPE", "INDUSTRY", "EMPLOYEES", "REVENUE", "ASSIGNED_BY_ID", "DATE_CREATE", "HAS_PHONE",
            "UF_CRM_INN", "UF_CRM_1687188367", "UF_CRM_1731000122", "UF_CRM_1731000123", "UF_CRM_1731000112", "PHONE",
        ])

    @cached_property
    def company_names(self) -> dict[str, str]:
        return {row["ID"]: row["TITLE"] for row in self.companies}

    def company_name(self, row: Row) -> str:
        return f"{self.company_names[row['COMPANY_ID']]} ({row['COMPANY_ID']})"

    @cached_property
    def quotes(self) -> list[Row]:
        return self.reader.rows("crm.quote.list", [
            "TITLE", "STATUS_ID", "OPPORTUNITY", "CURRENCY_ID", "ASSIGNED_BY_ID", "DATE_CREATE", "BEGINDATE",
        ])

    @cached_property
    def invoices(self) -> list[Row]:
        return self.reader.rows("crm.item.list", [
            "title", "stageId", "categoryId", "opportunity", "currencyId", "assignedById", "createdTime", "begindate",
        ], entityTypeId=INVOICES)

    @cached_property
    def service_requests(self) -> list[Row]:
        return self.reader.rows("crm.item.list", [
            "title", "stageId", "sourceId", "opportunity", "currencyId", "assignedById", "createdTime",
            "ufCrm5_1724000000001", "ufCrm5_1724000000003", "ufCrm5_1724000000004",
        ], entityTypeId=SERVICE_REQUESTS)

    @cached_property
    def activities(self) -> list[Row]:
        return self.reader.rows("crm.activity.list", [
            "SUBJECT", "TYPE_ID", "DIRECTION", "COMPLETED", "DEADLINE", "CREATED", "RESPONSIBLE_ID", "OWNER_TYPE_ID",
            "OWNER_ID", "START_TIME",
        ])

    @cached_property
    def calls(self) -> list[Row]:
        return self.reader.rows("voximplant.statistic.get", [
            "PORTAL_USER_ID", "PHONE_NUMBER", "CALL_DURATION", "CALL_TYPE", "CALL_FAILED_CODE", "CALL_START_DATE",
            "COST", "COST_CURRENCY",
        ])

    @cached_property
    def tasks(self) -> list[Row]:
        return self.reader.task_rows({
            "TITLE": "title", "STATUS": "status", "PRIORITY": "priority", "RESPONSIBLE_ID": "responsibleId",
            "CREATED_BY": "createdBy", "DEADLINE": "deadline", "CREATED_DATE": "createdDate",
            "CLOSED_DATE": "closedDate",
        })

    @cached_property
    def deal_history(self) -> list[Row]:
        return self.reader.rows("crm.stagehistory.list", [
            "TYPE_ID", "OWNER_ID", "CREATED_TIME", "CATEGORY_ID", "STAGE_ID", "STAGE_SEMANTIC_ID",
        ], entityTypeId=2)
