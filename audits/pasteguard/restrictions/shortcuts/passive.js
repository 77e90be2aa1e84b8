// @ts-check

import { deedsOfTexts } from "../../interpreter/judges/texts.js";
import {
  cannotTell,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
} from "../../interpreter/judges/verdicts.js";

/** @param {{attributes: Record<string, string>}} node */
const hasAccessKey = ({ attributes }) => Boolean(attributes.accesskey);

passiveJudges.shortcuts = {
  page: (page) => {
    const tried = page.frames.flatMap(({ paper }) => [...(paper.texts.shortcuts?.keys ?? [])]);
    if (!tried.length) return cannotTell("reason.code-too-much");
    const taken = tried
      .filter((each) => each.cancelled === true && each.key !== "Ctrl+C")
      .map((each) => each.key);
    if (taken.length) {
      const deed = deedsOfTexts(page, "shortcuts").find((each) => each.kind === "cancel") ?? null;
      const proof = proofOf(
        "inferred",
        { id: "proof.code-cancels-keys", values: { keys: [...new Set(taken)].join(", ") } },
        { mechanism: "keydown", deed },
      );
      return isRestricted(
        { id: "judge.shortcuts.restricted", values: { keys: [...new Set(taken)].join(", ") } },
        ["blocks"],
        [proof],
      );
    }
    if (tried.some((each) => each.cancelled === null)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    if (page.frames.some(({ facts }) => facts.nodes.some(hasAccessKey)))
      return cannotTell("reason.markup-access-keys");
    return isAllowed({ id: "judge.shortcuts.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};
