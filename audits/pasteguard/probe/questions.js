// @ts-check
// What a candidate reads: the page's running text, apart from its controls.

const QUESTION_LIMIT = 5;
const QUESTION_MIN_LETTERS = 12;
const SHORT_QUESTION_MIN_WIDTH = 6;
/** A piece before a field comes before all others that are so much longer. */
const ASKING_WIDTH = 2000;
const ASKED_FIELDS = 4;
const LABEL_MIN_WIDTH = 40;
const LINE_MIN_LENGTH = 40;
const LINE_LETTERS = 60;
const SEARCHED_LETTERS = 400;
const CONTROLS =
  "button, a, nav, [role=button], [role=toolbar], [role=menu], [role=menubar], [role=tab], " +
  "[role=navigation], [role=alert], [role=status], " +
  "[role=timer], summary, select, option, script, style, noscript, textarea, input, svg, [aria-live], [contenteditable], " +
  ".monaco-editor, .CodeMirror, .cm-editor, .ace_editor";
/** Controls in which nothing is written: their labels are choices, and pressed like buttons. */
const PRESSED_CONTROLS = /^(?:checkbox|radio|button|submit|reset|image|file|range|color|hidden)$/;
const READINGS = new Set(["rt", "rp", "rtc"]);
const IN_LINE = /^(?:inline|contents|ruby|ruby-base)$/;
/** Writing that takes two columns a letter: Chinese, Japanese and Korean, and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** @typedef {{element: Element, nodes: Text[], text: string}} Question */
/** @typedef {{text: string, box: DOMRect, isVertical: boolean}} Line */

/** Selects the longest piece of running text, as a person would with the mouse. */
function selectLongest() {
  findQuestions();
  const question = questions[0];
  const active = activeIn(document);
  if (active instanceof HTMLElement) active.blur();
  if (question) dom.selection(document)?.selectAllChildren(question.element);
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
    !isClipped(element) &&
    !(element instanceof HTMLElement && dom.isEditable(element))
  );
}

/**
 * Text for those who listen alone, as all component libraries have it: nobody could select it.
 * @param {Element} element
 * @returns {boolean} whether the text is cut away by the box that it is in
 */
function isClipped(element) {
  let node = element;
  for (let depth = 0; depth < 3; depth += 1) {
    const style = getComputedStyle(node);
    const box = dom.box(node);
    const cuts = style.overflow !== "visible" || style.clip !== "auto";
    if (cuts && (box.width <= 2 || box.height <= 2)) return true;
    if (/^rect\(0px,? 0px,? 0px,? 0px\)$/.test(style.clip)) return true;
    if (/^inset\((?:50|100)%\)/.test(style.clipPath)) return true;
    const parent = dom.parent(node);
    if (!isElement(parent)) return false;
    node = parent;
  }
  return false;
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
    if (isForDragging(node)) return [...dom.children(parent)].filter(isForDragging).length > 1;
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
    const walker = dom.walk(document, root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      nodes.push(/** @type {Text} */ (node));
  }
  return nodes;
}

/**
 * @param {string} text
 * @returns {number} the columns that it takes
 */
