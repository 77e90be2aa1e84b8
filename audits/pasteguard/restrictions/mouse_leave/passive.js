// @ts-check

import { judgeConduct } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges["mouse-leave"] = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "mouse-leave",
      act: "mouse-leave",
      because: /^on:(?:mouse|pointer)(?:leave|out|enter|over)@|^on:lostpointercapture/,
      listens:
        /^(?:mouse|pointer)(?:leave|out)@(?:document|root|window|unknown)|^(?:mouse|pointer)enter@(?:document|root|window)/,
      mechanism: "mouseleave",
    }),
};
