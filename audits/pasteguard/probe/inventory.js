// @ts-check
// Where a candidate writes: every field of this frame, also in shadow roots and inside editors.

/**
 * @typedef {object} FieldEntry
 * @property {Element} element what takes the text
 * @property {Element} surface what a person sees and clicks; the element itself but for editors
 * @property {Element[]} boxes all boxes of a code that has one box per character, else empty
 * @property {string} kind
 */

const TEXT_TYPES = new Set(["text", "search", "email", "url", "tel", "password", "number"]);

// Editors by what they leave in the markup; the first match names the field.
const EDITORS = [
  ["monaco", ".monaco-editor"],
  ["codemirror", ".CodeMirror, .cm-editor"],
  ["ace", ".ace_editor"],
  ["quill", ".ql-editor"],
  ["tiptap", ".tiptap"],
  ["prosemirror", ".ProseMirror"],
  ["lexical", "[data-lexical-editor]"],
  ["slate", "[data-slate-editor]"],
  ["draftjs", ".public-DraftEditor-content"],
  ["tinymce", ".mce-content-body"],
  ["ckeditor", ".ck-editor__editable, .cke_editable"],
  ["trix", "trix-editor"],
];
// Editors whose text is taken by a hidden element and drawn elsewhere.
const DRAWN_EDITORS = ".monaco-editor, .CodeMirror, .ace_editor";

/** @type {WeakMap<Element, ShadowRoot>} closed roots that the host handed over */
const handedRoots = new WeakMap();

/**
 * @param {Element} element
 * @returns {ShadowRoot | null}
 */
function shadowRootOf(element) {
  return dom.shadowRoot(element) ?? handedRoots.get(element) ?? null;
}

/**
 * @param {Document | ShadowRoot} root
 * @returns {Generator<Element>} every element below, shadow roots included
 */
function* elementsBelow(root) {
  for (const element of all(root, "*")) {
    yield element;
    const shadow = shadowRootOf(element);
    if (shadow) yield* elementsBelow(shadow);
  }
}

/** How this world reads: unseen, nothing is asked of what the browser has not styled yet. */
const reading = { isUnseen: false };

/**
 * Whether an element has no style yet, since it stands far below the window (content-visibility), or is
 * hidden. To ask for its style would load the pictures that it names, and the page could see that.
 * @param {Element} element
 * @returns {boolean}
 */
function isUnstyled(element) {
  return reading.isUnseen && !dom.isVisible(element, { contentVisibilityAuto: true });
}

/**
 * @param {Element} element one that has no style yet
 * @returns {boolean} whether it is only too far below the window; what is hidden is not
 */
function isPutOff(element) {
  let node = element;
  for (;;) {
    const parent = dom.parent(node);
    const above = parent instanceof ShadowRoot ? parent.host : parent;
    if (!isElement(above)) return false;
    if (!isUnstyled(above))
      return (
        getComputedStyle(above).contentVisibility === "auto" &&
        [...dom.children(above)].every(isUnstyled)
      );
    node = above;
  }
}

/**
 * @param {Element} element
 * @returns {boolean} whether a person can write in it, as far as that is known without asking for its style
 */
function isWritable(element) {
  if (!(element instanceof HTMLElement)) return false;
  if (!isUnstyled(element)) return dom.isEditable(element);
  const host = dom.closest(element, "[contenteditable]");
  return host !== null && dom.attribute(host, "contenteditable")?.toLowerCase() !== "false";
}

/**
 * @param {Element} element
 * @returns {boolean}
 */
function takesText(element) {
  if (isElement(element, "input"))
    return element instanceof HTMLInputElement && TEXT_TYPES.has(dom.inputType(element));
  if (isElement(element, "textarea")) return element instanceof HTMLTextAreaElement;
  if (!(element instanceof HTMLElement)) return false;
  return isEditingHost(element) || !!dom.editContext(element);
}

// What editors and pages have beside the answer: boxes to find words, to name a link's address.
const BESIDE_THE_ANSWER =
  "[role=search], search, .tox-dialog, .cke_dialog, .ck-balloon-panel, .ck-dialog, .ql-tooltip, " +
  ".trix-dialog, .jodit-popup, .note-modal, .cm-panel, .CodeMirror-dialog, .ace_search, .find-widget";
const TICKED_LIMIT = 100;
const CLOCK_NAME = /timer|clock|countdown|time-?_?left|remaining/i;
const CLOCK_FACE = /^\D{0,3}\d{1,3}:\d\d(?::\d\d)?\D{0,3}$/;

