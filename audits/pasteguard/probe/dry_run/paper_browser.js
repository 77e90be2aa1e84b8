// @ts-check
// The browser of a page on paper: window, document, events, storage, requests. It notes what is asked.

const STANDARD = /^(?:HTML\w*Element|SVG\w*|\w*Event|Element|Node|Document|Text|DocumentFragment|ShadowRoot|EventTarget|CSS\w*|DOM\w*|\w*Observer|Blob|File\w*|URL\w*|Headers|Request|Response|FormData|AbortController|Text\w+coder|crypto|caches|Worker|performance|speechSynthesis|Audio\w*|OffscreenCanvas|Intl|Proxy|Reflect|Uint\w+|Int\w+|Float\w+|ArrayBuffer|DataView|BigInt|WebAssembly|customElements|trustedTypes|scheduler|visualViewport|isSecureContext|Range|Selection|Storage|Clipboard\w*|DataTransfer|MediaRecorder|MediaStream|RTC\w+|Notification|IdleDetector|XPathResult|NodeFilter|CustomElementRegistry|structuredClone|getComputedStyle|reportError|origin|frames|length|menubar|toolbar|external|chrome|eval|Function|globalThis|TransformStream|ReadableStream|WritableStream|CompressionStream|EditContext|Highlight|ToggleEvent|NamedNodeMap|Navigator|Screen|History|Location|Window|MutationRecord|WeakRef|FinalizationRegistry|AggregateError|SyntaxError|EvalError|ReferenceError|URIError)$/;
/** Asking for these is something that a candidate would want to know. */
const ASKED = /** @type {Record<string, string[]>} */ ({
  mediaDevices: ["getUserMedia", "getDisplayMedia", "enumerateDevices"],
  geolocation: ["getCurrentPosition", "watchPosition"],
  keyboard: ["lock", "unlock", "getLayoutMap"],
  clipboard: ["readText", "read", "writeText", "write"],
  permissions: ["query"],
  wakeLock: ["request"],
  locks: ["request", "query"],
});

/** @param {PaperPage} page */
function addBrowser(page) {
  const { run, window } = page;
  const globals = window.props;
  const define = (/** @type {string} */ name, /** @type {(self: Value, values: Value[]) => Value} */ act) => globals.set(name, nativeOf(run, name, act));
  for (const name of ["window", "self", "globalThis", "frames"]) globals.set(name, window);
  for (const name of ["top", "parent"]) globals.set(name, page.about.isTop ? window : recorded(page, "parent"));
  globals.set("document", page.document);
  globals.set("localStorage", storageOf(page, "local"));
  globals.set("sessionStorage", storageOf(page, "session"));
  globals.set("navigator", navigatorOf(page));
  globals.set("location", locationOf(page));
  globals.set("history", historyOf(page));
  globals.set("screen", screenOf(page));
  globals.set("console", consoleOf(page));
  globals.set("performance", performanceOf(page));
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"]) globals.set(name, listening(page, name, window));
  addTimers(page, define);
  for (const name of ["alert", "confirm", "prompt"]) define(name, (_, [value]) => (run.note("message", name, { value }), name === "alert" ? undefined : new Unknown()));
  define("fetch", (_, [url, options]) => {
    noteRequest(page, "fetch", url, options);
    const answer = promiseOf(run, recorded(page, "response", new Unknown()));
    if (!page.state.online) Object.assign(answer.own, { isBroken: true, value: new Unknown(["online"]) });
    return answer;
  });
  define("getSelection", () => recorded(page, "selection"));
  define("matchMedia", (_, [query]) => recorded(page, "matchMedia", undefined, asText(query) ?? ""));
  define("getComputedStyle", () => new Unknown());
  define("print", () => run.note("print", "window.print"));
  define("open", (_, [url]) => (run.note("open", "window.open", { to: asText(url) ?? "" }), new Unknown()));
  define("close", () => run.note("go", "window.close"));
  define("postMessage", () => undefined);
  define("getScreenDetails", () => (page.used.add("getScreenDetails"), run.note("ask", "getScreenDetails"), promiseOf(run, new Unknown(["screens"]))));
  define("queueMicrotask", (_, [act]) => run.tryCall(act, undefined, []));
  define("structuredClone", (_, [value]) => value);
  define("scrollTo", () => undefined);
  define("moveTo", () => undefined);
  define("resizeTo", () => undefined);
  define("focus", () => undefined);
  define("blur", () => undefined);
  for (const name of ["XMLHttpRequest", "WebSocket", "EventSource", "Image", "Audio", "BroadcastChannel", "SharedWorker", "Worker", "MutationObserver", "ResizeObserver", "IntersectionObserver", "PerformanceObserver", "FormData", "URL", "URLSearchParams", "Blob", "IdleDetector", "MediaRecorder", "Event", "CustomEvent", "KeyboardEvent", "InputEvent", "ClipboardEvent", "MouseEvent", "DataTransfer", "Notification", "AbortController", "TextEncoder", "CompressionStream", "Response", "Option", "RTCPeerConnection"]) {
    define(name, (_, values) => makeRecorded(page, name, values));
  }
  const eventMaker = globals.get("Event");
  const eventParts = new Thing("object");
  for (const key of ["preventDefault", "stopPropagation", "stopImmediatePropagation"]) {
    eventParts.props.set(key, nativeOf(run, key, (self) => (self instanceof Thing && self.kind === "event" ? run.call(readEvent(page, self, key), self, []) : undefined)));
  }
  eventMaker.props.set("prototype", eventParts);
  globals.set("indexedDB", recorded(page, "indexedDB"));
  globals.set("crypto", recorded(page, "crypto"));
}

