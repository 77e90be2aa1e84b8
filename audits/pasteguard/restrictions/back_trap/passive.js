// @ts-check

import { isOf } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  listensTo,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

passiveJudges["back-trap"] = {
  page: (page) => {
    const told = deedsOf(page, "back").filter((deed) =>
      isOf(deed, /^on:(?:popstate|hashchange|navigate)/),
    );
    const trap = told.filter(
      (deed) =>
        (deed.kind === "cancel" && deed.to === "navigate") ||
        (deed.kind === "history" && /\.(?:pushState|forward|go)$/.test(deed.how)) ||
        deed.kind === "hash",
    );
    const sure = trap.find((deed) => deed.certain);
    const isSet = [...deedsOf(page, "boot")].some(
      (deed) => deed.kind === "history" || deed.kind === "hash",
    );
    if (sure && isSet)
      return isRestricted(
        { id: "judge.back-trap.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-back" },
            { mechanism: sure.to === "navigate" ? "navigate" : "popstate", deed: sure },
          ),
        ],
      );
    if (trap.length || (isSet && listensTo(page, /^(?:popstate|hashchange)@/) && told.length))
      return cannotTell("reason.handler-decides");
    const heard = listensTo(page, /^navigate@/);
    if (heard) return cannotTell("reason.listens", { event: heard });
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.back-trap.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};
