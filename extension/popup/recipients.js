// @ts-check
// Where data goes, and whose software the page uses.

import { element } from "../ui/element.js";
import { section } from "./sections.js";

/** @import {Speaker} from "../ui/speaker.js" */

/**
 * @param {PassiveReport} report
 * @param {Speaker} speaker
 * @returns {HTMLElement | null}
 */
export function recipientsSection({ recipients, vendors }, speaker) {
  const items = [
    ...vendors.map((vendor) => element("li", {}, vendorText(vendor, speaker))),
    ...recipients.map(({ host, thirdParty, what }) =>
      element(
        "li",
        {},
        element(
          "strong",
          {},
          speaker.text(thirdParty ? "recipient.third" : "recipient.own", { host }),
        ),
        element("br"),
        speaker.tell(what),
      ),
    ),
  ];
  if (!items.length) return null;
  return section(
    "recipients",
    speaker.text("popup.section.recipients"),
    element("ul", { class: "plan" }, ...items),
  );
}

/**
 * @param {RecognisedVendor} vendor
 * @param {Speaker} speaker
 */
function vendorText({ name, role }, speaker) {
  const words = name[speaker.language] ?? name.en ?? "";
  return speaker.text("vendor.uses", { name: words, role: speaker.text(`vendor.role.${role}`) });
}

/**
 * @param {Message[]} notices
 * @param {Speaker} speaker
 * @returns {HTMLElement | null}
 */
export function noticesSection(notices, speaker) {
  if (!notices.length) return null;
  const items = notices.map((notice) => element("li", {}, speaker.tell(notice)));
  return section(
    "notices",
    speaker.text("popup.section.notices"),
    element("ul", { class: "plan" }, ...items),
  );
}
