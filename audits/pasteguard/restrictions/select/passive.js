// @ts-check
passiveJudges.select = {
  page: (page) => {
    if (!page.texts.length) return page.drawings.length ? cannotTell("reason.drawn-text") : doesNotApply("reason.no-text");
    const stopped = page.texts.find((text) => text.style === "none");
    if (stopped) {
      const proof = { kind: "declared", detail: { id: "proof.style-none" }, mechanism: "css", listener: null, code: stopped.html };
      return { outcome: "restricted", effects: ["blocks"], summary: { id: "judge.select.restricted" }, reason: null, proofs: [proof] };
    }
    if (page.texts.some((text) => text.invisible)) return cannotTell("reason.not-by-looking");
    return judgeHandlers(
      page.listeners, { selectstart: "selection-script", mousedown: "mouse-event" }, ["mouseup", "selectionchange", "dragstart"],
      "judge.select.allowed", "judge.select.restricted",
    );
  },
};