/**
 * A part of the browser of which only its use is noted.
 * @param {PaperPage} page
 * @param {string} name
 * @param {Value} [value]
 * @param {string} [detail]
 * @returns {Thing}
 */
function recorded(page, name, value, detail = "") {
  const made = new Thing("recorded");
  made.own = { name, value, detail };
  for (const key of ["addEventListener", "removeEventListener"]) made.props.set(key, listening(page, key, made));
  return made;
}

/**
 * @param {PaperPage} page
 * @param {string} name
 * @param {Thing} target
 * @returns {Callable}
 */
function listening(page, name, target) {
  const { run } = page;
  return nativeOf(run, name, (self, [type, handler, options]) => {
    const holder = self instanceof Thing && ["element", "document", "window", "recorded"].includes(self.kind) ? self : self instanceof Unknown ? null : target;
    if (name === "dispatchEvent") return page.redispatch(holder, type);
    const read = (/** @type {string} */ key) => (options instanceof Thing ? getMember(run, options, key) === true : false);
    const capture = options === true || read("capture");
    if (typeof type !== "string") return undefined;
    if (name === "removeEventListener") {
      page.listeners = page.listeners.filter((each) => !(each.target === holder && each.type === type && each.handler === handler && each.capture === capture));
    } else if (handler instanceof Thing || handler instanceof Unknown) page.listen(holder, type, handler, { capture, passive: read("passive"), once: read("once") });
    return undefined;
  });
}

/**
 * @param {PaperPage} page
 * @param {(name: string, act: (self: Value, values: Value[]) => Value) => void} define
 */
function addTimers(page, define) {
  const { run } = page;
  const later = (/** @type {boolean} */ again) => (/** @type {Value} */ _, /** @type {Value[]} */ [act, delay, ...values]) => {
    const wait = Math.max(asNumber(delay) || 0, 0);
    const id = page.ids++;
    if (act instanceof Callable && page.timers.length < 300) {
      page.timers.push({ id, at: run.now + wait, every: again ? wait : null, act: withReasons(run, act), values, certain: run.undecided === 0, made: run.now });
    }
    return id;
  };
  const stop = (/** @type {Value} */ _, /** @type {Value[]} */ [id]) => {
    if (!run.undecided) page.timers = page.timers.filter((timer) => timer.id !== id);
  };
  define("setTimeout", later(false));
  define("setInterval", later(true));
  define("clearTimeout", stop);
  define("clearInterval", stop);
  define("requestAnimationFrame", (_, [act]) => {
    if (act instanceof Callable && page.nextFrame.length < 100) page.nextFrame.push(withReasons(run, act));
    return page.ids++;
  });
  define("requestIdleCallback", (_, [act]) => (run.tryCall(act, undefined, [new Unknown()]), page.ids++));
  define("cancelAnimationFrame", () => undefined);
}

/**
 * What is done later is done for the reason that it was planned for.
 * @param {DryRun} run
 * @param {Callable} act
 * @returns {Callable}
 */
function withReasons(run, act) {
  const reasons = [...run.why()].filter((tag) => tag !== "on:timer" && tag !== "on:frame");
  if (!reasons.length) return act;
  const made = nativeOf(run, act.name, (self, values) => run.because(reasons, () => run.call(act, self, values)));
  made.own = act;
  return made;
}

/**
 * @param {PaperPage} page
 * @param {string} name
 * @returns {Thing}
 */
