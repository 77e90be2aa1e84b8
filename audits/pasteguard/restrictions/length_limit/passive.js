// @ts-check

import {
  cannotTell,
  doesNotApply,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

passiveJudges["length-limit"] = {
  field: (field) => {
    const { facts, paper } = field;
    if (facts.disabled) return doesNotApply("reason.disabled");
    if (facts.boxes || ["number", "email", "url", "tel", "password"].includes(facts.kind))
      return doesNotApply("reason.short-answer");
    if (facts.maxlength !== null) {
      const values = { limit: facts.maxlength };
      return isRestricted(
        { id: "judge.length-limit.restricted", values },
        ["limits"],
        [
          proofOf(
            "declared",
            { id: "proof.maxlength", values },
            { mechanism: "attribute", code: facts.html },
          ),
        ],
      );
    }
    if (paper.type?.arrived !== true || !paper.long || !field.complete)
      return cannotTell("reason.not-by-looking");
    if (paper.long.arrived === true)
      return isAllowed({ id: "judge.length-limit.allowed", values: { length: 2000 } }, [
        proofOf("inferred", { id: "proof.code-lets-through" }),
      ]);
    return cannotTell("reason.handler-decides");
  },
};
