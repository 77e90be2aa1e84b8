// @ts-check

import { judgeTextActs, unlessStyled } from "../../interpreter/judges/texts.js";
import {
  cannotTell,
  deedsOf,
  doesNotApply,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

passiveJudges.select = {
  page: (page) => {
    const { texts, drawings } = page.facts;
    if (!texts.length)
      return drawings.length ? cannotTell("reason.drawn-text") : doesNotApply("reason.no-text");
    if (drawings.length && texts[0].letters < 60) return cannotTell("reason.drawn-text");
    if (texts[0].userSelect === "none") {
      const proof = proofOf(
        "declared",
        { id: "proof.style-none" },
        { mechanism: "css", code: texts[0].html },
      );
      return isRestricted({ id: "judge.select.restricted" }, ["blocks"], [proof]);
    }
    if (texts[0].isInvisible)
      return isRestricted(
        { id: "judge.select.invisible" },
        ["alters"],
        [proofOf("declared", { id: "proof.invisible" }, { mechanism: "css", code: texts[0].html })],
      );
    if (texts[0].covered) return cannotTell("reason.not-by-looking");
    const taken = deedsOf(page, "quiet").find((deed) => deed.kind === "deselect" && deed.certain);
    if (taken)
      return isRestricted(
        { id: "judge.select.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-deselects" },
            { mechanism: "selection-script", deed: taken },
          ),
        ],
      );
    const verdict = judgeTextActs(
      page,
      ["select"],
      "judge.select.allowed",
      "judge.select.restricted",
      (deed) => deed.kind === "deselect",
    );
    return unlessStyled(page, verdict, "select");
  },
};
