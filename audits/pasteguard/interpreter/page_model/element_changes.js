// @ts-check
// What code does to the elements of a page on paper.

import { nativeOf, sameValue } from "../evaluator/functions.js";
import {
  Callable,
  Thing,
  Unknown,
  asText,
  isKnown,
  tagsWithin,
  truth,
} from "../evaluator/values.js";
import { elementsBelow, wordsOfElement } from "./elements.js";
import { parseCode } from "../evaluator/parser.js";
import { noteRequest } from "./requests.js";

/** @import { DryRun } from "../evaluator/run.js" */
/** @import { CodeText, Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @param {Value} value
 * @param {Set<string>} tags
 * @returns {boolean} whether it was taken
 */
export function writeElement(page, element, key, value, tags) {
  const { own } = element;
  const { run } = page;
  const isField = own.above >= 0 || own.tag === "textarea";
  switch (key) {
    case "value": {
      const isShaky = run.undecided > 0 && !sameValue(own.value ?? "", value);
      own.value = isShaky
        ? new Unknown([...tagsWithin(own.value), ...tagsWithin(value)])
        : (value ?? "");
      const isHidden = own.tag === "input" && own.attributes.get("type") === "hidden";
      run.note(isHidden ? "hand-in" : isField ? "field" : "write", "value", {
        value,
        payload: tags,
        target: element,
      });
      return true;
    }
    case "textContent":
    case "innerText":
    case "innerHTML":
    case "outerHTML":
      if (isField) {
        own.value = run.undecided ? new Unknown(tagsWithin(value)) : value;
        run.note("field", key, { value, payload: tags, target: element });
        return true;
      }
      if (key.endsWith("HTML")) noteMarkup(page, value);
      run.note(holdsField(element) ? "wipe" : "write", key, {
        value,
        payload: tags,
        target: element,
      });
      if (!run.undecided && isKnown(value) && !own.children.length) own.text = value;
      return true;
    case "hidden":
    case "disabled":
    case "readOnly":
    case "inert":
    case "checked":
    case "open":
      own.state = { ...own.state, [key]: run.undecided ? new Unknown() : value };
      noteState(page, element, key, value);
      return true;
    case "className":
      run.note("style", "className", { value, target: element });
      if (isKnown(value) && !run.undecided) own.attributes.set("class", asText(value) ?? "");
      return true;
    case "contentEditable":
      if (value !== false && value !== "false") page.used.add("made:editable");
      if (value === false || value === "false") run.note("lock", key, { target: element });
      return true;
    case "spellcheck":
    case "maxLength":
      run.note("set", key, { value, target: element });
      if (isKnown(value)) own.attributes.set(key.toLowerCase(), String(value));
      return true;
    case "src":
    case "href":
    case "srcdoc":
      own.attributes.set(key, asText(value) ?? "");
      if (own.tag === "img" && key === "src")
        noteRequest(page, "image", value, undefined, null, tags);
      return true;
    case "id":
    case "type":
    case "name":
    case "rows":
    case "placeholder":
      own.attributes.set(key, asText(value) ?? "");
      return true;
    case "style":
      run.note("style", "style", { value, target: element });
      return true;
    default:
      return false;
  }
}

/**
 * @param {Thing} element
 * @returns {boolean} whether a field of the page stands in it
 */
function holdsField(element) {
  return (
    element.kind === "element" && [...elementsBelow(element)].some((each) => each.own.field >= 0)
  );
}

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @param {Value} value
 */
function noteState(page, element, key, value) {
  const isOn = truth(value);
  const concerns = element.own.above >= 0 || element.own.tag === "textarea" || holdsField(element);
  if (concerns && key !== "checked" && key !== "open")
    page.run.note(isOn === false ? "unlock" : "lock", key, { target: element });
  else if (key === "hidden" && isOn === false)
    page.run.note("show", key, { target: element, value: wordsOfElement(element) });
  else if (key === "hidden") page.run.note("hide", key, { target: element });
}

/**
 * @param {PageModel} page
 * @param {Value} element
 * @param {string} name
 * @param {Value} value
 */
