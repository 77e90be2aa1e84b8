// @ts-check
passiveJudges.cut = {
  field: (field) =>
    field.facts.kind === "password"
      ? doesNotApply("reason.copy-not-expected")
      : judgeField("cut", field, ["cut", "cut-menu"], { needsTyping: false }),
};
