// @ts-check

import { judgeField, passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.undo = { field: (field) => judgeField("undo", field, ["undo"]) };
