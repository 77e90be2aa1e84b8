// @ts-check
// Requests, observers, databases and what else is made with `new` on a page on paper: all only noted.

import { nativeOf, promiseOf } from "../evaluator/functions.js";
import { getMember } from "../evaluator/properties.js";
import { Callable, Thing, Unknown, asText, tagsWithin } from "../evaluator/values.js";
import { recorded } from "./browser.js";

/** @import { Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

/**
 * @param {PageModel} page
 * @param {string} how
 * @param {Value} url
 * @param {Value} options
 * @param {Value} [body]
 * @param {Iterable<string>} [tags]
 */
export function noteRequest(page, how, url, options, body, tags = page.run.passed) {
  const { run } = page;
  const read = (/** @type {string} */ key) =>
    options instanceof Thing ? getMember(run, options, key) : undefined;
  const sent = body ?? read("body");
  const method =
    how === "fetch"
      ? (asText(read("method")) ?? (options === undefined ? "GET" : "?"))
      : how === "image"
        ? "GET"
        : "POST";
  const payload = new Set([...tagsWithin(url), ...tagsWithin(sent, 6)]);
  for (const tag of tags) payload.add(tag);
  run.note("send", how, { value: [method.toUpperCase(), url, sent], to: urlText(url), payload });
}

/**
 * @param {Value} url
 * @returns {string}
 */
function urlText(url) {
  return url instanceof Thing && url.kind === "recorded"
    ? urlText(url.own.value)
    : (asText(url) ?? "");
}

/**
 * Objects made with `new`: what goes into them and out of them.
 * @param {PageModel} page
 * @param {string} name
 * @param {Value[]} values
 * @returns {Value}
 */
export function makeRecorded(page, name, values) {
  const { run } = page;
  page.used.add(name);
  if (name === "Image" || name === "Audio") return page.element(name === "Image" ? "img" : "audio");
  const made = recorded(page, name, values[0], asText(values[0]) ?? "");
  for (const tag of values.flatMap((value) => [...tagsWithin(value)])) made.tags.add(tag);
  if (
    name === "URL" ||
    name === "URLSearchParams" ||
    name === "Blob" ||
    name === "FormData" ||
    name === "Response"
  ) {
    made.own.parts = values;
    return made;
  }
  if (/Event$/.test(name)) return made;
  run.note("make", name, { value: values[0], to: asText(values[0]) ?? "" });
  if (/Observer$/.test(name)) made.own.callback = values[0];
  if (name === "Worker" || name === "SharedWorker") made.own.url = asText(values[0]);
  return made;
}

/**
 * @param {PageModel} page
 * @param {Thing} thing
 * @param {string} key
 * @returns {Value}
 */
