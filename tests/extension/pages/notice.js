// A page that tries everything it can think of to notice an extension. Each trick has a name; what a
// trick finds is noted under it. `window.found()` tells all.

const noted = new Map();
const note = (trick, what) =>
  noted.set(trick, [...(noted.get(trick) ?? []), String(what).slice(0, 200)]);
const tricks = new Map();
const trick = (name, look) => tricks.set(name, look);
const isNative = (text) => /^function [\w$ ]*\(\) \{\s*\[native code\]\s*\}$/.test(text);

// Functions that a recorder would have to replace.
const functions = () => ({
  "EventTarget.prototype.addEventListener": [EventTarget.prototype, "addEventListener"],
  "EventTarget.prototype.removeEventListener": [EventTarget.prototype, "removeEventListener"],
  "Function.prototype.toString": [Function.prototype, "toString"],
  "Navigator.prototype.sendBeacon": [Navigator.prototype, "sendBeacon"],
  "History.prototype.pushState": [History.prototype, "pushState"],
  "Element.prototype.requestFullscreen": [Element.prototype, "requestFullscreen"],
  "XMLHttpRequest.prototype.send": [XMLHttpRequest.prototype, "send"],
  "window.fetch": [window, "fetch"],
  "window.alert": [window, "alert"],
  "window.BroadcastChannel": [window, "BroadcastChannel"],
});

trick("toString of the functions themselves", () => {
  for (const [name, [holder, key]] of Object.entries(functions()))
    if (!String(holder[key]).includes("[native code]"))
      note("toString of the functions themselves", name);
});
trick("names and lengths", () => {
  for (const [name, [holder, key]] of Object.entries(functions()))
    if (holder[key].name !== key) note("names and lengths", name);
  if (EventTarget.prototype.addEventListener.length !== 2 || fetch.length !== 1)
    note("names and lengths", "length");
});
trick("descriptors", () => {
  for (const [name, [holder, key]] of Object.entries(functions())) {
    const found = Object.getOwnPropertyDescriptor(holder, key);
    const isEnumerable = !["toString", "BroadcastChannel"].includes(key);
    if (
      !found ||
      found.get ||
      !found.writable ||
      !found.configurable ||
      found.enumerable !== isEnumerable
    )
      note("descriptors", name);
  }
});
trick("own properties and prototypes", () => {
  for (const [name, [holder, key]] of Object.entries(functions())) {
    if (
      key !== "BroadcastChannel" &&
      (Object.hasOwn(holder[key], "prototype") ||
        Object.getPrototypeOf(holder[key]) !== Function.prototype)
    )
      note("own properties and prototypes", name);
    if (Reflect.ownKeys(holder[key]).some((own) => !["length", "name", "prototype"].includes(own)))
      note("own properties and prototypes", `${name}: ${Reflect.ownKeys(holder[key])}`);
  }
  if (
    Object.keys(window).some((key) => /pasteguard/i.test(key)) ||
    Object.getOwnPropertyNames(window).some((key) => /pasteguard/i.test(key))
  )
    note("own properties and prototypes", "a global");
});
trick("new on what is no constructor", () => {
  for (const [name, [holder, key]] of Object.entries(functions())) {
    if (key === "BroadcastChannel") continue;
    try {
      Reflect.construct(Object, [], holder[key]);
      note("new on what is no constructor", name);
    } catch {
      continue;
    }
  }
});
trick("toString from a fresh frame", () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const fresh = frame.contentWindow.Function.prototype.toString;
  for (const [name, [holder, key]] of Object.entries(functions())) {
    const shown = fresh.call(holder[key]);
    if (!isNative(shown) || !shown.includes(key))
      note("toString from a fresh frame", `${name}: ${shown}`);
  }
  if (
    frame.contentWindow.Function.prototype.toString.call(fresh) !==
    "function toString() { [native code] }"
  )
    note("toString from a fresh frame", "the fresh toString");
  frame.remove();
});
trick("a frame made on the fly has other functions", () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const own = frame.contentWindow.EventTarget.prototype.addEventListener;
  if (!isNative(Function.prototype.toString.call(own)))
    note("a frame made on the fly has other functions", "addEventListener");
  frame.remove();
});
trick("error stacks", () => {
  const seen = [];
  const options = {
    get capture() {
      seen.push(new Error("look").stack);
      return false;
    },
  };
  window.addEventListener("never", () => undefined, options);
  try {
    EventTarget.prototype.addEventListener.call(1, "x", () => undefined);
  } catch (error) {
    seen.push(error.stack);
  }
  try {
    Function.prototype.toString.call({});
  } catch (error) {
    seen.push(error.stack);
  }
  for (const stack of seen)
    if (/extension:\/\//.test(stack)) note("error stacks", stack.replace(/\s+/g, " "));
});
trick("how deep the stack goes", () => {
  let depth = 0;
  const dive = () => {
    depth += 1;
    window.addEventListener("never", dive);
    dive();
  };
  try {
    dive();
  } catch (error) {
    if (!(error instanceof RangeError)) note("how deep the stack goes", error.name);
  }
});

// Traps that would be sprung by reading or acting, also later on.
for (const [name, holder, key] of [
  ["Element", Element.prototype, "querySelectorAll"],
  ["Document", Document.prototype, "querySelectorAll"],
  ["Element", Element.prototype, "getAttribute"],
  ["Node", Node.prototype, "getRootNode"],
  ["Element", Element.prototype, "closest"],
  ["Element", Element.prototype, "attachShadow"],
  ["Window", window, "getComputedStyle"],
  ["Function", Function.prototype, "toString"],
  ["Object", Object, "getOwnPropertyDescriptor"],
  ["Performance", Performance.prototype, "getEntriesByType"],
]) {
  const native = holder[key];
  holder[key] = new Proxy(native, {
    apply(target, self, values) {
      if (!noteOff) note("own functions in place of the browser's", `${name}.${key}`);
      return Reflect.apply(target, self, values);
    },
  });
}
let noteOff = false;
const quietly = (act) => {
  noteOff = true;
  try {
    return act();
  } finally {
    noteOff = false;
  }
};
addEventListener(
  "DOMContentLoaded",
  () => {
    const answer = document.getElementById("answer");
    for (const key of [
      "__reactProps$x",
      "__reactFiber$x",
      "_vei",
      "__vueParentComponent",
      "__ngContext__",
      "jQuery1",
    ]) {
      Object.defineProperty(answer, key, {
        get() {
          note("getters on properties", key);
          return {};
        },
        configurable: true,
        enumerable: true,
      });
    }
    for (const key of ["onpaste", "value", "innerText", "textContent", "labels"]) {
      Object.defineProperty(answer, key, {
        get() {
          note("getters on properties", key);
          return null;
        },
        configurable: true,
      });
    }
    const shadow = document.getElementById("host").attachShadow({ mode: "closed" });
    shadow.innerHTML =
      "<p>Inside a closed shadow root stands a text of some length.</p><textarea></textarea>";
    new MutationObserver((records) => {
      for (const record of records)
        if (!noteMutations)
          note(
            "MutationObserver",
            `${record.type} ${record.attributeName ?? ""} ${[...record.addedNodes].map((node) => node.nodeName)}`,
          );
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    new MutationObserver((records) =>
      note("MutationObserver", `in the shadow root: ${records.length}`),
    ).observe(shadow, { attributes: true, childList: true, subtree: true });
    answer.setSelectionRange(0, 0);
    addEventListener("focus", () => note("focus and selection", "focus"), true);
    document.addEventListener("selectionchange", () =>
      note("focus and selection", "selectionchange"),
    );
    const native = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
      note("events made by code", event.type);
      return native.call(this, event);
    };
    for (const type of [
      "keydown",
      "paste",
      "copy",
      "beforeinput",
      "input",
      "pasteguard",
      "message",
      "securitypolicyviolation",
      "error",
      "unhandledrejection",
    ])
      addEventListener(type, (event) => note("events", event.type), true);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        note(
          "performance entries",
          `${entry.entryType} ${entry.name} ${Math.round(entry.duration)}`,
        );
    }).observe({ entryTypes: ["resource", "longtask", "mark", "measure"] });
    let last = performance.now();
    window.longest = 0;
    setInterval(() => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
    }, 4);
    navigator.serviceWorker?.register("notice-worker.js").catch(() => undefined);
    navigator.serviceWorker?.addEventListener("message", (event) =>
      note("service worker", event.data),
    );
  },
  { once: true },
);
let noteMutations = false;

