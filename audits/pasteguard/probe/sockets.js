// @ts-check
// Holds back what a page or a worker would send over a WebSocket, and tells who asked. Runs in the
// page's own world before its first script, and in a worker as soon as there is one.

/**
 * @typedef {object} HeldFrame
 * @property {string} url the socket's address
 * @property {string} text what would have been sent, or its base64 form
 * @property {boolean} isBinary whether `text` is base64
 * @property {string} stack where from
 */

/**
 * @param {() => boolean} isHeld whether frames are held back now
 * @param {(frame: HeldFrame) => void} tell
 */
function replaceSend(isHeld, tell) {
  const prototype = globalThis.WebSocket?.prototype;
  const descriptor = prototype && Object.getOwnPropertyDescriptor(prototype, "send");
  if (!descriptor) return;
  const read = Blob.prototype.arrayBuffer;
  const LIMIT = 1_000_000;

  /**
   * @param {WebSocket} socket
   * @param {any} data
   * @param {string} stack
   */
  async function report(socket, data, stack) {
    const isBinary = typeof data !== "string";
    let text = data;
    if (isBinary) {
      const buffer = data instanceof Blob ? await Reflect.apply(read, data, []) : (data.buffer ?? data);
      const bytes = new Uint8Array(buffer, data.byteOffset ?? 0, Math.min(data.byteLength ?? buffer.byteLength, LIMIT));
      let letters = "";
      for (const byte of bytes) letters += String.fromCharCode(byte);
      text = btoa(letters);
    }
    tell({ url: socket.url, text: text.slice(0, LIMIT), isBinary, stack });
  }

  const held = new Proxy(descriptor.value, {
    apply(original, socket, values) {
      const isOpen = socket instanceof WebSocket && socket.readyState === WebSocket.OPEN;
      if (!isHeld() || !isOpen || values.length === 0) return Reflect.apply(original, socket, values);
      const [data] = values;
      const isBytes = data instanceof Blob || data instanceof ArrayBuffer || ArrayBuffer.isView(data);
      void report(socket, isBytes ? data : String(data), String(new Error().stack ?? "")).catch(() => undefined);
      return undefined;
    },
  });
  Object.defineProperty(prototype, "send", { ...descriptor, value: held });
}

/**
 * Tells an isolated world by an event whose name only the two know.
 *
 * @param {string} channel the event's name
 * @param {boolean} isHeld whether to hold from the start, or from the event `${channel}-hold` on
 */
function holdSockets(channel, isHeld) {
  const dispatch = EventTarget.prototype.dispatchEvent;
  const Told = CustomEvent;
  const write = JSON.stringify;
  document.addEventListener(`${channel}-hold`, () => {
    isHeld = true;
  });
  replaceSend(
    () => isHeld,
    (frame) => void Reflect.apply(dispatch, document, [new Told(channel, { detail: write(frame) })]),
  );
}

/**
 * Holds from now on; whoever has the answer asks it for what was held.
 *
 * @returns {{ next: () => Promise<HeldFrame[]> }} the frames held since it was last asked, at least one
 */
function holdSocketsOfWorker() {
  /** @type {HeldFrame[]} */
  let waiting = [];
  let wake = () => {};
  replaceSend(
    () => true,
    (frame) => {
      waiting.push(frame);
      wake();
    },
  );
  return {
    async next() {
      if (waiting.length === 0) await new Promise((resolve) => (wake = () => resolve(undefined)));
      const found = waiting;
      waiting = [];
      return found;
    },
  };
}
