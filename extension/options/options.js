// @ts-check
// The options page. Every change is kept at once.

import * as engine from "../engine/index.js";
import { byId, element } from "../ui/element.js";
import { loadSettings, saveSettings } from "../ui/settings.js";
import { languageOf } from "../ui/language.js";
import { speakerOf } from "../ui/speaker.js";
import { checkbox, languageChoice } from "./choices.js";
import { serviceSection } from "./service.js";
import { sitesSection } from "./sites.js";

/** @import {Settings} from "../ui/settings.js" */

/** @param {Settings} settings */
async function draw(settings) {
  const speaker = speakerOf(languageOf(settings.language, chrome.i18n.getUILanguage()));
  document.documentElement.lang = speaker.language;
  document.title = speaker.text("options.title");
  const status = element("p", { role: "status", class: "status" });
  /** @param {Partial<Settings>} changed */
  const save = async (changed) => {
    await saveSettings(changed);
    status.textContent = speaker.text("options.saved");
  };
  byId("options").replaceChildren(
    element("h1", {}, speaker.text("options.title")),
    languageChoice(settings, async (language) => draw(await saveSettings({ language })), speaker),
    element(
      "section",
      {},
      checkbox("keep", settings.keep, (keep) => void save({ keep }), speaker),
      checkbox(
        "declaration",
        settings.declaration,
        (declaration) => void save({ declaration }),
        speaker,
      ),
      status,
    ),
    serviceSection(settings, speaker),
    sitesSection(await engine.sitesFromBeginning(), engine.stopFromBeginning, speaker),
  );
}

void loadSettings().then(draw);
