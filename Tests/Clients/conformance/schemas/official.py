"""What the official Python package says of a message: it has each revision's methods, and each era's last types."""

from mcp_types import methods
from pydantic import ValidationError


def official_problem(revision: str, message: dict, method: str | None) -> str | None:
    """The package's objection; none to what it does not know: errors and the tasks extension."""
    try:
        if "method" in message:
            parse_sent(revision, message)
        elif isinstance(message.get("result"), dict) and is_known(message["result"], method):
            methods.parse_server_result(method, revision, message["result"])
    except KeyError as missing:
        return f"the official package knows no {missing} from a server"
    except ValidationError as invalid:
        return f"the official package: {invalid}"
    return None


def parse_sent(revision: str, message: dict):
    if message["method"] == "notifications/tasks":
        return
    parse = methods.parse_server_request if "id" in message else methods.parse_server_notification
    parse(message["method"], revision, message.get("params"))


def is_known(result: dict, method: str | None) -> bool:
    return method is not None and not method.startswith("tasks/") and result.get("resultType") != "task"
