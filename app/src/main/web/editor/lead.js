// The picture above the article: chosen from the library, with its words; saved with the text.
import { sound } from "./body.js";
import { pickImage } from "./library.js";
import { element, page, say } from "./page.js";

const FIELDS = ["credit", "alt", "caption"];

/**
 * @param place where it stands
 * @param change called whenever somebody has changed it
 * @returns `value` to read and set: `{ image, alt, caption, credit }`, or null for none
 */
export function leadPicture(place, change) {
  let value = null;
  let before = null;
  const choose = button("lead-choose", pick);
  const remove = button("lead-remove", () => {
    before = value;
    set(null);
    change();
    undo.focus();
  });
  const undo = button("lead-undo", () => {
    set(before);
    change();
    choose.focus();
  });
  const image = element("img", { alt: "" });
  const fields = element("div", { class: "fields" }, ...FIELDS.map(field));
  const none = element("p", { class: "hint", role: "status" });
  place.append(image, fields, none, element("p", { class: "acts" }, choose, remove, undo));

  function button(key, onclick) {
    return element(
      "button",
      { class: "button quiet", type: "button", onclick },
      say(`image.pick.${key}`),
    );
  }

  function field(name) {
    const id = `lead-${name}`;
    return element(
      "p",
      { class: "field" },
      element("label", { for: id }, say(`image.pick.${name}`)),
      element("textarea", {
        id,
        name,
        rows: "1",
        maxlength: "2000",
        dir: "auto",
        oninput: (event) => {
          value = { ...value, [name]: sound(event.target.value) };
          change();
        },
      }),
    );
  }

  async function pick() {
    const picked = await pickImage();
    if (picked) {
      const { id, alt, caption, credit } = picked;
      before = null;
      set({ image: id, alt, caption, credit });
      change();
    }
  }

  function set(next) {
    value = next;
    const holds = value !== null;
    image.hidden = fields.hidden = remove.hidden = !holds;
    none.hidden = holds;
    undo.hidden = holds || before === null;
    none.textContent = say(before && !holds ? "image.pick.lead-removed" : "image.pick.lead-none");
    choose.textContent = say(holds ? "image.pick.lead-change" : "image.pick.lead-choose");
    if (!holds) {
      return;
    }
    const address = page.imageAddress.replace("{id}", encodeURIComponent(value.image));
    if (image.getAttribute("src") !== address) {
      image.src = address;
    }
    for (const name of FIELDS) {
      const input = fields.querySelector(`[name=${name}]`);
      // The caret stays where it is in what somebody is typing.
      if (input.value !== value[name]) {
        input.value = value[name];
      }
    }
  }

  set(null);
  return {
    get value() {
      return value;
    },
    set value(next) {
      if (next !== undefined) {
        set(next);
      }
    },
    lock(locked) {
      for (const one of place.querySelectorAll("button, textarea")) {
        one.disabled = locked;
      }
    },
  };
}
