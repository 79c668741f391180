"""The pages of the console, in the order of its navigation."""

from __future__ import annotations

from bot.web import judge, login, pick, queue
from bot.web.visit import Page

PAGES: tuple[Page, ...] = (
    queue.PAGE,
    judge.PAGE,
    pick.PAGE,
    login.PAGE,
)
