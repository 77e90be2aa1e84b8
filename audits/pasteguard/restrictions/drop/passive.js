// @ts-check

import { judgeField, passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.drop = { field: (field) => judgeField("drop", field, ["drop"]) };