function widthOf(text) {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/**
 * Whether a text is long enough to be running text; a shorter one has to be a sentence, since
 * headings and captions are short as well.
 * @param {string} text
 * @returns {boolean}
 */
function isRunning(text) {
  if (text.length >= QUESTION_MIN_LETTERS) return true;
  const width = widthOf(text);
  if (/[?？]$/.test(text)) return width >= SHORT_QUESTION_MIN_WIDTH;
  return width >= QUESTION_MIN_LETTERS && /[.。．!！]$/.test(text);
}

/**
 * Whether a text is not the label of a control, or such a label as a question is: of a field to
 * write in, in a sentence, and beside the field. A caption that lies in its field is none.
 * @param {Element} element
 * @param {string} text
 * @returns {boolean}
 */
function isNoCaption(element, text) {
  const label = dom.closest(element, "label");
  if (!(label instanceof HTMLLabelElement)) return true;
  const { control } = label;
  if (!control || isElement(control, "select") || isElement(control, "button")) return false;
  if (isElement(control, "input") && PRESSED_CONTROLS.test(dom.inputType(control))) return false;
  const isSentence = /[.。．?？!！]$/.test(text);
  if (!isSentence && widthOf(text) < LABEL_MIN_WIDTH) return false;
  const [own, other] = [dom.box(element), dom.box(control)];
  if (element === label && dom.contains(label, control)) return true;
  const isInside =
    own.left >= other.left - 2 &&
    own.right <= other.right + 2 &&
    own.top >= other.top - own.height &&
    own.bottom <= other.bottom;
  return !isInside || own.bottom <= other.top + 2;
}

/**
 * @param {Text} node
 * @param {Map<Element, boolean>} known whether an element's text runs on in the line around it
 * @returns {Element | null} the block in which the text runs; null for a reading beside it
 */
function blockOf(node, known) {
  let element = dom.parent(node);
  while (isElement(element)) {
    if (READINGS.has(dom.tag(element))) return null;
    let runsOn = known.get(element);
    if (runsOn === undefined) {
      runsOn = IN_LINE.test(getComputedStyle(element).display);
      known.set(element, runsOn);
    }
    const above = dom.parent(element);
    if (!runsOn || !isElement(above)) return element;
    element = above;
  }
  return null;
}

/**
 * Texts that are long by themselves, and blocks whose text is in many small pieces: ruby, coloured
 * code, words each in an element of its own.
 * @returns {Question[]}
 */
function candidates() {
  /** @type {Question[]} */
  const found = [];
  /** @type {Map<Element, {nodes: Text[], isWhole: boolean}>} */
  const blocks = new Map();
  const known = new Map();
  for (const node of textNodes()) {
    const text = tidyText(node.data);
    const element = dom.parent(node);
    if (!text || !isElement(element) || isElement(element, "script") || isElement(element, "style"))
      continue;
    if (isUnstyled(element)) continue;
    if (isRunning(text)) {
      if (!READINGS.has(dom.tag(element))) found.push({ element, nodes: [node], text });
    }
    const block = blockOf(node, known);
    if (!block) continue;
    const pieces = blocks.get(block) ?? { nodes: [], isWhole: true };
    pieces.nodes.push(node);
    pieces.isWhole &&= !isRunning(text);
    blocks.set(block, pieces);
  }
  for (const [element, { nodes, isWhole }] of blocks) {
    if (!isWhole || nodes.length < 2) continue;
    const readable = nodes.filter((node) => {
      const parent = dom.parent(node);
      return isElement(parent) && !dom.closest(parent, CONTROLS);
    });
    const text = tidyText(readable.map((node) => node.data).join(""));
    if (isRunning(text)) found.push({ element, nodes: readable, text });
  }
  return found;
}

/**
 * @param {string} text
 * @returns {string} the text without its line breaks and indents
 */
function tidyText(text) {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The longest pieces of running text, and where `isAsked` those that stand before a field, too.
 * `asks`: it is one of these, or no piece is. Looking for them takes a page's time.
 * @param {boolean} [isAsked]
 * @returns {{text: string, html: string, selector: string, asks: boolean}[]}
 */
function findQuestions(isAsked = false) {
  questions = [];
  const found = candidates();
  const asking = isAsked ? askingOf(found) : new Set();
  const rank = (/** @type {Question} */ question) =>
    widthOf(question.text) + (asking.has(question) ? ASKING_WIDTH : 0);
  for (const question of found.sort((one, other) => rank(other) - rank(one))) {
    if (!canBeSelected(question)) continue;
    questions.push(question);
    if (questions.length === QUESTION_LIMIT) break;
  }
  questions.sort((one, other) => widthOf(other.text) - widthOf(one.text));
  return questions.map((question) => ({
    text: question.text,
    html: openingTag(question.element),
    selector: selectorOf(question.element),
    asks: !asking.size || asking.has(question),
  }));
}

/**
 * @param {Question} question
 * @returns {boolean} whether a person would expect to be able to drag the mouse over it
 */
function canBeSelected(question) {
  const { element, text } = question;
  return isReadable(element) && isNoCaption(element, text) && lineOf(question) !== null;
}

/**
 * @param {Question[]} found in the order of the page
 * @returns {Set<Question>} for each of the first fields, the last piece of text before it
 */
function askingOf(found) {
  const asking = new Set();
  for (const { surface } of findFields().slice(0, ASKED_FIELDS)) {
    const before = found.filter(({ element }) => {
      const place = element.compareDocumentPosition(surface);
      return place & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY);
    });
    const nearest = before.reverse().find(canBeSelected);
    if (nearest) asking.add(nearest);
  }
  return asking;
}

/**
 * @param {Question} question
 * @returns {Line | null} the first line that is long enough to drag over, and where it is drawn
 */
function lineOf({ element, nodes }) {
  const isVertical = !getComputedStyle(element).writingMode.startsWith("horizontal");
  const range = dom.makeRange(document);
  /** @type {Line | null} */
  let line = null;
  let letters = 0;
  const isLong = () =>
    line !== null && (isVertical ? line.box.height : line.box.width) >= LINE_MIN_LENGTH;
  for (const node of nodes) {
    for (let at = 0; at < node.data.length; at += 1) {
      if (!line && /\s/.test(node.data[at] ?? "")) continue;
      letters += 1;
      if (letters > SEARCHED_LETTERS || (line && line.text.length >= LINE_LETTERS))
        return isLong() ? ended(line) : null;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box || (!box.width && !box.height)) {
        if (line) line.text += node.data[at];
        continue;
      }
      if (line && isOnLine(line, box)) {
        line.text += node.data[at];
        line.box = boxAroundBoth(line.box, box);
        continue;
      }
      if (isLong()) return ended(line);
      line = /\s/.test(node.data[at] ?? "") ? null : { text: node.data[at] ?? "", box, isVertical };
    }
  }
  return isLong() ? ended(line) : null;
}