function storageOf(page, name) {
  const { run } = page;
  const made = new Thing("storage");
  const put = (/** @type {Value} */ key, /** @type {Value} */ value) => {
    const payload = new Set([...tagsWithin(value), ...run.passed]);
    run.note("store", `${name}Storage`, { value, to: asText(key) ?? "?", payload });
    page.stored.set(`${name}:${asText(key)}`, { value, tags: new Set([...payload, ...run.why()]) });
  };
  const get = (/** @type {Value} */ key) => {
    const found = page.stored.get(`${name}:${asText(key)}`);
    page.used.add(`read:${name}:${asText(key)}`);
    run.touch(found ? found.tags : ["stored"]);
    return found ? found.value : null;
  };
  made.props.set("getItem", nativeOf(run, "getItem", (_, [key]) => get(key)));
  made.props.set("setItem", nativeOf(run, "setItem", (_, [key, value]) => put(key, value)));
  made.props.set("removeItem", nativeOf(run, "removeItem", (_, [key]) => {
    page.stored.delete(`${name}:${asText(key)}`);
    run.note("unstore", `${name}Storage`, { to: asText(key) ?? "?" });
  }));
  made.props.set("clear", nativeOf(run, "clear", () => (page.stored.clear(), run.note("unstore", `${name}Storage`, { to: "*" }))));
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function navigatorOf(page) {
  const { run } = page;
  const made = new Thing("navigator");
  const tagged = (/** @type {string} */ name, /** @type {() => Value} */ read, /** @type {string} */ tag) => made.props.set(name, new Accessor(nativeOf(run, name, () => (page.used.add(`navigator.${name}`), run.touch([tag]), read())), null));
  made.props.set("sendBeacon", nativeOf(run, "sendBeacon", (_, [url, body]) => (noteRequest(page, "navigator.sendBeacon", url, undefined, body), true)));
  for (const [part, methods] of Object.entries(ASKED)) {
    const holder = recorded(page, `navigator.${part}`);
    for (const method of methods) {
      holder.props.set(method, nativeOf(run, method, (_, values) => {
        page.used.add(`${part}.${method}`);
        run.note("ask", `${part}.${method}`, { value: values[0], to: asText(values[0]) ?? "" });
        for (const value of values) if (value instanceof Callable) run.perhaps(() => run.tryCall(value, undefined, [new Unknown([part])]));
        return promiseOf(run, new Unknown([part, `${part}.${method}`]));
      }));
    }
    made.props.set(part, holder);
  }
  for (const name of ["getUserMedia", "webkitGetUserMedia", "mozGetUserMedia"]) {
    made.props.set(name, nativeOf(run, name, (_, values) => (run.note("ask", "mediaDevices.getUserMedia", { value: values[0] }), run.lend(values.slice(1)))));
  }
  made.props.set("serviceWorker", recorded(page, "navigator.serviceWorker"));
  made.props.set("onLine", new Accessor(nativeOf(run, "onLine", () => (run.touch(["online"]), page.state.online)), null));
  tagged("webdriver", () => new Unknown(["webdriver"]), "webdriver");
  tagged("userAgent", () => page.about.agent ?? new Unknown(["agent"]), "agent");
  tagged("userActivation", () => new Unknown(), "activation");
  for (const [name, value] of Object.entries({ language: "en", languages: ["en"], platform: "Linux x86_64", maxTouchPoints: 0, hardwareConcurrency: 8, vendor: "Google Inc.", cookieEnabled: true })) made.props.set(name, value);
  tagged("plugins", () => new Unknown(["machine"]), "machine");
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function locationOf(page) {
  const { run } = page;
  const made = new Thing("location");
  let url;
  try {
    url = new URL(page.about.url);
  } catch {
    return made;
  }
  for (const key of /** @type {const} */ (["pathname", "host", "hostname", "origin", "protocol", "port"])) made.props.set(key, url[key]);
  for (const name of ["assign", "replace", "reload"]) made.props.set(name, nativeOf(run, name, (_, [to]) => run.note("go", `location.${name}`, { value: to, to: asText(to) ?? "" })));
  made.props.set("toString", nativeOf(run, "toString", () => url.href));
  made.own = url;
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function historyOf(page) {
  const { run } = page;
  const made = new Thing("history");
  for (const name of ["pushState", "replaceState", "go", "back", "forward"]) {
    made.props.set(name, nativeOf(run, name, (_, values) => {
      page.used.add(`history.${name}`);
      run.note("history", `history.${name}`, { to: asText(values[name.endsWith("State") ? 2 : 0] ?? "") ?? "?" });
    }));
  }
  made.props.set("state", null);
  made.props.set("length", new Unknown());
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function screenOf(page) {
  const { run } = page;
  const made = new Thing("screen");
  made.props.set("isExtended", new Accessor(nativeOf(run, "isExtended", () => (page.used.add("screen.isExtended"), run.touch(["screens"]), new Unknown(["screens"]))), null));
  for (const [name, value] of Object.entries({ width: 1280, height: 800, availWidth: 1280, availHeight: 770, colorDepth: 24 })) {
    made.props.set(name, new Accessor(nativeOf(run, name, () => (page.used.add(`screen.${name}`), run.touch(["screen-size"]), value)), null));
  }
  for (const name of ["availLeft", "availTop"]) made.props.set(name, new Accessor(nativeOf(run, name, () => (page.used.add("screen.place"), run.touch(["screen-place"]), 0)), null));
  made.props.set("orientation", recorded(page, "screen.orientation"));
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function consoleOf(page) {
  const made = new Thing("namespace");
  for (const name of ["log", "info", "debug", "warn", "error", "table", "clear", "dir", "trace", "time", "timeEnd", "group", "groupEnd", "assert", "count", "profile", "profileEnd"]) {
    made.props.set(name, nativeOf(page.run, name, (_, [value]) => {
      page.used.add(`console.${name}`);
      page.run.note("console", `console.${name}`, { value });
    }));
  }
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function performanceOf(page) {
  const made = recorded(page, "performance");
  made.props.set("now", nativeOf(page.run, "now", () => (page.run.touch(["time"]), page.run.now)));
  made.props.set("timeOrigin", page.run.startedAt);
  return made;
}
