// @ts-check
// What a page on paper answers: window, document, events, requests and what else is only noted.

/** Tags of what an event tells. */
const EVENT_TAGS = /** @type {Record<string, string>} */ ({
  key: "key", code: "key", keyCode: "key", which: "key", charCode: "key", data: "key", clipboardData: "paste", dataTransfer: "paste",
  clientX: "pointer", clientY: "pointer", pageX: "pointer", pageY: "pointer", screenX: "pointer", screenY: "pointer", movementX: "pointer", offsetX: "pointer",
  timeStamp: "time", inputType: "input-type",
});

/**
 * @param {PaperPage} page
 * @param {string} key
 * @returns {Value}
 */
function readWindow(page, key) {
  const { state, run } = page;
  switch (key) {
    case "innerWidth": case "innerHeight":
      page.used.add(key);
      run.touch(["inner-size"]);
      return key === "innerWidth" ? state.width : state.height;
    case "outerWidth": case "outerHeight":
      page.used.add(key);
      run.touch(["outer-size"]);
      return key === "outerWidth" ? state.outerWidth : state.height + 80;
    case "screenX": case "screenLeft": case "screenY": case "screenTop":
      page.used.add("window.place");
      run.touch(["window-place"]);
      return state.screenX;
    case "devicePixelRatio": return 1;
    case "scrollX": case "scrollY": case "pageXOffset": case "pageYOffset": return 0;
    case "event": return new Unknown();
    case "name": return "";
    case "frameElement": return page.about.isTop ? null : new Unknown();
    default:
  }
  const named = page.elements.find((element) => element.own.attributes.get("id") === key);
  if (named) return named;
  if (/^on[a-z]+$/.test(key)) return null;
  if (key === "customElements" || key === "eval" || key === "Function") page.used.add("code:unseen");
  if (STANDARD.test(key)) return nativeOf(run, key, (_, values) => (run.lend(values), new Unknown(values.flatMap((value) => [...tagsWithin(value)]))));
  page.used.add(`window.${key}`);
  return page.about.allRead ? undefined : new Unknown([`global:${key}`]);
}

/**
 * @param {PaperPage} page
 * @param {string} key
 * @param {Value} value
 * @returns {boolean}
 */
function writeWindow(page, key, value) {
  if (key === "location") {
    page.run.note("go", "location", { value, to: asText(value) ?? "" });
    return true;
  }
  if (key === "print") page.run.note("replace", "window.print", { value });
  return false;
}

/**
 * @param {PaperPage} page
 * @param {string} key
 * @returns {Value}
 */
function readDocument(page, key) {
  const { run, state } = page;
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) => nativeOf(run, key, (self, values) => act(values, self));
  switch (key) {
    case "hidden": case "webkitHidden": case "visibilityState":
      page.used.add("visibility");
      run.touch(["visibility"]);
      return key === "visibilityState" ? (state.hidden ? "hidden" : "visible") : state.hidden;
    case "hasFocus":
      return define(() => (page.used.add("focus"), run.touch(["focus"]), state.focused));
    case "body": return page.body;
    case "documentElement": case "scrollingElement": return page.root;
    case "head": return page.elements.find((element) => element.own.tag === "head") ?? page.root;
    case "activeElement": return page.active ?? page.body;
    case "defaultView": return page.window;
    case "location": return page.window.props.get("location");
    case "title": return page.about.title;
    case "readyState": return "complete";
    case "fullscreenElement": case "webkitFullscreenElement":
      page.used.add("fullscreen");
      run.touch(["fullscreen"]);
      return state.fullscreen ? page.root : null;
    case "fullscreenEnabled": return true;
    case "forms": return page.elements.filter((element) => element.own.tag === "form");
    case "images": return page.elements.filter((element) => element.own.tag === "img");
    case "scripts": return [];
    case "cookie": return "";
    case "designMode": return "off";
    case "getElementById":
      return define(([id]) => (typeof id === "string" ? (page.elements.find((element) => element.own.attributes.get("id") === id) ?? null) : new Unknown()));
    case "querySelector": case "querySelectorAll": case "getElementsByClassName": case "getElementsByTagName": case "getElementsByName":
      return define(([query]) => findOnPaper(page, page.root, key, query));
    case "createElement": return define(([tag]) => {
      if (/^(?:textarea|input|iframe)$/i.test(asText(tag) ?? "")) page.used.add(`made:${asText(tag)?.toLowerCase()}`);
      return page.element(asText(tag) ?? "div");
    });
    case "createElementNS": return define(([, tag]) => page.element(asText(tag) ?? "div"));
    case "createTextNode": return define(([text]) => Object.assign(page.element("#text"), {}) && textNode(page, text));
    case "createDocumentFragment": return define(() => page.element("#fragment"));
    case "addEventListener": case "removeEventListener": case "dispatchEvent": return listening(page, key, page.document);
    case "exitFullscreen": return define(() => promiseOf(run, undefined));
    case "execCommand": return define(([command, , text]) => commandOnPaper(page, asText(command) ?? "", text));
    case "getSelection": return define(() => recorded(page, "selection"));
    case "write": case "writeln": case "open": case "close": return define(([value]) => run.note("write", `document.${key}`, { value }));
    default:
      return /^on[a-z]+$/.test(key) ? null : NOT_MODELLED;
  }
}

