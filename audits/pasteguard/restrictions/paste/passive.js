// @ts-check

import { contentActs, judgeField, passiveJudges } from "../../interpreter/judges/verdicts.js";

/** @import { PassiveField } from "../../interpreter/judges/verdicts.js" */

passiveJudges.paste = {
  field: (field) =>
    judgeField(
      "paste",
      field,
      [
        "paste",
        "paste-menu",
        "paste-insert-key",
        "paste-lines",
        ...(field.facts.maxlength === null && field.paper.long?.arrived === true
          ? ["paste-long"]
          : []),
        "paste-again",
        ...contentActs(field, "paste"),
      ].filter((act) => act !== "paste-lines" || holdsLines(field)),
    ),
};

/**
 * @param {PassiveField} field
 * @returns {boolean} whether several lines can stand in it
 */
function holdsLines(field) {
  return ["textarea", "contenteditable"].includes(field.facts.kind);
}
