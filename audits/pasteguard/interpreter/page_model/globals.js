// @ts-check
// What a page on paper answers: window, document, events, requests and what else is only noted.

import { noteMarkup } from "./element_changes.js";
import { BROWSER_NAMES } from "./browser_names.js";
import { nativeOf, promiseOf } from "../evaluator/functions.js";
import { NOT_MODELLED, Thing, Unknown, asText, compute, tagsWithin } from "../evaluator/values.js";
import { STANDARD, listening, recorded } from "./browser.js";
import { findElements } from "./elements.js";
import { eventClass } from "./events.js";

/** @import { Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

/** Tags of what an event tells. */
const EVENT_TAGS = /** @type {Record<string, string>} */ ({
  key: "key",
  code: "key",
  keyCode: "key",
  which: "key",
  charCode: "key",
  data: "key",
  clipboardData: "paste",
  dataTransfer: "paste",
  clientX: "pointer",
  clientY: "pointer",
  pageX: "pointer",
  pageY: "pointer",
  screenX: "pointer",
  screenY: "pointer",
  movementX: "pointer",
  offsetX: "pointer",
  timeStamp: "time",
  inputType: "input-type",
});

/**
 * @param {PageModel} page
 * @param {string} key
 * @returns {Value}
 */
export function readWindow(page, key) {
  const { state, run } = page;
  switch (key) {
    case "innerWidth":
    case "innerHeight":
      page.used.add(key);
      run.touch(["inner-size"]);
      return key === "innerWidth" ? state.width : state.height;
    case "outerWidth":
    case "outerHeight":
      page.used.add(key);
      run.touch(["outer-size"]);
      return key === "outerWidth" ? state.outerWidth : state.height + 80;
    case "screenX":
    case "screenLeft":
    case "screenY":
    case "screenTop":
      page.used.add("window.place");
      run.touch(["window-place"]);
      return state.screenX;
    case "devicePixelRatio":
      return 1;
    case "scrollX":
    case "scrollY":
    case "pageXOffset":
    case "pageYOffset":
      return 0;
    case "event":
      return new Unknown();
    case "name":
      return "";
    case "frameElement":
      return page.about.isTop ? null : new Unknown();
    default:
  }
  const named = page.elements.find((element) => element.own.attributes.get("id") === key);
  if (named) return named;
  if (/^on[a-z]+$/.test(key)) return null;
  if (key === "customElements" || key === "eval" || key === "Function")
    page.used.add("code:unseen");
  if (STANDARD.test(key))
    return nativeOf(
      run,
      key,
      (_, values) => (
        run.lend(values), new Unknown(values.flatMap((value) => [...tagsWithin(value)]))
      ),
    );
  if (page.libraries.defines(key)) {
    const library = page.libraries.part(key);
    page.window.props.set(key, library);
    return library;
  }
  page.used.add(`window.${key}`);
  if (BROWSER_NAMES.has(key)) return new Unknown([`global:${key}`]);
  return page.about.allRead ? undefined : new Unknown([`global:${key}`]);
}

/**
 * @param {PageModel} page
 * @param {string} key
 * @param {Value} value
 * @returns {boolean}
 */
export function writeWindow(page, key, value) {
  if (key === "location") {
    page.run.note("go", "location", { value, to: asText(value) ?? "" });
    return true;
  }
  if (key === "print") page.run.note("replace", "window.print", { value });
  return false;
}

/**
 * @param {PageModel} page
 * @param {string} key
 * @returns {Value}
 */
export function readDocument(page, key) {
  const found = readDocumentState(page, key);
  return found === NOT_MODELLED ? readDocumentMethod(page, key) : found;
}

/**
 * @param {PageModel} page
 * @param {string} key
 * @returns {Value} what stands in the document
 */
