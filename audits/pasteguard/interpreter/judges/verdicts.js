// @ts-check
// Judging without acting: what the rehearsal on paper, an attribute or a style tells by itself. Pure
// functions over plain evidence; each restriction's passive.js says which evidence concerns it.

import { JAPANESE, SAMPLE } from "../page_model/field_actions.js";
import { EDITOR_KINDS } from "../page_model/libraries.js";
import { judgeEditor, judgeTold } from "./editors.js";

/** @import { PageEditors } from "./editors.js" */
/** @import { PlainDeed, PlainOutcome } from "../page_model/frame_run.js" */

/** @typedef {{id: string, values?: Record<string, string | number>}} Sentence */
/**
 * @typedef {object} PassiveProof
 * @property {string} kind
 * @property {Sentence} detail
 * @property {string | null} mechanism
 * @property {PassiveSource | null} source
 * @property {string | null} code
 */
/**
 * @typedef {object} PassiveVerdict
 * @property {Outcome} outcome
 * @property {Effect[]} effects
 * @property {Sentence} summary
 * @property {Sentence | null} reason
 * @property {PassiveProof[]} proofs
 * @property {string | null} [consequence]
 */
/** @typedef {ReturnType<typeof import("../page_model/dry_run.js").dryRunFrame>} Paper */

/**
 * @typedef {object} PassiveField
 * @property {Record<string, any>} facts
 * @property {Record<string, PlainOutcome>} paper what became of each act on paper
 * @property {boolean} complete whether all code that could matter was read and walked
 * @property {boolean} faithful whether the page on paper still is what was seen
 * @property {boolean} isDrawn whether another element takes its text than the one a person sees
 * @property {PlainDeed[]} quiet what the page does by itself
 * @property {PageEditors} editors what is known of the libraries that make editors in the page
 * @property {boolean} watchesChanges whether it observes changes of its elements
 * @property {boolean} listensLater whether it begins to listen to what is done to fields only after a while
 * @property {boolean} isWrittenByPage whether something else than the field's own events writes in it
 */

/**
 * @typedef {object} PassivePage
 * @property {{facts: Record<string, any>, paper: Paper}[]} frames the page itself first
 * @property {boolean} complete
 * @property {boolean} allRead whether all code was read, walked or not
 * @property {string[]} code the texts of all scripts and handlers in the markup
 * @property {boolean} faithful whether no code makes fields that the page on paper does not have
 * @property {boolean} hasUnreadFrame whether a frame is shown that could not be looked into
 * @property {boolean} hasFields
 * @property {Record<string, any>} facts of the page itself
 * @property {Set<string>} vendors kinds of the vendors recognised
 * @property {{id: string, name: Record<string, string>, kind: string, restrictions: Set<string>}[]} products
 */

/**
 * @param {string} reason
 * @param {Record<string, string | number>} [values]
 * @returns {PassiveVerdict}
 */
export function cannotTell(reason, values = {}) {
  return {
    outcome: "unclear",
    effects: [],
    summary: { id: "judge.unclear" },
    reason: { id: reason, values },
    proofs: [],
  };
}

/**
 * @param {string} reason
 * @returns {PassiveVerdict}
 */
export function doesNotApply(reason) {
  return {
    outcome: "not-applicable",
    effects: [],
    summary: { id: "judge.not-applicable" },
    reason: { id: reason },
    proofs: [],
  };
}

/**
 * @param {Sentence} summary
 * @param {PassiveProof[]} proofs
 * @returns {PassiveVerdict}
 */
export function isAllowed(summary, proofs) {
  return { outcome: "allowed", effects: [], summary, reason: null, proofs };
}

/**
 * @param {Sentence} summary
 * @param {Effect[]} effects
 * @param {PassiveProof[]} proofs
 * @param {string | null} [consequence]
 * @returns {PassiveVerdict}
 */
export function isRestricted(summary, effects, proofs, consequence = null) {
  return {
    outcome: "restricted",
    effects: [...new Set(effects)],
    summary,
    reason: null,
    proofs,
    consequence,
  };
}

/**
 * @param {string} kind
 * @param {Sentence} detail
 * @param {{mechanism?: string | null, deed?: PlainDeed | null, code?: string | null}} [from]
 * @returns {PassiveProof}
 */
export function proofOf(kind, detail, { mechanism = null, deed = null, code = null } = {}) {
  return {
    kind,
    detail,
    mechanism,
    source: deed?.source ?? null,
    code: code ?? deed?.code ?? null,
  };
}

/**
 * The verdict on putting text into a field or taking it out, from what came of it on paper.
 * @param {string} restriction
 * @param {PassiveField} field
 * @param {string[]} acts
 * @param {{needsTyping?: boolean}} [more]
 * @returns {PassiveVerdict}
 */
