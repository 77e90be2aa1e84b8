// @ts-check
// One field on paper: everything that a candidate may do with it.

import { asText, tagsWithin } from "../evaluator/values.js";
import { concise } from "./dry_run.js";
import { DIGITS, FieldModel, JAPANESE, LINES, SAMPLE, keyEvent } from "./field_actions.js";
import { clipboardOf } from "./globals.js";

/** @import { ActOutcome } from "./field_actions.js" */
/** @import { FrameRun, PlainOutcome } from "./frame_run.js" */

/** How each act on a field is done, and which text it should bring. */
const FIELD_ACTS =
  /** @type {Record<string, {text: (kind: string) => string, does: (field: FieldModel, text: string) => void}>} */ ({
    type: { text: sampleFor, does: (field, text) => field.type(text) },
    "type-digits": { text: () => DIGITS, does: (field, text) => field.type(text) },
    "type-words": { text: () => `${SAMPLE} sulo`, does: (field, text) => field.type(text) },
    "type-signs": { text: () => "a,b.c;d/e?f", does: (field, text) => field.type(text) },
    paste: { text: wordsFor, does: (field, text) => field.paste(text, "keys") },
    "paste-menu": { text: wordsFor, does: (field, text) => field.paste(text, "menu") },
    "paste-insert-key": { text: wordsFor, does: (field, text) => field.paste(text, "insert-key") },
    "paste-lines": { text: () => LINES, does: (field, text) => field.paste(text, "keys") },
    "paste-long": {
      text: () => "mirovake sulo ".repeat(160).trim(),
      does: (field, text) => field.paste(text, "keys"),
    },
    "paste-again": {
      text: sampleFor,
      does: (field, text) => {
        field.paste("zemo", "keys");
        field.page.pass(600, 30);
        field.before = field.text ?? "";
        field.paste(text, "keys");
      },
    },
    long: {
      text: () => "mirovake sulo netobi raku zemo tavi ".repeat(60).trim(),
      does: (field, text) => {
        for (const word of text.split(/(?<= )/)) field.dictate(word);
      },
    },
    drop: { text: wordsFor, does: (field, text) => field.drop(text) },
    dictate: {
      text: (kind) => (/^(?:number|tel)$/.test(kind) ? DIGITS : "mirovake sulo"),
      does: (field, text) => field.dictate(text),
    },
    "dictate-later": {
      text: (kind) => (/^(?:number|tel)$/.test(kind) ? DIGITS : "mirovake sulo"),
      does: (field, text) => {
        field.type("4", 0);
        field.page.pass(3000, 60);
        field.before = field.text ?? "";
        field.dictate(text);
      },
    },
    compose: { text: () => JAPANESE, does: (field, text) => field.compose(text) },
    "insert-lines": { text: () => LINES, does: (field, text) => field.dictate(text) },
    "insert-katakana": { text: () => "ヤマダタロウ", does: (field, text) => field.dictate(text) },
    "insert-japanese": { text: () => JAPANESE, does: (field, text) => field.dictate(text) },
  });

/** Kinds of text of which a page may refuse one and take the others; what each is like with its formatting. */
const CONTENTS = /** @type {Record<string, {text: string, html?: string}>} */ ({
  code: { text: "if (sulo > 4) { raku(); }" },
  link: { text: "https://example.org/kavomira" },
  japanese: { text: "漢字とひらがなとカタカナ" },
  formatted: { text: "netobi raku", html: "<p><b>netobi</b> raku</p>" },
});
const MIXED = Object.values(CONTENTS).map(({ text }) => text);

/** Fields that take any text. */
const TAKES_ANY = /^(?:text|search|textarea|contenteditable)$/;

/**
 * A text of all kinds at once and, where that does not arrive, each kind by itself: pasted, dropped, and put in by
 * neither, since a field may take no such text at all.
 * @param {FrameRun} stage
 * @param {number} index
 * @param {{kind: string, maxlength?: number | null}} about
 * @param {Record<string, PlainOutcome>} outcomes
 */
