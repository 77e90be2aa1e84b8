// @ts-check
// The elements of a page on paper.

import { nativeOf, promiseOf } from "../evaluator/functions.js";
import {
  NOT_MODELLED,
  Thing,
  Unknown,
  asNumber,
  asText,
  compute,
  tagsWithin,
  truth,
} from "../evaluator/values.js";
import { listening, recorded } from "./browser.js";
import {
  clickElement,
  cloneElement,
  detach,
  focusElement,
  insertElements,
  noteMarkup,
  setAttribute,
  writeElement,
} from "./element_changes.js";
import { readWindow } from "./globals.js";

/** @import { Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

const SELECTOR_LIMIT = 2000;

/** Selectors as they were taken apart: clocks ask for the same element every second of many hours. @type {Map<string, string[][]>} */
const takenApart = new Map();

/** @type {Map<string, string[] | null>} the parts of a step, null where it says more than is understood here */
const partsOfSteps = new Map();

/**
 * @template T
 * @param {Map<string, T>} kept
 * @param {string} key
 * @param {() => T} make
 * @returns {T}
 */
function once(kept, key, make) {
  const known = kept.get(key);
  if (known !== undefined || kept.has(key)) return /** @type {T} */ (known);
  if (kept.size > SELECTOR_LIMIT) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}

/**
 * @param {Thing} element
 * @param {string} selector simple: tags, ids, classes, attributes, combined by spaces, ">" and commas
 * @returns {boolean | null} null where the selector says more than is understood here
 */
function matchesSelector(element, selector) {
  let isUnclear = false;
  const alternatives = once(takenApart, selector, () =>
    selector.split(",").map((each) =>
      each
        .trim()
        .replace(/\s*>\s*/g, " > ")
        .split(/\s+/),
    ),
  );
  for (const steps of alternatives) {
    const decided = matchesSteps(element, steps);
    if (decided) return true;
    if (decided === null) isUnclear = true;
  }
  return isUnclear ? null : false;
}

/**
 * @param {Thing} element
 * @param {string[]} steps
 * @returns {boolean | null}
 */
function matchesSteps(element, steps) {
  const own = matchesStep(element, steps[steps.length - 1] ?? "");
  if (!own || steps.length === 1) return own;
  const isChild = steps[steps.length - 2] === ">";
  const rest = steps.slice(0, isChild ? -2 : -1);
  for (let at = element.own.parent; at; at = at.own.parent) {
    const decided = matchesSteps(at, rest);
    if (decided || decided === null) return decided;
    if (isChild) return false;
  }
  return false;
}

/**
 * @param {Thing} element
 * @param {string} step
 * @returns {boolean | null}
 */
function matchesStep(element, step) {
  const parts = once(partsOfSteps, step, () => {
    const found = step.match(
      /^[\w-]+|\*|#[\w-]+|\.[\w-]+|\[[^\]]+\]|:not\([^()]*\)|:[\w-]+(?:\([^)]*\))?/g,
    );
    return found && found.join("") === step ? [...found] : null;
  });
  if (!parts) return null;
  for (const part of parts) {
    const decided = matchesPart(element, part);
    if (!decided) return decided;
  }
  return true;
}

/**
 * @param {Thing} element
 * @param {string} part
 * @returns {boolean | null}
 */
function matchesPart(element, part) {
  const { attributes, tag } = element.own;
  if (part === "*") return true;
  if (part[0] === "#") return attributes.get("id") === part.slice(1);
  if (part[0] === ".") return (attributes.get("class") ?? "").split(/\s+/).includes(part.slice(1));
  if (part.startsWith(":not(")) {
    const inner = matchesStep(element, part.slice(5, -1).trim());
    return inner === null ? null : !inner;
  }
  if (part[0] === ":")
    return part === ":root"
      ? tag === "html"
      : part === ":disabled"
        ? attributes.has("disabled")
        : null;
  if (part[0] === "[") {
    const found = part.match(/^\[([\w-]+)(?:([~|^$*]?)=["']?([^"']*)["']?(?:\s+i)?)?\]$/);
    if (!found) return null;
    const [, name, operator, value] = found;
    if (!attributes.has(name)) return false;
    if (value === undefined) return true;
    const actual = String(attributes.get(name));
    if (operator === "^") return actual.startsWith(value);
    if (operator === "$") return actual.endsWith(value);
    if (operator === "*") return actual.includes(value);
    return operator === "~" ? actual.split(/\s+/).includes(value) : actual === value;
  }
  return tag === part.toLowerCase();
}

