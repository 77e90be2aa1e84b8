// @ts-check

import { conductProof } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  uses,
} from "../../interpreter/judges/verdicts.js";

const SCREENS = /^(?:screens|window-place|screen-place)$/;

passiveJudges["multi-screen"] = {
  page: (page) => {
    const all = ["boot", "quiet", "press", "submit"].flatMap((act) => deedsOf(page, act));
    const sure = all.find(
      (deed) =>
        deed.certain &&
        ["send", "hand-in"].includes(deed.kind) &&
        deed.payload.some((tag) => SCREENS.test(tag)),
    );
    if (sure)
      return isRestricted(
        { id: "judge.multi-screen.restricted" },
        ["records"],
        [conductProof(page, sure, "multi-screen", "api-call")],
      );
    if (uses(page, /^(?:screen\.isExtended|screen\.place|window\.place|getScreenDetails)$/))
      return cannotTell("reason.only-read", { call: "screen" });
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.multi-screen.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};
