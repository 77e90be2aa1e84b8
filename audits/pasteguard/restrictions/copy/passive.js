// @ts-check
passiveJudges.copy = {
  field: (field) =>
    field.facts.kind === "password"
      ? doesNotApply("reason.copy-not-expected")
      : judgeField("copy", field, { copy: "copy-event", beforecopy: "copy-event", keydown: "keydown" }, ["keyup", "selectstart", "selectionchange"]),
  page: (page) =>
    page.texts.length
      ? judgeHandlers(
      page.listeners, { copy: "copy-event", beforecopy: "copy-event", keydown: "keydown" }, ["keyup", "selectstart", "mousedown", "selectionchange"],
          "judge.copy.page.allowed", "judge.copy.page.restricted",
        )
      : doesNotApply("reason.no-text"),
};
