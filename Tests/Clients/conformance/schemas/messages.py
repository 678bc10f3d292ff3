"""Envelopes, notifications, errors, and the requests that a server of the legacy era sends."""

from .results import DETAILED, outcome_rules
from .vocabulary import (
    ANY,
    BOOLEAN,
    ID,
    INTEGER,
    JULY,
    JUNE,
    LOGGING_LEVEL,
    NOVEMBER,
    NUMBER,
    OBJECT,
    STRING,
    URI,
    constant,
    list_of,
    map_of,
    meta,
    open_record,
    record,
    ref,
    since,
    until,
)

SUBSCRIPTION_ID = "io.modelcontextprotocol/subscriptionId"
META = {"_meta?": meta({f"{SUBSCRIPTION_ID}?": ID})}
TAGGED = {"_meta?": until(NOVEMBER, meta()), "_meta": since(JULY, meta({SUBSCRIPTION_ID: ID}))}
LIST_CHANGED = {"params?": until(NOVEMBER, record(TAGGED)), "params": since(JULY, record(TAGGED))}
FILTER = record(
    {
        "toolsListChanged?": BOOLEAN,
        "promptsListChanged?": BOOLEAN,
        "resourcesListChanged?": BOOLEAN,
        "resourceSubscriptions?": list_of(URI),
        "taskIds?": list_of(STRING),
    }
)
CLIENT_CAPABILITIES = record(
    {
        "experimental?": map_of(OBJECT),
        "roots?": OBJECT,
        "sampling?": OBJECT,
        "elicitation?": OBJECT,
        "extensions?": map_of(OBJECT),
    }
)

NOTIFICATIONS = {
    "notifications/cancelled": {"params": record(META | {"requestId": ID, "reason?": STRING})},
    "notifications/progress": {
        "params": record(
            META
            | {
                "progressToken": ID,
                "progress": NUMBER,
                "total?": NUMBER,
                "message?": STRING,
            }
        )
    },
    "notifications/message": {"params": record(META | {"level": LOGGING_LEVEL, "logger?": STRING, "data": ANY})},
    "notifications/tools/list_changed": LIST_CHANGED,
    "notifications/prompts/list_changed": LIST_CHANGED,
    "notifications/resources/list_changed": LIST_CHANGED,
    "notifications/resources/updated": {"params": record(TAGGED | {"uri": URI})},
    "notifications/elicitation/complete": since(
        NOVEMBER, until(NOVEMBER, {"params": record(META | {"elicitationId": STRING})})
    ),
    "notifications/subscriptions/acknowledged": since(JULY, {"params": record(TAGGED | {"notifications": FILTER})}),
    "notifications/tasks": since(JULY, {"params": {"allOf": [open_record(DETAILED | TAGGED), *outcome_rules()]}}),
}

REQUESTS = {
    "ping": until(NOVEMBER, {"params?": record({"_meta?": meta()})}),
    "roots/list": until(NOVEMBER, {"params?": record({"_meta?": meta()})}),
    "sampling/createMessage": until(NOVEMBER, {"params": ref("CreateMessageParams")}),
    "elicitation/create": since(JUNE, until(NOVEMBER, {"params": ref("ElicitParams")})),
}

# Codes of older revisions, of drafts, and those that the specification keeps for itself.
NOT_IN_JULY = {
    "anyOf": [{"enum": [-32042]}, {"minimum": -32099, "maximum": -32023}, {"minimum": -32019, "maximum": -32000}]
}
ERRORS = {
    -32021: since(JULY, record({"requiredCapabilities": CLIENT_CAPABILITIES})),
    -32022: since(JULY, record({"supported": list_of(STRING), "requested": STRING})),
    -32042: since(NOVEMBER, until(NOVEMBER, open_record({"elicitations": list_of(ref("UrlParams"))}))),
}
ENVELOPE = {"jsonrpc": constant("2.0")}
ERROR_FIELDS = {"message": STRING, "data?": ANY}
CODE = {"allOf": [INTEGER, since(JULY, {"not": NOT_IN_JULY})]}

SHAPES = {
    "Error": record(ERROR_FIELDS | {"code": CODE}),
    "ErrorResponse": record(ENVELOPE | {"id": until(JUNE, ID), "id?": since(NOVEMBER, ID), "error": ref("Error")}),
    "ResultResponse": record(ENVELOPE | {"id": ID, "result": OBJECT}),
}


def notification(method: str, fields: dict):
    return record(ENVELOPE | {"method": constant(method)} | fields)


def request(method: str, fields: dict):
    return record(ENVELOPE | {"id": ID, "method": constant(method)} | fields)


def error(code: int, data):
    return record(
        ENVELOPE
        | {"id": until(JUNE, ID), "id?": since(NOVEMBER, ID)}
        | {
            "error": record({"code": constant(code), "message": STRING, "data": data}),
        }
    )
