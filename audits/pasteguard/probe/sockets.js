// @ts-check
// Holds back what a page or a worker would send over a WebSocket, a WebRTC channel or WebTransport,
// and tells who asked. Runs in the page's own world, and in each worker, before their first script.

/**
 * @typedef {object} HeldFrame
 * @property {string} url the socket's address, or `webrtc:` and the channel's name
 * @property {string} text what would have been sent, or its base64 form
 * @property {boolean} isBinary whether `text` is base64
 * @property {string} stack where from
 */

/**
 * @param {{ prototype: any } | undefined} Type what has `send`
 * @param {(socket: any) => boolean} isOpen whether it would send now, rather than throw
 * @param {(socket: any) => string} addressOf
 * @param {() => boolean} isHeld whether frames are held back now
 * @param {(frame: HeldFrame) => void} tell
 */
function replaceSend(Type, isOpen, addressOf, isHeld, tell) {
  const prototype = Type?.prototype;
  const descriptor = prototype && Object.getOwnPropertyDescriptor(prototype, "send");
  if (!Type || !descriptor) return;
  const read = Blob.prototype.arrayBuffer;
  const LIMIT = 1_000_000;

  /**
   * @param {any} socket
   * @param {any} data
   * @param {string} stack
   */
  async function report(socket, data, stack) {
    const isBinary = typeof data !== "string";
    let text = data;
    if (isBinary) {
      const buffer =
        data instanceof Blob ? await Reflect.apply(read, data, []) : (data.buffer ?? data);
      const bytes = new Uint8Array(
        buffer,
        data.byteOffset ?? 0,
        Math.min(data.byteLength ?? buffer.byteLength, LIMIT),
      );
      let letters = "";
      for (const byte of bytes) letters += String.fromCharCode(byte);
      text = btoa(letters);
    }
    tell({ url: addressOf(socket), text: text.slice(0, LIMIT), isBinary, stack });
  }

  const held = new Proxy(descriptor.value, {
    apply(original, socket, values) {
      const isSocket = socket instanceof /** @type {any} */ (Type);
      const isSent = isSocket && isOpen(socket) && values.length > 0;
      if (!isHeld() || !isSent) return Reflect.apply(original, socket, values);
      const [data] = values;
      const isBytes =
        data instanceof Blob || data instanceof ArrayBuffer || ArrayBuffer.isView(data);
      void report(socket, isBytes ? data : String(data), String(new Error().stack ?? "")).catch(
        () => undefined,
      );
      return undefined;
    },
  });
  Object.defineProperty(prototype, "send", { ...descriptor, value: held });
}

/**
 * A connection over WebTransport is led to an address that browsers refuse: it fails as one does
 * that the network does not let through.
 *
 * @param {() => boolean} isHeld whether connections are held back now
 * @param {(frame: HeldFrame) => void} tell
 */
function replaceTransport(isHeld, tell) {
  const NOWHERE = "https://127.0.0.1:1/";
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, "WebTransport");
  if (!descriptor) return;
  const held = new Proxy(descriptor.value, {
    construct(original, values, newTarget) {
      const made = (/** @type {any[]} */ given) => Reflect.construct(original, given, newTarget);
      if (!isHeld() || values.length === 0) return made(values);
      const url = new URL(String(values[0]), globalThis.location.href);
      if (url.protocol !== "https:") return made(values);
      tell({ url: url.href, text: "", isBinary: false, stack: String(new Error().stack ?? "") });
      return made([NOWHERE]);
    },
  });
  Object.defineProperty(globalThis, "WebTransport", { ...descriptor, value: held });
}

/**
 * Holds from the start or from a word on.
 *
 * @param {string} binding the name of the function that hands a text to the host; it is taken away
 * @param {boolean} isHeld whether to hold now
 * @returns {(isHeld: boolean) => void} says whether to hold from now on
 */
function holdSockets(binding, isHeld) {
  const pass = Reflect.get(globalThis, binding);
  Reflect.deleteProperty(globalThis, binding);
  const write = JSON.stringify;
  const holds = () => isHeld;
  const tell = (/** @type {HeldFrame} */ frame) => pass(write(frame));
  const Channel = /** @type {any} */ (globalThis).RTCDataChannel;
  replaceSend(
    globalThis.WebSocket,
    (socket) => socket.readyState === 1,
    (socket) => socket.url,
    holds,
    tell,
  );
  replaceSend(
    Channel,
    (channel) => channel.readyState === "open",
    (channel) => `webrtc:${channel.label}`,
    holds,
    tell,
  );
  replaceTransport(holds, tell);
  return (now) => {
    isHeld = now;
  };
}

/**
 * The same in a page, which is told by events whose names only the two know.
 *
 * @param {string} binding the function's name, and the beginning of the events' names
 * @param {boolean} isHeld whether to hold now
 */
function holdSocketsOfPage(binding, isHeld) {
  const hold = holdSockets(binding, isHeld);
  document.addEventListener(`${binding}-hold`, () => hold(true));
  document.addEventListener(`${binding}-release`, () => hold(false));
}
