"""Every question is answered by one call, with exactly the figures that the raw rows give."""

import pytest

from comparison import differences, report
from conftest import Company
from document import Measurement
from inherited import cost
from question import Question
from questions import QUESTIONS
from tokens import tokens_of


def test_questions_differ():
    assert len(QUESTIONS) >= 60
    for language in ("ru", "en"):
        assert len({getattr(question, language) for question in QUESTIONS}) == len(QUESTIONS)


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.en)
@pytest.mark.parametrize("company", ["demo", "large"], indirect=True)
def test_answer(company: Company, question: Question, language: str):
    expected = company.expected(question)
    arguments = question.asked(company.oracle, language)
    server = company.servers[language]
    before = company.counted.requests
    result = server.call(question.tool, arguments)
    requests = company.counted.requests - before
    assert not result["isError"], result["content"][0]["text"]
    answer = result["structuredContent"]
    if language == "ru":
        company.measurements[question.en] = Measurement(
            requests, tokens_of(result), cost(question.inherited, company.oracle, server, company.counted)
        )
    found = differences(answer, expected, arguments, language)
    said = answer.get("coverage", answer)["requests"]
    if said != requests:
        found.append(f"{said} requests said, {requests} made")
    assert not found, report(found)
