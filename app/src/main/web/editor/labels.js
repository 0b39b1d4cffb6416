// What stands beside the words without being one: the names of fields, and where to begin.
import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { page, say } from "./page.js";

export const Labels = Extension.create({
  name: "labels",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const all = [];
          if (doc.childCount === 1 && doc.firstChild.type.name === "paragraph" && !doc.textContent) {
            const beginning = { class: "beginning", "data-label": say("editor.write-here") };
            all.push(Decoration.node(0, doc.firstChild.nodeSize, beginning));
          }
          doc.descendants((node, at) => {
            const label = page.words[`editor.field.${node.type.name}`];
            if (label) {
              all.push(Decoration.node(at, at + node.nodeSize, { "data-label": label }));
            }
            return !node.isTextblock;
          });
          return DecorationSet.create(doc, all);
        },
      },
    }),
  ],
});
