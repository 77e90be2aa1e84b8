// @ts-nocheck
// Made by `python -m scripts.extension_files` from audits/pasteguard/probe/: edit that.
((world) => {
const key = Symbol.for("pasteguard");
if (Object.hasOwn(world, key)) return;
/** Takes the place of the global object for the parts below. */
const globalThis = {};
// The DOM's own accessors, taken from the prototypes. A form's controls shadow its properties
// (<input name="parentNode"> hides form.parentNode), and named pictures, forms and frames the document's
// (<img name="body"> hides document.body), also in an isolated world; these cannot be hidden.

/**
 * @param {object} prototype
 * @param {string} name
 * @returns {(target: any) => any}
 */
function getterOf(prototype, name) {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (target) => Reflect.apply(get, target, []) : () => undefined;
}

/**
 * @param {object} prototype
 * @param {string} name
 * @returns {(target: any, ...values: any[]) => any}
 */
function methodOf(prototype, name) {
  const method = Reflect.get(prototype, name);
  return (target, ...values) => Reflect.apply(method, target, values);
}

const dom = {
  parent: getterOf(Node.prototype, "parentNode"),
  isConnected: getterOf(Node.prototype, "isConnected"),
  rootOf: methodOf(Node.prototype, "getRootNode"),
  contains: methodOf(Node.prototype, "contains"),
  documentById: methodOf(Document.prototype, "getElementById"),
  fragmentById: methodOf(DocumentFragment.prototype, "getElementById"),
  documentAll: methodOf(Document.prototype, "querySelectorAll"),
  fragmentAll: methodOf(DocumentFragment.prototype, "querySelectorAll"),
  elementAll: methodOf(Element.prototype, "querySelectorAll"),
  previous: getterOf(Element.prototype, "previousElementSibling"),
  next: getterOf(Element.prototype, "nextElementSibling"),
  attributes: getterOf(Element.prototype, "attributes"),
  textContent: getterOf(Node.prototype, "textContent"),
  tag: getterOf(Element.prototype, "localName"),
  shadowRoot: getterOf(Element.prototype, "shadowRoot"),
  attribute: methodOf(Element.prototype, "getAttribute"),
  hasAttribute: methodOf(Element.prototype, "hasAttribute"),
  closest: methodOf(Element.prototype, "closest"),
  matches: methodOf(Element.prototype, "matches"),
  box: methodOf(Element.prototype, "getBoundingClientRect"),
  isVisible: methodOf(Element.prototype, "checkVisibility"),
  innerText: getterOf(HTMLElement.prototype, "innerText"),
  isEditable: getterOf(HTMLElement.prototype, "isContentEditable"),
  spellcheck: getterOf(HTMLElement.prototype, "spellcheck"),
  editContext: getterOf(HTMLElement.prototype, "editContext"),
  inputValue: getterOf(HTMLInputElement.prototype, "value"),
  inputType: getterOf(HTMLInputElement.prototype, "type"),
  areaValue: getterOf(HTMLTextAreaElement.prototype, "value"),
  parentElement: getterOf(Node.prototype, "parentElement"),
  childNodes: getterOf(Node.prototype, "childNodes"),
  children: getterOf(Element.prototype, "children"),
  listen: methodOf(EventTarget.prototype, "addEventListener"),
  unlisten: methodOf(EventTarget.prototype, "removeEventListener"),
  root: getterOf(Document.prototype, "documentElement"),
  body: getterOf(Document.prototype, "body"),
  title: getterOf(Document.prototype, "title"),
  visibility: getterOf(Document.prototype, "visibilityState"),
  designMode: getterOf(Document.prototype, "designMode"),
  fullscreenElement: getterOf(Document.prototype, "fullscreenElement"),
  hasFocus: methodOf(Document.prototype, "hasFocus"),
  selection: methodOf(Document.prototype, "getSelection"),
  makeRange: methodOf(Document.prototype, "createRange"),
  walk: methodOf(Document.prototype, "createTreeWalker"),
  atPoint: methodOf(Document.prototype, "elementFromPoint"),
  animations: methodOf(Document.prototype, "getAnimations"),
  documentActive: getterOf(Document.prototype, "activeElement"),
  fragmentActive: getterOf(ShadowRoot.prototype, "activeElement"),
  documentSheets: getterOf(Document.prototype, "styleSheets"),
  fragmentSheets: getterOf(ShadowRoot.prototype, "styleSheets"),
  documentAdopted: getterOf(Document.prototype, "adoptedStyleSheets"),
  fragmentAdopted: getterOf(ShadowRoot.prototype, "adoptedStyleSheets"),
};

/**
 * @param {Document | DocumentFragment | Element} root
 * @param {string} selector
 * @returns {Element[]}
 */
function all(root, selector) {
  if (root instanceof Document) return [...dom.documentAll(root, selector)];
  return [
    ...(root instanceof DocumentFragment
      ? dom.fragmentAll(root, selector)
      : dom.elementAll(root, selector)),
  ];
}

/**
 * @param {Document | ShadowRoot} root
 * @returns {Element | null} the element in it that has the focus
 */
function activeIn(root) {
  return root instanceof Document ? dom.documentActive(root) : dom.fragmentActive(root);
}

/**
 * @param {Document | ShadowRoot} root
 * @returns {CSSStyleSheet[]} the style sheets that hold in it
 */
function sheetsOf(root) {
  return root instanceof Document
    ? [...dom.documentSheets(root), ...dom.documentAdopted(root)]
    : [...dom.fragmentSheets(root), ...dom.fragmentAdopted(root)];
}

/**
 * @param {any} element
 * @param {string} [name]
 * @returns {boolean}
 */
function isElement(element, name) {
  return element instanceof Element && (name === undefined || dom.tag(element) === name);
}

// What an element is called: by a person (its label), and by a selector that finds it again.

const LABEL_LIMIT = 120;
const SELECTOR_DEPTH = 6;

/**
 * @param {unknown} text
 * @returns {string}
 */
function tidy(text) {
  return String(text ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LABEL_LIMIT);
}

/**
 * @param {Document | ShadowRoot} root
 * @param {string} id
 * @returns {string}
 */
function textById(root, id) {
  const element =
    root instanceof Document
      ? dom.documentById(root, id)
      : root instanceof DocumentFragment
        ? dom.fragmentById(root, id)
        : null;
  return element ? dom.textContent(element) : "";
}

/**
 * @param {Element} element
 * @returns {string}
 */
function labelledBy(element) {
  const ids = String(dom.attribute(element, "aria-labelledby") ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const root = dom.rootOf(element);
  return tidy(ids.map((id) => textById(root, id)).join(" "));
}

/**
 * The words of a <label>, without those of the controls inside it. Nothing is cloned: that would
 * run the constructors of the page's own elements.
 * @param {Element} label
 * @returns {string}
 */
function labelWords(label) {
  const words = [];
  const walker = dom.walk(document, label, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = dom.parent(node);
    if (isElement(holder) && !dom.closest(holder, "textarea, select, button, script, style"))
      words.push(dom.textContent(node));
  }
  return tidy(words.join(""));
}

/**
 * @param {Element} element
 * @returns {string}
 */
function nativeLabel(element) {
  const labels = /** @type {any} */ (element).labels;
  if (labels instanceof NodeList && labels.length) {
    return tidy([...labels].map((label) => labelWords(/** @type {Element} */ (label))).join(" "));
  }
  return "";
}

/**
 * The field's name as a person or a screen reader has it; empty where there is none.
 * @param {Element} element what takes the text
 * @param {Element} surface what a person sees of it
 * @returns {string}
 */
function labelOf(element, surface) {
  const own = ownLabel(element, surface);
  // Editors add how to use them to their name: "Essay. Press Alt+0 for help."
  const name = own.replace(/[.。]\s*(?:Press|Editing area|ALT)\b.*$/, "");
  return NAMES_OF_EDITORS.test(name) ? labelAround(surface) || name : name;
}

/** What editors call themselves in each page, where the page gives them no other name. */
const NAMES_OF_EDITORS = new RegExp(
  "^(?:rich[- ]?text(?: (?:area|editor|field))?|edit(?:ing|able) area" +
    "|(?:wysiwyg |text )?editor(?:[,:]? (?:content|editing area.*|main))?" +
    "|リッチ ?テキスト ?(?:エリア|エディター?|領域)?|エディター?)$",
  "i",
);

/**
 * The name of the field that an editor stands for, or what stands before the editor.
 * @param {Element} surface
 * @returns {string}
 */
function labelAround(surface) {
  let host = surface;
  try {
    host = window.frameElement ?? surface;
  } catch {
    // The page around it is of another site.
  }
  // Elements of the document around a frame are of another realm: none is an instance of Element.
  /** @type {any} */
  let node = host;
  for (let depth = 0; depth < 8 && node && dom.tag(node) !== "body"; depth += 1) {
    for (let before = dom.previous(node); before; before = dom.previous(before)) {
      if (dom.tag(before) !== "textarea") continue;
      const labels = [.../** @type {any} */ (before).labels];
      const said = labels.map((each) => dom.textContent(each)).join(" ");
      const label = tidy(said) || tidy(dom.attribute(before, "aria-label"));
      if (label) return label;
    }
    node = dom.parentElement(node);
  }
  return nearbyLabel(host);
}

/**
 * @param {Element} element
 * @param {Element} surface
 * @returns {string}
 */
function ownLabel(element, surface) {
  for (const candidate of [element, surface]) {
    const label =
      labelledBy(candidate) ||
      tidy(dom.attribute(candidate, "aria-label")) ||
      nativeLabel(candidate);
    if (label) return label;
  }
  const ancestor = dom.closest(surface, "[aria-label], [aria-labelledby]");
  return (
    tidy(dom.attribute(element, "placeholder")) ||
    tidy(dom.attribute(element, "aria-placeholder")) ||
    tidy(dom.attribute(element, "title")) ||
    (ancestor && !isElement(ancestor, "body")
      ? labelledBy(ancestor) || tidy(dom.attribute(ancestor, "aria-label"))
      : "") ||
    nearbyLabel(surface) ||
    frameLabel()
  );
}

/**
 * A <label> or heading that stands before the field, where the page ties none to it.
 * @param {Element} surface
 * @returns {string}
 */
function nearbyLabel(surface) {
  let node = surface;
  for (let depth = 0; depth < 3; depth += 1) {
    for (let before = dom.previous(node); before; before = dom.previous(before)) {
      if (dom.matches(before, "label, h1, h2, h3, h4, h5, h6, legend")) return labelWords(before);
    }
    const parent = dom.parent(node);
    if (!isElement(parent) || isElement(parent, "body")) return "";
    node = parent;
  }
  return "";
}

/** @returns {string} */
function frameLabel() {
  try {
    const frame = window.frameElement;
    if (!frame) return "";
    return tidy(dom.attribute(frame, "aria-label")) || tidy(dom.attribute(frame, "title"));
  } catch {
    return "";
  }
}

/**
 * @param {string | null} name
 * @returns {boolean} whether the name looks chosen by a person, not by a build or a framework
 */
function isStableName(name) {
  return (
    !!name &&
    name.length <= 60 &&
    /^[A-Za-z_][\w-]*$/.test(name) &&
    !/\d{3,}|[0-9a-f]{8,}|^(ember|react|radix|mui|headlessui|mce_|cke_|quill)/i.test(name)
  );
}

/**
 * The name of the group that boxes of one character stand in.
 * @param {Element} box
 * @returns {string}
 */
function groupLabel(box) {
  const group = dom.closest(box, "[role=group], fieldset");
  if (!group) return "";
  const legend = all(group, "legend")[0];
  return (
    labelledBy(group) ||
    tidy(dom.attribute(group, "aria-label")) ||
    (legend ? labelWords(legend) : "")
  );
}

/**
 * @param {Element} element
 * @returns {string} one step of a selector
 */
function selectorStep(element) {
  const tag = dom.tag(element);
  const id = dom.attribute(element, "id");
  if (isStableName(id)) return `#${CSS.escape(id)}`;
  for (const name of ["name", "data-testid", "data-test", "aria-label"]) {
    const value = dom.attribute(element, name);
    if (value && value.length <= 60 && !/["\\\n]/.test(value)) return `${tag}[${name}="${value}"]`;
  }
  let position = 1;
  let alone = true;
  for (let before = dom.previous(element); before; before = dom.previous(before)) {
    if (dom.tag(before) === tag) position += 1;
  }
  for (let after = dom.next(element); after && alone; after = dom.next(after)) {
    if (dom.tag(after) === tag) alone = false;
  }
  return position === 1 && alone ? tag : `${tag}:nth-of-type(${position})`;
}

/**
 * A selector for people: short, stable, unique in its tree where that is possible. Shadow roots
 * are crossed with " >>> ".
 * @param {Element} element
 * @returns {string}
 */
function selectorOf(element) {
  const root = dom.rootOf(element);
  const steps = [];
  let node = element;
  for (let depth = 0; depth < SELECTOR_DEPTH && isElement(node); depth += 1) {
    steps.unshift(selectorStep(node));
    const selector = steps.join(" > ");
    if (isUnique(root, selector)) break;
    node = dom.parent(node);
  }
  const own = steps.join(" > ");
  return root instanceof ShadowRoot ? `${selectorOf(root.host)} >>> ${own}` : own;
}

/**
 * @param {any} root
 * @param {string} selector
 * @returns {boolean}
 */
function isUnique(root, selector) {
  try {
    return all(root, selector).length === 1;
  } catch {
    return false;
  }
}

/**
 * @param {Element} element
 * @returns {string} its opening tag, shortened, without what is written in it
 */
function openingTag(element) {
  const written = [...dom.attributes(element)]
    .filter((attribute) => attribute.name !== "value")
    .map((attribute) =>
      attribute.value === "" ? attribute.name : `${attribute.name}="${attribute.value}"`,
    );
  return `<${[dom.tag(element), ...written].join(" ")}>`.slice(0, 300);
}

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

// What happens: the trusted events of an act and what became of them, and each field's text over
// time. Nothing is replaced; while nobody is watching, an event costs one comparison.

/**
 * @typedef {object} RecordedEvent
 * @property {string} type
 * @property {number} at milliseconds of this frame's clock
 * @property {string} key of keyboard events
 * @property {string} input inputType of input events
 * @property {Event} event kept until it is read, since only then it is known whether it was cancelled
 */
/** @typedef {{at: number, text: string}} Snapshot a field's text from that moment on */
/**
 * @typedef {object} Standing
 * @property {string} state whether people can write in a field
 * @property {number | null} changedAt when that, or the element itself, first was another than at the inventory
 */

const EVENT_TYPES = [
  "keydown",
  "keyup",
  "beforeinput",
  "input",
  "paste",
  "copy",
  "cut",
  "dragenter",
  "dragover",
  "drop",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "submit",
  "contextmenu",
  "selectstart",
  "mousedown",
  "mouseup",
];
const EVENT_LIMIT = 3000;
const SNAPSHOT_LIMIT = 600;
const TYPING_PAUSE_MS = 8;
const LOOK_EVERY_MS = 25;
const KEY_TYPES = new Set(["keydown", "keyup", "mousedown", "mouseup"]);
const PATIENCE = 4;

const watching = {
  isArmed: false,
  /** @type {RecordedEvent[]} */
  events: [],
  /** @type {FieldEntry[]} */
  fields: [],
  /** @type {Snapshot[][]} */
  timelines: [],
  /** @type {Standing[]} */
  standings: [],
  lastMutation: performance.now(),
  timer: 0,
  isLookDue: false,
};

/** @param {Event} event */
function record(event) {
  if (!watching.isArmed || !event.isTrusted || watching.events.length >= EVENT_LIMIT) return;
  const { type } = event;
  if (isMenuCommand(event)) {
    event.stopImmediatePropagation();
    return;
  }
  watching.events.push({
    type,
    at: performance.now(),
    key: event instanceof KeyboardEvent ? event.key : "",
    input: event instanceof InputEvent ? event.inputType : "",
    event,
  });
  if (type === "input") look();
  if (watching.isLookDue) return;
  watching.isLookDue = true;
  setTimeout(() => {
    watching.isLookDue = false;
    look();
  }, 0);
}

/**
 * A command chosen from the browser's menu reaches the page with no key; a driver can only send it
 * along with a key event that names none. A person's page would not see that event.
 * @param {Event} event
 * @returns {boolean}
 */
function isMenuCommand(event) {
  return (
    event.type === "keydown" &&
    event instanceof KeyboardEvent &&
    event.key === "" &&
    event.code === ""
  );
}

/** Listens first on window; again before each act, since document.open() takes listeners away. */
function listen() {
  for (const type of EVENT_TYPES)
    window.addEventListener(type, record, { capture: true, passive: true });
}

/**
 * @param {FieldEntry} entry
 * @returns {string} what a person reads in the field
 */
function textOf(entry) {
  if (entry.boxes.length) return entry.boxes.map((box) => dom.inputValue(box)).join("");
  const { element, surface } = entry;
  if (surface === element && isElement(element, "input")) return dom.inputValue(element);
  if (surface === element && isElement(element, "textarea")) return dom.areaValue(element);
  return surface instanceof HTMLElement ? dom.innerText(surface) : "";
}

/**
 * @param {FieldEntry} entry
 * @returns {string} whether it is in the page and can be written in
 */
function stateOf({ element, surface, boxes }) {
  const isThere = dom.isConnected(surface) && dom.isConnected(element);
  return [isThere, ...(boxes.length ? boxes : [element]).map((each) => isOff(each))].join();
}

/**
 * @param {Element} element
 * @returns {boolean} whether it is disabled, read-only, or no longer editable
 */
function isOff(element) {
  if (isElement(element, "input") || isElement(element, "textarea")) {
    const control = /** @type {HTMLInputElement} */ (element);
    return dom.matches(control, ":disabled") || control.readOnly;
  }
  return !(element instanceof HTMLElement && (dom.isEditable(element) || dom.editContext(element)));
}

/**
 * @param {number} index
 * @returns {boolean} whether nobody can write in the field now, nor in what the page put in its place
 */
function isShut(index) {
  const entry = watching.fields[index];
  if (!entry || !refresh(index)) return true;
  return (entry.boxes.length ? entry.boxes : [entry.element]).every(isOff);
}

/**
 * Notes when a field first was no longer the one of the inventory: gone, replaced or switched off.
 * @param {number} index
 * @param {boolean} isOther whether that is known already
 */
function lookAtStanding(index, isOther = false) {
  const entry = watching.fields[index];
  const standing = watching.standings[index];
  if (!entry || !standing || standing.changedAt !== null) return;
  if (isOther || stateOf(entry) !== standing.state) standing.changedAt = performance.now();
}

/**
 * The same, for a field that may be hidden by now as well, which costs more to know.
 * @param {number} index
 * @returns {number | null} when it changed
 */
function changedAt(index) {
  const entry = watching.fields[index];
  if (entry) lookAtStanding(index, !isDrawn(entry.surface));
  return watching.standings[index]?.changedAt ?? null;
}

/** Takes a snapshot of each watched field whose text is another than at the last look. */
function look() {
  watching.fields.forEach((entry, index) => {
    lookAtStanding(index);
    const timeline = watching.timelines[index];
    if (!timeline) return;
    const text = textOf(entry);
    const last = timeline[timeline.length - 1];
    if (last?.text === text) return;
    const at = performance.now();
    if (
      last &&
      timeline.length > 1 &&
      at - last.at < TYPING_PAUSE_MS &&
      text.startsWith(last.text)
    ) {
      // One more letter of what is just being typed: nothing was taken back in between.
      Object.assign(last, { at, text });
      return;
    }
    // A full timeline still ends in what the field reads now.
    if (timeline.length >= SNAPSHOT_LIMIT) timeline.pop();
    timeline.push({ at, text });
  });
}

/** Starts to record events and texts. */
function arm() {
  listen();
  if (watching.isArmed) return;
  watching.isArmed = true;
  look();
  watching.timer = window.setInterval(look, LOOK_EVERY_MS);
}

/** @returns {Record<string, unknown>[]} this frame's fields, described; they are watched from now on */
function takeInventory() {
  const entries = findFields();
  watching.fields = entries;
  watching.timelines = entries.map(() => []);
  watching.standings = entries.map((entry) => ({ state: stateOf(entry), changedAt: null }));
  look();
  return entries.map((entry) => describeField(entry));
}

/**
 * Takes up fields that came since the inventory; known ones keep their numbers, also where the page
 * put a new element in a field's place.
 * @returns {{index: number, field: Record<string, unknown>}[]}
 */
function takeNewFields() {
  for (const index of watching.fields.keys()) refresh(index);
  const known = new Set(watching.fields.map((entry) => entry.surface));
  return findFields()
    .filter((entry) => !known.has(entry.surface))
    .map((entry) => {
      watching.fields.push(entry);
      watching.timelines.push([]);
      watching.standings.push({ state: stateOf(entry), changedAt: null });
      return { index: watching.fields.length - 1, field: describeField(entry) };
    });
}

/**
 * Finds the field's elements again where the page put new ones in their place.
 * @param {number} index
 * @returns {boolean} whether the field is in the page
 */
function refresh(index) {
  const entry = watching.fields[index];
  if (!entry) return false;
  if (dom.isConnected(entry.surface) && dom.isConnected(entry.element) && isDrawn(entry.surface))
    return true;
  lookAtStanding(index, true);
  const selector = selectorWhenFound.get(entry) ?? "";
  const candidates = findFields().filter(
    (candidate) =>
      !watching.fields.some((other) => other !== entry && other.surface === candidate.surface),
  );
  const again =
    candidates.find((candidate) => selectorOf(candidate.surface) === selector) ?? candidates[0];
  if (!again) return false;
  Object.assign(entry, { element: again.element, surface: again.surface, boxes: again.boxes });
  return true;
}

/** @type {WeakMap<FieldEntry, string>} */
const selectorWhenFound = new WeakMap();

/**
 * @param {Document | ShadowRoot} root
 * @returns {Element | null} the focused element, looked for inside shadow roots
 */
function focusedElement(root) {
  const active = activeIn(root);
  const shadow = active && shadowRootOf(active);
  return shadow ? (focusedElement(shadow) ?? active) : active;
}

/**
 * @param {number} index
 * @returns {boolean} whether what is typed now goes to this field
 */
function hasFocus(index) {
  const entry = watching.fields[index];
  const active = focusedElement(document);
  if (!entry || !active || !dom.hasFocus(document)) return false;
  // A body is what a document calls active also where nothing has the focus.
  const isBody = active === dom.body(document) && dom.hasAttribute(active, "contenteditable");
  if (isBody && !dom.matches(active, ":focus")) return false;
  if (entry.boxes.length) return entry.boxes.includes(active);
  return active === entry.element || dom.contains(entry.surface, active);
}

/**
 * @param {number} index
 * @returns {boolean} whether an input method that writes to the field has not been interrupted; a key that nobody heard tells
 *   nothing, nor does one for an EditContext: Chromium says of none of them that it is composing
 */
function isComposing(index) {
  if (!hasFocus(index)) return false;
  const active = focusedElement(document);
  if (active instanceof HTMLElement && dom.editContext(active)) return true;
  const last = watching.events.filter(({ type }) => type === "keydown").at(-1)?.event;
  return !(last instanceof KeyboardEvent) || last.isComposing;
}

const KEY_LIKE = "button, [role=button], input[type=button], [onclick], [class*=key i]";
const LEAST_KEYS = 5;
/** @type {Element[]} */
let screenKeys = [];

/** @returns {string[]} the letters of a keyboard that the page draws, empty where there is none */
function findScreenKeys() {
  screenKeys = [];
  /** @type {Map<string, Element>} */
  const found = new Map();
  for (const element of elementsBelow(document)) {
    if (!dom.matches(element, KEY_LIKE) || !isDrawn(element)) continue;
    const button = isElement(element, "input") ? dom.inputValue(element) : dom.textContent(element);
    const letter = button.trim();
    if (!/^[\p{L}\p{N}+*/=×÷−-]$/u.test(letter)) continue;
    if (!found.has(letter)) found.set(letter, element);
  }
  const letters = [...found.keys()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  // Digits with signs of arithmetic are a calculator.
  const isCalculator = letters.length < found.size && letters.every((each) => /\p{N}/u.test(each));
  if (letters.length < LEAST_KEYS || isCalculator) return [];
  screenKeys = letters.map((letter) => /** @type {Element} */ (found.get(letter)));
  return letters;
}

/**
 * Takes the focus away from the field, as going to another program does.
 * @param {number} index
 */
function leave(index) {
  const active = focusedElement(document);
  if (hasFocus(index) && active instanceof HTMLElement) active.blur();
}

/**
 * @param {number} index
 * @returns {string} what is selected inside the field
 */
function selectionIn(index) {
  const entry = watching.fields[index];
  const active = focusedElement(document);
  if (!entry) return "";
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    const value = isElement(active, "input") ? dom.inputValue(active) : dom.areaValue(active);
    if (isElement(active, "input") && active.selectionStart === null) return value;
    return value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
  }
  return String(dom.selection(document) ?? "");
}

/**
 * @param {string} text
 * @returns {string} letters and digits alone, so that masks, wrapping and case do not matter
 */
function squash(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Waits until the field holds all the words, or until the time is over.
 * @param {number} index
 * @param {string[]} words
 * @param {number} limit milliseconds
 * @returns {Promise<boolean>}
 */
async function waitForWords(index, words, limit) {
  const wanted = words.map(squash);
  const deadline = performance.now() + limit;
  for (;;) {
    look();
    const entry = watching.fields[index];
    const text = entry ? squash(textOf(entry)) : "";
    if (wanted.every((word) => text.includes(word))) return true;
    if (performance.now() >= deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 6));
  }
}

/**
 * Waits until the field reads another text than before, or until the time is over.
 * @param {number} index
 * @param {string} before
 * @param {number} limit milliseconds
 */
async function waitForChange(index, before, limit) {
  const deadline = performance.now() + limit;
  const entry = watching.fields[index];
  while (entry && textOf(entry) === before && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 6));
  }
  look();
}

/**
 * Announces a correction to the field, as a spell checker does before it replaces a word.
 * @param {number} index
 * @returns {"cancelled" | "off" | ""} whether the page cancelled it, or checking is off by now
 */
function offerCorrection(index) {
  const entry = watching.fields[index];
  if (!entry) return "";
  if (entry.element instanceof HTMLElement && !dom.spellcheck(entry.element)) return "off";
  const data = new DataTransfer();
  data.setData("text/plain", "kavomira");
  const event = new InputEvent("beforeinput", {
    inputType: "insertReplacementText",
    data: "kavomira",
    dataTransfer: data,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  return entry.element.dispatchEvent(event) ? "" : "cancelled";
}

/**
 * @param {number} from position in the record
 * @returns {{type: string, at: number, key: string, input: string, cancelled: boolean}[]}
 */
function eventsFrom(from) {
  return watching.events.slice(from).map(({ type, at, key, input, event }) => ({
    type,
    at,
    key,
    input,
    cancelled: event.defaultPrevented,
  }));
}

/**
 * @param {Node | null} start
 * @returns {(Node | Window)[]} the node, all above it across shadow roots, and the window
 */
function pathFrom(start) {
  /** @type {(Node | Window)[]} */
  const path = [];
  for (let node = start; node; node = node instanceof ShadowRoot ? node.host : dom.parent(node))
    path.push(node);
  path.push(window);
  return path;
}

/**
 * How a field stands before an act; what was recorded of earlier acts has been read and goes.
 * @param {number} index
 * @returns {{there: boolean, focused: boolean, text: string, at: number, events: number}}
 */
function begin(index) {
  watching.events = [];
  arm();
  const isThere = refresh(index);
  const entry = watching.fields[index];
  return {
    there: isThere,
    focused: isThere && hasFocus(index),
    text: entry ? textOf(entry) : "",
    at: performance.now(),
    events: watching.events.length,
  };
}

/**
 * @param {number} from
 * @param {number} limit milliseconds
 * @returns {Promise<boolean>} whether an act's effect was awaited: keys alone had come before
 */
async function waitForEffect(from, limit) {
  const hasCome = () =>
    watching.events
      .slice(from)
      .some(({ type, event }) => event.defaultPrevented || !KEY_TYPES.has(type));
  if (hasCome()) return false;
  const deadline = performance.now() + limit;
  while (!hasCome() && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 6));
  return true;
}

/**
 * How it stands after the act, once its words have come or the time for that is over.
 * @param {number} index
 * @param {string[]} words
 * @param {number} limit milliseconds
 * @param {number} limitIfCancelled milliseconds, once a paste or a drop was cancelled
 * @param {number} from position in the record of events
 */
async function end(index, words, limit, limitIfCancelled, from) {
  const isCancelled = () =>
    watching.events
      .slice(from)
      .some(({ type, event }) => (type === "paste" || type === "drop") && event.defaultPrevented);
  if (words.length) {
    const came = await waitForWords(index, words, isCancelled() ? limitIfCancelled : limit);
    // On a busy machine the browser itself may not have come to it yet.
    if (!came && (await waitForEffect(from, limit * PATIENCE)))
      await waitForWords(index, words, isCancelled() ? limitIfCancelled : limit);
  } else await new Promise((resolve) => setTimeout(resolve, 0));
  const entry = watching.fields[index];
  return {
    text: entry ? textOf(entry) : "",
    at: performance.now(),
    events: eventsFrom(from),
    changedAt: changedAt(index),
  };
}

const PASTE_DIALOGS = "[role=dialog], [role=alertdialog], dialog[open], [aria-modal=true]";
const ABOUT_PASTING = /past(e|ing)|clipboard|format|貼り?付け|ペースト|クリップボード|書式/i;
const PLAIN = /plain|text only|only text|without|プレーン|テキスト|書式なし/i;
const GO_ON = /keep|paste|insert|allow|yes|ok|continue|保持|貼り?付け|ペースト|挿入|はい|続け/i;
const GO_BACK = /cancel|close|discard|don.t|\bno\b|キャンセル|閉じる|いいえ|しない|中止/i;

/** @type {Element | null} */
let pasteChoiceButton = null;

/**
 * Where the page asks how to paste: finds what a person would press to have the text.
 * @returns {string} what stands on it; empty where nothing is asked
 */
function pasteChoice() {
  pasteChoiceButton = null;
  for (const dialog of elementsBelow(document)) {
    if (!dom.matches(dialog, PASTE_DIALOGS) || !isDrawn(dialog)) continue;
    if (!(dialog instanceof HTMLElement) || !ABOUT_PASTING.test(dom.innerText(dialog))) continue;
    const buttons = all(dialog, "button, [role=button], input[type=button], input[type=submit]")
      .filter(isDrawn)
      .map((button) => ({ button, label: labelOfButton(button) }))
      .filter(({ label }) => !GO_BACK.test(label));
    const chosen =
      buttons.find(({ label }) => PLAIN.test(label)) ??
      buttons.find(({ label }) => GO_ON.test(label));
    if (!chosen) continue;
    pasteChoiceButton = chosen.button;
    return chosen.label;
  }
  return "";
}

/**
 * @param {Element} button
 * @returns {string}
 */
function labelOfButton(button) {
  const said = isElement(button, "input") ? dom.inputValue(button) : dom.textContent(button);
  return (dom.attribute(button, "aria-label") ?? said).replace(/\s+/g, " ").trim().slice(0, 80);
}

/**
 * @param {number} index
 * @returns {boolean} whether what a person sees of the field is drawn on a canvas, for a good part
 */
function hasCanvas(index) {
  const entry = watching.fields[index];
  if (!entry) return false;
  const whole = dom.box(entry.surface);
  return all(entry.surface, "canvas").some((canvas) => {
    const box = dom.box(canvas);
    return isDrawn(canvas) && box.width * box.height * 4 >= whole.width * whole.height;
  });
}

/** @type {MutationObserver | null} */
let mutations = null;

/** Notes when the page last changed; for waiting until it is quiet, and for fields without inputs. */
function watchMutations() {
  if (mutations || !dom.root(document)) return;
  mutations = new MutationObserver(() => {
    watching.lastMutation = performance.now();
    if (watching.isArmed) look();
  });
  mutations.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
}

/** @returns {number} milliseconds since the page last changed */
function quietFor() {
  watchMutations();
  return performance.now() - watching.lastMutation;
}

listen();
watchMutations();
dom.listen(document, "readystatechange", watchMutations, { once: true });

/** What a host may call; everything is plain data but for element() and surface(). */
Object.assign(globalThis, {
  pasteguard: {
    arm,
    takeInventory: () => {
      const fields = takeInventory();
      for (const entry of watching.fields) selectorWhenFound.set(entry, selectorOf(entry.surface));
      return fields;
    },
    takeNewFields,
    refresh,
    hasFocus,
    isComposing,
    isShut,
    fieldNames,
    isThere: (/** @type {number} */ index) =>
      watching.fields[index] !== undefined && dom.isConnected(watching.fields[index].surface),
    findScreenKeys,
    screenKey: (/** @type {number} */ number) => screenKeys[number] ?? null,
    leave,
    selectionIn,
    offerCorrection,
    waitForWords,
    pasteChoice,
    pasteChoiceButton: () => pasteChoiceButton,
    hasCanvas,
    waitForChange,
    eventsFrom,
    quietFor,
    quietSince: () => watching.lastMutation,
    now: () => performance.now(),
    eventCount: () => watching.events.length,
    changedAt,
    timeline: (/** @type {number} */ index) => ({
      at: performance.now(),
      snapshots: watching.timelines[index] ?? [],
      changedAt: changedAt(index),
    }),
    begin,
    end,
    text: (/** @type {number} */ index) =>
      watching.fields[index] ? textOf(/** @type {FieldEntry} */ (watching.fields[index])) : "",
    element: (/** @type {number} */ index) => watching.fields[index]?.element ?? null,
    surface: (/** @type {number} */ index) => watching.fields[index]?.surface ?? null,
    boxes: (/** @type {number} */ index) => watching.fields[index]?.boxes ?? [],
    adoptShadowRoot: (/** @type {Element} */ host, /** @type {ShadowRoot} */ root) =>
      void handedRoots.set(host, root),
    fieldPath: (/** @type {number} */ index) => pathFrom(watching.fields[index]?.element ?? null),
    bodyPath: () => pathFrom(dom.body(document)),
    openingTag,
    selectorOf,
  },
});

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

// How a page stands at a moment: what a person reads in it, what it keeps on this device, and whether
// its fields can be written in. Two of these, before and after an act, show what the page did about it.

const LINE_LIMIT = 600;
const LINE_LENGTH = 300;
const STORED_LIMIT = 200;
const STORED_LENGTH = 20000;
const SUBMIT_WORDS =
  /submit|finish|hand ?in|complete|send|done|end (?:the )?test|提出|送信|終了|完了|回答を送/i;
const CANCEL_WORDS = /cancel|back|draft|save|キャンセル|戻る|下書き|保存/i;

/** @returns {string[]} the lines a person sees in this frame, without what is written in fields */
function visibleLines() {
  /** @type {string[]} */
  const lines = [];
  const body = dom.body(document);
  const hasOwnText =
    body && [...dom.childNodes(body)].some((node) => node instanceof Text && /\S/.test(node.data));
  const roots = [
    hasOwnText && isShown(body) ? [body] : [...(body ? dom.children(body) : [])],
    ...shadowRoots().map((root) => [...root.children]),
  ];
  for (const root of roots) {
    for (const element of root) {
      if (
        !(element instanceof HTMLElement) ||
        dom.matches(element, "script, style") ||
        isUnstyled(element) ||
        !isShown(element)
      )
        continue;
      for (const line of dom.innerText(element).split("\n")) {
        const text = line.replace(/\s+/g, " ").trim();
        if (text && lines.length < LINE_LIMIT) lines.push(text.slice(0, LINE_LENGTH));
      }
    }
  }
  return lines;
}

/**
 * @param {Element} element
 * @returns {boolean} whether it is drawn, and not all but transparent
 */
function isShown(element) {
  for (let node = element; isElement(node); node = dom.parent(node))
    if (Number(getComputedStyle(node).opacity) < 0.1) return false;
  return isDrawn(element);
}

/** @returns {string[]} the rules by which the page hides something on paper */
function printRules() {
  const found = [];
  for (const sheet of dom.documentSheets(document)) {
    try {
      const isForPrint = sheet.media.mediaText === "print";
      for (const rule of sheet.cssRules) {
        const inner =
          rule instanceof CSSMediaRule && /print/.test(rule.media.mediaText)
            ? [...rule.cssRules]
            : isForPrint
              ? [rule]
              : [];
        found.push(
          ...inner
            .map((each) => each.cssText)
            .filter((text) =>
              /display: none|visibility: hidden|opacity: 0|color: transparent/.test(text),
            ),
        );
      }
    } catch {
      // A style sheet of another site cannot be read.
    }
  }
  return found.slice(0, 5).map((text) => text.slice(0, 200));
}

/**
 * @param {{cssRules: CSSRuleList}} [holder] a style sheet or a rule with rules in it; without one, all sheets
 * @returns {string[]} the rules that hold, or do not hold, where the window fills the screen
 */
function fullscreenRules(holder) {
  if (!holder)
    return sheetsOf(document)
      .flatMap((sheet) => fullscreenRules(sheet))
      .slice(0, 5);
  const found = [];
  try {
    for (const rule of holder.cssRules) {
      if (rule instanceof CSSMediaRule && /display-mode:\s*fullscreen/.test(rule.conditionText))
        found.push(rule.cssText.replace(/\s+/g, " ").slice(0, 200));
      else if (rule instanceof CSSGroupingRule) found.push(...fullscreenRules(rule));
    }
  } catch {
    // A style sheet of another site cannot be read.
  }
  return found;
}

/** @returns {ShadowRoot[]} */
function shadowRoots() {
  /** @type {ShadowRoot[]} */
  const roots = [];
  for (const element of elementsBelow(document)) {
    const shadow = shadowRootOf(element);
    if (shadow) roots.push(shadow);
  }
  return roots;
}

/** @returns {Record<string, string>} what the page keeps in its two storages and its cookies */
function storedTexts() {
  /** @type {Record<string, string>} */
  const stored = {};
  for (const [name, find] of /** @type {const} */ ([
    ["local", () => localStorage],
    ["session", () => sessionStorage],
  ])) {
    try {
      const storage = find();
      for (let index = 0; index < Math.min(storage.length, STORED_LIMIT); index += 1) {
        const key = storage.key(index) ?? "";
        stored[`${name}:${key}`] = (storage.getItem(key) ?? "").slice(0, STORED_LENGTH);
      }
    } catch {
      // A frame of an opaque origin has no storage.
    }
  }
  return stored;
}

/** @returns {Record<string, unknown>} all that the two storages hold, in the form of Playwright's storage state */
function storedItems() {
  const itemsOf = (/** @type {Storage} */ storage) =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").map((name) => ({
      name,
      value: storage.getItem(name) ?? "",
    }));
  try {
    return {
      origin: location.origin,
      localStorage: itemsOf(localStorage),
      sessionStorage: itemsOf(sessionStorage),
    };
  } catch {
    return { origin: "null" };
  }
}

/** @returns {Promise<Record<string, string>>} the rows of the page's databases, counted and shortened */
async function databaseTexts() {
  /** @type {Record<string, string>} */
  const stored = {};
  try {
    for (const { name } of await indexedDB.databases()) {
      if (name) Object.assign(stored, await rowsOf(name));
    }
  } catch {
    // No databases here.
  }
  return stored;
}

/**
 * @param {string} name
 * @returns {Promise<Record<string, string>>}
 */
function rowsOf(name) {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    const giveUp = () => resolve({});
    opening.onerror = giveUp;
    opening.onblocked = giveUp;
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames];
      /** @type {Record<string, string>} */
      const rows = {};
      if (!stores.length) {
        database.close();
        resolve(rows);
        return;
      }
      const reading = database.transaction(stores, "readonly");
      for (const store of stores) {
        const all = reading.objectStore(store).getAll(undefined, STORED_LIMIT);
        all.onsuccess = () => {
          rows[`database:${name}/${store}`] = textOfRows(all.result);
        };
      }
      const finish = () => {
        database.close();
        resolve(rows);
      };
      reading.oncomplete = finish;
      reading.onabort = finish;
      reading.onerror = finish;
    };
  });
}

