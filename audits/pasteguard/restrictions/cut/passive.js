// @ts-check

import { doesNotApply, judgeField, passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.cut = {
  field: (field) =>
    field.facts.kind === "password"
      ? doesNotApply("reason.copy-not-expected")
      : judgeField("cut", field, ["cut", "cut-menu"], { needsTyping: false }),
};
