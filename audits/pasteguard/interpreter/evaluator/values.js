// @ts-check
// A dry run follows a page's code without running any of it: acorn's tree is walked with values of our
// own. These are the values: what is known is known exactly, the rest is Unknown. Tags tell where a
// value comes from ("answer", "key", "visibility", ...), so that what is sent can be told from why.

/** @typedef {any} Value undefined, null, a primitive, an array of values, a Thing or an Unknown */
/** @typedef {{start: number, end: number, type: string, [key: string]: any}} CodeNode a node of acorn's tree */
/**
 * @typedef {{url: string, text: string, inline: boolean, line: number, place?: {line: number, column: number}}} CodeText
 *   a script of the page; an attribute's has the line 0, and the place of its element where that is known
 */

/** Something with properties: an object, a function, an element, a part of the browser. */
export class Thing {
  /**
   * @param {string} kind "object", "function", "element", "window", ...
   * @param {Thing | null} [proto]
   */
  constructor(kind, proto = null) {
    this.kind = kind;
    this.proto = proto;
    /** @type {Map<string, Value>} */
    this.props = new Map();
    /** @type {Set<string>} */
    this.tags = new Set();
    /** @type {any} what a kind needs to remember */
    this.own = null;
    /** How many undecided conditions held where it was made: what is undecided there is its own affair. */
    this.depth = depthNow.undecided;
    /** Whether it may have properties, or other values of them, that are not in the list. */
    this.isVague = false;
    this.isFrozen = false;
    /** Whether it is one of the language's own prototypes. */
    this.isBase = false;
    /** @type {Set<string> | null} names that no loop over the properties comes upon */
    this.hidden = null;
    /** @type {Set<string> | null} names that it may or may not have */
    this.doubtful = null;
  }
}

/** How many undecided conditions hold what is being run now, for everything that is made. */
export const depthNow = { undecided: 0 };

/** A function of the page, or one of ours that stands for the browser's. */
export class Callable extends Thing {
  /**
   * @param {string} name
   * @param {((self: Value, values: Value[]) => Value) | null} native
   */
  constructor(name, native) {
    super("function");
    this.name = name;
    this.native = native;
    /** @type {CodeNode | null} */
    this.node = null;
    /** @type {Scope | null} */
    this.scope = null;
    /** @type {CodeText | null} */
    this.script = null;
    /** @type {Value} */
    this.self = undefined;
    /** @type {Thing | null} the class's prototype to look up super */
    this.home = null;
    this.isClass = false;
    /** Whether it is the kind of function that cannot be called with `new`. */
    this.isMethod = false;
    this.isStrict = false;
  }
}

export const COULD_LIMIT = 8;

/** A value that the dry run cannot know. */
export class Unknown {
  /**
   * @param {Iterable<string>} [tags]
   * @param {{isTruthy?: boolean | null, could?: Value[]}} [more] whether it counts as true, where that is
   *   known, and which things it may be: a function among them may be called, a list changed
   */
  constructor(tags = [], { isTruthy = null, could = [] } = {}) {
    this.tags = new Set(tags);
    this.isTruthy = isTruthy;
    this.could = could;
  }
}

/**
 * @param {Value[]} values
 * @param {Iterable<string>} [more] further tags
 * @returns {Unknown} one of the values, whichever
 */
export function oneOf(values, more = []) {
  const tags = new Set(more);
  const could = new Set();
  let isTruthy = truth(values[0]);
  for (const value of values) {
    for (const tag of tagsWithin(value, 1)) tags.add(tag);
    if (value instanceof Unknown) for (const each of value.could) could.add(each);
    else if (value instanceof Thing || Array.isArray(value)) could.add(value);
    if (truth(value) !== isTruthy) isTruthy = null;
  }
  return new Unknown(tags, { isTruthy, could: [...could].slice(0, COULD_LIMIT) });
}

/** An accessor among a Thing's properties. */
export class Accessor {
  /**
   * @param {Callable | null} get
   * @param {Callable | null} set
   */
  constructor(get, set) {
    this.get = get;
    this.set = set;
  }
}

/** The names that code can see, with their values. */
export class Scope {
  /**
   * @param {Scope | null} parent
   * @param {boolean} isFunction
   * @param {number} depth how many undecided branches it was made in
   */
  constructor(parent, isFunction, depth) {
    this.parent = parent;
    this.isFunction = isFunction;
    this.depth = depth;
    /** @type {Map<string, NamedValue>} */
    this.names = new Map();
    /** @type {Value} */
    this.self = undefined;
    /** @type {Callable | null} */
    this.callee = null;
    this.isStrict = parent?.isStrict ?? false;
  }
}

/**
 * What a name stands for. ``depth`` is how many undecided conditions held where it was declared.
 * @typedef {{value: Value, tags: Set<string>, depth: number, isConst: boolean}} NamedValue
 */

