// What comes from Word, Google Docs and web pages: its structure is kept, all else is left behind.
// The result is a list of blocks in the form in which bodies are stored.

const DROPPED = "script,style,meta,link,title,noscript,template,svg,math,iframe,object,form,nav,head";
const BLOCKS =
  "P,DIV,H1,H2,H3,H4,H5,H6,UL,OL,LI,TABLE,BLOCKQUOTE,PRE,HR,FIGURE,SECTION,ARTICLE,HEADER,FOOTER,MAIN,ASIDE,ADDRESS,DL,DT,DD,DETAILS,SUMMARY,TR,TBODY,THEAD,TD,TH,CAPTION";
const IS_BLOCK = new Set(BLOCKS.split(","));
const WEB = /^https?:\/\/[^\s/@]+/i;

/** Word writes list items as paragraphs of this style, with their number or dot as text. */
const WORD_ITEM = /mso-list:\s*l\d+/i;
const WORD_HEADING = /^MsoHeading|^Heading\s?(\d)|^Titre\s?(\d)/i;
const NUMBERED = /^[\s\u00a0]*[(]?[0-9\u0660-\u0669a-z\u0621-\u064a]{1,3}[.)\-ـ]/i;

/** Styles and handlers are not obeyed, and the page's policy would tell of each: only read. */
export function withoutStyles(html) {
  return html
    .replace(/<style\b[\s\S]*?(<\/style\s*>|$)/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\sstyle\s*=/gi, " data-style=").replace(/\son[a-z]+\s*=/gi, " data-off="),
    );
}

export function blocksOfHtml(html) {
  const document = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  document.querySelectorAll(DROPPED).forEach((one) => one.remove());
  const out = new Blocks();
  walk(document.body, {}, out);
  return out.finish();
}

function styleOf(element) {
  return element.getAttribute("data-style") ?? "";
}

/** Gathers runs of text into paragraphs, and blocks into a list. */
class Blocks {
  constructor() {
    this.blocks = [];
    this.runs = [];
  }

  text(text, marks) {
    const clean = text.replace(/[\t\n\r\f ]+/g, " ").replace(/\u00ad|\u200b|\ufeff/g, "");
    const before = this.runs.at(-1)?.text ?? " ";
    const joined = / $/.test(before) ? clean.replace(/^ /, "") : clean;
    if (joined) {
      this.runs.push({ text: joined, ...marks });
    }
  }

  take() {
    const runs = this.runs;
    this.runs = [];
    while (runs.length > 0 && /^\s*$/.test(runs.at(-1).text)) {
      runs.pop();
    }
    if (runs.length > 0) {
      runs[runs.length - 1].text = runs.at(-1).text.trimEnd();
    }
    return runs;
  }

  end(make = (text) => ({ type: "paragraph", text })) {
    const runs = this.take();
    if (runs.length > 0) {
      this.blocks.push(make(runs));
    }
  }

  item(ordered, runs) {
    const last = this.blocks.at(-1);
    if (last?.type === "list" && last.ordered === ordered && last.open) {
      last.items.push(runs);
    } else {
      this.blocks.push({ type: "list", ordered, items: [runs], open: true });
    }
  }

  finish() {
    this.end();
    return this.blocks.map(({ open: _, ...block }) => block);
  }
}

function walk(node, marks, out) {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      out.text(child.data, marks);
    } else if (child.nodeType === 1) {
      element(child, marks, out);
    }
  }
}

function element(one, marks, out) {
  const name = one.tagName;
  if (/mso-list:\s*ignore/i.test(styleOf(one)) || one.hidden) {
    return;
  }
  if (name === "BR") {
    out.end();
  } else if (name === "HR") {
    out.end();
    out.blocks.push({ type: "separator" });
  } else if (name === "UL" || name === "OL") {
    out.end();
    list(one, name === "OL", out);
  } else if (name === "TABLE") {
    out.end();
    table(one, out);
  } else if (name === "BLOCKQUOTE") {
    out.end();
    quotation(one, out);
  } else if (IS_BLOCK.has(name)) {
    out.end();
    block(one, marks, out);
  } else {
    walk(one, marksOf(one, marks), out);
  }
}

