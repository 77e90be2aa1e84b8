// @ts-check
// The state of a dry run: budget, undecided branches, tags, and what came of it so far.

import {
  brokenPromise,
  failing,
  generatorOf,
  promiseOf,
  runFunction,
  sameValue,
} from "./functions.js";
import { setMember } from "./properties.js";
import {
  Callable,
  OutOfPatience,
  Scope,
  Thing,
  Thrown,
  UNSET,
  Unknown,
  depthNow,
  oneOf,
  tagsWithin,
} from "./values.js";

/** @import { CodeNode, CodeText, NamedValue, Value } from "./values.js" */
/** @import { PageModel } from "../page_model/page.js" */

/**
 * Something that the code would do to a candidate or tell somebody.
 * @typedef {object} Deed
 * @property {string} kind "send", "store", "message", "write", "lock", "submit", "go", "ask", "cancel", ...
 * @property {string} how the function or property, such as "navigator.sendBeacon"
 * @property {Value} value what is sent, written or asked for
 * @property {string} to an address or a key, where there is one
 * @property {Set<string>} payload tags of what is sent or written
 * @property {Set<string>} because tags of what led to it: events and conditions
 * @property {boolean} certain whether it happens whatever the undecided conditions are
 * @property {Thing | null} target the element concerned
 * @property {number} at milliseconds of the run's own clock
 * @property {number} start where in the script
 * @property {CodeText | null} script
 * @property {string} name the function it stands in, empty where it has none
 */

const STEP_LIMIT = 1500000;

const CALL_LIMIT = 150;

const DEED_LIMIT = 12000;

/** One run of a page's code on a page that exists only on paper. */
export class DryRun {
  /** @param {number} milliseconds how long it may take */
  constructor(milliseconds) {
    this.deadline = Date.now() + milliseconds;
    this.steps = 0;
    this.calls = 0;
    /** How many undecided conditions hold what is being run now. */
    this.undecided = 0;
    /** How many of them are errors that were perhaps thrown and that nothing has caught yet. */
    this.doubts = 0;
    /** How many `try` with a `catch` stand around what is being run now. */
    this.guards = 0;
    /** Whether this is the page's own start. */
    this.isStarting = true;
    /** Whether something was not followed to its end. */
    this.isCut = false;
    /** How often it was taken for granted that what is not known fits the code: that using it throws nothing. */
    this.trusts = 0;
    /** How often a value became unknown because a condition is not decided. */
    this.shaken = 0;
    /** @type {Value[][]} what the generators that are being run have given so far */
    this.given = [];
    /** @type {Set<string>[]} */
    this.reasons = [];
    /** @type {Set<string>[]} */
    this.collectors = [];
    /** @type {Deed[]} */
    this.deeds = [];
    /** @type {Map<string, number>} how often something was noted already */
    this.noted = new Map();
    /** @type {{name: string, script: CodeText | null}[]} */
    this.frames = [];
    /** @type {Set<string>} tags of what the present call is given */
    this.passed = new Set();
    /** @type {CodeNode | null} */
    this.at = null;
    this.global = new Scope(null, true, 0);
    /** The run's own clock. */
    this.now = 0;
    this.startedAt = Date.now();
    /** @type {Record<string, Thing>} prototypes of our own kinds */
    this.prototypes = {};
    /** @type {PageModel | null} */
    this.page = null;
  }

  /** How many undecided conditions hold what is being run now. */
  get undecided() {
    return depthNow.undecided;
  }

  set undecided(count) {
    depthNow.undecided = count;
  }

  /** @param {CodeNode} node */
  step(node) {
    this.at = node;
    this.steps += 1;
    if (this.steps > STEP_LIMIT || (this.steps % 1000 === 0 && Date.now() > this.deadline)) {
      this.isCut = true;
      throw new OutOfPatience("too much code");
    }
  }

  /** Says that code was passed over: then it is not known what else there is. */
  cut() {
    this.isCut = true;
    this.page?.used.add("code:unseen");
  }

  /** @param {Iterable<string>} tags of something that was just read */
  touch(tags) {
    const top = this.collectors[this.collectors.length - 1];
    if (top) for (const tag of tags) top.add(tag);
  }

