"""Every wrong setting stops the start, and says which one it is, what it has and what is allowed."""

import re
import subprocess
from pathlib import Path

import pytest

from project import ROOT

SECRET = "topsecret-sentinel"
TOKEN = "0123456789abcdef"
OAUTH = {
    "SERVER_OAUTH_ISSUER": "https://id.example.com",
    "SERVER_OAUTH_AUDIENCE": "https://mcp.example.com/mcp",
    "SERVER_OAUTH_JWKS_URL": "https://id.example.com/jwks",
}
WEBHOOK = f"https://example.bitrix24.ru/rest/1/{SECRET}/"


@pytest.fixture
def run(binary, clean_environment, tmp_path):
    def runner(*arguments: str, env: dict | None = None, dotenv: str | bytes | None = None, stdin: str = ""):
        if dotenv is not None:
            content = dotenv if isinstance(dotenv, bytes) else dotenv.encode()
            (tmp_path / ".env").write_bytes(content)
        return subprocess.run(
            [binary, *arguments], input=stdin, capture_output=True, text=True, timeout=30, cwd=tmp_path,
            env=clean_environment | (env or {}),
        )

    return runner


# The key at fault, what is set beside it, and words that the message has beside key and value.
VALUES = [
    ("SERVER_PORT", "abc", {}, ["65535"]),
    ("SERVER_PORT", "65536", {}, ["65535"]),
    ("SERVER_PORT", "-1", {}, ["65535"]),
    ("SERVER_PORT", "80 80", {}, ["65535"]),
    ("SERVER_HOST", "0.0.0.0", {}, ["SERVER_AUTH_TOKEN", "SERVER_OAUTH_ISSUER", "SERVER_ALLOW_UNAUTHENTICATED"]),
    ("SERVER_HOST", "::", {}, ["SERVER_AUTH_TOKEN"]),
    ("SERVER_HOST", "127.example.com", {}, ["SERVER_AUTH_TOKEN"]),
    ("SERVER_HOST", "http://127.0.0.1", {}, ["0.0.0.0", "SERVER_PORT"]),
    ("SERVER_HOST", "127.0.0.1:8000", {}, ["SERVER_PORT"]),
    ("SERVER_HOST", "[::1]", {}, ["::1"]),
    ("SERVER_HOST", "127.0.0.256", {}, ["allowed"]),
    ("SERVER_LOG_LEVEL", "loud", {}, ["critical", "trace"]),
    ("SERVER_TIMEZONE", "Mars/Olympus", {}, ["Europe/Moscow"]),
    ("SERVER_TIMEZONE", "../../etc/passwd", {}, []),
    ("SERVER_TIMEZONE", "Europe/Moscow", {"TZDIR": "/nowhere"}, ["/nowhere", "tzdata"]),
    ("SERVER_LOCALE", "xx", {}, ["ru", "en"]),
    ("SERVER_RESULT_BUDGET", "1999", {}, ["2000", "10000000"]),
    ("SERVER_RESULT_BUDGET", "60k", {}, ["2000"]),
    ("SERVER_TEXT_CONTENT", "xml", {}, ["json", "summary"]),
    ("SERVER_GATEWAY", "all", {}, ["read", "readwrite", "full"]),
    ("SERVER_ALLOW_UNAUTHENTICATED", "perhaps", {}, ["true", "false"]),
    ("SERVER_ALLOWED_HOSTS", "https://mcp.example.com", {}, ["mcp.example.com:8443"]),
    ("SERVER_ALLOWED_HOSTS", "*", {}, ["host name"]),
    ("SERVER_ALLOWED_HOSTS", "mcp.example.com", {}, ["SERVER_AUTH_TOKEN", "SERVER_OAUTH_ISSUER"]),
    ("SERVER_ALLOWED_ORIGINS", "https://chat.example.com/app", {}, ["without a path"]),
    ("SERVER_ALLOWED_ORIGINS", "chat.example.com", {}, ["scheme"]),
    ("SERVER_OAUTH_ISSUER", "http://id.example.com", OAUTH, ["https"]),
    ("SERVER_OAUTH_ISSUER", "id.example.com", OAUTH, ["scheme"]),
    ("SERVER_OAUTH_AUDIENCE", "b24", OAUTH, ["scheme"]),
    ("SERVER_OAUTH_JWKS_URL", "https://id.example.com#keys", OAUTH, ["fragment"]),
    ("SERVER_OAUTH_SCOPES", "crm offline_access", OAUTH, ["offline_access"]),
    ("SERVER_OAUTH_SCOPES", 'crm"read', OAUTH, ["quotation mark"]),
    ("BITRIX_TIMEOUT_SECONDS", "soon", {}, ["600"]),
    ("BITRIX_TIMEOUT_SECONDS", "0", {}, ["600"]),
    ("BITRIX_RETRIES", "2.5", {}, ["20"]),
    ("BITRIX_RETRIES", "-1", {}, ["20"]),
    ("BITRIX_VERIFY_SSL", "maybe", {}, ["true", "false"]),
    ("BITRIX_RATE_BURST", "0", {}, ["10000"]),
    ("BITRIX_RATE_PER_SECOND", "nan", {}, ["10000"]),
    ("BITRIX_INSTANCE_NAME", "x" * 101, {}, ["100"]),
    ("SERVER_AUTH_TOKEN_FILE", "/nowhere/token", {}, ["no file"]),
    ("SERVER_AUTH_TOKEN_FILE", "/", {}, ["no file"]),
    ("SERVER_AUTH_TOKEN_FILE", "/etc/hostname", {"SERVER_AUTH_TOKEN": TOKEN}, ["SERVER_AUTH_TOKEN", "one of the two"]),
    ("SERVER_STATE_KEY_FILE", "/nowhere/key", {}, ["no file"]),
]


