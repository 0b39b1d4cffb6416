// What the page gives to the script: words of the interface, addresses, and how time is written.
const main = document.querySelector("[data-bench]");

export const page = main && {
  element: main,
  ...JSON.parse(main.dataset.bench),
};

/** A text of the interface; {name} is filled in. */
export function say(key, filled = {}) {
  const pattern = page.words[key];
  if (pattern === undefined) {
    throw new Error(`no text ${key}`);
  }
  return pattern.replace(/\{(\w+)\}/g, (_, name) => filled[name] ?? "");
}

/** 12:04, by the clocks of the paper's town. */
export function clock(instant) {
  return new Intl.DateTimeFormat("en-GB", {
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: page.timeZone,
  }).format(new Date(instant));
}

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value === true) {
      made.setAttribute(key, "");
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

/** Asks the server; JSON out and in. */
export async function ask(address, { method = "GET", json, body, keepalive, signal } = {}) {
  const csrf = document.querySelector("meta[name=csrf]");
  const csrfHeader = document.querySelector("meta[name=csrf-header]");
  const headers = { Accept: "application/json" };
  if (csrf && csrfHeader && method !== "GET") {
    headers[csrfHeader.content] = csrf.content;
  }
  if (json !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  const response = await fetch(address, {
    method,
    headers,
    body: json === undefined ? body : JSON.stringify(json),
    credentials: "same-origin",
    redirect: "manual",
    keepalive,
    signal,
  });
  // Where one is to sign in, the server answers with the way there: that is no answer to this.
  const status = response.type === "opaqueredirect" ? 401 : response.status;
  const type = response.headers.get("Content-Type") ?? "";
  return { status, answer: type.includes("json") ? await response.json() : null };
}

/** Changed where another window has signed in anew. */
export function renewToken(token) {
  document.querySelector("meta[name=csrf]")?.setAttribute("content", token);
}
