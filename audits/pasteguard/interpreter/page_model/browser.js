// @ts-check
// The browser of a page on paper: window, document, events, storage, requests. It notes what is asked.

import { nativeOf, promiseOf } from "../evaluator/functions.js";
import { copyOf } from "../evaluator/json.js";
import { getMember } from "../evaluator/properties.js";
import { anyOf, Callable, Thing, Unknown, asNumber, asText } from "../evaluator/values.js";
import {
  consoleOf,
  historyOf,
  locationOf,
  navigatorOf,
  performanceOf,
  screenOf,
  storageOf,
} from "./devices.js";
import { readEvent } from "./globals.js";
import { makeRecorded, noteRequest } from "./requests.js";

/** @import { DryRun } from "../evaluator/run.js" */
/** @import { Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

export const STANDARD = new RegExp(
  `^(?:${
    anyOf([
      /HTML\w*Element|SVG\w*|\w*Event|Element|Node|Document|Text|DocumentFragment|ShadowRoot/,
      /EventTarget|CSS\w*|DOM\w*|\w*Observer|Blob|File\w*|URL\w*|Headers|Request|Response/,
      /FormData|AbortController|Text\w+coder|crypto|caches|Worker|performance|speechSynthesis/,
      /Audio\w*|OffscreenCanvas|Intl|Proxy|Reflect|Uint\w+|Int\w+|Float\w+|ArrayBuffer|DataView/,
      /BigInt|WebAssembly|customElements|trustedTypes|scheduler|visualViewport|isSecureContext/,
      /Range|Selection|Storage|Clipboard\w*|DataTransfer|MediaRecorder|MediaStream|RTC\w+/,
      /Notification|IdleDetector|XPathResult|NodeFilter|CustomElementRegistry|structuredClone/,
      /getComputedStyle|reportError|origin|frames|length|menubar|toolbar|external|chrome|eval/,
      /Function|globalThis|TransformStream|ReadableStream|WritableStream|CompressionStream/,
      /EditContext|Highlight|ToggleEvent|NamedNodeMap|Navigator|Screen|History|Location|Window/,
      /MutationRecord|WeakRef|FinalizationRegistry|AggregateError|SyntaxError|EvalError/,
      /ReferenceError|URIError/,
    ]).source
  })$`,
);

/** Asking for these is something that a candidate would want to know. */
export const ASKED = /** @type {Record<string, string[]>} */ ({
  mediaDevices: ["getUserMedia", "getDisplayMedia", "enumerateDevices"],
  geolocation: ["getCurrentPosition", "watchPosition"],
  keyboard: ["lock", "unlock", "getLayoutMap"],
  clipboard: ["readText", "read", "writeText", "write"],
  permissions: ["query"],
  wakeLock: ["request"],
  locks: ["request", "query"],
});

/**
 * Gives the window a function of the browser's.
 * @typedef {(name: string, act: (self: Value, values: Value[]) => Value) => void} Define
 */

/** What is made with `new` and of which only the use is noted. */
const MADE_BY_NEW = [
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "Image",
  "Audio",
  "BroadcastChannel",
  "SharedWorker",
  "Worker",
  "MutationObserver",
  "ResizeObserver",
  "IntersectionObserver",
  "PerformanceObserver",
  "FormData",
  "URL",
  "URLSearchParams",
  "Blob",
  "IdleDetector",
  "MediaRecorder",
  "Event",
  "CustomEvent",
  "KeyboardEvent",
  "InputEvent",
  "ClipboardEvent",
  "MouseEvent",
  "DataTransfer",
  "Notification",
  "AbortController",
  "TextEncoder",
  "CompressionStream",
  "Response",
  "Option",
  "RTCPeerConnection",
];

/** @param {PageModel} page */
export function addBrowser(page) {
  const { run, window } = page;
  const globals = window.props;
  /** @type {Define} */
  const define = (name, act) => void globals.set(name, nativeOf(run, name, act));
  for (const name of ["window", "self", "globalThis", "frames"]) globals.set(name, window);
  for (const name of ["top", "parent"])
    globals.set(name, page.about.isTop ? window : recorded(page, "parent"));
  globals.set("document", page.document);
  globals.set("localStorage", storageOf(page, "local"));
  globals.set("sessionStorage", storageOf(page, "session"));
  globals.set("navigator", navigatorOf(page));
  globals.set("location", locationOf(page));
  globals.set("history", historyOf(page));
  globals.set("screen", screenOf(page));
  globals.set("console", consoleOf(page));
  globals.set("performance", performanceOf(page));
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"])
    globals.set(name, listening(page, name, window));
  addTimers(page, define);
  addTalking(page, define);
  addWindowFunctions(page, define);
  for (const name of MADE_BY_NEW) define(name, (_, values) => makeRecorded(page, name, values));
  addEventParts(page);
  globals.set("indexedDB", recorded(page, "indexedDB"));
  globals.set("navigation", recorded(page, "navigation"));
  globals.set("crypto", recorded(page, "crypto"));
}

/**
 * What asks the candidate, or a server.
 * @param {PageModel} page
 * @param {Define} define
 */
