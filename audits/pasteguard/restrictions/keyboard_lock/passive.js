// @ts-check
passiveJudges["keyboard-lock"] = {
  page: (page) =>
    judgeAsking(
      page,
      "keyboard-lock",
      (deed) => deed.kind === "ask" && deed.how === "keyboard.lock",
    ),
};
