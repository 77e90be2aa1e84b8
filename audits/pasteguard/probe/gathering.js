// @ts-check
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
