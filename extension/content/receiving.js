// @ts-check
// Takes what the recorder in the page's world tells. A page that forged records could only spoil its
// own picture: they are bounded, checked, and can only say that the page itself does something.

(() => {
  const host = /** @type {any} */ (globalThis);
  const RECORDS = Symbol.for("pasteguard.records");
  if (Object.hasOwn(host, RECORDS)) return;
  const LIMIT = 4000;
  let channel = "";
  /** @type {any[]} */
  let listeners = [];
  /** @type {any[]} */
  const calls = [];

  /** @param {Event} event */
  function hear(event) {
    if (
      !(event instanceof CustomEvent) ||
      typeof event.detail !== "string" ||
      event.detail.length > 30000
    )
      return;
    let record;
    try {
      record = JSON.parse(event.detail);
    } catch {
      return;
    }
    if (record?.kind === "call" && calls.length < 500) {
      const call = {
        name: String(record.name).slice(0, 60),
        detail: String(record.detail).slice(0, 300),
        during: String(record.during).slice(0, 30),
        byPerson: record.byPerson === true,
        stack: String(record.stack).slice(0, 2000),
      };
      calls.push(call);
      chrome.runtime.sendMessage({ to: "engine", tell: "called", call }).catch(() => undefined);
    } else if (
      record?.kind === "listener" &&
      listeners.length < LIMIT &&
      /^(?:window|document|element)$/.test(record.on)
    ) {
      const [first] = event.composedPath();
      listeners.push({
        on: record.on,
        type: String(record.type).slice(0, 40),
        capture: record.capture === true,
        passive: record.passive === true,
        once: record.once === true,
        isProperty: record.isProperty === true,
        code: String(record.code).slice(0, 20000),
        element: record.on === "element" && first instanceof Element ? first : null,
      });
    }
  }

  document.addEventListener(
    "pasteguard-hello",
    (event) => {
      if (channel || !(event instanceof CustomEvent)) return;
      channel = String(event.detail);
      window.addEventListener(channel, hear, { capture: true });
    },
    { once: true },
  );
  document.dispatchEvent(new Event("pasteguard-ready"));
  document.addEventListener(
    "pasteguard-hello?",
    () => document.dispatchEvent(new Event("pasteguard-ready")),
    { once: true },
  );

  host[RECORDS] = () => {
    listeners = [];
    if (channel) document.dispatchEvent(new Event(`${channel}-ask`));
    return { listeners, calls: [...calls] };
  };
})();
