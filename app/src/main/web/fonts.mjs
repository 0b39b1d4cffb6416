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

const PACKAGES = {
  naskh: "noto-naskh-arabic",
  markazi: "markazi-text",
  plex: "ibm-plex-sans-arabic",
};

/** The names are those that styles/fonts.css asks for. */
const FACES = [
  ["naskh", 400],
  ["naskh", 700],
  ["markazi", 700],
  ["plex", 500],
];

/**
 * The subsets, each with its name and its bytes.
 *
 * @param {string} modules the folder of the installed packages
 */
export async function subsetFonts(modules) {
  const jobs = FACES.flatMap(([face, weight]) => [
    subset(modules, face, "arabic", weight),
    subset(modules, face, "latin", weight),
  ]);
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

async function subset(modules, face, script, weight) {
  const name = PACKAGES[face];
  const file = path.join(
    modules, "@fontsource", name, "files", `${name}-${script}-${weight}-normal.woff2`);
  const bytes = await subsetFont(await readFile(file), script === "arabic" ? ARABIC : LATIN, {
    targetFormat: "woff2",
    // Arabic needs the forms that its letters take inside words; Latin needs no fancy ones.
    noLayoutClosure: script === "latin",
  });
  return { name: `${face}-${script}-${weight}.woff2`, bytes };
}

function letters(...parts) {
  return parts.map((part) => (typeof part === "string" ? part : range(...part))).join("");
}

function range(first, last) {
  const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return String.fromCodePoint(...codes);
}
