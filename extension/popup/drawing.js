// @ts-check
// What stands in the popup, from top to bottom.

import { answersOf } from "../answers/answers.js";
import { headline, isInFrame } from "../answers/headline.js";
import { planOf } from "../answers/plan.js";
import { letterFindings } from "../letter/choices.js";
import { LetterForm } from "../letter/form.js";
import { byId, button, element } from "../ui/element.js";
import { redraw } from "../ui/redraw.js";
import { saveSettings } from "../ui/settings.js";
import { declarationView } from "./declaration.js";
import { earlierHeadline, knownSection } from "./known.js";
import { planSection } from "./plan.js";
import { noticesSection, recipientsSection } from "./recipients.js";
import { allowedSection, noneSection, restrictedSection, unclearSection } from "./sections.js";
import { hostOf, startView } from "./start.js";

/** @import {Speaker} from "../ui/speaker.js" */
/** @import {State} from "./conversation.js" */

/** @type {LetterForm | null} */
let letter = null;

/**
 * @param {NoReport} failure
 * @param {Speaker} speaker
 */
export function drawFailure({ error, nextStep }, speaker) {
  byId("headline").textContent = speaker.tell(error);
  done([element("p", { class: "lead" }, speaker.tell(nextStep))]);
}

/**
 * @param {State} state
 * @param {Speaker} speaker
 */
export function drawReport(state, speaker) {
  const { report } = state;
  const answers = answersOf(report);
  byId("top").replaceChildren(
    element("span", { class: "host" }, hostOf(report.page.origin)),
    element("span", { class: "level" }, speaker.text(`popup.level.${report.level}`)),
  );
  say(byId("headline"), headline(report, speaker.language));
  const canTellMore =
    report.level === "look" && (state.start === "off" || state.start === "denied");
  const isQuiet = !answers.restricted.length;
  const start = startView(state.start, report.page.origin, state.acts, speaker);
  done([
    earlierHeadline(state.known, speaker),
    canTellMore && isQuiet && answers.unclear.length ? leadView(report, speaker) : null,
    restrictedSection(answers.restricted, speaker),
    planSection(planOf(report, speaker.language), speaker),
    unclearSection(
      answers.unclear,
      start,
      canTellMore && !isQuiet ? speaker.text("next.start") : null,
      speaker,
    ),
    allowedSection(answers.allowed, speaker),
    knownSection(state.known, speaker),
    recipientsSection(report, speaker),
    noticesSection(report.notices, speaker),
    noneSection(answers.none, speaker),
  ]);
  drawLetter(state, speaker);
  redraw(byId("rest"), [
    declarationView(state, speaker),
    keptView(state, speaker),
    sharedView(state, speaker),
  ]);
}

/**
 * Where there is something to write on, the test may be running.
 * @param {PassiveReport} report
 * @param {Speaker} speaker
 */
function leadView(report, speaker) {
  const next = isInFrame(report)
    ? "headline.next.frame"
    : report.fields.length
      ? "next.start"
      : "headline.next.start";
  return element("p", { class: "lead" }, speaker.text(next));
}

/** @param {(HTMLElement | null)[]} content */
function done(content) {
  const answers = byId("answers");
  redraw(answers, content);
  answers.setAttribute("aria-busy", "false");
}

/**
 * Only what has changed is read out anew.
 * @param {HTMLElement} place
 * @param {string} text
 */
function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/**
 * @param {State} state
 * @param {Speaker} speaker
 */
function drawLetter({ report, settings }, speaker) {
  const findings = letterFindings(report);
  if (letter) return letter.know(findings);
  letter = new LetterForm(
    findings,
    { name: settings.name, when: "before" },
    speaker,
    (name) => void saveSettings({ name }),
  );
  const fold = byId("letter");
  byId("letter-form").append(letter.element);
  fold.querySelector("summary")?.append(speaker.text("ask.title"));
  fold.hidden = false;
}

/**
 * @param {State} state
 * @param {Speaker} speaker
 */
function keptView({ kept, acts }, speaker) {
  if (kept === null) return null;
  if (!kept)
    return element("p", { class: "hint", role: "status" }, speaker.text("popup.forgotten"));
  return element(
    "p",
    { class: "hint" },
    speaker.text("popup.kept"),
    " ",
    button(speaker.text("popup.forget"), acts.forget, { class: "plain", "data-focus": "forget" }),
  );
}

/**
 * @param {State} state
 * @param {Speaker} speaker
 */
function sharedView({ shared, settings }, speaker) {
  return shared
    ? element(
        "p",
        { class: "hint", role: "status" },
        speaker.text(`share.${shared}`, { host: hostOf(settings.service) }),
      )
    : null;
}
