"""The server scenarios of the official conformance suite, and the revisions that each is for."""

from dataclasses import dataclass

from .legacy import Legacy
from .modern import Modern
from .schemas import REVISIONS

MARCH, JUNE, NOVEMBER, JULY = REVISIONS


@dataclass(frozen=True)
class Wire:
    """How a scenario talks. The suite's runner offers 2025-11-25 in every session, whatever revision it judges by."""

    revision: str
    offered: str | None = None

    def __str__(self):
        return f"{self.revision}-offered-{self.offered}" if self.offered else self.revision

    def connect(self, url: str) -> Legacy | Modern:
        return Modern(url) if self.revision == JULY else Legacy(url, self.revision, self.offered)


WIRES = [Wire(MARCH), Wire(JUNE), Wire(JUNE, offered=NOVEMBER), Wire(NOVEMBER), Wire(JULY)]

EVERYWHERE = [JUNE, NOVEMBER, JULY]
SESSIONS = [JUNE, NOVEMBER]

# Those that count for a revision; for 2025-06-18 and 2025-03-26, which have no list, all that the runner takes.
SCORED = {
    "server-initialize": SESSIONS,
    "server-stateless": [JULY],
    "logging-set-level": SESSIONS,
    "ping": SESSIONS,
    "completion-complete": EVERYWHERE,
    "tools-list": EVERYWHERE,
    "tools-call-simple-text": EVERYWHERE,
    "tools-call-image": EVERYWHERE,
    "tools-call-audio": EVERYWHERE,
    "tools-call-embedded-resource": EVERYWHERE,
    "tools-call-mixed-content": EVERYWHERE,
    "tools-call-with-logging": SESSIONS,
    "tools-call-error": EVERYWHERE,
    "tools-call-with-progress": EVERYWHERE,
    "tools-call-sampling": SESSIONS,
    "tools-call-elicitation": SESSIONS,
    "elicitation-sep1034-defaults": [NOVEMBER],
    "elicitation-sep1330-enums": [NOVEMBER],
    "server-sse-multiple-streams": [NOVEMBER, JULY],
    "resources-list": EVERYWHERE,
    "resources-read-text": EVERYWHERE,
    "resources-read-binary": EVERYWHERE,
    "resources-templates-read": EVERYWHERE,
    "resources-subscribe": SESSIONS,
    "resources-unsubscribe": SESSIONS,
    "sep-2164-resource-not-found": [JULY],
    "prompts-list": EVERYWHERE,
    "prompts-get-simple": EVERYWHERE,
    "prompts-get-with-args": EVERYWHERE,
    "prompts-get-embedded-resource": EVERYWHERE,
    "prompts-get-with-image": EVERYWHERE,
    "dns-rebinding-protection": [NOVEMBER, JULY],
    "caching": [JULY],
    "server-session-lifecycle": [MARCH, JUNE],
} | {
    f"input-required-result-{name}": [JULY]
    for name in (
        "basic-elicitation",
        "basic-sampling",
        "basic-list-roots",
        "request-state",
        "multiple-input-requests",
        "multi-round",
        "missing-input-response",
        "non-tool-request",
        "result-type",
        "unsupported-methods",
        "tampered-state",
        "capability-check",
        "ignore-extra-params",
        "validate-input",
    )
}

# Those that the runner shows without counting them.
UNSCORED = {
    "server-session-lifecycle": [NOVEMBER],
    "json-schema-2020-12": [NOVEMBER, JULY],
    "server-sse-polling": [NOVEMBER],
    "http-header-validation": [JULY],
    "http-custom-header-server-validation": [JULY],
} | {
    f"tasks-{name}": [JULY]
    for name in (
        "lifecycle",
        "capability-negotiation",
        "wire-fields",
        "request-state-removal",
        "mrtr-input",
        "request-headers",
        "dispatch-and-envelope",
        "status-notifications",
        "required-task-error",
        "mrtr-composition",
    )
}

COUNTS = {JULY: 37, NOVEMBER: 30, JUNE: 27, MARCH: 1}

# Those that need no fixture, so that the product's own registry must keep them too.
OF_THE_PRODUCT = {
    "server-initialize",
    "server-session-lifecycle",
    "server-stateless",
    "logging-set-level",
    "ping",
    "tools-list",
    "resources-list",
    "prompts-list",
    "sep-2164-resource-not-found",
    "dns-rebinding-protection",
    "caching",
    "server-sse-multiple-streams",
    "input-required-result-unsupported-methods",
    "http-header-validation",
}


def revisions(name: str) -> list[str]:
    return SCORED.get(name, []) + UNSCORED.get(name, [])


def name_of(test: str) -> str | None:
    """The scenario that a test is named after."""
    name = test.removeprefix("test_").replace("_", "-")
    return name if revisions(name) else None


def wires(name: str) -> list[Wire]:
    return [wire for wire in WIRES if wire.revision in revisions(name)]
