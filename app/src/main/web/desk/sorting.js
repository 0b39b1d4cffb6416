// Rows whose order matters: dragged, or moved with Alt and an arrow. What stands in each place is
// told by the fields themselves, so that the same form works without this.
const rows = (list) => [...list.querySelectorAll(":scope > [data-sort]")];

/** Places keep their names; what was chosen moves. */
function moved(list) {
  rows(list).forEach((row, at) => {
    const order = row.querySelector(".order");
    if (order) {
      order.value = at + 1;
    }
  });
  const chosen = rows(list).filter((row) => !row.querySelector(".order"));
  chosen.forEach((row, at) => {
    const choice = row.querySelector("select");
    choice.name = choice.id = `top-${at}`;
    row.querySelector("label").htmlFor = choice.id;
    row.querySelector(".place").textContent = list.dataset[`place${Math.min(at, 1)}`];
  });
}

for (const list of document.querySelectorAll("[data-sortable]")) {
  const names = rows(list).map((row) => row.querySelector(".place").textContent);
  list.dataset.place0 = names[0];
  list.dataset.place1 = names[1] ?? names[0];
  let lifted = null;
  for (const row of rows(list)) {
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      lifted = row;
      row.classList.add("lifted");
      event.dataTransfer.effectAllowed = "move";
    });
    row.addEventListener("dragend", () => {
      row.classList.remove("lifted");
      lifted = null;
      moved(list);
    });
    row.addEventListener("dragover", (event) => {
      if (lifted && lifted !== row && lifted.parentElement === list) {
        event.preventDefault();
        const below = event.clientY > row.getBoundingClientRect().top + row.offsetHeight / 2;
        list.insertBefore(lifted, below ? row.nextSibling : row);
      }
    });
    row.addEventListener("keydown", (event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!event.altKey || !by) {
        return;
      }
      event.preventDefault();
      const all = rows(list);
      const to = all[all.indexOf(row) + by];
      if (to) {
        list.insertBefore(row, by < 0 ? to : to.nextSibling);
        moved(list);
        event.target.focus();
      }
    });
  }
}