/**
 * @param {Line | null} line
 * @returns {Line | null} the same, with nothing after its last letter
 */
function ended(line) {
  return line && { ...line, text: tidyText(line.text) };
}

/**
 * @param {Line} line
 * @param {DOMRect} box
 * @returns {boolean} whether a letter stands in the same line
 */
function isOnLine({ box: line, isVertical }, box) {
  const middle = isVertical ? box.left + box.width / 2 : box.top + box.height / 2;
  return isVertical
    ? middle > line.left && middle < line.right
    : middle > line.top && middle < line.bottom;
}

/**
 * @param {DOMRect} one
 * @param {DOMRect} other
 * @returns {DOMRect}
 */
function boxAroundBoth(one, other) {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.right, other.right);
  return new DOMRect(left, top, right - left, Math.max(one.bottom, other.bottom) - top);
}

/**
 * Scrolls a question into view.
 * @param {number} index
 * @returns {{text: string, left: number, right: number, top: number, bottom: number, isVertical: boolean} | null} its first line
 */
function showQuestion(index) {
  const question = questions[index];
  if (!question?.nodes.every((node) => dom.isConnected(node))) return null;
  const shown = lineOf(question);
  if (!shown || shown.box.top < 0 || shown.box.bottom > innerHeight)
    question.element.scrollIntoView({ block: "center" });
  const line = lineOf(question);
  if (!line) return null;
  const { left, right, top, bottom } = line.box;
  return { text: line.text, left, right, top, bottom, isVertical: line.isVertical };
}

/**
 * @param {number} index
 * @returns {string | null} what a question says by now; null where it is no longer in the page, or hidden
 */
function questionText(index) {
  const question = questions[index];
  if (!question || !dom.isConnected(question.element)) return null;
  const { element, nodes } = question;
  if (!dom.isVisible(element, { visibilityProperty: true })) return null;
  // What is read beside its letters, and formulas between its pieces, are no part of it.
  if (nodes.length > 1 && nodes.every((node) => dom.isConnected(node)))
    return nodes.map((node) => node.data).join("");
  return element instanceof HTMLElement ? dom.innerText(element) : dom.textContent(element);
}

