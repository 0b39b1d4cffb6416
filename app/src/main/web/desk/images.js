// The image library: files are dropped, pasted or chosen, several at once; what is shown of an
// image and what stays in sight is set on the picture itself. All of it can be done without this.
import "./framing.js";

const form = document.querySelector("[data-intake]");

function line(name) {
  const row = document.createElement("li");
  const title = document.createElement("bdi");
  const bar = document.createElement("progress");
  const words = document.createElement("span");
  title.textContent = name;
  bar.max = 100;
  bar.setAttribute("aria-label", name);
  row.append(title, bar, words);
  form.querySelector("ol").append(row);
  return {
    at(percent) {
      bar.value = percent;
      words.textContent = percent < 100 ? form.dataset.sending : form.dataset.working;
    },
    taken() {
      bar.remove();
      words.textContent = form.dataset.taken;
    },
    refused(why) {
      bar.remove();
      words.textContent = why;
      words.className = "flag";
    },
  };
}

/** A request that tells how far it is, which fetch does not. */
function send(file, row) {
  return new Promise((resolve) => {
    const body = new FormData();
    body.append("file", file, file.name);
    const request = new XMLHttpRequest();
    const header = document.querySelector("meta[name=csrf-header]").content;
    request.open("POST", form.action);
    request.responseType = "json";
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader(header, document.querySelector("meta[name=csrf]").content);
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      row.at(Math.floor((100 * loaded) / total)),
    );
    request.addEventListener("load", () => {
      if (request.status === 200) {
        row.taken();
        resolve(request.response);
      } else {
        row.refused(request.response?.message ?? form.dataset.failed);
        resolve(null);
      }
    });
    request.addEventListener("error", () => {
      row.refused(form.dataset.offline);
      resolve(null);
    });
    row.at(0);
    request.send(body);
  });
}

async function sendAll(files) {
  const waiting = [...files].map((file) => ({ file, row: line(file.name) }));
  const taken = [];
  for (const { file, row } of waiting) {
    const image = await send(file, row);
    if (image) {
      taken.push(image);
    }
  }
  const [only] = taken;
  if (taken.length === waiting.length && only) {
    location.assign(waiting.length === 1 ? `${form.action}/${only.id}?done=added` : form.action);
  } else if (only) {
    const link = document.createElement("a");
    link.href = form.action;
    link.textContent = form.dataset.show;
    form.querySelector("ol").after(link);
  }
}

const holds = (data) => [...(data?.types ?? [])].includes("Files");

if (form) {
  const field = form.querySelector("[type=file]");
  field.multiple = true;
  field.addEventListener("change", () => {
    const files = [...field.files];
    field.value = "";
    sendAll(files);
  });
  document.addEventListener("paste", (event) => {
    if (holds(event.clipboardData)) {
      event.preventDefault();
      sendAll(event.clipboardData.files);
    }
  });
  document.addEventListener("dragover", (event) => {
    if (holds(event.dataTransfer)) {
      event.preventDefault();
      form.classList.add("over");
    }
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      form.classList.remove("over");
    }
  });
  document.addEventListener("drop", (event) => {
    if (holds(event.dataTransfer)) {
      event.preventDefault();
      form.classList.remove("over");
      sendAll(event.dataTransfer.files);
    }
  });
}
