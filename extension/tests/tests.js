// @ts-check
// The page "My tests": the list, what can be done with all of it, and a message about one.

import { byId, element } from "../ui/element.js";
import { languageOf } from "../ui/language.js";
import { loadSettings } from "../ui/settings.js";
import { speakerOf } from "../ui/speaker.js";
import { byDay, without, withEntry } from "./entries.js";
import { entryView } from "./entry_view.js";
import { changeEntries, loadEntries } from "./store.js";
import { toolsView } from "./tools_view.js";

/** @import {Entry} from "./entries.js" */

async function open() {
  const settings = await loadSettings();
  const speaker = speakerOf(languageOf(settings.language, chrome.i18n.getUILanguage()));
  document.documentElement.lang = speaker.language;
  document.title = speaker.text("tests.title");
  const heading = element("h1", { tabindex: "-1" }, speaker.text("tests.title"));

  /**
   * @param {Entry[]} entries
   * @param {Entry | null} deleted the one that may be put back
   */
  function draw(entries, deleted = null) {
    byId("top").replaceChildren(
      heading,
      element("p", {}, speaker.text("tests.about")),
      toolsView(entries, deleted, { putBack, deleteAll }, speaker),
    );
    const days = byDay(entries).map(({ day, entries: ofDay }) =>
      element(
        "section",
        { class: "day" },
        element(
          "h2",
          {},
          speaker.text("tests.day", { date: speaker.date(`${day}T12:00`), count: ofDay.length }),
        ),
        element(
          "ul",
          { class: "tests", role: "list" },
          ...ofDay.map((entry) => entryView(entry, settings.name, forget, speaker)),
        ),
      ),
    );
    byId("tests").replaceChildren(
      ...(days.length ? days : [element("p", {}, speaker.text("tests.empty"))]),
    );
  }

  /** @param {Entry} entry */
  async function forget(entry) {
    const saved = (await loadEntries()).find(({ id }) => id === entry.id) ?? entry;
    draw(await changeEntries((entries) => without(entries, entry.id)), saved);
    byId("undo").focus();
  }

  /** @param {Entry} entry */
  async function putBack(entry) {
    draw(await changeEntries((entries) => withEntry(entries, entry)));
    heading.focus();
  }

  async function deleteAll() {
    draw(await changeEntries(() => []));
    heading.focus();
  }

  draw(await loadEntries());
}

void open();
