// @ts-check
// A page on paper: the elements of the real one as plain data, and a browser around them that only
// takes notes. Nothing here touches a real page.

import { addLanguage } from "../evaluator/builtins.js";
import { getMember } from "../evaluator/properties.js";
import { Callable, NOT_MODELLED, Thing, Unknown, asText, isKnown } from "../evaluator/values.js";
import { addBrowser } from "./browser.js";
import { readStored, store } from "./devices.js";
import { readPart, writeElement, writePart } from "./element_changes.js";
import { readElement } from "./elements.js";
import { eventClass, retargeted, returnsFalse } from "./events.js";
import {
  readDocument,
  readEvent,
  readWindow,
  writeDocument,
  writeEvent,
  writeWindow,
} from "./globals.js";
import { LibraryModel, readLibrary } from "./libraries.js";
import { readRecorded } from "./requests.js";

/** @import { DryRun } from "../evaluator/run.js" */
/** @import { CodeText, Value } from "../evaluator/values.js" */
/** @import { ModelListener, ModelTimer, PageNode } from "./events.js" */

/**
 * @typedef {object} PageFacts
 * @property {string} url
 * @property {boolean} isTop
 * @property {boolean} allRead
 * @property {string} title
 * @property {string} [agent]
 * @property {boolean} [isSaved] whether it is as it was written, before any of its code ran
 * @property {(CodeText & {library: string})[]} [libraries]
 */

/** The browser and the page of a dry run. */
export class PageModel {
  /**
   * @param {DryRun} run
   * @param {PageNode[]} nodes
   * @param {PageFacts} about
   */
  constructor(run, nodes, about) {
    this.run = run;
    this.libraries = new LibraryModel(this, about.libraries ?? []);
    /** @type {Thing[]} observers that observe something */
    this.observers = [];
    this.about = about;
    this.window = new Thing("window");
    this.document = new Thing("document");
    /** @type {ModelListener[]} */
    this.listeners = [];
    /** @type {ModelTimer[]} */
    this.timers = [];
    /** @type {Callable[]} callbacks of requestAnimationFrame */
    this.nextFrame = [];
    this.ids = 1;
    this.state = {
      hidden: false,
      focused: true,
      online: true,
      fullscreen: false,
      width: 1280,
      height: 800,
      outerWidth: 1280,
      screenX: 0,
      history: 0,
    };
    /** @type {Map<string, {value: Value, tags: Set<string>}>} */
    this.stored = new Map();
    /** @type {Set<string>} parts of the browser that the code looked at or used */
    this.used = new Set();
    /** @type {Thing | null} */
    this.active = null;
    run.page = this;
    this.elements = nodes.map((node) => this.element(node.tag, node));
    nodes.forEach((node, at) => {
      const parent = this.elements[node.parent];
      const element = /** @type {Thing} */ (this.elements[at]);
      if (parent) {
        element.own.parent = parent;
        parent.own.children.push(element);
      }
    });
    this.root = this.elements.find((element) => element.own.tag === "html") ?? this.element("html");
    addLanguage(run, this.window.props);
    addBrowser(this);
  }

  /**
   * @param {string} tag
   * @param {PageNode | null} [node]
   * @returns {Thing}
   */
  element(tag, node = null) {
    const made = new Thing("element");
    made.own = {
      tag: tag.toLowerCase(),
      attributes: new Map(Object.entries(node?.attributes ?? {})),
      children: [],
      parent: null,
      text: node?.text ?? "",
      field: node?.field ?? -1,
      above: node?.above ?? -1,
      shown: node?.shown ?? true,
      isReal: node !== null,
      isShadowTop: node?.shadow ?? false,
      place: node?.place,
      value: null,
      listeners: new Map(),
    };
    return made;
  }

  /** @returns {Thing} the element of body */
  get body() {
    return this.elements.find((element) => element.own.tag === "body") ?? this.root;
  }

  /**
   * @param {Thing} holder
   * @param {string} key
   * @returns {Value}
   */
  read(holder, key) {
    switch (holder.kind) {
      case "window":
        return readWindow(this, key);
      case "document":
        return readDocument(this, key);
      case "element":
        return readElement(this, holder, key);
      case "event":
        return readEvent(this, holder, key);
      case "style":
      case "classList":
      case "dataset":
        return readPart(this, holder, key);
      case "recorded":
        return readRecorded(this, holder, key);
      case "library":
        return readLibrary(this.libraries, holder, key);
      case "storage":
        // How many there are, and what is in each, an earlier visit may have left.
        return /^(?:length|key)$/.test(key) ? new Unknown() : readStored(this, holder, key);
      default:
        return NOT_MODELLED;
    }
  }

