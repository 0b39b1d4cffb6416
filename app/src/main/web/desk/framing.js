// On the picture: a click sets the point that stays in sight, dragging sets what is shown. The
// fields below hold both, and are what is sent.
const stage = document.querySelector("[data-stage]");
const form = document.querySelector("[data-framing]");

/** Less than that is a click with an unsteady hand. */
const DRAG = 6;

if (stage && form) {
  const whole = { width: Number(stage.dataset.width), height: Number(stage.dataset.height) };
  const number = (name) => Number(form.elements[name]?.value);
  const isCut = () => Boolean(form.elements.left);
  const part = () =>
    isCut()
      ? {
          left: number("left"),
          top: number("top"),
          width: number("width"),
          height: number("height"),
        }
      : { left: 0, top: 0, ...whole };

  const mark = (name) => {
    const made = document.createElement("span");
    made.className = name;
    stage.append(made);
    return made;
  };
  const cut = mark("cut");
  const point = mark("point");
  stage.classList.add("live");

  const percent = (value, of) => `${(100 * value) / of}%`;
  const show = () => {
    const { left, top, width, height } = part();
    cut.style.left = percent(left, whole.width);
    cut.style.top = percent(top, whole.height);
    cut.style.width = percent(width, whole.width);
    cut.style.height = percent(height, whole.height);
    cut.hidden = width === whole.width && height === whole.height;
    point.style.left = percent(left + (number("x") * width) / 100, whole.width);
    point.style.top = percent(top + (number("y") * height) / 100, whole.height);
  };

  const clamp = (value, most) => Math.min(Math.max(Math.round(value), 0), most);
  /** Where a pointer is, in pixels of the whole picture. */
  const place = ({ clientX, clientY }) => {
    const box = stage.querySelector("img").getBoundingClientRect();
    return {
      x: clamp(((clientX - box.left) * whole.width) / box.width, whole.width),
      y: clamp(((clientY - box.top) * whole.height) / box.height, whole.height),
    };
  };

  let from = null;
  stage.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      event.preventDefault();
      stage.setPointerCapture(event.pointerId);
      from = { ...place(event), clientX: event.clientX, clientY: event.clientY, dragged: false };
    }
  });
  stage.addEventListener("pointermove", (event) => {
    if (!from || !isCut()) {
      return;
    }
    const far = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
    from.dragged ||= far > DRAG;
    if (from.dragged) {
      const to = place(event);
      form.elements.left.value = Math.min(from.x, to.x);
      form.elements.top.value = Math.min(from.y, to.y);
      form.elements.width.value = Math.max(1, Math.abs(to.x - from.x));
      form.elements.height.value = Math.max(1, Math.abs(to.y - from.y));
      show();
    }
  });
  stage.addEventListener("pointerup", (event) => {
    if (from && !from.dragged) {
      const { x, y } = place(event);
      const { left, top, width, height } = part();
      form.elements.x.value = clamp((100 * (x - left)) / width, 100);
      form.elements.y.value = clamp((100 * (y - top)) / height, 100);
      show();
    }
    from = null;
  });
  stage.addEventListener("pointercancel", () => (from = null));
  form.addEventListener("input", show);
  show();
}
