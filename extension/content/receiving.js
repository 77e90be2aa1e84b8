// @ts-check
// Takes what the recorder in the page's world tells. A page that forged records could only spoil its
// own picture: they are bounded, checked, and can only say that the page itself does something.

(() => {
  const host = /** @type {any} */ (globalThis);
  const RECORDS = Symbol.for("pasteguard.records");
  if (Object.hasOwn(host, RECORDS)) return;
  // There the recorder does nothing, and nobody is told that somebody waits for it.
  if (host[Symbol.for("pasteguard.preparable")]) return;
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

  // The recorder is told a name made at random, before the page's first script, whichever of the two is there
  // first; from then on nobody answers to a name that a page could know.
  const MEET = "pasteguard-start";
  const meet = () => {
    const name = `e${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
    const event = new CustomEvent(MEET, { detail: name, cancelable: true });
    if (document.dispatchEvent(event)) return false;
    channel = name;
    window.addEventListener(channel, hear, { capture: true });
    return true;
  };
  if (!meet()) document.addEventListener(`${MEET}-ask`, meet, { once: true });

  host[RECORDS] = () => {
    // Without the recorder nothing is known of listeners, which is not that there are none.
    if (!channel) return null;
    listeners = [];
    document.dispatchEvent(new Event(`${channel}-ask`));
    const told = { listeners, calls: [...calls] };
    // Nothing of the page's is held longer than it takes to tell of it.
    listeners = [];
    return told;
  };
})();