/** @returns {string} */
function selectedText() {
  const selection = dom.selection(document);
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
    isInvisible: isClear && selected.color === own.color && hasSelectionRule(question.element),
  };
}

/**
 * Whether a style rule of the page says how this text looks when selected. Where none does, the
 * computed style is transparent all the same, and the browser's own colours are painted.
 * @param {Element} element
 * @returns {boolean}
 */
function hasSelectionRule(element) {
  /** @type {Element | null} */
  let node = element;
  while (node) {
    const root = dom.rootOf(node);
    if (root instanceof Document || root instanceof ShadowRoot) {
      if (sheetsOf(root).some((sheet) => selectsIn(sheet, element))) return true;
    }
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/**
 * @param {{cssRules: CSSRuleList}} holder a style sheet or a rule with rules in it
 * @param {Element} element
 * @param {string} around the selector of the rule around these, where there is one
 * @returns {boolean} whether one of the rules is for the selected text of the element, or of one around it
 */
function selectsIn(holder, element, around = "*") {
  let rules;
  try {
    rules = holder.cssRules;
  } catch {
    // A style sheet of another site, which may not be read.
    return false;
  }
  for (const rule of rules) {
    if (!rule.cssText.includes("::selection") && !(rule instanceof CSSImportRule)) continue;
    if (rule instanceof CSSImportRule) {
      if (rule.styleSheet && selectsIn(rule.styleSheet, element)) return true;
      continue;
    }
    if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
    const selector = rule instanceof CSSStyleRule ? selectorWithin(rule.selectorText, around) : "";
    if (rule instanceof CSSStyleRule && selectsBy(selector, element)) return true;
    const inner = /** @type {any} */ (rule);
    if (inner.cssRules?.length && selectsIn(inner, element, selector || around)) return true;
  }
  return false;
}

/**
 * @param {string} selector
 * @param {string} around
 * @returns {string} the selector of a nested rule, as one that stands by itself
 */
function selectorWithin(selector, around) {
  return selector.replaceAll("&", `:is(${around})`);
}

/**
 * @param {string} selectors
 * @param {Element} element
 * @returns {boolean} whether they style the selected text of the element; it is inherited
 */
function selectsBy(selectors, element) {
  return selectors.split(/,(?![^(]*\))/).some((selector) => {
    if (!selector.includes("::selection")) return false;
    const holder = selector.replace("::selection", "").trim();
    // What ends in a combinator is for anything below.
    const whole = /^$|[\s>+~]$/.test(holder) ? `${holder}*` : holder;
    try {
      return dom.closest(element, whole) !== null;
    } catch {
      return false;
    }
  });
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
  const root = dom.root(document);
  const body = dom.body(document);
  return {
    title: tidy(dom.title(document)),
    language: root ? dom.attribute(root, "lang") : null,
    elements: all(document, "*").length,
    text: body ? String(dom.innerText(body)).trim().length : 0,
  };
}

/** What stands around a question on many pages, and is left out when they are printed. */
const AROUND =
  "header, footer, aside, nav, dialog, [role=banner], [role=contentinfo], [role=complementary], [role=dialog]";

/** @returns {string[]} what a candidate has to read, the longest first */
function mainTexts() {
  findQuestions();
  return questions
    .filter(({ element }) => !dom.closest(element, AROUND))
    .map(({ text }) => text.slice(0, 200));
}

Object.assign(/** @type {any} */ (globalThis).pasteguard, {
  selectLongest,
  mainTexts,
  findQuestions,
  showQuestion,
  selectedText,
  selectionStyle,
  largeDrawings,
  describePage,
  questionPath: (/** @type {number} */ index) => pathFrom(questions[index]?.element ?? null),
  question: (/** @type {number} */ index) => questions[index]?.element ?? null,
  questionText,
});
