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

const CLIENT_NAMED = [
  /safe ?exam ?browser|lockdown ?browser|respondus|secure ?browser|examplify|proctorio|honorlock/i,
  /guardian browser|extension (?:is )?(?:required|not (?:found|installed))/i,
  /専用ブラウザ|専用の(?:ブラウザ|アプリ)|拡張機能(?:を|が)/,
];

/** Names of clients, as they stand in a sentence that demands one. */
const CLIENT = "safe ?exam ?browser|lockdown ?browser|secure ?browser|guardian browser|extension";
const CLIENT_JA = "safe ?exam ?browser|lockdown ?browser|専用の?(?:受験用)?ブラウザー?|拡張機能";

/** A client, and that there is no way without it, in one sentence. */
const DEMANDED = [
  new RegExp(
    "(?:only be (?:taken|opened|displayed)|can(?:not|'t) be (?:taken|opened|displayed) without)" +
      `[^.]*(?:${CLIENT})`,
    "i",
  ),
  new RegExp(`(?:${CLIENT}|examplify) (?:is|was) (?:required|not (?:found|installed))`, "i"),
  new RegExp(
    `(?:${CLIENT_JA})[^。]*(?:でのみ|以外では|をインストールしてください|が必要です)`,
    "i",
  ),
];

/**
 * @param {RegExp[]} patterns
 * @param {string} text
 * @returns {boolean} whether any of them is in the text
 */
const isSaid = (patterns, text) => patterns.some((pattern) => pattern.test(text));

/**
 * @param {{attributes: Record<string, string>}} node
 * @returns {boolean} whether it links to what opens an examination browser
 */
const isExamLink = ({ attributes }) => /^\s*sebs?:/i.test(attributes.href ?? "");

passiveJudges["lockdown-client"] = {
  page: (page) => {
    const said = page.facts.lines.find((/** @type {string} */ line) => isSaid(CLIENT_NAMED, line));
    const demand = page.facts.lines.find((/** @type {string} */ line) => isSaid(DEMANDED, line));
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
    if (page.frames.some(({ facts }) => facts.nodes.some(isExamLink)))
      return cannotTell("reason.markup-exam-link");
    const turned = ["boot", "quiet", "press"]
      .flatMap((act) => deedsOf(page, act))
      .some((deed) => isOf(deed, /^(?:agent|global:.*)$/) && (punishes(deed) || warns(deed)));
    const demanded = ["boot", "quiet"]
      .flatMap((act) => deedsOf(page, act))
      .filter(
        (deed) =>
          (deed.text && isSaid(CLIENT_NAMED, deed.text)) ||
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
