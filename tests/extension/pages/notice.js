// A page that tries everything it can think of to notice an extension. Each trick has a name; what a
// trick finds is noted under it. `window.found()` tells all.

const { apply: nativeApply } = Reflect;
/** Every trick there is, and where it cannot be tried. */
const TRICKS = {
  "toString of the functions themselves": true,
  "names and lengths": true,
  descriptors: true,
  "own properties and prototypes": true,
  "new on what is no constructor": true,
  "toString from a fresh frame": true,
  "a frame made on the fly has other functions": true,
  "error stacks": true,
  "how deep the stack goes": true,
  "stacks of later errors": true,
  "stacks that the page formats itself": "captureStackTrace" in Error && "chrome" in window,
  "own functions in place of the browser's": true,
  "the language's own functions": true,
  "a frame whose functions were replaced": true,
  "events by the extension's own names": true,
  "getters on properties": true,
  MutationObserver: true,
  "reactions of the page's own elements": true,
  "focus and selection": true,
  "events made by code": true,
  events: true,
  "performance entries": true,
  reports: "ReportingObserver" in window,
  "service worker": true,
  "requests to extensions": true,
  "styles between frames": true,
  "elements that stay alive": true,
  "counts of frames, sheets and names": true,
};
window.tricksHere = () => Object.keys(TRICKS).filter((name) => TRICKS[name]);
const noted = new Map();
// Whether it counts who uses the language's own functions; not while this page does so itself.
let listening = false;
const aside =
  (act) =>
  (...values) => {
    const before = listening;
    listening = false;
    try {
      return act(...values);
    } finally {
      listening = before;
    }
  };
const note = aside((name, what) => {
  if (!(name in TRICKS)) throw new Error(`no trick: ${name}`);
  noted.set(name, [...(noted.get(name) ?? []), String(what).slice(0, 200)]);
});
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
      // As it should be.
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
  const dive = () => {
    window.addEventListener("never", dive);
    dive();
  };
  try {
    dive();
  } catch (error) {
    if (!(error instanceof RangeError)) note("how deep the stack goes", error.name);
  }
});

