"""Documentation/Questions.md has every question, and no answer has become much dearer than it says."""

import pytest

import document
from conftest import Company
from question import Question
from questions import QUESTIONS

# The data is made anew each day, and months are not equally long: figures may rise, but not multiply.
REQUESTS_MORE = 1.5
TOKENS_MORE = 2


@pytest.fixture(scope="session")
def lines(request) -> dict[str, str]:
    """The rows of the document by their questions; written first where that is asked for."""
    if request.config.getoption("--update-questions-document"):
        demo, large = (request.getfixturevalue(name).measurements for name in ("demo", "large"))
        document.PATH.write_text(document.text(QUESTIONS, demo, large))
    rows = [line for line in document.PATH.read_text().splitlines() if "<br>" in line]
    return {line.split("<br>")[1].split(" | ")[0]: line for line in rows}


def test_every_question_is_there(lines: dict[str, str]):
    assert list(lines) == [question.en for question in QUESTIONS]
    for question in QUESTIONS:
        assert lines[question.en].startswith(f"| {question.ru}<br>")
        assert document.call_text(question) in lines[question.en]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.en)
@pytest.mark.parametrize("company", ["demo", "large"], indirect=True)
def test_figures(company: Company, question: Question, lines: dict[str, str]):
    measured = company.measurements.get(question.en)
    if measured is None:
        pytest.skip("the question was not asked in this run")
    assert f" | {document.UNANSWERED} | " not in lines[question.en], "the document was written without an answer"
    demo, large = document.documented(lines[question.en])
    requests, tokens, *_ = demo if company.name == "demo" else large
    assert measured.requests <= requests * REQUESTS_MORE + 1
    assert measured.tokens <= tokens * TOKENS_MORE + 100
