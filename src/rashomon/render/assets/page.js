(() => {
  "use strict";
  // Every part that belongs to a finding, an attribution or a figure names it in data-k; a card names itself in data-key.
  const parts = (key) => [...document.querySelectorAll("[data-k]")].filter((e) => e.dataset.k.split(" ").includes(key));
  const cards = (key) => [...document.querySelectorAll("[data-key]")].filter((e) => e.dataset.key === key);
  const clear = () => document.querySelectorAll(".lit").forEach((e) => e.classList.remove("lit"));
  const light = (keys) => {
    clear();
    for (const key of keys) [...parts(key), ...cards(key)].forEach((e) => e.classList.add("lit"));
  };
  const show = (element) => {
    if (!element) return;
    for (let d = element.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    element.scrollIntoView({ block: "center" });
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-to]");
    if (link) {
      event.preventDefault();
      const key = link.dataset.to;
      light([key]);
      const toWords = link.classList.contains("go");
      const goal = toWords ? document.getElementById("w-" + key) || parts(key)[0] : cards(key)[0];
      show(goal);
      const focus = toWords ? goal : goal && goal.querySelector("a");
      if (focus && focus.focus) focus.focus({ preventScroll: true });
      return;
    }
    const words = event.target.closest("[data-k]");
    if (words) {
      const keys = words.dataset.k.split(" ");
      light(keys);
      show(cards(keys.find((k) => cards(k).length)).at(0));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
})();
