// @ts-check

import { conductProof, isOf, punishes, records, warns } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  uses,
} from "../../interpreter/judges/verdicts.js";

passiveJudges.fullscreen = {
  page: (page) => {
    const told = deedsOf(page, "fullscreen").filter(
      (deed) =>
        isOf(deed, /^out-of-fullscreen$|^fullscreen$/) &&
        (punishes(deed) || warns(deed) || records(deed)),
    );
    const sure = told.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.fullscreen.restricted" },
        ["requires", punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
        [conductProof(page, sure, "fullscreen", "fullscreenchange")],
      );
    if (told.length) return cannotTell("reason.handler-decides");
    const asked = ["boot", "quiet", "press", "write"]
      .flatMap((act) => deedsOf(page, act))
      .some((deed) => deed.kind === "ask" && deed.how === "requestFullscreen");
    if (page.facts.fullscreenRules.length) return cannotTell("reason.fullscreen.style");
    if (asked || uses(page, /^fullscreen$/)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.fullscreen.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};
