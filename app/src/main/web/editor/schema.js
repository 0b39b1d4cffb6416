// The body's own schema: what a block may hold here is what org.jarida.article.Block may hold, so
// that a body passes through the editor unchanged.
import { Mark, Node, getSchema } from "@tiptap/core";

/** Text is kept as it is, blanks and line ends too. */
const line = { content: "text*", whitespace: "pre" };

function textual(name, element, more = {}) {
  return Node.create({
    name,
    ...line,
    parseHTML: () => [{ tag: more.parse ?? element }],
    renderHTML: () => [element, more.attributes ?? {}, 0],
    ...more.spec,
  });
}

/** A field of a larger block: its name is shown before it by the style sheet. */
function field(name, marks) {
  return Node.create({
    name,
    ...line,
    marks,
    isolating: true,
    selectable: false,
    parseHTML: () => [{ tag: `[data-field=${name}]`, priority: 60 }],
    renderHTML: () => ["p", { "data-field": name }, 0],
  });
}

/** A block of several fields, which keeps its shape whatever is deleted around it. */
function composed(name, element, content, more = {}) {
  return Node.create({
    name,
    group: "block",
    content,
    isolating: true,
    defining: true,
    parseHTML: () => [{ tag: `${element}[data-block=${name}]` }],
    renderHTML: ({ HTMLAttributes }) => [element, { "data-block": name, ...HTMLAttributes }, 0],
    ...more,
  });
}

/** An attribute that is kept in the HTML of the clipboard under its own name. */
function attribute(name, fallback, read = (value) => value) {
  return {
    [name]: {
      default: fallback,
      parseHTML: (element) => {
        const value = element.getAttribute(`data-${name}`);
        return value === null ? fallback : read(value);
      },
      renderHTML: (attributes) => ({ [`data-${name}`]: String(attributes[name]) }),
    },
  };
}

const Doc = Node.create({ name: "doc", topNode: true, content: "block*" });
const Text = Node.create({ name: "text", group: "inline" });

const Paragraph = textual("paragraph", "p", { spec: { group: "block", priority: 1000 } });

const Heading = Node.create({
  name: "heading",
  group: "block",
  ...line,
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [2, 3].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
});

const Quotation = composed("quotation", "blockquote", "quoted speaker");
const Quoted = field("quoted", "_");
const Speaker = field("speaker", "");

const List = Node.create({
  name: "list",
  group: "block",
  content: "item*",
  addAttributes: () => ({ ordered: { default: false, rendered: false } }),
  parseHTML: () => [
    { tag: "ul", attrs: { ordered: false } },
    { tag: "ol", attrs: { ordered: true } },
  ],
  renderHTML: ({ node }) => [node.attrs.ordered ? "ol" : "ul", 0],
});
const Item = textual("item", "li", { spec: { defining: true } });

const Table = composed("table", "div", "caption headRow? row*", {
  renderHTML: () => ["div", { "data-block": "table", class: "scroll" }, ["table", 0]],
});
const Caption = textual("caption", "caption", { spec: { isolating: true, selectable: false } });
const HeadRow = Node.create({
  name: "headRow",
  content: "headCell*",
  selectable: false,
  parseHTML: () => [{ tag: "tr[data-head]", priority: 60 }],
  renderHTML: () => ["tr", { "data-head": "" }, 0],
});
const HeadCell = textual("headCell", "th", { spec: { isolating: true, selectable: false } });
const Row = Node.create({
  name: "row",
  content: "cell*",
  selectable: false,
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});
const Cell = textual("cell", "td", { spec: { isolating: true, selectable: false } });

const Picture = composed("picture", "figure", "pictureCaption pictureAlt pictureCredit", {
  addAttributes: () => attribute("image", ""),
});
const PictureCaption = field("pictureCaption", "_");
const PictureAlt = field("pictureAlt", "");
const PictureCredit = field("pictureCredit", "");

const LinkCard = composed("linkCard", "div", "cardTitle cardDescription", {
  addAttributes: () => attribute("url", ""),
});
const CardTitle = field("cardTitle", "");
const CardDescription = field("cardDescription", "");

const Footnote = Node.create({
  name: "footnote",
  group: "block",
  ...line,
  isolating: true,
  defining: true,
  addAttributes: () => attribute("mark", ""),
  parseHTML: () => [{ tag: "p[data-mark]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

const Separator = Node.create({
  name: "separator",
  group: "block",
  atom: true,
  parseHTML: () => [{ tag: "hr" }],
  renderHTML: () => ["hr"],
});

const Strong = Mark.create({
  name: "strong",
  parseHTML: () => [{ tag: "strong" }],
  renderHTML: () => ["strong", 0],
});

const Emphasis = Mark.create({
  name: "emphasis",
  parseHTML: () => [{ tag: "em" }],
  renderHTML: () => ["em", 0],
});

const Foreign = Mark.create({
  name: "foreign",
  addAttributes: () => ({ lang: { default: "en" } }),
  parseHTML: () => [{ tag: "bdi[lang]" }],
  renderHTML: ({ HTMLAttributes }) => ["bdi", HTMLAttributes, 0],
});

const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: "" } }),
  parseHTML: () => [{ tag: "a[href]" }],
  renderHTML: ({ HTMLAttributes }) => ["a", { ...HTMLAttributes, rel: "noopener" }, 0],
});

const Note = Mark.create({
  name: "note",
  inclusive: false,
  addAttributes: () => ({
    mark: {
      default: "",
      parseHTML: (element) => element.getAttribute("data-note"),
      renderHTML: ({ mark }) => ({ "data-note": mark }),
    },
  }),
  parseHTML: () => [{ tag: "sup[data-note]" }],
  renderHTML: ({ HTMLAttributes }) => ["sup", HTMLAttributes, 0],
});

/** Of the text. */
export const BODY = [
  Doc, Text,
  Paragraph, Heading, Quotation, Quoted, Speaker, List, Item,
  Table, Caption, HeadRow, HeadCell, Row, Cell,
  Picture, PictureCaption, PictureAlt, PictureCredit,
  LinkCard, CardTitle, CardDescription, Footnote, Separator,
  Link, Strong, Emphasis, Foreign, Note,
];

/** The schema alone, without an editor. */
export function bodySchema() {
  return getSchema(BODY);
}

/** Of the title and the standfirst: one line without marks. */
export const LINE = [
  Node.create({ name: "doc", topNode: true, content: "line" }),
  Node.create({
    name: "line",
    ...line,
    parseHTML: () => [{ tag: "p" }],
    renderHTML: () => ["p", 0],
  }),
  Text,
];
