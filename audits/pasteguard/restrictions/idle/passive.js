// @ts-check

import { deedKey, punishes, records, warns } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  uses,
} from "../../interpreter/judges/verdicts.js";

passiveJudges.idle = {
  page: (page) => {
    const busy = new Set(deedsOf(page, "busy").map(deedKey));
    const told = deedsOf(page, "idle").filter(
      (deed) => !busy.has(deedKey(deed)) && (punishes(deed) || warns(deed) || records(deed)),
    );
    const sure = told.find((deed) => deed.certain);
    const minutes = sure ? Math.max(1, Math.round(sure.at / 60000)) : 0;
    if (sure)
      return isRestricted(
        { id: "judge.idle.restricted" },
        [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-idle", values: { minutes } },
            { mechanism: "timer", deed: sure },
          ),
        ],
      );
    if (told.length || uses(page, /^IdleDetector$/)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.idle.allowed" }, [
      proofOf("inferred", { id: "proof.code-keeps-quiet" }),
    ]);
  },
};
