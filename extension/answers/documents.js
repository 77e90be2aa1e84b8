// @ts-check
// What the vendor's documents say of a page's software. Products have settings, so that documents alone
// restrict nothing: they stand beside what was found, and beside what could not be told.

/**
 * What a vendor's documents say, as extension/shared/vendors.js holds it.
 * @typedef {{id: string, name: Record<string, string>, documented: {restriction: string, what: Record<string, string>,
 *   source: string, by: string}[]}} DocumentedVendor
 */

export const DOCUMENT = "vendor-document";

/**
 * @param {PassiveReport} report
 * @param {DocumentedVendor[]} catalogue of all vendors
 * @param {string} language of the reader
 * @returns {PassiveReport} with the documents among the evidence, as its weakest
 */
export function withDocuments(report, catalogue, language) {
  const used = new Set(report.vendors.map(({ id }) => id));
  const findings = catalogue
    .filter(({ id }) => used.has(id))
    .reduce(
      (told, vendor) => told.map((finding) => withDocument(finding, vendor, language)),
      report.findings,
    );
  return { ...report, findings: findings.map(asFarAsKnown) };
}

/**
 * @param {PassiveFinding} finding
 * @param {DocumentedVendor} vendor
 * @param {string} language
 * @returns {PassiveFinding}
 */
function withDocument(finding, vendor, language) {
  const facts = vendor.documented.filter(({ restriction }) => restriction === finding.restriction);
  if (!facts.length || finding.outcome === "not-applicable") return finding;
  const proofs = facts.map(({ what, source, by }) => ({
    kind: /** @type {const} */ ("reported"),
    mechanism: DOCUMENT,
    said: {
      id: "document.says",
      values: {
        author: `@vendor.docs.by.${by}`,
        name: of(vendor.name, language),
        what: of(what, language),
        source,
      },
    },
    source: null,
    code: null,
  }));
  return { ...finding, evidence: [...finding.evidence, ...proofs] };
}

/**
 * What nothing but documents says is not known of this page.
 * @param {PassiveFinding} finding
 * @returns {PassiveFinding}
 */
function asFarAsKnown(finding) {
  const isOnlyDocumented = finding.evidence.length > 0 && finding.evidence.every(isDocument);
  if (finding.outcome !== "restricted" || !isOnlyDocumented) return finding;
  return {
    ...finding,
    outcome: "unclear",
    effects: [],
    reason: { id: "document.only", values: {} },
  };
}

/**
 * @param {PassiveEvidence} evidence
 */
function isDocument({ kind, mechanism, said }) {
  return kind === "reported" && (mechanism === DOCUMENT || said.id === "proof.vendor");
}

/**
 * @param {PassiveFinding[]} findings
 * @returns {Message[]} what the documents say of them, in brief, each once
 */
export function documentsOf(findings) {
  const said = findings.flatMap(({ evidence }) =>
    evidence.filter(isDocument).map(({ said: { values } }) => values),
  );
  const brief = said.map(({ name = "", what = "" }) => ({
    id: "document.brief",
    values: { name, what },
  }));
  return [...new Map(brief.map((message) => [JSON.stringify(message), message])).values()];
}

/**
 * @param {Record<string, string>} texts
 * @param {string} language
 */
function of(texts, language) {
  return texts[language] ?? texts.en ?? "";
}
