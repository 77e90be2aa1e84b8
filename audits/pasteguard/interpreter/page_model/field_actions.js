// @ts-check
// What a candidate does to a field, on paper: typing, pasting, dropping, ... The outcome is what
// becomes of the text, not what an event says.

import { Unknown, asText, truth } from "../evaluator/values.js";
import { wordsOfElement } from "./elements.js";
import { clipboardOf } from "./globals.js";

/** @import { Deed } from "../evaluator/run.js" */
/** @import { Thing, Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

/**
 * @typedef {object} ActOutcome
 * @property {boolean | null} arrived whether it came out as the candidate wants; null where that is not known
 * @property {Deed[]} deeds
 * @property {string} mechanism the event that was cancelled, or "input-revert"
 * @property {Alteration | null} [alters] what was changed in a text that arrived
 * @property {boolean} [isPart] whether the beginning of a text stands there that did not arrive
 * @property {boolean} [isRead] whether the code read what was pasted or dropped
 */

/** @typedef {"lines" | "spaces" | "added" | "doubled"} Alteration */

export const SAMPLE = "mirovake";
export const LINES = "kavomira sulo\nnetobi raku\nzemo tavi";
export const DIGITS = "48207316";
export const JAPANESE = "日本語の文";
/** What an input method shows on the way to it. */
const SHOWN = ["ｎ", "に", "にｈ", "にほ", "にほん", "にほんｇ", "にほんご", "にほんごのぶん"];
/** How long a writer may look at a conversion before confirming it, in milliseconds. */
const THINKING_MS = 1100;

/**
 * @param {string} letter
 * @param {Record<string, Value>} [more]
 * @returns {Record<string, Value>} what a key event tells
 */
export function keyEvent(letter, more = {}) {
  const upper = letter.toUpperCase();
  const isLetter = /^[A-Z]$/.test(upper);
  const code = isLetter ? `Key${upper}` : /^\d$/.test(letter) ? `Digit${letter}` : letter;
  const number = letter.length === 1 ? upper.charCodeAt(0) : (KEY_NUMBERS[letter] ?? 0);
  return { key: letter, code, keyCode: number, which: number, ...more };
}

const KEY_NUMBERS = /** @type {Record<string, number>} */ ({
  Control: 17,
  Shift: 16,
  Alt: 18,
  Meta: 91,
  Insert: 45,
  F5: 116,
  F12: 123,
  F1: 112,
  F11: 122,
  PrintScreen: 44,
  Tab: 9,
  Escape: 27,
  Backspace: 8,
  Delete: 46,
  Enter: 13,
});

/** One field on paper, and hands that use it. */
export class FieldModel {
  /**
   * @param {PageModel} page
   * @param {Thing} element
   * @param {{editable: boolean}} about
   */
  constructor(page, element, about) {
    this.page = page;
    this.run = page.run;
    this.element = element;
    this.about = about;
    this.from = this.run.deeds.length;
    this.mechanism = "";
    /** Whether something on the way is not known. */
    this.isUnsure = false;
    this.isStopped = false;
    /** @type {Thing | null} what was pasted or dropped last */
    this.brought = null;
    if (element.own.value === null)
      element.own.value = about.editable
        ? (asText(wordsOfElement(element)) ?? "")
        : (element.own.attributes.get("value") ?? asText(wordsOfElement(element)) ?? "");
    this.before = this.text ?? "";
  }

  /** @returns {string | null} */
  get text() {
    return asText(this.element.own.value);
  }

  focus() {
    const { page, element } = this;
    if (page.active !== element) {
      page.active = element;
      page.dispatch("mousedown", element, { button: 0 });
      page.dispatch("focusin", element, { cancelable: false });
      page.dispatch("focus", element, { bubbles: false, cancelable: false });
      page.dispatch("click", element, { button: 0 });
    }
  }

  /** The field is left, as when the candidate goes on to the next. */
  leave() {
    const { page, element } = this;
    page.active = null;
    page.dispatch("change", element, { cancelable: false });
    page.dispatch("blur", element, { bubbles: false, cancelable: false });
    page.dispatch("focusout", element, { cancelable: false });
  }

  /**
   * @param {string} type
   * @param {string} mechanism
   * @param {Record<string, Value>} [init]
   * @returns {boolean} whether it goes on
   */
  offer(type, mechanism, init = {}) {
    const { cancelled } = this.page.dispatch(type, this.element, init);
    if (cancelled === null) this.isUnsure = true;
    if (cancelled !== false && !this.mechanism) this.mechanism = mechanism;
    return cancelled !== true;
  }

