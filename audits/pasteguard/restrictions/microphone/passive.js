// @ts-check
passiveJudges["microphone"] = {
  page: (page) =>
    judgeAsking(
      page,
      "microphone",
      (deed) =>
        deed.kind === "ask" &&
        deed.how === "mediaDevices.getUserMedia" &&
        /"audio":(?!false|null)/.test(deed.text ?? ""),
    ),
};
