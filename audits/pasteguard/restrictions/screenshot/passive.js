// @ts-check

import {
  answersTo,
  conductProof,
  deedKey,
  punishes,
  records,
  warns,
} from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

/** @import { PlainDeed } from "../../interpreter/page_model/frame_run.js" */

passiveJudges.screenshot = {
  page: (page) => {
    const told = answersTo(page, {
      restriction: "screenshot",
      act: "screenshot",
      because: /^on:key(?:down|up)/,
      listens: /^$/,
      mechanism: "keydown",
    }).filter((deed) => deed.because.includes("key") || deed.kind === "ask");
    const spoils = told.find(
      (deed) => deed.certain && deed.kind === "ask" && /^clipboard\.write/.test(deed.how),
    );
    if (spoils)
      return isRestricted(
        { id: "judge.screenshot.overwritten" },
        ["alters"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-asks", values: { call: `navigator.${spoils.how}` } },
            { mechanism: "clipboard-write", deed: spoils },
          ),
        ],
      );
    const telling = told.filter((deed) => punishes(deed) || warns(deed) || records(deed));
    // What other keys bring as well is a log of keys.
    const ofAnyKey = new Set(deedsOf(page, "write").map(deedKey));
    const sure = telling.find((deed) => deed.certain && !ofAnyKey.has(deedKey(deed)));
    if (sure)
      return isRestricted(
        {
          id: punishes(sure) ? "judge.conduct.punished" : "judge.conduct.noticed",
          values: { act: "@deed.screenshot" },
        },
        [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
        [conductProof(page, sure, "screenshot", "keydown")],
      );
    const pictures = deedsOf(page, "quiet").filter(
      (deed) => deed.kind === "send" && deed.payload.includes("picture"),
    );
    if (pictures.some((deed) => deed.certain))
      return isRestricted(
        { id: "judge.screenshot.taken" },
        ["records"],
        [conductProof(page, /** @type {PlainDeed} */ (pictures[0]), "screenshot", "request")],
      );
    if (
      telling.length ||
      pictures.length ||
      deedsOf(page, "quiet").some((deed) => deed.kind === "picture") ||
      told.some((deed) => deed.kind !== "console")
    )
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.conduct.allowed", values: { act: "@deed.screenshot" } }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};
