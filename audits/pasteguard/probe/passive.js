// @ts-check
// Judging without acting: what a handler's code, an attribute or a style tells by itself. Pure
// functions over plain evidence; each restriction's passive.js says which evidence concerns it.

/** @typedef {{type: string, on: string, steps: number, capture: boolean, passive: boolean, code: string | null}} ListenerEvidence */
/** @typedef {{id: string, values?: Record<string, string | number>}} Sentence */
/** @typedef {{kind: string, detail: Sentence, mechanism: string | null, listener: number | null, code: string | null}} PassiveProof */
/** @typedef {{outcome: string, effects: string[], summary: Sentence, reason: Sentence | null, proofs: PassiveProof[]}} PassiveVerdict */
/** @typedef {{facts: Record<string, any>, listeners: ListenerEvidence[]}} PassiveField */
/** @typedef {{texts: {style: string, invisible: boolean, html: string}[], drawings: string[], listeners: ListenerEvidence[]}} PassivePage */
/** @typedef {"cancels" | "decides" | "handles" | "listens"} HandlerKind */

const EDITOR_KINDS = new Set([
  "monaco", "codemirror", "ace", "quill", "tiptap", "prosemirror", "lexical", "slate", "draftjs", "tinymce", "ckeditor", "trix",
]);
const CANCELS = /\.preventDefault\s*\(|return\s+false|=>\s*false|returnValue\s*=\s*false|return\s*!1/;
const BRANCHES = /\bif\b|\?|&&|\|\||\bswitch\b|\bfor\b|\bwhile\b|\bcase\b/;
const WRITES = /\.value\s*=[^=]|innerHTML\s*=|textContent\s*=|innerText\s*=|setRangeText|execCommand|insertText|insertContent|replaceSelection|deleteContents|dispatch\s*\(|\.remove\s*\(|set[A-Z]\w*\s*\(|clipboard\.write|setData|insertNode/;
const CALLS_OUT = /(?:^|[^.\w])(?!function\b|if\b|for\b|while\b|switch\b|return\b|catch\b|typeof\b)[A-Za-z_$][\w$]*\s*\(/;

/**
 * @param {string} code
 * @returns {string} the code without comments and string contents
 */
function bareCode(code) {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, " ").replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g, '""');
}

/**
 * What a handler does, as far as its text says: always cancels, may cancel, handles the text
 * itself, or only listens. What cannot be read decides.
 * @param {string | null} source
 * @returns {HandlerKind}
 */
function kindOfHandler(source) {
  if (!source || /\{\s*\[native code\]\s*\}/.test(source)) return "decides";
  const code = bareCode(source);
  const body = code.slice(Math.max(code.indexOf("{"), code.indexOf("=>")) + 1);
  if (CANCELS.test(code)) {
    if (WRITES.test(body)) return "handles";
    return BRANCHES.test(body) || CALLS_OUT.test(body) ? "decides" : "cancels";
  }
  if (WRITES.test(body)) return "handles";
  return CALLS_OUT.test(body.replace(/console\s*\.\s*\w+\s*\(/g, "")) ? "decides" : "listens";
}

/**
 * The verdict from handlers alone.
 * @param {ListenerEvidence[]} listeners
 * @param {Record<string, string>} decisive event type to the mechanism that a cancel of it is
 * @param {string[]} doubtful types whose handlers may also matter, unless they only listen
 * @param {string} allowedSummary
 * @param {string} restrictedSummary
 * @returns {PassiveVerdict}
 */
function judgeHandlers(listeners, decisive, doubtful, allowedSummary, restrictedSummary) {
  const kinds = listeners.map((listener) => kindOfHandler(listener.code));
  const isDecisive = (/** @type {ListenerEvidence} */ listener) => listener.type in decisive;
  const cancelling = listeners.findIndex((listener, at) => isDecisive(listener) && !listener.passive && kinds[at] === "cancels");
  const found = listeners[cancelling];
  if (found) {
    const detail = { id: "proof.handler-cancels", values: { event: found.type } };
    const proof = { kind: "inferred", detail, mechanism: decisive[found.type] ?? null, listener: cancelling, code: found.code };
    return { outcome: "restricted", effects: ["blocks"], summary: { id: restrictedSummary }, reason: null, proofs: [proof] };
  }
  const relevant = listeners.filter((listener) => isDecisive(listener) || doubtful.includes(listener.type));
  const unread = relevant.filter((listener) => kindOfHandler(listener.code) !== "listens" && !(listener.passive && isDecisive(listener)));
  if (unread.length) return cannotTell("reason.handler-decides");
  const detail = relevant.length
    ? { id: "proof.handler-listens", values: { event: [...new Set(relevant.map((listener) => listener.type))].join(", ") } }
    : { id: "proof.no-handler" };
  const proof = { kind: "inferred", detail, mechanism: null, listener: null, code: null };
  return { outcome: "allowed", effects: [], summary: { id: allowedSummary }, reason: null, proofs: [proof] };
}

/**
 * @param {string} reason
 * @returns {PassiveVerdict}
 */
function cannotTell(reason) {
  return { outcome: "unclear", effects: [], summary: { id: "judge.unclear" }, reason: { id: reason }, proofs: [] };
}

/**
 * @param {string} reason
 * @returns {PassiveVerdict}
 */
function doesNotApply(reason) {
  return { outcome: "not-applicable", effects: [], summary: { id: "judge.not-applicable" }, reason: { id: reason }, proofs: [] };
}

/**
 * The verdict on putting text into a field or taking it out, from the field's handlers.
 * @param {string} restriction
 * @param {PassiveField} field
 * @param {Record<string, string>} decisive
 * @param {string[]} doubtful
 * @returns {PassiveVerdict}
 */
function judgeField(restriction, field, decisive, doubtful) {
  if (field.facts.disabled) return doesNotApply("reason.disabled");
  if (field.facts.boxes) return cannotTell("reason.not-by-looking");
  if (EDITOR_KINDS.has(field.facts.kind)) return cannotTell("reason.not-by-looking");
  return judgeHandlers(field.listeners, decisive, doubtful, `judge.${restriction}.allowed`, `judge.${restriction}.restricted`);
}

/** @type {Record<string, {field?: (field: PassiveField) => PassiveVerdict, page?: (page: PassivePage) => PassiveVerdict}>} */
const passiveJudges = {};
