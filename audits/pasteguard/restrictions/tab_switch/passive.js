// @ts-check

import { judgeConduct } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges["tab-switch"] = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "tab-switch",
      act: "tab-switch",
      because:
        /^on:(?:(?:webkit)?visibilitychange|freeze|pagehide|frame$|(?:blur|focus)@(?:window|document|root)$)|^(?:visibility|focus)$/,
      listens:
        /^(?:webkit)?visibilitychange@|^(?:freeze|resume)@|^(?:blur|focus)@(?:window|document|root|unknown)$/,
      used: /^(?:visibility|focus)$/,
      mechanism: "visibilitychange",
    }),
};
