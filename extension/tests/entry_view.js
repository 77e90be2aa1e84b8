// @ts-check
// One page of the list: when, how long, what was found, and the candidate's own notes.

import { titles } from "../answers/catalogue.js";
import { durationOf } from "../answers/duration.js";
import { LetterForm } from "../letter/form.js";
import { button, element } from "../ui/element.js";
import { saveSettings } from "../ui/settings.js";
import { withNotes } from "./entries.js";
import { changeEntries } from "./store.js";

/** @import {Entry} from "./entries.js" */
/** @import {Speaker} from "../ui/speaker.js" */

/**
 * @param {Entry} entry
 * @param {string} name the candidate's, for a message
 * @param {(entry: Entry) => void} forget
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function entryView(entry, name, forget, speaker) {
  const title = entry.title || speaker.text("tests.untitled");
  const place = element("div", { class: "letter-place" });
  const write = button(
    speaker.text("tests.write"),
    () => openLetter(place, write, entry, name, speaker),
    {
      "aria-label": speaker.text("tests.write.for", { title }),
      "aria-expanded": "false",
    },
  );
  return element(
    "li",
    { class: "test" },
    element(
      "div",
      { class: "when" },
      element("time", { datetime: entry.checkedAt }, speaker.time(entry.checkedAt)),
      element("p", { class: "limit" }, limitText(entry, speaker)),
    ),
    element(
      "div",
      { class: "main-column" },
      element("h3", {}, title),
      ...facts(entry, speaker),
      element(
        "div",
        { class: "buttons" },
        write,
        button(speaker.text("tests.delete"), () => forget(entry), {
          "aria-label": speaker.text("tests.delete.for", { title }),
        }),
      ),
    ),
    notesView(entry, title, speaker),
    place,
  );
}

/**
 * @param {Entry} entry
 * @param {Speaker} speaker
 */
function facts(entry, speaker) {
  const { unclear } = entry;
  // The time limit stands beside it already.
  const restricted = entry.restricted.filter((id) => id !== "time-limit");
  const found = restricted.length
    ? speaker.text("tests.found", { what: speaker.tell(titles(restricted)) })
    : speaker.text(entry.restricted.length ? "tests.found.none-else" : "tests.found.none");
  return [
    element("p", { class: "address" }, entry.url),
    element("p", { class: restricted.length ? "found" : "found none" }, found),
    unclear.length
      ? element(
          "p",
          { class: "hint" },
          speaker.text("tests.found.unclear", { count: unclear.length }),
        )
      : null,
  ];
}

/**
 * @param {Entry} entry
 * @param {Speaker} speaker
 */
function limitText({ limit, restricted, unclear }, speaker) {
  if (limit !== null) return speaker.text("tests.limit", { limit: durationOf(limit) });
  if (unclear.includes("time-limit")) return speaker.text("tests.limit.unclear");
  return speaker.text(restricted.includes("time-limit") ? "tests.limit.unknown" : "tests.no-limit");
}

/**
 * @param {Entry} entry
 * @param {string} title
 * @param {Speaker} speaker
 */
function notesView(entry, title, speaker) {
  const status = element("span", { role: "status", class: "hint" });
  const notes = element("textarea", {
    rows: "2",
    maxlength: "2000",
    "aria-label": speaker.text("tests.notes.for", { title }),
  });
  notes.value = entry.notes;
  notes.addEventListener("input", () => (status.textContent = ""));
  notes.addEventListener("change", async () => {
    await changeEntries((entries) => withNotes(entries, entry.id, notes.value));
    status.textContent = speaker.text("tests.saved");
  });
  return element(
    "div",
    { class: "notes" },
    element("span", { class: "hint", "aria-hidden": "true" }, speaker.text("tests.notes")),
    notes,
    status,
  );
}

/**
 * @param {HTMLElement} place
 * @param {HTMLButtonElement} opener
 * @param {Entry} entry
 * @param {string} name
 * @param {Speaker} speaker
 */
function openLetter(place, opener, entry, name, speaker) {
  const isOpen = place.childElementCount > 0;
  opener.setAttribute("aria-expanded", String(!isOpen));
  if (isOpen) return place.replaceChildren();
  const findings = { restricted: entry.restricted, limit: entry.limit };
  const form = new LetterForm(
    findings,
    { name, when: "after" },
    speaker,
    (changed) => void saveSettings({ name: changed }),
  );
  place.replaceChildren(form.element);
  form.text.focus();
  form.text.setSelectionRange(0, 0);
  form.text.scrollTop = 0;
}
