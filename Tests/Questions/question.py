"""A question, the one call that answers it, and where the expected answer comes from."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from oracle.expected import Expected
from oracle.portal import Oracle
from words import Words, spoken

GATEWAY = "callBitrixMethod"


@dataclass(frozen=True)
class Inherited:
    """What one of the nine inherited tools has to be asked for the same: all rows with the fields that matter."""

    tool: str
    arguments: dict = field(default_factory=dict)
    filters: Callable[[Oracle], dict] | None = None
    """Conditions that depend on the day."""
    counts: int | None = None
    """By how many calls that ask for the total alone the question can be answered instead."""
    rows: int | None = None
    """How many rows are enough, in an order that the tool can give."""

    def first(self, rows: int, **order: str) -> "Inherited":
        """The same where the first rows in an order answer the question."""
        arguments = self.arguments if self.tool == GATEWAY else self.arguments | {"order": order, "limit": rows}
        return replace(self, rows=rows, arguments=arguments)

    def arguments_on(self, oracle: Oracle) -> dict:
        filters = self.filters(oracle) if self.filters else {}
        if self.tool == GATEWAY:
            return self.arguments
        return self.arguments | {"filter": self.arguments["filter"] | filters}


@dataclass(frozen=True)
class FromPortal:
    """An argument that has to be looked up first, and how it looks."""

    example: Any
    value: Callable[[Oracle], Any]


@dataclass(frozen=True)
class Question:
    ru: str
    en: str
    tool: str
    arguments: dict
    expected: Callable[[Oracle], Expected]
    inherited: Inherited

    def asked(self, oracle: Oracle, language: str) -> dict:
        """The arguments for a portal in a language."""
        looked_up = {
            name: value.value(oracle) if isinstance(value, FromPortal) else value
            for name, value in self.arguments.items()
        }
        return spoken(looked_up, language)

    def shown(self, language: str) -> dict:
        """The arguments as an example."""
        examples = {
            name: value.example if isinstance(value, FromPortal) else value for name, value in self.arguments.items()
        }
        return spoken(examples, language)


def aggregate(ru: str, en: str, entity: Words | str, expected, inherited: Inherited, **arguments) -> Question:
    return Question(ru, en, "aggregateCrm", {"entity": entity, **arguments}, expected, inherited)


def search(ru: str, en: str, entity: Words | str, expected, inherited: Inherited, **arguments) -> Question:
    return Question(ru, en, "searchCrm", {"entity": entity, **arguments}, expected, inherited)


def condition(name: Words | str, value, op: str = "=") -> dict:
    return {"field": name, "op": op, "value": value}


def listing(tool: str, *select: str, counts: int | None = None, filters=None, **filter) -> Inherited:
    """A list tool asked for some columns of the rows that a filter leaves."""
    return Inherited(tool, {"select": list(select), "filter": filter}, filters, counts)


def gateway(method: str, *select: str, **parameters) -> Inherited:
    """A list for which there is no tool of its own, through the one for any method."""
    if select:
        parameters["select"] = list(select)
    return Inherited(GATEWAY, {"method": method, "params": parameters})