function addTalking(page, define) {
  const { run } = page;
  for (const name of ["alert", "confirm", "prompt"])
    define(
      name,
      (_, [value]) => (
        run.note("message", name, { value }), name === "alert" ? undefined : new Unknown()
      ),
    );
  define("fetch", (_, [url, options]) => {
    noteRequest(page, "fetch", url, options);
    const answer = promiseOf(run, recorded(page, "response", new Unknown()));
    if (!page.state.online)
      Object.assign(answer.own, { isBroken: true, value: new Unknown(["online"]) });
    return answer;
  });
}

/**
 * @param {PageModel} page
 * @param {Define} define
 */
function addWindowFunctions(page, define) {
  const { run } = page;
  define("getSelection", () => recorded(page, "selection"));
  define("matchMedia", (_, [query]) =>
    recorded(page, "matchMedia", undefined, asText(query) ?? ""),
  );
  define("getComputedStyle", () => new Unknown());
  define("print", () => run.note("print", "window.print"));
  define(
    "open",
    (_, [url]) => (run.note("open", "window.open", { to: asText(url) ?? "" }), new Unknown()),
  );
  define("close", () => run.note("go", "window.close"));
  define("postMessage", () => undefined);
  define(
    "getScreenDetails",
    () => (
      page.used.add("getScreenDetails"),
      run.note("ask", "getScreenDetails"),
      promiseOf(run, new Unknown(["screens"]))
    ),
  );
  define("queueMicrotask", (_, [act]) => run.tryCall(act, undefined, []));
  define("structuredClone", (_, [value]) => copyOf(run, value));
  define("scrollTo", () => undefined);
  define("moveTo", () => undefined);
  define("resizeTo", () => undefined);
  define("focus", () => undefined);
  define("blur", () => undefined);
}

/**
 * What events inherit, for code that calls it for another event.
 * @param {PageModel} page
 */
function addEventParts(page) {
  const { run } = page;
  const eventMaker = page.window.props.get("Event");
  const eventParts = new Thing("object");
  for (const key of ["preventDefault", "stopPropagation", "stopImmediatePropagation"]) {
    eventParts.props.set(
      key,
      nativeOf(run, key, (self) =>
        self instanceof Thing && self.kind === "event"
          ? run.call(readEvent(page, self, key), self, [])
          : undefined,
      ),
    );
  }
  eventMaker.props.set("prototype", eventParts);
}

/**
 * A part of the browser of which only its use is noted.
 * @param {PageModel} page
 * @param {string} name
 * @param {Value} [value]
 * @param {string} [detail]
 * @returns {Thing}
 */
export function recorded(page, name, value, detail = "") {
  const made = new Thing("recorded");
  made.own = { name, value, detail };
  for (const key of ["addEventListener", "removeEventListener"])
    made.props.set(key, listening(page, key, made));
  return made;
}

/**
 * @param {PageModel} page
 * @param {string} name
 * @param {Thing} target
 * @returns {Callable}
 */
export function listening(page, name, target) {
  const { run } = page;
  return nativeOf(run, name, (self, [type, handler, options]) => {
    const holder =
      self instanceof Thing && ["element", "document", "window", "recorded"].includes(self.kind)
        ? self
        : self instanceof Unknown
          ? null
          : target;
    if (name === "dispatchEvent") return page.redispatch(holder, type);
    const read = (/** @type {string} */ key) =>
      options instanceof Thing ? getMember(run, options, key) === true : false;
    const capture = options === true || read("capture");
    if (typeof type !== "string") return undefined;
    if (name === "removeEventListener") {
      page.listeners = page.listeners.filter(
        (each) =>
          !(
            each.target === holder &&
            each.type === type &&
            each.handler === handler &&
            each.capture === capture
          ),
      );
    } else if (handler instanceof Thing || handler instanceof Unknown)
      page.listen(holder, type, handler, { capture, passive: read("passive"), once: read("once") });
    return undefined;
  });
}

/**
 * @param {PageModel} page
 * @param {(name: string, act: (self: Value, values: Value[]) => Value) => void} define
 */
function addTimers(page, define) {
  const { run } = page;
  const later =
    (/** @type {boolean} */ again) =>
    (/** @type {Value} */ _, /** @type {Value[]} */ [act, delay, ...values]) => {
      const wait = Math.max(asNumber(delay) || 0, 0);
      const id = page.ids++;
      if (act instanceof Callable && page.timers.length < 300) {
        page.timers.push({
          id,
          at: run.now + wait,
          every: again ? wait : null,
          act: withReasons(run, act),
          values,
          certain: run.undecided === 0,
          made: run.now,
        });
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
    if (act instanceof Callable && page.nextFrame.length < 100)
      page.nextFrame.push(withReasons(run, act));
    return page.ids++;
  });
  define(
    "requestIdleCallback",
    (_, [act]) => (run.tryCall(act, undefined, [new Unknown()]), page.ids++),
  );
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
  const made = nativeOf(run, act.name, (self, values) =>
    run.because(reasons, () => run.call(act, self, values)),
  );
  made.own = act;
  return made;
}