/** The value of a name before its declaration was reached. */
export const UNSET = Symbol("unset");

/** Says that the model knows nothing of a property. */
export const NOT_MODELLED = Symbol("not modelled");

/** What ends the walk: too much work, or an error that the code throws. */
export class OutOfPatience extends Error {}
export class Thrown extends Error {
  /** @param {Value} value */
  constructor(value) {
    super("the page's code throws");
    this.value = value;
  }
}

/** @type {WeakMap<Value[], Set<string>>} */
export const arrayTags = new WeakMap();

/** @type {WeakMap<Value[], number>} how many undecided conditions held where lists were made, where any did */
export const arrayDepths = new WeakMap();

/** @type {WeakSet<Value[]>} lists of which it is not known what they hold */
export const vagueArrays = new WeakSet();

/** @type {WeakSet<Value[]>} lists that cannot be changed any more */
export const frozenArrays = new WeakSet();

/** @type {WeakSet<Value[]>} the values that a function was called with, under the name "arguments" */
export const argumentLists = new WeakSet();

/**
 * @param {Value[]} items
 * @returns {Value[]} the same, as a list that was made here and now
 */
export function madeHere(items) {
  if (depthNow.undecided) arrayDepths.set(items, depthNow.undecided);
  return items;
}

/**
 * @param {Value} value
 * @returns {boolean}
 */
export function isKnown(value) {
  return !(value instanceof Unknown || (value instanceof Thing && value.kind === "library"));
}

/**
 * @param {Value} value
 * @returns {boolean} whether it is text, a number and the like, which the host can compute with
 */
