// Keys for the queue, and the quote scrolled to. Everything works without this file, by links and buttons.
"use strict";

const rows = [...document.querySelectorAll("a[data-row]")];
const at = rows.findIndex((row) => row.getAttribute("aria-current") === "true");
const help = document.getElementById("help");

function go(step) {
  const next = rows[at < 0 ? 0 : at + step];
  if (next) location.assign(next.href);
  else if (step > 0) document.querySelector(".list .pager a")?.click();
}

function focusOn(element) {
  element?.closest("details")?.setAttribute("open", "");
  element?.focus();
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=radio]), select, textarea, dialog[open]");
  if (event.key === "Escape" && typing) event.target.blur();
  if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
  const act = {
    j: () => go(1),
    k: () => go(-1),
    p: () => document.querySelector(".actions a.button")?.click(),
    n: () => focusOn(document.querySelector("textarea[name=note]")),
    "/": () => focusOn(document.querySelector("input[type=search]")),
    "?": () => help?.showModal(),
  }[event.key] || (/^[1-5]$/.test(event.key) && (() => document.querySelector(`[data-key="${event.key}"]`)?.click()));
  if (act) {
    event.preventDefault();
    act();
  }
});

rows[at]?.scrollIntoView({ block: "nearest" });
if (location.hash === "#quote" || innerWidth >= 1120) document.getElementById("quote")?.scrollIntoView({ block: "center" });