export function readRecorded(page, thing, key) {
  const { run } = page;
  const { own } = thing;
  const define = (/** @type {(values: Value[]) => Value} */ act) =>
    nativeOf(run, key, (_, values) => act(values));
  if (own.name === "matchMedia" && key === "matches")
    return /print/.test(own.detail) ? false : new Unknown();
  if (own.name === "selection") {
    if (key === "removeAllRanges" || key === "empty" || key === "collapse")
      return define(() => run.note("deselect", `selection.${key}`));
    if (key === "toString") return define(() => new Unknown(["selection"]));
    if (key === "isCollapsed" || key === "type" || key === "rangeCount")
      return new Unknown(["selection"]);
    if (key === "getRangeAt") return define(() => recorded(page, "range"));
  }
  if (
    (own.name === "selection" || own.name === "range") &&
    /^(?:insertNode|deleteContents|deleteFromDocument|extractContents|surroundContents|modify)$/.test(
      key,
    )
  ) {
    return define(() => {
      if (page.active) page.active.own.value = new Unknown(["answer"]);
      run.note("range", `range.${key}`);
      return new Unknown();
    });
  }
  if (own.name === "XMLHttpRequest") {
    if (key === "open") return define(([method, url]) => void Object.assign(own, { method, url }));
    if (key === "send")
      return define(([body]) =>
        noteRequest(page, "XMLHttpRequest", own.url, undefined, body ?? null),
      );
  }
  if ((own.name === "WebSocket" || own.name === "RTCPeerConnection") && key === "send")
    return define(([body]) => noteRequest(page, "WebSocket", own.detail, undefined, body));
  if (own.name === "WebSocket" && key === "readyState") return 1;
  if (/Worker$/.test(own.name) && key === "postMessage")
    return define(([body]) => noteRequest(page, "Worker", own.url ?? "", undefined, body));
  if (own.name === "SharedWorker" && key === "port") return recorded(page, "SharedWorker port");
  if (own.name === "BroadcastChannel" && key === "postMessage")
    return define(([value]) => run.note("channel", "BroadcastChannel", { value }));
  if (/Observer$/.test(own.name) && key === "observe")
    return define(([target]) => {
      own.targets = [...(own.targets ?? []), target];
      page.observers.push(thing);
    });
  if (own.name === "IdleDetector" && key === "start")
    return define(() => (run.note("ask", "IdleDetector.start"), promiseOf(run, undefined)));
  if (own.parts && (key === "append" || key === "set"))
    return define((values) => {
      own.parts.push(...values);
      for (const tag of [...values.flatMap((value) => [...tagsWithin(value)]), ...run.why()])
        thing.tags.add(tag);
    });
  if (own.name === "URL" && key === "href") return own.value;
  if (own.name === "indexedDB" || own.name === "database") {
    if (key === "open")
      return define(
        ([name]) => (page.used.add("indexedDB"), databaseRequest(page, asText(name) ?? "")),
      );
  }
  if (/^on[a-z]+$/.test(key)) return null;
  return define((values) => {
    run.lend(values);
    return new Unknown([...thing.tags, ...values.flatMap((value) => [...tagsWithin(value)])]);
  });
}

/**
 * A database on paper: what is put into it is noted as stored; its callbacks run when they are set.
 * @param {PageModel} page
 * @param {string} name
 * @returns {Thing}
 */
function databaseRequest(page, name) {
  const { run } = page;
  const store = recorded(page, "database");
  for (const key of ["put", "add"])
    store.props.set(
      key,
      nativeOf(run, key, (_, values) => {
        const payload = new Set([...tagsWithin(values[0], 6), ...run.passed]);
        run.note("store", "indexedDB", { value: values[0], to: name, payload });
        return new Unknown();
      }),
    );
  for (const key of ["get", "getAll", "openCursor"])
    store.props.set(
      key,
      nativeOf(
        run,
        key,
        () => (page.used.add(`read:database:${name}`), answering(page, new Unknown(["stored"]))),
      ),
    );
  const database = recorded(page, "database");
  for (const [holder, key, value] of /** @type {[Thing, string, Thing][]} */ ([
    [database, "transaction", recorded(page, "database")],
    [database, "createObjectStore", store],
  ])) {
    value.props.set(
      "objectStore",
      nativeOf(run, "objectStore", () => store),
    );
    holder.props.set(
      key,
      nativeOf(run, key, () => value),
    );
  }
  return answering(page, database);
}

/**
 * @param {PageModel} page
 * @param {Value} result
 * @returns {Thing} a request of a database that has its answer by the next turn
 */
function answering(page, result) {
  const made = recorded(page, "request");
  made.props.set("result", result);
  const event = new Thing("object");
  event.props.set("target", made);
  const answer = nativeOf(page.run, "", () => {
    for (const key of ["onupgradeneeded", "onsuccess"]) {
      const handler = made.props.get(key);
      if (handler instanceof Callable) page.run.tryCall(handler, made, [event]);
    }
    for (const listener of page.listeners.filter(
      (each) => each.target === made && each.type === "success",
    ))
      page.run.tryCall(listener.handler, made, [event]);
  });
  page.timers.push({
    id: page.ids++,
    at: page.run.now,
    every: null,
    act: answer,
    values: [],
    certain: true,
    made: page.run.now,
  });
  return made;
}
