// @ts-check
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
