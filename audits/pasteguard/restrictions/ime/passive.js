// @ts-check

import {
  cannotTell,
  doesNotApply,
  isRestricted,
  judgeField,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

/** @import { PassiveField, PassiveVerdict } from "../../interpreter/judges/verdicts.js" */

passiveJudges.ime = {
  field: (field) =>
    ["number", "email", "url", "tel", "password", "code-boxes"].includes(field.facts.kind)
      ? doesNotApply("reason.no-japanese")
      : field.paper["insert-japanese"]?.arrived === false &&
          field.paper.compose?.arrived === false &&
          field.paper.dictate?.arrived === true
        ? doesNotApply("reason.no-japanese")
        : (swallowedLine(field) ?? judgeField("ime", field, ["compose"])),
};

/**
 * @param {PassiveField} field
 * @returns {PassiveVerdict | null} where Enter begins a new line otherwise, and not after a conversion
 */
function swallowedLine({ paper, complete, faithful }) {
  const after = paper["compose-enter"];
  if (!after || paper.enter?.arrived !== true || paper.compose?.arrived !== true || after.arrived)
    return null;
  const deed = after.deeds.findLast((each) => each.kind === "cancel" && each.to === "keydown");
  if (after.arrived === null || !deed?.certain || !complete || !faithful)
    return cannotTell("reason.handler-decides");
  return isRestricted(
    { id: "judge.ime.line" },
    ["alters"],
    [
      proofOf(
        "inferred",
        { id: "proof.code-cancels", values: { event: "keydown" } },
        { mechanism: "keydown", deed },
      ),
    ],
  );
}
