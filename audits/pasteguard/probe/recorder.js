// @ts-check
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
