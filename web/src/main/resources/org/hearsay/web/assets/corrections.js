// Optional: words for a claim are taken from what is selected in its article, with their place, so that of equal words the ones that are meant are taken.
(() => {
  const form = document.querySelector("form[data-choosing]");
  if (!form) return;
  const passage = form.querySelector("[data-passage]");
  const words = form.querySelector("[name=words]");
  const places = form.querySelector("[name=places]");
  const taking = form.querySelector(".taking");
  let chosen = null;

  const points = (text) => [...text].length;

  const read = () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!passage.contains(range.commonAncestorContainer)) return null;
    const text = range.toString();
    const before = document.createRange();
    before.setStart(passage, 0);
    before.setEnd(range.startContainer, range.startOffset);
    // A selection often takes a blank along at either end.
    const start = Number(passage.dataset.passage) + points(before.toString()) + points(text) - points(text.trimStart());
    const exact = text.trim();
    return exact ? { exact, place: `${start}-${start + points(exact)}` } : null;
  };

  document.addEventListener("selectionchange", () => {
    chosen = read() || chosen;
    if (chosen) taking.hidden = false;
  });

  taking.querySelector("[data-take]").addEventListener("click", () => {
    if (!chosen) return;
    const lines = words.value.trim();
    words.value = lines ? `${lines}\n${chosen.exact}` : chosen.exact;
    places.value = lines ? `${places.value} ${chosen.place}` : chosen.place;
    chosen = null;
    taking.hidden = true;
    words.focus();
  });
})();