export function isPlain(value) {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

/**
 * @param {Value} value
 * @param {number} [depth]
 * @returns {Set<string>} the tags of a value and of all that it holds
 */
export function tagsWithin(value, depth = 3) {
  const found = new Set();
  const add = (/** @type {Iterable<string>} */ tags) => {
    for (const tag of tags) found.add(tag);
  };
  if (value instanceof Unknown) add(value.tags);
  else if (Array.isArray(value)) {
    add(arrayTags.get(value) ?? []);
    if (depth) for (const item of value.slice(0, 50)) add(tagsWithin(item, depth - 1));
  } else if (value instanceof Thing && value.kind !== "element" && value.kind !== "window") {
    add(value.tags);
    if (depth)
      for (const item of [...value.props.values()].slice(0, 50)) add(tagsWithin(item, depth - 1));
    if (depth && value.own instanceof Map)
      for (const item of value.own.values()) add(tagsWithin(item, depth - 1));
    if (depth && value.own instanceof Set)
      for (const item of value.own) add(tagsWithin(item, depth - 1));
  }
  return found;
}

/**
 * @param {Value} value
 * @returns {boolean | null} null where it is not known
 */
export function truth(value) {
  if (value instanceof Unknown) return value.isTruthy;
  if (value instanceof Thing && value.kind === "library" && value.own.path.startsWith("given")) {
    return null;
  }
  return value instanceof Thing || Array.isArray(value) ? true : !!value;
}

/**
 * @param {Thing} thing
 * @param {RegExp} names
 * @returns {boolean} whether the page's code says itself what the thing is as text or number
 */
export function convertsItself(thing, names) {
  for (let at = /** @type {Thing | null} */ (thing); at && !at.isBase; at = at.proto) {
    if (at.isVague) return true;
    for (const name of at.props.keys()) if (names.test(name)) return true;
  }
  return false;
}

export const TEXT_CONVERSIONS = /^(?:toString|valueOf|@@toPrimitive|@@toStringTag|@@symbol)$/;
export const ARRAY_LIMIT = 5000;

/**
 * @param {Value} value
 * @param {number} [depth]
 * @returns {string | null} as String() would have it; null where it is not known
 */
export function asText(value, depth = 3) {
  if (isPlain(value)) return typeof value === "symbol" ? null : String(value);
  if (Array.isArray(value) && depth) {
    if (vagueArrays.has(value) || argumentLists.has(value)) return null;
    const items = Array.from(value, (item) =>
      item === undefined || item === null ? "" : asText(item, depth - 1),
    );
    return items.includes(null) ? null : items.join(",");
  }
  if (!(value instanceof Thing) || value.isVague) return null;
  if (value.kind === "regexp") return String(value.own);
  if (value.kind === "url") return value.own.href;
  if (value.kind === "error") {
    if (convertsItself(value, TEXT_CONVERSIONS)) return null;
    const [name, message] = [value.props.get("name"), value.props.get("message") ?? ""];
    return typeof name === "string" && typeof message === "string"
      ? message
        ? `${name}: ${message}`
        : name
      : null;
  }
  if (value.kind !== "object") return null;
  let top = /** @type {Thing | null} */ (value);
  while (top && !top.isBase) top = top.proto;
  return top && !convertsItself(value, TEXT_CONVERSIONS) ? "[object Object]" : null;
}

/**
 * @param {Value} value
 * @returns {number | null}
 */
export function asNumber(value) {
  if (isPlain(value)) {
    return typeof value === "symbol" || typeof value === "bigint" ? null : Number(value);
  }
  if (isDate(value)) return typeof value.own === "number" ? value.own : null;
  const text = asText(value);
  return text === null ? null : Number(text);
}

/**
 * @param {string} operator
 * @param {Value} left
 * @param {Value} right
 * @returns {Value}
 */
export function compute(operator, left, right) {
  if (/^[!=]==?$/.test(operator)) return compareValues(operator, left, right);
  const unknown = () => new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
  if (operator === "instanceof" || operator === "in") return new Unknown();
  if (!isKnown(left) || !isKnown(right)) return unknown();
  const isText = typeof left === "string" || typeof right === "string";
  if (operator === "+" && (isText || !isPlain(left) || !isPlain(right))) {
    const [one, other] = [asText(left), asText(right)];
    return one === null || other === null || isDate(left) || isDate(right)
      ? unknown()
      : one + other;
  }
  if (typeof left === "string" && typeof right === "string" && /^[<>]=?$/.test(operator)) {
    return computeHost(operator, left, right);
  }
  if (/^[<>]=?$/.test(operator) && !(isPlain(left) && isPlain(right))) {
    // Two lists are compared as text.
    if (!isDate(left) && !isDate(right)) {
      const [one, other] = [
        isPlain(left) ? left : asText(left),
        isPlain(right) ? right : asText(right),
      ];
      return one === null ||
        other === null ||
        isLarge(one) ||
        isLarge(other) ||
        isSymbol(left) ||
        isSymbol(right)
        ? unknown()
        : computeHost(operator, one, other);
    }
  }
  const one = isLarge(left) ? left : asNumber(left);
  const other = isLarge(right) ? right : asNumber(right);
  if (one === null || other === null || typeof one !== typeof other) return unknown();
  try {
    return computeHost(operator, one, other);
  } catch {
    return unknown();
  }
}

/**
 * @param {Value} value
 * @returns {boolean}
 */
export function isLarge(value) {
  return typeof value === "bigint";
}

/**
 * @param {Value} value
 * @returns {boolean}
 */
export function isSymbol(value) {
  return typeof value === "symbol";
}

/**
 * @param {Value} value
 * @returns {boolean}
 */
export function isDate(value) {
  return value instanceof Thing && value.kind === "date";
}

/**
 * @param {string} operator
 * @param {Value} left
 * @param {Value} right
 * @returns {Value}
 */
export function compareValues(operator, left, right) {
  const unknown = () => new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
  if (!isKnown(left) || !isKnown(right)) return unknown();
  let isSame = left === right;
  if (
    !isSame &&
    left instanceof Callable &&
    right instanceof Callable &&
    left.native &&
    right.native
  ) {
    // The browser's own functions are made anew with every look at them.
    return unknown();
  }
  if (operator.length === 2 && isPlain(left) !== isPlain(right)) {
    const [plain, other] = isPlain(left) ? [left, right] : [right, left];
    if (plain !== null && plain !== undefined) {
      const text = isDate(other) ? null : asText(other);
      if (text === null) return unknown();
      // biome-ignore lint/suspicious/noDoubleEquals: this is what the page's own == does.
      isSame = text == plain;
    }
  } else if (operator.length === 2 && isPlain(left)) {
    // biome-ignore lint/suspicious/noDoubleEquals: this is what the page's own == does.
    isSame = left == right;
  }
  return operator[0] === "!" ? !isSame : isSame;
}

/**
 * @param {string} operator
 * @param {any} one
 * @param {any} other
 * @returns {any}
 */
export function computeHost(operator, one, other) {
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return one * other;
    case "/":
      return one / other;
    case "%":
      return one % other;
    case "**":
      return one ** other;
    case "<":
      return one < other;
    case ">":
      return one > other;
    case "<=":
      return one <= other;
    case ">=":
      return one >= other;
    case "&":
      return one & other;
    case "|":
      return one | other;
    case "^":
      return one ^ other;
    case "<<":
      return one << other;
    case ">>":
      return one >> other;
    case ">>>":
      return one >>> other;
    default:
      return new Unknown();
  }
}

/**
 * A pattern that is too long for a line.
 * @param {RegExp[]} parts
 * @param {string} [flags] which the parts cannot bring along
 * @returns {RegExp} which finds whatever one of the parts finds
 */
export function anyOf(parts, flags = "") {
  return new RegExp(parts.map(({ source }) => source).join("|"), flags);
}
