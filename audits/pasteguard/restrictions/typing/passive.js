// @ts-check
passiveJudges.typing = {
  field: (field) => {
    const acts = ["type", ...(["text", "search", "textarea", "contenteditable"].includes(field.facts.kind) && !field.facts.pattern && !field.facts.inputmode ? ["type-signs"] : [])];
    return field.facts.readonly && field.paper.type?.arrived !== true ? cannotTell("reason.readonly") : judgeField("typing", field, acts, { needsTyping: false });
  },
};
