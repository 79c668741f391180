"""The review console: pages over the journal and the library, for reviewers and the operator.

In: HTTP requests of somebody who came in by a one-time link. Out: HTML that works without JavaScript, files of exports,
verdicts. Only what the visitor may read is looked up, so that nothing has to be left out of a page afterwards.

To add a page:

1. a module in `bot/web/` with its handlers and a `PAGE`:

       async def show(visit: Visit) -> Response:
           return visit.page("gaps", gaps=await find(visit.console.conversation.journal, visit.visitor))

       PAGE = Page(routes=(Route("GET", "/gaps", show),), nav=Nav("Gaps", "/gaps"))

   `Route` takes the least `Right` that it needs (None: open to everyone, then `visit.visitor` raises). `visit.visitor`
   says which server and which collections may be shown; `visit.case(turn_id)` is a turn that the visitor may read, or
   raises `NotFoundError`. A handler of POST reads `visit.form()`, does its work, and ends with
   `visit.back(path, "What was done.")`; that the form came from the console itself is checked before.
   What raises `NotFoundError`, `AskError` or `ReviewError` becomes a page that says so.
2. its name in `PAGES` of `bot/web/site.py`, in the order of the navigation.
3. a template `prompts/en/web/NAME.j2` that extends `web/base.j2`: blocks `title` and `main`. Every value is escaped;
   `web/parts.j2` has macros for tables, pagers, quotes, tiers and the hidden token that each form needs.
4. tests in `tests/web/`, in `test_roles.py` also who may open it.
"""
