// @ts-check

import { judgeTextActs } from "../../interpreter/judges/texts.js";
import {
  cannotTell,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

/** @import { PlainDeed } from "../../interpreter/page_model/frame_run.js" */

passiveJudges["context-menu"] = {
  page: (page) => {
    const inField = page.frames.find(({ paper }) => paper.texts["menu-field"]?.cancelled === true);
    if (inField && page.frames[0]?.paper.texts.menu?.cancelled === false) {
      return isRestricted(
        { id: "judge.context-menu.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-cancels", values: { event: "contextmenu" } },
            { mechanism: "contextmenu-event" },
          ),
        ],
      );
    }
    const warned = page.frames[0]?.paper.texts.menu?.deeds.find(
      (/** @type {PlainDeed} */ deed) => deed.kind === "message" && deed.certain,
    );
    if (warned)
      return isRestricted(
        { id: "judge.context-menu.warned" },
        ["warns"],
        [
          proofOf(
            "inferred",
            {
              id: "proof.code-says",
              values: { act: "@act.menu", text: (warned.text ?? "").slice(0, 160) },
            },
            { mechanism: "mouse-event", deed: warned },
          ),
        ],
      );
    if (
      (inField && page.frames[0]?.paper.texts.menu?.cancelled !== true) ||
      page.frames.some(({ paper }) => paper.texts["menu-field"]?.cancelled === null)
    )
      return cannotTell("reason.handler-decides");
    return judgeTextActs(
      page,
      ["menu"],
      "judge.context-menu.allowed",
      "judge.context-menu.restricted",
      () => false,
      "contextmenu",
    );
  },
};
