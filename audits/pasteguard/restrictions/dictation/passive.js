// @ts-check

import { judgeField, passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.dictation = {
  field: (field) => judgeField("dictation", field, ["dictate", "dictate-later"]),
};