/**
 * @param {unknown} rows
 * @returns {string}
 */
function textOfRows(rows) {
  try {
    return JSON.stringify(rows).slice(0, STORED_LENGTH);
  } catch {
    return String(rows);
  }
}

/**
 * @param {number} index
 * @returns {string} whether a person could write in the field now, or what stands against it
 */
function standingOf(index) {
  const entry = watching.fields[index];
  if (!entry || !refresh(index)) return entry && dom.isConnected(entry.surface) ? "hidden" : "gone";
  const { element, surface } = entry;
  if (!isDrawn(surface)) return "hidden";
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    if (dom.matches(element, ":disabled")) return "disabled";
    if (element.readOnly) return "readonly";
  } else if (
    element instanceof HTMLElement &&
    !dom.isEditable(element) &&
    !dom.editContext(element)
  )
    return "readonly";
  if (dom.closest(surface, "[inert]") || isBehindModal(surface)) return "covered";
  if (isBlurred(surface)) return "blurred";
  return isCovered(surface) ? "covered" : "open";
}

/**
 * @param {Element} element
 * @returns {boolean} whether a modal dialog is open that the element is not part of
 */
function isBehindModal(element) {
  return all(document, "dialog:modal").some((dialog) => !dom.contains(dialog, element));
}

/**
 * @param {Element} element
 * @returns {boolean} whether it is made unreadable: blurred, or all but invisible
 */
