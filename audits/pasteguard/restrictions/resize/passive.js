// @ts-check

import { judgeConduct } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.resize = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "resize",
      act: "resize",
      because: /^on:resize|^inner-size$|^screen-size$/,
      listens: /^resize@(?:window|unknown)$/,
      used: /^inner(?:Width|Height)$|^ResizeObserver$/,
      mechanism: "resize",
    }),
};
