// @ts-check

import { deedKey, punishes, warns } from "../../interpreter/judges/conduct.js";
import { NAVIGATION } from "../../interpreter/page_model/devices.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  uses,
} from "../../interpreter/judges/verdicts.js";

passiveJudges["reload-loss"] = {
  page: (page) => {
    if (!page.hasFields) return cannotTell("reason.no-fields");
    const kept = [
      ...deedsOf(page, "write"),
      ...deedsOf(page, "reload"),
      ...deedsOf(page, "write+leave"),
    ].filter((deed) => deed.kind === "store" && deed.payload.includes("answer"));
    const sent = deedsOf(page, "write").filter(
      (deed) => deed.kind === "send" && deed.payload.includes("answer"),
    );
    const readAgain = kept.filter((deed) =>
      uses(
        page,
        deed.how === "indexedDB"
          ? /^read:database:/
          : new RegExp(
              `^read:${deed.how.startsWith("local") ? "local" : "session"}:${escaped(deed.to)}$`,
            ),
      ),
    );
    // What is done only where an earlier visit left something is done to whoever comes a second time.
    const first = new Set(deedsOf(page, "boot").map(deedKey));
    const isOther = deedsOf(page, "second-start").some(
      (deed) => (punishes(deed) || warns(deed)) && !first.has(deedKey(deed)),
    );
    const asks = deedsOf(page, "boot").some((deed) => deed.because.includes(NAVIGATION));
    if (isOther || asks) return cannotTell("reason.handler-decides");
    const sure = readAgain.find((deed) => deed.certain && deed.how !== "document.cookie");
    if (sure && deedsOf(page, "boot").every((deed) => deed.kind !== "unstore"))
      return isAllowed({ id: "judge.reload-loss.allowed" }, [
        proofOf(
          "inferred",
          { id: "proof.code-autosave", values: { place: `${sure.how} ${sure.to}` } },
          { mechanism: "storage", deed: sure },
        ),
      ]);
    if (sent.length) return cannotTell("reason.reload.saved-elsewhere-code");
    if (kept.length || !page.complete || !page.faithful)
      return cannotTell(kept.length ? "reason.handler-decides" : "reason.code-unread");
    return isRestricted(
      { id: "judge.reload-loss.restricted" },
      ["blocks"],
      [proofOf("inferred", { id: "proof.code-no-autosave" })],
    );
  },
};

/**
 * @param {string} text
 * @returns {string} for use in a regular expression
 */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
