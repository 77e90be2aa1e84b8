// @ts-check
passiveJudges["camera"] = {
  page: (page) =>
    judgeAsking(
      page,
      "camera",
      (deed) =>
        deed.kind === "ask" &&
        deed.how === "mediaDevices.getUserMedia" &&
        /"video":(?!false|null)/.test(deed.text ?? ""),
    ),
};
