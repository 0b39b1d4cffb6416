// Keys: an element with data-key is what its key does. Nothing is taken from whoever is typing.
const typing = (target) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** By its place on the keyboard: an Arabic layout has no J where a Latin one has it. */
export const pressed = (event) =>
  /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : event.key;

export const isCommand = (event) =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);

document.addEventListener("keydown", (event) => {
  if (!isCommand(event)) {
    return;
  }
  const key = pressed(event);
  const found = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
  if (found) {
    event.preventDefault();
    found.focus();
    found.click();
  }
});
