"use strict";
// Leads from issue to issue with j and k, or with two buttons. Without it, Tab and the links do.
(() => {
  const places = [...document.querySelectorAll("a.ref")];
  if (places.length === 0) return;
  const notes = places.map(place => document.getElementById(place.hash.slice(1)));
  let at = -1;

  const steps = document.createElement("nav");
  steps.className = "steps";
  steps.setAttribute("aria-label", "Issues");
  const position = document.createElement("output");
  const button = (name, key, step) => {
    const made = document.createElement("button");
    made.type = "button";
    made.append(name + " ", Object.assign(document.createElement("kbd"), { textContent: key }));
    made.setAttribute("aria-keyshortcuts", key);
    made.addEventListener("click", () => go(step));
    return made;
  };
  steps.append(button("Previous", "k", -1), position, button("Next", "j", 1));
  document.body.append(steps);

  const isShown = i => places[i].checkVisibility();
  const show = to => {
    if (at >= 0) notes[at].classList.remove("lit");
    at = to;
    if (at >= 0) notes[at].classList.add("lit");
    position.textContent = (at < 0 ? "–" : at + 1) + " / " + places.length;
  };
  const firstInView = () => places.findIndex((place, i) => isShown(i) && place.getBoundingClientRect().bottom > 0);
  const go = step => {
    if (!places.some((_, i) => isShown(i))) return;
    let to = at + step;
    if (at < 0) {
      const next = firstInView();
      to = step > 0 ? (next < 0 ? 0 : next) : (next < 0 ? places.length : next) - 1;
    }
    to = (to + places.length) % places.length;
    while (!isShown(to)) to = (to + step + places.length) % places.length;
    places[to].focus({ preventScroll: true });
    places[to].scrollIntoView({ block: "center" });
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
  });
  document.addEventListener("focusin", event => {
    const to = places.findIndex((place, i) => place === event.target || notes[i].contains(event.target));
    if (to >= 0) show(to);
  });
  // Marked words lead to their note as their number does.
  const noted = target => {
    const names = target.closest("mark")?.getAttribute("aria-describedby")?.split(" ") ?? [];
    return notes.findIndex((note, i) => isShown(i) && names.includes("m" + note.id.slice(1)));
  };
  document.addEventListener("click", event => {
    const to = getSelection().isCollapsed ? noted(event.target) : -1;
    if (to < 0) return;
    places[to].focus({ preventScroll: true });
    notes[to].scrollIntoView({ block: "nearest" });
  });
  show(-1);
})();
