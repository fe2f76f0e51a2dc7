// Optional: everything works without it. Keys to move and to open, and the state of a reading that goes on.
"use strict";

(() => {
  const items = () => [...document.querySelectorAll("[data-item]")];
  const focused = () => items().findIndex((item) => item.contains(document.activeElement));
  const writes = (target) => target.closest("input, textarea, select, [contenteditable]");

  const go = (step) => {
    const all = items();
    if (all.length === 0) return;
    const at = focused();
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)];
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };

  const open = () => {
    const at = focused();
    let link = at < 0 ? null : items()[at].querySelector("[data-open]");
    // A claim in a text holds nothing to open: the number behind it leads to its note.
    for (let next = at < 0 ? null : items()[at]; next && !link; next = next.nextElementSibling) {
      if (next.matches(".badge")) link = next;
    }
    if (link) link.click();
  };

  const keysOn = () => {
    try { return localStorage.getItem("keys") !== "off"; } catch { return true; }
  };

  const help = document.getElementById("keys");
  const box = document.getElementById("keys-on");
  if (box) {
    box.checked = keysOn();
    box.addEventListener("change", () => {
      try { localStorage.setItem("keys", box.checked ? "on" : "off"); } catch { /* for this page only, then */ }
    });
  }
  for (const button of document.querySelectorAll("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", () => help.showModal());
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
    if (help && help.open) return;
    if (!(box ? box.checked : keysOn())) return;
    const field = document.getElementById("q") || document.getElementById("ask");
    const actions = {
      j: () => go(1),
      k: () => go(-1),
      o: open,
      "/": () => { if (field) { field.focus(); field.select(); } },
      "?": () => help && help.showModal(),
    };
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });

  const reading = document.querySelector("[data-reading]");
  const look = async () => {
    try {
      const answer = await fetch("/reading", { headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-reading]");
      if (fresh) reading.replaceChildren(...fresh.childNodes);
      if (fresh && fresh.dataset.reading === "on") setTimeout(look, 1500);
    } catch { /* the server is gone: what is shown stays */ }
  };
  if (reading && reading.dataset.reading === "on") setTimeout(look, 1500);
})();
