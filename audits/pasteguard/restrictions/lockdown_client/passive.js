// @ts-check

import { isOf, punishes, warns } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  uses,
} from "../../interpreter/judges/verdicts.js";

const CLIENT_NAMED =
  /safe ?exam ?browser|lockdown ?browser|respondus|secure ?browser|examplify|proctorio|honorlock|guardian browser|extension (?:is )?(?:required|not (?:found|installed))|専用ブラウザ|専用の(?:ブラウザ|アプリ)|拡張機能(?:を|が)/i;

/** A client, and that there is no way without it, in one sentence. */
const DEMANDED =
  /(?:only be (?:taken|opened|displayed)|can(?:not|'t) be (?:taken|opened|displayed) without)[^.]*(?:safe ?exam ?browser|lockdown ?browser|secure ?browser|guardian browser|extension)|(?:safe ?exam ?browser|lockdown ?browser|secure ?browser|examplify|guardian browser|extension) (?:is|was) (?:required|not (?:found|installed))|(?:safe ?exam ?browser|lockdown ?browser|専用の?(?:受験用)?ブラウザー?|拡張機能)[^。]*(?:でのみ|以外では|をインストールしてください|が必要です)/i;

passiveJudges["lockdown-client"] = {
  page: (page) => {
    const said = page.facts.lines.find((/** @type {string} */ line) => CLIENT_NAMED.test(line));
    const demand = page.facts.lines.find((/** @type {string} */ line) => DEMANDED.test(line));
    if (demand)
      return isRestricted(
        { id: "judge.lockdown-client.restricted" },
        ["requires"],
        [
          proofOf(
            "declared",
            { id: "proof.page-says", values: { sentence: demand.slice(0, 160) } },
            { mechanism: "text" },
          ),
        ],
      );
    if (said || page.products.some((each) => each.kind === "lockdown"))
      return cannotTell("reason.handler-decides");
    const turned = ["boot", "quiet", "press"]
      .flatMap((act) => deedsOf(page, act))
      .some((deed) => isOf(deed, /^(?:agent|global:.*)$/) && (punishes(deed) || warns(deed)));
    const demanded = ["boot", "quiet"]
      .flatMap((act) => deedsOf(page, act))
      .filter(
        (deed) =>
          (deed.text && CLIENT_NAMED.test(deed.text)) ||
          deed.kind === "lock" ||
          deed.kind === "wipe",
      );
    if (
      demanded.length ||
      turned ||
      uses(page, /SafeExamBrowser|SecureBrowser|LockDown|Respondus/i)
    )
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    if (!page.hasFields) return cannotTell("reason.no-field-seen");
    if (uses(page, /^navigator\.(?:userAgent|userAgentData|maxTouchPoints)$/))
      return cannotTell("reason.only-read", { call: "navigator.userAgent" });
    return isAllowed({ id: "judge.lockdown-client.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};
