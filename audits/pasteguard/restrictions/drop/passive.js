// @ts-check

import { contentActs, judgeField, passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.drop = {
  field: (field) => judgeField("drop", field, ["drop", ...contentActs(field, "drop")]),
};