export function setAttribute(page, element, name, value) {
  if (!(element instanceof Thing) || element.kind !== "element") return;
  if (/^on[a-z]+$/.test(name) && typeof value === "string") {
    const handler = handlerFromText(page.run, value);
    if (handler) page.setHandler(element, name.slice(2), handler);
  }
  const property = /** @type {Record<string, string>} */ ({
    readonly: "readOnly",
    disabled: "disabled",
    hidden: "hidden",
    inert: "inert",
    contenteditable: "contentEditable",
    class: "className",
    style: "style",
    spellcheck: "spellcheck",
    maxlength: "maxLength",
    src: "src",
  })[name];
  element.own.attributes.set(name, asText(value) ?? "");
  if (property)
    writeElement(
      page,
      element,
      property,
      ["readOnly", "disabled", "hidden", "inert"].includes(property) ? true : value,
      tagsWithin(value),
    );
}

/**
 * A handler written as text, as in an attribute.
 * @param {DryRun} run
 * @param {string} text
 * @param {CodeText | null} [script]
 * @returns {Callable | null} null where the text cannot be parsed
 */
export function handlerFromText(run, text, script = null) {
  const program = parseCode(`(function (event) {${text}\n})`);
  const node = program?.body[0]?.expression;
  if (!node) return null;
  const made = new Callable("", null);
  made.node = node.type === "ParenthesizedExpression" ? node.expression : node;
  made.scope = run.global;
  made.script = script ?? {
    url: "",
    text: `(function (event) {${text}\n})`,
    inline: true,
    line: 1,
  };
  return made;
}

/**
 * @param {PageModel} page
 * @param {Value} element
 */
export function detach(page, element) {
  if (!(element instanceof Thing) || element.kind !== "element") return;
  const { own } = element;
  page.run.note(own.above >= 0 || holdsField(element) ? "wipe" : "hide", "remove", {
    target: element,
  });
  if (page.run.undecided || !own.parent) return;
  own.parent.own.children = own.parent.own.children.filter(
    (/** @type {Thing} */ each) => each !== element,
  );
  own.parent = null;
}

/**
 * @param {PageModel} page
 * @param {Value} element
 */
export function clickElement(page, element) {
  if (!(element instanceof Thing) || element.kind !== "element" || page.run.frames.length > 20)
    return;
  const isSubmit =
    element.own.tag === "button"
      ? /^(?:submit|)$/.test(element.own.attributes.get("type") ?? "")
      : element.own.attributes.get("type") === "submit";
  page.dispatch("click", element, { isTrusted: false });
  if (isSubmit) page.run.note("submit", "click", { target: element });
}

/**
 * @param {PageModel} page
 * @param {Value} element
 * @param {string} key
 */
export function focusElement(page, element, key) {
  if (!(element instanceof Thing) || element.kind !== "element") return;
  page.run.note(key, key, { target: element });
  if (key === "focus" && !page.run.undecided) page.active = element;
  if (key === "blur" && page.active === element && !page.run.undecided) page.active = null;
}