/**
 * @param {PaperPage} page
 * @param {string} command
 * @param {Value} text
 * @returns {boolean}
 */
function commandOnPaper(page, command, text) {
  page.run.note("command", "execCommand", { to: command, value: text });
  const field = page.active;
  if (field && /^(?:insertText|insertHTML)$/i.test(command)) {
    field.own.value = page.run.undecided ? new Unknown(["answer"]) : compute("+", field.own.value ?? "", text);
    page.dispatch("input", field, { inputType: "insertText", data: text, cancelable: false });
  } else if (field && /^(?:undo|redo|delete|paste|cut)$/i.test(command)) field.own.value = new Unknown(["answer"]);
  return true;
}

/**
 * @param {PaperPage} page
 * @param {Value} text
 * @returns {Thing}
 */
function textNode(page, text) {
  const made = page.element("#text");
  made.own.text = text;
  return made;
}

/**
 * @param {PaperPage} page
 * @param {string} key
 * @param {Value} value
 * @param {Set<string>} tags
 * @returns {boolean}
 */
function writeDocument(page, key, value, tags) {
  if (key === "title") page.run.note("title", "document.title", { value, payload: tags });
  else if (key === "cookie") page.run.note("store", "document.cookie", { value, payload: tags, to: (asText(value) ?? "").split("=")[0] ?? "" });
  else if (key === "location") page.run.note("go", "document.location", { value, to: asText(value) ?? "" });
  else return false;
  return true;
}

/**
 * @param {PaperPage} page
 * @param {Thing} event
 * @param {string} key
 * @returns {Value}
 */
function readEvent(page, event, key) {
  const { own } = event;
  const { run } = page;
  const tag = EVENT_TAGS[key];
  if (tag) run.touch([tag]);
  switch (key) {
    case "type": return own.type;
    case "target": case "srcElement": return own.seen ?? own.target;
    case "originalEvent": case "nativeEvent": return event;
    case "currentTarget": return own.current;
    case "isTrusted": return own.isTrusted;
    case "defaultPrevented": return own.cancelled === null ? new Unknown() : own.cancelled;
    case "cancelable": return own.init.cancelable ?? true;
    case "bubbles": return own.init.bubbles ?? true;
    case "timeStamp": return run.now;
    case "eventPhase": return 2;
    case "preventDefault": return nativeOf(run, key, () => page.cancel(event, "preventDefault"));
    case "stopPropagation": return nativeOf(run, key, () => {
      if (!run.undecided && !own.stopped) own.stopped = true;
    });
    case "stopImmediatePropagation": return nativeOf(run, key, () => {
      if (!run.undecided) own.stopped = "at once";
    });
    case "composedPath": return nativeOf(run, key, () => page.pathOf(own.target));
    case "getModifierState": return nativeOf(run, key, (_, [name]) => own.init[`${asText(name)?.toLowerCase()}Key`] === true);
    default:
  }
  if (key in own.init) return own.init[key];
  if (/^(?:ctrl|meta|shift|alt)Key$|^isComposing$|^repeat$/.test(key)) return false;
  return /^(?:detail|button|buttons)$/.test(key) ? 0 : /^(?:key|code|which|keyCode|inputType|data|clipboardData|dataTransfer|relatedTarget|state|persisted)$/.test(key) ? undefined : new Unknown(["event"]);
}

