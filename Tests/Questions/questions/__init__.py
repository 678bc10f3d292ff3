"""The questions, by what they are about."""

from question import Question
from questions.clients import CLIENTS
from questions.deal_lists import DEAL_LISTS
from questions.deals import DEALS
from questions.items import ITEMS
from questions.leads import LEADS
from questions.reports import REPORTS
from questions.work import WORK

QUESTIONS: list[Question] = [*LEADS, *DEALS, *DEAL_LISTS, *ITEMS, *CLIENTS, *WORK, *REPORTS]