/**
 * @param {Element} element
 * @returns {boolean} whether it takes text, but no answer, or shows a clock
 */
function isNoAnswer(element) {
  if (dom.closest(element, BESIDE_THE_ANSWER)) return true;
  if (!isElement(element, "input") || !(/** @type {any} */ (element).readOnly)) return false;
  const names = ["id", "name", "class"].map((name) => dom.attribute(element, name) ?? "");
  return CLOCK_FACE.test(dom.inputValue(element)) || CLOCK_NAME.test(names.join(" "));
}

/**
 * @param {HTMLElement} element
 * @returns {boolean}
 */
function isEditingHost(element) {
  if (!isWritable(element)) return false;
  if (dom.hasAttribute(element, "contenteditable")) {
    const parent = dom.parent(element);
    return !(parent instanceof HTMLElement && isWritable(parent));
  }
  return isElement(element, "body") && dom.designMode(document) === "on";
}

/**
 * @param {Element} element
 * @returns {string | null} the editor's name
 */
function editorOf(element) {
  for (const [name, selector] of EDITORS) if (dom.closest(element, selector)) return name;
  return null;
}

/**
 * @param {Element} element
 * @returns {boolean} whether a person could not see it as a place to write
 */
function isTooSmall(element) {
  const box = dom.box(element);
  return box.width < 8 || box.height < 8 || box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
}

/**
 * @param {Element} element
 * @returns {boolean}
 */
function isDrawn(element) {
  return dom.isVisible(element, {
    visibilityProperty: true,
    opacityProperty: false,
    contentVisibilityAuto: reading.isUnseen,
  });
}

/**
 * @param {Element} element
 * @returns {boolean} whether it is there but cannot be seen: an editor's hidden input
 */
function isInvisibleInput(element) {
  if (isTooSmall(element) || Number(getComputedStyle(element).opacity) === 0) return true;
  const parent = dom.parent(element);
  return isElement(parent) && isTooSmall(parent) && getComputedStyle(parent).overflow === "hidden";
}

/**
 * @param {Element} element
 * @returns {boolean} whether a rich text that a person can see and write in is somewhere below
 */
function holdsEditable(element) {
  for (const below of all(element, "[contenteditable]")) {
    if (dom.matches(below, ":read-write") && isDrawn(below) && !isTooSmall(below)) return true;
  }
  return false;
}

/**
 * @param {Element} element
 * @returns {Element | null} what a person sees of the field; null for what no person could use
 */
function surfaceOf(element) {
  if (isUnstyled(element)) return isPutOff(element) ? element : null;
  const drawn = dom.closest(element, DRAWN_EDITORS);
  if (drawn) return isDrawn(drawn) && !isTooSmall(drawn) ? drawn : null;
  if (!isDrawn(element)) return null;
  if (!isInvisibleInput(element) || isEmptyEditable(element)) return element;
  if (!isElement(element, "textarea") && !dom.editContext(element)) return null;
  for (
    let node = dom.parent(element);
    isElement(node) && !isElement(node, "body");
    node = dom.parent(node)
  ) {
    const box = dom.box(node);
    // A rich-text editor keeps its source in a hidden textarea: what a person writes in is beside it.
    if (box.width >= 100 && box.height >= 20) return holdsEditable(node) ? null : node;
  }
  return null;
}

/**
 * @param {Element} element
 * @returns {boolean} an editing host with nothing in it yet may have no height
 */
function isEmptyEditable(element) {
  return element instanceof HTMLElement && dom.isEditable(element) && dom.box(element).width >= 8;
}

/**
 * @param {Element} element
 * @returns {string}
 */
function kindOf(element) {
  const editor = editorOf(element);
  if (editor) return editor;
  if (isElement(element, "input")) return dom.inputType(element);
  if (isElement(element, "textarea")) return "textarea";
  return "contenteditable";
}

/**
 * Joins inputs of one character that stand beside each other: together they are one field.
 * @param {FieldEntry[]} entries
 * @returns {FieldEntry[]}
 */
function joinBoxes(entries) {
  /** @type {Map<Element, FieldEntry>} */
  const groups = new Map();
  const joined = [];
  for (const entry of entries) {
    const group = isOneCharacter(entry.element) ? boxGroup(entry.element) : null;
    if (!group) {
      joined.push(entry);
      continue;
    }
    const known = groups.get(group);
    if (known) {
      known.boxes.push(entry.element);
      continue;
    }
    const first = { ...entry, boxes: [entry.element] };
    groups.set(group, first);
    joined.push(first);
  }
  return joined.map((entry) =>
    entry.boxes.length >= 3 ? { ...entry, kind: "code-boxes" } : { ...entry, boxes: [] },
  );
}

