// @ts-check

import { conductProof, isOf, punishes, warns } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  uses,
} from "../../interpreter/judges/verdicts.js";

const AUTOMATION = /^(?:webdriver|machine)$/;

passiveJudges.automation = {
  page: (page) => {
    const all = ["boot", "quiet", "press", "submit"].flatMap((act) => deedsOf(page, act));
    const probing = all.find((deed) => deed.certain && /^(?:chrome|moz)-extension:/.test(deed.to));
    if (probing)
      return isRestricted(
        { id: "judge.automation.extensions" },
        ["records"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-asks", values: { call: probing.to.slice(0, 80) } },
            { mechanism: "request", deed: probing },
          ),
        ],
      );
    const telling = all.filter(
      (deed) =>
        isOf(deed, AUTOMATION) &&
        (punishes(deed) || warns(deed) || ["send", "hand-in", "hide"].includes(deed.kind)),
    );
    const sure = telling.find(
      (deed) => deed.certain && isOf(deed, AUTOMATION) && ["send", "hand-in"].includes(deed.kind),
    );
    if (sure)
      return isRestricted(
        { id: "judge.automation.restricted" },
        ["records"],
        [conductProof(page, sure, "automation", "api-call")],
      );
    if (telling.length || uses(page, /^navigator\.(?:webdriver|plugins)$/))
      return cannotTell("reason.only-read", { call: "navigator.webdriver" });
    if (!page.complete) return cannotTell("reason.code-unread");
    if (
      page.frames.some(({ paper }) =>
        paper.mentions.some((word) =>
          /webdriver|chrome-extension|moz-extension|UNMASKED|debug_renderer|grammarly|data-lt|selenium|phantom/.test(
            word,
          ),
        ),
      )
    )
      return cannotTell("reason.handler-decides");
    return isAllowed({ id: "judge.automation.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};
