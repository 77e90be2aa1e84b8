// @ts-check

import { conductProof } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  tellsServiceWorker,
  uses,
} from "../../interpreter/judges/verdicts.js";

passiveJudges["session-replay"] = {
  page: (page) => {
    const recorder = page.products.find((each) => each.kind === "replay");
    if (recorder)
      return isRestricted(
        { id: "judge.session-replay.recorder" },
        ["records"],
        [
          proofOf(
            "inferred",
            { id: "proof.vendor-present", values: { name: recorder.name.en ?? recorder.id } },
            { mechanism: "request" },
          ),
        ],
      );
    const sent = ["boot", "quiet", "write", "pointer"]
      .flatMap((act) => deedsOf(page, act))
      .filter((deed) => deed.kind === "send" && deed.payload.includes("page-text"));
    const sure = sent.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.session-replay.restricted" },
        ["records"],
        [conductProof(page, sure, "session-replay", "request")],
      );
    if (
      sent.length ||
      (uses(page, /^MutationObserver$/) &&
        deedsOf(page, "quiet").some((deed) => deed.kind === "send"))
    )
      return cannotTell("reason.handler-decides");
    if (tellsServiceWorker(page)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return uses(page, /^MutationObserver$|^CompressionStream$/)
      ? cannotTell("reason.handler-decides")
      : isAllowed({ id: "judge.session-replay.allowed" }, [
          proofOf("inferred", { id: "proof.code-keeps-quiet" }),
        ]);
  },
};
