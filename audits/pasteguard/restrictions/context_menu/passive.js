// @ts-check

import { deedKey } from "../../interpreter/judges/conduct.js";
import { judgeTextActs } from "../../interpreter/judges/texts.js";
import {
  cannotTell,
  deedsOf,
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
    const texts = page.frames[0]?.paper.texts;
    const anyway = new Set(
      [...deedsOf(page, "quiet"), ...deedsOf(page, "write"), ...(texts?.select?.deeds ?? [])].map(
        deedKey,
      ),
    );
    const warnings = (texts?.menu?.deeds ?? []).filter(
      (/** @type {PlainDeed} */ deed) => deed.kind === "message" && deed.certain,
    );
    const warned = warnings.find((/** @type {PlainDeed} */ deed) => !anyway.has(deedKey(deed)));
    if (warnings.length && !warned) return cannotTell("reason.handler-decides");
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
