// @ts-check
passiveJudges.undo = {
  // A page that writes the text itself breaks the browser's history: input handlers are in doubt.
  field: (field) => judgeField("undo", field, { keydown: "keydown", beforeinput: "beforeinput" }, ["input"]),
};
