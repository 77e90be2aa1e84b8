// @ts-check
// What a candidate reads: the page's running text, apart from its controls.

const QUESTION_LIMIT = 5;
const QUESTION_MIN_LETTERS = 12;
const CONTROLS =
  "button, a, nav, [role=button], [role=toolbar], [role=menu], [role=menubar], [role=tab], " +
  "[role=navigation], [role=alert], [role=status], " +
  "[role=timer], label, summary, select, option, script, style, noscript, textarea, input, svg, [aria-live], [contenteditable], " +
  ".monaco-editor, .CodeMirror, .cm-editor, .ace_editor";

/** @typedef {{element: Element, node: Text, text: string}} Question */

/** Selects the longest piece of running text, as a person would with the mouse. */
function selectLongest() {
  findQuestions();
  const node = questions[0]?.node;
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  if (node) document.getSelection()?.selectAllChildren(node.parentNode ?? node);
}

/** @type {Question[]} */
let questions = [];

/**
 * @param {Element} element
 * @returns {boolean}
 */
function isReadable(element) {
  return (
    !dom.closest(element, CONTROLS) &&
    !isDragged(element) &&
    isDrawn(element) &&
    !(element instanceof HTMLElement && dom.isEditable(element))
  );
}

/**
 * An answer to be dragged into its place, one of several: the mouse moves it, and selects nothing.
 * @param {Element} element
 * @returns {boolean}
 */
function isDragged(element) {
  let node = element;
  for (let depth = 0; depth < 4; depth += 1) {
    const parent = dom.parent(node);
    if (!isElement(parent)) return false;
    if (isForDragging(node)) return [...parent.children].filter(isForDragging).length > 1;
    node = parent;
  }
  return false;
}

/**
 * @param {Element} element
 * @returns {boolean}
 */
function isForDragging(element) {
  return (
    dom.attribute(element, "draggable") === "true" ||
    /^(move|grab)$/.test(getComputedStyle(element).cursor)
  );
}

/** @returns {Text[]} the text nodes of this frame, shadow roots included */
function textNodes() {
  const nodes = [];
  /** @type {(Document | ShadowRoot)[]} */
  const roots = [document];
  for (const element of elementsBelow(document)) {
    const shadow = shadowRootOf(element);
    if (shadow) roots.push(shadow);
  }
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      nodes.push(/** @type {Text} */ (node));
  }
  return nodes;
}

/** @returns {{text: string, html: string, selector: string}[]} the longest pieces of running text */
function findQuestions() {
  const found = [];
  for (const node of textNodes()) {
    const text = node.data.replace(/\s+/g, " ").trim();
    const element = dom.parent(node);
    if (text.length < QUESTION_MIN_LETTERS || !isElement(element) || !isReadable(element)) continue;
    if (!lineOf(node)) continue;
    found.push({ element, node, text });
  }
  questions = found
    .sort((one, other) => other.text.length - one.text.length)
    .slice(0, QUESTION_LIMIT);
  return questions.map(({ element, text }) => ({
    text,
    html: openingTag(element),
    selector: selectorOf(element),
  }));
}

/**
 * @param {Text} node
 * @returns {{text: string, box: DOMRect} | null} the first line of a text and where it is drawn
 */
function lineOf(node) {
  const range = document.createRange();
  const start = node.data.search(/\S/);
  if (start < 0) return null;
  let end = start;
  let box = null;
  for (let letters = 0; end < node.data.length && letters < 60; end += 1, letters += 1) {
    range.setStart(node, start);
    range.setEnd(node, end + 1);
    const boxes = range.getClientRects();
    if (boxes.length > 1) break;
    box = boxes[0] ?? box;
  }
  return box && box.width >= 40 ? { text: node.data.slice(start, end).trim(), box } : null;
}

/**
 * Scrolls a question into view.
 * @param {number} index
 * @returns {{text: string, left: number, right: number, top: number, bottom: number} | null} its first line
 */
function showQuestion(index) {
  const question = questions[index];
  if (!question || !dom.isConnected(question.node)) return null;
  const shown = lineOf(question.node);
  if (!shown || shown.box.top < 0 || shown.box.bottom > innerHeight)
    question.element.scrollIntoView({ block: "center" });
  const line = lineOf(question.node);
  if (!line) return null;
  const { left, right, top, bottom } = line.box;
  return { text: line.text, left, right, top, bottom };
}

/** @returns {string} */
function selectedText() {
  const selection = document.getSelection();
  const own = selection ? String(selection) : "";
  if (own) return own;
  for (const element of elementsBelow(document)) {
    const inside = /** @type {any} */ (shadowRootOf(element))?.getSelection?.();
    if (inside && String(inside)) return String(inside);
  }
  return "";
}

/** Whether "auto" is what the element above it says, as the standard has it; Chromium inherits instead. */
const AUTO_IS_FROM_ABOVE = CSS.supports("-moz-user-select", "none");

/**
 * @param {Element} element
 * @returns {string} whether its text can be selected, as the style says
 */
function userSelectOf(element) {
  /** @type {Node | null} */
  let node = element;
  while (node) {
    if (node instanceof Element) {
      const said = getComputedStyle(node).userSelect;
      if (
        said !== "auto" ||
        !AUTO_IS_FROM_ABOVE ||
        (node instanceof HTMLElement && dom.isEditable(node))
      )
        return said;
    }
    node = node instanceof ShadowRoot ? node.host : dom.parent(node);
  }
  return "auto";
}

/**
 * @param {number} index
 * @returns {{userSelect: string, isInvisible: boolean}} how selecting this text is styled
 */
function selectionStyle(index) {
  const question = questions[index];
  if (!question) return { userSelect: "", isInvisible: false };
  const own = getComputedStyle(question.element);
  const selected = getComputedStyle(question.element, "::selection");
  const isClear =
    selected.backgroundColor === "transparent" || /,\s*0\)$/.test(selected.backgroundColor);
  return {
    userSelect: userSelectOf(question.element),
    isInvisible: isClear && selected.color === own.color && hasSelectionRule(),
  };
}

/** @returns {boolean} whether a style sheet of the page speaks of ::selection */
function hasSelectionRule() {
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) if (rule.cssText.includes("::selection")) return true;
    } catch {
      // A style sheet of another site, which may not be read.
    }
  }
  return false;
}

/** @returns {{width: number, height: number, html: string}[]} drawings large enough to hold a question */
function largeDrawings() {
  return all(document, "canvas, img")
    .filter(
      (element) =>
        isDrawn(element) && dom.box(element).width >= 200 && dom.box(element).height >= 40,
    )
    .map((element) => ({
      width: dom.box(element).width,
      height: dom.box(element).height,
      html: openingTag(element),
    }));
}

/** @returns {{title: string, language: string | null, elements: number, text: number}} */
function describePage() {
  return {
    title: tidy(document.title),
    language: document.documentElement ? dom.attribute(document.documentElement, "lang") : null,
    elements: all(document, "*").length,
    text: document.body ? String(dom.innerText(document.body)).trim().length : 0,
  };
}

Object.assign(/** @type {any} */ (globalThis).pasteguard, {
  selectLongest,
  findQuestions,
  showQuestion,
  selectedText,
  selectionStyle,
  largeDrawings,
  describePage,
  questionPath: (/** @type {number} */ index) => pathFrom(questions[index]?.element ?? null),
  question: (/** @type {number} */ index) => questions[index]?.element ?? null,
});
