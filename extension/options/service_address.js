// @ts-check
// The address of a service as a candidate types it.

const ON_THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * @param {string} typed
 * @returns {string | null} the address without a slash at its end; null where it cannot be asked: only
 *   this machine may be asked without encryption
 */
export function serviceAddress(typed) {
  const text = typed.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSafe =
    url.protocol === "https:" || (url.protocol === "http:" && ON_THIS_MACHINE.has(url.hostname));
  if (!isSafe || url.username || url.password || url.search || url.hash) return null;
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

/**
 * @param {string} address
 * @returns {string} the permission that lets the extension ask there, and nowhere else
 */
export function permissionFor(address) {
  const { protocol, hostname } = new URL(address);
  // Match patterns of all browsers know no port.
  return `${protocol}//${hostname}/*`;
}
