// @ts-check

import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

passiveJudges["leave-warning"] = {
  page: (page) => {
    const asks = (/** @type {string} */ act) =>
      deedsOf(page, act).filter((deed) => deed.kind === "cancel" && deed.to === "beforeunload");
    const all = [...asks("leave"), ...asks("write+leave")];
    const sure = all.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.leave-warning.restricted" },
        ["warns"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-cancels", values: { event: "beforeunload" } },
            { mechanism: "beforeunload", deed: sure },
          ),
        ],
      );
    if (all.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.leave-warning.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};