function isBlurred(element) {
  for (let node = element; isElement(node); node = dom.parent(node)) {
    const style = getComputedStyle(node);
    if (/blur\((?!0)/.test(style.filter) || Number(style.opacity) < 0.1) return true;
  }
  return false;
}

/**
 * @param {Element} element
 * @returns {boolean} whether something else is drawn over most of the part that is in the window
 */
function isCovered(element) {
  const box = dom.box(element);
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const right = Math.min(box.right, innerWidth);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right - left < 4 || bottom - top < 4) return false;
  let covered = 0;
  const places = [0.2, 0.5, 0.8];
  for (const share of places) {
    const over = dom.atPoint(document, left + (right - left) * share, top + (bottom - top) * share);
    if (
      over &&
      !dom.contains(element, over) &&
      !dom.contains(over, element) &&
      !dom.closest(over, "label")
    )
      covered += 1;
  }
  return covered === places.length;
}

/** @returns {number[]} the fill of every bar that a person sees, from 0 to 1 */
function barFills() {
  const fills = [];
  for (const element of all(
    document,
    "progress, meter, [role=progressbar], [role=timer] > *, [class*=bar] > *, [class*=progress] > *",
  )) {
    if (!isDrawn(element)) continue;
    if (element instanceof HTMLProgressElement) fills.push(element.position);
    else if (element instanceof HTMLMeterElement)
      fills.push((element.value - element.min) / (element.max - element.min || 1));
    else {
      const parent = dom.parent(element);
      const whole = isElement(parent) ? dom.box(parent).width : 0;
      if (whole > 20) fills.push(Math.min(1, dom.box(element).width / whole));
    }
  }
  return fills.slice(0, 20);
}

