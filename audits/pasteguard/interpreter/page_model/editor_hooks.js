// @ts-check
// What a page tells an editor's library, and which of a candidate's acts that can concern. What is not
// understood concerns every act, so that nothing is allowed by mistake.

import { anyOf, Callable, Thing, Unknown, isKnown, isPlain } from "../evaluator/values.js";
import { plainDeed } from "./evidence.js";
import { actsOfCondition } from "./hook_conditions.js";

/** @import { Deed } from "../evaluator/run.js" */
/** @import { Value } from "../evaluator/values.js" */
/** @import { PlainDeed } from "./frame_run.js" */
/** @import { LibraryCall, LibraryModel } from "./libraries.js" */

/** @typedef {{acts: Record<string, "touched" | "stopped">, stops: PlainDeed[]}} EditorHooks by the restriction concerned */

/** By what something is handed over, which acts that concerns, and whether it stands for a key's own effect.
 * @typedef {{name: string, acts: string[] | null, isBound?: boolean}} HandedOver */

const EDITOR_ACTS = ["paste", "drop", "copy", "cut", "undo", "typing", "ime", "dictation"];
const INSERTING = ["paste", "drop", "undo", "typing", "ime", "dictation"];

/** By the name of an option, an event or a function, the acts that it can concern; the first that fits. */
const CONCERNS = /** @type {[RegExp, string[]][]} */ ([
  [/^(?:paste|handlePaste|onPaste|handlePasted\w+|PASTE_COMMAND|onDidPaste)$/, ["paste"]],
  [
    /^(?:drop|handleDrop|onDrop|handleDropped\w+|DROP_COMMAND|dropIntoEditor|dragAndDrop)$/,
    ["drop"],
  ],
  [/^(?:copy|onCopy|COPY_COMMAND)$/, ["copy"]],
  [/^(?:cut|onCut|CUT_COMMAND)$/, ["cut"]],
  [/^addMatcher$/, ["paste", "drop"]],
  [/^(?:aria[-\w]*|ariaLabel|label|accessibilitySupport|screenReaderLabel|iframe_aria_text)$/, []],
  [/^(?:lineNumbers|language|mode|theme|minimap|auto[fF]ocus|placeholder|fontSize|tabSize)$/, []],
  [/^(?:contentAttributes|content_css|height|skin|menubar|toolbar|licenseKey|license_key)$/, []],
  [
    /^(?:createEmptyHistoryState|registerHistory|registerPlainText|registerRichText|withHistory)$/,
    [],
  ],
  [/^(?:on(?:Error|Ready|Load|Init|Focus|Blur|Create|Destroy|Mount)|COMMAND_PRIORITY_\w+)$/, []],
  [/^(?:value|defaultValue|initialValue|editorState|editor|state|children)$/, []],
  [/^(?:id|className|style|ref|name)$/, []],
  [/paste|clip|drop|drag/i, ["paste", "drop", "copy", "cut"]],
  [/undo|redo|hist/i, ["undo"]],
  [
    /^(?:transactionFilter|changeFilter|transactionExtender|beforeChange|filterTransaction|appendTransaction)$/,
    [...INSERTING, "cut"],
  ],
  [
    /read-?only|editable|disabl|filter|transform|intercept|max|limit|length|valid|mask|sanit/i,
    EDITOR_ACTS,
  ],
  [/guard|block|prevent|allow|deny|accept|before|input|compos|key|command|bind/i, EDITOR_ACTS],
  [/shortcut|handler|listener|rule|trigger|exec|plugins?\.get|custom|override/i, EDITOR_ACTS],
  [/extend|schema|format|write|insert/i, EDITOR_ACTS],
]);

/** Functions that are told of what the name among their values says. */
const LISTENS = /^(?:on|once|addEventListener|addListener|registerCommand|listenTo|subscribe)$/;

/** Functions that bind keys to commands. */
const BINDS =
  /^(?:addCommand|addAction|addBinding|bindKey|addKeyMap|addKeybindingRule|setKeybindings?|addCommands|bindKeys)$/;

/** Keys in code, however they are written. */
const BOUND_KEY =
  /(?:\bKeyCode\.(?:Key)?|\bKEY_|(?:Ctrl|Mod|Cmd|Command|Meta|Shift)[-+])(Insert|[A-Za-z]\b)/g;

