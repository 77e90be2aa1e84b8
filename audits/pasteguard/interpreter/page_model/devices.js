// @ts-check
// Storage, navigator, history, screen and console of a page on paper.

import { nativeOf, promiseOf } from "../evaluator/functions.js";
import { Accessor, Callable, Thing, Unknown, asText, tagsWithin } from "../evaluator/values.js";
import { ASKED, recorded } from "./browser.js";
import { noteRequest } from "./requests.js";

/** @import { Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

/**
 * @param {PageModel} page
 * @param {string} name
 * @returns {Thing}
 */
export function storageOf(page, name) {
  const { run } = page;
  const made = new Thing("storage");
  areas.set(made, name);
  made.props.set(
    "getItem",
    nativeOf(run, "getItem", (_, [key]) => readStored(page, made, key) ?? null),
  );
  made.props.set(
    "setItem",
    nativeOf(run, "setItem", (_, [key, value]) => void store(page, made, key, value, run.passed)),
  );
  made.props.set(
    "removeItem",
    nativeOf(run, "removeItem", (_, [key]) => {
      page.stored.delete(`${name}:${asText(key)}`);
      run.note("unstore", `${name}Storage`, { to: asText(key) ?? "?" });
    }),
  );
  made.props.set(
    "clear",
    nativeOf(
      run,
      "clear",
      () => (page.stored.clear(), run.note("unstore", `${name}Storage`, { to: "*" })),
    ),
  );
  return made;
}

/** @type {WeakMap<Thing, string>} whether a storage is local or of the session */
const areas = new WeakMap();

/**
 * Keeps a value on the device: by ``setItem``, or as a property of the storage.
 * @param {PageModel} page
 * @param {Thing} storage
 * @param {Value} key
 * @param {Value} value
 * @param {Iterable<string>} tags where the value comes from, as far as it does not say so itself
 * @returns {boolean}
 */
export function store(page, storage, key, value, tags) {
  const { run } = page;
  const name = areas.get(storage);
  const payload = new Set([...tagsWithin(value), ...tags]);
  run.note("store", `${name}Storage`, { value, to: asText(key) ?? "?", payload });
  page.stored.set(`${name}:${asText(key)}`, { value, tags: new Set([...payload, ...run.why()]) });
  return true;
}

/**
 * @param {PageModel} page
 * @param {Thing} storage
 * @param {Value} key
 * @returns {Value} what was kept; undefined where nothing was
 */
export function readStored(page, storage, key) {
  const name = areas.get(storage);
  const found = page.stored.get(`${name}:${asText(key)}`);
  page.used.add(`read:${name}:${asText(key)}`);
  page.run.touch(found ? found.tags : ["stored"]);
  return found?.value;
}

/**
 * @param {PageModel} page
 * @returns {Thing}
 */
export function navigatorOf(page) {
  const { run } = page;
  const made = new Thing("navigator");
  const tagged = (
    /** @type {string} */ name,
    /** @type {() => Value} */ read,
    /** @type {string} */ tag,
  ) =>
    made.props.set(
      name,
      new Accessor(
        nativeOf(run, name, () => (page.used.add(`navigator.${name}`), run.touch([tag]), read())),
        null,
      ),
    );
  made.props.set(
    "sendBeacon",
    nativeOf(
      run,
      "sendBeacon",
      (_, [url, body]) => (noteRequest(page, "navigator.sendBeacon", url, undefined, body), true),
    ),
  );
  for (const [part, methods] of Object.entries(ASKED)) {
    const holder = recorded(page, `navigator.${part}`);
    for (const method of methods) {
      holder.props.set(
        method,
        nativeOf(run, method, (_, values) => {
          page.used.add(`${part}.${method}`);
          run.note("ask", `${part}.${method}`, { value: values[0], to: asText(values[0]) ?? "" });
          for (const value of values)
            if (value instanceof Callable)
              run.perhaps(() => run.tryCall(value, undefined, [new Unknown([part])]));
          return promiseOf(run, new Unknown([part, `${part}.${method}`]));
        }),
      );
    }
    made.props.set(part, holder);
  }
  for (const name of ["getUserMedia", "webkitGetUserMedia", "mozGetUserMedia"]) {
    made.props.set(
      name,
      nativeOf(
        run,
        name,
        (_, values) => (
          run.note("ask", "mediaDevices.getUserMedia", { value: values[0] }),
          run.lend(values.slice(1))
        ),
      ),
    );
  }
  made.props.set(
    "serviceWorker",
    new Accessor(
      nativeOf(
        run,
        "serviceWorker",
        () => (page.used.add("serviceWorker"), recorded(page, "navigator.serviceWorker")),
      ),
      null,
    ),
  );
  made.props.set(
    "onLine",
    new Accessor(
      nativeOf(run, "onLine", () => (run.touch(["online"]), page.state.online)),
      null,
    ),
  );
  tagged("webdriver", () => new Unknown(["webdriver"]), "webdriver");
  tagged("userAgent", () => page.about.agent ?? new Unknown(["agent"]), "agent");
  tagged("userActivation", () => new Unknown(), "activation");
  for (const [name, value] of Object.entries({
    language: "en",
    languages: ["en"],
    platform: "Linux x86_64",
    maxTouchPoints: 0,
    hardwareConcurrency: 8,
    vendor: "Google Inc.",
    cookieEnabled: true,
  }))
    made.props.set(name, value);
  tagged("plugins", () => new Unknown(["machine"]), "machine");
  return made;
}

