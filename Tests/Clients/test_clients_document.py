"""Every configuration that Documentation/Clients.md shows is well formed, and every command in it starts a server."""

import json
import re
import shlex
import subprocess
import tomllib

import pytest

from project import ROOT

DOCUMENT = (ROOT / "Documentation/Clients.md").read_text()
BINARY = "/path/to/b24-mcp"
ADDRESS = "http://127.0.0.1:8000/mcp"
PARSERS = {"json": json.loads, "toml": tomllib.loads}
SNIPPETS = re.findall(r"^```(\w+)\n(.*?)^```$", DOCUMENT, re.DOTALL | re.MULTILINE)


def servers():
    """The servers of all snippets, each with the client whose section it stands in."""
    found = []
    for section in DOCUMENT.split("\n## ")[1:]:
        client = section.splitlines()[0]
        for language, text in re.findall(r"^```(\w+)\n(.*?)^```$", section, re.DOTALL | re.MULTILINE):
            if language in PARSERS:
                content = PARSERS[language](text)
                key = {"VS Code": "servers", "Codex": "mcp_servers"}.get(client, "mcpServers")
                found += [(client, server) for server in content[key].values()]
    return found


def commands():
    """The command lines of the shell snippets."""
    lines = [line for language, text in SNIPPETS if language == "sh" for line in text.splitlines()]
    return [shlex.split(line) for line in lines if not line.startswith("#")]


def arguments_of_stdio():
    """What every configuration and every command gives the binary."""
    configured = [server["args"] for _, server in servers() if "command" in server]
    added = [words[words.index(BINARY) + 1:] for words in commands() if BINARY in words]
    return sorted({tuple(arguments) for arguments in configured + added if arguments[0] == "stdio"})


def talk(command: list, environment: dict[str, str]) -> list[dict]:
    requests = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
    ]
    done = subprocess.run(
        command, input="".join(json.dumps(request) + "\n" for request in requests),
        capture_output=True, text=True, timeout=60, env=environment, cwd="/",
    )
    assert done.returncode == 0, done.stderr
    return sorted((json.loads(line) for line in done.stdout.splitlines()), key=lambda answer: answer["id"])


def check(answers: list[dict]):
    assert [answer["id"] for answer in answers] == [1, 2]
    assert answers[0]["result"]["serverInfo"]["name"] == "b24-mcp"
    assert "getLeads" in [tool["name"] for tool in answers[1]["result"]["tools"]]


def test_every_client_has_a_configuration_of_each_kind():
    kinds = {(client, "command" in server) for client, server in servers()}
    for client in ["Codex", "Cursor", "VS Code", "Gemini CLI"]:
        assert {(client, True), (client, False)} <= kinds
    assert {("Claude Desktop", True), ("Claude Code", False)} <= kinds


def test_every_snippet_is_of_a_language_that_is_checked():
    assert SNIPPETS
    assert {language for language, _ in SNIPPETS} == {"json", "toml", "sh"}


@pytest.mark.parametrize("client, server", servers())
def test_a_server_is_a_command_or_an_address(client, server):
    if "command" in server:
        assert server["command"] == BINARY
        assert server["args"][0] in ("stdio", "proxy")
        assert not {"url", "httpUrl"} & server.keys()
    else:
        assert server["httpUrl" if client == "Gemini CLI" else "url"] == ADDRESS
    if client == "VS Code":
        assert server["type"] == ("stdio" if "command" in server else "http")


@pytest.mark.parametrize("words", commands(), ids=lambda words: " ".join(words[:4]))
def test_a_command_adds_the_server_under_its_name(words):
    if words[0] == "b24-mcp":
        assert words == ["b24-mcp", "proxy", "--base-url", ADDRESS.removesuffix("/mcp")]
        return
    assert words[0] in ("claude", "codex") and words[1:3] == ["mcp", "add"]
    assert "bitrix24" in words
    assert (BINARY in words) != (ADDRESS in words)
    if "--env" in words:
        # Claude Code takes all words behind --env for variables, up to the next option.
        assert words.index("bitrix24") < words.index("--env")
        assert words[words.index("--env") + 2] == "--"


def test_every_secret_that_is_written_out_is_an_example():
    urls = re.findall(r"https?://[^\s\"`)]*/rest/[^\s\"`)]*", DOCUMENT)
    assert set(urls) == {"https://example.bitrix24.ru/rest/1/code/"}


@pytest.mark.parametrize("arguments", arguments_of_stdio(), ids=" ".join)
def test_a_stdio_configuration_starts_and_answers(binary, clean_environment, arguments):
    demo = [] if "--demo" in arguments else ["--demo"]
    check(talk([binary, *arguments, *demo], clean_environment))


@pytest.mark.parametrize("arguments", arguments_of_stdio(), ids=" ".join)
def test_a_stdio_configuration_starts_with_a_webhook_in_the_environment(binary, clean_environment, portal, arguments):
    check(talk([binary, *arguments], clean_environment | {"BITRIX_BASE_URL": portal.url}))


def test_a_webhook_can_be_kept_in_a_file(binary, clean_environment, portal, tmp_path):
    assert "`BITRIX_BASE_URL_FILE`" in DOCUMENT
    webhook = tmp_path / "webhook"
    webhook.write_text(portal.url + "\n")
    check(talk([binary, "stdio"], clean_environment | {"BITRIX_BASE_URL_FILE": str(webhook)}))


def test_an_http_configuration_connects_with_its_token(http, start_server):
    token = "0123456789abcdef"
    server = start_server("--demo", environment={"SERVER_AUTH_TOKEN": token})
    request = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    headers = {"Accept": "application/json, text/event-stream", "Authorization": f"Bearer {token}"}
    assert http.post(server.url, json=request).status_code == 401
    assert http.post(server.url, json=request, headers=headers).json()["result"]["tools"]


def test_the_proxy_configuration_connects_with_its_token(binary, clean_environment, start_server):
    configured = [server for _, server in servers() if server.get("args", [""])[0] == "proxy"]
    assert configured
    token = "0123456789abcdef"
    running = start_server("--demo", environment={"SERVER_AUTH_TOKEN": token})
    for server in configured:
        assert list(server["env"]) == ["SERVER_AUTH_TOKEN"]
        arguments = [words.replace("http://127.0.0.1:8000", running.url.removesuffix("/mcp")) for words in server["args"]]
        check(talk([binary, *arguments], clean_environment | {"SERVER_AUTH_TOKEN": token}))


def test_the_budget_that_fits_all_clients_is_kept(http, start_server):
    budget = re.search(r"`SERVER_RESULT_BUDGET=(\d+)` \(`--result-budget (\d+)`\)", DOCUMENT)
    assert budget and budget[1] == budget[2]
    server = start_server("--demo", "--result-budget", budget[1])
    answer = http.post(server.url, json={
        "jsonrpc": "2.0", "id": 1, "method": "tools/call",
        "params": {"name": "getLeads", "arguments": {"limit": 500, "filter": {">=DATE_CREATE": "2020-01-01"}}},
    }).json()["result"]
    size = len(json.dumps(answer["structuredContent"], ensure_ascii=False, separators=(",", ":")).encode())
    assert size <= int(budget[1])
    assert answer["structuredContent"]["pagination"]["next"]
    assert answer["structuredContent"]["warnings"]