export function judgeField(restriction, field, acts, { needsTyping = true } = {}) {
  const { facts, paper } = field;
  if (facts.disabled) return doesNotApply("reason.disabled");
  if (EDITOR_KINDS.has(facts.kind)) return judgeEditor(restriction, field, acts);
  const told = field.editors.kinds.includes("react")
    ? judgeTold(restriction, field, "React")
    : null;
  if (told) return told;
  if (facts.boxes) return cannotTell("reason.not-by-looking");
  if (field.isDrawn) return cannotTell("reason.markup-editor", { name: facts.tag });
  if (facts.readonly && isLeftReadonly(field))
    return restriction === "copy"
      ? isAllowed({ id: "judge.copy.allowed" }, [proofOf("inferred", { id: "proof.no-handler" })])
      : doesNotApply("reason.readonly");
  if (facts.readonly && paper.type?.arrived !== true)
    return ["cut", "undo"].includes(restriction)
      ? doesNotApply("reason.readonly")
      : cannotTell("reason.readonly");
  const tried = acts.map((act) => ({ act, outcome: paper[act] }));
  if (tried.some(({ outcome }) => !outcome)) return cannotTell("reason.code-too-much");
  if (needsTyping && paper.type?.arrived !== true)
    return cannotTell(
      paper.type?.arrived === false && facts.readonly
        ? "reason.readonly"
        : "reason.handler-decides",
    );
  const stopped = tried.find(({ outcome }) => outcome?.arrived === false);
  if (
    stopped?.outcome &&
    (!field.faithful || (!field.complete && stopped.outcome.mechanism === "input-revert"))
  )
    return cannotTell("reason.handler-decides");
  const spoiling = spoilingOf(
    restriction,
    tried.flatMap(({ outcome }) => outcome?.deeds ?? []),
    field.quiet,
  );
  if (spoiling)
    return spoiling.certain
      ? isRestricted(
          { id: `judge.${restriction}.restricted` },
          ["blocks"],
          [
            proofOf(
              "inferred",
              { id: "proof.code-spoils" },
              { mechanism: "clipboard-write", deed: spoiling },
            ),
          ],
        )
      : cannotTell("reason.handler-decides");
  if (stopped?.outcome && asksAboutIt(stopped.outcome)) return cannotTell("reason.handler-decides");
  if (stopped?.outcome?.deeds.some(drawsIt))
    return cannotTell("reason.markup-editor", { name: facts.tag });
  if (stopped?.outcome)
    return stoppedVerdict(
      restriction,
      stopped.outcome,
      tried.some(({ outcome }) => outcome?.arrived),
    );
  if (tried.some(({ outcome }) => outcome?.arrived !== true))
    return cannotTell("reason.handler-decides");
  // What stands in a field that is drawn anew meanwhile, and whether writing goes on, is not modelled.
  if (tried.some(({ outcome }) => outcome?.deeds.some((deed) => deed.kind === "wipe")))
    return cannotTell("reason.handler-decides");
  const altered = tried.find(({ outcome }) => outcome?.alters);
  if (altered?.outcome) return alteredVerdict(restriction, field, altered.outcome);
  if (!field.complete) return cannotTell("reason.code-unread");
  if (field.listensLater) return cannotTell("reason.handler-decides");
  if (field.watchesChanges && facts.kind === "contenteditable")
    return cannotTell("reason.handler-decides");
  const heard = tried.some(({ outcome }) => outcome && outcome.deeds.length > 0);
  const proof = proofOf("inferred", { id: heard ? "proof.code-lets-through" : "proof.no-handler" });
  return isAllowed({ id: `judge.${restriction}.allowed` }, [proof]);
}

/**
 * @param {PlainDeed} deed
 * @returns {boolean} whether it shows elsewhere what was put into the field, as an editor of the page's own does
 */
function drawsIt(deed) {
  return (
    ["write", "add"].includes(deed.kind) &&
    [SAMPLE, JAPANESE].some((sample) => deed.text?.includes(sample.slice(0, 3)))
  );
}

/**
 * @param {PlainOutcome} outcome of text that did not arrive
 * @returns {boolean} whether the code read it and asks in a dialog what to do with it
 */
function asksAboutIt({ isRead, deeds }) {
  return isRead === true && deeds.some((deed) => deed.kind === "show" && /dialog/.test(deed.where));
}

/**
 * @param {string} restriction
 * @param {PassiveField} field
 * @param {PlainOutcome} outcome of text that arrived, and not as it was put in
 * @returns {PassiveVerdict}
 */
function alteredVerdict(restriction, { facts, paper, complete, faithful }, outcome) {
  const deed = outcome.deeds.findLast((each) => each.kind === "field") ?? null;
  const isKnown =
    deed?.certain === true &&
    complete &&
    faithful &&
    facts.kind === "textarea" &&
    // What a field does to any text, however it comes, is its form.
    ["dictate", "insert-lines"].every((act) => paper[act]?.arrived && !paper[act].alters);
  if (!isKnown) return cannotTell("reason.handler-decides");
  return isRestricted(
    { id: `judge.${restriction}.partly` },
    ["alters"],
    [
      proofOf(
        "inferred",
        { id: "proof.code-changes", values: { what: `@alteration.${outcome.alters}` } },
        { mechanism: outcome.mechanism, deed },
      ),
    ],
  );
}

