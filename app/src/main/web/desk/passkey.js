// Passkeys: the browser's part of the two ceremonies of WebAuthn. Forms with passwords work without.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;

/** What a server says to the browser; throws its words where it refuses. */
async function post(address, value) {
  const answer = await fetch(address, {
    method: "POST",
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      [meta("csrf-header")]: meta("csrf"),
    },
    body: JSON.stringify(value),
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(said.problem);
  }
  return said;
}

class Refused extends Error {}

const named = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

async function make(options) {
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: named(options.excludeCredentials),
    },
  });
  return told(made, {
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports?.() ?? [],
  });
}

async function show(options, how) {
  const shown = await navigator.credentials.get({
    ...how,
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: named(options.allowCredentials),
    },
  });
  return told(shown, {
    authenticatorData: text(shown.response.authenticatorData),
    signature: text(shown.response.signature),
    ...(shown.response.userHandle && { userHandle: text(shown.response.userHandle) }),
  });
}

/** A credential as JSON: not every browser has toJSON() yet. */
const told = (one, response) => ({
  id: one.id,
  rawId: text(one.rawId),
  type: one.type,
  response: { clientDataJSON: text(one.response.clientDataJSON), ...response },
  clientExtensionResults: {},
  ...(one.authenticatorAttachment && { authenticatorAttachment: one.authenticatorAttachment }),
});

/** Says what went wrong: the server's words, or that the person or the line broke off. */
function say(place, thrown, words) {
  const offline = thrown instanceof TypeError;
  place.textContent =
    (thrown instanceof Refused && thrown.message) || (offline ? words.offline : words.cancelled);
  place.hidden = false;
}

const possible = window.PublicKeyCredential && window.isSecureContext;

const form = document.getElementById("passkey-new");
if (form && possible) {
  form.hidden = false;
  document.getElementById("passkey-none").hidden = true;
  const trouble = form.querySelector(".trouble");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    trouble.hidden = true;
    try {
      const { label, "passkey-password": password } = Object.fromEntries(new FormData(form));
      const options = await post(form.dataset.options, { password });
      const made = await make(options);
      const added = await post(`${form.dataset.add}?label=${encodeURIComponent(label)}`, made);
      location.assign(added.to);
    } catch (thrown) {
      say(trouble, thrown, form.dataset);
    }
  });
}

const button = document.getElementById("passkey-sign-in");
if (button && possible) {
  button.hidden = false;
  const trouble = document.getElementById("passkey-trouble");
  let waiting = new AbortController();

  const enter = async (how) => {
    const options = await post(button.dataset.options, {});
    const shown = await show(options, how);
    const to = encodeURIComponent(button.dataset.to);
    location.assign((await post(`${button.dataset.signIn}?to=${to}`, shown)).to);
  };

  button.addEventListener("click", async () => {
    trouble.hidden = true;
    waiting.abort();
    waiting = new AbortController();
    try {
      await enter({ signal: waiting.signal });
    } catch (thrown) {
      say(trouble, thrown, button.dataset);
    }
  });

  // The browser offers passkeys where the address is typed; a challenge is asked for only then.
  const offer = async () => {
    const { signal } = waiting;
    try {
      if (await PublicKeyCredential.isConditionalMediationAvailable?.()) {
        await enter({ mediation: "conditional", signal });
      }
    } catch (thrown) {
      if (thrown instanceof Refused) {
        say(trouble, thrown, button.dataset);
      }
    }
  };
  const field = document.getElementById("email");
  if (document.activeElement === field) {
    offer();
  } else {
    field?.addEventListener("focus", offer, { once: true });
  }
}
