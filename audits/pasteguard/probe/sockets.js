// @ts-check
// Holds back what a page would send over a WebSocket, and tells an isolated world of it by an event
// whose name only the two know. Runs in the page's own world before its first script.

/**
 * @typedef {object} HeldFrame
 * @property {string} url the socket's address
 * @property {string} text what would have been sent, or its base64 form
 * @property {boolean} isBinary whether `text` is base64
 * @property {string} stack where from
 */

/**
 * @param {string} channel the event's name
 * @param {boolean} isHeld whether to hold from the start, or from the event `${channel}-hold` on
 */
function holdSockets(channel, isHeld) {
  const prototype = globalThis.WebSocket?.prototype;
  const descriptor = prototype && Object.getOwnPropertyDescriptor(prototype, "send");
  if (!descriptor) return;
  const tell = EventTarget.prototype.dispatchEvent;
  const Told = CustomEvent;
  const write = JSON.stringify;
  const read = Blob.prototype.arrayBuffer;
  const LIMIT = 1_000_000;
  document.addEventListener(`${channel}-hold`, () => {
    isHeld = true;
  });

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
    const frame = { url: socket.url, text: text.slice(0, LIMIT), isBinary, stack };
    Reflect.apply(tell, document, [new Told(channel, { detail: write(frame) })]);
  }

  const held = new Proxy(descriptor.value, {
    apply(original, socket, values) {
      const isOpen = socket instanceof WebSocket && socket.readyState === WebSocket.OPEN;
      if (!isHeld || !isOpen || values.length === 0) return Reflect.apply(original, socket, values);
      const [data] = values;
      const isBytes = data instanceof Blob || data instanceof ArrayBuffer || ArrayBuffer.isView(data);
      void report(socket, isBytes ? data : String(data), String(new Error().stack ?? "")).catch(() => undefined);
      return undefined;
    },
  });
  Object.defineProperty(prototype, "send", { ...descriptor, value: held });
}