const DRAWN_LIMIT = 40;
const DRAWN_LENGTH = 80;

/** @returns {string[]} short texts with figures that a person reads, and that no text of the page is */
function drawnTexts() {
  const found = [];
  for (const element of all(document, "input, body *")) {
    if (found.length >= DRAWN_LIMIT) break;
    const texts =
      element instanceof HTMLInputElement && (element.readOnly || dom.matches(element, ":disabled"))
        ? [dom.inputValue(element)]
        : [generatedText(element, "::before"), generatedText(element, "::after")];
    for (const text of texts)
      if (/\d/.test(text) && text.length <= DRAWN_LENGTH && isShown(element)) found.push(text);
  }
  return [...found, ...drawnOnCanvas()];
}

/**
 * @param {Element} element
 * @param {string} pseudo
 * @returns {string} what a style writes there: strings, attributes, and counters that are set there
 */
function generatedText(element, pseudo) {
  const style = getComputedStyle(element, pseudo);
  const content = style.content;
  if (content === "none" || content === "normal") return "";
  const counters = `${getComputedStyle(element).counterReset} ${style.counterReset} ${style.counterSet}`;
  const pieces = content.match(/"(?:[^"\\]|\\.)*"|counter\([^)]*\)/g) ?? [];
  return pieces
    .map((piece) => {
      if (piece.startsWith('"')) return piece.slice(1, -1);
      const name = piece.slice(8, -1).split(",")[0]?.trim() ?? "";
      const values = [...counters.matchAll(/([\w-]+) (-?\d+)/g)];
      return values.filter(([, own]) => own === name).at(-1)?.[2] ?? "";
    })
    .join("");
}

