// @ts-check
// A dry run follows a page's code without running any of it: acorn's tree is walked with values of our
// own. These are the values: what is known is known exactly, the rest is Unknown. Tags tell where a
// value comes from ("answer", "key", "visibility", ...), so that what is sent can be told from why.

/** @typedef {any} Value undefined, null, a primitive, an array of values, a Thing or an Unknown */
/** @typedef {{start: number, end: number, type: string, [key: string]: any}} CodeNode a node of acorn's tree */
/** @typedef {{url: string, text: string, inline: boolean, line: number}} CodeText a script of the page */

/** Something with properties: an object, a function, an element, a part of the browser. */
class Thing {
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
  }
}

/** A function of the page, or one of ours that stands for the browser's. */
class Callable extends Thing {
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
  }
}

/** A value that the dry run cannot know. */
class Unknown {
  /** @param {Iterable<string>} [tags] */
  constructor(tags = []) {
    this.tags = new Set(tags);
  }
}

/** An accessor among a Thing's properties. */
class Accessor {
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
class Scope {
  /**
   * @param {Scope | null} parent
   * @param {boolean} isFunction
   * @param {number} depth how many undecided branches it was made in
   */
  constructor(parent, isFunction, depth) {
    this.parent = parent;
    this.isFunction = isFunction;
    this.depth = depth;
    /** @type {Map<string, {value: Value, tags: Set<string>}>} */
    this.names = new Map();
    /** @type {Value} */
    this.self = undefined;
    /** @type {Callable | null} */
    this.callee = null;
  }
}

/** What ends the walk: too much work, or an error that the code throws. */
class OutOfPatience extends Error {}
class Thrown extends Error {
  /** @param {Value} value */
  constructor(value) {
    super("the page's code throws");
    this.value = value;
  }
}

/** @type {WeakMap<Value[], Set<string>>} */
const arrayTags = new WeakMap();

/**
 * @param {Value} value
 * @returns {boolean}
 */
function isKnown(value) {
  return !(value instanceof Unknown || (value instanceof Thing && value.kind === "library"));
}

/**
 * @param {Value} value
 * @returns {boolean} whether it is text, a number and the like, which the host can compute with
 */
function isPlain(value) {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

/**
 * @param {Value} value
 * @param {number} [depth]
 * @returns {Set<string>} the tags of a value and of all that it holds
 */
function tagsWithin(value, depth = 3) {
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
function truth(value) {
  if (
    value instanceof Unknown ||
    (value instanceof Thing && value.kind === "library" && value.own.path.startsWith("given"))
  )
    return null;
  return value instanceof Thing || Array.isArray(value) ? true : !!value;
}

/**
 * @param {Value} value
 * @param {number} [depth]
 * @returns {string | null} as String() would have it; null where it is not known
 */
function asText(value, depth = 3) {
  if (isPlain(value)) return typeof value === "symbol" ? "" : String(value);
  if (Array.isArray(value) && depth) {
    const items = value.map((item) =>
      item === undefined || item === null ? "" : asText(item, depth - 1),
    );
    return items.includes(null) ? null : items.join(",");
  }
  if (value instanceof Thing && value.kind === "regexp") return String(value.own);
  if (value instanceof Thing && value.kind === "url") return value.own.href;
  return value instanceof Thing && value.kind === "object" ? "[object Object]" : null;
}

/**
 * @param {Value} value
 * @returns {number | null}
 */
function asNumber(value) {
  if (isPlain(value))
    return typeof value === "symbol" || typeof value === "bigint" ? null : Number(value);
  if (value instanceof Thing && value.kind === "date")
    return typeof value.own === "number" ? value.own : null;
  const text = Array.isArray(value) ? asText(value) : null;
  return text === null ? null : Number(text);
}

/**
 * @param {string} operator
 * @param {Value} left
 * @param {Value} right
 * @returns {Value}
 */
function compute(operator, left, right) {
  if (operator === "===" || operator === "!==" || operator === "==" || operator === "!=")
    return compareValues(operator, left, right);
  if (operator === "instanceof" || operator === "in") return new Unknown();
  if (!isKnown(left) || !isKnown(right))
    return new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
  if (
    operator === "+" &&
    (typeof left === "string" || typeof right === "string" || !isPlain(left) || !isPlain(right))
  ) {
    if (!(isDate(left) && isDate(right))) {
      const [one, other] = [asText(left), asText(right)];
      return one === null || other === null
        ? new Unknown([...tagsWithin(left), ...tagsWithin(right)])
        : one + other;
    }
  }
  if (typeof left === "string" && typeof right === "string" && /^[<>]/.test(operator))
    return computeHost(operator, left, right);
  const [one, other] = [
    typeof left === "bigint" ? left : asNumber(left),
    typeof right === "bigint" ? right : asNumber(right),
  ];
  if (one === null || other === null || typeof one !== typeof other)
    return new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
  return computeHost(operator, one, other);
}

/**
 * @param {Value} value
 * @returns {boolean}
 */
function isDate(value) {
  return value instanceof Thing && value.kind === "date";
}

/**
 * @param {string} operator
 * @param {Value} left
 * @param {Value} right
 * @returns {Value}
 */
function compareValues(operator, left, right) {
  if (!isKnown(left) || !isKnown(right))
    return new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
  const isStrict = operator.length === 3 || !isPlain(left) || !isPlain(right);
  // biome-ignore lint/suspicious/noDoubleEquals: the page wrote two signs, and means what they mean.
  const isSame = isStrict ? left === right : left == right;
  return operator[0] === "!" ? !isSame : isSame;
}

/**
 * @param {string} operator
 * @param {any} one
 * @param {any} other
 * @returns {any}
 */
function computeHost(operator, one, other) {
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
function anyOf(parts, flags = "") {
  return new RegExp(parts.map(({ source }) => source).join("|"), flags);
}
