// @ts-check
// The whole rehearsal on paper of one frame, as plain data that the judges read.

import { EDITOR_KINDS } from "./libraries.js";
import { asText, truth } from "../evaluator/values.js";
import { hooksOf } from "./editor_hooks.js";
import { wordsOfElement } from "./elements.js";
import { plainDeed } from "./evidence.js";
import { FieldModel, SAMPLE, keyEvent } from "./field_actions.js";
import { tryField } from "./field_trials.js";
import { FIELD_LIMIT, stageOf } from "./frame_run.js";
import { clipboardOf } from "./globals.js";
import { PAGE_ACTS, START_PRESSED, actsOnText, isButton, tryShortcuts } from "./page_actions.js";

/** @import { Deed } from "../evaluator/run.js" */
/** @import { Thing } from "../evaluator/values.js" */
/** @import { FrameFacts, FrameRun, PlainDeed } from "./frame_run.js" */
/** @import { PageModel } from "./page.js" */

/** What hardly tells anything is left out, so that evidence stays small. */
const DEED_KINDS_LEFT_OUT = new Set(["style", "console", "focus", "blur"]);

/**
 * @param {Deed[]} deeds
 * @param {Set<string>} [leftOut]
 * @returns {PlainDeed[]} each once
 */
export function concise(deeds, leftOut = DEED_KINDS_LEFT_OUT) {
  /** @type {Map<string, PlainDeed>} */
  const seen = new Map();
  /** @type {PlainDeed[]} */
  const kept = [];
  for (const deed of deeds) {
    const key = `${deed.kind} ${deed.start} ${deed.script?.url} ${deed.how} ${deed.certain} ${asText(deed.value)?.slice(0, 40)}`;
    const known = seen.get(key);
    if (known) known.count += 1;
    if (known || leftOut.has(deed.kind) || kept.length >= 120) continue;
    const plain = plainDeed(deed);
    seen.set(key, plain);
    kept.push(plain);
  }
  return kept;
}

/**
 * Everything that can be tried on paper in one frame.
 * @param {FrameFacts} frame
 * @param {number} milliseconds at most
 */
export function dryRunFrame(frame, milliseconds) {
  const stage = stageOf(frame, milliseconds);
  const first = stage.page();
  const boot = concise(first.run.deeds);
  const bootUsed = [...first.used];
  const { kinds: libraries } = first.libraries;
  const hooks = libraries.length ? hooksOf(first.libraries) : null;
  const quiet = concise(
    stage.act((page) => {
      page.pass(12000, 100);
      page.frame();
      page.frame();
    }).deeds,
  );
  const console = concise(first.run.deeds, new Set(["style", "focus", "blur"])).filter(
    (deed) => deed.kind === "console",
  );
  const listens = listenCounts(first);
  const { later, listensAtEnd } = runOut(stage);
  const listed = frame.fields.slice(0, FIELD_LIMIT);
  const fields = listed.map((field, index) =>
    field.disabled || field.boxes || (EDITOR_KINDS.has(field.kind) && !libraries.length)
      ? {}
      : tryField(stage, index, field),
  );
  /** @type {Record<string, PlainDeed[]>} */
  const acts = {};
  const used = new Set(bootUsed);
  for (const [name, does] of Object.entries(PAGE_ACTS)) {
    const { deeds, page } = stage.act(does);
    acts[name] = concise(deeds);
    for (const each of page.used) used.add(each);
    // What was kept for later goes out with the answer.
    acts[`${name}+submit`] = concise(stage.isHeavy ? [] : handIn(stage, page));
  }
  const written = stage.act((page) => writeInField(page));
  acts.write = concise(written.deeds);
  acts["second-start"] = stage.isHeavy ? [] : concise(stage.page(written.page.stored).run.deeds);
  acts["press-any"] = concise(stage.act((page) => pressAny(page)).deeds);
  acts["write+submit"] = concise(
    stage.act((page) => {
      writeInField(page);
      PAGE_ACTS.submit?.(page);
    }).deeds,
  );
  acts["write+leave"] = concise(
    stage.act((page) => {
      writeInField(page);
      page.dispatch("beforeunload", page.window);
    }).deeds,
  );
  acts.idle = concise(withoutClocks(stage.act((page) => page.pass(3600000, 4000)).deeds));
  acts.busy = concise(withoutClocks(stage.act((page) => stayBusy(page)).deeds));
  const texts = textActs(stage);
  return {
    complete: stage.isComplete && !used.has("code:unseen") && !bootUsed.includes("made:missing"),
    unread: stage.frame.unread,
    boot,
    quiet: [...quiet, ...console],
    acts,
    fields,
    libraries,
    hooks,
    isFaithful: isFaithful(first),
    listens: { ...listensAtEnd, ...listens },
    listensLater: Object.keys(listensAtEnd).some(
      (each) => !(each in listens) && OF_FIELDS.test(each),
    ),
    used: [...used],
    later,
    texts,
    mentions: [
      ...new Set(
        frame.scripts.flatMap(
          (script) =>
            script.text.match(
              /webdriver|(?:chrome|moz)-extension|UNMASKED|debug_renderer_info|grammarly|selenium|phantom/g,
            ) ?? [],
        ),
      ),
    ],
    steps: first.run.steps,
  };
}

