// Optional: a link to a claim that stands in another part of a long article leads there, and so does one that was changed by hand.
(() => {
  const reader = document.querySelector(".reader");
  if (!reader) return;
  const find = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (/^c[0-9a-f]{16}$/.test(id) && !document.getElementById(id)) location.replace(`/claims/${id}`);
  };
  // One that a part cannot show leads back to the same part: asked for once, not for ever.
  if (!performance.getEntriesByType("navigation").some((entry) => entry.redirectCount > 0)) find();
  window.addEventListener("hashchange", find);
})();