/**
 * @param {Thing} root
 * @param {Thing[]} [found]
 * @returns {Thing[]} all below, in the order of the page
 */
export function elementsBelow(root, found = []) {
  for (const child of root.own.children) {
    found.push(child);
    elementsBelow(child, found);
  }
  return found;
}

/**
 * @param {Thing} root
 * @param {(element: Thing) => boolean} visit whether to stop
 * @returns {Thing | null} where it stopped
 */
function visitBelow(root, visit) {
  for (const child of root.own.children) {
    if (visit(child)) return child;
    const stopped = visitBelow(child, visit);
    if (stopped) return stopped;
  }
  return null;
}

/**
 * @param {PageModel} page
 * @param {Thing} root
 * @param {string} how
 * @param {Value} query
 * @returns {Value}
 */
export function findElements(page, root, how, query) {
  if (typeof query !== "string") return new Unknown();
  const selector =
    how === "getElementsByClassName"
      ? query
          .trim()
          .split(/\s+/)
          .map((name) => `.${name}`)
          .join("")
      : how === "getElementsByName"
        ? `[name="${query}"]`
        : query;
  /** @type {Thing[]} */
  const found = [];
  const isOne = how === "querySelector";
  const visit = (/** @type {Thing} */ element) => {
    const decided = matchesSelector(element, selector);
    if (decided) found.push(element);
    return decided === null || (isOne && decided);
  };
  const stopped = (root === page.root && visit(root) ? root : null) ?? visitBelow(root, visit);
  if (stopped && found[found.length - 1] !== stopped) return new Unknown();
  return isOne ? (found[0] ?? null) : found;
}

/**
 * @param {Thing} element
 * @returns {Value} its words
 */
export function wordsOfElement(element) {
  if (element.own.text instanceof Unknown) return element.own.text;
  const words = [element.own.text, ...element.own.children.map(wordsOfElement)];
  const unknown = words.find((each) => each instanceof Unknown);
  return unknown ?? words.map((each) => asText(each) ?? "").join("");
}

/**
 * What is read of an element, by subject; the first that knows the property answers.
 * @type {((page: PageModel, element: Thing, key: string) => Value)[]}
 */
const ELEMENT_READERS = [
  readContent,
  readPlace,
  readParts,
  readSearch,
  readAttributeMethods,
  readActs,
  readInsertion,
  readShowing,
];

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @returns {Value}
 */
export function readElement(page, element, key) {
  for (const read of ELEMENT_READERS) {
    const found = read(page, element, key);
    if (found !== NOT_MODELLED) return found;
  }
  return /^on[a-z]+$/.test(key) ? null : NOT_MODELLED;
}

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @returns {Value} its text, and the attributes that are properties
 */