/**
 * @param {FrameRun} stage
 * @param {PageModel} page
 * @returns {Deed[]}
 */
function handIn(stage, page) {
  const from = page.run.deeds.length;
  stage.try(page.run, () => {
    page.pass(61000, 80);
    PAGE_ACTS.submit?.(page);
  });
  return page.run.deeds.slice(from);
}

/**
 * @param {Deed[]} deeds
 * @returns {Deed[]} without the hands of clocks, which would fill the list
 */
function withoutClocks(deeds) {
  return deeds.filter(
    (deed) =>
      !(
        (deed.kind === "write" || deed.kind === "title" || deed.kind === "style") &&
        (deed.kind === "style" ||
          /\d{1,3}:\d\d|\d+\s*(?:分|秒|時間|s\b|sec|min|hour|%)/.test(asText(deed.value) ?? ""))
      ),
  );
}

/**
 * An hour in which something is done every half a minute.
 * @param {PageModel} page
 */
function stayBusy(page) {
  for (let time = 0; time < 120; time += 1) {
    for (const type of [
      "pointermove",
      "mousemove",
      "pointerdown",
      "mousedown",
      "click",
      "scroll",
      "touchstart",
    ])
      page.dispatch(type, page.body, { clientX: time, clientY: time });
    for (const type of ["keydown", "keypress", "keyup", "input"])
      page.dispatch(type, page.active ?? page.body, keyEvent("a"));
    page.pass(30000, 70);
  }
}

/**
 * Whatever answers a press is pressed, buttons or not.
 * @param {PageModel} page
 */
function pressAny(page) {
  const pressed = page.listeners.filter(
    ({ type, target }) =>
      /^(?:click|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/.test(type) &&
      target?.kind === "element",
  );
  for (const { type, target } of pressed.slice(0, 24))
    if (target) page.dispatch(type, target, { button: 0 });
}

/** @param {PageModel} page */
function writeInField(page) {
  const element = page.elements.find(
    (each) => each.own.field >= 0 && !each.own.attributes.has("disabled"),
  );
  if (!element) return;
  const field = new FieldModel(page, element, {
    editable: element.own.attributes.has("contenteditable"),
  });
  field.type("mirovake sulo", 150);
  page.pass(3000, 60);
  field.paste("netobi raku", "keys");
  page.dispatch("keydown", element, keyEvent("c", { ctrlKey: true }));
  page.dispatch("copy", element, { clipboardData: clipboardOf(page, "") });
  page.pass(1000, 20);
  field.leave();
  page.pass(12000, 60);
}

/**
 * Whether the page on paper still is what was seen: code that takes fields out and makes others anew
 * has done so already before the page was looked at.
 * @param {PageModel} page
 * @returns {boolean}
 */
function isFaithful(page) {
  const fields = page.elements.filter((each) => each.own.field >= 0);
  const isGone = (/** @type {Thing} */ field) =>
    !page.pathOf(field).includes(page.root) ||
    page
      .pathOf(field)
      .some((each) => each.kind === "element" && truth(each.own.state?.hidden) === true);
  return !fields.some(isGone) && ![...page.used].some((each) => /^made:/.test(each));
}

/** @param {PageModel} page */
function listenCounts(page) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { type, target } of page.listeners) {
    const place =
      target === null
        ? "unknown"
        : target.kind === "element"
          ? target === page.root || target === page.body
            ? "root"
            : "element"
          : target.kind;
    counts[`${type}@${place}`] = (counts[`${type}@${place}`] ?? 0) + 1;
  }
  return counts;
}

