// Between the stored form of a body (org.jarida.article.BodyJson) and the editor's document. Both
// ways without loss: BodyEditorTest sends random bodies through.

/** Characters that no stored text may hold (org.jarida.arabic.PlainText). */
const UNSOUND =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function sound(text) {
  return [...text.replace(UNSOUND, "")]
    .filter((one) => (one.codePointAt(0) & 0xfffe) !== 0xfffe)
    .join("");
}

/** The editor's document, as JSON, of a list of blocks. */
export function documentOf(blocks) {
  return { type: "doc", content: blocks.map(nodeOf) };
}

function nodeOf(block) {
  switch (block.type) {
    case "paragraph":
      return node("paragraph", inline(block.text));
    case "heading":
      return node("heading", inline(block.text), { level: block.level });
    case "quotation":
      return node("quotation", [
        node("quoted", inline(block.text)),
        node("speaker", plain(block.speaker)),
      ]);
    case "list":
      return node("list", block.items.map((item) => node("item", inline(item))), {
        ordered: block.ordered,
      });
    case "table":
      return node("table", [
        node("caption", inline(block.caption)),
        ...(block.head.length > 0
          ? [node("headRow", block.head.map((cell) => node("headCell", inline(cell))))]
          : []),
        ...block.rows.map((row) => node("row", row.map((cell) => node("cell", inline(cell))))),
      ]);
    case "image":
      return node(
        "picture",
        [
          node("pictureCaption", inline(block.caption)),
          node("pictureAlt", plain(block.alt)),
          node("pictureCredit", plain(block.credit)),
        ],
        { image: block.image },
      );
    case "link":
      return node(
        "linkCard",
        [node("cardTitle", plain(block.title)), node("cardDescription", plain(block.description))],
        { url: block.url },
      );
    case "footnote":
      return node("footnote", inline(block.text), { mark: block.mark });
    case "separator":
      return node("separator", []);
    default:
      throw new Error(`unknown block ${block.type}`);
  }
}

function node(type, content, attrs) {
  return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) };
}

function plain(text) {
  return text ? [{ type: "text", text }] : [];
}

function inline(runs) {
  return runs
    .map((run) => (typeof run === "string" ? { text: run } : run))
    .filter((run) => run.text !== "")
    .map((run) => ({ type: "text", text: run.text, marks: marksOf(run) }));
}

function marksOf(run) {
  return [
    run.link ? { type: "link", attrs: { href: run.link } } : null,
    run.strong ? { type: "strong" } : null,
    run.emphasis ? { type: "emphasis" } : null,
    run.lang ? { type: "foreign", attrs: { lang: run.lang } } : null,
    run.note ? { type: "note", attrs: { mark: run.note } } : null,
  ].filter((mark) => mark !== null);
}

/** The blocks of the editor's document (a ProseMirror node). */
export function blocksOf(doc) {
  return children(doc).map(blockOf);
}

function blockOf(node) {
  const [first, second, third] = children(node);
  switch (node.type.name) {
    case "paragraph":
      return { type: "paragraph", text: runs(node) };
    case "heading":
      return { type: "heading", level: node.attrs.level, text: runs(node) };
    case "quotation":
      return {
        type: "quotation",
        text: runs(first),
        ...(second.textContent ? { speaker: sound(second.textContent) } : {}),
      };
    case "list":
      return { type: "list", ordered: node.attrs.ordered, items: children(node).map(runs) };
    case "table": {
      const named = (name) => children(node).filter((child) => child.type.name === name);
      return {
        type: "table",
        caption: runs(first),
        head: named("headRow").flatMap((row) => children(row).map(runs)),
        rows: named("row").map((row) => children(row).map(runs)),
      };
    }
    case "picture":
      return {
        type: "image",
        image: node.attrs.image,
        alt: sound(second.textContent),
        caption: runs(first),
        credit: sound(third.textContent),
      };
    case "linkCard":
      return {
        type: "link",
        url: node.attrs.url,
        title: sound(first.textContent),
        ...(second.textContent ? { description: sound(second.textContent) } : {}),
      };
    case "footnote":
      return { type: "footnote", mark: node.attrs.mark, text: runs(node) };
    case "separator":
      return { type: "separator" };
    default:
      throw new Error(`unknown node ${node.type.name}`);
  }
}

function children(node) {
  const all = [];
  node.forEach((child) => all.push(child));
  return all;
}

function runs(node) {
  return children(node)
    .map(runOf)
    .filter((run) => (run.text ?? run) !== "");
}

function runOf(text) {
  const run = { text: sound(text.text) };
  for (const { type, attrs } of text.marks) {
    switch (type.name) {
      case "strong":
        run.strong = true;
        break;
      case "emphasis":
        run.emphasis = true;
        break;
      case "foreign":
        run.lang = attrs.lang;
        break;
      case "link":
        run.link = attrs.href;
        break;
      case "note":
        run.note = attrs.mark;
        break;
    }
  }
  return Object.keys(run).length === 1 ? run.text : run;
}

/** One text for equal values, whatever the order of their members. */
export function canonical(value) {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