  /**
   * @param {Thing} holder
   * @param {string} key
   * @param {Value} value
   * @param {Set<string>} tags
   * @returns {boolean} whether the model took it
   */
  write(holder, key, value, tags) {
    if (
      /^on[a-z]+$/.test(key) &&
      ["window", "document", "element", "recorded"].includes(holder.kind)
    ) {
      this.setHandler(holder, key.slice(2), value);
      return false;
    }
    switch (holder.kind) {
      case "window":
        return writeWindow(this, key, value);
      case "document":
        return writeDocument(this, key, value, tags);
      case "element":
        return writeElement(this, holder, key, value, tags);
      case "event":
        return writeEvent(this, holder, key, value);
      case "style":
      case "dataset":
        return writePart(this, holder, key, value, tags);
      case "location":
        if (key === "href" || key === "hash" || key === "search")
          this.run.note(key === "hash" ? "hash" : "go", `location.${key}`, {
            value,
            to: asText(value) ?? "",
          });
        return true;
      case "library":
        return this.libraries.written(holder, key, value);
      case "storage":
        return store(this, holder, key, value, tags);
      default:
        return false;
    }
  }

  /**
   * @param {Thing} holder
   * @param {string} key
   * @returns {Value}
   */
  has(holder, key) {
    const found = this.read(holder, key);
    if (found === NOT_MODELLED || found instanceof Unknown)
      return holder.kind === "window" && /^on/.test(key) ? true : new Unknown();
    return found !== undefined;
  }

  /**
   * @param {Thing} thing
   * @param {string} name of a constructor
   * @returns {boolean | null}
   */
  isInstance(thing, name) {
    if (thing.kind === "element") {
      const tags = /** @type {Record<string, string>} */ ({
        HTMLTextAreaElement: "textarea",
        HTMLInputElement: "input",
        HTMLFormElement: "form",
        HTMLButtonElement: "button",
        HTMLSelectElement: "select",
        HTMLAnchorElement: "a",
      });
      if (/^(?:HTML)?Element$|^Node$|^EventTarget$|^HTMLElement$/.test(name)) return true;
      return name in tags ? thing.own.tag === tags[name] : /Element$/.test(name) ? null : false;
    }
    if (thing.kind === "event")
      return /Event$/.test(name) ? name === "Event" || eventClass(thing.own.type) === name : null;
    return null;
  }

  /**
   * @param {Thing} target
   * @param {string} type
   * @param {Value} handler
   */
  setHandler(target, type, handler) {
    this.listeners = this.listeners.filter(
      (each) =>
        !(
          each.isProperty &&
          each.target === target &&
          each.type === type &&
          this.run.undecided === 0
        ),
    );
    if (handler instanceof Callable || handler instanceof Unknown)
      this.listen(target, type, handler, { isProperty: true });
  }

  /**
   * @param {Thing | null} target
   * @param {string} type
   * @param {Value} handler
   * @param {{capture?: boolean, passive?: boolean, once?: boolean, isProperty?: boolean}} [more]
   */
  listen(
    target,
    type,
    handler,
    { capture = false, passive = false, once = false, isProperty = false } = {},
  ) {
    if (
      this.listeners.some(
        (each) =>
          each.target === target &&
          each.type === type &&
          each.handler === handler &&
          each.capture === capture,
      )
    )
      return;
    if (this.listeners.length > 12000) return;
    this.listeners.push({
      target,
      type,
      handler,
      capture,
      passive,
      once,
      certain: this.run.undecided === 0 && target !== null,
      isProperty,
    });
  }

  /** @param {string} type @param {Callable} handler */
  listenUnknown(type, handler) {
    this.listen(null, type, handler, { isProperty: true });
  }

  /**
   * @param {Thing} target
   * @returns {Thing[]} the target and all above it
   */
  pathOf(target) {
    const path = [];
    for (
      let at = /** @type {Thing | null} */ (target);
      at && path.length < 200;
      at = at.own?.parent ?? null
    )
      path.push(at);
    if (target.kind === "element") path.push(this.document);
    if (target.kind !== "window") path.push(this.window);
    return path;
  }

