// The bench of an article: what the page holds comes alive here.
import { chooser } from "./choosing.js";
import { Drafts } from "./drafts.js";
import { help } from "./help.js";
import { imageDrop, imageWays } from "./images.js";
import { leadPicture } from "./lead.js";
import { element, page, say } from "./page.js";
import { Proofing } from "./proofing.js";
import { Saving } from "./saving.js";
import { lineEditor, textEditor } from "./text.js";
import { toolbar } from "./toolbar.js";

const one = (selector) => page.element.querySelector(selector);

/** Says something once to everybody, also to who does not see the page. */
function announce(words) {
  one("[data-said]").textContent = words;
}

/** In characters as a reader counts them. */
function length(text) {
  return [...text].length;
}

function count(name, text) {
  const place = one(`[data-count=${name}]`);
  const most = Number(place.dataset.most);
  place.textContent = `${length(text)} / ${most}`;
  place.classList.toggle("over", length(text) > most);
}

function words(blocks) {
  const text = blocks
    .flatMap((block) => [block.text, block.caption, ...(block.items ?? []), ...(block.rows ?? []).flat()])
    .flat()
    .map((run) => run?.text ?? run ?? "")
    .join(" ");
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

async function start() {
  const fallback = page.direction;
  const images = imageWays(announce);
  let proofing = null;
  let saving = null;
  const change = ({ transaction }) => {
    show();
    proofing?.changed();
    if (!transaction.getMeta("theirs")) {
      saving?.changed();
    }
  };
  const place = (name) => {
    const holder = one(`[data-place=${name}]`);
    holder.replaceChildren();
    return holder;
  };
  const title = lineEditor(place("title"), {
    label: say("editor.title"),
    describedBy: "count-title",
    fallback,
    change,
    onward: () => standfirst.editor.commands.focus("start"),
  });
  const standfirst = lineEditor(place("standfirst"), {
    label: say("editor.standfirst"),
    describedBy: "count-standfirst",
    fallback,
    change,
    onward: () => text.editor.commands.focus("start"),
  });
  const text = textEditor(place("body"), {
    label: say("editor.text"),
    fallback,
    change,
    images,
    extensions: [imageDrop(images)],
  });
  images.attach(text.editor);
  const picture = leadPicture(place("picture"), () => saving?.changed());
  const editors = [title, standfirst, text];

  function show() {
    count("title", title.value);
    count("standfirst", standfirst.value);
    one("[data-words]").textContent = words(text.value);
  }

  const places = {
    get content() {
      return { title: title.value, standfirst: standfirst.value, body: text.value, picture: picture.value };
    },
    set content(content) {
      title.value = content.title;
      standfirst.value = content.standfirst;
      text.value = content.body;
      picture.value = content.picture;
    },
    lock(locked) {
      editors.forEach(({ editor }) => editor.setEditable(!locked, false));
      picture.lock(locked);
    },
  };
  const state = one("[data-state]");
  const tell = {
    state(kind, said) {
      state.textContent = said;
      state.dataset.state = kind;
      one("[data-sign-in]").hidden = kind !== "signed-out";
      // Heard only where something is to be known: not every few seconds.
      if (!["saved", "typed"].includes(kind)) {
        announce(said);
      }
    },
    others(people) {
      one("[data-others]").replaceChildren(
        ...people.map(({ name }) => element("li", {}, say("editor.here", { name }))),
      );
    },
    joined: (name) => announce(say("editor.joined", { name })),
    found: () => announce(say("editor.found")),
  };

  toolbar(one("[role=toolbar]"), text, fallback);
  proofing = new Proofing({ title, standfirst, body: text }, one("[data-proof]"));
  const choose = chooser(one("[data-conflict]"), text.editor.schema);
  saving = new Saving(places, new Drafts(page.article, page.account), tell, choose);
  await saving.begin(page.start);
  show();
  proofing.changed();
  page.element.dataset.ready = "";
  keys(saving, proofing);
  afterSave(saving);
}

/** What is done with the article next is done with all that was typed. */
function afterSave(saving) {
  addEventListener("submit", async (event) => {
    const { target: form, submitter } = event;
    if (form.matches("[data-after-save]") && saving.dirty) {
      event.preventDefault();
      if (await saving.settled()) {
        form.requestSubmit(submitter);
      }
    }
  });
}

/** Keys of the whole page. */
function keys(saving, proofing) {
  one("[data-save]")?.addEventListener("click", () => saving.flush());
  one("[data-keys]")?.addEventListener("click", help);
  addEventListener("keydown", (event) => {
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && !event.shiftKey && event.code === "KeyS") {
      event.preventDefault();
      saving.flush();
    } else if (event.key === "F8") {
      event.preventDefault();
      const found = proofing.next();
      announce(found ? found.message : say("proof.none"));
    } else if (command && event.code === "Period") {
      const found = proofing.current();
      if (found && found.replacement !== null) {
        event.preventDefault();
        proofing.fixOne(found);
      }
    } else if (command && event.code === "Slash") {
      event.preventDefault();
      help();
    }
  });
}

if (page) {
  start();
}
