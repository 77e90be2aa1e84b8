// @ts-check

import { judgeAsking } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges["screen-share"] = {
  page: (page) =>
    judgeAsking(
      page,
      "screen-share",
      (deed) => deed.kind === "ask" && deed.how === "mediaDevices.getDisplayMedia",
    ),
};
