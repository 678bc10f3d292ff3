"""A question, the one call that answers it, and where the expected answer comes from."""

from collections.abc import Callable
from dataclasses import dataclass, field

from oracle.expected import Groups, Records
from oracle.portal import Oracle
from words import Words


@dataclass(frozen=True)
class Inherited:
    """What one of the nine inherited tools has to be asked for the same: all rows with the fields that matter."""

    tool: str
    arguments: Callable[[Oracle], dict] | dict = field(default_factory=dict)
    counts: Callable[[Oracle], int] | int | None = None
    """By how many calls that ask for the total alone the question can be answered instead."""


@dataclass(frozen=True)
class Question:
    ru: str
    en: str
    tool: str
    arguments: dict
    expected: Callable[[Oracle], Groups | Records]
    inherited: Inherited

    @property
    def words(self) -> Words:
        return Words(self.ru, self.en)


def aggregate(ru: str, en: str, entity: Words, expected, inherited: Inherited, **arguments) -> Question:
    return Question(ru, en, "aggregateCrm", {"entity": entity, **arguments}, expected, inherited)


def search(ru: str, en: str, entity: Words, expected, inherited: Inherited, **arguments) -> Question:
    return Question(ru, en, "searchCrm", {"entity": entity, **arguments}, expected, inherited)


def condition(name: Words | str, value, op: str = "=") -> dict:
    return {"field": name, "op": op, "value": value}


def listing(tool: str, *select: str, counts=None, **filters) -> Inherited:
    """A list tool asked for rows; a filter's name ends in what its operator is called."""
    return Inherited(tool, {"select": list(select), "filter": filters}, counts)
