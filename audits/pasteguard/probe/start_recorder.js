// Check from the start: what a page listens to and asks of the browser, recorded in the page's own world
// from before its first script. Functions are replaced, as like the native ones as can be; a page that
// compares them across a fresh frame may still notice (docs/safety.md lists what does).
//
// Once the page's scripts run, all that they can reach may be theirs: the functions of the language, what
// prototypes hold, even how a list is gone through. So everything is taken beforehand, records have no
// prototype, lists are gone through by their numbers, and of what the page hands over only strings and
// own values are read.

(() => {
  const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  const NativeProxy = Proxy;
  const NativeError = Error;
  const NativeWeakRef = WeakRef;
  const makeEvent = CustomEvent;
  const stringify = JSON.stringify;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const listen = EventTarget.prototype.addEventListener;
  const unlisten = EventTarget.prototype.removeEventListener;
  const nativeToString = Function.prototype.toString;
  const indexOf = String.prototype.indexOf;
  const slice = String.prototype.slice;
  const deref = WeakRef.prototype.deref;
  const then = Promise.prototype.then;
  const getterOf = (/** @type {any} */ prototype, /** @type {string} */ name) =>
    (prototype && getOwnPropertyDescriptor(prototype, name)?.get) ?? null;
  const isConnected = getterOf(Node.prototype, "isConnected");
  const nodeTypeOf = getterOf(Node.prototype, "nodeType");
  const targetOf = getterOf(Event.prototype, "target");
  const detailOf = getterOf(CustomEvent.prototype, "detail");
  const urlOf = getterOf(Request.prototype, "url");
  const hrefOf = getterOf(URL.prototype, "href");
  const post = MessagePort.prototype.postMessage;
  const activation = navigator.userActivation;
  const isActive = activation ? getterOf(getPrototypeOf(activation), "isActive") : null;
  const LIMIT = 4000;
  const CALL_LIMIT = 30;
  const CODE_LIMIT = 20000;
  const DOCUMENT_NODE = 9;

  /** @typedef {{type: string, handler: any, capture: boolean, passive: boolean, once: boolean}} Recorded */

  /** @type {WeakMap<object, Function>} replacements to what they replace */
  const originals = new WeakMap();
  const original = originals.get.bind(originals);
  const isReplacement = originals.has.bind(originals);
  const keepOriginal = originals.set.bind(originals);
  /** What addEventListener was given, as long as that to which it was added lives. @type {WeakMap<object, Recorded[]>} */
  const byTarget = new WeakMap();
  const recordedOf = byTarget.get.bind(byTarget);
  const keepRecorded = byTarget.set.bind(byTarget);
  /** @type {WeakRef<object>[]} */
  let targets = [];
  let recordedCount = 0;
  /** @type {Record<string, number>} */
  const counts = Object.create(null);
  let channel = "";
  /** The type of the event that is being handled, for what a handler does. */
  let during = "";

  /**
   * @param {any[]} values
   * @param {number} index
   * @returns {any} undefined where there are fewer; a page can give lists values that they do not have
   */
  function valueAt(values, index) {
    return index < values.length ? values[index] : undefined;
  }

  /**
   * @param {unknown} value
   * @returns {string} what is no string is not made one: that would run code of the page's
   */
  function stringOf(value) {
    return typeof value === "string" ? value : "";
  }

  /**
   * @param {any} holder
   * @param {string} key
   * @returns {any} the value of an own property that is no accessor
   */
  function ownValue(holder, key) {
    const descriptor =
      holder && typeof holder === "object" ? getOwnPropertyDescriptor(holder, key) : undefined;
    // An accessor has no value of its own, and would be asked for one that the page gave all objects.
    return descriptor && !descriptor.get && !descriptor.set ? descriptor.value : undefined;
  }

  /**
   * @param {string} type
   * @param {string} detail
   * @returns {Event} that the page can neither await nor see where it passes
   */
  function eventWith(type, detail) {
    const init = /** @type {any} */ ({ __proto__: null, detail, bubbles: false, composed: true });
    return new makeEvent(type, init);
  }

  /** @param {object} record one without a prototype */
  function tell(record) {
    if (channel) apply(dispatch, document, [eventWith(channel, stringify(record))]);
  }

  /**
   * @param {any[]} list
   * @param {any} value put at its end, whatever the page set on all lists
   */
  function keepIn(list, value) {
    defineProperty(
      list,
      list.length,
      /** @type {any} */ ({
        __proto__: null,
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      }),
    );
  }

  /**
   * @param {string} name
   * @param {string} detail
   */
  function noteCall(name, detail) {
    const key = `${name} ${during}`;
    counts[key] = (counts[key] ?? 0) + 1;
    if ((counts[key] ?? 0) > CALL_LIMIT) return;
    tell(
      /** @type {any} */ ({
        __proto__: null,
        kind: "call",
        name,
        detail: detail.length > 300 ? "" : detail,
        during,
        byPerson: !!(isActive && apply(isActive, activation, [])),
      }),
    );
  }

  /**
   * @param {any} holder
   * @param {string} name
   * @param {(self: any, values: any[]) => void} note notes a call
   * @param {(self: any, values: any[]) => any[]} [prepare] gives the values that are passed on; what it throws is the page's
   */
  function replaceMethod(holder, name, note, prepare) {
    const descriptor = holder && getOwnPropertyDescriptor(holder, name);
    if (!descriptor || typeof descriptor.value !== "function") return;
    const value = disguised(descriptor.value, note, prepare);
    defineProperty(holder, name, { ...descriptor, value });
  }

  /**
   * @param {Function} native
   * @param {(self: any, values: any[]) => void} note
   * @param {(self: any, values: any[]) => any[]} [prepare]
   * @returns {Function}
   */
  function disguised(native, note, prepare) {
    const handler = {
      __proto__: null,
      /** @param {any} target @param {any} self @param {any[]} values @returns {any} */
      apply(target, self, values) {
        let result;
        try {
          const given = prepare ? prepare(self, values) : values;
          quietly(note, self, given);
          result = apply(target, self, given);
        } catch (error) {
          throw cleaned(error);
        }
        return result && typeof result === "object" ? cleanedLater(result) : result;
      },
    };
    const made = new NativeProxy(native, /** @type {any} */ (handler));
    keepOriginal(made, native);
    return made;
  }

  /** @param {(self: any, values: any[]) => void} note @param {any} self @param {any[]} values */
  function quietly(note, self, values) {
    try {
      note(self, values);
    } catch {
      // What cannot be noted is done all the same.
    }
  }

  /** Where this file is from, in Chromium; Firefox leaves out such lines itself. */
  const OWN_LINE = "-extension://";
  const CALLING_LINE = "at Reflect.apply (<anonymous>)";
  /** The browser's own getter of a stack, where a stack has one. */
  const stackGetter = getOwnPropertyDescriptor(new NativeError(), "stack")?.get;

  /**
   * @param {string} text
   * @param {string} part
   * @returns {boolean}
   */
  function has(text, part) {
    return apply(indexOf, text, [part]) >= 0;
  }

  /**
   * @param {string} stack
   * @returns {string} without the lines that are ours
   */
  function withoutOwnLines(stack) {
    let kept = "";
    let held = "";
    for (let from = 0; from <= stack.length; ) {
      const found = apply(indexOf, stack, ["\n", from]);
      const end = found < 0 ? stack.length : found;
      const line = apply(slice, stack, [from, end]);
      if (has(line, OWN_LINE)) {
        // The line before it is how the browser's function was called from there.
        if (!has(held, CALLING_LINE)) kept += held;
        held = "";
      } else {
        kept += held;
        held = `${from ? "\n" : ""}${line}`;
      }
      from = end + 1;
    }
    return kept + held;
  }

  /**
   * @param {any} error
   * @returns {any} without the lines of its stack that are ours
   */
  function cleaned(error) {
    try {
      // Where the page formats stacks itself, to read one would tell it so.
      const format = getOwnPropertyDescriptor(NativeError, "prepareStackTrace");
      if (format && (format.get || typeof format.value === "function")) return error;
      const descriptor = getOwnPropertyDescriptor(error, "stack");
      if (!descriptor || (descriptor.get && descriptor.get !== stackGetter)) return error;
      const stack = descriptor.get ? apply(descriptor.get, error, []) : descriptor.value;
      if (typeof stack !== "string" || !has(stack, OWN_LINE)) return error;
      const own = withoutOwnLines(stack);
      if (descriptor.set) apply(descriptor.set, error, [own]);
      else defineProperty(error, "stack", /** @type {any} */ ({ __proto__: null, value: own }));
    } catch {
      // An error that cannot be changed stays as it is.
    }
    return error;
  }

  const throwCleaned = (/** @type {any} */ error) => {
    throw cleaned(error);
  };

  /**
   * @param {object} result
   * @returns {object} for a promise one that fails with a cleaned error, anything else as it is
   */
  function cleanedLater(result) {
    try {
      // Which class the next promise is of is asked of the first, and may not be the page's.
      if (getPrototypeOf(result) !== promisePrototype) return result;
      defineProperty(
        result,
        "constructor",
        /** @type {any} */ ({ __proto__: null, value: undefined, configurable: true }),
      );
      return apply(then, result, [undefined, throwCleaned]);
    } catch {
      return result;
    }
  }
  const promisePrototype = Promise.prototype;

  /**
   * @param {any} holder
   * @param {string} name
   * @param {string} shown
   */
  function replaceGetter(holder, name, shown) {
    const descriptor = holder && getOwnPropertyDescriptor(holder, name);
    if (!descriptor?.get) return;
    defineProperty(holder, name, {
      ...descriptor,
      get: /** @type {any} */ (disguised(descriptor.get, () => noteCall(shown, ""))),
    });
  }

  /**
   * @param {any} holder
   * @param {string} name
   */
  function replaceMaker(holder, name) {
    const descriptor = getOwnPropertyDescriptor(holder, name);
    if (!descriptor || typeof descriptor.value !== "function") return;
    const native = descriptor.value;
    const handler = {
      __proto__: null,
      /** @param {any} target @param {any[]} values @param {any} maker @returns {any} */
      construct(target, values, maker) {
        noteCall(name, stringOf(valueAt(values, 0)));
        return construct(target, values, maker === made ? target : maker);
      },
    };
    /** @type {any} */
    const made = new NativeProxy(native, /** @type {any} */ (handler));
    keepOriginal(made, native);
    const { prototype } = native;
    if (getOwnPropertyDescriptor(prototype, "constructor")?.configurable)
      defineProperty(prototype, "constructor", {
        value: made,
        writable: true,
        enumerable: false,
        configurable: true,
      });
    defineProperty(holder, name, { ...descriptor, value: made });
  }

  const page = /** @type {any} */ (globalThis);

  /** Which devices are asked for, read without running anything of the page's. @param {any} what */
  const devicesIn = (what) => {
    const video = ownValue(what, "video");
    const audio = ownValue(what, "audio");
    return `{${video ? '"video":true' : ""}${video && audio ? "," : ""}${audio ? '"audio":true' : ""}}`;
  };
  const addressOf = (/** @type {any} */ what) => {
    if (typeof what !== "object" || !what) return stringOf(what);
    const getters = [urlOf, hrefOf];
    for (let at = 0; at < getters.length; at += 1) {
      try {
        return apply(/** @type {any} */ (getters[at]), what, []);
      } catch {
        // It is not of that kind.
      }
    }
    return "";
  };

  const shownToString = new NativeProxy(
    nativeToString,
    /** @type {any} */ ({
      __proto__: null,
      /** @param {any} target @param {any} self @param {any[]} values @returns {any} */
      apply(target, self, values) {
        try {
          return apply(target, isReplacement(self) ? original(self) : self, values);
        } catch (error) {
          throw cleaned(error);
        }
      },
    }),
  );
  keepOriginal(shownToString, nativeToString);
  defineProperty(Function.prototype, "toString", {
    value: shownToString,
    writable: true,
    enumerable: false,
    configurable: true,
  });

  /** @type {string[]} the options of a listener that this browser reads, in its order */
  const optionNames = [];
  apply(listen, new EventTarget(), [
    "none",
    () => undefined,
    new Proxy(
      {},
      {
        get: (_, key) => {
          if (typeof key === "string") optionNames.push(key);
          return undefined;
        },
      },
    ),
  ]);

  /**
   * The options read as the browser would read them, each once and in its order, so that nothing of the
   * page's is asked twice.
   * @param {any} options
   * @returns {any} a record without a prototype, or what was given where that is no record
   */
  function optionsOf(options) {
    if (!isObject(options)) return options;
    const own = /** @type {any} */ ({ __proto__: null });
    for (let at = 0; at < optionNames.length; at += 1) {
      const name = /** @type {string} */ (optionNames[at]);
      const value = options[name];
      if (value !== undefined) own[name] = value;
    }
    return own;
  }

  /**
   * @param {any} value
   * @returns {boolean}
   */
  function isObject(value) {
    return value !== null && (typeof value === "object" || typeof value === "function");
  }

  /**
   * @param {any} self
   * @param {any[]} values
   * @returns {boolean} whether the browser would come to read the options, and reads nothing else of the page's before
   */
  function hasOptions(self, values) {
    if (values.length < 3 || !isObject(values[2])) return false;
    if (typeof values[0] !== "string" || !isObject(values[1])) return false;
    // Adding nothing does nothing, but for an error where there is nothing to add to.
    apply(listen, self, ["none", null]);
    return true;
  }

  /**
   * @param {any} options as optionsOf gives them
   * @param {string} key
   * @returns {boolean}
   */
  function isSet(options, key) {
    return options && typeof options === "object" ? !!options[key] : key === "capture" && !!options;
  }

  /**
   * @param {object} target
   * @param {Recorded} recorded
   */
  function keepListener(target, recorded) {
    if (recordedCount >= LIMIT) forgetTheGone();
    if (recordedCount >= LIMIT) return;
    recordedCount += 1;
    const known = recordedOf(target);
    if (known) {
      keepIn(known, recorded);
      return;
    }
    /** @type {Recorded[]} */
    const first = [];
    keepIn(first, recorded);
    keepRecorded(target, first);
    keepIn(targets, new NativeWeakRef(target));
  }

  /** Counts anew, without what nobody can reach any more. */
  function forgetTheGone() {
    const before = targets;
    targets = [];
    recordedCount = 0;
    for (let at = 0; at < before.length; at += 1) {
      const each = /** @type {WeakRef<object>} */ (before[at]);
      const target = apply(deref, each, []);
      if (!target) continue;
      keepIn(targets, each);
      recordedCount += recordedOf(target)?.length ?? 0;
    }
  }

  replaceMethod(
    EventTarget.prototype,
    "addEventListener",
    (self, values) => {
      const first = valueAt(values, 0);
      const second = valueAt(values, 1);
      const third = valueAt(values, 2);
      if (typeof first === "string" && isObject(second))
        keepListener(self ?? window, recordOf(first, second, third));
    },
    (self, values) =>
      hasOptions(self, values) ? [values[0], values[1], optionsOf(values[2])] : values,
  );
  replaceMethod(
    EventTarget.prototype,
    "removeEventListener",
    (self, values) => {
      const known = recordedOf(self ?? window);
      if (known) forget(known, valueAt(values, 0), valueAt(values, 1), !!valueAt(values, 2));
    },
    (self, values) =>
      hasOptions(self, values) ? [values[0], values[1], !!values[2].capture] : values,
  );

  /**
   * @param {Recorded[]} known
   * @param {any} type
   * @param {any} handler
   * @param {boolean} capture
   */
  function forget(known, type, handler, capture) {
    for (let at = 0; at < known.length; at += 1) {
      const each = /** @type {Recorded} */ (known[at]);
      if (each.type !== type || each.handler !== handler || each.capture !== capture) continue;
      for (let next = at + 1; next < known.length; next += 1)
        known[next - 1] = /** @type {Recorded} */ (known[next]);
      known.length -= 1;
      recordedCount -= 1;
      return;
    }
  }

  /**
   * @param {string} type
   * @param {any} handler
   * @param {any} options
   * @returns {Recorded}
   */
  function recordOf(type, handler, options) {
    return /** @type {any} */ ({
      __proto__: null,
      type,
      handler,
      capture: isSet(options, "capture"),
      passive: isSet(options, "passive"),
      once: isSet(options, "once"),
    });
  }

  const devices =
    (/** @type {string} */ name) => (/** @type {any} */ _, /** @type {any[]} */ values) =>
      noteCall(name, devicesIn(valueAt(values, 0)));
  replaceMethod(page.MediaDevices?.prototype, "getUserMedia", devices("getUserMedia"));
  replaceMethod(page.Navigator?.prototype, "getUserMedia", devices("getUserMedia"));
  replaceMethod(page.MediaDevices?.prototype, "getDisplayMedia", devices("getDisplayMedia"));
  for (const name of ["getCurrentPosition", "watchPosition"])
    replaceMethod(page.Geolocation?.prototype, name, () => noteCall("geolocation", ""));
  for (const name of ["requestFullscreen", "webkitRequestFullscreen", "webkitRequestFullScreen"])
    replaceMethod(page.Element?.prototype, name, () => noteCall("requestFullscreen", ""));
  replaceMethod(page.Keyboard?.prototype, "lock", () => noteCall("keyboard.lock", ""));
  for (const name of ["readText", "read", "writeText", "write"])
    replaceMethod(page.Clipboard?.prototype, name, () => noteCall(`clipboard.${name}`, ""));
  replaceMethod(page, "getScreenDetails", () => noteCall("getScreenDetails", ""));
  replaceMethod(page.IdleDetector?.prototype, "start", () => noteCall("IdleDetector.start", ""));
  replaceMethod(page.History?.prototype, "pushState", (_, values) =>
    noteCall("history.pushState", stringOf(valueAt(values, 2))),
  );
  replaceGetter(page.Screen?.prototype, "isExtended", "screen.isExtended");
  replaceMethod(page.Navigator?.prototype, "sendBeacon", (_, values) =>
    noteCall("send", addressOf(valueAt(values, 0))),
  );
  replaceMethod(page, "fetch", (_, values) => noteCall("send", addressOf(valueAt(values, 0))));
  replaceMethod(page.XMLHttpRequest?.prototype, "send", () => noteCall("send", ""));
  replaceMethod(page.WebSocket?.prototype, "send", () => noteCall("send", ""));
  for (const name of ["alert", "confirm", "prompt"])
    replaceMethod(page, name, (_, values) =>
      noteCall("message", apply(slice, stringOf(valueAt(values, 0)), [0, 200])),
    );
  replaceMaker(page, "BroadcastChannel");
  replaceMaker(page, "SharedWorker");

  // A message's turn comes after the handlers' and before what they planned for later.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    during = "";
  };

  /** What is done while one of these is handled is done because of it. */
  for (const type of [
    "visibilitychange",
    "blur",
    "focus",
    "mouseleave",
    "mouseout",
    "resize",
    "fullscreenchange",
    "paste",
    "copy",
    "cut",
    "pagehide",
    "offline",
  ]) {
    const isOfWindow = type === "blur" || type === "focus";
    apply(listen, window, [
      type,
      (/** @type {Event} */ event) => {
        if (!event.isTrusted) return;
        if (isOfWindow && targetOf && apply(targetOf, event, []) !== window) return;
        during = type;
        apply(post, port2, [0]);
      },
      { capture: true, passive: true },
    ]);
  }

  /**
   * @param {any} target
   * @returns {"window" | "document" | "element" | ""} where a listener is, empty where that is out of the page
   */
  function placeOf(target) {
    if (target === window) return "window";
    if (target === document) return "document";
    try {
      const isNode = nodeTypeOf && apply(nodeTypeOf, target, []) !== DOCUMENT_NODE;
      return isNode && isConnected && apply(isConnected, target, []) ? "element" : "";
    } catch {
      return "";
    }
  }

  /**
   * @param {object} target
   * @param {object} record
   */
  function tellFrom(target, record) {
    apply(dispatch, target, [eventWith(channel, stringify(record))]);
  }

  /** Tells of all listeners, each from the element that it is on, so that the other world sees which. */
  function tellListeners() {
    for (let at = 0; at < targets.length; at += 1) {
      const target = apply(deref, /** @type {any} */ (targets[at]), []);
      const on = target ? placeOf(target) : "";
      const known = (on && recordedOf(target)) || [];
      for (let each = 0; each < known.length; each += 1) {
        const { type, handler, capture, passive, once } = /** @type {Recorded} */ (known[each]);
        const code = codeOf(handler);
        const record = {
          __proto__: null,
          kind: "listener",
          on,
          type,
          capture,
          passive,
          once,
          code,
        };
        tellFrom(on === "element" ? target : document, record);
      }
    }
    keptHandlers((element, type, handler, isProperty) => {
      const code = codeOf(handler);
      tellFrom(element, {
        __proto__: null,
        kind: "listener",
        on: "element",
        type,
        isProperty,
        code,
      });
    });
  }

  /**
   * @param {any} handler
   * @returns {string}
   */
  function codeOf(handler) {
    try {
      const act = typeof handler === "function" ? handler : ownValue(handler, "handleEvent");
      const code =
        typeof act === "function"
          ? apply(nativeToString, isReplacement(act) ? original(act) : act, [])
          : "";
      return code.length > CODE_LIMIT ? "" : code;
    } catch {
      return "";
    }
  }

  // The two worlds agree on a name made at random before the page's first script, whichever of them is there
  // first. After that neither hears of any name that a page could know.
  const MEET = "pasteguard-start";
  const meet = (/** @type {Event} */ event) => {
    apply(unlisten, document, [MEET, meet]);
    channel = detailOf ? apply(detailOf, event, []) : "";
    apply(listen, document, [`${channel}-ask`, tellListeners]);
    // So the other one learns that it was heard.
    event.preventDefault();
  };
  apply(listen, document, [MEET, meet]);
  apply(dispatch, document, [new makeEvent(`${MEET}-ask`)]);
})();
