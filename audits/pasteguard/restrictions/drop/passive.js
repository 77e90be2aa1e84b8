// @ts-check
passiveJudges.drop = { field: (field) => judgeField("drop", field, ["drop"]) };
