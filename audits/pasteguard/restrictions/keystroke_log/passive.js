// @ts-check

import { conductProof, deedKey } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  listensTo,
  passiveJudges,
  proofOf,
  tellsServiceWorker,
  uses,
} from "../../interpreter/judges/verdicts.js";

/** @import { PlainDeed } from "../../interpreter/page_model/frame_run.js" */

const KEY_EVENT = /^on:(?:keydown|keyup|keypress|input|beforeinput|textInput)/;

passiveJudges["keystroke-log"] = {
  page: (page) => {
    const told = [...deedsOf(page, "write"), ...deedsOf(page, "write+submit")].filter((deed) =>
      ["send", "hand-in", "store"].includes(deed.kind),
    );
    /** @type {Map<string, number>} how often each is done, whatever it says */
    const times = new Map();
    for (const deed of deedsOf(page, "write"))
      times.set(deedKey(deed), (times.get(deedKey(deed)) ?? 0) + deed.count);
    // What always says the same tells that somebody is there, and nothing of the keys.
    const isConstant = (/** @type {PlainDeed} */ deed) =>
      deed.kind === "send" && deed.text !== null && !/[\d\u2026]/.test(deed.text);
    const isLog = (/** @type {PlainDeed} */ deed) =>
      deed.payload.includes("key") ||
      (!isConstant(deed) &&
        deed.payload.some((tag) => KEY_EVENT.test(tag)) &&
        deed.payload.some((tag) => tag === "time" || tag === "count") &&
        !deed.payload.includes("answer"));
    const grows = (/** @type {PlainDeed} */ deed) =>
      deed.kind === "send" &&
      deed.because.some((tag) => KEY_EVENT.test(tag)) &&
      !deed.because.includes("on:timer") &&
      (times.get(deedKey(deed)) ?? 0) >= 10;
    const logged = told.filter((deed) => isLog(deed) || grows(deed));
    const sure = logged.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.keystroke-log.restricted" },
        ["records"],
        [conductProof(page, sure, "keystroke-log", "keydown")],
      );
    const isMixed = (/** @type {PlainDeed} */ deed) =>
      deed.payload.some((tag) => KEY_EVENT.test(tag)) &&
      deed.payload.some((tag) => tag === "time" || tag === "count");
    if (logged.length || told.some(isMixed)) return cannotTell("reason.handler-decides");
    if (uses(page, /^(?:Worker|WebSocket)$/) && listensTo(page, /^(?:key\w+|input|beforeinput)@/))
      return cannotTell("reason.handler-decides");
    if (tellsServiceWorker(page)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    if (!page.hasFields) return cannotTell("reason.no-fields");
    return isAllowed({ id: "judge.keystroke-log.allowed" }, [
      proofOf("inferred", { id: "proof.code-keeps-quiet" }),
    ]);
  },
};
