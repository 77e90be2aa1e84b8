// @ts-check
// The sites that are checked from the start, each with a way to end that.

import { button, element } from "../ui/element.js";
import { hostOf } from "../popup/start.js";

/** @import {Speaker} from "../ui/speaker.js" */

/**
 * @param {string[]} origins
 * @param {(origin: string) => Promise<void>} stop
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function sitesSection(origins, stop, speaker) {
  const heading = element(
    "h2",
    { id: "sites-title", tabindex: "-1" },
    speaker.text("options.sites"),
  );
  const none = element("p", { role: "status" });
  const list = element("ul", { class: "sites", role: "list" }, ...origins.map(item));
  showNone();

  function showNone() {
    none.textContent = list.childElementCount ? "" : speaker.text("options.sites.none");
    list.hidden = !list.childElementCount;
  }

  /** @param {string} origin */
  function item(origin) {
    const name = speaker.text("options.sites.stop.for", { host: hostOf(origin) });
    const made = element(
      "li",
      {},
      origin,
      button(speaker.text("options.sites.stop"), () => void end(), { "aria-label": name }),
    );
    const end = async () => {
      await stop(origin);
      made.remove();
      heading.focus();
      showNone();
    };
    return made;
  }

  return element("section", { "aria-labelledby": "sites-title" }, heading, none, list);
}
