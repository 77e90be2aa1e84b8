// @ts-check
// What can be done with the whole list: export it, delete it, put back what was just deleted.

import { button, element } from "../ui/element.js";
import { toCsv, toJson } from "./export.js";

/** @import {Entry} from "./entries.js" */
/** @import {Speaker} from "../ui/speaker.js" */

/**
 * @param {Entry[]} entries
 * @param {Entry | null} deleted
 * @param {{putBack: (entry: Entry) => void, deleteAll: () => void}} acts
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function toolsView(entries, deleted, acts, speaker) {
  return element(
    "div",
    {},
    deleted ? undoView(deleted, acts, speaker) : null,
    entries.length ? buttonsView(entries, acts, speaker) : null,
  );
}

/**
 * @param {Entry} deleted
 * @param {{putBack: (entry: Entry) => void}} acts
 * @param {Speaker} speaker
 */
function undoView(deleted, acts, speaker) {
  const title = deleted.title || speaker.text("tests.untitled");
  const undo = button(speaker.text("tests.undo"), () => acts.putBack(deleted), { id: "undo" });
  return element("p", { role: "status" }, speaker.text("tests.deleted", { title }), " ", undo);
}

/**
 * @param {Entry[]} entries
 * @param {{deleteAll: () => void}} acts
 * @param {Speaker} speaker
 */
function buttonsView(entries, acts, speaker) {
  const sure = element("div", { class: "buttons", hidden: true });
  const keep = button(speaker.text("tests.delete-all.no"), () => {
    sure.hidden = true;
    ask.focus();
  });
  const ask = button(
    speaker.text("tests.delete-all"),
    () => {
      sure.hidden = false;
      keep.focus();
    },
    { class: "grave" },
  );
  const yes = button(speaker.text("tests.delete-all.yes"), acts.deleteAll, { class: "grave" });
  sure.append(
    element("p", {}, speaker.text("tests.delete-all.sure", { count: entries.length })),
    keep,
    yes,
  );
  return element(
    "div",
    {},
    element(
      "div",
      { class: "buttons" },
      button(speaker.text("tests.export.csv"), () =>
        download("pasteguard-tests.csv", "text/csv", toCsv(entries, speaker.language)),
      ),
      button(speaker.text("tests.export.json"), () =>
        download("pasteguard-tests.json", "application/json", toJson(entries)),
      ),
      ask,
    ),
    sure,
  );
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string} content
 */
function download(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: url, download: name }).click();
  // The browser has taken hold of the content by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