@pytest.mark.parametrize("key, value, beside, words", VALUES)
def test_a_value_that_is_not_allowed_stops_the_start(run, key, value, beside, words):
    done = run("serve", "--demo", env=beside | {key: value})

    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"Error: {key}={value[:100]}")
    for word in words:
        assert word in line


def test_an_empty_secret_file_stops_the_start(run, tmp_path):
    (tmp_path / "token").write_text("\n")

    done = run("serve", "--demo", env={"SERVER_AUTH_TOKEN_FILE": "token"})

    assert done.returncode == 1
    assert done.stderr == "Error: SERVER_AUTH_TOKEN_FILE=token: the file is empty\n"


# Keys whose values are secret, and what makes them wrong.
SECRETS = [
    ("SERVER_AUTH_TOKEN", "short", {}, ["16"]),
    ("SERVER_AUTH_TOKEN", f"ann:{SECRET},ann:{SECRET}2", {}, ["ann", "twice"]),
    ("SERVER_AUTH_TOKEN", f"{SECRET},{SECRET}2", {}, ["name:token"]),
    ("SERVER_AUTH_TOKEN", f"ann:{SECRET},bob:{SECRET}", {}, ["same token"]),
    ("SERVER_AUTH_TOKEN", f":{SECRET}", {}, ["name:token"]),
    ("SERVER_AUTH_TOKEN", f"{SECRET} {SECRET}", {}, ["blank"]),
    ("SERVER_STATE_KEY", SECRET, {}, ["32 bytes"]),
    ("BITRIX_BASE_URL", f"example.bitrix24.ru/rest/1/{SECRET}/", {}, ["scheme"]),
    ("BITRIX_BASE_URL", f"ftp://example.bitrix24.ru/rest/1/{SECRET}/", {}, ["https"]),
    ("BITRIX_BASE_URL", f"https://example.bitrix24.ru/rest/1/{SECRET}/crm/", {}, ["path"]),
    ("BITRIX_BASE_URL", f"https://user:{SECRET}@example.bitrix24.ru/", {}, ["user name"]),
    ("BITRIX_BASE_URL", f"https://example.bitrix24.ru:0/rest/1/{SECRET}/", {}, ["port"]),
    ("BITRIX_BASE_URL", f"https://example.bitrix24.ru/rest/1/{SECRET}/?x=1", {}, ["query"]),
    ("BITRIX_TOKEN", SECRET, {"BITRIX_BASE_URL": WEBHOOK}, ["BITRIX_BASE_URL"]),
    ("BITRIX_TOKEN", f"1/{SECRET}/2", {"BITRIX_BASE_URL": "https://example.bitrix24.ru"}, []),
    ("BITRIX_TOKEN", "", {"BITRIX_BASE_URL": "https://example.bitrix24.ru/rest"}, []),
]


