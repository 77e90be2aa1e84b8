// @ts-check
passiveJudges["single-tab"] = {
  page: (page) => {
    const told = deedsOf(page, "storage").filter((deed) => isOf(deed, /^on:storage|^on:other-tab/) && (punishes(deed) || warns(deed)));
    const sure = told.find((deed) => deed.certain);
    if (sure) return isRestricted({ id: "judge.single-tab.restricted" }, [punishes(sure) ? "punishes" : "warns"], [conductProof(page, sure, "single-tab", "storage")]);
    const event = listensTo(page, /^storage@|^message@recorded/);
    if (told.length || event || uses(page, /^(?:BroadcastChannel|SharedWorker|locks\.request)$/)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    const shared = [...deedsOf(page, "boot"), ...deedsOf(page, "quiet")].some((deed) => deed.kind === "store" && deed.how === "localStorage" && !isDraft(deed));
    return shared ? cannotTell("reason.handler-decides") : isAllowed({ id: "judge.single-tab.allowed" }, [proofOf("inferred", { id: "proof.code-asks-not" })]);
  },
};
