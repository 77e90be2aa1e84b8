// @ts-check

import { judgeConduct } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges["window-blur"] = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "window-blur",
      act: "window-blur",
      because: /^on:(?:blur|focus)@(?:window|document|root)$|^focus$/,
      listens: /^(?:blur|focus)@(?:window|document|root|unknown)$/,
      used: /^focus$/,
      mechanism: "blur",
    }),
};