/** Elements that bring code or styles into a page. */
const LOADING = /^(?:script|iframe|frame|object|embed|link|style)$/;
const LOADED =
  /<(?:script|iframe|frame|object|embed|link|style|meta)\b|[\s"'/]on\w+\s*=|javascript:/i;

/**
 * Markup that code makes is not parsed here. Where the page was drawn, it was gathered with the rest;
 * in a saved page nobody knows what it holds.
 * @param {PageModel} page
 * @param {Value} value
 */
export function noteMarkup(page, value) {
  if (!page.about.isSaved) return;
  const text = asText(value);
  if (text === null || text.includes("<")) page.used.add("made:markup");
  if (text === null || LOADED.test(text)) page.used.add("code:unseen");
}

/**
 * @param {PageModel} page
 * @param {Value} element
 * @param {string} how
 * @param {Value[]} values
 * @returns {Value}
 */
export function insertElements(page, element, how, values) {
  const { run } = page;
  if (!(element instanceof Thing) || element.kind !== "element") return values[0];
  const isReplacing = how === "replaceWith" || how === "replaceChildren";
  if (isReplacing && (element.own.above >= 0 || holdsField(element)))
    run.note("wipe", how, { target: element, value: values[0] });
  const holder = ["before", "after", "replaceWith", "insertAdjacentElement"].includes(how)
    ? element.own.parent
    : element;
  for (const value of values) {
    if (value instanceof Thing && value.kind === "element") {
      run.note("add", how, {
        target: value,
        value: wordsOfElement(value),
        payload: tagsWithin(wordsOfElement(value)),
      });
      if (page.about.isSaved && LOADING.test(value.own.tag)) page.used.add("code:unseen");
      if (value.own.tag === "img" || value.own.tag === "script") continue;
      if (!run.undecided && holder instanceof Thing && holder.kind === "element") {
        if (value.own.parent)
          value.own.parent.own.children = value.own.parent.own.children.filter(
            (/** @type {Thing} */ each) => each !== value,
          );
        value.own.parent = holder;
        holder.own.children.push(value);
      }
    } else if (
      value !== null &&
      value !== undefined &&
      !(how === "insertAdjacentElement" && typeof value === "string")
    )
      run.note("write", how, { value, target: element });
  }
  return values[0];
}

/**
 * @param {PageModel} page
 * @param {Value} element
 * @param {boolean} isDeep whether what stands in it is copied, too
 * @returns {Value}
 */
export function cloneElement(page, element, isDeep) {
  if (!(element instanceof Thing) || element.kind !== "element") return new Unknown();
  const made = page.element(element.own.tag);
  made.own.attributes = new Map(element.own.attributes);
  made.own.text = element.own.text;
  if (!isDeep) return made;
  for (const child of element.own.children) {
    const copied = cloneElement(page, child, isDeep);
    copied.own.parent = made;
    made.own.children.push(copied);
  }
  return made;
}

/**
 * @param {PageModel} page
 * @param {Thing} part
 * @param {string} key
 * @returns {Value}
 */
export function readPart(page, part, key) {
  const element = part.own;
  const { run } = page;
  if (part.kind === "dataset")
    return element.own.attributes.get(
      `data-${key.replace(/[A-Z]/g, (/** @type {string} */ letter) => `-${letter.toLowerCase()}`)}`,
    );
  if (part.kind === "style") {
    if (key === "setProperty")
      return nativeOf(run, key, (_, [name, value]) =>
        writePart(page, part, asText(name) ?? "", value, tagsWithin(value)),
      );
    return "";
  }
  if (key === "contains")
    return nativeOf(run, key, (_, [name]) =>
      (element.own.attributes.get("class") ?? "").split(/\s+/).includes(asText(name) ?? ""),
    );
  return nativeOf(run, key, (_, [name]) => {
    run.note("style", `classList.${key}`, { value: name, target: element });
    const names = new Set((element.own.attributes.get("class") ?? "").split(/\s+/).filter(Boolean));
    const text = asText(name) ?? "";
    if (key === "add" || (key === "toggle" && !names.has(text))) names.add(text);
    else names.delete(text);
    if (!run.undecided) element.own.attributes.set("class", [...names].join(" "));
    return new Unknown();
  });
}

/**
 * @param {PageModel} page
 * @param {Thing} part
 * @param {string} key
 * @param {Value} value
 * @param {Set<string>} tags
 * @returns {boolean}
 */
export function writePart(page, part, key, value, tags) {
  const element = part.own;
  if (part.kind === "dataset") {
    element.own.attributes.set(
      `data-${key.replace(/[A-Z]/g, (/** @type {string} */ letter) => `-${letter.toLowerCase()}`)}`,
      asText(value) ?? "",
    );
    return true;
  }
  const text = asText(value) ?? "";
  if (page.about.isSaved && /user-?select|cssText|setProperty/i.test(key))
    page.used.add("styles:select");
  const isGone =
    (key === "display" && text === "none") ||
    (key === "visibility" && text === "hidden") ||
    (key === "pointerEvents" && text === "none") ||
    (key === "opacity" && text === "0") ||
    (key === "filter" && /blur/.test(text));
  const concerns = element.own.above >= 0 || holdsField(element);
  page.run.note(isGone && concerns ? "lock" : "style", `style.${key}`, {
    value,
    payload: tags,
    target: element,
  });
  return true;
}
