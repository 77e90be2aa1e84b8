// @ts-check
passiveJudges.drop = {
  field: (field) =>
    judgeField("drop", field, { drop: "drop-event", dragover: "drag-event", dragenter: "drag-event", beforeinput: "beforeinput" }, ["input", "blur", "change"]),
};
