// @ts-check
passiveJudges["length-limit"] = {
  field: (field) => {
    const { facts } = field;
    if (facts.disabled) return doesNotApply("reason.disabled");
    if (facts.boxes || ["number", "email", "url", "tel", "password"].includes(facts.kind)) return doesNotApply("reason.short-answer");
    if (facts.maxlength === null) return cannotTell("reason.not-by-looking");
    const values = { limit: facts.maxlength };
    const proof = { kind: "declared", detail: { id: "proof.maxlength", values }, mechanism: "attribute", listener: null, code: facts.html };
    return { outcome: "restricted", effects: ["limits"], summary: { id: "judge.length-limit.restricted", values }, reason: null, proofs: [proof] };
  },
};
