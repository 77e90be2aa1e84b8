// @ts-check
// What looking at a page gathers in one frame: its elements, fields, texts and code. Nothing is touched:
// it reads, in a world of its own, and asks the browser's cache for scripts that the page has loaded.

const NODE_LIMIT = 2500;
const SCRIPT_LIMIT = 60;
const SCRIPT_BYTES = 1500000;
const PAUSE_EVERY_MS = 12;
const KEPT_ATTRIBUTES = new RegExp(
  `^(?:${[
    /id|class|name|title|lang|role|aria-(?:label|live|hidden)|data-[\w-]+|on[a-z]+/,
    /type|value|for|form|action|method|href|src|open|draggable|hidden|inert|disabled|readonly/,
    /maxlength|contenteditable|spellcheck|checked|required|autocomplete|placeholder/,
  ]
    .map(({ source }) => source)
    .join("|")})$`,
);

/** @type {Map<Element, number>} elements to their positions among the nodes gathered last */
const places = new Map();

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

/**
 * @param {FieldEntry[]} entries
 * @param {Element[]} texts
 * @returns {Promise<{nodes: object[], questions: number[], isWhole: boolean}>} the elements, parents first
 */
async function paperNodes(entries, texts) {
  const nodes = [];
  places.clear();
  let since = performance.now();
  for (const element of elementsBelow(document)) {
    if (nodes.length >= NODE_LIMIT) break;
    if (isElement(element, "script") || isElement(element, "style")) continue;
    if (performance.now() - since > PAUSE_EVERY_MS) {
      await breathe();
      since = performance.now();
    }
    const root = dom.rootOf(element);
    const parent = dom.parent(element);
    const above = parent instanceof ShadowRoot ? root.host : parent;
    const field = entries.findIndex((entry) => entry.element === element);
    const surface =
      field >= 0
        ? field
        : entries.findIndex((entry) => entry.surface === element || entry.boxes.includes(element));
    places.set(element, nodes.length);
    nodes.push({
      tag: dom.tag(element),
      parent: places.get(/** @type {Element} */ (above)) ?? -1,
      attributes: keptAttributes(element),
      text: ownWords(element, field >= 0),
      field,
      above: surface,
      shown: true,
      shadow: parent instanceof ShadowRoot,
    });
  }
  return {
    nodes,
    questions: texts.map((element) => places.get(element) ?? -1).filter((at) => at >= 0),
    isWhole: nodes.length < NODE_LIMIT,
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
  if (
    isField ||
    isElement(element, "textarea") ||
    (element instanceof HTMLElement && dom.isEditable(element))
  )
    return "";
  let words = "";
  for (const node of element.childNodes) if (node instanceof Text) words += node.data;
  return words.replace(/\s+/g, " ").slice(0, 300);
}

/**
 * @param {boolean} fromCache whether the browser's cache is asked, which only some browsers do unnoticed
 * @returns {Promise<{scripts: object[], unread: string[]}>} the page's code as far as it can be read without asking its site
 */
async function pageScripts(fromCache) {
  const scripts = [];
  const unread = [];
  const known = new Set();
  for (const element of all(document, "script").slice(0, SCRIPT_LIMIT)) {
    const type = (dom.attribute(element, "type") ?? "").trim().toLowerCase();
    if (type && !/^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/.test(type))
      continue;
    const source = /** @type {HTMLScriptElement} */ (element).src;
    const module = type === "module";
    if (!source) {
      scripts.push({
        url: location.href,
        text: dom.textContent(element).slice(0, SCRIPT_BYTES),
        inline: true,
        line: 1,
        module,
      });
      continue;
    }
    if (known.has(source)) continue;
    known.add(source);
    const { text, library } = await externalText(source, fromCache);
    if (text === null && library === null) unread.push(source);
    // What cannot be read keeps its place, for a host that knows its text.
    scripts.push({ url: source, text: text ?? "", inline: false, line: 1, module, library });
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
  return document.getAnimations().some((animation) => {
    const end = Number(animation.effect?.getComputedTiming().endTime);
    return Number.isFinite(end) && end >= SLOW_ANIMATION_MS;
  });
}

/**
 * Everything that this frame tells by being looked at.
 * @param {{markers: string[], cache: boolean}} wanted selectors that vendors leave in a page; whether to read the browser's cache
 * @returns {Promise<Record<string, unknown>>}
 */
async function gather({ markers, cache }) {
  const entries = findFields();
  watching.fields = entries;
  watching.timelines = entries.map(() => []);
  const fields = entries.map((entry) => ({
    ...describeField(entry),
    drawn: entry.surface !== entry.element,
  }));
  await breathe();
  findQuestions();
  const found = [...questions];
  const texts = found.map((question, index) => ({
    ...selectionStyle(index),
    html: openingTag(question.element),
    letters: question.text.length,
    text: question.text.slice(0, 200),
    covered: isBehindOverlay(question.element),
  }));
  await breathe();
  const paper = await paperNodes(
    entries,
    found.map((question) => question.element),
  );
  await breathe();
  const lines = visibleLines();
  await breathe();
  const code = await pageScripts(cache);
  const frames = all(document, "iframe, frame").map((frame) => ({
    url: /** @type {HTMLIFrameElement} */ (frame).src,
    title: tidy(dom.attribute(frame, "title")),
    shown: isDrawn(frame) && !isTooSmall(frame),
  }));
  const meta = all(document, "meta[http-equiv=refresh i]")[0];
  return {
    ...describePage(),
    url: location.href,
    isTop: window === window.top,
    agent: navigator.userAgent,
    visible: document.visibilityState,
    fields,
    ...paper,
    ...code,
    texts,
    drawings: largeDrawings().map((drawing) => drawing.html),
    lines,
    frames,
    slowAnimation: hasSlowAnimation(),
    refresh: meta
      ? {
          seconds: Number.parseFloat(String(dom.attribute(meta, "content"))),
          html: openingTag(meta),
        }
      : null,
    printRules: printRules(),
    fullscreenRules: fullscreenRules(),
    hiddenOnPaper:
      printRules().find((rule) =>
        hidesOnPaper(
          rule,
          found.map((question) => question.element),
        ),
      ) ?? null,
    markers: markers.filter((selector) => all(document, selector).length > 0),
    stored: Object.fromEntries(
      Object.entries(storedTexts()).map(([key, text]) => [key, text.length]),
    ),
    resources: performance
      .getEntriesByType("resource")
      .slice(0, 300)
      .map((entry) => entry.name.split(/[?#]/)[0]),
  };
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
  nodeOf: (/** @type {Element} */ element) => places.get(element) ?? -1,
});
