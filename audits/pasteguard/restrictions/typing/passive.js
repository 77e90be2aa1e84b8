// @ts-check
passiveJudges.typing = {
  field: (field) => {
    const acts = ["type", ...(["text", "search", "textarea", "contenteditable"].includes(field.facts.kind) && !field.facts.pattern && !field.facts.inputmode ? ["type-signs"] : [])];
    if (field.paper.type?.arrived === false && field.paper["type-digits"]?.arrived && isForDigits(field)) return judgeField("typing", field, ["type-digits"], { needsTyping: false });
    return field.facts.readonly && field.paper.type?.arrived !== true ? cannotTell("reason.readonly") : judgeField("typing", field, acts, { needsTyping: false });
  },
};

/**
 * @param {PassiveField} field
 * @returns {boolean} whether it says of itself that it takes digits
 */
function isForDigits({ facts }) {
  return ["number", "tel"].includes(facts.kind) || /numeric|decimal|tel/.test(facts.inputmode ?? "") || /\\d|0-9/.test(facts.pattern ?? "");
}
