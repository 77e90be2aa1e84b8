// @ts-check
// What stands in the popup at once, whatever the page says.

import texts from "../shared/first_texts.js";
import { byId, button, element } from "../ui/element.js";
import { saveSettings } from "../ui/settings.js";

/** @param {"en" | "ja"} language */
export function drawFrame(language) {
  document.documentElement.lang = language;
  byId("headline").textContent = texts["popup.looking"][language];
  const other = language === "ja" ? "en" : "ja";
  const switchLanguage = async () => {
    await saveSettings({ language: other });
    location.reload();
  };
  byId("bottom").replaceChildren(
    link("../tests/tests.html", texts["popup.tests"][language]),
    link("../options/options.html", texts["popup.options"][language]),
    button(texts["popup.other-language"][language], () => void switchLanguage(), {
      class: "plain",
      lang: other,
    }),
  );
}

/**
 * @param {string} href
 * @param {string} text
 */
function link(href, text) {
  return element("a", { href, target: "_blank", rel: "noopener" }, text);
}
