// @ts-check

import { isOf } from "../../interpreter/judges/conduct.js";
import { unlessStyled } from "../../interpreter/judges/texts.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  listensTo,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

passiveJudges.print = {
  page: (page) => {
    const hidden = page.facts.hiddenOnPaper;
    if (hidden)
      return isRestricted(
        { id: "judge.print.restricted" },
        ["blocks"],
        [
          proofOf(
            "declared",
            { id: "proof.markup-hidden-on-paper" },
            { mechanism: "css", code: hidden },
          ),
        ],
      );
    const acts = deedsOf(page, "print").filter((deed) =>
      isOf(deed, /^on:(?:before|after)print|^shortcut:p$/),
    );
    const stops = acts.filter(
      (deed) =>
        (deed.kind === "cancel" && deed.to === "keydown") ||
        ["wipe", "hide", "lock", "message"].includes(deed.kind) ||
        (deed.kind === "write" && deed.text === ""),
    );
    const replaced = deedsOf(page, "boot").find((deed) => deed.kind === "replace" && deed.certain);
    const sure = stops.find((deed) => deed.certain && deed.kind !== "hide") ?? replaced;
    if (sure)
      return isRestricted(
        { id: "judge.print.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-print" },
            { mechanism: sure.kind === "cancel" ? "keydown" : "script", deed: sure },
          ),
        ],
      );
    if (stops.length || acts.some((deed) => ["write", "hide"].includes(deed.kind)))
      return cannotTell("reason.handler-decides");
    if (listensTo(page, /^(?:beforeprint|change)@(?:window|recorded)/) && acts.length)
      return cannotTell("reason.handler-decides");
    if (!page.complete || page.facts.printRules.length)
      return cannotTell(page.complete ? "reason.markup-styles-decide" : "reason.code-unread");
    const verdict = isAllowed({ id: "judge.print.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
    return unlessStyled(page, verdict, "print");
  },
};