@pytest.mark.parametrize("key, value, beside, words", SECRETS)
def test_a_secret_that_is_not_allowed_is_not_printed(run, key, value, beside, words):
    done = run("serve", *([] if "BITRIX_BASE_URL" in beside | {key: value} else ["--demo"]), env=beside | {key: value})

    assert done.returncode == 1
    assert done.stdout == ""
    assert key in done.stderr
    assert SECRET not in done.stderr
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize("missing", list(OAUTH))
def test_the_oauth_keys_belong_together(run, missing):
    done = run("serve", "--demo", env={key: value for key, value in OAUTH.items() if key != missing})

    assert done.returncode == 1
    assert done.stderr.startswith(f"Error: {missing}: not set")


@pytest.mark.parametrize("content, line, word", [
    (f"SERVER_PORT=9000\nBITRIX_TOKEN {SECRET}\n", 2, "KEY=value"),
    (f"# a comment\n\nBITRIX TOKEN={SECRET}\n", 3, "no key"),
    (f'BITRIX_TOKEN="{SECRET}\n', 1, "quotation mark"),
    (f"SERVER_PORT=9000\r\nSERVER_AUTH_TOKEN: {SECRET}\r\n", 2, "KEY=value"),
])
def test_a_broken_line_of_the_file_stops_the_start(run, content, line, word):
    done = run("serve", "--demo", dotenv=content)

    assert done.returncode == 1
    assert f".env line {line}: " in done.stderr and word in done.stderr
    assert SECRET not in done.stderr


def test_lines_of_other_programs_are_skipped(run):
    done = run("stdio", "--demo", dotenv=f'KEY="-----BEGIN\n{SECRET}\n-----END"\nSERVER_LOCALE=en\n')

    assert done.returncode == 0
    assert "lines=[1, 2, 3]" in done.stderr
    assert SECRET not in done.stderr


def test_a_file_that_is_no_text_stops_the_start(run):
    done = run("serve", "--demo", dotenv=b"SERVER_PORT=\xff\xfe")

    assert done.returncode == 1
    assert ".env" in done.stderr and "UTF-8" in done.stderr


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_file_is_read_behind_flags_and_environment(run, ending):
    lines = ["export SERVER_LOCALE='xx'", 'SERVER_PORT="abc"', "SERVER_GATEWAY=all"]

    done = run(
        "serve", "--demo", "--port", "70000", env={"SERVER_GATEWAY": "none"}, dotenv=ending.join([*lines, ""])
    )
    assert "SERVER_GATEWAY=none" in done.stderr
    done = run("serve", "--demo", "--port", "70000", "--gateway", "read")
    assert "SERVER_LOCALE=xx" in done.stderr
    done = run("serve", "--demo", "--port", "70000", "--gateway", "read", "--locale", "en")
    assert "SERVER_PORT=70000" in done.stderr


@pytest.mark.parametrize("command", ["serve", "stdio"])
def test_no_portal_is_configured(run, command):
    done = run(command)

    assert done.returncode == 1
    assert done.stdout == ""
    assert "BITRIX_BASE_URL" in done.stderr and "--demo" in done.stderr