/** A library's function that changes what is written, or stops an event. */
const CHANGES = new RegExp(
  `\\b(?:${
    anyOf([
      /set(?:Contents|Value|Text|Html|Data|Content|State|Options?|EditorState)\w*|set/,
      /insert\w*|delete\w*|replace\w*|remove\w*|update\w*|push|clear\w*/,
      /undo|redo|history|revert|apply|dispatch|exec\w*|trigger|command\w*|chain|run/,
      /cancel|stop\w*|prevent\w*|enable|disable/,
    ]).source
  })$`,
);

/** What a candidate does with keys, by their letters. */
export const KEY_ACTS = /** @type {Record<string, string>} */ ({
  V: "paste",
  INSERT: "paste",
  C: "copy",
  X: "cut",
  Z: "undo",
  Y: "undo",
});

/** What a page listens for on an editor's own element; the events bear the editor's name. */
const OWN_EVENT = /^(?:trix|tiptap|ck|cm|ace|ql)-/;

/**
 * @param {LibraryModel} libraries
 * @returns {EditorHooks}
 */
export function hooksOf(libraries) {
  /** @type {EditorHooks} */
  const hooks = { acts: {}, stops: [] };
  for (const call of libraries.calls.filter(({ within }) => within === null))
    addCall(libraries, call, hooks);
  for (const { type } of libraries.page.listeners)
    if (OWN_EVENT.test(type)) touch(hooks, /paste/.test(type) ? ["paste", "drop"] : EDITOR_ACTS);
  return hooks;
}

/**
 * @param {EditorHooks} hooks
 * @param {string[]} acts
 */
function touch(hooks, acts) {
  for (const act of acts) hooks.acts[act] ??= "touched";
}

/**
 * @param {string} name
 * @returns {string[] | null} null where the name tells nothing
 */
