// @ts-check
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
