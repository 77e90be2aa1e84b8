// @ts-check
// Judging fields that an editor's library made: its own code is taken for granted, and what counts is
// what the page tells it.

import { cannotTell, isAllowed, isRestricted, proofOf } from "./verdicts.js";

/** @import { Paper, PassiveField, PassiveVerdict } from "./verdicts.js" */
/** @import { PlainDeed } from "../page_model/frame_run.js" */

/** @typedef {{kinds: string[], acts: Record<string, "touched" | "stopped">, stops: PlainDeed[]}} PageEditors */

/** Editors that refuse text that is dropped whatever the page does; some of their versions do, some do not. */
const OWN_WAYS = /** @type {Record<string, string[]>} */ ({ quill: ["drop"], trix: ["drop"] });

/**
 * @param {{paper: Paper}[]} frames
 * @returns {PageEditors} of all frames, since an editor may stand in one of its own
 */
export function editorsOf(frames) {
  const found = frames.map(({ paper }) => paper);
  return {
    kinds: found.flatMap(({ libraries }) => libraries),
    acts: Object.assign({}, ...found.map(({ hooks }) => hooks?.acts ?? {})),
    stops: found.flatMap(({ hooks }) => hooks?.stops ?? []),
  };
}

/**
 * @param {string} restriction
 * @param {PassiveField} field
 * @param {string[]} acts
 * @returns {PassiveVerdict}
 */
export function judgeEditor(restriction, field, acts) {
  const { facts, paper, editors } = field;
  const kind = facts.kind;
  const name = EDITOR_LIBRARIES[kind]?.name ?? kind;
  if (!editors.kinds.includes(kind) || !field.complete)
    return cannotTell("reason.markup-editor", { name });
  if (facts.readonly || OWN_WAYS[kind]?.includes(restriction))
    return cannotTell("reason.markup-editor", { name });
  const told = judgeTold(restriction, field, name);
  if (told) return told;
  if (
    acts.some((act) =>
      paper[act]?.deeds.some(
        (deed) => deed.kind === "cancel" || deed.kind === "field" || deed.kind === "ask",
      ),
    )
  )
    return cannotTell("reason.handler-decides");
  return isAllowed({ id: `judge.${restriction}.allowed` }, [
    proofOf("inferred", { id: "proof.editor-takes", values: { name } }),
  ]);
}

/**
 * @param {string} restriction
 * @param {PassiveField} field
 * @param {string} name the library's
 * @returns {PassiveVerdict | null} what the page's words to the library decide; null where they do not concern it
 */
export function judgeTold(restriction, { editors }, name) {
  const told = editors.acts[restriction];
  if (told === "touched") return cannotTell("reason.handler-decides");
  if (told !== "stopped") return null;
  const [deed = null] = editors.stops;
  return isRestricted(
    { id: `judge.${restriction}.restricted` },
    ["blocks"],
    [
      proofOf(
        "inferred",
        { id: "proof.editor-refuses", values: { name } },
        { mechanism: "editor", deed },
      ),
    ],
  );
}
