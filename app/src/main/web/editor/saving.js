// Saves what is typed: every few seconds while somebody types, before they leave, and again when
// the line is back. Each save names the version that it was based on.
import { canonical } from "./body.js";
import { ask, clock, page, say } from "./page.js";
import { merge, merged } from "./merge.js";

const EVERY = 3_000;
const LOOK = 15_000;
const RETRIES = [3_000, 6_000, 12_000, 30_000];
/** The browser sends no more than that while a page closes. */
const MOST_WHEN_LEAVING = 60_000;
/** Whose answer may have been lost; only one of them can have reached the server. */
const MOST_SENT = 8;

export class Saving {
  /** The content that the server is known to have, and its version. */
  #base;
  /** Contents that were sent, of which no answer has come. */
  #sent = [];
  #timer = 0;
  /** The save that no answer has come to yet. */
  #underway = null;
  #failures = 0;
  #stopped = null;
  #choosing = false;

  /**
   * @param places what is written in: `content` to read and set, `lock(true)` to let nobody write
   * @param drafts where it is kept in the browser
   * @param tell `state(kind, words)`, `others(people)`, `joined(name)`, `found()`
   * @param choose asks which of two changes is to stand; gives the same with all taken
   */
  constructor(places, drafts, tell, choose) {
    this.places = places;
    this.drafts = drafts;
    this.tell = tell;
    this.choose = choose;
  }

  /** Begins with what the server had when the page was made, and what the browser still has. */
  async begin(copy) {
    this.#base = { version: copy.version, ...contentOf(copy) };
    this.places.content = contentOf(copy);
    this.#say("saved", copy.savedAt);
    this.tell.others(copy.others);
    for (const { key, draft } of await this.drafts.left()) {
      await this.#takeUp(draft);
      this.#keep();
      this.drafts.adopt(key);
    }
    addEventListener("online", () => this.#now());
    document.addEventListener("visibilitychange", () => this.#leaving());
    addEventListener("pagehide", () => this.#leaving());
    addEventListener("focus", () => this.#stopped === "signed-out" && this.#now());
    addEventListener("beforeunload", (event) => {
      if (this.dirty && !this.#kept) {
        event.preventDefault();
      }
    });
    this.#watch();
  }

  #kept = true;

  get dirty() {
    return !same(this.places.content, this.#base);
  }

  /** Somebody has typed. */
  changed() {
    if (!this.#base || this.#choosing) {
      return;
    }
    this.#keep();
    if (this.#stopped === "refused") {
      this.#stopped = null;
    }
    if (!this.#stopped && this.#failures === 0) {
      this.#say("typed");
    }
    this.#later(EVERY);
  }

  /** Saves at once. */
  async flush() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    await this.#save();
  }

  /** Saves all there is; false where the server does not take it. */
  async settled() {
    for (let tries = 0; this.dirty && tries < 3; tries++) {
      await (this.#underway ?? this.flush());
    }
    return !this.dirty;
  }

  #keep() {
    if (this.dirty) {
      this.#kept = this.drafts.keep({
        base: this.#base,
        mine: this.places.content,
        sent: this.#sent,
        at: Date.now(),
      });
    } else {
      this.#kept = true;
      this.drafts.forget();
    }
  }

  #later(pause) {
    if (this.#timer === 0) {
      this.#timer = setTimeout(() => this.flush(), pause);
    }
  }

  #now() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#save();
  }

