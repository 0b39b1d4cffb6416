// Keys: an element with data-key is what its key does. Nothing is taken from whoever is typing.
const typing = (target) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const found = [...document.querySelectorAll("[data-key]")].find(
    (one) => one.dataset.key === event.key || one.dataset.key === event.code,
  );
  if (found) {
    event.preventDefault();
    found.focus();
    found.click();
  }
});
