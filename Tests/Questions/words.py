"""Words of the two languages, one beside the other."""

from typing import NamedTuple


class Words(NamedTuple):
    ru: str
    en: str


def spoken(value, language: str):
    """A value in which each pair of words has become the one of a language."""
    if isinstance(value, Words):
        return getattr(value, language)
    if isinstance(value, dict):
        return {key: spoken(inner, language) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(spoken(inner, language) for inner in value)
    return value
