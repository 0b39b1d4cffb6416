// Reads bodies, one a line, and writes each as the editor's document gives it back.
import { readFileSync } from "node:fs";
import { blocksOf, documentOf } from "../../main/web/editor/body.js";
import { bodySchema } from "../../main/web/editor/schema.js";

const schema = bodySchema();
const lines = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
for (const line of lines) {
  const { version, blocks } = JSON.parse(line);
  const doc = schema.nodeFromJSON(documentOf(blocks));
  doc.check();
  process.stdout.write(JSON.stringify({ version, blocks: blocksOf(doc) }) + "\n");
}
