// @ts-check
// Check from the start: what a page listens to and asks of the browser, recorded in the page's own world
// from before its first script. Functions are replaced, as like the native ones as can be; a page that
// compares them across a fresh frame may still notice (docs/safety.md lists what does).

(() => {
  const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const NativeProxy = Proxy;
  const NativeError = Error;
  const makeEvent = CustomEvent;
  const stringify = JSON.stringify;
  const toText = String;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const listen = EventTarget.prototype.addEventListener;
  const unlisten = EventTarget.prototype.removeEventListener;
  const nativeToString = Function.prototype.toString;
  const now = performance.now.bind(performance);
  const replace = String.prototype.replace;
  const random = crypto.getRandomValues.bind(crypto);
  const isConnected = getOwnPropertyDescriptor(Node.prototype, "isConnected")?.get;
  const activation = navigator.userActivation;
  const isActive =
    activation && getOwnPropertyDescriptor(Object.getPrototypeOf(activation), "isActive")?.get;
  const LIMIT = 4000;
  const CALL_LIMIT = 30;
  const CODE_LIMIT = 20000;

  /** @type {WeakMap<object, Function>} replacements to what they replace */
  const originals = new WeakMap();
  const original = originals.get.bind(originals);
  const isReplacement = originals.has.bind(originals);
  /** What addEventListener was given, as it came: it is read only when somebody asks. @type {{target: any, values: any[]}[]} */
  const listeners = [];
  /** @type {object[]} calls that were made before anybody asked */
  const waiting = [];
  /** @type {Record<string, number>} */
  const counts = Object.create(null);
  let channel = "";
  /** The type of the event that is being handled, for what a handler does. */
  let during = "";

  /** @param {object} record */
  function tell(record) {
    if (!channel) {
      if (waiting.length < 200) waiting[waiting.length] = record;
      return;
    }
    apply(dispatch, document, [new makeEvent(channel, { detail: stringify(record) })]);
  }

  /**
   * @param {string} name
   * @param {string} detail
   */
  function noteCall(name, detail) {
    const key = `${name} ${during}`;
    counts[key] = (counts[key] ?? 0) + 1;
    if (counts[key] > CALL_LIMIT) return;
    tell({
      kind: "call",
      name,
      detail: detail.length > 300 ? "" : detail,
      during,
      at: now(),
      byPerson: !!(isActive && apply(isActive, activation, [])),
      stack: toText(new NativeError().stack ?? ""),
    });
  }

  /**
   * @param {any} holder
   * @param {string} name
   * @param {(self: any, values: any[]) => any} act does what the native function does, and notes it
   */
  function replaceMethod(holder, name, act) {
    const descriptor = holder && getOwnPropertyDescriptor(holder, name);
    if (!descriptor || typeof descriptor.value !== "function") return;
    defineProperty(holder, name, { ...descriptor, value: disguised(descriptor.value, act) });
  }

  /**
   * @param {Function} native
   * @param {(self: any, values: any[]) => any} note
   * @returns {Function}
   */
  function disguised(native, note) {
    const made = new NativeProxy(native, {
      apply(target, self, values) {
        try {
          note(self, values);
        } catch {
          // What cannot be noted is done all the same.
        }
        try {
          return apply(/** @type {any} */ (target), self, values);
        } catch (error) {
          throw cleaned(error);
        }
      },
    });
    originals.set(made, native);
    return made;
  }

  /**
   * @param {any} error
   * @returns {any} without the lines of its stack that are ours
   */
  function cleaned(error) {
    try {
      const { stack } = error;
      if (typeof stack === "string")
        error.stack = apply(replace, stack, [
          /\n[^\n]*(?:-extension:\/\/|Object\.apply|Reflect\.apply)[^\n]*/g,
          "",
        ]);
    } catch {
      // An error that cannot be changed stays as it is.
    }
    return error;
  }

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
   * @param {any} page
   * @param {string} name
   */
  function replaceMaker(page, name) {
    const descriptor = getOwnPropertyDescriptor(page, name);
    if (!descriptor || typeof descriptor.value !== "function") return;
    const native = descriptor.value;
    /** @type {any} */
    const made = new NativeProxy(native, {
      /** @param {any} target @param {any[]} values @param {any} maker @returns {any} */
      construct(target, values, maker) {
        noteCall(name, toText(values[0]));
        return construct(target, values, maker === made ? target : maker);
      },
    });
    originals.set(made, native);
    const { prototype } = native;
    if (getOwnPropertyDescriptor(prototype, "constructor")?.configurable)
      defineProperty(prototype, "constructor", {
        value: made,
        writable: true,
        enumerable: false,
        configurable: true,
      });
    defineProperty(page, name, { ...descriptor, value: made });
  }

  const page = /** @type {any} */ (globalThis);
  const asked = (/** @type {any} */ what) => {
    try {
      return stringify(what ?? {}) ?? "";
    } catch {
      return "";
    }
  };

  replaceMethod(Function.prototype, "toString", () => undefined);
  const shownToString = Function.prototype.toString;
  const disguise = new NativeProxy(nativeToString, {
    apply(target, self, values) {
      try {
        return apply(target, isReplacement(self) ? original(self) : self, values);
      } catch (error) {
        throw cleaned(error);
      }
    },
  });
  originals.set(disguise, nativeToString);
  originals.set(shownToString, nativeToString);
  defineProperty(Function.prototype, "toString", {
    value: disguise,
    writable: true,
    enumerable: false,
    configurable: true,
  });

  const read = (/** @type {any} */ options, /** @type {string} */ key) =>
    options && typeof options === "object"
      ? getOwnPropertyDescriptor(options, key)?.value === true
      : key === "capture" && options === true;
  replaceMethod(EventTarget.prototype, "addEventListener", (self, values) => {
    if (listeners.length < LIMIT) listeners[listeners.length] = { target: self ?? window, values };
  });
  replaceMethod(EventTarget.prototype, "removeEventListener", (self, values) => {
    const target = self ?? window;
    for (let at = 0; at < listeners.length; at += 1) {
      const each = listeners[at];
      if (
        each?.target !== target ||
        each.values[0] !== values[0] ||
        each.values[1] !== values[1] ||
        read(each.values[2], "capture") !== read(values[2], "capture")
      )
        continue;
      listeners.splice(at, 1);
      return;
    }
  });
  replaceMethod(page.MediaDevices?.prototype, "getUserMedia", (_, values) =>
    noteCall("getUserMedia", asked(values[0])),
  );
  replaceMethod(page.Navigator?.prototype, "getUserMedia", (_, values) =>
    noteCall("getUserMedia", asked(values[0])),
  );
  replaceMethod(page.MediaDevices?.prototype, "getDisplayMedia", (_, values) =>
    noteCall("getDisplayMedia", asked(values[0])),
  );
  for (const name of ["getCurrentPosition", "watchPosition"])
    replaceMethod(page.Geolocation?.prototype, name, () => noteCall("geolocation", ""));
  for (const name of ["requestFullscreen", "webkitRequestFullscreen", "webkitRequestFullScreen"])
    replaceMethod(page.Element?.prototype, name, () => noteCall("requestFullscreen", ""));
  replaceMethod(page.Keyboard?.prototype, "lock", (_, values) =>
    noteCall("keyboard.lock", asked(values[0])),
  );
  for (const name of ["readText", "read", "writeText", "write"])
    replaceMethod(page.Clipboard?.prototype, name, () => noteCall(`clipboard.${name}`, ""));
  replaceMethod(page, "getScreenDetails", () => noteCall("getScreenDetails", ""));
  replaceMethod(page.IdleDetector?.prototype, "start", () => noteCall("IdleDetector.start", ""));
  replaceMethod(page.History?.prototype, "pushState", (_, values) =>
    noteCall("history.pushState", toText(values[2] ?? "")),
  );
  replaceGetter(page.Screen?.prototype, "isExtended", "screen.isExtended");
  replaceMethod(page.Navigator?.prototype, "sendBeacon", (_, values) =>
    noteCall("send", toText(values[0])),
  );
  replaceMethod(page, "fetch", (_, values) =>
    noteCall("send", typeof values[0] === "string" ? values[0] : toText(values[0]?.url ?? "")),
  );
  replaceMethod(page.XMLHttpRequest?.prototype, "send", () => noteCall("send", ""));
  replaceMethod(page.WebSocket?.prototype, "send", () => noteCall("send", ""));
  for (const name of ["alert", "confirm", "prompt"])
    replaceMethod(page, name, (_, values) =>
      noteCall("message", toText(values[0] ?? "").slice(0, 200)),
    );
  replaceMaker(page, "BroadcastChannel");
  replaceMaker(page, "SharedWorker");

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
    apply(listen, window, [
      type,
      (/** @type {Event} */ event) => {
        if (!event.isTrusted || ((type === "blur" || type === "focus") && event.target !== window))
          return;
        during = type;
        // A message's turn comes after the handlers' and before what they planned for later.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          during = "";
          port1.close();
        };
        port2.postMessage(0);
      },
      { capture: true, passive: true },
    ]);
  }

  /** Tells of all listeners, each from the element that it is on, so that the other world sees which. */
  function tellListeners() {
    for (const { target, values } of listeners) {
      const [type, handler, options] = values;
      if (!handler) continue;
      const code = codeOf(handler);
      const isPlaced = target instanceof Node && !(target instanceof Document);
      if (isPlaced && !(isConnected && apply(isConnected, target, []))) continue;
      const on =
        target === window ? "window" : target === document ? "document" : isPlaced ? "element" : "";
      if (!on) continue;
      const record = stringify({
        kind: "listener",
        on,
        type: toText(type),
        capture: read(options, "capture"),
        passive: read(options, "passive"),
        once: read(options, "once"),
        code,
      });
      apply(dispatch, isPlaced ? target : document, [
        new makeEvent(channel, { detail: record, bubbles: false, composed: true }),
      ]);
    }
    keptHandlers((element, type, handler, isProperty) => {
      const record = stringify({
        kind: "listener",
        on: "element",
        type,
        capture: false,
        passive: false,
        once: false,
        isProperty,
        code: codeOf(handler),
      });
      apply(dispatch, element, [
        new makeEvent(channel, { detail: record, bubbles: false, composed: true }),
      ]);
    });
  }

  /**
   * @param {any} handler
   * @returns {string}
   */
  function codeOf(handler) {
    try {
      const act =
        typeof handler === "function"
          ? handler
          : getOwnPropertyDescriptor(handler, "handleEvent")?.value;
      const code =
        typeof act === "function"
          ? apply(nativeToString, isReplacement(act) ? original(act) : act, [])
          : "";
      return code.length > CODE_LIMIT ? "" : code;
    } catch {
      return "";
    }
  }

  // The two worlds agree on a name before the page's first script runs; the page never sees it.
  const HELLO = "pasteguard-hello";
  const READY = "pasteguard-ready";
  const agree = () => {
    if (channel) return;
    const numbers = new Uint32Array(4);
    random(numbers);
    channel = `e${numbers.join("-")}`;
    apply(listen, document, [`${channel}-ask`, tellListeners]);
    apply(dispatch, document, [new makeEvent(HELLO, { detail: channel })]);
    apply(unlisten, document, [READY, agree]);
    for (const record of waiting.splice(0)) tell(record);
  };
  apply(listen, document, [READY, agree]);
  apply(dispatch, document, [new makeEvent(`${HELLO}?`)]);
})();
