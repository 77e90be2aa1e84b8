// @ts-check
// What a page is asked about by: a hash that stays the same for every candidate of a test. The rule
// is written down in docs/page-hash.md; page_hash.py follows it as well, and both must agree on
// tests/vectors/page_hash.json.

const pageHashing = (() => {
  const scheme = "pasteguard.page/1";
  const DOCUMENTS = new Set([
    "asp",
    "aspx",
    "do",
    "htm",
    "html",
    "json",
    "jsp",
    "md",
    "pdf",
    "php",
    "txt",
    "xhtml",
    "xml",
  ]);
  const NUMBER = /^[0-9]{2,}$/;
  const DATE = /^(?:19|20)[0-9]{2}[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12][0-9]|3[01])$/;
  // What names are made of: words, CamelCase, abbreviations, short numbers, "part2", "2nd", dates.
  const ORDINARY =
    /^(?:[A-Z]{0,5}[a-z]{0,20}(?:[A-Z]{1,5}[a-z]{2,14}){0,3}[0-9]{0,4}|[A-Z]{1,10}[0-9]{0,4}|[0-9]{1,4}[a-z]{1,2}|(?:19|20)[0-9][0-9](?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]))$/;
  const HEX = /^(?:(?=.*[0-9])(?=.*[a-f])[0-9a-f]{8,}|[0-9a-f]{12,})$/i;
  const ODD_PART = 7;
  const ODD_PARTS = 10;

  /** @param {string} text */
  function isToken(text) {
    const parts = text.match(/[A-Za-z0-9]+/g) ?? [];
    const odd = parts.filter((part) => !ORDINARY.test(part)).map((part) => part.length);
    const together = odd.reduce((sum, length) => sum + length, 0);
    return (
      Math.max(0, ...odd) >= ODD_PART ||
      together >= ODD_PARTS ||
      parts.some((part) => HEX.test(part))
    );
  }

  /** @param {string} raw a segment as it stands in an address */
  function decoded(raw) {
    const bytes = [];
    for (let at = 0; at < raw.length; at += 1) {
      const hex = raw.slice(at + 1, at + 3);
      if (raw[at] === "%" && /^[0-9a-f]{2}$/i.test(hex)) {
        bytes.push(Number.parseInt(hex, 16));
        at += 2;
      } else {
        bytes.push(raw.charCodeAt(at));
      }
    }
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(bytes));
  }

  /** @param {string} name */
  function encoded(name) {
    const rest = /[!'()*]/g;
    return encodeURIComponent(name).replace(
      rest,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  }

  /** @param {string} raw */
  function segmentOf(raw) {
    const name = decoded(raw.split(";")[0]);
    const dot = name.lastIndexOf(".");
    const ending = name.slice(dot + 1).toLowerCase();
    const isDocument = dot > 0 && DOCUMENTS.has(ending);
    const stem = isDocument ? name.slice(0, dot) : name;
    const isIdentifier =
      stem.includes("…") || NUMBER.test(stem) || DATE.test(stem) || isToken(stem);
    if (!isIdentifier) return encoded(name);
    return isDocument ? `*.${ending}` : "*";
  }

  /**
   * @param {string} url
   * @returns {string} host and path with identifiers replaced; throws TypeError for what is no
   *   address of the web
   */
  function pageKey(url) {
    const parts = new URL(url);
    if (!["http:", "https:"].includes(parts.protocol))
      throw new TypeError("not an address of the web");
    const host = parts.host.replace(/\.(?=:|$)/, "");
    return `${host}/${parts.pathname.split("/").filter(Boolean).map(segmentOf).join("/")}`;
  }

  /**
   * @param {string} url
   * @returns {Promise<string>} 64 hexadecimal digits; rejects as pageKey throws
   */
  async function pageHash(url) {
    const bytes = new TextEncoder().encode(`${scheme}\n${pageKey(url)}`);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  return { scheme, pageKey, pageHash };
})();
