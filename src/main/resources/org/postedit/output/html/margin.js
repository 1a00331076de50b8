"use strict";
// On a wide screen, sets each note beside the words it speaks of, or under the note before it. Without it, the notes of a
// paragraph begin at its top and the next paragraph waits for their end.
(() => {
  const GAP = 14;
  const FARTHEST = 560; // How far notes may hang below their paragraph before the next one waits for them.
  const wide = matchMedia("(min-width: 60rem)");
  const texts = [...document.querySelectorAll(".text")].map(text => ({
    text,
    rows: [...text.children].map(row => ({
      row,
      notes: [...row.querySelectorAll(".note")].map(note => ({
        note,
        place: document.getElementById(note.querySelector(".number").hash.slice(1)),
      })),
    })),
  }));

  const lay = ({ text, rows }) => {
    text.classList.add("laid");
    rows.forEach(({ row }) => row.style.removeProperty("--wait"));
    text.style.removeProperty("--rest");
    const top = text.getBoundingClientRect().top;
    const measured = rows.map(({ row, notes }) => ({
      row,
      end: row.getBoundingClientRect().bottom - top,
      notes: notes.filter(({ note }) => note.checkVisibility()).map(({ note, place }) => ({
        note,
        height: note.offsetHeight,
        top: (place ?? row).getBoundingClientRect().top - top,
      })),
    }));
    let waited = 0;
    let end = 0;
    let last = 0;
    for (const { row, notes, end: rowEnd } of measured) {
      for (const { note, height, top: wished } of notes) {
        const at = Math.max(wished + waited, end);
        note.style.setProperty("--top", at + "px");
        end = at + height + GAP;
      }
      last = rowEnd + waited;
      if (notes.length && end - last > FARTHEST) {
        row.style.setProperty("--wait", end - last - FARTHEST + "px");
        waited += end - last - FARTHEST;
        last = end - FARTHEST;
      }
    }
    text.style.setProperty("--rest", Math.max(0, end - last) + "px");
  };
  const layAll = () => {
    if (wide.matches) texts.forEach(lay);
  };

  layAll();
  addEventListener("resize", layAll);
  addEventListener("toggle", layAll, true);
  addEventListener("change", layAll);
  document.fonts?.ready.then(layAll);
})();