function readContent(page, element, key) {
  const { own } = element;
  const { run } = page;
  switch (key) {
    case "value":
      if (own.above >= 0 || own.field >= 0 || own.tag === "textarea") run.touch(["answer"]);
      return (
        own.value ??
        (own.above >= 0 || own.tag === "textarea" || own.tag === "input"
          ? (own.attributes.get("value") ?? "")
          : new Unknown())
      );
    case "textContent":
    case "innerText":
    case "innerHTML":
    case "outerHTML": {
      if (own.above >= 0) run.touch(["answer"]);
      else if (element === page.root || element === page.body || key.endsWith("HTML"))
        run.touch(["page-text"]);
      if (own.above >= 0 && own.value !== null) return own.value;
      const words = wordsOfElement(element);
      return key.endsWith("HTML") && (own.children.length || /[<&]/.test(asText(words) ?? "<"))
        ? new Unknown(own.above >= 0 ? ["answer"] : ["page-text"])
        : words;
    }
    case "id":
    case "name":
    case "type":
    case "title":
    case "src":
    case "href":
    case "action":
    case "method":
    case "alt":
    case "htmlFor":
    case "placeholder":
    case "lang":
      return (
        own.attributes.get(key === "htmlFor" ? "for" : key) ??
        (key === "type" && own.tag === "input" ? "text" : "")
      );
    case "className":
      return own.attributes.get("class") ?? "";
    case "hidden":
    case "disabled":
    case "readOnly":
    case "checked":
    case "required":
    case "inert":
    case "open":
      return own.state?.[key] ?? own.attributes.has(key.toLowerCase());
    case "maxLength":
      return asNumber(own.attributes.get("maxlength") ?? "-1") ?? -1;
    case "tagName":
    case "nodeName":
      return own.tag.toUpperCase();
    case "localName":
      return own.tag;
    case "nodeType":
      return own.tag === "#text" ? 3 : 1;
    case "isContentEditable":
      return /^(?:|true|plaintext-only)$/.test(own.attributes.get("contenteditable") ?? "false");
    case "contentEditable":
      return own.attributes.get("contenteditable") ?? "inherit";
    case "spellcheck":
      return own.attributes.get("spellcheck") !== "false";
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @returns {Value} where it stands in the page, and what stands around it
 */
function readPlace(page, element, key) {
  const { own } = element;
  switch (key) {
    case "parentNode":
    case "parentElement":
    case "offsetParent":
      return own.parent;
    case "children":
    case "childNodes":
      return own.children;
    case "firstChild":
    case "firstElementChild":
      return own.children[0] ?? null;
    case "lastChild":
    case "lastElementChild":
      return own.children[own.children.length - 1] ?? null;
    case "nextElementSibling":
    case "nextSibling":
      return own.parent
        ? (own.parent.own.children[own.parent.own.children.indexOf(element) + 1] ?? null)
        : null;
    case "previousElementSibling":
    case "previousSibling":
      return own.parent
        ? (own.parent.own.children[own.parent.own.children.indexOf(element) - 1] ?? null)
        : null;
    case "form":
      return page.pathOf(element).find((each) => each.own?.tag === "form") ?? null;
    case "elements":
      return formElements(page, element);
    case "ownerDocument":
      return page.document;
    case "isConnected":
      return true;
    case "shadowRoot":
      return null;
    case "selectionStart":
      return own.isSelected ? 0 : String(asText(own.value ?? "") ?? "").length;
    case "selectionEnd":
      return String(asText(own.value ?? "") ?? "").length;
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @returns {Value} its style, its classes, its listeners and its size
 */
function readParts(page, element, key) {
  const { own } = element;
  switch (key) {
    case "style":
    case "classList":
    case "dataset": {
      own.parts ??= {};
      if (!own.parts[key]) {
        own.parts[key] = new Thing(key);
        own.parts[key].own = element;
      }
      return own.parts[key];
    }
    case "addEventListener":
    case "removeEventListener":
    case "dispatchEvent":
      return listening(page, key, element);
    case "clientWidth":
    case "offsetWidth":
    case "clientHeight":
    case "offsetHeight":
      if (element === page.root || element === page.body)
        return readWindow(page, /Width/.test(key) ? "innerWidth" : "innerHeight");
      return new Unknown();
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @returns {Value} methods that look for elements
 */
function readSearch(page, element, key) {
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) =>
    nativeOf(page.run, key, (self, values) => act(values, self));
  switch (key) {
    case "contains":
      return define(([other]) =>
        other instanceof Thing && other.kind === "element"
          ? page.pathOf(other).includes(element)
          : other === null || other === undefined
            ? false
            : new Unknown(),
      );
    case "matches":
      return define(([selector], self) =>
        typeof selector === "string" && self instanceof Thing
          ? (matchesSelector(self, selector) ?? new Unknown())
          : new Unknown(),
      );
    case "closest":
      return define(([selector], self) => closestElement(page, self, selector));
    case "querySelector":
    case "querySelectorAll":
    case "getElementsByTagName":
    case "getElementsByClassName":
      return define(([query], self) =>
        findElements(page, self instanceof Thing ? self : element, key, query),
      );
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @returns {Value} methods of its attributes
 */
function readAttributeMethods(page, element, key) {
  const { own } = element;
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) =>
    nativeOf(page.run, key, (self, values) => act(values, self));
  switch (key) {
    case "getAttribute":
      return define(([name]) => own.attributes.get(asText(name) ?? "") ?? null);
    case "hasAttribute":
      return define(([name]) => own.attributes.has(asText(name) ?? ""));
    case "setAttribute":
      return define(([name, value], self) => setAttribute(page, self, asText(name) ?? "", value));
    case "removeAttribute":
      return define(
        ([name], self) => self instanceof Thing && self.own.attributes.delete(asText(name) ?? ""),
      );
    case "toggleAttribute":
      return define(([name, value], self) => setAttribute(page, self, asText(name) ?? "", value));
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {Thing} element
 * @param {string} key
 * @returns {Value} methods that do something with it
 */
function readActs(page, element, key) {
  const { run } = page;
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) =>
    nativeOf(page.run, key, (self, values) => act(values, self));
  switch (key) {
    case "remove":
      return define((_, self) => detach(page, self));
    case "submit":
    case "requestSubmit":
      return define((_, self) => run.note("submit", key, { target: self }));
    case "reset":
      return define((_, self) => run.note("clear", "reset", { target: self }));
    case "click":
      return define((_, self) => clickElement(page, self));
    case "focus":
    case "blur":
      return define((_, self) => focusElement(page, self, key));
    case "requestFullscreen":
    case "webkitRequestFullscreen":
      return define(
        () => (
          page.used.add("fullscreen"),
          run.note("ask", "requestFullscreen"),
          promiseOf(run, undefined)
        ),
      );
    case "attachShadow":
      return define((_, self) => {
        page.used.add("made:shadow");
        return self instanceof Thing ? self : element;
      });
    case "getBoundingClientRect":
      return define(() => new Unknown());
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {Thing} _element
 * @param {string} key
 * @returns {Value} methods that put something into it
 */
function readInsertion(page, _element, key) {
  const { run } = page;
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) =>
    nativeOf(page.run, key, (self, values) => act(values, self));
  switch (key) {
    case "append":
    case "appendChild":
    case "prepend":
    case "insertBefore":
    case "replaceChildren":
    case "replaceWith":
    case "before":
    case "after":
    case "insertAdjacentElement":
    case "replaceChild":
      return define((values, self) => insertElements(page, self, key, values));
    case "insertAdjacentHTML":
    case "insertAdjacentText":
      return define(([, value], self) => {
        if (key === "insertAdjacentHTML") noteMarkup(page, value);
        run.note("write", key, { value, target: self });
      });
    case "setRangeText":
      return define(([value, from, to], self) => {
        const text = asText(readElement(page, self, "value"));
        const [start, end] = [
          asNumber(from ?? text?.length ?? 0),
          asNumber(to ?? text?.length ?? 0),
        ];
        const isKnownPlace = text !== null && start !== null && end !== null;
        return writeElement(
          page,
          self,
          "value",
          isKnownPlace
            ? compute("+", compute("+", text.slice(0, start), value), text.slice(end))
            : new Unknown(["answer"]),
          tagsWithin(value),
        );
      });
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @param {Thing} _element
 * @param {string} key
 * @returns {Value} methods that show it or draw on it
 */
function readShowing(page, _element, key) {
  const { run } = page;
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) =>
    nativeOf(page.run, key, (self, values) => act(values, self));
  switch (key) {
    case "showModal":
    case "show":
    case "showPopover":
      return define((_, self) =>
        run.note("show", key, {
          target: self,
          value: self instanceof Thing ? wordsOfElement(self) : "",
        }),
      );
    case "cloneNode":
      return define(([isDeep], self) => cloneElement(page, self, truth(isDeep) !== false));
    case "captureStream":
      return define(() => new Unknown());
    case "getContext":
      return define(() => drawingOn(page));
    case "toDataURL":
    case "toBlob":
      return define(
        (values) => (run.note("picture", key), run.lend(values), new Unknown(["picture"])),
      );
    default:
      return NOT_MODELLED;
  }
}

/**
 * @param {PageModel} page
 * @returns {Thing} a canvas's context: of all that is drawn, texts are what a person reads
 */
function drawingOn(page) {
  const made = recorded(page, "canvas context");
  for (const name of ["fillText", "strokeText"])
    made.props.set(
      name,
      nativeOf(page.run, name, (_, [text]) => page.run.note("write", name, { value: text })),
    );
  return made;
}

/**
 * @param {PageModel} page
 * @param {Thing} form
 * @returns {Value}
 */
function formElements(page, form) {
  const controls = [...elementsBelow(form)].filter((each) =>
    ["input", "textarea", "select", "button"].includes(each.own.tag),
  );
  const made = new Thing("object", page.run.prototypes.object ?? null);
  controls.forEach((each, at) => {
    made.props.set(String(at), each);
    for (const name of [each.own.attributes.get("name"), each.own.attributes.get("id")])
      if (name && !made.props.has(name)) made.props.set(name, each);
  });
  made.props.set("length", controls.length);
  return made;
}

/**
 * @param {PageModel} page
 * @param {Value} element
 * @param {Value} selector
 * @returns {Value}
 */
function closestElement(page, element, selector) {
  if (typeof selector !== "string" || !(element instanceof Thing) || element.kind !== "element")
    return new Unknown();
  for (const each of page.pathOf(element)) {
    if (each.kind !== "element") break;
    const decided = matchesSelector(each, selector);
    if (decided === null) return new Unknown();
    if (decided) return each;
  }
  return null;
}
