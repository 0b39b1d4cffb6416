// What every screen of the newsroom can do beyond following links and sending forms.
import "./keys.js";
import "./passkey.js";
import "./board.js";
import "./images.js";
import "./sorting.js";

document.documentElement.classList.add("scripted");

// A choice that is sent as soon as it is made.
for (const choice of document.querySelectorAll("[data-send]")) {
  choice.addEventListener("change", () => choice.form.requestSubmit());
}
