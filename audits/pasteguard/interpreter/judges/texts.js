// @ts-check
// Judging what may be done with the text of a page: selecting, copying, the context menu.

import { cannotTell, isAllowed, isRestricted, proofOf, uses } from "./verdicts.js";

/** @import { PassivePage, PassiveVerdict, Sentence } from "./verdicts.js" */
/** @import { PlainDeed } from "../page_model/frame_run.js" */

/**
 * @param {PassivePage} page
 * @param {string} act
 * @returns {PlainDeed[]}
 */
export function deedsOfTexts(page, act) {
  return page.frames.flatMap(({ paper }) => paper.texts[act]?.deeds ?? []);
}

/**
 * @param {PassivePage} page
 * @param {string[]} acts
 * @param {string} allowed
 * @param {string} restricted
 * @param {(deed: PlainDeed) => boolean} isSpoiling
 * @param {string} [event] the only event that decides
 * @returns {PassiveVerdict}
 */
export function judgeTextActs(page, acts, allowed, restricted, isSpoiling, event) {
  const [first] = page.frames.filter(({ facts }) => facts.texts.length);
  const paper = (first ?? page.frames[0])?.paper;
  const tried = acts.map((act) => paper?.texts[act]);
  if (!paper || tried.some((each) => !each)) return cannotTell("reason.code-too-much");
  for (const each of tried) {
    const spoiled = each.deeds.find(
      (/** @type {PlainDeed} */ one) => isSpoiling(one) && one.certain,
    );
    const isStopped = each.cancelled === true && (!event || each.mechanism.startsWith(event));
    if (!isStopped && !spoiled) continue;
    const deed =
      spoiled ??
      each.deeds.find(
        (/** @type {PlainDeed} */ one) => one.kind === "cancel" && (!event || one.to === event),
      ) ??
      null;
    const kept = each.deeds.find((/** @type {PlainDeed} */ one) => one.kind === "clipboard");
    if (isStopped && kept && !spoiled) return cannotTell("reason.handler-decides");
    if (
      spoiled?.kind === "clipboard" &&
      (spoiled.text === null || spoiled.payload.includes("page-text"))
    )
      return cannotTell("reason.handler-decides");
    const proof = proofOf(
      "inferred",
      spoiled
        ? { id: "proof.code-spoils" }
        : { id: "proof.code-cancels", values: { event: deed?.to || event || "" } },
      { mechanism: each.mechanism || "script", deed },
    );
    return isRestricted({ id: restricted }, [spoiled ? "alters" : "blocks"], [proof]);
  }
  if (tried.some((each) => each.cancelled === null || each.deeds.some(isSpoiling)))
    return cannotTell("reason.handler-decides");
  if (!page.complete) return cannotTell("reason.code-unread");
  return isAllowed({ id: allowed }, [
    proofOf("inferred", {
      id: tried.some((each) => each.deeds.length) ? "proof.code-lets-through" : "proof.no-handler",
    }),
  ]);
}

/**
 * @param {PassivePage} page
 * @param {PassiveVerdict} verdict
 * @param {"select" | "print"} act
 * @returns {PassiveVerdict} the verdict; unclear where it would allow, and styles that could not be read may not
 */
export function unlessStyled(page, verdict, act) {
  if (verdict.outcome !== "allowed") return verdict;
  const doubt = /** @type {Sentence | undefined} */ (
    page.frames.map(({ facts }) => facts.doubts?.[act]).find(Boolean)
  );
  if (doubt) return cannotTell(doubt.id, doubt.values);
  return uses(page, /^styles:/) ? cannotTell("reason.markup-styles-decide") : verdict;
}
