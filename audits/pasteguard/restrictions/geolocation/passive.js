// @ts-check
passiveJudges["geolocation"] = {
  page: (page) =>
    judgeAsking(
      page,
      "geolocation",
      (deed) => deed.kind === "ask" && deed.how.startsWith("geolocation."),
    ),
};
