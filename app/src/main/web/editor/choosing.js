// Where two people have changed the same words, both are shown, and somebody chooses.
import { DOMSerializer } from "@tiptap/pm/model";
import { documentOf } from "./body.js";
import { element, say } from "./page.js";

/**
 * @param place where the question stands
 * @param schema of the text, to show it by
 */
export function chooser(place, schema) {
  /**
   * @param both what merge gave; its open places are given what is chosen
   * @param who saved the other version; null for another window of one's own
   */
  return (both, who) =>
    new Promise((resolve) => {
      const chosen = both.open.map(() => null);
      const button = element(
        "button",
        { class: "button", type: "button", "aria-disabled": "true" },
        say("editor.conflict.done"),
      );
      const choices = both.open.map((one, i) =>
        choice(one, i, schema, (taken) => {
          chosen[i] = taken;
          button.setAttribute("aria-disabled", String(chosen.includes(null)));
        }),
      );
      const title = element("h2", { tabindex: "-1" }, say("editor.conflict.title"));
      place.replaceChildren(
        title,
        element("p", {}, who ? say("editor.conflict.who", { name: who }) : say("editor.conflict.own")),
        ...choices,
        element("p", { class: "acts" }, button),
      );
      button.addEventListener("click", () => {
        if (!chosen.includes(null)) {
          both.open.forEach((one, i) => (one.taken = chosen[i]));
          place.hidden = true;
          place.replaceChildren();
          resolve(both);
        }
      });
      place.hidden = false;
      title.focus();
    });
}

function choice(one, i, schema, choose) {
  const isLine = typeof one.mine === "string" || one.single;
  const options = [
    ["mine", one.mine],
    ["theirs", one.theirs],
    ...(isLine ? [] : [["both", [...one.mine, ...one.theirs]]]),
  ];
  return element(
    "fieldset",
    { class: "choice" },
    element("legend", {}, say("editor.conflict.place", { number: String(i + 1) })),
    ...options.map(([name, taken]) =>
      element(
        "div",
        { class: name },
        element(
          "label",
          {},
          element("input", { type: "radio", name: `choice-${i}`, onchange: () => choose(taken) }),
          " ",
          say(`editor.conflict.${name}`),
        ),
        ...(name === "both" ? [] : [shown(taken, schema)]),
      ),
    ),
  );
}

function shown(taken, schema) {
  const holder = element("div", { class: "words", dir: "auto" });
  if (typeof taken === "string") {
    holder.append(taken);
  } else if (taken.length === 0) {
    holder.append(element("em", {}, say("editor.conflict.nothing")));
  } else {
    const { content } = schema.nodeFromJSON(documentOf(taken.map(withRuns)));
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(content, { document }));
  }
  return holder;
}

/** The caption of the picture above is plain where a picture in the text has runs. */
function withRuns(block) {
  return typeof block.caption === "string" ? { ...block, caption: [block.caption] } : block;
}