function readDocumentState(page, key) {
  const { run, state } = page;
  switch (key) {
    case "hidden":
    case "webkitHidden":
    case "visibilityState":
      page.used.add("visibility");
      run.touch(["visibility"]);
      return key === "visibilityState" ? (state.hidden ? "hidden" : "visible") : state.hidden;
    case "body":
      return page.body;
    case "documentElement":
    case "scrollingElement":
      return page.root;
    case "head":
      return page.elements.find((element) => element.own.tag === "head") ?? page.root;
    case "activeElement":
      return page.active ?? page.body;
    case "defaultView":
      return page.window;
    case "location":
      return page.window.props.get("location");
    case "title":
      return page.about.title;
    case "readyState":
      return "complete";
    case "fullscreenElement":
    case "webkitFullscreenElement":
      page.used.add("fullscreen");
      run.touch(["fullscreen"]);
      return state.fullscreen ? page.root : null;
    case "fullscreenEnabled":
      return true;
    case "forms":
      return page.elements.filter((element) => element.own.tag === "form");
    case "images":
      return page.elements.filter((element) => element.own.tag === "img");
    case "scripts":
      return [];
    case "cookie":
      return "";
    case "designMode":
      return "off";
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {string} key
 * @returns {Value} one of its methods
 */
function readDocumentMethod(page, key) {
  const { run, state } = page;
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) =>
    nativeOf(run, key, (self, values) => act(values, self));
  switch (key) {
    case "hasFocus":
      return define(() => (page.used.add("focus"), run.touch(["focus"]), state.focused));
    case "getElementById":
      return define(([id]) =>
        typeof id === "string"
          ? (page.elements.find((element) => element.own.attributes.get("id") === id) ?? null)
          : new Unknown(),
      );
    case "querySelector":
    case "querySelectorAll":
    case "getElementsByClassName":
    case "getElementsByTagName":
    case "getElementsByName":
      return define(([query]) => findElements(page, page.root, key, query));
    case "createElement":
      return define(([tag]) => {
        if (/^(?:textarea|input|iframe)$/i.test(asText(tag) ?? ""))
          page.used.add(`made:${asText(tag)?.toLowerCase()}`);
        return page.element(asText(tag) ?? "div");
      });
    case "createElementNS":
      return define(([, tag]) => page.element(asText(tag) ?? "div"));
    case "createTextNode":
      return define(([text]) => Object.assign(page.element("#text"), {}) && textNode(page, text));
    case "createDocumentFragment":
      return define(() => page.element("#fragment"));
    case "addEventListener":
    case "removeEventListener":
    case "dispatchEvent":
      return listening(page, key, page.document);
    case "exitFullscreen":
      return define(() => promiseOf(run, undefined));
    case "execCommand":
      return define(([command, , text]) => runCommand(page, asText(command) ?? "", text));
    case "getSelection":
      return define(() => recorded(page, "selection"));
    case "write":
    case "writeln":
    case "open":
    case "close":
      return define(([value]) => {
        if (key.startsWith("write")) noteMarkup(page, value);
        run.note("write", `document.${key}`, { value });
      });
    default:
      return /^on[a-z]+$/.test(key) ? null : NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {string} command
 * @param {Value} text
 * @returns {boolean}
 */
function runCommand(page, command, text) {
  page.run.note("command", "execCommand", { to: command, value: text });
  const field = page.active;
  if (field && /^(?:insertText|insertHTML)$/i.test(command)) {
    field.own.value = page.run.undecided
      ? new Unknown(["answer"])
      : compute("+", field.own.value ?? "", text);
    page.dispatch("input", field, { inputType: "insertText", data: text, cancelable: false });
  } else if (field && /^(?:undo|redo|delete|paste|cut)$/i.test(command))
    field.own.value = new Unknown(["answer"]);
  return true;
}

/**
 * @param {PageModel} page
 * @param {Value} text
 * @returns {Thing}
 */
function textNode(page, text) {
  const made = page.element("#text");
  made.own.text = text;
  return made;
}

/**
 * @param {PageModel} page
 * @param {string} key
 * @param {Value} value
 * @param {Set<string>} tags
 * @returns {boolean}
 */
export function writeDocument(page, key, value, tags) {
  if (key === "title") page.run.note("title", "document.title", { value, payload: tags });
  else if (key === "cookie")
    page.run.note("store", "document.cookie", {
      value,
      payload: tags,
      to: (asText(value) ?? "").split("=")[0] ?? "",
    });
  else if (key === "location")
    page.run.note("go", "document.location", { value, to: asText(value) ?? "" });
  else return false;
  return true;
}

/**
 * @param {PageModel} page
 * @param {Thing} event
 * @param {string} key
 * @returns {Value}
 */
export function readEvent(page, event, key) {
  const { own } = event;
  const { run } = page;
  const tag = EVENT_TAGS[key];
  if (tag) run.touch([tag]);
  switch (key) {
    case "type":
      return own.type;
    case "target":
    case "srcElement":
      return own.seen ?? own.target;
    case "originalEvent":
    case "nativeEvent":
      return event;
    case "currentTarget":
      return own.current;
    case "isTrusted":
      return own.isTrusted;
    case "defaultPrevented":
      return own.cancelled === null ? new Unknown() : own.cancelled;
    case "cancelable":
      return own.init.cancelable ?? true;
    case "bubbles":
      return own.init.bubbles ?? true;
    case "timeStamp":
      return run.now;
    case "eventPhase":
      return 2;
    case "preventDefault":
      return nativeOf(run, key, () => page.cancel(event, "preventDefault"));
    case "stopPropagation":
      return nativeOf(run, key, () => {
        if (!run.undecided && !own.stopped) own.stopped = true;
      });
    case "stopImmediatePropagation":
      return nativeOf(run, key, () => {
        if (!run.undecided) own.stopped = "at once";
      });
    case "composedPath":
      return nativeOf(run, key, () => page.pathOf(own.target));
    case "getModifierState":
      return nativeOf(
        run,
        key,
        (_, [name]) => own.init[`${asText(name)?.toLowerCase()}Key`] === true,
      );
    default:
  }
  if (key in own.init) return own.init[key];
  const kind = eventClass(own.type);
  if (/^(?:ctrl|meta|shift|alt)Key$/.test(key))
    return /^(?:Keyboard|Mouse|Pointer|Drag)/.test(kind)
      ? false
      : /^Event$/.test(kind)
        ? new Unknown(["event"])
        : undefined;
  if (key === "isComposing") return /^(?:Keyboard|Input)/.test(kind) ? false : undefined;
  if (key === "repeat") return kind === "KeyboardEvent" ? false : undefined;
  return /^(?:detail|button|buttons)$/.test(key)
    ? 0
    : /^(?:key|code|which|keyCode|inputType|data|clipboardData|dataTransfer|relatedTarget|state|persisted)$/.test(
          key,
        )
      ? undefined
      : new Unknown(["event"]);
}

/**
 * @param {PageModel} page
 * @param {Thing} event
 * @param {string} key
 * @param {Value} value
 * @returns {boolean}
 */
export function writeEvent(page, event, key, value) {
  if (key === "returnValue" && (value === false || event.own.type === "beforeunload"))
    page.cancel(event, "returnValue", value);
  return key === "returnValue" || key === "cancelBubble";
}

/**
 * The clipboard as an event shows it.
 * @param {PageModel} page
 * @param {string} text
 * @param {string} [html] the same with its formatting
 * @returns {Thing}
 */
export function clipboardOf(page, text, html) {
  const { run } = page;
  const made = new Thing("clipboard");
  made.own = { text, set: null };
  made.props.set(
    "getData",
    nativeOf(run, "getData", (_, [type]) => {
      run.touch(["paste"]);
      made.own.isRead = true;
      if (html && /^text\/html$/i.test(asText(type) ?? "")) return html;
      return /^text(?:\/plain)?$/i.test(asText(type) ?? "text") ? made.own.text : "";
    }),
  );
  made.props.set(
    "setData",
    nativeOf(run, "setData", (_, [, value]) => {
      made.own.set = { value, certain: run.undecided === 0 };
      run.note("clipboard", "setData", { value });
    }),
  );
  made.props.set(
    "clearData",
    nativeOf(run, "clearData", () => run.note("clipboard", "clearData", { value: "" })),
  );
  made.props.set("types", html ? ["text/plain", "text/html"] : ["text/plain"]);
  made.props.set("files", []);
  made.props.set("items", []);
  return made;
}
