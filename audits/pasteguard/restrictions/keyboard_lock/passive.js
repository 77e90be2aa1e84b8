// @ts-check

import { judgeAsking } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges["keyboard-lock"] = {
  page: (page) =>
    judgeAsking(
      page,
      "keyboard-lock",
      (deed) => deed.kind === "ask" && deed.how === "keyboard.lock",
    ),
};
