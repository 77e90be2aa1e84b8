// @ts-check

import { EDITOR_KINDS } from "../../interpreter/page_model/libraries.js";
import {
  cannotTell,
  doesNotApply,
  isAllowed,
  isRestricted,
  passiveJudges,
  proofOf,
  stoppedVerdict,
} from "../../interpreter/judges/verdicts.js";

passiveJudges.spellcheck = {
  field: (field) => {
    const { facts } = field;
    if (facts.disabled) return doesNotApply("reason.disabled");
    const isChecked =
      ["text", "search", "textarea", "contenteditable"].includes(facts.kind) ||
      (EDITOR_KINDS.has(facts.kind) && !["monaco", "codemirror", "ace"].includes(facts.kind));
    if (!isChecked) return doesNotApply("reason.not-spellchecked");
    if (!facts.spellcheck || facts.grammar === "false") {
      const id = facts.spellcheck ? "proof.grammar-off" : "proof.spellcheck-off";
      return isRestricted(
        { id: "judge.spellcheck.restricted" },
        ["blocks"],
        [
          proofOf(
            "declared",
            { id },
            { mechanism: "attribute", code: facts.spellcheckFrom ?? facts.html },
          ),
        ],
      );
    }
    const correction = field.paper.correct;
    const later = Object.values(field.paper)
      .flatMap((outcome) => outcome.deeds)
      .find((deed) => deed.kind === "set" && deed.how === "spellcheck" && deed.text === "false");
    if (later?.certain)
      return isRestricted(
        { id: "judge.spellcheck.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.spellcheck-off" },
            { mechanism: "attribute", deed: later },
          ),
        ],
      );
    if (correction?.arrived === false) return stoppedVerdict("spellcheck", correction, false);
    if (later || (correction && correction.arrived === null))
      return cannotTell("reason.handler-decides");
    if (!field.complete && !EDITOR_KINDS.has(facts.kind)) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.spellcheck.allowed" }, [
      proofOf("declared", { id: "proof.spellcheck-on" }),
    ]);
  },
};
