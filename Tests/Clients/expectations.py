"""What the server offers, and a call of each tool that the demo portal answers."""

TOOL_CALLS: dict[str, dict] = {
    "getDeals": {"dateHint": "last_month", "limit": 5},
    "getLeads": {"dateHint": "last_week", "limit": 10},
    "getContacts": {"limit": 5},
    "getUsers": {"limit": 5},
    "getTasks": {"dateHint": "this_month", "limit": 5},
    "getCompanies": {"limit": 5},
    "getCompany": {"id": 1},
    "getLeadCalls": {"ownerId": 1},
    "describeCrm": {"entity": "сделки"},
    "searchCrm": {"entity": "leads", "where": [{"field": "источник", "value": "Звонок"}], "limit": 5},
    "aggregateCrm": {"entity": "сделки", "groupBy": ["менеджер"], "metrics": ["count", "sum(сумма)"]},
    "getCrmRecord": {"entity": "company", "id": 1},
    "findClient": {"name": "Анна"},
    "funnelReport": {"pipeline": "Общая", "period": "за последние 60 дней"},
    "pipelineAt": {"pipeline": "Общая", "date": "вчера"},
    "searchMethods": {"query": "стадии воронки", "limit": 5},
    "describeMethod": {"method": "crm.timeline.comment.add"},
    "callBitrixMethod": {"method": "crm.status.list", "params": {"filter": {"ENTITY_ID": "STATUS"}}},
}

RESOURCES = [
    "crm/deals",
    "crm/leads",
    "crm/contacts",
    "crm/companies",
    "crm/users",
    "crm/tasks",
    "crm/currencies",
    "crm/lead_statuses",
    "crm/lead_sources",
    "crm/deal_categories",
    "crm/deal_stages",
    "tasks/statuses",
    "tasks/priorities",
    "bitrix24_leads_guide",
    "versions/releases",
    "schema",
]


def uri(resource: str) -> str:
    return f"bitrix24://{resource}"
