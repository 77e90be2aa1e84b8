// @ts-check

import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

passiveJudges["clipboard-read"] = {
  page: (page) => {
    const all = ["boot", "quiet", "tab-switch", "window-blur", "write"]
      .flatMap((act) => deedsOf(page, act))
      .filter((deed) => deed.kind === "ask" && /^clipboard\.read/.test(deed.how));
    // What is read when a key is pressed or something is pasted may be what the person wants inserted.
    const sure = all.find(
      (deed) =>
        deed.certain && !deed.because.some((tag) => /^on:(?:paste|key|beforeinput)/.test(tag)),
    );
    if (sure)
      return isRestricted(
        { id: "judge.clipboard-read.restricted" },
        ["records"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-asks", values: { call: `navigator.${sure.how}` } },
            { mechanism: "api-call", deed: sure },
          ),
        ],
      );
    if (all.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.clipboard-read.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};