function concernsOf(name) {
  return CONCERNS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/**
 * @param {string[] | null} inner
 * @param {string[] | null} outer
 * @returns {string[] | null} the one that concerns less
 */
function narrower(inner, outer) {
  if (!inner || !outer) return inner ?? outer;
  return inner.length <= outer.length ? inner : outer;
}

/**
 * @param {LibraryCall} call
 * @returns {string[]} by which names it says what it is about
 */
function namesTold({ path, values }) {
  const name = /([\w$]+)(?:\(\))*$/.exec(path.replace(/\.of$/, ""))?.[1] ?? "";
  if (name === "createElement") return [];
  const words = values.flatMap((value) => {
    if (typeof value === "string")
      return value.length < 40 && /^[\w/.-]+$/.test(value) ? [value] : [];
    return value instanceof Thing && value.kind === "library"
      ? [/(\w+)$/.exec(value.own.path)?.[1] ?? ""]
      : [];
  });
  return LISTENS.test(name) ? words : [name, ...words];
}

/**
 * @param {string} code of a call that binds keys
 * @returns {string[]} the acts that they are for; all of them where a key is not understood
 */
function actsOfKeys(code) {
  const acts = [...code.matchAll(BOUND_KEY)].map(
    ([, key = ""]) => KEY_ACTS[key.toUpperCase()] ?? "other",
  );
  return acts.length && !acts.includes("other") ? [...new Set(acts)] : EDITOR_ACTS;
}

/**
 * @param {LibraryModel} libraries
 * @param {LibraryCall} call
 * @param {EditorHooks} hooks
 */
function addCall(libraries, call, hooks) {
  const { path, values, code } = call;
  const name = /([\w$]+)$/.exec(path)?.[1] ?? "";
  if (BINDS.test(name)) {
    const acts = actsOfKeys(code);
    for (const act of functionsWithin(values))
      addFunction(libraries, act, { name, acts, isBound: true }, hooks);
    return;
  }
  const names = namesTold(call);
  const concerned = names.map(concernsOf).filter((concern) => concern !== null);
  const hands = functionsWithin(values).length > 0;
  if (!hands || !concerned.length) for (const concern of concerned) touch(hooks, concern);
  const acts = concerned.length ? [...new Set(concerned.flat())] : null;
  for (const value of values) addValue(libraries, value, { name: names.join(" "), acts }, hooks, 5);
}

/**
 * @param {Value} value
 * @param {number} [depth]
 * @returns {Callable[]} the page's own functions in it
 */
function functionsWithin(value, depth = 4) {
  if (depth < 0 || !(value instanceof Thing || Array.isArray(value))) return [];
  if (value instanceof Callable) return value.kind === "library" ? [] : [value];
  const parts = Array.isArray(value)
    ? value
    : value.kind === "object"
      ? [...value.props.values()]
      : [];
  return parts.flatMap((part) => functionsWithin(part, depth - 1));
}

/**
 * @param {LibraryModel} libraries
 * @param {Value} value
 * @param {HandedOver} about
 * @param {EditorHooks} hooks
 * @param {number} depth
 */
function addValue(libraries, value, about, hooks, depth) {
  if (depth < 0 || value instanceof Unknown) return touch(hooks, about.acts ?? EDITOR_ACTS);
  if (Array.isArray(value)) {
    for (const each of value) addValue(libraries, each, about, hooks, depth - 1);
    return;
  }
  if (!(value instanceof Thing) || value.kind === "library" || value.kind === "element") return;
  if (value instanceof Callable) return addFunction(libraries, value, about, hooks);
  if (value.kind !== "object") return touch(hooks, about.acts ?? EDITOR_ACTS);
  for (const [key, part] of value.props) {
    const acts = concernsOf(key);
    if (acts?.length === 0) continue;
    const isSetting =
      isPlain(part) || (part instanceof Thing && part.kind === "object" && part.props.size === 0);
    if (acts && isSetting) touch(hooks, narrower(acts, about.acts) ?? acts);
    else
      addValue(
        libraries,
        part,
        { name: `${about.name} ${key}`, acts: narrower(acts, about.acts) },
        hooks,
        depth - 1,
      );
  }
  if (value.props.has("value") && !value.props.has("onChange")) touch(hooks, INSERTING);
}

/**
 * @param {LibraryModel} libraries
 * @param {Callable} act
 * @param {HandedOver} told
 * @param {EditorHooks} hooks
 */
function addFunction(libraries, act, told, hooks) {
  const about = { ...told, acts: narrower(actsOfCondition(act.node), told.acts) };
  if (act.native || act.isClass || !act.node || act.node.async)
    return touch(hooks, about.acts ?? EDITOR_ACTS);
  const { run } = libraries.page;
  const from = libraries.calls.length;
  const deedsFrom = run.deeds.length;
  const before = libraries.within;
  libraries.within = act;
  const result = run.tryCall(
    act,
    undefined,
    act.node.params.map(() => libraries.part("given")),
  );
  libraries.within = before;
  const calls = libraries.calls.slice(from);
  const does = calls.length > 0 || run.deeds.length > deedsFrom;
  const stops = stopOf(act, result, calls, { isEnough: about.isBound === true && !does });
  if (about.acts && stops && about.acts.length === 1) {
    for (const each of about.acts) hooks.acts[each] = "stopped";
    hooks.stops.push(stops);
    return undefined;
  }
  if (about.acts?.length === 0) return undefined;
  if (about.acts) return touch(hooks, about.acts);
  const isQuiet =
    (isKnown(result) && result === undefined) ||
    (result instanceof Thing && result.kind === "library");
  const keepsWhatIsWritten =
    /\bonChange$/.test(about.name) &&
    calls.some(({ path, certain }) => /\buseState\.set$/.test(path) && certain);
  const meddles = calls.some(
    ({ path, certain, isWrite }) =>
      (isWrite || CHANGES.test(path)) &&
      !(keepsWhatIsWritten && certain && /\buseState\.set$/.test(path)),
  );
  const writes = run.deeds
    .slice(deedsFrom)
    .some(({ kind }) => kind === "cancel" || kind === "field");
  if (meddles || writes || !isQuiet) touch(hooks, EDITOR_ACTS);
  return undefined;
}

/**
 * @param {Callable} act
 * @param {Value} result
 * @param {LibraryCall[]} calls what it does with the editor
 * @param {{isEnough: boolean}} about whether it is enough that it does nothing
 * @returns {PlainDeed | null} where it is certain that it refuses what it is told of
 */
function stopOf(act, result, calls, { isEnough }) {
  const refuses =
    isEnough ||
    result === true ||
    result === "handled" ||
    calls.some(
      ({ path, certain }) => certain && /^given(?:\.\w+)*\.(?:preventDefault|stop)$/.test(path),
    );
  const inserts = calls.some(
    ({ path, isWrite }) =>
      isWrite || /\b(?:insert\w*|replace\w*|dispatch|set\w*|exec\w*|apply|update)$/.test(path),
  );
  if (!refuses || inserts || !act.script || !act.node) return null;
  const place = {
    kind: "cancel",
    how: "editor",
    value: undefined,
    to: "",
    payload: new Set(),
    because: new Set(),
    certain: true,
    target: null,
    at: 0,
    start: act.node.start,
    script: act.script,
    name: act.name,
  };
  return plainDeed(/** @type {Deed} */ (place));
}
