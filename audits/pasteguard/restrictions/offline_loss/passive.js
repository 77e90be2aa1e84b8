// @ts-check

import { CONSEQUENCES, deedKey, isOf, punishes } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

passiveJudges["offline-loss"] = {
  page: (page) => {
    if (!page.hasFields) return cannotTell("reason.no-fields");
    const anyway = new Set(
      [...deedsOf(page, "quiet"), ...deedsOf(page, "later")]
        .filter((deed) => !isOf(deed, /^on:(?:offline|online)/))
        .map(deedKey),
    );
    const told = deedsOf(page, "offline").filter(
      (deed) =>
        (isOf(deed, /^on:(?:offline|online)|^online$/) || !anyway.has(deedKey(deed))) &&
        punishes(deed),
    );
    const sure = told.find((deed) => deed.certain && isOf(deed, /^on:(?:offline|online)|^online$/));
    const isFreedAgain = deedsOf(page, "offline").some((deed) => deed.kind === "unlock");
    if (sure && !isFreedAgain)
      return isRestricted(
        { id: "judge.offline-loss.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            {
              id: "proof.code-punishes",
              values: {
                act: "@deed.offline",
                what: `@consequence.${CONSEQUENCES[sure.kind] ?? "locked"}`,
              },
            },
            { mechanism: "script", deed: sure },
          ),
        ],
      );
    if (told.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    const asksServer = [...deedsOf(page, "write"), ...deedsOf(page, "quiet")].some(
      (deed) => deed.kind === "send",
    );
    if (asksServer) return cannotTell("reason.handler-decides");
    return isAllowed({ id: "judge.offline-loss.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};
