// @ts-check

import { judgeAsking } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.camera = {
  page: (page) =>
    judgeAsking(
      page,
      "camera",
      (deed) =>
        deed.kind === "ask" &&
        deed.how === "mediaDevices.getUserMedia" &&
        /"video":(?!false|null)/.test(deed.text ?? ""),
    ),
};
