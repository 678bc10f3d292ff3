"""Results that ask for input, and the same request again with the answers."""

import pytest

from .answers import RefusedError

ELICITATION = "test_input_required_result_elicitation"
MODEL = {"role": "assistant", "model": "test-model", "stopReason": "endTurn"}
ROOTS = {"roots": [{"uri": "file:///test/root", "name": "Test Root"}]}


def accept(**content) -> dict:
    return {"action": "accept", "content": content}


def said(text: str) -> dict:
    return MODEL | {"content": {"type": "text", "text": text}}


def asks(result: dict) -> dict[str, str]:
    """The methods by key of a result that asks."""
    assert result["resultType"] == "input_required", result
    return {key: request["method"] for key, request in result["inputRequests"].items()}


def state(result: dict) -> dict:
    """The state to send back, if there is one."""
    return {"requestState": result["requestState"]} if "requestState" in result else {}


def answered(client, tool: str, first: dict, answers: dict) -> dict:
    """Calls a tool again with the answers to what it asked first."""
    return client.call(tool, inputResponses=answers, **state(first))


def text(result: dict) -> str:
    assert result["resultType"] == "complete", result
    assert not result.get("isError"), result
    return result["content"][0]["text"]


def one_question(client, tool: str, method: str, answer: dict) -> str:
    first = client.call(tool)
    ((key, asked),) = asks(first).items()
    assert asked == method
    return text(answered(client, tool, first, {key: answer}))


def test_input_required_result_basic_elicitation(client):
    first = client.call(ELICITATION)
    assert asks(first) == {"user_name": "elicitation/create"}
    assert "Alice" in text(answered(client, ELICITATION, first, {"user_name": accept(name="Alice")}))


def test_input_required_result_basic_sampling(client):
    answer = said("The capital of France is Paris.")
    assert "Paris" in one_question(client, "test_input_required_result_sampling", "sampling/createMessage", answer)


def test_input_required_result_basic_list_roots(client):
    assert one_question(client, "test_input_required_result_list_roots", "roots/list", ROOTS)


def test_input_required_result_request_state(client):
    tool = "test_input_required_result_request_state"
    first = client.call(tool)
    assert isinstance(first["requestState"], str) and first["requestState"]
    (key,) = asks(first)
    assert "state-ok" in text(answered(client, tool, first, {key: accept(ok=True)}))


def test_input_required_result_multiple_input_requests(client):
    tool = "test_input_required_result_multiple_inputs"
    first = client.call(tool)
    assert first["requestState"]
    asked = asks(first)
    answers = {
        "elicitation/create": accept(name="Alice"),
        "sampling/createMessage": said("Hello there!"),
        "roots/list": ROOTS,
    }
    assert len(asked) >= 3 and set(asked.values()) == set(answers)
    assert text(answered(client, tool, first, {key: answers[method] for key, method in asked.items()}))


def test_input_required_result_multi_round(client):
    tool = "test_input_required_result_multi_round"
    first = client.call(tool)
    (key,) = asks(first)
    second = answered(client, tool, first, {key: accept(name="Alice")})
    (key,) = asks(second)
    assert first["requestState"] and second["requestState"]
    assert first["requestState"] != second["requestState"]
    assert text(answered(client, tool, second, {key: accept(color="blue")}))


def test_input_required_result_missing_input_response(client):
    assert asks(client.call(ELICITATION, inputResponses={"wrong_key": accept(data="wrong")}))


def test_input_required_result_non_tool_request(client):
    prompt = {"name": "test_input_required_result_prompt"}
    first = client.request("prompts/get", prompt)
    (key,) = asks(first)
    answers = {"inputResponses": {key: accept(context="test context")}}
    second = client.request("prompts/get", prompt | answers | state(first))
    assert second["resultType"] == "complete"
    assert second["messages"]


def test_input_required_result_result_type(client):
    assert client.call(ELICITATION)["resultType"] == "input_required"


def test_input_required_result_unsupported_methods(client):
    for method in ("tools/list", "prompts/list"):
        assert client.request(method)["resultType"] == "complete"


def test_input_required_result_tampered_state(client):
    tool = "test_input_required_result_tampered_state"
    first = client.call(tool)
    (key,) = asks(first)
    answers = {key: accept(ok=True)}
    with pytest.raises(RefusedError):
        client.call(tool, inputResponses=answers, requestState=first["requestState"] + "-TAMPERED")
    assert text(answered(client, tool, first, answers))


def test_input_required_result_capability_check(client):
    asked = asks(client.declaring({"sampling": {}}).call("test_input_required_result_capabilities"))
    assert asked and "elicitation/create" not in asked.values()


def test_input_required_result_ignore_extra_params(client):
    answers = {
        "user_name": accept(name="Alice"),
        "unknown_extra_key": accept(foo="bar"),
        "another_unexpected": accept(baz=123),
    }
    assert "Alice" in text(client.call(ELICITATION, inputResponses=answers))


@pytest.mark.parametrize(
    "answers", [{"user_name": 12345}, None], ids=["a number for an answer", "null for the answers"]
)
def test_input_required_result_validate_input(client, answers):
    try:
        asks(client.call(ELICITATION, inputResponses=answers))
    except RefusedError as refused:
        assert refused.code == -32602
