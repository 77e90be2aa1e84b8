// @ts-check
passiveJudges.shortcuts = {
  page: (page) => {
    const keydowns = page.listeners.filter((listener) => ["keydown", "keypress"].includes(listener.type));
    const always = keydowns.findIndex((listener) => kindOfHandler(listener.code) === "cancels");
    if (always < 0 && keydowns.some((listener) => kindOfHandler(listener.code) !== "listens")) return cannotTell("reason.handler-decides");
    const at = always < 0 ? -1 : page.listeners.indexOf(/** @type {ListenerEvidence} */ (keydowns[always]));
    if (at < 0) {
      const proof = { kind: "inferred", detail: { id: "proof.no-handler" }, mechanism: null, listener: null, code: null };
      return { outcome: "allowed", effects: [], summary: { id: "judge.shortcuts.allowed" }, reason: null, proofs: [proof] };
    }
    const proof = { kind: "inferred", detail: { id: "proof.handler-cancels", values: { event: "keydown" } }, mechanism: "keydown", listener: at, code: page.listeners[at]?.code ?? null };
    return { outcome: "restricted", effects: ["blocks"], summary: { id: "judge.shortcuts.all-keys" }, reason: null, proofs: [proof] };
  },
};
