// @ts-check
passiveJudges.spellcheck = {
  field: (field) => {
    const { facts } = field;
    if (facts.disabled) return doesNotApply("reason.disabled");
    const isChecked = ["text", "search", "textarea", "contenteditable"].includes(facts.kind) || (EDITOR_KINDS.has(facts.kind) && !["monaco", "codemirror", "ace"].includes(facts.kind));
    if (!isChecked) return doesNotApply("reason.not-spellchecked");
    if (!facts.spellcheck || facts.grammar === "false") {
      const id = facts.spellcheck ? "proof.grammar-off" : "proof.spellcheck-off";
      const proof = { kind: "declared", detail: { id }, mechanism: "attribute", listener: null, code: facts.spellcheck_from ?? facts.html };
      return { outcome: "restricted", effects: ["blocks"], summary: { id: "judge.spellcheck.restricted" }, reason: null, proofs: [proof] };
    }
    const proof = { kind: "declared", detail: { id: "proof.spellcheck-on" }, mechanism: null, listener: null, code: null };
    return { outcome: "allowed", effects: [], summary: { id: "judge.spellcheck.allowed" }, reason: null, proofs: [proof] };
  },
};