// Traps that would be sprung by reading or acting, also later on: every method and every getter of the
// prototypes that a watcher needs.
const nameOf = (key) => (typeof key === "symbol" ? key.description : key);
const trapped = (holder, name) => {
  for (const key of Reflect.ownKeys(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    if (!descriptor.configurable || key === "constructor") continue;
    const trap = (native) =>
      new Proxy(native, {
        apply(target, self, values) {
          if (!noteOff) note("own functions in place of the browser's", `${name}.${nameOf(key)}`);
          return nativeApply(target, self, values);
        },
      });
    if (typeof descriptor.value === "function" && descriptor.writable)
      Object.defineProperty(holder, key, { ...descriptor, value: trap(descriptor.value) });
    else if (descriptor.get)
      Object.defineProperty(holder, key, { ...descriptor, get: trap(descriptor.get) });
  }
};
for (const name of [
  ...["Element", "HTMLElement", "HTMLInputElement", "HTMLTextAreaElement", "HTMLFormElement"],
  ...["HTMLIFrameElement", "Document", "DocumentFragment", "ShadowRoot", "Range", "TreeWalker"],
  ...[
    "Selection",
    "CSSStyleSheet",
    "CSSStyleRule",
    "Storage",
    "History",
    "DOMTokenList",
    "NodeList",
  ],
])
  trapped(window[name].prototype, name);
for (const [name, holder, key] of [
  ["Node", Node.prototype, "getRootNode"],
  ["Node", Node.prototype, "contains"],
  ["Node", Node.prototype, "cloneNode"],
  ["Window", window, "getComputedStyle"],
  ["Window", window, "matchMedia"],
  ["Function", Function.prototype, "toString"],
  ["Object", Object, "getOwnPropertyDescriptor"],
  ["Performance", Performance.prototype, "getEntriesByType"],
]) {
  const native = holder[key];
  holder[key] = new Proxy(native, {
    apply(target, self, values) {
      if (!noteOff) note("own functions in place of the browser's", `${name}.${key}`);
      return nativeApply(target, self, values);
    },
  });
}
// The language's own functions and properties, which a watcher in the page's world uses without a thought.
const overhear = (holder, key, name) => {
  const native = holder[key];
  Object.defineProperty(holder, key, {
    value: new Proxy(native, {
      apply(target, self, values) {
        if (listening) note("the language's own functions", name);
        return nativeApply(target, self, values);
      },
    }),
    writable: true,
    configurable: true,
  });
};
for (const [name, keys] of Object.entries({
  Array: ["splice", "push", "pop", "slice", "map", "filter", "forEach", "join", "indexOf"],
  String: ["replace", "slice", "toLowerCase", "includes", "split", "trim"],
  RegExp: ["exec", "test"],
  WeakMap: ["get", "has", "set"],
  Map: ["get", "has", "set"],
  Set: ["has", "add"],
  Promise: ["then", "catch"],
  Function: ["call", "apply", "bind"],
}))
  for (const key of keys) overhear(window[name].prototype, key, `${name}.prototype.${key}`);
overhear(Array.prototype, Symbol.iterator, "Array.prototype[Symbol.iterator]");
for (const [name, keys] of Object.entries({
  JSON: ["stringify", "parse"],
  Reflect: ["apply", "construct", "ownKeys", "getOwnPropertyDescriptor"],
  Object: ["defineProperty", "keys", "assign", "entries"],
}))
  for (const key of keys) overhear(window[name], key, `${name}.${key}`);
for (const key of ["toJSON", "apply", "construct", "detail", "bubbles", "composed", "capture"])
  Object.defineProperty(Object.prototype, key, {
    get() {
      if (listening) note("the language's own functions", `Object.prototype.${key}`);
      return undefined;
    },
    set(value) {
      Object.defineProperty(this, key, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    },
    configurable: true,
  });
for (const name of ["Event", "CustomEvent", "Element", "Node", "Document"])
  Object.defineProperty(window[name], Symbol.hasInstance, {
    value(other) {
      if (listening) note("the language's own functions", `${name}[Symbol.hasInstance]`);
      return nativeApply(Function.prototype[Symbol.hasInstance], this, [other]);
    },
    configurable: true,
  });
trick("what the replaced functions use", () => {
  const act = () => undefined;
  listening = true;
  addEventListener("never", act, { capture: true });
  removeEventListener("never", act, true);
  history.pushState(null, "");
  navigator.sendBeacon("favicon.ico");
  listening = false;
});
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
    new MutationObserver(
      aside((records) => {
        for (const record of records)
          if (!noteMutations)
            note(
              "MutationObserver",
              `${record.type} ${record.attributeName ?? ""} ${[...record.addedNodes].map((node) => node.nodeName)}`,
            );
      }),
    ).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    new MutationObserver(
      aside((records) => note("MutationObserver", `in the shadow root: ${records.length}`)),
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
    new PerformanceObserver(
      aside((list) => {
        for (const entry of list.getEntries())
          note(
            "performance entries",
            `${entry.entryType} ${entry.name} ${Math.round(entry.duration)}`,
          );
      }),
    ).observe({ entryTypes: ["resource", "longtask", "mark", "measure"] });
    for (const type of [
      "layout-shift",
      "paint",
      "event",
      "long-animation-frame",
      "visibility-state",
    ])
      if (PerformanceObserver.supportedEntryTypes.includes(type))
        new PerformanceObserver(
          aside((list) => {
            for (const entry of list.getEntries()) note("performance entries", entry.entryType);
          }),
        ).observe({ type });
    if (window.ReportingObserver)
      new ReportingObserver(
        aside((reports) => {
          for (const { type } of reports) note("reports", type);
        }),
      ).observe();
    for (const type of ["scroll", "resize", "toggle", "load", "contentvisibilityautostatechange"])
      addEventListener(type, (event) => note("events", event.type), true);
    watchStyles();
    prepareFrame("empty", () => undefined);
    prepareFrame("written", ({ contentDocument }) => {
      contentDocument.open();
      contentDocument.write("<p>Written by the page around it.</p>");
      contentDocument.close();
    });
    prepareFrame("loaded", () => undefined);
    prepareFrame("sent on", (frame) => {
      frame.src = "quiet.html";
    });
    prepareFrame("given", (frame) => {
      frame.srcdoc = "<p>Given by the page around it.</p>";
    });
    navigator.serviceWorker?.register("notice-worker.js").catch(() => undefined);
    navigator.serviceWorker?.addEventListener("message", (event) =>
      note("service worker", event.data),
    );
  },
  { once: true },
);
let noteMutations = false;

// Elements of the page's own, whose code runs when somebody makes, changes or copies one.
class Watched extends HTMLElement {
  static observedAttributes = ["tone", "class", "id"];
  constructor() {
    super();
    note("reactions of the page's own elements", "constructor");
  }
  connectedCallback() {
    note("reactions of the page's own elements", "connected");
  }
  disconnectedCallback() {
    note("reactions of the page's own elements", "disconnected");
  }
  adoptedCallback() {
    note("reactions of the page's own elements", "adopted");
  }
  attributeChangedCallback(name) {
    note("reactions of the page's own elements", name);
  }
}
customElements.define("x-watched", Watched);

// A style that is changed after each frame and taken back before the next one: nobody has to work it out in
// between, unless somebody asks for styles or layout. Then a transition begins.
function watchStyles() {
  const { style } = document.styleSheets[0].cssRules[1];
  document.getElementById("early").addEventListener("transitionrun", () => {
    if (listening) note("styles between frames", "a transition began");
  });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    style.opacity = "0.1";
  };
  const frame = () => {
    style.opacity = "1";
    // The message's turn comes when this frame is drawn.
    port2.postMessage(0);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

// Elements that the page throws away, and that stay alive only if somebody else holds them.
const collect = async () => {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (window.gc) await window.gc({ type: "major", execution: "async" });
    else if (window.TestUtils) await window.TestUtils.gc();
  }
};
/** @type {[string, WeakRef<Element>][]} */
const thrownAway = [];
const makeElements = () => {
  const holder = document.getElementById("kept");
  for (const tag of ["p", "textarea", "section", "label", "input"])
    for (let number = 0; number < 4; number += 1) {
      const element = document.createElement(tag);
      if (tag === "p" || tag === "section")
        element.textContent = `What is written here is thrown away, as number ${number} of these.`;
      element.addEventListener("focus", () => element);
      holder.append(element);
      thrownAway.push([tag, new WeakRef(element)]);
    }
};
const throwAway = () => document.getElementById("kept").replaceChildren();
window.lookForHeld = async () => {
  if (!window.gc && !window.TestUtils)
    note("elements that stay alive", "nothing collects them here");
  quietly(() => {
    noteMutations = true;
    throwAway();
  });
  await collect();
  for (const [tag, element] of thrownAway)
    if (element.deref()) note("elements that stay alive", tag);
  noteMutations = false;
};

// What a page can count without asking anything of anybody.
const counted = () =>
  JSON.stringify([
    window.length,
    document.styleSheets.length,
    document.adoptedStyleSheets.length,
    document.scripts.length,
    document.getElementsByTagName("*").length,
    Object.getOwnPropertyNames(window).length,
    Object.getOwnPropertySymbols(window).length,
    Object.getOwnPropertyNames(document).length,
    history.length,
    document.activeElement?.tagName,
    document.cookie,
    localStorage.length + sessionStorage.length,
  ]);
let countedBefore = "";

// Events by which two worlds may find each other; and those of ours that the source shows.
const GREETINGS = ["hello", "hello?", "ready", "ask", "start", "meet", "here", "who"].flatMap(
  (word) => ["pasteguard", "pasteguard-start"].map((name) => `${name}-${word}`),
);
trick("events by the extension's own names", () => {
  let greeted = "";
  const hear = ({ type }) => {
    if (type !== greeted) note("events by the extension's own names", `${greeted}: ${type}`);
  };
  for (const type of GREETINGS) document.addEventListener(type, hear);
  for (const type of GREETINGS) {
    greeted = type;
    document.dispatchEvent(new CustomEvent(type, { detail: "x" }));
  }
  for (const type of GREETINGS) document.removeEventListener(type, hear);
});

// Errors that a function of the browser makes later tell who called it.
const failing = {
  fetch: () => fetch("nowhere:"),
  readText: () => navigator.clipboard?.readText(),
  getUserMedia: () => navigator.mediaDevices?.getUserMedia({}),
  requestFullscreen: () => document.createElement("p").requestFullscreen(),
};
for (const [name, act] of Object.entries(failing))
  Promise.resolve()
    .then(act)
    .catch((error) => {
      if (/extension:\/\//.test(String(error.stack)))
        note("stacks of later errors", `${name}: ${error.stack}`);
    });
trick("stacks that the page formats itself", () => {
  const format = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFileName()).join(" ");
  const options = {
    get capture() {
      const { stack } = new Error("look");
      if (/extension:/.test(String(stack))) note("stacks that the page formats itself", "options");
      return false;
    },
  };
  window.addEventListener("never", () => undefined, options);
  Error.prepareStackTrace = format;
});

// A frame that the page makes ready before its document comes: what runs there first runs on the page's functions.
const prepareFrame = (name, load) => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  // A document that is on its way already comes into the same window, and finds its functions replaced.
  if (name === "loaded") frame.src = "quiet.html";
  document.body.append(frame);
  const inner = frame.contentWindow;
  const heard = (what) => note("a frame whose functions were replaced", `${name}: ${what}`);
  for (const [holder, key] of [
    [inner.EventTarget.prototype, "addEventListener"],
    [inner.EventTarget.prototype, "dispatchEvent"],
    [inner.Crypto.prototype, "getRandomValues"],
    [inner.Reflect, "apply"],
    [inner.Reflect, "defineProperty"],
    [inner.Reflect, "getOwnPropertyDescriptor"],
    [inner.JSON, "stringify"],
    [inner, "CustomEvent"],
    [inner, "Proxy"],
  ]) {
    const native = holder[key];
    holder[key] = function replaced(...values) {
      heard(key);
      return new.target ? new native(...values) : nativeApply(native, this, values);
    };
  }
  load(frame);
};

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
window.forget = () => {
  quietly(() => {
    noteMutations = true;
    makeElements();
    countedBefore = counted();
  });
  return new Promise((resolve) =>
    setTimeout(() => {
      noteMutations = false;
      noted.clear();
      resolve();
      // Who drives the browser uses these functions as well, just now and later.
      setTimeout(() => {
        listening = true;
      }, 100);
      setTimeout(() => {
        listening = false;
      }, 700);
    }, 50),
  );
};
window.lookAgain = async () => {
  listening = false;
  quietly(() => {
    const now = counted();
    if (now !== countedBefore)
      note("counts of frames, sheets and names", `${countedBefore} ${now}`);
  });
  await window.lookForHeld();
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
