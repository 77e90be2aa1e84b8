// @ts-check

import {
  countsDown,
  endingOf,
  endsWithAnimation,
  isSaved,
  saysUnlimited,
  timeLimitOf,
} from "../../interpreter/judges/time.js";
import { cannotTell, doesNotApply, passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges["time-out"] = {
  page: (page) => {
    const limit = timeLimitOf(page);
    const ending = endingOf(page);
    if (ending && (limit || ending.isDecisive)) return ending.verdict;
    if (!limit)
      return page.complete &&
        !page.facts.speaksOfTime &&
        !endsWithAnimation(page) &&
        !countsDown(page)
        ? isSaved(page) && !saysUnlimited(page)
          ? cannotTell("reason.markup-refresh")
          : doesNotApply("reason.no-limit")
        : cannotTell(page.complete ? "reason.handler-decides" : "reason.code-unread");
    if (!page.complete) return cannotTell("reason.code-unread");
    return cannotTell("reason.limit-not-seen-code");
  },
};
