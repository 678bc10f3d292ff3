"""The questions, by what they are about."""

from questions.leads import LEADS
from question import Question

QUESTIONS: list[Question] = LEADS
