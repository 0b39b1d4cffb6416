// The bar above the text: what can be done at the caret, each with its key. One stop for the Tab
// key; the arrows lead through it.
import { GROUPS, keyName, perform } from "./actions.js";
import { element, say } from "./page.js";

export function toolbar(bar, text, fallback) {
  const { editor } = text;
  const buttons = [];
  for (const group of GROUPS) {
    const holder = element("span", { class: "group" });
    for (const action of group) {
      const button = element(
        "button",
        {
          type: "button",
          title: keyName(action.key),
          "aria-keyshortcuts": ariaKey(action.key),
          // The caret stays in the text.
          onmousedown: (event) => event.preventDefault(),
          onclick: () => {
            perform(action, editor, fallback);
            if (!action.open) {
              editor.view.focus();
            }
          },
        },
        say(`editor.${action.name}`),
      );
      buttons.push({ action, button });
      holder.append(button);
    }
    bar.append(holder);
  }
  const shown = () => buttons.filter(({ button }) => !button.hidden).map(({ button }) => button);
  roving(bar, shown);
  const update = () => {
    for (const { action, button } of buttons) {
      button.hidden = action.shown ? !action.shown(editor.state) : false;
      if (action.isOn) {
        button.setAttribute("aria-pressed", String(action.isOn(editor.state)));
      }
    }
    if (!shown().some((one) => one.tabIndex === 0)) {
      shown().forEach((one, i) => (one.tabIndex = i === 0 ? 0 : -1));
    }
  };
  editor.on("transaction", update);
  update();
}

function roving(bar, shown) {
  bar.addEventListener("keydown", (event) => {
    const all = shown();
    const here = all.indexOf(document.activeElement);
    const forward = getComputedStyle(bar).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const next = { [forward]: here + 1, [backward]: here - 1, Home: 0, End: all.length - 1 }[
      event.key
    ];
    if (next === undefined || here < 0) {
      return;
    }
    event.preventDefault();
    const button = all[(next + all.length) % all.length];
    all.forEach((one) => (one.tabIndex = one === button ? 0 : -1));
    button.focus();
  });
}

function ariaKey(key) {
  const apple = /Mac|iP(hone|ad)/.test(navigator.platform);
  return key
    .split("-")
    .map((part) => (part === "Mod" ? (apple ? "Meta" : "Control") : part.length === 1 ? part.toUpperCase() : part))
    .join("+");
}
