// @ts-check
// What a page asks of the browser: cameras, the full screen, the clipboard, other screens, ... Runs in
// the page's own world before its first script and tells a listener in an isolated world, by an event
// whose name only the two know. It replaces functions, which a determined page could notice.

/**
 * @typedef {object} Call
 * @property {string} name what was called, such as "navigator.mediaDevices.getUserMedia"
 * @property {string} detail what was asked for, shortened
 * @property {number} at milliseconds of this frame's clock
 * @property {string} stack where from
 * @property {string} [body] in base64, what was sent to the address in ``detail``; ``name`` is "body" then
 */

/**
 * @param {string} channel the event's name
 * @param {boolean} refusesFullscreen whether full screen is refused, as a person's browser may do
 */
function recordCalls(channel, refusesFullscreen) {
  const tell = methodOfPage(EventTarget.prototype, "dispatchEvent");
  const read = Object.getOwnPropertyDescriptor;
  const stackOf = () => String(new Error().stack ?? "");
  /** @type {Map<string, number>} */
  const told = new Map();
  const CALL_LIMIT = 20;

  /** @type {WeakMap<object, {number: number, text: string}>} */
  const canvases = new WeakMap();
  let canvasCount = 0;

  /**
   * Tells of short texts with figures as they are drawn: a clock may be seen on a canvas alone.
   * @param {any} prototype
   */
  function watchDrawnText(prototype) {
    for (const name of ["fillText", "strokeText"]) {
      const own = prototype && read(prototype, name);
      if (!own || typeof own.value !== "function") continue;
      const drawText = own.value;
      const watched = {
        /** @param {any[]} given */
        [name](...given) {
          const text = String(given[0]).slice(0, 80);
          if (/\d/.test(text) && this.canvas) {
            const last = canvases.get(this.canvas) ?? { number: canvasCount++, text: "" };
            canvases.set(this.canvas, { number: last.number, text });
            const detail = JSON.stringify({ number: last.number, text });
            if (text !== last.text) tell(document, new CustomEvent(`${channel}-drawn`, { detail }));
          }
          return Reflect.apply(drawText, this, given);
        },
      }[name];
      Object.defineProperty(watched, "length", { value: drawText.length, configurable: true });
      Object.defineProperty(prototype, name, { ...own, value: watched });
    }
  }

  /** When the person last pasted. A page that reads the clipboard then does what it was asked to. */
  let pastedAt = -Infinity;
  const PASTE_MS = 1000;
  const atPaste = () => (performance.now() - pastedAt < PASTE_MS ? "paste" : "");
  for (const type of ["keydown", "paste"])
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted && (type === "paste" || isPasteKey(event)))
          pastedAt = performance.now();
      },
      { capture: true, passive: true },
    );

  /** @param {any} event */
  function isPasteKey(event) {
    const isWithV = (event.ctrlKey || event.metaKey) && /^v$/i.test(event.key);
    return isWithV || (event.shiftKey && event.key === "Insert");
  }

  /**
   * @param {string} name
   * @param {string} detail
   */
  function report(name, detail) {
    const count = (told.get(name) ?? 0) + 1;
    told.set(name, count);
    if (count > CALL_LIMIT) return;
    const call = { name, detail: detail.slice(0, 300), at: performance.now(), stack: stackOf() };
    tell(document, new CustomEvent(channel, { detail: JSON.stringify(call) }));
  }

  /**
   * @param {object} prototype
   * @param {string} name
   * @returns {(target: any, ...values: any[]) => any}
   */
  function methodOfPage(prototype, name) {
    const method = Reflect.get(prototype, name);
    return (target, ...values) => Reflect.apply(method, target, values);
  }

  /**
   * @param {any} holder
   * @param {string} name
   * @param {string} shown
   * @param {(values: any[], target: any) => string} [describe]
   * @param {((target: any) => any) | null} [instead] what is done in place of the method
   */
  function watchMethod(holder, name, shown, describe = () => "", instead = null) {
    const descriptor = holder && read(holder, name);
    if (!descriptor || typeof descriptor.value !== "function") return;
    const original = descriptor.value;
    const watched = {
      /** @param {any[]} values */
      [name](...values) {
        report(shown, describe(values, this));
        if (instead) return instead(this);
        return Reflect.apply(original, this, values);
      },
    }[name];
    Object.defineProperty(watched, "length", { value: original.length, configurable: true });
    Object.defineProperty(holder, name, { ...descriptor, value: watched });
  }

  /**
   * @param {any} holder
   * @param {string} name
   * @param {string} shown
   */
  function watchGetter(holder, name, shown) {
    const descriptor = holder && read(holder, name);
    const original = descriptor?.get;
    if (!descriptor || !original) return;
    const watched = {
      /** @returns {any} */
      get [name]() {
        report(shown, "");
        return Reflect.apply(original, this, []);
      },
    };
    Object.defineProperty(holder, name, { ...descriptor, get: read(watched, name)?.get });
  }

  const BODY_LIMIT = 60;
  const BODY_LENGTH = 200_000;
  let bodies = 0;

  /**
   * @param {any} url
   * @param {Promise<ArrayBuffer>} reading
   */
  function reportBody(url, reading) {
    bodies += 1;
    if (bodies > BODY_LIMIT) return;
    const stack = stackOf();
    const at = performance.now();
    reading.then(
      (buffer) => {
        const bytes = new Uint8Array(buffer).subarray(0, BODY_LENGTH);
        const body = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
        const detail = new URL(String(url), document.baseURI).href;
        tell(
          document,
          new CustomEvent(channel, {
            detail: JSON.stringify({ name: "body", detail, at, stack, body }),
          }),
        );
      },
      () => {},
    );
  }

  const bufferOf = methodOfPage(Response.prototype, "arrayBuffer");
  const blobBuffer = methodOfPage(Blob.prototype, "arrayBuffer");
  const teeOf = methodOfPage(ReadableStream.prototype, "tee");
  const cloneOf = methodOfPage(Request.prototype, "clone");
  const requestBuffer = methodOfPage(Request.prototype, "arrayBuffer");
  const PageResponse = Response;

  /**
   * Reads a body that the browser does not show to others: files, blobs, streams.
   * @param {any} url
   * @param {any} body
   * @returns {any} the body to be sent in its place
   */
  function readBody(url, body) {
    if (body instanceof Blob) reportBody(url, blobBuffer(body));
    else if (body instanceof FormData && [...body.values()].some((each) => each instanceof Blob))
      reportBody(url, bufferOf(new PageResponse(body)));
    else if (body instanceof ReadableStream && !body.locked) {
      const [ours, theirs] = teeOf(body);
      reportBody(url, bufferOf(new PageResponse(ours)));
      return theirs;
    }
    return body;
  }

  /**
   * @param {any} holder
   * @param {string} name
   * @param {(values: any[], target: any) => void} inspect what is done with the values before
   */
  function readMethod(holder, name, inspect) {
    const descriptor = holder && Object.getOwnPropertyDescriptor(holder, name);
    if (!descriptor || typeof descriptor.value !== "function") return;
    const original = descriptor.value;
    const watched = {
      /** @param {any[]} values */
      [name](...values) {
        try {
          inspect(values, this);
        } catch {
          // What cannot be read is sent all the same.
        }
        return Reflect.apply(original, this, values);
      },
    }[name];
    Object.defineProperty(watched, "length", { value: original.length, configurable: true });
    Object.defineProperty(holder, name, { ...descriptor, value: watched });
  }

  /**
   * @param {any} holder
   * @param {string} name
   * @param {(values: any[]) => string} [describe]
   */
  function watchConstructor(holder, name, describe = () => "") {
    const Original = holder[name];
    if (typeof Original !== "function") return;
    holder[name] = new Proxy(Original, {
      construct(target, values, maker) {
        report(name, describe(values));
        return Reflect.construct(target, values, maker);
      },
    });
  }

  const page = /** @type {any} */ (globalThis);
  const asked = (/** @type {any[]} */ [what]) => {
    try {
      return JSON.stringify(what ?? {});
    } catch {
      return "";
    }
  };
  const first = (/** @type {any[]} */ [value]) => String(value);
  watchMethod(page.MediaDevices?.prototype, "getUserMedia", "getUserMedia", asked);
  watchMethod(page.Navigator?.prototype, "getUserMedia", "getUserMedia", asked);
  watchMethod(page.Navigator?.prototype, "webkitGetUserMedia", "getUserMedia", asked);
  watchMethod(page.MediaDevices?.prototype, "getDisplayMedia", "getDisplayMedia", asked);
  watchMethod(page.MediaDevices?.prototype, "enumerateDevices", "enumerateDevices");
  watchMethod(page.Geolocation?.prototype, "getCurrentPosition", "geolocation");
  watchMethod(page.Geolocation?.prototype, "watchPosition", "geolocation");
  const later = setTimeout;
  const refuse = (/** @type {any} */ element) => {
    later(
      () =>
        tell(
          element.isConnected ? element : document,
          new Event("fullscreenerror", { bubbles: true, composed: true }),
        ),
      0,
    );
    return Promise.reject(new TypeError("Permissions check failed"));
  };
  for (const name of ["requestFullscreen", "webkitRequestFullscreen", "webkitRequestFullScreen"]) {
    watchMethod(
      page.Element?.prototype,
      name,
      "requestFullscreen",
      undefined,
      refusesFullscreen ? refuse : null,
    );
  }
  watchMethod(page.Element?.prototype, "requestPointerLock", "requestPointerLock");
  watchMethod(page.Keyboard?.prototype, "lock", "keyboard.lock", asked);
  watchMethod(page.Clipboard?.prototype, "readText", "clipboard.readText", atPaste);
  watchMethod(page.Clipboard?.prototype, "read", "clipboard.read", atPaste);
  watchMethod(page.Clipboard?.prototype, "writeText", "clipboard.writeText", first);
  watchMethod(page.Clipboard?.prototype, "write", "clipboard.write");
  watchMethod(page.Document?.prototype, "execCommand", "execCommand", first);
  watchMethod(page, "getScreenDetails", "getScreenDetails");
  watchMethod(page, "requestAnimationFrame", "requestAnimationFrame");
  watchDrawnText(page.CanvasRenderingContext2D?.prototype);
  watchMethod(page.HTMLCanvasElement?.prototype, "toDataURL", "toDataURL");
  watchMethod(page.HTMLCanvasElement?.prototype, "toBlob", "toBlob");
  watchMethod(page.IdleDetector?.prototype, "start", "IdleDetector.start", asked);
  watchMethod(page.History?.prototype, "pushState", "history.pushState", ([, , to]) =>
    String(to ?? ""),
  );
  watchMethod(page.IDBFactory?.prototype, "open", "indexedDB.open", first);
  watchMethod(page.LockManager?.prototype, "request", "locks.request", first);
  watchMethod(page.WakeLock?.prototype, "request", "wakeLock.request", first);
  readMethod(page.Navigator?.prototype, "sendBeacon", ([url, body]) => readBody(url, body));
  readMethod(page, "fetch", (values) => {
    const [what, how] = values;
    if (how?.body) {
      const body = readBody(what instanceof Request ? what.url : what, how.body);
      if (body !== how.body) values[1] = { ...how, body };
    } else if (what instanceof Request && what.body && !what.bodyUsed)
      reportBody(what.url, requestBuffer(cloneOf(what)));
  });
  /** @type {WeakMap<object, string>} */
  const opened = new WeakMap();
  const noteOpened = WeakMap.prototype.set.bind(opened);
  const openedAt = WeakMap.prototype.get.bind(opened);
  readMethod(page.XMLHttpRequest?.prototype, "open", ([, url], target) => {
    noteOpened(target, String(url));
  });
  readMethod(page.XMLHttpRequest?.prototype, "send", ([body], target) => {
    readBody(openedAt(target) ?? "", body);
  });
  watchGetter(page.Screen?.prototype, "isExtended", "screen.isExtended");
  watchGetter(page.Navigator?.prototype, "webdriver", "navigator.webdriver");
  watchConstructor(page, "BroadcastChannel", first);
  watchConstructor(page, "SharedWorker", first);
}