/**
 * @param {PaperPage} page
 * @param {Thing} event
 * @param {string} key
 * @param {Value} value
 * @returns {boolean}
 */
function writeEvent(page, event, key, value) {
  if (key === "returnValue" && (value === false || event.own.type === "beforeunload")) page.cancel(event, "returnValue", value);
  return key === "returnValue" || key === "cancelBubble";
}

/**
 * The clipboard as an event shows it.
 * @param {PaperPage} page
 * @param {string} text
 * @returns {Thing}
 */
function clipboardOf(page, text) {
  const { run } = page;
  const made = new Thing("clipboard");
  made.own = { text, set: null };
  made.props.set("getData", nativeOf(run, "getData", (_, [type]) => {
    run.touch(["paste"]);
    return /^text(?:\/plain)?$/i.test(asText(type) ?? "text") ? made.own.text : "";
  }));
  made.props.set("setData", nativeOf(run, "setData", (_, [, value]) => {
    made.own.set = { value, certain: run.undecided === 0 };
    run.note("clipboard", "setData", { value });
  }));
  made.props.set("clearData", nativeOf(run, "clearData", () => run.note("clipboard", "clearData", { value: "" })));
  made.props.set("types", ["text/plain"]);
  made.props.set("files", []);
  made.props.set("items", []);
  return made;
}

/**
 * @param {PaperPage} page
 * @param {string} how
 * @param {Value} url
 * @param {Value} options
 * @param {Value} [body]
 * @param {Iterable<string>} [tags]
 */
function noteRequest(page, how, url, options, body, tags = page.run.passed) {
  const { run } = page;
  const read = (/** @type {string} */ key) => (options instanceof Thing ? getMember(run, options, key) : undefined);
  const sent = body ?? read("body");
  const method = how === "fetch" ? (asText(read("method")) ?? (options === undefined ? "GET" : "?")) : how === "image" ? "GET" : "POST";
  const payload = new Set([...tagsWithin(url), ...tagsWithin(sent, 6)]);
  for (const tag of tags) payload.add(tag);
  run.note("send", how, { value: [method.toUpperCase(), url, sent], to: urlText(url), payload });
}

/**
 * @param {Value} url
 * @returns {string}
 */
function urlText(url) {
  return url instanceof Thing && url.kind === "recorded" ? urlText(url.own.value) : (asText(url) ?? "");
}

/**
 * Objects made with `new`: what goes into them and out of them.
 * @param {PaperPage} page
 * @param {string} name
 * @param {Value[]} values
 * @returns {Value}
 */
