import { isCommand, pressed } from "./keys.js";

// Slips by keyboard: J and K along a lane, H and L between lanes.
const slips = (lane) => [...lane.querySelectorAll("[data-slip]")];

function step(by) {
  const all = [...document.querySelectorAll("[data-slip]")];
  const lane = document.activeElement?.closest("[data-lane]");
  const own = lane ? slips(lane) : all;
  const at = own.indexOf(document.activeElement);
  own[Math.min(Math.max(at + by, 0), own.length - 1)]?.focus();
}

function cross(by) {
  const lanes = [...document.querySelectorAll("[data-lane]")].filter((lane) => slips(lane).length);
  const at = lanes.indexOf(document.activeElement?.closest("[data-lane]"));
  const row = at < 0 ? 0 : slips(lanes[at]).indexOf(document.activeElement);
  const lane = lanes[Math.min(Math.max(at + by, 0), lanes.length - 1)];
  if (lane) {
    const there = slips(lane);
    there[Math.min(row, there.length - 1)].focus();
  }
}

const ways = { j: () => step(1), k: () => step(-1), l: () => cross(1), h: () => cross(-1) };

document.addEventListener("keydown", (event) => {
  const way = isCommand(event) && ways[pressed(event)];
  if (way && document.querySelector("[data-slip]")) {
    event.preventDefault();
    way();
  }
});