  /**
   * Runs an act and collects the tags of everything it reads.
   * @template T
   * @param {() => T} act
   * @returns {{value: T, tags: Set<string>}}
   */
  collecting(act) {
    /** @type {Set<string>} */
    const tags = new Set();
    this.collectors.push(tags);
    try {
      const value = act();
      for (const tag of tagsWithin(value)) tags.add(tag);
      return { value, tags };
    } finally {
      this.collectors.pop();
      this.touch(tags);
    }
  }

  /**
   * @template T
   * @param {Iterable<string>} tags why the act is done
   * @param {() => T} act
   * @returns {T}
   */
  because(tags, act) {
    this.reasons.push(new Set(tags));
    try {
      return act();
    } finally {
      this.reasons.pop();
    }
  }

  /**
   * An error was perhaps thrown here: what follows is perhaps not done, until something would catch it.
   */
  doubt() {
    this.undecided += 1;
    this.doubts += 1;
  }

  /**
   * Runs what has an end of its own; what may have been thrown on the way goes on being in doubt.
   * @template T
   * @param {() => T} act
   * @returns {T}
   */
  within(act) {
    const [undecided, doubts] = [this.undecided, this.doubts];
    try {
      return act();
    } finally {
      this.undecided = undecided + this.doubts - doubts;
    }
  }

  /**
   * @template T
   * @param {() => T} act what may or may not happen
   * @returns {T | Unknown} Unknown where it throws
   */
  perhaps(act) {
    return this.within(() => {
      this.undecided += 1;
      try {
        return act();
      } catch (error) {
        if (!(error instanceof Thrown)) throw error;
        this.doubt();
        return new Unknown();
      }
    });
  }

  /**
   * Runs what throws for nobody but itself, such as a listener.
   * @template T
   * @param {() => T} act
   * @param {(thrown: Value) => T} caught
   * @returns {T}
   */
  apart(act, caught) {
    const { undecided, doubts, guards } = this;
    this.guards = 0;
    try {
      return act();
    } catch (error) {
      if (error instanceof RangeError) this.cut();
      else if (!(error instanceof Thrown)) throw error;
      return caught(error instanceof Thrown ? error.value : new Unknown());
    } finally {
      Object.assign(this, { undecided, doubts, guards });
    }
  }

  /** @returns {Set<string>} why what is being run now is run */
  why() {
    const found = new Set();
    for (const tags of this.reasons) for (const tag of tags) found.add(tag);
    return found;
  }

  /**
   * @param {string} kind
   * @param {string} how
   * @param {{value?: Value, to?: string, payload?: Set<string>, target?: Thing | null}} [more]
   */
  note(kind, how, more = {}) {
    const place = `${kind} ${how} ${this.at?.start} ${this.frames.length ? this.frames[this.frames.length - 1]?.script?.url : ""}`;
    const before = this.noted.get(place) ?? 0;
    this.noted.set(place, before + 1);
    if (before > 400) return;
    if (this.deeds.length >= DEED_LIMIT) throw new OutOfPatience("too many deeds");
    const frame = this.frames[this.frames.length - 1];
    const named = this.frames.findLast((each) => each.name);
    this.deeds.push({
      kind,
      how,
      value: more.value,
      to: more.to ?? "",
      payload: more.payload ?? tagsWithin(more.value),
      because: this.why(),
      certain: this.undecided === 0,
      target: more.target ?? null,
      at: this.now,
      start: this.at?.start ?? 0,
      script: frame?.script ?? null,
      name: named?.name ?? "",
    });
  }

  /**
   * @param {Value} callee
   * @param {Value} self
   * @param {Value[]} values
   * @returns {Value}
   */
  call(callee, self, values) {
    if (!(callee instanceof Callable)) return this.callUnknown(callee, values);
    if (callee.native) return callee.native(self, values);
    if (callee.isClass) return failing(this, "TypeError", "a class is called without new");
    return this.enter(callee, self, values);
  }

