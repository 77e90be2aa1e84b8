// @ts-check
// The state of a dry run: budget, undecided branches, tags, and what came of it so far.

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
class DryRun {
  /** @param {number} milliseconds how long it may take */
  constructor(milliseconds) {
    this.deadline = Date.now() + milliseconds;
    this.steps = 0;
    this.calls = 0;
    /** How many undecided conditions hold what is being run now. */
    this.undecided = 0;
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
    /** @type {PaperPage | null} */
    this.page = null;
  }

  /** @param {CodeNode} node */
  step(node) {
    this.at = node;
    this.steps += 1;
    if (this.steps > STEP_LIMIT || (this.steps % 1000 === 0 && Date.now() > this.deadline))
      throw new OutOfPatience("too much code");
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
   * @template T
   * @param {() => T} act what may or may not happen
   * @returns {T}
   */
  perhaps(act) {
    this.undecided += 1;
    try {
      return act();
    } finally {
      this.undecided -= 1;
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
    if (!(callee instanceof Callable)) {
      this.lend(values);
      return new Unknown(values.flatMap((value) => [...tagsWithin(value)]));
    }
    if (callee.native) return callee.native(self, values);
    this.calls += 1;
    if (this.calls > CALL_LIMIT) {
      this.calls -= 1;
      return new Unknown();
    }
    this.frames.push({ name: callee.name, script: callee.script });
    const isGenerator = callee.node?.generator;
    try {
      const result = isGenerator ? new Unknown() : runFunction(this, callee, self, values);
      return callee.node?.async && !(result instanceof Thing && result.kind === "promise")
        ? promiseOf(this, result)
        : result;
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
      if (!(value instanceof Callable) || value.native || value.isClass || this.frames.length > 30)
        continue;
      this.perhaps(() =>
        this.tryCall(value, undefined, [new Unknown(), new Unknown(), new Unknown()]),
      );
    }
  }

  /**
   * @param {Value} callee
   * @param {Value} self
   * @param {Value[]} values
   * @returns {Value} Unknown where the code throws
   */
  tryCall(callee, self, values) {
    try {
      return this.call(callee, self, values);
    } catch (error) {
      if (error instanceof Thrown || error instanceof RangeError) return new Unknown();
      throw error;
    }
  }

  /**
   * @param {string} name
   * @param {Scope} scope
   * @returns {{value: Value, tags: Set<string>} | null}
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
   */
  declare(scope, name, value, tags = []) {
    scope.names.set(name, { value, tags: new Set([...tags, ...this.why()]) });
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
      const isShaky = this.undecided > at.depth && !sameValue(found.value, value);
      found.value = isShaky
        ? new Unknown([...tagsWithin(found.value, 1), ...tagsWithin(value, 1)])
        : value;
      if (!isShaky && !this.reasons.length) found.tags = new Set(tags);
      for (const tag of [...tags, ...this.why()]) found.tags.add(tag);
      return;
    }
    if (this.page?.window) setMember(this, this.page.window, name, value);
    else this.declare(this.global, name, value, tags);
  }
}
