// Does in a page of the extension what a candidate does there, and tells what then stands in it. The
// same in every browser: the window may be the caller's own, or one it can reach.

const PATIENCE_MS = 10000;
const SOON_MS = 20;

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @param {() => unknown} find
 * @param {string} what
 */
async function until(find, what) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(SOON_MS)) {
    const found = find();
    if (found) return found;
  }
  throw new Error(`waited in vain for ${what}`);
}

/** @param {Document} document the words that can be read in it, and those that stand in its fields */
const wordsOf = (document) =>
  [
    document.body.innerText,
    ...[...document.querySelectorAll("textarea")].map(({ value }) => value),
  ].join("\n");

/**
 * @param {Window} view
 * @param {string} step a selector of what is pressed or, with " = " and a text behind it, of what is written into
 */
async function does(view, step) {
  const [selector, written] = step.split(" = ");
  const element = await until(() => view.document.querySelector(selector), selector);
  if (written === undefined) return element.click();
  element.value = written;
  for (const type of ["input", "change"])
    element.dispatchEvent(new view.Event(type, { bubbles: true }));
}

/**
 * @param {Window} view
 * @returns {Promise<string[]>} what axe finds wrong, with the elements concerned
 */
async function faultsOf(view) {
  if (!view.axe) {
    const script = view.document.createElement("script");
    script.src = "/axe.min.js";
    view.document.head.append(script);
    await until(() => view.axe, "axe");
  }
  const { violations } = await view.axe.run(view.document, { resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** @param {Window} view every fold is opened, as a reader may, and nothing may be cut off then */
function isCutOff(view) {
  for (const each of view.document.querySelectorAll("details")) each.open = true;
  return view.document.documentElement.scrollWidth > view.innerWidth;
}

/** What may not be broken in the middle: a word of letters; a Japanese run with hardly two letters a line. */
const LATIN = /(?<=^|\s)\p{Script=Latin}{2,16}(?=[.,;:!?]?(?:\s|$))/gu;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{4,}/gu;

/**
 * @param {Window} view
 * @returns {string[]} the texts that stand too narrow to be read, as they are shown at present
 */
export function squeezed(view) {
  const { document, NodeFilter } = view;
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const placed = (text, { index, 0: { length } }) => {
    range.setStart(text, index);
    range.setEnd(text, index + length);
    const boxes = [...range.getClientRects()];
    // A word that takes more than half of the window may have to be broken.
    const width = boxes.reduce((sum, box) => sum + box.width, 0);
    return {
      lines: new Set(boxes.map(({ top }) => Math.round(top))).size,
      isShort: width * 2 < view.innerWidth,
      length,
    };
  };
  const found = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const runs = (script) => [...text.data.matchAll(script)].map((match) => placed(text, match));
    const latin = runs(LATIN).some(({ lines, isShort }) => lines > 1 && isShort);
    const japanese = runs(JAPANESE).some(({ lines, length }) => lines * 2 > length);
    if (latin || japanese) found.push(text.data);
  }
  return found;
}

/**
 * @param {Window} view
 * @param {{drawn: string, steps: string[], says: string, withFaults: boolean}} wanted
 */
export async function act(view, { drawn, steps, says, withFaults }) {
  view.chrome.permissions.request = async () => false;
  await until(() => view.document.querySelector(drawn), drawn);
  const stoodBefore = wordsOf(view.document).includes(says);
  for (const step of steps) await does(view, step);
  await until(
    () => wordsOf(view.document).includes(says),
    `“${says}” in “${wordsOf(view.document)}”`,
  ).catch(() => undefined);
  const { title, documentElement } = view.document;
  const headings = [...view.document.querySelectorAll("h1")].map(({ innerText }) => innerText);
  const told = { title, headings, text: wordsOf(view.document), language: documentElement.lang };
  const faults = withFaults ? await faultsOf(view) : [];
  const cutOff = isCutOff(view);
  return { ...told, stoodBefore, faults, cutOff, squeezed: squeezed(view) };
}
