// @ts-check
passiveJudges.ime = {
  field: (field) =>
    ["number", "email", "url", "tel", "password", "code-boxes"].includes(field.facts.kind)
      ? doesNotApply("reason.no-japanese")
      : judgeField("ime", field, { beforeinput: "beforeinput", keydown: "keydown" }, ["input", "compositionstart", "compositionend", "keyup"]),
};
