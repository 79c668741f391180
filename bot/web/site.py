"""The pages of the console, in the order of its navigation."""

from __future__ import annotations

from bot.web import changes, dashboard, documents, exports, gaps, judge, login, permalink, pick, queue
from bot.web.visit import Page

PAGES: tuple[Page, ...] = (
    queue.PAGE,
    gaps.PAGE,
    changes.PAGE,
    documents.PAGE,
    dashboard.PAGE,
    exports.PAGE,
    exports.LOG,
    judge.PAGE,
    pick.PAGE,
    permalink.PAGE,
    login.PAGE,
)
