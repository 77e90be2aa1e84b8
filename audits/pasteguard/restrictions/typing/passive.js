// @ts-check
passiveJudges.typing = {
  field: (field) =>
    field.facts.readonly
      ? cannotTell("reason.not-by-looking")
      : judgeField("typing", field, { keydown: "keydown", keypress: "keydown", beforeinput: "beforeinput" }, ["input", "keyup", "textInput"]),
};