/** @type {Map<number, string>} */
const canvasTexts = new Map();

/** @returns {string[]} what was last written on each canvas */
function drawnOnCanvas() {
  return [...canvasTexts.values()];
}

/**
 * How this frame stands now.
 * @returns {{at: number, now: number, title: string, lines: string[], stored: Record<string, string>,
 *   fields: {text: string, standing: string}[], bars: number[], fullscreen: boolean, drawn: string[]}}
 */
function standing() {
  look();
  return {
    at: performance.now(),
    now: Date.now(),
    title: dom.title(document),
    lines: visibleLines(),
    stored: storedTexts(),
    fields: watching.fields.map((entry, index) => ({
      standing: standingOf(index),
      text: textOf(entry),
    })),
    bars: barFills(),
    fullscreen: !!dom.fullscreenElement(document),
    drawn: drawnTexts(),
  };
}

/** @returns {Element[]} */
function pressables() {
  return all(
    document,
    "button, input[type=submit], input[type=button], input[type=image], a[href], [role=button]",
  ).filter((element) => isDrawn(element) && !isTooSmall(element));
}

/**
 * @param {Element} element
 * @returns {string}
 */
function wordsOn(element) {
  const own =
    element instanceof HTMLInputElement
      ? dom.inputValue(element)
      : element instanceof HTMLElement
        ? dom.innerText(element)
        : "";
  return tidy(own || dom.attribute(element, "aria-label") || dom.attribute(element, "title"));
}

/** @returns {string[]} what is written on everything that can be pressed */
function pressableWords() {
  return pressables().map(wordsOn).filter(Boolean);
}

/** @returns {Element | null} what a person would press to hand the answer in */
function submitButton() {
  const buttons = pressables().filter((element) => !isElement(element, "a"));
  const inForm = buttons.filter(
    (element) =>
      dom.closest(element, "form") &&
      /^(submit|image)?$/.test(String(dom.attribute(element, "type") ?? "")),
  );
  const byWords = buttons.filter(
    (element) => SUBMIT_WORDS.test(wordsOn(element)) && !CANCEL_WORDS.test(wordsOn(element)),
  );
  return (
    byWords[byWords.length - 1] ??
    inForm.filter((element) => !CANCEL_WORDS.test(wordsOn(element)))[0] ??
    null
  );
}

/**
 * Buttons whose words match, most likely first: those that begin the test, ask for a device, ...
 * @param {string} words a regular expression
 * @returns {{words: string, index: number}[]}
 */
function buttonsWith(words) {
  const wanted = new RegExp(words, "i");
  foundButtons = pressables().filter((element) => wanted.test(wordsOn(element)));
  return foundButtons.map((element, index) => ({ words: wordsOn(element), index }));
}

/** @type {Element[]} */
let foundButtons = [];

/** @type {string[] | null} */
let linesOnPaper = null;

/** Looks at the page just before it is printed, when its own handlers have run. */
function watchPrinting() {
  arm();
  window.addEventListener(
    "beforeprint",
    () => {
      linesOnPaper = visibleLines();
    },
    { once: true },
  );
}

/** @returns {string[]} keys whose default the page prevented, in lower case */
function cancelledKeys() {
  return watching.events
    .filter(({ type, event }) => type === "keydown" && event.defaultPrevented)
    .map(({ key }) => key.toLowerCase());
}

/** @type {object[]} what the recorder of calls in the page's own world has told */
const heardCalls = [];
const CALLS_LIMIT = 400;

/**
 * Listens to the recorder of calls.
 * @param {string} channel the name of its events
 */
function hearCalls(channel) {
  dom.listen(document, channel, (/** @type {Event} */ event) => {
    if (event instanceof CustomEvent && heardCalls.length < CALLS_LIMIT)
      heardCalls.push(JSON.parse(event.detail));
  });
  dom.listen(document, `${channel}-drawn`, (/** @type {Event} */ event) => {
    if (!(event instanceof CustomEvent)) return;
    const { number, text } = JSON.parse(event.detail);
    if (number < DRAWN_LIMIT) canvasTexts.set(number, text);
  });
}

Object.assign(/** @type {any} */ (globalThis).pasteguard, {
  standing,
  storedItems,
  databaseTexts,
  submitButton,
  pressableWords,
  buttonsWith,
  hearCalls,
  refreshAfter: () => {
    const meta = all(document, "meta[http-equiv=refresh i]")[0];
    const seconds = meta ? Number.parseFloat(String(dom.attribute(meta, "content"))) : Number.NaN;
    return seconds > 0 ? { seconds, html: openingTag(/** @type {Element} */ (meta)) } : null;
  },
  visibleLines,
  matching: (/** @type {string[]} */ selectors) =>
    selectors.filter((selector) => all(document, selector).length > 0),
  watchPrinting,
  printRules,
  fullscreenRules: () => fullscreenRules(),
  cancelledKeys,
  printedLines: () => linesOnPaper,
  calls: () => heardCalls.splice(0),
  button: (/** @type {number} */ index) => foundButtons[index] ?? null,
});

// The libraries that make editors: by which words their files are known, where they are published, and
// by which call a page makes an editor with them. Their own code is too large to be followed.

/**
 * ``words`` all stand in the library's file; ``published`` is how it is called on public networks;
 * ``made`` is the end of the call that makes an editor; ``element`` is the one that makes it by itself.
 * @typedef {{name: string, words: string[], published: RegExp, made: RegExp, element?: string}} EditorLibrary
 */

/** @type {Record<string, EditorLibrary>} by the kind of field that they make; React also makes plain fields */
const EDITOR_LIBRARIES = {
  monaco: {
    name: "Monaco",
    words: ["monaco-editor", "inputarea"],
    published: /^monaco-editor$/,
    made: /\beditor\.create$/,
  },
  ace: {
    name: "Ace",
    words: ["ace_text-input", "ace_editor"],
    published: /^ace(?:-builds)?$/,
    made: /\bace\.edit$/,
  },
  codemirror: {
    name: "CodeMirror",
    words: ["CodeMirror", "cm-"],
    published: /^(?:codemirror|@codemirror\/[\w-]+)$/,
    made: /\b(?:EditorView|CodeMirror|fromTextArea)$/,
  },
  quill: {
    name: "Quill",
    words: ["ql-editor", "ql-container"],
    published: /^quill$/,
    made: /\bQuill$/,
  },
  tiptap: {
    name: "Tiptap",
    words: ["ProseMirror", "tiptap"],
    published: /^@tiptap\/[\w-]+$/,
    made: /\bEditor$/,
  },
  prosemirror: {
    name: "ProseMirror",
    words: ["ProseMirror-"],
    published: /^prosemirror-[\w-]+$/,
    made: /\bEditorView$/,
  },
  lexical: {
    name: "Lexical",
    words: ["__lexicalEditor", "data-lexical-editor"],
    published: /^(?:lexical|@lexical\/[\w-]+)$/,
    made: /\bcreateEditor$/,
  },
  slate: {
    name: "Slate",
    words: ["data-slate-editor", "data-slate-node"],
    published: /^slate(?:-\w+)?$/,
    made: /\bcreateEditor$/,
  },
  draftjs: {
    name: "Draft.js",
    words: ["DraftEditor", "handlePastedText"],
    published: /^draft-js$/,
    made: /\bcreateElement$/,
  },
  tinymce: {
    name: "TinyMCE",
    words: ["tox-tinymce", "mce-content-body"],
    published: /^tinymce$/,
    made: /\btinymce\.init$/,
  },
  ckeditor: {
    name: "CKEditor",
    words: ["ck-editor__editable", "ck-content"],
    published: /^(?:ckeditor5?|@ckeditor\/[\w-]+)$/,
    made: /Editor\.create$/,
  },
  trix: {
    name: "Trix",
    words: ["trix-editor", "trix-toolbar"],
    published: /^trix$/,
    made: /\bTrix$/,
    element: "trix-editor",
  },
  react: {
    name: "React",
    words: ["react.transitional.element", "useState"],
    published: /^react(?:-dom)?$/,
    made: /\bcreateElement$/,
  },
};

/** Where anybody's packages are published, with the package's name behind it: no page's own code is there. */
const PUBLIC_NETWORKS = [
  /^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[\w-]+\/)?[\w.-]+?)(?:@[\w.^~-]+)?(?:\/|$)/,
  /^https:\/\/(?:unpkg\.com|esm\.sh)\/((?:@[\w-]+\/)?[\w.-]+?)(?:@[\w.^~-]+)?(?:\/|$)/,
  /^https:\/\/cdnjs\.cloudflare\.com\/ajax\/libs\/([\w.-]+)\//,
];

/** A library is large; what is smaller only speaks of it. */
const LEAST_LIBRARY = 40000;

/**
 * @param {string} url
 * @returns {string | null} the kind of the library that is published at the address
 */
function publishedLibrary(url) {
  for (const network of PUBLIC_NETWORKS) {
    const named = network.exec(url)?.[1];
    const kind = named
      ? Object.keys(EDITOR_LIBRARIES).find((each) => EDITOR_LIBRARIES[each]?.published.test(named))
      : undefined;
    if (kind) return kind;
  }
  return null;
}

