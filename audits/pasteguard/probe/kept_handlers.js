// @ts-check
// Handlers that no listener shows: properties such as onpaste, and what React, Vue and jQuery keep on an
// element. Read in the page's world by functions that were taken before the page's first script.

/**
 * What is told of each handler; with isProperty, giving back false cancels the event.
 * @typedef {(element: Element, type: string, handler: Function, isProperty: boolean) => void} TellHandler
 */

const keptHandlers = (() => {
  const { apply, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const findAll = Document.prototype.querySelectorAll;
  const matches = RegExp.prototype.exec;
  const toLower = String.prototype.toLowerCase;
  const toText = String;
  const parentOf = getOwnPropertyDescriptor(Node.prototype, "parentElement")?.get;
  const lengthOf = getOwnPropertyDescriptor(NodeList.prototype, "length")?.get;
  const isIn = Set.prototype.has;
  const putIn = Set.prototype.add;
  const NativeSet = Set;
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
    const seen = new NativeSet();
    const fields = apply(findAll, document, [FIELDS]);
    const count = lengthOf ? apply(lengthOf, fields, []) : 0;
    for (let at = 0; at < count && at < FIELD_LIMIT; at += 1) {
      let element = fields[at];
      for (
        let depth = 0;
        element && depth < DEPTH_LIMIT && !apply(isIn, seen, [element]);
        depth += 1
      ) {
        apply(putIn, seen, [element]);
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
    const keys = ownKeys(element);
    for (let each = 0; each < keys.length; each += 1) {
      const key = keys[each];
      const name = typeof key === "string" ? key : "";
      const kept = name ? ownValue(element, name) : null;
      if (!kept || typeof kept !== "object") continue;
      const isReact = apply(matches, /^__react(?:Props|EventHandlers)\$/, [name]) !== null;
      const events = apply(matches, /^jQuery\d+$/, [name]) ? ownValue(kept, "events") : null;
      if (!isReact && name !== "_vei" && !events) continue;
      for (let number = 0; number < HANDLED.length; number += 1) {
        const type = HANDLED[number] ?? "";
        const property = ownNameOf(kept, type);
        if (isReact && property) tellOne(tell, element, type, ownValue(kept, property), false);
        else if (name === "_vei" && property)
          tellOne(tell, element, type, ownValue(ownValue(kept, property), "value"), false);
        const listed = events ? ownValue(events, type) : null;
        for (let at = 0; listed && at < 20 && ownValue(listed, toText(at)); at += 1)
          tellOne(tell, element, type, ownValue(ownValue(listed, toText(at)), "handler"), true);
      }
    }
  }

  /**
   * @param {object} holder
   * @param {string} type
   * @returns {string | null} the property that holds the handler, such as onPaste or onPasteCapture
   */
  function ownNameOf(holder, type) {
    const keys = ownKeys(holder);
    for (let each = 0; each < keys.length; each += 1) {
      const key = keys[each];
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
  function ownValue(holder, key) {
    const descriptor =
      holder && (typeof holder === "object" || typeof holder === "function")
        ? getOwnPropertyDescriptor(holder, key)
        : undefined;
    // An accessor has no value of its own, and would be asked for one that the page gave all objects.
    return descriptor && !descriptor.get && !descriptor.set ? descriptor.value : undefined;
  }

  return tellHandlers;
})();
