// Draws the icons of tabs and telephones from the nuqta of icon.svg, as PNG (ISO/IEC 15948).
import { readFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";

/** Newsprint by day: the ground of icons that must have one. */
const PAPER = [0xfb, 0xfb, 0xf8];

/** How much of the picture the nuqta fills; all beyond 80 % of a maskable one may be cut off. */
const ICONS = [
  { name: "icons/icon-192.png", size: 192, fill: 0.875, ground: null },
  { name: "icons/icon-512.png", size: 512, fill: 0.875, ground: null },
  { name: "icons/maskable-512.png", size: 512, fill: 0.5, ground: PAPER },
  { name: "icons/apple-touch-180.png", size: 180, fill: 0.625, ground: PAPER },
];

/**
 * The icons, each with its name and its bytes.
 *
 * @param {string} svg the file that holds the nuqta
 */
export async function drawIcons(svg) {
  const nuqta = nuqtaOf(await readFile(svg, "utf8"));
  const icons = ICONS.map(({ name, size, fill, ground }) =>
    ({ name, bytes: png(draw(nuqta, size, fill, ground), size) }));
  const tab = png(draw(nuqta, 32, 0.875, null), 32);
  return [...icons, { name: "favicon.ico", bytes: ico(tab, 32) }];
}

/** Its corners, measured from the middle, the farthest 1 away; and its colour by day. */
function nuqtaOf(svg) {
  const [, path] = svg.match(/ d="M([\d .]+)Z"/);
  const [, colour] = svg.match(/fill:#([0-9a-f]{6})/);
  const numbers = path.split(" ").map(Number);
  const corners = numbers.flatMap((x, i) => (i % 2 ? [] : [[x - 16, numbers[i + 1] - 16]]));
  const farthest = Math.max(...corners.flat().map(Math.abs));
  return {
    corners: corners.map((corner) => corner.map((one) => one / farthest)),
    colour: [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)),
  };
}

/** Rows of red, green, blue and opacity; each row begins with the filter "none". */
function draw({ corners, colour }, size, fill, ground) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  const scaled = corners.map((corner) => corner.map((one) => (one * fill + 1) * size / 2));
  for (let y = 0; y < size; y++) {
    const covered = coverage(scaled, y, size);
    for (let x = 0; x < size; x++) {
      const shown = ground
        ? [...colour.map((one, i) => Math.round(ground[i] + (one - ground[i]) * covered[x])), 255]
        : [...colour, Math.round(covered[x] * 255)];
      rows.set(shown, y * (1 + size * 4) + 1 + x * 4);
    }
  }
  return rows;
}

/** How much of each pixel of a row a convex shape covers, from 0 to 1. */
function coverage(corners, y, size) {
  const STEPS = 16;
  const covered = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const [from, to] = span(corners, y + (step + 0.5) / STEPS);
    for (let x = Math.max(0, Math.floor(from)); x < Math.min(size, to); x++) {
      covered[x] += Math.max(0, Math.min(to, x + 1) - Math.max(from, x)) / STEPS;
    }
  }
  return covered;
}

/** Where a level line enters and leaves a convex shape; an empty span beside it. */
function span(corners, y) {
  const crossings = corners.flatMap(([x1, y1], i) => {
    const [x2, y2] = corners[(i + 1) % corners.length];
    const crosses = Math.min(y1, y2) <= y && y < Math.max(y1, y2);
    return crosses ? [x1 + (x2 - x1) * (y - y1) / (y2 - y1)] : [];
  });
  return crossings.length ? [Math.min(...crossings), Math.max(...crossings)] : [0, 0];
}

function png(rows, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits a channel, with opacity
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The check sum of every chunk (ISO/IEC 15948, annex D); Node has it only since 20.15. */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** An icon file that holds one picture, a PNG. */
function ico(picture, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}
