// Asks the proofreader while one writes, and lists what it finds. Never in the way: an answer that
// is late is dropped, and one that does not come is not missed.
import { TextSelection } from "@tiptap/pm/state";
import { undo } from "@tiptap/pm/history";
import { findingsOf, fix, isStyle, partsOf, show } from "./findings.js";
import { ask, element, page, say } from "./page.js";

const QUIET = 900;

export class Proofing {
  #timer = 0;
  #asked = null;
  #changes = 0;
  #ignored = new Set();
  #fixed = [];

  /** @param places `{ title, standfirst, body }`, each with its editor and value */
  constructor(places, section) {
    this.places = places;
    this.section = section;
    this.list = section.querySelector("ul");
    this.count = section.querySelector("[data-count]");
    this.section.querySelector("[data-fix-all]").addEventListener("click", () => this.fixAll());
    this.section.querySelector("[data-undo]").addEventListener("click", () => this.undoAll());
  }

  /** Somebody has typed. */
  changed() {
    this.#changes++;
    this.#asked?.abort();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), QUIET);
    this.list.hidden || this.render();
  }

  async #ask() {
    const changes = this.#changes;
    const { title, standfirst, body } = this.places;
    this.#asked = new AbortController();
    try {
      const { status, answer } = await ask(page.proof, {
        method: "POST",
        json: { title: title.value, standfirst: standfirst.value, body: body.value },
        signal: this.#asked.signal,
      });
      if (status === 200 && changes === this.#changes) {
        this.#show(answer.findings);
      }
    } catch {
      // Without a line there is no proofreading; the words are kept all the same.
    }
  }

  #show(findings) {
    const parts = partsOf(this.places.body.editor.state.doc);
    const found = { title: [], standfirst: [], body: [] };
    findings.forEach((one, id) => {
      const line = one.at === "title" || one.at === "standfirst";
      const start = line ? 1 : parts.get(one.at);
      if (start !== undefined) {
        const from = start + one.from;
        const to = start + one.to;
        const place = line ? one.at : "body";
        const doc = this.places[place].editor.state.doc;
        const words = doc.textBetween(from, Math.min(to, doc.content.size));
        if (!this.#ignored.has(one.rule + words)) {
          found[place].push({ ...one, id, from, to, words });
        }
      }
    });
    for (const [place, all] of Object.entries(found)) {
      show(this.places[place].editor, all);
    }
    this.render();
  }

  all() {
    return Object.entries(this.places).flatMap(([place, { editor }]) =>
      findingsOf(editor).map((one) => ({ ...one, place, editor })),
    );
  }

  render() {
    const all = this.all();
    const safe = all.filter((one) => one.replacement !== null);
    this.count.textContent = all.length;
    this.section.querySelector("[data-none]").hidden = all.length > 0;
    this.section.querySelector("[data-fix-all]").hidden = safe.length === 0;
    this.section.querySelector("[data-undo]").hidden = this.#fixed.length === 0;
    this.list.hidden = all.length === 0;
    this.list.replaceChildren(...all.map((one) => this.#item(one)));
  }

  #item(one) {
    const shown = element("bdi", { class: isStyle(one) ? "find style" : "find" }, visible(one.words));
    const acts = element("span", { class: "acts" });
    if (one.replacement !== null) {
      acts.append(this.#button("proof.fix", one, () => this.fixOne(one)));
    }
    acts.append(this.#button("proof.ignore", one, () => this.ignore(one)));
    return element(
      "li",
      {},
      element(
        "span",
        {},
        element("button", { class: "bare", type: "button", onclick: () => this.goTo(one) }, shown),
        " ",
        one.message,
      ),
      acts,
    );
  }

  #button(key, one, onclick) {
    const name = `${say(key)}: ${one.words}`;
    return element("button", { class: "bare", type: "button", "aria-label": name, onclick }, say(key));
  }

  goTo(one) {
    const { editor } = one;
    const { state, view } = editor;
    view.dispatch(
      state.tr.setSelection(TextSelection.create(state.doc, one.from, one.to)).scrollIntoView(),
    );
    view.focus();
  }

  /** The next after the caret, from the first again at the end. */
  next() {
    const all = this.all();
    const places = Object.keys(this.places);
    const here = places.findIndex((place) => this.places[place].editor.view.hasFocus());
    const at = here < 0 ? -1 : this.places[places[here]].editor.state.selection.to;
    const later = all.find((one) => {
      const place = places.indexOf(one.place);
      return place > here || (place === here && one.from >= at);
    });
    const found = later ?? all[0];
    if (found) {
      this.goTo(found);
    }
    return found ?? null;
  }

  /** The one at the caret. */
  current() {
    return this.all().find(({ editor, from, to }) => {
      const { selection } = editor.state;
      return editor.view.hasFocus() && selection.from >= from && selection.to <= to;
    });
  }

  fixOne(one) {
    fix([[one.editor, [one]]]);
    this.#fixed = [];
    this.render();
    one.editor.view.focus();
  }

  fixAll() {
    const byEditor = new Map();
    const overlap = (a, b) => a.editor === b.editor && a.from < b.to && b.from < a.to;
    const chosen = [];
    for (const one of this.all().filter(({ replacement }) => replacement !== null)) {
      if (!chosen.some((other) => overlap(one, other))) {
        chosen.push(one);
        byEditor.set(one.editor, [...(byEditor.get(one.editor) ?? []), one]);
      }
    }
    this.#fixed = [...fix(byEditor)];
    this.render();
  }

  undoAll() {
    this.#fixed.forEach(({ state, view }) => undo(state, view.dispatch));
    this.#fixed = [];
    this.render();
  }

  ignore(one) {
    this.#ignored.add(one.rule + one.words);
    const left = findingsOf(one.editor).filter(({ id }) => id !== one.id);
    show(one.editor, left);
    this.render();
  }
}

/** What nobody could see is made visible. */
function visible(words) {
  return words.trim() === "" || /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/.test(words)
    ? words.replace(/ /g, "␣").replace(/\u00a0/g, "⍽").replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, "◌")
    : words;
}
