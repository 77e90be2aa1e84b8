// @ts-check
passiveJudges["screen-share"] = {
  page: (page) =>
    judgeAsking(
      page,
      "screen-share",
      (deed) => deed.kind === "ask" && deed.how === "mediaDevices.getDisplayMedia",
    ),
};
