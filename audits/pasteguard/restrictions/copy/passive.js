// @ts-check

import { judgeTextActs, unlessStyled } from "../../interpreter/judges/texts.js";
import {
  cannotTell,
  doesNotApply,
  isRestricted,
  judgeField,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

/** @import { PlainDeed } from "../../interpreter/page_model/frame_run.js" */

passiveJudges.copy = {
  field: (field) =>
    field.facts.kind === "password"
      ? doesNotApply("reason.copy-not-expected")
      : judgeField("copy", field, ["copy", "copy-menu"], { needsTyping: false }),
  page: (page) => {
    if (!page.facts.texts.length)
      return page.facts.drawings.length
        ? cannotTell("reason.drawn-text")
        : doesNotApply("reason.no-text");
    if (page.facts.texts[0].userSelect === "none") {
      const proof = proofOf(
        "declared",
        { id: "proof.style-none" },
        { mechanism: "css", code: page.facts.texts[0].html },
      );
      return isRestricted({ id: "judge.copy.page.unselectable" }, ["blocks"], [proof]);
    }
    const verdict = judgeTextActs(
      page,
      ["copy-key", "copy-menu"],
      "judge.copy.page.allowed",
      "judge.copy.page.restricted",
      COPY_SPOILED,
    );
    return unlessStyled(page, verdict, "select");
  },
};

/**
 * @param {PlainDeed} deed
 * @returns {boolean} whether it puts other text in the clipboard's place
 */
function COPY_SPOILED(deed) {
  return (
    (deed.kind === "ask" && deed.how === "clipboard.writeText") ||
    (deed.kind === "clipboard" && deed.how === "setData")
  );
}