function makeRecorded(page, name, values) {
  const { run } = page;
  page.used.add(name);
  if (name === "Image" || name === "Audio") return page.element(name === "Image" ? "img" : "audio");
  const made = recorded(page, name, values[0], asText(values[0]) ?? "");
  for (const tag of values.flatMap((value) => [...tagsWithin(value)])) made.tags.add(tag);
  if (name === "URL" || name === "URLSearchParams" || name === "Blob" || name === "FormData" || name === "Response") {
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
 * @param {PaperPage} page
 * @param {Thing} thing
 * @param {string} key
 * @returns {Value}
 */
function readRecorded(page, thing, key) {
  const { run } = page;
  const { own } = thing;
  const define = (/** @type {(values: Value[]) => Value} */ act) => nativeOf(run, key, (_, values) => act(values));
  if (own.name === "matchMedia" && key === "matches") return /print/.test(own.detail) ? false : new Unknown();
  if (own.name === "selection") {
    if (key === "removeAllRanges" || key === "empty" || key === "collapse") return define(() => run.note("deselect", `selection.${key}`));
    if (key === "toString") return define(() => new Unknown(["selection"]));
    if (key === "isCollapsed" || key === "type" || key === "rangeCount") return new Unknown(["selection"]);
    if (key === "getRangeAt") return define(() => recorded(page, "range"));
  }
  if ((own.name === "selection" || own.name === "range") && /^(?:insertNode|deleteContents|deleteFromDocument|extractContents|surroundContents|modify)$/.test(key)) {
    return define(() => {
      if (page.active) page.active.own.value = new Unknown(["answer"]);
      run.note("range", `range.${key}`);
      return new Unknown();
    });
  }
  if (own.name === "XMLHttpRequest") {
    if (key === "open") return define(([method, url]) => void Object.assign(own, { method, url }));
    if (key === "send") return define(([body]) => noteRequest(page, "XMLHttpRequest", own.url, undefined, body ?? null));
  }
  if ((own.name === "WebSocket" || own.name === "RTCPeerConnection") && key === "send") return define(([body]) => noteRequest(page, "WebSocket", own.detail, undefined, body));
  if (own.name === "WebSocket" && key === "readyState") return 1;
  if (/Worker$/.test(own.name) && key === "postMessage") return define(([body]) => noteRequest(page, "Worker", own.url ?? "", undefined, body));
  if (own.name === "SharedWorker" && key === "port") return recorded(page, "SharedWorker port");
  if (own.name === "BroadcastChannel" && key === "postMessage") return define(([value]) => run.note("channel", "BroadcastChannel", { value }));
  if (/Observer$/.test(own.name) && key === "observe") return define(([target]) => {
    own.targets = [...(own.targets ?? []), target];
    page.observers.push(thing);
  });
  if (own.name === "IdleDetector" && key === "start") return define(() => (run.note("ask", "IdleDetector.start"), promiseOf(run, undefined)));
  if (own.parts && (key === "append" || key === "set")) return define((values) => {
    own.parts.push(...values);
    for (const tag of [...values.flatMap((value) => [...tagsWithin(value)]), ...run.why()]) thing.tags.add(tag);
  });
  if (own.name === "URL" && key === "href") return own.value;
  if (own.name === "indexedDB" || own.name === "database") {
    if (key === "open") return define(([name]) => (page.used.add("indexedDB"), databaseRequest(page, asText(name) ?? "")));
  }
  if (/^on[a-z]+$/.test(key)) return null;
  return define((values) => {
    run.lend(values);
    return new Unknown([...thing.tags, ...values.flatMap((value) => [...tagsWithin(value)])]);
  });
}

/**
 * A database on paper: what is put into it is noted as stored; its callbacks run when they are set.
 * @param {PaperPage} page
 * @param {string} name
 * @returns {Thing}
 */
function databaseRequest(page, name) {
  const { run } = page;
  const store = recorded(page, "database");
  for (const key of ["put", "add"]) store.props.set(key, nativeOf(run, key, (_, values) => {
    const payload = new Set([...tagsWithin(values[0], 6), ...run.passed]);
    run.note("store", "indexedDB", { value: values[0], to: name, payload });
    return new Unknown();
  }));
  for (const key of ["get", "getAll", "openCursor"]) store.props.set(key, nativeOf(run, key, () => (page.used.add(`read:database:${name}`), answering(page, new Unknown(["stored"])))));
  const database = recorded(page, "database");
  for (const [holder, key, value] of /** @type {[Thing, string, Thing][]} */ ([[database, "transaction", recorded(page, "database")], [database, "createObjectStore", store]])) {
    value.props.set("objectStore", nativeOf(run, "objectStore", () => store));
    holder.props.set(key, nativeOf(run, key, () => value));
  }
  return answering(page, database);
}

/**
 * @param {PaperPage} page
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
    for (const listener of page.listeners.filter((each) => each.target === made && each.type === "success")) page.run.tryCall(listener.handler, made, [event]);
  });
  page.timers.push({ id: page.ids++, at: page.run.now, every: null, act: answer, values: [], certain: true, made: page.run.now });
  return made;
}
