// Cuts the paper's faces down to the letters that an Arabic newspaper sets.
// Every rule for shaping (joins, ligatures, marks, figures) stays in.
import { readFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";

const ARABIC = letters(
  " ",
  [0x0600, 0x060c], // signs, the comma
  [0x061b, 0x061f],
  [0x0621, 0x063a],
  [0x0640, 0x0655], // kashida, letters, vowels
  [0x0660, 0x066d],
  [0x0670, 0x0671],
  "پچڤڨکگڭی",
  [0x200c, 0x200f], // joiners and direction marks
);

const LATIN = letters(
  [0x20, 0x7e],
  "\u00a0«»·°©®§±½²³£",
  [0xc0, 0xff], // French and its neighbours
  "ŒœŸ",
  [0x2009, 0x200a], // thin spaces
  "\u202f",
  [0x2010, 0x2015], // dashes
  [0x2018, 0x201e], // quotes
  "•…‰′″‹›€−",
);

/** What a picture of a headline needs beyond that: names of Turkey, of Poland, of Iran. */
const WIDER = {
  arabic: ARABIC + letters([0x0600, 0x06ff]),
  latin: LATIN,
  "latin-ext": letters([0x0100, 0x017f], [0x0218, 0x021b], [0x1e00, 0x1eff]),
};

const PACKAGES = {
  naskh: "noto-naskh-arabic",
  markazi: "markazi-text",
  plex: "ibm-plex-sans-arabic",
};

const ENDINGS = { woff2: "woff2", truetype: "ttf" };

/** The names are those that styles/fonts.css asks for. */
const FACES = [
  ["naskh", 400],
  ["naskh", 700],
  ["markazi", 700],
  ["plex", 500],
];

/** The names are those that the class CardFace asks for. */
const CARD_FACES = [
  ["naskh", 400],
  ["markazi", 700],
  ["plex", 500],
];

/**
 * The subsets for pages, each with its name and its bytes.
 *
 * @param {string} modules the folder of the installed packages
 */
export async function subsetFonts(modules) {
  const jobs = FACES.flatMap(([face, weight]) => [
    subset(modules, face, "arabic", weight, ARABIC, "woff2"),
    subset(modules, face, "latin", weight, LATIN, "woff2"),
  ]);
  return Promise.all(jobs);
}

/** The subsets with which the program itself draws; Java reads no woff2. */
export async function subsetCardFonts(modules) {
  const jobs = CARD_FACES.flatMap(([face, weight]) =>
    Object.entries(WIDER).map(([script, wanted]) =>
      subset(modules, face, script, weight, wanted, "truetype")));
  return Promise.all(jobs);
}

/** The licences under which the faces may be passed on; they travel with the files. */
export async function fontLicences(modules) {
  const texts = Object.values(PACKAGES).map(async (name) => {
    const text = await readFile(path.join(modules, "@fontsource", name, "LICENSE"), "utf8");
    return `${name}, cut down to fewer letters\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join("\n\n");
}

async function subset(modules, face, script, weight, wanted, format) {
  const name = PACKAGES[face];
  const file = path.join(
    modules, "@fontsource", name, "files", `${name}-${script}-${weight}-normal.woff2`);
  const bytes = await subsetFont(await readFile(file), wanted, {
    targetFormat: format,
    // Arabic needs the forms that its letters take inside words; Latin needs no fancy ones.
    noLayoutClosure: script !== "arabic",
    // Cards are drawn from outlines, which hints do not touch.
    noHinting: format === "truetype",
  });
  return { name: `${face}-${script}-${weight}.${ENDINGS[format]}`, bytes };
}

function letters(...parts) {
  return parts.map((part) => (typeof part === "string" ? part : range(...part))).join("");
}

function range(first, last) {
  const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return String.fromCodePoint(...codes);
}
