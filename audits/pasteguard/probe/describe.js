// @ts-check
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
