// @ts-check
// The popup's first moment: the question about the tab goes out, and the frame stands, before the
// rest of the code and the texts are there.

import * as engine from "../engine/index.js";
import { loadSettings } from "../ui/settings.js";
import { languageOf } from "../ui/language.js";
import { drawFrame } from "./frame.js";
import { findTab } from "./tab.js";

const rest = import("./opening.js");
const tab = findTab();
const looked = tab.then(({ id }) => engine.look(id));
// Who opens waits for it; until then it must not count as an error that nobody sees.
looked.catch(() => undefined);

const settings = await loadSettings();
const language = languageOf(settings.language, chrome.i18n.getUILanguage());
drawFrame(language);
await (await rest).open({ engine, settings, language, tab, looked });
