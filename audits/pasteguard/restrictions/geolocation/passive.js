// @ts-check

import { judgeAsking } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.geolocation = {
  page: (page) =>
    judgeAsking(
      page,
      "geolocation",
      (deed) => deed.kind === "ask" && deed.how.startsWith("geolocation."),
    ),
};