  /** @returns {boolean} */
  isLocked() {
    const { own } = this.element;
    const is = (/** @type {string} */ key) =>
      truth(own.state?.[key] ?? own.attributes.has(key.toLowerCase()));
    return is("readOnly") === true || is("disabled") === true;
  }

  /**
   * The browser puts text into the field, and tells the page.
   * @param {string} text
   * @param {string} inputType
   * @param {{data?: string | null, transfer?: Thing | null}} [more]
   * @returns {boolean} whether it got that far
   */
  insert(text, inputType, { data = text, transfer = null } = {}) {
    const init = {
      inputType,
      data,
      dataTransfer: transfer,
      isComposing: /Composition/.test(inputType),
    };
    if (!this.offer("beforeinput", "beforeinput", init)) return false;
    if (this.isLocked()) return false;
    const { own } = this.element;
    const limit = Number(own.attributes.get("maxlength") ?? Number.NaN);
    const before = asText(own.value);
    const whole = before === null ? null : before + text;
    own.value =
      whole === null
        ? new Unknown(["answer"])
        : Number.isNaN(limit)
          ? whole
          : whole.slice(0, limit);
    if (this.about.editable) own.text = own.value;
    this.page.dispatch("input", this.element, { ...init, cancelable: false });
    return true;
  }

  /**
   * @param {string} text
   * @param {number} [pause] milliseconds after each letter
   */
  type(text, pause = 120) {
    this.focus();
    for (const letter of text) {
      const key = keyEvent(letter, { repeat: false });
      const goesOn =
        this.offer("keydown", "keydown", key) && this.offer("keypress", "keydown", key);
      if (goesOn) this.insert(letter, "insertText");
      this.page.dispatch("keyup", this.element, key);
      if (pause) this.page.pass(pause, 40);
    }
  }

  /**
   * @param {string} text
   * @param {"keys" | "menu" | "insert-key"} how
   * @param {string} [html] the same with its formatting
   */
  paste(text, how, html) {
    this.focus();
    const key =
      how === "insert-key"
        ? keyEvent("Insert", { shiftKey: true })
        : keyEvent("v", { ctrlKey: true });
    const modifier =
      how === "insert-key"
        ? keyEvent("Shift", { shiftKey: true })
        : keyEvent("Control", { ctrlKey: true });
    let goesOn = true;
    if (how !== "menu") {
      this.page.dispatch("keydown", this.element, modifier);
      goesOn = this.offer("keydown", "keydown", key);
    }
    if (goesOn) this.hand(text, html);
    if (how !== "menu") {
      this.page.dispatch("keyup", this.element, key);
      this.page.dispatch("keyup", this.element, keyEvent(String(modifier.key)));
    }
  }

  /**
   * The browser's own paste.
   * @param {string} text
   * @param {string} [html]
   */
  hand(text, html) {
    const clipboard = clipboardOf(this.page, text, html);
    this.brought = clipboard;
    if (!this.offer("paste", "paste-event", { clipboardData: clipboard })) return;
    this.insert(text, "insertFromPaste", {
      data: this.about.editable ? null : text,
      transfer: clipboard,
    });
  }

  /**
   * @param {string} text
   * @param {string} [html]
   */
  drop(text, html) {
    const transfer = clipboardOf(this.page, text, html);
    this.brought = transfer;
    const init = { dataTransfer: transfer, clientX: 10, clientY: 10 };
    // Text is taken without the page's help by a field; a cancelled dragover announces a drop of the page's own.
    const enter = this.page.dispatch("dragenter", this.element, init);
    const over = this.page.dispatch("dragover", this.element, init);
    const effect = transfer.props.get("dropEffect");
    if (effect === "none" && (over.cancelled || enter.cancelled)) {
      this.mechanism = "drag-event";
      return;
    }
    if (over.cancelled === null) this.isUnsure = true;
    if (!this.offer("drop", "drop-event", init)) return;
    if (over.cancelled === true) this.mechanism = "drag-event";
    this.insert(text, "insertFromDrop", { data: this.about.editable ? null : text, transfer });
  }

  /** @param {string} text */
  dictate(text) {
    this.focus();
    this.insert(text, "insertText");
  }

  /**
   * Writes through an input method: each key is keydown 229, what is shown changes until Enter commits it.
   * @param {string} text
   */
  compose(text) {
    this.focus();
    let shown = "";
    for (const [number, next] of [...SHOWN, text].entries()) {
      const key = { key: "Process", code: "KeyK", keyCode: 229, which: 229 };
      // An input method has had the key already: cancelling it stops nothing.
      this.page.dispatch("keydown", this.element, { ...key, isComposing: number > 0 });
      if (number === 0) this.page.dispatch("compositionstart", this.element, { data: "" });
      if (next === text) this.page.pass(THINKING_MS, 60);
      shown = this.show(next, shown);
      this.page.dispatch("keyup", this.element, { ...key, isComposing: true });
      if (this.page.active !== this.element) this.isStopped = true;
    }
    this.confirm(text);
  }

