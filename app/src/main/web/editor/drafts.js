// What is typed and not yet with the server, kept in the browser: for each article, account and
// window. What a window has left behind (it crashed, or was closed without a line) is found when
// the article is opened again.
const PREFIX = "jarida.draft";
const PATIENCE = 1_000;

export class Drafts {
  #key;

  /** @param article number, @param account number: another person at this machine sees nothing */
  constructor(article, account) {
    this.prefix = `${PREFIX}.${account}.${article}.`;
    let window = sessionStorage.getItem("jarida.window");
    if (!window) {
      window = crypto.getRandomValues(new Uint32Array(2)).join("-");
      sessionStorage.setItem("jarida.window", window);
    }
    this.#key = this.prefix + window;
    // As long as this window lives it holds a lock of that name.
    this.held = navigator.locks ? this.#hold() : Promise.resolve();
  }

  /** A window that is loaded anew waits for its own earlier page; a copy of a window in vain. */
  async #hold() {
    if (!(await hold(this.#key, AbortSignal.timeout(PATIENCE)))) {
      this.#key = this.prefix + crypto.getRandomValues(new Uint32Array(2)).join("-");
      await hold(this.#key);
    }
  }

  /** False where the browser has no room for it, or keeps nothing. */
  keep(draft) {
    try {
      localStorage.setItem(this.#key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  forget() {
    localStorage.removeItem(this.#key);
  }

  /** This window's own and those of windows that are gone, the oldest first. */
  async left() {
    await this.held;
    const living = new Set(
      navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [],
    );
    const found = [];
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key.startsWith(this.prefix) && (key === this.#key || !living.has(key))) {
        found.push({ key, draft: read(key) });
      }
    }
    return found.filter(({ draft }) => draft !== null).sort((a, b) => a.draft.at - b.draft.at);
  }

  /** What another window has left is now in this one's hands. */
  adopt(key) {
    if (key !== this.#key) {
      localStorage.removeItem(key);
    }
  }
}

/** True once this window has the lock, which it keeps; false where another has it. */
function hold(name, signal) {
  return new Promise((resolve) => {
    navigator.locks
      .request(name, signal ? { signal } : {}, () => {
        resolve(true);
        return new Promise(() => {});
      })
      .catch(() => resolve(false));
  });
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}
