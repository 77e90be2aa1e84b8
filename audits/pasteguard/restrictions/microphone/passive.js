// @ts-check

import { judgeAsking } from "../../interpreter/judges/conduct.js";
import { passiveJudges } from "../../interpreter/judges/verdicts.js";

passiveJudges.microphone = {
  page: (page) =>
    judgeAsking(
      page,
      "microphone",
      (deed) =>
        deed.kind === "ask" &&
        deed.how === "mediaDevices.getUserMedia" &&
        /"audio":(?!false|null)/.test(deed.text ?? ""),
    ),
};
