// Builds what the readers' pages load: one style sheet, a small script, the subset fonts, the
// icons, and a manifest that tells the server their names; and the fonts with which the server
// itself draws. Takes no network; the same inputs give the same files.
//
//   node build.mjs [output folder]
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OUT = path.resolve(process.argv[2] ?? path.join(HERE, "../../../target/classes/web"));
/** What an earlier build made, and from what: its inputs' digest, then its files, a line each. */
const STAMP = path.join(OUT, "build.stamp");

const stamp = await digestOfInputs();
const [earlierStamp, ...earlierFiles] = await earlierBuild();
const written = [];
if (earlierStamp === stamp && earlierFiles.every((file) => existsSync(path.join(OUT, file)))) {
  console.log("web: unchanged");
} else {
  await build();
}

async function build() {
  await removeEarlierFiles();

  const { subsetFonts, subsetCardFonts, fontLicences } = await import("./fonts.mjs");
  const { drawIcons } = await import("./icons.mjs");
  const modules = path.join(HERE, "node_modules");
  const svg = path.join(HERE, "icon.svg");
  const manifest = {};
  let fontBytes = 0;
  for (const { name, bytes } of await subsetFonts(modules)) {
    manifest[`fonts/${name}`] = await asset(name, bytes);
    fontBytes += bytes.length;
  }
  const licences = await fontLicences(modules);
  manifest["fonts/licence.txt"] = await asset("fonts-licence.txt", licences);
  const css = await bundleStyles("styles/index.css", manifest);
  manifest["paper.css"] = await asset("paper.css", css);
  manifest["desk.css"] = await asset("desk.css", await bundleStyles("styles/desk/index.css", manifest));
  manifest["paper.js"] = await asset("paper.js", await bundleScript("scripts/paper.js"));
  manifest["desk.js"] = await asset("desk.js", await bundleScript("desk/desk.js"));
  manifest["editor.js"] = await asset("editor.js", await bundleScript("editor/bench.js"));
  manifest["icon.svg"] = await asset("icon.svg", await readFile(svg));
  for (const { name, bytes } of await drawIcons(svg)) {
    manifest[name] = await write(name, bytes); // others know it by this very address
  }
  await write("manifest.json", JSON.stringify(sorted(manifest), null, 2) + "\n");

  for (const { name, bytes } of await subsetCardFonts(modules)) {
    await write(`card-fonts/${name}`, bytes); // not in the manifest: readers never load them
  }
  await write("card-fonts/licence.txt", licences);
  await writeFile(STAMP, [stamp, ...written].join("\n") + "\n");
  console.log(`web: paper.css ${kilobytes(css.length)}, fonts ${kilobytes(fontBytes)}`);
}

/** Bundles the styles; `fonts/x.woff2` becomes the name that the font got. */
async function bundleStyles(entry, manifest) {
  const esbuild = await import("esbuild");
  const fonts = {
    name: "fonts",
    setup(build) {
      build.onResolve({ filter: /^\.?\/?fonts\/.*\.woff2$/ }, ({ path: asked }) => {
        const address = manifest[asked.replace(/^\.?\//, "")];
        return address
          ? { path: "./" + path.posix.basename(address), external: true }
          : { errors: [{ text: `no such font: ${asked}` }] };
      });
    },
  };
  const result = await esbuild.build({
    entryPoints: [path.join(HERE, entry)],
    absWorkingDir: HERE,
    bundle: true,
    minify: true,
    write: false,
    target: "esnext", // leaves light-dark() and nesting to the browser
    charset: "utf8",
    plugins: [fonts],
    logLevel: "warning",
  });
  return result.outputFiles[0].contents;
}

async function bundleScript(entry) {
  const esbuild = await import("esbuild");
  const result = await esbuild.build({
    entryPoints: [path.join(HERE, entry)],
    absWorkingDir: HERE,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
  });
  return result.outputFiles[0].contents;
}

/** Writes a file under a name that changes with its content; gives its address. */
function asset(name, content) {
  const { name: stem, ext } = path.parse(name);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return write(`assets/${stem}-${hash}${ext}`, content);
}

/** Writes a file below the output folder; gives the address it has where it is served. */
async function write(name, content) {
  const file = path.join(OUT, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  written.push(name);
  return `/${name}`;
}

/** The lock file stands for the packages, so an unchanged build does not even need them. */
async function digestOfInputs() {
  const sources = [];
  for (const folder of ["desk", "editor", "scripts", "styles"]) {
    const names = await readdir(path.join(HERE, folder), { recursive: true });
    sources.push(...names.filter((name) => path.extname(name)).sort().map((name) => `${folder}/${name}`));
  }
  const files = ["build.mjs", "fonts.mjs", "icons.mjs", "package-lock.json", "icon.svg"]
    .concat(sources);
  const digest = createHash("sha256");
  for (const file of files) {
    const content = await readFile(path.join(HERE, file));
    digest.update(`${file} ${content.length}\n`).update(content);
  }
  return digest.digest("hex");
}

async function earlierBuild() {
  return existsSync(STAMP) ? (await readFile(STAMP, "utf8")).trimEnd().split("\n") : [];
}

/** Only files that an earlier build wrote; the folder may hold others' files too. */
async function removeEarlierFiles() {
  for (const file of earlierFiles) {
    await rm(path.join(OUT, file), { force: true });
  }
  // The stamp goes after them and comes back last, so that a build broken off is done again.
  await rm(STAMP, { force: true });
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
