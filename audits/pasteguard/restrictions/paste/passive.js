// @ts-check
passiveJudges.paste = {
  field: (field) =>
    judgeField("paste", field, { paste: "paste-event", beforepaste: "paste-event", beforeinput: "beforeinput", keydown: "keydown" }, [
      "input", "keyup", "keypress", "blur", "focus", "change", "textInput",
    ]),
};