/** Events by which an element keeps what stands in it from being selected or copied. */
const OF_TEXT = /^(?:before)?copy$|^select|^contextmenu$|^mousedown$|^pointerdown$|^dragstart$/;

/**
 * @param {PageModel} page
 * @param {number[]} texts positions of the elements with running text, the longest first
 * @returns {number} the one whose own surroundings listen to what is done to text, else the longest
 */
function guardedText(page, texts) {
  const isGuarding = (/** @type {Thing} */ each) =>
    each.kind === "element" &&
    page.listeners.some(({ target, type }) => target === each && OF_TEXT.test(type));
  const isGuarded = (/** @type {number} */ at) => {
    const element = page.elements[at];
    return element ? page.pathOf(element).some(isGuarding) : false;
  };
  return texts.find(isGuarded) ?? texts[0] ?? -1;
}

/** @param {FrameRun} stage */
function textActs(stage) {
  /** @type {Record<string, any>} */
  const found = {};
  stage.act((page) => {
    const acts = actsOnText(page, guardedText(page, stage.frame.questions));
    const names = Object.keys(acts);
    names.forEach((name, at) => {
      const act = acts[name];
      const end = acts[names[at + 1] ?? ""]?.from;
      if (act)
        found[name] = {
          cancelled: act.cancelled,
          mechanism: act.mechanism,
          deeds: concise(page.run.deeds.slice(act.from, end)),
        };
    });
  });
  stage.act((page) => {
    const field = page.elements.find((each) => each.own.field >= 0);
    found.shortcuts = { keys: [], deeds: [] };
    const from = page.run.deeds.length;
    const onBody = tryShortcuts(page, page.elements[stage.frame.questions[0] ?? -1] ?? page.body);
    found.shortcuts.keys = onBody;
    found.shortcuts.deeds = concise(page.run.deeds.slice(from));
    if (field) found["shortcuts-field"] = { keys: tryShortcuts(page, field) };
    const menu = field ? page.dispatch("contextmenu", field, { button: 2 }) : null;
    found["menu-field"] = { cancelled: menu?.cancelled ?? false };
  });
  return found;
}

/** Events by which a page notices what is done to a field. */
const OF_FIELDS = /^(?:paste|copy|cut|drop|drag\w*|key\w+|(?:before)?input|composition\w+)@/;

/**
 * The first three hours, to see when the page ends the test by itself, and what it listens to by then.
 * @param {FrameRun} stage
 */
function runOut(stage) {
  const alone = runOutFrom(stage, () => undefined);
  const started = runOutFrom(stage, pressStart);
  return { later: [...alone.deeds, ...started.deeds], listensAtEnd: alone.listens };
}

/**
 * @param {PageModel} page
 * @returns {void}
 */
function pressStart(page) {
  for (const element of page.elements.filter((each) => isButton(each)).slice(0, 12)) {
    const words = asText(wordsOfElement(element)) || element.own.attributes.get("value") || "";
    if (START_PRESSED.test(`press:${words}`))
      page.run.because(["press", `press:${words.slice(0, 60)}`], () =>
        page.dispatch("click", element, { button: 0 }),
      );
  }
}

/**
 * @param {FrameRun} stage
 * @param {(page: PageModel) => void} first
 * @returns {{deeds: PlainDeed[], listens: Record<string, number>}}
 */
function runOutFrom(stage, first) {
  const found = stage.act((page) => {
    first(page);
    const element = page.elements.find((each) => each.own.field >= 0);
    if (element) element.own.value = SAMPLE;
    page.pass(3 * 3600000 + 5000, 9000);
  });
  const deeds = concise(
    found.deeds.filter((deed) =>
      [
        "lock",
        "submit",
        "go",
        "wipe",
        "field",
        "show",
        "message",
        "send",
        "clear",
        "hide",
      ].includes(deed.kind),
    ),
  );
  return { deeds, listens: listenCounts(found.page) };
}
