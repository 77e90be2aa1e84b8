// @ts-check
passiveJudges.undo = { field: (field) => judgeField("undo", field, ["undo"]) };
