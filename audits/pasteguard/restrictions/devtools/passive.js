// @ts-check

import {
  answersTo,
  conductProof,
  deedKey,
  isOf,
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
  uses,
} from "../../interpreter/judges/verdicts.js";

passiveJudges.devtools = {
  page: (page) => {
    const trap = ["boot", "quiet"]
      .flatMap((act) => deedsOf(page, act))
      .find((deed) => deed.kind === "debugger" && deed.certain);
    if (trap?.because.includes("on:timer"))
      return isRestricted(
        { id: "judge.devtools.stops" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-debugger" },
            { mechanism: "debugger-statement", deed: trap },
          ),
        ],
      );
    const library = page.products.find(
      (each) => each.kind === "guard-library" && each.restrictions.has("devtools"),
    );
    if (library) return cannotTell("reason.vendor-may", { name: library.name.en ?? library.id });
    const because = /^outer-size$|^on:keydown/;
    const deeds = answersTo(page, {
      restriction: "devtools",
      act: "devtools",
      because,
      listens: /^$/,
      mechanism: "timer",
    }).filter((deed) => deed.kind !== "cancel" && (punishes(deed) || warns(deed) || records(deed)));
    const told = deeds.filter((deed) => isOf(deed, /^outer-size$/) || isOf(deed, /^key$/));
    // What other keys bring as well is a log of keys.
    const ofAnyKey = new Set(deedsOf(page, "write").map(deedKey));
    const sure = told.find(
      (deed) => deed.certain && (isOf(deed, /^outer-size$/) || !ofAnyKey.has(deedKey(deed))),
    );
    if (sure)
      return isRestricted(
        {
          id: punishes(sure) ? "judge.conduct.punished" : "judge.conduct.noticed",
          values: { act: "@deed.devtools" },
        },
        [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
        [conductProof(page, sure, "devtools", "timer")],
      );
    if (
      told.length ||
      trap ||
      uses(page, /^outer(?:Width|Height)$/) ||
      uses(page, /^console\.(?:table|clear|profile)$/)
    )
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    if (
      answersTo(page, {
        restriction: "devtools",
        act: "devtools",
        because: /^on:keydown/,
        listens: /^$/,
        mechanism: "",
      }).some((deed) => deed.kind === "cancel")
    )
      return cannotTell("reason.handler-decides");
    return isAllowed({ id: "judge.conduct.allowed", values: { act: "@deed.devtools" } }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};
