// @ts-check
passiveJudges["tab-switch"] = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "tab-switch",
      act: "tab-switch",
      because: /^on:(?:webkit)?visibilitychange|^visibility$|^on:(?:freeze|pagehide)|^on:frame$/,
      listens: /^(?:webkit)?visibilitychange@|^(?:freeze|resume)@/,
      used: /^visibility$/,
      mechanism: "visibilitychange",
    }),
};