function tryContents(stage, index, about, outcomes) {
  const mixed = MIXED.join(" ");
  if (!TAKES_ANY.test(about.kind) || (about.maxlength ?? mixed.length) < mixed.length) return;
  const html = `<p>${mixed.replace(/>/g, "&gt;")}</p>`;
  const one = (
    /** @type {string} */ name,
    /** @type {string} */ text,
    /** @type {(field: FieldModel) => void} */ does,
  ) =>
    onField(
      stage,
      index,
      about,
      (field) => {
        does(field);
        return plainOutcome(field.outcome(text));
      },
      (outcome) => {
        outcomes[name] = outcome;
      },
    );
  one("paste-mixed", mixed, (field) => field.paste(mixed, "keys", html));
  one("drop-mixed", mixed, (field) => field.drop(mixed, html));
  if (outcomes["paste-mixed"]?.arrived && outcomes["drop-mixed"]?.arrived) return;
  for (const [kind, { text, html: formatted }] of [
    ...Object.entries(CONTENTS),
    /** @type {[string, {text: string, html?: string}]} */ (["mixed", { text: mixed, html }]),
  ]) {
    one(`insert-${kind}`, text, (field) => field.dictate(text));
    one(`paste-${kind}`, text, (field) => field.paste(text, "keys", formatted));
    one(`drop-${kind}`, text, (field) => field.drop(text, formatted));
  }
}

/**
 * @param {ActOutcome} outcome
 * @returns {PlainOutcome}
 */
function plainOutcome(outcome) {
  return { ...outcome, deeds: concise(outcome.deeds) };
}

/**
 * @param {string} kind
 * @returns {string} more at once than anybody types
 */
function wordsFor(kind) {
  return /^(?:number|tel|email)$/.test(kind) ? sampleFor(kind) : `${SAMPLE} sulo netobi`;
}

/**
 * @param {string} kind
 * @returns {string}
 */
function sampleFor(kind) {
  return /^(?:number|tel)$/.test(kind)
    ? DIGITS
    : kind === "email"
      ? "mirovake@example.org"
      : SAMPLE;
}

/**
 * @param {FrameRun} stage
 * @param {number} index
 * @param {{kind: string, maxlength?: number | null}} about
 * @returns {Record<string, PlainOutcome>}
 */
export function tryField(stage, index, about) {
  /** @type {Record<string, PlainOutcome>} */
  const outcomes = {};
  for (const [name, { text, does }] of Object.entries(FIELD_ACTS)) {
    const wanted = text(about.kind);
    onField(
      stage,
      index,
      about,
      (field) => {
        does(field, wanted);
        return plainOutcome(field.outcome(wanted, name === "type-signs"));
      },
      (outcome) => {
        outcomes[name] = outcome;
      },
    );
  }
  tryContents(stage, index, about, outcomes);
  if (/^(?:textarea|contenteditable)$/.test(about.kind))
    for (const name of ["enter", "compose-enter"])
      onField(
        stage,
        index,
        about,
        (field) => {
          if (name === "compose-enter") {
            field.compose(JAPANESE);
            field.page.pass(700, 40);
          } else field.type(SAMPLE, 0);
          const arrived = field.breakLine();
          return {
            arrived,
            mechanism: "keydown",
            deeds: concise(field.run.deeds.slice(field.from)),
          };
        },
        (outcome) => {
          outcomes[name] = outcome;
        },
      );
  for (const [name, type, letter] of [
    ["copy", "copy", "c"],
    ["cut", "cut", "x"],
  ]) {
    for (const how of ["", "-menu"]) {
      onField(
        stage,
        index,
        about,
        (field) =>
          takeOut(field, /** @type {string} */ (type), /** @type {string} */ (letter), how === ""),
        (outcome) => {
          outcomes[`${name}${how}`] = outcome;
        },
      );
    }
  }
  onField(
    stage,
    index,
    about,
    (field) => correct(field),
    (outcome) => {
      outcomes.correct = outcome;
    },
  );
  onField(
    stage,
    index,
    about,
    (field) => undo(field),
    (outcome) => {
      outcomes.undo = outcome;
    },
  );
  return outcomes;
}

/**
 * @param {FrameRun} stage
 * @param {number} index
 * @param {{kind: string}} about
 * @param {(field: FieldModel) => PlainOutcome} act
 * @param {(outcome: PlainOutcome) => void} tell
 */