function block(one, marks, out) {
  const level = headingLevel(one);
  if (WORD_ITEM.test(styleOf(one))) {
    const dot = one.querySelector("[data-style*='mso-list']")?.textContent ?? "";
    walk(one, {}, out);
    out.item(NUMBERED.test(dot), out.take());
  } else if (level > 0) {
    walk(one, {}, out);
    out.end((text) => ({ type: "heading", level, text: text.map(withoutStrength) }));
  } else {
    walk(one, marksOf(one, marks), out);
    out.end();
  }
}

/** The page's own title is a heading of the text here; what is deeper has two levels only. */
function headingLevel(one) {
  const byName = /^H([1-6])$/.exec(one.tagName)?.[1];
  const byClass = WORD_HEADING.exec(one.className);
  const level = Number(byName ?? byClass?.[1] ?? byClass?.[2] ?? 0);
  return level === 0 ? 0 : level <= 2 ? 2 : 3;
}

function withoutStrength({ strong: _, ...run }) {
  return run;
}

function marksOf(one, marks) {
  const name = one.tagName;
  const style = styleOf(one);
  const weight = /font-weight:\s*(bold|[1-9]00|normal)/i.exec(style)?.[1];
  const now = { ...marks };
  if (weight === undefined ? name === "B" || name === "STRONG" : /bold|[6-9]00/i.test(weight)) {
    now.strong = true;
  } else if (weight !== undefined) {
    // Google Docs wraps everything in <b style="font-weight:normal">.
    delete now.strong;
  }
  const slant = /font-style:\s*(italic|oblique|normal)/i.exec(style)?.[1];
  if (slant === undefined ? name === "I" || name === "EM" : slant !== "normal") {
    now.emphasis = true;
  } else if (slant !== undefined) {
    delete now.emphasis;
  }
  const href = name === "A" ? (one.getAttribute("href") ?? "") : "";
  if (WEB.test(href)) {
    now.link = href;
  }
  return now;
}

/** Lists within lists become one: a body's list has one level. */
function list(one, ordered, out, depth = 0) {
  for (const child of one.children) {
    if (child.tagName === "UL" || child.tagName === "OL") {
      list(child, ordered, out, depth + 1);
    } else {
      const inner = [...child.querySelectorAll(":scope > ul, :scope > ol")];
      inner.forEach((deeper) => deeper.remove());
      const runs = inlineOf(child);
      if (runs.length > 0) {
        out.item(ordered, runs);
      }
      inner.forEach((deeper) => list(deeper, ordered, out, depth + 1));
    }
  }
  const last = out.blocks.at(-1);
  if (last?.type === "list" && depth === 0) {
    last.open = false;
  }
}

function quotation(one, out) {
  const speaker = one.querySelector("footer, cite, [data-field=speaker]");
  speaker?.remove();
  const text = inlineOf(one);
  if (text.length > 0) {
    const said = speaker?.textContent.trim().replace(/^[—–-]\s*/, "") ?? "";
    out.blocks.push({ type: "quotation", text, ...(said ? { speaker: said } : {}) });
  }
}

/** Tables that only lay a page out have one column, and are text. */
function table(one, out) {
  const rows = [...one.rows].filter((row) => row.cells.length > 0);
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (width < 2) {
    rows.forEach((row) => walk(row.cells[0], {}, out));
    out.end();
    return;
  }
  const cells = rows.map((row) => {
    const texts = [...row.cells].map(inlineOf);
    return [...texts, ...Array.from({ length: width - texts.length }, () => [])];
  });
  const named = rows[0].closest("thead") || [...rows[0].cells].every((c) => c.tagName === "TH");
  out.blocks.push({
    type: "table",
    caption: one.caption ? inlineOf(one.caption) : [],
    head: named ? cells[0] : [],
    rows: named ? cells.slice(1) : cells,
  });
}

/** Everything in it as one line. */
function inlineOf(one) {
  const out = new Blocks();
  walk(one, {}, out);
  out.end();
  const runs = [];
  for (const block of out.blocks) {
    const lines = block.text ? [block.text] : (block.items ?? block.rows?.flat() ?? []);
    for (const line of lines) {
      if (runs.length > 0) {
        runs.push({ text: " " });
      }
      runs.push(...line);
    }
  }
  return runs;
}
