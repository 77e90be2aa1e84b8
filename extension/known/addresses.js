// @ts-check
// Which pages to ask about: the one that is open and, where the test only comes after it, those it leads to.

/** @typedef {{url: string, name: string | null}} Lead a page, and the words by which this one leads there; null: this one */

/** Few: all that one start page links to would name the site, however little is told of each. */
const MOST_LEADS = 2;
/** What stands on the way into a test. */
const START =
  /\b(?:start|begin|take|launch|enter|attempt|resume|continue|test|exam|quiz|assessment)\b|開始|始め|はじめ|受験|スタート|再開|テスト|試験|検査/i;
const LONGEST_NAME = 60;

/**
 * @param {PassiveReport} report
 * @param {number} tabId
 * @returns {Promise<Lead[]>}
 */
export async function leadsOf(report, tabId) {
  const own = { url: report.page.url, name: null };
  if (report.fields.length) return [own];
  const [answer] = await chrome.scripting
    .executeScript({ target: { tabId }, func: readLinks })
    .catch(() => []);
  return [own, ...chooseLeads(answer?.result ?? [], report.page.url)];
}

/**
 * Runs in the page's document, in a world of the extension's own: it reads, and leaves nothing.
 * @returns {{url: string, name: string}[]}
 */
function readLinks() {
  // A page's elements can take the names of the document's and of a form's own methods.
  const { apply, getOwnPropertyDescriptor } = Reflect;
  const base = apply(
    /** @type {any} */ (getOwnPropertyDescriptor(Node.prototype, "baseURI")?.get),
    document,
    [],
  );
  const attribute = (/** @type {Element} */ element, /** @type {string} */ name) =>
    apply(Element.prototype.getAttribute, element, [name]);
  const textOf = /** @type {any} */ (getOwnPropertyDescriptor(Node.prototype, "textContent")?.get);
  const find = Document.prototype.querySelectorAll;
  const links = [...apply(find, document, ["form[action], a[href], area[href]"])];
  return links.slice(0, 300).map((link) => ({
    url: String(new URL(attribute(link, "action") ?? attribute(link, "href") ?? "", base)),
    name: apply(
      textOf,
      apply(Element.prototype.querySelector, link, ["[type=submit]"]) ?? link,
      [],
    ),
  }));
}

/**
 * Of the links, those to other pages of the same site, each page once: the few that most likely lead to a test.
 * @param {{url: string, name: string}[]} links
 * @param {string} pageUrl
 * @returns {Lead[]}
 */
export function chooseLeads(links, pageUrl) {
  const here = new URL(pageUrl);
  /** @type {Map<string, Lead>} */
  const found = new Map();
  for (const { url, name } of links) {
    if (!URL.canParse(url)) continue;
    const { origin, pathname } = new URL(url);
    if (origin !== here.origin || pathname === here.pathname || found.has(pathname)) continue;
    const words = name.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
    found.set(pathname, { url: origin + pathname, name: words || pathname });
  }
  const leads = [...found.values()];
  const starts = (/** @type {Lead} */ { name }) => START.test(name ?? "");
  return [...leads.filter(starts), ...leads.filter((lead) => !starts(lead))].slice(0, MOST_LEADS);
}