  #save(keepalive = false) {
    if (this.#underway || this.#choosing || !this.dirty) {
      return this.#underway ?? Promise.resolve();
    }
    const content = this.places.content;
    this.#sent = [...this.#sent, content].slice(-MOST_SENT);
    this.#keep();
    this.#underway = this.#send(content, keepalive);
    return this.#underway;
  }

  async #send(content, keepalive) {
    const json = { version: this.#base.version, ...content };
    let heard = null;
    try {
      heard = await ask(page.copy, { method: "PUT", json, keepalive });
    } catch {
      // Told below.
    }
    this.#underway = null;
    if (heard) {
      await this.#answered(heard.status, heard.answer, content);
    } else {
      this.#failed("offline");
    }
  }

  async #answered(status, answer, content) {
    if (status === 200) {
      this.#failures = 0;
      this.#stopped = null;
      this.#base = { version: answer.version, ...content };
      this.#sent = [];
      this.#keep();
      this.tell.others(answer.others);
      if (this.dirty) {
        this.#say("typed");
        this.#later(EVERY);
      } else {
        this.#say("saved", answer.savedAt);
      }
    } else if (status === 409) {
      await this.#conflict(answer);
    } else if (status === 401 || status === 403) {
      this.#failed("signed-out");
    } else if (status === 422) {
      this.#stop("refused", answer?.problems.map((one) => one.message).join(" "));
    } else if (status === 404 || status === 410) {
      this.#stop("gone");
    } else {
      this.#failed("broken");
    }
  }

  /** It is tried again; what is typed stays where it is. */
  #failed(kind) {
    this.#stopped = kind === "signed-out" ? kind : null;
    const pause = RETRIES[Math.min(this.#failures, RETRIES.length - 1)];
    this.#failures++;
    this.#say(this.#kept ? kind : "kept-nowhere");
    this.#later(pause);
  }

  /** It would come to nothing to try the same again. */
  #stop(kind, detail = "") {
    this.#stopped = kind;
    this.#say(kind, detail);
  }

  async #conflict(theirs) {
    const content = contentOf(theirs);
    const ours = this.#sent.find((one) => same(one, content));
    if (ours) {
      // It was our own save, whose answer was lost on the way.
      this.#base = { version: theirs.version, ...ours };
      this.#sent = [];
    } else {
      await this.#join(this.#base, theirs);
    }
    this.#keep();
    this.#later(this.dirty ? 0 : EVERY);
  }

  /** Puts both together; where both changed the same, somebody chooses. */
  async #join(base, theirs) {
    let both = merge(base, this.places.content, contentOf(theirs));
    if (both.open.length > 0) {
      this.#choosing = true;
      this.places.lock(true);
      this.#say("conflict");
      both = await this.choose(both, theirs.savedBy);
      this.places.lock(false);
      this.#choosing = false;
    }
    this.#base = { version: theirs.version, ...contentOf(theirs) };
    this.#sent = [];
    this.places.content = merged(both);
    this.tell.joined(theirs.savedBy);
  }

  /** What a window had when it was last heard. */
  async #takeUp(draft) {
    const now = this.#base;
    const known = [draft.base, ...draft.sent].find((one) => same(one, now));
    if (known) {
      // Nobody else has saved since: it is this text, further typed.
      if (same(this.places.content, now)) {
        this.places.content = draft.mine;
      } else {
        await this.#joinMine(now, draft.mine);
      }
    } else {
      await this.#joinMine(draft.base, draft.mine);
    }
    if (this.dirty) {
      this.tell.found();
      this.#say("typed");
      this.#later(0);
    }
  }

  /** Here the server's text, or another window's, stands in the page, and the draft is added. */
  async #joinMine(base, mine) {
    let both = merge(base, mine, this.places.content);
    if (both.open.length > 0) {
      this.#choosing = true;
      this.places.lock(true);
      both = await this.choose(both, null);
      this.places.lock(false);
      this.#choosing = false;
    }
    this.places.content = merged(both);
  }

  #leaving() {
    if (document.visibilityState === "hidden" && this.dirty && !this.#underway) {
      const size = new Blob([JSON.stringify(this.places.content)]).size;
      this.#save(size < MOST_WHEN_LEAVING);
    } else if (document.visibilityState === "visible") {
      this.#look();
    }
  }

  #watch() {
    setInterval(() => document.visibilityState === "visible" && this.#look(), LOOK);
  }

  /** Who else is here, and whether somebody has saved another version. */
  async #look() {
    if (this.#underway || this.#choosing || this.#failures > 0) {
      return;
    }
    try {
      const { status, answer } = await ask(page.copy);
      if (status !== 200) {
        return;
      }
      this.tell.others(answer.others);
      if (answer.version > this.#base.version && !this.dirty && !this.#underway) {
        this.#base = { version: answer.version, ...contentOf(answer) };
        this.places.content = contentOf(answer);
        this.#say("saved", answer.savedAt);
        this.tell.joined(answer.savedBy);
      }
    } catch {
      // The next save tells.
    }
  }

  #say(kind, detail = "") {
    const time = kind === "saved" && detail ? clock(detail) : "";
    this.tell.state(kind, say(`editor.state.${kind}`, { time, detail }));
  }
}

export function contentOf({ title, standfirst, body, picture }) {
  return { title, standfirst, body, picture };
}

function same(one, other) {
  return canonical(contentOf(one)) === canonical(contentOf(other));
}
