// @ts-nocheck
// Made by `python -m scripts.extension_files` from audits/pasteguard/interpreter/ and restrictions/: edit that.
import "./acorn.js";
// The libraries that make editors: by which words their files are known, where they are published, and
// by which call a page makes an editor with them. Their own code is too large to be followed.

/**
 * ``words`` all stand in the library's file; ``published`` is how it is called on public networks;
 * ``made`` is the end of the call that makes an editor; ``element`` is the one that makes it by itself.
 * @typedef {{name: string, words: string[], published: RegExp, made: RegExp, element?: string}} EditorLibrary
 */

/** @type {Record<string, EditorLibrary>} by the kind of field that they make; React also makes plain fields */
const EDITOR_LIBRARIES = {
  monaco: {
    name: "Monaco",
    words: ["monaco-editor", "inputarea"],
    published: /^monaco-editor$/,
    made: /\beditor\.create$/,
  },
  ace: {
    name: "Ace",
    words: ["ace_text-input", "ace_editor"],
    published: /^ace(?:-builds)?$/,
    made: /\bace\.edit$/,
  },
  codemirror: {
    name: "CodeMirror",
    words: ["CodeMirror", "cm-"],
    published: /^(?:codemirror|@codemirror\/[\w-]+)$/,
    made: /\b(?:EditorView|CodeMirror|fromTextArea)$/,
  },
  quill: {
    name: "Quill",
    words: ["ql-editor", "ql-container"],
    published: /^quill$/,
    made: /\bQuill$/,
  },
  tiptap: {
    name: "Tiptap",
    words: ["ProseMirror", "tiptap"],
    published: /^@tiptap\/[\w-]+$/,
    made: /\bEditor$/,
  },
  prosemirror: {
    name: "ProseMirror",
    words: ["ProseMirror-"],
    published: /^prosemirror-[\w-]+$/,
    made: /\bEditorView$/,
  },
  lexical: {
    name: "Lexical",
    words: ["__lexicalEditor", "data-lexical-editor"],
    published: /^(?:lexical|@lexical\/[\w-]+)$/,
    made: /\bcreateEditor$/,
  },
  slate: {
    name: "Slate",
    words: ["data-slate-editor", "data-slate-node"],
    published: /^slate(?:-\w+)?$/,
    made: /\bcreateEditor$/,
  },
  draftjs: {
    name: "Draft.js",
    words: ["DraftEditor", "handlePastedText"],
    published: /^draft-js$/,
    made: /\bcreateElement$/,
  },
  tinymce: {
    name: "TinyMCE",
    words: ["tox-tinymce", "mce-content-body"],
    published: /^tinymce$/,
    made: /\btinymce\.init$/,
  },
  ckeditor: {
    name: "CKEditor",
    words: ["ck-editor__editable", "ck-content"],
    published: /^(?:ckeditor5?|@ckeditor\/[\w-]+)$/,
    made: /Editor\.create$/,
  },
  trix: {
    name: "Trix",
    words: ["trix-editor", "trix-toolbar"],
    published: /^trix$/,
    made: /\bTrix$/,
    element: "trix-editor",
  },
  react: {
    name: "React",
    words: ["react.transitional.element", "useState"],
    published: /^react(?:-dom)?$/,
    made: /\bcreateElement$/,
  },
};

/** Where anybody's packages are published, with the package's name behind it: no page's own code is there. */
const PUBLIC_NETWORKS = [
  /^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[\w-]+\/)?[\w.-]+?)(?:@[\w.^~-]+)?(?:\/|$)/,
  /^https:\/\/(?:unpkg\.com|esm\.sh)\/((?:@[\w-]+\/)?[\w.-]+?)(?:@[\w.^~-]+)?(?:\/|$)/,
  /^https:\/\/cdnjs\.cloudflare\.com\/ajax\/libs\/([\w.-]+)\//,
];

/** A library is large; what is smaller only speaks of it. */
const LEAST_LIBRARY = 40000;

/**
 * @param {string} url
 * @returns {string | null} the kind of the library that is published at the address
 */
function publishedLibrary(url) {
  for (const network of PUBLIC_NETWORKS) {
    const named = network.exec(url)?.[1];
    const kind = named
      ? Object.keys(EDITOR_LIBRARIES).find((each) => EDITOR_LIBRARIES[each]?.published.test(named))
      : undefined;
    if (kind) return kind;
  }
  return null;
}

/**
 * @param {string} url
 * @param {string} text
 * @returns {string | null} the kind of the library that a script of a file of its own holds
 */
function libraryOf(url, text) {
  const published = publishedLibrary(url);
  if (published || text.length < LEAST_LIBRARY) return published;
  return Object.keys(EDITOR_LIBRARIES).find((kind) => isLibrary(kind, text)) ?? null;
}

/**
 * @param {string} kind
 * @param {string} text
 * @returns {boolean} whether a script holds the library
 */
function isLibrary(kind, text) {
  return EDITOR_LIBRARIES[kind]?.words.every((word) => text.includes(word)) ?? false;
}

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
const depthNow = { undecided: 0 };

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
    /** Whether it is the kind of function that cannot be called with `new`. */
    this.isMethod = false;
    this.isStrict = false;
  }
}

const COULD_LIMIT = 8;

/** A value that the dry run cannot know. */
class Unknown {
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
function oneOf(values, more = []) {
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
const UNSET = Symbol("unset");

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

/** @type {WeakMap<Value[], number>} how many undecided conditions held where lists were made, where any did */
const arrayDepths = new WeakMap();

/** @type {WeakSet<Value[]>} lists of which it is not known what they hold */
const vagueArrays = new WeakSet();

/** @type {WeakSet<Value[]>} lists that cannot be changed any more */
const frozenArrays = new WeakSet();

/** @type {WeakSet<Value[]>} the values that a function was called with, under the name "arguments" */
const argumentLists = new WeakSet();

/**
 * @param {Value[]} items
 * @returns {Value[]} the same, as a list that was made here and now
 */
function madeHere(items) {
  if (depthNow.undecided) arrayDepths.set(items, depthNow.undecided);
  return items;
}

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
function convertsItself(thing, names) {
  for (let at = /** @type {Thing | null} */ (thing); at && !at.isBase; at = at.proto) {
    if (at.isVague) return true;
    for (const name of at.props.keys()) if (names.test(name)) return true;
  }
  return false;
}

const TEXT_CONVERSIONS = /^(?:toString|valueOf|@@toPrimitive|@@toStringTag|@@symbol)$/;
const ARRAY_LIMIT = 5000;

/**
 * @param {Value} value
 * @param {number} [depth]
 * @returns {string | null} as String() would have it; null where it is not known
 */
function asText(value, depth = 3) {
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
function asNumber(value) {
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
function compute(operator, left, right) {
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
function isLarge(value) {
  return typeof value === "bigint";
}

/**
 * @param {Value} value
 * @returns {boolean}
 */
function isSymbol(value) {
  return typeof value === "symbol";
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
      isSame = text == plain; // eslint-disable-line eqeqeq
    }
  } else if (operator.length === 2 && isPlain(left)) {
    isSame = left == right; // eslint-disable-line eqeqeq
  }
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
    /** @type {PaperPage | null} */
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

// Functions that a dry run calls: the page's own, and ours that stand for the browser's.

/**
 * @param {Value} one
 * @param {Value} other
 * @returns {boolean}
 */
function sameValue(one, other) {
  if (isPlain(one) && isPlain(other)) return Object.is(one, other);
  return one === other && !(one instanceof Unknown);
}

/**
 * @param {DryRun} run
 * @param {string} name
 * @param {(self: Value, values: Value[]) => Value} native
 * @returns {Callable}
 */
function nativeOf(run, name, native) {
  const callable = new Callable(name, native);
  callable.proto = run.prototypes.function ?? null;
  return callable;
}

/**
 * @param {DryRun} run
 * @param {string} name such as "TypeError"
 * @param {Value} message
 * @returns {Thing}
 */
function errorOf(run, name, message) {
  const made = new Thing("error", run.prototypes[name] ?? run.prototypes.error ?? null);
  made.props.set("name", name);
  made.props.set("message", message);
  made.hidden = new Set(["name", "message"]);
  return made;
}

/**
 * What the page's code does here would throw in a browser. Where it catches that, it is thrown.
 * Otherwise the page on paper may not be as it was when the code ran: at the page's start, what follows is walked
 * all the same, and the page is known to be another one.
 * @param {DryRun} run
 * @param {string} name
 * @param {string} message
 * @returns {Value}
 */
function failing(run, name, message) {
  if (run.guards) throw new Thrown(errorOf(run, name, new Unknown([message])));
  if (run.isStarting && !run.undecided) run.page?.used.add("made:missing");
  else run.doubt();
  return new Unknown();
}

/**
 * An error of the language itself, thrown by one of its own functions.
 * @param {DryRun} run
 * @param {unknown} error of the host's
 * @returns {Thrown}
 */
function thrownByHost(run, error) {
  const name = error instanceof Error ? error.name : "Error";
  return new Thrown(errorOf(run, name, error instanceof Error ? error.message : new Unknown()));
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Thing} a promise that is kept already: what waits for it is done at once
 */
function promiseOf(run, value) {
  if (value instanceof Thing && value.kind === "promise") return value;
  const promise = new Thing("promise", run.prototypes.promise ?? null);
  promise.own = { value, isPending: false, isBroken: false, waiting: [] };
  return promise;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Thing} a promise that is broken already
 */
function brokenPromise(run, value) {
  const promise = promiseOf(run, undefined);
  Object.assign(promise.own, { value, isBroken: true });
  return promise;
}

/**
 * @param {DryRun} run
 * @param {Callable} callee
 * @param {Value} self
 * @param {Value[]} values
 * @returns {Value}
 */
function runFunction(run, callee, self, values) {
  const node = /** @type {CodeNode} */ (callee.node);
  return run.within(() => {
    const scope = new Scope(callee.scope, true, run.undecided);
    scope.callee = callee;
    scope.isStrict = callee.isStrict;
    if (node.type !== "ArrowFunctionExpression") {
      scope.self =
        callee.isStrict || (self !== undefined && self !== null) ? self : run.page?.window;
      const list = madeHere([...values]);
      argumentLists.add(list);
      run.declare(scope, "arguments", list);
      if (node.id && node.type === "FunctionExpression") run.declare(scope, node.id.name, callee);
    }
    run.reasons.push(new Set());
    try {
      bindParameters(run, node.params, values, scope);
      if (node.body.type !== "BlockStatement") return evaluate(run, node.body, scope);
      hoistVariables(run, node.body, scope);
      hoist(run, node.body.body, scope);
      return returned(executeAll(run, node.body.body, scope));
    } finally {
      run.reasons.pop();
    }
  });
}

/**
 * @param {DryRun} run
 * @param {CodeNode[]} params
 * @param {Value[]} values
 * @param {Scope} scope
 */
function bindParameters(run, params, values, scope) {
  params.forEach((param, at) => {
    if (param.type === "RestElement") {
      bindPattern(run, param.argument, madeHere(values.slice(at)), scope, "let");
    } else bindPattern(run, param, values[at], scope, "let");
  });
}

/**
 * A generator's code is not walked step by step. Where it is wanted whole, it is run to its end; where
 * only a part of it is asked for, what it does may happen or not.
 * @param {DryRun} run
 * @param {Callable} callee
 * @param {Value} self
 * @param {Value[]} values
 * @returns {Thing}
 */
function generatorOf(run, callee, self, values) {
  const made = new Thing("generator");
  made.own = {
    isUsed: false,
    /** @returns {Value[] | null} all that it gives; null where that is not known */
    all: () => {
      if (made.own.isUsed || run.undecided > made.depth) {
        made.own.some();
        return null;
      }
      made.own.isUsed = true;
      /** @type {Value[]} */
      const given = [];
      run.given.push(given);
      try {
        runFunction(run, callee, self, values);
        return vagueArrays.has(given) ? null : given;
      } finally {
        run.given.pop();
      }
    },
    /** A part of it may be run. */
    some: () => {
      made.own.isUsed = true;
      run.given.push([]);
      try {
        untilSettled(run, () => run.perhaps(() => runFunction(run, callee, self, values)));
      } finally {
        run.given.pop();
      }
    },
  };
  for (const name of ["next", "return", "throw"]) {
    made.props.set(
      name,
      nativeOf(run, name, () => (made.own.some(), new Unknown())),
    );
  }
  return made;
}

/**
 * Runs what may happen any number of times, until nothing becomes less known by it.
 * @param {DryRun} run
 * @param {() => void} act
 */
function untilSettled(run, act) {
  for (let turn = 0; turn < 8; turn += 1) {
    const before = run.shaken;
    act();
    if (run.shaken === before) return;
  }
}

// Which names a function or a block has before its first statement is reached.

/** @type {WeakMap<CodeNode, {variables: string[], functions: string[]}>} */
const namesOfBodies = new WeakMap();

/**
 * @param {CodeNode} body of a function, or a program
 * @returns {{variables: string[], functions: string[]}} names declared by `var`, and those of functions in inner blocks
 */
function namesWithin(body) {
  const known = namesOfBodies.get(body);
  if (known) return known;
  const [variables, functions] = [new Set(), new Set()];
  const see = (/** @type {any} */ node, /** @type {boolean} */ isInner) => {
    if (!node || typeof node.type !== "string") return;
    if (node.type === "FunctionDeclaration") {
      if (isInner && node.id) functions.add(node.id.name);
      return;
    }
    if (/Function|^Class/.test(node.type)) return;
    if (node.type === "VariableDeclaration" && node.kind === "var") {
      for (const each of node.declarations)
        for (const name of namesOfPattern(each.id)) variables.add(name);
    }
    // Declarations stand in statements only.
    if (!/Statement$|Declaration$|^Program$|^SwitchCase$|^CatchClause$/.test(node.type)) return;
    const inner = isInner || (node !== body && node.type !== "ExportNamedDeclaration");
    for (const part of Object.values(node)) {
      if (Array.isArray(part)) for (const each of part) see(each, inner);
      else if (part && typeof part === "object") see(part, inner);
    }
  };
  see(body, false);
  const found = { variables: [...variables], functions: [...functions] };
  namesOfBodies.set(body, found);
  return found;
}

/**
 * @param {CodeNode | null} pattern
 * @returns {string[]} the names that it gives values to
 */
function namesOfPattern(pattern) {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern["name"]];
    case "AssignmentPattern":
      return namesOfPattern(pattern["left"]);
    case "RestElement":
      return namesOfPattern(pattern["argument"]);
    case "ArrayPattern":
      return pattern["elements"].flatMap(namesOfPattern);
    case "ObjectPattern":
      return pattern["properties"].flatMap((/** @type {any} */ each) =>
        namesOfPattern(each.type === "RestElement" ? each : each.value),
      );
    default:
      return [];
  }
}

/**
 * Makes the names that `var` declares anywhere in a function known.
 * @param {DryRun} run
 * @param {CodeNode} body
 * @param {Scope} scope of the function
 */
function hoistVariables(run, body, scope) {
  const { variables, functions } = namesWithin(body);
  for (const name of [...variables, ...(scope.isStrict ? [] : functions)]) {
    if (scope.names.has(name)) continue;
    // What the browser itself has under that name stays there.
    const present =
      scope === run.global && run.page ? getMember(run, run.page.window, name) : undefined;
    if (present === undefined) run.declare(scope, name, undefined);
  }
}

/**
 * Makes the functions of a block known before its first statement, and its other names as not yet there.
 * @param {DryRun} run
 * @param {CodeNode[]} body
 * @param {Scope} scope
 */
function hoist(run, body, scope) {
  for (const statement of body) {
    const isExport =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const node = isExport ? (statement["declaration"] ?? statement) : statement;
    if (node.type === "VariableDeclaration" && node.kind !== "var") {
      for (const each of node.declarations)
        for (const name of namesOfPattern(each.id)) run.declare(scope, name, UNSET);
    } else if (node.type === "ClassDeclaration" && node.id) run.declare(scope, node.id.name, UNSET);
  }
  for (const statement of body) {
    const isExport =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const node = isExport ? (statement["declaration"] ?? statement) : statement;
    if (node.type !== "FunctionDeclaration" || !node.id) continue;
    const made = makeFunction(run, node, scope);
    run.declare(scope, node.id.name, made);
    if (!scope.isFunction && !scope.isStrict && !node.generator && !node.async)
      hoistOutwards(run, node.id.name, made, scope);
  }
}

/**
 * Outside strict code, a function in a block is known outside the block, too, once the block was entered.
 * @param {DryRun} run
 * @param {string} name
 * @param {Callable} made
 * @param {Scope} scope
 */
function hoistOutwards(run, name, made, scope) {
  for (let at = scope.parent; at; at = at.parent) {
    const found = at.names.get(name);
    if (at.isFunction || !at.parent) {
      if (!found) run.declare(at, name, made);
      else if (found.value !== UNSET && !found.isConst)
        found.value = run.settled(found.value, made, Math.max(found.depth, at.depth));
      return;
    }
    if (found) return;
  }
}

/**
 * @param {CodeNode[]} body
 * @returns {boolean} whether it begins with "use strict"
 */
function saysStrict(body) {
  for (const statement of body) {
    if (statement.type !== "ExpressionStatement" || typeof statement["directive"] !== "string")
      return false;
    if (statement["directive"] === "use strict") return true;
  }
  return false;
}

// The statements of a dry run.

/**
 * One way in which a statement may end that is not its end.
 * @typedef {{type: "return" | "break" | "continue", value: Value, label: string | null}} Way
 */

/**
 * How a statement ends: null where what follows is reached for certain. ``mayFall`` says whether it may be reached, too.
 * @typedef {{ways: Way[], mayFall: boolean} | null} Completion
 */

/**
 * @param {"return" | "break" | "continue"} type
 * @param {Value} value
 * @param {string | null} label
 * @returns {Completion}
 */
function leaving(type, value, label) {
  return { ways: [{ type, value, label }], mayFall: false };
}

/**
 * @param {Completion} done of a function's whole body
 * @returns {Value} what the function returns
 */
function returned(done) {
  if (!done) return undefined;
  const values = done.ways.map((way) => way.value);
  if (done.mayFall) values.push(undefined);
  return values.slice(1).every((each) => sameValue(each, values[0])) ? values[0] : oneOf(values);
}

/**
 * @param {DryRun} run
 * @param {CodeNode[]} body
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeAll(run, body, scope) {
  /** @type {Way[]} ways out that were perhaps taken so far */
  const ways = [];
  for (const statement of body) {
    let done;
    try {
      done = execute(run, statement, scope);
    } catch (error) {
      if (!(error instanceof Thrown) || !ways.length) throw error;
      // Had another way been taken before, this would not be thrown.
      run.doubt();
      return { ways, mayFall: false };
    }
    if (!done) continue;
    ways.push(...done.ways);
    if (!done.mayFall) return { ways, mayFall: false };
    // One way out was perhaps taken: what follows is perhaps not done, until where the way leads to.
    run.undecided += 1;
  }
  return ways.length ? { ways, mayFall: true } : null;
}

/**
 * Takes those ways away that lead to the end of a statement, or to its next turn.
 * @param {Completion} done
 * @param {(way: Way) => boolean} isTaken
 * @returns {Completion}
 */
function without(done, isTaken) {
  if (!done) return null;
  const ways = done.ways.filter((way) => !isTaken(way));
  const mayFall = done.mayFall || ways.length < done.ways.length;
  return ways.length || !mayFall ? { ways, mayFall } : null;
}

/**
 * @param {Completion} one
 * @param {Completion} other
 * @returns {Completion} of one of them, whichever
 */
function eitherOf(one, other) {
  const ways = [...(one?.ways ?? []), ...(other?.ways ?? [])];
  const mayFall = one === null || other === null || one.mayFall || other.mayFall;
  return ways.length ? { ways, mayFall } : null;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function execute(run, node, scope) {
  run.step(node);
  switch (node.type) {
    case "ExpressionStatement":
      evaluate(run, node["expression"], scope);
      return null;
    case "VariableDeclaration":
      declareVariables(run, node, scope);
      return null;
    case "ReturnStatement":
      return leaving(
        "return",
        node["argument"] ? evaluate(run, node["argument"], scope) : undefined,
        null,
      );
    case "IfStatement":
      return executeIf(run, node, scope);
    case "BlockStatement":
    case "StaticBlock": {
      const inner = new Scope(scope, false, run.undecided);
      hoist(run, node["body"], inner);
      return executeAll(run, node["body"], inner);
    }
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForOfStatement":
    case "ForInStatement":
    case "LabeledStatement":
      return executeLabeled(run, node, scope, []);
    case "SwitchStatement":
      return executeSwitch(run, node, scope);
    case "TryStatement":
      return executeTry(run, node, scope);
    case "ThrowStatement":
      throw new Thrown(evaluate(run, node["argument"], scope));
    case "BreakStatement":
      return leaving("break", undefined, node["label"]?.name ?? null);
    case "ContinueStatement":
      return leaving("continue", undefined, node["label"]?.name ?? null);
    case "ClassDeclaration":
      run.declare(
        scope,
        node["id"].name,
        evaluate(run, { ...node, type: "ClassExpression" }, scope),
      );
      return null;
    case "DebuggerStatement":
      run.note("debugger", "debugger");
      return null;
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
    case "ImportDeclaration":
      executeModulePart(run, node, scope);
      return null;
    case "WithStatement":
      run.cut();
      run.doubt();
      return null;
    default:
      return null;
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 */
function executeModulePart(run, node, scope) {
  if (node.type === "ImportDeclaration") {
    run.page?.used.add("code:unseen");
    for (const each of node["specifiers"]) run.declare(scope, each.local.name, new Unknown());
    return;
  }
  const { declaration } = /** @type {any} */ (node);
  if (!declaration) return;
  if (/Declaration$/.test(declaration.type) && declaration.id !== null)
    execute(run, declaration, scope);
  else evaluate(run, declaration, scope);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 */
function declareVariables(run, node, scope) {
  const isVar = node["kind"] === "var";
  let holder = scope;
  if (isVar) while (!holder.isFunction && holder.parent) holder = holder.parent;
  for (const each of node["declarations"]) {
    if (isVar && !each.init) {
      if (!holder.names.has(each.id.name)) hoistVariables(run, node, holder);
      continue;
    }
    const { value, tags } = run.collecting(() =>
      each.init ? evaluate(run, each.init, scope) : undefined,
    );
    if (value instanceof Callable && !value.name && each.id.type === "Identifier")
      value.name = each.id.name;
    // What `var` declares is there already, and code before it may have been given it.
    bindPattern(run, each.id, value, scope, isVar ? "var" : node["kind"], tags);
  }
}

// Branches, loops, switches and caught errors of a dry run: what is not decided is done both ways.

const LOOP_LIMIT = 3000;

/**
 * Whether a branch ends what is being run; then the rest depends on the condition, too.
 * @param {CodeNode | null} node
 * @returns {boolean}
 */
function leaves(node) {
  if (!node) return false;
  if (/^(Return|Throw|Continue|Break)Statement$/.test(node.type)) return true;
  return node.type === "BlockStatement" && node["body"].some(leaves);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeIf(run, node, scope) {
  const { test, consequent, alternate } = /** @type {any} */ (node);
  const { value, tags } = run.collecting(() => evaluate(run, test, scope));
  const reasons = run.reasons[run.reasons.length - 1];
  const decided = truth(value);
  const done = run.because(tags, () => {
    if (decided === true) return execute(run, consequent, scope);
    if (decided === false) return alternate ? execute(run, alternate, scope) : null;
    const one = executePerhaps(run, consequent, scope);
    return eitherOf(one, alternate ? executePerhaps(run, alternate, scope) : null);
  });
  if (reasons && (leaves(consequent) || leaves(alternate)))
    for (const tag of tags) reasons.add(tag);
  return done;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executePerhaps(run, node, scope) {
  const done = run.perhaps(() => execute(run, node, scope));
  return done instanceof Unknown ? null : done;
}

/**
 * Loops, and statements with labels.
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @param {string[]} labels
 * @returns {Completion}
 */
function executeLabeled(run, node, scope, labels) {
  switch (node.type) {
    case "LabeledStatement": {
      const label = node["label"].name;
      const undecided = run.undecided - run.doubts;
      const done = executeLabeled(run, node["body"], scope, [...labels, label]);
      const rest = without(done, (way) => way.type === "break" && way.label === label);
      // Whoever took the way is here again.
      if (!rest) run.undecided = undecided + run.doubts;
      return rest;
    }
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      return looping(run, (loop) => executeLoop(run, node, scope, loop), labels);
    case "ForOfStatement":
    case "ForInStatement":
      return looping(run, (loop) => executeEach(run, node, scope, loop), labels);
    default:
      return execute(run, node, scope);
  }
}

/** The turns of one loop. */
class Loop {
  /**
   * @param {DryRun} run
   * @param {string[]} labels
   */
  constructor(run, labels) {
    this.run = run;
    this.labels = labels;
    /** @type {Way[]} ways out of the loop that lead farther than its end */
    this.ways = [];
    this.isOver = false;
    this.mayEnd = false;
  }

  /**
   * @param {Completion} done of one turn
   */
  turned(done) {
    if (!done) return;
    const isOwn = (/** @type {Way} */ way) => way.label === null || this.labels.includes(way.label);
    const next = done.ways.filter((way) => way.type === "continue" && isOwn(way));
    const ends = done.ways.filter((way) => way.type === "break" && isOwn(way));
    const farther = done.ways.filter((way) => way.type === "return" || !isOwn(way));
    this.ways.push(...farther);
    if (ends.length) this.mayEnd = true;
    const goesOn = done.mayFall || next.length > 0;
    this.isOver = !goesOn;
    if (goesOn && (ends.length || farther.length)) this.run.undecided += 1;
  }

  /**
   * What follows is done any number of times, or not at all.
   * @param {() => Completion} turn
   */
  anyNumber(turn) {
    this.mayEnd = true;
    untilSettled(this.run, () => {
      const done = this.run.perhaps(turn);
      if (done && !(done instanceof Unknown)) this.turned({ ways: done.ways, mayFall: true });
    });
    this.isOver = true;
  }
}

/**
 * @param {DryRun} run
 * @param {(loop: Loop) => void} walk
 * @param {string[]} labels
 * @returns {Completion}
 */
function looping(run, walk, labels) {
  const loop = new Loop(run, labels);
  run.within(() => {
    try {
      walk(loop);
    } catch (error) {
      if (!(error instanceof Thrown) || !(loop.mayEnd || loop.ways.length)) throw error;
      // Had the loop been left before, this would not be thrown.
      run.doubt();
    }
  });
  const { ways, mayEnd } = loop;
  return ways.length ? { ways, mayFall: mayEnd } : null;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @param {Loop} loop
 */
function executeLoop(run, node, scope, loop) {
  const { init, test, update, body } = /** @type {any} */ (node);
  let inner = new Scope(scope, false, run.undecided);
  const hasOwnNames = init?.type === "VariableDeclaration" && init.kind !== "var";
  if (init)
    init.type === "VariableDeclaration"
      ? declareVariables(run, init, inner)
      : evaluate(run, init, inner);
  const decide = () => (test ? truth(evaluate(run, test, inner)) : true);
  const turn = () => {
    const done = execute(run, body, inner);
    if (hasOwnNames) inner = nextTurn(inner);
    if (update) evaluate(run, update, inner);
    return done;
  };
  for (let count = 0; !loop.isOver; count += 1) {
    run.step(node);
    const decided = node.type === "DoWhileStatement" && count === 0 ? true : decide();
    if (decided === false) break;
    if (decided === null || count >= LOOP_LIMIT) {
      loop.anyNumber(() => {
        const done = turn();
        decide();
        return done;
      });
      if (count >= LOOP_LIMIT) run.doubt();
      return;
    }
    const done = execute(run, body, inner);
    loop.turned(done);
    if (loop.isOver) return;
    if (hasOwnNames) inner = nextTurn(inner);
    if (update) evaluate(run, update, inner);
  }
  loop.mayEnd = true;
}

/**
 * @param {Scope} scope of a loop's own names
 * @returns {Scope} of its next turn: what was made in the turn before keeps its own
 */
function nextTurn(scope) {
  const next = new Scope(scope.parent, false, scope.depth);
  for (const [name, known] of scope.names)
    next.names.set(name, { ...known, tags: new Set(known.tags) });
  return next;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @param {Loop} loop
 */
function executeEach(run, node, scope, loop) {
  const { left, right, body } = /** @type {any} */ (node);
  const { value: over, tags } = run.collecting(() => evaluate(run, right, scope));
  const turn = (/** @type {Value} */ item) => {
    const inner = new Scope(scope, false, run.undecided);
    if (left.type === "VariableDeclaration")
      bindPattern(run, left.declarations[0].id, item, inner, left.kind, tags);
    else bindPattern(run, left, item, inner, null, tags);
    return execute(run, body, inner);
  };
  const isOf = node.type === "ForOfStatement";
  if (isOf && !isIterable(over)) {
    failing(run, "TypeError", "what is to be iterated over is no list");
    loop.mayEnd = true;
    return;
  }
  // A list may grow while it is walked.
  const isList = isOf && Array.isArray(over) && !vagueArrays.has(over);
  const items = isList ? over : isOf ? itemsOf(over, { isWhole: false }) : namesToVisit(run, over);
  if (!items) {
    run.trusts += 1;
    if (over instanceof Thing && over.kind === "generator")
      untilSettled(run, () => over.own.some());
    loop.anyNumber(() => turn(unknownItem(over, tags)));
    return;
  }
  for (let at = 0; at < items.length && !loop.isOver; at += 1) {
    run.step(node);
    if (at >= LOOP_LIMIT || (isList && vagueArrays.has(over))) {
      loop.anyNumber(() => turn(new Unknown(tags)));
      return;
    }
    if (!isOf && isGone(run, over, items[at])) continue;
    loop.turned(turn(items[at]));
  }
  if (!loop.isOver) loop.mayEnd = true;
}

/**
 * @param {Value} over
 * @param {Iterable<string>} tags
 * @returns {Unknown} one of the things in a list of which it is not known what it holds
 */
function unknownItem(over, tags) {
  const lists = over instanceof Unknown ? over.could : [over];
  return oneOf([
    new Unknown(tags),
    ...lists.filter(Array.isArray).flatMap((list) => list.slice(0, 8)),
  ]);
}

/**
 * @param {DryRun} run
 * @param {Value} over
 * @param {Value} name
 * @returns {boolean} whether a property is gone by the time that a loop comes to it
 */
function isGone(run, over, name) {
  return over instanceof Thing && over.kind === "object" && hasIn(run, over, name) === false;
}

/**
 * @param {Value} value
 * @returns {boolean} false only where a loop over it throws
 */
function isIterable(value) {
  if (isPlain(value)) return typeof value === "string";
  if (value instanceof Callable && value.kind === "function")
    return value.isVague || convertsItself(value, /^@@/);
  return (
    !(value instanceof Thing) ||
    value.kind !== "object" ||
    value.isVague ||
    convertsItself(value, /^@@/)
  );
}

/**
 * @param {Value} value
 * @param {{isWhole?: boolean}} [about] whether all of it is taken at once
 * @returns {Value[] | null} what a loop over it comes upon; null where that is not known
 */
function itemsOf(value, { isWhole = true } = {}) {
  if (Array.isArray(value)) return vagueArrays.has(value) ? null : Array.from(value);
  if (typeof value === "string") return [...value];
  if (!(value instanceof Thing) || value.isVague || vagueCollections.has(value)) return null;
  if (value.kind === "iterator") return takeRest(value, isWhole);
  if (value.kind === "generator") return isWhole ? value.own.all() : null;
  if (value.own instanceof Map)
    return [...value.own.entries()].map(([key, item]) => madeHere([key, item]));
  if (value.own instanceof Set) return [...value.own];
  return null;
}

/**
 * @param {Value} value
 * @returns {string[] | null} the names of its own properties that can be enumerated, in their order
 */
function namesOf(value) {
  if (Array.isArray(value)) return vagueArrays.has(value) ? null : Object.keys(value);
  if (typeof value === "string") return Object.keys(value);
  if (!(value instanceof Thing)) return isPlain(value) ? [] : null;
  if (value.isVague || value.doubtful?.size) return null;
  if (value.kind === "error")
    return [...value.props.keys()].filter((name) => !value.hidden?.has(name));
  if (value.kind !== "object") return null;
  const names = [...value.props.keys()].filter(
    (name) => !/^(?:@@|#)/.test(name) && !value.hidden?.has(name),
  );
  const numbers = names.filter((name) => /^(?:0|[1-9]\d{0,8})$/.test(name));
  const others = names.filter((name) => !/^(?:0|[1-9]\d{0,8})$/.test(name));
  return [...numbers.sort((one, other) => Number(one) - Number(other)), ...others];
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {string[] | null} the names that `for ... in` comes upon
 */
function namesToVisit(run, value) {
  const own = namesOf(value);
  if (!own || !(value instanceof Thing)) return own;
  const names = new Set(own);
  for (let at = value.proto; at && !at.isBase; at = at.proto) {
    const inherited = namesOf(at);
    if (!inherited) return null;
    for (const name of inherited) if (!value.hidden?.has(name)) names.add(name);
  }
  const base = run.prototypes["object"];
  return base && (base.isVague || namesOf(base)?.length) ? null : [...names];
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeSwitch(run, node, scope) {
  const { value, tags } = run.collecting(() => evaluate(run, node["discriminant"], scope));
  const inner = new Scope(scope, false, run.undecided);
  const cases = /** @type {CodeNode[] & any[]} */ (node["cases"]);
  hoist(
    run,
    cases.flatMap((each) => each.consequent),
    inner,
  );
  const isOwn = (/** @type {Way} */ way) => way.type === "break" && way.label === null;
  return run.because(tags, () => {
    const undecided = run.undecided - run.doubts;
    const runFrom = (/** @type {number} */ at) =>
      executeAll(
        run,
        cases.slice(at).flatMap((each) => each.consequent),
        inner,
      );
    /** @type {Completion[]} */
    const perhaps = [];
    let entered = -1;
    for (const [at, each] of cases.entries()) {
      if (!each.test) continue;
      const decided = truth(compute("===", value, evaluate(run, each.test, inner)));
      if (decided === true) {
        entered = at;
        break;
      }
      if (decided === false) continue;
      const done = run.perhaps(() => runFrom(at));
      perhaps.push(done instanceof Unknown ? null : done);
    }
    if (entered < 0) entered = cases.findIndex((each) => !each.test);
    let done =
      entered < 0 ? null : perhaps.length ? run.perhaps(() => runFrom(entered)) : runFrom(entered);
    if (done instanceof Unknown) done = null;
    for (const each of perhaps) done = eitherOf(done, each);
    const rest = without(done, isOwn);
    if (!rest) run.undecided = undecided + run.doubts;
    return rest;
  });
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeTry(run, node, scope) {
  const { block, handler, finalizer } = /** @type {any} */ (node);
  const before = { undecided: run.undecided, doubts: run.doubts };
  /** @type {Thrown | null} */
  let pending = null;
  /** @type {Completion} */
  let done = null;
  try {
    done = handler ? executeGuarded(run, block, handler, scope) : execute(run, block, scope);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    pending = error;
  }
  if (finalizer) {
    const after = { undecided: run.undecided, doubts: run.doubts };
    // It is run whatever way was taken, and whatever was perhaps thrown.
    Object.assign(run, before);
    const last = execute(run, finalizer, scope);
    // A way out of it overrides what went before, an error as well.
    if (last && !last.mayFall) return last;
    const more = run.doubts - before.doubts;
    run.undecided = Math.max(run.undecided, after.undecided + more);
    run.doubts = after.doubts + more;
    if (last && pending) {
      run.doubt();
      return { ways: last.ways, mayFall: false };
    }
    if (last)
      return { ways: [...last.ways, ...(done?.ways ?? [])], mayFall: !done || done.mayFall };
  }
  if (pending) throw pending;
  return done;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} block
 * @param {any} handler
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeGuarded(run, block, handler, scope) {
  const { undecided, doubts } = run;
  /** @type {Completion} */
  let done = null;
  /** @type {Thrown | null} */
  let thrown = null;
  run.guards += 1;
  try {
    done = execute(run, block, scope);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    thrown = error;
  } finally {
    run.guards -= 1;
  }
  const wasDoubted = run.doubts > doubts;
  // What was perhaps thrown is caught here; ways that were perhaps taken before lead on.
  Object.assign(run, { undecided, doubts });
  const caught = (/** @type {Value} */ value) => {
    const inner = new Scope(scope, false, run.undecided);
    if (handler.param) bindPattern(run, handler.param, value, inner, "let");
    return execute(run, handler.body, inner);
  };
  if (!wasDoubted) return thrown ? caught(thrown.value) : done;
  const recovered = run.perhaps(() => caught(new Unknown()));
  const last = recovered instanceof Unknown ? null : recovered;
  return thrown ? last : eitherOf(done, last);
}

// The expressions of a dry run.

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluate(run, node, scope) {
  run.step(node);
  const of = /** @type {any} */ (node);
  switch (node.type) {
    case "Literal":
      return of.regex ? regexpOf(run, of.regex.pattern, of.regex.flags) : of.value;
    case "Identifier":
      return readName(run, of.name, scope);
    case "ThisExpression":
      return thisOf(run, scope);
    case "MemberExpression":
    case "CallExpression":
      return evaluateLink(run, node, scope).value;
    case "ChainExpression":
      return evaluateLink(run, of.expression, scope).value;
    case "ParenthesizedExpression":
      return evaluate(run, of.expression, scope);
    case "AssignmentExpression":
      return evaluateAssignment(run, node, scope);
    case "UpdateExpression":
      return evaluateUpdate(run, node, scope);
    case "BinaryExpression":
      return evaluateBinary(run, node, scope);
    case "LogicalExpression":
      return evaluateLogical(run, node, scope);
    case "UnaryExpression":
      return evaluateUnary(run, node, scope);
    case "ConditionalExpression":
      return evaluateConditional(run, node, scope);
    case "TemplateLiteral":
      return evaluateTemplate(run, node, scope);
    case "TaggedTemplateExpression":
      return evaluateTagged(run, node, scope);
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return makeFunction(run, node, scope);
    case "ClassExpression":
      return makeClass(run, node, scope);
    case "ArrayExpression":
      return evaluateArray(run, node, scope);
    case "ObjectExpression":
      return evaluateObject(run, node, scope);
    case "NewExpression":
      return evaluateNew(run, node, scope);
    case "SequenceExpression":
      return of.expressions.map((/** @type {CodeNode} */ each) => evaluate(run, each, scope)).pop();
    case "AwaitExpression":
      return settledValue(run, evaluate(run, of.argument, scope));
    case "YieldExpression":
      return evaluateYield(run, node, scope);
    case "ImportExpression":
      run.page?.used.add("code:unseen");
      return promiseOf(run, new Unknown());
    default:
      return new Unknown();
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Unknown} what the generator's caller says to it
 */
function evaluateYield(run, node, scope) {
  const value = node["argument"] ? evaluate(run, node["argument"], scope) : undefined;
  const given = run.given[run.given.length - 1];
  if (!given) return new Unknown();
  const items = node["delegate"] ? itemsOf(value) : [value];
  if (!items || run.undecided > (arrayDepths.get(given) ?? 0) || given.length > LOOP_LIMIT)
    vagueArrays.add(given);
  else given.push(...items);
  return new Unknown();
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} what a promise holds
 */
function settledValue(run, value) {
  if (!(value instanceof Thing) || value.kind !== "promise") return value;
  run.touch(value.tags);
  if (value.own.isBroken) throw new Thrown(value.own.value);
  return value.own.isPending ? new Unknown(value.tags) : value.own.value;
}

/**
 * @param {DryRun} run
 * @param {string} name
 * @param {Scope} scope
 * @returns {Value}
 */
function readName(run, name, scope) {
  if (name === "undefined") return undefined;
  const found = run.find(name, scope);
  if (!found) return readGlobal(run, name);
  if (found.value === UNSET) {
    return run.isCut
      ? new Unknown()
      : failing(run, "ReferenceError", `${name} is used before it is there`);
  }
  run.touch(found.tags);
  // What was declared where it was perhaps not reached is perhaps not there.
  return found.depth > run.undecided ? oneOf([found.value, new Unknown(found.tags)]) : found.value;
}

/**
 * @param {DryRun} run
 * @param {string} name that no code declares
 * @returns {Value}
 */
function readGlobal(run, name) {
  if (!run.page) return new Unknown();
  const { window } = run.page;
  const found = getMember(run, window, name);
  if (found !== undefined || window.props.has(name)) return found;
  return failing(run, "ReferenceError", `there is no ${name}`);
}

/**
 * @param {DryRun} run
 * @param {Scope} scope
 * @returns {Value}
 */
function thisOf(run, scope) {
  for (let at = /** @type {Scope | null} */ (scope); at; at = at.parent) {
    if (at.isFunction && at.callee && at.callee.node?.type !== "ArrowFunctionExpression")
      return at.self;
  }
  return run.page?.window;
}

/**
 * A call or a property, with the object it is read from; an optional chain ends early.
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {{value: Value, self: Value, ended?: boolean}}
 */
function evaluateLink(run, node, scope) {
  if (node.type === "CallExpression") return evaluateCall(run, node, scope);
  if (node.type !== "MemberExpression")
    return { value: evaluate(run, node, scope), self: undefined };
  if (node["object"].type === "Super") {
    const self = thisOf(run, scope);
    const base = homeOf(scope)?.proto;
    const key = keyOf(run, node, scope);
    return { value: base ? getMember(run, base, key, self) : new Unknown(), self };
  }
  const holder = evaluateLink(run, node["object"], scope);
  if (holder.ended || (node["optional"] && (holder.value === null || holder.value === undefined))) {
    return { value: undefined, self: undefined, ended: true };
  }
  if (holder.value === null || holder.value === undefined) {
    if (node["computed"]) evaluate(run, node["property"], scope);
    return { value: getMember(run, holder.value, ""), self: holder.value };
  }
  return { value: getMember(run, holder.value, keyOf(run, node, scope)), self: holder.value };
}

/**
 * @param {Scope} scope
 * @returns {Thing | null}
 */
function homeOf(scope) {
  for (let at = /** @type {Scope | null} */ (scope); at; at = at.parent)
    if (at.callee?.home) return at.callee.home;
  return null;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node a member expression
 * @param {Scope} scope
 * @returns {Value} the property's name; Unknown where it is not known
 */
function keyOf(run, node, scope) {
  const { computed, property } = /** @type {any} */ (node);
  if (computed) return keyFrom(run, evaluate(run, property, scope));
  return property.type === "PrivateIdentifier" ? `#${property.name}` : property.name;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} the name of the property that it stands for; Unknown where it is not known
 */
function keyFrom(run, value) {
  if (typeof value === "symbol")
    return `@@${value.description?.replace(/^Symbol\./, "") ?? "symbol"}`;
  return textOf(run, value) ?? new Unknown(tagsWithin(value));
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {{value: Value, self: Value, ended?: boolean}}
 */
function evaluateCall(run, node, scope) {
  const of = /** @type {any} */ (node);
  if (of.callee.type === "Super")
    return {
      value: callSuper(run, evaluateItems(run, of.arguments, scope), scope),
      self: undefined,
    };
  const callee = evaluateLink(run, of.callee, scope);
  if (callee.ended || (of.optional && (callee.value === null || callee.value === undefined))) {
    return { value: undefined, self: undefined, ended: true };
  }
  const { value: values, tags } = run.collecting(() => evaluateItems(run, of.arguments, scope));
  run.at = node;
  run.passed = tags;
  return { value: run.call(callee.value, callee.self, values), self: undefined };
}

/**
 * Something that a value can be given to. Its parts are evaluated once.
 * @typedef {{get: () => Value, set: (value: Value, tags: Iterable<string>) => void}} Place
 */

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Place}
 */
function placeFor(run, node, scope) {
  const of = /** @type {any} */ (node);
  if (node.type === "ParenthesizedExpression") return placeFor(run, of.expression, scope);
  if (node.type !== "MemberExpression") {
    return {
      get: () => evaluate(run, node, scope),
      set: (value, tags) => bindPattern(run, node, value, scope, null, tags),
    };
  }
  const isSuper = of.object.type === "Super";
  const holder = isSuper ? thisOf(run, scope) : evaluate(run, of.object, scope);
  const key = keyOf(run, node, scope);
  return {
    get: () => (isSuper ? evaluateLink(run, node, scope).value : getMember(run, holder, key)),
    set: (value, tags) => setMember(run, holder, key, value, tags, scope.isStrict),
  };
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateAssignment(run, node, scope) {
  const { operator, left, right } = /** @type {any} */ (node);
  const place = placeFor(run, left, scope);
  if (operator === "=") {
    const { value, tags } = run.collecting(() => evaluate(run, right, scope));
    if (value instanceof Callable && !value.name && left.type === "Identifier")
      value.name = left.name;
    run.at = node;
    place.set(value, tags);
    return value;
  }
  const before = place.get();
  const plain = operator.slice(0, -1);
  if (plain === "||" || plain === "&&" || plain === "??")
    return assignPerhaps(run, node, place, before, scope);
  const { value, tags } = run.collecting(() =>
    computeIn(run, plain, before, evaluate(run, right, scope)),
  );
  if (plain === "+" && typeof before === "number") tags.add("count");
  run.at = node;
  place.set(value, tags);
  return value;
}

/**
 * An assignment that is done only where the value before calls for it.
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Place} place
 * @param {Value} before
 * @param {Scope} scope
 * @returns {Value}
 */
function assignPerhaps(run, node, place, before, scope) {
  const { operator, left, right } = /** @type {any} */ (node);
  const isTrue =
    operator === "??="
      ? isKnown(before)
        ? before !== null && before !== undefined
        : null
      : truth(before);
  const isDone = isTrue === null ? null : operator === "&&=" ? isTrue : !isTrue;
  if (isDone === false) return before;
  const assign = () => {
    const { value, tags } = run.collecting(() => evaluate(run, right, scope));
    if (value instanceof Callable && !value.name && left.type === "Identifier")
      value.name = left.name;
    run.at = node;
    place.set(value, tags);
    return value;
  };
  return isDone ? assign() : oneOf([before, run.perhaps(assign)]);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateUpdate(run, node, scope) {
  const { argument, operator, prefix } = /** @type {any} */ (node);
  const place = placeFor(run, argument, scope);
  const held = primitiveOf(run, place.get(), "number");
  const before = isLarge(held)
    ? held
    : (asNumber(held) ?? new Unknown([...tagsWithin(held), "count"]));
  const step = isLarge(before) ? 1n : 1;
  const after =
    before instanceof Unknown ? new Unknown(before.tags) : computeHost(operator[0], before, step);
  run.at = node;
  place.set(after, ["count"]);
  return prefix ? after : before;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateBinary(run, node, scope) {
  const of = /** @type {any} */ (node);
  if (of.left.type === "PrivateIdentifier") {
    const holder = evaluate(run, of.right, scope);
    return holder instanceof Thing && !holder.isVague
      ? holder.props.has(`#${of.left.name}`)
      : new Unknown();
  }
  const left = evaluate(run, of.left, scope);
  const right = evaluate(run, of.right, scope);
  if (of.operator === "instanceof") return isInstance(run, left, right);
  if (of.operator === "in") {
    const key = keyFrom(run, left);
    if (right instanceof Unknown) run.trusts += 1;
    return isPlain(right)
      ? failing(run, "TypeError", "in asks for an object")
      : hasIn(run, right, typeof key === "string" ? key : null);
  }
  return computeIn(run, of.operator, left, right);
}

/**
 * @param {DryRun} run
 * @param {string} operator
 * @param {Value} left
 * @param {Value} right
 * @returns {Value} as the page's code has it: objects say themselves what they are as text or number
 */
function computeIn(run, operator, left, right) {
  if (/^[!=]==$/.test(operator)) return compute(operator, left, right);
  if (/^[!=]=$/.test(operator) && isPlain(left) === isPlain(right))
    return compute(operator, left, right);
  const isNothing = (/** @type {Value} */ value) => value === null || value === undefined;
  if (/^[!=]=$/.test(operator) && (isNothing(left) || isNothing(right)))
    return compute(operator, left, right);
  const hint = /^(?:\+|[!=]=)$/.test(operator) ? "default" : "number";
  const [one, other] = [primitiveOf(run, left, hint), primitiveOf(run, right, hint)];
  if (isPlain(one) && isPlain(other)) {
    if (/^[!=]=$/.test(operator)) return compareValues(operator, one, other);
    try {
      return computeHost(operator, one, other);
    } catch (error) {
      return failing(
        run,
        error instanceof Error ? error.name : "TypeError",
        "what cannot be computed",
      );
    }
  }
  return new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @param {"default" | "number" | "string"} hint
 * @returns {Value} the text or number that stands for an object; Unknown where it is not known
 */
function primitiveOf(run, value, hint) {
  if (isPlain(value) || value instanceof Unknown) return value;
  const unknown = () => new Unknown(tagsWithin(value));
  if (isDate(value))
    return hint === "number" && typeof value.own === "number" ? value.own : unknown();
  if (!(value instanceof Thing) || !convertsItself(value, TEXT_CONVERSIONS)) {
    const isBare =
      value instanceof Thing && value.kind === "object" && !value.isVague && !reachesBase(value);
    return isBare
      ? failing(run, "TypeError", "an object that has no value")
      : (asText(value) ?? unknown());
  }
  if (value.isVague || convertsItself(value, /^@@/) || !["object", "error"].includes(value.kind))
    return unknown();
  for (const name of hint === "string" ? ["toString", "valueOf"] : ["valueOf", "toString"]) {
    const act = getMember(run, value, name);
    if (act instanceof Unknown) return unknown();
    if (!(act instanceof Callable)) continue;
    const result = run.call(act, value, []);
    if (isPlain(result) || result instanceof Unknown) return result;
  }
  return failing(run, "TypeError", "an object that has no value");
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {string | null} as String() has it; null where it is not known
 */
function textOf(run, value) {
  const plain = primitiveOf(run, value, "string");
  if (typeof plain === "symbol") return null;
  return asText(plain);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateLogical(run, node, scope) {
  const { operator, right: other } = /** @type {any} */ (node);
  const { value: left, tags } = run.collecting(() => evaluate(run, node["left"], scope));
  const decided =
    operator === "??" ? (isKnown(left) ? left !== null && left !== undefined : null) : truth(left);
  if (decided !== null) {
    const needsRight = operator === "&&" ? decided : !decided;
    return needsRight ? run.because(tags, () => evaluate(run, other, scope)) : left;
  }
  const right = run.because(tags, () => run.perhaps(() => evaluate(run, other, scope)));
  const either = oneOf([left, right], tags);
  if (operator === "&&") either.isTruthy = truth(right) === false ? false : null;
  if (operator === "||") either.isTruthy = truth(right) === true ? true : null;
  return either;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateConditional(run, node, scope) {
  const { test, consequent, alternate } = /** @type {any} */ (node);
  const { value, tags } = run.collecting(() => evaluate(run, test, scope));
  const decided = truth(value);
  return run.because(tags, () => {
    if (decided !== null) return evaluate(run, decided ? consequent : alternate, scope);
    const one = run.perhaps(() => evaluate(run, consequent, scope));
    const other = run.perhaps(() => evaluate(run, alternate, scope));
    return sameValue(one, other) ? one : oneOf([one, other], tags);
  });
}

// Values that a dry run makes itself: functions, lists, objects, and patterns that take them apart.

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Callable}
 */
function makeFunction(run, node, scope) {
  const made = new Callable(node["id"]?.name ?? "", null);
  made.node = node;
  made.scope = scope;
  made.script = run.frames[run.frames.length - 1]?.script ?? null;
  made.proto = run.prototypes["function"] ?? null;
  made.isMethod = node.type === "ArrowFunctionExpression" || node["async"] || node["generator"];
  made.isStrict =
    scope.isStrict || (node["body"].type === "BlockStatement" && saysStrict(node["body"].body));
  return made;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value[]}
 */
function evaluateArray(run, node, scope) {
  const { value, tags } = run.collecting(() => evaluateItems(run, node["elements"], scope));
  const all = new Set([...tags, ...run.why()]);
  if (all.size) arrayTags.set(value, all);
  return value;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateNew(run, node, scope) {
  const callee = evaluate(run, node["callee"], scope);
  const { value: values, tags } = run.collecting(() =>
    evaluateItems(run, node["arguments"], scope),
  );
  run.at = node;
  run.passed = tags;
  return construct(run, callee, values);
}

/**
 * @param {DryRun} run
 * @param {(CodeNode | null)[]} nodes
 * @param {Scope} scope
 * @returns {Value[]}
 */
function evaluateItems(run, nodes, scope) {
  /** @type {Value[]} */
  const values = madeHere([]);
  for (const node of nodes) {
    if (!node) values.length += 1;
    else if (node.type !== "SpreadElement") values.push(evaluate(run, node, scope));
    else {
      const over = evaluate(run, node["argument"], scope);
      if (!isIterable(over)) failing(run, "TypeError", "what is spread is no list");
      const items = itemsOf(over);
      if (items) for (const item of items) values.push(item);
      else {
        run.trusts += 1;
        values.push(unknownItem(over, tagsWithin(over)));
        vagueArrays.add(values);
      }
    }
  }
  return values;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateTemplate(run, node, scope) {
  /** @type {Set<string>} */
  const tags = new Set();
  let text = "";
  let isWhole = true;
  node["quasis"].forEach((/** @type {CodeNode} */ quasi, /** @type {number} */ at) => {
    text += quasi["value"].cooked ?? "";
    const each = node["expressions"][at];
    if (!each) return;
    const value = evaluate(run, each, scope);
    for (const tag of tagsWithin(value)) tags.add(tag);
    const said = textOf(run, value);
    if (said === null) isWhole = false;
    text += said ?? "\u2026";
  });
  return isWhole ? text : new Unknown(tags, { isTruthy: /[^\u2026]/.test(text) ? true : null });
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateTagged(run, node, scope) {
  const { tag, quasi } = /** @type {any} */ (node);
  const callee = evaluateLink(run, tag, scope);
  const texts = madeHere(quasi.quasis.map((/** @type {any} */ each) => each.value.cooked));
  const raw = quasi.quasis.map((/** @type {any} */ each) => each.value.raw);
  frozenArrays.add(texts).add(raw);
  Object.defineProperty(texts, "raw", { value: raw });
  const { value: values, tags } = run.collecting(() =>
    evaluateItems(run, quasi.expressions, scope),
  );
  run.at = node;
  run.passed = tags;
  return run.call(callee.value, callee.self, [texts, ...values]);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Thing}
 */
function evaluateObject(run, node, scope) {
  const made = new Thing("object", run.prototypes["object"] ?? null);
  for (const tag of run.why()) made.tags.add(tag);
  for (const each of node["properties"]) {
    if (each.type === "SpreadElement") {
      copyProperties(run, evaluate(run, each.argument, scope), made);
      continue;
    }
    const key = each.computed
      ? keyFrom(run, evaluate(run, each.key, scope))
      : String(each.key.name ?? each.key.value);
    const { value, tags } = run.collecting(() => evaluate(run, each.value, scope));
    for (const tag of tags) made.tags.add(tag);
    if (typeof key !== "string") {
      made.isVague = true;
      continue;
    }
    if (
      each.value.type === "FunctionExpression" &&
      (each.method || each.kind !== "init") &&
      value instanceof Callable
    ) {
      value.isMethod = true;
      value.home = made;
    }
    if (value instanceof Callable && !value.name) value.name = key;
    if (key === "__proto__" && !each.computed && !each.shorthand && !each.method)
      setPrototype(made, value);
    else if (each.kind === "init") made.props.set(key, value);
    else setAccessor(made, key, each.kind, value);
  }
  return made;
}

/**
 * @param {Thing} holder
 * @param {Value} proto
 */
function setPrototype(holder, proto) {
  if (proto instanceof Thing || proto === null) holder.proto = proto;
  else if (!isPlain(proto)) holder.isVague = true;
}

/**
 * @param {DryRun} run
 * @param {Value} from
 * @param {Thing} to
 * @param {Set<string>} [left] names that are not taken
 */
function copyProperties(run, from, to, left = new Set()) {
  if (from === null || from === undefined) return;
  const names = namesOf(from);
  if (!names) {
    to.isVague = true;
    for (const tag of tagsWithin(from)) to.tags.add(tag);
    // What is known of it is of use where code is looked for that may be called.
    if (from instanceof Thing)
      for (const [key, item] of from.props)
        if (!(item instanceof Accessor)) to.props.set(key, item);
    return;
  }
  for (const name of names) if (!left.has(name)) to.props.set(name, getMember(run, from, name));
}

/**
 * @param {Thing} holder
 * @param {string} key
 * @param {string} kind "get" or "set"
 * @param {Callable} callable
 */
function setAccessor(holder, key, kind, callable) {
  const known = holder.props.get(key);
  const accessor =
    known instanceof Accessor ? new Accessor(known.get, known.set) : new Accessor(null, null);
  if (kind === "get") accessor.get = callable;
  else accessor.set = callable;
  holder.props.set(key, accessor);
}

/**
 * Gives a value to a name, a property or a pattern of them.
 * @param {DryRun} run
 * @param {CodeNode} pattern
 * @param {Value} value
 * @param {Scope} scope
 * @param {string | null} kind "let", "const" or "var" to declare, null to assign
 * @param {Iterable<string>} [tags]
 */
function bindPattern(run, pattern, value, scope, kind, tags = tagsWithin(value)) {
  const of = /** @type {any} */ (pattern);
  switch (pattern.type) {
    case "Identifier":
      // What `var` declares was declared at the beginning of the function.
      if (kind && kind !== "var") run.declare(scope, of.name, value, tags, kind === "const");
      else run.assign(scope, of.name, value, tags);
      return;
    case "MemberExpression":
      placeFor(run, pattern, scope).set(value, tags);
      return;
    case "AssignmentPattern": {
      const fallback = () => {
        const given = evaluate(run, of.right, scope);
        if (given instanceof Callable && !given.name && of.left.type === "Identifier")
          given.name = of.left.name;
        return given;
      };
      const isUnsure = !isKnown(value) && truth(value) !== true;
      const given =
        value === undefined ? fallback() : isUnsure ? oneOf([value, run.perhaps(fallback)]) : value;
      bindPattern(run, of.left, given, scope, kind, tags);
      return;
    }
    case "ArrayPattern":
      bindList(run, of.elements, value, scope, kind, tags);
      return;
    case "ObjectPattern":
      bindProperties(run, of.properties, value, scope, kind, tags);
      return;
    default:
  }
}

/**
 * @param {DryRun} run
 * @param {(CodeNode | null)[]} elements
 * @param {Value} value
 * @param {Scope} scope
 * @param {string | null} kind
 * @param {Iterable<string>} tags
 */
function bindList(run, elements, value, scope, kind, tags) {
  const isWhole = elements[elements.length - 1]?.type === "RestElement";
  if (!isIterable(value)) failing(run, "TypeError", "what is taken apart is no list");
  if (value instanceof Thing && value.kind === "generator" && !isWhole) value.own.some();
  const items = itemsOf(value, { isWhole });
  if (!items) run.trusts += 1;
  elements.forEach((each, at) => {
    if (!each) return;
    const isRest = each.type === "RestElement";
    const item = items
      ? isRest
        ? madeHere(items.slice(at))
        : items[at]
      : unknownItem(value, tags);
    bindPattern(run, isRest ? each["argument"] : each, item, scope, kind, tags);
  });
}

/**
 * @param {DryRun} run
 * @param {any[]} properties
 * @param {Value} value
 * @param {Scope} scope
 * @param {string | null} kind
 * @param {Iterable<string>} tags
 */
function bindProperties(run, properties, value, scope, kind, tags) {
  if (value === null || value === undefined)
    failing(run, "TypeError", "what is taken apart is nothing");
  if (value instanceof Unknown) run.trusts += 1;
  const taken = new Set();
  let isSure = true;
  for (const each of properties) {
    if (each.type === "RestElement") {
      const rest = new Thing("object", run.prototypes["object"] ?? null);
      copyProperties(run, value, rest, taken);
      if (!isSure) rest.isVague = true;
      bindPattern(run, each.argument, rest, scope, kind, tags);
      continue;
    }
    const key = each.computed
      ? keyFrom(run, evaluate(run, each.key, scope))
      : String(each.key.name ?? each.key.value);
    if (typeof key === "string") taken.add(key);
    else isSure = false;
    const item = value === null || value === undefined ? new Unknown() : getMember(run, value, key);
    bindPattern(run, each.value, item, scope, kind, tags);
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateUnary(run, node, scope) {
  const { operator, argument } = /** @type {any} */ (node);
  if (operator === "typeof") return typeName(readForType(run, argument, scope));
  if (operator === "delete") return evaluateDelete(run, argument, scope);
  const value = evaluate(run, argument, scope);
  if (operator === "void") return undefined;
  if (operator === "!") {
    const decided = truth(value);
    return decided === null ? new Unknown(tagsWithin(value)) : !decided;
  }
  const plain = primitiveOf(run, value, "number");
  if (isLarge(plain))
    return operator === "-"
      ? -plain
      : operator === "~"
        ? ~plain
        : failing(run, "TypeError", "a large number is no number");
  const number = asNumber(plain);
  if (number === null) return new Unknown(tagsWithin(value));
  return operator === "-" ? -number : operator === "+" ? number : ~number;
}

/**
 * @param {DryRun} run
 * @param {any} node
 * @param {Scope} scope
 * @returns {Value} what typeof looks at: a name that nobody declares is no error there
 */
function readForType(run, node, scope) {
  const isFree =
    node.type === "Identifier" && node.name !== "undefined" && !run.find(node.name, scope);
  return isFree && run.page
    ? getMember(run, run.page.window, node.name)
    : evaluate(run, node, scope);
}

/**
 * @param {DryRun} run
 * @param {any} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateDelete(run, node, scope) {
  if (node.type === "ChainExpression") return evaluateDelete(run, node.expression, scope);
  if (node.type !== "MemberExpression") {
    evaluate(run, node, scope);
    return node.type !== "Identifier";
  }
  const holder = evaluateLink(run, node.object, scope);
  if (holder.ended || (node.optional && (holder.value === null || holder.value === undefined)))
    return true;
  return deleteMember(run, holder.value, keyOf(run, node, scope), scope.isStrict);
}

/**
 * @param {Value} value
 * @returns {Value}
 */
function typeName(value) {
  if (value instanceof Unknown) return new Unknown(value.tags, { isTruthy: true });
  if (value instanceof Callable) return "function";
  return isPlain(value) ? (value === null ? "object" : typeof value) : "object";
}

// Properties in a dry run.

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {Value} key
 * @param {Value} [self] whose property it is, where it is looked for elsewhere
 * @returns {Value}
 */
function getMember(run, holder, key, self = holder) {
  if (holder instanceof Unknown) return memberOfUnknown(run, holder, key);
  if (holder === undefined || holder === null)
    return failing(run, "TypeError", "nothing has no properties");
  if (typeof key !== "string") return unknownMember(holder);
  if (!(holder instanceof Thing)) return memberOfHost(run, holder, key);
  run.touch(holder.kind === "object" || holder.kind === "map" ? holder.tags : []);
  for (
    let at = /** @type {Thing | null} */ (holder), depth = 0;
    at && depth < 20;
    at = at.proto, depth += 1
  ) {
    if (at.isVague && at.kind !== "window") return unknownMember(at);
    if (!at.props.has(key)) continue;
    const found = at.props.get(key);
    if (found instanceof Accessor) return found.get ? run.call(found.get, self, []) : undefined;
    if (at.doubtful?.has(key) && !(found instanceof Unknown)) return oneOf([found, undefined]);
    return found;
  }
  if (key[0] === "#") return failing(run, "TypeError", "there is no such private member");
  return memberElsewhere(run, holder, key);
}

/**
 * @param {DryRun} run
 * @param {Thing} holder
 * @param {string} key that nothing in its list is called
 * @returns {Value}
 */
function memberElsewhere(run, holder, key) {
  if (run.page) {
    const modelled = run.page.read(holder, key);
    if (modelled !== NOT_MODELLED) return modelled;
  }
  if (key === "__proto__") return holder.proto ?? null;
  if (holder instanceof Callable) return memberOfFunction(run, holder, key);
  if (holder.kind !== "object" && holder.kind !== "error") return new Unknown();
  // What every object has, and is not in our list.
  const isPlainObject = reachesBase(holder);
  return isPlainObject &&
    /^(?:isPrototypeOf|propertyIsEnumerable|toLocaleString|constructor|__\w+__)$/.test(key)
    ? new Unknown()
    : undefined;
}

/**
 * @param {Thing} thing
 * @returns {boolean} whether it inherits what all objects have
 */
function reachesBase(thing) {
  let top = /** @type {Thing | null} */ (thing);
  while (top && !top.isBase) top = top.proto;
  return top !== null;
}

/**
 * @param {DryRun} run
 * @param {Unknown} holder
 * @param {Value} key
 * @returns {Unknown}
 */
function memberOfUnknown(run, holder, key) {
  run.touch(holder.tags);
  run.trusts += 1;
  const could = [];
  for (const each of holder.could) {
    if (typeof key !== "string") continue;
    const member = run.perhaps(() => getMember(run, each, key));
    if (member instanceof Callable && !member.isClass)
      could.push(nativeOf(run, member.name, (_, values) => run.call(member, each, values)));
    else if (member instanceof Thing || Array.isArray(member)) could.push(member);
    else if (member instanceof Unknown) could.push(...member.could);
  }
  return new Unknown(holder.tags, { could: could.slice(0, COULD_LIMIT) });
}

/**
 * @param {Value} holder
 * @returns {Unknown} any of its properties
 */
function unknownMember(holder) {
  const values = Array.isArray(holder)
    ? holder.slice(0, 50)
    : holder instanceof Thing
      ? [...holder.props.values()].slice(0, 50)
      : [];
  const things = values.filter((each) => !(each instanceof Accessor) && !isPlain(each));
  return oneOf([new Unknown(tagsWithin(holder)), ...things]);
}

/**
 * @param {DryRun} run
 * @param {Callable} callable
 * @param {string} key
 * @returns {Value}
 */
function memberOfFunction(run, callable, key) {
  switch (key) {
    case "name":
      return callable.node?.["id"] ? callable.name : new Unknown();
    case "length": {
      if (!callable.node || callable.native) return new Unknown();
      const params = callable.node["params"];
      const at = params.findIndex(
        (/** @type {CodeNode} */ each) =>
          each.type === "AssignmentPattern" || each.type === "RestElement",
      );
      return at < 0 ? params.length : at;
    }
    case "call":
      return nativeOf(run, "call", (self, [target, ...values]) => run.call(self, target, values));
    case "apply":
      return nativeOf(run, "apply", (self, [target, values]) => {
        const isNothing = values === undefined || values === null;
        if (!isNothing && isPlain(values))
          return failing(run, "TypeError", "what is given is no list");
        return run.call(
          self,
          target,
          isNothing ? [] : (itemsOf(values) ?? [unknownItem(values, tagsWithin(values))]),
        );
      });
    case "bind":
      return nativeOf(run, "bind", (self, [target, ...first]) => {
        const bound = nativeOf(run, self?.name ?? "", (_, values) =>
          run.call(self, target, [...first, ...values]),
        );
        bound.own = self;
        return bound;
      });
    case "prototype": {
      if (callable.native) return new Unknown();
      if (callable.isMethod) return undefined;
      const made = new Thing("object", run.prototypes["object"] ?? null);
      made.depth = callable.depth;
      made.props.set("constructor", callable);
      made.hidden = new Set(["constructor"]);
      callable.props.set("prototype", made);
      return made;
    }
    case "toString":
      return nativeOf(run, "toString", () => new Unknown());
    default:
      return callable.native || /^(?:constructor|caller|arguments|@@hasInstance)$/.test(key)
        ? new Unknown()
        : undefined;
  }
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {Value} key
 * @param {Value} value
 * @param {Iterable<string>} [tags]
 * @param {boolean} [isStrict] whether what cannot be written throws
 */
function setMember(run, holder, key, value, tags = tagsWithin(value), isStrict = false) {
  if (holder === null || holder === undefined) {
    failing(run, "TypeError", "nothing has no properties");
    return;
  }
  if (isPlain(holder) || holder instanceof Unknown) {
    run.trusts += 1;
    // A handler given to something unknown may be called one day.
    if (typeof key === "string" && /^on[a-z]+$/.test(key) && value instanceof Callable)
      run.page?.listenUnknown(key.slice(2), value);
    const could = holder instanceof Unknown ? holder.could : [];
    for (const each of could) run.perhaps(() => setMember(run, each, key, value, tags));
    return;
  }
  if (Array.isArray(holder)) setItem(run, holder, key, value, tags, isStrict);
  else if (holder instanceof Thing) setProperty(run, holder, key, value, tags, isStrict);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value} key
 * @param {Value} value
 * @param {Iterable<string>} tags
 * @param {boolean} isStrict
 */
function setItem(run, list, key, value, tags, isStrict) {
  const known = arrayTags.get(list) ?? new Set();
  for (const tag of [...tags, ...run.why()]) known.add(tag);
  arrayTags.set(list, known);
  if (frozenArrays.has(list)) {
    if (isStrict) failing(run, "TypeError", "the list cannot be changed");
    return;
  }
  const isNumber = typeof key === "string" && /^(?:0|[1-9]\d*)$/.test(key);
  const isTooFar = isNumber && Number(key) > list.length + ARRAY_LIMIT;
  const isNamed = typeof key === "string" && !isNumber && key !== "length";
  if (isNamed) {
    const before = /** @type {any} */ (list)[key];
    const settled =
      before === undefined && run.undecided > (arrayDepths.get(list) ?? 0)
        ? oneOf([before, value])
        : run.settled(before, value, arrayDepths.get(list) ?? 0);
    Object.defineProperty(list, key, {
      value: settled,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (typeof key !== "string" || isTooFar || run.undecided > (arrayDepths.get(list) ?? 0)) {
    blurList(run, list);
    if (isNumber && !isTooFar) list[Number(key)] = value;
    else if (!isPlain(value)) list.push(value);
  } else if (isNumber) list[Number(key)] = value;
  else if (
    typeof value === "number" &&
    value >= 0 &&
    value <= list.length + ARRAY_LIMIT &&
    Number.isInteger(value)
  )
    list.length = value;
  else if (isKnown(value) && isPlain(value) && !Number.isInteger(value))
    failing(run, "RangeError", "no length of a list");
  else blurList(run, list);
}

/**
 * Says that it is not known any more what a list holds.
 * @param {DryRun} run
 * @param {Value[]} list
 */
function blurList(run, list) {
  if (!vagueArrays.has(list)) run.shaken += 1;
  vagueArrays.add(list);
}

/**
 * @param {DryRun} run
 * @param {Thing} holder
 * @param {Value} key
 * @param {Value} value
 * @param {Iterable<string>} tags
 * @param {boolean} isStrict
 */
function setProperty(run, holder, key, value, tags, isStrict) {
  if (typeof key !== "string") {
    if (holder.kind === "window" || holder.kind === "element" || holder.kind === "document") return;
    if (!holder.isVague) run.shaken += 1;
    holder.isVague = true;
    for (const tag of [...tags, ...run.why()]) holder.tags.add(tag);
    if (!isPlain(value)) holder.props.set(`@@unknown${holder.props.size}`, value);
    return;
  }
  for (let at = /** @type {Thing | null} */ (holder); at; at = at.proto) {
    const found = at.props.get(key);
    if (!(found instanceof Accessor)) continue;
    if (found.set) run.call(found.set, holder, [value]);
    else if (isStrict) failing(run, "TypeError", "there is no setter");
    return;
  }
  if (run.page?.write(holder, key, value, new Set(tags))) return;
  if (key === "__proto__" && holder.kind === "object") {
    if (run.undecided > holder.depth) holder.isVague = true;
    else setPrototype(holder, value);
    return;
  }
  if (holder.isFrozen || isReadOnly(holder, key)) {
    if (isStrict) failing(run, "TypeError", "the property cannot be changed");
    return;
  }
  if (value instanceof Callable && !value.name) value.name = key;
  keepProperty(run, holder, key, value);
  if (holder.kind !== "window") for (const tag of [...tags, ...run.why()]) holder.tags.add(tag);
}

/** @type {WeakMap<Thing, Set<string>>} properties that cannot be written */
const readOnlyNames = new WeakMap();

/**
 * @param {Thing} holder
 * @param {string} key
 * @returns {boolean}
 */
function isReadOnly(holder, key) {
  for (let at = /** @type {Thing | null} */ (holder); at; at = at.proto) {
    if (at.props.has(key)) return readOnlyNames.get(at)?.has(key) ?? at.isFrozen;
  }
  return false;
}

/**
 * @param {DryRun} run
 * @param {Thing} holder
 * @param {string} key
 * @param {Value} value
 */
function keepProperty(run, holder, key, value) {
  const isShaky = run.undecided > holder.depth;
  if (!isShaky) {
    holder.props.set(key, value);
    holder.doubtful?.delete(key);
    return;
  }
  if (holder.props.has(key)) {
    holder.props.set(key, run.settled(holder.props.get(key), value, holder.depth));
    return;
  }
  run.shaken += 1;
  holder.doubtful ??= new Set();
  holder.doubtful.add(key);
  holder.props.set(key, oneOf([value, holder.kind === "object" ? undefined : new Unknown()]));
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {Value} key
 * @param {boolean} isStrict
 * @returns {Value}
 */
function deleteMember(run, holder, key, isStrict) {
  if (holder === null || holder === undefined)
    return failing(run, "TypeError", "nothing has no properties");
  if (holder instanceof Unknown) {
    for (const each of holder.could) run.perhaps(() => deleteMember(run, each, key, isStrict));
    return new Unknown();
  }
  if (Array.isArray(holder)) {
    if (frozenArrays.has(holder) || key === "length")
      return isStrict ? failing(run, "TypeError", "it cannot be taken out") : false;
    if (typeof key !== "string" || run.undecided > (arrayDepths.get(holder) ?? 0))
      blurList(run, holder);
    else delete (/** @type {any} */ (holder)[key]);
    return true;
  }
  if (!(holder instanceof Thing)) return new Unknown();
  if (typeof key !== "string") {
    holder.isVague = true;
    run.shaken += 1;
    return new Unknown();
  }
  const isFixed = holder.props.has(key) && (holder.isFrozen || readOnlyNames.get(holder)?.has(key));
  if (isFixed) return isStrict ? failing(run, "TypeError", "it cannot be taken out") : false;
  if (run.undecided > holder.depth) {
    if (!holder.props.has(key)) return true;
    holder.doubtful ??= new Set();
    if (!holder.doubtful.has(key)) run.shaken += 1;
    holder.doubtful.add(key);
    const known = holder.props.get(key);
    holder.props.set(key, known instanceof Accessor ? new Unknown() : oneOf([known, undefined]));
    return true;
  }
  holder.props.delete(key);
  holder.doubtful?.delete(key);
  return true;
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {string | null} key
 * @returns {Value} whether it has such a property itself
 */
function hasOwn(run, holder, key) {
  if (Array.isArray(holder) && key !== null && !vagueArrays.has(holder))
    return Object.hasOwn(holder, key);
  if (typeof holder === "string" && key !== null) return Object.hasOwn(Object(holder), key);
  if (isPlain(holder))
    return holder === null || holder === undefined
      ? failing(run, "TypeError", "nothing has no properties")
      : false;
  if (!(holder instanceof Thing) || key === null || holder.isVague || holder.doubtful?.has(key))
    return new Unknown(tagsWithin(holder));
  if (holder.props.has(key)) return true;
  if (holder.kind === "object" || holder.kind === "error") return false;
  return run.page ? run.page.has(holder, key) : new Unknown();
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {string | null} key
 * @returns {Value} whether it has such a property, its own or an inherited one
 */
function hasIn(run, holder, key) {
  if (Array.isArray(holder)) {
    const own = hasOwn(run, holder, key);
    return own === false && key !== null && key in Array.prototype ? true : own;
  }
  if (!(holder instanceof Thing) || key === null) return new Unknown(tagsWithin(holder));
  for (let at = /** @type {Thing | null} */ (holder); at; at = at.proto) {
    if (at.isVague || at.doubtful?.has(key)) return new Unknown(tagsWithin(holder));
    if (at.props.has(key)) return true;
  }
  if (holder instanceof Callable) return new Unknown();
  if (holder.kind === "object" || holder.kind === "error")
    return reachesBase(holder) && key in Object.prototype ? true : false;
  return run.page ? run.page.has(holder, key) : new Unknown();
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @param {Value} maker
 * @returns {Value}
 */
function isInstance(run, value, maker) {
  if (isPlain(maker)) return failing(run, "TypeError", "instanceof asks for a class");
  if (isPlain(value)) return maker instanceof Callable ? false : new Unknown();
  if (value instanceof Unknown || !(maker instanceof Callable))
    return new Unknown(tagsWithin(value));
  if (
    maker.native &&
    LANGUAGE_KINDS[maker.name] &&
    run.page?.window.props.get(maker.name) === maker
  ) {
    const decided = isOfLanguage(value, maker.name);
    if (decided !== null) return decided;
  }
  const decided = maker.native ? run.page?.isInstance(value, maker.name) : undefined;
  if (typeof decided === "boolean") return decided;
  const prototype = maker.native
    ? (maker.props.get("prototype") ?? run.prototypes[maker.name])
    : getMember(run, maker, "prototype");
  if (!(prototype instanceof Thing)) return new Unknown();
  for (let at = value instanceof Thing ? value.proto : null; at; at = at.proto)
    if (at === prototype) return true;
  return maker.native && !(value instanceof Thing && ["object", "error"].includes(value.kind))
    ? new Unknown()
    : false;
}

/** By the name of one of the language's classes, the kinds of our values that are of it. */
const LANGUAGE_KINDS = /** @type {Record<string, string>} */ ({
  Array: "array",
  Object: "any",
  Function: "function",
  RegExp: "regexp",
  Date: "date",
  Promise: "promise",
  Map: "map",
  Set: "map",
  Error: "error",
});

/**
 * @param {Value} value
 * @param {string} name of a class of the language's
 * @returns {boolean | null} null where the chain of prototypes has to be asked
 */
function isOfLanguage(value, name) {
  const isList = Array.isArray(value) && !argumentLists.has(value);
  if (name === "Array") return isList;
  if (name === "Object")
    return Array.isArray(value)
      ? true
      : value instanceof Thing
        ? value.kind !== "object" || reachesBase(value)
          ? true
          : null
        : null;
  if (Array.isArray(value) || !(value instanceof Thing)) return false;
  if (name === "Function") return value instanceof Callable;
  if (name === "Map")
    return value.own instanceof Map && !value.isVague
      ? true
      : value.kind === "map"
        ? value.own instanceof Map
        : value.kind === "object"
          ? null
          : false;
  if (name === "Set")
    return value.kind === "map" ? value.own instanceof Set : value.kind === "object" ? null : false;
  if (name === "Error")
    return value.kind === "error" ? true : value.kind === "object" ? null : false;
  return value.kind === LANGUAGE_KINDS[name] ? true : value.kind === "object" ? null : false;
}

// Classes and `new` in a dry run.

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Callable}
 */
function makeClass(run, node, scope) {
  const of = /** @type {any} */ (node);
  const inner = new Scope(scope, false, run.undecided);
  inner.isStrict = true;
  const base = of.superClass ? evaluate(run, of.superClass, inner) : null;
  const hasBase = base instanceof Callable;
  if (of.superClass && isPlain(base) && base !== null)
    failing(run, "TypeError", "what is extended is no class");
  const prototype = new Thing(
    "object",
    hasBase ? prototypeOf(run, base) : (run.prototypes["object"] ?? null),
  );
  const made = new Callable(of.id?.name ?? "", null);
  made.isClass = true;
  made.isStrict = true;
  made.script = run.frames[run.frames.length - 1]?.script ?? null;
  made.proto = hasBase ? base : (run.prototypes["function"] ?? null);
  made.props.set("prototype", prototype);
  made.home = prototype;
  made.own = { fields: [], scope: inner, base, node };
  made.isVague = !hasBase && Boolean(of.superClass) && base !== null;
  prototype.isVague = made.isVague;
  prototype.props.set("constructor", made);
  prototype.hidden = new Set(["constructor"]);
  if (of.id) run.declare(inner, of.id.name, made);
  /** @type {(() => void)[]} what is done when all methods are there */
  const last = [];
  for (const member of of.body.body) addClassMember(run, made, member, inner, last);
  for (const act of last) act();
  return made;
}

/**
 * @param {DryRun} run
 * @param {Callable} made
 * @param {any} member
 * @param {Scope} scope
 * @param {(() => void)[]} last
 */
function addClassMember(run, made, member, scope, last) {
  if (member.type === "StaticBlock") {
    last.push(() => void execute(run, member, scopeOfStatic(run, made)));
    return;
  }
  const { key: name, computed } = member;
  const prefix = name?.type === "PrivateIdentifier" ? "#" : "";
  const key = computed
    ? keyFrom(run, evaluate(run, name, scope))
    : `${prefix}${name.name ?? name.value}`;
  const prototype = /** @type {Thing} */ (made.home);
  const holder = member.static ? made : prototype;
  if (typeof key !== "string") {
    holder.isVague = true;
    return;
  }
  if (member.type === "PropertyDefinition") {
    if (!member.static) made.own.fields.push({ key, node: member.value });
    else
      last.push(() =>
        made.props.set(
          key,
          member.value ? evaluate(run, member.value, scopeOfStatic(run, made)) : undefined,
        ),
      );
    return;
  }
  const method = makeFunction(run, member.value, scope);
  method.name = key;
  method.home = holder;
  method.isMethod = true;
  if (member.kind === "constructor") {
    made.node = member.value;
    made.scope = scope;
    return;
  }
  if (member.kind === "method") holder.props.set(key, method);
  else setAccessor(holder, key, member.kind, method);
  holder.hidden ??= new Set();
  holder.hidden.add(key);
}

/**
 * @param {DryRun} run
 * @param {Callable} made a class
 * @returns {Scope} in which its static members are made
 */
function scopeOfStatic(run, made) {
  const scope = new Scope(made.own.scope, true, run.undecided);
  const callee = new Callable("", null);
  callee.home = made;
  scope.self = made;
  scope.callee = callee;
  return scope;
}

/**
 * @param {DryRun} run
 * @param {Callable} maker
 * @returns {Thing | null}
 */
function prototypeOf(run, maker) {
  const found = maker.native
    ? (maker.props.get("prototype") ?? run.prototypes[maker.name])
    : getMember(run, maker, "prototype");
  return found instanceof Thing ? found : (run.prototypes["object"] ?? null);
}

/**
 * @param {DryRun} run
 * @param {Value} maker
 * @param {Value[]} values
 * @returns {Value}
 */
function construct(run, maker, values) {
  if (!(maker instanceof Callable)) {
    if (
      isPlain(maker) ||
      Array.isArray(maker) ||
      (maker instanceof Thing && maker.kind === "object")
    ) {
      return failing(run, "TypeError", "what is made is no class");
    }
    run.trusts += 1;
    const could =
      maker instanceof Unknown ? maker.could.filter((each) => each instanceof Callable) : [];
    const made = could.map((each) => run.perhaps(() => construct(run, each, values)));
    if (!could.length) run.lend(values);
    return oneOf([new Unknown(values.flatMap((value) => [...tagsWithin(value)])), ...made]);
  }
  if (maker.native)
    return maker.own instanceof Callable
      ? construct(run, maker.own, values)
      : maker.native(NEW, values);
  if (maker.isMethod) return failing(run, "TypeError", "what is made is no class");
  const made = new Thing("object", prototypeOf(run, maker));
  for (const tag of run.why()) made.tags.add(tag);
  const result = initialise(run, maker, made, values);
  return result instanceof Thing || Array.isArray(result) ? result : made;
}

/** Given as ``this`` to our own functions that are called with `new`. */
const NEW = new Thing("new");

/**
 * @param {DryRun} run
 * @param {Callable} maker
 * @param {Value} self
 * @param {Value[]} values
 * @returns {Value} what the constructor returns instead
 */
function initialise(run, maker, self, values) {
  if (maker.native) return takeOver(self, maker.native(NEW, values));
  if (!maker.isClass) return run.enter(maker, self, values);
  const { base } = maker.own;
  if (!base) addFields(run, maker, self);
  if (maker.node) return run.enter(maker, self, values);
  const result = base instanceof Callable ? initialise(run, base, self, values) : undefined;
  if (!(base instanceof Callable) && base !== null && self instanceof Thing) self.isVague = true;
  if (base) addFields(run, maker, self);
  return result;
}

/**
 * An object of a class that extends one of the language's own is what that makes.
 * @param {Value} self
 * @param {Value} made
 * @returns {undefined}
 */
function takeOver(self, made) {
  if (!(self instanceof Thing)) return undefined;
  if (!(made instanceof Thing) || made.kind === "function") {
    self.isVague = true;
    return undefined;
  }
  self.kind = made.kind;
  self.own = made.own;
  self.hidden = made.hidden;
  for (const [key, value] of made.props) self.props.set(key, value);
  return undefined;
}

/**
 * @param {DryRun} run
 * @param {Callable} maker
 * @param {Value} self
 */
function addFields(run, maker, self) {
  for (const { key, node } of maker.own.fields) {
    const scope = new Scope(maker.own.scope, true, run.undecided);
    const callee = new Callable("", null);
    callee.home = maker.home;
    scope.self = self;
    scope.callee = callee;
    const value = node ? evaluate(run, node, scope) : undefined;
    if (value instanceof Callable && !value.name) value.name = key;
    if (self instanceof Thing) keepProperty(run, self, key, value);
  }
}

/**
 * @param {DryRun} run
 * @param {Value[]} values
 * @param {Scope} scope
 * @returns {Value}
 */
function callSuper(run, values, scope) {
  let at = /** @type {Scope | null} */ (scope);
  while (at && !at.callee?.home) at = at.parent;
  const maker = at?.callee?.home?.props.get("constructor");
  const self = thisOf(run, scope);
  if (!(maker instanceof Callable) || !maker.isClass) return undefined;
  const { base } = maker.own;
  if (base instanceof Callable) initialise(run, base, self, values);
  else {
    run.lend(values);
    if (self instanceof Thing) self.isVague = true;
  }
  addFields(run, maker, self);
  return self;
}

// The methods of lists in a dry run. A list of which it is not known what it holds gives nothing known, but
// what it may hold may still be called.

/** @typedef {(run: DryRun, list: Value[], values: Value[]) => Value} ArrayMethod */

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value} start
 * @param {number} fallback
 * @returns {number | null} a place in the list, counted from the end where it is negative; null where it is not known
 */
function placeIn(run, list, start, fallback) {
  if (start === undefined) return fallback;
  const number = numberOf(run, start);
  if (number === null) return null;
  const whole = Math.trunc(number) || 0;
  return whole < 0 ? Math.max(list.length + whole, 0) : Math.min(whole, list.length);
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {number | null} as Number() has it; null where it is not known
 */
function numberOf(run, value) {
  const plain = primitiveOf(run, value, "number");
  return isLarge(plain) || isSymbol(plain) ? null : asNumber(plain);
}

/**
 * @param {Value[]} list
 * @returns {Unknown}
 */
function unknownOf(list) {
  return unknownItem(list, tagsWithin(list, 1));
}

/**
 * Calls a function of the page for each item in turn; the holes of a list are passed over.
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values the function, and what is `this` in it
 * @param {(result: Value, item: Value, at: number) => boolean | void} see says true to stop
 * @param {{fromEnd?: boolean, withHoles?: boolean}} [how]
 */
function forEachItem(run, list, [act, self], see, { fromEnd = false, withHoles = false } = {}) {
  if (isPlain(act)) {
    failing(run, "TypeError", "what is called for each is no function");
    return;
  }
  const { length } = list;
  for (let turn = 0; turn < length; turn += 1) {
    const at = fromEnd ? length - 1 - turn : turn;
    if (!withHoles && !(at in list)) continue;
    const item = list[at];
    if (see(run.call(act, self, [item, at, list]), item, at)) return;
  }
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values
 * @param {boolean} wanted what the function says of the one that is looked for
 * @param {{fromEnd?: boolean, withHoles?: boolean}} how
 * @returns {{at: number} | null | undefined} undefined where there is none, null where that is not known
 */
function lookFor(run, list, values, wanted, how) {
  /** @type {{at: number} | null | undefined} */
  let found;
  const { undecided } = run;
  const doubts = run.doubts;
  forEachItem(
    run,
    list,
    values,
    (result, _, at) => {
      const decided = truth(result);
      if (decided === null) {
        found = null;
        // It may have been found: what follows is perhaps not asked any more.
        run.undecided += 1;
        return false;
      }
      if (decided !== wanted) return false;
      if (found !== null) found = { at };
      return true;
    },
    how,
  );
  run.undecided = undecided + run.doubts - doubts;
  return found;
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values
 * @param {boolean} fromEnd
 * @returns {Value}
 */
function reduceList(run, list, values, fromEnd) {
  const [act] = values;
  if (isPlain(act)) return failing(run, "TypeError", "what is called for each is no function");
  const places = Object.keys(list)
    .filter((key) => /^\d+$/.test(key))
    .map(Number);
  if (fromEnd) places.reverse();
  let sum = values[1];
  if (values.length < 2) {
    const first = places.shift();
    if (first === undefined)
      return failing(run, "TypeError", "a list without items comes to nothing");
    sum = list[first];
  }
  for (const at of places)
    if (at in list) sum = run.call(act, undefined, [sum, list[at], at, list]);
  return sum;
}

/**
 * @param {Value[]} list
 * @param {Value} wanted
 * @param {(one: Value, other: Value) => boolean} isSame
 * @param {{fromEnd?: boolean, from?: number | null, withHoles?: boolean}} how
 * @returns {Value} where it stands, or -1
 */
function placeOfItem(list, wanted, isSame, { fromEnd = false, from = 0, withHoles = false }) {
  const unknown = () => new Unknown([...tagsWithin(list), ...tagsWithin(wanted)]);
  if (!isKnown(wanted) || from === null) return unknown();
  const places = Array.from(list, (_, at) => at).filter((at) =>
    fromEnd ? at <= (from ?? 0) : at >= (from ?? 0),
  );
  if (fromEnd) places.reverse();
  for (const at of places) {
    if (!withHoles && !(at in list)) continue;
    if (!isKnown(list[at])) return unknown();
    if (isSame(list[at], wanted)) return at;
    if (
      list[at] instanceof Callable &&
      wanted instanceof Callable &&
      list[at].native &&
      wanted.native
    )
      return unknown();
  }
  return -1;
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value} compare
 * @returns {Value[] | null} the items in order; null where the order is not known
 */
function sortedItems(run, list, compare) {
  if (compare !== undefined && isPlain(compare)) {
    failing(run, "TypeError", "what compares is no function");
    return null;
  }
  const items = list.filter(() => true);
  const holes = list.length - items.length;
  const known = items.filter((each) => each !== undefined);
  const texts = new Map();
  if (compare === undefined) {
    for (const each of known) {
      const text = textOf(run, each);
      if (text === null) return null;
      texts.set(each, text);
    }
  }
  let isSure = true;
  const order = (/** @type {Value} */ one, /** @type {Value} */ other) => {
    if (compare === undefined) {
      const [left, right] = [texts.get(one), texts.get(other)];
      return left < right ? -1 : left > right ? 1 : 0;
    }
    const result = isSure
      ? run.call(compare, undefined, [one, other])
      : run.perhaps(() => run.call(compare, undefined, [one, other]));
    const number = numberOf(run, result);
    if (number === null) isSure = false;
    return number ?? 0;
  };
  known.sort(order);
  const rest = new Array(items.length - known.length).fill(undefined);
  const sorted = [...known, ...rest];
  sorted.length += holes;
  return isSure ? sorted : null;
}

/**
 * @param {Value[]} list
 * @param {number} depth
 * @returns {Value[] | null}
 */
function flatItems(list, depth) {
  /** @type {Value[]} */
  const flat = [];
  for (const key of Object.keys(list)) {
    if (!/^\d+$/.test(key)) continue;
    const item = list[Number(key)];
    if (item instanceof Unknown || (Array.isArray(item) && vagueArrays.has(item))) return null;
    if (!Array.isArray(item) || depth < 1 || argumentLists.has(item)) flat.push(item);
    else {
      const inner = flatItems(item, depth - 1);
      if (!inner) return null;
      flat.push(...inner);
    }
  }
  return flat;
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values
 * @returns {{items: Value[], removed: Value[]} | null} null where it is not known what is left
 */
function spliced(run, list, values) {
  const items = list.slice();
  if (!values.length) return { items, removed: [] };
  const start = placeIn(run, list, values[0], 0);
  const count = values.length < 2 ? list.length : numberOf(run, values[1]);
  if (start === null || count === null) return null;
  const removed = items.splice(start, Math.trunc(count) || 0, ...values.slice(2));
  return { items, removed };
}

/**
 * Lists and what is in them, in the place of a list.
 * @param {Value[]} list
 * @param {Value[]} items
 * @returns {Value[]}
 */
function refill(list, items) {
  list.length = 0;
  list.length = items.length;
  for (const key of Object.keys(items)) list[Number(key)] = items[Number(key)];
  return list;
}

/**
 * Methods that leave the list as it is.
 * @type {Record<string, ArrayMethod>}
 */
const LIST_READERS = {
  at: (run, list, [place]) => {
    const number = place === undefined ? 0 : numberOf(run, place);
    return number === null ? unknownOf(list) : list.at(number);
  },
  concat: (_, list, values) => {
    const joined = madeHere(list.slice());
    for (const value of values) {
      if (!Array.isArray(value) || argumentLists.has(value)) joined.push(value);
      else if (vagueArrays.has(value)) vagueArrays.add(joined);
      else {
        const from = joined.length;
        joined.length += value.length;
        for (const key of Object.keys(value))
          if (/^\d+$/.test(key)) joined[from + Number(key)] = value[Number(key)];
      }
      if (value instanceof Unknown) vagueArrays.add(joined);
    }
    return joined;
  },
  entries: (run, list) =>
    iteratorOf(
      run,
      Array.from(list, (item, at) => madeHere([at, item])),
    ),
  every: (run, list, values) => {
    const found = lookFor(run, list, values, false, {});
    return found === null ? new Unknown(tagsWithin(list)) : found === undefined;
  },
  filter: (run, list, values) => {
    const kept = madeHere(/** @type {Value[]} */ ([]));
    forEachItem(run, list, values, (result, item) => {
      const decided = truth(result);
      if (decided === null) vagueArrays.add(kept);
      if (decided !== false) kept.push(item);
    });
    return kept;
  },
  find: (run, list, values) =>
    foundItem(list, lookFor(run, list, values, true, { withHoles: true })),
  findIndex: (run, list, values) =>
    foundPlace(list, lookFor(run, list, values, true, { withHoles: true })),
  findLast: (run, list, values) =>
    foundItem(list, lookFor(run, list, values, true, { withHoles: true, fromEnd: true })),
  findLastIndex: (run, list, values) =>
    foundPlace(list, lookFor(run, list, values, true, { withHoles: true, fromEnd: true })),
  flat: (run, list, [depth]) => {
    const levels = depth === undefined ? 1 : numberOf(run, depth);
    const flat = levels === null ? null : flatItems(list, levels);
    return flat ? madeHere(flat) : unknownOf(list);
  },
  flatMap: (run, list, values) => {
    const parts = /** @type {Value[]} */ ([]);
    forEachItem(run, list, values, (result) => void parts.push(result));
    const flat = flatItems(parts, 1);
    return flat ? madeHere(flat) : unknownOf(parts);
  },
  forEach: (run, list, values) => forEachItem(run, list, values, () => undefined),
  includes: (run, list, [wanted, start]) => {
    const from = placeIn(run, list, start, 0);
    const isSame = (/** @type {Value} */ one, /** @type {Value} */ other) =>
      one === other || (Number.isNaN(one) && Number.isNaN(other));
    const at = placeOfItem(list, wanted, isSame, { from, withHoles: true });
    return at instanceof Unknown ? at : at >= 0;
  },
  indexOf: (run, list, [wanted, start]) =>
    placeOfItem(list, wanted, (one, other) => one === other, {
      from: placeIn(run, list, start, 0),
    }),
  item: (run, list, [place]) => list[numberOf(run, place) ?? 0] ?? null,
  join: (run, list, [between]) => {
    const separator = between === undefined ? "," : textOf(run, between);
    const texts = Array.from(list, (item) =>
      item === null || item === undefined ? "" : textOf(run, item),
    );
    return separator === null || texts.includes(null)
      ? new Unknown(tagsWithin(list))
      : texts.join(separator);
  },
  keys: (run, list) =>
    iteratorOf(
      run,
      Array.from(list, (_, at) => at),
    ),
  lastIndexOf: (run, list, values) => {
    const last = values.length > 1 ? numberOf(run, values[1]) : list.length - 1;
    const from =
      last === null ? null : last < 0 ? list.length + Math.trunc(last) : Math.trunc(last);
    return placeOfItem(list, values[0], (one, other) => one === other, { from, fromEnd: true });
  },
  map: (run, list, values) => {
    const made = madeHere(new Array(list.length));
    forEachItem(run, list, values, (result, _, at) => void (made[at] = result));
    return made;
  },
  reduce: (run, list, values) => reduceList(run, list, values, false),
  reduceRight: (run, list, values) => reduceList(run, list, values, true),
  slice: (run, list, [start, end]) => {
    const [from, to] = [placeIn(run, list, start, 0), placeIn(run, list, end, list.length)];
    return from === null || to === null ? unknownOf(list) : madeHere(list.slice(from, to));
  },
  some: (run, list, values) => {
    const found = lookFor(run, list, values, true, {});
    return found === null ? new Unknown(tagsWithin(list)) : found !== undefined;
  },
  toReversed: (_, list) => madeHere(Array.from(list).reverse()),
  toSorted: (run, list, [compare]) => {
    const sorted = sortedItems(run, Array.from(list), compare);
    return sorted ? madeHere(sorted) : unknownOf(list);
  },
  toSpliced: (run, list, values) => {
    const found = spliced(run, Array.from(list), values);
    return found ? madeHere(found.items) : unknownOf(list);
  },
  toString: (/** @type {DryRun} */ run, /** @type {Value[]} */ list) =>
    LIST_READERS["join"]?.(run, list, []),
  toLocaleString: () => new Unknown(),
  values: (run, list) => iteratorOf(run, Array.from(list)),
  with: (run, list, [place, value]) => {
    const number = numberOf(run, place);
    if (number === null) return unknownOf(list);
    const at = Math.trunc(number) < 0 ? list.length + Math.trunc(number) : Math.trunc(number) || 0;
    if (at < 0 || at >= list.length) return failing(run, "RangeError", "there is no such place");
    const made = madeHere(Array.from(list));
    made[at] = value;
    return made;
  },
};

/**
 * Methods that change the list.
 * @type {Record<string, ArrayMethod>}
 */
const LIST_WRITERS = {
  copyWithin: (run, list, values) => {
    const places = values.map((value) => (value === undefined ? undefined : numberOf(run, value)));
    if (places.includes(null)) blurList(run, list);
    else list.copyWithin(.../** @type {[number, number]} */ (places));
    return list;
  },
  fill: (run, list, [value, start, end]) => {
    const [from, to] = [placeIn(run, list, start, 0), placeIn(run, list, end, list.length)];
    if (from === null || to === null) blurList(run, list);
    else list.fill(value, from, to);
    return list;
  },
  pop: (_, list) => list.pop(),
  push: (_, list, values) => list.push(...values),
  reverse: (_, list) => list.reverse(),
  shift: (_, list) => list.shift(),
  sort: (run, list, [compare]) => {
    const sorted = sortedItems(run, list, compare);
    if (sorted) refill(list, sorted);
    else blurList(run, list);
    return list;
  },
  splice: (run, list, values) => {
    const found = spliced(run, list, values);
    if (!found) {
      blurList(run, list);
      return unknownOf(list);
    }
    refill(list, found.items);
    return madeHere(found.removed);
  },
  unshift: (_, list, values) => list.unshift(...values),
};

/**
 * @param {Value[]} list
 * @param {{at: number} | null | undefined} found
 * @returns {Value}
 */
function foundItem(list, found) {
  return found === null ? oneOf([unknownOf(list), undefined]) : found && list[found.at];
}

/**
 * @param {Value[]} list
 * @param {{at: number} | null | undefined} found
 * @returns {Value}
 */
function foundPlace(list, found) {
  return found === null ? new Unknown(tagsWithin(list)) : (found?.at ?? -1);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {string} name
 * @param {Value[]} values
 * @returns {Value}
 */
function callOnList(run, list, name, values) {
  const isWriter = Object.hasOwn(LIST_WRITERS, name);
  const act = isWriter ? LIST_WRITERS[name] : LIST_READERS[name];
  run.touch(arrayTags.get(list) ?? []);
  if (isWriter) noteGrowth(run, list, values);
  if (isWriter && frozenArrays.has(list))
    return failing(run, "TypeError", "the list cannot be changed");
  const isShaky = isWriter && run.undecided > (arrayDepths.get(list) ?? 0);
  if (vagueArrays.has(list) || isShaky || list.length > ARRAY_LIMIT) {
    if (isWriter) blurWith(run, list, values);
    return callOnVague(run, list, name, values);
  }
  const result = act?.(run, list, values);
  const tags = tagsWithin(list, 1);
  if (Array.isArray(result) && result !== list && tags.size)
    arrayTags.set(result, new Set([...tags, ...(arrayTags.get(result) ?? [])]));
  return result;
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values that are put into it
 */
function noteGrowth(run, list, values) {
  const known = arrayTags.get(list) ?? new Set();
  for (const tag of [
    ...run.passed,
    ...values.flatMap((value) => [...tagsWithin(value)]),
    ...run.why(),
  ])
    known.add(tag);
  arrayTags.set(list, known);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values that it may hold now
 */
function blurWith(run, list, values) {
  blurList(run, list);
  // What may be called one day is kept.
  for (const value of values)
    if (
      !isPlain(value) &&
      !(value instanceof Unknown) &&
      list.length < ARRAY_LIMIT &&
      !list.includes(value)
    )
      list.push(value);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list of which it is not known what it holds
 * @param {string} name
 * @param {Value[]} values
 * @returns {Value}
 */
function callOnVague(run, list, name, values) {
  const item = unknownOf(list);
  for (const value of values) {
    const functions = value instanceof Unknown ? value.could : [value];
    for (const each of functions) {
      if (!(each instanceof Callable) || LIST_WRITERS[name]) continue;
      const given = /^reduce/.test(name)
        ? [new Unknown(item.tags), item, new Unknown(), list]
        : [item, new Unknown(), list];
      untilSettled(run, () => run.perhaps(() => run.call(each, undefined, given)));
    }
  }
  if (name === "sort" || name === "reverse" || name === "fill" || name === "copyWithin")
    return list;
  if (
    /^(?:map|filter|slice|concat|splice|toSorted|toReversed|toSpliced|with|flat|flatMap)$/.test(
      name,
    )
  ) {
    const made = madeHere(list.slice(0, 50));
    vagueArrays.add(made);
    arrayTags.set(made, new Set(item.tags));
    return made;
  }
  return name === "forEach"
    ? undefined
    : oneOf([item, new Unknown(values.flatMap((value) => [...tagsWithin(value)]))]);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {string} key
 * @returns {Value}
 */
function memberOfList(run, list, key) {
  const tags = arrayTags.get(list) ?? [];
  run.touch(tags);
  const isVague = vagueArrays.has(list);
  if (key === "length") return isVague ? new Unknown(tags) : list.length;
  if (/^(?:0|[1-9]\d*)$/.test(key)) return isVague ? unknownOf(list) : list[Number(key)];
  const own = Object.getOwnPropertyDescriptor(list, key);
  if (own) return own.value;
  if (argumentLists.has(list) && !/^@@/.test(key)) return undefined;
  const added = memberAdded(run, "Array", key);
  if (added !== undefined) return added;
  if (Object.hasOwn(LIST_READERS, key) || Object.hasOwn(LIST_WRITERS, key))
    return listMethod(run, key);
  if (key === "hasOwnProperty")
    return nativeOf(run, key, (self, [name]) => hasOwn(run, self, textOf(run, name)));
  // The lists of elements that a page is given are lists here, too, and have more than a list has.
  const isKnownToBeMissing =
    !(key in Array.prototype) &&
    !/^(?:@@.*|value|elements|namedItem|contains|add|remove|toggle|replace|getTrackById|constructor)$/.test(
      key,
    );
  return isKnownToBeMissing ? undefined : new Unknown(tags);
}

/**
 * @param {DryRun} run
 * @param {string} key
 * @returns {Callable}
 */
function listMethod(run, key) {
  return nativeOf(run, key, (self, values) => {
    if (Array.isArray(self)) return callOnList(run, self, key, values);
    const items =
      typeof self === "string" || (self instanceof Thing && ["map", "iterator"].includes(self.kind))
        ? null
        : listLike(run, self);
    if (items && Object.hasOwn(LIST_READERS, key)) return callOnList(run, items, key, values);
    if (self instanceof Thing) self.isVague = self.isVague || Object.hasOwn(LIST_WRITERS, key);
    run.lend(values);
    return new Unknown(tagsWithin(self));
  });
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value[] | null} what has a length and numbered properties, as a list; null where it is not known
 */
function listLike(run, value) {
  if (!(value instanceof Thing) || value.kind !== "object" || value.isVague) return null;
  const length = getMember(run, value, "length");
  const number = isKnown(length) ? numberOf(run, length) : null;
  if (number === null || number > ARRAY_LIMIT) return null;
  const made = madeHere(/** @type {Value[]} */ ([]));
  made.length = Math.max(Math.trunc(number) || 0, 0);
  for (let at = 0; at < made.length; at += 1) {
    const has = hasIn(run, value, String(at));
    if (has instanceof Unknown) return null;
    if (has) made[at] = getMember(run, value, String(at));
  }
  return made;
}

/**
 * @param {DryRun} run
 * @param {string} maker such as "Array"
 * @param {string} key
 * @returns {Value} what the page added to a class of the language's
 */
function memberAdded(run, maker, key) {
  const made = run.page?.window.props.get(maker);
  const prototype = made instanceof Callable ? made.props.get("prototype") : null;
  return prototype instanceof Thing && prototype.props.has(key)
    ? prototype.props.get(key)
    : undefined;
}

/**
 * @param {DryRun} run
 * @param {Value[]} items
 * @returns {Thing} that gives them one by one
 */
function iteratorOf(run, items) {
  const made = new Thing("iterator");
  made.own = { items, at: 0 };
  made.props.set(
    "next",
    nativeOf(run, "next", () => {
      const { own } = made;
      if (run.undecided > made.depth) own.items = null;
      if (!own.items) return new Unknown();
      const isDone = own.at >= own.items.length;
      const result = new Thing("object", run.prototypes["object"] ?? null);
      result.props.set("value", own.items[own.at]);
      result.props.set("done", isDone);
      own.at += 1;
      return result;
    }),
  );
  return made;
}

/**
 * @param {Thing} iterator
 * @param {boolean} isWhole whether all that is left is taken
 * @returns {Value[] | null}
 */
function takeRest(iterator, isWhole) {
  const { own } = iterator;
  if (!own.items) return null;
  const rest = own.items.slice(own.at);
  own.at = own.items.length;
  if (!isWhole || depthNow.undecided > iterator.depth) own.items = null;
  return rest;
}

// The language's own objects in a dry run. What is known is computed by the host; callbacks of the page
// are walked.

const PLAIN_GLOBALS = {
  NaN,
  Infinity,
  isNaN,
  isFinite,
  parseInt,
  parseFloat,
  encodeURIComponent,
  decodeURIComponent,
  encodeURI,
  decodeURI,
  escape,
  unescape,
  btoa,
  atob,
};

/** Says that a function of the host's came upon something that is not known. */
class NotKnown extends Error {}

/**
 * @param {DryRun} run
 * @param {Value} holder a text, a number, a list, ...
 * @param {string} key
 * @returns {Value}
 */
function memberOfHost(run, holder, key) {
  if (Array.isArray(holder)) return memberOfList(run, holder, key);
  if (typeof holder === "string") {
    if (key === "length") return holder.length;
    if (/^\d+$/.test(key)) return holder[Number(key)];
  }
  const maker = /** @type {Record<string, string>} */ ({
    string: "String",
    number: "Number",
    boolean: "Boolean",
  })[typeof holder];
  const added = maker ? memberAdded(run, maker, key) : undefined;
  if (added !== undefined) return added;
  if (key === "constructor" && maker) return run.page?.window.props.get(maker) ?? new Unknown();
  if (/^@@/.test(key)) return new Unknown();
  const method = /** @type {any} */ (holder)[key];
  if (typeof method !== "function") return isPlain(method) ? method : new Unknown();
  return nativeOf(run, key, (self, values) => callHost(run, self ?? holder, method, values, key));
}

/**
 * @param {DryRun} run
 * @param {Value} self
 * @param {Function} method
 * @param {Value[]} values
 * @param {string} name
 * @returns {Value}
 */
function callHost(run, self, method, values, name) {
  const tags = [...tagsWithin(self, 1), ...values.flatMap((value) => [...tagsWithin(value)])];
  const unknown = () => {
    run.trusts += 1;
    run.lend(values);
    return new Unknown(tags);
  };
  /** @type {any[] | null} */
  const given = isPlain(self) || typeof self === "function" || self === Math ? [] : null;
  if (!given) return unknown();
  for (const value of values) {
    const argument =
      value instanceof Callable && /^replace/.test(name)
        ? lendable(run, value)
        : hostArgument(run, value);
    if (argument instanceof Unknown) return unknown();
    given.push(argument);
  }
  if (name === "repeat" && Number(given[0]) > 10000) return unknown();
  if (/^pad(?:Start|End)$/.test(name) && Number(given[0]) > 10000) return unknown();
  try {
    return hostResult(run, Reflect.apply(method, self, given), tags);
  } catch (error) {
    if (error instanceof OutOfPatience || error instanceof Thrown) throw error;
    if (error instanceof NotKnown) return unknown();
    if (run.guards || !run.isStarting) throw thrownByHost(run, error);
    return failing(run, error instanceof Error ? error.name : "Error", String(error));
  }
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {any} for a function of the host's; Unknown where it is not known
 */
function hostArgument(run, value) {
  if (isPlain(value)) return value;
  if (value instanceof Thing && value.kind === "regexp")
    return value.isVague || run.undecided > value.depth ? new Unknown() : value.own;
  const plain = primitiveOf(run, value, "string");
  return isPlain(plain) ? plain : new Unknown();
}

/**
 * @param {DryRun} run
 * @param {any} result of a function of the host's
 * @param {string[]} tags
 * @returns {Value}
 */
function hostResult(run, result, tags) {
  if (isPlain(result)) return result;
  if (Array.isArray(result)) {
    if (tags.length) arrayTags.set(result, new Set(tags));
    // What a regular expression found has names, too.
    const groups = /** @type {any} */ (result).groups;
    if (groups)
      Object.defineProperty(result, "groups", {
        value: fromHost(run, { ...groups }, null),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    return madeHere(result);
  }
  if (result && typeof result === "object" && Symbol.iterator in result)
    return iteratorOf(
      run,
      [...result].map((each) => hostResult(run, each, tags)),
    );
  return new Unknown(tags);
}

/**
 * @param {DryRun} run
 * @param {Callable} callable
 * @returns {(...values: any[]) => any} for a method of the host's to call
 */
function lendable(run, callable) {
  return (...values) => {
    const result = run.call(
      callable,
      undefined,
      values.map((value) =>
        isPlain(value) ? value : Array.isArray(value) ? value : fromHost(run, value, null),
      ),
    );
    const plain = primitiveOf(run, result, "string");
    if (isPlain(plain)) return plain;
    throw new NotKnown("a callback's result is not known");
  };
}

/**
 * @param {DryRun} run
 * @param {string} pattern
 * @param {string} flags
 * @returns {Value}
 */
function regexpOf(run, pattern, flags) {
  const made = new Thing("regexp", run.prototypes["object"] ?? null);
  try {
    made.own = new RegExp(pattern, flags);
  } catch (error) {
    throw thrownByHost(run, error);
  }
  const matching = (/** @type {string} */ name) =>
    nativeOf(run, name, (_, [value]) => {
      const text = textOf(run, value);
      const movesOn = made.own.global || made.own.sticky;
      if (movesOn && run.undecided > made.depth) made.own.isUnsure = true;
      if (text === null && movesOn) made.own.isUnsure = true;
      if (text === null || text.length > 20000 || made.own.isUnsure)
        return new Unknown(tagsWithin(value));
      return name === "test" ? made.own.test(text) : hostResult(run, made.own.exec(text), []);
    });
  made.props.set("test", matching("test"));
  made.props.set("exec", matching("exec"));
  for (const name of ["source", "flags", "global", "ignoreCase", "multiline", "sticky", "unicode"])
    made.props.set(name, made.own[name]);
  made.props.set(
    "lastIndex",
    new Accessor(
      nativeOf(run, "lastIndex", () => (made.own.isUnsure ? new Unknown() : made.own.lastIndex)),
      nativeOf(run, "lastIndex", (_, [value]) => {
        if (typeof value !== "number" || run.undecided > made.depth) made.own.isUnsure = true;
        else made.own.lastIndex = value;
      }),
    ),
  );
  made.props.set(
    "toString",
    nativeOf(run, "toString", () => String(made.own)),
  );
  return made;
}

/**
 * A global object of functions over known values, such as Math.
 * @param {DryRun} run
 * @param {any} host
 * @param {string[]} [without]
 * @returns {Thing}
 */
function hostObject(run, host, without = []) {
  const made = new Thing("namespace");
  for (const name of Object.getOwnPropertyNames(host)) {
    const value = host[name];
    if (without.includes(name)) continue;
    if (typeof value === "function")
      made.props.set(
        name,
        nativeOf(run, name, (_, values) =>
          callHost(
            run,
            host,
            value,
            values.map((each) => numberFor(run, each)),
            name,
          ),
        ),
      );
    else if (isPlain(value)) made.props.set(name, value);
  }
  return made;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} the number that a function over numbers takes it for
 */
function numberFor(run, value) {
  return isPlain(value) ? value : primitiveOf(run, value, "number");
}

/**
 * @param {DryRun} run
 * @param {string} name
 * @param {(self: Value, values: Value[]) => Value} native
 * @param {Record<string, (self: Value, values: Value[]) => Value>} [statics]
 * @returns {Callable}
 */
function maker(run, name, native, statics = {}) {
  const made = nativeOf(run, name, native);
  for (const [key, method] of Object.entries(statics))
    made.props.set(key, nativeOf(run, key, method));
  return made;
}

/**
 * @param {DryRun} run
 * @param {Record<string, (self: Value, values: Value[]) => Value>} methods
 * @param {Thing | null} [proto]
 * @returns {Thing}
 */
function prototypeWith(run, methods, proto = null) {
  const made = new Thing("object", proto);
  made.isBase = true;
  made.depth = 0;
  made.hidden = new Set(Object.keys(methods));
  for (const [key, method] of Object.entries(methods))
    made.props.set(key, nativeOf(run, key, method));
  return made;
}

/**
 * @param {Value} value
 * @returns {Value} such as "[object Array]"
 */
function describedAs(value) {
  if (
    value instanceof Unknown ||
    (value instanceof Thing && (value.isVague || convertsItself(value, /^@@/)))
  )
    return new Unknown(tagsWithin(value));
  if (Array.isArray(value))
    return argumentLists.has(value) ? "[object Arguments]" : "[object Array]";
  if (isPlain(value)) return Object.prototype.toString.call(value);
  const kinds = /** @type {Record<string, string>} */ ({
    object: "Object",
    function: "Function",
    error: "Error",
    regexp: "RegExp",
    date: "Date",
    promise: "Promise",
  });
  const kind =
    value.kind === "map" && value.own
      ? value.own instanceof Map
        ? "Map"
        : "Set"
      : kinds[value.kind];
  return kind ? `[object ${kind}]` : new Unknown();
}

/**
 * Puts the language's globals in place.
 * @param {DryRun} run
 * @param {Map<string, Value>} globals
 */
function addLanguage(run, globals) {
  addPrototypes(run);
  for (const [name, value] of Object.entries(PLAIN_GLOBALS)) {
    globals.set(
      name,
      typeof value === "function"
        ? nativeOf(run, name, (_, values) =>
            callHost(run, "", /** @type {any} */ (value), values, name),
          )
        : value,
    );
  }
  globals.set("Math", hostObject(run, Math, ["random"]));
  globals.get("Math").props.set(
    "random",
    nativeOf(run, "random", () => new Unknown(["chance"])),
  );
  globals.set("JSON", jsonOf(run));
  globals.set("String", textMaker(run));
  globals.set("Number", numberMaker(run));
  globals.set(
    "Boolean",
    maker(run, "Boolean", (self, [value]) =>
      self === NEW ? new Unknown() : (truth(value) ?? new Unknown(tagsWithin(value))),
    ),
  );
  globals.set("Array", listMaker(run));
  globals.set(
    "Object",
    maker(run, "Object", (_, [value]) => objectFrom(run, value), objectFunctions(run)),
  );
  globals.get("Object").props.set("prototype", run.prototypes["object"]);
  globals.set("Promise", promises(run));
  addCollections(run, globals);
  globals.set(
    "RegExp",
    maker(run, "RegExp", (_, [pattern, flags]) => {
      const isRegexp = pattern instanceof Thing && pattern.kind === "regexp";
      const source = isRegexp
        ? pattern.own.source
        : pattern === undefined
          ? "(?:)"
          : textOf(run, pattern);
      const letters =
        flags === undefined ? (isRegexp ? pattern.own.flags : "") : textOf(run, flags);
      return source === null || letters === null
        ? new Unknown(tagsWithin(pattern))
        : regexpOf(run, source, letters);
    }),
  );
  for (const name of ERRORS)
    globals.set(
      name,
      maker(run, name, (_, [message]) =>
        errorOf(
          run,
          name,
          message === undefined ? "" : (textOf(run, message) ?? new Unknown(tagsWithin(message))),
        ),
      ),
    );
  const symbol = maker(run, "Symbol", () => new Unknown());
  for (const name of ["iterator", "asyncIterator", "hasInstance", "toPrimitive", "toStringTag"])
    symbol.props.set(name, /** @type {any} */ (Symbol)[name]);
  globals.set("Symbol", symbol);
  globals.set("Date", dates(run));
  for (const name of NOT_FOLLOWED) globals.set(name, new Unknown());
  for (const name of NOT_FOLLOWED) run.page?.used.delete(name);
}

const ERRORS = [
  "Error",
  "TypeError",
  "RangeError",
  "SyntaxError",
  "ReferenceError",
  "EvalError",
  "URIError",
  "DOMException",
];

/** Parts of the language that nothing is known of here. */
const NOT_FOLLOWED = [
  "Reflect",
  "Proxy",
  "Intl",
  "BigInt",
  "WeakRef",
  "FinalizationRegistry",
  "AggregateError",
  "ArrayBuffer",
  "SharedArrayBuffer",
  "DataView",
  "Atomics",
  "WebAssembly",
  "Iterator",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
];

/** @param {DryRun} run */
function addPrototypes(run) {
  run.prototypes["object"] = prototypeWith(run, {
    hasOwnProperty: (/** @type {Value} */ self, /** @type {Value[]} */ [key]) => {
      const name = keyFrom(run, key);
      return hasOwn(run, self, typeof name === "string" ? name : null);
    },
    toString: (/** @type {Value} */ self) => describedAs(self),
    valueOf: (/** @type {Value} */ self) => self,
  });
  run.prototypes["function"] = prototypeWith(
    run,
    { toString: () => new Unknown() },
    run.prototypes["object"],
  );
  run.prototypes["error"] = prototypeWith(
    run,
    { toString: (/** @type {Value} */ self) => asText(self) ?? new Unknown(tagsWithin(self)) },
    run.prototypes["object"],
  );
  for (const name of ERRORS)
    run.prototypes[name] =
      name === "Error" ? run.prototypes["error"] : prototypeWith(run, {}, run.prototypes["error"]);
  run.prototypes["promise"] = prototypeWith(run, {
    then: (self, [kept, broken]) =>
      self instanceof Thing &&
      self.kind === "promise" &&
      self.own.isBroken &&
      broken instanceof Callable
        ? promiseOf(run, run.tryCall(broken, undefined, [self.own.value]))
        : whenSettled(run, self, kept),
    catch: (self, [act]) =>
      self instanceof Thing && self.kind === "promise" && self.own.isBroken
        ? promiseOf(run, run.tryCall(act, undefined, [self.own.value]))
        : self,
    finally: (self, [act]) => (run.tryCall(act, undefined, []), self),
  });
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} what Object() makes of it
 */
function objectFrom(run, value) {
  if (value === undefined || value === null)
    return new Thing("object", run.prototypes["object"] ?? null);
  return isPlain(value) ? new Unknown() : value;
}

/**
 * @param {DryRun} run
 * @returns {Callable}
 */
function textMaker(run) {
  return maker(
    run,
    "String",
    (self, values) => {
      if (self === NEW) return new Unknown(tagsWithin(values));
      if (!values.length) return "";
      return isSymbol(values[0])
        ? String(values[0])
        : (textOf(run, values[0]) ?? new Unknown(tagsWithin(values[0])));
    },
    {
      fromCharCode: (_, values) =>
        callHost(
          run,
          String,
          String.fromCharCode,
          values.map((each) => numberFor(run, each)),
          "fromCharCode",
        ),
      fromCodePoint: (_, values) =>
        callHost(
          run,
          String,
          String.fromCodePoint,
          values.map((each) => numberFor(run, each)),
          "fromCodePoint",
        ),
      raw: (_, [texts, ...values]) => {
        const raw = Array.isArray(texts) ? /** @type {any} */ (texts).raw : null;
        const said = values.map((each) => textOf(run, each));
        return Array.isArray(raw) && !said.includes(null)
          ? String.raw({ raw }, ...said)
          : new Unknown(values.flatMap((each) => [...tagsWithin(each)]));
      },
    },
  );
}

/**
 * @param {DryRun} run
 * @returns {Callable}
 */
function numberMaker(run) {
  /** @type {Record<string, (self: Value, values: Value[]) => Value>} */
  const statics = {};
  for (const name of /** @type {const} */ (["isInteger", "isNaN", "isFinite", "isSafeInteger"])) {
    statics[name] = (_, [value]) =>
      isKnown(value) ? isPlain(value) && Number[name](value) : new Unknown(tagsWithin(value));
  }
  for (const name of /** @type {const} */ (["parseInt", "parseFloat"]))
    statics[name] = (_, values) => callHost(run, Number, Number[name], values, name);
  const made = maker(
    run,
    "Number",
    (self, values) => {
      if (self === NEW) return new Unknown();
      if (!values.length) return 0;
      const plain = numberFor(run, values[0]);
      if (isLarge(plain)) return Number(plain);
      if (isSymbol(plain)) return failing(run, "TypeError", "a symbol is no number");
      return asNumber(plain) ?? new Unknown(tagsWithin(values[0]));
    },
    statics,
  );
  for (const name of [
    "MAX_SAFE_INTEGER",
    "MIN_SAFE_INTEGER",
    "MAX_VALUE",
    "MIN_VALUE",
    "EPSILON",
    "NaN",
    "POSITIVE_INFINITY",
    "NEGATIVE_INFINITY",
  ])
    made.props.set(name, /** @type {any} */ (Number)[name]);
  return made;
}

/**
 * @param {DryRun} run
 * @returns {Callable}
 */
function listMaker(run) {
  const made = maker(
    run,
    "Array",
    (_, values) => {
      if (values.length !== 1 || typeof values[0] !== "number") {
        const list = madeHere([...values]);
        if (values.length === 1 && values[0] instanceof Unknown) vagueArrays.add(list);
        return list;
      }
      const [length] = values;
      if (!Number.isInteger(length) || length < 0 || length > 4294967295)
        return failing(run, "RangeError", "no length of a list");
      const list = madeHere(/** @type {Value[]} */ ([]));
      if (length > ARRAY_LIMIT) vagueArrays.add(list);
      else list.length = length;
      return list;
    },
    {
      from: (_, [over, change]) => arrayFrom(run, over, change),
      of: (_, values) => madeHere([...values]),
      isArray: (_, [value]) =>
        isKnown(value)
          ? Array.isArray(value) && !argumentLists.has(value)
          : new Unknown(tagsWithin(value)),
    },
  );
  const prototype = new Thing("object", run.prototypes["object"] ?? null);
  for (const name of [...Object.keys(LIST_READERS), ...Object.keys(LIST_WRITERS)])
    if (name !== "item") prototype.props.set(name, listMethod(run, name));
  made.props.set("prototype", prototype);
  return made;
}

/**
 * @param {DryRun} run
 * @param {Value} over
 * @param {Value} change
 * @returns {Value}
 */
function arrayFrom(run, over, change) {
  if (over === undefined || over === null) return failing(run, "TypeError", "nothing is no list");
  if (change !== undefined && isPlain(change))
    return failing(run, "TypeError", "what is called for each is no function");
  const isOpen = isPlain(over) && typeof over !== "string";
  const like = isOpen
    ? []
    : over instanceof Thing && over.kind === "object"
      ? getMember(run, over, "length") === undefined && !over.isVague
        ? []
        : listLike(run, over)
      : null;
  const items = like ? Array.from(like) : itemsOf(over);
  if (!items) {
    const made = madeHere([unknownItem(over, tagsWithin(over))]);
    vagueArrays.add(made);
    if (change === undefined) return made;
    return callOnVague(run, made, "map", [change]);
  }
  madeHere(items);
  if (change === undefined) return items;
  return madeHere(items.map((item, at) => run.call(change, undefined, [item, at])));
}

/**
 * @param {DryRun} run
 * @param {Value} self
 * @param {Value} act
 * @returns {Value}
 */
function whenSettled(run, self, act) {
  if (
    !(self instanceof Thing) ||
    self.kind !== "promise" ||
    !(act instanceof Callable) ||
    self.own.isBroken
  )
    return self;
  if (self.own.isPending) {
    const later = promiseOf(run, new Unknown());
    later.own.isPending = true;
    self.own.waiting.push({ act, later });
    return later;
  }
  const next = run.tryCall(act, undefined, [self.own.value]);
  return promiseOf(
    run,
    next instanceof Thing && next.kind === "promise" ? next : settledValue(run, next),
  );
}

/**
 * @param {DryRun} run
 * @param {Thing} promise
 * @param {Value} value
 */
function settle(run, promise, value) {
  if (!promise.own.isPending) return;
  const isBroken = value instanceof Thing && value.kind === "promise" && value.own.isBroken;
  Object.assign(
    promise.own,
    isBroken
      ? { isPending: false, isBroken, value: value.own.value }
      : { isPending: false, value: settledValue(run, value) },
  );
  for (const { act, later } of promise.own.waiting.splice(0))
    settle(run, later, isBroken ? new Unknown() : run.tryCall(act, undefined, [promise.own.value]));
}

/**
 * @param {DryRun} run
 * @returns {Callable}
 */
function promises(run) {
  const all = (/** @type {Value} */ _, /** @type {Value[]} */ [list]) =>
    promiseOf(
      run,
      (itemsOf(list) ?? [new Unknown()]).map((item) => settledValue(run, item)),
    );
  const first = (/** @type {Value} */ _, /** @type {Value[]} */ [list]) =>
    promiseOf(run, settledValue(run, (itemsOf(list) ?? [new Unknown()])[0]));
  return maker(
    run,
    "Promise",
    (_, [act]) => {
      const made = promiseOf(run, undefined);
      made.own.isPending = true;
      const keep = nativeOf(run, "resolve", (__, [value]) => settle(run, made, value));
      run.tryCall(act, undefined, [keep, nativeOf(run, "reject", () => undefined)]);
      return made;
    },
    {
      all,
      allSettled: all,
      race: first,
      any: first,
      resolve: (_, [value]) => promiseOf(run, value),
      reject: () => promiseOf(run, new Unknown()),
    },
  );
}

// More of the language's own objects: JSON, Object's functions, dates.

/**
 * @param {DryRun} run
 * @returns {Thing}
 */
function jsonOf(run) {
  const made = new Thing("namespace");
  made.props.set(
    "stringify",
    nativeOf(run, "stringify", (_, [value, replacer, space]) => {
      const tags = tagsWithin(value, 6);
      run.touch(tags);
      const isPlainly = replacer === undefined || replacer === null;
      const names =
        Array.isArray(replacer) && !vagueArrays.has(replacer) && replacer.every(isPlain)
          ? replacer
          : null;
      if (!isPlainly && !names) {
        run.lend([replacer]);
        return new Unknown(tags);
      }
      const indent = isPlain(space) ? space : primitiveOf(run, space, "number");
      if (isLarge(value)) return failing(run, "TypeError", "a large number has no JSON");
      const host = isPlain(indent) ? toHost(value, 6) : undefined;
      if (!host) run.trusts += 1;
      return host
        ? JSON.stringify(host.value, names, indent)
        : new Unknown(tags, {
            isTruthy: isPlain(value) || value instanceof Callable ? null : true,
          });
    }),
  );
  made.props.set(
    "parse",
    nativeOf(run, "parse", (_, [value, reviver]) => {
      const text = textOf(run, value);
      if (text === null || reviver !== undefined) {
        run.trusts += 1;
        run.lend([reviver]);
        return new Unknown(tagsWithin(value));
      }
      try {
        return fromHost(run, JSON.parse(text));
      } catch (error) {
        throw thrownByHost(run, error);
      }
    }),
  );
  return made;
}

/**
 * @param {Value} value
 * @returns {string | null} null where it is not wholly known
 */
function knownJson(value) {
  const host = toHost(value, 6);
  return host === undefined ? null : (JSON.stringify(host.value) ?? null);
}

/**
 * @param {Value} value
 * @param {number} depth
 * @returns {{value: any} | undefined} what JSON says of it is the same; undefined where it is not wholly known
 */
function toHost(value, depth) {
  if (isPlain(value)) return isLarge(value) ? undefined : { value };
  if (!depth || value instanceof Unknown) return undefined;
  if (value instanceof Callable) return { value: undefined };
  if (Array.isArray(value)) {
    if (vagueArrays.has(value) || argumentLists.has(value)) return undefined;
    const items = Array.from(value, (item) => toHost(item, depth - 1));
    return items.includes(undefined) ? undefined : { value: items.map((item) => item?.value) };
  }
  if (!(value instanceof Thing) || convertsItself(value, /^(?:toJSON|@@.*)$/)) return undefined;
  if (value.kind === "map" || value.kind === "regexp")
    return vagueCollections.has(value) ? undefined : { value: {} };
  if (value.kind !== "object" && value.kind !== "error") return undefined;
  const names = namesOf(value);
  if (!names) return undefined;
  /** @type {Record<string, any>} */
  const made = {};
  for (const name of names) {
    const item = value.props.get(name);
    const host = item instanceof Accessor ? undefined : toHost(item, depth - 1);
    if (!host) return undefined;
    Object.defineProperty(made, name, { value: host.value, enumerable: true });
  }
  return { value: made };
}

/**
 * @param {DryRun} run
 * @param {any} host
 * @param {Thing | null} [proto]
 * @returns {Value}
 */
function fromHost(run, host, proto = run.prototypes["object"] ?? null) {
  if (isPlain(host)) return host;
  if (Array.isArray(host)) return madeHere(host.map((item) => fromHost(run, item)));
  const made = new Thing("object", proto);
  for (const [key, item] of Object.entries(host)) made.props.set(key, fromHost(run, item));
  return made;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @param {number} [depth]
 * @returns {Value} the same data anew; Unknown where it is not plain data
 */
function copyOf(run, value, depth = 6) {
  if (isPlain(value) && !isSymbol(value)) return value;
  const names = depth && value instanceof Thing && value.kind === "object" ? namesOf(value) : null;
  if (Array.isArray(value) && depth && !vagueArrays.has(value))
    return madeHere(value.map((item) => copyOf(run, item, depth - 1)));
  if (!names) {
    run.trusts += 1;
    return new Unknown(tagsWithin(value));
  }
  const made = new Thing("object", run.prototypes["object"] ?? null);
  for (const name of names)
    made.props.set(name, copyOf(run, getMember(run, value, name), depth - 1));
  return made;
}

/**
 * @param {DryRun} run
 * @returns {Record<string, (self: Value, values: Value[]) => Value>}
 */
function objectFunctions(run) {
  const nothing = () => failing(run, "TypeError", "nothing has no properties");
  /** @param {(name: string, value: Value) => Value} take */
  const listed =
    (take) =>
    (/** @type {Value} */ _, /** @type {Value[]} */ [value]) => {
      if (value === undefined || value === null) return nothing();
      const names = namesOf(value);
      if (!names) return unknownMember(value);
      const made = madeHere(names.map((name) => take(name, value)));
      const tags = tagsWithin(value);
      if (tags.size) arrayTags.set(made, tags);
      return made;
    };
  return {
    keys: listed((name) => name),
    values: listed((name, value) => getMember(run, value, name)),
    entries: listed((name, value) => madeHere([name, getMember(run, value, name)])),
    freeze: (_, [value]) => freeze(run, value),
    seal: (_, [value]) => {
      if (value instanceof Thing) value.isVague = true;
      return value;
    },
    preventExtensions: (_, [value]) => {
      if (value instanceof Thing) value.isVague = true;
      return value;
    },
    isFrozen: (_, [value]) =>
      isPlain(value) ? true : value instanceof Thing && value.isFrozen ? true : new Unknown(),
    create: (_, [proto, properties]) => {
      if (proto === undefined || (isPlain(proto) && proto !== null))
        return failing(run, "TypeError", "no prototype");
      const made = new Thing("object", proto instanceof Thing ? proto : null);
      if (proto !== null && !(proto instanceof Thing)) made.isVague = true;
      if (properties !== undefined) defineMembers(run, made, properties);
      return made;
    },
    getPrototypeOf: (_, [value]) =>
      value instanceof Thing && value.proto && !value.proto.isBase ? value.proto : new Unknown(),
    setPrototypeOf: (_, [value, proto]) => {
      if (value instanceof Thing) {
        if (run.undecided > value.depth) value.isVague = true;
        else setPrototype(value, proto);
      }
      return value;
    },
    getOwnPropertyNames: (_, [value]) =>
      (value instanceof Thing && !value.hidden?.size) || typeof value === "string"
        ? listed((name) => name)(_, [value])
        : new Unknown(),
    getOwnPropertyDescriptor: () => new Unknown(),
    hasOwn: (_, [value, key]) => {
      const name = keyFrom(run, key);
      return hasOwn(run, value, typeof name === "string" ? name : null);
    },
    is: (_, [one, other]) =>
      isKnown(one) && isKnown(other) && !(one instanceof Callable && one.native)
        ? Object.is(one, other)
        : new Unknown(),
    fromEntries: (_, [entries]) => {
      if (entries === undefined || entries === null || !isIterable(entries)) return nothing();
      const made = new Thing("object", run.prototypes["object"] ?? null);
      const items = itemsOf(entries);
      if (!items) made.isVague = true;
      for (const entry of items ?? []) {
        const key =
          Array.isArray(entry) && !vagueArrays.has(entry) ? keyFrom(run, entry[0]) : new Unknown();
        if (typeof key === "string") made.props.set(key, entry[1]);
        else made.isVague = true;
      }
      return made;
    },
    assign: (_, [target, ...others]) => {
      if (target === undefined || target === null) return nothing();
      for (const other of others) {
        const names = other === undefined || other === null ? [] : namesOf(other);
        if (names)
          for (const name of names)
            setMember(run, target, name, getMember(run, other, name), undefined, true);
        else {
          if (other instanceof Thing)
            for (const [key, item] of other.props)
              if (!(item instanceof Accessor)) setMember(run, target, key, item);
          setMember(run, target, new Unknown(), new Unknown(tagsWithin(other)));
        }
      }
      return target;
    },
    defineProperty: (_, [target, key, descriptor]) => defineMember(run, target, key, descriptor),
    defineProperties: (_, [target, all]) => defineMembers(run, target, all),
  };
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value}
 */
function freeze(run, value) {
  if (Array.isArray(value)) {
    if (run.undecided > (arrayDepths.get(value) ?? 0)) blurList(run, value);
    else frozenArrays.add(value);
  } else if (value instanceof Thing) {
    if (run.undecided > value.depth) value.isVague = true;
    else value.isFrozen = true;
  }
  return value;
}

/**
 * @param {DryRun} run
 * @param {Value} target
 * @param {Value} all
 * @returns {Value}
 */
function defineMembers(run, target, all) {
  const names = namesOf(all);
  if (names) for (const name of names) defineMember(run, target, name, getMember(run, all, name));
  else if (target instanceof Thing) target.isVague = true;
  return target;
}

/**
 * @param {DryRun} run
 * @param {Value} target
 * @param {Value} key
 * @param {Value} descriptor
 * @returns {Value}
 */
function defineMember(run, target, key, descriptor) {
  if (Array.isArray(target)) {
    blurList(run, target);
    return target;
  }
  if (!(target instanceof Thing))
    return isPlain(target) ? failing(run, "TypeError", "no object") : target;
  const name = keyFrom(run, key);
  if (
    typeof name !== "string" ||
    !(descriptor instanceof Thing) ||
    (run.undecided > target.depth && target.kind === "object")
  ) {
    target.isVague = target.isVague || target.kind === "object";
    return target;
  }
  if (target.isFrozen || readOnlyNames.get(target)?.has(name))
    return failing(run, "TypeError", "the property cannot be defined");
  const [get, set, enumerable, writable] = ["get", "set", "enumerable", "writable"].map((each) =>
    getMember(run, descriptor, each),
  );
  const known = target.props.get(name);
  const hasBefore = target.props.has(name);
  const [getter, setter] = [
    get instanceof Callable ? get : null,
    set instanceof Callable ? set : null,
  ];
  if (getter || setter) {
    const before = known instanceof Accessor ? known : null;
    target.props.set(
      name,
      new Accessor(getter ?? before?.get ?? null, setter ?? before?.set ?? null),
    );
  } else if (!hasBefore || hasIn(run, descriptor, "value") === true)
    target.props.set(name, getMember(run, descriptor, "value"));
  target.hidden ??= new Set();
  if (truth(enumerable) === true) target.hidden.delete(name);
  else if (!hasBefore || (enumerable !== undefined && truth(enumerable) === false))
    target.hidden.add(name);
  if (enumerable instanceof Unknown || writable instanceof Unknown)
    target.isVague = target.kind === "object";
  if (!getter && !setter && truth(writable) !== true && (!hasBefore || writable !== undefined)) {
    const names = readOnlyNames.get(target) ?? new Set();
    readOnlyNames.set(target, names.add(name));
  }
  return target;
}

/**
 * Dates on the run's own clock.
 * @param {DryRun} run
 * @returns {Callable}
 */
function dates(run) {
  const now = () => {
    run.touch(["time"]);
    return run.startedAt + run.now;
  };
  return maker(
    run,
    "Date",
    (self, values) => {
      if (self !== NEW) return new Unknown(["time"]);
      const made = new Thing("date");
      const known = values.map((value) => (isDate(value) ? value.own : numberFor(run, value)));
      made.own = !values.length
        ? now()
        : known.every(isPlain)
          ? new Date(.../** @type {[any]} */ (known)).getTime()
          : null;
      for (const name of [
        "getUTCFullYear",
        "getUTCMonth",
        "getUTCDate",
        "getUTCDay",
        "getUTCHours",
        "getUTCMinutes",
        "getUTCSeconds",
        "toUTCString",
        "toDateString",
        "toTimeString",
        "getTime",
        "valueOf",
        "getFullYear",
        "getMonth",
        "getDate",
        "getDay",
        "getHours",
        "getMinutes",
        "getSeconds",
        "getMilliseconds",
        "toISOString",
        "toJSON",
        "toString",
        "toLocaleString",
        "toLocaleDateString",
        "toLocaleTimeString",
        "getTimezoneOffset",
      ]) {
        made.props.set(
          name,
          nativeOf(run, name, (_, given) => {
            run.touch(values.length ? [] : ["time"]);
            if (typeof made.own !== "number" || !given.every(isPlain)) return new Unknown(["time"]);
            try {
              return Reflect.apply(
                /** @type {any} */ (Date.prototype)[name],
                new Date(made.own),
                given,
              );
            } catch (error) {
              throw thrownByHost(run, error);
            }
          }),
        );
      }
      for (const name of [
        "setTime",
        "setHours",
        "setMinutes",
        "setSeconds",
        "setDate",
        "setMonth",
        "setFullYear",
        "setMilliseconds",
      ]) {
        made.props.set(
          name,
          nativeOf(run, name, (_, given) => {
            const date = new Date(made.own);
            const isSure =
              given.every(isPlain) && typeof made.own === "number" && run.undecided <= made.depth;
            made.own = isSure
              ? Reflect.apply(/** @type {any} */ (Date.prototype)[name], date, given)
              : null;
            return made.own ?? new Unknown();
          }),
        );
      }
      return made;
    },
    {
      now,
      parse: (_, [text]) => (typeof text === "string" ? Date.parse(text) : new Unknown()),
      UTC: (_, values) => callHost(run, Date, Date.UTC, values, "UTC"),
    },
  );
}

// Map and Set in a dry run.

/**
 * @param {DryRun} run
 * @param {Map<string, Value>} globals
 */
function addCollections(run, globals) {
  const filled = (/** @type {Map<Value, Value> | Set<Value>} */ own, /** @type {Value} */ over) => {
    const made = collection(run, own);
    if (over === undefined || over === null) return made;
    if (!isIterable(over)) return failing(run, "TypeError", "what is put into it is no list");
    const items = itemsOf(over);
    if (!items) {
      vagueCollections.add(made);
      run.trusts += 1;
    }
    for (const item of items ?? []) {
      const [key, value] =
        own instanceof Map
          ? [
              Array.isArray(item) && !vagueArrays.has(item) ? item[0] : new Unknown(),
              Array.isArray(item) ? item[1] : new Unknown(),
            ]
          : [item, undefined];
      if (own instanceof Map) own.set(key, value);
      else own.add(key);
      if (!isKnown(key)) vagueCollections.add(made);
    }
    for (const tag of tagsWithin(over)) made.tags.add(tag);
    return made;
  };
  globals.set(
    "Map",
    maker(run, "Map", (_, [entries]) => filled(new Map(), entries), {}),
  );
  globals.set(
    "Set",
    maker(run, "Set", (_, [items]) => filled(new Set(), items)),
  );
  globals.set(
    "WeakMap",
    maker(run, "WeakMap", (_, [entries]) => filled(new Map(), entries)),
  );
  globals.set(
    "WeakSet",
    maker(run, "WeakSet", (_, [items]) => filled(new Set(), items)),
  );
}

/**
 * @param {DryRun} run
 * @param {Map<Value, Value> | Set<Value>} own
 * @returns {Thing}
 */
function collection(run, own) {
  const made = new Thing("map", run.prototypes["object"] ?? null);
  made.own = own;
  const methods = collectionMethods(run, made);
  for (const [name, act] of Object.entries(methods)) {
    made.props.set(
      name,
      nativeOf(run, name, (_, values) => {
        run.touch(made.tags);
        return act(values);
      }),
    );
  }
  made.props.set(
    "size",
    new Accessor(
      nativeOf(run, "size", () => {
        run.touch(made.tags);
        return isUnsure(made) ? new Unknown(made.tags) : own.size;
      }),
      null,
    ),
  );
  made.hidden = new Set(made.props.keys());
  return made;
}

/** @type {WeakSet<Thing>} collections of which it is not known what they hold */
const vagueCollections = new WeakSet();

/**
 * @param {Thing} collection
 * @returns {boolean}
 */
function isUnsure(collection) {
  return vagueCollections.has(collection);
}

/**
 * @param {DryRun} run
 * @param {Thing} made
 * @returns {Record<string, (values: Value[]) => Value>}
 */
function collectionMethods(run, made) {
  const own = /** @type {Map<Value, Value> | Set<Value>} */ (made.own);
  const unknown = () => oneOf([new Unknown(made.tags), ...[...own.values()].slice(0, COULD_LIMIT)]);
  const blurIt = () => {
    if (!vagueCollections.has(made)) run.shaken += 1;
    vagueCollections.add(made);
  };
  /** @param {Value[]} values @param {() => void} write */
  const change = (values, write) => {
    for (const tag of [
      ...run.passed,
      ...values.flatMap((value) => [...tagsWithin(value)]),
      ...run.why(),
    ])
      made.tags.add(tag);
    if (run.undecided > made.depth || !isKnown(values[0])) blurIt();
    write();
  };
  const pairs = () => [...own.entries()].map(([key, value]) => madeHere([key, value]));
  return {
    get: ([key]) => {
      if (!(own instanceof Map)) return new Unknown();
      return isUnsure(made) || !isKnown(key) ? oneOf([unknown(), undefined]) : own.get(key);
    },
    has: ([key]) => (isUnsure(made) || !isKnown(key) ? new Unknown(tagsWithin(key)) : own.has(key)),
    set: (values) => {
      change(values, () => {
        if (own instanceof Map)
          own.set(
            values[0],
            isUnsure(made) && own.has(values[0])
              ? oneOf([own.get(values[0]), values[1]])
              : values[1],
          );
      });
      return made;
    },
    add: (values) => {
      change(values, () => void (own instanceof Set && own.add(values[0])));
      return made;
    },
    delete: ([key]) => {
      const had = isUnsure(made) || !isKnown(key) ? new Unknown() : own.has(key);
      if (run.undecided > made.depth || !isKnown(key)) blurIt();
      else if (!isUnsure(made)) own.delete(key);
      return had;
    },
    clear: () => {
      if (run.undecided > made.depth) blurIt();
      else {
        own.clear();
        vagueCollections.delete(made);
      }
    },
    forEach: ([act]) => {
      if (isUnsure(made))
        untilSettled(run, () =>
          run.perhaps(() => run.call(act, undefined, [unknown(), unknown(), made])),
        );
      else for (const [key, value] of own.entries()) run.call(act, undefined, [value, key, made]);
    },
    values: () => (isUnsure(made) ? unknown() : iteratorOf(run, [...own.values()])),
    keys: () => (isUnsure(made) ? unknown() : iteratorOf(run, [...own.keys()])),
    entries: () => (isUnsure(made) ? unknown() : iteratorOf(run, pairs())),
  };
}

// An editor's library on paper: whatever a page reads of it is another part of it, and every call is
// kept, with the functions that the page hands over.

/**
 * Something that the page does with a library: a call, ``new``, or an own value in place of a part.
 * @typedef {{path: string, values: Value[], certain: boolean, isWrite: boolean, within: Callable | null, code: string}} LibraryCall
 */

const LIBRARY_CALLS = 2000;

/** What libraries are called that a page loads from elsewhere or that are too large to be read. */
const GLOBALS =
  /^(?:monaco|CodeMirror|ace|Quill|tinymce|CKEDITOR|ClassicEditor|InlineEditor|Trix|React|ReactDOM|Draft)$/;

/** Functions of a component library that run what they are given at once. */
const COMPONENTS = /\bcreateElement$/;

class PaperLibraries {
  /**
   * @param {PaperPage} page
   * @param {(CodeText & {library: string})[]} scripts
   */
  constructor(page, scripts) {
    this.page = page;
    this.scripts = scripts;
    this.kinds = [...new Set(scripts.map(({ library }) => library))];
    /** @type {LibraryCall[]} */
    this.calls = [];
    /** The page's function that the library is thought to call now. @type {Callable | null} */
    this.within = null;
  }

  /**
   * @param {string} path
   * @returns {Callable}
   */
  part(path) {
    const { run } = this.page;
    const made = nativeOf(run, path, (_, values) => this.called(path, values));
    made.kind = "library";
    made.own = { path };
    return made;
  }

  /**
   * @param {string} path
   * @param {Value[]} values
   * @returns {Value}
   */
  called(path, values) {
    const { run } = this.page;
    this.note(path, values, false);
    const [first] = values;
    if (/\.(?:then|finally)$/.test(path) && first instanceof Callable && !first.native) {
      run.tryCall(first, undefined, [this.part(path.replace(/\.\w+$/, ""))]);
      return this.part(path.replace(/\.\w+$/, ""));
    }
    if (
      COMPONENTS.test(path) &&
      first instanceof Callable &&
      !first.native &&
      run.frames.length < 20
    )
      return run.tryCall(first, undefined, [
        values[1] instanceof Thing ? values[1] : new Unknown(),
      ]);
    if (/\buseState$/.test(path)) return [this.state(path, first), this.part(`${path}.set`)];
    return this.part(`${path}()`);
  }

  /**
   * @param {string} path
   * @param {Value} first what a component's state is at first, or what makes it
   * @returns {Value}
   */
  state(path, first) {
    if (first instanceof Callable && !first.native) this.page.run.tryCall(first, undefined, []);
    return isPlain(first) ? new Unknown(["answer"]) : this.part(`${path}.state`);
  }

  /**
   * @param {string} path
   * @param {Value[]} values
   * @param {boolean} isWrite whether the page puts a value there
   */
  note(path, values, isWrite) {
    if (this.calls.length >= LIBRARY_CALLS) throw new OutOfPatience("too many calls of a library");
    const { run } = this.page;
    const text = run.frames[run.frames.length - 1]?.script?.text ?? "";
    const code = run.at ? text.slice(run.at.start, Math.min(run.at.end, run.at.start + 600)) : "";
    this.calls.push({
      path,
      values,
      certain: run.undecided === 0,
      isWrite,
      within: this.within,
      code,
    });
  }

  /**
   * @param {Thing} holder
   * @param {string} key
   * @param {Value} value
   * @returns {false} the value is kept there all the same
   */
  written(holder, key, value) {
    this.note(`${holder.own.path}.${key}`, [value], true);
    return false;
  }

  /**
   * @param {string} name of a global
   * @returns {boolean} whether a library makes it
   */
  defines(name) {
    return this.scripts.some(({ text }) =>
      text ? text.includes(`.${name}=`) || text.includes(`.${name} =`) : GLOBALS.test(name),
    );
  }

  /** @returns {Set<string>} kinds of those libraries with which the page's own code made an editor */
  made() {
    return new Set(
      this.kinds.filter((kind) => {
        const library = EDITOR_LIBRARIES[kind];
        if (library?.element && this.page.elements.some((each) => each.own.tag === library.element))
          return true;
        return this.calls.some(({ path }) => library?.made.test(path));
      }),
    );
  }
}

/**
 * @param {PaperLibraries} libraries
 * @param {Thing} holder
 * @param {string} key
 * @returns {Value}
 */
function readLibrary(libraries, holder, key) {
  if (key === "prototype" || key === "constructor") return new Unknown();
  const made = libraries.part(`${holder.own.path}.${key}`);
  holder.props.set(key, made);
  return made;
}

// A page on paper: the elements of the real one as plain data, and a browser around them that only
// takes notes. Nothing here touches a real page.

/** Says that the model knows nothing of a property. */
const NOT_MODELLED = Symbol("not modelled");

/** The browser and the page of a dry run. */
class PaperPage {
  /**
   * @param {DryRun} run
   * @param {PaperNode[]} nodes
   * @param {{url: string, isTop: boolean, allRead: boolean, title: string, agent?: string, libraries?: (CodeText & {library: string})[]}} about
   */
  constructor(run, nodes, about) {
    this.run = run;
    this.libraries = new PaperLibraries(this, about.libraries ?? []);
    /** @type {Thing[]} observers that observe something */
    this.observers = [];
    this.about = about;
    this.window = new Thing("window");
    this.document = new Thing("document");
    /** @type {PaperListener[]} */
    this.listeners = [];
    /** @type {PaperTimer[]} */
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
   * @param {PaperNode | null} [node]
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
      isTrusted: init["isTrusted"] ?? true,
    };
    const bubbles =
      init["bubbles"] ??
      !["focus", "blur", "mouseleave", "mouseenter", "pointerleave"].includes(type);
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
   * @param {PaperListener} listener
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
      if (
        result === false ||
        (own.type === "beforeunload" && isKnown(result) && result !== undefined && result !== null)
      )
        this.cancel(event, "return false", result);
      else if (result instanceof Unknown && handler.node && returnsFalse(handler.node))
        run.perhaps(() => this.cancel(event, "return false", result));
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
        (/** @type {PaperTimer | null} */ first, timer) =>
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

// How events reach listeners on a page on paper.

/**
 * @typedef {object} PaperNode an element as gathering saw it
 * @property {string} tag
 * @property {number} parent position of its parent in the list, -1 for the document's element
 * @property {Record<string, string>} attributes
 * @property {string} text its own words
 * @property {number} field number of the field that it is, or -1
 * @property {number} above number of the field whose surface it belongs to or that it is, or -1
 * @property {boolean} shown
 * @property {boolean} shadow whether it stands at the top of a shadow root
 */

/**
 * @typedef {object} PaperListener
 * @property {Thing | null} target null where it is not known which element
 * @property {string} type
 * @property {Value} handler
 * @property {boolean} capture
 * @property {boolean} passive
 * @property {boolean} once
 * @property {boolean} certain
 * @property {boolean} isProperty set as on..., so that returning false cancels
 */

/** @typedef {{id: number, at: number, every: number | null, act: Callable, values: Value[], certain: boolean, made: number}} PaperTimer */

/**
 * What a listener outside a shadow root takes for the target: the root's host.
 * @param {Thing} target
 * @param {Thing} holder of the listener
 * @returns {Thing}
 */
function retargeted(target, holder) {
  let seen = target;
  for (let at = /** @type {Thing | null} */ (target); at?.kind === "element"; at = at.own.parent) {
    if (at === holder) return seen;
    if (at.own.isShadowTop && at.own.parent) seen = at.own.parent;
  }
  return seen;
}

/**
 * @param {CodeNode} node
 * @returns {boolean} whether a function's text has `return false` of some form
 */
function returnsFalse(node) {
  const found = JSON.stringify(node, (key, value) => (key === "loc" ? undefined : value));
  return (
    /"type":"ReturnStatement"[^}]*"argument":\{[^}]*"value":false/.test(found) ||
    (node["body"]?.type === "Literal" && node["body"].value === false)
  );
}

/**
 * @param {string} type
 * @returns {string}
 */
function eventClass(type) {
  if (/^key/.test(type)) return "KeyboardEvent";
  if (/^(?:before)?input$/.test(type)) return "InputEvent";
  if (/^(?:paste|copy|cut)$/.test(type)) return "ClipboardEvent";
  if (/^(?:drag|drop)/.test(type)) return "DragEvent";
  if (/^pointer/.test(type)) return "PointerEvent";
  if (/^(?:focus|blur)/.test(type)) return "FocusEvent";
  return /^(?:mouse|click|contextmenu|dblclick)/.test(type) ? "MouseEvent" : "Event";
}

// The browser of a page on paper: window, document, events, storage, requests. It notes what is asked.

const STANDARD =
  /^(?:HTML\w*Element|SVG\w*|\w*Event|Element|Node|Document|Text|DocumentFragment|ShadowRoot|EventTarget|CSS\w*|DOM\w*|\w*Observer|Blob|File\w*|URL\w*|Headers|Request|Response|FormData|AbortController|Text\w+coder|crypto|caches|Worker|performance|speechSynthesis|Audio\w*|OffscreenCanvas|Intl|Proxy|Reflect|Uint\w+|Int\w+|Float\w+|ArrayBuffer|DataView|BigInt|WebAssembly|customElements|trustedTypes|scheduler|visualViewport|isSecureContext|Range|Selection|Storage|Clipboard\w*|DataTransfer|MediaRecorder|MediaStream|RTC\w+|Notification|IdleDetector|XPathResult|NodeFilter|CustomElementRegistry|structuredClone|getComputedStyle|reportError|origin|frames|length|menubar|toolbar|external|chrome|eval|Function|globalThis|TransformStream|ReadableStream|WritableStream|CompressionStream|EditContext|Highlight|ToggleEvent|NamedNodeMap|Navigator|Screen|History|Location|Window|MutationRecord|WeakRef|FinalizationRegistry|AggregateError|SyntaxError|EvalError|ReferenceError|URIError)$/;

/** Asking for these is something that a candidate would want to know. */
const ASKED = /** @type {Record<string, string[]>} */ ({
  mediaDevices: ["getUserMedia", "getDisplayMedia", "enumerateDevices"],
  geolocation: ["getCurrentPosition", "watchPosition"],
  keyboard: ["lock", "unlock", "getLayoutMap"],
  clipboard: ["readText", "read", "writeText", "write"],
  permissions: ["query"],
  wakeLock: ["request"],
  locks: ["request", "query"],
});

/** @param {PaperPage} page */
function addBrowser(page) {
  const { run, window } = page;
  const globals = window.props;
  const define = (
    /** @type {string} */ name,
    /** @type {(self: Value, values: Value[]) => Value} */ act,
  ) => globals.set(name, nativeOf(run, name, act));
  for (const name of ["window", "self", "globalThis", "frames"]) globals.set(name, window);
  for (const name of ["top", "parent"])
    globals.set(name, page.about.isTop ? window : recorded(page, "parent"));
  globals.set("document", page.document);
  globals.set("localStorage", storageOf(page, "local"));
  globals.set("sessionStorage", storageOf(page, "session"));
  globals.set("navigator", navigatorOf(page));
  globals.set("location", locationOf(page));
  globals.set("history", historyOf(page));
  globals.set("screen", screenOf(page));
  globals.set("console", consoleOf(page));
  globals.set("performance", performanceOf(page));
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"])
    globals.set(name, listening(page, name, window));
  addTimers(page, define);
  for (const name of ["alert", "confirm", "prompt"])
    define(
      name,
      (_, [value]) => (
        run.note("message", name, { value }), name === "alert" ? undefined : new Unknown()
      ),
    );
  define("fetch", (_, [url, options]) => {
    noteRequest(page, "fetch", url, options);
    const answer = promiseOf(run, recorded(page, "response", new Unknown()));
    if (!page.state.online)
      Object.assign(answer.own, { isBroken: true, value: new Unknown(["online"]) });
    return answer;
  });
  define("getSelection", () => recorded(page, "selection"));
  define("matchMedia", (_, [query]) =>
    recorded(page, "matchMedia", undefined, asText(query) ?? ""),
  );
  define("getComputedStyle", () => new Unknown());
  define("print", () => run.note("print", "window.print"));
  define(
    "open",
    (_, [url]) => (run.note("open", "window.open", { to: asText(url) ?? "" }), new Unknown()),
  );
  define("close", () => run.note("go", "window.close"));
  define("postMessage", () => undefined);
  define(
    "getScreenDetails",
    () => (
      page.used.add("getScreenDetails"),
      run.note("ask", "getScreenDetails"),
      promiseOf(run, new Unknown(["screens"]))
    ),
  );
  define("queueMicrotask", (_, [act]) => run.tryCall(act, undefined, []));
  define("structuredClone", (_, [value]) => copyOf(run, value));
  define("scrollTo", () => undefined);
  define("moveTo", () => undefined);
  define("resizeTo", () => undefined);
  define("focus", () => undefined);
  define("blur", () => undefined);
  for (const name of [
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "Image",
    "Audio",
    "BroadcastChannel",
    "SharedWorker",
    "Worker",
    "MutationObserver",
    "ResizeObserver",
    "IntersectionObserver",
    "PerformanceObserver",
    "FormData",
    "URL",
    "URLSearchParams",
    "Blob",
    "IdleDetector",
    "MediaRecorder",
    "Event",
    "CustomEvent",
    "KeyboardEvent",
    "InputEvent",
    "ClipboardEvent",
    "MouseEvent",
    "DataTransfer",
    "Notification",
    "AbortController",
    "TextEncoder",
    "CompressionStream",
    "Response",
    "Option",
    "RTCPeerConnection",
  ]) {
    define(name, (_, values) => makeRecorded(page, name, values));
  }
  const eventMaker = globals.get("Event");
  const eventParts = new Thing("object");
  for (const key of ["preventDefault", "stopPropagation", "stopImmediatePropagation"]) {
    eventParts.props.set(
      key,
      nativeOf(run, key, (self) =>
        self instanceof Thing && self.kind === "event"
          ? run.call(readEvent(page, self, key), self, [])
          : undefined,
      ),
    );
  }
  eventMaker.props.set("prototype", eventParts);
  globals.set("indexedDB", recorded(page, "indexedDB"));
  globals.set("crypto", recorded(page, "crypto"));
}

/**
 * A part of the browser of which only its use is noted.
 * @param {PaperPage} page
 * @param {string} name
 * @param {Value} [value]
 * @param {string} [detail]
 * @returns {Thing}
 */
function recorded(page, name, value, detail = "") {
  const made = new Thing("recorded");
  made.own = { name, value, detail };
  for (const key of ["addEventListener", "removeEventListener"])
    made.props.set(key, listening(page, key, made));
  return made;
}

/**
 * @param {PaperPage} page
 * @param {string} name
 * @param {Thing} target
 * @returns {Callable}
 */
function listening(page, name, target) {
  const { run } = page;
  return nativeOf(run, name, (self, [type, handler, options]) => {
    const holder =
      self instanceof Thing && ["element", "document", "window", "recorded"].includes(self.kind)
        ? self
        : self instanceof Unknown
          ? null
          : target;
    if (name === "dispatchEvent") return page.redispatch(holder, type);
    const read = (/** @type {string} */ key) =>
      options instanceof Thing ? getMember(run, options, key) === true : false;
    const capture = options === true || read("capture");
    if (typeof type !== "string") return undefined;
    if (name === "removeEventListener") {
      page.listeners = page.listeners.filter(
        (each) =>
          !(
            each.target === holder &&
            each.type === type &&
            each.handler === handler &&
            each.capture === capture
          ),
      );
    } else if (handler instanceof Thing || handler instanceof Unknown)
      page.listen(holder, type, handler, { capture, passive: read("passive"), once: read("once") });
    return undefined;
  });
}

/**
 * @param {PaperPage} page
 * @param {(name: string, act: (self: Value, values: Value[]) => Value) => void} define
 */
function addTimers(page, define) {
  const { run } = page;
  const later =
    (/** @type {boolean} */ again) =>
    (/** @type {Value} */ _, /** @type {Value[]} */ [act, delay, ...values]) => {
      const wait = Math.max(asNumber(delay) || 0, 0);
      const id = page.ids++;
      if (act instanceof Callable && page.timers.length < 300) {
        page.timers.push({
          id,
          at: run.now + wait,
          every: again ? wait : null,
          act: withReasons(run, act),
          values,
          certain: run.undecided === 0,
          made: run.now,
        });
      }
      return id;
    };
  const stop = (/** @type {Value} */ _, /** @type {Value[]} */ [id]) => {
    if (!run.undecided) page.timers = page.timers.filter((timer) => timer.id !== id);
  };
  define("setTimeout", later(false));
  define("setInterval", later(true));
  define("clearTimeout", stop);
  define("clearInterval", stop);
  define("requestAnimationFrame", (_, [act]) => {
    if (act instanceof Callable && page.nextFrame.length < 100)
      page.nextFrame.push(withReasons(run, act));
    return page.ids++;
  });
  define(
    "requestIdleCallback",
    (_, [act]) => (run.tryCall(act, undefined, [new Unknown()]), page.ids++),
  );
  define("cancelAnimationFrame", () => undefined);
}

/**
 * What is done later is done for the reason that it was planned for.
 * @param {DryRun} run
 * @param {Callable} act
 * @returns {Callable}
 */
function withReasons(run, act) {
  const reasons = [...run.why()].filter((tag) => tag !== "on:timer" && tag !== "on:frame");
  if (!reasons.length) return act;
  const made = nativeOf(run, act.name, (self, values) =>
    run.because(reasons, () => run.call(act, self, values)),
  );
  made.own = act;
  return made;
}

// Storage, navigator, history, screen and console of a page on paper.

/**
 * @param {PaperPage} page
 * @param {string} name
 * @returns {Thing}
 */
function storageOf(page, name) {
  const { run } = page;
  const made = new Thing("storage");
  const put = (/** @type {Value} */ key, /** @type {Value} */ value) => {
    const payload = new Set([...tagsWithin(value), ...run.passed]);
    run.note("store", `${name}Storage`, { value, to: asText(key) ?? "?", payload });
    page.stored.set(`${name}:${asText(key)}`, { value, tags: new Set([...payload, ...run.why()]) });
  };
  const get = (/** @type {Value} */ key) => {
    const found = page.stored.get(`${name}:${asText(key)}`);
    page.used.add(`read:${name}:${asText(key)}`);
    run.touch(found ? found.tags : ["stored"]);
    return found ? found.value : null;
  };
  made.props.set(
    "getItem",
    nativeOf(run, "getItem", (_, [key]) => get(key)),
  );
  made.props.set(
    "setItem",
    nativeOf(run, "setItem", (_, [key, value]) => put(key, value)),
  );
  made.props.set(
    "removeItem",
    nativeOf(run, "removeItem", (_, [key]) => {
      page.stored.delete(`${name}:${asText(key)}`);
      run.note("unstore", `${name}Storage`, { to: asText(key) ?? "?" });
    }),
  );
  made.props.set(
    "clear",
    nativeOf(
      run,
      "clear",
      () => (page.stored.clear(), run.note("unstore", `${name}Storage`, { to: "*" })),
    ),
  );
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function navigatorOf(page) {
  const { run } = page;
  const made = new Thing("navigator");
  const tagged = (
    /** @type {string} */ name,
    /** @type {() => Value} */ read,
    /** @type {string} */ tag,
  ) =>
    made.props.set(
      name,
      new Accessor(
        nativeOf(run, name, () => (page.used.add(`navigator.${name}`), run.touch([tag]), read())),
        null,
      ),
    );
  made.props.set(
    "sendBeacon",
    nativeOf(
      run,
      "sendBeacon",
      (_, [url, body]) => (noteRequest(page, "navigator.sendBeacon", url, undefined, body), true),
    ),
  );
  for (const [part, methods] of Object.entries(ASKED)) {
    const holder = recorded(page, `navigator.${part}`);
    for (const method of methods) {
      holder.props.set(
        method,
        nativeOf(run, method, (_, values) => {
          page.used.add(`${part}.${method}`);
          run.note("ask", `${part}.${method}`, { value: values[0], to: asText(values[0]) ?? "" });
          for (const value of values)
            if (value instanceof Callable)
              run.perhaps(() => run.tryCall(value, undefined, [new Unknown([part])]));
          return promiseOf(run, new Unknown([part, `${part}.${method}`]));
        }),
      );
    }
    made.props.set(part, holder);
  }
  for (const name of ["getUserMedia", "webkitGetUserMedia", "mozGetUserMedia"]) {
    made.props.set(
      name,
      nativeOf(
        run,
        name,
        (_, values) => (
          run.note("ask", "mediaDevices.getUserMedia", { value: values[0] }),
          run.lend(values.slice(1))
        ),
      ),
    );
  }
  made.props.set("serviceWorker", recorded(page, "navigator.serviceWorker"));
  made.props.set(
    "onLine",
    new Accessor(
      nativeOf(run, "onLine", () => (run.touch(["online"]), page.state.online)),
      null,
    ),
  );
  tagged("webdriver", () => new Unknown(["webdriver"]), "webdriver");
  tagged("userAgent", () => page.about.agent ?? new Unknown(["agent"]), "agent");
  tagged("userActivation", () => new Unknown(), "activation");
  for (const [name, value] of Object.entries({
    language: "en",
    languages: ["en"],
    platform: "Linux x86_64",
    maxTouchPoints: 0,
    hardwareConcurrency: 8,
    vendor: "Google Inc.",
    cookieEnabled: true,
  }))
    made.props.set(name, value);
  tagged("plugins", () => new Unknown(["machine"]), "machine");
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function locationOf(page) {
  const { run } = page;
  const made = new Thing("location");
  let url;
  try {
    url = new URL(page.about.url);
  } catch {
    return made;
  }
  for (const key of /** @type {const} */ ([
    "pathname",
    "host",
    "hostname",
    "origin",
    "protocol",
    "port",
  ]))
    made.props.set(key, url[key]);
  for (const name of ["assign", "replace", "reload"])
    made.props.set(
      name,
      nativeOf(run, name, (_, [to]) =>
        run.note("go", `location.${name}`, { value: to, to: asText(to) ?? "" }),
      ),
    );
  made.props.set(
    "toString",
    nativeOf(run, "toString", () => url.href),
  );
  made.own = url;
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function historyOf(page) {
  const { run } = page;
  const made = new Thing("history");
  for (const name of ["pushState", "replaceState", "go", "back", "forward"]) {
    made.props.set(
      name,
      nativeOf(run, name, (_, values) => {
        page.used.add(`history.${name}`);
        run.note("history", `history.${name}`, {
          to: asText(values[name.endsWith("State") ? 2 : 0] ?? "") ?? "?",
        });
      }),
    );
  }
  made.props.set("state", null);
  made.props.set("length", new Unknown());
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function screenOf(page) {
  const { run } = page;
  const made = new Thing("screen");
  made.props.set(
    "isExtended",
    new Accessor(
      nativeOf(
        run,
        "isExtended",
        () => (
          page.used.add("screen.isExtended"), run.touch(["screens"]), new Unknown(["screens"])
        ),
      ),
      null,
    ),
  );
  for (const [name, value] of Object.entries({
    width: 1280,
    height: 800,
    availWidth: 1280,
    availHeight: 770,
    colorDepth: 24,
  })) {
    made.props.set(
      name,
      new Accessor(
        nativeOf(
          run,
          name,
          () => (page.used.add(`screen.${name}`), run.touch(["screen-size"]), value),
        ),
        null,
      ),
    );
  }
  for (const name of ["availLeft", "availTop"])
    made.props.set(
      name,
      new Accessor(
        nativeOf(run, name, () => (page.used.add("screen.place"), run.touch(["screen-place"]), 0)),
        null,
      ),
    );
  made.props.set("orientation", recorded(page, "screen.orientation"));
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function consoleOf(page) {
  const made = new Thing("namespace");
  for (const name of [
    "log",
    "info",
    "debug",
    "warn",
    "error",
    "table",
    "clear",
    "dir",
    "trace",
    "time",
    "timeEnd",
    "group",
    "groupEnd",
    "assert",
    "count",
    "profile",
    "profileEnd",
  ]) {
    made.props.set(
      name,
      nativeOf(page.run, name, (_, [value]) => {
        page.used.add(`console.${name}`);
        page.run.note("console", `console.${name}`, { value });
      }),
    );
  }
  return made;
}

/**
 * @param {PaperPage} page
 * @returns {Thing}
 */
function performanceOf(page) {
  const made = recorded(page, "performance");
  made.props.set(
    "now",
    nativeOf(page.run, "now", () => (page.run.touch(["time"]), page.run.now)),
  );
  made.props.set("timeOrigin", page.run.startedAt);
  return made;
}

// What a page on paper answers: window, document, events, requests and what else is only noted.

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
 * @param {PaperPage} page
 * @param {string} key
 * @returns {Value}
 */
function readWindow(page, key) {
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
  return page.about.allRead ? undefined : new Unknown([`global:${key}`]);
}

/**
 * @param {PaperPage} page
 * @param {string} key
 * @param {Value} value
 * @returns {boolean}
 */
function writeWindow(page, key, value) {
  if (key === "location") {
    page.run.note("go", "location", { value, to: asText(value) ?? "" });
    return true;
  }
  if (key === "print") page.run.note("replace", "window.print", { value });
  return false;
}

/**
 * @param {PaperPage} page
 * @param {string} key
 * @returns {Value}
 */
function readDocument(page, key) {
  const { run, state } = page;
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) =>
    nativeOf(run, key, (self, values) => act(values, self));
  switch (key) {
    case "hidden":
    case "webkitHidden":
    case "visibilityState":
      page.used.add("visibility");
      run.touch(["visibility"]);
      return key === "visibilityState" ? (state.hidden ? "hidden" : "visible") : state.hidden;
    case "hasFocus":
      return define(() => (page.used.add("focus"), run.touch(["focus"]), state.focused));
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
      return define(([query]) => findOnPaper(page, page.root, key, query));
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
      return define(([command, , text]) => commandOnPaper(page, asText(command) ?? "", text));
    case "getSelection":
      return define(() => recorded(page, "selection"));
    case "write":
    case "writeln":
    case "open":
    case "close":
      return define(([value]) => run.note("write", `document.${key}`, { value }));
    default:
      return /^on[a-z]+$/.test(key) ? null : NOT_MODELLED;
  }
}

/**
 * @param {PaperPage} page
 * @param {string} command
 * @param {Value} text
 * @returns {boolean}
 */
function commandOnPaper(page, command, text) {
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
 * @param {PaperPage} page
 * @param {Value} text
 * @returns {Thing}
 */
function textNode(page, text) {
  const made = page.element("#text");
  made.own.text = text;
  return made;
}

/**
 * @param {PaperPage} page
 * @param {string} key
 * @param {Value} value
 * @param {Set<string>} tags
 * @returns {boolean}
 */
function writeDocument(page, key, value, tags) {
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
 * @param {PaperPage} page
 * @param {Thing} event
 * @param {string} key
 * @returns {Value}
 */
function readEvent(page, event, key) {
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
 * @param {PaperPage} page
 * @param {Thing} event
 * @param {string} key
 * @param {Value} value
 * @returns {boolean}
 */
function writeEvent(page, event, key, value) {
  if (key === "returnValue" && (value === false || event.own.type === "beforeunload"))
    page.cancel(event, "returnValue", value);
  return key === "returnValue" || key === "cancelBubble";
}

/**
 * The clipboard as an event shows it.
 * @param {PaperPage} page
 * @param {string} text
 * @returns {Thing}
 */
function clipboardOf(page, text) {
  const { run } = page;
  const made = new Thing("clipboard");
  made.own = { text, set: null };
  made.props.set(
    "getData",
    nativeOf(run, "getData", (_, [type]) => {
      run.touch(["paste"]);
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
  made.props.set("types", ["text/plain"]);
  made.props.set("files", []);
  made.props.set("items", []);
  return made;
}

// Requests, observers, databases and what else is made with `new` on a page on paper: all only noted.

/**
 * @param {PaperPage} page
 * @param {string} how
 * @param {Value} url
 * @param {Value} options
 * @param {Value} [body]
 * @param {Iterable<string>} [tags]
 */
function noteRequest(page, how, url, options, body, tags = page.run.passed) {
  const { run } = page;
  const read = (/** @type {string} */ key) =>
    options instanceof Thing ? getMember(run, options, key) : undefined;
  const sent = body ?? read("body");
  const method =
    how === "fetch"
      ? (asText(read("method")) ?? (options === undefined ? "GET" : "?"))
      : how === "image"
        ? "GET"
        : "POST";
  const payload = new Set([...tagsWithin(url), ...tagsWithin(sent, 6)]);
  for (const tag of tags) payload.add(tag);
  run.note("send", how, { value: [method.toUpperCase(), url, sent], to: urlText(url), payload });
}

/**
 * @param {Value} url
 * @returns {string}
 */
function urlText(url) {
  return url instanceof Thing && url.kind === "recorded"
    ? urlText(url.own.value)
    : (asText(url) ?? "");
}

/**
 * Objects made with `new`: what goes into them and out of them.
 * @param {PaperPage} page
 * @param {string} name
 * @param {Value[]} values
 * @returns {Value}
 */
function makeRecorded(page, name, values) {
  const { run } = page;
  page.used.add(name);
  if (name === "Image" || name === "Audio") return page.element(name === "Image" ? "img" : "audio");
  const made = recorded(page, name, values[0], asText(values[0]) ?? "");
  for (const tag of values.flatMap((value) => [...tagsWithin(value)])) made.tags.add(tag);
  if (
    name === "URL" ||
    name === "URLSearchParams" ||
    name === "Blob" ||
    name === "FormData" ||
    name === "Response"
  ) {
    made.own.parts = values;
    return made;
  }
  if (/Event$/.test(name)) return made;
  run.note("make", name, { value: values[0], to: asText(values[0]) ?? "" });
  if (/Observer$/.test(name)) made.own.callback = values[0];
  if (name === "Worker" || name === "SharedWorker") made.own.url = asText(values[0]);
  return made;
}

/**
 * @param {PaperPage} page
 * @param {Thing} thing
 * @param {string} key
 * @returns {Value}
 */
function readRecorded(page, thing, key) {
  const { run } = page;
  const { own } = thing;
  const define = (/** @type {(values: Value[]) => Value} */ act) =>
    nativeOf(run, key, (_, values) => act(values));
  if (own.name === "matchMedia" && key === "matches")
    return /print/.test(own.detail) ? false : new Unknown();
  if (own.name === "selection") {
    if (key === "removeAllRanges" || key === "empty" || key === "collapse")
      return define(() => run.note("deselect", `selection.${key}`));
    if (key === "toString") return define(() => new Unknown(["selection"]));
    if (key === "isCollapsed" || key === "type" || key === "rangeCount")
      return new Unknown(["selection"]);
    if (key === "getRangeAt") return define(() => recorded(page, "range"));
  }
  if (
    (own.name === "selection" || own.name === "range") &&
    /^(?:insertNode|deleteContents|deleteFromDocument|extractContents|surroundContents|modify)$/.test(
      key,
    )
  ) {
    return define(() => {
      if (page.active) page.active.own.value = new Unknown(["answer"]);
      run.note("range", `range.${key}`);
      return new Unknown();
    });
  }
  if (own.name === "XMLHttpRequest") {
    if (key === "open") return define(([method, url]) => void Object.assign(own, { method, url }));
    if (key === "send")
      return define(([body]) =>
        noteRequest(page, "XMLHttpRequest", own.url, undefined, body ?? null),
      );
  }
  if ((own.name === "WebSocket" || own.name === "RTCPeerConnection") && key === "send")
    return define(([body]) => noteRequest(page, "WebSocket", own.detail, undefined, body));
  if (own.name === "WebSocket" && key === "readyState") return 1;
  if (/Worker$/.test(own.name) && key === "postMessage")
    return define(([body]) => noteRequest(page, "Worker", own.url ?? "", undefined, body));
  if (own.name === "SharedWorker" && key === "port") return recorded(page, "SharedWorker port");
  if (own.name === "BroadcastChannel" && key === "postMessage")
    return define(([value]) => run.note("channel", "BroadcastChannel", { value }));
  if (/Observer$/.test(own.name) && key === "observe")
    return define(([target]) => {
      own.targets = [...(own.targets ?? []), target];
      page.observers.push(thing);
    });
  if (own.name === "IdleDetector" && key === "start")
    return define(() => (run.note("ask", "IdleDetector.start"), promiseOf(run, undefined)));
  if (own.parts && (key === "append" || key === "set"))
    return define((values) => {
      own.parts.push(...values);
      for (const tag of [...values.flatMap((value) => [...tagsWithin(value)]), ...run.why()])
        thing.tags.add(tag);
    });
  if (own.name === "URL" && key === "href") return own.value;
  if (own.name === "indexedDB" || own.name === "database") {
    if (key === "open")
      return define(
        ([name]) => (page.used.add("indexedDB"), databaseRequest(page, asText(name) ?? "")),
      );
  }
  if (/^on[a-z]+$/.test(key)) return null;
  return define((values) => {
    run.lend(values);
    return new Unknown([...thing.tags, ...values.flatMap((value) => [...tagsWithin(value)])]);
  });
}

/**
 * A database on paper: what is put into it is noted as stored; its callbacks run when they are set.
 * @param {PaperPage} page
 * @param {string} name
 * @returns {Thing}
 */
function databaseRequest(page, name) {
  const { run } = page;
  const store = recorded(page, "database");
  for (const key of ["put", "add"])
    store.props.set(
      key,
      nativeOf(run, key, (_, values) => {
        const payload = new Set([...tagsWithin(values[0], 6), ...run.passed]);
        run.note("store", "indexedDB", { value: values[0], to: name, payload });
        return new Unknown();
      }),
    );
  for (const key of ["get", "getAll", "openCursor"])
    store.props.set(
      key,
      nativeOf(
        run,
        key,
        () => (page.used.add(`read:database:${name}`), answering(page, new Unknown(["stored"]))),
      ),
    );
  const database = recorded(page, "database");
  for (const [holder, key, value] of /** @type {[Thing, string, Thing][]} */ ([
    [database, "transaction", recorded(page, "database")],
    [database, "createObjectStore", store],
  ])) {
    value.props.set(
      "objectStore",
      nativeOf(run, "objectStore", () => store),
    );
    holder.props.set(
      key,
      nativeOf(run, key, () => value),
    );
  }
  return answering(page, database);
}

/**
 * @param {PaperPage} page
 * @param {Value} result
 * @returns {Thing} a request of a database that has its answer by the next turn
 */
function answering(page, result) {
  const made = recorded(page, "request");
  made.props.set("result", result);
  const event = new Thing("object");
  event.props.set("target", made);
  const answer = nativeOf(page.run, "", () => {
    for (const key of ["onupgradeneeded", "onsuccess"]) {
      const handler = made.props.get(key);
      if (handler instanceof Callable) page.run.tryCall(handler, made, [event]);
    }
    for (const listener of page.listeners.filter(
      (each) => each.target === made && each.type === "success",
    ))
      page.run.tryCall(listener.handler, made, [event]);
  });
  page.timers.push({
    id: page.ids++,
    at: page.run.now,
    every: null,
    act: answer,
    values: [],
    certain: true,
    made: page.run.now,
  });
  return made;
}

// The elements of a page on paper.

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
function matchesOnPaper(element, selector) {
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
function belowOnPaper(root, found = []) {
  for (const child of root.own.children) {
    found.push(child);
    belowOnPaper(child, found);
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
 * @param {PaperPage} page
 * @param {Thing} root
 * @param {string} how
 * @param {Value} query
 * @returns {Value}
 */
function findOnPaper(page, root, how, query) {
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
    const decided = matchesOnPaper(element, selector);
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
function wordsOnPaper(element) {
  if (element.own.text instanceof Unknown) return element.own.text;
  const words = [element.own.text, ...element.own.children.map(wordsOnPaper)];
  const unknown = words.find((each) => each instanceof Unknown);
  return unknown ?? words.map((each) => asText(each) ?? "").join("");
}

/**
 * @param {PaperPage} page
 * @param {Thing} element
 * @param {string} key
 * @returns {Value}
 */
function readElement(page, element, key) {
  const { own } = element;
  const { run } = page;
  const define = (/** @type {(values: Value[], self: Value) => Value} */ act) =>
    nativeOf(run, key, (self, values) => act(values, self));
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
      const words = wordsOnPaper(element);
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
    case "remove":
      return define((_, self) => detach(page, self));
    case "submit":
    case "requestSubmit":
      return define((_, self) => run.note("submit", key, { target: self }));
    case "reset":
      return define((_, self) => run.note("clear", "reset", { target: self }));
    case "click":
      return define((_, self) => clickOnPaper(page, self));
    case "focus":
    case "blur":
      return define((_, self) => focusOnPaper(page, self, key));
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
          ? (matchesOnPaper(self, selector) ?? new Unknown())
          : new Unknown(),
      );
    case "closest":
      return define(([selector], self) => closestOnPaper(page, self, selector));
    case "querySelector":
    case "querySelectorAll":
    case "getElementsByTagName":
    case "getElementsByClassName":
      return define(([query], self) =>
        findOnPaper(page, self instanceof Thing ? self : element, key, query),
      );
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
      return define((values, self) => insertOnPaper(page, self, key, values));
    case "insertAdjacentHTML":
    case "insertAdjacentText":
      return define(([, value], self) => run.note("write", key, { value, target: self }));
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
    case "showModal":
    case "show":
    case "showPopover":
      return define((_, self) =>
        run.note("show", key, {
          target: self,
          value: self instanceof Thing ? wordsOnPaper(self) : "",
        }),
      );
    case "cloneNode":
      return define((_, self) => cloneOnPaper(page, self));
    case "captureStream":
      return define(() => new Unknown());
    case "getContext":
      return define(() => recorded(page, "canvas context"));
    case "toDataURL":
    case "toBlob":
      return define(
        (values) => (run.note("picture", key), run.lend(values), new Unknown(["picture"])),
      );
    default:
      return /^on[a-z]+$/.test(key) ? null : NOT_MODELLED;
  }
}

/**
 * @param {PaperPage} page
 * @param {Thing} form
 * @returns {Value}
 */
function formElements(page, form) {
  const controls = [...belowOnPaper(form)].filter((each) =>
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
 * @param {PaperPage} page
 * @param {Value} element
 * @param {Value} selector
 * @returns {Value}
 */
function closestOnPaper(page, element, selector) {
  if (typeof selector !== "string" || !(element instanceof Thing) || element.kind !== "element")
    return new Unknown();
  for (const each of page.pathOf(element)) {
    if (each.kind !== "element") break;
    const decided = matchesOnPaper(each, selector);
    if (decided === null) return new Unknown();
    if (decided) return each;
  }
  return null;
}

// What code does to the elements of a page on paper.

/**
 * @param {PaperPage} page
 * @param {Thing} element
 * @param {string} key
 * @param {Value} value
 * @param {Set<string>} tags
 * @returns {boolean} whether it was taken
 */
function writeElement(page, element, key, value, tags) {
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
    element.kind === "element" && [...belowOnPaper(element)].some((each) => each.own.field >= 0)
  );
}

/**
 * @param {PaperPage} page
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
    page.run.note("show", key, { target: element, value: wordsOnPaper(element) });
  else if (key === "hidden") page.run.note("hide", key, { target: element });
}

/**
 * @param {PaperPage} page
 * @param {Value} element
 * @param {string} name
 * @param {Value} value
 */
function setAttribute(page, element, name, value) {
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
function handlerFromText(run, text, script = null) {
  const program = parseCode(`(function (event) {${text}\n})`);
  const node = program?.["body"][0]?.expression;
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
 * @param {PaperPage} page
 * @param {Value} element
 */
function detach(page, element) {
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
 * @param {PaperPage} page
 * @param {Value} element
 */
function clickOnPaper(page, element) {
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
 * @param {PaperPage} page
 * @param {Value} element
 * @param {string} key
 */
function focusOnPaper(page, element, key) {
  if (!(element instanceof Thing) || element.kind !== "element") return;
  page.run.note(key, key, { target: element });
  if (key === "focus" && !page.run.undecided) page.active = element;
  if (key === "blur" && page.active === element && !page.run.undecided) page.active = null;
}

/**
 * @param {PaperPage} page
 * @param {Value} element
 * @param {string} how
 * @param {Value[]} values
 * @returns {Value}
 */
function insertOnPaper(page, element, how, values) {
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
        value: wordsOnPaper(value),
        payload: tagsWithin(wordsOnPaper(value)),
      });
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
 * @param {PaperPage} page
 * @param {Value} element
 * @returns {Value}
 */
function cloneOnPaper(page, element) {
  if (!(element instanceof Thing) || element.kind !== "element") return new Unknown();
  const made = page.element(element.own.tag);
  made.own.attributes = new Map(element.own.attributes);
  made.own.text = element.own.text;
  return made;
}

/**
 * @param {PaperPage} page
 * @param {Thing} part
 * @param {string} key
 * @returns {Value}
 */
function readPart(page, part, key) {
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
 * @param {PaperPage} page
 * @param {Thing} part
 * @param {string} key
 * @param {Value} value
 * @param {Set<string>} tags
 * @returns {boolean}
 */
function writePart(page, part, key, value, tags) {
  const element = part.own;
  if (part.kind === "dataset") {
    element.own.attributes.set(
      `data-${key.replace(/[A-Z]/g, (/** @type {string} */ letter) => `-${letter.toLowerCase()}`)}`,
      asText(value) ?? "",
    );
    return true;
  }
  const text = asText(value) ?? "";
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

// What a candidate does to a field, on paper: typing, pasting, dropping, ... The outcome is what
// becomes of the text, not what an event says.

/**
 * @typedef {object} PaperOutcome
 * @property {boolean | null} arrived whether it came out as the candidate wants; null where that is not known
 * @property {Deed[]} deeds
 * @property {string} mechanism the event that was cancelled, or "input-revert"
 */

const SAMPLE = "mirovake";
const LINES = "kavomira sulo\nnetobi raku\nzemo tavi";
const DIGITS = "48207316";
const JAPANESE = "日本語の文";

/**
 * @param {string} letter
 * @param {Record<string, Value>} [more]
 * @returns {Record<string, Value>} what a key event tells
 */
function keyOnPaper(letter, more = {}) {
  const upper = letter.toUpperCase();
  const isLetter = /^[A-Z]$/.test(upper);
  const code = isLetter ? `Key${upper}` : /^\d$/.test(letter) ? `Digit${letter}` : letter;
  const number = letter.length === 1 ? upper.charCodeAt(0) : (KEY_NUMBERS[letter] ?? 0);
  return { key: letter, code, keyCode: number, which: number, ...more };
}

const KEY_NUMBERS = /** @type {Record<string, number>} */ ({
  Control: 17,
  Shift: 16,
  Alt: 18,
  Meta: 91,
  Insert: 45,
  F5: 116,
  F12: 123,
  F1: 112,
  F11: 122,
  PrintScreen: 44,
  Tab: 9,
  Escape: 27,
  Backspace: 8,
  Delete: 46,
  Enter: 13,
});

/** One field on paper, and hands that use it. */
class PaperField {
  /**
   * @param {PaperPage} page
   * @param {Thing} element
   * @param {{editable: boolean}} about
   */
  constructor(page, element, about) {
    this.page = page;
    this.run = page.run;
    this.element = element;
    this.about = about;
    this.from = this.run.deeds.length;
    this.mechanism = "";
    /** Whether something on the way is not known. */
    this.isUnsure = false;
    this.isStopped = false;
    if (element.own.value === null)
      element.own.value = about.editable
        ? (asText(wordsOnPaper(element)) ?? "")
        : (element.own.attributes.get("value") ?? asText(wordsOnPaper(element)) ?? "");
  }

  /** @returns {string | null} */
  get text() {
    return asText(this.element.own.value);
  }

  focus() {
    const { page, element } = this;
    if (page.active !== element) {
      page.active = element;
      page.dispatch("mousedown", element, { button: 0 });
      page.dispatch("focusin", element, { cancelable: false });
      page.dispatch("focus", element, { bubbles: false, cancelable: false });
      page.dispatch("click", element, { button: 0 });
    }
  }

  /** The field is left, as when the candidate goes on to the next. */
  leave() {
    const { page, element } = this;
    page.active = null;
    page.dispatch("change", element, { cancelable: false });
    page.dispatch("blur", element, { bubbles: false, cancelable: false });
    page.dispatch("focusout", element, { cancelable: false });
  }

  /**
   * @param {string} type
   * @param {string} mechanism
   * @param {Record<string, Value>} [init]
   * @returns {boolean} whether it goes on
   */
  offer(type, mechanism, init = {}) {
    const { cancelled } = this.page.dispatch(type, this.element, init);
    if (cancelled === null) this.isUnsure = true;
    if (cancelled !== false && !this.mechanism) this.mechanism = mechanism;
    return cancelled !== true;
  }

  /** @returns {boolean} */
  isLocked() {
    const { own } = this.element;
    const is = (/** @type {string} */ key) =>
      truth(own.state?.[key] ?? own.attributes.has(key.toLowerCase()));
    return is("readOnly") === true || is("disabled") === true;
  }

  /**
   * The browser puts text into the field, and tells the page.
   * @param {string} text
   * @param {string} inputType
   * @param {{data?: string | null, transfer?: Thing | null}} [more]
   * @returns {boolean} whether it got that far
   */
  insert(text, inputType, { data = text, transfer = null } = {}) {
    const init = {
      inputType,
      data,
      dataTransfer: transfer,
      isComposing: /Composition/.test(inputType),
    };
    if (!this.offer("beforeinput", "beforeinput", init)) return false;
    if (this.isLocked()) return false;
    const { own } = this.element;
    const limit = Number(own.attributes.get("maxlength") ?? Number.NaN);
    const before = asText(own.value);
    const whole = before === null ? null : before + text;
    own.value =
      whole === null
        ? new Unknown(["answer"])
        : Number.isNaN(limit)
          ? whole
          : whole.slice(0, limit);
    if (this.about.editable) own.text = own.value;
    this.page.dispatch("input", this.element, { ...init, cancelable: false });
    return true;
  }

  /**
   * @param {string} text
   * @param {number} [pause] milliseconds after each letter
   */
  type(text, pause = 120) {
    this.focus();
    for (const letter of text) {
      const key = keyOnPaper(letter, { repeat: false });
      const goesOn =
        this.offer("keydown", "keydown", key) && this.offer("keypress", "keydown", key);
      if (goesOn) this.insert(letter, "insertText");
      this.page.dispatch("keyup", this.element, key);
      if (pause) this.page.pass(pause, 40);
    }
  }

  /**
   * @param {string} text
   * @param {"keys" | "menu" | "insert-key"} how
   */
  paste(text, how) {
    this.focus();
    const key =
      how === "insert-key"
        ? keyOnPaper("Insert", { shiftKey: true })
        : keyOnPaper("v", { ctrlKey: true });
    const modifier =
      how === "insert-key"
        ? keyOnPaper("Shift", { shiftKey: true })
        : keyOnPaper("Control", { ctrlKey: true });
    let goesOn = true;
    if (how !== "menu") {
      this.page.dispatch("keydown", this.element, modifier);
      goesOn = this.offer("keydown", "keydown", key);
    }
    if (goesOn) this.hand(text);
    if (how !== "menu") {
      this.page.dispatch("keyup", this.element, key);
      this.page.dispatch("keyup", this.element, keyOnPaper(String(modifier["key"])));
    }
  }

  /**
   * The browser's own paste.
   * @param {string} text
   */
  hand(text) {
    const clipboard = clipboardOf(this.page, text);
    if (!this.offer("paste", "paste-event", { clipboardData: clipboard })) return;
    this.insert(text, "insertFromPaste", {
      data: this.about.editable ? null : text,
      transfer: clipboard,
    });
  }

  /**
   * @param {string} text
   */
  drop(text) {
    const transfer = clipboardOf(this.page, text);
    const init = { dataTransfer: transfer, clientX: 10, clientY: 10 };
    // Text is taken without the page's help by a field; a cancelled dragover announces a drop of the page's own.
    const enter = this.page.dispatch("dragenter", this.element, init);
    const over = this.page.dispatch("dragover", this.element, init);
    const effect = transfer.props.get("dropEffect");
    if (effect === "none" && (over.cancelled || enter.cancelled)) {
      this.mechanism = "drag-event";
      return;
    }
    if (over.cancelled === null) this.isUnsure = true;
    if (!this.offer("drop", "drop-event", init)) return;
    if (over.cancelled === true) this.mechanism = "drag-event";
    this.insert(text, "insertFromDrop", { data: this.about.editable ? null : text, transfer });
  }

  /** @param {string} text */
  dictate(text) {
    this.focus();
    this.insert(text, "insertText");
  }

  /** @param {string} text */
  compose(text) {
    this.focus();
    const key = { key: "Process", code: "KeyK", keyCode: 229, which: 229, isComposing: true };
    if (!this.offer("keydown", "keydown", { ...key, isComposing: false })) return;
    this.page.dispatch("compositionstart", this.element, { data: "" });
    for (let length = 1; length <= text.length; length += 1) {
      if (length > 1) this.offer("keydown", "keydown", key);
      this.page.dispatch("compositionupdate", this.element, { data: text.slice(0, length) });
      const before = asText(this.element.own.value);
      if (length > 1 && before !== null)
        this.element.own.value = before.slice(0, before.length - (length - 1));
      this.insert(text.slice(0, length), "insertCompositionText");
      this.page.dispatch("keyup", this.element, key);
      if (this.page.active !== this.element) this.isStopped = true;
    }
    this.page.dispatch("compositionend", this.element, { data: text });
  }

  /**
   * Time passes and the field is left; then it is seen what stands in it.
   * @param {string} wanted
   * @param {boolean} [isExact] whether signs count as well as letters
   * @returns {PaperOutcome}
   */
  outcome(wanted, isExact = false) {
    this.page.pass(2500, 80);
    this.page.frame();
    this.leave();
    this.page.pass(600, 30);
    const text = this.text;
    const { deeds } = this.run;
    const own = deeds.slice(this.from);
    const squeezed = (/** @type {string} */ each) =>
      each
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, "");
    const hasArrived =
      text === null
        ? null
        : isExact
          ? text.toLowerCase().includes(wanted)
          : squeezed(text).includes(squeezed(wanted));
    const arrived = this.isUnsure && !hasArrived ? null : this.isUnsure ? null : hasArrived;
    return {
      arrived: this.isStopped ? false : arrived,
      deeds: own,
      mechanism: this.mechanism || "input-revert",
    };
  }
}

// Everything a candidate may do on a page, on paper, each on a page freshly loaded where that is quick.

/** @type {Record<string, (page: PaperPage) => void>} */
const PAGE_ACTS = {
  "tab-switch": (page) => {
    for (let time = 0; time < 4; time += 1) {
      page.state.hidden = true;
      page.state.focused = false;
      page.dispatch("blur", page.window, { cancelable: false });
      page.dispatch("visibilitychange", page.document, { cancelable: false });
      page.dispatch("webkitvisibilitychange", page.document, { cancelable: false });
      page.pass(2500, 60);
      page.state.hidden = false;
      page.state.focused = true;
      page.dispatch("focus", page.window, { cancelable: false });
      page.dispatch("visibilitychange", page.document, { cancelable: false });
      page.frame();
      page.pass(1500, 40);
      page.frame();
    }
  },
  "window-blur": (page) => {
    for (let time = 0; time < 4; time += 1) {
      page.state.focused = false;
      page.dispatch("blur", page.window, { cancelable: false });
      page.pass(2500, 60);
      page.state.focused = true;
      page.dispatch("focus", page.window, { cancelable: false });
      page.pass(1500, 40);
    }
  },
  "mouse-leave": (page) => {
    for (let time = 0; time < 4; time += 1) {
      const init = { relatedTarget: null, toElement: null, clientX: 300, clientY: -5 };
      page.dispatch("mouseout", page.root, init);
      page.dispatch("pointerout", page.root, init);
      for (const target of [page.body, page.root, page.document])
        page.dispatch("mouseleave", target, { ...init, bubbles: false });
      page.dispatch("pointerleave", page.root, { ...init, bubbles: false });
      page.dispatch("lostpointercapture", page.root, init);
      page.pass(1500, 40);
      page.dispatch("mouseover", page.root, init);
      for (const target of [page.body, page.root, page.document])
        page.dispatch("mouseenter", target, { ...init, bubbles: false });
      page.pass(500, 20);
    }
  },
  resize: (page) => {
    for (const width of [640, 1280, 700, 1280]) {
      page.state.width = width;
      page.state.outerWidth = width;
      page.dispatch("resize", page.window, { cancelable: false });
      for (const observer of page.observers) {
        const isWhole = (observer.own.targets ?? []).some(
          (/** @type {Value} */ target) => target === page.root || target === page.body,
        );
        if (observer.own.name === "ResizeObserver" && isWhole)
          page.run.because(["on:resize"], () =>
            page.run.tryCall(observer.own.callback, undefined, [
              [new Unknown(["inner-size"])],
              observer,
            ]),
          );
      }
      page.pass(2500, 60);
    }
  },
  fullscreen: (page) => {
    for (let time = 0; time < 3; time += 1) {
      for (const on of [true, false]) {
        page.state.fullscreen = on;
        page.run.because([on ? "into-fullscreen" : "out-of-fullscreen"], () => {
          page.dispatch("fullscreenchange", page.document, { cancelable: false });
          page.dispatch("webkitfullscreenchange", page.document, { cancelable: false });
        });
        page.pass(2500, 60);
      }
    }
  },
  pointer: (page) => {
    for (let time = 0; time < 12; time += 1) {
      const place = {
        clientX: 100 + time * 20,
        clientY: 200,
        pageX: 100,
        pageY: 200,
        pointerType: "mouse",
        button: 0,
      };
      for (const type of ["pointermove", "mousemove"]) page.dispatch(type, page.body, place);
      if (time % 4 === 0)
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
          page.dispatch(type, page.body, place);
      if (time % 4 === 1) page.dispatch("scroll", page.document, { cancelable: false });
      page.pass(200, 10);
    }
    page.pass(12000, 60);
  },
  screenshot: (page) => {
    for (let time = 0; time < 3; time += 1) {
      for (const type of ["keydown", "keyup"])
        page.dispatch(type, page.active ?? page.body, keyOnPaper("PrintScreen"));
      page.pass(1500, 20);
    }
  },
  devtools: (page) => {
    page.dispatch("keydown", page.body, keyOnPaper("F12"));
    page.dispatch("keydown", page.body, keyOnPaper("I", { ctrlKey: true, shiftKey: true }));
    page.dispatch("keydown", page.body, keyOnPaper("J", { ctrlKey: true, shiftKey: true }));
    page.pass(800, 20);
    page.state.width = page.state.outerWidth - 420;
    page.dispatch("resize", page.window, { cancelable: false });
    page.pass(5000, 60);
    page.frame();
  },
  print: (page) => {
    page.run.because(["shortcut:p"], () =>
      page.dispatch("keydown", page.body, keyOnPaper("p", { ctrlKey: true })),
    );
    page.dispatch("beforeprint", page.window, { cancelable: false });
    for (const media of page.listeners.filter(
      (each) => each.target?.own?.name === "matchMedia" && /print/.test(each.target.own.detail),
    )) {
      const event = new Thing("object");
      event.props.set("matches", true);
      page.run.because(["on:beforeprint"], () =>
        page.run.tryCall(media.handler, media.target, [event]),
      );
    }
    page.run.because(["printed"], () => page.pass(100, 5));
    page.dispatch("afterprint", page.window, { cancelable: false });
    page.pass(1000, 20);
  },
  leave: (page) => {
    page.dispatch("beforeunload", page.window);
  },
  reload: (page) => {
    page.dispatch("pagehide", page.window, { cancelable: false });
    page.dispatch("unload", page.window, { cancelable: false });
  },
  back: (page) => {
    for (let time = 0; time < 2; time += 1) {
      page.dispatch("popstate", page.window, { state: null, cancelable: false });
      page.dispatch("hashchange", page.window, {
        cancelable: false,
        oldURL: `${page.about.url}#q`,
        newURL: page.about.url,
      });
      page.pass(600, 20);
    }
  },
  offline: (page) => {
    page.state.online = false;
    page.dispatch("offline", page.window, { cancelable: false });
    page.pass(600000, 200);
    page.state.online = true;
    page.dispatch("online", page.window, { cancelable: false });
    page.pass(3000, 40);
  },
  storage: (page) => {
    const kept = page.run.deeds
      .filter((deed) => deed.kind === "store" && deed.how === "localStorage")
      .map((deed) => deed.to);
    for (const key of [null, ...new Set(kept)].slice(0, 6))
      page.dispatch("storage", page.window, {
        key,
        newValue: "other",
        oldValue: null,
        cancelable: false,
      });
    for (const channel of page.listeners.filter(
      (each) =>
        each.type === "message" &&
        /^(?:BroadcastChannel|SharedWorker port)$/.test(each.target?.own?.name ?? ""),
    )) {
      const event = new Thing("object");
      event.props.set("data", new Unknown(["other-tab"]));
      page.run.because(["on:other-tab"], () =>
        page.run.tryCall(channel.handler, channel.target, [event]),
      );
    }
    page.pass(1500, 30);
  },
  press: (page) => {
    for (const element of page.elements.filter((each) => isButton(each)).slice(0, 12)) {
      const words = (
        asText(wordsOnPaper(element)) ||
        element.own.attributes.get("value") ||
        element.own.attributes.get("aria-label") ||
        ""
      )
        .trim()
        .slice(0, 60);
      page.run.because(["press", `press:${words}`], () =>
        page.dispatch("click", element, { button: 0 }),
      );
    }
    page.pass(1500, 40);
  },
  submit: (page) => {
    for (const form of page.elements.filter((each) => each.own.tag === "form").slice(0, 4))
      page.dispatch("submit", form);
    for (const element of page.elements.filter((each) => isButton(each)).slice(0, 12))
      page.dispatch("click", element, { button: 0 });
    page.pass(1500, 40);
  },
};

/**
 * @param {Thing} element
 * @returns {boolean}
 */
function isButton(element) {
  return (
    element.own.tag === "button" ||
    element.own.attributes.get("role") === "button" ||
    (element.own.tag === "input" &&
      /^(?:button|submit|image)$/.test(element.own.attributes.get("type") ?? ""))
  );
}

/**
 * @param {PaperPage} page
 * @param {number} question position of a node with running text
 * @returns {Record<string, {cancelled: boolean | null, from: number, mechanism: string}>} by act
 */
function actsOnText(page, question) {
  const target = page.elements[question] ?? page.body;
  /** @type {Record<string, {cancelled: boolean | null, from: number, mechanism: string}>} */
  const found = {};
  const one = (
    /** @type {string} */ act,
    /** @type {[string, Record<string, Value>, string][]} */ events,
    /** @type {number} */ wait = 1200,
  ) => {
    const from = page.run.deeds.length;
    /** @type {boolean | null} */
    let cancelled = false;
    let mechanism = "";
    for (const [type, init, name] of events) {
      const answer = page.dispatch(type, target, init);
      if (answer.cancelled !== false && cancelled !== true)
        [cancelled, mechanism] = [answer.cancelled, name];
      if (answer.cancelled === true) break;
    }
    page.pass(wait, 30);
    found[act] = { cancelled, from, mechanism };
  };
  one("select", [
    ["mousedown", { button: 0 }, "mouse-event"],
    ["selectstart", {}, "selection-script"],
  ]);
  page.dispatch("selectionchange", page.document, { cancelable: false });
  page.dispatch("mouseup", target, { button: 0 });
  page.pass(1500, 30);
  one(
    "copy-key",
    [
      ["keydown", keyOnPaper("Control", { ctrlKey: true }), "keydown"],
      ["keydown", keyOnPaper("c", { ctrlKey: true }), "keydown"],
      ["copy", { clipboardData: clipboardOf(page, "") }, "copy-event"],
    ],
    2500,
  );
  one("copy-menu", [["copy", { clipboardData: clipboardOf(page, "") }, "copy-event"]], 1500);
  one("menu", [
    ["mousedown", { button: 2, buttons: 2, which: 3 }, "mouse-event"],
    ["mouseup", { button: 2, which: 3 }, "mouse-event"],
    ["contextmenu", { button: 2 }, "contextmenu-event"],
  ]);
  return found;
}

/** Keys that belong to the browser or to the reader. */
const SHORTCUTS = /** @type {[string, Record<string, Value>][]} */ ([
  ["Ctrl+A", keyOnPaper("a", { ctrlKey: true })],
  ["Ctrl+F", keyOnPaper("f", { ctrlKey: true })],
  ["Ctrl+P", keyOnPaper("p", { ctrlKey: true })],
  ["Ctrl+U", keyOnPaper("u", { ctrlKey: true })],
  ["F1", keyOnPaper("F1")],
  ["F5", keyOnPaper("F5")],
  ["F11", keyOnPaper("F11")],
  ["F12", keyOnPaper("F12")],
  ["Tab", keyOnPaper("Tab")],
  ["Ctrl+C", keyOnPaper("c", { ctrlKey: true })],
  ["Ctrl++", keyOnPaper("+", { ctrlKey: true })],
]);

/**
 * @param {PaperPage} page
 * @param {Thing} target
 * @returns {{key: string, cancelled: boolean | null}[]}
 */
function tryShortcuts(page, target) {
  return SHORTCUTS.map(([key, init]) => ({
    key,
    cancelled: page.dispatch("keydown", target, init).cancelled,
  }));
}

// A rehearsal on paper: the page's code is walked from its first script on, then everything a candidate
// may do is done to the page on paper, and what the code does about it is noted.

/**
 * @typedef {object} PaperFrame what gathering found in one frame
 * @property {string} url
 * @property {boolean} isTop
 * @property {string} title
 * @property {string} agent
 * @property {PaperNode[]} nodes
 * @property {(CodeText & {module: boolean, library?: string | null})[]} scripts with the editor's library that one is, where it is one
 * @property {string[]} unread addresses of scripts that could not be read
 * @property {{kind: string, disabled: boolean, boxes: number, [key: string]: any}[]} fields
 * @property {number[]} questions positions of nodes with running text, longest first
 * @property {RecordedListener[] | null} [recorded] listeners that were recorded from the page's start on
 * @property {boolean} [allRecorded] whether these are all there are, properties such as onpaste included
 */

/** ``node`` is a position among the nodes or, with on "field", the number of a field.
 * @typedef {{on: string, type: string, capture: boolean, passive: boolean, once: boolean, isProperty?: boolean, code: string, node: number}} RecordedListener
 */

/** @typedef {{kind: string, how: string, to: string, text: string | null, payload: string[], because: string[], certain: boolean,
 *   field: number, where: string, at: number, count: number, source: PassiveSource | null, code: string | null}} PlainDeed */

/** @typedef {{arrived: boolean | null, mechanism: string, deeds: PlainDeed[]}} PlainOutcome */

/**
 * @typedef {object} Rehearsed
 * @property {boolean} complete whether all code was read and walked to its end
 * @property {string[]} unread
 * @property {PlainDeed[]} boot what happens by itself at the start
 * @property {PlainDeed[]} quiet what happens by itself in the time after
 * @property {Record<string, PlainDeed[]>} acts
 * @property {Record<string, PlainOutcome>[]} fields by field
 * @property {Record<string, number>} listens event types, as type@window, type@document, type@root, type@element, type@unknown
 * @property {string[]} used
 * @property {PlainDeed[]} later what happens in the first hours
 * @property {{ms: number, deeds: PlainDeed[]} | null} end when the page ends the test by itself
 */

const CODE_LIMIT = 1500000;

const FIELD_LIMIT = 6;

/** A page whose start takes more is not started anew for each act. */
const HEAVY_STEPS = 40000;

/**
 * @param {string} text
 * @param {boolean} [isModule]
 * @returns {CodeNode | null} null where it cannot be parsed
 */
function parseCode(text, isModule = false) {
  try {
    return /** @type {any} */ (globalThis).acorn.parse(text, {
      ecmaVersion: "latest",
      sourceType: isModule ? "module" : "script",
      allowReturnOutsideFunction: true,
      allowHashBang: true,
      allowAwaitOutsideFunction: true,
    });
  } catch {
    return null;
  }
}

/**
 * @param {PaperFrame} frame
 * @returns {(CodeText & {library: string})[]} scripts in files of their own that hold nothing but an editor's library
 */
function librariesOf({ scripts }) {
  return scripts.flatMap((script) => {
    const library = script.inline ? null : (script.library ?? libraryOf(script.url, script.text));
    return library ? [{ ...script, library }] : [];
  });
}

/**
 * A library is taken for granted only where the page's own code, which was followed, makes its editor
 * with it: in a bundle of both, the page's part would be overlooked.
 * @param {PaperFrame} frame
 * @param {number} milliseconds
 * @returns {PaperStage}
 */
function stageOf(frame, milliseconds) {
  const aside = new PaperStage(frame, milliseconds, { setsAside: true });
  if (!aside.libraries.length) return aside;
  const { libraries } = aside.page();
  const made = libraries.made();
  return libraries.kinds.every((kind) => made.has(kind))
    ? aside
    : new PaperStage(frame, milliseconds, { setsAside: false });
}

/** A frame's code, parsed once, and runs of it from the beginning. */
class PaperStage {
  /**
   * @param {PaperFrame} frame
   * @param {number} milliseconds in all
   * @param {{setsAside: boolean}} about whether libraries of editors are taken for granted, not walked
   */
  constructor(frame, milliseconds, { setsAside }) {
    this.deadline = Date.now() + milliseconds;
    this.libraries = setsAside ? librariesOf(frame) : [];
    this.frame = setsAside
      ? {
          ...frame,
          scripts: frame.scripts.filter(
            (script) => !this.libraries.some(({ url }) => url === script.url),
          ),
          unread: frame.unread.filter((url) => !this.libraries.some((each) => each.url === url)),
        }
      : frame;
    frame = this.frame;
    this.programs = frame.scripts.map((script) =>
      script.text.length > CODE_LIMIT ? null : parseCode(script.text, script.module),
    );
    this.isComplete =
      frame.unread.length === 0 && this.programs.every((program) => program !== null);
    /** @type {PaperPage | null} */
    this.shared = null;
    this.isHeavy = false;
    /** Whether the page's own start is being walked: only that has to come to its end. */
    this.isStarting = false;
  }

  /** @returns {PaperPage} the page just after it has loaded */
  page() {
    if (this.isHeavy && this.shared) return this.shared;
    const run = new DryRun(Math.max(this.deadline - Date.now(), 50));
    const { frame } = this;
    const page = new PaperPage(run, frame.nodes, {
      url: frame.url,
      isTop: frame.isTop,
      allRead: this.isComplete,
      title: frame.title,
      agent: frame.agent,
      libraries: this.libraries,
    });
    this.isStarting = true;
    this.walk(run, page);
    this.isStarting = false;
    run.isStarting = false;
    // Counted, not timed: what is found must not depend on what else the machine does.
    this.isHeavy = run.steps > HEAVY_STEPS;
    this.shared = page;
    return page;
  }

  /**
   * @param {DryRun} run
   * @param {PaperPage} page
   */
  walk(run, page) {
    this.try(run, () => this.addAttributes(page));
    run.now = 0;
    this.frame.scripts.forEach((script, at) => {
      const program = this.programs[at];
      if (!program) return;
      run.frames.push({ name: "", script });
      this.try(run, () => {
        const scope = script.module ? new Scope(run.global, true, 0) : run.global;
        scope.isStrict = script.module || saysStrict(program["body"]);
        hoistVariables(run, program, scope);
        hoist(run, program["body"], scope);
        executeAll(run, program["body"], scope);
      });
      run.frames.length = 0;
    });
    this.try(run, () => this.addRecorded(page));
    for (const [type, target] of /** @type {[string, Thing][]} */ ([
      ["DOMContentLoaded", page.document],
      ["readystatechange", page.document],
      ["load", page.window],
      ["pageshow", page.window],
    ])) {
      this.try(run, () => page.dispatch(type, target, { cancelable: false, persisted: false }));
    }
    this.try(run, () => page.pass(300, 40));
    this.try(run, () => page.frame());
    run.now = 300;
  }

  /**
   * @param {DryRun} run
   * @param {() => void} act
   * @returns {boolean} whether it came to its end
   */
  try(run, act) {
    try {
      act();
      return true;
    } catch (error) {
      Object.assign(run, { calls: 0, undecided: 0, doubts: 0, guards: 0 });
      run.frames.length = 0;
      run.reasons.length = 0;
      run.collectors.length = 0;
      if (error instanceof Thrown) return true;
      if (!(error instanceof OutOfPatience || error instanceof RangeError)) throw error;
      if (this.isStarting) this.isComplete = false;
      return false;
    }
  }

  /**
   * Listeners that were recorded in the page and that the walk did not come upon.
   * @param {PaperPage} page
   */
  addRecorded(page) {
    for (const record of this.frame.recorded ?? []) {
      const target =
        record.on === "window"
          ? page.window
          : record.on === "document"
            ? page.document
            : record.on === "field"
              ? (page.elements.find((each) => each.own.field === record.node) ?? null)
              : (page.elements[record.node] ?? null);
      if (
        !target ||
        page.listeners.some(
          (each) =>
            each.type === record.type &&
            each.target === target &&
            codeOfHandler(each.handler) === record.code,
        )
      )
        continue;
      const handler = record.code ? functionFromText(page.run, record.code) : null;
      page.listen(target, record.type, handler ?? new Unknown(), record);
    }
  }

  /** @param {PaperPage} page */
  addAttributes(page) {
    for (const element of page.elements) {
      for (const [name, text] of element.own.attributes) {
        if (!/^on[a-z]+$/.test(name)) continue;
        const handler = handlerFromText(page.run, text, {
          url: this.frame.url,
          text,
          inline: true,
          line: 0,
        });
        const target =
          element.own.tag === "body" &&
          /^on(?:blur|focus|load|resize|beforeunload|pagehide|pageshow|popstate|storage|message|offline|online|scroll|hashchange|unload)$/.test(
            name,
          )
            ? page.window
            : element;
        if (handler) page.setHandler(target, name.slice(2), handler);
      }
    }
  }

  /**
   * @param {(page: PaperPage) => void} act
   * @returns {{deeds: Deed[], isWhole: boolean, page: PaperPage}}
   */
  act(act) {
    const page = this.page();
    const from = page.run.deeds.length;
    const isWhole = this.try(page.run, () => act(page));
    return { deeds: page.run.deeds.slice(from), isWhole, page };
  }
}

// One field on paper: everything that a candidate may do with it.

/** How each act on a field is done, and which text it should bring. */
const FIELD_ACTS =
  /** @type {Record<string, {text: (kind: string) => string, does: (field: PaperField, text: string) => void}>} */ ({
    type: { text: sampleFor, does: (field, text) => field.type(text) },
    "type-digits": { text: () => DIGITS, does: (field, text) => field.type(text) },
    "type-signs": { text: () => "a,b.c;d", does: (field, text) => field.type(text) },
    paste: { text: wordsFor, does: (field, text) => field.paste(text, "keys") },
    "paste-menu": { text: wordsFor, does: (field, text) => field.paste(text, "menu") },
    "paste-insert-key": { text: wordsFor, does: (field, text) => field.paste(text, "insert-key") },
    "paste-lines": { text: () => LINES, does: (field, text) => field.paste(text, "keys") },
    "paste-long": {
      text: () => "mirovake sulo ".repeat(160).trim(),
      does: (field, text) => field.paste(text, "keys"),
    },
    "paste-again": {
      text: sampleFor,
      does: (field, text) => {
        field.paste("zemo", "keys");
        field.page.pass(600, 30);
        field.paste(text, "keys");
      },
    },
    long: {
      text: () => "mirovake sulo netobi raku zemo tavi ".repeat(60).trim(),
      does: (field, text) => text.split(/(?<= )/).forEach((word) => field.dictate(word)),
    },
    drop: { text: wordsFor, does: (field, text) => field.drop(text) },
    dictate: {
      text: (kind) => (/^(?:number|tel)$/.test(kind) ? DIGITS : "mirovake sulo"),
      does: (field, text) => field.dictate(text),
    },
    compose: { text: () => JAPANESE, does: (field, text) => field.compose(text) },
    "insert-japanese": { text: () => JAPANESE, does: (field, text) => field.dictate(text) },
  });

/**
 * @param {string} kind
 * @returns {string} more at once than anybody types
 */
function wordsFor(kind) {
  return /^(?:number|tel|email)$/.test(kind) ? sampleFor(kind) : `${SAMPLE} sulo netobi`;
}

/**
 * @param {string} kind
 * @returns {string}
 */
function sampleFor(kind) {
  return /^(?:number|tel)$/.test(kind)
    ? DIGITS
    : kind === "email"
      ? "mirovake@example.org"
      : SAMPLE;
}

/**
 * @param {PaperStage} stage
 * @param {number} index
 * @param {{kind: string}} about
 * @returns {Record<string, PlainOutcome>}
 */
function rehearseField(stage, index, about) {
  /** @type {Record<string, PlainOutcome>} */
  const outcomes = {};
  for (const [name, { text, does }] of Object.entries(FIELD_ACTS)) {
    const wanted = text(about.kind);
    onField(
      stage,
      index,
      about,
      (field) => {
        does(field, wanted);
        const { arrived, deeds, mechanism } = field.outcome(wanted, name === "type-signs");
        return { arrived, mechanism, deeds: concise(deeds) };
      },
      (outcome) => {
        outcomes[name] = outcome;
      },
    );
  }
  for (const [name, type, letter] of [
    ["copy", "copy", "c"],
    ["cut", "cut", "x"],
  ]) {
    for (const how of ["", "-menu"]) {
      onField(
        stage,
        index,
        about,
        (field) =>
          takeOut(field, /** @type {string} */ (type), /** @type {string} */ (letter), how === ""),
        (outcome) => {
          outcomes[`${name}${how}`] = outcome;
        },
      );
    }
  }
  onField(
    stage,
    index,
    about,
    (field) => correct(field),
    (outcome) => {
      outcomes["correct"] = outcome;
    },
  );
  onField(
    stage,
    index,
    about,
    (field) => undo(field),
    (outcome) => {
      outcomes["undo"] = outcome;
    },
  );
  return outcomes;
}

/**
 * @param {PaperStage} stage
 * @param {number} index
 * @param {{kind: string}} about
 * @param {(field: PaperField) => PlainOutcome} act
 * @param {(outcome: PlainOutcome) => void} tell
 */
function onField(stage, index, about, act, tell) {
  const page = stage.page();
  const element = page.elements.find((each) => each.own.field === index);
  if (!element || Date.now() > stage.deadline) return;
  // On a page that is used again, what stood in the field before is taken out first.
  if (stage.isHeavy) element.own.value = null;
  stage.try(page.run, () =>
    tell(act(new PaperField(page, element, { editable: about.kind === "contenteditable" }))),
  );
}

/**
 * @param {PaperField} field
 * @param {string} type
 * @param {string} letter
 * @param {boolean} byKeys
 * @returns {PlainOutcome}
 */
function takeOut(field, type, letter, byKeys) {
  const { page, element } = field;
  field.focus();
  field.type(SAMPLE, 0);
  element.own.value = field.text === null ? element.own.value : SAMPLE;
  element.own.isSelected = true;
  page.dispatch("select", element, { cancelable: false });
  page.dispatch("selectionchange", page.document, { cancelable: false });
  const clipboard = clipboardOf(page, "");
  let goesOn = true;
  if (byKeys) {
    page.dispatch("keydown", element, keyOnPaper("Control", { ctrlKey: true }));
    goesOn = field.offer("keydown", "keydown", keyOnPaper(letter, { ctrlKey: true }));
  }
  const { cancelled } = goesOn
    ? page.dispatch(type, element, { clipboardData: clipboard })
    : { cancelled: true };
  const set = clipboard.own.set;
  const kept = set
    ? asText(set.value)?.includes(SAMPLE)
      ? asText(set.value) === SAMPLE
      : tagsWithin(set.value).has("selection")
        ? null
        : false
    : false;
  /** @type {boolean | null} */
  let arrived = cancelled === false ? true : cancelled === null ? null : goesOn ? kept : false;
  if (!goesOn && field.isUnsure) arrived = null;
  if (cancelled !== false && !field.mechanism) field.mechanism = `${type}-event`;
  if (type === "cut" && cancelled === true && goesOn && kept && field.text !== "") arrived = null;
  if (type === "cut" && cancelled === false) {
    if (!field.offer("beforeinput", "beforeinput", { inputType: "deleteByCut", data: null }))
      arrived = false;
    else {
      element.own.value = "";
      page.dispatch("input", element, { inputType: "deleteByCut", data: null, cancelable: false });
    }
    if (field.isUnsure) arrived = null;
  }
  if (byKeys) page.dispatch("keyup", element, keyOnPaper(letter, { ctrlKey: true }));
  page.pass(2500, 40);
  if (type === "cut" && arrived && field.text !== "") arrived = field.text === null ? null : false;
  return {
    arrived,
    mechanism: field.mechanism || (arrived === false ? "input-revert" : ""),
    deeds: concise(page.run.deeds.slice(field.from)),
  };
}

/**
 * A correction of the spell checker.
 * @param {PaperField} field
 * @returns {PlainOutcome}
 */
function correct(field) {
  field.focus();
  const goesOn = field.offer("beforeinput", "beforeinput", {
    inputType: "insertReplacementText",
    data: "kavomira",
  });
  return {
    arrived: field.isUnsure ? null : goesOn,
    mechanism: field.mechanism,
    deeds: concise(field.run.deeds.slice(field.from)),
  };
}

/**
 * @param {PaperField} field
 * @returns {PlainOutcome}
 */
function undo(field) {
  const { page, element } = field;
  field.type("mirova", 0);
  const written = field.text;
  const from = page.run.deeds.length;
  page.dispatch("keydown", element, keyOnPaper("Control", { ctrlKey: true }));
  let goesOn = field.offer("keydown", "keydown", keyOnPaper("z", { ctrlKey: true }));
  if (goesOn)
    goesOn = field.offer("beforeinput", "beforeinput", { inputType: "historyUndo", data: null });
  if (goesOn) {
    element.own.value = "";
    page.dispatch("input", element, { inputType: "historyUndo", data: null, cancelable: false });
  }
  page.pass(1500, 30);
  const { text } = field;
  /** @type {boolean | null} */
  let arrived = text === null || written === null || field.isUnsure ? null : text !== written;
  // A page that writes into the field itself takes the browser's history away.
  if (arrived && page.run.deeds.slice(field.from, from).some((deed) => deed.kind === "field"))
    arrived = null;
  return {
    arrived,
    mechanism: field.mechanism || "input-revert",
    deeds: concise(page.run.deeds.slice(field.from)),
  };
}

// What came of a rehearsal on paper, as plain data that the judges read.

/**
 * @param {Value} handler
 * @returns {string} its source, as toString() has it
 */
function codeOfHandler(handler) {
  return handler instanceof Callable && handler.node && handler.script
    ? handler.script.text.slice(handler.node.start, handler.node.end)
    : "";
}

/**
 * @param {DryRun} run
 * @param {string} code a function's source
 * @returns {Callable | null}
 */
function functionFromText(run, code) {
  for (const text of [`(${code})`, `({${code}})`]) {
    const expression = parseCode(text)?.["body"][0]?.expression;
    const node =
      expression?.type === "ObjectExpression" ? expression.properties[0]?.value : expression;
    if (!node || !/Function/.test(node.type)) continue;
    const made = new Callable(node.id?.name ?? "", null);
    Object.assign(made, {
      node,
      scope: run.global,
      script: { url: "", text, inline: true, line: 1 },
    });
    return made;
  }
  return null;
}

/**
 * @param {Deed} deed
 * @returns {PlainDeed}
 */
function plainDeed(deed) {
  const { script } = deed;
  const isText = script !== null && script.line === 0;
  const before = script && !isText ? script.text.slice(0, deed.start) : "";
  const line = before.split("\n").length;
  const code = script ? (isText ? script.text : lineAt(script.text, deed.start)) : null;
  return {
    kind: deed.kind,
    how: deed.how,
    to: deed.to,
    text: Array.isArray(deed.value)
      ? deed.value.map((each) => spokenValue(each)).join(" ")
      : deed.value instanceof Unknown
        ? null
        : spokenValue(deed.value),
    payload: [...deed.payload],
    because: [...deed.because],
    certain: deed.certain,
    field: deed.target?.own?.above ?? -1,
    where: deed.target?.kind === "element" ? placeOf(deed.target) : "",
    at: deed.at,
    count: 1,
    source: script?.url
      ? {
          url: script.url,
          line: isText ? null : line + (script.inline ? script.line - 1 : 0),
          column: before.length - before.lastIndexOf("\n"),
          function: deed.name || null,
        }
      : null,
    code: code === null ? null : code.replace(/\s+/g, " ").trim().slice(0, 200),
  };
}

/**
 * @param {Value} value
 * @returns {string}
 */
function spokenValue(value) {
  return (
    (value instanceof Thing && value.kind === "object" ? knownJson(value) : asText(value)) ??
    "\u2026"
  ).slice(0, 300);
}

/**
 * @param {Thing} element
 * @returns {string} what kind of element it is, and how it is called
 */
function placeOf(element) {
  const { own } = element;
  return `${own.tag}${own.attributes.has("id") ? `#${own.attributes.get("id")}` : ""} ${own.attributes.get("class") ?? ""} ${own.attributes.get("role") ?? ""}`.trim();
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {string} the line, or as much of a long one as stands around the place
 */
function lineAt(text, at) {
  const start = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 60);
  const end = text.indexOf("\n", at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + 200));
}

// What a page tells an editor's library, and which of a candidate's acts that can concern. What is not
// understood concerns every act, so that nothing is allowed by mistake.

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
  [
    /^(?:aria[-\w]*|ariaLabel|label|accessibilitySupport|screenReaderLabel|iframe_aria_text|lineNumbers|language|mode|theme|minimap|auto[fF]ocus|placeholder|fontSize|tabSize|licenseKey|license_key|createEmptyHistoryState|registerHistory|registerPlainText|registerRichText|withHistory|contentAttributes|content_css|height|skin|menubar|toolbar|on(?:Error|Ready|Load|Init|Focus|Blur|Create|Destroy|Mount)|value|defaultValue|initialValue|editorState|editor|state|children|id|className|style|ref|name|COMMAND_PRIORITY_\w+)$/,
    [],
  ],
  [/paste|clip|drop|drag/i, ["paste", "drop", "copy", "cut"]],
  [/undo|redo|hist/i, ["undo"]],
  [
    /^(?:transactionFilter|changeFilter|transactionExtender|beforeChange|filterTransaction|appendTransaction)$/,
    [...INSERTING, "cut"],
  ],
  [
    /read-?only|editable|disabl|filter|transform|intercept|max|limit|length|valid|mask|sanit|guard|block|prevent|allow|deny|accept|before|input|compos|key|command|bind|shortcut|handler|listener|rule|trigger|exec|plugins?\.get|custom|override|extend|schema|format|write|insert/i,
    EDITOR_ACTS,
  ],
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
const CHANGES =
  /\b(?:set(?:Contents|Value|Text|Html|Data|Content|State|Options?|EditorState)\w*|set|undo|redo|dispatch|exec\w*|trigger|insert\w*|delete\w*|replace\w*|remove\w*|update\w*|push|revert|apply|command\w*|chain|run|cancel|stop\w*|prevent\w*|enable|disable|clear\w*|history)$/;

/** What a candidate does with keys, by their letters. */
const KEY_ACTS = /** @type {Record<string, string>} */ ({
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
 * @param {PaperLibraries} libraries
 * @returns {EditorHooks}
 */
function hooksOf(libraries) {
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
 * @param {PaperLibraries} libraries
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
  const concerned = names.map(concernsOf).filter((acts) => acts !== null);
  const hands = functionsWithin(values).length > 0;
  if (!hands || !concerned.length) for (const acts of concerned) touch(hooks, acts);
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
 * @param {PaperLibraries} libraries
 * @param {Value} value
 * @param {HandedOver} about
 * @param {EditorHooks} hooks
 * @param {number} depth
 */
function addValue(libraries, value, about, hooks, depth) {
  if (depth < 0 || value instanceof Unknown) return touch(hooks, about.acts ?? EDITOR_ACTS);
  if (Array.isArray(value))
    return value.forEach((each) => addValue(libraries, each, about, hooks, depth - 1));
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
 * @param {PaperLibraries} libraries
 * @param {Callable} act
 * @param {HandedOver} about
 * @param {EditorHooks} hooks
 */
function addFunction(libraries, act, about, hooks) {
  about = { ...about, acts: narrower(actsOfCondition(act.node), about.acts) };
  if (act.native || act.isClass || !act.node || act.node["async"])
    return touch(hooks, about.acts ?? EDITOR_ACTS);
  const { run } = libraries.page;
  const from = libraries.calls.length;
  const deedsFrom = run.deeds.length;
  const before = libraries.within;
  libraries.within = act;
  const result = run.tryCall(
    act,
    undefined,
    act.node["params"].map(() => libraries.part("given")),
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

// Functions that do something in one case only: "if the change came by pasting, cancel it". Whatever else
// their condition asks, other acts pass.

/**
 * @param {CodeNode | null} node a function
 * @returns {string[] | null} the only acts in which it does anything; null where that cannot be told
 */
function actsOfCondition(node) {
  if (!node) return null;
  const [first] = node["params"];
  const { body } = /** @type {any} */ (node);
  if (body.type === "ConditionalExpression")
    return isPassedOn(body.alternate, first) ? actsOfTest(body.test) : null;
  if (body.type !== "BlockStatement") return null;
  const found = body.body.map((/** @type {any} */ each) =>
    each.type === "IfStatement" && !each.alternate
      ? actsOfTest(each.test)
      : each.type === "ReturnStatement" && (!each.argument || isPassedOn(each.argument, first))
        ? []
        : null,
  );
  return found.length && found.every(Boolean) ? [...new Set(found.flat())] : null;
}

/**
 * @param {any} node
 * @param {any} param
 * @returns {boolean} whether a function gives back what it was given
 */
function isPassedOn(node, param) {
  return node.type === "Identifier" && param?.type === "Identifier" && node.name === param.name;
}

/**
 * @param {any} test
 * @returns {string[] | null}
 */
function actsOfTest(test) {
  if (test.type === "LogicalExpression" && test.operator === "&&")
    return actsOfTest(test.left) ?? actsOfTest(test.right);
  if (test.type === "BinaryExpression" && /^===?$/.test(test.operator))
    return actsOfName(test.right) ?? actsOfName(test.left);
  if (test.type === "CallExpression" && test.arguments.length === 1)
    return actsOfName(test.arguments[0]);
  return null;
}

/**
 * @param {any} node
 * @returns {string[] | null} the acts that a literal or a key's name stands for
 */
function actsOfName(node) {
  const name =
    node.type === "Literal"
      ? String(node.value)
      : node.type === "MemberExpression" && !node.computed
        ? node.property.name
        : "";
  if (/^(?:input\.)?paste$|^insertFromPaste$/.test(name)) return ["paste", "drop"];
  const letter = /^(?:Key)?([A-Za-z])$/.exec(name)?.[1];
  const act = letter ? KEY_ACTS[letter.toUpperCase()] : undefined;
  return act ? [act] : null;
}

// The whole rehearsal on paper of one frame, as plain data that the judges read.

/** What hardly tells anything is left out, so that evidence stays small. */
const DEED_KINDS_LEFT_OUT = new Set(["style", "console", "focus", "blur"]);

/**
 * @param {Deed[]} deeds
 * @param {Set<string>} [leftOut]
 * @returns {PlainDeed[]} each once
 */
function concise(deeds, leftOut = DEED_KINDS_LEFT_OUT) {
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
 * @param {PaperFrame} frame
 * @param {number} milliseconds at most
 */
function rehearseOnPaper(frame, milliseconds) {
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
  const later = runOut(stage);
  const listed = frame.fields.slice(0, FIELD_LIMIT);
  const fields = listed.map((field, index) =>
    field.disabled || field.boxes || (EDITOR_KINDS.has(field.kind) && !libraries.length)
      ? {}
      : rehearseField(stage, index, field),
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
  acts["write"] = concise(stage.act((page) => writeInField(page)).deeds);
  acts["write+submit"] = concise(
    stage.act((page) => {
      writeInField(page);
      PAGE_ACTS["submit"]?.(page);
    }).deeds,
  );
  acts["write+leave"] = concise(
    stage.act((page) => {
      writeInField(page);
      page.dispatch("beforeunload", page.window);
    }).deeds,
  );
  acts["idle"] = concise(withoutClocks(stage.act((page) => page.pass(3600000, 4000)).deeds));
  acts["busy"] = concise(withoutClocks(stage.act((page) => stayBusy(page)).deeds));
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
    listens: listenCounts(first),
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
 * @param {PaperStage} stage
 * @param {PaperPage} page
 * @returns {Deed[]}
 */
function handIn(stage, page) {
  const from = page.run.deeds.length;
  stage.try(page.run, () => {
    page.pass(61000, 80);
    PAGE_ACTS["submit"]?.(page);
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
 * @param {PaperPage} page
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
      page.dispatch(type, page.active ?? page.body, keyOnPaper("a"));
    page.pass(30000, 70);
  }
}

/** @param {PaperPage} page */
function writeInField(page) {
  const element = page.elements.find(
    (each) => each.own.field >= 0 && !each.own.attributes.has("disabled"),
  );
  if (!element) return;
  const field = new PaperField(page, element, {
    editable: element.own.attributes.has("contenteditable"),
  });
  field.type("mirovake sulo", 150);
  page.pass(3000, 60);
  field.paste("netobi raku", "keys");
  page.dispatch("keydown", element, keyOnPaper("c", { ctrlKey: true }));
  page.dispatch("copy", element, { clipboardData: clipboardOf(page, "") });
  page.pass(1000, 20);
  field.leave();
  page.pass(12000, 60);
}

/**
 * Whether the page on paper still is what was seen: code that takes fields out and makes others anew
 * has done so already before the page was looked at.
 * @param {PaperPage} page
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

/** @param {PaperPage} page */
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

/** @param {PaperStage} stage */
function textActs(stage) {
  /** @type {Record<string, any>} */
  const found = {};
  stage.act((page) => {
    const acts = actsOnText(page, stage.frame.questions[0] ?? -1);
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
    found["shortcuts"] = { keys: [], deeds: [] };
    const from = page.run.deeds.length;
    const onBody = tryShortcuts(page, page.elements[stage.frame.questions[0] ?? -1] ?? page.body);
    found["shortcuts"].keys = onBody;
    found["shortcuts"].deeds = concise(page.run.deeds.slice(from));
    if (field) found["shortcuts-field"] = { keys: tryShortcuts(page, field) };
    const menu = field ? page.dispatch("contextmenu", field, { button: 2 }) : null;
    found["menu-field"] = { cancelled: menu?.cancelled ?? false };
  });
  return found;
}

/**
 * The first three hours, to see when the page ends the test by itself.
 * @param {PaperStage} stage
 */
function runOut(stage) {
  return [...runOutFrom(stage, () => undefined), ...runOutFrom(stage, pressStart)];
}

/**
 * @param {PaperPage} page
 * @returns {void}
 */
function pressStart(page) {
  for (const element of page.elements.filter((each) => isButton(each)).slice(0, 12)) {
    const words = asText(wordsOnPaper(element)) || element.own.attributes.get("value") || "";
    if (START_PRESSED.test(`press:${words}`))
      page.run.because(["press", `press:${words.slice(0, 60)}`], () =>
        page.dispatch("click", element, { button: 0 }),
      );
  }
}

/**
 * @param {PaperStage} stage
 * @param {(page: PaperPage) => void} first
 * @returns {PlainDeed[]}
 */
function runOutFrom(stage, first) {
  const found = stage.act((page) => {
    first(page);
    const element = page.elements.find((each) => each.own.field >= 0);
    if (element) element.own.value = SAMPLE;
    page.pass(3 * 3600000 + 5000, 9000);
  });
  return concise(
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
}

// Judging without acting: what the rehearsal on paper, an attribute or a style tells by itself. Pure
// functions over plain evidence; each restriction's passive.js says which evidence concerns it.

/** @typedef {{id: string, values?: Record<string, string | number>}} Sentence */
/** @typedef {{kind: string, detail: Sentence, mechanism: string | null, source: PassiveSource | null, code: string | null}} PassiveProof */
/** @typedef {{outcome: Outcome, effects: Effect[], summary: Sentence, reason: Sentence | null, proofs: PassiveProof[], consequence?: string | null}} PassiveVerdict */
/** @typedef {ReturnType<typeof rehearseOnPaper>} Paper */

/**
 * @typedef {object} PassiveField
 * @property {Record<string, any>} facts
 * @property {Record<string, PlainOutcome>} paper what became of each act on paper
 * @property {boolean} complete whether all code that could matter was read and walked
 * @property {boolean} faithful whether the page on paper still is what was seen
 * @property {boolean} isDrawn whether another element takes its text than the one a person sees
 * @property {PlainDeed[]} quiet what the page does by itself
 * @property {PageEditors} editors what is known of the libraries that make editors in the page
 * @property {boolean} watchesChanges whether it observes changes of its elements
 */

/**
 * @typedef {object} PassivePage
 * @property {{facts: Record<string, any>, paper: Paper}[]} frames the page itself first
 * @property {boolean} complete
 * @property {boolean} allRead whether all code was read, walked or not
 * @property {string[]} code the texts of all scripts and handlers in the markup
 * @property {boolean} faithful whether no code makes fields that the page on paper does not have
 * @property {boolean} hasUnreadFrame whether a frame is shown that could not be looked into
 * @property {boolean} hasFields
 * @property {Record<string, any>} facts of the page itself
 * @property {Set<string>} vendors kinds of the vendors recognised
 * @property {{id: string, name: Record<string, string>, kind: string, restrictions: Set<string>}[]} products
 */

const EDITOR_KINDS = new Set([
  "monaco",
  "codemirror",
  "ace",
  "quill",
  "tiptap",
  "prosemirror",
  "lexical",
  "slate",
  "draftjs",
  "tinymce",
  "ckeditor",
  "trix",
]);

/**
 * @param {string} reason
 * @param {Record<string, string | number>} [values]
 * @returns {PassiveVerdict}
 */
function cannotTell(reason, values = {}) {
  return {
    outcome: "unclear",
    effects: [],
    summary: { id: "judge.unclear" },
    reason: { id: reason, values },
    proofs: [],
  };
}

/**
 * @param {string} reason
 * @returns {PassiveVerdict}
 */
function doesNotApply(reason) {
  return {
    outcome: "not-applicable",
    effects: [],
    summary: { id: "judge.not-applicable" },
    reason: { id: reason },
    proofs: [],
  };
}

/**
 * @param {Sentence} summary
 * @param {PassiveProof[]} proofs
 * @returns {PassiveVerdict}
 */
function isAllowed(summary, proofs) {
  return { outcome: "allowed", effects: [], summary, reason: null, proofs };
}

/**
 * @param {Sentence} summary
 * @param {Effect[]} effects
 * @param {PassiveProof[]} proofs
 * @param {string | null} [consequence]
 * @returns {PassiveVerdict}
 */
function isRestricted(summary, effects, proofs, consequence = null) {
  return {
    outcome: "restricted",
    effects: [...new Set(effects)],
    summary,
    reason: null,
    proofs,
    consequence,
  };
}

/**
 * @param {string} kind
 * @param {Sentence} detail
 * @param {{mechanism?: string | null, deed?: PlainDeed | null, code?: string | null}} [from]
 * @returns {PassiveProof}
 */
function proofOf(kind, detail, { mechanism = null, deed = null, code = null } = {}) {
  return {
    kind,
    detail,
    mechanism,
    source: deed?.source ?? null,
    code: code ?? deed?.code ?? null,
  };
}

/**
 * The verdict on putting text into a field or taking it out, from what came of it on paper.
 * @param {string} restriction
 * @param {PassiveField} field
 * @param {string[]} acts
 * @param {{needsTyping?: boolean}} [more]
 * @returns {PassiveVerdict}
 */
function judgeField(restriction, field, acts, { needsTyping = true } = {}) {
  const { facts, paper } = field;
  if (facts["disabled"]) return doesNotApply("reason.disabled");
  if (EDITOR_KINDS.has(facts["kind"])) return judgeEditor(restriction, field, acts);
  const told = field.editors.kinds.includes("react")
    ? judgeTold(restriction, field, "React")
    : null;
  if (told) return told;
  if (facts["boxes"]) return cannotTell("reason.not-by-looking");
  if (field.isDrawn) return cannotTell("reason.markup-editor", { name: facts["tag"] });
  if (facts["readonly"] && isLeftReadonly(field))
    return restriction === "copy"
      ? isAllowed({ id: "judge.copy.allowed" }, [proofOf("inferred", { id: "proof.no-handler" })])
      : doesNotApply("reason.readonly");
  if (facts["readonly"] && paper["type"]?.arrived !== true)
    return ["cut", "undo"].includes(restriction)
      ? doesNotApply("reason.readonly")
      : cannotTell("reason.readonly");
  const tried = acts.map((act) => ({ act, outcome: paper[act] }));
  if (tried.some(({ outcome }) => !outcome)) return cannotTell("reason.code-too-much");
  if (needsTyping && paper["type"]?.arrived !== true)
    return cannotTell(
      paper["type"]?.arrived === false && facts["readonly"]
        ? "reason.readonly"
        : "reason.handler-decides",
    );
  const stopped = tried.find(({ outcome }) => outcome?.arrived === false);
  if (
    stopped?.outcome &&
    (!field.faithful || (!field.complete && stopped.outcome.mechanism === "input-revert"))
  )
    return cannotTell("reason.handler-decides");
  const spoiling = spoilingOf(
    restriction,
    tried.flatMap(({ outcome }) => outcome?.deeds ?? []),
    field.quiet,
  );
  if (spoiling)
    return spoiling.certain
      ? isRestricted(
          { id: `judge.${restriction}.restricted` },
          ["blocks"],
          [
            proofOf(
              "inferred",
              { id: "proof.code-spoils" },
              { mechanism: "clipboard-write", deed: spoiling },
            ),
          ],
        )
      : cannotTell("reason.handler-decides");
  if (stopped?.outcome)
    return stoppedVerdict(
      restriction,
      stopped.outcome,
      tried.some(({ outcome }) => outcome?.arrived),
    );
  if (tried.some(({ outcome }) => outcome?.arrived !== true))
    return cannotTell("reason.handler-decides");
  if (!field.complete) return cannotTell("reason.code-unread");
  if (field.watchesChanges && facts["kind"] === "contenteditable")
    return cannotTell("reason.handler-decides");
  const heard = tried.some(({ outcome }) => outcome && outcome.deeds.length > 0);
  const proof = proofOf("inferred", { id: heard ? "proof.code-lets-through" : "proof.no-handler" });
  return isAllowed({ id: `judge.${restriction}.allowed` }, [proof]);
}

/**
 * @param {PassiveField} field
 * @returns {boolean} whether nothing in the page's code has to do with a field that is only to be read
 */
function isLeftReadonly({ paper, complete, faithful, quiet }) {
  const outcomes = Object.values(paper);
  return (
    complete &&
    faithful &&
    paper["type"]?.arrived === false &&
    outcomes.every(({ deeds }) => !deeds.length) &&
    !quiet.some((deed) => deed.kind === "field")
  );
}

/**
 * @param {string} restriction
 * @param {PlainDeed[]} deeds
 * @param {PlainDeed[]} quiet
 * @returns {PlainDeed | null} what puts another text into the clipboard's place
 */
function spoilingOf(restriction, deeds, quiet) {
  if (!["paste", "copy", "cut"].includes(restriction)) return null;
  const spoils = (/** @type {PlainDeed} */ deed) =>
    (deed.kind === "ask" && /^clipboard\.write/.test(deed.how)) ||
    (deed.kind === "command" && /^(?:copy|cut)$/.test(deed.to));
  return (
    [...deeds, ...quiet].find((deed) => spoils(deed) && deed.certain) ?? deeds.find(spoils) ?? null
  );
}

/**
 * @param {string} restriction
 * @param {PlainOutcome} outcome
 * @param {boolean} isPartial
 * @returns {PassiveVerdict}
 */
function stoppedVerdict(restriction, outcome, isPartial) {
  const types = /** @type {Record<string, string[]>} */ ({
    "paste-event": ["paste"],
    "drop-event": ["drop"],
    "drag-event": ["dragover", "dragenter"],
    keydown: ["keydown", "keypress"],
    beforeinput: ["beforeinput"],
    "copy-event": ["copy"],
    "cut-event": ["cut"],
  });
  const wanted = types[outcome.mechanism] ?? [];
  const deed =
    outcome.deeds.find((each) => each.kind === "cancel" && wanted.includes(each.to)) ??
    outcome.deeds.findLast(
      (each) => each.kind === "field" || each.kind === "blur" || each.kind === "clear",
    ) ??
    outcome.deeds.find((each) => each.kind === "cancel") ??
    null;
  if (!deed) return cannotTell("reason.handler-decides");
  const said = wanted.length
    ? { id: "proof.code-cancels", values: { event: wanted[0] ?? "" } }
    : { id: "proof.code-takes-back" };
  const summary = {
    id:
      isPartial && `judge.${restriction}.partly` in PARTLY
        ? `judge.${restriction}.partly`
        : `judge.${restriction}.restricted`,
  };
  return isRestricted(
    summary,
    ["blocks"],
    [proofOf("inferred", said, { mechanism: outcome.mechanism, deed })],
  );
}

/** Restrictions with a sentence for what works only in part. */
const PARTLY = Object.fromEntries(
  ["paste", "drop", "dictation", "ime", "typing", "copy", "cut"].map((id) => [
    `judge.${id}.partly`,
    true,
  ]),
);

/**
 * @param {PassivePage} page
 * @param {string} act
 * @returns {PlainDeed[]}
 */
function deedsOf(page, act) {
  return page.frames.flatMap(({ paper }) =>
    act === "boot"
      ? paper.boot
      : act === "quiet"
        ? paper.quiet
        : act === "later"
          ? paper.later
          : (paper.acts[act] ?? []),
  );
}

/**
 * @param {PassivePage} page
 * @param {RegExp} pattern
 * @returns {boolean} whether the code looked at or used such a part of the browser
 */
function uses(page, pattern) {
  return page.frames.some(({ paper }) => paper.used.some((each) => pattern.test(each)));
}

/**
 * @param {PassivePage} page
 * @param {RegExp} pattern of event types with their place, such as "blur@window"
 * @returns {string | null} the first event type that is listened to
 */
function listensTo(page, pattern) {
  for (const { paper } of page.frames)
    for (const each of Object.keys(paper.listens))
      if (pattern.test(each)) return each.split("@")[0] ?? null;
  return null;
}

/** @type {Record<string, {field?: (field: PassiveField) => PassiveVerdict, page?: (page: PassivePage) => PassiveVerdict}>} */
const passiveJudges = {};

// Judging fields that an editor's library made: its own code is taken for granted, and what counts is
// what the page tells it.

/** @typedef {{kinds: string[], acts: Record<string, "touched" | "stopped">, stops: PlainDeed[]}} PageEditors */

/** Editors that refuse text that is dropped whatever the page does; some of their versions do, some do not. */
const OWN_WAYS = /** @type {Record<string, string[]>} */ ({ quill: ["drop"], trix: ["drop"] });

/**
 * @param {{paper: Paper}[]} frames
 * @returns {PageEditors} of all frames, since an editor may stand in one of its own
 */
function editorsOf(frames) {
  const found = frames.map(({ paper }) => paper);
  return {
    kinds: found.flatMap(({ libraries }) => libraries),
    acts: Object.assign({}, ...found.map(({ hooks }) => hooks?.acts ?? {})),
    stops: found.flatMap(({ hooks }) => hooks?.stops ?? []),
  };
}

/**
 * @param {string} restriction
 * @param {PassiveField} field
 * @param {string[]} acts
 * @returns {PassiveVerdict}
 */
function judgeEditor(restriction, field, acts) {
  const { facts, paper, editors } = field;
  const kind = facts["kind"];
  const name = EDITOR_LIBRARIES[kind]?.name ?? kind;
  if (!editors.kinds.includes(kind) || !field.complete)
    return cannotTell("reason.markup-editor", { name });
  if (facts["readonly"] || OWN_WAYS[kind]?.includes(restriction))
    return cannotTell("reason.markup-editor", { name });
  const told = judgeTold(restriction, field, name);
  if (told) return told;
  if (
    acts.some((act) =>
      paper[act]?.deeds.some(
        (deed) => deed.kind === "cancel" || deed.kind === "field" || deed.kind === "ask",
      ),
    )
  )
    return cannotTell("reason.handler-decides");
  return isAllowed({ id: `judge.${restriction}.allowed` }, [
    proofOf("inferred", { id: "proof.editor-takes", values: { name } }),
  ]);
}

/**
 * @param {string} restriction
 * @param {PassiveField} field
 * @param {string} name the library's
 * @returns {PassiveVerdict | null} what the page's words to the library decide; null where they do not concern it
 */
function judgeTold(restriction, { editors }, name) {
  const told = editors.acts[restriction];
  if (told === "touched") return cannotTell("reason.handler-decides");
  if (told !== "stopped") return null;
  const [deed = null] = editors.stops;
  return isRestricted(
    { id: `judge.${restriction}.restricted` },
    ["blocks"],
    [
      proofOf(
        "inferred",
        { id: "proof.editor-refuses", values: { name } },
        { mechanism: "editor", deed },
      ),
    ],
  );
}

// Judging how a page answers what a candidate does, such as leaving the tab: from what its code did
// about it on paper. A page that only listens may keep a note that nobody sees: that is unclear.

/**
 * @typedef {object} Watched
 * @property {string} restriction
 * @property {string} act on paper
 * @property {RegExp} because tags of events and conditions that are this act
 * @property {RegExp} listens event types that would notice it
 * @property {RegExp} [used] parts of the browser by which it is noticed without an event
 * @property {string} mechanism
 */

/** Words by which a page tells a candidate that something was noticed. */
const NOTICED =
  /warn|detect|record|violat|not allowed|do not|don.t|must not|left the|leav|left (?:this|your|the)|away|switch|suspicio|report|forbidden|prohibit|disqualif|terminat|closed|ended|locked|stay (?:on|in)|return to|come back|full ?screen|noted|notified|examiner|proctor|(?:\d+) of \d|times|警告|検知|検出|記録|離れ|違反|不正|禁止|切り替え|戻って|終了|ロック|通知|お控え|しないで|回目/i;

/** What is kept for the candidate's sake is the answer and nothing else. */
const DRAFT_TAGS = /^(?:answer|stored|on:.*|chance|page-text)$/;

/**
 * @param {PlainDeed} deed
 * @returns {boolean} whether only the answer itself is kept or sent
 */
function isDraft(deed) {
  return (
    deed.payload.includes("answer") &&
    deed.payload.every((tag) => DRAFT_TAGS.test(tag) || tag === "time")
  );
}

/**
 * @param {PlainDeed} deed
 * @param {RegExp} because
 * @returns {boolean}
 */
function isOf(deed, because) {
  return (
    deed.because.some((tag) => because.test(tag)) || deed.payload.some((tag) => because.test(tag))
  );
}

/**
 * @param {PlainDeed} deed
 * @returns {string} what tells a deed from another
 */
function deedKey(deed) {
  return `${deed.kind} ${deed.how} ${deed.source?.url} ${deed.source?.line} ${deed.source?.column}`;
}

/** @param {PlainDeed} deed */
function punishes(deed) {
  if (["submit", "go", "wipe", "clear"].includes(deed.kind)) return true;
  if (deed.kind === "lock") return true;
  return deed.kind === "field" && deed.text === "";
}

/** @param {PlainDeed} deed */
function warns(deed) {
  if (deed.kind === "message" || (deed.kind === "show" && /dialog/.test(deed.where))) return true;
  if (!["write", "add", "show", "title"].includes(deed.kind) || !deed.text) return false;
  return NOTICED.test(deed.text);
}

/** @param {PlainDeed} deed */
function records(deed) {
  return ["send", "store", "hand-in"].includes(deed.kind) && !isDraft(deed);
}

const CONSEQUENCES = /** @type {Record<string, string>} */ ({
  submit: "submitted",
  go: "navigated",
  lock: "locked",
  wipe: "locked",
  clear: "emptied",
  field: "emptied",
});

/**
 * @param {PassivePage} page
 * @param {PlainDeed} deed
 * @param {string} act
 * @param {string | null} mechanism
 * @returns {PassiveProof}
 */
function conductProof(page, deed, act, mechanism) {
  const named = { act: `@deed.${act}` };
  if (punishes(deed))
    return proofOf(
      "inferred",
      {
        id: "proof.code-punishes",
        values: { ...named, what: `@consequence.${CONSEQUENCES[deed.kind] ?? "locked"}` },
      },
      { mechanism, deed },
    );
  if (deed.kind === "send") {
    const { host, isThird } = hostOf(page, deed.to);
    return proofOf(
      "inferred",
      {
        id: host
          ? isThird
            ? "proof.code-sends.third"
            : "proof.code-sends"
          : "proof.code-sends.somewhere",
        values: { ...named, host },
      },
      { mechanism, deed },
    );
  }
  if (deed.kind === "store")
    return proofOf(
      "inferred",
      { id: "proof.code-stores", values: { ...named, place: `${deed.how} ${deed.to}`.trim() } },
      { mechanism, deed },
    );
  if (deed.kind === "hand-in")
    return proofOf("inferred", { id: "proof.code-hands-in", values: named }, { mechanism, deed });
  return proofOf(
    "inferred",
    {
      id: deed.text ? "proof.code-says" : "proof.code-warns",
      values: { ...named, text: (deed.text ?? "").slice(0, 160) },
    },
    { mechanism, deed },
  );
}

/**
 * @param {PassivePage} page
 * @param {string} to
 * @returns {{host: string, isThird: boolean}}
 */
function hostOf(page, to) {
  try {
    const own = new URL(page.facts["url"]);
    const url = new URL(to || ".", own);
    return to && !to.includes("\u2026")
      ? { host: url.host, isThird: siteOf(url.hostname) !== siteOf(own.hostname) }
      : { host: "", isThird: false };
  } catch {
    return { host: "", isThird: false };
  }
}

/**
 * @param {string} host
 * @returns {string} its last parts, roughly what belongs to one owner
 */
function siteOf(host) {
  if (/^[\d.]+$|:/.test(host)) return host;
  const parts = host.split(".");
  return parts
    .slice(
      /^(?:co|ac|or|ne|go|com|org|net|edu|gov)$/.test(parts[parts.length - 2] ?? "") &&
        parts.length > 2
        ? -3
        : -2,
    )
    .join(".");
}

/**
 * What the code does about an act, and does not do anyway.
 * @param {PassivePage} page
 * @param {Watched} watched
 * @returns {PlainDeed[]}
 */
function answersTo(page, { act, because }) {
  const anyway = new Set(
    deedsOf(page, "quiet")
      .filter((deed) => !isOf(deed, because))
      .map(deedKey),
  );
  const now = deedsOf(page, act).filter(
    (deed) => isOf(deed, because) && !anyway.has(deedKey(deed)),
  );
  const later = deedsOf(page, `${act}+submit`).filter(
    (deed) =>
      ["send", "hand-in"].includes(deed.kind) && deed.payload.some((tag) => because.test(tag)),
  );
  return [...now, ...later];
}

/**
 * Restricted where the act is punished, answered with a warning or recorded.
 * @param {PassivePage} page
 * @param {Watched} watched
 * @returns {PassiveVerdict}
 */
function judgeConduct(page, watched) {
  const { restriction, mechanism } = watched;
  const deeds = answersTo(page, watched);
  const telling = deeds.filter((deed) => punishes(deed) || warns(deed) || records(deed));
  const sure = telling.filter((deed) => deed.certain);
  if (sure.length) {
    const punishing = sure.find(punishes);
    /** @type {Effect[]} */
    const effects = [];
    if (sure.some(records)) effects.push("records");
    if (sure.some(warns)) effects.push("warns");
    if (punishing) effects.push("punishes");
    const id = punishing ? "judge.conduct.punished" : "judge.conduct.noticed";
    const consequence = punishing ? (CONSEQUENCES[punishing.kind] ?? null) : null;
    const shown = [sure.find(punishes), sure.find(records), sure.find(warns)].filter(
      (deed) => deed !== undefined,
    );
    return isRestricted(
      { id, values: { act: `@deed.${restriction}` } },
      effects,
      shown.map((deed) => conductProof(page, deed, restriction, mechanism)),
      consequence,
    );
  }
  const heard =
    listensTo(page, watched.listens) ??
    (watched.used && uses(page, watched.used) ? mechanism : null);
  if (telling.length) return cannotTell("reason.handler-decides");
  if (!page.complete)
    return cannotTell(
      heard ? "reason.listens" : "reason.code-unread",
      heard ? { event: heard } : {},
    );
  if (!heard)
    return isAllowed({ id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  const saved = deeds.filter(
    (deed) => (deed.kind === "store" || deed.kind === "send") && isDraft(deed),
  );
  if (saved.length && saved.length === deeds.filter((deed) => deed.kind !== "console").length) {
    return isAllowed({ id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } }, [
      proofOf(
        "inferred",
        { id: "proof.code-saves", values: { act: `@deed.${restriction}` } },
        { deed: saved[0] ?? null },
      ),
    ]);
  }
  return cannotTell("reason.listens", { event: heard });
}

/**
 * Restricted where the page asks the browser for something at the start, or once Start is pressed.
 * @param {PassivePage} page
 * @param {string} restriction
 * @param {(deed: PlainDeed) => boolean} isAsking
 * @returns {PassiveVerdict}
 */
function judgeAsking(page, restriction, isAsking) {
  const asked = [
    ...deedsOf(page, "boot"),
    ...deedsOf(page, "quiet"),
    ...deedsOf(page, "press"),
  ].filter((deed) => isAsking(deed));
  const byItself = asked.find(
    (deed) =>
      deed.certain &&
      (!deed.because.some((tag) => tag.startsWith("press:")) ||
        deed.because.some((tag) => START_PRESSED.test(tag))),
  );
  if (byItself) {
    const proof = proofOf(
      "inferred",
      { id: "proof.code-asks", values: { call: byItself.how } },
      { mechanism: "api-call", deed: byItself },
    );
    return isRestricted({ id: `judge.${restriction}.restricted` }, ["requires"], [proof]);
  }
  const pressed = asked[0]?.because.find((tag) => tag.startsWith("press:"));
  if (asked.length)
    return pressed && asked[0]?.certain
      ? cannotTell("reason.asks-optionally", { button: pressed.slice(6) })
      : cannotTell("reason.handler-decides");
  if (!page.complete) return cannotTell("reason.code-unread");
  return isAllowed({ id: `judge.${restriction}.allowed` }, [
    proofOf("inferred", { id: "proof.code-asks-not" }),
  ]);
}

/** Buttons that begin a test, or prepare it. */
const START_PRESSED =
  /^press:.*(?:\bstart|\bbegin|\bnext\b|\bcontinue|\benter\b|\bcheck|\btake the|\bi agree|\bready|開始|始め|はじめ|スタート|受験|次へ|進む|確認|同意)/i;

// Judging what may be done with the text of a page: selecting, copying, the context menu.

/**
 * @param {PassivePage} page
 * @param {string} act
 * @returns {PlainDeed[]}
 */
function deedsOfTexts(page, act) {
  return page.frames.flatMap(({ paper }) => paper.texts[act]?.deeds ?? []);
}

/**
 * @param {PassivePage} page
 * @param {string[]} acts
 * @param {string} allowed
 * @param {string} restricted
 * @param {(deed: PlainDeed) => boolean} isSpoiling
 * @param {string} [event] the only event that decides
 * @returns {PassiveVerdict}
 */
function judgeTextActs(page, acts, allowed, restricted, isSpoiling, event) {
  const [first] = page.frames.filter(({ facts }) => facts["texts"].length);
  const paper = (first ?? page.frames[0])?.paper;
  const tried = acts.map((act) => paper?.texts[act]);
  if (!paper || tried.some((each) => !each)) return cannotTell("reason.code-too-much");
  for (const each of tried) {
    const spoiled = each.deeds.find(
      (/** @type {PlainDeed} */ deed) => isSpoiling(deed) && deed.certain,
    );
    const isStopped = each.cancelled === true && (!event || each.mechanism.startsWith(event));
    if (!isStopped && !spoiled) continue;
    const deed =
      spoiled ??
      each.deeds.find(
        (/** @type {PlainDeed} */ one) => one.kind === "cancel" && (!event || one.to === event),
      ) ??
      null;
    const kept = each.deeds.find((/** @type {PlainDeed} */ one) => one.kind === "clipboard");
    if (isStopped && kept && !spoiled) return cannotTell("reason.handler-decides");
    if (
      spoiled?.kind === "clipboard" &&
      (spoiled.text === null || spoiled.payload.includes("page-text"))
    )
      return cannotTell("reason.handler-decides");
    const proof = proofOf(
      "inferred",
      spoiled
        ? { id: "proof.code-spoils" }
        : { id: "proof.code-cancels", values: { event: deed?.to || event || "" } },
      { mechanism: each.mechanism || "script", deed },
    );
    return isRestricted({ id: restricted }, [spoiled ? "alters" : "blocks"], [proof]);
  }
  if (tried.some((each) => each.cancelled === null || each.deeds.some(isSpoiling)))
    return cannotTell("reason.handler-decides");
  if (!page.complete) return cannotTell("reason.code-unread");
  return isAllowed({ id: allowed }, [
    proofOf("inferred", {
      id: tried.some((each) => each.deeds.length) ? "proof.code-lets-through" : "proof.no-handler",
    }),
  ]);
}

// Judging time limits: what the page states, what its clocks show, and when its code ends the test.

const NUMBER_WORDS = /** @type {Record<string, number>} */ ({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  an: 1,
  half: 0.5,
});
const UNITS = /** @type {[RegExp, number][]} */ ([
  [/^(?:h|hour|hours|時間)/i, 3600000],
  [/^(?:m|min|mins|minute|minutes|分)/i, 60000],
  [/^(?:s|sec|second|seconds|秒)/i, 1000],
]);
const AMOUNT =
  "(\\d+(?:\\.\\d+)?|one|two|three|five|ten|fifteen|twenty|thirty|forty-five|forty|sixty|ninety|an)[ -]?(hours?|minutes?|mins?|min|h|分間?|時間)";
const STATED = [
  new RegExp(`time limit[^.!?]{0,30}?${AMOUNT}`, "i"),
  new RegExp(
    `(?:you (?:will )?have|you get|you are given|limited to|must be (?:finished|completed|submitted) (?:with)?in|closes after|ends after)[^.!?]{0,20}?${AMOUNT}`,
    "i",
  ),
  new RegExp(`${AMOUNT}[^.!?]{0,12}(?:time limit|(?:are |is )?(?:left|remaining)|remain\\b)`, "i"),
  new RegExp(`(?:制限時間|試験時間|解答時間|回答時間|残り時間|残り)[^。]{0,8}?${AMOUNT}`, "i"),
];
const SPEAKS =
  /time limit|minutes? (?:left|remaining|to)|time (?:left|remaining|is up|runs out|over)|deadline|timed|countdown|制限時間|残り時間|残り\s*\d|時間切れ|時間内|試験時間|締め?切/i;
const NOT_THE_TEST =
  /resend|new code|send (?:it )?again|code|offer|sale|discount|break|next (?:save|autosave|automatic)|saves? (?:again )?in|recording|session|days?|about \d|approximately|再送|セール|割引|休憩|自動保存|次の保存|録音|日\b|約\s*\d/i;

/**
 * @param {string} text
 * @returns {string} with plain digits and signs
 */
function plainDigits(text) {
  return text.normalize("NFKC");
}

/**
 * @param {string} line
 * @returns {number | null} milliseconds that a sentence states as a limit
 */
function statedLimit(line) {
  const text = plainDigits(line);
  if (NOT_THE_TEST.test(text)) return null;
  for (const pattern of STATED) {
    const found = pattern.exec(text);
    if (!found) continue;
    const amount = Number(found[1]) || NUMBER_WORDS[String(found[1]).toLowerCase()] || 0;
    const unit = UNITS.find(([name]) => name.test(String(found[2])))?.[1] ?? 0;
    if (amount * unit > 0) return amount * unit;
  }
  return null;
}

/**
 * @param {string} text
 * @returns {number | null} milliseconds that a clock's face shows
 */
function clockFace(text) {
  const plain = plainDigits(text);
  const face = /(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d)/.exec(plain);
  if (face) return ((Number(face[1] ?? 0) * 60 + Number(face[2])) * 60 + Number(face[3])) * 1000;
  const words =
    /(?:(\d+)\s*(?:時間|h(?:ours?)?)\s*)?(?:(\d+)\s*(?:分|m(?:in(?:ute)?s?)?)\s*)?(?:(\d+)\s*(?:秒|s(?:ec(?:ond)?s?)?))?/gi;
  let best = null;
  for (const found of plain.matchAll(words)) {
    if (!found[1] && !found[2] && !found[3]) continue;
    best =
      ((Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0)) * 60 + Number(found[3] ?? 0)) * 1000;
  }
  return best;
}

/**
 * @param {PassivePage} page
 * @returns {{ms: number, text: string, deed: PlainDeed} | null} a clock that runs down, and what it showed first
 */
function countsDown(page) {
  /** @type {Map<string, {at: number, ms: number, deed: PlainDeed}[]>} */
  const faces = new Map();
  for (const deed of deedsOf(page, "quiet")) {
    if (
      !["write", "title"].includes(deed.kind) ||
      !deed.text ||
      !deed.because.some((tag) => tag === "on:timer" || tag === "on:frame")
    )
      continue;
    const ms = clockFace(deed.text);
    if (ms !== null)
      faces.set(deed.where, [...(faces.get(deed.where) ?? []), { at: deed.at, ms, deed }]);
  }
  for (const seen of faces.values()) {
    const [first] = seen;
    const last = seen[seen.length - 1];
    if (
      first &&
      last &&
      seen.length >= 2 &&
      last.ms < first.ms &&
      first.ms - last.ms <= (last.at - first.at) * 1.5 + 61000
    ) {
      return {
        ms: first.ms + Math.min(first.at, 2000),
        text: first.deed.text ?? "",
        deed: first.deed,
      };
    }
  }
  return null;
}

/**
 * @param {PassivePage} page
 * @returns {{ms: number, sentence: string | null, source: "stated" | "clock" | "code", proof: PassiveProof} | null}
 */
function timeLimitOf(page) {
  const { refresh, lines } = page.facts;
  if (refresh && refresh.seconds >= 20) {
    return {
      ms: refresh.seconds * 1000,
      sentence: null,
      source: "code",
      proof: proofOf(
        "declared",
        { id: "proof.time-limit.refresh", values: { limit: durationOf(refresh.seconds * 1000) } },
        { mechanism: "attribute", code: refresh.html },
      ),
    };
  }
  const clock = countsDown(page);
  const ending = endingOf(page);
  const stated = /** @type {string[]} */ (lines)
    .map((line) => ({ line, ms: statedLimit(line) }))
    .find(({ ms }) => ms !== null);
  const isTests =
    clock !== null &&
    !NOT_THE_TEST.test(clockLine(page, clock.text)) &&
    (SPEAKS.test(clockLine(page, clock.text)) ||
      SPEAKS.test(/** @type {string[]} */ (lines).join(" ")) ||
      clock.deed.where.includes("timer"));
  if (ending?.isDecisive && ending.ms >= 20000) {
    return {
      ms: ending.ms,
      sentence: stated?.line ?? null,
      source: "code",
      proof: proofOf(
        "inferred",
        { id: "proof.code-acts-after", values: { limit: durationOf(ending.ms) } },
        { mechanism: "timer", deed: ending.deed },
      ),
    };
  }
  if (clock && isTests)
    return {
      ms: stated?.ms ?? clock.ms,
      sentence: clock.text,
      source: "clock",
      proof: proofOf(
        "inferred",
        { id: "proof.time-limit.clock", values: { text: clock.text.slice(0, 80) } },
        { mechanism: "timer", deed: clock.deed },
      ),
    };
  if (stated?.ms)
    return {
      ms: stated.ms,
      sentence: stated.line,
      source: "stated",
      proof: proofOf("declared", {
        id: "proof.time-limit.stated",
        values: { text: stated.line.slice(0, 160) },
      }),
    };
  return null;
}

/**
 * @param {PassivePage} page
 * @param {string} text of a clock
 * @returns {string} the lines around it
 */
function clockLine(page, text) {
  const lines = /** @type {string[]} */ (page.facts.lines);
  const at = lines.findIndex(
    (line) => clockFace(line) !== null && (line.includes(text.slice(0, 2)) || /\d:\d\d/.test(line)),
  );
  return at < 0 ? text : [lines[at - 1] ?? "", lines[at], lines[at + 1] ?? "", text].join(" ");
}

/**
 * What the code does by itself when a time is over, whatever the candidate does.
 * @param {PassivePage} page
 * @returns {{ms: number, deed: PlainDeed, isDecisive: boolean, verdict: PassiveVerdict} | null}
 */
function endingOf(page) {
  const busy = new Set(deedsOf(page, "busy").map(deedKey));
  const ending = deedsOf(page, "later").filter(
    (deed) =>
      deed.certain &&
      deed.at >= 15000 &&
      deed.because.includes("on:timer") &&
      !deed.because.some((tag) => /^on:(?:blur|focus|visibility|offline)/.test(tag)) &&
      (deed.at > 3500000 || busy.has(deedKey(deed))),
  );
  const ends = ending.find(
    (deed) =>
      punishes(deed) ||
      (deed.kind === "send" && deed.payload.includes("answer") && deed.count === 1),
  );
  if (!ends) return null;
  const together = ending.filter((deed) => Math.abs(deed.at - ends.at) < 5000);
  const has = (/** @type {(deed: PlainDeed) => boolean} */ test) => together.some(test);
  const isEmptied = has(
    (deed) => deed.kind === "clear" || (deed.kind === "field" && deed.text === ""),
  );
  const isSubmitted = has(
    (deed) => deed.kind === "submit" || (deed.kind === "send" && deed.payload.includes("answer")),
  );
  const what = isSubmitted
    ? isEmptied
      ? "submitted-empty"
      : "submitted"
    : isEmptied
      ? "cleared"
      : has((deed) => deed.kind === "go")
        ? "left"
        : "locked";
  /** @type {Effect[]} */
  const effects =
    what === "submitted"
      ? ["limits"]
      : what === "submitted-empty" || what === "cleared"
        ? ["punishes"]
        : ["blocks"];
  const consequence = {
    submitted: "submitted",
    "submitted-empty": "submitted",
    cleared: "emptied",
    left: "navigated",
    locked: "locked",
  }[what];
  const proof = proofOf(
    "inferred",
    {
      id: "proof.code-ends",
      values: { limit: durationOf(ends.at), what: `@consequence.${consequence}` },
    },
    { mechanism: "timer", deed: ends },
  );
  return {
    ms: ends.at,
    deed: ends,
    isDecisive: ends.count <= 2,
    verdict: isRestricted({ id: `judge.time-out.${what}` }, effects, [proof], consequence),
  };
}

/**
 * @param {number} ms
 * @returns {string} as a value of a message: the id of a text with a number
 */
function durationOf(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds >= 90 || seconds === 60
    ? `@duration.minutes=${Math.round(seconds / 60)}`
    : `@duration.seconds=${seconds}`;
}

// Where a page's code is too much to be walked but all of it was read: what it never names it cannot do.

/** Words that code has to contain in order to do this to a candidate. */
const WORDS_OF = /** @type {Record<string, RegExp>} */ ({
  camera: /getUserMedia|mediaDevices/,
  microphone: /getUserMedia|mediaDevices|SpeechRecognition/,
  "screen-share": /getDisplayMedia|mediaDevices/,
  geolocation: /geolocation/,
  "keyboard-lock": /\bkeyboard\b/,
  fullscreen: /[Ff]ull[Ss]creen|display-mode/,
  "leave-warning": /unload|navigation\b/,
  "back-trap": /popstate|hashchange|pushState|navigation\b/,
  "clipboard-read": /clipboard|execCommand/,
  "clipboard-write": /clipboard|execCommand/,
  "multi-screen": /isExtended|getScreenDetails|screen(?:X|Y|Left|Top)|avail(?:Left|Top)/,
  "single-tab": /BroadcastChannel|SharedWorker|Storage|["'`]storage|\blocks\b|indexedDB|cookie/,
  "tab-switch": /visibilit|\bhidden\b|hasFocus|pagehide|freeze|requestAnimationFrame|blur/,
  "window-blur": /blur|focusout|hasFocus/,
  "mouse-leave": /mouse(?:leave|out|enter|over)|pointer(?:leave|out|enter|over)|lostpointer/,
  resize: /resize|innerWidth|innerHeight|ResizeObserver|visualViewport/,
});
/** Code whose words have been hidden. */
const OBFUSCATED = /\b_0x[0-9a-f]{4,}|\beval\s*\(|fromCharCode\([^)]{20,}/;

/**
 * @param {string} restriction
 * @param {PassivePage} page
 * @param {PassiveVerdict} verdict
 * @returns {PassiveVerdict} an answer where the verdict had none for want of walking
 */
function judgeByWords(restriction, page, verdict) {
  const words = WORDS_OF[restriction];
  const isUnwalked =
    verdict.outcome === "unclear" &&
    ["reason.code-unread", "reason.code-too-much"].includes(verdict.reason?.id ?? "");
  if (
    !words ||
    !isUnwalked ||
    !page.allRead ||
    page.code.some((text) => words.test(text) || OBFUSCATED.test(text))
  )
    return verdict;
  const summary = WORDLESS_SUMMARY.has(restriction)
    ? { id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } }
    : { id: `judge.${restriction}.allowed` };
  return isAllowed(summary, [proofOf("inferred", { id: "proof.code-names-not" })]);
}

const WORDLESS_SUMMARY = new Set(["tab-switch", "window-blur", "mouse-leave", "resize"]);

// From what was gathered in all frames to the report: every restriction gets an outcome.

const PAGE_MILLISECONDS = 2500;

/**
 * What gathering found, frame by frame, the page itself first.
 * @typedef {object} Looked
 * @property {(PaperFrame & Record<string, any>)[]} frames
 * @property {string[]} unreadFrames addresses of frames that could not be looked into
 * @property {{id: string, group: string, scope: string[]}[]} catalogue in its order
 * @property {VendorEntry[]} vendors
 */

/** @typedef {{id: string, name: Record<string, string>, kind: string, hosts: string[], scripts: string[], markers: string[], code: string[],
 *   documented: {restriction: string, effects: string[], what: Record<string, string>, source: string}[]}} VendorEntry */

/** @typedef {{restriction: string, field: {frame: number, index: number} | null, verdict: PassiveVerdict}} Judged */

/**
 * @param {VendorEntry[]} vendors
 * @returns {string[]} selectors to look for in a page
 */
function vendorMarkers(vendors) {
  return [...new Set(vendors.flatMap((vendor) => vendor.markers))];
}

/** Where a host of a vendor of that kind tells something, as in the auditor. */
const HOST_PLACES = /** @type {Record<string, string[]>} */ ({
  platform: ["page", "frame"],
  lockdown: ["page", "frame"],
  proctoring: ["page", "frame", "script", "request"],
  replay: ["frame", "script", "request"],
  analytics: ["frame", "script", "request"],
  "guard-library": ["script"],
});

/**
 * @param {Looked} looked
 * @returns {VendorEntry[]} vendors whose product left a trace in the page
 */
function recogniseVendors({ frames, unreadFrames, vendors }) {
  const [top] = frames;
  const places = /** @type {Record<string, string[]>} */ ({
    page: [top?.url ?? ""],
    frame: [
      ...frames.slice(1).map((frame) => frame.url),
      ...unreadFrames,
      ...frames.flatMap((frame) =>
        frame["frames"].map((/** @type {{url: string}} */ each) => each.url),
      ),
    ],
    script: frames.flatMap((frame) => [
      ...frame.scripts.filter((script) => !script.inline).map((script) => script.url),
      ...frame.unread,
    ]),
    request: frames.flatMap((frame) => frame["resources"] ?? []),
  });
  const codes = frames.flatMap((frame) => frame.scripts.map((script) => script.text));
  const markers = new Set(frames.flatMap((frame) => frame["markers"] ?? []));
  return vendors.filter((vendor) => {
    const isHost = (HOST_PLACES[vendor.kind] ?? []).some((place) =>
      (places[place] ?? []).some((url) => vendor.hosts.some((host) => hostMatches(url, host))),
    );
    const isScript = (places["script"] ?? []).some((url) =>
      vendor.scripts.some((pattern) => new RegExp(pattern).test(url.split(/[?#]/)[0] ?? "")),
    );
    return (
      isHost ||
      isScript ||
      vendor.markers.some((marker) => markers.has(marker)) ||
      vendor.code.some((piece) => codes.some((code) => code.includes(piece)))
    );
  });
}

/**
 * @param {string} url
 * @param {string} host
 * @returns {boolean}
 */
function hostMatches(url, host) {
  try {
    const own = new URL(url).hostname;
    return own === host || own.endsWith(`.${host}`);
  } catch {
    return false;
  }
}

/**
 * @param {Looked} looked
 * @returns {{judged: Judged[], page: PassivePage & ReturnType<typeof wholeOf>, products: VendorEntry[]}}
 */
function judgePage(looked) {
  const each = Math.max(PAGE_MILLISECONDS / looked.frames.length, 600);
  const frames = looked.frames.map((facts) => ({ facts, paper: rehearseOnPaper(facts, each) }));
  const products = recogniseVendors(looked);
  const isWhole =
    frames.every(({ facts, paper }) => paper.complete && facts["isWhole"]) &&
    !looked.unreadFrames.length;
  const top = frames[0]?.facts ?? {};
  const lines = frames.flatMap(({ facts }) => facts["lines"]);
  /** @type {PassivePage} */
  const page = {
    frames,
    complete: isWhole && frames.length > 0,
    allRead:
      frames.every(({ facts, paper }) => !paper.unread.length && facts["isWhole"]) &&
      !looked.unreadFrames.length,
    code: looked.frames.flatMap((frame) => [
      ...frame.scripts.map((script) => script.text),
      JSON.stringify(
        frame.nodes.map((node) =>
          Object.entries(node.attributes).filter(([name]) => name.startsWith("on")),
        ),
      ),
    ]),
    faithful: frames.every(({ paper }) => paper.isFaithful),
    hasUnreadFrame: looked.frames.some((frame) =>
      frame["frames"].some(
        (/** @type {{url: string, shown: boolean}} */ each) =>
          each.shown && looked.unreadFrames.includes(each.url),
      ),
    ),
    hasFields: frames.some(({ facts }) => facts.fields.some((field) => !field.disabled)),
    facts: {
      ...top,
      lines,
      texts: frames.flatMap(({ facts }) => facts["texts"]),
      drawings: frames.flatMap(({ facts }) => facts["drawings"]),
      printRules: frames.flatMap(({ facts }) => facts["printRules"]),
      hiddenOnPaper: frames.map(({ facts }) => facts["hiddenOnPaper"]).find(Boolean) ?? null,
      refresh: frames.map(({ facts }) => facts["refresh"]).find(Boolean) ?? null,
      speaksOfTime:
        lines.find((/** @type {string} */ line) => SPEAKS.test(plainDigits(line))) ?? null,
    },
    vendors: new Set(products.map((product) => product.kind)),
    products: products.map(({ id, name, kind, documented }) => ({
      id,
      name,
      kind,
      restrictions: new Set(documented.map((fact) => fact.restriction)),
    })),
  };
  return {
    judged: looked.catalogue.flatMap((entry) => judgeEntry(entry, page)),
    page: { ...page, ...wholeOf(page) },
    products,
  };
}

/**
 * A judge that fails says nothing of the page; what the others know still holds.
 * @param {() => PassiveVerdict} judge
 * @returns {PassiveVerdict}
 */
function attempted(judge) {
  try {
    return judge();
  } catch (error) {
    return cannotTell("reason.own-mistake", { why: String(error).slice(0, 200) });
  }
}

/**
 * @param {{id: string, scope: string[]}} entry
 * @param {PassivePage} page
 * @returns {Judged[]}
 */
function judgeEntry({ id, scope }, page) {
  const { field: judgeField, page: judgeWhole } = passiveJudges[id] ?? {};
  const editors = editorsOf(page.frames);
  /** @type {Judged[]} */
  const judged = [];
  if (scope.includes("field")) {
    page.frames.forEach(({ facts, paper }, frame) => {
      facts["fields"].forEach(
        (/** @type {Record<string, any>} */ field, /** @type {number} */ index) => {
          const verdict = judgeField
            ? attempted(() =>
                judgeField({
                  facts: field,
                  paper: paper.fields[index] ?? {},
                  complete: page.complete && (paper.isFaithful || facts.allRecorded === true),
                  faithful: paper.isFaithful || Array.isArray(facts.recorded),
                  isDrawn: field["drawn"] === true,
                  quiet: [...paper.boot, ...paper.quiet],
                  editors,
                  watchesChanges: paper.used.includes("MutationObserver"),
                }),
              )
            : cannotTell("reason.not-by-looking");
          judged.push({ restriction: id, field: { frame, index }, verdict });
        },
      );
    });
  }
  if (scope.includes("page"))
    judged.push({
      restriction: id,
      field: null,
      verdict: judgeWhole
        ? attempted(() => judgeByWords(id, page, judgeWhole(page)))
        : cannotTell("reason.not-by-looking"),
    });
  if (!judged.length)
    judged.push({
      restriction: id,
      field: null,
      verdict: page.hasUnreadFrame
        ? cannotTell("reason.frame-unread")
        : doesNotApply("reason.no-fields"),
    });
  return judged;
}

/**
 * What a candidate asks of the whole: how long, to whom, and whether a draft is kept.
 * @param {PassivePage} page
 * @returns {{limit: PassiveLimit | null, recipients: Recipient[], autosave: "seen" | "not-seen" | "unknown"}}
 */
function wholeOf(page) {
  const limit = timeLimitOf(page);
  /** @type {Map<string, Recipient>} */
  const recipients = new Map();
  for (const [act, what] of /** @type {[string, string][]} */ ([
    ["write", "keystroke-log"],
    ["pointer", "pointer-log"],
    ["tab-switch", "tab-switch"],
    ["window-blur", "window-blur"],
    ["quiet", "session-replay"],
  ])) {
    for (const deed of deedsOf(page, act)) {
      if (deed.kind !== "send" || isDraft(deed) || !deed.certain || deed.payload.length === 0)
        continue;
      const { host, isThird } = hostOf(page, deed.to);
      if (host && !recipients.has(host))
        recipients.set(host, {
          host,
          thirdParty: isThird,
          what: { id: "engine.sent", values: { what: `@deed.${what}` } },
        });
    }
  }
  const saves = ["write", "write+leave", "tab-switch"]
    .flatMap((act) => deedsOf(page, act))
    .some(
      (deed) =>
        (deed.kind === "store" || deed.kind === "send") &&
        deed.certain &&
        deed.payload.includes("answer") &&
        !deed.because.includes("on:submit"),
    );
  return {
    limit: limit ? { ms: limit.ms, sentence: limit.sentence, source: limit.source } : null,
    recipients: [...recipients.values()].slice(0, 20),
    autosave: saves ? "seen" : page.complete && page.hasFields ? "not-seen" : "unknown",
  };
}

const AUTOMATION = /^(?:webdriver|machine)$/;

passiveJudges.automation = {
  page: (page) => {
    const all = ["boot", "quiet", "press", "submit"].flatMap((act) => deedsOf(page, act));
    const probing = all.find((deed) => deed.certain && /^(?:chrome|moz)-extension:/.test(deed.to));
    if (probing)
      return isRestricted(
        { id: "judge.automation.extensions" },
        ["records"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-asks", values: { call: probing.to.slice(0, 80) } },
            { mechanism: "request", deed: probing },
          ),
        ],
      );
    const telling = all.filter(
      (deed) =>
        isOf(deed, AUTOMATION) &&
        (punishes(deed) || warns(deed) || ["send", "hand-in", "hide"].includes(deed.kind)),
    );
    const sure = telling.find(
      (deed) => deed.certain && isOf(deed, AUTOMATION) && ["send", "hand-in"].includes(deed.kind),
    );
    if (sure)
      return isRestricted(
        { id: "judge.automation.restricted" },
        ["records"],
        [conductProof(page, sure, "automation", "api-call")],
      );
    if (telling.length || uses(page, /^navigator\.(?:webdriver|plugins)$/))
      return cannotTell("reason.only-read", { call: "navigator.webdriver" });
    if (!page.complete) return cannotTell("reason.code-unread");
    if (
      page.frames.some(({ paper }) =>
        paper.mentions.some((word) =>
          /webdriver|chrome-extension|moz-extension|UNMASKED|debug_renderer|grammarly|data-lt|selenium|phantom/.test(
            word,
          ),
        ),
      )
    )
      return cannotTell("reason.handler-decides");
    return isAllowed({ id: "judge.automation.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};

passiveJudges["back-trap"] = {
  page: (page) => {
    const told = deedsOf(page, "back").filter((deed) => isOf(deed, /^on:(?:popstate|hashchange)/));
    const trap = told.filter(
      (deed) =>
        (deed.kind === "history" && /\.(?:pushState|forward|go)$/.test(deed.how)) ||
        deed.kind === "hash",
    );
    const sure = trap.find((deed) => deed.certain);
    const isSet = [...deedsOf(page, "boot")].some(
      (deed) => deed.kind === "history" || deed.kind === "hash",
    );
    if (sure && isSet)
      return isRestricted(
        { id: "judge.back-trap.restricted" },
        ["blocks"],
        [proofOf("inferred", { id: "proof.code-back" }, { mechanism: "popstate", deed: sure })],
      );
    if (trap.length || (isSet && listensTo(page, /^(?:popstate|hashchange)@/) && told.length))
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.back-trap.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};

passiveJudges["camera"] = {
  page: (page) =>
    judgeAsking(
      page,
      "camera",
      (deed) =>
        deed.kind === "ask" &&
        deed.how === "mediaDevices.getUserMedia" &&
        /"video":(?!false|null)/.test(deed.text ?? ""),
    ),
};

const CLIPBOARD_EVENT = /^on:(?:paste|copy|cut|beforepaste|drop)/;

passiveJudges["clipboard-log"] = {
  page: (page) => {
    const told = [...deedsOf(page, "write"), ...deedsOf(page, "write+submit")].filter(
      (deed) =>
        ["send", "hand-in", "store"].includes(deed.kind) ||
        (deed.kind === "write" && /\d/.test(deed.text ?? "")),
    );
    const isLog = (/** @type {PlainDeed} */ deed) => {
      const tags = [...deed.payload, ...deed.because];
      const isAct = tags.some(
        (tag) => CLIPBOARD_EVENT.test(tag) || tag === "input-type" || tag === "paste",
      );
      return (
        isAct &&
        (deed.kind === "write"
          ? deed.payload.includes("count") && tags.some((tag) => CLIPBOARD_EVENT.test(tag))
          : !isDraft(deed) || deed.because.some((tag) => CLIPBOARD_EVENT.test(tag)))
      );
    };
    const logged = told.filter(isLog);
    const sure = logged.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.clipboard-log.restricted" },
        ["records"],
        [conductProof(page, sure, "clipboard-log", "paste-event")],
      );
    if (logged.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.clipboard-log.allowed" }, [
      proofOf("inferred", { id: "proof.code-keeps-quiet" }),
    ]);
  },
};

passiveJudges["clipboard-read"] = {
  page: (page) => {
    const all = ["boot", "quiet", "tab-switch", "window-blur", "write"]
      .flatMap((act) => deedsOf(page, act))
      .filter((deed) => deed.kind === "ask" && /^clipboard\.read/.test(deed.how));
    const sure = all.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.clipboard-read.restricted" },
        ["records"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-asks", values: { call: `navigator.${sure.how}` } },
            { mechanism: "api-call", deed: sure },
          ),
        ],
      );
    if (all.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.clipboard-read.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};

passiveJudges["clipboard-write"] = {
  page: (page) => {
    const isWriting = (/** @type {PlainDeed} */ deed) =>
      (deed.kind === "ask" && /^clipboard\.write/.test(deed.how)) ||
      (deed.kind === "command" && /^(?:copy|cut)$/.test(deed.to));
    const all = ["boot", "quiet", "tab-switch", "window-blur", "write", "screenshot"]
      .flatMap((act) => deedsOf(page, act))
      .filter(isWriting);
    const sure = all.find(
      (deed) => deed.certain && !deed.because.some((tag) => /^on:(?:click|copy|cut)/.test(tag)),
    );
    if (sure)
      return isRestricted(
        { id: "judge.clipboard-write.restricted" },
        ["alters"],
        [
          proofOf(
            "inferred",
            {
              id: "proof.code-asks",
              values: {
                call:
                  sure.kind === "command"
                    ? `document.execCommand("${sure.to}")`
                    : `navigator.${sure.how}`,
              },
            },
            { mechanism: "clipboard-write", deed: sure },
          ),
        ],
      );
    if (all.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.clipboard-write.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};

passiveJudges["context-menu"] = {
  page: (page) => {
    const inField = page.frames.find(({ paper }) => paper.texts["menu-field"]?.cancelled === true);
    if (inField && page.frames[0]?.paper.texts["menu"]?.cancelled === false) {
      return isRestricted(
        { id: "judge.context-menu.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-cancels", values: { event: "contextmenu" } },
            { mechanism: "contextmenu-event" },
          ),
        ],
      );
    }
    const warned = page.frames[0]?.paper.texts["menu"]?.deeds.find(
      (/** @type {PlainDeed} */ deed) => deed.kind === "message" && deed.certain,
    );
    if (warned)
      return isRestricted(
        { id: "judge.context-menu.warned" },
        ["warns"],
        [
          proofOf(
            "inferred",
            {
              id: "proof.code-says",
              values: { act: "@act.menu", text: (warned.text ?? "").slice(0, 160) },
            },
            { mechanism: "mouse-event", deed: warned },
          ),
        ],
      );
    if (
      (inField && page.frames[0]?.paper.texts["menu"]?.cancelled !== true) ||
      page.frames.some(({ paper }) => paper.texts["menu-field"]?.cancelled === null)
    )
      return cannotTell("reason.handler-decides");
    return judgeTextActs(
      page,
      ["menu"],
      "judge.context-menu.allowed",
      "judge.context-menu.restricted",
      () => false,
      "contextmenu",
    );
  },
};

passiveJudges.copy = {
  field: (field) =>
    field.facts.kind === "password"
      ? doesNotApply("reason.copy-not-expected")
      : judgeField("copy", field, ["copy", "copy-menu"], { needsTyping: false }),
  page: (page) => {
    if (!page.facts.texts.length)
      return page.facts.drawings.length
        ? cannotTell("reason.drawn-text")
        : doesNotApply("reason.no-text");
    if (page.facts.texts[0].userSelect === "none") {
      const proof = proofOf(
        "declared",
        { id: "proof.style-none" },
        { mechanism: "css", code: page.facts.texts[0].html },
      );
      return isRestricted({ id: "judge.copy.page.unselectable" }, ["blocks"], [proof]);
    }
    return judgeTextActs(
      page,
      ["copy-key", "copy-menu"],
      "judge.copy.page.allowed",
      "judge.copy.page.restricted",
      COPY_SPOILED,
    );
  },
};

/**
 * @param {PlainDeed} deed
 * @returns {boolean} whether it puts other text in the clipboard's place
 */
function COPY_SPOILED(deed) {
  return (
    (deed.kind === "ask" && deed.how === "clipboard.writeText") ||
    (deed.kind === "clipboard" && deed.how === "setData")
  );
}

passiveJudges.cut = {
  field: (field) =>
    field.facts.kind === "password"
      ? doesNotApply("reason.copy-not-expected")
      : judgeField("cut", field, ["cut", "cut-menu"], { needsTyping: false }),
};

passiveJudges.devtools = {
  page: (page) => {
    const trap = ["boot", "quiet"]
      .flatMap((act) => deedsOf(page, act))
      .find((deed) => deed.kind === "debugger" && deed.certain);
    if (trap && trap.because.includes("on:timer"))
      return isRestricted(
        { id: "judge.devtools.stops" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-debugger" },
            { mechanism: "debugger-statement", deed: trap },
          ),
        ],
      );
    const library = page.products.find(
      (each) => each.kind === "guard-library" && each.restrictions.has("devtools"),
    );
    if (library) return cannotTell("reason.vendor-may", { name: library.name["en"] ?? library.id });
    const because = /^outer-size$|^on:keydown/;
    const deeds = answersTo(page, {
      restriction: "devtools",
      act: "devtools",
      because,
      listens: /^$/,
      mechanism: "timer",
    }).filter((deed) => deed.kind !== "cancel" && (punishes(deed) || warns(deed) || records(deed)));
    const told = deeds.filter((deed) => isOf(deed, /^outer-size$/) || isOf(deed, /^key$/));
    const sure = told.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        {
          id: punishes(sure) ? "judge.conduct.punished" : "judge.conduct.noticed",
          values: { act: "@deed.devtools" },
        },
        [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
        [conductProof(page, sure, "devtools", "timer")],
      );
    if (
      told.length ||
      trap ||
      uses(page, /^outer(?:Width|Height)$/) ||
      uses(page, /^console\.(?:table|clear|profile)$/)
    )
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    if (
      answersTo(page, {
        restriction: "devtools",
        act: "devtools",
        because: /^on:keydown/,
        listens: /^$/,
        mechanism: "",
      }).some((deed) => deed.kind === "cancel")
    )
      return cannotTell("reason.handler-decides");
    return isAllowed({ id: "judge.conduct.allowed", values: { act: "@deed.devtools" } }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};

passiveJudges.dictation = { field: (field) => judgeField("dictation", field, ["dictate"]) };

passiveJudges.drop = { field: (field) => judgeField("drop", field, ["drop"]) };

passiveJudges.fullscreen = {
  page: (page) => {
    const told = deedsOf(page, "fullscreen").filter(
      (deed) =>
        isOf(deed, /^out-of-fullscreen$|^fullscreen$/) &&
        (punishes(deed) || warns(deed) || records(deed)),
    );
    const sure = told.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.fullscreen.restricted" },
        ["requires", punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
        [conductProof(page, sure, "fullscreen", "fullscreenchange")],
      );
    if (told.length) return cannotTell("reason.handler-decides");
    const asked = ["boot", "quiet", "press", "write"]
      .flatMap((act) => deedsOf(page, act))
      .some((deed) => deed.kind === "ask" && deed.how === "requestFullscreen");
    if (asked || uses(page, /^fullscreen$/)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.fullscreen.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};

passiveJudges["geolocation"] = {
  page: (page) =>
    judgeAsking(
      page,
      "geolocation",
      (deed) => deed.kind === "ask" && deed.how.startsWith("geolocation."),
    ),
};

passiveJudges.idle = {
  page: (page) => {
    const busy = new Set(deedsOf(page, "busy").map(deedKey));
    const told = deedsOf(page, "idle").filter(
      (deed) => !busy.has(deedKey(deed)) && (punishes(deed) || warns(deed) || records(deed)),
    );
    const sure = told.find((deed) => deed.certain);
    const minutes = sure ? Math.max(1, Math.round(sure.at / 60000)) : 0;
    if (sure)
      return isRestricted(
        { id: "judge.idle.restricted" },
        [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-idle", values: { minutes } },
            { mechanism: "timer", deed: sure },
          ),
        ],
      );
    if (told.length || uses(page, /^IdleDetector$/)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.idle.allowed" }, [
      proofOf("inferred", { id: "proof.code-keeps-quiet" }),
    ]);
  },
};

passiveJudges.ime = {
  field: (field) =>
    ["number", "email", "url", "tel", "password", "code-boxes"].includes(field.facts.kind)
      ? doesNotApply("reason.no-japanese")
      : field.paper["insert-japanese"]?.arrived === false &&
          field.paper.compose?.arrived === false &&
          field.paper.dictate?.arrived === true
        ? doesNotApply("reason.no-japanese")
        : judgeField("ime", field, ["compose"]),
};

passiveJudges["keyboard-lock"] = {
  page: (page) =>
    judgeAsking(
      page,
      "keyboard-lock",
      (deed) => deed.kind === "ask" && deed.how === "keyboard.lock",
    ),
};

const KEY_EVENT = /^on:(?:keydown|keyup|keypress|input|beforeinput|textInput)/;

passiveJudges["keystroke-log"] = {
  page: (page) => {
    const told = [...deedsOf(page, "write"), ...deedsOf(page, "write+submit")].filter((deed) =>
      ["send", "hand-in", "store"].includes(deed.kind),
    );
    const isLog = (/** @type {PlainDeed} */ deed) =>
      deed.payload.includes("key") ||
      (deed.payload.some((tag) => KEY_EVENT.test(tag)) &&
        deed.payload.some((tag) => tag === "time" || tag === "count") &&
        !deed.payload.includes("answer"));
    const grows = (/** @type {PlainDeed} */ deed) =>
      deed.kind === "send" &&
      deed.because.some((tag) => KEY_EVENT.test(tag)) &&
      !deed.because.includes("on:timer") &&
      deed.count >= 10;
    const logged = told.filter((deed) => isLog(deed) || grows(deed));
    const sure = logged.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.keystroke-log.restricted" },
        ["records"],
        [conductProof(page, sure, "keystroke-log", "keydown")],
      );
    const isMixed = (/** @type {PlainDeed} */ deed) =>
      deed.payload.some((tag) => KEY_EVENT.test(tag)) &&
      deed.payload.some((tag) => tag === "time" || tag === "count");
    if (logged.length || told.some(isMixed)) return cannotTell("reason.handler-decides");
    if (uses(page, /^(?:Worker|WebSocket)$/) && listensTo(page, /^(?:key\w+|input|beforeinput)@/))
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    if (!page.hasFields) return cannotTell("reason.no-fields");
    return isAllowed({ id: "judge.keystroke-log.allowed" }, [
      proofOf("inferred", { id: "proof.code-keeps-quiet" }),
    ]);
  },
};

passiveJudges["leave-warning"] = {
  page: (page) => {
    const asks = (/** @type {string} */ act) =>
      deedsOf(page, act).filter((deed) => deed.kind === "cancel" && deed.to === "beforeunload");
    const all = [...asks("leave"), ...asks("write+leave")];
    const sure = all.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.leave-warning.restricted" },
        ["warns"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-cancels", values: { event: "beforeunload" } },
            { mechanism: "beforeunload", deed: sure },
          ),
        ],
      );
    if (all.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.leave-warning.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};

passiveJudges["length-limit"] = {
  field: (field) => {
    const { facts, paper } = field;
    if (facts.disabled) return doesNotApply("reason.disabled");
    if (facts.boxes || ["number", "email", "url", "tel", "password"].includes(facts.kind))
      return doesNotApply("reason.short-answer");
    if (facts.maxlength !== null) {
      const values = { limit: facts.maxlength };
      return isRestricted(
        { id: "judge.length-limit.restricted", values },
        ["limits"],
        [
          proofOf(
            "declared",
            { id: "proof.maxlength", values },
            { mechanism: "attribute", code: facts.html },
          ),
        ],
      );
    }
    if (paper.type?.arrived !== true || !paper.long || !field.complete)
      return cannotTell("reason.not-by-looking");
    if (paper.long.arrived === true)
      return isAllowed({ id: "judge.length-limit.allowed", values: { length: 2000 } }, [
        proofOf("inferred", { id: "proof.code-lets-through" }),
      ]);
    return cannotTell("reason.handler-decides");
  },
};

const CLIENT_NAMED =
  /safe ?exam ?browser|lockdown ?browser|respondus|secure ?browser|examplify|proctorio|honorlock|guardian browser|extension (?:is )?(?:required|not (?:found|installed))|専用ブラウザ|専用の(?:ブラウザ|アプリ)|拡張機能(?:を|が)/i;

/** A client, and that there is no way without it, in one sentence. */
const DEMANDED =
  /(?:only be (?:taken|opened|displayed)|can(?:not|'t) be (?:taken|opened|displayed) without)[^.]*(?:safe ?exam ?browser|lockdown ?browser|secure ?browser|guardian browser|extension)|(?:safe ?exam ?browser|lockdown ?browser|secure ?browser|examplify|guardian browser|extension) (?:is|was) (?:required|not (?:found|installed))|(?:safe ?exam ?browser|lockdown ?browser|専用の?(?:受験用)?ブラウザー?|拡張機能)[^。]*(?:でのみ|以外では|をインストールしてください|が必要です)/i;

passiveJudges["lockdown-client"] = {
  page: (page) => {
    const said = page.facts.lines.find((/** @type {string} */ line) => CLIENT_NAMED.test(line));
    const demand = page.facts.lines.find((/** @type {string} */ line) => DEMANDED.test(line));
    if (demand)
      return isRestricted(
        { id: "judge.lockdown-client.restricted" },
        ["requires"],
        [
          proofOf(
            "declared",
            { id: "proof.page-says", values: { sentence: demand.slice(0, 160) } },
            { mechanism: "text" },
          ),
        ],
      );
    if (said || page.products.some((each) => each.kind === "lockdown"))
      return cannotTell("reason.handler-decides");
    const turned = ["boot", "quiet", "press"]
      .flatMap((act) => deedsOf(page, act))
      .some((deed) => isOf(deed, /^(?:agent|global:.*)$/) && (punishes(deed) || warns(deed)));
    const demanded = ["boot", "quiet"]
      .flatMap((act) => deedsOf(page, act))
      .filter(
        (deed) =>
          (deed.text && CLIENT_NAMED.test(deed.text)) ||
          deed.kind === "lock" ||
          deed.kind === "wipe",
      );
    if (
      demanded.length ||
      turned ||
      uses(page, /SafeExamBrowser|SecureBrowser|LockDown|Respondus/i)
    )
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    if (!page.hasFields) return cannotTell("reason.no-field-seen");
    if (uses(page, /^navigator\.(?:userAgent|userAgentData|maxTouchPoints)$/))
      return cannotTell("reason.only-read", { call: "navigator.userAgent" });
    return isAllowed({ id: "judge.lockdown-client.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};

passiveJudges["microphone"] = {
  page: (page) =>
    judgeAsking(
      page,
      "microphone",
      (deed) =>
        deed.kind === "ask" &&
        deed.how === "mediaDevices.getUserMedia" &&
        /"audio":(?!false|null)/.test(deed.text ?? ""),
    ),
};

passiveJudges["mouse-leave"] = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "mouse-leave",
      act: "mouse-leave",
      because: /^on:(?:mouse|pointer)(?:leave|out|enter|over)@|^on:lostpointercapture/,
      listens:
        /^(?:mouse|pointer)(?:leave|out)@(?:document|root|window|unknown)|^(?:mouse|pointer)enter@(?:document|root|window)/,
      mechanism: "mouseleave",
    }),
};

const SCREENS = /^(?:screens|window-place|screen-place)$/;

passiveJudges["multi-screen"] = {
  page: (page) => {
    const all = ["boot", "quiet", "press", "submit"].flatMap((act) => deedsOf(page, act));
    const sure = all.find(
      (deed) =>
        deed.certain &&
        ["send", "hand-in"].includes(deed.kind) &&
        deed.payload.some((tag) => SCREENS.test(tag)),
    );
    if (sure)
      return isRestricted(
        { id: "judge.multi-screen.restricted" },
        ["records"],
        [conductProof(page, sure, "multi-screen", "api-call")],
      );
    if (uses(page, /^(?:screen\.isExtended|screen\.place|window\.place|getScreenDetails)$/))
      return cannotTell("reason.only-read", { call: "screen" });
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.multi-screen.allowed" }, [
      proofOf("inferred", { id: "proof.code-asks-not" }),
    ]);
  },
};

passiveJudges["offline-loss"] = {
  page: (page) => {
    if (!page.hasFields) return cannotTell("reason.no-fields");
    const anyway = new Set(
      [...deedsOf(page, "quiet"), ...deedsOf(page, "later")]
        .filter((deed) => !isOf(deed, /^on:(?:offline|online)/))
        .map(deedKey),
    );
    const told = deedsOf(page, "offline").filter(
      (deed) =>
        (isOf(deed, /^on:(?:offline|online)|^online$/) || !anyway.has(deedKey(deed))) &&
        punishes(deed),
    );
    const sure = told.find((deed) => deed.certain && isOf(deed, /^on:(?:offline|online)|^online$/));
    const isFreedAgain = deedsOf(page, "offline").some((deed) => deed.kind === "unlock");
    if (sure && !isFreedAgain)
      return isRestricted(
        { id: "judge.offline-loss.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            {
              id: "proof.code-punishes",
              values: {
                act: "@deed.offline",
                what: `@consequence.${CONSEQUENCES[sure.kind] ?? "locked"}`,
              },
            },
            { mechanism: "script", deed: sure },
          ),
        ],
      );
    if (told.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    const asksServer = [...deedsOf(page, "write"), ...deedsOf(page, "quiet")].some(
      (deed) => deed.kind === "send",
    );
    if (asksServer) return cannotTell("reason.handler-decides");
    return isAllowed({ id: "judge.offline-loss.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};

passiveJudges.paste = {
  field: (field) =>
    judgeField(
      "paste",
      field,
      [
        "paste",
        "paste-menu",
        "paste-insert-key",
        "paste-lines",
        ...(field.facts.maxlength === null && field.paper.long?.arrived === true
          ? ["paste-long"]
          : []),
        "paste-again",
      ].filter((act) => act !== "paste-lines" || holdsLines(field)),
    ),
};

/**
 * @param {PassiveField} field
 * @returns {boolean} whether several lines can stand in it
 */
function holdsLines(field) {
  return ["textarea", "contenteditable"].includes(field.facts.kind);
}

const POINTER_EVENT =
  /^on:(?:mouse|pointer|touch)(?:move|down|up|over|out|start|end)?@(?:document|window|root)|^on:(?:click|scroll|wheel)@(?:document|window|root)/;

passiveJudges["pointer-log"] = {
  page: (page) => {
    const told = [...deedsOf(page, "pointer"), ...deedsOf(page, "pointer+submit")].filter((deed) =>
      ["send", "hand-in", "store"].includes(deed.kind),
    );
    const logged = told.filter(
      (deed) =>
        deed.payload.includes("pointer") ||
        (deed.payload.some((tag) => POINTER_EVENT.test(tag)) &&
          deed.payload.some((tag) => tag === "time" || tag === "count")),
    );
    const sure = logged.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.pointer-log.restricted" },
        ["records"],
        [conductProof(page, sure, "pointer-log", "pointermove")],
      );
    if (logged.length) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.pointer-log.allowed" }, [
      proofOf("inferred", { id: "proof.code-keeps-quiet" }),
    ]);
  },
};

passiveJudges.print = {
  page: (page) => {
    const hidden = page.facts.hiddenOnPaper;
    if (hidden)
      return isRestricted(
        { id: "judge.print.restricted" },
        ["blocks"],
        [
          proofOf(
            "declared",
            { id: "proof.markup-hidden-on-paper" },
            { mechanism: "css", code: hidden },
          ),
        ],
      );
    const acts = deedsOf(page, "print").filter((deed) =>
      isOf(deed, /^on:(?:before|after)print|^shortcut:p$/),
    );
    const stops = acts.filter(
      (deed) =>
        (deed.kind === "cancel" && deed.to === "keydown") ||
        ["wipe", "hide", "lock", "message"].includes(deed.kind) ||
        (deed.kind === "write" && deed.text === ""),
    );
    const replaced = deedsOf(page, "boot").find((deed) => deed.kind === "replace" && deed.certain);
    const sure = stops.find((deed) => deed.certain && deed.kind !== "hide") ?? replaced;
    if (sure)
      return isRestricted(
        { id: "judge.print.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-print" },
            { mechanism: sure.kind === "cancel" ? "keydown" : "script", deed: sure },
          ),
        ],
      );
    if (stops.length || acts.some((deed) => ["write", "hide"].includes(deed.kind)))
      return cannotTell("reason.handler-decides");
    if (listensTo(page, /^(?:beforeprint|change)@(?:window|recorded)/) && acts.length)
      return cannotTell("reason.handler-decides");
    if (!page.complete || page.facts.printRules.length)
      return cannotTell(page.complete ? "reason.markup-styles-decide" : "reason.code-unread");
    return isAllowed({ id: "judge.print.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};

passiveJudges["reload-loss"] = {
  page: (page) => {
    if (!page.hasFields) return cannotTell("reason.no-fields");
    const kept = [
      ...deedsOf(page, "write"),
      ...deedsOf(page, "reload"),
      ...deedsOf(page, "write+leave"),
    ].filter((deed) => deed.kind === "store" && deed.payload.includes("answer"));
    const sent = deedsOf(page, "write").filter(
      (deed) => deed.kind === "send" && deed.payload.includes("answer"),
    );
    const readAgain = kept.filter((deed) =>
      uses(
        page,
        deed.how === "indexedDB"
          ? /^read:database:/
          : new RegExp(
              `^read:${deed.how.startsWith("local") ? "local" : "session"}:${escaped(deed.to)}$`,
            ),
      ),
    );
    const sure = readAgain.find((deed) => deed.certain && deed.how !== "document.cookie");
    if (sure && deedsOf(page, "boot").every((deed) => deed.kind !== "unstore"))
      return isAllowed({ id: "judge.reload-loss.allowed" }, [
        proofOf(
          "inferred",
          { id: "proof.code-autosave", values: { place: `${sure.how} ${sure.to}` } },
          { mechanism: "storage", deed: sure },
        ),
      ]);
    if (sent.length) return cannotTell("reason.reload.saved-elsewhere-code");
    if (kept.length || !page.complete || !page.faithful)
      return cannotTell(kept.length ? "reason.handler-decides" : "reason.code-unread");
    return isRestricted(
      { id: "judge.reload-loss.restricted" },
      ["blocks"],
      [proofOf("inferred", { id: "proof.code-no-autosave" })],
    );
  },
};

/**
 * @param {string} text
 * @returns {string} for use in a regular expression
 */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

passiveJudges["resize"] = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "resize",
      act: "resize",
      because: /^on:resize|^inner-size$|^screen-size$/,
      listens: /^resize@(?:window|unknown)$/,
      used: /^inner(?:Width|Height)$|^ResizeObserver$/,
      mechanism: "resize",
    }),
};

passiveJudges["screen-share"] = {
  page: (page) =>
    judgeAsking(
      page,
      "screen-share",
      (deed) => deed.kind === "ask" && deed.how === "mediaDevices.getDisplayMedia",
    ),
};

passiveJudges.screenshot = {
  page: (page) => {
    const told = answersTo(page, {
      restriction: "screenshot",
      act: "screenshot",
      because: /^on:key(?:down|up)/,
      listens: /^$/,
      mechanism: "keydown",
    }).filter((deed) => deed.because.includes("key") || deed.kind === "ask");
    const spoils = told.find(
      (deed) => deed.certain && deed.kind === "ask" && /^clipboard\.write/.test(deed.how),
    );
    if (spoils)
      return isRestricted(
        { id: "judge.screenshot.overwritten" },
        ["alters"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-asks", values: { call: `navigator.${spoils.how}` } },
            { mechanism: "clipboard-write", deed: spoils },
          ),
        ],
      );
    const telling = told.filter((deed) => punishes(deed) || warns(deed) || records(deed));
    const sure = telling.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        {
          id: punishes(sure) ? "judge.conduct.punished" : "judge.conduct.noticed",
          values: { act: "@deed.screenshot" },
        },
        [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
        [conductProof(page, sure, "screenshot", "keydown")],
      );
    const pictures = deedsOf(page, "quiet").filter(
      (deed) => deed.kind === "send" && deed.payload.includes("picture"),
    );
    if (pictures.some((deed) => deed.certain))
      return isRestricted(
        { id: "judge.screenshot.taken" },
        ["records"],
        [conductProof(page, /** @type {PlainDeed} */ (pictures[0]), "screenshot", "request")],
      );
    if (
      telling.length ||
      pictures.length ||
      deedsOf(page, "quiet").some((deed) => deed.kind === "picture") ||
      told.some((deed) => deed.kind !== "console")
    )
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.conduct.allowed", values: { act: "@deed.screenshot" } }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};

passiveJudges.select = {
  page: (page) => {
    const { texts, drawings } = page.facts;
    if (!texts.length)
      return drawings.length ? cannotTell("reason.drawn-text") : doesNotApply("reason.no-text");
    if (drawings.length && texts[0].letters < 60) return cannotTell("reason.drawn-text");
    if (texts[0].userSelect === "none") {
      const proof = proofOf(
        "declared",
        { id: "proof.style-none" },
        { mechanism: "css", code: texts[0].html },
      );
      return isRestricted({ id: "judge.select.restricted" }, ["blocks"], [proof]);
    }
    if (texts[0].isInvisible)
      return isRestricted(
        { id: "judge.select.invisible" },
        ["alters"],
        [proofOf("declared", { id: "proof.invisible" }, { mechanism: "css", code: texts[0].html })],
      );
    if (texts[0].covered) return cannotTell("reason.not-by-looking");
    const taken = deedsOf(page, "quiet").find((deed) => deed.kind === "deselect" && deed.certain);
    if (taken)
      return isRestricted(
        { id: "judge.select.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-deselects" },
            { mechanism: "selection-script", deed: taken },
          ),
        ],
      );
    return judgeTextActs(
      page,
      ["select"],
      "judge.select.allowed",
      "judge.select.restricted",
      (deed) => deed.kind === "deselect",
    );
  },
};

passiveJudges["session-replay"] = {
  page: (page) => {
    const recorder = page.products.find((each) => each.kind === "replay");
    if (recorder)
      return isRestricted(
        { id: "judge.session-replay.recorder" },
        ["records"],
        [
          proofOf(
            "inferred",
            { id: "proof.vendor-present", values: { name: recorder.name["en"] ?? recorder.id } },
            { mechanism: "request" },
          ),
        ],
      );
    const sent = ["boot", "quiet", "write", "pointer"]
      .flatMap((act) => deedsOf(page, act))
      .filter((deed) => deed.kind === "send" && deed.payload.includes("page-text"));
    const sure = sent.find((deed) => deed.certain);
    if (sure)
      return isRestricted(
        { id: "judge.session-replay.restricted" },
        ["records"],
        [conductProof(page, sure, "session-replay", "request")],
      );
    if (
      sent.length ||
      (uses(page, /^MutationObserver$/) &&
        deedsOf(page, "quiet").some((deed) => deed.kind === "send"))
    )
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return uses(page, /^MutationObserver$|^CompressionStream$/)
      ? cannotTell("reason.handler-decides")
      : isAllowed({ id: "judge.session-replay.allowed" }, [
          proofOf("inferred", { id: "proof.code-keeps-quiet" }),
        ]);
  },
};

passiveJudges.shortcuts = {
  page: (page) => {
    const tried = page.frames.flatMap(({ paper }) => [...(paper.texts["shortcuts"]?.keys ?? [])]);
    if (!tried.length) return cannotTell("reason.code-too-much");
    const taken = tried
      .filter((each) => each.cancelled === true && each.key !== "Ctrl+C")
      .map((each) => each.key);
    if (taken.length) {
      const deed = deedsOfTexts(page, "shortcuts").find((each) => each.kind === "cancel") ?? null;
      const proof = proofOf(
        "inferred",
        { id: "proof.code-cancels-keys", values: { keys: [...new Set(taken)].join(", ") } },
        { mechanism: "keydown", deed },
      );
      return isRestricted(
        { id: "judge.shortcuts.restricted", values: { keys: [...new Set(taken)].join(", ") } },
        ["blocks"],
        [proof],
      );
    }
    if (tried.some((each) => each.cancelled === null)) return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.shortcuts.allowed" }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  },
};


/** Words by which a page turns a second tab away. */
const SECOND_TAB =
  /(?:another|other|second|different|new) (?:tab|window)|already open|(?:別|他|複数)の(?:タブ|ウィンドウ|画面)|二重に/i;

passiveJudges["single-tab"] = {
  page: (page) => {
    const told = deedsOf(page, "storage").filter(
      (deed) =>
        isOf(deed, /^on:storage|^on:other-tab/) &&
        (punishes(deed) || warns(deed) || deed.kind === "send"),
    );
    const sure =
      told.find((deed) => deed.certain && punishes(deed)) ??
      told.find((deed) => deed.certain) ??
      turnsAway(page);
    if (sure)
      return isRestricted(
        { id: "judge.single-tab.restricted" },
        [punishes(sure) ? "punishes" : sure.kind === "send" ? "records" : "warns"],
        [conductProof(page, sure, "single-tab", "storage")],
      );
    if (told.length || uses(page, /^(?:SharedWorker|locks\.request)$/))
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    const shared = [...deedsOf(page, "boot"), ...deedsOf(page, "quiet")].some(
      (deed) => deed.kind === "store" && deed.how === "localStorage" && !isDraft(deed),
    );
    return shared
      ? cannotTell("reason.handler-decides")
      : isAllowed({ id: "judge.single-tab.allowed" }, [
          proofOf("inferred", { id: "proof.code-asks-not" }),
        ]);
  },
};

/**
 * @param {PassivePage} page
 * @returns {PlainDeed | null} what it shows in place of the test where there is another tab: only that can be the condition
 */
function turnsAway(page) {
  const shown = ["boot", "quiet", "storage"].flatMap((act) => deedsOf(page, act));
  return (
    shown.find(
      (deed) =>
        (punishes(deed) || ["write", "message", "show"].includes(deed.kind)) &&
        SECOND_TAB.test(deed.text ?? ""),
    ) ?? null
  );
}

passiveJudges.spellcheck = {
  field: (field) => {
    const { facts } = field;
    if (facts.disabled) return doesNotApply("reason.disabled");
    const isChecked =
      ["text", "search", "textarea", "contenteditable"].includes(facts.kind) ||
      (EDITOR_KINDS.has(facts.kind) && !["monaco", "codemirror", "ace"].includes(facts.kind));
    if (!isChecked) return doesNotApply("reason.not-spellchecked");
    if (!facts.spellcheck || facts.grammar === "false") {
      const id = facts.spellcheck ? "proof.grammar-off" : "proof.spellcheck-off";
      return isRestricted(
        { id: "judge.spellcheck.restricted" },
        ["blocks"],
        [
          proofOf(
            "declared",
            { id },
            { mechanism: "attribute", code: facts.spellcheckFrom ?? facts.html },
          ),
        ],
      );
    }
    const correction = field.paper.correct;
    const later = Object.values(field.paper)
      .flatMap((outcome) => outcome.deeds)
      .find((deed) => deed.kind === "set" && deed.how === "spellcheck" && deed.text === "false");
    if (later?.certain)
      return isRestricted(
        { id: "judge.spellcheck.restricted" },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.spellcheck-off" },
            { mechanism: "attribute", deed: later },
          ),
        ],
      );
    if (correction?.arrived === false) return stoppedVerdict("spellcheck", correction, false);
    if (later || (correction && correction.arrived === null))
      return cannotTell("reason.handler-decides");
    if (!field.complete && !EDITOR_KINDS.has(facts.kind)) return cannotTell("reason.code-unread");
    return isAllowed({ id: "judge.spellcheck.allowed" }, [
      proofOf("declared", { id: "proof.spellcheck-on" }),
    ]);
  },
};

passiveJudges["tab-switch"] = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "tab-switch",
      act: "tab-switch",
      because:
        /^on:(?:webkit)?visibilitychange|^visibility$|^on:(?:freeze|pagehide)|^on:frame$|^on:(?:blur|focus)@(?:window|document|root)$|^focus$/,
      listens:
        /^(?:webkit)?visibilitychange@|^(?:freeze|resume)@|^(?:blur|focus)@(?:window|document|root|unknown)$/,
      used: /^(?:visibility|focus)$/,
      mechanism: "visibilitychange",
    }),
};

passiveJudges["time-limit"] = {
  page: (page) => {
    const limit = timeLimitOf(page);
    if (limit) {
      const values = { limit: durationOf(limit.ms) };
      return isRestricted({ id: "judge.time-limit.restricted", values }, ["limits"], [limit.proof]);
    }
    if (page.facts.speaksOfTime)
      return cannotTell("reason.markup-says-time", { sentence: page.facts.speaksOfTime });
    if (!page.complete) return cannotTell("reason.code-unread");
    if (countsDown(page)) return cannotTell("reason.handler-decides");
    return isAllowed({ id: "judge.time-limit.allowed" }, [
      proofOf("inferred", { id: "proof.code-no-limit" }),
    ]);
  },
};

passiveJudges["time-out"] = {
  page: (page) => {
    const limit = timeLimitOf(page);
    const ending = endingOf(page);
    if (ending && (limit || ending.isDecisive)) return ending.verdict;
    if (!limit)
      return page.complete && !page.facts.speaksOfTime && !countsDown(page)
        ? doesNotApply("reason.no-limit")
        : cannotTell(page.complete ? "reason.handler-decides" : "reason.code-unread");
    if (!page.complete) return cannotTell("reason.code-unread");
    return cannotTell("reason.limit-not-seen-code");
  },
};

passiveJudges.typing = {
  field: (field) => {
    const acts = [
      "type",
      ...(["text", "search", "textarea", "contenteditable"].includes(field.facts.kind) &&
      !field.facts.pattern &&
      !field.facts.inputmode
        ? ["type-signs", "type-digits"]
        : []),
    ];
    if (
      field.paper.type?.arrived === false &&
      (isForDigits(field) || field.paper["type-digits"]?.arrived)
    ) {
      return field.paper["type-digits"]?.arrived && isForDigits(field)
        ? judgeField("typing", field, ["type-digits"], { needsTyping: false })
        : cannotTell("reason.handler-decides");
    }
    return judgeField("typing", field, acts, { needsTyping: false });
  },
};

/**
 * @param {PassiveField} field
 * @returns {boolean} whether it says of itself that it takes digits
 */
function isForDigits({ facts }) {
  return (
    ["number", "tel"].includes(facts.kind) ||
    /numeric|decimal|tel/.test(facts.inputmode ?? "") ||
    /\\d|0-9/.test(facts.pattern ?? "")
  );
}

passiveJudges.undo = { field: (field) => judgeField("undo", field, ["undo"]) };

passiveJudges["window-blur"] = {
  page: (page) =>
    judgeConduct(page, {
      restriction: "window-blur",
      act: "window-blur",
      because: /^on:(?:blur|focus)@(?:window|document|root)$|^focus$/,
      listens: /^(?:blur|focus)@(?:window|document|root|unknown)$/,
      used: /^focus$/,
      mechanism: "blur",
    }),
};

export { judgePage, vendorMarkers, rehearseOnPaper };
