// @ts-check
// What becomes of the candidate's own acts while a page is watched: a paste that fails, a copy that is
// refused. Only real events count; a page that makes events up is not believed. Nothing is replaced.

const SENSED = [
  "paste",
  "copy",
  "cut",
  "drop",
  "contextmenu",
  "selectstart",
  "keydown",
  "beforeinput",
  "input",
];
const SENSED_LIMIT = 200;

/** @typedef {{act: string, cancelled: boolean, arrived: boolean | null, field: number, key: string}} Sensed an act and what became of it */

const sensing = {
  isOn: false,
  /** @type {(sensed: Sensed) => void} */
  tell: () => {},
  told: 0,
};

/**
 * @param {Event} event
 * @returns {number} number of the field that it is about, or -1
 */
function fieldOfEvent(event) {
  const [first] = event.composedPath();
  if (!(first instanceof Node)) return -1;
  return watching.fields.findIndex(
    (entry) => dom.contains(entry.surface, first) || entry.element === first,
  );
}

/** @param {Event} event */
function sense(event) {
  if (!event.isTrusted || sensing.told >= SENSED_LIMIT) return;
  const isKey = event instanceof KeyboardEvent;
  if (isKey && !(event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key))) return;
  if (
    (event.type === "beforeinput" || event.type === "input") &&
    !(event instanceof InputEvent && /^insertFrom/.test(event.inputType))
  )
    return;
  const field = fieldOfEvent(event);
  const entry = watching.fields[field];
  const before = entry ? textOf(entry) : "";
  const pasted =
    event instanceof ClipboardEvent && event.type === "paste"
      ? squash(event.clipboardData?.getData("text/plain") ?? "")
      : "";
  // What the page does about it is known once its own handlers have run.
  setTimeout(() => {
    const wait = pasted && entry ? 1500 : 0;
    setTimeout(() => {
      const after = entry && pasted ? squash(textOf(entry)) : "";
      const arrived = pasted && entry ? after.includes(pasted) && textOf(entry) !== before : null;
      sensing.told += 1;
      const key = isKey
        ? `${event.ctrlKey ? "Ctrl+" : ""}${event.metaKey ? "Meta+" : ""}${event.shiftKey ? "Shift+" : ""}${event.key.toLowerCase()}`
        : "";
      sensing.tell({ act: event.type, cancelled: event.defaultPrevented, arrived, field, key });
    }, wait);
  }, 0);
}

/**
 * Begins to watch what the candidate does, until the page goes.
 * @param {(sensed: Sensed) => void} tell
 */
function senseActs(tell) {
  sensing.tell = tell;
  if (sensing.isOn) return;
  sensing.isOn = true;
  for (const type of SENSED) window.addEventListener(type, sense, { capture: true, passive: true });
}

Object.assign(/** @type {any} */ (globalThis).pasteguard, { senseActs });
