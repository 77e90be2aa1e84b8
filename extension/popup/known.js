// @ts-check
// What earlier audits found: of this page, and of the pages it leads to.

import { titles } from "../answers/catalogue.js";
import { headlineOf } from "../answers/headline.js";
import { element } from "../ui/element.js";
import { section } from "./sections.js";

/** @import {Known, KnownLead} from "../known/service.js" */
/** @import {Speaker} from "../ui/speaker.js" */

/**
 * @param {Known | null} known
 * @param {Speaker} speaker
 * @returns {HTMLElement | null}
 */
export function knownSection(known, speaker) {
  if (!known) return null;
  const { host, failed, pages } = known;
  const heading = speaker.text("popup.section.known");
  if (!pages.length) {
    return section(
      "known",
      heading,
      element(
        "p",
        { class: "hint" },
        speaker.text(failed ? "known.failed" : "known.nothing", { host }),
      ),
    );
  }
  return section(
    "known",
    heading,
    element(
      "ul",
      { class: "parts", role: "list" },
      ...pages.map((page) => pageView(page, speaker)),
    ),
    element("p", { class: "hint" }, speaker.text("known.about", { host })),
  );
}

/**
 * @param {KnownLead} known
 * @param {Speaker} speaker
 */
function pageView({ lead, said }, speaker) {
  const name = lead.name ?? speaker.text("known.this-page");
  const restricted = Object.keys(said.restricted);
  return element(
    "li",
    {},
    element(
      "p",
      { class: "where" },
      said.audited_on
        ? speaker.text("known.page", { name, date: dayIn(said.audited_on, speaker) })
        : name,
    ),
    said.audited_on
      ? element(
          "p",
          {},
          restricted.length
            ? listed("known.restricts", restricted, speaker)
            : speaker.text("known.free"),
        )
      : null,
    said.reported.length
      ? element("p", { class: "hint" }, listed("known.reported", said.reported, speaker))
      : null,
  );
}

/**
 * @param {string} id
 * @param {string[]} restrictions
 * @param {Speaker} speaker
 */
function listed(id, restrictions, speaker) {
  return speaker.text(id, { what: speaker.tell(titles(restrictions)) });
}

/**
 * For a page that only leads to the test: what comes next, in one sentence.
 * @param {Known | null} known
 * @param {Speaker} speaker
 * @returns {HTMLElement | null}
 */
export function earlierHeadline(known, speaker) {
  const ahead = (known?.pages ?? []).filter(
    ({ lead, said }) => lead.name !== null && said.audited_on,
  );
  const gravest = ahead.toSorted((one, other) => weight(other) - weight(one))[0];
  const day = gravest?.said.audited_on;
  if (!gravest || !day || !weight(gravest)) return null;
  const sentence = headlineOf(gravest.said.restricted, speaker.language);
  return element(
    "p",
    { class: "lead ahead" },
    speaker.text("headline.earlier", { date: dayIn(day, speaker), sentence }),
  );
}

/** @param {KnownLead} known */
function weight({ said }) {
  return Object.keys(said.restricted).length;
}

/**
 * @param {string} day as 2026-11-22, wherever the reader is
 * @param {Speaker} speaker
 */
function dayIn(day, speaker) {
  return speaker.date(`${day}T12:00`);
}
