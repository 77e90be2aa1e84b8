// @ts-check
// What the interpreter uses of a browser beside the language, where V8 is alone: addresses, and Base64.

const ADDRESS = new RegExp(
  [
    /^([a-z][a-z\d+.-]*):/, // the scheme
    /(?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?)?/, // the host and its port
    /([^?#]*)(\?[^#]*)?(#.*)?$/,
  ]
    .map(({ source }) => source)
    .join(""),
  "i",
);

/** As much of a browser's URL as the interpreter asks for. */
class Address {
  /**
   * @param {string | Address} address
   * @param {string | Address} [base]
   */
  constructor(address, base) {
    const told = String(address).trim();
    const found = ADDRESS.exec(ADDRESS.test(told) ? told : resolved(told, base));
    if (!found) throw new TypeError("Invalid URL");
    const [, scheme = "", host = "", port = "", path = "", query = "", fragment = ""] = found;
    this.protocol = `${scheme.toLowerCase()}:`;
    this.hostname = host.toLowerCase();
    this.port = port;
    this.host = this.hostname + (port && `:${port}`);
    this.origin = `${this.protocol}//${this.host}`;
    this.pathname = path || "/";
    this.search = query;
    this.hash = fragment;
    this.href = this.origin + this.pathname + query + fragment;
  }

  toString() {
    return this.href;
  }
}

/**
 * @param {string} told an address without a scheme
 * @param {string | Address | undefined} base what it is to be read from
 * @returns {string}
 */
function resolved(told, base) {
  if (base === undefined) return "";
  const { protocol, origin, pathname, search } = new Address(String(base));
  if (told.startsWith("//")) return protocol + told;
  if (told.startsWith("/")) return origin + told;
  if (told.startsWith("?")) return origin + pathname + told;
  if (told === "" || told.startsWith("#")) return origin + pathname + search + told;
  return origin + pathname.replace(/[^/]*$/, "") + told;
}

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

Object.assign(globalThis, {
  URL: Address,
  /** @param {string} text */
  btoa: (text) => {
    let made = "";
    for (let at = 0; at < String(text).length; at += 3) {
      const codes = [0, 1, 2].map((more) => String(text).charCodeAt(at + more) || 0);
      if (codes.some((code) => code > 255)) throw new RangeError("InvalidCharacterError");
      const [one = 0, two = 0, three = 0] = codes;
      const bits = (one << 16) | (two << 8) | three;
      const left = String(text).length - at;
      made += [18, 12, 6, 0]
        .map((shift, n) => (n > left ? "=" : SIGNS[(bits >> shift) & 63]))
        .join("");
    }
    return made;
  },
  /** @param {string} text */
  atob: (text) => {
    const told = String(text).replace(/[\t\n\f\r ]|=+$/g, "");
    if (/[^A-Za-z\d+/]/.test(told) || told.length % 4 === 1)
      throw new RangeError("InvalidCharacterError");
    let made = "";
    for (let at = 0; at < told.length; at += 4) {
      const part = told.slice(at, at + 4);
      const bits = [...part].reduce(
        (all, sign, n) => all | (SIGNS.indexOf(sign) << (18 - 6 * n)),
        0,
      );
      made += String.fromCharCode(bits >> 16, (bits >> 8) & 255, bits & 255).slice(
        0,
        part.length - 1,
      );
    }
    return made;
  },
});
