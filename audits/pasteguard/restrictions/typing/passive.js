// @ts-check

import { cannotTell, judgeField, passiveJudges } from "../../interpreter/judges/verdicts.js";

/** @import { PassiveField } from "../../interpreter/judges/verdicts.js" */

passiveJudges.typing = {
  field: (field) => {
    const acts = [
      "type",
      ...(["text", "search", "textarea", "contenteditable"].includes(field.facts.kind) &&
      !field.facts.pattern &&
      !field.facts.inputmode
        ? ["type-words", "type-signs", "type-digits"]
        : []),
    ];
    if (
      field.paper.type?.arrived === false &&
      (isForDigits(field) || field.paper["type-digits"]?.arrived)
    ) {
      return field.paper["type-digits"]?.arrived && isForDigits(field)
        ? judgeField("typing", field, ["type-digits"], { needsTyping: false })
        : cannotTell("reason.handler-decides");
    }
    // A field with a form of its own, such as a mask, or one of kana, takes what fits.
    if (
      field.paper.type?.arrived === false &&
      field.paper.type.mechanism === "input-revert" &&
      (field.paper.type.isPart || field.paper["insert-katakana"]?.arrived)
    )
      return cannotTell("reason.handler-decides");
    return judgeField("typing", field, acts, { needsTyping: false });
  },
};

/**
 * @param {PassiveField} field
 * @returns {boolean} whether it says of itself that it takes digits
 */
function isForDigits({ facts }) {
  return (
    ["number", "tel"].includes(facts.kind) ||
    /numeric|decimal|tel/.test(facts.inputmode ?? "") ||
    /\\d|0-9/.test(facts.pattern ?? "")
  );
}
