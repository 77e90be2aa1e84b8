// @ts-check
passiveJudges.dictation = { field: (field) => judgeField("dictation", field, ["dictate"]) };