  /**
   * @param {Value} callee not a function, or not known to be one
   * @param {Value[]} values
   * @returns {Value}
   */
  callUnknown(callee, values) {
    if (!(callee instanceof Unknown)) {
      if (callee instanceof Thing && callee.kind !== "object") {
        this.trusts += 1;
        this.lend(values);
        return new Unknown(values.flatMap((value) => [...tagsWithin(value)]));
      }
      return failing(this, "TypeError", "what is called is no function");
    }
    this.trusts += 1;
    const could = callee.could.filter((each) => each instanceof Callable && !each.isClass);
    const results =
      this.calls > 20
        ? []
        : could.map((each) => this.perhaps(() => this.call(each, undefined, values)));
    if (!could.length) this.lend(values);
    return oneOf([new Unknown(values.flatMap((value) => [...tagsWithin(value)])), ...results]);
  }

  /**
   * @param {Callable} callee one of the page's functions
   * @param {Value} self
   * @param {Value[]} values
   * @returns {Value}
   */
  enter(callee, self, values) {
    this.calls += 1;
    if (this.calls > CALL_LIMIT) {
      this.calls -= 1;
      this.cut();
      this.doubt();
      return new Unknown();
    }
    this.frames.push({ name: callee.name, script: callee.script });
    try {
      if (callee.node?.generator) return generatorOf(this, callee, self, values);
      if (!callee.node?.async) return runFunction(this, callee, self, values);
      const result = this.apart(
        () => runFunction(this, callee, self, values),
        (thrown) => brokenPromise(this, thrown),
      );
      return promiseOf(this, result);
    } finally {
      this.calls -= 1;
      this.frames.pop();
    }
  }

  /**
   * What unknown code is given to call may be called.
   * @param {Value[]} values
   */
  lend(values) {
    for (const value of values) {
      const functions = value instanceof Unknown ? value.could : [value];
      for (const each of functions) {
        if (!(each instanceof Callable) || each.native || each.isClass || this.frames.length > 30)
          continue;
        this.perhaps(() =>
          this.tryCall(each, undefined, [new Unknown(), new Unknown(), new Unknown()]),
        );
      }
    }
  }

  /**
   * @param {Value} callee
   * @param {Value} self
   * @param {Value[]} values
   * @returns {Value} Unknown where the code throws
   */
  tryCall(callee, self, values) {
    return this.apart(
      () => this.call(callee, self, values),
      () => new Unknown(),
    );
  }

  /**
   * @param {string} name
   * @param {Scope} scope
   * @returns {NamedValue | null}
   */
  find(name, scope) {
    for (let at = /** @type {Scope | null} */ (scope); at; at = at.parent) {
      const found = at.names.get(name);
      if (found) return found;
    }
    return null;
  }

  /**
   * @param {Scope} scope
   * @param {string} name
   * @param {Value} value
   * @param {Iterable<string>} [tags]
   * @param {boolean} [isConst]
   */
  declare(scope, name, value, tags = [], isConst = false) {
    scope.names.set(name, {
      value,
      tags: new Set([...tags, ...this.why()]),
      depth: this.undecided,
      isConst,
    });
  }

  /**
   * @param {Value} before
   * @param {Value} value
   * @param {number} depth how many undecided conditions held where it is kept
   * @returns {Value} what is known of it now
   */
  settled(before, value, depth) {
    if (this.undecided <= depth || sameValue(before, value)) return value;
    if (!(before instanceof Unknown)) this.shaken += 1;
    return oneOf([before, value]);
  }

  /**
   * @param {Scope} scope
   * @param {string} name
   * @param {Value} value
   * @param {Iterable<string>} tags of what it was computed from
   */
  assign(scope, name, value, tags) {
    for (let at = /** @type {Scope | null} */ (scope); at; at = at.parent) {
      const found = at.names.get(name);
      if (!found) continue;
      if (found.value === UNSET && !this.isCut) {
        failing(this, "ReferenceError", `${name} is used before it is there`);
        return;
      }
      if (found.isConst) {
        failing(this, "TypeError", `${name} is constant`);
        return;
      }
      const after =
        found.value === UNSET
          ? new Unknown()
          : this.settled(found.value, value, Math.max(found.depth, at.depth));
      const isShaky = after !== value;
      found.value = after;
      if (this.undecided < found.depth) found.depth = this.undecided;
      if (!isShaky && !this.reasons.length) found.tags = new Set(tags);
      for (const tag of [...tags, ...this.why()]) found.tags.add(tag);
      return;
    }
    if (this.page?.window) setMember(this, this.page.window, name, value);
    else this.declare(this.global, name, value, tags);
  }
}