  /**
   * Shows other provisional text. Where the page has changed what it takes the place of, the rest is anybody's guess.
   * @param {string} next
   * @param {string} shown
   * @returns {string}
   */
  show(next, shown) {
    const { own } = this.element;
    this.page.dispatch("compositionupdate", this.element, { data: next });
    const whole = asText(own.value);
    if (whole !== null && !whole.endsWith(shown)) this.isUnsure = true;
    if (whole !== null && shown && whole.endsWith(shown))
      own.value = whole.slice(0, whole.length - shown.length);
    this.insert(next, "insertCompositionText");
    return next;
  }

  /**
   * The Enter key commits the text; whatever else it does is not meant.
   * @param {string} text
   */
  confirm(text) {
    const enter = { key: "Enter", code: "Enter", shiftKey: false };
    const down = this.page.dispatch("keydown", this.element, {
      ...enter,
      keyCode: 229,
      which: 229,
      isComposing: true,
    });
    this.page.dispatch("compositionend", this.element, { data: text });
    const up = this.page.dispatch("keyup", this.element, { ...enter, keyCode: 13, which: 13 });
    if (down.cancelled !== false || up.cancelled !== false) this.isUnsure = true;
    if (this.isLocked()) this.isStopped = true;
  }

  /**
   * The Enter key, meant as a new line.
   * @returns {boolean | null} whether the line begins
   */
  breakLine() {
    this.focus();
    const enter = { key: "Enter", code: "Enter", keyCode: 13, which: 13, isComposing: false };
    const { cancelled } = this.page.dispatch("keydown", this.element, enter);
    if (cancelled === false) this.insert("\n", "insertLineBreak", { data: null });
    this.page.dispatch("keyup", this.element, enter);
    return cancelled === null || this.isUnsure ? null : !cancelled;
  }

  /**
   * Time passes and the field is left; then it is seen what stands in it.
   * @param {string} wanted
   * @param {boolean} [isExact] whether signs count as well as letters
   * @returns {ActOutcome}
   */
  outcome(wanted, isExact = false) {
    this.page.pass(2500, 80);
    this.page.frame();
    this.leave();
    this.page.pass(600, 30);
    const text = this.text;
    const { deeds } = this.run;
    const own = deeds.slice(this.from);
    const hasArrived =
      text === null
        ? null
        : isExact
          ? text.toLowerCase().includes(wanted)
          : squeezed(text).includes(squeezed(wanted));
    const arrived = this.isUnsure && !hasArrived ? null : this.isUnsure ? null : hasArrived;
    return {
      arrived: this.isStopped ? false : arrived,
      deeds: own,
      mechanism: this.mechanism || "input-revert",
      alters: arrived && text !== null ? alterationOf(this.before, wanted, text) : null,
      isPart: text !== null && !hasArrived && squeezed(text).includes(squeezed(wanted.slice(0, 2))),
      isRead: this.brought?.own.isRead === true,
    };
  }
}

/**
 * @param {string} text
 * @returns {string} its letters and digits alone
 */
function squeezed(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * @param {string} before what stood in the field
 * @param {string} wanted
 * @param {string} after it, with all letters and digits of what was wanted
 * @returns {Alteration | null} how the page changed the text
 */
function alterationOf(before, wanted, after) {
  const [stood, dense, stands] = [squeezed(before), squeezed(wanted), squeezed(after)];
  if (dense.length >= 4 && stands.split(dense).length > stood.split(dense).length + 1)
    return "doubled";
  if (stands.length > stood.length + dense.length) return "added";
  const tidy = (/** @type {string} */ text) =>
    text
      .toLowerCase()
      .replace(/\s*\n\s*/g, "\n")
      .replace(/[^\S\n]+/g, " ")
      .trim();
  const [given, read] = [tidy(wanted), tidy(after)];
  // Where signs were changed as well, as formatted numbers are, it is not told how the text stands.
  if (read.includes(given)) return null;
  if (given.includes("\n") && read.replace(/\n/g, " ").includes(given.replace(/\n/g, " ")))
    return "lines";
  return read.replace(/\s/g, "").includes(given.replace(/\s/g, "")) ? "spaces" : null;
}
