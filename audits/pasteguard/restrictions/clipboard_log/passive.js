// @ts-check

import { conductProof, isDraft } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  tellsServiceWorker,
} from "../../interpreter/judges/verdicts.js";

/** @import { PlainDeed } from "../../interpreter/page_model/frame_run.js" */

const CLIPBOARD_EVENT = /^on:(?:paste|copy|cut|beforepaste|drop)/;

passiveJudges["clipboard-log"] = {
  page: (page) => {
    const told = [...deedsOf(page, "write"), ...deedsOf(page, "write+submit")].filter(
      (deed) =>
        ["send", "hand-in", "store"].includes(deed.kind) ||
        (deed.kind === "write" && /\d/.test(deed.text ?? "")),
    );
    const isLog = (/** @type {PlainDeed} */ deed) => {
      const tags = [...deed.payload, ...deed.because];
      const isAct = tags.some(
        (tag) => CLIPBOARD_EVENT.test(tag) || tag === "input-type" || tag === "paste",
      );
      return (
        isAct &&
        (deed.kind === "write"
          ? deed.payload.includes("count") && tags.some((tag) => CLIPBOARD_EVENT.test(tag))
          : !isDraft(deed) || deed.because.some((tag) => CLIPBOARD_EVENT.test(tag)))
      );
    };
    const logged = told.filter(isLog);
    const sure = logged.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.clipboard-log.restricted" },
        ["records"],
        [conductProof(page, sure, "clipboard-log", "paste-event")],
      );
    if (logged.length) return cannotTell("reason.handler-decides");
    if (tellsServiceWorker(page)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.clipboard-log.allowed" }, [
      proofOf("inferred", { id: "proof.code-keeps-quiet" }),
    ]);
  },
};