function onField(stage, index, about, act, tell) {
  const page = stage.page();
  const element = page.elements.find((each) => each.own.field === index);
  if (!element || Date.now() > stage.deadline) return;
  // On a page that is used again, what stood in the field before is taken out first.
  if (stage.isHeavy) element.own.value = null;
  stage.try(page.run, () =>
    tell(act(new FieldModel(page, element, { editable: about.kind === "contenteditable" }))),
  );
}

/**
 * @param {FieldModel} field
 * @param {string} type
 * @param {string} letter
 * @param {boolean} byKeys
 * @returns {PlainOutcome}
 */
function takeOut(field, type, letter, byKeys) {
  const { page, element } = field;
  field.focus();
  field.type(SAMPLE, 0);
  element.own.value = field.text === null ? element.own.value : SAMPLE;
  element.own.isSelected = true;
  page.dispatch("select", element, { cancelable: false });
  page.dispatch("selectionchange", page.document, { cancelable: false });
  const clipboard = clipboardOf(page, "");
  let goesOn = true;
  if (byKeys) {
    page.dispatch("keydown", element, keyEvent("Control", { ctrlKey: true }));
    goesOn = field.offer("keydown", "keydown", keyEvent(letter, { ctrlKey: true }));
  }
  const { cancelled } = goesOn
    ? page.dispatch(type, element, { clipboardData: clipboard })
    : { cancelled: true };
  const set = clipboard.own.set;
  const kept = set
    ? asText(set.value)?.includes(SAMPLE)
      ? asText(set.value) === SAMPLE
      : tagsWithin(set.value).has("selection")
        ? null
        : false
    : false;
  /** @type {boolean | null} */
  let arrived = cancelled === false ? true : cancelled === null ? null : goesOn ? kept : false;
  if (!goesOn && field.isUnsure) arrived = null;
  if (cancelled !== false && !field.mechanism) field.mechanism = `${type}-event`;
  if (type === "cut" && cancelled === true && goesOn && kept && field.text !== "") arrived = null;
  if (type === "cut" && cancelled === false) {
    if (!field.offer("beforeinput", "beforeinput", { inputType: "deleteByCut", data: null }))
      arrived = false;
    else {
      element.own.value = "";
      page.dispatch("input", element, { inputType: "deleteByCut", data: null, cancelable: false });
    }
    if (field.isUnsure) arrived = null;
  }
  if (byKeys) page.dispatch("keyup", element, keyEvent(letter, { ctrlKey: true }));
  page.pass(2500, 40);
  if (type === "cut" && arrived && field.text !== "") arrived = field.text === null ? null : false;
  return {
    arrived,
    mechanism: field.mechanism || (arrived === false ? "input-revert" : ""),
    deeds: concise(page.run.deeds.slice(field.from)),
  };
}

/**
 * A correction of the spell checker.
 * @param {FieldModel} field
 * @returns {PlainOutcome}
 */
function correct(field) {
  field.focus();
  const goesOn = field.offer("beforeinput", "beforeinput", {
    inputType: "insertReplacementText",
    data: "kavomira",
  });
  return {
    arrived: field.isUnsure ? null : goesOn,
    mechanism: field.mechanism,
    deeds: concise(field.run.deeds.slice(field.from)),
  };
}

/**
 * @param {FieldModel} field
 * @returns {PlainOutcome}
 */
function undo(field) {
  const { page, element } = field;
  field.type("mirova", 0);
  const written = field.text;
  const from = page.run.deeds.length;
  page.dispatch("keydown", element, keyEvent("Control", { ctrlKey: true }));
  let goesOn = field.offer("keydown", "keydown", keyEvent("z", { ctrlKey: true }));
  if (goesOn)
    goesOn = field.offer("beforeinput", "beforeinput", { inputType: "historyUndo", data: null });
  if (goesOn) {
    element.own.value = "";
    page.dispatch("input", element, { inputType: "historyUndo", data: null, cancelable: false });
  }
  page.pass(1500, 30);
  const { text } = field;
  /** @type {boolean | null} */
  let arrived = text === null || written === null || field.isUnsure ? null : text !== written;
  // A page that writes into the field itself takes the browser's history away.
  if (arrived && page.run.deeds.slice(field.from, from).some((deed) => deed.kind === "field"))
    arrived = null;
  return {
    arrived,
    mechanism: field.mechanism || "input-revert",
    deeds: concise(page.run.deeds.slice(field.from)),
  };
}
