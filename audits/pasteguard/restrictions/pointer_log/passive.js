// @ts-check

import { conductProof } from "../../interpreter/judges/conduct.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  tellsServiceWorker,
} from "../../interpreter/judges/verdicts.js";

const POINTER_EVENT =
  /^on:(?:(?:mouse|pointer|touch)(?:move|down|up|over|out|start|end)?|click|scroll|wheel)@(?:document|window|root)/;

passiveJudges["pointer-log"] = {
  page: (page) => {
    const told = [...deedsOf(page, "pointer"), ...deedsOf(page, "pointer+submit")].filter((deed) =>
      ["send", "hand-in", "store"].includes(deed.kind),
    );
    const logged = told.filter(
      (deed) =>
        deed.payload.includes("pointer") ||
        (deed.payload.some((tag) => POINTER_EVENT.test(tag)) &&
          deed.payload.some((tag) => tag === "time" || tag === "count")),
    );
    const sure = logged.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.pointer-log.restricted" },
        ["records"],
        [conductProof(page, sure, "pointer-log", "pointermove")],
      );
    if (logged.length) return cannotTell("reason.handler-decides");
    if (tellsServiceWorker(page)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.pointer-log.allowed" }, [
      proofOf("inferred", { id: "proof.code-keeps-quiet" }),
    ]);
  },
};
