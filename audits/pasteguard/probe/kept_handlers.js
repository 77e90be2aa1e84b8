// @ts-check
// Handlers that no listener shows: properties such as onpaste, and what React, Vue and jQuery keep on an
// element. Read in the page's world by functions that were taken before the page's first script.

/** @typedef {(element: Element, type: string, handler: Function, isProperty: boolean) => void} TellHandler isProperty: giving back false cancels the event */

const keptHandlers = (() => {
  const { apply, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const findAll = Document.prototype.querySelectorAll;
  const matches = RegExp.prototype.exec;
  const toLower = String.prototype.toLowerCase;
  const toText = String;
  const parentOf = getOwnPropertyDescriptor(Node.prototype, "parentElement")?.get;
  const FIELDS = "textarea, input, [contenteditable]";
  const FIELD_LIMIT = 40;
  const DEPTH_LIMIT = 30;
  /** What frameworks and properties such as onpaste are asked for. */
  const HANDLED = [
    "paste",
    "copy",
    "cut",
    "drop",
    "dragover",
    "keydown",
    "keypress",
    "beforeinput",
    "contextmenu",
    "selectstart",
  ];
  /** By type, the getters of properties such as onpaste, as the browser has them. */
  const handlerOf = HANDLED.map(
    (type) => getOwnPropertyDescriptor(HTMLElement.prototype, `on${type}`)?.get ?? null,
  );

  /**
   * @param {TellHandler} tell
   * @param {Element} element
   * @param {string} type
   * @param {any} handler
   * @param {boolean} isProperty
   */
  function tellOne(tell, element, type, handler, isProperty) {
    if (typeof handler === "function") tell(element, type, handler, isProperty);
  }

  /** Tells what else hears of a field's events: properties such as onpaste, and what frameworks keep on elements. */
  function tellHandlers(/** @type {TellHandler} */ tell) {
    const seen = new Set();
    const fields = apply(findAll, document, [FIELDS]);
    for (let at = 0; at < fields.length && at < FIELD_LIMIT; at += 1) {
      let element = fields[at];
      for (let depth = 0; element && depth < DEPTH_LIMIT && !seen.has(element); depth += 1) {
        seen.add(element);
        for (let each = 0; each < HANDLED.length; each += 1) {
          const get = handlerOf[each];
          if (get) tellOne(tell, element, HANDLED[each] ?? "", apply(get, element, []), true);
        }
        tellKept(tell, element);
        element = parentOf ? apply(parentOf, element, []) : null;
      }
    }
  }

  /** What React, Vue and jQuery keep on an element, read without running a getter. @param {TellHandler} tell @param {Element} element */
  function tellKept(tell, element) {
    for (const key of ownKeys(element)) {
      const name = typeof key === "symbol" ? (key.description ?? "") : key;
      const kept = valueOf(element, key);
      if (!kept || typeof kept !== "object") continue;
      const isReact = apply(matches, /^__react(?:Props|EventHandlers)\$/, [name]) !== null;
      const events = apply(matches, /^jQuery\d+$/, [name]) ? valueOf(kept, "events") : null;
      if (!isReact && name !== "_vei" && !events) continue;
      for (const type of HANDLED) {
        const property = ownNameOf(kept, type);
        if (isReact && property) tellOne(tell, element, type, valueOf(kept, property), false);
        else if (name === "_vei" && property)
          tellOne(tell, element, type, valueOf(valueOf(kept, property), "value"), false);
        const listed = events ? valueOf(events, type) : null;
        for (let at = 0; listed && at < 20 && valueOf(listed, toText(at)); at += 1)
          tellOne(tell, element, type, valueOf(valueOf(listed, toText(at)), "handler"), true);
      }
    }
  }

  /**
   * @param {object} holder
   * @param {string} type
   * @returns {string | null} the property that holds the handler, such as onPaste or onPasteCapture
   */
  function ownNameOf(holder, type) {
    for (const key of ownKeys(holder)) {
      if (typeof key !== "string") continue;
      const lower = apply(toLower, key, []);
      if (lower === `on${type}` || lower === `on${type}capture`) return key;
    }
    return null;
  }

  /**
   * @param {any} holder
   * @param {string | symbol} key
   * @returns {any} the value of an own property that is no accessor
   */
  function valueOf(holder, key) {
    return holder && (typeof holder === "object" || typeof holder === "function")
      ? getOwnPropertyDescriptor(holder, key)?.value
      : undefined;
  }

  return tellHandlers;
})();
