"""The conversation that both READMEs show is the one that a newcomer gets."""

import json
import re
import subprocess

import pytest

from project import ROOT

EXCHANGE = re.compile(r"```sh\n(curl -s http://127\.0\.0\.1:8000.*?)\n```\n\n```(json|text)\n(.*?)\n```", re.DOTALL)


def shape(value):
    """The names and types of a JSON value, without its contents."""
    if isinstance(value, dict):
        return {name: shape(member) for name, member in value.items()}
    if isinstance(value, list):
        return [shape(element) for element in value]
    return type(value)


@pytest.mark.parametrize("document", ["README.md", "README_ru.md"])
def test_the_conversation_is_real(demo, document):
    exchanges = EXCHANGE.findall((ROOT / document).read_text())
    assert len(exchanges) == 5
    for command, language, shown in exchanges:
        command = command.replace("http://127.0.0.1:8000", demo.url.removesuffix("/mcp"))
        answer = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True).stdout.rstrip("\n")
        if language == "json":
            assert shape(json.loads(answer)) == shape(json.loads(shown))
        else:
            assert answer == shown