trick("requests to extensions", () => undefined);
const ids = ["pasteguard", "dchkbjkeonekepfaeighbibmlbogkcdg"];
const probes = ids.flatMap((id) =>
  ["manifest.json", "icons/16.png", "shared/recorder.js", "popup/popup.html"].map(
    (file) => `chrome-extension://${id}/${file}`,
  ),
);
window.askExtensions = async (id) => {
  for (const url of [
    ...probes,
    ...(id
      ? [
          "manifest.json",
          "icons/16.png",
          "shared/recorder.js",
          "content/looking.js",
          "popup/popup.html",
        ].map((file) => `${id}${file}`)
      : []),
  ]) {
    await fetch(url).then(
      () => note("requests to extensions", url),
      () => undefined,
    );
  }
};

const early = new Map();
quietly(() => {
  for (const [name, look] of tricks)
    if (!/frame/.test(name))
      try {
        look();
      } catch (error) {
        note(name, `threw ${error.name}`);
      }
});
for (const [name, found] of noted) early.set(name, found);
window.found = () =>
  Object.fromEntries([...noted].map(([name, found]) => [name, [...new Set(found)]]));
window.forget = () => noted.clear();
window.lookAgain = () => {
  noteMutations = true;
  quietly(() => {
    for (const [name, look] of tricks)
      if (/frame/.test(name))
        try {
          look();
        } catch (error) {
          note(name, `threw ${error.name}`);
        }
  });
  return new Promise((resolve) =>
    setTimeout(() => {
      noteMutations = false;
      resolve(window.found());
    }, 50),
  );
};
