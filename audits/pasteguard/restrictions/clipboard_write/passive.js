// @ts-check

import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

/** @import { PlainDeed } from "../../interpreter/page_model/frame_run.js" */

passiveJudges["clipboard-write"] = {
  page: (page) => {
    const isWriting = (/** @type {PlainDeed} */ deed) =>
      (deed.kind === "ask" && /^clipboard\.write/.test(deed.how)) ||
      (deed.kind === "command" && /^(?:copy|cut)$/.test(deed.to));
    const all = ["boot", "quiet", "tab-switch", "window-blur", "write", "screenshot"]
      .flatMap((act) => deedsOf(page, act))
      .filter(isWriting);
    const sure = all.find(
      (deed) => deed.certain && !deed.because.some((tag) => /^on:(?:click|copy|cut)/.test(tag)),
    );
    if (sure)
      return isRestricted(
        { id: "judge.clipboard-write.restricted" },
        ["alters"],
        [
          proofOf(
            "inferred",
            {
              id: "proof.code-asks",
              values: {
                call:
                  sure.kind === "command"
                    ? `document.execCommand("${sure.to}")`
                    : `navigator.${sure.how}`,
              },
            },
            { mechanism: "clipboard-write", deed: sure },
          ),
        ],
      );
    if (all.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.clipboard-write.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};