/**
 * @param {string} url
 * @param {string} text
 * @returns {string | null} the kind of the library that a script of a file of its own holds
 */
function libraryOf(url, text) {
  const published = publishedLibrary(url);
  if (published || text.length < LEAST_LIBRARY) return published;
  return Object.keys(EDITOR_LIBRARIES).find((kind) => isLibrary(kind, text)) ?? null;
}

/**
 * @param {string} kind
 * @param {string} text
 * @returns {boolean} whether a script holds the library
 */
function isLibrary(kind, text) {
  return EDITOR_LIBRARIES[kind]?.words.every((word) => text.includes(word)) ?? false;
}

// When a page is read. Who asks for styles between two frames has the browser work them out early, and a
// page can tell: what it changes and takes back before the frame then begins a transition. Where an observer
// of sizes calls, styles and layout are fresh already, and reading them does nothing.

const ROOT_AFTER_MS = 50;
const OUTER_AFTER_MS = 150;
const LATEST_MS = 1500;
const WATCHED_BOXES = 4;
const SEARCHED_BOXES = 2500;
/** What has a box of its own wherever it is drawn. */
const BOXES = "p, div, li, td, section, h1, h2, h3, textarea, input, button, img, canvas";

/** @returns {Window & typeof globalThis} the outermost window whose document this world may read */
function outermost() {
  let found = window;
  try {
    while (found.parent !== found && found.parent.document)
      found = /** @type {any} */ (found.parent);
  } catch {
    // The one around it is of another site.
  }
  return found;
}

/**
 * The deepest boxes of the page. Whoever watches those disturbs no other observer of sizes: the browser
 * lets only deeper ones hear of what a call changed.
 * @returns {Element[]}
 */
function deepBoxes() {
  /** @type {Map<Element, number>} */
  const depths = new Map();
  for (const element of all(document, "body *").slice(0, SEARCHED_BOXES)) {
    const parent = dom.parentElement(element);
    depths.set(element, (depths.get(parent) ?? 0) + 1);
  }
  return [...depths]
    .filter(([element]) => dom.matches(element, BOXES))
    .sort(([, one], [, other]) => other - one)
    .slice(0, WATCHED_BOXES)
    .map(([element]) => element);
}

/**
 * Acts when the browser has just laid the page out; where it draws no frames, in a while all the same.
 * @template T
 * @param {() => T} act
 * @returns {Promise<T>}
 */
function whenFresh(act) {
  return new Promise((resolve, reject) => {
    /** @type {ResizeObserver[]} */
    const observers = [];
    /** @type {ReturnType<typeof setTimeout>[]} */
    const timers = [];
    const once = () => {
      if (!observers.length) return;
      for (const each of observers.splice(0)) each.disconnect();
      for (const each of timers) clearTimeout(each);
      try {
        resolve(act());
      } catch (error) {
        reject(error);
      }
    };
    const watch = (
      /** @type {Window & typeof globalThis} */ view,
      /** @type {Element[]} */ boxes,
    ) => {
      const observer = new view.ResizeObserver(once);
      observers.push(observer);
      for (const box of boxes) observer.observe(box);
    };
    const watchRoot = (/** @type {Window & typeof globalThis} */ view) => {
      const root = dom.root(view.document);
      if (root) watch(view, [root]);
    };
    watch(window, deepBoxes());
    timers.push(setTimeout(() => watchRoot(window), ROOT_AFTER_MS));
    // A frame that is not drawn is never laid out; what it asks for has the page around it laid out.
    if (outermost() !== window)
      timers.push(setTimeout(() => watchRoot(outermost()), OUTER_AFTER_MS));
    timers.push(setTimeout(once, LATEST_MS));
  });
}

/**
 * @template T
 * @param {() => T} act
 * @returns {Promise<T>}
 */
async function atOnce(act) {
  return act();
}

/**
 * Takes the steps, as many at a time as the page does not notice, and lets it go on in between.
 * @template T
 * @param {Generator<undefined, T>} steps
 * @param {(act: () => IteratorResult<undefined, T>) => Promise<IteratorResult<undefined, T>>} when
 * @returns {Promise<T>}
 */
async function inSteps(steps, when) {
  for (;;) {
    const step = await when(() => {
      const since = performance.now();
      let next = steps.next();
      while (!next.done && performance.now() - since < PAUSE_EVERY_MS) next = steps.next();
      return next;
    });
    if (step.done) return step.value;
    await breathe();
  }
}

// What looking at a page gathers in one frame: its elements, fields, texts and code. Nothing is touched:
// it reads, in a world of its own, and asks the browser's cache for scripts that the page has loaded.
// It goes in steps. From one to the next no element is held, or a page could tell by what stays alive; and
// who looks unseen takes them in moments in which the browser has just laid the page out (fresh_moments.js).

const NODE_LIMIT = 2500;
const SCRIPT_LIMIT = 60;
const SCRIPT_BYTES = 1500000;
const PAUSE_EVERY_MS = 6;
const NODES_AT_ONCE = 50;
const KEPT_ATTRIBUTES = new RegExp(
  `^(?:${[
    /id|class|name|title|lang|role|aria-(?:label|live|hidden)|data-[\w-]+|on[a-z]+/,
    /type|value|for|form|action|method|href|src|open|draggable|hidden|inert|disabled|readonly/,
    /maxlength|contenteditable|spellcheck|checked|required|autocomplete|placeholder/,
  ]
    .map(({ source }) => source)
    .join("|")})$`,
);

/** @type {WeakMap<Element, number>} elements to their positions among the nodes gathered last */
let places = new WeakMap();

