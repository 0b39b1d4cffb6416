// Pictures in the text: chosen, dropped or pasted, sent to the library, and shown where they stand.
import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { insertBlock } from "./blocks.js";
import { pickImage } from "./library.js";
import { ask, element, page, say } from "./page.js";

const IMAGE = /^image\/(jpeg|png|webp|gif|avif|tiff|heic)$/;

/** What is kept with the editor: a way to choose a file, and one to put a picture in. */
export function imageWays(tell) {
  let editor = null;
  const ways = {
    attach(made) {
      editor = made;
    },
    async choose() {
      const image = await pickImage(ways.upload);
      if (image) {
        ways.put(image);
      }
    },
    upload() {
      const input = element("input", {
        type: "file",
        accept: "image/jpeg,image/png,image/webp",
        multiple: true,
      });
      input.addEventListener("change", () => ways.send([...input.files]));
      input.click();
    },
    async send(files) {
      for (const file of files.filter(({ type }) => IMAGE.test(type))) {
        await sendOne(file);
      }
    },
    /** @param image `{ id, alt, caption, credit }` */
    put(image) {
      const { state, view } = editor;
      const { nodes } = state.schema;
      const words = (value) => (value ? [state.schema.text(value)] : []);
      const picture = nodes.picture.create({ image: image.id }, [
        nodes.pictureCaption.create(null, words(image.caption)),
        nodes.pictureAlt.create(null, words(image.alt)),
        nodes.pictureCredit.create(null, words(image.credit)),
      ]);
      view.dispatch(insertBlock(state.tr, state, picture));
      view.focus();
    },
  };
  async function sendOne(file) {
    tell(say("editor.picture.sending", { name: file.name }));
    const body = new FormData();
    body.append("file", file);
    try {
      const { status, answer } = await ask(page.images, { method: "POST", body });
      if (status === 200 || status === 201) {
        ways.put(answer);
        tell(say("editor.picture.sent"));
      } else {
        tell(answer?.message ?? say("editor.picture.refused"));
      }
    } catch {
      tell(say("editor.picture.offline"));
    }
  }
  return ways;
}

/** Files that are dropped on the text or pasted into it. */
export function imageDrop(ways) {
  const files = (data) => [...(data?.files ?? [])].filter(({ type }) => IMAGE.test(type));
  return Extension.create({
    name: "imageDrop",
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste(_, event) {
            const found = files(event.clipboardData);
            const words = event.clipboardData?.getData("text/plain");
            if (found.length === 0 || words) {
              return false;
            }
            ways.send(found);
            return true;
          },
          handleDrop(_, event) {
            const found = files(event.dataTransfer);
            if (found.length === 0) {
              return false;
            }
            event.preventDefault();
            ways.send(found);
            return true;
          },
        },
      }),
    ],
  });
}

/** Shows the picture itself above its fields. */
export const PictureView = {
  addNodeView: () => ({ node }) => {
    const image = element("img", {
      src: page.imageAddress.replace("{id}", encodeURIComponent(node.attrs.image)),
      alt: "",
      contenteditable: "false",
      draggable: "false",
    });
    const fields = element("div");
    const dom = element("figure", { "data-block": "picture" }, image, fields);
    return {
      dom,
      contentDOM: fields,
      update: (next) => next.type === node.type && next.attrs.image === node.attrs.image,
      ignoreMutation: (mutation) => mutation.target === image,
    };
  },
};
