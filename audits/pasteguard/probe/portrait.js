// @ts-check
// What a picture of the page needs: where its fields stand, which of them hold text, and quiet
// while the picture is taken.

/** @typedef {[left: number, top: number, width: number, height: number]} Box in CSS pixels of this frame's window */

const BUTTON_TYPES = new Set([
  "button",
  "submit",
  "reset",
  "image",
  "checkbox",
  "radio",
  "range",
  "color",
  "hidden",
]);
const HOLDER_LIMIT = 200;

/**
 * @param {Element[]} elements
 * @returns {Box | null} what they cover together
 */
function boxAround(elements) {
  const boxes = elements
    .map((element) => dom.box(element))
    .filter((box) => box.width > 0 && box.height > 0);
  if (!boxes.length) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return [
    left,
    top,
    Math.max(...boxes.map((box) => box.right)) - left,
    Math.max(...boxes.map((box) => box.bottom)) - top,
  ];
}

/**
 * @param {FieldEntry} entry
 * @returns {boolean} whether something is written in it; an editor's line numbers are not
 */
function holdsText(entry) {
  const text = textOf(entry);
  return entry.surface === entry.element || entry.boxes.length
    ? text.trim() !== ""
    : /[^\d\s\u200b\ufeff]/.test(text);
}

/**
 * @param {Element} element
 * @returns {boolean} whether it is a control with a value that somebody could have entered
 */
function isFilledControl(element) {
  if (isElement(element, "input"))
    return !BUTTON_TYPES.has(dom.inputType(element)) && dom.inputValue(element) !== "";
  if (isElement(element, "textarea")) return dom.areaValue(element) !== "";
  return isElement(element, "select");
}

/**
 * Where the fields of the inventory stand, by their numbers, and everything that shows a value.
 * @returns {{scroll: [number, number], size: [number, number], window: number, fields: (Box | null)[], filled: Box[] | null}}
 *   ``filled`` is null where there is too much of it
 */
function portrait() {
  const holders = [];
  for (const element of elementsBelow(document))
    if (isFilledControl(element)) holders.push([element]);
  for (const entry of watching.fields)
    if (holdsText(entry)) holders.push(entry.boxes.length ? entry.boxes : [entry.surface]);
  const root = document.documentElement;
  return {
    scroll: [scrollX, scrollY],
    size: [root.clientWidth, Math.max(root.scrollHeight, root.clientHeight)],
    window: innerHeight,
    fields: watching.fields.map((entry) =>
      boxAround(entry.boxes.length ? entry.boxes : [entry.surface]),
    ),
    filled:
      holders.length > HOLDER_LIMIT ? null : holders.map(boxAround).filter((box) => box !== null),
  };
}

/**
 * A JPEG with boxes painted over, in base64; nothing of it is put into the page.
 * @param {string} data
 * @param {Box[]} boxes in pixels of the picture
 * @param {number} quality 0 to 1
 * @returns {Promise<string>}
 */
async function paintedOver(data, boxes, quality) {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(picture, 0, 0);
  context.fillStyle = "#c9ccd0";
  for (const box of boxes) context.fillRect(...box);
  const painted = await canvas.convertToBlob({ type: "image/jpeg", quality });
  const letters = Array.from(new Uint8Array(await painted.arrayBuffer()), (byte) =>
    String.fromCharCode(byte),
  );
  return btoa(letters.join(""));
}

Object.assign(/** @type {any} */ (globalThis).pasteguard, {
  portrait,
  paintedOver,
  /** @param {number} ms how long from now on the page hears of no new size */
});