/**
 * @param {PageModel} page
 * @returns {Thing}
 */
export function locationOf(page) {
  const { run } = page;
  const made = new Thing("location");
  let url;
  try {
    url = new URL(page.about.url);
  } catch {
    return made;
  }
  for (const key of /** @type {const} */ ([
    "pathname",
    "host",
    "hostname",
    "origin",
    "protocol",
    "port",
  ]))
    made.props.set(key, url[key]);
  for (const name of ["assign", "replace", "reload"])
    made.props.set(
      name,
      nativeOf(run, name, (_, [to]) =>
        run.note("go", `location.${name}`, { value: to, to: asText(to) ?? "" }),
      ),
    );
  made.props.set(
    "toString",
    nativeOf(run, "toString", () => url.href),
  );
  made.own = url;
  return made;
}

/**
 * @param {PageModel} page
 * @returns {Thing}
 */
export function historyOf(page) {
  const { run } = page;
  const made = new Thing("history");
  for (const name of ["pushState", "replaceState", "go", "back", "forward"]) {
    made.props.set(
      name,
      nativeOf(run, name, (_, values) => {
        page.used.add(`history.${name}`);
        run.note("history", `history.${name}`, {
          to: asText(values[name.endsWith("State") ? 2 : 0] ?? "") ?? "?",
        });
      }),
    );
  }
  made.props.set("state", null);
  made.props.set("length", new Unknown());
  return made;
}

/**
 * @param {PageModel} page
 * @returns {Thing}
 */
export function screenOf(page) {
  const { run } = page;
  const made = new Thing("screen");
  made.props.set(
    "isExtended",
    new Accessor(
      nativeOf(
        run,
        "isExtended",
        () => (
          page.used.add("screen.isExtended"), run.touch(["screens"]), new Unknown(["screens"])
        ),
      ),
      null,
    ),
  );
  for (const [name, value] of Object.entries({
    width: 1280,
    height: 800,
    availWidth: 1280,
    availHeight: 770,
    colorDepth: 24,
  })) {
    made.props.set(
      name,
      new Accessor(
        nativeOf(
          run,
          name,
          () => (page.used.add(`screen.${name}`), run.touch(["screen-size"]), value),
        ),
        null,
      ),
    );
  }
  for (const name of ["availLeft", "availTop"])
    made.props.set(
      name,
      new Accessor(
        nativeOf(run, name, () => (page.used.add("screen.place"), run.touch(["screen-place"]), 0)),
        null,
      ),
    );
  made.props.set("orientation", recorded(page, "screen.orientation"));
  return made;
}

/**
 * @param {PageModel} page
 * @returns {Thing}
 */
export function consoleOf(page) {
  const made = new Thing("namespace");
  for (const name of [
    "log",
    "info",
    "debug",
    "warn",
    "error",
    "table",
    "clear",
    "dir",
    "trace",
    "time",
    "timeEnd",
    "group",
    "groupEnd",
    "assert",
    "count",
    "profile",
    "profileEnd",
  ]) {
    made.props.set(
      name,
      nativeOf(page.run, name, (_, [value]) => {
        page.used.add(`console.${name}`);
        page.run.note("console", `console.${name}`, { value });
      }),
    );
  }
  return made;
}

/** The tag of how the page was come to: a link, a reload, the way back. */
export const NAVIGATION = "navigation";

/**
 * @param {PageModel} page
 * @returns {Thing}
 */
export function performanceOf(page) {
  const made = recorded(page, "performance");
  made.props.set(
    "now",
    nativeOf(page.run, "now", () => (page.run.touch(["time"]), page.run.now)),
  );
  made.props.set("timeOrigin", page.run.startedAt);
  made.props.set("navigation", new Unknown([NAVIGATION]));
  for (const name of ["getEntries", "getEntriesByType"])
    made.props.set(
      name,
      nativeOf(page.run, name, (_, [type]) =>
        type === undefined || type === "navigation" ? new Unknown([NAVIGATION]) : new Unknown(),
      ),
    );
  return made;
}