/**
 * Texts of kinds that a page may refuse: what was tried of them by this act, without those that do not arrive
 * by another way either, which the field does not take.
 * @param {PassiveField} field
 * @param {"paste" | "drop"} act
 * @returns {string[]}
 */
export function contentActs({ paper }, act) {
  const whole = `${act}-mixed`;
  if (!paper[whole]) return [];
  if (paper[whole].arrived) return [whole];
  return ["code", "link", "japanese", "formatted", "mixed"]
    .filter(
      (kind) =>
        paper[`${act}-${kind}`]?.arrived !== false || paper[`insert-${kind}`]?.arrived !== false,
    )
    .map((kind) => `${act}-${kind}`);
}

/**
 * @param {PassiveField} field
 * @returns {boolean} whether nothing in the page's code has to do with a field that is only to be read
 */
function isLeftReadonly({ paper, complete, faithful, quiet, isWrittenByPage }) {
  const outcomes = Object.values(paper);
  return (
    complete &&
    faithful &&
    !isWrittenByPage &&
    paper.type?.arrived === false &&
    outcomes.every(({ deeds }) => !deeds.length) &&
    !quiet.some((deed) => deed.kind === "field")
  );
}

/**
 * @param {string} restriction
 * @param {PlainDeed[]} deeds
 * @param {PlainDeed[]} quiet
 * @returns {PlainDeed | null} what puts another text into the clipboard's place
 */
function spoilingOf(restriction, deeds, quiet) {
  if (!["paste", "copy", "cut"].includes(restriction)) return null;
  const spoils = (/** @type {PlainDeed} */ deed) =>
    (deed.kind === "ask" && /^clipboard\.write/.test(deed.how)) ||
    (deed.kind === "command" && /^(?:copy|cut)$/.test(deed.to));
  return (
    [...deeds, ...quiet].find((deed) => spoils(deed) && deed.certain) ?? deeds.find(spoils) ?? null
  );
}

/**
 * @param {string} restriction
 * @param {PlainOutcome} outcome
 * @param {boolean} isPartial
 * @returns {PassiveVerdict}
 */
export function stoppedVerdict(restriction, outcome, isPartial) {
  const types = /** @type {Record<string, string[]>} */ ({
    "paste-event": ["paste"],
    "drop-event": ["drop"],
    "drag-event": ["dragover", "dragenter"],
    keydown: ["keydown", "keypress"],
    beforeinput: ["beforeinput"],
    "copy-event": ["copy"],
    "cut-event": ["cut"],
  });
  const wanted = types[outcome.mechanism] ?? [];
  const deed =
    outcome.deeds.find((each) => each.kind === "cancel" && wanted.includes(each.to)) ??
    outcome.deeds.findLast(
      (each) => each.kind === "field" || each.kind === "blur" || each.kind === "clear",
    ) ??
    outcome.deeds.find((each) => each.kind === "cancel") ??
    null;
  if (!deed) return cannotTell("reason.handler-decides");
  const said = wanted.length
    ? { id: "proof.code-cancels", values: { event: wanted[0] ?? "" } }
    : { id: "proof.code-takes-back" };
  const summary = {
    id:
      isPartial && `judge.${restriction}.partly` in PARTLY
        ? `judge.${restriction}.partly`
        : `judge.${restriction}.restricted`,
  };
  return isRestricted(
    summary,
    ["blocks"],
    [proofOf("inferred", said, { mechanism: outcome.mechanism, deed })],
  );
}

/** Restrictions with a sentence for what works only in part. */
const PARTLY = Object.fromEntries(
  ["paste", "drop", "dictation", "ime", "typing", "copy", "cut"].map((id) => [
    `judge.${id}.partly`,
    true,
  ]),
);

/**
 * @param {PassivePage} page
 * @param {string} act
 * @returns {PlainDeed[]}
 */
export function deedsOf(page, act) {
  return page.frames.flatMap(({ paper }) =>
    act === "boot"
      ? paper.boot
      : act === "quiet"
        ? paper.quiet
        : act === "later"
          ? paper.later
          : (paper.acts[act] ?? []),
  );
}

/**
 * @param {PassivePage} page
 * @param {RegExp} pattern
 * @returns {boolean} whether the code looked at or used such a part of the browser
 */
export function uses(page, pattern) {
  return page.frames.some(({ paper }) => paper.used.some((each) => pattern.test(each)));
}

/**
 * @param {PassivePage} page
 * @returns {boolean} whether something is told to a service worker, whose own code is not followed
 */
export function tellsServiceWorker(page) {
  return uses(page, /^serviceWorker$/) && page.code.some((text) => text.includes("postMessage"));
}

/**
 * @param {PassivePage} page
 * @param {RegExp} pattern of event types with their place, such as "blur@window"
 * @returns {string | null} the first event type that is listened to
 */
export function listensTo(page, pattern) {
  for (const { paper } of page.frames)
    for (const each of Object.keys(paper.listens))
      if (pattern.test(each)) return each.split("@")[0] ?? null;
  return null;
}

/** @type {Record<string, {field?: (field: PassiveField) => PassiveVerdict, page?: (page: PassivePage) => PassiveVerdict}>} */
export const passiveJudges = {};
