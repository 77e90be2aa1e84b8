// @ts-check
passiveJudges.dictation = {
  field: (field) => judgeField("dictation", field, { beforeinput: "beforeinput" }, ["input", "textInput", "change"]),
};
