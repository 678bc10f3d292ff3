"""Documentation/Questions.md: what each question costs, beside what the inherited tools would have needed."""

import json
from dataclasses import dataclass

from inherited import Cost
from project import ROOT
from question import Question

UNANSWERED = "–"
PATH = ROOT / "Documentation/Questions.md"
HEAD = """\
# Questions

What a head of sales asks, and the one call that answers it. `Tests/Questions` asks every question in Russian and in
English, on the demo portal and on one with 50,000 leads, and compares each answer with the one computed from the
portal's raw rows. `pytest Tests/Questions --update-questions-document` writes this table anew.

Each cell has two figures: of the demo portal / of the portal with 50,000 leads. *Requests* are those that reached the
portal, counted there, with a server that already knows the portal's fields. *Tokens* are those of the answer to the
Russian question as a model reads it (tiktoken, cl100k_base). On the right is the cheapest way to the same with the nine
inherited tools: to read the rows with the columns that matter, 500 rows a call (50 for `callBitrixMethod`), or to ask
for totals one by one where they are enough. One such call is made in earnest; the others are taken to be as large. What
a model then has to add up by itself is not counted.

| question | call | requests | tokens | inherited tool | calls | requests | tokens |
|---|---|---:|---:|---|---:|---:|---:|
"""


@dataclass(frozen=True)
class Measurement:
    """What one question cost on one portal."""

    requests: int
    tokens: int
    inherited: Cost

    @property
    def figures(self) -> tuple[int, ...]:
        return (self.requests, self.tokens, self.inherited.calls, self.inherited.requests, self.inherited.tokens)


def call_text(question: Question) -> str:
    arguments = json.dumps(question.shown("ru"), ensure_ascii=False)
    return f"`{question.tool} {arguments}`"


def row(question: Question, demo: Measurement | None, large: Measurement | None) -> str:
    """A row of the table; without figures where there was no answer."""
    figures = [UNANSWERED] * 5
    if demo and large:
        figures = [f"{one:,} / {other:,}" for one, other in zip(demo.figures, large.figures, strict=True)]
    requests, tokens, calls, others, other_tokens = figures
    cells = [
        f"{question.ru}<br>{question.en}", call_text(question), requests, tokens,
        question.inherited.tool, calls, others, other_tokens,
    ]
    return f"| {' | '.join(cells)} |"


def text(questions: list[Question], demo: dict[str, Measurement], large: dict[str, Measurement]) -> str:
    rows = [row(question, demo.get(question.en), large.get(question.en)) for question in questions]
    answered = [question.en for question in questions if question.en in demo and question.en in large]
    sums = [
        [sum(measured[question].figures[place] for question in answered) for measured in (demo, large)]
        for place in range(5)
    ]
    requests, tokens, calls, others, other_tokens = (f"{one:,} / {other:,}" for one, other in sums)
    total = f"| **all {len(answered)}** | | {requests} | {tokens} | | {calls} | {others} | {other_tokens} |"
    return HEAD + "\n".join([*rows, total]) + "\n"


def documented(line: str) -> tuple[list[int], list[int]]:
    """The figures of a row: of the demo portal and of the large one."""
    cells = [cell.strip() for cell in line.strip("| ").split(" | ")]
    pairs = [cells[place].replace(",", "").split(" / ") for place in (2, 3, 5, 6, 7)]
    return [int(one) for one, _ in pairs], [int(other) for _, other in pairs]
