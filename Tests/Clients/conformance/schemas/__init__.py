"""The shape of everything that a server sends, by revision.

Told in our own words, and stricter than the specification's JSON Schema: a member that a revision does not know is
wrong even where the specification lets others add theirs, because here it can only be one that leaked from another
revision. `_meta`, results and `data` stay open.
"""

from itertools import islice

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from . import messages, results
from .content import CONTENT, SAMPLING
from .elicitation import ELICITATION
from .official import official_problem
from .vocabulary import JULY, OMITTED, REVISIONS, Dated, Resolver

__all__ = ["REVISIONS", "Shapes"]

DEFINITIONS = CONTENT | SAMPLING | ELICITATION | results.SHAPES | messages.SHAPES
OTHER_RESULTS = {"input_required": "InputRequiredResult", "task": "CreateTaskResult"}
MAY_ASK = {"tools/call", "prompts/get", "resources/read"}


class Shapes:
    """Judges messages by one revision; where a newer one was agreed on, only leniently, since that has more to say."""

    def __init__(self, revision: str, is_lenient: bool = False):
        self.revision = revision
        self.resolver = Resolver(revision, is_lenient)
        self.definitions = self.resolver.resolve(DEFINITIONS)
        self.validators: dict[tuple, Draft202012Validator | None] = {}

    def check(self, message: object, method: str | None = None):
        """Fails unless the server may send the message; `method` is that of the request which a response answers."""
        wrong = self.problems(message, method)
        assert not wrong, f"{'; '.join(wrong)}\nin {message}"

    def problems(self, message: object, method: str | None = None) -> list[str]:
        if not isinstance(message, dict):
            return ["it is not one JSON object"]
        unofficial = official_problem(self.revision, message, method)
        return self.shape_problems(message, method) + ([unofficial] if unofficial else [])

    def shape_problems(self, message: dict, method: str | None) -> list[str]:
        if "method" in message:
            kind = "request" if "id" in message else "notification"
            return self.validate((kind, message["method"]), message)
        if "error" in message:
            code = message["error"].get("code") if isinstance(message["error"], dict) else None
            typed = ("error", code)
            return self.validate(typed if self.validator(typed) else ("shape", "ErrorResponse"), message)
        wrong = self.validate(("shape", "ResultResponse"), message)
        return wrong or self.validate(self.result_name(message["result"], method), message["result"])

    def result_name(self, result: dict, method: str | None) -> tuple:
        kind = result.get("resultType")
        askers = MAY_ASK if kind == "input_required" else {"tools/call"}
        if self.revision == JULY and kind in OTHER_RESULTS and method in askers:
            return "shape", OTHER_RESULTS[kind]
        return "result", method

    def validate(self, name: tuple, instance: object) -> list[str]:
        validator = self.validator(name)
        label = " ".join(map(str, name))
        if validator is None:
            return [f"{self.revision} has no {label} from a server"]
        errors = islice(validator.iter_errors(instance), 5)
        return [f"{label}{error.json_path[1:]}: {best_match([error]).message}" for error in errors]

    def validator(self, name: tuple) -> Draft202012Validator | None:
        if name not in self.validators:
            schema = self.resolver.resolve(definition(*name))
            self.validators[name] = (
                None
                if schema is OMITTED
                else Draft202012Validator(
                    {
                        "allOf": [schema],
                        "$defs": self.definitions,
                    }
                )
            )
        return self.validators[name]


def definition(kind: str, key):
    """What is told of a message, before a revision is chosen."""
    if kind == "shape":
        return DEFINITIONS[key]
    if kind == "result":
        return results.RESULTS.get(key, OMITTED)
    tables = {
        "request": (messages.REQUESTS, messages.request),
        "notification": (messages.NOTIFICATIONS, messages.notification),
        "error": (messages.ERRORS, messages.error),
    }
    table, build = tables[kind]
    return dated(table.get(key, OMITTED), lambda part: build(key, part))


def dated(part, build):
    """Builds a whole from its part and keeps the dates of that part."""
    if isinstance(part, Dated):
        return Dated(dated(part.schema, build), part.first, part.last)
    return part if part is OMITTED else build(part)
