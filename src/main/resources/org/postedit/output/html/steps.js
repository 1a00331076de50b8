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

  const show = to => {
    if (at >= 0) notes[at].classList.remove("lit");
    at = to;
    if (at >= 0) notes[at].classList.add("lit");
    position.textContent = (at < 0 ? "–" : at + 1) + " / " + places.length;
  };
  const firstInView = () => places.findIndex(place => place.getBoundingClientRect().bottom > 0);
  const go = step => {
    let to = at + step;
    if (at < 0) {
      const next = firstInView();
      to = step > 0 ? (next < 0 ? 0 : next) : (next < 0 ? places.length : next) - 1;
    }
    to = (to + places.length) % places.length;
    places[to].focus({ preventScroll: true });
    places[to].scrollIntoView({ block: "center" });
    show(to);
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
  show(-1);
})();
