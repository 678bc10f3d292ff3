"""Texts of one's own: a folder overrides the shipped ones, a change is picked up, a broken file is refused."""

import json
import queue
import subprocess
import threading

import pytest

TOOL = "## Tool: getLeads\n\n### Leads\n\n{}\n"
INITIALIZE = {
    "jsonrpc": "2.0", "id": 0, "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}},
}


class Conversation:
    """The binary on stdio; what it prints is read as it comes."""

    def __init__(self, binary, environment, *arguments):
        self.process = subprocess.Popen(
            [binary, "stdio", "--demo", *arguments], env=environment, cwd="/", text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        self.lines, self.log = queue.Queue(), queue.Queue()
        self.readers = [
            threading.Thread(target=lambda s=stream, t=target: [t.put(line) for line in s])
            for stream, target in ((self.process.stdout, self.lines), (self.process.stderr, self.log))
        ]
        for reader in self.readers:
            reader.start()

    def ask(self, message: dict) -> dict:
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        return self.next()

    def next(self, within: float = 5) -> dict:
        return json.loads(self.lines.get(timeout=within))

    def logged(self, word: str, within: float = 5) -> str:
        while True:
            line = self.log.get(timeout=within)
            if word in line:
                return line

    def close(self) -> int:
        self.process.stdin.close()
        status = self.process.wait(timeout=10)
        for reader, stream in zip(self.readers, (self.process.stdout, self.process.stderr)):
            reader.join()
            stream.close()
        return status


def description(conversation: Conversation, tool: str = "getLeads") -> str:
    tools = conversation.ask({"jsonrpc": "2.0", "id": 1, "method": "tools/list"})["result"]["tools"]
    return next(entry["description"] for entry in tools if entry["name"] == tool)


@pytest.fixture
def converse(binary, clean_environment):
    opened = []

    def opener(*arguments, **environment):
        opened.append(Conversation(binary, clean_environment | environment, *arguments))
        return opened[-1]

    yield opener
    for conversation in opened:
        if conversation.process.poll() is None:
            conversation.close()


def test_a_change_is_announced_within_a_second_and_a_broken_file_refused(converse, tmp_path):
    file = tmp_path / "prompts_en.md"
    file.write_text("# Mine\n\n" + TOOL.format("The first text."))
    conversation = converse("--locale", "en", SERVER_PROMPTS_DIR=str(tmp_path))
    capabilities = conversation.ask(INITIALIZE)["result"]["capabilities"]
    assert capabilities["tools"] == {"listChanged": True}
    assert description(conversation) == "The first text."
    assert description(conversation, "getDeals").startswith("Lists deals")

    file.write_text("# Mine\n\n" + TOOL.format("The second text."))
    announced = conversation.next(within=1)
    assert announced == {"jsonrpc": "2.0", "method": "notifications/tools/list_changed"}
    assert description(conversation) == "The second text."

    file.write_text("# Mine\n\n## Nonsense\n")
    refused = conversation.logged("refused")
    assert f"{file}:3" in refused and "Nonsense" in refused
    assert description(conversation) == "The second text."

    replacement = tmp_path / "new"
    replacement.write_text("# Mine\n\n" + TOOL.format("The third text."))
    replacement.rename(file)
    assert conversation.next(within=1)["method"] == "notifications/tools/list_changed"
    assert description(conversation) == "The third text."

    file.unlink()
    assert conversation.next(within=1)["method"] == "notifications/tools/list_changed"
    assert description(conversation).startswith("Lists leads")
    assert conversation.close() == 0


def test_a_change_of_what_is_in_no_list_is_not_announced(converse, tmp_path):
    file = tmp_path / "prompts_en.md"
    conversation = converse("--locale", "en", "--prompts-dir", str(tmp_path))
    conversation.ask(INITIALIZE)

    file.write_text("# Mine\n\n## Instructions\n\nSpeak briefly.\n")

    conversation.logged("read again")
    answer = conversation.ask(INITIALIZE | {"id": 5})
    assert answer["result"]["instructions"] == "Speak briefly."


def test_a_language_is_a_file(converse, binary, clean_environment, tmp_path):
    (tmp_path / "prompts_de.md").write_text("# Deutsch\n\n" + TOOL.format("Listet Leads."))
    conversation = converse("--locale", "de", SERVER_PROMPTS_DIR=str(tmp_path))
    assert description(conversation) == "Listet Leads."
    assert description(conversation, "getDeals").startswith("Lists deals")

    done = subprocess.run(
        [binary, "stdio", "--demo", "--locale", "fr"], capture_output=True, text=True, cwd="/", timeout=30,
        env=clean_environment | {"SERVER_PROMPTS_DIR": str(tmp_path)},
    )
    assert done.returncode != 0
    for word in ("SERVER_LOCALE", "fr", "de, en, ru", "SERVER_PROMPTS_DIR"):
        assert word in done.stderr


def test_a_folder_called_prompts_is_found(binary, clean_environment, tmp_path):
    (tmp_path / "prompts").mkdir()
    (tmp_path / "prompts" / "prompts_ru.md").write_text("# Свои\n\n" + TOOL.format("Свой текст."))
    lines = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/list"}) + "\n"
    done = subprocess.run(
        [binary, "stdio", "--demo"], input=lines, capture_output=True, text=True, cwd=tmp_path, timeout=30,
        env=clean_environment,
    )
    assert "Свой текст." in done.stdout


def test_a_broken_file_stops_the_start(binary, clean_environment, tmp_path):
    (tmp_path / "prompts_ru.md").write_text("# Mine\n\n## Tool: getLeads\n")
    done = subprocess.run(
        [binary, "serve", "--demo", "--prompts-dir", str(tmp_path)], capture_output=True, text=True, cwd="/",
        timeout=30, env=clean_environment,
    )
    assert done.returncode != 0
    assert f"{tmp_path}/prompts_ru.md:3" in done.stderr


def test_the_shipped_texts_can_be_written_out_and_served(binary, clean_environment, converse, tmp_path):
    folder = tmp_path / "texts"
    run = lambda *more: subprocess.run(  # noqa: E731
        [binary, "texts", str(folder), *more], capture_output=True, text=True, env=clean_environment, cwd="/", timeout=30
    )
    written = run()
    assert written.stdout.split() == [f"{folder}/prompts_en.md", f"{folder}/prompts_ru.md"]

    again = run()
    assert again.returncode != 0
    assert f"{folder}/prompts_en.md" in again.stderr and "--force" in again.stderr
    assert run("--force").returncode == 0

    shipped, own = converse("--locale", "ru"), converse("--locale", "ru", "--prompts-dir", str(folder))
    for method in ("tools/list", "resources/list", "resources/templates/list", "prompts/list"):
        request = {"jsonrpc": "2.0", "id": method, "method": method}
        assert shipped.ask(request) == own.ask(request)
