"""Tools that ask the client in the middle of a call, in the revisions with sessions."""

import pytest


@pytest.fixture
def asked(client):
    """Calls a tool with the client's answer to its question; gives the parameters of that question."""

    def asked(method: str, answer: dict, tool: str, arguments: dict | None = None) -> dict:
        client.answers[method] = answer
        result = client.call(tool, arguments)
        assert result["content"] and not result.get("isError"), result
        (request,) = client.requests
        assert request["method"] == method
        return request["params"]

    return asked


def test_tools_call_sampling(asked):
    text = {"type": "text", "text": "This is a test response from the client"}
    answer = {"role": "assistant", "content": text, "model": "test-model", "stopReason": "endTurn"}
    params = asked("sampling/createMessage", answer, "test_sampling", {"prompt": "Test prompt for sampling"})
    assert "Test prompt for sampling" in str(params["messages"])


def test_tools_call_elicitation(asked):
    answer = {"action": "accept", "content": {"username": "testuser", "email": "test@example.com"}}
    params = asked("elicitation/create", answer, "test_elicitation", {"message": "Please provide your information"})
    assert params["message"] == "Please provide your information"


def test_elicitation_sep1034_defaults(asked):
    answer = {"name": "Jane Smith", "age": 25, "score": 88.0, "status": "inactive", "verified": False}
    params = asked("elicitation/create", {"action": "accept", "content": answer}, "test_elicitation_sep1034_defaults")
    fields = params["requestedSchema"]["properties"]
    wanted = {
        "name": ("string", "John Doe"),
        "age": ("integer", 30),
        "score": ("number", 95.5),
        "status": ("string", "active"),
        "verified": ("boolean", True),
    }
    assert {name: (fields[name]["type"], fields[name]["default"]) for name in wanted} == wanted
    assert fields["status"]["default"] in fields["status"]["enum"]


def test_elicitation_sep1330_enums(asked):
    answer = {
        "untitledSingle": "option1",
        "titledSingle": "value1",
        "legacyEnum": "opt1",
        "untitledMulti": ["option1", "option2"],
        "titledMulti": ["value1", "value2"],
    }
    params = asked("elicitation/create", {"action": "accept", "content": answer}, "test_elicitation_sep1330_enums")
    fields = params["requestedSchema"]["properties"]

    single = fields["untitledSingle"]
    assert single["type"] == "string" and single["enum"] and not {"oneOf", "enumNames"} & set(single)
    titled = fields["titledSingle"]
    assert titled["type"] == "string" and titled["oneOf"] and "enum" not in titled
    old = fields["legacyEnum"]
    assert old["type"] == "string" and len(old["enumNames"]) == len(old["enum"])
    many = fields["untitledMulti"]
    assert (
        many["type"] == "array"
        and many["items"]["type"] == "string"
        and many["items"]["enum"]
        and "anyOf" not in many["items"]
    )
    titled_many = fields["titledMulti"]
    assert titled_many["type"] == "array" and titled_many["items"]["anyOf"] and "enum" not in titled_many["items"]
    for option in titled["oneOf"] + titled_many["items"]["anyOf"]:
        assert isinstance(option["const"], str) and isinstance(option["title"], str)