/** @returns {Promise<void>} lets the page go on, so that it does not stand still while it is read */
function breathe() {
  // Timers of a page behind another one run once a second; messages do not wait.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** @typedef {{element: WeakRef<Element>, surface: WeakRef<Element>, boxes: WeakRef<Element>[], kind: string}} WeakEntry */

/**
 * @param {Element} element
 * @returns {WeakRef<Element>}
 */
function weakly(element) {
  return new WeakRef(element);
}

/**
 * @param {FieldEntry} entry
 * @returns {WeakEntry} the same, keeping nothing alive
 */
function weakEntry({ element, surface, boxes, kind }) {
  return { element: weakly(element), surface: weakly(surface), boxes: boxes.map(weakly), kind };
}

/**
 * @param {WeakEntry} weak
 * @returns {FieldEntry | null} null where the page has let go of it
 */
function strongEntry({ element, surface, boxes, kind }) {
  const [own, seen] = [element.deref(), surface.deref()];
  if (!own || !seen) return null;
  return { element: own, surface: seen, boxes: living(boxes), kind };
}

/**
 * @param {WeakRef<Element>[]} weak
 * @returns {Element[]} those that are still there
 */
function living(weak) {
  return weak.map((each) => each.deref()).filter((element) => element !== undefined);
}

/** @returns {WeakRef<Element>[]} the elements that are told of, parents first, and one more where there are more */
function paperElements() {
  const found = [];
  for (const element of elementsBelow(document)) {
    if (isElement(element, "script") || isElement(element, "style")) continue;
    found.push(weakly(element));
    if (found.length > NODE_LIMIT) break;
  }
  return found;
}

/**
 * @param {WeakEntry[]} entries
 * @returns {WeakMap<Element, {field: number, above: number}>} which field an element is, and which it stands for
 */
function placesOfFields(entries) {
  const found = new WeakMap();
  const mark = (/** @type {Element | undefined} */ element, /** @type {object} */ place) => {
    if (element && !found.has(element)) found.set(element, place);
  };
  entries.forEach(({ element }, index) => {
    mark(element.deref(), { field: index, above: index });
  });
  entries.forEach(({ surface, boxes }, index) => {
    for (const each of [surface, ...boxes]) mark(each.deref(), { field: -1, above: index });
  });
  return found;
}

/**
 * @param {Element} element
 * @param {number} place among the elements told of
 * @param {{field: number, above: number}} ofField
 * @returns {object} what is told of it
 */
function paperNode(element, place, { field, above }) {
  const root = dom.rootOf(element);
  const parent = dom.parent(element);
  const holder = parent instanceof ShadowRoot ? root.host : parent;
  places.set(element, place);
  return {
    tag: dom.tag(element),
    parent: holder instanceof Element ? (places.get(holder) ?? -1) : -1,
    attributes: keptAttributes(element),
    text: ownWords(element, field >= 0),
    field,
    above,
    shown: true,
    shadow: parent instanceof ShadowRoot,
  };
}

/**
 * @param {WeakEntry[]} entries
 * @param {WeakRef<Element>[]} texts
 * @returns {Generator<undefined, {nodes: object[], questions: number[], isWhole: boolean}>} the elements, parents first
 */
function* paperNodes(entries, texts) {
  /** @type {object[]} */
  const nodes = [];
  places = new WeakMap();
  const found = paperElements();
  const ofFields = placesOfFields(entries);
  const tell = (/** @type {WeakRef<Element>} */ weak) => {
    const element = weak.deref();
    if (!element) return;
    const ofField = ofFields.get(element) ?? { field: -1, above: -1 };
    nodes.push(paperNode(element, nodes.length, ofField));
  };
  for (const [at, each] of found.slice(0, NODE_LIMIT).entries()) {
    if (at % NODES_AT_ONCE === 0) yield;
    tell(each);
  }
  const asked = () => living(texts).map((element) => places.get(element) ?? -1);
  return {
    nodes,
    questions: asked().filter((at) => at >= 0),
    isWhole: found.length <= NODE_LIMIT,
  };
}

/**
 * @param {Element} element
 * @returns {Record<string, string>}
 */
function keptAttributes(element) {
  /** @type {Record<string, string>} */
  const kept = {};
  for (const { name, value } of dom.attributes(element)) {
    const isSecret =
      name === "value" && !/^(?:button|submit|reset)$/.test(dom.attribute(element, "type") ?? "");
    if (KEPT_ATTRIBUTES.test(name) && !isSecret) kept[name] = value.slice(0, 2000);
  }
  return kept;
}

/**
 * @param {Element} element
 * @param {boolean} isField what stands in a field is the candidate's and stays there
 * @returns {string}
 */
function ownWords(element, isField) {
  if (isField || isElement(element, "textarea") || isWritable(element)) return "";
  let words = "";
  for (const node of dom.childNodes(element)) if (node instanceof Text) words += node.data;
  return words.replace(/\s+/g, " ").slice(0, 300);
}

/** @returns {{url: string, text: string | null, module: boolean}[]} the page's script elements; those from elsewhere have no text */
function scriptElements() {
  const found = [];
  for (const element of all(document, "script").slice(0, SCRIPT_LIMIT)) {
    const type = (dom.attribute(element, "type") ?? "").trim().toLowerCase();
    if (type && !/^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/.test(type))
      continue;
    const source = element instanceof HTMLScriptElement ? element.src : "";
    const text = source ? null : dom.textContent(element).slice(0, SCRIPT_BYTES);
    found.push({ url: source || location.href, text, module: type === "module" });
  }
  return found;
}

/**
 * @param {boolean} fromCache whether the browser's cache is asked, which only some browsers do unnoticed
 * @returns {Promise<{scripts: object[], unread: string[]}>} the page's code as far as it can be read without asking its site
 */
async function pageScripts(fromCache) {
  const scripts = [];
  const unread = [];
  const known = new Set();
  for (const { url, text: own, module } of scriptElements()) {
    if (own !== null) {
      scripts.push({ url, text: own, inline: true, line: 1, module });
      continue;
    }
    if (known.has(url)) continue;
    known.add(url);
    const { text, library } = await externalText(url, fromCache);
    if (text === null && library === null) unread.push(url);
    // What cannot be read keeps its place, for a host that knows its text.
    scripts.push({ url, text: text ?? "", inline: false, line: 1, module, library });
  }
  for (const entry of performance.getEntriesByType("resource").slice(0, 400)) {
    const { initiatorType } = /** @type {PerformanceResourceTiming} */ (entry);
    if (
      known.has(entry.name) ||
      !(initiatorType === "script" || /\.m?js(?:$|[?#])/.test(entry.name)) ||
      scripts.length > SCRIPT_LIMIT
    )
      continue;
    known.add(entry.name);
    const { text, library } = await externalText(entry.name, fromCache);
    if (text !== null)
      scripts.push({
        url: entry.name,
        text,
        inline: false,
        line: 1,
        module: /^\s*(?:import|export)\b/m.test(text.slice(0, 5000)),
        library,
      });
    else if (library === null) unread.push(entry.name);
  }
  return { scripts, unread };
}

/**
 * @param {string} url
 * @param {boolean} fromCache
 * @returns {Promise<{text: string | null, library: string | null}>} its text, where it is not too large and can be had; the
 *   editor's library that it is
 */
async function externalText(url, fromCache) {
  const text = fromCache ? await cachedText(url) : null;
  if (text === null || text.length <= SCRIPT_BYTES) return { text, library: publishedLibrary(url) };
  // Whoever judges gets no text that large, and so cannot see what it is.
  for (const kind of Object.keys(EDITOR_LIBRARIES)) {
    await breathe();
    if (isLibrary(kind, text)) return { text: null, library: kind };
  }
  return { text: null, library: publishedLibrary(url) };
}

/**
 * A script from the browser's cache. Where it is not there, nothing is asked of anybody.
 * @param {string} url
 * @returns {Promise<string | null>}
 */
async function cachedText(url) {
  try {
    if (new URL(url).origin !== location.origin) return null;
    const answer = await fetch(url, {
      cache: "only-if-cached",
      mode: "same-origin",
      credentials: "same-origin",
      redirect: "error",
    });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

const SLOW_ANIMATION_MS = 15000;

/** @returns {boolean} whether an animation runs whose end, some time from now, may mean something */
function hasSlowAnimation() {
  return dom.animations(document).some((/** @type {Animation} */ animation) => {
    const end = Number(animation.effect?.getComputedTiming().endTime);
    return Number.isFinite(end) && end >= SLOW_ANIMATION_MS;
  });
}

/** @returns {{described: object[], entries: WeakEntry[]}} the fields, which are also those that are watched now */
function readFields() {
  const entries = findFields();
  watching.fields = entries;
  watching.timelines = entries.map(() => []);
  const described = entries.map((entry) => ({
    ...describeField(entry),
    drawn: entry.surface !== entry.element,
  }));
  return { described, entries: entries.map(weakEntry) };
}

/** @returns {{described: object[], elements: WeakRef<Element>[]}} what a candidate reads, the longest texts */
function readTexts() {
  findQuestions();
  const described = questions.map((question, index) => ({
    ...selectionStyle(index),
    html: openingTag(question.element),
    letters: question.text.length,
    text: question.text.slice(0, 200),
    covered: isBehindOverlay(question.element),
  }));
  return { described, elements: questions.map(({ element }) => weakly(element)) };
}

/** @returns {object[]} the frames that stand in this one */
function readFrames() {
  return all(document, "iframe, frame").map((frame) => ({
    url: /** @type {HTMLIFrameElement} */ (frame).src,
    title: tidy(dom.attribute(frame, "title")),
    shown: isDrawn(frame) && !isTooSmall(frame),
  }));
}

/** @returns {{seconds: number, html: string} | null} */
function readRefresh() {
  const meta = all(document, "meta[http-equiv=refresh i]")[0];
  if (!meta) return null;
  return {
    seconds: Number.parseFloat(String(dom.attribute(meta, "content"))),
    html: openingTag(meta),
  };
}

/** Lets go of the elements that the last look found: a page could tell by what stays alive. */
function letGo() {
  watching.fields = [];
  watching.timelines = [];
  questions = [];
}

/**
 * What is gathered, step by step; between two steps the page may go on.
 * @param {string[]} markers
 * @param {boolean} isUnseen
 * @returns {Generator<undefined, {told: Record<string, unknown>, entries: WeakEntry[]}>}
 */
function* lookingSteps(markers, isUnseen) {
  const fields = readFields();
  if (isUnseen) letGo();
  yield;
  const texts = readTexts();
  if (isUnseen) letGo();
  yield;
  const paper = yield* paperNodes(fields.entries, texts.elements);
  yield;
  const lines = visibleLines();
  yield;
  const rules = printRules();
  const told = {
    ...describePage(),
    url: location.href,
    isTop: window === window.top,
    agent: navigator.userAgent,
    visible: dom.visibility(document),
    fields: fields.described,
    ...paper,
    texts: texts.described,
    drawings: largeDrawings().map((drawing) => drawing.html),
    lines,
    frames: readFrames(),
    slowAnimation: hasSlowAnimation(),
    refresh: readRefresh(),
    printRules: rules,
    fullscreenRules: fullscreenRules(),
    hiddenOnPaper: rules.find((rule) => hidesOnPaper(rule, living(texts.elements))) ?? null,
    markers: markers.filter((selector) => all(document, selector).length > 0),
    stored: Object.fromEntries(
      Object.entries(storedTexts()).map(([key, text]) => [key, text.length]),
    ),
    resources: performance
      .getEntriesByType("resource")
      .slice(0, 300)
      .map((entry) => entry.name.split(/[?#]/)[0]),
  };
  return { told, entries: fields.entries };
}

/** @type {WeakEntry[]} the fields of the last look */
let lookedAt = [];

/**
 * Everything that this frame tells by being looked at.
 * @param {{markers: string[], cache: boolean, isUnseen?: boolean}} wanted selectors that vendors leave in a page; whether to
 *   read the browser's cache; whether the page may notice nothing of it, which takes some frames of its drawing longer
 * @returns {Promise<Record<string, unknown>>}
 */
async function gather({ markers, cache, isUnseen = false }) {
  reading.isUnseen = isUnseen;
  const steps = lookingSteps(markers, isUnseen);
  const { told, entries } = await inSteps(steps, isUnseen ? whenFresh : atOnce);
  lookedAt = entries;
  return { ...told, ...(await pageScripts(cache)) };
}

/**
 * @param {string} rule
 * @param {Element[]} elements with the page's running text
 * @returns {boolean} whether the rule takes the longest of them off the paper
 */
function hidesOnPaper(rule, elements) {
  const selector = rule.split("{")[0] ?? "";
  try {
    return elements.slice(0, 1).some((element) => dom.closest(element, selector) !== null);
  } catch {
    return false;
  }
}

/**
 * @param {Element} element
 * @returns {boolean} whether something is laid over the text that takes the mouse
 */
function isBehindOverlay(element) {
  return isCovered(element);
}

Object.assign(/** @type {any} */ (globalThis).pasteguard, {
  gather,
  /** Every element of a tree; its own method may be hidden by an element's name. */
  elementsIn: (/** @type {Document | ShadowRoot} */ root) => all(root, "*"),
  nodeOf: (/** @type {Element} */ element) => places.get(element) ?? -1,
});

// What becomes of the candidate's own acts while a page is watched: a paste that fails, a copy that is
// refused. Only real events count; a page that makes events up is not believed. Nothing is replaced, no
// style is asked for, and no element is held for longer than an act takes.
//
// What counts is the text. An editor cancels every paste and does the work itself; so whether an event was
// cancelled says little. Where the text cannot tell, nothing is said.

const SENSED_LIMIT = 200;
const SETTLED_MS = 1500;
/** How long a page may take until a text that is not there yet will not come. */
const COMING_MS = 300;
const MENU_MS = 400;
const KEYS_MS = 500;
const DRAGGED_PX = 30;

/** @typedef {"ctrl" | "command" | "keyboard" | "menu" | ""} Way with what an act was done; empty where that says nothing */
/** @typedef {{act: string, by: Way, arrived: boolean | null, field: number}} Sensed an act and whether it came to what it is for */

const sensing = {
  isOn: false,
  /** @type {(sensed: Sensed) => void} */
  tell: () => {},
  told: 0,
  /** The last press of keys that copies, cuts or pastes. */
  keys: { by: /** @type {Way} */ (""), at: Number.NEGATIVE_INFINITY },
  /** Where the mouse was pressed last. @type {{x: number, y: number}} */
  pressed: { x: 0, y: 0 },
  /** A selection that somebody began. @type {Event | null} */
  selecting: null,
  /** What waits for an act of the person's after a paste or a drop. @type {Set<() => void>} */
  waiting: new Set(),
};

/** @param {Sensed} sensed */
function tellSensed(sensed) {
  if (sensed.arrived === null || sensing.told >= SENSED_LIMIT) return;
  sensing.told += 1;
  sensing.tell(sensed);
}

/**
 * @param {Event} event
 * @returns {number} number of the field that it is about, or -1
 */
function fieldOfEvent(event) {
  const [first] = event.composedPath();
  if (!(first instanceof Node)) return -1;
  return lookedAt.findIndex((weak) => {
    const entry = strongEntry(weak);
    return (
      entry !== null && [entry.surface, ...entry.boxes].some((each) => dom.contains(each, first))
    );
  });
}

/**
 * @param {number} field
 * @returns {FieldEntry | null}
 */
function sensedField(field) {
  const weak = lookedAt[field];
  return weak ? strongEntry(weak) : null;
}

/**
 * @param {FieldEntry} entry
 * @returns {boolean} whether its text is a value that it has, not one that an editor draws
 */
function hasValue({ element, surface }) {
  return surface === element && (isElement(element, "input") || isElement(element, "textarea"));
}

/**
 * @param {FieldEntry} entry
 * @returns {string} what is written in it, read without asking how it is drawn
 */
function writtenIn(entry) {
  return entry.boxes.length || hasValue(entry) ? textOf(entry) : dom.textContent(entry.surface);
}

/**
 * @param {Element} element
 * @returns {[number, number] | null} where the selection in it begins and ends
 */
function selectionAt(element) {
  const { selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (element);
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

/** @returns {string} what is selected, read without asking how it is drawn */
function selectedNow() {
  const active = focusedElement(document);
  if (active && (isElement(active, "input") || isElement(active, "textarea"))) {
    const at = selectionAt(active);
    const value = isElement(active, "input") ? dom.inputValue(active) : dom.areaValue(active);
    return at ? value.slice(...at) : "";
  }
  const selection = dom.selection(document);
  return selection?.rangeCount ? String(selection.getRangeAt(0)) : "";
}

/**
 * @param {Event} event
 * @returns {Way}
 */
function wayOf(event) {
  const { by, at } = sensing.keys;
  return event.timeStamp - at < KEYS_MS ? by : "menu";
}

/** @param {KeyboardEvent} event */
function senseKey(event) {
  const letter = event.key.toLowerCase();
  if (/^(?:control|shift|alt|meta)$/.test(letter)) return;
  const isOther = /^(?:insert|delete)$/.test(letter) && (event.shiftKey || event.ctrlKey);
  const isClipboard = (event.ctrlKey || event.metaKey) && /^[vcx]$/.test(letter);
  sensing.keys = {
    by: isClipboard ? (event.metaKey ? "command" : "ctrl") : isOther ? "keyboard" : "",
    at: isClipboard || isOther ? event.timeStamp : Number.NEGATIVE_INFINITY,
  };
  actedAgain();
}

/** What is judged of an earlier paste is judged before the person goes on. */
function actedAgain() {
  for (const judge of [...sensing.waiting]) judge();
}

/**
 * @typedef {object} Inserted a text on its way into a field
 * @property {string} text
 * @property {string} before what was written there
 * @property {string | null} expected what is written there if the text comes; null where that is not known
 * @property {boolean} isDone whether the browser said that it put the text in
 */

/**
 * @param {FieldEntry} entry
 * @param {string} text
 * @param {boolean} isAtCursor
 * @returns {Inserted | null} null where what comes of it says nothing of the page
 */
function insertionOf(entry, text, isAtCursor) {
  const { element } = entry;
  const before = writtenIn(entry);
  const control = /** @type {HTMLInputElement} */ (element);
  if (control.readOnly === true || dom.matches(element, ":disabled")) return null;
  if (!hasValue(entry) || entry.boxes.length)
    return { text, before, expected: null, isDone: false };
  if (
    isElement(element, "input") &&
    dom.inputType(element) === "number" &&
    !/^[\d.,e+-]+$/i.test(text)
  )
    return null;
  const at = isAtCursor ? selectionAt(element) : null;
  const [from, to] = at ?? [before.length, before.length];
  const limit = numberOf(element, "maxlength");
  const room = limit === null ? text.length : limit - before.length + (to - from);
  if (room < text.length && (room <= 0 || !at)) return null;
  // The browser itself cuts off what has no room.
  const coming = text.slice(0, room);
  const expected = at ? before.slice(0, from) + coming + before.slice(to) : null;
  return { text: coming, before, expected, isDone: false };
}

/**
 * @param {FieldEntry} entry
 * @param {Inserted} inserted
 * @returns {boolean | null} whether the text came; null where what is written there cannot tell
 */
function hasCome(entry, { text, before, expected, isDone }) {
  const after = writtenIn(entry);
  // An editor may put a number before each line, and letters that nobody sees between them.
  const pieces = text.split(/\r?\n/).map(squash).filter(Boolean);
  const holds = (/** @type {string} */ whole) =>
    pieces.filter((piece) => squash(whole).includes(piece)).length;
  if (!pieces.length) return null;
  if (after === before) {
    if (expected !== null && squash(expected) !== squash(before)) return false;
    if (holds(before) < pieces.length && expected === null) return false;
    return isDone ? true : null;
  }
  const count = holds(after);
  if (count === pieces.length) return true;
  // An editor that draws its text draws only what is in sight.
  return hasValue(entry) || entry.boxes.length || !count ? false : null;
}

/**
 * A paste or a drop into a field: judged once it has settled, or when the person goes on before that.
 * @param {Event} event
 * @param {string} text
 */
function senseInsertion(event, text) {
  const field = fieldOfEvent(event);
  const entry = sensedField(field);
  const inserted = entry && text ? insertionOf(entry, text, event.type === "paste") : null;
  if (!inserted) return;
  const by = event.type === "paste" ? wayOf(event) : "";
  const began = performance.now();
  let isUndisturbed = true;
  const come = () => {
    const now = sensedField(field);
    return now ? hasCome(now, inserted) : null;
  };
  const settle = (/** @type {boolean | null} */ arrived) => {
    clearTimeout(timer);
    sensing.waiting.delete(disturb);
    window.removeEventListener("input", note, true);
    tellSensed({ act: event.type, by, arrived, field });
  };
  const disturb = () => {
    const isLong = performance.now() - began >= COMING_MS;
    if (isUndisturbed && isLong && come() === false) settle(false);
    isUndisturbed = false;
  };
  const note = (/** @type {Event} */ input) => {
    if (!input.isTrusted || !(input instanceof InputEvent)) return;
    if (/^insertFrom(?:Paste|Drop)/.test(input.inputType)) inserted.isDone = true;
    else disturb();
  };
  window.addEventListener("input", note, { capture: true, passive: true });
  const timer = setTimeout(() => {
    const arrived = come();
    settle(arrived || isUndisturbed ? arrived : null);
  }, SETTLED_MS);
  // What belongs to the act itself is no act after it.
  setTimeout(() => sensing.waiting.add(disturb), 0);
}

/**
 * A copy or a cut: what the event's clipboard holds when all of the page's handlers have run.
 * @param {ClipboardEvent} event
 */
function senseTaking(event) {
  const by = wayOf(event);
  const field = fieldOfEvent(event);
  const entry = sensedField(field);
  const before = entry ? writtenIn(entry) : "";
  const wanted = selectedNow();
  const seen = { isLast: false, text: "", selected: "" };
  const read = () => {
    seen.text = event.clipboardData?.getData("text/plain") ?? "";
    seen.selected = selectedNow();
  };
  const path = event.composedPath();
  const last = path.at(-1);
  const reads = path.flatMap((target) =>
    [true, false].map((capture) => {
      // Added now, so it comes after all of the page's on the same target.
      const hear = () => {
        read();
        seen.isLast = event.cancelBubble || (target === last && !capture);
      };
      dom.listen(target, event.type, hear, { capture, passive: true });
      return () => dom.unlisten(target, event.type, hear, { capture });
    }),
  );
  setTimeout(() => {
    for (const stop of reads) stop();
    if (!seen.isLast) return;
    const now = sensedField(field);
    const isTaken = event.defaultPrevented
      ? isCopied(squash(wanted), squash(seen.text), now && squash(before))
      : squash(wanted) !== "" && seen.selected === wanted
        ? true
        : null;
    const stays = event.type === "cut" && (!now || writtenIn(now) === before);
    tellSensed({ act: event.type, by, arrived: isTaken && stays ? null : isTaken, field });
  }, 0);
}

/**
 * @param {string} wanted what was selected, as far as the document knows
 * @param {string} got what the page put onto the clipboard itself
 * @param {string | null} written what is written in the field, where it happened in one
 * @returns {boolean | null}
 */
function isCopied(wanted, got, written) {
  if (wanted && got.includes(wanted)) return true;
  if (written === null) return wanted ? false : null;
  // An editor may know better than the document what is selected in it.
  if (got) return written.includes(got) ? true : null;
  return wanted ? false : null;
}

/** @param {Event} event */
function senseMenu(event) {
  const field = fieldOfEvent(event);
  let isDrawn = false;
  const shows = (/** @type {MutationRecord} */ { type, addedNodes }) =>
    type === "attributes" || [...addedNodes].some((node) => node instanceof Element);
  const observer = new MutationObserver((records) => {
    isDrawn ||= records.some(shows);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["class", "style", "hidden", "open", "aria-hidden", "aria-expanded"],
  });
  setTimeout(() => {
    observer.disconnect();
    // A page that shows something instead may show a menu of its own.
    const arrived = event.defaultPrevented ? (isDrawn ? null : false) : true;
    tellSensed({ act: event.type, by: "", arrived, field });
  }, MENU_MS);
}

/**
 * The end of dragging the mouse over text.
 * @param {MouseEvent} event
 */
function senseSelection(event) {
  const began = sensing.selecting;
  sensing.selecting = null;
  const { x, y } = sensing.pressed;
  if (!began || Math.hypot(event.clientX - x, event.clientY - y) < DRAGGED_PX) return;
  const [first] = began.composedPath();
  const holder = first instanceof Text ? dom.parentElement(first) : first;
  if (!(holder instanceof Element) || dom.closest(holder, CONTROLS)) return;
  if (dom.closest(holder, "[draggable=true]")) return;
  setTimeout(() => {
    const isSelected = selectedNow().trim() !== "";
    const arrived = isSelected ? true : began.defaultPrevented ? false : null;
    tellSensed({ act: "selectstart", by: "", arrived, field: -1 });
  }, 0);
}

/** @type {Record<string, (event: any) => void>} */
const SENSE = {
  keydown: senseKey,
  paste: (/** @type {ClipboardEvent} */ event) => {
    actedAgain();
    senseInsertion(event, event.clipboardData?.getData("text/plain") ?? "");
  },
  drop: (/** @type {DragEvent} */ event) => {
    actedAgain();
    senseInsertion(event, event.dataTransfer?.getData("text/plain") ?? "");
  },
  copy: senseTaking,
  cut: (/** @type {ClipboardEvent} */ event) => {
    actedAgain();
    senseTaking(event);
  },
  contextmenu: senseMenu,
  mousedown: (/** @type {MouseEvent} */ event) => {
    sensing.pressed = { x: event.clientX, y: event.clientY };
    sensing.selecting = null;
  },
  selectstart: (/** @type {Event} */ event) => {
    sensing.selecting = event;
  },
  mouseup: senseSelection,
  // Undo by a menu comes with no key.
  beforeinput: (/** @type {InputEvent} */ event) => {
    if (!/^insertFrom/.test(event.inputType)) actedAgain();
  },
};

/** @param {Event} event */
function sense(event) {
  if (event.isTrusted) SENSE[event.type]?.(event);
}

/**
 * Begins to watch what the candidate does, until the page goes.
 * @param {(sensed: Sensed) => void} tell
 */
function senseActs(tell) {
  sensing.tell = tell;
  if (sensing.isOn) return;
  sensing.isOn = true;
  for (const type of Object.keys(SENSE))
    window.addEventListener(type, sense, { capture: true, passive: true });
}

Object.assign(/** @type {any} */ (globalThis).pasteguard, { senseActs });

world[key] = globalThis.pasteguard;
})(globalThis);
