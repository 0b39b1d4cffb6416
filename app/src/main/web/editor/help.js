// The page of keys: everything that can be done, with its key.
import { ALL, keyName } from "./actions.js";
import { element, say } from "./page.js";

const PAGE = [
  { name: "save", key: "Mod-s" },
  { name: "next-finding", key: "F8" },
  { name: "fix-finding", key: "Mod-." },
  { name: "keys", key: "Mod-/" },
];

export function help() {
  const before = document.activeElement;
  const dialog = element(
    "dialog",
    { class: "question keys", "aria-labelledby": "keys-title" },
    element("h2", { id: "keys-title" }, say("editor.keys")),
    element(
      "dl",
      {},
      ...[...PAGE, ...ALL].map(({ name, key }) =>
        element(
          "div",
          {},
          element("dt", {}, say(`editor.${name}`)),
          element("dd", {}, element("kbd", { dir: "ltr" }, keyName(key))),
        ),
      ),
    ),
    element(
      "form",
      { method: "dialog" },
      element("button", { class: "button quiet" }, say("editor.leave"), " ", element("kbd", {}, "Esc")),
    ),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    before?.focus?.();
  });
  document.body.append(dialog);
  dialog.showModal();
}
