// @ts-check
// What the popup knows of one tab, and what its buttons do: it changes the state, and tells.

import { claimsOfFile, withClaims } from "../answers/claims.js";
import { withDocuments } from "../answers/documents.js";
import { leadsOf } from "../known/addresses.js";
import { claimsOfAudits } from "../known/claims.js";
import { askService } from "../known/service.js";
import { shareOutcomes } from "../known/sharing.js";
import { entryOf, isWorthKeeping, without, withEntry } from "../tests/entries.js";
import { changeEntries } from "../tests/store.js";

/** @import {DocumentedVendor} from "../answers/documents.js" */
/** @import {Known} from "../known/service.js" */
/** @import {Shared} from "../known/sharing.js" */
/** @import {Settings} from "../ui/settings.js" */
/** @import {Speaker} from "../ui/speaker.js" */
/** @import {StartState} from "./start.js" */

/**
 * ``report`` has what the site's file and earlier audits claim in it. ``kept`` says whether the page
 * stands in My tests; null: it is none to keep.
 * @typedef {object} State
 * @property {PassiveReport} report
 * @property {Known | null} known
 * @property {Shared | null} shared
 * @property {StartState} start
 * @property {boolean | null} kept
 * @property {Settings} settings
 * @property {{start: () => void, stop: () => void, declare: () => void, forget: () => void}} acts
 */

/** @returns {Promise<DocumentedVendor[]>} Read only where a vendor was recognised: it is much text. */
async function loadDocuments() {
  return (await import("../shared/vendors.js")).default;
}

export class Conversation {
  /**
   * @param {Engine} engine
   * @param {Settings} settings
   * @param {Speaker} speaker
   * @param {(state: State) => void} draw
   */
  constructor(engine, settings, speaker, draw) {
    this.engine = engine;
    this.settings = settings;
    this.speaker = speaker;
    this.draw = draw;
    this.tab = { id: 0, isPrivate: false, url: "" };
    /** @type {PassiveReport | null} */
    this.report = null;
    /** @type {Known | null} */
    this.known = null;
    /** @type {DocumentedVendor[]} */
    this.documents = [];
    /** @type {Shared | null} */
    this.shared = null;
    /** @type {StartState} */
    this.start = "off";
    /** @type {boolean | null} */
    this.kept = null;
    this.acts = {
      start: () => void this.startFromBeginning(),
      stop: () => void this.stopFromBeginning(),
      declare: () => void this.readDeclaration(),
      forget: () => void this.forget(),
    };
  }

  /**
   * @param {{id: number, isPrivate: boolean, url: string}} tab
   * @param {Promise<PassiveReport | NoReport>} looked what the engine was asked already
   * @returns {Promise<NoReport | null>} why nothing can be said, or null
   */
  async begin(tab, looked) {
    this.tab = tab;
    this.engine.onReport(tab.id, (report) => void this.take(report));
    await this.showEarlier();
    const answer = await looked;
    if ("error" in answer) return answer;
    const isOn = await this.engine.isFromBeginning(answer.page.origin);
    this.start = isOn ? "on" : "off";
    await this.take(answer);
    await Promise.all([
      this.askService(answer),
      this.settings.declaration ? this.readDeclaration() : null,
    ]);
    return null;
  }

  /** What is known of the page already stands while it is read anew. */
  async showEarlier() {
    const earlier = await this.engine.reportOf(this.tab.id);
    if (!earlier || !this.tab.url.startsWith(earlier.page.url)) return;
    this.report = earlier;
    this.show();
  }

  /** @param {PassiveReport} report */
  async take(report) {
    if (this.start === "waiting" && report.level === "start") this.start = "on";
    this.report = report;
    if (report.vendors.length && !this.documents.length) this.documents = await loadDocuments();
    this.show();
    await this.keep(report);
    await this.share(report);
  }

  show() {
    if (!this.report) return;
    const claims = [
      ...claimsOfFile(this.report.declaration, this.speaker.language),
      ...claimsOfAudits(this.known, this.speaker.date),
    ];
    const { known, shared, start, kept, settings, acts } = this;
    const report = withDocuments(
      withClaims(this.report, claims),
      this.documents,
      this.speaker.language,
    );
    this.draw({ report, known, shared, start, kept, settings, acts });
  }

  /** @param {PassiveReport} report */
  async keep(report) {
    const isWanted = this.settings.keep && !this.tab.isPrivate && this.kept !== false;
    if (!isWanted || !isWorthKeeping(report)) return;
    await changeEntries((entries) => withEntry(entries, entryOf(report)));
    if (this.kept) return;
    this.kept = true;
    this.show();
  }

  async forget() {
    const { report } = this;
    if (!report) return;
    this.kept = false;
    await changeEntries((entries) => without(entries, entryOf(report).id));
    this.show();
  }

  async startFromBeginning() {
    // Before anything is awaited: a permission can only be asked for in the click itself.
    const answer = this.engine.startFromBeginning(this.tab.id, this.report?.page.url);
    const { granted } = await answer;
    if (this.start !== "on") this.start = granted ? "waiting" : "denied";
    this.show();
  }

  async stopFromBeginning() {
    if (!this.report) return;
    await this.engine.stopFromBeginning(this.report.page.origin);
    this.start = "stopped";
    this.show();
  }

  async readDeclaration() {
    const answer = await this.engine.readDeclaration(this.tab.id);
    if (!this.report || "error" in answer) return;
    this.report = { ...this.report, declaration: answer };
    this.show();
  }

  /** @param {PassiveReport} report the first one only: one candidate counts once */
  async share(report) {
    const { service, share } = this.settings;
    if (!service || !share || this.tab.isPrivate || this.shared) return;
    this.shared = await shareOutcomes(service, report);
    this.show();
  }

  /** @param {PassiveReport} report */
  async askService(report) {
    if (!this.settings.service) return;
    this.known = await askService(this.settings.service, await leadsOf(report, this.tab.id));
    this.show();
  }
}
