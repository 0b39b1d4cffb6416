// Choosing an image from the library: searched as one types, led through by arrows, taken with
// Enter; Escape leaves all as is.
import { ask, element, page, say } from "./page.js";

const PAUSE = 250;

/**
 * @param upload what to do where somebody wants to send a new one instead; may be left out
 * @returns `{ id, address, width, height, alt, caption, credit }`, or null where it was left
 */
export function pickImage(upload) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    let chosen = null;
    let asked = 0;
    let shown = 0;
    const search = element("input", {
      id: "pick-search",
      type: "search",
      class: "field",
      maxlength: "200",
      autocomplete: "off",
      placeholder: say("image.pick.search"),
      "aria-label": say("image.pick.search"),
    });
    const list = element("ul", { class: "contact-sheet" });
    const said = element("p", { class: "hint", role: "status" });
    const more = element(
      "button",
      { class: "button quiet", type: "button", onclick: () => find(shown + 1) },
      say("image.pick.more"),
    );
    const dialog = element(
      "dialog",
      { class: "question picker", "aria-labelledby": "pick-title" },
      element("h2", { id: "pick-title" }, say("image.pick.title")),
      search,
      list,
      said,
      element(
        "p",
        { class: "acts" },
        more,
        ...(upload ? [button("image.pick.upload", () => leave(upload))] : []),
        button("image.pick.leave", () => leave()),
      ),
    );

    function button(key, onclick) {
      return element("button", { class: "button quiet", type: "button", onclick }, say(key));
    }

    function leave(then) {
      dialog.close();
      then?.();
    }

    function take(image) {
      chosen = image;
      dialog.close();
    }

    /** Answers to what was asked before are passed over. */
    async function find(number) {
      const mine = ++asked;
      const query = new URLSearchParams({ q: search.value, page: number });
      let found = null;
      try {
        const { status, answer } = await ask(`${page.images}/search?${query}`);
        found = status === 200 ? answer : null;
      } catch {
        // Told below.
      }
      if (mine !== asked) {
        return;
      }
      if (number === 0) {
        list.replaceChildren();
      }
      shown = number;
      list.append(...(found?.images ?? []).map((image) => item(image, take)));
      more.hidden = !found?.more;
      said.textContent = !found
        ? say("image.pick.failed")
        : list.children.length === 0
          ? say("image.pick.none")
          : say("image.pick.found", { count: String(list.children.length) });
    }

    let timer = 0;
    search.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => find(0), PAUSE);
    });
    search.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "Enter") {
        event.preventDefault();
        list.querySelector("button")?.focus();
      }
    });
    list.addEventListener("keydown", (event) => lead(event, list, search));
    dialog.addEventListener("close", () => {
      clearTimeout(timer);
      dialog.remove();
      before?.focus?.();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
    find(0);
  });
}

function item(image, take) {
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", onclick: () => take(image) },
      element(
        "span",
        { class: "shot" },
        element("img", { src: image.address, alt: "", loading: "lazy" }),
      ),
      element("span", { class: "name", dir: "auto" }, image.name || image.alt || image.id.slice(0, 8)),
      element(
        "span",
        { class: image.credit ? "who" : "who flag", dir: "auto" },
        image.credit || say("image.pick.no-credit"),
      ),
    ),
  );
}

/** Arrows as the eye goes: along the row, and to the row above or below. */
function lead(event, list, search) {
  const all = [...list.querySelectorAll("button")];
  const here = all.indexOf(document.activeElement);
  const forward = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const row = getComputedStyle(list).gridTemplateColumns.split(" ").length;
  const next = {
    [forward]: here + 1,
    [backward]: here - 1,
    ArrowDown: here + row,
    ArrowUp: here - row,
    Home: 0,
    End: all.length - 1,
  }[event.key];
  if (next === undefined || here < 0) {
    return;
  }
  event.preventDefault();
  if (next < 0) {
    search.focus();
  } else {
    all[Math.min(next, all.length - 1)].focus();
  }
}
