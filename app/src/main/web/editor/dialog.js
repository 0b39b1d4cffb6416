// Small questions: an address, a language, a name. By keyboard as by hand; Escape leaves all as is.
import { element, say } from "./page.js";

/**
 * @param title what is asked
 * @param fields `{ name, label, value, type, options, required, direction }`
 * @param actions more buttons, `{ value, label }`
 * @returns the values by their names, with the button as `action`; null where it was left
 */
export function question(title, fields, actions = []) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const form = element(
      "form",
      { method: "dialog" },
      element("h2", { id: "question" }, title),
      ...fields.map(fieldOf),
      element(
        "p",
        { class: "acts" },
        element("button", { class: "button", value: "done" }, say("editor.done")),
        ...actions.map(({ value, label }) =>
          element("button", { class: "button quiet", value, formnovalidate: true }, label),
        ),
        element(
          "button",
          { class: "button quiet", type: "button", onclick: () => dialog.close("") },
          say("editor.leave"),
          " ",
          element("kbd", {}, "Esc"),
        ),
      ),
    );
    const dialog = element("dialog", { class: "question", "aria-labelledby": "question" }, form);
    dialog.addEventListener("close", () => {
      const values = Object.fromEntries(
        [...form.elements].filter((one) => one.name).map((one) => [one.name, one.value.trim()]),
      );
      dialog.remove();
      before?.focus?.();
      resolve(dialog.returnValue ? { ...values, action: dialog.returnValue } : null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function fieldOf({ name, label, value = "", type = "text", options, required, direction }) {
  const id = `question-${name}`;
  const common = { id, name, required, dir: direction, class: "field" };
  const input = options
    ? element(
        "select",
        common,
        ...options.map((one) =>
          element("option", { value: one.value, selected: one.value === value }, one.label),
        ),
      )
    : element("input", { ...common, type, value, autocomplete: "off" });
  return element("p", {}, element("label", { for: id }, label), input);
}