// What a code's boxes are called where no attribute says that each takes one character.
const CODE_WORDS =
  /one-time-code|\b(otp|pin|code|digit|character|verification)s?\b|(pin|otp|code|digit)[-_]?\d|(確認|認証)コード|桁目|文字目/i;
const BOX_WIDTH = 72;
const CODE_NAMES = ["autocomplete", "aria-label", "name", "id", "class", "data-testid"];

/**
 * @param {Element} element
 * @returns {boolean}
 */
function isOneCharacter(element) {
  if (!isElement(element, "input")) return false;
  const length = dom.attribute(element, "maxlength");
  if (length === "1" || isUnstyled(element)) return length === "1";
  if (dom.box(element).width > BOX_WIDTH || Number(length ?? 4) < 4) return false;
  return CODE_NAMES.some((name) => CODE_WORDS.test(dom.attribute(element, name) ?? ""));
}

/**
 * @param {Element} element
 * @returns {Element | null} the nearest ancestor that holds several one-character inputs
 */
function boxGroup(element) {
  let node = dom.parent(element);
  for (let depth = 0; depth < 3 && isElement(node); depth += 1) {
    if (all(node, "input").filter(isOneCharacter).length >= 3) return node;
    node = dom.parent(node);
  }
  return null;
}

/** @returns {FieldEntry[]} the fields of this frame in document order */
function findFields() {
  /** @type {FieldEntry[]} */
  const found = [];
  const surfaces = new Set();
  for (const element of elementsBelow(document)) {
    if (!takesText(element) || isNoAnswer(element)) continue;
    const surface = surfaceOf(element);
    if (!surface || surfaces.has(surface)) continue;
    surfaces.add(surface);
    found.push({ element, surface, boxes: [], kind: kindOf(element) });
  }
  return joinBoxes(found);
}

/**
 * How the fields are called, of what kind they are and whether one may write in them, and what is
 * ticked: what the way to a page did in it. Nothing is watched.
 * @returns {string[]}
 */
function fieldNames() {
  const fields = findFields().map((entry) => {
    const { kind, label, name, disabled, readonly } = describeField(entry);
    return [kind, label, name, disabled ? "disabled" : "", readonly ? "readonly" : ""].join(" ");
  });
  const ticked = all(document, "input:checked").map((box) =>
    ["ticked", dom.attribute(box, "id"), dom.attribute(box, "name")].join(" "),
  );
  return [...fields, ...ticked.slice(0, TICKED_LIMIT)];
}

/**
 * What a report and the rehearsal need to know of a field, as plain data.
 * @param {FieldEntry} entry
 * @returns {Record<string, unknown>}
 */
function describeField(entry) {
  const { element, surface } = entry;
  return {
    kind: entry.kind,
    tag: dom.tag(element),
    label: (entry.boxes.length && groupLabel(element)) || labelOf(element, surface),
    selector: selectorOf(surface),
    name: dom.attribute(element, "name"),
    id: dom.attribute(element, "id"),
    html: openingTag(element),
    boxes: entry.boxes.length,
    drawn: surface !== element,
    readonly: !!(/** @type {any} */ (element).readOnly),
    disabled: dom.matches(element, ":disabled") || dom.closest(element, "[inert]") !== null,
    maxlength: numberOf(element, "maxlength"),
    pattern: dom.attribute(element, "pattern"),
    inputmode: dom.attribute(element, "inputmode"),
    placeholder: dom.attribute(element, "placeholder"),
    spellcheck: element instanceof HTMLElement ? dom.spellcheck(element) : true,
    spellcheckFrom: spellcheckFrom(element),
    grammar: dom.attribute(element, "data-gramm") ?? dom.attribute(element, "data-gramm_editor"),
  };
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {number | null}
 */
function numberOf(element, name) {
  const text = dom.attribute(element, name);
  return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : null;
}

/**
 * @param {Element} element
 * @returns {string | null} the opening tag of the element whose attribute turns spell checking off
 */
function spellcheckFrom(element) {
  const owner = dom.closest(element, "[spellcheck='false' i]");
  return owner ? openingTag(owner) : null;
}