@pytest.mark.parametrize("key, value, words", [
    ("MCP_PROXY_BASE_URL", "127.0.0.1:8000", ["scheme"]),
    ("MCP_PROXY_BASE_URL", "ws://127.0.0.1:8000", ["https and http"]),
    ("MCP_PROXY_BASE_URL", "http://", ["host"]),
    ("MCP_PROXY_BASE_URL", "http://127.0.0.1:8000/mcp?x=1", ["query"]),
    ("MCP_PROXY_TIMEOUT", "0", ["3600"]),
    ("MCP_PROXY_TIMEOUT", "soon", ["3600"]),
    ("SERVER_LOG_LEVEL", "loud", ["trace"]),
    ("SERVER_AUTH_TOKEN_FILE", "/nowhere/token", ["no file"]),
])
def test_a_wrong_setting_stops_the_proxy(run, key, value, words):
    done = run("proxy", env={key: value})

    assert done.returncode == 1
    assert done.stdout == ""
    assert f"{key}={value}" in done.stderr
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize("arguments, words", [
    (["serve", "--prot", "1"], ["--prot"]),
    (["serve", "--port"], ["--port"]),
    (["serve", "--demo", "extra"], ["extra"]),
    (["nothing"], ["nothing"]),
    (["serve", "--auth-token", SECRET], ["--auth-token"]),
])
def test_a_wrong_command_line_is_explained(run, arguments, words):
    done = run(*arguments)

    assert done.returncode == 64
    for word in words:
        assert word in done.stderr
    assert "b24-mcp" in done.stderr


@pytest.mark.parametrize("command", [["stdio", "--demo"], ["proxy", "--base-url", "http://127.0.0.1:1"]])
def test_a_key_that_is_none_is_named_without_its_value(run, command):
    done = run(
        *command, env={"SERVER_AUHT_TOKEN": SECRET, "HOME_SERVER": "x"}, dotenv=f"BITRIX_WEBHOOK={SECRET}\n"
    )

    assert done.returncode == 0
    warnings = [line for line in done.stderr.splitlines() if "Setting is unknown" in line]
    assert len(warnings) == 2
    assert "key=BITRIX_WEBHOOK" in warnings[0]
    assert "key=SERVER_AUHT_TOKEN nearest=SERVER_AUTH_TOKEN" in warnings[1]
    assert SECRET not in done.stderr


def test_settings_of_the_port_do_not_concern_stdio(run):
    ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}\n'

    done = run("stdio", "--demo", env={"SERVER_HOST": "0.0.0.0", "SERVER_PORT": "http"}, stdin=ping)

    assert (done.returncode, done.stdout) == (0, '{"jsonrpc":"2.0","id":1,"result":{}}\n')


def documented_keys() -> list[tuple[str, str, str]]:
    """Key, flag and default as the documentation has them."""
    rows = re.findall(
        r"^\| `(\w+)`(?: \(secret\))? \| (?:`(--[\w-]+)`)? ?\| ?(.*?) ?\|",
        Path(ROOT, "Documentation/Configuration.md").read_text(),
        re.MULTILINE,
    )
    assert len(rows) > 20
    return rows


@pytest.mark.parametrize("key, flag, default", documented_keys())
def test_the_help_shows_each_documented_flag_with_its_default(run, key, flag, default):
    texts = {command: run(command, "--help").stdout for command in ("serve", "stdio", "proxy")}
    command = "proxy" if key.startswith("MCP_PROXY_") else "serve"
    if not flag:
        name = key.split("_", 1)[1].lower().replace("_", "-")
        assert not re.search(rf"--{name}(?![\w-])", texts[command])
        return
    option = re.search(rf"^  {flag} <.*?(?=^  -|^\w|\Z)", texts[command], re.MULTILINE | re.DOTALL)
    assert option, f"{command} --help does not show {flag}"
    shown = re.search(r"\(default: (.*?)\)", " ".join(option.group().split()))
    assert (shown.group(1) if shown else "") == default


def test_the_example_file_names_known_keys_only(run):
    names = re.findall(r"^#?([A-Z0-9_]+)=", Path(ROOT, ".env.example").read_text(), re.MULTILINE)

    done = run("stdio", "--demo", dotenv="".join(f"{name}=\n" for name in set(names)))

    assert done.returncode == 0
    assert "Setting is unknown" not in done.stderr
