// @ts-check
// The form that makes a message: choices above, the message to edit and copy below.

import { MOST_REQUESTS, REQUESTS, suggestedRequests } from "./choices.js";
import { button, element } from "../ui/element.js";
import { lengthOf, message } from "./message.js";

/** @import {LetterFindings, When, Receiver} from "./choices.js" */
/** @import {Speaker} from "../ui/speaker.js" */

const TOO_LONG = 1000;

/** A form for one set of findings; it stays as it is while the candidate edits. */
export class LetterForm {
  /**
   * @param {LetterFindings} findings
   * @param {{name: string, when: When}} start
   * @param {Speaker} speaker
   * @param {(name: string) => void} keepName called with the name, when it was changed
   */
  constructor(findings, start, speaker, keepName) {
    this.findings = findings;
    this.speaker = speaker;
    this.isEdited = false;
    this.when = radios("when", ["before", "after"], start.when, (value) =>
      speaker.text(`ask.when.${value}`),
    );
    this.to = radios("to", ["recruiter", "agent"], "recruiter", (value) =>
      speaker.text(`ask.to.${value}`),
    );
    this.language = radios("language", ["en", "ja"], speaker.language, (value) =>
      speaker.text(`ask.language.${value}`),
    );
    this.name = textField(start.name);
    this.company = textField("");
    this.requests = element("div", { class: "choices" });
    this.text = element("textarea", { id: "letter-text", rows: "14", spellcheck: "true" });
    this.status = element("p", { role: "status", class: "status" });
    this.count = element("p", { class: "count", id: "letter-count" });
    this.soon = element("p", { class: "hint" }, speaker.text("ask.soon"));
    this.text.setAttribute("aria-describedby", "letter-count");
    this.name.addEventListener("change", () => keepName(this.name.value));
    this.text.addEventListener("input", () => this.edited());
    this.element = this.laidOut();
    this.offerRequests();
    this.make();
  }

  /** @param {LetterFindings} findings that are known by now */
  know(findings) {
    if (JSON.stringify(findings) === JSON.stringify(this.findings)) return;
    this.findings = findings;
    if (this.isEdited) return;
    this.offerRequests();
    this.make();
  }

  laidOut() {
    const { speaker } = this;
    const remake = button(speaker.text("ask.remake"), () => this.make());
    const copy = button(speaker.text("ask.copy"), () => void this.copy(), { class: "main" });
    const form = element(
      "div",
      { class: "letter" },
      element("p", { class: "hint" }, speaker.text("ask.about")),
      group(speaker.text("ask.when"), this.when),
      group(speaker.text("ask.to"), this.to),
      group(speaker.text("ask.language"), this.language),
      group(speaker.text("ask.requests", { most: MOST_REQUESTS }), this.requests),
      labelled(speaker.text("ask.name"), this.name),
      labelled(speaker.text("ask.company"), this.company),
      element("label", { for: "letter-text" }, speaker.text("ask.text")),
      this.text,
      this.count,
      this.soon,
      element("div", { class: "buttons" }, copy, remake),
      this.status,
    );
    this.when.addEventListener("change", () => this.offerRequests());
    form.addEventListener("change", ({ target }) => this.changed(target));
    return form;
  }

  /** The requests that fit the time of writing; those there is reason for are ticked. */
  offerRequests() {
    const when = /** @type {When} */ (chosen(this.when));
    const suggested = suggestedRequests(this.findings, when);
    const boxes = REQUESTS[when].map((id) =>
      choice(
        "checkbox",
        "request",
        id,
        suggested.includes(id),
        this.speaker.text(`ask.request.${id}`),
      ),
    );
    this.requests.replaceChildren(...boxes);
    this.limitRequests();
    this.soon.hidden = when === "before";
  }

  /** @param {EventTarget | null} target */
  changed(target) {
    if (target === this.text) return;
    this.limitRequests();
    if (this.isEdited) this.status.textContent = this.speaker.text("ask.edited");
    else this.make();
  }

  limitRequests() {
    const boxes = [...this.requests.querySelectorAll("input")];
    const isFull = boxes.filter((box) => box.checked).length >= MOST_REQUESTS;
    for (const box of boxes) box.disabled = isFull && !box.checked;
  }

  make() {
    const options = {
      when: /** @type {When} */ (chosen(this.when)),
      to: /** @type {Receiver} */ (chosen(this.to)),
      requests: allChosen(this.requests),
      name: this.name.value,
      company: this.company.value,
    };
    const language = chosen(this.language);
    this.text.value = message(this.findings, options, language);
    this.text.lang = language;
    this.isEdited = false;
    this.status.textContent = "";
    this.showCount();
  }

  edited() {
    this.isEdited = true;
    this.showCount();
  }

  showCount() {
    const count = lengthOf(this.text.value);
    this.count.textContent = this.speaker.text(count > TOO_LONG ? "ask.count.long" : "ask.count", {
      count,
    });
  }

  async copy() {
    this.text.select();
    try {
      await navigator.clipboard.writeText(this.text.value);
      this.status.textContent = this.speaker.text("ask.copied");
    } catch {
      this.text.focus();
      this.status.textContent = this.speaker.text("ask.not-copied");
    }
  }
}

/**
 * @param {string} type "radio" or "checkbox"
 * @param {string} name
 * @param {string} value
 * @param {boolean} isChecked
 * @param {string} text
 */
function choice(type, name, value, isChecked, text) {
  const input = element("input", { type, name, value });
  input.checked = isChecked;
  return element("label", { class: "choice" }, input, " ", text);
}

/**
 * @param {string} name
 * @param {readonly string[]} values
 * @param {string} first
 * @param {(value: string) => string} textOf
 */
function radios(name, values, first, textOf) {
  return element(
    "div",
    { class: "choices" },
    ...values.map((value) =>
      choice("radio", `letter-${name}`, value, value === first, textOf(value)),
    ),
  );
}

/** @param {string} value */
function textField(value) {
  const made = element("input", { type: "text", maxlength: "30", autocomplete: "off" });
  made.value = value;
  return made;
}

/**
 * @param {string} legend
 * @param {HTMLElement} choices
 */
function group(legend, choices) {
  return element("fieldset", {}, element("legend", {}, legend), choices);
}

/**
 * @param {string} text
 * @param {HTMLInputElement} input
 */
function labelled(text, input) {
  return element("label", { class: "field" }, element("span", {}, text), input);
}

/** @param {HTMLElement} choices */
function allChosen(choices) {
  return [...choices.querySelectorAll("input")]
    .filter((input) => input.checked)
    .map((input) => input.value);
}

/** @param {HTMLElement} choices */
function chosen(choices) {
  return allChosen(choices)[0] ?? "";
}
