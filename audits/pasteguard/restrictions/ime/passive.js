// @ts-check

import { doesNotApply, judgeField, passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.ime = {
  field: (field) =>
    ["number", "email", "url", "tel", "password", "code-boxes"].includes(field.facts.kind)
      ? doesNotApply("reason.no-japanese")
      : field.paper["insert-japanese"]?.arrived === false &&
          field.paper.compose?.arrived === false &&
          field.paper.dictate?.arrived === true
        ? doesNotApply("reason.no-japanese")
        : judgeField("ime", field, ["compose"]),
};
