"""Results by the method that they answer, and the tasks of the extension."""

from .vocabulary import (
    ANY,
    BOOLEAN,
    COUNT,
    INTEGER,
    JULY,
    JUNE,
    MARCH,
    NEVER,
    NOVEMBER,
    OBJECT,
    STRING,
    TIMESTAMP,
    any_of,
    constant,
    list_of,
    map_of,
    meta,
    open_record,
    ref,
    since,
    until,
)

SERVER_INFO = {"io.modelcontextprotocol/serverInfo?": ref("Implementation")}
RESULT = {"_meta?": meta(SERVER_INFO), "resultType": since(JULY, constant("complete"))}
LEGACY_ONLY = {
    "resultType?": until(NOVEMBER, NEVER),
    "ttlMs?": until(NOVEMBER, NEVER),
    "cacheScope?": until(NOVEMBER, NEVER),
}
COMPLETE = RESULT | LEGACY_ONLY
CACHEABLE = COMPLETE | {"ttlMs": since(JULY, COUNT), "cacheScope": since(JULY, {"enum": ["public", "private"]})}
PAGE = CACHEABLE | {"nextCursor?": STRING}
LIST_CHANGED = {"type": "object", "properties": {"listChanged": BOOLEAN}, "additionalProperties": False}

TASK = {
    "taskId": {"type": "string", "minLength": 1},
    "statusMessage?": STRING,
    "createdAt": TIMESTAMP,
    "lastUpdatedAt": TIMESTAMP,
    "status": {"enum": ["working", "input_required", "completed", "failed", "cancelled"]},
    "ttlMs": {"type": ["integer", "null"], "minimum": 1},
    "pollIntervalMs?": {"type": "integer", "minimum": 1},
    "ttl?": NEVER,
    "pollInterval?": NEVER,
    "task?": NEVER,
    "requestState?": NEVER,
}
OUTCOMES = {"completed": "result", "failed": "error", "input_required": "inputRequests"}
DETAILED = TASK | {
    "result?": ref("InlinedResult"),
    "error?": ref("Error"),
    "inputRequests?": {"allOf": [map_of(ref("InputRequest")), {"minProperties": 1}]},
}


def outcome_rules() -> list[dict]:
    """Each status of a task brings the one member that belongs to it and no other."""
    return [
        {
            "if": {"properties": {"status": constant(status)}},
            "then": {
                "required": [own] if own else [],
                "properties": {name: NEVER for name in OUTCOMES.values() if name != own},
            },
        }
        for status, own in (OUTCOMES | {"working": None, "cancelled": None}).items()
    ]


SHAPES = {
    "Result": open_record(COMPLETE),
    "ServerCapabilities": open_record(
        {
            "experimental?": map_of(OBJECT),
            "logging?": OBJECT,
            "completions?": OBJECT,
            "prompts?": LIST_CHANGED,
            "tools?": LIST_CHANGED,
            "resources?": {
                "type": "object",
                "properties": {"listChanged": BOOLEAN, "subscribe": BOOLEAN},
                "additionalProperties": False,
            },
            "extensions?": since(JULY, map_of(OBJECT)),
            "tasks?": NEVER,
        }
    ),
    "InputRequiredResult": since(
        JULY,
        {
            "allOf": [
                open_record(
                    {
                        "_meta?": meta(SERVER_INFO),
                        "resultType": constant("input_required"),
                        "requestState?": STRING,
                        "inputRequests?": map_of(ref("InputRequest")),
                        "ttlMs?": NEVER,
                        "cacheScope?": NEVER,
                        "taskId?": NEVER,
                    }
                ),
                {"anyOf": [{"required": ["inputRequests"]}, {"required": ["requestState"]}]},
            ]
        },
    ),
    "CreateTaskResult": since(
        JULY,
        open_record(
            TASK
            | {
                "_meta?": meta(SERVER_INFO),
                "resultType": constant("task"),
                "result?": NEVER,
                "error?": NEVER,
                "inputRequests?": NEVER,
            }
        ),
    ),
    "DetailedTask": since(JULY, {"allOf": [open_record(DETAILED), *outcome_rules()]}),
    "InlinedResult": since(
        JULY,
        open_record(
            {
                "_meta?": meta({"io.modelcontextprotocol/related-task?": NEVER}),
                "content": list_of(ref("ContentBlock")),
                "structuredContent?": ANY,
                "isError?": BOOLEAN,
            }
        ),
    ),
    "GetTaskResult": since(JULY, {"allOf": [open_record(RESULT), ref("DetailedTask")]}),
    "TaskAcknowledgement": since(
        JULY,
        open_record(RESULT | {f"{name}?": NEVER for name in ("taskId", "status", "result", "error", "inputRequests")}),
    ),
}

RESULTS = {
    "initialize": until(
        NOVEMBER,
        open_record(
            COMPLETE
            | {
                "protocolVersion": STRING,
                "capabilities": ref("ServerCapabilities"),
                "serverInfo": ref("Implementation"),
                "instructions?": STRING,
            }
        ),
    ),
    "ping": until(NOVEMBER, ref("Result")),
    "logging/setLevel": until(NOVEMBER, ref("Result")),
    "resources/subscribe": until(NOVEMBER, ref("Result")),
    "resources/unsubscribe": until(NOVEMBER, ref("Result")),
    "server/discover": since(
        JULY,
        open_record(
            CACHEABLE
            | {
                "supportedVersions": {"type": "array", "items": STRING, "minItems": 1},
                "capabilities": ref("ServerCapabilities"),
                "instructions?": STRING,
                "serverInfo?": NEVER,
            }
        ),
    ),
    "subscriptions/listen": since(
        JULY,
        open_record(
            RESULT
            | {
                "_meta": meta(
                    SERVER_INFO | {"io.modelcontextprotocol/subscriptionId": {"type": ["string", "integer"]}}
                ),
            }
        ),
    ),
    "tools/list": open_record(PAGE | {"tools": list_of(ref("Tool"))}),
    "tools/call": open_record(
        COMPLETE
        | {
            "content": list_of(ref("ContentBlock")),
            "isError?": BOOLEAN,
            "structuredContent?": any_of(until(MARCH, NEVER), since(JUNE, until(NOVEMBER, OBJECT)), since(JULY, ANY)),
        }
    ),
    "resources/list": open_record(PAGE | {"resources": list_of(ref("Resource"))}),
    "resources/templates/list": open_record(PAGE | {"resourceTemplates": list_of(ref("ResourceTemplate"))}),
    "resources/read": open_record(CACHEABLE | {"contents": list_of(ref("ResourceContents"))}),
    "prompts/list": open_record(PAGE | {"prompts": list_of(ref("Prompt"))}),
    "prompts/get": open_record(COMPLETE | {"description?": STRING, "messages": list_of(ref("PromptMessage"))}),
    "completion/complete": open_record(
        COMPLETE
        | {
            "completion": {
                "allOf": [
                    open_record({"values": list_of(STRING), "total?": INTEGER, "hasMore?": BOOLEAN}),
                    {"properties": {"values": {"maxItems": 100}}},
                ]
            }
        }
    ),
    "tasks/get": since(JULY, ref("GetTaskResult")),
    "tasks/update": since(JULY, ref("TaskAcknowledgement")),
    "tasks/cancel": since(JULY, ref("TaskAcknowledgement")),
}
