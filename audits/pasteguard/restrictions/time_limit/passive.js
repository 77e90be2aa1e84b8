// @ts-check

import {
  countsDown,
  durationOf,
  endsWithAnimation,
  isSaved,
  saysUnlimited,
  timeLimitOf,
} from "../../interpreter/judges/time.js";
import {
  cannotTell,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

passiveJudges["time-limit"] = {
  page: (page) => {
    const limit = timeLimitOf(page);
    if (limit) {
      const values = { limit: durationOf(limit.ms) };
      return isRestricted({ id: "judge.time-limit.restricted", values }, ["limits"], [limit.proof]);
    }
    if (page.facts.speaksOfTime)
      return cannotTell("reason.markup-says-time", { sentence: page.facts.speaksOfTime });
    if (!page.complete) return cannotTell("reason.code-unread");
    if (countsDown(page) || endsWithAnimation(page)) return cannotTell("reason.handler-decides");
    if (isSaved(page) && !saysUnlimited(page)) return cannotTell("reason.markup-refresh");
    return isAllowed({ id: "judge.time-limit.allowed" }, [
      proofOf("inferred", { id: "proof.code-no-limit" }),
    ]);
  },
};
