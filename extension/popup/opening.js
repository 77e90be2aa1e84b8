// @ts-check
// The rest of the popup, loaded while its frame already stands: what the engine says is drawn.

import { speakerOf } from "../ui/speaker.js";
import { Conversation } from "./conversation.js";
import { drawFailure, drawReport } from "./drawing.js";

/** @import {Settings} from "../ui/settings.js" */

/**
 * @typedef {object} Opened
 * @property {Engine} engine
 * @property {Settings} settings
 * @property {"en" | "ja"} language
 * @property {Promise<{id: number, isPrivate: boolean, url: string}>} tab
 * @property {Promise<PassiveReport | NoReport>} looked what the engine says of the tab
 */

/** @param {Opened} opened */
export async function open({ engine, settings, language, tab, looked }) {
  const speaker = speakerOf(language);
  const conversation = new Conversation(engine, settings, speaker, (state) =>
    drawReport(state, speaker),
  );
  try {
    const failure = await conversation.begin(await tab, looked);
    if (failure) drawFailure(failure, speaker);
  } catch (error) {
    console.error(error);
    drawFailure(
      {
        error: { id: "popup.failed", values: {} },
        nextStep: { id: "popup.failed.next", values: {} },
      },
      speaker,
    );
  }
}
