// Results as one types: the page of the server is asked for, and its results take the place of those here. Optional.
(() => {
  const form = document.querySelector("form[data-live]");
  if (!form) return;
  const field = form.querySelector("[name=q]");
  const status = document.querySelector("[data-status]");
  const WAIT = 250;
  let timer = 0;
  let running = null;
  let shown = field.value;

  const look = async () => {
    if (field.value === shown) return;
    const asked = field.value;
    const results = document.getElementById(form.dataset.live);
    if (running) running.abort();
    running = new AbortController();
    const { signal } = running;
    const address = `${form.getAttribute("action")}?q=${encodeURIComponent(asked)}`;
    results.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
      if (answer.status !== 200 && answer.status !== 400) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(form.dataset.live);
      if (signal.aborted || !fresh) return;
      // A word that is half written is no mistake yet: what was found before stays until there is something to show.
      if (answer.status === 200) {
        results.replaceChildren(...fresh.childNodes);
        document.title = page.title;
        history.replaceState(null, "", address);
        const found = results.querySelector("[data-found]");
        if (status) status.textContent = found ? found.textContent : "";
      }
      shown = asked;
    } catch { /* the next letter, or the button, asks again */ } finally {
      if (!signal.aborted) results.removeAttribute("aria-busy");
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, WAIT);
  });
})();
