// @ts-check
// What the extension's pages call; the background answers. The types are in
// audits/pasteguard/interpreter/judges/report_types.js.

/**
 * @param {object} message
 * @returns {Promise<any>}
 */
function ask(message) {
  return chrome.runtime.sendMessage({ to: "engine", ...message });
}

/**
 * @param {number} tabId
 * @returns {Promise<PassiveReport | NoReport>}
 */
export function look(tabId) {
  return ask({ ask: "look", tabId });
}

/**
 * @param {number} tabId
 * @returns {Promise<PassiveReport | null>}
 */
export function reportOf(tabId) {
  return ask({ ask: "reportOf", tabId });
}

/**
 * @param {number} tabId
 * @param {(report: PassiveReport) => void} tell
 * @returns {() => void}
 */
export function onReport(tabId, tell) {
  const hear = (/** @type {any} */ message) => {
    if (message?.to === "ui" && message.tell === "report" && message.tabId === tabId)
      tell(message.report);
  };
  chrome.runtime.onMessage.addListener(hear);
  return () => chrome.runtime.onMessage.removeListener(hear);
}

/**
 * Asks for the site of the tab, so it has to be called straight from a click.
 * @param {number} tabId
 * @param {string} [pageUrl] the tab's address, where the caller knows it; a browser may forget the click meanwhile
 * @returns {Promise<{granted: boolean}>}
 */
export async function startFromBeginning(tabId, pageUrl) {
  const origin = originOf(pageUrl ?? (await chrome.tabs.get(tabId)).url ?? "");
  if (!origin) return { granted: false };
  // Not awaited: the click would be over, and the browser would not ask any more.
  const wanted = ask({ ask: "want", tabId, origin });
  const granted = await chrome.permissions.request({ origins: [patternOf(origin)] });
  await wanted;
  return granted ? ask({ ask: "begin" }) : { granted: false };
}

/**
 * @param {string} origin
 * @returns {Promise<void>}
 */
export function stopFromBeginning(origin) {
  return ask({ ask: "stop", origin });
}

/**
 * @param {string} origin
 * @returns {Promise<boolean>}
 */
export function isFromBeginning(origin) {
  return ask({ ask: "isFromBeginning", origin });
}

/** @returns {Promise<string[]>} */
export function sitesFromBeginning() {
  return ask({ ask: "sites" });
}

/**
 * @param {number} tabId
 * @returns {Promise<DeclaredByPage | NoReport>}
 */
export function readDeclaration(tabId) {
  return ask({ ask: "declaration", tabId });
}

/**
 * @param {string} url
 * @returns {string | null} the origin of a web page; null for any other
 */
export function originOf(url) {
  try {
    const { origin, protocol } = new URL(url);
    return protocol === "http:" || protocol === "https:" ? origin : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} origin
 * @returns {string} the pattern that a permission is asked for; patterns know no ports
 */
export function patternOf(origin) {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
