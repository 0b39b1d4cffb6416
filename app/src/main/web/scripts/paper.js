// What a reader's browser can do beyond following links. Every part is hidden until it works.
const ways = {
  sheet: {
    works: () => typeof navigator.share === "function",
    go: ({ title, url }) => navigator.share({ title, url }).catch(() => {}),
  },
  copy: {
    works: () => Boolean(navigator.clipboard),
    ready: (button) => {
      // The plain link is for browsers that cannot copy.
      button.closest("li").previousElementSibling.hidden = true;
    },
    go: async ({ url }, button) => {
      await navigator.clipboard.writeText(url);
      const status = button.nextElementSibling;
      status.textContent = status.dataset.said;
    },
  },
  print: { works: () => typeof window.print === "function", go: () => window.print() },
};

for (const button of document.querySelectorAll("button[data-share]")) {
  const way = ways[button.dataset.share];
  if (way.works()) {
    button.closest("[hidden]").hidden = false;
    way.ready?.(button);
    button.addEventListener("click", () => way.go(button.dataset, button));
  }
}
