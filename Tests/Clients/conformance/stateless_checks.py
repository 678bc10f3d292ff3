"""What server-stateless looks at, one function a check; the client declares no capability unless a check says so."""

from .modern import CAPABILITIES, CLIENT_INFO, SUBSCRIPTION_ID, VERSION, Modern

UNKNOWN = "v999.0.0"
REMOVED = ["initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe"]
SERVER_INFO = "io.modelcontextprotocol/serverInfo"
TOOLS_CHANGED = "notifications/tools/list_changed"
PROMPTS_CHANGED = "notifications/prompts/list_changed"


def check_rejects_incomplete_meta(client: Modern):
    version_only = {VERSION: client.meta[VERSION], CLIENT_INFO: client.meta[CLIENT_INFO]}
    capabilities_only = {CAPABILITIES: {}, CLIENT_INFO: client.meta[CLIENT_INFO]}
    for params in ({}, {"_meta": version_only}, {"_meta": capabilities_only}):
        answer = client.send("server/discover", params)
        assert (answer.status, answer.code) == (400, -32602), params


def check_client_info_is_optional(client: Modern):
    meta = {name: value for name, value in client.meta.items() if name != CLIENT_INFO}
    answer = client.send("server/discover", {"_meta": meta})
    assert answer.status == 200 and answer.result


def check_implements_discover(client: Modern):
    result = client.request("server/discover")
    assert result["supportedVersions"] and isinstance(result["capabilities"], dict)


def check_identifies_in_result_meta(client: Modern):
    info = client.request("server/discover")["_meta"][SERVER_INFO]
    assert info["name"] and info["version"]


def check_capabilities_match_handlers(client: Modern):
    for capability in ("tools", "prompts"):
        answer = client.send(f"{capability}/list", {"_meta": client.meta})
        if capability in discovered(client):
            assert isinstance(answer.result[capability], list)
        else:
            assert answer.code == -32601


def check_unsupported_version(client: Modern):
    meta = client.meta | {VERSION: UNKNOWN}
    answer = client.send("server/discover", {"_meta": meta}, {"MCP-Protocol-Version": UNKNOWN})
    assert (answer.status, answer.code) == (400, -32022)
    data = answer.message["error"]["data"]
    assert data["requested"] == UNKNOWN
    assert data["supported"]
    assert set(data["supported"]) <= set(client.request("server/discover")["supportedVersions"])


def check_header_mismatch(client: Modern):
    answer = client.send("server/discover", {"_meta": client.meta | {VERSION: UNKNOWN}})
    assert (answer.status, answer.code) == (400, -32020)


def check_rejects_undeclared_capability(client: Modern):
    answer = client.send("tools/call", call(client, "test_missing_capability"))
    assert (answer.status, answer.code) == (400, -32021)
    assert isinstance(answer.message["error"]["data"]["requiredCapabilities"]["sampling"], dict)


def check_removed_and_unknown_methods(client: Modern):
    for method in [*REMOVED, "unknown/method"]:
        answer = client.send(method, {"_meta": client.meta})
        assert (answer.status, answer.code) == (404, -32601), method


def check_no_independent_requests_on_stream(client: Modern):
    asking = client.declaring({"elicitation": {}})
    answer = client.send("tools/call", call(asking, "test_streaming_elicitation"))
    assert answer.result
    assert all("id" not in message for message in answer.messages[:-1])


def check_no_log_without_level(client: Modern):
    answer = client.send("tools/call", call(client, "test_logging_tool"))
    assert answer.result and len(answer.messages) == 1


def check_acknowledges_subscription_first(client: Modern):
    with client.listen(toolsListChanged=True) as stream:
        first = stream.next()
        if stream.answer.code == -32601:
            assert not sends_changes(discovered(client)), "what is announced must be listened to"
            return
        assert stream.is_stream and stream.answer.status == 200
    assert first["method"] == "notifications/subscriptions/acknowledged"
    assert first["params"]["notifications"] == {"toolsListChanged": True}


def check_tags_and_sends_tools_changed(client: Modern):
    with client.listen(toolsListChanged=True) as stream:
        messages = [stream.next()]
        client.call("test_trigger_tool_change")
        messages.append(stream.next())
        assert messages[1]["method"] == TOOLS_CHANGED
        for message in messages:
            assert message["params"]["_meta"][SUBSCRIPTION_ID] == stream.request["id"]


def check_honours_filter_and_sends_prompts_changed(client: Modern):
    with client.listen(promptsListChanged=True) as stream:
        stream.next()
        client.call("test_trigger_tool_change")
        client.call("test_trigger_prompt_change")
        assert stream.next()["method"] == PROMPTS_CHANGED


def sends_changes(capabilities: dict) -> bool:
    return any(capability.get(name) for capability in capabilities.values() for name in ("listChanged", "subscribe"))


def discovered(client: Modern) -> dict:
    return client.request("server/discover")["capabilities"]


def call(client: Modern, tool: str) -> dict:
    return {"name": tool, "arguments": {}, "_meta": client.meta}


# That every error carries the id of its request is looked at wherever one is read.
CHECKS = [check for name, check in list(globals().items()) if name.startswith("check_")]
NEED_THE_FIXTURE = {
    check_rejects_undeclared_capability,
    check_no_independent_requests_on_stream,
    check_no_log_without_level,
    check_tags_and_sends_tools_changed,
    check_honours_filter_and_sends_prompts_changed,
}
