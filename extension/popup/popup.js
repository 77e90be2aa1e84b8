// @ts-check
// The popup: asks the engine about the tab, and draws what it says.

import * as engine from "../engine/index.js";
import { loadSettings, saveSettings } from "../ui/settings.js";
import { languageOf, speakerOf } from "../ui/speaker.js";
import { Conversation } from "./conversation.js";
import { drawFailure, drawLooking, drawReport } from "./drawing.js";
import { findTab } from "./tab.js";

/** @import {Speaker} from "../ui/speaker.js" */
/** @import {Settings} from "../ui/settings.js" */

/**
 * @param {Settings} settings
 * @returns {Speaker}
 */
function speakerFor(settings) {
  return speakerOf(languageOf(settings.language, chrome.i18n.getUILanguage()));
}

async function open() {
  const settings = await loadSettings();
  const speaker = speakerFor(settings);
  const switchLanguage = async () => {
    await saveSettings({ language: speaker.language === "ja" ? "en" : "ja" });
    location.reload();
  };
  document.documentElement.lang = speaker.language;
  drawLooking(speaker, switchLanguage);
  const conversation = new Conversation(engine, settings, speaker, (state) => drawReport(state, speaker));
  try {
    const failure = await conversation.begin(await findTab());
    if (failure) drawFailure(failure, speaker);
  } catch (error) {
    console.error(error);
    drawFailure({ error: { id: "popup.failed", values: {} }, nextStep: { id: "popup.failed.next", values: {} } }, speaker);
  }
}

void open();