  /**
   * Lets an event happen on paper.
   * @param {string} type
   * @param {Thing} target
   * @param {Record<string, Value>} [init] properties; bubbles is true unless said otherwise
   * @returns {{cancelled: boolean | null, heard: number}} null where it depends on what is not known
   */
  dispatch(type, target, init = {}) {
    const event = new Thing("event");
    event.own = {
      type,
      target,
      init,
      cancelled: false,
      stopped: false,
      current: null,
      isTrusted: init.isTrusted ?? true,
    };
    const bubbles =
      init.bubbles ?? !["focus", "blur", "mouseleave", "mouseenter", "pointerleave"].includes(type);
    const path = target.kind === "window" ? [target] : this.pathOf(target);
    const steps = [
      ...path
        .slice()
        .reverse()
        .map((holder) => ({ holder, capture: true })),
      ...(bubbles ? path : path.slice(0, 1)).map((holder) => ({ holder, capture: false })),
    ];
    let heard = 0;
    for (const { holder, capture } of steps) {
      if (event.own.stopped === true) break;
      for (const listener of this.listeners.filter(
        (each) => each.type === type && each.target === holder && each.capture === capture,
      )) {
        if (event.own.stopped === "at once") break;
        heard += 1;
        this.hear(listener, event, holder);
      }
    }
    for (const listener of this.listeners.filter(
      (each) => each.type === type && each.target === null,
    )) {
      heard += 1;
      this.hear(listener, event, target);
    }
    return { cancelled: event.own.cancelled, heard };
  }

  /**
   * @param {ModelListener} listener
   * @param {Thing} event
   * @param {Thing} holder
   */
  hear(listener, event, holder) {
    const { run } = this;
    const { own } = event;
    own.current = holder;
    own.seen = retargeted(own.target, holder);
    own.passive = listener.passive;
    const place =
      holder.kind === "element"
        ? holder === this.root || holder === this.body
          ? "root"
          : "element"
        : holder.kind;
    const act = () => {
      const handler =
        listener.handler instanceof Thing && !(listener.handler instanceof Callable)
          ? getMember(run, listener.handler, "handleEvent")
          : listener.handler;
      if (!(handler instanceof Callable)) {
        run.perhaps(() => this.cancel(event, "unknown handler"));
        return;
      }
      const result = run.tryCall(handler, holder, [event]);
      if (!listener.isProperty) return;
      run.frames.push({ name: handler.name, script: handler.script });
      if (
        result === false ||
        (own.type === "beforeunload" && isKnown(result) && result !== undefined && result !== null)
      )
        this.cancel(event, "return false", result);
      else if (result instanceof Unknown && handler.node && returnsFalse(handler.node))
        run.perhaps(() => this.cancel(event, "return false", result));
      run.frames.pop();
    };
    const tags = [`on:${own.type}`, `on:${own.type}@${place}`];
    run.because(tags, () => (listener.certain ? act() : run.perhaps(act)));
    if (listener.once) this.listeners = this.listeners.filter((each) => each !== listener);
  }

  /**
   * @param {Thing} event
   * @param {string} how
   * @param {Value} [value]
   */
  cancel(event, how, value) {
    const { own } = event;
    if (own.passive || own.init.cancelable === false) return;
    this.run.note("cancel", how, { to: own.type, value, target: own.target });
    if (own.cancelled !== true) own.cancelled = this.run.undecided === 0 ? true : null;
  }

  /**
   * Lets the run's clock go on, with all timers that fall due.
   * @param {number} milliseconds
   * @param {number} [most] callbacks
   */
  pass(milliseconds, most = 400) {
    const { run } = this;
    const end = run.now + milliseconds;
    for (let done = 0; done < most; done += 1) {
      const next = this.timers.reduce(
        (/** @type {ModelTimer | null} */ first, timer) =>
          timer.at <= end && (!first || timer.at < first.at) ? timer : first,
        null,
      );
      if (!next) break;
      run.now = Math.max(run.now, next.at);
      if (next.every === null) this.timers = this.timers.filter((timer) => timer !== next);
      else next.at += Math.max(next.every, 4);
      const act = () =>
        run.because(["on:timer"], () => run.tryCall(next.act, this.window, next.values));
      if (next.certain) act();
      else run.perhaps(act);
    }
    run.now = end;
  }

  /**
   * The page's own code lets an event happen.
   * @param {Thing | null} target
   * @param {Value} event
   * @returns {Value}
   */
  redispatch(target, event) {
    const type = event instanceof Thing && event.kind === "recorded" ? event.own.detail : null;
    if (target && typeof type === "string" && type && this.run.frames.length < 20)
      this.dispatch(type, target, { isTrusted: false });
    return true;
  }

  /** Lets the callbacks of the next animation frame run, once. */
  frame() {
    for (const act of this.nextFrame.splice(0, 50))
      this.run.because(["on:frame"], () => this.run.tryCall(act, undefined, [this.run.now]));
  }
}
