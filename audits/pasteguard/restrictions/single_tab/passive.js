// @ts-check

import { conductProof, isDraft, isOf, punishes, warns } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  uses,
} from "../../interpreter/judges/verdicts.js";

/** @import { PassivePage } from "../../interpreter/judges/verdicts.js" */
/** @import { PlainDeed } from "../../interpreter/page_model/frame_run.js" */

/** Words by which a page turns a second tab away. */
const SECOND_TAB =
  /(?:another|other|second|different|new) (?:tab|window)|already open|(?:別|他|複数)の(?:タブ|ウィンドウ|画面)|二重に/i;

passiveJudges["single-tab"] = {
  page: (page) => {
    const told = deedsOf(page, "storage").filter(
      (deed) =>
        isOf(deed, /^on:storage|^on:other-tab/) &&
        (punishes(deed) || warns(deed) || deed.kind === "send"),
    );
    const sure =
      told.find((deed) => deed.certain && punishes(deed)) ??
      told.find((deed) => deed.certain) ??
      turnsAway(page);
    if (sure)
      return isRestricted(
        { id: "judge.single-tab.restricted" },
        [punishes(sure) ? "punishes" : sure.kind === "send" ? "records" : "warns"],
        [conductProof(page, sure, "single-tab", "storage")],
      );
    if (told.length || uses(page, /^(?:SharedWorker|locks\.request)$/))
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    const shared = [...deedsOf(page, "boot"), ...deedsOf(page, "quiet")].some(
      (deed) => deed.kind === "store" && deed.how === "localStorage" && !isDraft(deed),
    );
    return shared
      ? cannotTell("reason.handler-decides")
      : isAllowed({ id: "judge.single-tab.allowed" }, [
          proofOf("inferred", { id: "proof.code-asks-not" }),
        ]);
  },
};

/**
 * @param {PassivePage} page
 * @returns {PlainDeed | null} what it shows in place of the test where there is another tab: only that can be the condition
 */
function turnsAway(page) {
  const shown = ["boot", "quiet", "storage"].flatMap((act) => deedsOf(page, act));
  return (
    shown.find(
      (deed) =>
        (punishes(deed) || ["write", "message", "show"].includes(deed.kind)) &&
        SECOND_TAB.test(deed.text ?? ""),
    ) ?? null
  );
}
