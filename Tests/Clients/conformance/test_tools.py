"""Listing and calling tools."""

import re


def test_tools_list(client):
    tools = client.request("tools/list")["tools"]
    assert tools
    for tool in tools:
        assert re.fullmatch(r"[A-Za-z0-9_./-]{1,64}", tool["name"])
        assert tool["description"]
        assert tool["inputSchema"]


def test_tools_call_simple_text(client):
    content = client.request("tools/call", {"name": "test_simple_text"})["content"]
    assert [block["text"] for block in content if block["type"] == "text"] == [
        "This is a simple text response for testing."
    ]


def test_tools_call_image(client):
    image = block(client.call("test_image_content"), "image")
    assert image["data"] and image["mimeType"] == "image/png"


def test_tools_call_audio(client):
    audio = block(client.call("test_audio_content"), "audio")
    assert audio["data"] and audio["mimeType"] == "audio/wav"


def test_tools_call_embedded_resource(client):
    resource = block(client.call("test_embedded_resource"), "resource")["resource"]
    assert resource["uri"] and resource["mimeType"]
    assert resource.get("text") or resource.get("blob")


def test_tools_call_mixed_content(client):
    kinds = [block["type"] for block in client.call("test_multiple_content_types")["content"]]
    assert {"text", "image", "resource"} <= set(kinds)


def test_tools_call_error(client):
    result = client.call("test_error_handling")
    assert result["isError"] is True
    assert result["content"][0]["text"]


def test_tools_call_with_logging(client):
    client.request("logging/setLevel", {"level": "debug"})
    client.call("test_tool_with_logging")
    logged = [message["params"] for message in client.notifications if message["method"] == "notifications/message"]
    assert len(logged) >= 3
    assert {message["level"] for message in logged} == {"info"}


def test_tools_call_with_progress(client):
    client.call("test_tool_with_progress", _meta={"progressToken": "progress-test-1"})
    told = [message["params"] for message in client.notifications if message["method"] == "notifications/progress"]
    assert {params["progressToken"] for params in told} == {"progress-test-1"}
    steps = [params["progress"] for params in told]
    assert len(steps) >= 3
    assert steps == sorted(set(steps)), "progress must grow"


def test_json_schema_2020_12(client):
    tools = {tool["name"]: tool for tool in client.request("tools/list")["tools"]}
    schema = tools["json_schema_2020_12_tool"]["inputSchema"]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["additionalProperties"] is False
    assert "$anchor" in schema["$defs"]["address"]
    assert any("anyOf" in part for part in schema["allOf"])
    assert {"if", "then", "else"} <= set(schema)


def block(result: dict, kind: str) -> dict:
    """The first content block of a kind."""
    assert not result.get("isError"), result
    return next(block for block in result["content"] if block["type"] == kind)
