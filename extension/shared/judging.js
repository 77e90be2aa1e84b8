// @ts-nocheck
// Made by `python -m scripts.extension_files` from audits/pasteguard/interpreter/ and restrictions/: edit that.
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

// Made by `python -m scripts.interpreter_bundle`: edit the modules in this folder and
// restrictions/*/passive.js.
/*! acorn, which is part of this

MIT License

Copyright (C) 2012-2022 by various contributors (see AUTHORS)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
var interpreter = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // entry.js
  var entry_exports = {};
  __export(entry_exports, {
    dryRunFrame: () => dryRunFrame,
    judgePage: () => judgePage,
    vendorMarkers: () => vendorMarkers
  });

  // audits/pasteguard/interpreter/evaluator/values.js
  var Thing = class {
    /**
     * @param {string} kind "object", "function", "element", "window", ...
     * @param {Thing | null} [proto]
     */
    constructor(kind, proto = null) {
      this.kind = kind;
      this.proto = proto;
      this.props = /* @__PURE__ */ new Map();
      this.tags = /* @__PURE__ */ new Set();
      this.own = null;
      this.depth = depthNow.undecided;
      this.isVague = false;
      this.isFrozen = false;
      this.isBase = false;
      this.hidden = null;
      this.doubtful = null;
    }
  };
  var depthNow = { undecided: 0 };
  var Callable = class extends Thing {
    /**
     * @param {string} name
     * @param {((self: Value, values: Value[]) => Value) | null} native
     */
    constructor(name, native) {
      super("function");
      this.name = name;
      this.native = native;
      this.node = null;
      this.scope = null;
      this.script = null;
      this.self = void 0;
      this.home = null;
      this.isClass = false;
      this.isMethod = false;
      this.isStrict = false;
    }
  };
  var COULD_LIMIT = 8;
  var Unknown = class {
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
  };
  function oneOf(values, more = []) {
    const tags = new Set(more);
    const could = /* @__PURE__ */ new Set();
    let isTruthy = truth(values[0]);
    for (const value of values) {
      for (const tag of tagsWithin(value, 1)) tags.add(tag);
      if (value instanceof Unknown) for (const each of value.could) could.add(each);
      else if (value instanceof Thing || Array.isArray(value)) could.add(value);
      if (truth(value) !== isTruthy) isTruthy = null;
    }
    return new Unknown(tags, { isTruthy, could: [...could].slice(0, COULD_LIMIT) });
  }
  var Accessor = class {
    /**
     * @param {Callable | null} get
     * @param {Callable | null} set
     */
    constructor(get, set) {
      this.get = get;
      this.set = set;
    }
  };
  var Scope = class {
    /**
     * @param {Scope | null} parent
     * @param {boolean} isFunction
     * @param {number} depth how many undecided branches it was made in
     */
    constructor(parent, isFunction, depth) {
      this.parent = parent;
      this.isFunction = isFunction;
      this.depth = depth;
      this.names = /* @__PURE__ */ new Map();
      this.self = void 0;
      this.callee = null;
      this.isStrict = parent?.isStrict ?? false;
    }
  };
  var UNSET = /* @__PURE__ */ Symbol("unset");
  var NOT_MODELLED = /* @__PURE__ */ Symbol("not modelled");
  var OutOfPatience = class extends Error {
  };
  var Thrown = class extends Error {
    /** @param {Value} value */
    constructor(value) {
      super("the page's code throws");
      this.value = value;
    }
  };
  var arrayTags = /* @__PURE__ */ new WeakMap();
  var arrayDepths = /* @__PURE__ */ new WeakMap();
  var vagueArrays = /* @__PURE__ */ new WeakSet();
  var frozenArrays = /* @__PURE__ */ new WeakSet();
  var argumentLists = /* @__PURE__ */ new WeakSet();
  function madeHere(items) {
    if (depthNow.undecided) arrayDepths.set(items, depthNow.undecided);
    return items;
  }
  function isKnown(value) {
    return !(value instanceof Unknown || value instanceof Thing && value.kind === "library");
  }
  function isPlain(value) {
    return value === null || typeof value !== "object" && typeof value !== "function";
  }
  function tagsWithin(value, depth = 3) {
    const found = /* @__PURE__ */ new Set();
    const add = (tags) => {
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
  function truth(value) {
    if (value instanceof Unknown) return value.isTruthy;
    if (value instanceof Thing && value.kind === "library" && value.own.path.startsWith("given")) {
      return null;
    }
    return value instanceof Thing || Array.isArray(value) ? true : !!value;
  }
  function convertsItself(thing, names) {
    for (let at2 = (
      /** @type {Thing | null} */
      thing
    ); at2 && !at2.isBase; at2 = at2.proto) {
      if (at2.isVague) return true;
      for (const name of at2.props.keys()) if (names.test(name)) return true;
    }
    return false;
  }
  var TEXT_CONVERSIONS = /^(?:toString|valueOf|@@toPrimitive|@@toStringTag|@@symbol)$/;
  var ARRAY_LIMIT = 5e3;
  function asText(value, depth = 3) {
    if (isPlain(value)) return typeof value === "symbol" ? null : String(value);
    if (Array.isArray(value) && depth) {
      if (vagueArrays.has(value) || argumentLists.has(value)) return null;
      const items = Array.from(
        value,
        (item) => item === void 0 || item === null ? "" : asText(item, depth - 1)
      );
      return items.includes(null) ? null : items.join(",");
    }
    if (!(value instanceof Thing) || value.isVague) return null;
    if (value.kind === "regexp") return String(value.own);
    if (value.kind === "url") return value.own.href;
    if (value.kind === "error") {
      if (convertsItself(value, TEXT_CONVERSIONS)) return null;
      const [name, message] = [value.props.get("name"), value.props.get("message") ?? ""];
      return typeof name === "string" && typeof message === "string" ? message ? `${name}: ${message}` : name : null;
    }
    if (value.kind !== "object") return null;
    let top = (
      /** @type {Thing | null} */
      value
    );
    while (top && !top.isBase) top = top.proto;
    return top && !convertsItself(value, TEXT_CONVERSIONS) ? "[object Object]" : null;
  }
  function asNumber(value) {
    if (isPlain(value)) {
      return typeof value === "symbol" || typeof value === "bigint" ? null : Number(value);
    }
    if (isDate(value)) return typeof value.own === "number" ? value.own : null;
    const text = asText(value);
    return text === null ? null : Number(text);
  }
  function compute(operator, left, right) {
    if (/^[!=]==?$/.test(operator)) return compareValues(operator, left, right);
    const unknown = () => new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
    if (operator === "instanceof" || operator === "in") return new Unknown();
    if (!isKnown(left) || !isKnown(right)) return unknown();
    const isText = typeof left === "string" || typeof right === "string";
    if (operator === "+" && (isText || !isPlain(left) || !isPlain(right))) {
      const [one2, other2] = [asText(left), asText(right)];
      return one2 === null || other2 === null || isDate(left) || isDate(right) ? unknown() : one2 + other2;
    }
    if (typeof left === "string" && typeof right === "string" && /^[<>]=?$/.test(operator)) {
      return computeHost(operator, left, right);
    }
    if (/^[<>]=?$/.test(operator) && !(isPlain(left) && isPlain(right))) {
      if (!isDate(left) && !isDate(right)) {
        const [one2, other2] = [
          isPlain(left) ? left : asText(left),
          isPlain(right) ? right : asText(right)
        ];
        return one2 === null || other2 === null || isLarge(one2) || isLarge(other2) || isSymbol(left) || isSymbol(right) ? unknown() : computeHost(operator, one2, other2);
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
  function isLarge(value) {
    return typeof value === "bigint";
  }
  function isSymbol(value) {
    return typeof value === "symbol";
  }
  function isDate(value) {
    return value instanceof Thing && value.kind === "date";
  }
  function compareValues(operator, left, right) {
    const unknown = () => new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
    if (!isKnown(left) || !isKnown(right)) return unknown();
    let isSame = left === right;
    if (!isSame && left instanceof Callable && right instanceof Callable && left.native && right.native) {
      return unknown();
    }
    if (operator.length === 2 && isPlain(left) !== isPlain(right)) {
      const [plain2, other] = isPlain(left) ? [left, right] : [right, left];
      if (plain2 !== null && plain2 !== void 0) {
        const text = isDate(other) ? null : asText(other);
        if (text === null) return unknown();
        isSame = text == plain2;
      }
    } else if (operator.length === 2 && isPlain(left)) {
      isSame = left == right;
    }
    return operator[0] === "!" ? !isSame : isSame;
  }
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
  function anyOf(parts, flags = "") {
    return new RegExp(parts.map(({ source }) => source).join("|"), flags);
  }

  // audits/pasteguard/interpreter/evaluator/collections.js
  function addCollections(run, globals) {
    const filled = (own, over) => {
      const made = collection(run, own);
      if (over === void 0 || over === null) return made;
      if (!isIterable(over)) return failing(run, "TypeError", "what is put into it is no list");
      const items = itemsOf(over);
      if (!items) {
        vagueCollections.add(made);
        run.trusts += 1;
      }
      for (const item of items ?? []) {
        const [key, value] = own instanceof Map ? [
          Array.isArray(item) && !vagueArrays.has(item) ? item[0] : new Unknown(),
          Array.isArray(item) ? item[1] : new Unknown()
        ] : [item, void 0];
        if (own instanceof Map) own.set(key, value);
        else own.add(key);
        if (!isKnown(key)) vagueCollections.add(made);
      }
      for (const tag of tagsWithin(over)) made.tags.add(tag);
      return made;
    };
    globals.set(
      "Map",
      maker(run, "Map", (_, [entries]) => filled(/* @__PURE__ */ new Map(), entries), {})
    );
    globals.set(
      "Set",
      maker(run, "Set", (_, [items]) => filled(/* @__PURE__ */ new Set(), items))
    );
    globals.set(
      "WeakMap",
      maker(run, "WeakMap", (_, [entries]) => filled(/* @__PURE__ */ new Map(), entries))
    );
    globals.set(
      "WeakSet",
      maker(run, "WeakSet", (_, [items]) => filled(/* @__PURE__ */ new Set(), items))
    );
  }
  function collection(run, own) {
    const made = new Thing("map", run.prototypes.object ?? null);
    made.own = own;
    const methods = collectionMethods(run, made);
    for (const [name, act] of Object.entries(methods)) {
      made.props.set(
        name,
        nativeOf(run, name, (_, values) => {
          run.touch(made.tags);
          return act(values);
        })
      );
    }
    made.props.set(
      "size",
      new Accessor(
        nativeOf(run, "size", () => {
          run.touch(made.tags);
          return isUnsure(made) ? new Unknown(made.tags) : own.size;
        }),
        null
      )
    );
    made.hidden = new Set(made.props.keys());
    return made;
  }
  var vagueCollections = /* @__PURE__ */ new WeakSet();
  function isUnsure(made) {
    return vagueCollections.has(made);
  }
  function collectionMethods(run, made) {
    const own = (
      /** @type {Map<Value, Value> | Set<Value>} */
      made.own
    );
    const unknown = () => oneOf([new Unknown(made.tags), ...[...own.values()].slice(0, COULD_LIMIT)]);
    const blurIt = () => {
      if (!vagueCollections.has(made)) run.shaken += 1;
      vagueCollections.add(made);
    };
    const change = (values, write) => {
      for (const tag of [
        ...run.passed,
        ...values.flatMap((value) => [...tagsWithin(value)]),
        ...run.why()
      ])
        made.tags.add(tag);
      if (run.undecided > made.depth || !isKnown(values[0])) blurIt();
      write();
    };
    const pairs = () => [...own.entries()].map(([key, value]) => madeHere([key, value]));
    return {
      get: ([key]) => {
        if (!(own instanceof Map)) return new Unknown();
        return isUnsure(made) || !isKnown(key) ? oneOf([unknown(), void 0]) : own.get(key);
      },
      has: ([key]) => isUnsure(made) || !isKnown(key) ? new Unknown(tagsWithin(key)) : own.has(key),
      set: (values) => {
        change(values, () => {
          if (own instanceof Map)
            own.set(
              values[0],
              isUnsure(made) && own.has(values[0]) ? oneOf([own.get(values[0]), values[1]]) : values[1]
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
          untilSettled(
            run,
            () => run.perhaps(() => run.call(act, void 0, [unknown(), unknown(), made]))
          );
        else for (const [key, value] of own.entries()) run.call(act, void 0, [value, key, made]);
      },
      values: () => isUnsure(made) ? unknown() : iteratorOf(run, [...own.values()]),
      keys: () => isUnsure(made) ? unknown() : iteratorOf(run, [...own.keys()]),
      entries: () => isUnsure(made) ? unknown() : iteratorOf(run, pairs())
    };
  }

  // audits/pasteguard/interpreter/evaluator/properties.js
  function getMember(run, holder, key, self = holder) {
    if (holder instanceof Unknown) return memberOfUnknown(run, holder, key);
    if (holder === void 0 || holder === null)
      return failing(run, "TypeError", "nothing has no properties");
    if (typeof key !== "string") return unknownMember(holder);
    if (!(holder instanceof Thing)) return memberOfHost(run, holder, key);
    run.touch(holder.kind === "object" || holder.kind === "map" ? holder.tags : []);
    for (let at2 = (
      /** @type {Thing | null} */
      holder
    ), depth = 0; at2 && depth < 20; at2 = at2.proto, depth += 1) {
      if (at2.isVague && at2.kind !== "window") return unknownMember(at2);
      if (!at2.props.has(key)) continue;
      const found = at2.props.get(key);
      if (found instanceof Accessor) return found.get ? run.call(found.get, self, []) : void 0;
      if (at2.doubtful?.has(key) && !(found instanceof Unknown)) return oneOf([found, void 0]);
      return found;
    }
    if (key[0] === "#") return failing(run, "TypeError", "there is no such private member");
    return memberElsewhere(run, holder, key);
  }
  function memberElsewhere(run, holder, key) {
    if (run.page) {
      const modelled = run.page.read(holder, key);
      if (modelled !== NOT_MODELLED) return modelled;
    }
    if (key === "__proto__") return holder.proto ?? null;
    if (holder.kind === "listPrototype" && isListMethod(key)) return listMethod(run, key);
    if (holder instanceof Callable) return memberOfFunction(run, holder, key);
    if (holder.kind !== "object" && holder.kind !== "error") return new Unknown();
    const isPlainObject = reachesBase(holder);
    return isPlainObject && /^(?:isPrototypeOf|propertyIsEnumerable|toLocaleString|constructor|__\w+__)$/.test(key) ? new Unknown() : void 0;
  }
  function reachesBase(thing) {
    let top = (
      /** @type {Thing | null} */
      thing
    );
    while (top && !top.isBase) top = top.proto;
    return top !== null;
  }
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
  function unknownMember(holder) {
    const values = Array.isArray(holder) ? holder.slice(0, 50) : holder instanceof Thing ? [...holder.props.values()].slice(0, 50) : [];
    const things = values.filter((each) => !(each instanceof Accessor) && !isPlain(each));
    return oneOf([new Unknown(tagsWithin(holder)), ...things]);
  }
  function memberOfFunction(run, callable, key) {
    switch (key) {
      case "name":
        return callable.node?.id ? callable.name : new Unknown();
      case "length": {
        if (!callable.node || callable.native) return new Unknown();
        const params = callable.node.params;
        const at2 = params.findIndex(
          (each) => each.type === "AssignmentPattern" || each.type === "RestElement"
        );
        return at2 < 0 ? params.length : at2;
      }
      case "call":
        return nativeOf(run, "call", (self, [target, ...values]) => run.call(self, target, values));
      case "apply":
        return nativeOf(run, "apply", (self, [target, values]) => {
          const isNothing = values === void 0 || values === null;
          if (!isNothing && isPlain(values))
            return failing(run, "TypeError", "what is given is no list");
          return run.call(
            self,
            target,
            isNothing ? [] : itemsOf(values) ?? [unknownItem(values, tagsWithin(values))]
          );
        });
      case "bind":
        return nativeOf(run, "bind", (self, [target, ...first]) => {
          const bound = nativeOf(
            run,
            self?.name ?? "",
            (_, values) => run.call(self, target, [...first, ...values])
          );
          bound.own = self;
          return bound;
        });
      case "prototype": {
        if (callable.native) return new Unknown();
        if (callable.isMethod) return void 0;
        const made = new Thing("object", run.prototypes.object ?? null);
        made.depth = callable.depth;
        made.props.set("constructor", callable);
        made.hidden = /* @__PURE__ */ new Set(["constructor"]);
        callable.props.set("prototype", made);
        return made;
      }
      case "toString":
        return nativeOf(run, "toString", () => new Unknown());
      default:
        return callable.native || /^(?:constructor|caller|arguments|@@hasInstance)$/.test(key) ? new Unknown() : void 0;
    }
  }
  function setMember(run, holder, key, value, tags = tagsWithin(value), isStrict = false) {
    if (holder === null || holder === void 0) {
      failing(run, "TypeError", "nothing has no properties");
      return;
    }
    if (isPlain(holder) || holder instanceof Unknown) {
      run.trusts += 1;
      if (typeof key === "string" && /^on[a-z]+$/.test(key) && value instanceof Callable)
        run.page?.listenUnknown(key.slice(2), value);
      const could = holder instanceof Unknown ? holder.could : [];
      for (const each of could) run.perhaps(() => setMember(run, each, key, value, tags));
      return;
    }
    if (Array.isArray(holder)) setItem(run, holder, key, value, tags, isStrict);
    else if (holder instanceof Thing) setProperty(run, holder, key, value, tags, isStrict);
  }
  function setItem(run, list2, key, value, tags, isStrict) {
    const known = arrayTags.get(list2) ?? /* @__PURE__ */ new Set();
    for (const tag of [...tags, ...run.why()]) known.add(tag);
    arrayTags.set(list2, known);
    if (frozenArrays.has(list2)) {
      if (isStrict) failing(run, "TypeError", "the list cannot be changed");
      return;
    }
    const isNumber = typeof key === "string" && /^(?:0|[1-9]\d*)$/.test(key);
    const isTooFar = isNumber && Number(key) > list2.length + ARRAY_LIMIT;
    const isNamed = typeof key === "string" && !isNumber && key !== "length";
    if (isNamed) {
      const before = (
        /** @type {any} */
        list2[key]
      );
      const settled = before === void 0 && run.undecided > (arrayDepths.get(list2) ?? 0) ? oneOf([before, value]) : run.settled(before, value, arrayDepths.get(list2) ?? 0);
      Object.defineProperty(list2, key, {
        value: settled,
        enumerable: true,
        configurable: true,
        writable: true
      });
    } else if (typeof key !== "string" || isTooFar || run.undecided > (arrayDepths.get(list2) ?? 0)) {
      blurList(run, list2);
      if (isNumber && !isTooFar) list2[Number(key)] = value;
      else if (!isPlain(value)) list2.push(value);
    } else if (isNumber) list2[Number(key)] = value;
    else if (typeof value === "number" && value >= 0 && value <= list2.length + ARRAY_LIMIT && Number.isInteger(value))
      list2.length = value;
    else if (isKnown(value) && isPlain(value) && !Number.isInteger(value))
      failing(run, "RangeError", "no length of a list");
    else blurList(run, list2);
  }
  function blurList(run, list2) {
    if (!vagueArrays.has(list2)) run.shaken += 1;
    vagueArrays.add(list2);
  }
  function setProperty(run, holder, key, value, tags, isStrict) {
    if (typeof key !== "string") {
      if (holder.kind === "window" || holder.kind === "element" || holder.kind === "document") return;
      if (!holder.isVague) run.shaken += 1;
      holder.isVague = true;
      for (const tag of [...tags, ...run.why()]) holder.tags.add(tag);
      if (!isPlain(value)) holder.props.set(`@@unknown${holder.props.size}`, value);
      return;
    }
    for (let at2 = (
      /** @type {Thing | null} */
      holder
    ); at2; at2 = at2.proto) {
      const found = at2.props.get(key);
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
  var readOnlyNames = /* @__PURE__ */ new WeakMap();
  function isReadOnly(holder, key) {
    for (let at2 = (
      /** @type {Thing | null} */
      holder
    ); at2; at2 = at2.proto) {
      if (at2.props.has(key)) return readOnlyNames.get(at2)?.has(key) ?? at2.isFrozen;
    }
    return false;
  }
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
    holder.doubtful ??= /* @__PURE__ */ new Set();
    holder.doubtful.add(key);
    holder.props.set(key, oneOf([value, holder.kind === "object" ? void 0 : new Unknown()]));
  }
  function deleteMember(run, holder, key, isStrict) {
    if (holder === null || holder === void 0)
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
      else delete /** @type {any} */
      holder[key];
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
      holder.doubtful ??= /* @__PURE__ */ new Set();
      if (!holder.doubtful.has(key)) run.shaken += 1;
      holder.doubtful.add(key);
      const known = holder.props.get(key);
      holder.props.set(key, known instanceof Accessor ? new Unknown() : oneOf([known, void 0]));
      return true;
    }
    holder.props.delete(key);
    holder.doubtful?.delete(key);
    return true;
  }
  function hasOwn(run, holder, key) {
    if (Array.isArray(holder) && key !== null && !vagueArrays.has(holder))
      return Object.hasOwn(holder, key);
    if (typeof holder === "string" && key !== null) return Object.hasOwn(Object(holder), key);
    if (isPlain(holder))
      return holder === null || holder === void 0 ? failing(run, "TypeError", "nothing has no properties") : false;
    if (!(holder instanceof Thing) || key === null || holder.isVague || holder.doubtful?.has(key))
      return new Unknown(tagsWithin(holder));
    if (holder.props.has(key)) return true;
    if (holder.kind === "object" || holder.kind === "error") return false;
    return run.page ? run.page.has(holder, key) : new Unknown();
  }
  function hasIn(run, holder, key) {
    if (Array.isArray(holder)) {
      const own = hasOwn(run, holder, key);
      return own === false && key !== null && key in Array.prototype ? true : own;
    }
    if (!(holder instanceof Thing) || key === null) return new Unknown(tagsWithin(holder));
    for (let at2 = (
      /** @type {Thing | null} */
      holder
    ); at2; at2 = at2.proto) {
      if (at2.isVague || at2.doubtful?.has(key)) return new Unknown(tagsWithin(holder));
      if (at2.props.has(key)) return true;
    }
    if (holder instanceof Callable) return new Unknown();
    if (holder.kind === "object" || holder.kind === "error")
      return !!(reachesBase(holder) && key in Object.prototype);
    return run.page ? run.page.has(holder, key) : new Unknown();
  }
  function isInstance(run, value, maker2) {
    if (isPlain(maker2)) return failing(run, "TypeError", "instanceof asks for a class");
    if (isPlain(value)) return maker2 instanceof Callable ? false : new Unknown();
    if (value instanceof Unknown || !(maker2 instanceof Callable))
      return new Unknown(tagsWithin(value));
    if (maker2.native && LANGUAGE_KINDS[maker2.name] && run.page?.window.props.get(maker2.name) === maker2) {
      const decided2 = isOfLanguage(value, maker2.name);
      if (decided2 !== null) return decided2;
    }
    const decided = maker2.native ? run.page?.isInstance(value, maker2.name) : void 0;
    if (typeof decided === "boolean") return decided;
    const prototype = maker2.native ? maker2.props.get("prototype") ?? run.prototypes[maker2.name] : getMember(run, maker2, "prototype");
    if (!(prototype instanceof Thing)) return new Unknown();
    for (let at2 = value instanceof Thing ? value.proto : null; at2; at2 = at2.proto)
      if (at2 === prototype) return true;
    return maker2.native && !(value instanceof Thing && ["object", "error"].includes(value.kind)) ? new Unknown() : false;
  }
  var LANGUAGE_KINDS = (
    /** @type {Record<string, string>} */
    {
      Array: "array",
      Object: "any",
      Function: "function",
      RegExp: "regexp",
      Date: "date",
      Promise: "promise",
      Map: "map",
      Set: "map",
      Error: "error"
    }
  );
  function isOfLanguage(value, name) {
    const isList = Array.isArray(value) && !argumentLists.has(value);
    if (name === "Array") return isList;
    if (name === "Object")
      return Array.isArray(value) ? true : value instanceof Thing ? value.kind !== "object" || reachesBase(value) ? true : null : null;
    if (Array.isArray(value) || !(value instanceof Thing)) return false;
    if (name === "Function") return value instanceof Callable;
    if (name === "Map")
      return value.own instanceof Map && !value.isVague ? true : value.kind === "map" ? value.own instanceof Map : value.kind === "object" ? null : false;
    if (name === "Set")
      return value.kind === "map" ? value.own instanceof Set : value.kind === "object" ? null : false;
    if (name === "Error")
      return value.kind === "error" ? true : value.kind === "object" ? null : false;
    return value.kind === LANGUAGE_KINDS[name] ? true : value.kind === "object" ? null : false;
  }

  // audits/pasteguard/interpreter/evaluator/scopes.js
  var namesOfBodies = /* @__PURE__ */ new WeakMap();
  function namesWithin(body) {
    const known = namesOfBodies.get(body);
    if (known) return known;
    const [variables, functions] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    const see = (node, isInner) => {
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
      if (!/Statement$|Declaration$|^Program$|^SwitchCase$|^CatchClause$/.test(node.type)) return;
      const inner = isInner || node !== body && node.type !== "ExportNamedDeclaration";
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
  function namesOfPattern(pattern) {
    switch (pattern?.type) {
      case "Identifier":
        return [pattern.name];
      case "AssignmentPattern":
        return namesOfPattern(pattern.left);
      case "RestElement":
        return namesOfPattern(pattern.argument);
      case "ArrayPattern":
        return pattern.elements.flatMap(namesOfPattern);
      case "ObjectPattern":
        return pattern.properties.flatMap(
          (each) => namesOfPattern(each.type === "RestElement" ? each : each.value)
        );
      default:
        return [];
    }
  }
  function hoistVariables(run, body, scope) {
    const { variables, functions } = namesWithin(body);
    for (const name of [...variables, ...scope.isStrict ? [] : functions]) {
      if (scope.names.has(name)) continue;
      const present = scope === run.global && run.page ? getMember(run, run.page.window, name) : void 0;
      if (present === void 0) run.declare(scope, name, void 0);
    }
  }
  function hoist(run, body, scope) {
    for (const statement of body) {
      const isExport = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
      const node = isExport ? statement.declaration ?? statement : statement;
      if (node.type === "VariableDeclaration" && node.kind !== "var") {
        for (const each of node.declarations)
          for (const name of namesOfPattern(each.id)) run.declare(scope, name, UNSET);
      } else if (node.type === "ClassDeclaration" && node.id) run.declare(scope, node.id.name, UNSET);
    }
    for (const statement of body) {
      const isExport = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
      const node = isExport ? statement.declaration ?? statement : statement;
      if (node.type !== "FunctionDeclaration" || !node.id) continue;
      const made = makeFunction(run, node, scope);
      run.declare(scope, node.id.name, made);
      if (!scope.isFunction && !scope.isStrict && !node.generator && !node.async)
        hoistOutwards(run, node.id.name, made, scope);
    }
  }
  function hoistOutwards(run, name, made, scope) {
    for (let at2 = scope.parent; at2; at2 = at2.parent) {
      const found = at2.names.get(name);
      if (at2.isFunction || !at2.parent) {
        if (!found) run.declare(at2, name, made);
        else if (found.value !== UNSET && !found.isConst)
          found.value = run.settled(found.value, made, Math.max(found.depth, at2.depth));
        return;
      }
      if (found) return;
    }
  }
  function saysStrict(body) {
    for (const statement of body) {
      if (statement.type !== "ExpressionStatement" || typeof statement.directive !== "string")
        return false;
      if (statement.directive === "use strict") return true;
    }
    return false;
  }
  var functionsWithArguments = /* @__PURE__ */ new WeakMap();
  function usesArguments(node) {
    const known = functionsWithArguments.get(node);
    if (known !== void 0) return known;
    const isUsed = mentionsArguments(node.params) || mentionsArguments(node.body);
    functionsWithArguments.set(node, isUsed);
    return isUsed;
  }
  function mentionsArguments(part) {
    if (Array.isArray(part)) return part.some(mentionsArguments);
    if (!part || typeof part !== "object" || part instanceof RegExp) return false;
    if (part.type === "Identifier") return part.name === "arguments";
    if (part.type === "FunctionExpression" || part.type === "FunctionDeclaration") return false;
    return Object.values(part).some(mentionsArguments);
  }

  // audits/pasteguard/interpreter/evaluator/statements.js
  function leaving(type, value, label) {
    return { ways: [{ type, value, label }], mayFall: false };
  }
  function returned(done) {
    if (!done) return void 0;
    const values = done.ways.map((way) => way.value);
    if (done.mayFall) values.push(void 0);
    return values.slice(1).every((each) => sameValue(each, values[0])) ? values[0] : oneOf(values);
  }
  function executeAll(run, body, scope) {
    const ways = [];
    for (const statement of body) {
      let done;
      try {
        done = execute(run, statement, scope);
      } catch (error) {
        if (!(error instanceof Thrown) || !ways.length) throw error;
        run.doubt();
        return { ways, mayFall: false };
      }
      if (!done) continue;
      ways.push(...done.ways);
      if (!done.mayFall) return { ways, mayFall: false };
      run.undecided += 1;
    }
    return ways.length ? { ways, mayFall: true } : null;
  }
  function without(done, isTaken) {
    if (!done) return null;
    const ways = done.ways.filter((way) => !isTaken(way));
    const mayFall = done.mayFall || ways.length < done.ways.length;
    return ways.length || !mayFall ? { ways, mayFall } : null;
  }
  function eitherOf(one, other) {
    const ways = [...one?.ways ?? [], ...other?.ways ?? []];
    const mayFall = one === null || other === null || one.mayFall || other.mayFall;
    return ways.length ? { ways, mayFall } : null;
  }
  function execute(run, node, scope) {
    run.step(node);
    switch (node.type) {
      case "ExpressionStatement":
        evaluate(run, node.expression, scope);
        return null;
      case "VariableDeclaration":
        declareVariables(run, node, scope);
        return null;
      case "ReturnStatement":
        return leaving(
          "return",
          node.argument ? evaluate(run, node.argument, scope) : void 0,
          null
        );
      case "IfStatement":
        return executeIf(run, node, scope);
      case "BlockStatement":
      case "StaticBlock": {
        const inner = new Scope(scope, false, run.undecided);
        hoist(run, node.body, inner);
        return executeAll(run, node.body, inner);
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
        throw new Thrown(evaluate(run, node.argument, scope));
      case "BreakStatement":
        return leaving("break", void 0, node.label?.name ?? null);
      case "ContinueStatement":
        return leaving("continue", void 0, node.label?.name ?? null);
      case "ClassDeclaration":
        run.declare(scope, node.id.name, evaluate(run, { ...node, type: "ClassExpression" }, scope));
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
  function executeModulePart(run, node, scope) {
    if (node.type === "ImportDeclaration") {
      run.page?.used.add("code:unseen");
      for (const each of node.specifiers) run.declare(scope, each.local.name, new Unknown());
      return;
    }
    const { declaration } = (
      /** @type {any} */
      node
    );
    if (!declaration) return;
    if (/Declaration$/.test(declaration.type) && declaration.id !== null)
      execute(run, declaration, scope);
    else evaluate(run, declaration, scope);
  }
  function declareVariables(run, node, scope) {
    const isVar = node.kind === "var";
    let holder = scope;
    if (isVar) while (!holder.isFunction && holder.parent) holder = holder.parent;
    for (const each of node.declarations) {
      if (isVar && !each.init) {
        if (!holder.names.has(each.id.name)) hoistVariables(run, node, holder);
        continue;
      }
      const { value, tags } = run.collecting(
        () => each.init ? evaluate(run, each.init, scope) : void 0
      );
      if (value instanceof Callable && !value.name && each.id.type === "Identifier")
        value.name = each.id.name;
      bindPattern(run, each.id, value, scope, isVar ? "var" : node.kind, tags);
    }
  }

  // audits/pasteguard/interpreter/evaluator/classes.js
  function makeClass(run, node, scope) {
    const of = (
      /** @type {any} */
      node
    );
    const inner = new Scope(scope, false, run.undecided);
    inner.isStrict = true;
    const base = of.superClass ? evaluate(run, of.superClass, inner) : null;
    const hasBase = base instanceof Callable;
    if (of.superClass && isPlain(base) && base !== null)
      failing(run, "TypeError", "what is extended is no class");
    const prototype = new Thing(
      "object",
      hasBase ? prototypeOf(run, base) : run.prototypes.object ?? null
    );
    const made = new Callable(of.id?.name ?? "", null);
    made.isClass = true;
    made.isStrict = true;
    made.script = run.frames[run.frames.length - 1]?.script ?? null;
    made.proto = hasBase ? base : run.prototypes.function ?? null;
    made.props.set("prototype", prototype);
    made.home = prototype;
    made.own = { fields: [], scope: inner, base, node };
    made.isVague = !hasBase && Boolean(of.superClass) && base !== null;
    prototype.isVague = made.isVague;
    prototype.props.set("constructor", made);
    prototype.hidden = /* @__PURE__ */ new Set(["constructor"]);
    if (of.id) run.declare(inner, of.id.name, made);
    const last = [];
    for (const member of of.body.body) addClassMember(run, made, member, inner, last);
    for (const act of last) act();
    return made;
  }
  function addClassMember(run, made, member, scope, last) {
    if (member.type === "StaticBlock") {
      last.push(() => void execute(run, member, scopeOfStatic(run, made)));
      return;
    }
    const { key: name, computed } = member;
    const prefix = name?.type === "PrivateIdentifier" ? "#" : "";
    const key = computed ? keyFrom(run, evaluate(run, name, scope)) : `${prefix}${name.name ?? name.value}`;
    const prototype = (
      /** @type {Thing} */
      made.home
    );
    const holder = member.static ? made : prototype;
    if (typeof key !== "string") {
      holder.isVague = true;
      return;
    }
    if (member.type === "PropertyDefinition") {
      if (!member.static) made.own.fields.push({ key, node: member.value });
      else
        last.push(
          () => made.props.set(
            key,
            member.value ? evaluate(run, member.value, scopeOfStatic(run, made)) : void 0
          )
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
    holder.hidden ??= /* @__PURE__ */ new Set();
    holder.hidden.add(key);
  }
  function scopeOfStatic(run, made) {
    const scope = new Scope(made.own.scope, true, run.undecided);
    const callee = new Callable("", null);
    callee.home = made;
    scope.self = made;
    scope.callee = callee;
    return scope;
  }
  function prototypeOf(run, maker2) {
    const found = maker2.native ? maker2.props.get("prototype") ?? run.prototypes[maker2.name] : getMember(run, maker2, "prototype");
    return found instanceof Thing ? found : run.prototypes.object ?? null;
  }
  function construct(run, maker2, values) {
    if (!(maker2 instanceof Callable)) {
      if (isPlain(maker2) || Array.isArray(maker2) || maker2 instanceof Thing && maker2.kind === "object") {
        return failing(run, "TypeError", "what is made is no class");
      }
      run.trusts += 1;
      const could = maker2 instanceof Unknown ? maker2.could.filter((each) => each instanceof Callable) : [];
      const made2 = could.map((each) => run.perhaps(() => construct(run, each, values)));
      if (!could.length) run.lend(values);
      return oneOf([new Unknown(values.flatMap((value) => [...tagsWithin(value)])), ...made2]);
    }
    if (maker2.native)
      return maker2.own instanceof Callable ? construct(run, maker2.own, values) : maker2.native(NEW, values);
    if (maker2.isMethod) return failing(run, "TypeError", "what is made is no class");
    const made = new Thing("object", prototypeOf(run, maker2));
    for (const tag of run.why()) made.tags.add(tag);
    const result = initialise(run, maker2, made, values);
    return result instanceof Thing || Array.isArray(result) ? result : made;
  }
  var NEW = new Thing("new");
  function initialise(run, maker2, self, values) {
    if (maker2.native) return takeOver(self, maker2.native(NEW, values));
    if (!maker2.isClass) return run.enter(maker2, self, values);
    const { base } = maker2.own;
    if (!base) addFields(run, maker2, self);
    if (maker2.node) return run.enter(maker2, self, values);
    const result = base instanceof Callable ? initialise(run, base, self, values) : void 0;
    if (!(base instanceof Callable) && base !== null && self instanceof Thing) self.isVague = true;
    if (base) addFields(run, maker2, self);
    return result;
  }
  function takeOver(self, made) {
    if (!(self instanceof Thing)) return void 0;
    if (!(made instanceof Thing) || made.kind === "function") {
      self.isVague = true;
      return void 0;
    }
    self.kind = made.kind;
    self.own = made.own;
    self.hidden = made.hidden;
    for (const [key, value] of made.props) self.props.set(key, value);
    return void 0;
  }
  function addFields(run, maker2, self) {
    for (const { key, node } of maker2.own.fields) {
      const scope = new Scope(maker2.own.scope, true, run.undecided);
      const callee = new Callable("", null);
      callee.home = maker2.home;
      scope.self = self;
      scope.callee = callee;
      const value = node ? evaluate(run, node, scope) : void 0;
      if (value instanceof Callable && !value.name) value.name = key;
      if (self instanceof Thing) keepProperty(run, self, key, value);
    }
  }
  function callSuper(run, values, scope) {
    let at2 = (
      /** @type {Scope | null} */
      scope
    );
    while (at2 && !at2.callee?.home) at2 = at2.parent;
    const maker2 = at2?.callee?.home?.props.get("constructor");
    const self = thisOf(run, scope);
    if (!(maker2 instanceof Callable) || !maker2.isClass) return void 0;
    const { base } = maker2.own;
    if (base instanceof Callable) initialise(run, base, self, values);
    else {
      run.lend(values);
      if (self instanceof Thing) self.isVague = true;
    }
    addFields(run, maker2, self);
    return self;
  }

  // audits/pasteguard/interpreter/evaluator/literals.js
  function makeFunction(run, node, scope) {
    const made = new Callable(node.id?.name ?? "", null);
    made.node = node;
    made.scope = scope;
    made.script = run.frames[run.frames.length - 1]?.script ?? null;
    made.proto = run.prototypes.function ?? null;
    made.isMethod = node.type === "ArrowFunctionExpression" || node.async || node.generator;
    made.isStrict = scope.isStrict || node.body.type === "BlockStatement" && saysStrict(node.body.body);
    return made;
  }
  function evaluateArray(run, node, scope) {
    const { value, tags } = run.collecting(() => evaluateItems(run, node.elements, scope));
    const all = /* @__PURE__ */ new Set([...tags, ...run.why()]);
    if (all.size) arrayTags.set(value, all);
    return value;
  }
  function evaluateNew(run, node, scope) {
    const callee = evaluate(run, node.callee, scope);
    const { value: values, tags } = run.collecting(() => evaluateItems(run, node.arguments, scope));
    run.at = node;
    run.passed = tags;
    return construct(run, callee, values);
  }
  function evaluateItems(run, nodes, scope) {
    const values = madeHere([]);
    for (const node of nodes) {
      if (!node) values.length += 1;
      else if (node.type !== "SpreadElement") values.push(evaluate(run, node, scope));
      else {
        const over = evaluate(run, node.argument, scope);
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
  function evaluateTemplate(run, node, scope) {
    const tags = /* @__PURE__ */ new Set();
    let text = "";
    let isWhole = true;
    node.quasis.forEach((quasi, at2) => {
      text += quasi.value.cooked ?? "";
      const each = node.expressions[at2];
      if (!each) return;
      const value = evaluate(run, each, scope);
      for (const tag of tagsWithin(value)) tags.add(tag);
      const said = textOf(run, value);
      if (said === null) isWhole = false;
      text += said ?? "…";
    });
    return isWhole ? text : new Unknown(tags, { isTruthy: /[^\u2026]/.test(text) ? true : null });
  }
  function evaluateTagged(run, node, scope) {
    const { tag, quasi } = (
      /** @type {any} */
      node
    );
    const callee = evaluateLink(run, tag, scope);
    const texts = madeHere(quasi.quasis.map((each) => each.value.cooked));
    const raw = quasi.quasis.map((each) => each.value.raw);
    frozenArrays.add(texts).add(raw);
    Object.defineProperty(texts, "raw", { value: raw });
    const { value: values, tags } = run.collecting(
      () => evaluateItems(run, quasi.expressions, scope)
    );
    run.at = node;
    run.passed = tags;
    return run.call(callee.value, callee.self, [texts, ...values]);
  }
  function evaluateObject(run, node, scope) {
    const made = new Thing("object", run.prototypes.object ?? null);
    for (const tag of run.why()) made.tags.add(tag);
    for (const each of node.properties) {
      if (each.type === "SpreadElement") {
        copyProperties(run, evaluate(run, each.argument, scope), made);
        continue;
      }
      const key = each.computed ? keyFrom(run, evaluate(run, each.key, scope)) : String(each.key.name ?? each.key.value);
      const { value, tags } = run.collecting(() => evaluate(run, each.value, scope));
      for (const tag of tags) made.tags.add(tag);
      if (typeof key !== "string") {
        made.isVague = true;
        continue;
      }
      if (each.value.type === "FunctionExpression" && (each.method || each.kind !== "init") && value instanceof Callable) {
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
  function setPrototype(holder, proto) {
    if (proto instanceof Thing || proto === null) holder.proto = proto;
    else if (!isPlain(proto)) holder.isVague = true;
  }
  function copyProperties(run, from, to, left = /* @__PURE__ */ new Set()) {
    if (from === null || from === void 0) return;
    const names = namesOf(from);
    if (!names) {
      to.isVague = true;
      for (const tag of tagsWithin(from)) to.tags.add(tag);
      if (from instanceof Thing) {
        for (const [key, item] of from.props)
          if (!(item instanceof Accessor)) to.props.set(key, item);
      }
      return;
    }
    for (const name of names) if (!left.has(name)) to.props.set(name, getMember(run, from, name));
  }
  function setAccessor(holder, key, kind, callable) {
    const known = holder.props.get(key);
    const accessor = known instanceof Accessor ? new Accessor(known.get, known.set) : new Accessor(null, null);
    if (kind === "get") accessor.get = callable;
    else accessor.set = callable;
    holder.props.set(key, accessor);
  }
  function bindPattern(run, pattern, value, scope, kind, tags = tagsWithin(value)) {
    const of = (
      /** @type {any} */
      pattern
    );
    switch (pattern.type) {
      case "Identifier":
        if (kind && kind !== "var") run.declare(scope, of.name, value, tags, kind === "const");
        else run.assign(scope, of.name, value, tags);
        return;
      case "MemberExpression":
        placeFor(run, pattern, scope).set(value, tags);
        return;
      case "AssignmentPattern": {
        const fallback = () => {
          const given2 = evaluate(run, of.right, scope);
          if (given2 instanceof Callable && !given2.name && of.left.type === "Identifier")
            given2.name = of.left.name;
          return given2;
        };
        const isUnsure2 = !isKnown(value) && truth(value) !== true;
        const given = value === void 0 ? fallback() : isUnsure2 ? oneOf([value, run.perhaps(fallback)]) : value;
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
  function bindList(run, elements, value, scope, kind, tags) {
    const isWhole = elements[elements.length - 1]?.type === "RestElement";
    if (!isIterable(value)) failing(run, "TypeError", "what is taken apart is no list");
    if (value instanceof Thing && value.kind === "generator" && !isWhole) value.own.some();
    const items = itemsOf(value, { isWhole });
    if (!items) run.trusts += 1;
    elements.forEach((each, at2) => {
      if (!each) return;
      const isRest = each.type === "RestElement";
      const item = items ? isRest ? madeHere(items.slice(at2)) : items[at2] : unknownItem(value, tags);
      bindPattern(run, isRest ? each.argument : each, item, scope, kind, tags);
    });
  }
  function bindProperties(run, properties, value, scope, kind, tags) {
    if (value === null || value === void 0)
      failing(run, "TypeError", "what is taken apart is nothing");
    if (value instanceof Unknown) run.trusts += 1;
    const taken = /* @__PURE__ */ new Set();
    let isSure = true;
    for (const each of properties) {
      if (each.type === "RestElement") {
        const rest = new Thing("object", run.prototypes.object ?? null);
        copyProperties(run, value, rest, taken);
        if (!isSure) rest.isVague = true;
        bindPattern(run, each.argument, rest, scope, kind, tags);
        continue;
      }
      const key = each.computed ? keyFrom(run, evaluate(run, each.key, scope)) : String(each.key.name ?? each.key.value);
      if (typeof key === "string") taken.add(key);
      else isSure = false;
      const item = value === null || value === void 0 ? new Unknown() : getMember(run, value, key);
      bindPattern(run, each.value, item, scope, kind, tags);
    }
  }
  function evaluateUnary(run, node, scope) {
    const { operator, argument } = (
      /** @type {any} */
      node
    );
    if (operator === "typeof") return typeName(readForType(run, argument, scope));
    if (operator === "delete") return evaluateDelete(run, argument, scope);
    const value = evaluate(run, argument, scope);
    if (operator === "void") return void 0;
    if (operator === "!") {
      const decided = truth(value);
      return decided === null ? new Unknown(tagsWithin(value)) : !decided;
    }
    const plain2 = primitiveOf(run, value, "number");
    if (isLarge(plain2))
      return operator === "-" ? -plain2 : operator === "~" ? ~plain2 : failing(run, "TypeError", "a large number is no number");
    const number = asNumber(plain2);
    if (number === null) return new Unknown(tagsWithin(value));
    return operator === "-" ? -number : operator === "+" ? number : ~number;
  }
  function readForType(run, node, scope) {
    const isFree = node.type === "Identifier" && node.name !== "undefined" && !run.find(node.name, scope);
    return isFree && run.page ? getMember(run, run.page.window, node.name) : evaluate(run, node, scope);
  }
  function evaluateDelete(run, node, scope) {
    if (node.type === "ChainExpression") return evaluateDelete(run, node.expression, scope);
    if (node.type !== "MemberExpression") {
      evaluate(run, node, scope);
      return node.type !== "Identifier";
    }
    const holder = evaluateLink(run, node.object, scope);
    if (holder.ended || node.optional && (holder.value === null || holder.value === void 0))
      return true;
    return deleteMember(run, holder.value, keyOf(run, node, scope), scope.isStrict);
  }
  function typeName(value) {
    if (value instanceof Unknown) return new Unknown(value.tags, { isTruthy: true });
    if (value instanceof Callable) return "function";
    return isPlain(value) ? value === null ? "object" : typeof value : "object";
  }

  // audits/pasteguard/interpreter/evaluator/control_flow.js
  var LOOP_LIMIT = 3e3;
  function leaves(node) {
    if (!node) return false;
    if (/^(Return|Throw|Continue|Break)Statement$/.test(node.type)) return true;
    return node.type === "BlockStatement" && node.body.some(leaves);
  }
  function executeIf(run, node, scope) {
    const { test, consequent, alternate } = (
      /** @type {any} */
      node
    );
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
  function executePerhaps(run, node, scope) {
    const done = run.perhaps(() => execute(run, node, scope));
    return done instanceof Unknown ? null : done;
  }
  function executeLabeled(run, node, scope, labels) {
    switch (node.type) {
      case "LabeledStatement": {
        const label = node.label.name;
        const undecided = run.undecided - run.doubts;
        const done = executeLabeled(run, node.body, scope, [...labels, label]);
        const rest = without(done, (way) => way.type === "break" && way.label === label);
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
  var Loop = class {
    /**
     * @param {DryRun} run
     * @param {string[]} labels
     */
    constructor(run, labels) {
      this.run = run;
      this.labels = labels;
      this.ways = [];
      this.isOver = false;
      this.mayEnd = false;
    }
    /**
     * @param {Completion} done of one turn
     */
    turned(done) {
      if (!done) return;
      const isOwn = (way) => way.label === null || this.labels.includes(way.label);
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
  };
  function looping(run, walk, labels) {
    const loop = new Loop(run, labels);
    run.within(() => {
      try {
        walk(loop);
      } catch (error) {
        if (!(error instanceof Thrown) || !(loop.mayEnd || loop.ways.length)) throw error;
        run.doubt();
      }
    });
    const { ways, mayEnd } = loop;
    return ways.length ? { ways, mayFall: mayEnd } : null;
  }
  function executeLoop(run, node, scope, loop) {
    const { init, test, update, body } = (
      /** @type {any} */
      node
    );
    let inner = new Scope(scope, false, run.undecided);
    const hasOwnNames = init?.type === "VariableDeclaration" && init.kind !== "var";
    if (init?.type === "VariableDeclaration") declareVariables(run, init, inner);
    else if (init) evaluate(run, init, inner);
    const decide = () => test ? truth(evaluate(run, test, inner)) : true;
    const turn = () => {
      const done = execute(run, body, inner);
      if (hasOwnNames) inner = nextTurn(inner);
      if (update) evaluate(run, update, inner);
      return done;
    };
    for (let count2 = 0; !loop.isOver; count2 += 1) {
      run.step(node);
      const decided = node.type === "DoWhileStatement" && count2 === 0 ? true : decide();
      if (decided === false) break;
      if (decided === null || count2 >= LOOP_LIMIT) {
        loop.anyNumber(() => {
          const done2 = turn();
          decide();
          return done2;
        });
        if (count2 >= LOOP_LIMIT) run.doubt();
        if (count2 >= LOOP_LIMIT && !test) run.cut();
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
  function nextTurn(scope) {
    const next = new Scope(scope.parent, false, scope.depth);
    for (const [name, known] of scope.names)
      next.names.set(name, { ...known, tags: new Set(known.tags) });
    return next;
  }
  function executeEach(run, node, scope, loop) {
    const { left, right, body } = (
      /** @type {any} */
      node
    );
    const { value: over, tags } = run.collecting(() => evaluate(run, right, scope));
    const turn = (item) => {
      const inner = new Scope(scope, false, run.undecided);
      if (left.type === "VariableDeclaration")
        bindPattern(run, left.declarations[0].id, item, inner, left.kind, tags);
      else bindPattern(run, left, item, inner, null, tags);
      return execute(run, body, inner);
    };
    const isOf2 = node.type === "ForOfStatement";
    if (isOf2 && !isIterable(over)) {
      failing(run, "TypeError", "what is to be iterated over is no list");
      loop.mayEnd = true;
      return;
    }
    const isList = isOf2 && Array.isArray(over) && !vagueArrays.has(over);
    const items = isList ? over : isOf2 ? itemsOf(over, { isWhole: false }) : namesToVisit(run, over);
    if (!items) {
      run.trusts += 1;
      if (over instanceof Thing && over.kind === "generator")
        untilSettled(run, () => over.own.some());
      loop.anyNumber(() => turn(unknownItem(over, tags)));
      return;
    }
    for (let at2 = 0; at2 < items.length && !loop.isOver; at2 += 1) {
      run.step(node);
      if (at2 >= LOOP_LIMIT || isList && vagueArrays.has(over)) {
        loop.anyNumber(() => turn(new Unknown(tags)));
        return;
      }
      if (!isOf2 && isGone(run, over, items[at2])) continue;
      loop.turned(turn(items[at2]));
    }
    if (!loop.isOver) loop.mayEnd = true;
  }
  function unknownItem(over, tags) {
    const lists = over instanceof Unknown ? over.could : [over];
    return oneOf([
      new Unknown(tags),
      ...lists.filter(Array.isArray).flatMap((list2) => list2.slice(0, 8))
    ]);
  }
  function isGone(run, over, name) {
    return over instanceof Thing && over.kind === "object" && hasIn(run, over, name) === false;
  }
  function isIterable(value) {
    if (isPlain(value)) return typeof value === "string";
    if (value instanceof Callable && value.kind === "function")
      return value.isVague || convertsItself(value, /^@@/);
    return !(value instanceof Thing) || value.kind !== "object" || value.isVague || convertsItself(value, /^@@/);
  }
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
  function namesOf(value) {
    if (Array.isArray(value)) return vagueArrays.has(value) ? null : Object.keys(value);
    if (typeof value === "string") return Object.keys(value);
    if (!(value instanceof Thing)) return isPlain(value) ? [] : null;
    if (value.isVague || value.doubtful?.size) return null;
    if (value.kind === "error")
      return [...value.props.keys()].filter((name) => !value.hidden?.has(name));
    if (value.kind !== "object") return null;
    const names = [...value.props.keys()].filter(
      (name) => !/^(?:@@|#)/.test(name) && !value.hidden?.has(name)
    );
    const numbers = names.filter((name) => /^(?:0|[1-9]\d{0,8})$/.test(name));
    const others = names.filter((name) => !/^(?:0|[1-9]\d{0,8})$/.test(name));
    return [...numbers.sort((one, other) => Number(one) - Number(other)), ...others];
  }
  function namesToVisit(run, value) {
    const own = namesOf(value);
    if (!own || !(value instanceof Thing)) return own;
    const names = new Set(own);
    for (let at2 = value.proto; at2 && !at2.isBase; at2 = at2.proto) {
      const inherited = namesOf(at2);
      if (!inherited) return null;
      for (const name of inherited) if (!value.hidden?.has(name)) names.add(name);
    }
    const base = run.prototypes.object;
    return base && (base.isVague || namesOf(base)?.length) ? null : [...names];
  }
  function executeSwitch(run, node, scope) {
    const { value, tags } = run.collecting(() => evaluate(run, node.discriminant, scope));
    const inner = new Scope(scope, false, run.undecided);
    const cases = (
      /** @type {CodeNode[] & any[]} */
      node.cases
    );
    hoist(
      run,
      cases.flatMap((each) => each.consequent),
      inner
    );
    const isOwn = (way) => way.type === "break" && way.label === null;
    return run.because(tags, () => {
      const undecided = run.undecided - run.doubts;
      const runFrom = (at2) => executeAll(
        run,
        cases.slice(at2).flatMap((each) => each.consequent),
        inner
      );
      const perhaps = [];
      let entered = -1;
      for (const [at2, each] of cases.entries()) {
        if (!each.test) continue;
        const decided = truth(compute("===", value, evaluate(run, each.test, inner)));
        if (decided === true) {
          entered = at2;
          break;
        }
        if (decided === false) continue;
        const done2 = run.perhaps(() => runFrom(at2));
        perhaps.push(done2 instanceof Unknown ? null : done2);
      }
      if (entered < 0) entered = cases.findIndex((each) => !each.test);
      let done = entered < 0 ? null : perhaps.length ? run.perhaps(() => runFrom(entered)) : runFrom(entered);
      if (done instanceof Unknown) done = null;
      for (const each of perhaps) done = eitherOf(done, each);
      const rest = without(done, isOwn);
      if (!rest) run.undecided = undecided + run.doubts;
      return rest;
    });
  }
  function executeTry(run, node, scope) {
    const { block, handler, finalizer } = (
      /** @type {any} */
      node
    );
    const before = { undecided: run.undecided, doubts: run.doubts };
    let pending = null;
    let done = null;
    try {
      done = handler ? executeGuarded(run, block, handler, scope) : execute(run, block, scope);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      pending = error;
    }
    if (finalizer) {
      const after = { undecided: run.undecided, doubts: run.doubts };
      Object.assign(run, before);
      const last = execute(run, finalizer, scope);
      if (last && !last.mayFall) return last;
      const more = run.doubts - before.doubts;
      run.undecided = Math.max(run.undecided, after.undecided + more);
      run.doubts = after.doubts + more;
      if (last && pending) {
        run.doubt();
        return { ways: last.ways, mayFall: false };
      }
      if (last)
        return { ways: [...last.ways, ...done?.ways ?? []], mayFall: !done || done.mayFall };
    }
    if (pending) throw pending;
    return done;
  }
  function executeGuarded(run, block, handler, scope) {
    const { undecided, doubts } = run;
    let done = null;
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
    Object.assign(run, { undecided, doubts });
    const caught = (value) => {
      const inner = new Scope(scope, false, run.undecided);
      if (handler.param) bindPattern(run, handler.param, value, inner, "let");
      return execute(run, handler.body, inner);
    };
    if (!wasDoubted) return thrown ? caught(thrown.value) : done;
    const recovered = run.perhaps(() => caught(new Unknown()));
    const last = recovered instanceof Unknown ? null : recovered;
    return thrown ? last : eitherOf(done, last);
  }

  // audits/pasteguard/interpreter/evaluator/arrays.js
  function placeIn(run, list2, start, fallback) {
    if (start === void 0) return fallback;
    const number = numberOf(run, start);
    if (number === null) return null;
    const whole = Math.trunc(number) || 0;
    return whole < 0 ? Math.max(list2.length + whole, 0) : Math.min(whole, list2.length);
  }
  function numberOf(run, value) {
    const plain2 = primitiveOf(run, value, "number");
    return isLarge(plain2) || isSymbol(plain2) ? null : asNumber(plain2);
  }
  function unknownOf(list2) {
    return unknownItem(list2, tagsWithin(list2, 1));
  }
  function forEachItem(run, list2, [act, self], see, { fromEnd = false, withHoles = false } = {}) {
    if (isPlain(act)) {
      failing(run, "TypeError", "what is called for each is no function");
      return;
    }
    const { length } = list2;
    for (let turn = 0; turn < length; turn += 1) {
      const at2 = fromEnd ? length - 1 - turn : turn;
      if (!withHoles && !(at2 in list2)) continue;
      const item = list2[at2];
      if (see(run.call(act, self, [item, at2, list2]), item, at2)) return;
    }
  }
  function lookFor(run, list2, values, wanted, how) {
    let found;
    const { undecided } = run;
    const doubts = run.doubts;
    forEachItem(
      run,
      list2,
      values,
      (result, _, at2) => {
        const decided = truth(result);
        if (decided === null) {
          found = null;
          run.undecided += 1;
          return false;
        }
        if (decided !== wanted) return false;
        if (found !== null) found = { at: at2 };
        return true;
      },
      how
    );
    run.undecided = undecided + run.doubts - doubts;
    return found;
  }
  function reduceList(run, list2, values, fromEnd) {
    const [act] = values;
    if (isPlain(act)) return failing(run, "TypeError", "what is called for each is no function");
    const places = Object.keys(list2).filter((key) => /^\d+$/.test(key)).map(Number);
    if (fromEnd) places.reverse();
    let sum = values[1];
    if (values.length < 2) {
      const first = places.shift();
      if (first === void 0)
        return failing(run, "TypeError", "a list without items comes to nothing");
      sum = list2[first];
    }
    for (const at2 of places)
      if (at2 in list2) sum = run.call(act, void 0, [sum, list2[at2], at2, list2]);
    return sum;
  }
  function placeOfItem(list2, wanted, isSame, { fromEnd = false, from = 0, withHoles = false }) {
    const unknown = () => new Unknown([...tagsWithin(list2), ...tagsWithin(wanted)]);
    if (!isKnown(wanted) || from === null) return unknown();
    const places = Array.from(list2, (_, at2) => at2).filter(
      (at2) => fromEnd ? at2 <= (from ?? 0) : at2 >= (from ?? 0)
    );
    if (fromEnd) places.reverse();
    for (const at2 of places) {
      if (!withHoles && !(at2 in list2)) continue;
      if (!isKnown(list2[at2])) return unknown();
      if (isSame(list2[at2], wanted)) return at2;
      if (list2[at2] instanceof Callable && wanted instanceof Callable && list2[at2].native && wanted.native)
        return unknown();
    }
    return -1;
  }
  function sortedItems(run, list2, compare) {
    if (compare !== void 0 && isPlain(compare)) {
      failing(run, "TypeError", "what compares is no function");
      return null;
    }
    const items = list2.filter(() => true);
    const holes = list2.length - items.length;
    const known = items.filter((each) => each !== void 0);
    const texts = /* @__PURE__ */ new Map();
    if (compare === void 0) {
      for (const each of known) {
        const text = textOf(run, each);
        if (text === null) return null;
        texts.set(each, text);
      }
    }
    let isSure = true;
    const order = (one, other) => {
      if (compare === void 0) {
        const [left, right] = [texts.get(one), texts.get(other)];
        return left < right ? -1 : left > right ? 1 : 0;
      }
      const result = isSure ? run.call(compare, void 0, [one, other]) : run.perhaps(() => run.call(compare, void 0, [one, other]));
      const number = numberOf(run, result);
      if (number === null) isSure = false;
      return number ?? 0;
    };
    known.sort(order);
    const rest = new Array(items.length - known.length).fill(void 0);
    const sorted = [...known, ...rest];
    sorted.length += holes;
    return isSure ? sorted : null;
  }
  function flatItems(list2, depth) {
    const flat = [];
    for (const key of Object.keys(list2)) {
      if (!/^\d+$/.test(key)) continue;
      const item = list2[Number(key)];
      if (item instanceof Unknown || Array.isArray(item) && vagueArrays.has(item)) return null;
      if (!Array.isArray(item) || depth < 1 || argumentLists.has(item)) flat.push(item);
      else {
        const inner = flatItems(item, depth - 1);
        if (!inner) return null;
        flat.push(...inner);
      }
    }
    return flat;
  }
  function spliced(run, list2, values) {
    const items = list2.slice();
    if (!values.length) return { items, removed: [] };
    const start = placeIn(run, list2, values[0], 0);
    const count2 = values.length < 2 ? list2.length : numberOf(run, values[1]);
    if (start === null || count2 === null) return null;
    const removed = items.splice(start, Math.trunc(count2) || 0, ...values.slice(2));
    return { items, removed };
  }
  function refill(list2, items) {
    list2.length = 0;
    list2.length = items.length;
    for (const key of Object.keys(items)) list2[Number(key)] = items[Number(key)];
    return list2;
  }
  var LIST_READERS = {
    at: (run, list2, [place]) => {
      const number = place === void 0 ? 0 : numberOf(run, place);
      return number === null ? unknownOf(list2) : list2.at(number);
    },
    concat: (_, list2, values) => {
      const joined = madeHere(list2.slice());
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
    entries: (run, list2) => iteratorOf(
      run,
      Array.from(list2, (item, at2) => madeHere([at2, item]))
    ),
    every: (run, list2, values) => {
      const found = lookFor(run, list2, values, false, {});
      return found === null ? new Unknown(tagsWithin(list2)) : found === void 0;
    },
    filter: (run, list2, values) => {
      const kept = madeHere(
        /** @type {Value[]} */
        []
      );
      forEachItem(run, list2, values, (result, item) => {
        const decided = truth(result);
        if (decided === null) vagueArrays.add(kept);
        if (decided !== false) kept.push(item);
      });
      return kept;
    },
    find: (run, list2, values) => foundItem(list2, lookFor(run, list2, values, true, { withHoles: true })),
    findIndex: (run, list2, values) => foundPlace(list2, lookFor(run, list2, values, true, { withHoles: true })),
    findLast: (run, list2, values) => foundItem(list2, lookFor(run, list2, values, true, { withHoles: true, fromEnd: true })),
    findLastIndex: (run, list2, values) => foundPlace(list2, lookFor(run, list2, values, true, { withHoles: true, fromEnd: true })),
    flat: (run, list2, [depth]) => {
      const levels = depth === void 0 ? 1 : numberOf(run, depth);
      const flat = levels === null ? null : flatItems(list2, levels);
      return flat ? madeHere(flat) : unknownOf(list2);
    },
    flatMap: (run, list2, values) => {
      const parts = (
        /** @type {Value[]} */
        []
      );
      forEachItem(run, list2, values, (result) => void parts.push(result));
      const flat = flatItems(parts, 1);
      return flat ? madeHere(flat) : unknownOf(parts);
    },
    forEach: (run, list2, values) => forEachItem(run, list2, values, () => void 0),
    includes: (run, list2, [wanted, start]) => {
      const from = placeIn(run, list2, start, 0);
      const isSame = (one, other) => one === other || Number.isNaN(one) && Number.isNaN(other);
      const at2 = placeOfItem(list2, wanted, isSame, { from, withHoles: true });
      return at2 instanceof Unknown ? at2 : at2 >= 0;
    },
    indexOf: (run, list2, [wanted, start]) => placeOfItem(list2, wanted, (one, other) => one === other, {
      from: placeIn(run, list2, start, 0)
    }),
    item: (run, list2, [place]) => list2[numberOf(run, place) ?? 0] ?? null,
    join: (run, list2, [between]) => {
      const separator = between === void 0 ? "," : textOf(run, between);
      const texts = Array.from(
        list2,
        (item) => item === null || item === void 0 ? "" : textOf(run, item)
      );
      return separator === null || texts.includes(null) ? new Unknown(tagsWithin(list2)) : texts.join(separator);
    },
    keys: (run, list2) => iteratorOf(
      run,
      Array.from(list2, (_, at2) => at2)
    ),
    lastIndexOf: (run, list2, values) => {
      const last = values.length > 1 ? numberOf(run, values[1]) : list2.length - 1;
      const from = last === null ? null : last < 0 ? list2.length + Math.trunc(last) : Math.trunc(last);
      return placeOfItem(list2, values[0], (one, other) => one === other, { from, fromEnd: true });
    },
    map: (run, list2, values) => {
      const made = madeHere(new Array(list2.length));
      forEachItem(run, list2, values, (result, _, at2) => {
        made[at2] = result;
      });
      return made;
    },
    reduce: (run, list2, values) => reduceList(run, list2, values, false),
    reduceRight: (run, list2, values) => reduceList(run, list2, values, true),
    slice: (run, list2, [start, end]) => {
      const [from, to] = [placeIn(run, list2, start, 0), placeIn(run, list2, end, list2.length)];
      return from === null || to === null ? unknownOf(list2) : madeHere(list2.slice(from, to));
    },
    some: (run, list2, values) => {
      const found = lookFor(run, list2, values, true, {});
      return found === null ? new Unknown(tagsWithin(list2)) : found !== void 0;
    },
    toReversed: (_, list2) => madeHere(Array.from(list2).reverse()),
    toSorted: (run, list2, [compare]) => {
      const sorted = sortedItems(run, Array.from(list2), compare);
      return sorted ? madeHere(sorted) : unknownOf(list2);
    },
    toSpliced: (run, list2, values) => {
      const found = spliced(run, Array.from(list2), values);
      return found ? madeHere(found.items) : unknownOf(list2);
    },
    toString: (run, list2) => LIST_READERS.join?.(run, list2, []),
    toLocaleString: () => new Unknown(),
    values: (run, list2) => iteratorOf(run, Array.from(list2)),
    with: (run, list2, [place, value]) => {
      const number = numberOf(run, place);
      if (number === null) return unknownOf(list2);
      const at2 = Math.trunc(number) < 0 ? list2.length + Math.trunc(number) : Math.trunc(number) || 0;
      if (at2 < 0 || at2 >= list2.length) return failing(run, "RangeError", "there is no such place");
      const made = madeHere(Array.from(list2));
      made[at2] = value;
      return made;
    }
  };
  var LIST_WRITERS = {
    copyWithin: (run, list2, values) => {
      const places = values.map((value) => value === void 0 ? void 0 : numberOf(run, value));
      if (places.includes(null)) blurList(run, list2);
      else list2.copyWithin(.../** @type {[number, number]} */
      places);
      return list2;
    },
    fill: (run, list2, [value, start, end]) => {
      const [from, to] = [placeIn(run, list2, start, 0), placeIn(run, list2, end, list2.length)];
      if (from === null || to === null) blurList(run, list2);
      else list2.fill(value, from, to);
      return list2;
    },
    pop: (_, list2) => list2.pop(),
    push: (_, list2, values) => list2.push(...values),
    reverse: (_, list2) => list2.reverse(),
    shift: (_, list2) => list2.shift(),
    sort: (run, list2, [compare]) => {
      const sorted = sortedItems(run, list2, compare);
      if (sorted) refill(list2, sorted);
      else blurList(run, list2);
      return list2;
    },
    splice: (run, list2, values) => {
      const found = spliced(run, list2, values);
      if (!found) {
        blurList(run, list2);
        return unknownOf(list2);
      }
      refill(list2, found.items);
      return madeHere(found.removed);
    },
    unshift: (_, list2, values) => list2.unshift(...values)
  };
  function foundItem(list2, found) {
    return found === null ? oneOf([unknownOf(list2), void 0]) : found && list2[found.at];
  }
  function foundPlace(list2, found) {
    return found === null ? new Unknown(tagsWithin(list2)) : found?.at ?? -1;
  }
  function callOnList(run, list2, name, values) {
    const isWriter = Object.hasOwn(LIST_WRITERS, name);
    const act = isWriter ? LIST_WRITERS[name] : LIST_READERS[name];
    run.touch(arrayTags.get(list2) ?? []);
    if (isWriter) noteGrowth(run, list2, values);
    if (isWriter && frozenArrays.has(list2))
      return failing(run, "TypeError", "the list cannot be changed");
    const isShaky = isWriter && run.undecided > (arrayDepths.get(list2) ?? 0);
    if (vagueArrays.has(list2) || isShaky || list2.length > ARRAY_LIMIT) {
      if (isWriter) blurWith(run, list2, values);
      return callOnVague(run, list2, name, values);
    }
    const result = act?.(run, list2, values);
    const tags = tagsWithin(list2, 1);
    if (Array.isArray(result) && result !== list2 && tags.size)
      arrayTags.set(result, /* @__PURE__ */ new Set([...tags, ...arrayTags.get(result) ?? []]));
    return result;
  }
  function noteGrowth(run, list2, values) {
    const known = arrayTags.get(list2) ?? /* @__PURE__ */ new Set();
    for (const tag of [
      ...run.passed,
      ...values.flatMap((value) => [...tagsWithin(value)]),
      ...run.why()
    ])
      known.add(tag);
    arrayTags.set(list2, known);
  }
  function blurWith(run, list2, values) {
    blurList(run, list2);
    for (const value of values)
      if (!isPlain(value) && !(value instanceof Unknown) && list2.length < ARRAY_LIMIT && !list2.includes(value))
        list2.push(value);
  }
  function callOnVague(run, list2, name, values) {
    const item = unknownOf(list2);
    for (const value of values) {
      const functions = value instanceof Unknown ? value.could : [value];
      for (const each of functions) {
        if (!(each instanceof Callable) || LIST_WRITERS[name]) continue;
        const given = /^reduce/.test(name) ? [new Unknown(item.tags), item, new Unknown(), list2] : [item, new Unknown(), list2];
        untilSettled(run, () => run.perhaps(() => run.call(each, void 0, given)));
      }
    }
    if (name === "sort" || name === "reverse" || name === "fill" || name === "copyWithin")
      return list2;
    if (/^(?:map|filter|slice|concat|splice|toSorted|toReversed|toSpliced|with|flat|flatMap)$/.test(
      name
    )) {
      const made = madeHere(list2.slice(0, 50));
      vagueArrays.add(made);
      arrayTags.set(made, new Set(item.tags));
      return made;
    }
    return name === "forEach" ? void 0 : oneOf([item, new Unknown(values.flatMap((value) => [...tagsWithin(value)]))]);
  }
  function memberOfList(run, list2, key) {
    const tags = arrayTags.get(list2) ?? [];
    run.touch(tags);
    const isVague = vagueArrays.has(list2);
    if (key === "length") return isVague ? new Unknown(tags) : list2.length;
    if (/^(?:0|[1-9]\d*)$/.test(key)) return isVague ? unknownOf(list2) : list2[Number(key)];
    const own = Object.getOwnPropertyDescriptor(list2, key);
    if (own) return own.value;
    if (argumentLists.has(list2) && !/^@@/.test(key)) return void 0;
    const added = memberAdded(run, "Array", key);
    if (added !== void 0) return added;
    if (isListMethod(key)) return listMethod(run, key);
    if (key === "hasOwnProperty")
      return nativeOf(run, key, (self, [name]) => hasOwn(run, self, textOf(run, name)));
    const isKnownToBeMissing = !(key in Array.prototype) && !/^(?:@@.*|value|elements|namedItem|contains|add|remove|toggle|replace|getTrackById|constructor)$/.test(
      key
    );
    return isKnownToBeMissing ? void 0 : new Unknown(tags);
  }
  function isListMethod(key) {
    return Object.hasOwn(LIST_READERS, key) || Object.hasOwn(LIST_WRITERS, key);
  }
  function listMethod(run, key) {
    return nativeOf(run, key, (self, values) => {
      if (Array.isArray(self)) return callOnList(run, self, key, values);
      const items = typeof self === "string" || self instanceof Thing && ["map", "iterator"].includes(self.kind) ? null : listLike(run, self);
      if (items && Object.hasOwn(LIST_READERS, key)) return callOnList(run, items, key, values);
      if (self instanceof Thing) self.isVague = self.isVague || Object.hasOwn(LIST_WRITERS, key);
      run.lend(values);
      return new Unknown(tagsWithin(self));
    });
  }
  function listLike(run, value) {
    if (!(value instanceof Thing) || value.kind !== "object" || value.isVague) return null;
    const length = getMember(run, value, "length");
    const number = isKnown(length) ? numberOf(run, length) : null;
    if (number === null || number > ARRAY_LIMIT) return null;
    const made = madeHere(
      /** @type {Value[]} */
      []
    );
    made.length = Math.max(Math.trunc(number) || 0, 0);
    for (let at2 = 0; at2 < made.length; at2 += 1) {
      const has2 = hasIn(run, value, String(at2));
      if (has2 instanceof Unknown) return null;
      if (has2) made[at2] = getMember(run, value, String(at2));
    }
    return made;
  }
  function memberAdded(run, maker2, key) {
    const made = run.page?.window.props.get(maker2);
    const prototype = made instanceof Callable ? made.props.get("prototype") : null;
    return prototype instanceof Thing && prototype.props.has(key) ? prototype.props.get(key) : void 0;
  }
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
        const result = new Thing("object", run.prototypes.object ?? null);
        result.props.set("value", own.items[own.at]);
        result.props.set("done", isDone);
        own.at += 1;
        return result;
      })
    );
    return made;
  }
  function takeRest(iterator, isWhole) {
    const { own } = iterator;
    if (!own.items) return null;
    const rest = own.items.slice(own.at);
    own.at = own.items.length;
    if (!isWhole || depthNow.undecided > iterator.depth) own.items = null;
    return rest;
  }

  // audits/pasteguard/interpreter/evaluator/dates.js
  var DATE_READERS = [
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
    "getTimezoneOffset"
  ];
  var DATE_WRITERS = [
    "setTime",
    "setHours",
    "setMinutes",
    "setSeconds",
    "setDate",
    "setMonth",
    "setFullYear",
    "setMilliseconds"
  ];
  function dates(run) {
    const now = () => {
      run.touch(["time"]);
      return run.startedAt + run.now;
    };
    return maker(
      run,
      "Date",
      (self, values) => self === NEW ? dateOf(run, values, now) : new Unknown(["time"]),
      {
        now,
        parse: (_, [text]) => typeof text === "string" ? Date.parse(text) : new Unknown(),
        UTC: (_, values) => callHost(run, Date, Date.UTC, values, "UTC")
      }
    );
  }
  function dateOf(run, values, now) {
    const made = new Thing("date");
    const known = values.map((value) => isDate(value) ? value.own : numberFor(run, value));
    if (!values.length) made.own = now();
    else if (known.every(isPlain)) made.own = new Date(.../** @type {[any]} */
    known).getTime();
    for (const name of DATE_READERS) {
      made.props.set(
        name,
        nativeOf(run, name, (_, given) => {
          run.touch(values.length ? [] : ["time"]);
          if (typeof made.own !== "number" || !given.every(isPlain)) return new Unknown(["time"]);
          try {
            return Reflect.apply(
              /** @type {any} */
              Date.prototype[name],
              new Date(made.own),
              given
            );
          } catch (error) {
            throw thrownByHost(run, error);
          }
        })
      );
    }
    for (const name of DATE_WRITERS) {
      made.props.set(
        name,
        nativeOf(run, name, (_, given) => {
          const isSure = given.every(isPlain) && typeof made.own === "number" && run.undecided <= made.depth;
          const date = new Date(made.own);
          made.own = isSure ? Reflect.apply(
            /** @type {any} */
            Date.prototype[name],
            date,
            given
          ) : null;
          return made.own ?? new Unknown();
        })
      );
    }
    return made;
  }

  // audits/pasteguard/interpreter/evaluator/json.js
  function jsonOf(run) {
    const made = new Thing("namespace");
    made.props.set(
      "stringify",
      nativeOf(run, "stringify", (_, [value, replacer, space]) => {
        const tags = tagsWithin(value, 6);
        run.touch(tags);
        const isPlainly = replacer === void 0 || replacer === null;
        const names = Array.isArray(replacer) && !vagueArrays.has(replacer) && replacer.every(isPlain) ? replacer : null;
        if (!isPlainly && !names) {
          run.lend([replacer]);
          return new Unknown(tags);
        }
        const indent = isPlain(space) ? space : primitiveOf(run, space, "number");
        if (isLarge(value)) return failing(run, "TypeError", "a large number has no JSON");
        const host = isPlain(indent) ? toHost(value, 6) : void 0;
        if (!host) run.trusts += 1;
        return host ? JSON.stringify(host.value, names, indent) : new Unknown(tags, {
          isTruthy: isPlain(value) || value instanceof Callable ? null : true
        });
      })
    );
    made.props.set(
      "parse",
      nativeOf(run, "parse", (_, [value, reviver]) => {
        const text = textOf(run, value);
        if (text === null || reviver !== void 0) {
          run.trusts += 1;
          run.lend([reviver]);
          return new Unknown(tagsWithin(value));
        }
        try {
          return fromHost(run, JSON.parse(text));
        } catch (error) {
          throw thrownByHost(run, error);
        }
      })
    );
    return made;
  }
  function knownJson(value) {
    const host = toHost(value, 6);
    return host === void 0 ? null : JSON.stringify(host.value) ?? null;
  }
  function toHost(value, depth) {
    if (isPlain(value)) return isLarge(value) ? void 0 : { value };
    if (!depth || value instanceof Unknown) return void 0;
    if (value instanceof Callable) return { value: void 0 };
    if (Array.isArray(value)) {
      if (vagueArrays.has(value) || argumentLists.has(value)) return void 0;
      const items = Array.from(value, (item) => toHost(item, depth - 1));
      return items.includes(void 0) ? void 0 : { value: items.map((item) => item?.value) };
    }
    if (!(value instanceof Thing) || convertsItself(value, /^(?:toJSON|@@.*)$/)) return void 0;
    if (value.kind === "map" || value.kind === "regexp")
      return vagueCollections.has(value) ? void 0 : { value: {} };
    if (value.kind !== "object" && value.kind !== "error") return void 0;
    const names = namesOf(value);
    if (!names) return void 0;
    const made = {};
    for (const name of names) {
      const item = value.props.get(name);
      const host = item instanceof Accessor ? void 0 : toHost(item, depth - 1);
      if (!host) return void 0;
      Object.defineProperty(made, name, { value: host.value, enumerable: true });
    }
    return { value: made };
  }
  function fromHost(run, host, proto = run.prototypes.object ?? null) {
    if (isPlain(host)) return host;
    if (Array.isArray(host)) return madeHere(host.map((item) => fromHost(run, item)));
    const made = new Thing("object", proto);
    for (const [key, item] of Object.entries(host)) made.props.set(key, fromHost(run, item));
    return made;
  }
  function copyOf(run, value, depth = 6) {
    if (isPlain(value) && !isSymbol(value)) return value;
    const names = depth && value instanceof Thing && value.kind === "object" ? namesOf(value) : null;
    if (Array.isArray(value) && depth && !vagueArrays.has(value))
      return madeHere(value.map((item) => copyOf(run, item, depth - 1)));
    if (!names) {
      run.trusts += 1;
      return new Unknown(tagsWithin(value));
    }
    const made = new Thing("object", run.prototypes.object ?? null);
    for (const name of names)
      made.props.set(name, copyOf(run, getMember(run, value, name), depth - 1));
    return made;
  }

  // audits/pasteguard/interpreter/evaluator/objects.js
  function objectFunctions(run) {
    return {
      ...listingFunctions(run),
      ...fixingFunctions(run),
      ...prototypeFunctions(run),
      ...copyingFunctions(run)
    };
  }
  function nothingHere(run) {
    return failing(run, "TypeError", "nothing has no properties");
  }
  function listingFunctions(run) {
    const listed = (take) => (_, [value]) => {
      if (value === void 0 || value === null) return nothingHere(run);
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
      getOwnPropertyNames: (_, [value]) => value instanceof Thing && !value.hidden?.size || typeof value === "string" ? listed((name) => name)(_, [value]) : new Unknown(),
      getOwnPropertyDescriptor: () => new Unknown(),
      hasOwn: (_, [value, key]) => {
        const name = keyFrom(run, key);
        return hasOwn(run, value, typeof name === "string" ? name : null);
      },
      is: (_, [one, other]) => isKnown(one) && isKnown(other) && !(one instanceof Callable && one.native) ? Object.is(one, other) : new Unknown()
    };
  }
  function fixingFunctions(run) {
    return {
      freeze: (_, [value]) => freeze(run, value),
      seal: (_, [value]) => {
        if (value instanceof Thing) value.isVague = true;
        return value;
      },
      preventExtensions: (_, [value]) => {
        if (value instanceof Thing) value.isVague = true;
        return value;
      },
      isFrozen: (_, [value]) => isPlain(value) ? true : value instanceof Thing && value.isFrozen ? true : new Unknown(),
      defineProperty: (_, [target, key, descriptor]) => defineMember(run, target, key, descriptor),
      defineProperties: (_, [target, all]) => defineMembers(run, target, all)
    };
  }
  function prototypeFunctions(run) {
    return {
      create: (_, [proto, properties]) => {
        if (proto === void 0 || isPlain(proto) && proto !== null)
          return failing(run, "TypeError", "no prototype");
        const made = new Thing("object", proto instanceof Thing ? proto : null);
        if (proto !== null && !(proto instanceof Thing)) made.isVague = true;
        if (properties !== void 0) defineMembers(run, made, properties);
        return made;
      },
      getPrototypeOf: (_, [value]) => value instanceof Thing && value.proto && !value.proto.isBase ? value.proto : new Unknown(),
      setPrototypeOf: (_, [value, proto]) => {
        if (value instanceof Thing) {
          if (run.undecided > value.depth) value.isVague = true;
          else setPrototype(value, proto);
        }
        return value;
      }
    };
  }
  function copyingFunctions(run) {
    return {
      fromEntries: (_, [entries]) => {
        if (entries === void 0 || entries === null || !isIterable(entries))
          return nothingHere(run);
        const made = new Thing("object", run.prototypes.object ?? null);
        const items = itemsOf(entries);
        if (!items) made.isVague = true;
        for (const entry of items ?? []) {
          const key = Array.isArray(entry) && !vagueArrays.has(entry) ? keyFrom(run, entry[0]) : new Unknown();
          if (typeof key === "string") made.props.set(key, entry[1]);
          else made.isVague = true;
        }
        return made;
      },
      assign: (_, [target, ...others]) => {
        if (target === void 0 || target === null) return nothingHere(run);
        for (const other of others) {
          const names = other === void 0 || other === null ? [] : namesOf(other);
          if (names)
            for (const name of names)
              setMember(run, target, name, getMember(run, other, name), void 0, true);
          else {
            if (other instanceof Thing) {
              for (const [key, item] of other.props)
                if (!(item instanceof Accessor)) setMember(run, target, key, item);
            }
            setMember(run, target, new Unknown(), new Unknown(tagsWithin(other)));
          }
        }
        return target;
      }
    };
  }
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
  function defineMembers(run, target, all) {
    const names = namesOf(all);
    if (names) for (const name of names) defineMember(run, target, name, getMember(run, all, name));
    else if (target instanceof Thing) target.isVague = true;
    return target;
  }
  function defineMember(run, target, key, descriptor) {
    if (Array.isArray(target)) {
      blurList(run, target);
      return target;
    }
    if (!(target instanceof Thing))
      return isPlain(target) ? failing(run, "TypeError", "no object") : target;
    const name = keyFrom(run, key);
    if (typeof name !== "string" || !(descriptor instanceof Thing) || run.undecided > target.depth && target.kind === "object") {
      target.isVague = target.isVague || target.kind === "object";
      return target;
    }
    if (target.isFrozen || readOnlyNames.get(target)?.has(name))
      return failing(run, "TypeError", "the property cannot be defined");
    const [get, set, enumerable, writable] = ["get", "set", "enumerable", "writable"].map(
      (each) => getMember(run, descriptor, each)
    );
    const known = target.props.get(name);
    const hasBefore = target.props.has(name);
    const [getter, setter] = [
      get instanceof Callable ? get : null,
      set instanceof Callable ? set : null
    ];
    if (getter || setter) {
      const before = known instanceof Accessor ? known : null;
      target.props.set(
        name,
        new Accessor(getter ?? before?.get ?? null, setter ?? before?.set ?? null)
      );
    } else if (!hasBefore || hasIn(run, descriptor, "value") === true)
      target.props.set(name, getMember(run, descriptor, "value"));
    target.hidden ??= /* @__PURE__ */ new Set();
    if (truth(enumerable) === true) target.hidden.delete(name);
    else if (!hasBefore || enumerable !== void 0 && truth(enumerable) === false)
      target.hidden.add(name);
    if (enumerable instanceof Unknown || writable instanceof Unknown)
      target.isVague = target.kind === "object";
    if (!getter && !setter && truth(writable) !== true && (!hasBefore || writable !== void 0)) {
      const names = readOnlyNames.get(target) ?? /* @__PURE__ */ new Set();
      readOnlyNames.set(target, names.add(name));
    }
    return target;
  }

  // audits/pasteguard/interpreter/evaluator/builtins.js
  var PLAIN_GLOBALS = {
    NaN: NaN,
    Infinity: Infinity,
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
    atob
  };
  var NotKnown = class extends Error {
  };
  function memberOfHost(run, holder, key) {
    if (Array.isArray(holder)) return memberOfList(run, holder, key);
    if (typeof holder === "string") {
      if (key === "length") return holder.length;
      if (/^\d+$/.test(key)) return holder[Number(key)];
    }
    const makerName = (
      /** @type {Record<string, string>} */
      {
        string: "String",
        number: "Number",
        boolean: "Boolean"
      }[typeof holder]
    );
    const added = makerName ? memberAdded(run, makerName, key) : void 0;
    if (added !== void 0) return added;
    if (key === "constructor" && makerName)
      return run.page?.window.props.get(makerName) ?? new Unknown();
    if (/^@@/.test(key)) return new Unknown();
    const method = (
      /** @type {any} */
      holder[key]
    );
    if (typeof method !== "function") return isPlain(method) ? method : new Unknown();
    return nativeOf(run, key, (self, values) => callHost(run, self ?? holder, method, values, key));
  }
  function callHost(run, self, method, values, name) {
    const tags = [...tagsWithin(self, 1), ...values.flatMap((value) => [...tagsWithin(value)])];
    const unknown = () => {
      run.trusts += 1;
      run.lend(values);
      return new Unknown(tags);
    };
    const given = isPlain(self) || typeof self === "function" || self === Math ? [] : null;
    if (!given) return unknown();
    for (const value of values) {
      const argument = value instanceof Callable && /^replace/.test(name) ? lendable(run, value) : hostArgument(run, value);
      if (argument instanceof Unknown) return unknown();
      given.push(argument);
    }
    if (name === "repeat" && Number(given[0]) > 1e4) return unknown();
    if (/^pad(?:Start|End)$/.test(name) && Number(given[0]) > 1e4) return unknown();
    try {
      return hostResult(run, Reflect.apply(method, self, given), tags);
    } catch (error) {
      if (error instanceof OutOfPatience || error instanceof Thrown) throw error;
      if (error instanceof NotKnown) return unknown();
      if (run.guards || !run.isStarting) throw thrownByHost(run, error);
      return failing(run, error instanceof Error ? error.name : "Error", String(error));
    }
  }
  function hostArgument(run, value) {
    if (isPlain(value)) return value;
    if (value instanceof Thing && value.kind === "regexp")
      return value.isVague || run.undecided > value.depth ? new Unknown() : value.own;
    const plain2 = primitiveOf(run, value, "string");
    return isPlain(plain2) ? plain2 : new Unknown();
  }
  function hostResult(run, result, tags) {
    if (isPlain(result)) return result;
    if (Array.isArray(result)) {
      if (tags.length) arrayTags.set(result, new Set(tags));
      const groups2 = (
        /** @type {any} */
        result.groups
      );
      if (groups2)
        Object.defineProperty(result, "groups", {
          value: fromHost(run, { ...groups2 }, null),
          enumerable: true,
          writable: true,
          configurable: true
        });
      return madeHere(result);
    }
    if (result && typeof result === "object" && Symbol.iterator in result)
      return iteratorOf(
        run,
        [...result].map((each) => hostResult(run, each, tags))
      );
    return new Unknown(tags);
  }
  function lendable(run, callable) {
    return (...values) => {
      const result = run.call(
        callable,
        void 0,
        values.map(
          (value) => isPlain(value) ? value : Array.isArray(value) ? value : fromHost(run, value, null)
        )
      );
      const plain2 = primitiveOf(run, result, "string");
      if (isPlain(plain2)) return plain2;
      throw new NotKnown("a callback's result is not known");
    };
  }
  function regexpOf(run, pattern, flags) {
    const made = new Thing("regexp", run.prototypes.object ?? null);
    try {
      made.own = new RegExp(pattern, flags);
    } catch (error) {
      throw thrownByHost(run, error);
    }
    const matching = (name) => nativeOf(run, name, (_, [value]) => {
      const text = textOf(run, value);
      const movesOn = made.own.global || made.own.sticky;
      if (movesOn && run.undecided > made.depth) made.own.isUnsure = true;
      if (text === null && movesOn) made.own.isUnsure = true;
      if (text === null || text.length > 2e4 || made.own.isUnsure)
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
        nativeOf(run, "lastIndex", () => made.own.isUnsure ? new Unknown() : made.own.lastIndex),
        nativeOf(run, "lastIndex", (_, [value]) => {
          if (typeof value !== "number" || run.undecided > made.depth) made.own.isUnsure = true;
          else made.own.lastIndex = value;
        })
      )
    );
    made.props.set(
      "toString",
      nativeOf(run, "toString", () => String(made.own))
    );
    return made;
  }
  function hostObject(run, host, without2 = []) {
    const made = new Thing("namespace");
    for (const name of Object.getOwnPropertyNames(host)) {
      const value = host[name];
      if (without2.includes(name)) continue;
      if (typeof value === "function")
        made.props.set(
          name,
          nativeOf(
            run,
            name,
            (_, values) => callHost(
              run,
              host,
              value,
              values.map((each) => numberFor(run, each)),
              name
            )
          )
        );
      else if (isPlain(value)) made.props.set(name, value);
    }
    return made;
  }
  function numberFor(run, value) {
    return isPlain(value) ? value : primitiveOf(run, value, "number");
  }
  function maker(run, name, native, statics = {}) {
    const made = nativeOf(run, name, native);
    for (const [key, method] of Object.entries(statics))
      made.props.set(key, nativeOf(run, key, method));
    return made;
  }
  function prototypeWith(run, methods, proto = null) {
    const made = new Thing("object", proto);
    made.isBase = true;
    made.depth = 0;
    made.hidden = new Set(Object.keys(methods));
    for (const [key, method] of Object.entries(methods))
      made.props.set(key, nativeOf(run, key, method));
    return made;
  }
  function describedAs(value) {
    if (value instanceof Unknown || value instanceof Thing && (value.isVague || convertsItself(value, /^@@/)))
      return new Unknown(tagsWithin(value));
    if (Array.isArray(value))
      return argumentLists.has(value) ? "[object Arguments]" : "[object Array]";
    if (isPlain(value)) return Object.prototype.toString.call(value);
    const kinds = (
      /** @type {Record<string, string>} */
      {
        object: "Object",
        function: "Function",
        error: "Error",
        regexp: "RegExp",
        date: "Date",
        promise: "Promise"
      }
    );
    const kind = value.kind === "map" && value.own ? value.own instanceof Map ? "Map" : "Set" : kinds[value.kind];
    return kind ? `[object ${kind}]` : new Unknown();
  }
  function addLanguage(run, globals) {
    addPrototypes(run);
    for (const [name, value] of Object.entries(PLAIN_GLOBALS)) {
      globals.set(
        name,
        typeof value === "function" ? nativeOf(
          run,
          name,
          (_, values) => callHost(
            run,
            "",
            /** @type {any} */
            value,
            values,
            name
          )
        ) : value
      );
    }
    globals.set("Math", hostObject(run, Math, ["random"]));
    globals.get("Math").props.set(
      "random",
      nativeOf(run, "random", () => new Unknown(["chance"]))
    );
    globals.set("JSON", jsonOf(run));
    globals.set("String", textMaker(run));
    globals.set("Number", numberMaker(run));
    globals.set(
      "Boolean",
      maker(
        run,
        "Boolean",
        (self, [value]) => self === NEW ? new Unknown() : truth(value) ?? new Unknown(tagsWithin(value))
      )
    );
    globals.set("Array", listMaker(run));
    globals.set(
      "Object",
      maker(run, "Object", (_, [value]) => objectFrom(run, value), objectFunctions(run))
    );
    globals.get("Object").props.set("prototype", run.prototypes.object);
    globals.set("Promise", promises(run));
    addCollections(run, globals);
    globals.set(
      "RegExp",
      maker(run, "RegExp", (_, [pattern, flags]) => {
        const isRegexp = pattern instanceof Thing && pattern.kind === "regexp";
        const source = isRegexp ? pattern.own.source : pattern === void 0 ? "(?:)" : textOf(run, pattern);
        const letters = flags === void 0 ? isRegexp ? pattern.own.flags : "" : textOf(run, flags);
        return source === null || letters === null ? new Unknown(tagsWithin(pattern)) : regexpOf(run, source, letters);
      })
    );
    for (const name of ERRORS)
      globals.set(
        name,
        maker(
          run,
          name,
          (_, [message]) => errorOf(
            run,
            name,
            message === void 0 ? "" : textOf(run, message) ?? new Unknown(tagsWithin(message))
          )
        )
      );
    const symbol = maker(run, "Symbol", () => new Unknown());
    for (const name of ["iterator", "asyncIterator", "hasInstance", "toPrimitive", "toStringTag"])
      symbol.props.set(
        name,
        /** @type {any} */
        Symbol[name]
      );
    globals.set("Symbol", symbol);
    globals.set("Date", dates(run));
    for (const name of NOT_FOLLOWED) globals.set(name, new Unknown());
    for (const name of NOT_FOLLOWED) run.page?.used.delete(name);
  }
  var ERRORS = [
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "ReferenceError",
    "EvalError",
    "URIError",
    "DOMException"
  ];
  var NOT_FOLLOWED = [
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
    "BigUint64Array"
  ];
  function addPrototypes(run) {
    run.prototypes.object = prototypeWith(run, {
      hasOwnProperty: (self, [key]) => {
        const name = keyFrom(run, key);
        return hasOwn(run, self, typeof name === "string" ? name : null);
      },
      toString: (self) => describedAs(self),
      valueOf: (self) => self
    });
    run.prototypes.function = prototypeWith(
      run,
      { toString: () => new Unknown() },
      run.prototypes.object
    );
    run.prototypes.error = prototypeWith(
      run,
      { toString: (self) => asText(self) ?? new Unknown(tagsWithin(self)) },
      run.prototypes.object
    );
    for (const name of ERRORS)
      run.prototypes[name] = name === "Error" ? run.prototypes.error : prototypeWith(run, {}, run.prototypes.error);
    run.prototypes.promise = prototypeWith(run, {
      // biome-ignore lint/suspicious/noThenProperty: this is what the page's promises have.
      then: (self, [kept, broken]) => self instanceof Thing && self.kind === "promise" && self.own.isBroken && broken instanceof Callable ? promiseOf(run, run.tryCall(broken, void 0, [self.own.value])) : whenSettled(run, self, kept),
      catch: (self, [act]) => self instanceof Thing && self.kind === "promise" && self.own.isBroken ? promiseOf(run, run.tryCall(act, void 0, [self.own.value])) : self,
      finally: (self, [act]) => (run.tryCall(act, void 0, []), self)
    });
  }
  function objectFrom(run, value) {
    if (value === void 0 || value === null)
      return new Thing("object", run.prototypes.object ?? null);
    return isPlain(value) ? new Unknown() : value;
  }
  function textMaker(run) {
    return maker(
      run,
      "String",
      (self, values) => {
        if (self === NEW) return new Unknown(tagsWithin(values));
        if (!values.length) return "";
        return isSymbol(values[0]) ? String(values[0]) : textOf(run, values[0]) ?? new Unknown(tagsWithin(values[0]));
      },
      {
        fromCharCode: (_, values) => callHost(
          run,
          String,
          String.fromCharCode,
          values.map((each) => numberFor(run, each)),
          "fromCharCode"
        ),
        fromCodePoint: (_, values) => callHost(
          run,
          String,
          String.fromCodePoint,
          values.map((each) => numberFor(run, each)),
          "fromCodePoint"
        ),
        raw: (_, [texts, ...values]) => {
          const raw = Array.isArray(texts) ? (
            /** @type {any} */
            texts.raw
          ) : null;
          const said = values.map((each) => textOf(run, each));
          return Array.isArray(raw) && !said.includes(null) ? String.raw({ raw }, ...said) : new Unknown(values.flatMap((each) => [...tagsWithin(each)]));
        }
      }
    );
  }
  function numberMaker(run) {
    const statics = {};
    for (
      const name of
      /** @type {const} */
      ["isInteger", "isNaN", "isFinite", "isSafeInteger"]
    ) {
      statics[name] = (_, [value]) => isKnown(value) ? isPlain(value) && Number[name](value) : new Unknown(tagsWithin(value));
    }
    for (
      const name of
      /** @type {const} */
      ["parseInt", "parseFloat"]
    )
      statics[name] = (_, values) => callHost(run, Number, Number[name], values, name);
    const made = maker(
      run,
      "Number",
      (self, values) => {
        if (self === NEW) return new Unknown();
        if (!values.length) return 0;
        const plain2 = numberFor(run, values[0]);
        if (isLarge(plain2)) return Number(plain2);
        if (isSymbol(plain2)) return failing(run, "TypeError", "a symbol is no number");
        return asNumber(plain2) ?? new Unknown(tagsWithin(values[0]));
      },
      statics
    );
    for (const name of [
      "MAX_SAFE_INTEGER",
      "MIN_SAFE_INTEGER",
      "MAX_VALUE",
      "MIN_VALUE",
      "EPSILON",
      "NaN",
      "POSITIVE_INFINITY",
      "NEGATIVE_INFINITY"
    ])
      made.props.set(
        name,
        /** @type {any} */
        Number[name]
      );
    return made;
  }
  function listMaker(run) {
    const made = maker(
      run,
      "Array",
      (_, values) => {
        if (values.length !== 1 || typeof values[0] !== "number") {
          const list3 = madeHere([...values]);
          if (values.length === 1 && values[0] instanceof Unknown) vagueArrays.add(list3);
          return list3;
        }
        const [length] = values;
        if (!Number.isInteger(length) || length < 0 || length > 4294967295)
          return failing(run, "RangeError", "no length of a list");
        const list2 = madeHere(
          /** @type {Value[]} */
          []
        );
        if (length > ARRAY_LIMIT) vagueArrays.add(list2);
        else list2.length = length;
        return list2;
      },
      {
        from: (_, [over, change]) => arrayFrom(run, over, change),
        of: (_, values) => madeHere([...values]),
        isArray: (_, [value]) => isKnown(value) ? Array.isArray(value) && !argumentLists.has(value) : new Unknown(tagsWithin(value))
      }
    );
    const prototype = new Thing("listPrototype", run.prototypes.object ?? null);
    made.props.set("prototype", prototype);
    return made;
  }
  function arrayFrom(run, over, change) {
    if (over === void 0 || over === null) return failing(run, "TypeError", "nothing is no list");
    if (change !== void 0 && isPlain(change))
      return failing(run, "TypeError", "what is called for each is no function");
    const isOpen = isPlain(over) && typeof over !== "string";
    const like = isOpen ? [] : over instanceof Thing && over.kind === "object" ? getMember(run, over, "length") === void 0 && !over.isVague ? [] : listLike(run, over) : null;
    const items = like ? Array.from(like) : itemsOf(over);
    if (!items) {
      const made = madeHere([unknownItem(over, tagsWithin(over))]);
      vagueArrays.add(made);
      if (change === void 0) return made;
      return callOnVague(run, made, "map", [change]);
    }
    madeHere(items);
    if (change === void 0) return items;
    return madeHere(items.map((item, at2) => run.call(change, void 0, [item, at2])));
  }
  function whenSettled(run, self, act) {
    if (!(self instanceof Thing) || self.kind !== "promise" || !(act instanceof Callable) || self.own.isBroken)
      return self;
    if (self.own.isPending) {
      const later = promiseOf(run, new Unknown());
      later.own.isPending = true;
      self.own.waiting.push({ act, later });
      return later;
    }
    const next = run.tryCall(act, void 0, [self.own.value]);
    return promiseOf(
      run,
      next instanceof Thing && next.kind === "promise" ? next : settledValue(run, next)
    );
  }
  function settle(run, promise, value) {
    if (!promise.own.isPending) return;
    const isBroken = value instanceof Thing && value.kind === "promise" && value.own.isBroken;
    Object.assign(
      promise.own,
      isBroken ? { isPending: false, isBroken, value: value.own.value } : { isPending: false, value: settledValue(run, value) }
    );
    for (const { act, later } of promise.own.waiting.splice(0))
      settle(run, later, isBroken ? new Unknown() : run.tryCall(act, void 0, [promise.own.value]));
  }
  function promises(run) {
    const all = (_, [list2]) => promiseOf(
      run,
      (itemsOf(list2) ?? [new Unknown()]).map((item) => settledValue(run, item))
    );
    const first = (_, [list2]) => promiseOf(run, settledValue(run, (itemsOf(list2) ?? [new Unknown()])[0]));
    return maker(
      run,
      "Promise",
      (_, [act]) => {
        const made = promiseOf(run, void 0);
        made.own.isPending = true;
        const keep = nativeOf(run, "resolve", (__, [value]) => settle(run, made, value));
        run.tryCall(act, void 0, [keep, nativeOf(run, "reject", () => void 0)]);
        return made;
      },
      {
        all,
        allSettled: all,
        race: first,
        any: first,
        resolve: (_, [value]) => promiseOf(run, value),
        reject: () => promiseOf(run, new Unknown())
      }
    );
  }

  // audits/pasteguard/interpreter/evaluator/expressions.js
  function evaluate(run, node, scope) {
    run.step(node);
    const of = (
      /** @type {any} */
      node
    );
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
        return of.expressions.map((each) => evaluate(run, each, scope)).pop();
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
  function evaluateYield(run, node, scope) {
    const value = node.argument ? evaluate(run, node.argument, scope) : void 0;
    const given = run.given[run.given.length - 1];
    if (!given) return new Unknown();
    const items = node.delegate ? itemsOf(value) : [value];
    if (!items || run.undecided > (arrayDepths.get(given) ?? 0) || given.length > LOOP_LIMIT)
      vagueArrays.add(given);
    else given.push(...items);
    return new Unknown();
  }
  function settledValue(run, value) {
    if (!(value instanceof Thing) || value.kind !== "promise") return value;
    run.touch(value.tags);
    if (value.own.isBroken) throw new Thrown(value.own.value);
    return value.own.isPending ? new Unknown(value.tags) : value.own.value;
  }
  function readName(run, name, scope) {
    if (name === "undefined") return void 0;
    const found = run.find(name, scope);
    if (!found) return readGlobal(run, name);
    if (found.value === UNSET) {
      return run.isCut ? new Unknown() : failing(run, "ReferenceError", `${name} is used before it is there`);
    }
    run.touch(found.tags);
    return found.depth > run.undecided ? oneOf([found.value, new Unknown(found.tags)]) : found.value;
  }
  function readGlobal(run, name) {
    if (!run.page) return new Unknown();
    const { window } = run.page;
    const found = getMember(run, window, name);
    if (found !== void 0 || window.props.has(name)) return found;
    return failing(run, "ReferenceError", `there is no ${name}`);
  }
  function thisOf(run, scope) {
    for (let at2 = (
      /** @type {Scope | null} */
      scope
    ); at2; at2 = at2.parent) {
      if (at2.isFunction && at2.callee && at2.callee.node?.type !== "ArrowFunctionExpression")
        return at2.self;
    }
    return run.page?.window;
  }
  function evaluateLink(run, node, scope) {
    if (node.type === "CallExpression") return evaluateCall(run, node, scope);
    if (node.type !== "MemberExpression")
      return { value: evaluate(run, node, scope), self: void 0 };
    if (node.object.type === "Super") {
      const self = thisOf(run, scope);
      const base = homeOf(scope)?.proto;
      const key = keyOf(run, node, scope);
      return { value: base ? getMember(run, base, key, self) : new Unknown(), self };
    }
    const holder = evaluateLink(run, node.object, scope);
    if (holder.ended || node.optional && (holder.value === null || holder.value === void 0)) {
      return { value: void 0, self: void 0, ended: true };
    }
    if (holder.value === null || holder.value === void 0) {
      if (node.computed) evaluate(run, node.property, scope);
      return { value: getMember(run, holder.value, ""), self: holder.value };
    }
    return { value: getMember(run, holder.value, keyOf(run, node, scope)), self: holder.value };
  }
  function homeOf(scope) {
    for (let at2 = (
      /** @type {Scope | null} */
      scope
    ); at2; at2 = at2.parent)
      if (at2.callee?.home) return at2.callee.home;
    return null;
  }
  function keyOf(run, node, scope) {
    const { computed, property } = (
      /** @type {any} */
      node
    );
    if (computed) return keyFrom(run, evaluate(run, property, scope));
    return property.type === "PrivateIdentifier" ? `#${property.name}` : property.name;
  }
  function keyFrom(run, value) {
    if (typeof value === "symbol")
      return `@@${value.description?.replace(/^Symbol\./, "") ?? "symbol"}`;
    return textOf(run, value) ?? new Unknown(tagsWithin(value));
  }
  function evaluateCall(run, node, scope) {
    const of = (
      /** @type {any} */
      node
    );
    if (of.callee.type === "Super")
      return {
        value: callSuper(run, evaluateItems(run, of.arguments, scope), scope),
        self: void 0
      };
    const callee = evaluateLink(run, of.callee, scope);
    if (callee.ended || of.optional && (callee.value === null || callee.value === void 0)) {
      return { value: void 0, self: void 0, ended: true };
    }
    const { value: values, tags } = run.collecting(() => evaluateItems(run, of.arguments, scope));
    run.at = node;
    run.passed = tags;
    return { value: run.call(callee.value, callee.self, values), self: void 0 };
  }
  function placeFor(run, node, scope) {
    const of = (
      /** @type {any} */
      node
    );
    if (node.type === "ParenthesizedExpression") return placeFor(run, of.expression, scope);
    if (node.type !== "MemberExpression") {
      return {
        get: () => evaluate(run, node, scope),
        set: (value, tags) => bindPattern(run, node, value, scope, null, tags)
      };
    }
    const isSuper = of.object.type === "Super";
    const holder = isSuper ? thisOf(run, scope) : evaluate(run, of.object, scope);
    const key = keyOf(run, node, scope);
    return {
      get: () => isSuper ? evaluateLink(run, node, scope).value : getMember(run, holder, key),
      set: (value, tags) => setMember(run, holder, key, value, tags, scope.isStrict)
    };
  }
  function evaluateAssignment(run, node, scope) {
    const { operator, left, right } = (
      /** @type {any} */
      node
    );
    const place = placeFor(run, left, scope);
    if (operator === "=") {
      const { value: value2, tags: tags2 } = run.collecting(() => evaluate(run, right, scope));
      if (value2 instanceof Callable && !value2.name && left.type === "Identifier")
        value2.name = left.name;
      run.at = node;
      place.set(value2, tags2);
      return value2;
    }
    const before = place.get();
    const plain2 = operator.slice(0, -1);
    if (plain2 === "||" || plain2 === "&&" || plain2 === "??")
      return assignPerhaps(run, node, place, before, scope);
    const { value, tags } = run.collecting(
      () => computeIn(run, plain2, before, evaluate(run, right, scope))
    );
    if (plain2 === "+" && typeof before === "number") tags.add("count");
    run.at = node;
    place.set(value, tags);
    return value;
  }
  function assignPerhaps(run, node, place, before, scope) {
    const { operator, left, right } = (
      /** @type {any} */
      node
    );
    const isTrue = operator === "??=" ? isKnown(before) ? before !== null && before !== void 0 : null : truth(before);
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
  function evaluateUpdate(run, node, scope) {
    const { argument, operator, prefix } = (
      /** @type {any} */
      node
    );
    const place = placeFor(run, argument, scope);
    const held = primitiveOf(run, place.get(), "number");
    const before = isLarge(held) ? held : asNumber(held) ?? new Unknown([...tagsWithin(held), "count"]);
    const step = isLarge(before) ? 1n : 1;
    const after = before instanceof Unknown ? new Unknown(before.tags) : computeHost(operator[0], before, step);
    run.at = node;
    place.set(after, ["count"]);
    return prefix ? after : before;
  }
  function evaluateBinary(run, node, scope) {
    const of = (
      /** @type {any} */
      node
    );
    if (of.left.type === "PrivateIdentifier") {
      const holder = evaluate(run, of.right, scope);
      return holder instanceof Thing && !holder.isVague ? holder.props.has(`#${of.left.name}`) : new Unknown();
    }
    const left = evaluate(run, of.left, scope);
    const right = evaluate(run, of.right, scope);
    if (of.operator === "instanceof") return isInstance(run, left, right);
    if (of.operator === "in") {
      const key = keyFrom(run, left);
      if (right instanceof Unknown) run.trusts += 1;
      return isPlain(right) ? failing(run, "TypeError", "in asks for an object") : hasIn(run, right, typeof key === "string" ? key : null);
    }
    return computeIn(run, of.operator, left, right);
  }
  function computeIn(run, operator, left, right) {
    if (/^[!=]==$/.test(operator)) return compute(operator, left, right);
    if (/^[!=]=$/.test(operator) && isPlain(left) === isPlain(right))
      return compute(operator, left, right);
    const isNothing = (value) => value === null || value === void 0;
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
          "what cannot be computed"
        );
      }
    }
    return new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
  }
  function primitiveOf(run, value, hint) {
    if (isPlain(value) || value instanceof Unknown) return value;
    const unknown = () => new Unknown(tagsWithin(value));
    if (isDate(value))
      return hint === "number" && typeof value.own === "number" ? value.own : unknown();
    if (!(value instanceof Thing) || !convertsItself(value, TEXT_CONVERSIONS)) {
      const isBare = value instanceof Thing && value.kind === "object" && !value.isVague && !reachesBase(value);
      return isBare ? failing(run, "TypeError", "an object that has no value") : asText(value) ?? unknown();
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
  function textOf(run, value) {
    const plain2 = primitiveOf(run, value, "string");
    if (typeof plain2 === "symbol") return null;
    return asText(plain2);
  }
  function evaluateLogical(run, node, scope) {
    const { operator, right: other } = (
      /** @type {any} */
      node
    );
    const { value: left, tags } = run.collecting(() => evaluate(run, node.left, scope));
    const decided = operator === "??" ? isKnown(left) ? left !== null && left !== void 0 : null : truth(left);
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
  function evaluateConditional(run, node, scope) {
    const { test, consequent, alternate } = (
      /** @type {any} */
      node
    );
    const { value, tags } = run.collecting(() => evaluate(run, test, scope));
    const decided = truth(value);
    return run.because(tags, () => {
      if (decided !== null) return evaluate(run, decided ? consequent : alternate, scope);
      const one = run.perhaps(() => evaluate(run, consequent, scope));
      const other = run.perhaps(() => evaluate(run, alternate, scope));
      return sameValue(one, other) ? one : oneOf([one, other], tags);
    });
  }

  // audits/pasteguard/interpreter/evaluator/functions.js
  function sameValue(one, other) {
    if (isPlain(one) && isPlain(other)) return Object.is(one, other);
    return one === other && !(one instanceof Unknown);
  }
  function nativeOf(run, name, native) {
    const callable = new Callable(name, native);
    callable.proto = run.prototypes.function ?? null;
    return callable;
  }
  function errorOf(run, name, message) {
    const made = new Thing("error", run.prototypes[name] ?? run.prototypes.error ?? null);
    made.props.set("name", name);
    made.props.set("message", message);
    made.hidden = /* @__PURE__ */ new Set(["name", "message"]);
    return made;
  }
  function failing(run, name, message) {
    if (run.guards) throw new Thrown(errorOf(run, name, new Unknown([message])));
    if (run.isStarting && !run.undecided) run.page?.used.add("made:missing");
    else run.doubt();
    return new Unknown();
  }
  function thrownByHost(run, error) {
    const name = error instanceof Error ? error.name : "Error";
    return new Thrown(errorOf(run, name, error instanceof Error ? error.message : new Unknown()));
  }
  function promiseOf(run, value) {
    if (value instanceof Thing && value.kind === "promise") return value;
    const promise = new Thing("promise", run.prototypes.promise ?? null);
    promise.own = { value, isPending: false, isBroken: false, waiting: [] };
    return promise;
  }
  function brokenPromise(run, value) {
    const promise = promiseOf(run, void 0);
    Object.assign(promise.own, { value, isBroken: true });
    return promise;
  }
  function runFunction(run, callee, self, values) {
    const node = (
      /** @type {CodeNode} */
      callee.node
    );
    return run.within(() => {
      const scope = new Scope(callee.scope, true, run.undecided);
      scope.callee = callee;
      scope.isStrict = callee.isStrict;
      if (node.type !== "ArrowFunctionExpression") {
        scope.self = callee.isStrict || self !== void 0 && self !== null ? self : run.page?.window;
        if (usesArguments(node)) {
          const list2 = madeHere([...values]);
          argumentLists.add(list2);
          run.declare(scope, "arguments", list2);
        }
        if (node.id && node.type === "FunctionExpression") run.declare(scope, node.id.name, callee);
      }
      run.reasons.push(/* @__PURE__ */ new Set());
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
  function bindParameters(run, params, values, scope) {
    params.forEach((param, at2) => {
      if (param.type === "RestElement") {
        bindPattern(run, param.argument, madeHere(values.slice(at2)), scope, "let");
      } else bindPattern(run, param, values[at2], scope, "let");
    });
  }
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
      }
    };
    for (const name of ["next", "return", "throw"]) {
      made.props.set(
        name,
        nativeOf(run, name, () => (made.own.some(), new Unknown()))
      );
    }
    return made;
  }
  function untilSettled(run, act) {
    for (let turn = 0; turn < 8; turn += 1) {
      const before = run.shaken;
      act();
      if (run.shaken === before) return;
    }
  }

  // audits/pasteguard/interpreter/page_model/requests.js
  function noteRequest(page, how, url, options, body, tags = page.run.passed) {
    const { run } = page;
    const read = (key) => options instanceof Thing ? getMember(run, options, key) : void 0;
    const sent = body ?? read("body");
    const method = how === "fetch" ? asText(read("method")) ?? (options === void 0 ? "GET" : "?") : how === "image" ? "GET" : "POST";
    const payload = /* @__PURE__ */ new Set([...tagsWithin(url), ...tagsWithin(sent, 6)]);
    for (const tag of tags) payload.add(tag);
    run.note("send", how, { value: [method.toUpperCase(), url, sent], to: urlText(url), payload });
  }
  function urlText(url) {
    return url instanceof Thing && url.kind === "recorded" ? urlText(url.own.value) : asText(url) ?? "";
  }
  function makeRecorded(page, name, values) {
    const { run } = page;
    page.used.add(name);
    if (name === "Image" || name === "Audio") return page.element(name === "Image" ? "img" : "audio");
    const made = recorded(page, name, values[0], asText(values[0]) ?? "");
    for (const tag of values.flatMap((value) => [...tagsWithin(value)])) made.tags.add(tag);
    if (name === "URL" || name === "URLSearchParams" || name === "Blob" || name === "FormData" || name === "Response") {
      made.own.parts = values;
      return made;
    }
    if (/Event$/.test(name)) return made;
    run.note("make", name, { value: values[0], to: asText(values[0]) ?? "" });
    if (/Observer$/.test(name)) made.own.callback = values[0];
    if (name === "Worker" || name === "SharedWorker") made.own.url = asText(values[0]);
    return made;
  }
  function readRecorded(page, thing, key) {
    const { run } = page;
    const { own } = thing;
    const define = (act) => nativeOf(run, key, (_, values) => act(values));
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
    if ((own.name === "selection" || own.name === "range") && /^(?:insertNode|deleteContents|deleteFromDocument|extractContents|surroundContents|modify)$/.test(
      key
    )) {
      return define(() => {
        if (page.active) page.active.own.value = new Unknown(["answer"]);
        run.note("range", `range.${key}`);
        return new Unknown();
      });
    }
    if (own.name === "XMLHttpRequest") {
      if (key === "open") return define(([method, url]) => void Object.assign(own, { method, url }));
      if (key === "send")
        return define(
          ([body]) => noteRequest(page, "XMLHttpRequest", own.url, void 0, body ?? null)
        );
    }
    if ((own.name === "WebSocket" || own.name === "RTCPeerConnection") && key === "send")
      return define(([body]) => noteRequest(page, "WebSocket", own.detail, void 0, body));
    if (own.name === "WebSocket" && key === "readyState") return 1;
    if (/Worker$/.test(own.name) && key === "postMessage")
      return define(([body]) => noteRequest(page, "Worker", own.url ?? "", void 0, body));
    if (own.name === "SharedWorker" && key === "port") return recorded(page, "SharedWorker port");
    if (own.name === "BroadcastChannel" && key === "postMessage")
      return define(([value]) => run.note("channel", "BroadcastChannel", { value }));
    if (/Observer$/.test(own.name) && key === "observe")
      return define(([target]) => {
        own.targets = [...own.targets ?? [], target];
        page.observers.push(thing);
      });
    if (own.name === "IdleDetector" && key === "start")
      return define(() => (run.note("ask", "IdleDetector.start"), promiseOf(run, void 0)));
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
          ([name]) => (page.used.add("indexedDB"), databaseRequest(page, asText(name) ?? ""))
        );
    }
    if (/^on[a-z]+$/.test(key)) return null;
    return define((values) => {
      run.lend(values);
      return new Unknown([...thing.tags, ...values.flatMap((value) => [...tagsWithin(value)])]);
    });
  }
  function databaseRequest(page, name) {
    const { run } = page;
    const store2 = recorded(page, "database");
    for (const key of ["put", "add"])
      store2.props.set(
        key,
        nativeOf(run, key, (_, values) => {
          const payload = /* @__PURE__ */ new Set([...tagsWithin(values[0], 6), ...run.passed]);
          run.note("store", "indexedDB", { value: values[0], to: name, payload });
          return new Unknown();
        })
      );
    for (const key of ["get", "getAll", "openCursor"])
      store2.props.set(
        key,
        nativeOf(
          run,
          key,
          () => (page.used.add(`read:database:${name}`), answering(page, new Unknown(["stored"])))
        )
      );
    const database = recorded(page, "database");
    for (
      const [holder, key, value] of
      /** @type {[Thing, string, Thing][]} */
      [
        [database, "transaction", recorded(page, "database")],
        [database, "createObjectStore", store2]
      ]
    ) {
      value.props.set(
        "objectStore",
        nativeOf(run, "objectStore", () => store2)
      );
      holder.props.set(
        key,
        nativeOf(run, key, () => value)
      );
    }
    return answering(page, database);
  }
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
        (each) => each.target === made && each.type === "success"
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
      made: page.run.now
    });
    return made;
  }

  // audits/pasteguard/interpreter/page_model/devices.js
  function storageOf(page, name) {
    const { run } = page;
    const made = new Thing("storage");
    areas.set(made, name);
    made.props.set(
      "getItem",
      nativeOf(run, "getItem", (_, [key]) => readStored(page, made, key) ?? null)
    );
    made.props.set(
      "setItem",
      nativeOf(run, "setItem", (_, [key, value]) => void store(page, made, key, value, run.passed))
    );
    made.props.set(
      "removeItem",
      nativeOf(run, "removeItem", (_, [key]) => {
        page.stored.delete(`${name}:${asText(key)}`);
        run.note("unstore", `${name}Storage`, { to: asText(key) ?? "?" });
      })
    );
    made.props.set(
      "clear",
      nativeOf(
        run,
        "clear",
        () => (page.stored.clear(), run.note("unstore", `${name}Storage`, { to: "*" }))
      )
    );
    return made;
  }
  var areas = /* @__PURE__ */ new WeakMap();
  function store(page, storage, key, value, tags) {
    const { run } = page;
    const name = areas.get(storage);
    const payload = /* @__PURE__ */ new Set([...tagsWithin(value), ...tags]);
    run.note("store", `${name}Storage`, { value, to: asText(key) ?? "?", payload });
    page.stored.set(`${name}:${asText(key)}`, { value, tags: /* @__PURE__ */ new Set([...payload, ...run.why()]) });
    return true;
  }
  function readStored(page, storage, key) {
    const name = areas.get(storage);
    const found = page.stored.get(`${name}:${asText(key)}`);
    page.used.add(`read:${name}:${asText(key)}`);
    page.run.touch(found ? found.tags : ["stored"]);
    return found?.value;
  }
  function navigatorOf(page) {
    const { run } = page;
    const made = new Thing("navigator");
    const tagged = (name, read, tag) => made.props.set(
      name,
      new Accessor(
        nativeOf(run, name, () => (page.used.add(`navigator.${name}`), run.touch([tag]), read())),
        null
      )
    );
    made.props.set(
      "sendBeacon",
      nativeOf(
        run,
        "sendBeacon",
        (_, [url, body]) => (noteRequest(page, "navigator.sendBeacon", url, void 0, body), true)
      )
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
                run.perhaps(() => run.tryCall(value, void 0, [new Unknown([part])]));
            return promiseOf(run, new Unknown([part, `${part}.${method}`]));
          })
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
          (_, values) => (run.note("ask", "mediaDevices.getUserMedia", { value: values[0] }), run.lend(values.slice(1)))
        )
      );
    }
    made.props.set(
      "serviceWorker",
      new Accessor(
        nativeOf(
          run,
          "serviceWorker",
          () => (page.used.add("serviceWorker"), recorded(page, "navigator.serviceWorker"))
        ),
        null
      )
    );
    made.props.set(
      "onLine",
      new Accessor(
        nativeOf(run, "onLine", () => (run.touch(["online"]), page.state.online)),
        null
      )
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
      cookieEnabled: true
    }))
      made.props.set(name, value);
    tagged("plugins", () => new Unknown(["machine"]), "machine");
    return made;
  }
  function locationOf(page) {
    const { run } = page;
    const made = new Thing("location");
    let url;
    try {
      url = new URL(page.about.url);
    } catch {
      return made;
    }
    for (
      const key of
      /** @type {const} */
      [
        "pathname",
        "host",
        "hostname",
        "origin",
        "protocol",
        "port"
      ]
    )
      made.props.set(key, url[key]);
    for (const name of ["assign", "replace", "reload"])
      made.props.set(
        name,
        nativeOf(
          run,
          name,
          (_, [to]) => run.note("go", `location.${name}`, { value: to, to: asText(to) ?? "" })
        )
      );
    made.props.set(
      "toString",
      nativeOf(run, "toString", () => url.href)
    );
    made.own = url;
    return made;
  }
  function historyOf(page) {
    const { run } = page;
    const made = new Thing("history");
    for (const name of ["pushState", "replaceState", "go", "back", "forward"]) {
      made.props.set(
        name,
        nativeOf(run, name, (_, values) => {
          page.used.add(`history.${name}`);
          run.note("history", `history.${name}`, {
            to: asText(values[name.endsWith("State") ? 2 : 0] ?? "") ?? "?"
          });
        })
      );
    }
    made.props.set("state", null);
    made.props.set("length", new Unknown());
    return made;
  }
  function screenOf(page) {
    const { run } = page;
    const made = new Thing("screen");
    made.props.set(
      "isExtended",
      new Accessor(
        nativeOf(
          run,
          "isExtended",
          () => (page.used.add("screen.isExtended"), run.touch(["screens"]), new Unknown(["screens"]))
        ),
        null
      )
    );
    for (const [name, value] of Object.entries({
      width: 1280,
      height: 800,
      availWidth: 1280,
      availHeight: 770,
      colorDepth: 24
    })) {
      made.props.set(
        name,
        new Accessor(
          nativeOf(
            run,
            name,
            () => (page.used.add(`screen.${name}`), run.touch(["screen-size"]), value)
          ),
          null
        )
      );
    }
    for (const name of ["availLeft", "availTop"])
      made.props.set(
        name,
        new Accessor(
          nativeOf(run, name, () => (page.used.add("screen.place"), run.touch(["screen-place"]), 0)),
          null
        )
      );
    made.props.set("orientation", recorded(page, "screen.orientation"));
    return made;
  }
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
      "profileEnd"
    ]) {
      made.props.set(
        name,
        nativeOf(page.run, name, (_, [value]) => {
          page.used.add(`console.${name}`);
          page.run.note("console", `console.${name}`, { value });
        })
      );
    }
    return made;
  }
  var NAVIGATION = "navigation";
  function performanceOf(page) {
    const made = recorded(page, "performance");
    made.props.set(
      "now",
      nativeOf(page.run, "now", () => (page.run.touch(["time"]), page.run.now))
    );
    made.props.set("timeOrigin", page.run.startedAt);
    made.props.set("navigation", new Unknown([NAVIGATION]));
    for (const name of ["getEntries", "getEntriesByType"])
      made.props.set(
        name,
        nativeOf(
          page.run,
          name,
          (_, [type]) => type === void 0 || type === "navigation" ? new Unknown([NAVIGATION]) : new Unknown()
        )
      );
    return made;
  }

  // node_modules/acorn/dist/acorn.mjs
  var astralIdentifierCodes = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 31, 4, 33, 15, 71, 10, 50, 3, 123, 2, 54, 14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1, 13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 7, 0, 259, 3, 10, 1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 481, 1, 61, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 2, 12, 2, 9, 1, 3, 0, 33, 1, 1357, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110, 6, 6, 9, 4759, 9, 787719, 239];
  var astralIdentifierStartCodes = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1, 2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 13, 65, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2, 2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 18, 21, 18, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58, 1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0, 13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1, 2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 18, 0, 182, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43, 22, 0, 239, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 111, 6, 206, 13, 310, 2314, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212, 63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7386, 37, 33, 96, 114, 14, 913, 15, 50, 7710, 3, 2, 6, 2, 1, 2, 296, 10, 0, 30, 2, 3, 0, 15, 4, 8, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70, 2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 340, 2, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 129, 15, 6, 55, 50, 49, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2, 9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4382, 2, 5773, 3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489, 39815, 11327];
  var nonASCIIidentifierChars = "‌‍·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
  var nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
  var reservedWords = {
    3: "abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
    5: "class enum extends super const export import",
    6: "enum",
    strict: "implements interface let package private protected public static yield",
    strictBind: "eval arguments"
  };
  var ecma5AndLessKeywords = "break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this";
  var keywords$1 = {
    5: ecma5AndLessKeywords,
    "5module": ecma5AndLessKeywords + " export import",
    6: ecma5AndLessKeywords + " const class extends export import super"
  };
  var keywordRelationalOperator = /^in(stanceof)?$/;
  var nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
  var nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
  function isInAstralSet(code, set) {
    var pos = 65536;
    for (var i2 = 0; i2 < set.length; i2 += 2) {
      pos += set[i2];
      if (pos > code) {
        return false;
      }
      pos += set[i2 + 1];
      if (pos >= code) {
        return true;
      }
    }
    return false;
  }
  function isIdentifierStart(code, astral) {
    if (code < 65) {
      return code === 36;
    }
    if (code < 91) {
      return true;
    }
    if (code < 97) {
      return code === 95;
    }
    if (code < 123) {
      return true;
    }
    if (code <= 65535) {
      return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
    }
    if (astral === false) {
      return false;
    }
    return isInAstralSet(code, astralIdentifierStartCodes);
  }
  function isIdentifierChar(code, astral) {
    if (code < 48) {
      return code === 36;
    }
    if (code < 58) {
      return true;
    }
    if (code < 65) {
      return false;
    }
    if (code < 91) {
      return true;
    }
    if (code < 97) {
      return code === 95;
    }
    if (code < 123) {
      return true;
    }
    if (code <= 65535) {
      return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
    }
    if (astral === false) {
      return false;
    }
    return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
  }
  var TokenType = function TokenType2(label, conf) {
    if (conf === void 0) conf = {};
    this.label = label;
    this.keyword = conf.keyword;
    this.beforeExpr = !!conf.beforeExpr;
    this.startsExpr = !!conf.startsExpr;
    this.isLoop = !!conf.isLoop;
    this.isAssign = !!conf.isAssign;
    this.prefix = !!conf.prefix;
    this.postfix = !!conf.postfix;
    this.binop = conf.binop || null;
    this.updateContext = null;
  };
  function binop(name, prec) {
    return new TokenType(name, { beforeExpr: true, binop: prec });
  }
  var beforeExpr = { beforeExpr: true };
  var startsExpr = { startsExpr: true };
  var keywords = {};
  function kw(name, options) {
    if (options === void 0) options = {};
    options.keyword = name;
    return keywords[name] = new TokenType(name, options);
  }
  var types$1 = {
    num: new TokenType("num", startsExpr),
    regexp: new TokenType("regexp", startsExpr),
    string: new TokenType("string", startsExpr),
    name: new TokenType("name", startsExpr),
    privateId: new TokenType("privateId", startsExpr),
    eof: new TokenType("eof"),
    // Punctuation token types.
    bracketL: new TokenType("[", { beforeExpr: true, startsExpr: true }),
    bracketR: new TokenType("]"),
    braceL: new TokenType("{", { beforeExpr: true, startsExpr: true }),
    braceR: new TokenType("}"),
    parenL: new TokenType("(", { beforeExpr: true, startsExpr: true }),
    parenR: new TokenType(")"),
    comma: new TokenType(",", beforeExpr),
    semi: new TokenType(";", beforeExpr),
    colon: new TokenType(":", beforeExpr),
    dot: new TokenType("."),
    question: new TokenType("?", beforeExpr),
    questionDot: new TokenType("?."),
    arrow: new TokenType("=>", beforeExpr),
    template: new TokenType("template"),
    invalidTemplate: new TokenType("invalidTemplate"),
    ellipsis: new TokenType("...", beforeExpr),
    backQuote: new TokenType("`", startsExpr),
    dollarBraceL: new TokenType("${", { beforeExpr: true, startsExpr: true }),
    // Operators. These carry several kinds of properties to help the
    // parser use them properly (the presence of these properties is
    // what categorizes them as operators).
    //
    // `binop`, when present, specifies that this operator is a binary
    // operator, and will refer to its precedence.
    //
    // `prefix` and `postfix` mark the operator as a prefix or postfix
    // unary operator.
    //
    // `isAssign` marks all of `=`, `+=`, `-=` etcetera, which act as
    // binary operators with a very low precedence, that should result
    // in AssignmentExpression nodes.
    eq: new TokenType("=", { beforeExpr: true, isAssign: true }),
    assign: new TokenType("_=", { beforeExpr: true, isAssign: true }),
    incDec: new TokenType("++/--", { prefix: true, postfix: true, startsExpr: true }),
    prefix: new TokenType("!/~", { beforeExpr: true, prefix: true, startsExpr: true }),
    logicalOR: binop("||", 1),
    logicalAND: binop("&&", 2),
    bitwiseOR: binop("|", 3),
    bitwiseXOR: binop("^", 4),
    bitwiseAND: binop("&", 5),
    equality: binop("==/!=/===/!==", 6),
    relational: binop("</>/<=/>=", 7),
    bitShift: binop("<</>>/>>>", 8),
    plusMin: new TokenType("+/-", { beforeExpr: true, binop: 9, prefix: true, startsExpr: true }),
    modulo: binop("%", 10),
    star: binop("*", 10),
    slash: binop("/", 10),
    starstar: new TokenType("**", { beforeExpr: true }),
    coalesce: binop("??", 1),
    // Keyword token types.
    _break: kw("break"),
    _case: kw("case", beforeExpr),
    _catch: kw("catch"),
    _continue: kw("continue"),
    _debugger: kw("debugger"),
    _default: kw("default", beforeExpr),
    _do: kw("do", { isLoop: true, beforeExpr: true }),
    _else: kw("else", beforeExpr),
    _finally: kw("finally"),
    _for: kw("for", { isLoop: true }),
    _function: kw("function", startsExpr),
    _if: kw("if"),
    _return: kw("return", beforeExpr),
    _switch: kw("switch"),
    _throw: kw("throw", beforeExpr),
    _try: kw("try"),
    _var: kw("var"),
    _const: kw("const"),
    _while: kw("while", { isLoop: true }),
    _with: kw("with"),
    _new: kw("new", { beforeExpr: true, startsExpr: true }),
    _this: kw("this", startsExpr),
    _super: kw("super", startsExpr),
    _class: kw("class", startsExpr),
    _extends: kw("extends", beforeExpr),
    _export: kw("export"),
    _import: kw("import", startsExpr),
    _null: kw("null", startsExpr),
    _true: kw("true", startsExpr),
    _false: kw("false", startsExpr),
    _in: kw("in", { beforeExpr: true, binop: 7 }),
    _instanceof: kw("instanceof", { beforeExpr: true, binop: 7 }),
    _typeof: kw("typeof", { beforeExpr: true, prefix: true, startsExpr: true }),
    _void: kw("void", { beforeExpr: true, prefix: true, startsExpr: true }),
    _delete: kw("delete", { beforeExpr: true, prefix: true, startsExpr: true })
  };
  var lineBreak = /\r\n?|\n|\u2028|\u2029/;
  var lineBreakG = new RegExp(lineBreak.source, "g");
  function isNewLine(code) {
    return code === 10 || code === 13 || code === 8232 || code === 8233;
  }
  function nextLineBreak(code, from, end) {
    if (end === void 0) end = code.length;
    for (var i2 = from; i2 < end; i2++) {
      var next = code.charCodeAt(i2);
      if (isNewLine(next)) {
        return i2 < end - 1 && next === 13 && code.charCodeAt(i2 + 1) === 10 ? i2 + 2 : i2 + 1;
      }
    }
    return -1;
  }
  var nonASCIIwhitespace = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
  var skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
  var ref = Object.prototype;
  var hasOwnProperty = ref.hasOwnProperty;
  var toString = ref.toString;
  var hasOwn2 = Object.hasOwn || (function(obj, propName) {
    return hasOwnProperty.call(obj, propName);
  });
  var isArray = Array.isArray || (function(obj) {
    return toString.call(obj) === "[object Array]";
  });
  var regexpCache = /* @__PURE__ */ Object.create(null);
  function wordsRegexp(words) {
    return regexpCache[words] || (regexpCache[words] = new RegExp("^(?:" + words.replace(/ /g, "|") + ")$"));
  }
  function codePointToString(code) {
    if (code <= 65535) {
      return String.fromCharCode(code);
    }
    code -= 65536;
    return String.fromCharCode((code >> 10) + 55296, (code & 1023) + 56320);
  }
  var loneSurrogate = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/;
  var Position = function Position2(line, col) {
    this.line = line;
    this.column = col;
  };
  Position.prototype.offset = function offset(n) {
    return new Position(this.line, this.column + n);
  };
  var SourceLocation = function SourceLocation2(p, start, end) {
    this.start = start;
    this.end = end;
    if (p.sourceFile !== null) {
      this.source = p.sourceFile;
    }
  };
  function getLineInfo(input, offset2) {
    for (var line = 1, cur = 0; ; ) {
      var nextBreak = nextLineBreak(input, cur, offset2);
      if (nextBreak < 0) {
        return new Position(line, offset2 - cur);
      }
      ++line;
      cur = nextBreak;
    }
  }
  var defaultOptions = {
    // `ecmaVersion` indicates the ECMAScript version to parse. Must be
    // either 3, 5, 6 (or 2015), 7 (2016), 8 (2017), 9 (2018), 10
    // (2019), 11 (2020), 12 (2021), 13 (2022), 14 (2023), or `"latest"`
    // (the latest version the library supports). This influences
    // support for strict mode, the set of reserved words, and support
    // for new syntax features.
    ecmaVersion: null,
    // `sourceType` indicates the mode the code should be parsed in.
    // Can be either `"script"`, `"module"` or `"commonjs"`. This influences global
    // strict mode and parsing of `import` and `export` declarations.
    sourceType: "script",
    // When set to true, enable strict parsing mode even if `sourceType`
    // is `"script"`.
    strict: false,
    // `onInsertedSemicolon` can be a callback that will be called when
    // a semicolon is automatically inserted. It will be passed the
    // position of the inserted semicolon as an offset, and if
    // `locations` is enabled, it is given the location as a `{line,
    // column}` object as second argument.
    onInsertedSemicolon: null,
    // `onTrailingComma` is similar to `onInsertedSemicolon`, but for
    // trailing commas.
    onTrailingComma: null,
    // By default, reserved words are only enforced if ecmaVersion >= 5.
    // Set `allowReserved` to a boolean value to explicitly turn this on
    // an off. When this option has the value "never", reserved words
    // and keywords can also not be used as property names.
    allowReserved: null,
    // When enabled, a return at the top level is not considered an
    // error.
    allowReturnOutsideFunction: false,
    // When enabled, import/export statements are not constrained to
    // appearing at the top of the program, and an import.meta expression
    // in a script isn't considered an error.
    allowImportExportEverywhere: false,
    // By default, await identifiers are allowed to appear at the top-level scope only if ecmaVersion >= 2022.
    // When enabled, await identifiers are allowed to appear at the top-level scope,
    // but they are still not allowed in non-async functions.
    allowAwaitOutsideFunction: null,
    // When enabled, super identifiers are not constrained to
    // appearing in methods and do not raise an error when they appear elsewhere.
    allowSuperOutsideMethod: null,
    // When enabled, hashbang directive in the beginning of file is
    // allowed and treated as a line comment. Enabled by default when
    // `ecmaVersion` >= 2023.
    allowHashBang: false,
    // By default, the parser will verify that private properties are
    // only used in places where they are valid and have been declared.
    // Set this to false to turn such checks off.
    checkPrivateFields: true,
    // When `locations` is on, `loc` properties holding objects with
    // `start` and `end` properties in `{line, column}` form (with
    // line being 1-based and column 0-based) will be attached to the
    // nodes.
    locations: false,
    // Pass an optional `{line, column}` object to use for the start of
    // the parse. This is mostly useful when using `parseExpressionAt`
    // with `locations: true`, to prevent the parser from having to
    // determine the line position at the start position.
    startLocation: null,
    // A function can be passed as `onToken` option, which will
    // cause Acorn to call that function with object in the same
    // format as tokens returned from `tokenizer().getToken()`. Note
    // that you are not allowed to call the parser from the
    // callback—that will corrupt its internal state.
    onToken: null,
    // A function can be passed as `onComment` option, which will
    // cause Acorn to call that function with `(block, text, start,
    // end)` parameters whenever a comment is skipped. `block` is a
    // boolean indicating whether this is a block (`/* */`) comment,
    // `text` is the content of the comment, and `start` and `end` are
    // character offsets that denote the start and end of the comment.
    // When the `locations` option is on, two more parameters are
    // passed, the full `{line, column}` locations of the start and
    // end of the comments. Note that you are not allowed to call the
    // parser from the callback—that will corrupt its internal state.
    // When this option has an array as value, objects representing the
    // comments are pushed to it.
    onComment: null,
    // Nodes have their start and end characters offsets recorded in
    // `start` and `end` properties (directly on the node, rather than
    // the `loc` object, which holds line/column data. To also add a
    // [semi-standardized][range] `range` property holding a `[start,
    // end]` array with the same numbers, set the `ranges` option to
    // `true`.
    //
    // [range]: https://bugzilla.mozilla.org/show_bug.cgi?id=745678
    ranges: false,
    // It is possible to parse multiple files into a single AST by
    // passing the tree produced by parsing the first file as
    // `program` option in subsequent parses. This will add the
    // toplevel forms of the parsed file to the `Program` (top) node
    // of an existing parse tree.
    program: null,
    // When `locations` is on, you can pass this to record the source
    // file in every node's `loc` object.
    sourceFile: null,
    // This value, if given, is stored in every node, whether
    // `locations` is on or off.
    directSourceFile: null,
    // When enabled, parenthesized expressions are represented by
    // (non-standard) ParenthesizedExpression nodes
    preserveParens: false
  };
  var warnedAboutEcmaVersion = false;
  function getOptions(opts) {
    var options = {};
    for (var opt in defaultOptions) {
      options[opt] = opts && hasOwn2(opts, opt) ? opts[opt] : defaultOptions[opt];
    }
    if (options.ecmaVersion === "latest") {
      options.ecmaVersion = 1e8;
    } else if (options.ecmaVersion == null) {
      if (!warnedAboutEcmaVersion && typeof console === "object" && console.warn) {
        warnedAboutEcmaVersion = true;
        console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.");
      }
      options.ecmaVersion = 11;
    } else if (options.ecmaVersion >= 2015) {
      options.ecmaVersion -= 2009;
    }
    if (options.allowReserved == null) {
      options.allowReserved = options.ecmaVersion < 5;
    }
    if (!opts || opts.allowHashBang == null) {
      options.allowHashBang = options.ecmaVersion >= 14;
    }
    if (isArray(options.onToken)) {
      var tokens = options.onToken;
      options.onToken = function(token) {
        return tokens.push(token);
      };
    }
    if (isArray(options.onComment)) {
      options.onComment = pushComment(options, options.onComment);
    }
    if (options.sourceType === "commonjs" && options.allowAwaitOutsideFunction) {
      throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs");
    }
    return options;
  }
  function pushComment(options, array) {
    return function(block, text, start, end, startLoc, endLoc) {
      var comment = {
        type: block ? "Block" : "Line",
        value: text,
        start,
        end
      };
      if (options.locations) {
        comment.loc = new SourceLocation(this, startLoc, endLoc);
      }
      if (options.ranges) {
        comment.range = [start, end];
      }
      array.push(comment);
    };
  }
  var SCOPE_TOP = 1;
  var SCOPE_FUNCTION = 2;
  var SCOPE_ASYNC = 4;
  var SCOPE_GENERATOR = 8;
  var SCOPE_ARROW = 16;
  var SCOPE_SIMPLE_CATCH = 32;
  var SCOPE_SUPER = 64;
  var SCOPE_DIRECT_SUPER = 128;
  var SCOPE_CLASS_STATIC_BLOCK = 256;
  var SCOPE_CLASS_FIELD_INIT = 512;
  var SCOPE_SWITCH = 1024;
  var SCOPE_VAR = SCOPE_TOP | SCOPE_FUNCTION | SCOPE_CLASS_STATIC_BLOCK;
  function functionFlags(async, generator) {
    return SCOPE_FUNCTION | (async ? SCOPE_ASYNC : 0) | (generator ? SCOPE_GENERATOR : 0);
  }
  var BIND_NONE = 0;
  var BIND_VAR = 1;
  var BIND_LEXICAL = 2;
  var BIND_FUNCTION = 3;
  var BIND_SIMPLE_CATCH = 4;
  var BIND_OUTSIDE = 5;
  var Parser = function Parser2(options, input, startPos) {
    this.options = options = getOptions(options);
    this.sourceFile = options.sourceFile;
    this.keywords = wordsRegexp(keywords$1[options.ecmaVersion >= 6 ? 6 : options.sourceType === "module" ? "5module" : 5]);
    var reserved = "";
    if (options.allowReserved !== true) {
      reserved = reservedWords[options.ecmaVersion >= 6 ? 6 : options.ecmaVersion === 5 ? 5 : 3];
      if (options.sourceType === "module") {
        reserved += " await";
      }
    }
    this.reservedWords = wordsRegexp(reserved);
    var reservedStrict = (reserved ? reserved + " " : "") + reservedWords.strict;
    this.reservedWordsStrict = wordsRegexp(reservedStrict);
    this.reservedWordsStrictBind = wordsRegexp(reservedStrict + " " + reservedWords.strictBind);
    this.input = String(input);
    this.containsEsc = false;
    this.pos = startPos || 0;
    this.curLine = 1;
    if (options.startLocation) {
      this.lineStart = this.pos - options.startLocation.column;
      this.curLine = options.startLocation.line;
    } else if (startPos) {
      this.lineStart = this.input.lastIndexOf("\n", startPos - 1) + 1;
      if (this.options.locations) {
        this.curLine = this.input.slice(0, this.lineStart).split(lineBreak).length;
      }
    } else {
      this.lineStart = 0;
    }
    this.type = types$1.eof;
    this.value = null;
    this.start = this.end = this.pos;
    this.startLoc = this.endLoc = this.curPosition();
    this.lastTokEndLoc = this.lastTokStartLoc = null;
    this.lastTokStart = this.lastTokEnd = this.pos;
    this.context = this.initialContext();
    this.exprAllowed = true;
    this.inModule = options.sourceType === "module";
    this.strict = this.inModule || options.strict === true || this.strictDirective(this.pos);
    this.potentialArrowAt = -1;
    this.potentialArrowInForAwait = false;
    this.yieldPos = this.awaitPos = this.awaitIdentPos = 0;
    this.labels = [];
    this.undefinedExports = /* @__PURE__ */ Object.create(null);
    if (this.pos === 0 && options.allowHashBang && this.input.slice(0, 2) === "#!") {
      this.skipLineComment(2);
    }
    this.scopeStack = [];
    this.enterScope(
      this.options.sourceType === "commonjs" ? SCOPE_FUNCTION : SCOPE_TOP
    );
    this.regexpState = null;
    this.privateNameStack = [];
  };
  var prototypeAccessors = { inFunction: { configurable: true }, inGenerator: { configurable: true }, inAsync: { configurable: true }, canAwait: { configurable: true }, allowReturn: { configurable: true }, allowSuper: { configurable: true }, allowDirectSuper: { configurable: true }, treatFunctionsAsVar: { configurable: true }, allowNewDotTarget: { configurable: true }, allowUsing: { configurable: true }, inClassStaticBlock: { configurable: true } };
  Parser.prototype.parse = function parse() {
    var this$1$1 = this;
    var node = this.options.program || this.startNode();
    this.nextToken();
    return this.catchStackOverflow(function() {
      return this$1$1.parseTopLevel(node);
    });
  };
  prototypeAccessors.inFunction.get = function() {
    return (this.currentVarScope().flags & SCOPE_FUNCTION) > 0;
  };
  prototypeAccessors.inGenerator.get = function() {
    return (this.currentVarScope().flags & SCOPE_GENERATOR) > 0;
  };
  prototypeAccessors.inAsync.get = function() {
    return (this.currentVarScope().flags & SCOPE_ASYNC) > 0;
  };
  prototypeAccessors.canAwait.get = function() {
    for (var i2 = this.scopeStack.length - 1; i2 >= 0; i2--) {
      var ref2 = this.scopeStack[i2];
      var flags = ref2.flags;
      if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT)) {
        return false;
      }
      if (flags & SCOPE_FUNCTION) {
        return (flags & SCOPE_ASYNC) > 0;
      }
    }
    return this.inModule && this.options.ecmaVersion >= 13 || this.options.allowAwaitOutsideFunction;
  };
  prototypeAccessors.allowReturn.get = function() {
    if (this.inFunction) {
      return true;
    }
    if (this.options.allowReturnOutsideFunction && this.currentVarScope().flags & SCOPE_TOP) {
      return true;
    }
    return false;
  };
  prototypeAccessors.allowSuper.get = function() {
    var ref2 = this.currentThisScope();
    var flags = ref2.flags;
    return (flags & SCOPE_SUPER) > 0 || this.options.allowSuperOutsideMethod;
  };
  prototypeAccessors.allowDirectSuper.get = function() {
    return (this.currentThisScope().flags & SCOPE_DIRECT_SUPER) > 0;
  };
  prototypeAccessors.treatFunctionsAsVar.get = function() {
    return this.treatFunctionsAsVarInScope(this.currentScope());
  };
  prototypeAccessors.allowNewDotTarget.get = function() {
    for (var i2 = this.scopeStack.length - 1; i2 >= 0; i2--) {
      var ref2 = this.scopeStack[i2];
      var flags = ref2.flags;
      if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT) || flags & SCOPE_FUNCTION && !(flags & SCOPE_ARROW)) {
        return true;
      }
    }
    return false;
  };
  prototypeAccessors.allowUsing.get = function() {
    var ref2 = this.currentScope();
    var flags = ref2.flags;
    if (flags & SCOPE_SWITCH) {
      return false;
    }
    if (!this.inModule && flags & SCOPE_TOP) {
      return false;
    }
    return true;
  };
  prototypeAccessors.inClassStaticBlock.get = function() {
    return (this.currentVarScope().flags & SCOPE_CLASS_STATIC_BLOCK) > 0;
  };
  Parser.extend = function extend() {
    var plugins = [], len = arguments.length;
    while (len--) plugins[len] = arguments[len];
    var cls = this;
    for (var i2 = 0; i2 < plugins.length; i2++) {
      cls = plugins[i2](cls);
    }
    return cls;
  };
  Parser.parse = function parse2(input, options) {
    return new this(options, input).parse();
  };
  Parser.parseExpressionAt = function parseExpressionAt(input, pos, options) {
    var parser = new this(options, input, pos);
    parser.nextToken();
    return parser.parseExpression();
  };
  Parser.tokenizer = function tokenizer(input, options) {
    return new this(options, input);
  };
  Object.defineProperties(Parser.prototype, prototypeAccessors);
  var pp$9 = Parser.prototype;
  var literal = /^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;
  pp$9.strictDirective = function(start) {
    if (this.options.ecmaVersion < 5) {
      return false;
    }
    for (; ; ) {
      skipWhiteSpace.lastIndex = start;
      start += skipWhiteSpace.exec(this.input)[0].length;
      var match = literal.exec(this.input.slice(start));
      if (!match) {
        return false;
      }
      if ((match[1] || match[2]) === "use strict") {
        skipWhiteSpace.lastIndex = start + match[0].length;
        var spaceAfter = skipWhiteSpace.exec(this.input), end = spaceAfter.index + spaceAfter[0].length;
        var next = this.input.charAt(end);
        return next === ";" || next === "}" || lineBreak.test(spaceAfter[0]) && !(/[(`.[+\-/*%<>=,?^&]/.test(next) || next === "!" && this.input.charAt(end + 1) === "=" || next === "i" && keywordOpAt(this, end));
      }
      start += match[0].length;
      skipWhiteSpace.lastIndex = start;
      start += skipWhiteSpace.exec(this.input)[0].length;
      if (this.input[start] === ";") {
        start++;
      }
    }
  };
  function keywordOpAt(parser, pos) {
    var end = pos + 1, stop = Math.min(parser.input.length, pos + 11);
    while (end < stop) {
      var ch = parser.fullCharCodeAt(end);
      if (!isIdentifierChar(ch, true)) {
        break;
      }
      end += ch <= 65535 ? 1 : 2;
    }
    return end === pos + 2 && parser.input.slice(pos, end) === "in" || end === pos + 10 && parser.input.slice(pos, end) === "instanceof";
  }
  pp$9.eat = function(type) {
    if (this.type === type) {
      this.next();
      return true;
    } else {
      return false;
    }
  };
  pp$9.isContextual = function(name) {
    return this.type === types$1.name && this.value === name && !this.containsEsc;
  };
  pp$9.eatContextual = function(name) {
    if (!this.isContextual(name)) {
      return false;
    }
    this.next();
    return true;
  };
  pp$9.catchStackOverflow = function(f) {
    try {
      return f();
    } catch (e) {
      if (e instanceof Error && (/\bstack\b.*\b(exceeded|overflow)\b/i.test(e.message) || /\btoo much recursion\b/i.test(e.message))) {
        this.raise(this.start, "Not enough stack space to parse input");
      } else {
        throw e;
      }
    }
  };
  pp$9.expectContextual = function(name) {
    if (!this.eatContextual(name)) {
      this.unexpected();
    }
  };
  pp$9.canInsertSemicolon = function() {
    return this.type === types$1.eof || this.type === types$1.braceR || lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
  };
  pp$9.insertSemicolon = function() {
    if (this.canInsertSemicolon()) {
      if (this.options.onInsertedSemicolon) {
        this.options.onInsertedSemicolon(this.lastTokEnd, this.lastTokEndLoc);
      }
      return true;
    }
  };
  pp$9.semicolon = function() {
    if (!this.eat(types$1.semi) && !this.insertSemicolon()) {
      this.unexpected();
    }
  };
  pp$9.afterTrailingComma = function(tokType, notNext) {
    if (this.type === tokType) {
      if (this.options.onTrailingComma) {
        this.options.onTrailingComma(this.lastTokStart, this.lastTokStartLoc);
      }
      if (!notNext) {
        this.next();
      }
      return true;
    }
  };
  pp$9.expect = function(type) {
    this.eat(type) || this.unexpected();
  };
  pp$9.unexpected = function(pos) {
    this.raise(pos != null ? pos : this.start, "Unexpected token");
  };
  var DestructuringErrors = function DestructuringErrors2() {
    this.shorthandAssign = this.trailingComma = this.parenthesizedAssign = this.parenthesizedBind = this.doubleProto = -1;
  };
  pp$9.checkPatternErrors = function(refDestructuringErrors, isAssign) {
    if (!refDestructuringErrors) {
      return;
    }
    if (refDestructuringErrors.trailingComma > -1) {
      this.raiseRecoverable(refDestructuringErrors.trailingComma, "Comma is not permitted after the rest element");
    }
    var parens = isAssign ? refDestructuringErrors.parenthesizedAssign : refDestructuringErrors.parenthesizedBind;
    if (parens > -1) {
      this.raiseRecoverable(parens, isAssign ? "Assigning to rvalue" : "Parenthesized pattern");
    }
  };
  pp$9.checkExpressionErrors = function(refDestructuringErrors, andThrow) {
    if (!refDestructuringErrors) {
      return false;
    }
    var shorthandAssign = refDestructuringErrors.shorthandAssign;
    var doubleProto = refDestructuringErrors.doubleProto;
    if (!andThrow) {
      return shorthandAssign >= 0 || doubleProto >= 0;
    }
    if (shorthandAssign >= 0) {
      this.raise(shorthandAssign, "Shorthand property assignments are valid only in destructuring patterns");
    }
    if (doubleProto >= 0) {
      this.raiseRecoverable(doubleProto, "Redefinition of __proto__ property");
    }
  };
  pp$9.checkYieldAwaitInDefaultParams = function() {
    if (this.yieldPos && (!this.awaitPos || this.yieldPos < this.awaitPos)) {
      this.raise(this.yieldPos, "Yield expression cannot be a default value");
    }
    if (this.awaitPos) {
      this.raise(this.awaitPos, "Await expression cannot be a default value");
    }
  };
  pp$9.isSimpleAssignTarget = function(expr) {
    if (expr.type === "ParenthesizedExpression") {
      return this.isSimpleAssignTarget(expr.expression);
    }
    return expr.type === "Identifier" || expr.type === "MemberExpression";
  };
  var pp$8 = Parser.prototype;
  pp$8.parseTopLevel = function(node) {
    var exports$1 = /* @__PURE__ */ Object.create(null);
    if (!node.body) {
      node.body = [];
    }
    while (this.type !== types$1.eof) {
      var stmt = this.parseStatement(null, true, exports$1);
      node.body.push(stmt);
    }
    if (this.inModule) {
      for (var i2 = 0, list2 = Object.keys(this.undefinedExports); i2 < list2.length; i2 += 1) {
        var name = list2[i2];
        this.raiseRecoverable(this.undefinedExports[name].start, "Export '" + name + "' is not defined");
      }
    }
    this.adaptDirectivePrologue(node.body);
    this.next();
    node.sourceType = this.options.sourceType === "commonjs" ? "script" : this.options.sourceType;
    return this.finishNode(node, "Program");
  };
  var loopLabel = { kind: "loop" };
  var switchLabel = { kind: "switch" };
  pp$8.isLet = function(context) {
    if (this.options.ecmaVersion < 6 || !this.isContextual("let")) {
      return false;
    }
    skipWhiteSpace.lastIndex = this.pos;
    var skip = skipWhiteSpace.exec(this.input);
    var next = this.pos + skip[0].length, nextCh = this.fullCharCodeAt(next);
    if (nextCh === 91 || nextCh === 92) {
      return true;
    }
    if (context) {
      return false;
    }
    if (nextCh === 123) {
      return true;
    }
    if (isIdentifierStart(nextCh)) {
      var start = next;
      do {
        next += nextCh <= 65535 ? 1 : 2;
      } while (isIdentifierChar(nextCh = this.fullCharCodeAt(next)));
      if (nextCh === 92) {
        return true;
      }
      var ident = this.input.slice(start, next);
      if (!keywordRelationalOperator.test(ident)) {
        return true;
      }
    }
    return false;
  };
  pp$8.isAsyncFunction = function() {
    if (this.options.ecmaVersion < 8 || !this.isContextual("async")) {
      return false;
    }
    skipWhiteSpace.lastIndex = this.pos;
    var skip = skipWhiteSpace.exec(this.input);
    var next = this.pos + skip[0].length, after;
    return !lineBreak.test(this.input.slice(this.pos, next)) && this.input.slice(next, next + 8) === "function" && (next + 8 === this.input.length || !(isIdentifierChar(after = this.fullCharCodeAt(next + 8)) || after === 92));
  };
  pp$8.isUsingKeyword = function(isAwaitUsing, isFor) {
    if (this.options.ecmaVersion < 17 || !this.isContextual(isAwaitUsing ? "await" : "using")) {
      return false;
    }
    skipWhiteSpace.lastIndex = this.pos;
    var skip = skipWhiteSpace.exec(this.input);
    var next = this.pos + skip[0].length;
    if (lineBreak.test(this.input.slice(this.pos, next))) {
      return false;
    }
    if (isAwaitUsing) {
      var usingEndPos = next + 5, after;
      if (this.input.slice(next, usingEndPos) !== "using" || usingEndPos === this.input.length || isIdentifierChar(after = this.fullCharCodeAt(usingEndPos)) || after === 92) {
        return false;
      }
      skipWhiteSpace.lastIndex = usingEndPos;
      var skipAfterUsing = skipWhiteSpace.exec(this.input);
      next = usingEndPos + skipAfterUsing[0].length;
      if (skipAfterUsing && lineBreak.test(this.input.slice(usingEndPos, next))) {
        return false;
      }
    }
    var ch = this.fullCharCodeAt(next);
    if (!isIdentifierStart(ch) && ch !== 92) {
      return false;
    }
    var idStart = next;
    do {
      next += ch <= 65535 ? 1 : 2;
    } while (isIdentifierChar(ch = this.fullCharCodeAt(next)));
    if (ch === 92) {
      return true;
    }
    var id = this.input.slice(idStart, next);
    if (keywordRelationalOperator.test(id)) {
      return false;
    }
    if (isFor && !isAwaitUsing && id === "of") {
      skipWhiteSpace.lastIndex = next;
      var skipAfterOf = skipWhiteSpace.exec(this.input);
      next = next + skipAfterOf[0].length;
      if (this.input.charCodeAt(next) !== 61 || // Check for ==, === and => operators
      (ch = this.input.charCodeAt(next + 1)) === 61 || ch === 62) {
        return false;
      }
    }
    return true;
  };
  pp$8.isAwaitUsing = function(isFor) {
    return this.isUsingKeyword(true, isFor);
  };
  pp$8.isUsing = function(isFor) {
    return this.isUsingKeyword(false, isFor);
  };
  pp$8.parseStatement = function(context, topLevel, exports$1) {
    var starttype = this.type, node = this.startNode(), kind;
    if (this.isLet(context)) {
      starttype = types$1._var;
      kind = "let";
    }
    switch (starttype) {
      case types$1._break:
      case types$1._continue:
        return this.parseBreakContinueStatement(node, starttype.keyword);
      case types$1._debugger:
        return this.parseDebuggerStatement(node);
      case types$1._do:
        return this.parseDoStatement(node);
      case types$1._for:
        return this.parseForStatement(node);
      case types$1._function:
        if (context && (this.strict || context !== "if" && context !== "label") && this.options.ecmaVersion >= 6) {
          this.unexpected();
        }
        return this.parseFunctionStatement(node, false, !context);
      case types$1._class:
        if (context) {
          this.unexpected();
        }
        return this.parseClass(node, true);
      case types$1._if:
        return this.parseIfStatement(node);
      case types$1._return:
        return this.parseReturnStatement(node);
      case types$1._switch:
        return this.parseSwitchStatement(node);
      case types$1._throw:
        return this.parseThrowStatement(node);
      case types$1._try:
        return this.parseTryStatement(node);
      case types$1._const:
      case types$1._var:
        kind = kind || this.value;
        if (context && kind !== "var") {
          this.unexpected();
        }
        return this.parseVarStatement(node, kind);
      case types$1._while:
        return this.parseWhileStatement(node);
      case types$1._with:
        return this.parseWithStatement(node);
      case types$1.braceL:
        return this.parseBlock(true, node);
      case types$1.semi:
        return this.parseEmptyStatement(node);
      case types$1._export:
      case types$1._import:
        if (this.options.ecmaVersion > 10 && starttype === types$1._import) {
          skipWhiteSpace.lastIndex = this.pos;
          var skip = skipWhiteSpace.exec(this.input);
          var next = this.pos + skip[0].length, nextCh = this.input.charCodeAt(next);
          if (nextCh === 40 || nextCh === 46) {
            return this.parseExpressionStatement(node, this.parseExpression());
          }
        }
        if (!this.options.allowImportExportEverywhere) {
          if (!topLevel) {
            this.raise(this.start, "'import' and 'export' may only appear at the top level");
          }
          if (!this.inModule) {
            this.raise(this.start, "'import' and 'export' may appear only with 'sourceType: module'");
          }
        }
        return starttype === types$1._import ? this.parseImport(node) : this.parseExport(node, exports$1);
      // If the statement does not start with a statement keyword or a
      // brace, it's an ExpressionStatement or LabeledStatement. We
      // simply start parsing an expression, and afterwards, if the
      // next token is a colon and the expression was a simple
      // Identifier node, we switch to interpreting it as a label.
      default:
        if (this.isAsyncFunction()) {
          if (context) {
            this.unexpected();
          }
          this.next();
          return this.parseFunctionStatement(node, true, !context);
        }
        var usingKind = this.isAwaitUsing(false) ? "await using" : this.isUsing(false) ? "using" : null;
        if (usingKind) {
          if (!this.allowUsing) {
            this.raise(this.start, "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement");
          }
          if (context) {
            this.raise(this.start, "Using declaration is not allowed in single-statement positions");
          }
          if (usingKind === "await using") {
            if (!this.canAwait) {
              this.raise(this.start, "Await using cannot appear outside of async function");
            }
            this.next();
          }
          this.next();
          this.parseVar(node, false, usingKind);
          this.semicolon();
          return this.finishNode(node, "VariableDeclaration");
        }
        var maybeName = this.value, expr = this.parseExpression();
        if (starttype === types$1.name && expr.type === "Identifier" && this.eat(types$1.colon)) {
          return this.parseLabeledStatement(node, maybeName, expr, context);
        } else {
          return this.parseExpressionStatement(node, expr);
        }
    }
  };
  pp$8.parseBreakContinueStatement = function(node, keyword) {
    var isBreak = keyword === "break";
    this.next();
    if (this.eat(types$1.semi) || this.insertSemicolon()) {
      node.label = null;
    } else if (this.type !== types$1.name) {
      this.unexpected();
    } else {
      node.label = this.parseIdent();
      this.semicolon();
    }
    var i2 = 0;
    for (; i2 < this.labels.length; ++i2) {
      var lab = this.labels[i2];
      if (node.label == null || lab.name === node.label.name) {
        if (lab.kind != null && (isBreak || lab.kind === "loop")) {
          break;
        }
        if (node.label && isBreak) {
          break;
        }
      }
    }
    if (i2 === this.labels.length) {
      this.raise(node.start, "Unsyntactic " + keyword);
    }
    return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
  };
  pp$8.parseDebuggerStatement = function(node) {
    this.next();
    this.semicolon();
    return this.finishNode(node, "DebuggerStatement");
  };
  pp$8.parseDoStatement = function(node) {
    this.next();
    this.labels.push(loopLabel);
    node.body = this.parseStatement("do");
    this.labels.pop();
    this.expect(types$1._while);
    node.test = this.parseParenExpression();
    if (this.options.ecmaVersion >= 6) {
      this.eat(types$1.semi);
    } else {
      this.semicolon();
    }
    return this.finishNode(node, "DoWhileStatement");
  };
  pp$8.parseForStatement = function(node) {
    this.next();
    var awaitAt = this.options.ecmaVersion >= 9 && this.canAwait && this.eatContextual("await") ? this.lastTokStart : -1;
    this.labels.push(loopLabel);
    this.enterScope(0);
    this.expect(types$1.parenL);
    if (this.type === types$1.semi) {
      if (awaitAt > -1) {
        this.unexpected(awaitAt);
      }
      return this.parseFor(node, null);
    }
    var isLet = this.isLet();
    if (this.type === types$1._var || this.type === types$1._const || isLet) {
      var init$1 = this.startNode(), kind = isLet ? "let" : this.value;
      this.next();
      this.parseVar(init$1, true, kind);
      this.finishNode(init$1, "VariableDeclaration");
      return this.parseForAfterInit(node, init$1, awaitAt);
    }
    var startsWithLet = this.isContextual("let"), isForOf = false;
    var usingKind = this.isUsing(true) ? "using" : this.isAwaitUsing(true) ? "await using" : null;
    if (usingKind) {
      var init$2 = this.startNode();
      this.next();
      if (usingKind === "await using") {
        if (!this.canAwait) {
          this.raise(this.start, "Await using cannot appear outside of async function");
        }
        this.next();
      }
      this.parseVar(init$2, true, usingKind);
      this.finishNode(init$2, "VariableDeclaration");
      return this.parseForAfterInit(node, init$2, awaitAt);
    }
    var containsEsc = this.containsEsc;
    var refDestructuringErrors = new DestructuringErrors();
    var initPos = this.start;
    var init = awaitAt > -1 ? this.parseExprSubscripts(refDestructuringErrors, "await") : this.parseExpression(true, refDestructuringErrors);
    if (this.type === types$1._in || (isForOf = this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
      if (awaitAt > -1) {
        if (this.type === types$1._in) {
          this.unexpected(awaitAt);
        }
        node.await = true;
      } else if (isForOf && this.options.ecmaVersion >= 8) {
        if (init.start === initPos && !containsEsc && init.type === "Identifier" && init.name === "async") {
          this.unexpected();
        } else if (this.options.ecmaVersion >= 9) {
          node.await = false;
        }
      }
      if (startsWithLet && isForOf) {
        this.raise(init.start, "The left-hand side of a for-of loop may not start with 'let'.");
      }
      this.toAssignable(init, false, refDestructuringErrors);
      this.checkLValPattern(init);
      return this.parseForIn(node, init);
    } else {
      this.checkExpressionErrors(refDestructuringErrors, true);
    }
    if (awaitAt > -1) {
      this.unexpected(awaitAt);
    }
    return this.parseFor(node, init);
  };
  pp$8.parseForAfterInit = function(node, init, awaitAt) {
    if ((this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) && init.declarations.length === 1) {
      if (this.type === types$1._in) {
        if ((init.kind === "using" || init.kind === "await using") && !init.declarations[0].init) {
          this.raise(this.start, "Using declaration is not allowed in for-in loops");
        }
        if (this.options.ecmaVersion >= 9 && awaitAt > -1) {
          this.unexpected(awaitAt);
        }
      } else if (this.options.ecmaVersion >= 9) {
        node.await = awaitAt > -1;
      }
      return this.parseForIn(node, init);
    }
    if (awaitAt > -1) {
      this.unexpected(awaitAt);
    }
    return this.parseFor(node, init);
  };
  pp$8.parseFunctionStatement = function(node, isAsync, declarationPosition) {
    this.next();
    return this.parseFunction(node, FUNC_STATEMENT | (declarationPosition ? 0 : FUNC_HANGING_STATEMENT), false, isAsync);
  };
  pp$8.parseIfStatement = function(node) {
    this.next();
    node.test = this.parseParenExpression();
    node.consequent = this.parseStatement("if");
    node.alternate = this.eat(types$1._else) ? this.parseStatement("if") : null;
    return this.finishNode(node, "IfStatement");
  };
  pp$8.parseReturnStatement = function(node) {
    if (!this.allowReturn) {
      this.raise(this.start, "'return' outside of function");
    }
    this.next();
    if (this.eat(types$1.semi) || this.insertSemicolon()) {
      node.argument = null;
    } else {
      node.argument = this.parseExpression();
      this.semicolon();
    }
    return this.finishNode(node, "ReturnStatement");
  };
  pp$8.parseSwitchStatement = function(node) {
    this.next();
    node.discriminant = this.parseParenExpression();
    node.cases = [];
    this.expect(types$1.braceL);
    this.labels.push(switchLabel);
    this.enterScope(SCOPE_SWITCH);
    var cur;
    for (var sawDefault = false; this.type !== types$1.braceR; ) {
      if (this.type === types$1._case || this.type === types$1._default) {
        var isCase = this.type === types$1._case;
        if (cur) {
          this.finishNode(cur, "SwitchCase");
        }
        node.cases.push(cur = this.startNode());
        cur.consequent = [];
        this.next();
        if (isCase) {
          cur.test = this.parseExpression();
        } else {
          if (sawDefault) {
            this.raiseRecoverable(this.lastTokStart, "Multiple default clauses");
          }
          sawDefault = true;
          cur.test = null;
        }
        this.expect(types$1.colon);
      } else {
        if (!cur) {
          this.unexpected();
        }
        cur.consequent.push(this.parseStatement(null));
      }
    }
    this.exitScope();
    if (cur) {
      this.finishNode(cur, "SwitchCase");
    }
    this.next();
    this.labels.pop();
    return this.finishNode(node, "SwitchStatement");
  };
  pp$8.parseThrowStatement = function(node) {
    this.next();
    if (lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) {
      this.raise(this.lastTokEnd, "Illegal newline after throw");
    }
    node.argument = this.parseExpression();
    this.semicolon();
    return this.finishNode(node, "ThrowStatement");
  };
  var empty$1 = [];
  pp$8.parseCatchClauseParam = function() {
    var param = this.parseBindingAtom();
    var simple = param.type === "Identifier";
    this.enterScope(simple ? SCOPE_SIMPLE_CATCH : 0);
    this.checkLValPattern(param, simple ? BIND_SIMPLE_CATCH : BIND_LEXICAL);
    this.expect(types$1.parenR);
    return param;
  };
  pp$8.parseTryStatement = function(node) {
    this.next();
    node.block = this.parseBlock();
    node.handler = null;
    if (this.type === types$1._catch) {
      var clause = this.startNode();
      this.next();
      if (this.eat(types$1.parenL)) {
        clause.param = this.parseCatchClauseParam();
      } else {
        if (this.options.ecmaVersion < 10) {
          this.unexpected();
        }
        clause.param = null;
        this.enterScope(0);
      }
      clause.body = this.parseBlock(false);
      this.exitScope();
      node.handler = this.finishNode(clause, "CatchClause");
    }
    node.finalizer = this.eat(types$1._finally) ? this.parseBlock() : null;
    if (!node.handler && !node.finalizer) {
      this.raise(node.start, "Missing catch or finally clause");
    }
    return this.finishNode(node, "TryStatement");
  };
  pp$8.parseVarStatement = function(node, kind, allowMissingInitializer) {
    this.next();
    this.parseVar(node, false, kind, allowMissingInitializer);
    this.semicolon();
    return this.finishNode(node, "VariableDeclaration");
  };
  pp$8.parseWhileStatement = function(node) {
    this.next();
    node.test = this.parseParenExpression();
    this.labels.push(loopLabel);
    node.body = this.parseStatement("while");
    this.labels.pop();
    return this.finishNode(node, "WhileStatement");
  };
  pp$8.parseWithStatement = function(node) {
    if (this.strict) {
      this.raise(this.start, "'with' in strict mode");
    }
    this.next();
    node.object = this.parseParenExpression();
    node.body = this.parseStatement("with");
    return this.finishNode(node, "WithStatement");
  };
  pp$8.parseEmptyStatement = function(node) {
    this.next();
    return this.finishNode(node, "EmptyStatement");
  };
  pp$8.parseLabeledStatement = function(node, maybeName, expr, context) {
    for (var i$1 = 0, list2 = this.labels; i$1 < list2.length; i$1 += 1) {
      var label = list2[i$1];
      if (label.name === maybeName) {
        this.raise(expr.start, "Label '" + maybeName + "' is already declared");
      }
    }
    var kind = this.type.isLoop ? "loop" : this.type === types$1._switch ? "switch" : null;
    for (var i2 = this.labels.length - 1; i2 >= 0; i2--) {
      var label$1 = this.labels[i2];
      if (label$1.statementStart === node.start) {
        label$1.statementStart = this.start;
        label$1.kind = kind;
      } else {
        break;
      }
    }
    this.labels.push({ name: maybeName, kind, statementStart: this.start });
    node.body = this.parseStatement(context ? context.indexOf("label") === -1 ? context + "label" : context : "label");
    this.labels.pop();
    node.label = expr;
    return this.finishNode(node, "LabeledStatement");
  };
  pp$8.parseExpressionStatement = function(node, expr) {
    node.expression = expr;
    this.semicolon();
    return this.finishNode(node, "ExpressionStatement");
  };
  pp$8.parseBlock = function(createNewLexicalScope, node, exitStrict) {
    if (createNewLexicalScope === void 0) createNewLexicalScope = true;
    if (node === void 0) node = this.startNode();
    node.body = [];
    this.expect(types$1.braceL);
    if (createNewLexicalScope) {
      this.enterScope(0);
    }
    while (this.type !== types$1.braceR) {
      var stmt = this.parseStatement(null);
      node.body.push(stmt);
    }
    if (exitStrict) {
      this.strict = false;
    }
    this.next();
    if (createNewLexicalScope) {
      this.exitScope();
    }
    return this.finishNode(node, "BlockStatement");
  };
  pp$8.parseFor = function(node, init) {
    node.init = init;
    this.expect(types$1.semi);
    node.test = this.type === types$1.semi ? null : this.parseExpression();
    this.expect(types$1.semi);
    node.update = this.type === types$1.parenR ? null : this.parseExpression();
    this.expect(types$1.parenR);
    node.body = this.parseStatement("for");
    this.exitScope();
    this.labels.pop();
    return this.finishNode(node, "ForStatement");
  };
  pp$8.parseForIn = function(node, init) {
    var isForIn = this.type === types$1._in;
    this.next();
    if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || this.options.ecmaVersion < 8 || this.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) {
      this.raise(
        init.start,
        (isForIn ? "for-in" : "for-of") + " loop variable declaration may not have an initializer"
      );
    }
    node.left = init;
    node.right = isForIn ? this.parseExpression() : this.parseMaybeAssign();
    this.expect(types$1.parenR);
    node.body = this.parseStatement("for");
    this.exitScope();
    this.labels.pop();
    return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
  };
  pp$8.parseVar = function(node, isFor, kind, allowMissingInitializer) {
    node.declarations = [];
    node.kind = kind;
    for (; ; ) {
      var decl = this.startNode();
      this.parseVarId(decl, kind);
      if (this.eat(types$1.eq)) {
        decl.init = this.parseMaybeAssign(isFor);
      } else if (!allowMissingInitializer && kind === "const" && !(this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
        this.unexpected();
      } else if (!allowMissingInitializer && (kind === "using" || kind === "await using") && this.options.ecmaVersion >= 17 && this.type !== types$1._in && !this.isContextual("of")) {
        this.raise(this.lastTokEnd, "Missing initializer in " + kind + " declaration");
      } else if (!allowMissingInitializer && decl.id.type !== "Identifier" && !(isFor && (this.type === types$1._in || this.isContextual("of")))) {
        this.raise(this.lastTokEnd, "Complex binding patterns require an initialization value");
      } else {
        decl.init = null;
      }
      node.declarations.push(this.finishNode(decl, "VariableDeclarator"));
      if (!this.eat(types$1.comma)) {
        break;
      }
    }
    return node;
  };
  pp$8.parseVarId = function(decl, kind) {
    decl.id = kind === "using" || kind === "await using" ? this.parseIdent() : this.parseBindingAtom();
    this.checkLValPattern(decl.id, kind === "var" ? BIND_VAR : BIND_LEXICAL, false);
  };
  var FUNC_STATEMENT = 1;
  var FUNC_HANGING_STATEMENT = 2;
  var FUNC_NULLABLE_ID = 4;
  pp$8.parseFunction = function(node, statement, allowExpressionBody, isAsync, forInit) {
    this.initFunction(node);
    if (this.options.ecmaVersion >= 9 || this.options.ecmaVersion >= 6 && !isAsync) {
      if (this.type === types$1.star && statement & FUNC_HANGING_STATEMENT) {
        this.unexpected();
      }
      node.generator = this.eat(types$1.star);
    }
    if (this.options.ecmaVersion >= 8) {
      node.async = !!isAsync;
    }
    if (statement & FUNC_STATEMENT) {
      node.id = statement & FUNC_NULLABLE_ID && this.type !== types$1.name ? null : this.parseIdent();
      if (node.id && !(statement & FUNC_HANGING_STATEMENT)) {
        this.checkLValSimple(node.id, this.strict || node.generator || node.async ? this.treatFunctionsAsVar ? BIND_VAR : BIND_LEXICAL : BIND_FUNCTION);
      }
    }
    var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
    this.yieldPos = 0;
    this.awaitPos = 0;
    this.awaitIdentPos = 0;
    this.enterScope(functionFlags(node.async, node.generator));
    if (!(statement & FUNC_STATEMENT)) {
      node.id = this.type === types$1.name ? this.parseIdent() : null;
    }
    this.parseFunctionParams(node);
    this.parseFunctionBody(node, allowExpressionBody, false, forInit);
    this.yieldPos = oldYieldPos;
    this.awaitPos = oldAwaitPos;
    this.awaitIdentPos = oldAwaitIdentPos;
    return this.finishNode(node, statement & FUNC_STATEMENT ? "FunctionDeclaration" : "FunctionExpression");
  };
  pp$8.parseFunctionParams = function(node) {
    this.expect(types$1.parenL);
    node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
    this.checkYieldAwaitInDefaultParams();
  };
  pp$8.parseClass = function(node, isStatement) {
    this.next();
    var oldStrict = this.strict;
    this.strict = true;
    this.parseClassId(node, isStatement);
    this.parseClassSuper(node);
    var privateNameMap = this.enterClassBody();
    var classBody = this.startNode();
    var hadConstructor = false;
    classBody.body = [];
    this.expect(types$1.braceL);
    while (this.type !== types$1.braceR) {
      var element = this.parseClassElement(node.superClass !== null);
      if (element) {
        classBody.body.push(element);
        if (element.type === "MethodDefinition" && element.kind === "constructor") {
          if (hadConstructor) {
            this.raiseRecoverable(element.start, "Duplicate constructor in the same class");
          }
          hadConstructor = true;
        } else if (element.key && element.key.type === "PrivateIdentifier" && isPrivateNameConflicted(privateNameMap, element)) {
          this.raiseRecoverable(element.key.start, "Identifier '#" + element.key.name + "' has already been declared");
        }
      }
    }
    this.strict = oldStrict;
    this.next();
    node.body = this.finishNode(classBody, "ClassBody");
    this.exitClassBody();
    return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
  };
  pp$8.parseClassElement = function(constructorAllowsSuper) {
    if (this.eat(types$1.semi)) {
      return null;
    }
    var ecmaVersion2 = this.options.ecmaVersion;
    var node = this.startNode();
    var keyName = "";
    var isGenerator = false;
    var isAsync = false;
    var kind = "method";
    var isStatic = false;
    if (this.eatContextual("static")) {
      if (ecmaVersion2 >= 13 && this.eat(types$1.braceL)) {
        this.parseClassStaticBlock(node);
        return node;
      }
      if (this.isClassElementNameStart() || this.type === types$1.star) {
        isStatic = true;
      } else {
        keyName = "static";
      }
    }
    node.static = isStatic;
    if (!keyName && ecmaVersion2 >= 8 && this.eatContextual("async")) {
      if ((this.isClassElementNameStart() || this.type === types$1.star) && !this.canInsertSemicolon()) {
        isAsync = true;
      } else {
        keyName = "async";
      }
    }
    if (!keyName && (ecmaVersion2 >= 9 || !isAsync) && this.eat(types$1.star)) {
      isGenerator = true;
    }
    if (!keyName && !isAsync && !isGenerator) {
      var lastValue = this.value;
      if (this.eatContextual("get") || this.eatContextual("set")) {
        if (this.isClassElementNameStart()) {
          kind = lastValue;
        } else {
          keyName = lastValue;
        }
      }
    }
    if (keyName) {
      node.computed = false;
      node.key = this.startNodeAt(this.lastTokStart, this.lastTokStartLoc);
      node.key.name = keyName;
      this.finishNode(node.key, "Identifier");
    } else {
      this.parseClassElementName(node);
    }
    if (ecmaVersion2 < 13 || this.type === types$1.parenL || kind !== "method" || isGenerator || isAsync) {
      var isConstructor = !node.static && checkKeyName(node, "constructor");
      var allowsDirectSuper = isConstructor && constructorAllowsSuper;
      if (isConstructor && kind !== "method") {
        this.raise(node.key.start, "Constructor can't have get/set modifier");
      }
      node.kind = isConstructor ? "constructor" : kind;
      this.parseClassMethod(node, isGenerator, isAsync, allowsDirectSuper);
    } else {
      this.parseClassField(node);
    }
    return node;
  };
  pp$8.isClassElementNameStart = function() {
    return this.type === types$1.name || this.type === types$1.privateId || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword;
  };
  pp$8.parseClassElementName = function(element) {
    if (this.type === types$1.privateId) {
      if (this.value === "constructor") {
        this.raise(this.start, "Classes can't have an element named '#constructor'");
      }
      element.computed = false;
      element.key = this.parsePrivateIdent();
    } else {
      this.parsePropertyName(element);
    }
  };
  pp$8.parseClassMethod = function(method, isGenerator, isAsync, allowsDirectSuper) {
    var key = method.key;
    if (method.kind === "constructor") {
      if (isGenerator) {
        this.raise(key.start, "Constructor can't be a generator");
      }
      if (isAsync) {
        this.raise(key.start, "Constructor can't be an async method");
      }
    } else if (method.static && checkKeyName(method, "prototype")) {
      this.raise(key.start, "Classes may not have a static property named prototype");
    }
    var value = method.value = this.parseMethod(isGenerator, isAsync, allowsDirectSuper);
    if (method.kind === "get" && value.params.length !== 0) {
      this.raiseRecoverable(value.start, "getter should have no params");
    }
    if (method.kind === "set" && value.params.length !== 1) {
      this.raiseRecoverable(value.start, "setter should have exactly one param");
    }
    if (method.kind === "set" && value.params[0].type === "RestElement") {
      this.raiseRecoverable(value.params[0].start, "Setter cannot use rest params");
    }
    return this.finishNode(method, "MethodDefinition");
  };
  pp$8.parseClassField = function(field) {
    if (checkKeyName(field, "constructor")) {
      this.raise(field.key.start, "Classes can't have a field named 'constructor'");
    } else if (field.static && checkKeyName(field, "prototype")) {
      this.raise(field.key.start, "Classes can't have a static field named 'prototype'");
    }
    if (this.eat(types$1.eq)) {
      this.enterScope(SCOPE_CLASS_FIELD_INIT | SCOPE_SUPER);
      field.value = this.parseMaybeAssign();
      this.exitScope();
    } else {
      field.value = null;
    }
    this.semicolon();
    return this.finishNode(field, "PropertyDefinition");
  };
  pp$8.parseClassStaticBlock = function(node) {
    node.body = [];
    var oldLabels = this.labels;
    this.labels = [];
    this.enterScope(SCOPE_CLASS_STATIC_BLOCK | SCOPE_SUPER);
    while (this.type !== types$1.braceR) {
      var stmt = this.parseStatement(null);
      node.body.push(stmt);
    }
    this.next();
    this.exitScope();
    this.labels = oldLabels;
    return this.finishNode(node, "StaticBlock");
  };
  pp$8.parseClassId = function(node, isStatement) {
    if (this.type === types$1.name) {
      node.id = this.parseIdent();
      if (isStatement) {
        this.checkLValSimple(node.id, BIND_LEXICAL, false);
      }
    } else {
      if (isStatement === true) {
        this.unexpected();
      }
      node.id = null;
    }
  };
  pp$8.parseClassSuper = function(node) {
    node.superClass = this.eat(types$1._extends) ? this.parseExprSubscripts(null, false) : null;
  };
  pp$8.enterClassBody = function() {
    var element = { declared: /* @__PURE__ */ Object.create(null), used: [] };
    this.privateNameStack.push(element);
    return element.declared;
  };
  pp$8.exitClassBody = function() {
    var ref2 = this.privateNameStack.pop();
    var declared = ref2.declared;
    var used = ref2.used;
    if (!this.options.checkPrivateFields) {
      return;
    }
    var len = this.privateNameStack.length;
    var parent = len === 0 ? null : this.privateNameStack[len - 1];
    for (var i2 = 0; i2 < used.length; ++i2) {
      var id = used[i2];
      if (!hasOwn2(declared, id.name)) {
        if (parent) {
          parent.used.push(id);
        } else {
          this.raiseRecoverable(id.start, "Private field '#" + id.name + "' must be declared in an enclosing class");
        }
      }
    }
  };
  function isPrivateNameConflicted(privateNameMap, element) {
    var name = element.key.name;
    var curr = privateNameMap[name];
    var next = "true";
    if (element.type === "MethodDefinition" && (element.kind === "get" || element.kind === "set")) {
      next = (element.static ? "s" : "i") + element.kind;
    }
    if (curr === "iget" && next === "iset" || curr === "iset" && next === "iget" || curr === "sget" && next === "sset" || curr === "sset" && next === "sget") {
      privateNameMap[name] = "true";
      return false;
    } else if (!curr) {
      privateNameMap[name] = next;
      return false;
    } else {
      return true;
    }
  }
  function checkKeyName(node, name) {
    var computed = node.computed;
    var key = node.key;
    return !computed && (key.type === "Identifier" && key.name === name || key.type === "Literal" && key.value === name);
  }
  pp$8.parseExportAllDeclaration = function(node, exports$1) {
    if (this.options.ecmaVersion >= 11) {
      if (this.eatContextual("as")) {
        node.exported = this.parseModuleExportName();
        this.checkExport(exports$1, node.exported, this.lastTokStart);
      } else {
        node.exported = null;
      }
    }
    this.expectContextual("from");
    if (this.type !== types$1.string) {
      this.unexpected();
    }
    node.source = this.parseExprAtom();
    if (this.options.ecmaVersion >= 16) {
      node.attributes = this.parseWithClause();
    }
    this.semicolon();
    return this.finishNode(node, "ExportAllDeclaration");
  };
  pp$8.parseExport = function(node, exports$1) {
    this.next();
    if (this.eat(types$1.star)) {
      return this.parseExportAllDeclaration(node, exports$1);
    }
    if (this.eat(types$1._default)) {
      this.checkExport(exports$1, "default", this.lastTokStart);
      node.declaration = this.parseExportDefaultDeclaration();
      return this.finishNode(node, "ExportDefaultDeclaration");
    }
    if (this.shouldParseExportStatement()) {
      node.declaration = this.parseExportDeclaration(node);
      if (node.declaration.type === "VariableDeclaration") {
        this.checkVariableExport(exports$1, node.declaration.declarations);
      } else {
        this.checkExport(exports$1, node.declaration.id, node.declaration.id.start);
      }
      node.specifiers = [];
      node.source = null;
      if (this.options.ecmaVersion >= 16) {
        node.attributes = [];
      }
    } else {
      node.declaration = null;
      node.specifiers = this.parseExportSpecifiers(exports$1);
      if (this.eatContextual("from")) {
        if (this.type !== types$1.string) {
          this.unexpected();
        }
        node.source = this.parseExprAtom();
        if (this.options.ecmaVersion >= 16) {
          node.attributes = this.parseWithClause();
        }
      } else {
        for (var i2 = 0, list2 = node.specifiers; i2 < list2.length; i2 += 1) {
          var spec = list2[i2];
          this.checkUnreserved(spec.local);
          this.checkLocalExport(spec.local);
          if (spec.local.type === "Literal") {
            this.raise(spec.local.start, "A string literal cannot be used as an exported binding without `from`.");
          }
        }
        node.source = null;
        if (this.options.ecmaVersion >= 16) {
          node.attributes = [];
        }
      }
      this.semicolon();
    }
    return this.finishNode(node, "ExportNamedDeclaration");
  };
  pp$8.parseExportDeclaration = function(node) {
    return this.parseStatement(null);
  };
  pp$8.parseExportDefaultDeclaration = function() {
    var isAsync;
    if (this.type === types$1._function || (isAsync = this.isAsyncFunction())) {
      var fNode = this.startNode();
      this.next();
      if (isAsync) {
        this.next();
      }
      return this.parseFunction(fNode, FUNC_STATEMENT | FUNC_NULLABLE_ID, false, isAsync);
    } else if (this.type === types$1._class) {
      var cNode = this.startNode();
      return this.parseClass(cNode, "nullableID");
    } else {
      var declaration = this.parseMaybeAssign();
      this.semicolon();
      return declaration;
    }
  };
  pp$8.checkExport = function(exports$1, name, pos) {
    if (!exports$1) {
      return;
    }
    if (typeof name !== "string") {
      name = name.type === "Identifier" ? name.name : name.value;
    }
    if (hasOwn2(exports$1, name)) {
      this.raiseRecoverable(pos, "Duplicate export '" + name + "'");
    }
    exports$1[name] = true;
  };
  pp$8.checkPatternExport = function(exports$1, pat) {
    var type = pat.type;
    if (type === "Identifier") {
      this.checkExport(exports$1, pat, pat.start);
    } else if (type === "ObjectPattern") {
      for (var i2 = 0, list2 = pat.properties; i2 < list2.length; i2 += 1) {
        var prop = list2[i2];
        this.checkPatternExport(exports$1, prop);
      }
    } else if (type === "ArrayPattern") {
      for (var i$1 = 0, list$1 = pat.elements; i$1 < list$1.length; i$1 += 1) {
        var elt = list$1[i$1];
        if (elt) {
          this.checkPatternExport(exports$1, elt);
        }
      }
    } else if (type === "Property") {
      this.checkPatternExport(exports$1, pat.value);
    } else if (type === "AssignmentPattern") {
      this.checkPatternExport(exports$1, pat.left);
    } else if (type === "RestElement") {
      this.checkPatternExport(exports$1, pat.argument);
    }
  };
  pp$8.checkVariableExport = function(exports$1, decls) {
    if (!exports$1) {
      return;
    }
    for (var i2 = 0, list2 = decls; i2 < list2.length; i2 += 1) {
      var decl = list2[i2];
      this.checkPatternExport(exports$1, decl.id);
    }
  };
  pp$8.shouldParseExportStatement = function() {
    return this.type.keyword === "var" || this.type.keyword === "const" || this.type.keyword === "class" || this.type.keyword === "function" || this.isLet() || this.isAsyncFunction();
  };
  pp$8.parseExportSpecifier = function(exports$1) {
    var node = this.startNode();
    node.local = this.parseModuleExportName();
    node.exported = this.eatContextual("as") ? this.parseModuleExportName() : node.local;
    this.checkExport(
      exports$1,
      node.exported,
      node.exported.start
    );
    return this.finishNode(node, "ExportSpecifier");
  };
  pp$8.parseExportSpecifiers = function(exports$1) {
    var nodes = [], first = true;
    this.expect(types$1.braceL);
    while (!this.eat(types$1.braceR)) {
      if (!first) {
        this.expect(types$1.comma);
        if (this.afterTrailingComma(types$1.braceR)) {
          break;
        }
      } else {
        first = false;
      }
      nodes.push(this.parseExportSpecifier(exports$1));
    }
    return nodes;
  };
  pp$8.parseImport = function(node) {
    this.next();
    if (this.type === types$1.string) {
      node.specifiers = empty$1;
      node.source = this.parseExprAtom();
    } else {
      node.specifiers = this.parseImportSpecifiers();
      this.expectContextual("from");
      node.source = this.type === types$1.string ? this.parseExprAtom() : this.unexpected();
    }
    if (this.options.ecmaVersion >= 16) {
      node.attributes = this.parseWithClause();
    }
    this.semicolon();
    return this.finishNode(node, "ImportDeclaration");
  };
  pp$8.parseImportSpecifier = function() {
    var node = this.startNode();
    node.imported = this.parseModuleExportName();
    if (this.eatContextual("as")) {
      node.local = this.parseIdent();
    } else {
      this.checkUnreserved(node.imported);
      node.local = node.imported;
    }
    this.checkLValSimple(node.local, BIND_LEXICAL);
    return this.finishNode(node, "ImportSpecifier");
  };
  pp$8.parseImportDefaultSpecifier = function() {
    var node = this.startNode();
    node.local = this.parseIdent();
    this.checkLValSimple(node.local, BIND_LEXICAL);
    return this.finishNode(node, "ImportDefaultSpecifier");
  };
  pp$8.parseImportNamespaceSpecifier = function() {
    var node = this.startNode();
    this.next();
    this.expectContextual("as");
    node.local = this.parseIdent();
    this.checkLValSimple(node.local, BIND_LEXICAL);
    return this.finishNode(node, "ImportNamespaceSpecifier");
  };
  pp$8.parseImportSpecifiers = function() {
    var nodes = [], first = true;
    if (this.type === types$1.name) {
      nodes.push(this.parseImportDefaultSpecifier());
      if (!this.eat(types$1.comma)) {
        return nodes;
      }
    }
    if (this.type === types$1.star) {
      nodes.push(this.parseImportNamespaceSpecifier());
      return nodes;
    }
    this.expect(types$1.braceL);
    while (!this.eat(types$1.braceR)) {
      if (!first) {
        this.expect(types$1.comma);
        if (this.afterTrailingComma(types$1.braceR)) {
          break;
        }
      } else {
        first = false;
      }
      nodes.push(this.parseImportSpecifier());
    }
    return nodes;
  };
  pp$8.parseWithClause = function() {
    var nodes = [];
    if (!this.eat(types$1._with)) {
      return nodes;
    }
    this.expect(types$1.braceL);
    var attributeKeys = {};
    var first = true;
    while (!this.eat(types$1.braceR)) {
      if (!first) {
        this.expect(types$1.comma);
        if (this.afterTrailingComma(types$1.braceR)) {
          break;
        }
      } else {
        first = false;
      }
      var attr = this.parseImportAttribute();
      var keyName = attr.key.type === "Identifier" ? attr.key.name : attr.key.value;
      if (hasOwn2(attributeKeys, keyName)) {
        this.raiseRecoverable(attr.key.start, "Duplicate attribute key '" + keyName + "'");
      }
      attributeKeys[keyName] = true;
      nodes.push(attr);
    }
    return nodes;
  };
  pp$8.parseImportAttribute = function() {
    var node = this.startNode();
    node.key = this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
    this.expect(types$1.colon);
    if (this.type !== types$1.string) {
      this.unexpected();
    }
    node.value = this.parseExprAtom();
    return this.finishNode(node, "ImportAttribute");
  };
  pp$8.parseModuleExportName = function() {
    if (this.options.ecmaVersion >= 13 && this.type === types$1.string) {
      var stringLiteral = this.parseLiteral(this.value);
      if (loneSurrogate.test(stringLiteral.value)) {
        this.raise(stringLiteral.start, "An export name cannot include a lone surrogate.");
      }
      return stringLiteral;
    }
    return this.parseIdent(true);
  };
  pp$8.adaptDirectivePrologue = function(statements) {
    for (var i2 = 0; i2 < statements.length && this.isDirectiveCandidate(statements[i2]); ++i2) {
      statements[i2].directive = statements[i2].expression.raw.slice(1, -1);
    }
  };
  pp$8.isDirectiveCandidate = function(statement) {
    return this.options.ecmaVersion >= 5 && statement.type === "ExpressionStatement" && statement.expression.type === "Literal" && typeof statement.expression.value === "string" && // Reject parenthesized strings.
    (this.input[statement.start] === '"' || this.input[statement.start] === "'");
  };
  var pp$7 = Parser.prototype;
  pp$7.toAssignable = function(node, isBinding, refDestructuringErrors) {
    if (this.options.ecmaVersion >= 6 && node) {
      switch (node.type) {
        case "Identifier":
          if (this.inAsync && node.name === "await") {
            this.raise(node.start, "Cannot use 'await' as identifier inside an async function");
          }
          break;
        case "ObjectPattern":
        case "ArrayPattern":
        case "AssignmentPattern":
        case "RestElement":
          break;
        case "ObjectExpression":
          node.type = "ObjectPattern";
          if (refDestructuringErrors) {
            this.checkPatternErrors(refDestructuringErrors, true);
          }
          for (var i2 = 0, list2 = node.properties; i2 < list2.length; i2 += 1) {
            var prop = list2[i2];
            this.toAssignable(prop, isBinding);
            if (prop.type === "RestElement" && (prop.argument.type === "ArrayPattern" || prop.argument.type === "ObjectPattern")) {
              this.raise(prop.argument.start, "Unexpected token");
            }
          }
          break;
        case "Property":
          if (node.kind !== "init") {
            this.raise(node.key.start, "Object pattern can't contain getter or setter");
          }
          this.toAssignable(node.value, isBinding);
          break;
        case "ArrayExpression":
          node.type = "ArrayPattern";
          if (refDestructuringErrors) {
            this.checkPatternErrors(refDestructuringErrors, true);
          }
          this.toAssignableList(node.elements, isBinding);
          break;
        case "SpreadElement":
          node.type = "RestElement";
          this.toAssignable(node.argument, isBinding);
          if (node.argument.type === "AssignmentPattern") {
            this.raise(node.argument.start, "Rest elements cannot have a default value");
          }
          break;
        case "AssignmentExpression":
          if (node.operator !== "=") {
            this.raise(node.left.end, "Only '=' operator can be used for specifying default value.");
          }
          node.type = "AssignmentPattern";
          delete node.operator;
          this.toAssignable(node.left, isBinding);
          break;
        case "ParenthesizedExpression":
          this.toAssignable(node.expression, isBinding, refDestructuringErrors);
          break;
        case "ChainExpression":
          this.raiseRecoverable(node.start, "Optional chaining cannot appear in left-hand side");
          break;
        case "MemberExpression":
          if (!isBinding) {
            break;
          }
        default:
          this.raise(node.start, "Assigning to rvalue");
      }
    } else if (refDestructuringErrors) {
      this.checkPatternErrors(refDestructuringErrors, true);
    }
    return node;
  };
  pp$7.toAssignableList = function(exprList, isBinding) {
    var end = exprList.length;
    for (var i2 = 0; i2 < end; i2++) {
      var elt = exprList[i2];
      if (elt) {
        this.toAssignable(elt, isBinding);
      }
    }
    if (end) {
      var last = exprList[end - 1];
      if (this.options.ecmaVersion === 6 && isBinding && last && last.type === "RestElement" && last.argument.type !== "Identifier") {
        this.unexpected(last.argument.start);
      }
    }
    return exprList;
  };
  pp$7.parseSpread = function(refDestructuringErrors) {
    var node = this.startNode();
    this.next();
    node.argument = this.parseMaybeAssign(false, refDestructuringErrors);
    return this.finishNode(node, "SpreadElement");
  };
  pp$7.parseRestBinding = function() {
    var node = this.startNode();
    this.next();
    if (this.options.ecmaVersion === 6 && this.type !== types$1.name) {
      this.unexpected();
    }
    node.argument = this.parseBindingAtom();
    return this.finishNode(node, "RestElement");
  };
  pp$7.parseBindingAtom = function() {
    if (this.options.ecmaVersion >= 6) {
      switch (this.type) {
        case types$1.bracketL:
          var node = this.startNode();
          this.next();
          node.elements = this.parseBindingList(types$1.bracketR, true, true);
          return this.finishNode(node, "ArrayPattern");
        case types$1.braceL:
          return this.parseObj(true);
      }
    }
    return this.parseIdent();
  };
  pp$7.parseBindingList = function(close, allowEmpty, allowTrailingComma, allowModifiers) {
    var elts = [], first = true;
    while (!this.eat(close)) {
      if (first) {
        first = false;
      } else {
        this.expect(types$1.comma);
      }
      if (allowEmpty && this.type === types$1.comma) {
        elts.push(null);
      } else if (allowTrailingComma && this.afterTrailingComma(close)) {
        break;
      } else if (this.type === types$1.ellipsis) {
        var rest = this.parseRestBinding();
        this.parseBindingListItem(rest);
        elts.push(rest);
        if (this.type === types$1.comma) {
          this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
        }
        this.expect(close);
        break;
      } else {
        elts.push(this.parseAssignableListItem(allowModifiers));
      }
    }
    return elts;
  };
  pp$7.parseAssignableListItem = function(allowModifiers) {
    var elem = this.parseMaybeDefault(this.start, this.startLoc);
    this.parseBindingListItem(elem);
    return elem;
  };
  pp$7.parseBindingListItem = function(param) {
    return param;
  };
  pp$7.parseMaybeDefault = function(startPos, startLoc, left) {
    left = left || this.parseBindingAtom();
    if (this.options.ecmaVersion < 6 || !this.eat(types$1.eq)) {
      return left;
    }
    var node = this.startNodeAt(startPos, startLoc);
    node.left = left;
    node.right = this.parseMaybeAssign();
    return this.finishNode(node, "AssignmentPattern");
  };
  pp$7.checkLValSimple = function(expr, bindingType, checkClashes) {
    if (bindingType === void 0) bindingType = BIND_NONE;
    var isBind = bindingType !== BIND_NONE;
    switch (expr.type) {
      case "Identifier":
        if (this.strict && this.reservedWordsStrictBind.test(expr.name)) {
          this.raiseRecoverable(expr.start, (isBind ? "Binding " : "Assigning to ") + expr.name + " in strict mode");
        }
        if (isBind) {
          if (bindingType === BIND_LEXICAL && expr.name === "let") {
            this.raiseRecoverable(expr.start, "let is disallowed as a lexically bound name");
          }
          if (checkClashes) {
            if (hasOwn2(checkClashes, expr.name)) {
              this.raiseRecoverable(expr.start, "Argument name clash");
            }
            checkClashes[expr.name] = true;
          }
          if (bindingType !== BIND_OUTSIDE) {
            this.declareName(expr.name, bindingType, expr.start);
          }
        }
        break;
      case "ChainExpression":
        this.raiseRecoverable(expr.start, "Optional chaining cannot appear in left-hand side");
        break;
      case "MemberExpression":
        if (isBind) {
          this.raiseRecoverable(expr.start, "Binding member expression");
        }
        break;
      case "ParenthesizedExpression":
        if (isBind) {
          this.raiseRecoverable(expr.start, "Binding parenthesized expression");
        }
        return this.checkLValSimple(expr.expression, bindingType, checkClashes);
      default:
        this.raise(expr.start, (isBind ? "Binding" : "Assigning to") + " rvalue");
    }
  };
  pp$7.checkLValPattern = function(expr, bindingType, checkClashes) {
    if (bindingType === void 0) bindingType = BIND_NONE;
    switch (expr.type) {
      case "ObjectPattern":
        for (var i2 = 0, list2 = expr.properties; i2 < list2.length; i2 += 1) {
          var prop = list2[i2];
          this.checkLValInnerPattern(prop, bindingType, checkClashes);
        }
        break;
      case "ArrayPattern":
        for (var i$1 = 0, list$1 = expr.elements; i$1 < list$1.length; i$1 += 1) {
          var elem = list$1[i$1];
          if (elem) {
            this.checkLValInnerPattern(elem, bindingType, checkClashes);
          }
        }
        break;
      default:
        this.checkLValSimple(expr, bindingType, checkClashes);
    }
  };
  pp$7.checkLValInnerPattern = function(expr, bindingType, checkClashes) {
    if (bindingType === void 0) bindingType = BIND_NONE;
    switch (expr.type) {
      case "Property":
        this.checkLValInnerPattern(expr.value, bindingType, checkClashes);
        break;
      case "AssignmentPattern":
        this.checkLValPattern(expr.left, bindingType, checkClashes);
        break;
      case "RestElement":
        this.checkLValPattern(expr.argument, bindingType, checkClashes);
        break;
      default:
        this.checkLValPattern(expr, bindingType, checkClashes);
    }
  };
  var TokContext = function TokContext2(token, isExpr, preserveSpace, override, generator) {
    this.token = token;
    this.isExpr = !!isExpr;
    this.preserveSpace = !!preserveSpace;
    this.override = override;
    this.generator = !!generator;
  };
  var types = {
    b_stat: new TokContext("{", false),
    b_expr: new TokContext("{", true),
    b_tmpl: new TokContext("${", false),
    p_stat: new TokContext("(", false),
    p_expr: new TokContext("(", true),
    q_tmpl: new TokContext("`", true, true, function(p) {
      return p.tryReadTemplateToken();
    }),
    f_stat: new TokContext("function", false),
    f_expr: new TokContext("function", true),
    f_expr_gen: new TokContext("function", true, false, null, true),
    f_gen: new TokContext("function", false, false, null, true)
  };
  var pp$6 = Parser.prototype;
  pp$6.initialContext = function() {
    return [types.b_stat];
  };
  pp$6.curContext = function() {
    return this.context[this.context.length - 1];
  };
  pp$6.braceIsBlock = function(prevType) {
    var parent = this.curContext();
    if (parent === types.f_expr || parent === types.f_stat) {
      return true;
    }
    if (prevType === types$1.colon && (parent === types.b_stat || parent === types.b_expr)) {
      return !parent.isExpr;
    }
    if (prevType === types$1._return || prevType === types$1.name && this.exprAllowed) {
      return lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
    }
    if (prevType === types$1._else || prevType === types$1.semi || prevType === types$1.eof || prevType === types$1.parenR || prevType === types$1.arrow) {
      return true;
    }
    if (prevType === types$1.braceL) {
      return parent === types.b_stat;
    }
    if (prevType === types$1._var || prevType === types$1._const || prevType === types$1.name) {
      return false;
    }
    return !this.exprAllowed;
  };
  pp$6.inGeneratorContext = function() {
    for (var i2 = this.context.length - 1; i2 >= 1; i2--) {
      var context = this.context[i2];
      if (context.token === "function") {
        return context.generator;
      }
    }
    return false;
  };
  pp$6.updateContext = function(prevType) {
    var update, type = this.type;
    if (type.keyword && prevType === types$1.dot) {
      this.exprAllowed = false;
    } else if (update = type.updateContext) {
      update.call(this, prevType);
    } else {
      this.exprAllowed = type.beforeExpr;
    }
  };
  pp$6.overrideContext = function(tokenCtx) {
    if (this.curContext() !== tokenCtx) {
      this.context[this.context.length - 1] = tokenCtx;
    }
  };
  types$1.parenR.updateContext = types$1.braceR.updateContext = function() {
    if (this.context.length === 1) {
      this.exprAllowed = true;
      return;
    }
    var out = this.context.pop();
    if (out === types.b_stat && this.curContext().token === "function") {
      out = this.context.pop();
    }
    this.exprAllowed = !out.isExpr;
  };
  types$1.braceL.updateContext = function(prevType) {
    this.context.push(this.braceIsBlock(prevType) ? types.b_stat : types.b_expr);
    this.exprAllowed = true;
  };
  types$1.dollarBraceL.updateContext = function() {
    this.context.push(types.b_tmpl);
    this.exprAllowed = true;
  };
  types$1.parenL.updateContext = function(prevType) {
    var statementParens = prevType === types$1._if || prevType === types$1._for || prevType === types$1._with || prevType === types$1._while;
    this.context.push(statementParens ? types.p_stat : types.p_expr);
    this.exprAllowed = true;
  };
  types$1.incDec.updateContext = function() {
  };
  types$1._function.updateContext = types$1._class.updateContext = function(prevType) {
    if (prevType.beforeExpr && prevType !== types$1._else && !(prevType === types$1.semi && this.curContext() !== types.p_stat) && !(prevType === types$1._return && lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) && !((prevType === types$1.colon || prevType === types$1.braceL) && this.curContext() === types.b_stat)) {
      this.context.push(types.f_expr);
    } else {
      this.context.push(types.f_stat);
    }
    this.exprAllowed = false;
  };
  types$1.colon.updateContext = function() {
    if (this.curContext().token === "function") {
      this.context.pop();
    }
    this.exprAllowed = true;
  };
  types$1.backQuote.updateContext = function() {
    if (this.curContext() === types.q_tmpl) {
      this.context.pop();
    } else {
      this.context.push(types.q_tmpl);
    }
    this.exprAllowed = false;
  };
  types$1.star.updateContext = function(prevType) {
    if (prevType === types$1._function) {
      var index = this.context.length - 1;
      if (this.context[index] === types.f_expr) {
        this.context[index] = types.f_expr_gen;
      } else {
        this.context[index] = types.f_gen;
      }
    }
    this.exprAllowed = true;
  };
  types$1.name.updateContext = function(prevType) {
    var allowed = false;
    if (this.options.ecmaVersion >= 6 && prevType !== types$1.dot) {
      if (this.value === "of" && !this.exprAllowed || this.value === "yield" && this.inGeneratorContext()) {
        allowed = true;
      }
    }
    this.exprAllowed = allowed;
  };
  var pp$5 = Parser.prototype;
  pp$5.checkPropClash = function(prop, propHash, refDestructuringErrors) {
    if (this.options.ecmaVersion >= 9 && prop.type === "SpreadElement") {
      return;
    }
    if (this.options.ecmaVersion >= 6 && (prop.computed || prop.method || prop.shorthand)) {
      return;
    }
    var key = prop.key;
    var name;
    switch (key.type) {
      case "Identifier":
        name = key.name;
        break;
      case "Literal":
        name = String(key.value);
        break;
      default:
        return;
    }
    var kind = prop.kind;
    if (this.options.ecmaVersion >= 6) {
      if (name === "__proto__" && kind === "init") {
        if (propHash.proto) {
          if (refDestructuringErrors) {
            if (refDestructuringErrors.doubleProto < 0) {
              refDestructuringErrors.doubleProto = key.start;
            }
          } else {
            this.raiseRecoverable(key.start, "Redefinition of __proto__ property");
          }
        }
        propHash.proto = true;
      }
      return;
    }
    name = "$" + name;
    var other = propHash[name];
    if (other) {
      var redefinition;
      if (kind === "init") {
        redefinition = this.strict && other.init || other.get || other.set;
      } else {
        redefinition = other.init || other[kind];
      }
      if (redefinition) {
        this.raiseRecoverable(key.start, "Redefinition of property");
      }
    } else {
      other = propHash[name] = {
        init: false,
        get: false,
        set: false
      };
    }
    other[kind] = true;
  };
  pp$5.parseExpression = function(forInit, refDestructuringErrors) {
    var this$1$1 = this;
    return this.catchStackOverflow(function() {
      var startPos = this$1$1.start, startLoc = this$1$1.startLoc;
      var expr = this$1$1.parseMaybeAssign(forInit, refDestructuringErrors);
      if (this$1$1.type === types$1.comma) {
        var node = this$1$1.startNodeAt(startPos, startLoc);
        node.expressions = [expr];
        while (this$1$1.eat(types$1.comma)) {
          node.expressions.push(this$1$1.parseMaybeAssign(forInit, refDestructuringErrors));
        }
        return this$1$1.finishNode(node, "SequenceExpression");
      }
      return expr;
    });
  };
  pp$5.parseMaybeAssign = function(forInit, refDestructuringErrors, afterLeftParse) {
    if (this.isContextual("yield")) {
      if (this.inGenerator) {
        return this.parseYield(forInit);
      } else {
        this.exprAllowed = false;
      }
    }
    var ownDestructuringErrors = false, oldParenAssign = -1, oldTrailingComma = -1, oldDoubleProto = -1;
    if (refDestructuringErrors) {
      oldParenAssign = refDestructuringErrors.parenthesizedAssign;
      oldTrailingComma = refDestructuringErrors.trailingComma;
      oldDoubleProto = refDestructuringErrors.doubleProto;
      refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
    } else {
      refDestructuringErrors = new DestructuringErrors();
      ownDestructuringErrors = true;
    }
    var startPos = this.start, startLoc = this.startLoc;
    if (this.type === types$1.parenL || this.type === types$1.name) {
      this.potentialArrowAt = this.start;
      this.potentialArrowInForAwait = forInit === "await";
    }
    var left = this.parseMaybeConditional(forInit, refDestructuringErrors);
    if (afterLeftParse) {
      left = afterLeftParse.call(this, left, startPos, startLoc);
    }
    if (this.type.isAssign) {
      var node = this.startNodeAt(startPos, startLoc);
      node.operator = this.value;
      if (this.type === types$1.eq) {
        left = this.toAssignable(left, false, refDestructuringErrors);
      }
      if (!ownDestructuringErrors) {
        refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
        if (refDestructuringErrors.shorthandAssign >= left.start) {
          refDestructuringErrors.shorthandAssign = -1;
        }
        if (refDestructuringErrors.doubleProto >= left.start) {
          refDestructuringErrors.doubleProto = -1;
        }
      }
      if (this.type === types$1.eq) {
        this.checkLValPattern(left);
      } else {
        this.checkLValSimple(left);
      }
      node.left = left;
      this.next();
      node.right = this.parseMaybeAssign(forInit);
      if (oldDoubleProto > -1) {
        refDestructuringErrors.doubleProto = oldDoubleProto;
      }
      return this.finishNode(node, "AssignmentExpression");
    } else {
      if (ownDestructuringErrors) {
        this.checkExpressionErrors(refDestructuringErrors, true);
      }
    }
    if (oldParenAssign > -1) {
      refDestructuringErrors.parenthesizedAssign = oldParenAssign;
    }
    if (oldTrailingComma > -1) {
      refDestructuringErrors.trailingComma = oldTrailingComma;
    }
    return left;
  };
  pp$5.parseMaybeConditional = function(forInit, refDestructuringErrors) {
    var startPos = this.start, startLoc = this.startLoc;
    var expr = this.parseExprOps(forInit, refDestructuringErrors);
    if (this.checkExpressionErrors(refDestructuringErrors)) {
      return expr;
    }
    if (!(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.question)) {
      var node = this.startNodeAt(startPos, startLoc);
      node.test = expr;
      node.consequent = this.parseMaybeAssign();
      this.expect(types$1.colon);
      node.alternate = this.parseMaybeAssign(forInit);
      return this.finishNode(node, "ConditionalExpression");
    }
    return expr;
  };
  pp$5.parseExprOps = function(forInit, refDestructuringErrors) {
    var startPos = this.start, startLoc = this.startLoc;
    var expr = this.parseMaybeUnary(refDestructuringErrors, false, false, forInit);
    if (this.checkExpressionErrors(refDestructuringErrors)) {
      return expr;
    }
    return expr.start === startPos && expr.type === "ArrowFunctionExpression" ? expr : this.parseExprOp(expr, startPos, startLoc, -1, forInit);
  };
  pp$5.parseExprOp = function(left, leftStartPos, leftStartLoc, minPrec, forInit) {
    var prec = this.type.binop;
    if (prec != null && (!forInit || this.type !== types$1._in)) {
      if (prec > minPrec) {
        var logical = this.type === types$1.logicalOR || this.type === types$1.logicalAND;
        var coalesce = this.type === types$1.coalesce;
        if (coalesce) {
          prec = types$1.logicalAND.binop;
        }
        var op = this.value;
        this.next();
        var startPos = this.start, startLoc = this.startLoc;
        var right = this.parseExprOp(this.parseMaybeUnary(null, false, false, forInit), startPos, startLoc, prec, forInit);
        var node = this.buildBinary(leftStartPos, leftStartLoc, left, right, op, logical || coalesce);
        if (logical && this.type === types$1.coalesce || coalesce && (this.type === types$1.logicalOR || this.type === types$1.logicalAND)) {
          this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses");
        }
        return this.parseExprOp(node, leftStartPos, leftStartLoc, minPrec, forInit);
      }
    }
    return left;
  };
  pp$5.buildBinary = function(startPos, startLoc, left, right, op, logical) {
    if (right.type === "PrivateIdentifier") {
      this.raise(right.start, "Private identifier can only be left side of binary expression");
    }
    var node = this.startNodeAt(startPos, startLoc);
    node.left = left;
    node.operator = op;
    node.right = right;
    return this.finishNode(node, logical ? "LogicalExpression" : "BinaryExpression");
  };
  pp$5.parseMaybeUnary = function(refDestructuringErrors, sawUnary, incDec, forInit) {
    var startPos = this.start, startLoc = this.startLoc, expr;
    if (this.isContextual("await") && this.canAwait) {
      expr = this.parseAwait(forInit);
      sawUnary = true;
    } else if (this.type.prefix) {
      var node = this.startNode(), update = this.type === types$1.incDec;
      node.operator = this.value;
      node.prefix = true;
      this.next();
      node.argument = this.parseMaybeUnary(null, true, update, forInit);
      this.checkExpressionErrors(refDestructuringErrors, true);
      if (update) {
        this.checkLValSimple(node.argument);
      } else if (this.strict && node.operator === "delete" && isLocalVariableAccess(node.argument)) {
        this.raiseRecoverable(node.start, "Deleting local variable in strict mode");
      } else if (node.operator === "delete" && isPrivateFieldAccess(node.argument)) {
        this.raiseRecoverable(node.start, "Private fields can not be deleted");
      } else {
        sawUnary = true;
      }
      expr = this.finishNode(node, update ? "UpdateExpression" : "UnaryExpression");
    } else if (!sawUnary && this.type === types$1.privateId) {
      if ((forInit || this.privateNameStack.length === 0) && this.options.checkPrivateFields) {
        this.unexpected();
      }
      expr = this.parsePrivateIdent();
      if (this.type !== types$1._in) {
        this.unexpected();
      }
    } else {
      expr = this.parseExprSubscripts(refDestructuringErrors, forInit);
      if (this.checkExpressionErrors(refDestructuringErrors)) {
        return expr;
      }
      while (this.type.postfix && !this.canInsertSemicolon()) {
        var node$1 = this.startNodeAt(startPos, startLoc);
        node$1.operator = this.value;
        node$1.prefix = false;
        node$1.argument = expr;
        this.checkLValSimple(expr);
        this.next();
        expr = this.finishNode(node$1, "UpdateExpression");
      }
    }
    if (!incDec && !(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.starstar)) {
      if (sawUnary) {
        this.unexpected(this.lastTokStart);
      } else {
        return this.buildBinary(startPos, startLoc, expr, this.parseMaybeUnary(null, false, false, forInit), "**", false);
      }
    } else {
      return expr;
    }
  };
  function isLocalVariableAccess(node) {
    return node.type === "Identifier" || node.type === "ParenthesizedExpression" && isLocalVariableAccess(node.expression);
  }
  function isPrivateFieldAccess(node) {
    return node.type === "MemberExpression" && node.property.type === "PrivateIdentifier" || node.type === "ChainExpression" && isPrivateFieldAccess(node.expression) || node.type === "ParenthesizedExpression" && isPrivateFieldAccess(node.expression);
  }
  pp$5.parseExprSubscripts = function(refDestructuringErrors, forInit) {
    var startPos = this.start, startLoc = this.startLoc;
    var oldDoubleProto = -1, oldShorthandAssign = -1;
    if (refDestructuringErrors) {
      oldDoubleProto = refDestructuringErrors.doubleProto;
      oldShorthandAssign = refDestructuringErrors.shorthandAssign;
      refDestructuringErrors.doubleProto = refDestructuringErrors.shorthandAssign = -1;
    }
    var expr = this.parseExprAtom(refDestructuringErrors, forInit);
    if (expr.type === "ArrowFunctionExpression" && this.input.slice(this.lastTokStart, this.lastTokEnd) !== ")") {
      return expr;
    }
    var result = this.parseSubscripts(expr, startPos, startLoc, false, forInit);
    if (refDestructuringErrors) {
      if (result.end > expr.end) {
        this.checkExpressionErrors(refDestructuringErrors, true);
        if (refDestructuringErrors.parenthesizedAssign >= result.start) {
          refDestructuringErrors.parenthesizedAssign = -1;
        }
        if (refDestructuringErrors.parenthesizedBind >= result.start) {
          refDestructuringErrors.parenthesizedBind = -1;
        }
        if (refDestructuringErrors.trailingComma >= result.start) {
          refDestructuringErrors.trailingComma = -1;
        }
      }
      if (oldDoubleProto > -1) {
        refDestructuringErrors.doubleProto = oldDoubleProto;
      }
      if (oldShorthandAssign > -1) {
        refDestructuringErrors.shorthandAssign = oldShorthandAssign;
      }
    }
    return result;
  };
  pp$5.parseSubscripts = function(base, startPos, startLoc, noCalls, forInit) {
    var maybeAsyncArrow = this.options.ecmaVersion >= 8 && base.type === "Identifier" && base.name === "async" && this.lastTokEnd === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.potentialArrowAt === base.start;
    var optionalChained = false;
    while (true) {
      var element = this.parseSubscript(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
      if (element.optional) {
        optionalChained = true;
      }
      if (element.end === base.end || element.type === "ArrowFunctionExpression") {
        if (optionalChained) {
          var chainNode = this.startNodeAt(startPos, startLoc);
          chainNode.expression = element;
          element = this.finishNode(chainNode, "ChainExpression");
        }
        return element;
      }
      base = element;
      maybeAsyncArrow = false;
    }
  };
  pp$5.shouldParseAsyncArrow = function() {
    return !this.canInsertSemicolon() && this.eat(types$1.arrow);
  };
  pp$5.parseSubscriptAsyncArrow = function(startPos, startLoc, exprList, forInit) {
    return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, true, forInit);
  };
  pp$5.parseSubscript = function(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit) {
    var optionalSupported = this.options.ecmaVersion >= 11;
    var optional = optionalSupported && this.eat(types$1.questionDot);
    if (noCalls && optional) {
      this.raise(this.lastTokStart, "Optional chaining cannot appear in the callee of new expressions");
    }
    var computed = this.eat(types$1.bracketL);
    if (computed || optional && this.type !== types$1.parenL && this.type !== types$1.backQuote || this.eat(types$1.dot)) {
      var node = this.startNodeAt(startPos, startLoc);
      node.object = base;
      if (computed) {
        node.property = this.parseExpression();
        this.expect(types$1.bracketR);
      } else if (this.type === types$1.privateId && base.type !== "Super") {
        node.property = this.parsePrivateIdent();
      } else {
        node.property = this.parseIdent(this.options.allowReserved !== "never");
      }
      node.computed = !!computed;
      if (optionalSupported) {
        node.optional = optional;
      }
      base = this.finishNode(node, "MemberExpression");
    } else if (!noCalls && this.eat(types$1.parenL)) {
      var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
      this.yieldPos = 0;
      this.awaitPos = 0;
      this.awaitIdentPos = 0;
      var exprList = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false, refDestructuringErrors);
      if (maybeAsyncArrow && !optional && this.shouldParseAsyncArrow()) {
        this.checkPatternErrors(refDestructuringErrors, false);
        this.checkYieldAwaitInDefaultParams();
        if (this.awaitIdentPos > 0) {
          this.raise(this.awaitIdentPos, "Cannot use 'await' as identifier inside an async function");
        }
        this.yieldPos = oldYieldPos;
        this.awaitPos = oldAwaitPos;
        this.awaitIdentPos = oldAwaitIdentPos;
        return this.parseSubscriptAsyncArrow(startPos, startLoc, exprList, forInit);
      }
      this.checkExpressionErrors(refDestructuringErrors, true);
      this.yieldPos = oldYieldPos || this.yieldPos;
      this.awaitPos = oldAwaitPos || this.awaitPos;
      this.awaitIdentPos = oldAwaitIdentPos || this.awaitIdentPos;
      var node$1 = this.startNodeAt(startPos, startLoc);
      node$1.callee = base;
      node$1.arguments = exprList;
      if (optionalSupported) {
        node$1.optional = optional;
      }
      base = this.finishNode(node$1, "CallExpression");
    } else if (this.type === types$1.backQuote) {
      if (optional || optionalChained) {
        this.raise(this.start, "Optional chaining cannot appear in the tag of tagged template expressions");
      }
      var node$2 = this.startNodeAt(startPos, startLoc);
      node$2.tag = base;
      node$2.quasi = this.parseTemplate({ isTagged: true });
      base = this.finishNode(node$2, "TaggedTemplateExpression");
    }
    return base;
  };
  pp$5.parseExprAtom = function(refDestructuringErrors, forInit, forNew) {
    if (this.type === types$1.slash) {
      this.readRegexp();
    }
    var node, canBeArrow = this.potentialArrowAt === this.start;
    switch (this.type) {
      case types$1._super:
        if (!this.allowSuper) {
          this.raise(this.start, "'super' keyword outside a method");
        }
        node = this.startNode();
        this.next();
        if (this.type === types$1.parenL && !this.allowDirectSuper) {
          this.raise(node.start, "super() call outside constructor of a subclass");
        }
        if (this.type !== types$1.dot && this.type !== types$1.bracketL && this.type !== types$1.parenL) {
          this.unexpected();
        }
        return this.finishNode(node, "Super");
      case types$1._this:
        node = this.startNode();
        this.next();
        return this.finishNode(node, "ThisExpression");
      case types$1.name:
        var startPos = this.start, startLoc = this.startLoc, containsEsc = this.containsEsc;
        var id = this.parseIdent(false);
        if (this.options.ecmaVersion >= 8 && !containsEsc && id.name === "async" && !this.canInsertSemicolon() && this.eat(types$1._function)) {
          this.overrideContext(types.f_expr);
          return this.parseFunction(this.startNodeAt(startPos, startLoc), 0, false, true, forInit);
        }
        if (canBeArrow && !this.canInsertSemicolon()) {
          if (this.eat(types$1.arrow)) {
            return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], false, forInit);
          }
          if (this.options.ecmaVersion >= 8 && id.name === "async" && this.type === types$1.name && !containsEsc && (!this.potentialArrowInForAwait || this.value !== "of" || this.containsEsc)) {
            id = this.parseIdent(false);
            if (this.canInsertSemicolon() || !this.eat(types$1.arrow)) {
              this.unexpected();
            }
            return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], true, forInit);
          }
        }
        return id;
      case types$1.regexp:
        var value = this.value;
        node = this.parseLiteral(value.value);
        node.regex = { pattern: value.pattern, flags: value.flags };
        return node;
      case types$1.num:
      case types$1.string:
        return this.parseLiteral(this.value);
      case types$1._null:
      case types$1._true:
      case types$1._false:
        node = this.startNode();
        node.value = this.type === types$1._null ? null : this.type === types$1._true;
        node.raw = this.type.keyword;
        this.next();
        return this.finishNode(node, "Literal");
      case types$1.parenL:
        var start = this.start, expr = this.parseParenAndDistinguishExpression(canBeArrow, forInit);
        if (refDestructuringErrors) {
          if (refDestructuringErrors.parenthesizedAssign < 0 && !this.isSimpleAssignTarget(expr)) {
            refDestructuringErrors.parenthesizedAssign = start;
          }
          if (refDestructuringErrors.parenthesizedBind < 0) {
            refDestructuringErrors.parenthesizedBind = start;
          }
        }
        return expr;
      case types$1.bracketL:
        node = this.startNode();
        this.next();
        node.elements = this.parseExprList(types$1.bracketR, true, true, refDestructuringErrors);
        return this.finishNode(node, "ArrayExpression");
      case types$1.braceL:
        this.overrideContext(types.b_expr);
        return this.parseObj(false, refDestructuringErrors);
      case types$1._function:
        node = this.startNode();
        this.next();
        return this.parseFunction(node, 0);
      case types$1._class:
        return this.parseClass(this.startNode(), false);
      case types$1._new:
        return this.parseNew();
      case types$1.backQuote:
        return this.parseTemplate();
      case types$1._import:
        if (this.options.ecmaVersion >= 11) {
          return this.parseExprImport(forNew);
        } else {
          return this.unexpected();
        }
      default:
        return this.parseExprAtomDefault();
    }
  };
  pp$5.parseExprAtomDefault = function() {
    this.unexpected();
  };
  pp$5.parseExprImport = function(forNew) {
    var node = this.startNode();
    if (this.containsEsc) {
      this.raiseRecoverable(this.start, "Escape sequence in keyword import");
    }
    this.next();
    if (this.type === types$1.parenL && !forNew) {
      return this.parseDynamicImport(node);
    } else if (this.type === types$1.dot) {
      var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
      meta.name = "import";
      node.meta = this.finishNode(meta, "Identifier");
      return this.parseImportMeta(node);
    } else {
      this.unexpected();
    }
  };
  pp$5.parseDynamicImport = function(node) {
    this.next();
    node.source = this.parseMaybeAssign();
    if (this.options.ecmaVersion >= 16) {
      if (!this.eat(types$1.parenR)) {
        this.expect(types$1.comma);
        if (!this.afterTrailingComma(types$1.parenR)) {
          node.options = this.parseMaybeAssign();
          if (!this.eat(types$1.parenR)) {
            this.expect(types$1.comma);
            if (!this.afterTrailingComma(types$1.parenR)) {
              this.unexpected();
            }
          }
        } else {
          node.options = null;
        }
      } else {
        node.options = null;
      }
    } else {
      if (!this.eat(types$1.parenR)) {
        var errorPos = this.start;
        if (this.eat(types$1.comma) && this.eat(types$1.parenR)) {
          this.raiseRecoverable(errorPos, "Trailing comma is not allowed in import()");
        } else {
          this.unexpected(errorPos);
        }
      }
    }
    return this.finishNode(node, "ImportExpression");
  };
  pp$5.parseImportMeta = function(node) {
    this.next();
    var containsEsc = this.containsEsc;
    node.property = this.parseIdent(true);
    if (node.property.name !== "meta") {
      this.raiseRecoverable(node.property.start, "The only valid meta property for import is 'import.meta'");
    }
    if (containsEsc) {
      this.raiseRecoverable(node.start, "'import.meta' must not contain escaped characters");
    }
    if (this.options.sourceType !== "module" && !this.options.allowImportExportEverywhere) {
      this.raiseRecoverable(node.start, "Cannot use 'import.meta' outside a module");
    }
    return this.finishNode(node, "MetaProperty");
  };
  pp$5.parseLiteral = function(value) {
    var node = this.startNode();
    node.value = value;
    node.raw = this.input.slice(this.start, this.end);
    if (node.raw.charCodeAt(node.raw.length - 1) === 110) {
      node.bigint = node.value != null ? node.value.toString() : node.raw.slice(0, -1).replace(/_/g, "");
    }
    this.next();
    return this.finishNode(node, "Literal");
  };
  pp$5.parseParenExpression = function() {
    this.expect(types$1.parenL);
    var val = this.parseExpression();
    this.expect(types$1.parenR);
    return val;
  };
  pp$5.shouldParseArrow = function(exprList) {
    return !this.canInsertSemicolon();
  };
  pp$5.parseParenAndDistinguishExpression = function(canBeArrow, forInit) {
    var startPos = this.start, startLoc = this.startLoc, val, allowTrailingComma = this.options.ecmaVersion >= 8;
    if (this.options.ecmaVersion >= 6) {
      this.next();
      var innerStartPos = this.start, innerStartLoc = this.startLoc;
      var exprList = [], first = true, lastIsComma = false;
      var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, spreadStart;
      this.yieldPos = 0;
      this.awaitPos = 0;
      while (this.type !== types$1.parenR) {
        first ? first = false : this.expect(types$1.comma);
        if (allowTrailingComma && this.afterTrailingComma(types$1.parenR, true)) {
          lastIsComma = true;
          break;
        } else if (this.type === types$1.ellipsis) {
          spreadStart = this.start;
          exprList.push(this.parseParenItem(this.parseRestBinding()));
          if (this.type === types$1.comma) {
            this.raiseRecoverable(
              this.start,
              "Comma is not permitted after the rest element"
            );
          }
          break;
        } else {
          exprList.push(this.parseMaybeAssign(false, refDestructuringErrors, this.parseParenItem));
        }
      }
      var innerEndPos = this.lastTokEnd, innerEndLoc = this.lastTokEndLoc;
      this.expect(types$1.parenR);
      if (canBeArrow && this.shouldParseArrow(exprList) && this.eat(types$1.arrow)) {
        this.checkPatternErrors(refDestructuringErrors, false);
        this.checkYieldAwaitInDefaultParams();
        this.yieldPos = oldYieldPos;
        this.awaitPos = oldAwaitPos;
        return this.parseParenArrowList(startPos, startLoc, exprList, forInit);
      }
      if (!exprList.length || lastIsComma) {
        this.unexpected(this.lastTokStart);
      }
      if (spreadStart) {
        this.unexpected(spreadStart);
      }
      this.checkExpressionErrors(refDestructuringErrors, true);
      this.yieldPos = oldYieldPos || this.yieldPos;
      this.awaitPos = oldAwaitPos || this.awaitPos;
      if (exprList.length > 1) {
        val = this.startNodeAt(innerStartPos, innerStartLoc);
        val.expressions = exprList;
        this.finishNodeAt(val, "SequenceExpression", innerEndPos, innerEndLoc);
      } else {
        val = exprList[0];
      }
    } else {
      val = this.parseParenExpression();
    }
    if (this.options.preserveParens) {
      var par = this.startNodeAt(startPos, startLoc);
      par.expression = val;
      return this.finishNode(par, "ParenthesizedExpression");
    } else {
      return val;
    }
  };
  pp$5.parseParenItem = function(item) {
    return item;
  };
  pp$5.parseParenArrowList = function(startPos, startLoc, exprList, forInit) {
    return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, false, forInit);
  };
  var empty = [];
  pp$5.parseNew = function() {
    if (this.containsEsc) {
      this.raiseRecoverable(this.start, "Escape sequence in keyword new");
    }
    var node = this.startNode();
    this.next();
    if (this.options.ecmaVersion >= 6 && this.type === types$1.dot) {
      var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
      meta.name = "new";
      node.meta = this.finishNode(meta, "Identifier");
      this.next();
      var containsEsc = this.containsEsc;
      node.property = this.parseIdent(true);
      if (node.property.name !== "target") {
        this.raiseRecoverable(node.property.start, "The only valid meta property for new is 'new.target'");
      }
      if (containsEsc) {
        this.raiseRecoverable(node.start, "'new.target' must not contain escaped characters");
      }
      if (!this.allowNewDotTarget) {
        this.raiseRecoverable(node.start, "'new.target' can only be used in functions and class static block");
      }
      return this.finishNode(node, "MetaProperty");
    }
    var startPos = this.start, startLoc = this.startLoc;
    node.callee = this.parseSubscripts(this.parseExprAtom(null, false, true), startPos, startLoc, true, false);
    if (node.callee.type === "Super") {
      this.raiseRecoverable(startPos, "Invalid use of 'super'");
    }
    if (this.eat(types$1.parenL)) {
      node.arguments = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false);
    } else {
      node.arguments = empty;
    }
    return this.finishNode(node, "NewExpression");
  };
  pp$5.parseTemplateElement = function(ref2) {
    var isTagged = ref2.isTagged;
    var elem = this.startNode();
    if (this.type === types$1.invalidTemplate) {
      if (!isTagged) {
        this.raiseRecoverable(this.start, "Bad escape sequence in untagged template literal");
      }
      elem.value = {
        raw: this.value.replace(/\r\n?/g, "\n"),
        cooked: null
      };
    } else {
      elem.value = {
        raw: this.input.slice(this.start, this.end).replace(/\r\n?/g, "\n"),
        cooked: this.value
      };
    }
    this.next();
    elem.tail = this.type === types$1.backQuote;
    return this.finishNode(elem, "TemplateElement");
  };
  pp$5.parseTemplate = function(ref2) {
    if (ref2 === void 0) ref2 = {};
    var isTagged = ref2.isTagged;
    if (isTagged === void 0) isTagged = false;
    var node = this.startNode();
    this.next();
    node.expressions = [];
    var curElt = this.parseTemplateElement({ isTagged });
    node.quasis = [curElt];
    while (!curElt.tail) {
      if (this.type === types$1.eof) {
        this.raise(this.pos, "Unterminated template literal");
      }
      this.expect(types$1.dollarBraceL);
      node.expressions.push(this.parseExpression());
      this.expect(types$1.braceR);
      node.quasis.push(curElt = this.parseTemplateElement({ isTagged }));
    }
    this.next();
    return this.finishNode(node, "TemplateLiteral");
  };
  pp$5.isAsyncProp = function(prop) {
    return !prop.computed && prop.key.type === "Identifier" && prop.key.name === "async" && (this.type === types$1.name || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword || this.options.ecmaVersion >= 9 && this.type === types$1.star) && !lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
  };
  pp$5.parseObj = function(isPattern, refDestructuringErrors) {
    var node = this.startNode(), first = true, propHash = {};
    node.properties = [];
    this.next();
    while (!this.eat(types$1.braceR)) {
      if (!first) {
        this.expect(types$1.comma);
        if (this.options.ecmaVersion >= 5 && this.afterTrailingComma(types$1.braceR)) {
          break;
        }
      } else {
        first = false;
      }
      var prop = this.parseProperty(isPattern, refDestructuringErrors);
      if (!isPattern) {
        this.checkPropClash(prop, propHash, refDestructuringErrors);
      }
      node.properties.push(prop);
    }
    return this.finishNode(node, isPattern ? "ObjectPattern" : "ObjectExpression");
  };
  pp$5.parseProperty = function(isPattern, refDestructuringErrors) {
    var prop = this.startNode(), isGenerator, isAsync, startPos, startLoc;
    if (this.options.ecmaVersion >= 9 && this.eat(types$1.ellipsis)) {
      if (isPattern) {
        prop.argument = this.parseIdent(false);
        if (this.type === types$1.comma) {
          this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
        }
        return this.finishNode(prop, "RestElement");
      }
      prop.argument = this.parseMaybeAssign(false, refDestructuringErrors);
      if (this.type === types$1.comma && refDestructuringErrors && refDestructuringErrors.trailingComma < 0) {
        refDestructuringErrors.trailingComma = this.start;
      }
      return this.finishNode(prop, "SpreadElement");
    }
    if (this.options.ecmaVersion >= 6) {
      prop.method = false;
      prop.shorthand = false;
      if (isPattern || refDestructuringErrors) {
        startPos = this.start;
        startLoc = this.startLoc;
      }
      if (!isPattern) {
        isGenerator = this.eat(types$1.star);
      }
    }
    var containsEsc = this.containsEsc;
    this.parsePropertyName(prop);
    if (!isPattern && !containsEsc && this.options.ecmaVersion >= 8 && !isGenerator && this.isAsyncProp(prop)) {
      isAsync = true;
      isGenerator = this.options.ecmaVersion >= 9 && this.eat(types$1.star);
      this.parsePropertyName(prop);
    } else {
      isAsync = false;
    }
    this.parsePropertyValue(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc);
    return this.finishNode(prop, "Property");
  };
  pp$5.parseGetterSetter = function(prop) {
    var kind = prop.key.name;
    this.parsePropertyName(prop);
    prop.value = this.parseMethod(false);
    prop.kind = kind;
    var paramCount = prop.kind === "get" ? 0 : 1;
    if (prop.value.params.length !== paramCount) {
      var start = prop.value.start;
      if (prop.kind === "get") {
        this.raiseRecoverable(start, "getter should have no params");
      } else {
        this.raiseRecoverable(start, "setter should have exactly one param");
      }
    } else {
      if (prop.kind === "set" && prop.value.params[0].type === "RestElement") {
        this.raiseRecoverable(prop.value.params[0].start, "Setter cannot use rest params");
      }
    }
  };
  pp$5.parsePropertyValue = function(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc) {
    if ((isGenerator || isAsync) && this.type === types$1.colon) {
      this.unexpected();
    }
    if (this.eat(types$1.colon)) {
      prop.value = isPattern ? this.parseMaybeDefault(this.start, this.startLoc) : this.parseMaybeAssign(false, refDestructuringErrors);
      prop.kind = "init";
    } else if (this.options.ecmaVersion >= 6 && this.type === types$1.parenL) {
      if (isPattern) {
        this.unexpected();
      }
      prop.method = true;
      prop.value = this.parseMethod(isGenerator, isAsync);
      prop.kind = "init";
    } else if (!isPattern && !containsEsc && this.options.ecmaVersion >= 5 && !prop.computed && prop.key.type === "Identifier" && (prop.key.name === "get" || prop.key.name === "set") && (this.type !== types$1.comma && this.type !== types$1.braceR && this.type !== types$1.eq)) {
      if (isGenerator || isAsync) {
        this.unexpected();
      }
      this.parseGetterSetter(prop);
    } else if (this.options.ecmaVersion >= 6 && !prop.computed && prop.key.type === "Identifier") {
      if (isGenerator || isAsync) {
        this.unexpected();
      }
      this.checkUnreserved(prop.key);
      if (prop.key.name === "await" && !this.awaitIdentPos) {
        this.awaitIdentPos = startPos;
      }
      if (isPattern) {
        prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
      } else if (this.type === types$1.eq && refDestructuringErrors) {
        if (refDestructuringErrors.shorthandAssign < 0) {
          refDestructuringErrors.shorthandAssign = this.start;
        }
        prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
      } else {
        prop.value = this.copyNode(prop.key);
      }
      prop.kind = "init";
      prop.shorthand = true;
    } else {
      this.unexpected();
    }
  };
  pp$5.parsePropertyName = function(prop) {
    if (this.options.ecmaVersion >= 6) {
      if (this.eat(types$1.bracketL)) {
        prop.computed = true;
        prop.key = this.parseMaybeAssign();
        this.expect(types$1.bracketR);
        return prop.key;
      } else {
        prop.computed = false;
      }
    }
    return prop.key = this.type === types$1.num || this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
  };
  pp$5.initFunction = function(node) {
    node.id = null;
    if (this.options.ecmaVersion >= 6) {
      node.generator = node.expression = false;
    }
    if (this.options.ecmaVersion >= 8) {
      node.async = false;
    }
  };
  pp$5.parseMethod = function(isGenerator, isAsync, allowDirectSuper) {
    var node = this.startNode(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
    this.initFunction(node);
    if (this.options.ecmaVersion >= 6) {
      node.generator = isGenerator;
    }
    if (this.options.ecmaVersion >= 8) {
      node.async = !!isAsync;
    }
    this.yieldPos = 0;
    this.awaitPos = 0;
    this.awaitIdentPos = 0;
    this.enterScope(functionFlags(isAsync, node.generator) | SCOPE_SUPER | (allowDirectSuper ? SCOPE_DIRECT_SUPER : 0));
    this.expect(types$1.parenL);
    node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
    this.checkYieldAwaitInDefaultParams();
    this.parseFunctionBody(node, false, true, false);
    this.yieldPos = oldYieldPos;
    this.awaitPos = oldAwaitPos;
    this.awaitIdentPos = oldAwaitIdentPos;
    return this.finishNode(node, "FunctionExpression");
  };
  pp$5.parseArrowExpression = function(node, params, isAsync, forInit) {
    var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
    this.enterScope(functionFlags(isAsync, false) | SCOPE_ARROW);
    this.initFunction(node);
    if (this.options.ecmaVersion >= 8) {
      node.async = !!isAsync;
    }
    this.yieldPos = 0;
    this.awaitPos = 0;
    this.awaitIdentPos = 0;
    node.params = this.toAssignableList(params, true);
    this.parseFunctionBody(node, true, false, forInit);
    this.yieldPos = oldYieldPos;
    this.awaitPos = oldAwaitPos;
    this.awaitIdentPos = oldAwaitIdentPos;
    return this.finishNode(node, "ArrowFunctionExpression");
  };
  pp$5.parseFunctionBody = function(node, isArrowFunction, isMethod, forInit) {
    var isExpression = isArrowFunction && this.type !== types$1.braceL;
    var oldStrict = this.strict, useStrict = false;
    if (isExpression) {
      node.body = this.parseMaybeAssign(forInit);
      node.expression = true;
      this.checkParams(node, false);
    } else {
      var nonSimple = this.options.ecmaVersion >= 7 && !this.isSimpleParamList(node.params);
      if (!oldStrict || nonSimple) {
        useStrict = this.strictDirective(this.end);
        if (useStrict && nonSimple) {
          this.raiseRecoverable(node.start, "Illegal 'use strict' directive in function with non-simple parameter list");
        }
      }
      var oldLabels = this.labels;
      this.labels = [];
      if (useStrict) {
        this.strict = true;
      }
      this.checkParams(node, !oldStrict && !useStrict && !isArrowFunction && !isMethod && this.isSimpleParamList(node.params));
      if (this.strict && node.id) {
        this.checkLValSimple(node.id, BIND_OUTSIDE);
      }
      node.body = this.parseBlock(false, void 0, useStrict && !oldStrict);
      node.expression = false;
      this.adaptDirectivePrologue(node.body.body);
      this.labels = oldLabels;
    }
    this.exitScope();
  };
  pp$5.isSimpleParamList = function(params) {
    for (var i2 = 0, list2 = params; i2 < list2.length; i2 += 1) {
      var param = list2[i2];
      if (param.type !== "Identifier") {
        return false;
      }
    }
    return true;
  };
  pp$5.checkParams = function(node, allowDuplicates) {
    var nameHash = /* @__PURE__ */ Object.create(null);
    for (var i2 = 0, list2 = node.params; i2 < list2.length; i2 += 1) {
      var param = list2[i2];
      this.checkLValInnerPattern(param, BIND_VAR, allowDuplicates ? null : nameHash);
    }
  };
  pp$5.parseExprList = function(close, allowTrailingComma, allowEmpty, refDestructuringErrors) {
    var elts = [], first = true;
    while (!this.eat(close)) {
      if (!first) {
        this.expect(types$1.comma);
        if (allowTrailingComma && this.afterTrailingComma(close)) {
          break;
        }
      } else {
        first = false;
      }
      var elt = void 0;
      if (allowEmpty && this.type === types$1.comma) {
        elt = null;
      } else if (this.type === types$1.ellipsis) {
        elt = this.parseSpread(refDestructuringErrors);
        if (refDestructuringErrors && this.type === types$1.comma && refDestructuringErrors.trailingComma < 0) {
          refDestructuringErrors.trailingComma = this.start;
        }
      } else {
        elt = this.parseMaybeAssign(false, refDestructuringErrors);
      }
      elts.push(elt);
    }
    return elts;
  };
  pp$5.checkUnreserved = function(ref2) {
    var start = ref2.start;
    var end = ref2.end;
    var name = ref2.name;
    if (this.inGenerator && name === "yield") {
      this.raiseRecoverable(start, "Cannot use 'yield' as identifier inside a generator");
    }
    if (this.inAsync && name === "await") {
      this.raiseRecoverable(start, "Cannot use 'await' as identifier inside an async function");
    }
    if (!(this.currentThisScope().flags & SCOPE_VAR) && name === "arguments") {
      this.raiseRecoverable(start, "Cannot use 'arguments' in class field initializer");
    }
    if (this.inClassStaticBlock && (name === "arguments" || name === "await")) {
      this.raise(start, "Cannot use " + name + " in class static initialization block");
    }
    if (this.keywords.test(name)) {
      this.raise(start, "Unexpected keyword '" + name + "'");
    }
    if (this.options.ecmaVersion < 6 && this.input.slice(start, end).indexOf("\\") !== -1) {
      return;
    }
    var re = this.strict ? this.reservedWordsStrict : this.reservedWords;
    if (re.test(name)) {
      if (!this.inAsync && name === "await") {
        this.raiseRecoverable(start, "Cannot use keyword 'await' outside an async function");
      }
      this.raiseRecoverable(start, "The keyword '" + name + "' is reserved");
    }
  };
  pp$5.parseIdent = function(liberal) {
    var node = this.parseIdentNode();
    this.next(!!liberal);
    this.finishNode(node, "Identifier");
    if (!liberal) {
      this.checkUnreserved(node);
      if (node.name === "await" && !this.awaitIdentPos) {
        this.awaitIdentPos = node.start;
      }
    }
    return node;
  };
  pp$5.parseIdentNode = function() {
    var node = this.startNode();
    if (this.type === types$1.name) {
      node.name = this.value;
    } else if (this.type.keyword) {
      node.name = this.type.keyword;
      if ((node.name === "class" || node.name === "function") && (this.lastTokEnd !== this.lastTokStart + 1 || this.input.charCodeAt(this.lastTokStart) !== 46)) {
        this.context.pop();
      }
      this.type = types$1.name;
    } else {
      this.unexpected();
    }
    return node;
  };
  pp$5.parsePrivateIdent = function() {
    var node = this.startNode();
    if (this.type === types$1.privateId) {
      node.name = this.value;
    } else {
      this.unexpected();
    }
    this.next();
    this.finishNode(node, "PrivateIdentifier");
    if (this.options.checkPrivateFields) {
      if (this.privateNameStack.length === 0) {
        this.raise(node.start, "Private field '#" + node.name + "' must be declared in an enclosing class");
      } else {
        this.privateNameStack[this.privateNameStack.length - 1].used.push(node);
      }
    }
    return node;
  };
  pp$5.parseYield = function(forInit) {
    if (!this.yieldPos) {
      this.yieldPos = this.start;
    }
    var node = this.startNode();
    this.next();
    if (this.type === types$1.semi || this.canInsertSemicolon() || this.type !== types$1.star && !this.type.startsExpr) {
      node.delegate = false;
      node.argument = null;
    } else {
      node.delegate = this.eat(types$1.star);
      node.argument = this.parseMaybeAssign(forInit);
    }
    return this.finishNode(node, "YieldExpression");
  };
  pp$5.parseAwait = function(forInit) {
    if (!this.awaitPos) {
      this.awaitPos = this.start;
    }
    var node = this.startNode();
    this.next();
    node.argument = this.parseMaybeUnary(null, true, false, forInit);
    return this.finishNode(node, "AwaitExpression");
  };
  var pp$4 = Parser.prototype;
  pp$4.raise = function(pos, message) {
    var loc = getLineInfo(this.input, pos);
    message += " (" + loc.line + ":" + loc.column + ")";
    if (this.sourceFile) {
      message += " in " + this.sourceFile;
    }
    var err = new SyntaxError(message);
    err.pos = pos;
    err.loc = loc;
    err.raisedAt = this.pos;
    throw err;
  };
  pp$4.raiseRecoverable = pp$4.raise;
  pp$4.curPosition = function() {
    if (this.options.locations) {
      return new Position(this.curLine, this.pos - this.lineStart);
    }
  };
  var pp$3 = Parser.prototype;
  var Scope2 = function Scope3(flags) {
    this.flags = flags;
    this.var = [];
    this.lexical = [];
    this.functions = [];
  };
  pp$3.enterScope = function(flags) {
    this.scopeStack.push(new Scope2(flags));
  };
  pp$3.exitScope = function() {
    this.scopeStack.pop();
  };
  pp$3.treatFunctionsAsVarInScope = function(scope) {
    return scope.flags & SCOPE_FUNCTION || !this.inModule && scope.flags & SCOPE_TOP;
  };
  pp$3.declareName = function(name, bindingType, pos) {
    var redeclared = false;
    if (bindingType === BIND_LEXICAL) {
      var scope = this.currentScope();
      redeclared = scope.lexical.indexOf(name) > -1 || scope.functions.indexOf(name) > -1 || scope.var.indexOf(name) > -1;
      scope.lexical.push(name);
      if (this.inModule && scope.flags & SCOPE_TOP) {
        delete this.undefinedExports[name];
      }
    } else if (bindingType === BIND_SIMPLE_CATCH) {
      var scope$1 = this.currentScope();
      scope$1.lexical.push(name);
    } else if (bindingType === BIND_FUNCTION) {
      var scope$2 = this.currentScope();
      if (this.treatFunctionsAsVar) {
        redeclared = scope$2.lexical.indexOf(name) > -1;
      } else {
        redeclared = scope$2.lexical.indexOf(name) > -1 || scope$2.var.indexOf(name) > -1;
      }
      scope$2.functions.push(name);
    } else {
      for (var i2 = this.scopeStack.length - 1; i2 >= 0; --i2) {
        var scope$3 = this.scopeStack[i2];
        if (scope$3.lexical.indexOf(name) > -1 && !(scope$3.flags & SCOPE_SIMPLE_CATCH && scope$3.lexical[0] === name) || !this.treatFunctionsAsVarInScope(scope$3) && scope$3.functions.indexOf(name) > -1) {
          redeclared = true;
          break;
        }
        scope$3.var.push(name);
        if (this.inModule && scope$3.flags & SCOPE_TOP) {
          delete this.undefinedExports[name];
        }
        if (scope$3.flags & SCOPE_VAR) {
          break;
        }
      }
    }
    if (redeclared) {
      this.raiseRecoverable(pos, "Identifier '" + name + "' has already been declared");
    }
  };
  pp$3.checkLocalExport = function(id) {
    if (this.scopeStack[0].lexical.indexOf(id.name) === -1 && this.scopeStack[0].var.indexOf(id.name) === -1) {
      this.undefinedExports[id.name] = id;
    }
  };
  pp$3.currentScope = function() {
    return this.scopeStack[this.scopeStack.length - 1];
  };
  pp$3.currentVarScope = function() {
    for (var i2 = this.scopeStack.length - 1; ; i2--) {
      var scope = this.scopeStack[i2];
      if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK)) {
        return scope;
      }
    }
  };
  pp$3.currentThisScope = function() {
    for (var i2 = this.scopeStack.length - 1; ; i2--) {
      var scope = this.scopeStack[i2];
      if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK) && !(scope.flags & SCOPE_ARROW)) {
        return scope;
      }
    }
  };
  var Node = function Node2(parser, pos, loc) {
    this.type = "";
    this.start = pos;
    this.end = 0;
    if (parser.options.locations) {
      this.loc = new SourceLocation(parser, loc);
    }
    if (parser.options.directSourceFile) {
      this.sourceFile = parser.options.directSourceFile;
    }
    if (parser.options.ranges) {
      this.range = [pos, 0];
    }
  };
  var pp$2 = Parser.prototype;
  pp$2.startNode = function() {
    return new Node(this, this.start, this.startLoc);
  };
  pp$2.startNodeAt = function(pos, loc) {
    return new Node(this, pos, loc);
  };
  function finishNodeAt(node, type, pos, loc) {
    node.type = type;
    node.end = pos;
    if (this.options.locations) {
      node.loc.end = loc;
    }
    if (this.options.ranges) {
      node.range[1] = pos;
    }
    return node;
  }
  pp$2.finishNode = function(node, type) {
    return finishNodeAt.call(this, node, type, this.lastTokEnd, this.lastTokEndLoc);
  };
  pp$2.finishNodeAt = function(node, type, pos, loc) {
    return finishNodeAt.call(this, node, type, pos, loc);
  };
  pp$2.copyNode = function(node) {
    var newNode = new Node(this, node.start, this.startLoc);
    for (var prop in node) {
      newNode[prop] = node[prop];
    }
    return newNode;
  };
  var scriptValuesAddedInUnicode = "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz";
  var ecma9BinaryProperties = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";
  var ecma10BinaryProperties = ecma9BinaryProperties + " Extended_Pictographic";
  var ecma11BinaryProperties = ecma10BinaryProperties;
  var ecma12BinaryProperties = ecma11BinaryProperties + " EBase EComp EMod EPres ExtPict";
  var ecma13BinaryProperties = ecma12BinaryProperties;
  var ecma14BinaryProperties = ecma13BinaryProperties;
  var unicodeBinaryProperties = {
    9: ecma9BinaryProperties,
    10: ecma10BinaryProperties,
    11: ecma11BinaryProperties,
    12: ecma12BinaryProperties,
    13: ecma13BinaryProperties,
    14: ecma14BinaryProperties
  };
  var ecma14BinaryPropertiesOfStrings = "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji";
  var unicodeBinaryPropertiesOfStrings = {
    9: "",
    10: "",
    11: "",
    12: "",
    13: "",
    14: ecma14BinaryPropertiesOfStrings
  };
  var unicodeGeneralCategoryValues = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";
  var ecma9ScriptValues = "Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb";
  var ecma10ScriptValues = ecma9ScriptValues + " Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd";
  var ecma11ScriptValues = ecma10ScriptValues + " Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho";
  var ecma12ScriptValues = ecma11ScriptValues + " Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi";
  var ecma13ScriptValues = ecma12ScriptValues + " Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith";
  var ecma14ScriptValues = ecma13ScriptValues + " " + scriptValuesAddedInUnicode;
  var unicodeScriptValues = {
    9: ecma9ScriptValues,
    10: ecma10ScriptValues,
    11: ecma11ScriptValues,
    12: ecma12ScriptValues,
    13: ecma13ScriptValues,
    14: ecma14ScriptValues
  };
  var data = {};
  function buildUnicodeData(ecmaVersion2) {
    var d = data[ecmaVersion2] = {
      binary: wordsRegexp(unicodeBinaryProperties[ecmaVersion2] + " " + unicodeGeneralCategoryValues),
      binaryOfStrings: wordsRegexp(unicodeBinaryPropertiesOfStrings[ecmaVersion2]),
      nonBinary: {
        General_Category: wordsRegexp(unicodeGeneralCategoryValues),
        Script: wordsRegexp(unicodeScriptValues[ecmaVersion2])
      }
    };
    d.nonBinary.Script_Extensions = d.nonBinary.Script;
    d.nonBinary.gc = d.nonBinary.General_Category;
    d.nonBinary.sc = d.nonBinary.Script;
    d.nonBinary.scx = d.nonBinary.Script_Extensions;
  }
  for (i = 0, list = [9, 10, 11, 12, 13, 14]; i < list.length; i += 1) {
    ecmaVersion = list[i];
    buildUnicodeData(ecmaVersion);
  }
  var ecmaVersion;
  var i;
  var list;
  var pp$1 = Parser.prototype;
  var BranchID = function BranchID2(parent, base) {
    this.parent = parent;
    this.base = base || this;
  };
  BranchID.prototype.separatedFrom = function separatedFrom(alt) {
    for (var self = this; self; self = self.parent) {
      for (var other = alt; other; other = other.parent) {
        if (self.base === other.base && self !== other) {
          return true;
        }
      }
    }
    return false;
  };
  BranchID.prototype.sibling = function sibling() {
    return new BranchID(this.parent, this.base);
  };
  var RegExpValidationState = function RegExpValidationState2(parser) {
    this.parser = parser;
    this.validFlags = "gim" + (parser.options.ecmaVersion >= 6 ? "uy" : "") + (parser.options.ecmaVersion >= 9 ? "s" : "") + (parser.options.ecmaVersion >= 13 ? "d" : "") + (parser.options.ecmaVersion >= 15 ? "v" : "");
    this.unicodeProperties = data[parser.options.ecmaVersion >= 14 ? 14 : parser.options.ecmaVersion];
    this.source = "";
    this.flags = "";
    this.start = 0;
    this.switchU = false;
    this.switchV = false;
    this.switchN = false;
    this.pos = 0;
    this.lastIntValue = 0;
    this.lastStringValue = "";
    this.lastAssertionIsQuantifiable = false;
    this.numCapturingParens = 0;
    this.maxBackReference = 0;
    this.groupNames = /* @__PURE__ */ Object.create(null);
    this.backReferenceNames = [];
    this.branchID = null;
  };
  RegExpValidationState.prototype.reset = function reset(start, pattern, flags) {
    var unicodeSets = flags.indexOf("v") !== -1;
    var unicode = flags.indexOf("u") !== -1;
    this.start = start | 0;
    this.source = pattern + "";
    this.flags = flags;
    if (unicodeSets && this.parser.options.ecmaVersion >= 15) {
      this.switchU = true;
      this.switchV = true;
      this.switchN = true;
    } else {
      this.switchU = unicode && this.parser.options.ecmaVersion >= 6;
      this.switchV = false;
      this.switchN = unicode && this.parser.options.ecmaVersion >= 9;
    }
  };
  RegExpValidationState.prototype.raise = function raise(message) {
    this.parser.raiseRecoverable(this.start, "Invalid regular expression: /" + this.source + "/: " + message);
  };
  RegExpValidationState.prototype.at = function at(i2, forceU) {
    if (forceU === void 0) forceU = false;
    var s = this.source;
    var l = s.length;
    if (i2 >= l) {
      return -1;
    }
    var c = s.charCodeAt(i2);
    if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i2 + 1 >= l) {
      return c;
    }
    var next = s.charCodeAt(i2 + 1);
    return next >= 56320 && next <= 57343 ? (c << 10) + next - 56613888 : c;
  };
  RegExpValidationState.prototype.nextIndex = function nextIndex(i2, forceU) {
    if (forceU === void 0) forceU = false;
    var s = this.source;
    var l = s.length;
    if (i2 >= l) {
      return l;
    }
    var c = s.charCodeAt(i2), next;
    if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i2 + 1 >= l || (next = s.charCodeAt(i2 + 1)) < 56320 || next > 57343) {
      return i2 + 1;
    }
    return i2 + 2;
  };
  RegExpValidationState.prototype.current = function current(forceU) {
    if (forceU === void 0) forceU = false;
    return this.at(this.pos, forceU);
  };
  RegExpValidationState.prototype.lookahead = function lookahead(forceU) {
    if (forceU === void 0) forceU = false;
    return this.at(this.nextIndex(this.pos, forceU), forceU);
  };
  RegExpValidationState.prototype.advance = function advance(forceU) {
    if (forceU === void 0) forceU = false;
    this.pos = this.nextIndex(this.pos, forceU);
  };
  RegExpValidationState.prototype.eat = function eat(ch, forceU) {
    if (forceU === void 0) forceU = false;
    if (this.current(forceU) === ch) {
      this.advance(forceU);
      return true;
    }
    return false;
  };
  RegExpValidationState.prototype.eatChars = function eatChars(chs, forceU) {
    if (forceU === void 0) forceU = false;
    var pos = this.pos;
    for (var i2 = 0, list2 = chs; i2 < list2.length; i2 += 1) {
      var ch = list2[i2];
      var current2 = this.at(pos, forceU);
      if (current2 === -1 || current2 !== ch) {
        return false;
      }
      pos = this.nextIndex(pos, forceU);
    }
    this.pos = pos;
    return true;
  };
  pp$1.validateRegExpFlags = function(state) {
    var validFlags = state.validFlags;
    var flags = state.flags;
    var u = false;
    var v = false;
    for (var i2 = 0; i2 < flags.length; i2++) {
      var flag = flags.charAt(i2);
      if (validFlags.indexOf(flag) === -1) {
        this.raise(state.start, "Invalid regular expression flag");
      }
      if (flags.indexOf(flag, i2 + 1) > -1) {
        this.raise(state.start, "Duplicate regular expression flag");
      }
      if (flag === "u") {
        u = true;
      }
      if (flag === "v") {
        v = true;
      }
    }
    if (this.options.ecmaVersion >= 15 && u && v) {
      this.raise(state.start, "Invalid regular expression flag");
    }
  };
  function hasProp(obj) {
    for (var _ in obj) {
      return true;
    }
    return false;
  }
  pp$1.validateRegExpPattern = function(state) {
    this.regexp_pattern(state);
    if (!state.switchN && this.options.ecmaVersion >= 9 && hasProp(state.groupNames)) {
      state.switchN = true;
      this.regexp_pattern(state);
    }
  };
  pp$1.regexp_pattern = function(state) {
    state.pos = 0;
    state.lastIntValue = 0;
    state.lastStringValue = "";
    state.lastAssertionIsQuantifiable = false;
    state.numCapturingParens = 0;
    state.maxBackReference = 0;
    state.groupNames = /* @__PURE__ */ Object.create(null);
    state.backReferenceNames.length = 0;
    state.branchID = null;
    this.regexp_disjunction(state);
    if (state.pos !== state.source.length) {
      if (state.eat(
        41
        /* ) */
      )) {
        state.raise("Unmatched ')'");
      }
      if (state.eat(
        93
        /* ] */
      ) || state.eat(
        125
        /* } */
      )) {
        state.raise("Lone quantifier brackets");
      }
    }
    if (state.maxBackReference > state.numCapturingParens) {
      state.raise("Invalid escape");
    }
    for (var i2 = 0, list2 = state.backReferenceNames; i2 < list2.length; i2 += 1) {
      var name = list2[i2];
      if (!state.groupNames[name]) {
        state.raise("Invalid named capture referenced");
      }
    }
  };
  pp$1.regexp_disjunction = function(state) {
    var trackDisjunction = this.options.ecmaVersion >= 16;
    if (trackDisjunction) {
      state.branchID = new BranchID(state.branchID, null);
    }
    this.regexp_alternative(state);
    while (state.eat(
      124
      /* | */
    )) {
      if (trackDisjunction) {
        state.branchID = state.branchID.sibling();
      }
      this.regexp_alternative(state);
    }
    if (trackDisjunction) {
      state.branchID = state.branchID.parent;
    }
    if (this.regexp_eatQuantifier(state, true)) {
      state.raise("Nothing to repeat");
    }
    if (state.eat(
      123
      /* { */
    )) {
      state.raise("Lone quantifier brackets");
    }
  };
  pp$1.regexp_alternative = function(state) {
    while (state.pos < state.source.length && this.regexp_eatTerm(state)) {
    }
  };
  pp$1.regexp_eatTerm = function(state) {
    if (this.regexp_eatAssertion(state)) {
      if (state.lastAssertionIsQuantifiable && this.regexp_eatQuantifier(state)) {
        if (state.switchU) {
          state.raise("Invalid quantifier");
        }
      }
      return true;
    }
    if (state.switchU ? this.regexp_eatAtom(state) : this.regexp_eatExtendedAtom(state)) {
      this.regexp_eatQuantifier(state);
      return true;
    }
    return false;
  };
  pp$1.regexp_eatAssertion = function(state) {
    var start = state.pos;
    state.lastAssertionIsQuantifiable = false;
    if (state.eat(
      94
      /* ^ */
    ) || state.eat(
      36
      /* $ */
    )) {
      return true;
    }
    if (state.eat(
      92
      /* \ */
    )) {
      if (state.eat(
        66
        /* B */
      ) || state.eat(
        98
        /* b */
      )) {
        return true;
      }
      state.pos = start;
    }
    if (state.eat(
      40
      /* ( */
    ) && state.eat(
      63
      /* ? */
    )) {
      var lookbehind = false;
      if (this.options.ecmaVersion >= 9) {
        lookbehind = state.eat(
          60
          /* < */
        );
      }
      if (state.eat(
        61
        /* = */
      ) || state.eat(
        33
        /* ! */
      )) {
        this.regexp_disjunction(state);
        if (!state.eat(
          41
          /* ) */
        )) {
          state.raise("Unterminated group");
        }
        state.lastAssertionIsQuantifiable = !lookbehind;
        return true;
      }
    }
    state.pos = start;
    return false;
  };
  pp$1.regexp_eatQuantifier = function(state, noError) {
    if (noError === void 0) noError = false;
    if (this.regexp_eatQuantifierPrefix(state, noError)) {
      state.eat(
        63
        /* ? */
      );
      return true;
    }
    return false;
  };
  pp$1.regexp_eatQuantifierPrefix = function(state, noError) {
    return state.eat(
      42
      /* * */
    ) || state.eat(
      43
      /* + */
    ) || state.eat(
      63
      /* ? */
    ) || this.regexp_eatBracedQuantifier(state, noError);
  };
  pp$1.regexp_eatBracedQuantifier = function(state, noError) {
    var start = state.pos;
    if (state.eat(
      123
      /* { */
    )) {
      var min = 0, max = -1;
      if (this.regexp_eatDecimalDigits(state)) {
        min = state.lastIntValue;
        if (state.eat(
          44
          /* , */
        ) && this.regexp_eatDecimalDigits(state)) {
          max = state.lastIntValue;
        }
        if (state.eat(
          125
          /* } */
        )) {
          if (max !== -1 && max < min && !noError) {
            state.raise("numbers out of order in {} quantifier");
          }
          return true;
        }
      }
      if (state.switchU && !noError) {
        state.raise("Incomplete quantifier");
      }
      state.pos = start;
    }
    return false;
  };
  pp$1.regexp_eatAtom = function(state) {
    return this.regexp_eatPatternCharacters(state) || state.eat(
      46
      /* . */
    ) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state);
  };
  pp$1.regexp_eatReverseSolidusAtomEscape = function(state) {
    var start = state.pos;
    if (state.eat(
      92
      /* \ */
    )) {
      if (this.regexp_eatAtomEscape(state)) {
        return true;
      }
      state.pos = start;
    }
    return false;
  };
  pp$1.regexp_eatUncapturingGroup = function(state) {
    var start = state.pos;
    if (state.eat(
      40
      /* ( */
    )) {
      if (state.eat(
        63
        /* ? */
      )) {
        if (this.options.ecmaVersion >= 16) {
          var addModifiers = this.regexp_eatModifiers(state);
          var hasHyphen = state.eat(
            45
            /* - */
          );
          if (addModifiers || hasHyphen) {
            for (var i2 = 0; i2 < addModifiers.length; i2++) {
              var modifier = addModifiers.charAt(i2);
              if (addModifiers.indexOf(modifier, i2 + 1) > -1) {
                state.raise("Duplicate regular expression modifiers");
              }
            }
            if (hasHyphen) {
              var removeModifiers = this.regexp_eatModifiers(state);
              if (!addModifiers && !removeModifiers && state.current() === 58) {
                state.raise("Invalid regular expression modifiers");
              }
              for (var i$1 = 0; i$1 < removeModifiers.length; i$1++) {
                var modifier$1 = removeModifiers.charAt(i$1);
                if (removeModifiers.indexOf(modifier$1, i$1 + 1) > -1 || addModifiers.indexOf(modifier$1) > -1) {
                  state.raise("Duplicate regular expression modifiers");
                }
              }
            }
          }
        }
        if (state.eat(
          58
          /* : */
        )) {
          this.regexp_disjunction(state);
          if (state.eat(
            41
            /* ) */
          )) {
            return true;
          }
          state.raise("Unterminated group");
        }
      }
      state.pos = start;
    }
    return false;
  };
  pp$1.regexp_eatCapturingGroup = function(state) {
    if (state.eat(
      40
      /* ( */
    )) {
      if (this.options.ecmaVersion >= 9) {
        this.regexp_groupSpecifier(state);
      } else if (state.current() === 63) {
        state.raise("Invalid group");
      }
      this.regexp_disjunction(state);
      if (state.eat(
        41
        /* ) */
      )) {
        state.numCapturingParens += 1;
        return true;
      }
      state.raise("Unterminated group");
    }
    return false;
  };
  pp$1.regexp_eatModifiers = function(state) {
    var modifiers = "";
    var ch = 0;
    while ((ch = state.current()) !== -1 && isRegularExpressionModifier(ch)) {
      modifiers += codePointToString(ch);
      state.advance();
    }
    return modifiers;
  };
  function isRegularExpressionModifier(ch) {
    return ch === 105 || ch === 109 || ch === 115;
  }
  pp$1.regexp_eatExtendedAtom = function(state) {
    return state.eat(
      46
      /* . */
    ) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state) || this.regexp_eatInvalidBracedQuantifier(state) || this.regexp_eatExtendedPatternCharacter(state);
  };
  pp$1.regexp_eatInvalidBracedQuantifier = function(state) {
    if (this.regexp_eatBracedQuantifier(state, true)) {
      state.raise("Nothing to repeat");
    }
    return false;
  };
  pp$1.regexp_eatSyntaxCharacter = function(state) {
    var ch = state.current();
    if (isSyntaxCharacter(ch)) {
      state.lastIntValue = ch;
      state.advance();
      return true;
    }
    return false;
  };
  function isSyntaxCharacter(ch) {
    return ch === 36 || ch >= 40 && ch <= 43 || ch === 46 || ch === 63 || ch >= 91 && ch <= 94 || ch >= 123 && ch <= 125;
  }
  pp$1.regexp_eatPatternCharacters = function(state) {
    var start = state.pos;
    var ch = 0;
    while ((ch = state.current()) !== -1 && !isSyntaxCharacter(ch)) {
      state.advance();
    }
    return state.pos !== start;
  };
  pp$1.regexp_eatExtendedPatternCharacter = function(state) {
    var ch = state.current();
    if (ch !== -1 && ch !== 36 && !(ch >= 40 && ch <= 43) && ch !== 46 && ch !== 63 && ch !== 91 && ch !== 94 && ch !== 124) {
      state.advance();
      return true;
    }
    return false;
  };
  pp$1.regexp_groupSpecifier = function(state) {
    if (state.eat(
      63
      /* ? */
    )) {
      if (!this.regexp_eatGroupName(state)) {
        state.raise("Invalid group");
      }
      var trackDisjunction = this.options.ecmaVersion >= 16;
      var known = state.groupNames[state.lastStringValue];
      if (known) {
        if (trackDisjunction) {
          for (var i2 = 0, list2 = known; i2 < list2.length; i2 += 1) {
            var altID = list2[i2];
            if (!altID.separatedFrom(state.branchID)) {
              state.raise("Duplicate capture group name");
            }
          }
        } else {
          state.raise("Duplicate capture group name");
        }
      }
      if (trackDisjunction) {
        (known || (state.groupNames[state.lastStringValue] = [])).push(state.branchID);
      } else {
        state.groupNames[state.lastStringValue] = true;
      }
    }
  };
  pp$1.regexp_eatGroupName = function(state) {
    state.lastStringValue = "";
    if (state.eat(
      60
      /* < */
    )) {
      if (this.regexp_eatRegExpIdentifierName(state) && state.eat(
        62
        /* > */
      )) {
        return true;
      }
      state.raise("Invalid capture group name");
    }
    return false;
  };
  pp$1.regexp_eatRegExpIdentifierName = function(state) {
    state.lastStringValue = "";
    if (this.regexp_eatRegExpIdentifierStart(state)) {
      state.lastStringValue += codePointToString(state.lastIntValue);
      while (this.regexp_eatRegExpIdentifierPart(state)) {
        state.lastStringValue += codePointToString(state.lastIntValue);
      }
      return true;
    }
    return false;
  };
  pp$1.regexp_eatRegExpIdentifierStart = function(state) {
    var start = state.pos;
    var forceU = this.options.ecmaVersion >= 11;
    var ch = state.current(forceU);
    state.advance(forceU);
    if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) {
      ch = state.lastIntValue;
    }
    if (isRegExpIdentifierStart(ch)) {
      state.lastIntValue = ch;
      return true;
    }
    state.pos = start;
    return false;
  };
  function isRegExpIdentifierStart(ch) {
    return isIdentifierStart(ch, true) || ch === 36 || ch === 95;
  }
  pp$1.regexp_eatRegExpIdentifierPart = function(state) {
    var start = state.pos;
    var forceU = this.options.ecmaVersion >= 11;
    var ch = state.current(forceU);
    state.advance(forceU);
    if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) {
      ch = state.lastIntValue;
    }
    if (isRegExpIdentifierPart(ch)) {
      state.lastIntValue = ch;
      return true;
    }
    state.pos = start;
    return false;
  };
  function isRegExpIdentifierPart(ch) {
    return isIdentifierChar(ch, true) || ch === 36 || ch === 95 || ch === 8204 || ch === 8205;
  }
  pp$1.regexp_eatAtomEscape = function(state) {
    if (this.regexp_eatBackReference(state) || this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state) || state.switchN && this.regexp_eatKGroupName(state)) {
      return true;
    }
    if (state.switchU) {
      if (state.current() === 99) {
        state.raise("Invalid unicode escape");
      }
      state.raise("Invalid escape");
    }
    return false;
  };
  pp$1.regexp_eatBackReference = function(state) {
    var start = state.pos;
    if (this.regexp_eatDecimalEscape(state)) {
      var n = state.lastIntValue;
      if (state.switchU) {
        if (n > state.maxBackReference) {
          state.maxBackReference = n;
        }
        return true;
      }
      if (n <= state.numCapturingParens) {
        return true;
      }
      state.pos = start;
    }
    return false;
  };
  pp$1.regexp_eatKGroupName = function(state) {
    if (state.eat(
      107
      /* k */
    )) {
      if (this.regexp_eatGroupName(state)) {
        state.backReferenceNames.push(state.lastStringValue);
        return true;
      }
      state.raise("Invalid named reference");
    }
    return false;
  };
  pp$1.regexp_eatCharacterEscape = function(state) {
    return this.regexp_eatControlEscape(state) || this.regexp_eatCControlLetter(state) || this.regexp_eatZero(state) || this.regexp_eatHexEscapeSequence(state) || this.regexp_eatRegExpUnicodeEscapeSequence(state, false) || !state.switchU && this.regexp_eatLegacyOctalEscapeSequence(state) || this.regexp_eatIdentityEscape(state);
  };
  pp$1.regexp_eatCControlLetter = function(state) {
    var start = state.pos;
    if (state.eat(
      99
      /* c */
    )) {
      if (this.regexp_eatControlLetter(state)) {
        return true;
      }
      state.pos = start;
    }
    return false;
  };
  pp$1.regexp_eatZero = function(state) {
    if (state.current() === 48 && !isDecimalDigit(state.lookahead())) {
      state.lastIntValue = 0;
      state.advance();
      return true;
    }
    return false;
  };
  pp$1.regexp_eatControlEscape = function(state) {
    var ch = state.current();
    if (ch === 116) {
      state.lastIntValue = 9;
      state.advance();
      return true;
    }
    if (ch === 110) {
      state.lastIntValue = 10;
      state.advance();
      return true;
    }
    if (ch === 118) {
      state.lastIntValue = 11;
      state.advance();
      return true;
    }
    if (ch === 102) {
      state.lastIntValue = 12;
      state.advance();
      return true;
    }
    if (ch === 114) {
      state.lastIntValue = 13;
      state.advance();
      return true;
    }
    return false;
  };
  pp$1.regexp_eatControlLetter = function(state) {
    var ch = state.current();
    if (isControlLetter(ch)) {
      state.lastIntValue = ch % 32;
      state.advance();
      return true;
    }
    return false;
  };
  function isControlLetter(ch) {
    return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122;
  }
  pp$1.regexp_eatRegExpUnicodeEscapeSequence = function(state, forceU) {
    if (forceU === void 0) forceU = false;
    var start = state.pos;
    var switchU = forceU || state.switchU;
    if (state.eat(
      117
      /* u */
    )) {
      if (this.regexp_eatFixedHexDigits(state, 4)) {
        var lead = state.lastIntValue;
        if (switchU && lead >= 55296 && lead <= 56319) {
          var leadSurrogateEnd = state.pos;
          if (state.eat(
            92
            /* \ */
          ) && state.eat(
            117
            /* u */
          ) && this.regexp_eatFixedHexDigits(state, 4)) {
            var trail = state.lastIntValue;
            if (trail >= 56320 && trail <= 57343) {
              state.lastIntValue = (lead - 55296) * 1024 + (trail - 56320) + 65536;
              return true;
            }
          }
          state.pos = leadSurrogateEnd;
          state.lastIntValue = lead;
        }
        return true;
      }
      if (switchU && state.eat(
        123
        /* { */
      ) && this.regexp_eatHexDigits(state) && state.eat(
        125
        /* } */
      ) && isValidUnicode(state.lastIntValue)) {
        return true;
      }
      if (switchU) {
        state.raise("Invalid unicode escape");
      }
      state.pos = start;
    }
    return false;
  };
  function isValidUnicode(ch) {
    return ch >= 0 && ch <= 1114111;
  }
  pp$1.regexp_eatIdentityEscape = function(state) {
    if (state.switchU) {
      if (this.regexp_eatSyntaxCharacter(state)) {
        return true;
      }
      if (state.eat(
        47
        /* / */
      )) {
        state.lastIntValue = 47;
        return true;
      }
      return false;
    }
    var ch = state.current();
    if (ch !== 99 && (!state.switchN || ch !== 107)) {
      state.lastIntValue = ch;
      state.advance();
      return true;
    }
    return false;
  };
  pp$1.regexp_eatDecimalEscape = function(state) {
    state.lastIntValue = 0;
    var ch = state.current();
    if (ch >= 49 && ch <= 57) {
      do {
        state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
        state.advance();
      } while ((ch = state.current()) >= 48 && ch <= 57);
      return true;
    }
    return false;
  };
  var CharSetNone = 0;
  var CharSetOk = 1;
  var CharSetString = 2;
  pp$1.regexp_eatCharacterClassEscape = function(state) {
    var ch = state.current();
    if (isCharacterClassEscape(ch)) {
      state.lastIntValue = -1;
      state.advance();
      return CharSetOk;
    }
    var negate = false;
    if (state.switchU && this.options.ecmaVersion >= 9 && ((negate = ch === 80) || ch === 112)) {
      state.lastIntValue = -1;
      state.advance();
      var result;
      if (state.eat(
        123
        /* { */
      ) && (result = this.regexp_eatUnicodePropertyValueExpression(state)) && state.eat(
        125
        /* } */
      )) {
        if (negate && result === CharSetString) {
          state.raise("Invalid property name");
        }
        return result;
      }
      state.raise("Invalid property name");
    }
    return CharSetNone;
  };
  function isCharacterClassEscape(ch) {
    return ch === 100 || ch === 68 || ch === 115 || ch === 83 || ch === 119 || ch === 87;
  }
  pp$1.regexp_eatUnicodePropertyValueExpression = function(state) {
    var start = state.pos;
    if (this.regexp_eatUnicodePropertyName(state) && state.eat(
      61
      /* = */
    )) {
      var name = state.lastStringValue;
      if (this.regexp_eatUnicodePropertyValue(state)) {
        var value = state.lastStringValue;
        this.regexp_validateUnicodePropertyNameAndValue(state, name, value);
        return CharSetOk;
      }
    }
    state.pos = start;
    if (this.regexp_eatLoneUnicodePropertyNameOrValue(state)) {
      var nameOrValue = state.lastStringValue;
      return this.regexp_validateUnicodePropertyNameOrValue(state, nameOrValue);
    }
    return CharSetNone;
  };
  pp$1.regexp_validateUnicodePropertyNameAndValue = function(state, name, value) {
    if (!hasOwn2(state.unicodeProperties.nonBinary, name)) {
      state.raise("Invalid property name");
    }
    if (!state.unicodeProperties.nonBinary[name].test(value)) {
      state.raise("Invalid property value");
    }
  };
  pp$1.regexp_validateUnicodePropertyNameOrValue = function(state, nameOrValue) {
    if (state.unicodeProperties.binary.test(nameOrValue)) {
      return CharSetOk;
    }
    if (state.switchV && state.unicodeProperties.binaryOfStrings.test(nameOrValue)) {
      return CharSetString;
    }
    state.raise("Invalid property name");
  };
  pp$1.regexp_eatUnicodePropertyName = function(state) {
    var ch = 0;
    state.lastStringValue = "";
    while (isUnicodePropertyNameCharacter(ch = state.current())) {
      state.lastStringValue += codePointToString(ch);
      state.advance();
    }
    return state.lastStringValue !== "";
  };
  function isUnicodePropertyNameCharacter(ch) {
    return isControlLetter(ch) || ch === 95;
  }
  pp$1.regexp_eatUnicodePropertyValue = function(state) {
    var ch = 0;
    state.lastStringValue = "";
    while (isUnicodePropertyValueCharacter(ch = state.current())) {
      state.lastStringValue += codePointToString(ch);
      state.advance();
    }
    return state.lastStringValue !== "";
  };
  function isUnicodePropertyValueCharacter(ch) {
    return isUnicodePropertyNameCharacter(ch) || isDecimalDigit(ch);
  }
  pp$1.regexp_eatLoneUnicodePropertyNameOrValue = function(state) {
    return this.regexp_eatUnicodePropertyValue(state);
  };
  pp$1.regexp_eatCharacterClass = function(state) {
    if (state.eat(
      91
      /* [ */
    )) {
      var negate = state.eat(
        94
        /* ^ */
      );
      var result = this.regexp_classContents(state);
      if (!state.eat(
        93
        /* ] */
      )) {
        state.raise("Unterminated character class");
      }
      if (negate && result === CharSetString) {
        state.raise("Negated character class may contain strings");
      }
      return true;
    }
    return false;
  };
  pp$1.regexp_classContents = function(state) {
    if (state.current() === 93) {
      return CharSetOk;
    }
    if (state.switchV) {
      return this.regexp_classSetExpression(state);
    }
    this.regexp_nonEmptyClassRanges(state);
    return CharSetOk;
  };
  pp$1.regexp_nonEmptyClassRanges = function(state) {
    while (this.regexp_eatClassAtom(state)) {
      var left = state.lastIntValue;
      if (state.eat(
        45
        /* - */
      ) && this.regexp_eatClassAtom(state)) {
        var right = state.lastIntValue;
        if (state.switchU && (left === -1 || right === -1)) {
          state.raise("Invalid character class");
        }
        if (left !== -1 && right !== -1 && left > right) {
          state.raise("Range out of order in character class");
        }
      }
    }
  };
  pp$1.regexp_eatClassAtom = function(state) {
    var start = state.pos;
    if (state.eat(
      92
      /* \ */
    )) {
      if (this.regexp_eatClassEscape(state)) {
        return true;
      }
      if (state.switchU) {
        var ch$1 = state.current();
        if (ch$1 === 99 || isOctalDigit(ch$1)) {
          state.raise("Invalid class escape");
        }
        state.raise("Invalid escape");
      }
      state.pos = start;
    }
    var ch = state.current();
    if (ch !== 93) {
      state.lastIntValue = ch;
      state.advance();
      return true;
    }
    return false;
  };
  pp$1.regexp_eatClassEscape = function(state) {
    var start = state.pos;
    if (state.eat(
      98
      /* b */
    )) {
      state.lastIntValue = 8;
      return true;
    }
    if (state.switchU && state.eat(
      45
      /* - */
    )) {
      state.lastIntValue = 45;
      return true;
    }
    if (!state.switchU && state.eat(
      99
      /* c */
    )) {
      if (this.regexp_eatClassControlLetter(state)) {
        return true;
      }
      state.pos = start;
    }
    return this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state);
  };
  pp$1.regexp_classSetExpression = function(state) {
    var result = CharSetOk, subResult;
    if (this.regexp_eatClassSetRange(state)) ;
    else if (subResult = this.regexp_eatClassSetOperand(state)) {
      if (subResult === CharSetString) {
        result = CharSetString;
      }
      var start = state.pos;
      while (state.eatChars(
        [38, 38]
        /* && */
      )) {
        if (state.current() !== 38 && (subResult = this.regexp_eatClassSetOperand(state))) {
          if (subResult !== CharSetString) {
            result = CharSetOk;
          }
          continue;
        }
        state.raise("Invalid character in character class");
      }
      if (start !== state.pos) {
        return result;
      }
      while (state.eatChars(
        [45, 45]
        /* -- */
      )) {
        if (this.regexp_eatClassSetOperand(state)) {
          continue;
        }
        state.raise("Invalid character in character class");
      }
      if (start !== state.pos) {
        return result;
      }
    } else {
      state.raise("Invalid character in character class");
    }
    for (; ; ) {
      if (this.regexp_eatClassSetRange(state)) {
        continue;
      }
      subResult = this.regexp_eatClassSetOperand(state);
      if (!subResult) {
        return result;
      }
      if (subResult === CharSetString) {
        result = CharSetString;
      }
    }
  };
  pp$1.regexp_eatClassSetRange = function(state) {
    var start = state.pos;
    if (this.regexp_eatClassSetCharacter(state)) {
      var left = state.lastIntValue;
      if (state.eat(
        45
        /* - */
      ) && this.regexp_eatClassSetCharacter(state)) {
        var right = state.lastIntValue;
        if (left !== -1 && right !== -1 && left > right) {
          state.raise("Range out of order in character class");
        }
        return true;
      }
      state.pos = start;
    }
    return false;
  };
  pp$1.regexp_eatClassSetOperand = function(state) {
    if (this.regexp_eatClassSetCharacter(state)) {
      return CharSetOk;
    }
    return this.regexp_eatClassStringDisjunction(state) || this.regexp_eatNestedClass(state);
  };
  pp$1.regexp_eatNestedClass = function(state) {
    var start = state.pos;
    if (state.eat(
      91
      /* [ */
    )) {
      var negate = state.eat(
        94
        /* ^ */
      );
      var result = this.regexp_classContents(state);
      if (state.eat(
        93
        /* ] */
      )) {
        if (negate && result === CharSetString) {
          state.raise("Negated character class may contain strings");
        }
        return result;
      }
      state.pos = start;
    }
    if (state.eat(
      92
      /* \ */
    )) {
      var result$1 = this.regexp_eatCharacterClassEscape(state);
      if (result$1) {
        return result$1;
      }
      state.pos = start;
    }
    return null;
  };
  pp$1.regexp_eatClassStringDisjunction = function(state) {
    var start = state.pos;
    if (state.eatChars(
      [92, 113]
      /* \q */
    )) {
      if (state.eat(
        123
        /* { */
      )) {
        var result = this.regexp_classStringDisjunctionContents(state);
        if (state.eat(
          125
          /* } */
        )) {
          return result;
        }
      } else {
        state.raise("Invalid escape");
      }
      state.pos = start;
    }
    return null;
  };
  pp$1.regexp_classStringDisjunctionContents = function(state) {
    var result = this.regexp_classString(state);
    while (state.eat(
      124
      /* | */
    )) {
      if (this.regexp_classString(state) === CharSetString) {
        result = CharSetString;
      }
    }
    return result;
  };
  pp$1.regexp_classString = function(state) {
    var count2 = 0;
    while (this.regexp_eatClassSetCharacter(state)) {
      count2++;
    }
    return count2 === 1 ? CharSetOk : CharSetString;
  };
  pp$1.regexp_eatClassSetCharacter = function(state) {
    var start = state.pos;
    if (state.eat(
      92
      /* \ */
    )) {
      if (this.regexp_eatCharacterEscape(state) || this.regexp_eatClassSetReservedPunctuator(state)) {
        return true;
      }
      if (state.eat(
        98
        /* b */
      )) {
        state.lastIntValue = 8;
        return true;
      }
      state.pos = start;
      return false;
    }
    var ch = state.current();
    if (ch < 0 || ch === state.lookahead() && isClassSetReservedDoublePunctuatorCharacter(ch)) {
      return false;
    }
    if (isClassSetSyntaxCharacter(ch)) {
      return false;
    }
    state.advance();
    state.lastIntValue = ch;
    return true;
  };
  function isClassSetReservedDoublePunctuatorCharacter(ch) {
    return ch === 33 || ch >= 35 && ch <= 38 || ch >= 42 && ch <= 44 || ch === 46 || ch >= 58 && ch <= 64 || ch === 94 || ch === 96 || ch === 126;
  }
  function isClassSetSyntaxCharacter(ch) {
    return ch === 40 || ch === 41 || ch === 45 || ch === 47 || ch >= 91 && ch <= 93 || ch >= 123 && ch <= 125;
  }
  pp$1.regexp_eatClassSetReservedPunctuator = function(state) {
    var ch = state.current();
    if (isClassSetReservedPunctuator(ch)) {
      state.lastIntValue = ch;
      state.advance();
      return true;
    }
    return false;
  };
  function isClassSetReservedPunctuator(ch) {
    return ch === 33 || ch === 35 || ch === 37 || ch === 38 || ch === 44 || ch === 45 || ch >= 58 && ch <= 62 || ch === 64 || ch === 96 || ch === 126;
  }
  pp$1.regexp_eatClassControlLetter = function(state) {
    var ch = state.current();
    if (isDecimalDigit(ch) || ch === 95) {
      state.lastIntValue = ch % 32;
      state.advance();
      return true;
    }
    return false;
  };
  pp$1.regexp_eatHexEscapeSequence = function(state) {
    var start = state.pos;
    if (state.eat(
      120
      /* x */
    )) {
      if (this.regexp_eatFixedHexDigits(state, 2)) {
        return true;
      }
      if (state.switchU) {
        state.raise("Invalid escape");
      }
      state.pos = start;
    }
    return false;
  };
  pp$1.regexp_eatDecimalDigits = function(state) {
    var start = state.pos;
    var ch = 0;
    state.lastIntValue = 0;
    while (isDecimalDigit(ch = state.current())) {
      state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
      state.advance();
    }
    return state.pos !== start;
  };
  function isDecimalDigit(ch) {
    return ch >= 48 && ch <= 57;
  }
  pp$1.regexp_eatHexDigits = function(state) {
    var start = state.pos;
    var ch = 0;
    state.lastIntValue = 0;
    while (isHexDigit(ch = state.current())) {
      state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
      state.advance();
    }
    return state.pos !== start;
  };
  function isHexDigit(ch) {
    return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
  }
  function hexToInt(ch) {
    if (ch >= 65 && ch <= 70) {
      return 10 + (ch - 65);
    }
    if (ch >= 97 && ch <= 102) {
      return 10 + (ch - 97);
    }
    return ch - 48;
  }
  pp$1.regexp_eatLegacyOctalEscapeSequence = function(state) {
    if (this.regexp_eatOctalDigit(state)) {
      var n1 = state.lastIntValue;
      if (this.regexp_eatOctalDigit(state)) {
        var n2 = state.lastIntValue;
        if (n1 <= 3 && this.regexp_eatOctalDigit(state)) {
          state.lastIntValue = n1 * 64 + n2 * 8 + state.lastIntValue;
        } else {
          state.lastIntValue = n1 * 8 + n2;
        }
      } else {
        state.lastIntValue = n1;
      }
      return true;
    }
    return false;
  };
  pp$1.regexp_eatOctalDigit = function(state) {
    var ch = state.current();
    if (isOctalDigit(ch)) {
      state.lastIntValue = ch - 48;
      state.advance();
      return true;
    }
    state.lastIntValue = 0;
    return false;
  };
  function isOctalDigit(ch) {
    return ch >= 48 && ch <= 55;
  }
  pp$1.regexp_eatFixedHexDigits = function(state, length) {
    var start = state.pos;
    state.lastIntValue = 0;
    for (var i2 = 0; i2 < length; ++i2) {
      var ch = state.current();
      if (!isHexDigit(ch)) {
        state.pos = start;
        return false;
      }
      state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
      state.advance();
    }
    return true;
  };
  var Token = function Token2(p) {
    this.type = p.type;
    this.value = p.value;
    this.start = p.start;
    this.end = p.end;
    if (p.options.locations) {
      this.loc = new SourceLocation(p, p.startLoc, p.endLoc);
    }
    if (p.options.ranges) {
      this.range = [p.start, p.end];
    }
  };
  var pp = Parser.prototype;
  pp.next = function(ignoreEscapeSequenceInKeyword) {
    if (!ignoreEscapeSequenceInKeyword && this.type.keyword && this.containsEsc) {
      this.raiseRecoverable(this.start, "Escape sequence in keyword " + this.type.keyword);
    }
    if (this.options.onToken) {
      this.options.onToken(new Token(this));
    }
    this.lastTokEnd = this.end;
    this.lastTokStart = this.start;
    this.lastTokEndLoc = this.endLoc;
    this.lastTokStartLoc = this.startLoc;
    this.nextToken();
  };
  pp.getToken = function() {
    this.next();
    return new Token(this);
  };
  if (typeof Symbol !== "undefined") {
    pp[Symbol.iterator] = function() {
      var this$1$1 = this;
      return {
        next: function() {
          var token = this$1$1.getToken();
          return {
            done: token.type === types$1.eof,
            value: token
          };
        }
      };
    };
  }
  pp.nextToken = function() {
    var curContext = this.curContext();
    if (!curContext || !curContext.preserveSpace) {
      this.skipSpace();
    }
    this.start = this.pos;
    if (this.options.locations) {
      this.startLoc = this.curPosition();
    }
    if (this.pos >= this.input.length) {
      return this.finishToken(types$1.eof);
    }
    if (curContext.override) {
      return curContext.override(this);
    } else {
      this.readToken(this.fullCharCodeAtPos());
    }
  };
  pp.readToken = function(code) {
    if (isIdentifierStart(code, this.options.ecmaVersion >= 6) || code === 92) {
      return this.readWord();
    }
    return this.getTokenFromCode(code);
  };
  pp.fullCharCodeAt = function(pos) {
    var code = this.input.charCodeAt(pos);
    if (code <= 55295 || code >= 56320) {
      return code;
    }
    var next = this.input.charCodeAt(pos + 1);
    return next <= 56319 || next >= 57344 ? code : (code << 10) + next - 56613888;
  };
  pp.fullCharCodeAtPos = function() {
    return this.fullCharCodeAt(this.pos);
  };
  pp.skipBlockComment = function() {
    var startLoc = this.options.onComment && this.curPosition();
    var start = this.pos, end = this.input.indexOf("*/", this.pos += 2);
    if (end === -1) {
      this.raise(this.pos - 2, "Unterminated comment");
    }
    this.pos = end + 2;
    if (this.options.locations) {
      for (var nextBreak = void 0, pos = start; (nextBreak = nextLineBreak(this.input, pos, this.pos)) > -1; ) {
        ++this.curLine;
        pos = this.lineStart = nextBreak;
      }
    }
    if (this.options.onComment) {
      this.options.onComment(
        true,
        this.input.slice(start + 2, end),
        start,
        this.pos,
        startLoc,
        this.curPosition()
      );
    }
  };
  pp.skipLineComment = function(startSkip) {
    var start = this.pos;
    var startLoc = this.options.onComment && this.curPosition();
    var ch = this.input.charCodeAt(this.pos += startSkip);
    while (this.pos < this.input.length && !isNewLine(ch)) {
      ch = this.input.charCodeAt(++this.pos);
    }
    if (this.options.onComment) {
      this.options.onComment(
        false,
        this.input.slice(start + startSkip, this.pos),
        start,
        this.pos,
        startLoc,
        this.curPosition()
      );
    }
  };
  pp.skipSpace = function() {
    loop: while (this.pos < this.input.length) {
      var ch = this.input.charCodeAt(this.pos);
      switch (ch) {
        case 32:
        case 160:
          ++this.pos;
          break;
        case 13:
          if (this.input.charCodeAt(this.pos + 1) === 10) {
            ++this.pos;
          }
        case 10:
        case 8232:
        case 8233:
          ++this.pos;
          if (this.options.locations) {
            ++this.curLine;
            this.lineStart = this.pos;
          }
          break;
        case 47:
          switch (this.input.charCodeAt(this.pos + 1)) {
            case 42:
              this.skipBlockComment();
              break;
            case 47:
              this.skipLineComment(2);
              break;
            default:
              break loop;
          }
          break;
        default:
          if (ch > 8 && ch < 14 || ch >= 5760 && nonASCIIwhitespace.test(String.fromCharCode(ch))) {
            ++this.pos;
          } else {
            break loop;
          }
      }
    }
  };
  pp.finishToken = function(type, val) {
    this.end = this.pos;
    if (this.options.locations) {
      this.endLoc = this.curPosition();
    }
    var prevType = this.type;
    this.type = type;
    this.value = val;
    this.updateContext(prevType);
  };
  pp.readToken_dot = function() {
    var next = this.input.charCodeAt(this.pos + 1);
    if (next >= 48 && next <= 57) {
      return this.readNumber(true);
    }
    var next2 = this.input.charCodeAt(this.pos + 2);
    if (this.options.ecmaVersion >= 6 && next === 46 && next2 === 46) {
      this.pos += 3;
      return this.finishToken(types$1.ellipsis);
    } else {
      ++this.pos;
      return this.finishToken(types$1.dot);
    }
  };
  pp.readToken_slash = function() {
    var next = this.input.charCodeAt(this.pos + 1);
    if (this.exprAllowed) {
      ++this.pos;
      return this.readRegexp();
    }
    if (next === 61) {
      return this.finishOp(types$1.assign, 2);
    }
    return this.finishOp(types$1.slash, 1);
  };
  pp.readToken_mult_modulo_exp = function(code) {
    var next = this.input.charCodeAt(this.pos + 1);
    var size = 1;
    var tokentype = code === 42 ? types$1.star : types$1.modulo;
    if (this.options.ecmaVersion >= 7 && code === 42 && next === 42) {
      ++size;
      tokentype = types$1.starstar;
      next = this.input.charCodeAt(this.pos + 2);
    }
    if (next === 61) {
      return this.finishOp(types$1.assign, size + 1);
    }
    return this.finishOp(tokentype, size);
  };
  pp.readToken_pipe_amp = function(code) {
    var next = this.input.charCodeAt(this.pos + 1);
    if (next === code) {
      if (this.options.ecmaVersion >= 12) {
        var next2 = this.input.charCodeAt(this.pos + 2);
        if (next2 === 61) {
          return this.finishOp(types$1.assign, 3);
        }
      }
      return this.finishOp(code === 124 ? types$1.logicalOR : types$1.logicalAND, 2);
    }
    if (next === 61) {
      return this.finishOp(types$1.assign, 2);
    }
    return this.finishOp(code === 124 ? types$1.bitwiseOR : types$1.bitwiseAND, 1);
  };
  pp.readToken_caret = function() {
    var next = this.input.charCodeAt(this.pos + 1);
    if (next === 61) {
      return this.finishOp(types$1.assign, 2);
    }
    return this.finishOp(types$1.bitwiseXOR, 1);
  };
  pp.readToken_plus_min = function(code) {
    var next = this.input.charCodeAt(this.pos + 1);
    if (next === code) {
      if (next === 45 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 62 && (this.lastTokEnd === 0 || lineBreak.test(this.input.slice(this.lastTokEnd, this.pos)))) {
        this.skipLineComment(3);
        this.skipSpace();
        return this.nextToken();
      }
      return this.finishOp(types$1.incDec, 2);
    }
    if (next === 61) {
      return this.finishOp(types$1.assign, 2);
    }
    return this.finishOp(types$1.plusMin, 1);
  };
  pp.readToken_lt_gt = function(code) {
    var next = this.input.charCodeAt(this.pos + 1);
    var size = 1;
    if (next === code) {
      size = code === 62 && this.input.charCodeAt(this.pos + 2) === 62 ? 3 : 2;
      if (this.input.charCodeAt(this.pos + size) === 61) {
        return this.finishOp(types$1.assign, size + 1);
      }
      return this.finishOp(types$1.bitShift, size);
    }
    if (next === 33 && code === 60 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 45 && this.input.charCodeAt(this.pos + 3) === 45) {
      this.skipLineComment(4);
      this.skipSpace();
      return this.nextToken();
    }
    if (next === 61) {
      size = 2;
    }
    return this.finishOp(types$1.relational, size);
  };
  pp.readToken_eq_excl = function(code) {
    var next = this.input.charCodeAt(this.pos + 1);
    if (next === 61) {
      return this.finishOp(types$1.equality, this.input.charCodeAt(this.pos + 2) === 61 ? 3 : 2);
    }
    if (code === 61 && next === 62 && this.options.ecmaVersion >= 6) {
      this.pos += 2;
      return this.finishToken(types$1.arrow);
    }
    return this.finishOp(code === 61 ? types$1.eq : types$1.prefix, 1);
  };
  pp.readToken_question = function() {
    var ecmaVersion2 = this.options.ecmaVersion;
    if (ecmaVersion2 >= 11) {
      var next = this.input.charCodeAt(this.pos + 1);
      if (next === 46) {
        var next2 = this.input.charCodeAt(this.pos + 2);
        if (next2 < 48 || next2 > 57) {
          return this.finishOp(types$1.questionDot, 2);
        }
      }
      if (next === 63) {
        if (ecmaVersion2 >= 12) {
          var next2$1 = this.input.charCodeAt(this.pos + 2);
          if (next2$1 === 61) {
            return this.finishOp(types$1.assign, 3);
          }
        }
        return this.finishOp(types$1.coalesce, 2);
      }
    }
    return this.finishOp(types$1.question, 1);
  };
  pp.readToken_numberSign = function() {
    var ecmaVersion2 = this.options.ecmaVersion;
    var code = 35;
    if (ecmaVersion2 >= 13) {
      ++this.pos;
      code = this.fullCharCodeAtPos();
      if (isIdentifierStart(code, true) || code === 92) {
        return this.finishToken(types$1.privateId, this.readWord1());
      }
    }
    this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
  };
  pp.getTokenFromCode = function(code) {
    switch (code) {
      // The interpretation of a dot depends on whether it is followed
      // by a digit or another two dots.
      case 46:
        return this.readToken_dot();
      // Punctuation tokens.
      case 40:
        ++this.pos;
        return this.finishToken(types$1.parenL);
      case 41:
        ++this.pos;
        return this.finishToken(types$1.parenR);
      case 59:
        ++this.pos;
        return this.finishToken(types$1.semi);
      case 44:
        ++this.pos;
        return this.finishToken(types$1.comma);
      case 91:
        ++this.pos;
        return this.finishToken(types$1.bracketL);
      case 93:
        ++this.pos;
        return this.finishToken(types$1.bracketR);
      case 123:
        ++this.pos;
        return this.finishToken(types$1.braceL);
      case 125:
        ++this.pos;
        return this.finishToken(types$1.braceR);
      case 58:
        ++this.pos;
        return this.finishToken(types$1.colon);
      case 96:
        if (this.options.ecmaVersion < 6) {
          break;
        }
        ++this.pos;
        return this.finishToken(types$1.backQuote);
      case 48:
        var next = this.input.charCodeAt(this.pos + 1);
        if (next === 120 || next === 88) {
          return this.readRadixNumber(16);
        }
        if (this.options.ecmaVersion >= 6) {
          if (next === 111 || next === 79) {
            return this.readRadixNumber(8);
          }
          if (next === 98 || next === 66) {
            return this.readRadixNumber(2);
          }
        }
      // Anything else beginning with a digit is an integer, octal
      // number, or float.
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return this.readNumber(false);
      // Quotes produce strings.
      case 34:
      case 39:
        return this.readString(code);
      // Operators are parsed inline in tiny state machines. '=' (61) is
      // often referred to. `finishOp` simply skips the amount of
      // characters it is given as second argument, and returns a token
      // of the type given by its first argument.
      case 47:
        return this.readToken_slash();
      case 37:
      case 42:
        return this.readToken_mult_modulo_exp(code);
      case 124:
      case 38:
        return this.readToken_pipe_amp(code);
      case 94:
        return this.readToken_caret();
      case 43:
      case 45:
        return this.readToken_plus_min(code);
      case 60:
      case 62:
        return this.readToken_lt_gt(code);
      case 61:
      case 33:
        return this.readToken_eq_excl(code);
      case 63:
        return this.readToken_question();
      case 126:
        return this.finishOp(types$1.prefix, 1);
      case 35:
        return this.readToken_numberSign();
    }
    this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
  };
  pp.finishOp = function(type, size) {
    var str = this.input.slice(this.pos, this.pos + size);
    this.pos += size;
    return this.finishToken(type, str);
  };
  pp.readRegexp = function() {
    var escaped2, inClass, start = this.pos;
    for (; ; ) {
      if (this.pos >= this.input.length) {
        this.raise(start, "Unterminated regular expression");
      }
      var ch = this.input.charAt(this.pos);
      if (lineBreak.test(ch)) {
        this.raise(start, "Unterminated regular expression");
      }
      if (!escaped2) {
        if (ch === "[") {
          inClass = true;
        } else if (ch === "]" && inClass) {
          inClass = false;
        } else if (ch === "/" && !inClass) {
          break;
        }
        escaped2 = ch === "\\";
      } else {
        escaped2 = false;
      }
      ++this.pos;
    }
    var pattern = this.input.slice(start, this.pos);
    ++this.pos;
    var flagsStart = this.pos;
    var flags = this.readWord1();
    if (this.containsEsc) {
      this.unexpected(flagsStart);
    }
    var state = this.regexpState || (this.regexpState = new RegExpValidationState(this));
    state.reset(start, pattern, flags);
    this.validateRegExpFlags(state);
    this.validateRegExpPattern(state);
    var value = null;
    try {
      value = new RegExp(pattern, flags);
    } catch (e) {
    }
    return this.finishToken(types$1.regexp, { pattern, flags, value });
  };
  pp.readInt = function(radix, len, maybeLegacyOctalNumericLiteral) {
    var allowSeparators = this.options.ecmaVersion >= 12 && len === void 0;
    var isLegacyOctalNumericLiteral = maybeLegacyOctalNumericLiteral && this.input.charCodeAt(this.pos) === 48;
    var start = this.pos, total = 0, lastCode = 0;
    for (var i2 = 0, e = len == null ? Infinity : len; i2 < e; ++i2, ++this.pos) {
      var code = this.input.charCodeAt(this.pos), val = void 0;
      if (allowSeparators && code === 95) {
        if (isLegacyOctalNumericLiteral) {
          this.raiseRecoverable(this.pos, "Numeric separator is not allowed in legacy octal numeric literals");
        }
        if (lastCode === 95) {
          this.raiseRecoverable(this.pos, "Numeric separator must be exactly one underscore");
        }
        if (i2 === 0) {
          this.raiseRecoverable(this.pos, "Numeric separator is not allowed at the first of digits");
        }
        lastCode = code;
        continue;
      }
      if (code >= 97) {
        val = code - 97 + 10;
      } else if (code >= 65) {
        val = code - 65 + 10;
      } else if (code >= 48 && code <= 57) {
        val = code - 48;
      } else {
        val = Infinity;
      }
      if (val >= radix) {
        break;
      }
      lastCode = code;
      total = total * radix + val;
    }
    if (allowSeparators && lastCode === 95) {
      this.raiseRecoverable(this.pos - 1, "Numeric separator is not allowed at the last of digits");
    }
    if (this.pos === start || len != null && this.pos - start !== len) {
      return null;
    }
    return total;
  };
  function stringToNumber(str, isLegacyOctalNumericLiteral) {
    if (isLegacyOctalNumericLiteral) {
      return parseInt(str, 8);
    }
    return parseFloat(str.replace(/_/g, ""));
  }
  function stringToBigInt(str) {
    if (typeof BigInt !== "function") {
      return null;
    }
    return BigInt(str.replace(/_/g, ""));
  }
  pp.readRadixNumber = function(radix) {
    var start = this.pos;
    this.pos += 2;
    var val = this.readInt(radix);
    if (val == null) {
      this.raise(this.start + 2, "Expected number in radix " + radix);
    }
    if (this.options.ecmaVersion >= 11 && this.input.charCodeAt(this.pos) === 110) {
      val = stringToBigInt(this.input.slice(start, this.pos));
      ++this.pos;
    } else if (isIdentifierStart(this.fullCharCodeAtPos())) {
      this.raise(this.pos, "Identifier directly after number");
    }
    return this.finishToken(types$1.num, val);
  };
  pp.readNumber = function(startsWithDot) {
    var start = this.pos;
    if (!startsWithDot && this.readInt(10, void 0, true) === null) {
      this.raise(start, "Invalid number");
    }
    var octal = this.pos - start >= 2 && this.input.charCodeAt(start) === 48;
    if (octal && this.strict) {
      this.raise(start, "Invalid number");
    }
    var next = this.input.charCodeAt(this.pos);
    if (!octal && !startsWithDot && this.options.ecmaVersion >= 11 && next === 110) {
      var val$1 = stringToBigInt(this.input.slice(start, this.pos));
      ++this.pos;
      if (isIdentifierStart(this.fullCharCodeAtPos())) {
        this.raise(this.pos, "Identifier directly after number");
      }
      return this.finishToken(types$1.num, val$1);
    }
    if (octal && /[89]/.test(this.input.slice(start, this.pos))) {
      octal = false;
    }
    if (next === 46 && !octal) {
      ++this.pos;
      this.readInt(10);
      next = this.input.charCodeAt(this.pos);
    }
    if ((next === 69 || next === 101) && !octal) {
      next = this.input.charCodeAt(++this.pos);
      if (next === 43 || next === 45) {
        ++this.pos;
      }
      if (this.readInt(10) === null) {
        this.raise(start, "Invalid number");
      }
    }
    if (isIdentifierStart(this.fullCharCodeAtPos())) {
      this.raise(this.pos, "Identifier directly after number");
    }
    var val = stringToNumber(this.input.slice(start, this.pos), octal);
    return this.finishToken(types$1.num, val);
  };
  pp.readCodePoint = function() {
    var ch = this.input.charCodeAt(this.pos), code;
    if (ch === 123) {
      if (this.options.ecmaVersion < 6) {
        this.unexpected();
      }
      var codePos = ++this.pos;
      code = this.readHexChar(this.input.indexOf("}", this.pos) - this.pos);
      ++this.pos;
      if (code > 1114111) {
        this.invalidStringToken(codePos, "Code point out of bounds");
      }
    } else {
      code = this.readHexChar(4);
    }
    return code;
  };
  pp.readString = function(quote) {
    var out = "", chunkStart = ++this.pos;
    for (; ; ) {
      if (this.pos >= this.input.length) {
        this.raise(this.start, "Unterminated string constant");
      }
      var ch = this.input.charCodeAt(this.pos);
      if (ch === quote) {
        break;
      }
      if (ch === 92) {
        out += this.input.slice(chunkStart, this.pos);
        out += this.readEscapedChar(false);
        chunkStart = this.pos;
      } else if (ch === 8232 || ch === 8233) {
        if (this.options.ecmaVersion < 10) {
          this.raise(this.start, "Unterminated string constant");
        }
        ++this.pos;
        if (this.options.locations) {
          this.curLine++;
          this.lineStart = this.pos;
        }
      } else {
        if (isNewLine(ch)) {
          this.raise(this.start, "Unterminated string constant");
        }
        ++this.pos;
      }
    }
    out += this.input.slice(chunkStart, this.pos++);
    return this.finishToken(types$1.string, out);
  };
  var INVALID_TEMPLATE_ESCAPE_ERROR = {};
  pp.tryReadTemplateToken = function() {
    this.inTemplateElement = true;
    try {
      this.readTmplToken();
    } catch (err) {
      if (err === INVALID_TEMPLATE_ESCAPE_ERROR) {
        this.readInvalidTemplateToken();
      } else {
        throw err;
      }
    }
    this.inTemplateElement = false;
  };
  pp.invalidStringToken = function(position, message) {
    if (this.inTemplateElement && this.options.ecmaVersion >= 9) {
      throw INVALID_TEMPLATE_ESCAPE_ERROR;
    } else {
      this.raise(position, message);
    }
  };
  pp.readTmplToken = function() {
    var out = "", chunkStart = this.pos;
    for (; ; ) {
      if (this.pos >= this.input.length) {
        this.raise(this.start, "Unterminated template");
      }
      var ch = this.input.charCodeAt(this.pos);
      if (ch === 96 || ch === 36 && this.input.charCodeAt(this.pos + 1) === 123) {
        if (this.pos === this.start && (this.type === types$1.template || this.type === types$1.invalidTemplate)) {
          if (ch === 36) {
            this.pos += 2;
            return this.finishToken(types$1.dollarBraceL);
          } else {
            ++this.pos;
            return this.finishToken(types$1.backQuote);
          }
        }
        out += this.input.slice(chunkStart, this.pos);
        return this.finishToken(types$1.template, out);
      }
      if (ch === 92) {
        out += this.input.slice(chunkStart, this.pos);
        out += this.readEscapedChar(true);
        chunkStart = this.pos;
      } else if (isNewLine(ch)) {
        out += this.input.slice(chunkStart, this.pos);
        ++this.pos;
        switch (ch) {
          case 13:
            if (this.input.charCodeAt(this.pos) === 10) {
              ++this.pos;
            }
          case 10:
            out += "\n";
            break;
          default:
            out += String.fromCharCode(ch);
            break;
        }
        if (this.options.locations) {
          ++this.curLine;
          this.lineStart = this.pos;
        }
        chunkStart = this.pos;
      } else {
        ++this.pos;
      }
    }
  };
  pp.readInvalidTemplateToken = function() {
    for (; this.pos < this.input.length; this.pos++) {
      switch (this.input[this.pos]) {
        case "\\":
          ++this.pos;
          break;
        case "$":
          if (this.input[this.pos + 1] !== "{") {
            break;
          }
        // fall through
        case "`":
          return this.finishToken(types$1.invalidTemplate, this.input.slice(this.start, this.pos));
        case "\r":
          if (this.input[this.pos + 1] === "\n") {
            ++this.pos;
          }
        // fall through
        case "\n":
        case "\u2028":
        case "\u2029":
          ++this.curLine;
          this.lineStart = this.pos + 1;
          break;
      }
    }
    this.raise(this.start, "Unterminated template");
  };
  pp.readEscapedChar = function(inTemplate) {
    var ch = this.input.charCodeAt(++this.pos);
    ++this.pos;
    switch (ch) {
      case 110:
        return "\n";
      // 'n' -> '\n'
      case 114:
        return "\r";
      // 'r' -> '\r'
      case 120:
        return String.fromCharCode(this.readHexChar(2));
      // 'x'
      case 117:
        return codePointToString(this.readCodePoint());
      // 'u'
      case 116:
        return "	";
      // 't' -> '\t'
      case 98:
        return "\b";
      // 'b' -> '\b'
      case 118:
        return "\v";
      // 'v' -> '\u000b'
      case 102:
        return "\f";
      // 'f' -> '\f'
      case 13:
        if (this.input.charCodeAt(this.pos) === 10) {
          ++this.pos;
        }
      // '\r\n'
      case 10:
        if (this.options.locations) {
          this.lineStart = this.pos;
          ++this.curLine;
        }
        return "";
      case 56:
      case 57:
        if (this.strict) {
          this.invalidStringToken(
            this.pos - 1,
            "Invalid escape sequence"
          );
        }
        if (inTemplate) {
          var codePos = this.pos - 1;
          this.invalidStringToken(
            codePos,
            "Invalid escape sequence in template string"
          );
        }
      default:
        if (ch >= 48 && ch <= 55) {
          var octalStr = this.input.substr(this.pos - 1, 3).match(/^[0-7]+/)[0];
          var octal = parseInt(octalStr, 8);
          if (octal > 255) {
            octalStr = octalStr.slice(0, -1);
            octal = parseInt(octalStr, 8);
          }
          this.pos += octalStr.length - 1;
          ch = this.input.charCodeAt(this.pos);
          if ((octalStr !== "0" || ch === 56 || ch === 57) && (this.strict || inTemplate)) {
            this.invalidStringToken(
              this.pos - 1 - octalStr.length,
              inTemplate ? "Octal literal in template string" : "Octal literal in strict mode"
            );
          }
          return String.fromCharCode(octal);
        }
        if (isNewLine(ch)) {
          if (this.options.locations) {
            this.lineStart = this.pos;
            ++this.curLine;
          }
          return "";
        }
        return String.fromCharCode(ch);
    }
  };
  pp.readHexChar = function(len) {
    var codePos = this.pos;
    var n = this.readInt(16, len);
    if (n === null) {
      this.invalidStringToken(codePos, "Bad character escape sequence");
    }
    return n;
  };
  pp.readWord1 = function() {
    this.containsEsc = false;
    var word = "", first = true, chunkStart = this.pos;
    var astral = this.options.ecmaVersion >= 6;
    while (this.pos < this.input.length) {
      var ch = this.fullCharCodeAtPos();
      if (isIdentifierChar(ch, astral)) {
        this.pos += ch <= 65535 ? 1 : 2;
      } else if (ch === 92) {
        this.containsEsc = true;
        word += this.input.slice(chunkStart, this.pos);
        var escStart = this.pos;
        if (this.input.charCodeAt(++this.pos) !== 117) {
          this.invalidStringToken(this.pos, "Expecting Unicode escape sequence \\uXXXX");
        }
        ++this.pos;
        var esc = this.readCodePoint();
        if (!(first ? isIdentifierStart : isIdentifierChar)(esc, astral)) {
          this.invalidStringToken(escStart, "Invalid Unicode escape");
        }
        word += codePointToString(esc);
        chunkStart = this.pos;
      } else {
        break;
      }
      first = false;
    }
    return word + this.input.slice(chunkStart, this.pos);
  };
  pp.readWord = function() {
    var word = this.readWord1();
    var type = types$1.name;
    if (this.keywords.test(word)) {
      type = keywords[word];
    }
    return this.finishToken(type, word);
  };
  var version = "8.19.0";
  Parser.acorn = {
    Parser,
    version,
    defaultOptions,
    Position,
    SourceLocation,
    getLineInfo,
    Node,
    TokenType,
    tokTypes: types$1,
    keywordTypes: keywords,
    TokContext,
    tokContexts: types,
    isIdentifierChar,
    isIdentifierStart,
    Token,
    isNewLine,
    lineBreak,
    lineBreakG,
    nonASCIIwhitespace
  };
  function parse3(input, options) {
    return Parser.parse(input, options);
  }

  // audits/pasteguard/interpreter/evaluator/parser.js
  function parseCode(text, isModule = false) {
    try {
      return (
        /** @type {any} */
        parse3(text, {
          ecmaVersion: "latest",
          sourceType: isModule ? "module" : "script",
          allowReturnOutsideFunction: true,
          allowHashBang: true,
          allowAwaitOutsideFunction: true
        })
      );
    } catch {
      return null;
    }
  }

  // audits/pasteguard/interpreter/page_model/element_changes.js
  function writeElement(page, element, key, value, tags) {
    const { own } = element;
    const { run } = page;
    const isField = own.above >= 0 || own.tag === "textarea";
    switch (key) {
      case "value": {
        const isShaky = run.undecided > 0 && !sameValue(own.value ?? "", value);
        own.value = isShaky ? new Unknown([...tagsWithin(own.value), ...tagsWithin(value)]) : value ?? "";
        const isHidden = own.tag === "input" && own.attributes.get("type") === "hidden";
        run.note(isHidden ? "hand-in" : isField ? "field" : "write", "value", {
          value,
          payload: tags,
          target: element
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
          target: element
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
          noteRequest(page, "image", value, void 0, null, tags);
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
  function holdsField(element) {
    return element.kind === "element" && [...elementsBelow(element)].some((each) => each.own.field >= 0);
  }
  function noteState(page, element, key, value) {
    const isOn = truth(value);
    const concerns = element.own.above >= 0 || element.own.tag === "textarea" || holdsField(element);
    if (concerns && key !== "checked" && key !== "open")
      page.run.note(isOn === false ? "unlock" : "lock", key, { target: element });
    else if (key === "hidden" && isOn === false)
      page.run.note("show", key, { target: element, value: wordsOfElement(element) });
    else if (key === "hidden") page.run.note("hide", key, { target: element });
  }
  function setAttribute(page, element, name, value) {
    if (!(element instanceof Thing) || element.kind !== "element") return;
    if (/^on[a-z]+$/.test(name) && typeof value === "string") {
      const handler = handlerFromText(page.run, value);
      if (handler) page.setHandler(element, name.slice(2), handler);
    }
    const property = (
      /** @type {Record<string, string>} */
      {
        readonly: "readOnly",
        disabled: "disabled",
        hidden: "hidden",
        inert: "inert",
        contenteditable: "contentEditable",
        class: "className",
        style: "style",
        spellcheck: "spellcheck",
        maxlength: "maxLength",
        src: "src"
      }[name]
    );
    element.own.attributes.set(name, asText(value) ?? "");
    if (property)
      writeElement(
        page,
        element,
        property,
        ["readOnly", "disabled", "hidden", "inert"].includes(property) ? true : value,
        tagsWithin(value)
      );
  }
  function handlerFromText(run, text, script = null) {
    const program = parseCode(`(function (event) {${text}
})`);
    const node = program?.body[0]?.expression;
    if (!node) return null;
    const made = new Callable("", null);
    made.node = node.type === "ParenthesizedExpression" ? node.expression : node;
    made.scope = run.global;
    made.script = script ?? {
      url: "",
      text: `(function (event) {${text}
})`,
      inline: true,
      line: 1
    };
    return made;
  }
  function detach(page, element) {
    if (!(element instanceof Thing) || element.kind !== "element") return;
    const { own } = element;
    page.run.note(own.above >= 0 || holdsField(element) ? "wipe" : "hide", "remove", {
      target: element
    });
    if (page.run.undecided || !own.parent) return;
    own.parent.own.children = own.parent.own.children.filter(
      (each) => each !== element
    );
    own.parent = null;
  }
  function clickElement(page, element) {
    if (!(element instanceof Thing) || element.kind !== "element" || page.run.frames.length > 20)
      return;
    const isSubmit = element.own.tag === "button" ? /^(?:submit|)$/.test(element.own.attributes.get("type") ?? "") : element.own.attributes.get("type") === "submit";
    page.dispatch("click", element, { isTrusted: false });
    if (isSubmit) page.run.note("submit", "click", { target: element });
  }
  function focusElement(page, element, key) {
    if (!(element instanceof Thing) || element.kind !== "element") return;
    page.run.note(key, key, { target: element });
    if (key === "focus" && !page.run.undecided) page.active = element;
    if (key === "blur" && page.active === element && !page.run.undecided) page.active = null;
  }
  var LOADING = /^(?:script|iframe|frame|object|embed|link|style)$/;
  var LOADED = /<(?:script|iframe|frame|object|embed|link|style|meta)\b|[\s"'/]on\w+\s*=|javascript:/i;
  function noteMarkup(page, value) {
    if (!page.about.isSaved) return;
    const text = asText(value);
    if (text === null || text.includes("<")) page.used.add("made:markup");
    if (text === null || LOADED.test(text)) page.used.add("code:unseen");
  }
  function insertElements(page, element, how, values) {
    const { run } = page;
    if (!(element instanceof Thing) || element.kind !== "element") return values[0];
    const isReplacing = how === "replaceWith" || how === "replaceChildren";
    if (isReplacing && (element.own.above >= 0 || holdsField(element)))
      run.note("wipe", how, { target: element, value: values[0] });
    const holder = ["before", "after", "replaceWith", "insertAdjacentElement"].includes(how) ? element.own.parent : element;
    for (const value of values) {
      if (value instanceof Thing && value.kind === "element") {
        run.note("add", how, {
          target: value,
          value: wordsOfElement(value),
          payload: tagsWithin(wordsOfElement(value))
        });
        if (page.about.isSaved && LOADING.test(value.own.tag)) page.used.add("code:unseen");
        if (value.own.tag === "img" || value.own.tag === "script") continue;
        if (!run.undecided && holder instanceof Thing && holder.kind === "element") {
          if (value.own.parent)
            value.own.parent.own.children = value.own.parent.own.children.filter(
              (each) => each !== value
            );
          value.own.parent = holder;
          holder.own.children.push(value);
        }
      } else if (value !== null && value !== void 0 && !(how === "insertAdjacentElement" && typeof value === "string"))
        run.note("write", how, { value, target: element });
    }
    return values[0];
  }
  function cloneElement(page, element, isDeep) {
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
  function readPart(page, part, key) {
    const element = part.own;
    const { run } = page;
    if (part.kind === "dataset")
      return element.own.attributes.get(
        `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
      );
    if (part.kind === "style") {
      if (key === "setProperty")
        return nativeOf(
          run,
          key,
          (_, [name, value]) => writePart(page, part, asText(name) ?? "", value, tagsWithin(value))
        );
      return "";
    }
    if (key === "contains")
      return nativeOf(
        run,
        key,
        (_, [name]) => (element.own.attributes.get("class") ?? "").split(/\s+/).includes(asText(name) ?? "")
      );
    return nativeOf(run, key, (_, [name]) => {
      run.note("style", `classList.${key}`, { value: name, target: element });
      const names = new Set((element.own.attributes.get("class") ?? "").split(/\s+/).filter(Boolean));
      const text = asText(name) ?? "";
      if (key === "add" || key === "toggle" && !names.has(text)) names.add(text);
      else names.delete(text);
      if (!run.undecided) element.own.attributes.set("class", [...names].join(" "));
      return new Unknown();
    });
  }
  function writePart(page, part, key, value, tags) {
    const element = part.own;
    if (part.kind === "dataset") {
      element.own.attributes.set(
        `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        asText(value) ?? ""
      );
      return true;
    }
    const text = asText(value) ?? "";
    if (page.about.isSaved && /user-?select|cssText|setProperty/i.test(key))
      page.used.add("styles:select");
    const isGone2 = key === "display" && text === "none" || key === "visibility" && text === "hidden" || key === "pointerEvents" && text === "none" || key === "opacity" && text === "0" || key === "filter" && /blur/.test(text);
    const concerns = element.own.above >= 0 || holdsField(element);
    page.run.note(isGone2 && concerns ? "lock" : "style", `style.${key}`, {
      value,
      payload: tags,
      target: element
    });
    return true;
  }

  // audits/pasteguard/interpreter/page_model/browser_names.js
  var NAMES = `
AbortSignal AbsoluteOrientationSensor AbstractRange Accelerometer AnalyserNode Animation
AnimationEffect AnimationTimeline AnimationTrigger AsyncDisposableStack Attr
AuthenticatorAssertionResponse AuthenticatorAttestationResponse AuthenticatorResponse
BackgroundFetchManager BackgroundFetchRecord BackgroundFetchRegistration BarProp BaseAudioContext
BatteryManager BiquadFilterNode BrowserCaptureMediaStreamTrack ByteLengthQueuingStrategy
CDATASection CSPViolationReportBody Cache CacheStorage CanvasCaptureMediaStreamTrack
CanvasGradient CanvasPattern CanvasRenderingContext2D CaptureController CaretPosition
ChannelMergerNode ChannelSplitterNode ChapterInformation CharacterData CloseWatcher Comment
ConstantSourceNode ConvolverNode CookieStore CookieStoreManager CountQueuingStrategy
CrashReportContext CreateMonitor Credential CredentialsContainer CropTarget Crypto CryptoKey
CustomStateSet DataTransferItem DataTransferItemList DecompressionStream DelayNode
DelegatedInkTrailPresenter DeviceMotionEventAcceleration DeviceMotionEventRotationRate
DevicePosture DigitalCredential DisposableStack DocumentPictureInPicture DocumentTimeline
DocumentType DynamicsCompressorNode ElementInternals EncodedAudioChunk EncodedVideoChunk
EventCounts External EyeDropper FeaturePolicy FederatedCredential Fence FencedFrameConfig
FetchLaterResult FontData FontFace FontFaceSet FragmentDirective GPU GPUAdapter GPUAdapterInfo
GPUBindGroup GPUBindGroupLayout GPUBuffer GPUBufferUsage GPUCanvasContext GPUColorWrite
GPUCommandBuffer GPUCommandEncoder GPUCompilationInfo GPUCompilationMessage GPUComputePassEncoder
GPUComputePipeline GPUDevice GPUDeviceLostInfo GPUError GPUExternalTexture GPUInternalError
GPUMapMode GPUOutOfMemoryError GPUPipelineError GPUPipelineLayout GPUQuerySet GPUQueue
GPURenderBundle GPURenderBundleEncoder GPURenderPassEncoder GPURenderPipeline GPUSampler
GPUShaderModule GPUShaderStage GPUSupportedFeatures GPUSupportedLimits GPUTexture GPUTextureUsage
GPUTextureView GPUValidationError GainNode Gamepad GamepadButton GamepadHapticActuator Geolocation
GeolocationCoordinates GeolocationPosition GeolocationPositionError GravitySensor Gyroscope HID
HIDDevice HTMLAllCollection HTMLCollection HTMLDocument HTMLFormControlsCollection
HTMLOptionsCollection HighlightRegistry IDBCursor IDBCursorWithValue IDBDatabase IDBFactory
IDBIndex IDBKeyRange IDBObjectStore IDBOpenDBRequest IDBRecord IDBRequest IDBTransaction
IIRFilterNode IdentityCredential IdentityCredentialError IdentityProvider IdleDeadline ImageBitmap
ImageBitmapRenderingContext ImageCapture ImageData ImageDecoder ImageTrack ImageTrackList Ink
InputDeviceCapabilities InputDeviceInfo Keyboard KeyboardLayoutMap KeyframeEffect LanguageDetector
LanguageModel LargestContentfulPaint LaunchParams LaunchQueue LayoutShift LayoutShiftAttribution
LinearAccelerationSensor Lock LockManager MIDIAccess MIDIInput MIDIInputMap MIDIOutput
MIDIOutputMap MIDIPort MathMLElement MediaCapabilities MediaDeviceInfo MediaDevices
MediaElementAudioSourceNode MediaError MediaKeySession MediaKeyStatusMap MediaKeySystemAccess
MediaKeys MediaList MediaMetadata MediaQueryList MediaSession MediaSource MediaSourceHandle
MediaStreamAudioDestinationNode MediaStreamAudioSourceNode MediaStreamTrack
MediaStreamTrackAudioStats MediaStreamTrackGenerator MediaStreamTrackProcessor
MediaStreamTrackVideoStats MessageChannel MessagePort MimeType MimeTypeArray Navigation
NavigationActivation NavigationDestination NavigationHistoryEntry NavigationPrecommitController
NavigationPreloadManager NavigationTransition NavigatorLogin NavigatorManagedData NavigatorUAData
NetworkInformation NodeIterator NodeList NodeRange NotRestoredReasonDetails NotRestoredReasons
OTPCredential Observable OfflineAudioContext OffscreenCanvasRenderingContext2D OpaqueRange
OrientationSensor Origin OscillatorNode OverconstrainedError PERSISTENT PannerNode
PasswordCredential Path2D PaymentAddress PaymentManager PaymentRequest PaymentResponse Performance
PerformanceElementTiming PerformanceEntry PerformanceEventTiming
PerformanceLongAnimationFrameTiming PerformanceLongTaskTiming PerformanceMark PerformanceMeasure
PerformanceNavigation PerformanceNavigationTiming PerformanceObserverEntryList
PerformancePaintTiming PerformanceResourceTiming PerformanceScriptTiming PerformanceServerTiming
PerformanceSoftNavigation PerformanceTiming PerformanceTimingConfidence PeriodicSyncManager
PeriodicWave PermissionStatus Permissions PermissionsPolicy PictureInPictureWindow Plugin
PluginArray Presentation PresentationAvailability PresentationConnection
PresentationConnectionList PresentationReceiver PresentationRequest PressureRecord
ProcessingInstruction Profiler ProtectedAudience PublicKeyCredential PushManager PushSubscription
PushSubscriptionOptions QuotaExceededError RadioNodeList ReadableByteStreamController
ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableStreamDefaultController
ReadableStreamDefaultReader RelativeOrientationSensor RemotePlayback ReportBody
ResizeObserverEntry ResizeObserverSize RestrictionTarget Sanitizer Scheduler Scheduling
ScreenDetailed ScreenDetails ScreenOrientation ScriptProcessorNode ScrollTimeline Sensor Serial
SerialPort ServiceWorker ServiceWorkerContainer ServiceWorkerRegistration SourceBuffer
SourceBufferList SpeechGrammar SpeechGrammarList SpeechRecognition SpeechRecognitionPhrase
SpeechSynthesis SpeechSynthesisUtterance SpeechSynthesisVoice StaticRange StereoPannerNode
StorageBucket StorageBucketManager StorageManager StylePropertyMap StylePropertyMapReadOnly
StyleSheet StyleSheetList Subscriber SubtleCrypto Summarizer SuppressedError SyncManager TEMPORARY
TaskAttributionTiming TaskController TaskSignal Temporal TextDecoderStream TextEncoderStream
TextFormat TextMetrics TextTrack TextTrackCue TextTrackCueList TextTrackList TimeRanges
TimelineTrigger TimelineTriggerRange TimelineTriggerRangeList Touch TouchList
TransformStreamDefaultController Translator TreeWalker TrustedHTML TrustedScript TrustedScriptURL
TrustedTypePolicy TrustedTypePolicyFactory USB USBAlternateInterface USBConfiguration USBDevice
USBEndpoint USBInTransferResult USBInterface USBIsochronousInTransferPacket
USBIsochronousInTransferResult USBIsochronousOutTransferPacket USBIsochronousOutTransferResult
USBOutTransferResult UserActivation VTTCue ValidityState VideoColorSpace VideoDecoder VideoEncoder
VideoFrame VideoPlaybackQuality ViewTimeline ViewTransition ViewTransitionTypeSet Viewport
VirtualKeyboard VisibilityStateEntry VisualViewport WGSLLanguageFeatures WakeLock WakeLockSentinel
WaveShaperNode WebGL2RenderingContext WebGLActiveInfo WebGLBuffer WebGLFramebuffer WebGLObject
WebGLProgram WebGLQuery WebGLRenderbuffer WebGLRenderingContext WebGLSampler WebGLShader
WebGLShaderPrecisionFormat WebGLSync WebGLTexture WebGLTransformFeedback WebGLUniformLocation
WebGLVertexArrayObject WebKitCSSMatrix WebSocketError WebSocketStream WebTransport
WebTransportBidirectionalStream WebTransportDatagramDuplexStream WebTransportError
WindowControlsOverlay Worklet WritableStreamDefaultController WritableStreamDefaultWriter
XMLDocument XMLHttpRequestEventTarget XMLHttpRequestUpload XMLSerializer XPathEvaluator
XPathExpression XRAnchor XRAnchorSet XRBoundedReferenceSpace XRCPUDepthInformation XRCamera
XRCompositionLayer XRCubeLayer XRCylinderLayer XRDOMOverlayState XRDepthInformation
XREquirectLayer XRFrame XRHand XRHitTestResult XRHitTestSource XRInputSource XRInputSourceArray
XRJointPose XRJointSpace XRLayer XRLightEstimate XRLightProbe XRPlane XRPlaneSet XRPose
XRProjectionLayer XRQuadLayer XRRay XRReferenceSpace XRRenderState XRRigidTransform XRSession
XRSpace XRSubImage XRSystem XRTransientInputHitTestResult XRTransientInputHitTestSource XRView
XRViewerPose XRViewport XRWebGLBinding XRWebGLDepthInformation XRWebGLLayer XRWebGLSubImage
XSLTProcessor cancelIdleCallback captureEvents clientInformation closed cookieStore crashReport
createImageBitmap credentialless crossOriginIsolated documentPictureInPicture fence fetchLater
find launchQueue locationbar moveBy navigation offscreenBuffering opener originAgentCluster
personalbar queryLocalFonts releaseEvents requestResize resizeBy scroll scrollBy scrollbars
showDirectoryPicker showOpenFilePicker showSaveFilePicker status statusbar stop styleMedia
viewport webkitCancelAnimationFrame webkitMediaStream webkitRTCPeerConnection
webkitRequestAnimationFrame webkitRequestFileSystem webkitResolveLocalFileSystemURL
webkitSpeechGrammar webkitSpeechGrammarList webkitSpeechRecognition webkitSpeechRecognitionError
webkitURL when
`;
  var BROWSER_NAMES = /* @__PURE__ */ new Set([...NAMES.trim().split(/\s+/), ...inheritedNames()]);
  function inheritedNames() {
    return Object.getOwnPropertyNames(Object.prototype);
  }

  // audits/pasteguard/interpreter/page_model/events.js
  function retargeted(target, holder) {
    let seen = target;
    for (let at2 = (
      /** @type {Thing | null} */
      target
    ); at2?.kind === "element"; at2 = at2.own.parent) {
      if (at2 === holder) return seen;
      if (at2.own.isShadowTop && at2.own.parent) seen = at2.own.parent;
    }
    return seen;
  }
  function returnsFalse(node) {
    const found = JSON.stringify(node, (key, value) => key === "loc" ? void 0 : value);
    return /"type":"ReturnStatement"[^}]*"argument":\{[^}]*"value":false/.test(found) || node.body?.type === "Literal" && node.body.value === false;
  }
  function eventClass(type) {
    if (/^key/.test(type)) return "KeyboardEvent";
    if (/^(?:before)?input$/.test(type)) return "InputEvent";
    if (/^(?:paste|copy|cut)$/.test(type)) return "ClipboardEvent";
    if (/^(?:drag|drop)/.test(type)) return "DragEvent";
    if (/^pointer/.test(type)) return "PointerEvent";
    if (/^(?:focus|blur)/.test(type)) return "FocusEvent";
    return /^(?:mouse|click|contextmenu|dblclick)/.test(type) ? "MouseEvent" : "Event";
  }

  // audits/pasteguard/interpreter/page_model/globals.js
  var EVENT_TAGS = (
    /** @type {Record<string, string>} */
    {
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
      inputType: "input-type"
    }
  );
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
        (_, values) => (run.lend(values), new Unknown(values.flatMap((value) => [...tagsWithin(value)])))
      );
    if (page.libraries.defines(key)) {
      const library = page.libraries.part(key);
      page.window.props.set(key, library);
      return library;
    }
    page.used.add(`window.${key}`);
    if (BROWSER_NAMES.has(key)) return new Unknown([`global:${key}`]);
    return page.about.allRead ? void 0 : new Unknown([`global:${key}`]);
  }
  function writeWindow(page, key, value) {
    if (key === "location") {
      page.run.note("go", "location", { value, to: asText(value) ?? "" });
      return true;
    }
    if (key === "print") page.run.note("replace", "window.print", { value });
    return false;
  }
  function readDocument(page, key) {
    const found = readDocumentState(page, key);
    return found === NOT_MODELLED ? readDocumentMethod(page, key) : found;
  }
  function readDocumentState(page, key) {
    const { run, state } = page;
    switch (key) {
      case "hidden":
      case "webkitHidden":
      case "visibilityState":
        page.used.add("visibility");
        run.touch(["visibility"]);
        return key === "visibilityState" ? state.hidden ? "hidden" : "visible" : state.hidden;
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
  function readDocumentMethod(page, key) {
    const { run, state } = page;
    const define = (act) => nativeOf(run, key, (self, values) => act(values, self));
    switch (key) {
      case "hasFocus":
        return define(() => (page.used.add("focus"), run.touch(["focus"]), state.focused));
      case "getElementById":
        return define(
          ([id]) => typeof id === "string" ? page.elements.find((element) => element.own.attributes.get("id") === id) ?? null : new Unknown()
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
        return define(() => promiseOf(run, void 0));
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
  function runCommand(page, command, text) {
    page.run.note("command", "execCommand", { to: command, value: text });
    const field = page.active;
    if (field && /^(?:insertText|insertHTML)$/i.test(command)) {
      field.own.value = page.run.undecided ? new Unknown(["answer"]) : compute("+", field.own.value ?? "", text);
      page.dispatch("input", field, { inputType: "insertText", data: text, cancelable: false });
    } else if (field && /^(?:undo|redo|delete|paste|cut)$/i.test(command))
      field.own.value = new Unknown(["answer"]);
    return true;
  }
  function textNode(page, text) {
    const made = page.element("#text");
    made.own.text = text;
    return made;
  }
  function writeDocument(page, key, value, tags) {
    if (key === "title") page.run.note("title", "document.title", { value, payload: tags });
    else if (key === "cookie")
      page.run.note("store", "document.cookie", {
        value,
        payload: tags,
        to: (asText(value) ?? "").split("=")[0] ?? ""
      });
    else if (key === "location")
      page.run.note("go", "document.location", { value, to: asText(value) ?? "" });
    else return false;
    return true;
  }
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
          (_, [name]) => own.init[`${asText(name)?.toLowerCase()}Key`] === true
        );
      default:
    }
    if (key in own.init) return own.init[key];
    const kind = eventClass(own.type);
    if (/^(?:ctrl|meta|shift|alt)Key$/.test(key))
      return /^(?:Keyboard|Mouse|Pointer|Drag)/.test(kind) ? false : /^Event$/.test(kind) ? new Unknown(["event"]) : void 0;
    if (key === "isComposing") return /^(?:Keyboard|Input)/.test(kind) ? false : void 0;
    if (key === "repeat") return kind === "KeyboardEvent" ? false : void 0;
    return /^(?:detail|button|buttons)$/.test(key) ? 0 : /^(?:key|code|which|keyCode|inputType|data|clipboardData|dataTransfer|relatedTarget|state|persisted)$/.test(
      key
    ) ? void 0 : new Unknown(["event"]);
  }
  function writeEvent(page, event, key, value) {
    if (key === "returnValue" && (value === false || event.own.type === "beforeunload"))
      page.cancel(event, "returnValue", value);
    return key === "returnValue" || key === "cancelBubble";
  }
  function clipboardOf(page, text, html) {
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
      })
    );
    made.props.set(
      "setData",
      nativeOf(run, "setData", (_, [, value]) => {
        made.own.set = { value, certain: run.undecided === 0 };
        run.note("clipboard", "setData", { value });
      })
    );
    made.props.set(
      "clearData",
      nativeOf(run, "clearData", () => run.note("clipboard", "clearData", { value: "" }))
    );
    made.props.set("types", html ? ["text/plain", "text/html"] : ["text/plain"]);
    made.props.set("files", []);
    made.props.set("items", []);
    return made;
  }

  // audits/pasteguard/interpreter/page_model/browser.js
  var STANDARD = new RegExp(
    `^(?:${anyOf([
      /HTML\w*Element|SVG\w*|\w*Event|Element|Node|Document|Text|DocumentFragment|ShadowRoot/,
      /EventTarget|CSS\w*|DOM\w*|\w*Observer|Blob|File\w*|URL\w*|Headers|Request|Response/,
      /FormData|AbortController|Text\w+coder|crypto|caches|Worker|performance|speechSynthesis/,
      /Audio\w*|OffscreenCanvas|Intl|Proxy|Reflect|Uint\w+|Int\w+|Float\w+|ArrayBuffer|DataView/,
      /BigInt|WebAssembly|customElements|trustedTypes|scheduler|visualViewport|isSecureContext/,
      /Range|Selection|Storage|Clipboard\w*|DataTransfer|MediaRecorder|MediaStream|RTC\w+/,
      /Notification|IdleDetector|XPathResult|NodeFilter|CustomElementRegistry|structuredClone/,
      /getComputedStyle|reportError|origin|frames|length|menubar|toolbar|external|chrome|eval/,
      /Function|globalThis|TransformStream|ReadableStream|WritableStream|CompressionStream/,
      /EditContext|Highlight|ToggleEvent|NamedNodeMap|Navigator|Screen|History|Location|Window/,
      /MutationRecord|WeakRef|FinalizationRegistry|AggregateError|SyntaxError|EvalError/,
      /ReferenceError|URIError/
    ]).source})$`
  );
  var ASKED = (
    /** @type {Record<string, string[]>} */
    {
      mediaDevices: ["getUserMedia", "getDisplayMedia", "enumerateDevices"],
      geolocation: ["getCurrentPosition", "watchPosition"],
      keyboard: ["lock", "unlock", "getLayoutMap"],
      clipboard: ["readText", "read", "writeText", "write"],
      permissions: ["query"],
      wakeLock: ["request"],
      locks: ["request", "query"]
    }
  );
  var MADE_BY_NEW = [
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
    "RTCPeerConnection"
  ];
  function addBrowser(page) {
    const { run, window } = page;
    const globals = window.props;
    const define = (name, act) => void globals.set(name, nativeOf(run, name, act));
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
    addTalking(page, define);
    addWindowFunctions(page, define);
    for (const name of MADE_BY_NEW) define(name, (_, values) => makeRecorded(page, name, values));
    addEventParts(page);
    globals.set("indexedDB", recorded(page, "indexedDB"));
    globals.set("navigation", recorded(page, "navigation"));
    globals.set("crypto", recorded(page, "crypto"));
  }
  function addTalking(page, define) {
    const { run } = page;
    for (const name of ["alert", "confirm", "prompt"])
      define(
        name,
        (_, [value]) => (run.note("message", name, { value }), name === "alert" ? void 0 : new Unknown())
      );
    define("fetch", (_, [url, options]) => {
      noteRequest(page, "fetch", url, options);
      const answer = promiseOf(run, recorded(page, "response", new Unknown()));
      if (!page.state.online)
        Object.assign(answer.own, { isBroken: true, value: new Unknown(["online"]) });
      return answer;
    });
  }
  function addWindowFunctions(page, define) {
    const { run } = page;
    define("getSelection", () => recorded(page, "selection"));
    define(
      "matchMedia",
      (_, [query]) => recorded(page, "matchMedia", void 0, asText(query) ?? "")
    );
    define("getComputedStyle", () => new Unknown());
    define("print", () => run.note("print", "window.print"));
    define(
      "open",
      (_, [url]) => (run.note("open", "window.open", { to: asText(url) ?? "" }), new Unknown())
    );
    define("close", () => run.note("go", "window.close"));
    define("postMessage", () => void 0);
    define(
      "getScreenDetails",
      () => (page.used.add("getScreenDetails"), run.note("ask", "getScreenDetails"), promiseOf(run, new Unknown(["screens"])))
    );
    define("queueMicrotask", (_, [act]) => run.tryCall(act, void 0, []));
    define("structuredClone", (_, [value]) => copyOf(run, value));
    define("scrollTo", () => void 0);
    define("moveTo", () => void 0);
    define("resizeTo", () => void 0);
    define("focus", () => void 0);
    define("blur", () => void 0);
  }
  function addEventParts(page) {
    const { run } = page;
    const eventMaker = page.window.props.get("Event");
    const eventParts = new Thing("object");
    for (const key of ["preventDefault", "stopPropagation", "stopImmediatePropagation"]) {
      eventParts.props.set(
        key,
        nativeOf(
          run,
          key,
          (self) => self instanceof Thing && self.kind === "event" ? run.call(readEvent(page, self, key), self, []) : void 0
        )
      );
    }
    eventMaker.props.set("prototype", eventParts);
  }
  function recorded(page, name, value, detail = "") {
    const made = new Thing("recorded");
    made.own = { name, value, detail };
    for (const key of ["addEventListener", "removeEventListener"])
      made.props.set(key, listening(page, key, made));
    return made;
  }
  function listening(page, name, target) {
    const { run } = page;
    return nativeOf(run, name, (self, [type, handler, options]) => {
      const holder = self instanceof Thing && ["element", "document", "window", "recorded"].includes(self.kind) ? self : self instanceof Unknown ? null : target;
      if (name === "dispatchEvent") return page.redispatch(holder, type);
      const read = (key) => options instanceof Thing ? getMember(run, options, key) === true : false;
      const capture = options === true || read("capture");
      if (typeof type !== "string") return void 0;
      if (name === "removeEventListener") {
        page.listeners = page.listeners.filter(
          (each) => !(each.target === holder && each.type === type && each.handler === handler && each.capture === capture)
        );
      } else if (handler instanceof Thing || handler instanceof Unknown)
        page.listen(holder, type, handler, { capture, passive: read("passive"), once: read("once") });
      return void 0;
    });
  }
  function addTimers(page, define) {
    const { run } = page;
    const later = (again) => (_, [act, delay, ...values]) => {
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
          made: run.now
        });
      }
      return id;
    };
    const stop = (_, [id]) => {
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
      (_, [act]) => (run.tryCall(act, void 0, [new Unknown()]), page.ids++)
    );
    define("cancelAnimationFrame", () => void 0);
  }
  function withReasons(run, act) {
    const reasons = [...run.why()].filter((tag) => tag !== "on:timer" && tag !== "on:frame");
    if (!reasons.length) return act;
    const made = nativeOf(
      run,
      act.name,
      (self, values) => run.because(reasons, () => run.call(act, self, values))
    );
    made.own = act;
    return made;
  }

  // audits/pasteguard/interpreter/page_model/elements.js
  var SELECTOR_LIMIT = 2e3;
  var takenApart = /* @__PURE__ */ new Map();
  var partsOfSteps = /* @__PURE__ */ new Map();
  function once(kept, key, make) {
    const known = kept.get(key);
    if (known !== void 0 || kept.has(key)) return (
      /** @type {T} */
      known
    );
    if (kept.size > SELECTOR_LIMIT) kept.clear();
    const made = make();
    kept.set(key, made);
    return made;
  }
  function matchesSelector(element, selector) {
    let isUnclear = false;
    const alternatives = once(
      takenApart,
      selector,
      () => selector.split(",").map(
        (each) => each.trim().replace(/\s*>\s*/g, " > ").split(/\s+/)
      )
    );
    for (const steps of alternatives) {
      const decided = matchesSteps(element, steps);
      if (decided) return true;
      if (decided === null) isUnclear = true;
    }
    return isUnclear ? null : false;
  }
  function matchesSteps(element, steps) {
    const own = matchesStep(element, steps[steps.length - 1] ?? "");
    if (!own || steps.length === 1) return own;
    const isChild = steps[steps.length - 2] === ">";
    const rest = steps.slice(0, isChild ? -2 : -1);
    for (let at2 = element.own.parent; at2; at2 = at2.own.parent) {
      const decided = matchesSteps(at2, rest);
      if (decided || decided === null) return decided;
      if (isChild) return false;
    }
    return false;
  }
  function matchesStep(element, step) {
    const parts = once(partsOfSteps, step, () => {
      const found = step.match(
        /^[\w-]+|\*|#[\w-]+|\.[\w-]+|\[[^\]]+\]|:not\([^()]*\)|:[\w-]+(?:\([^)]*\))?/g
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
      return part === ":root" ? tag === "html" : part === ":disabled" ? attributes.has("disabled") : null;
    if (part[0] === "[") {
      const found = part.match(/^\[([\w-]+)(?:([~|^$*]?)=["']?([^"']*)["']?(?:\s+i)?)?\]$/);
      if (!found) return null;
      const [, name, operator, value] = found;
      if (!attributes.has(name)) return false;
      if (value === void 0) return true;
      const actual = String(attributes.get(name));
      if (operator === "^") return actual.startsWith(value);
      if (operator === "$") return actual.endsWith(value);
      if (operator === "*") return actual.includes(value);
      return operator === "~" ? actual.split(/\s+/).includes(value) : actual === value;
    }
    return tag === part.toLowerCase();
  }
  function elementsBelow(root, found = []) {
    for (const child of root.own.children) {
      found.push(child);
      elementsBelow(child, found);
    }
    return found;
  }
  function visitBelow(root, visit) {
    for (const child of root.own.children) {
      if (visit(child)) return child;
      const stopped = visitBelow(child, visit);
      if (stopped) return stopped;
    }
    return null;
  }
  function findElements(page, root, how, query) {
    if (typeof query !== "string") return new Unknown();
    const selector = how === "getElementsByClassName" ? query.trim().split(/\s+/).map((name) => `.${name}`).join("") : how === "getElementsByName" ? `[name="${query}"]` : query;
    const found = [];
    const isOne = how === "querySelector";
    const visit = (element) => {
      const decided = matchesSelector(element, selector);
      if (decided) found.push(element);
      return decided === null || isOne && decided;
    };
    const stopped = (root === page.root && visit(root) ? root : null) ?? visitBelow(root, visit);
    if (stopped && found[found.length - 1] !== stopped) return new Unknown();
    return isOne ? found[0] ?? null : found;
  }
  function wordsOfElement(element) {
    if (element.own.text instanceof Unknown) return element.own.text;
    const words = [element.own.text, ...element.own.children.map(wordsOfElement)];
    const unknown = words.find((each) => each instanceof Unknown);
    return unknown ?? words.map((each) => asText(each) ?? "").join("");
  }
  var ELEMENT_READERS = [
    readContent,
    readPlace,
    readParts,
    readSearch,
    readAttributeMethods,
    readActs,
    readInsertion,
    readShowing
  ];
  function readElement(page, element, key) {
    for (const read of ELEMENT_READERS) {
      const found = read(page, element, key);
      if (found !== NOT_MODELLED) return found;
    }
    return /^on[a-z]+$/.test(key) ? null : NOT_MODELLED;
  }
  function readContent(page, element, key) {
    const { own } = element;
    const { run } = page;
    switch (key) {
      case "value":
        if (own.above >= 0 || own.field >= 0 || own.tag === "textarea") run.touch(["answer"]);
        return own.value ?? (own.above >= 0 || own.tag === "textarea" || own.tag === "input" ? own.attributes.get("value") ?? "" : new Unknown());
      case "textContent":
      case "innerText":
      case "innerHTML":
      case "outerHTML": {
        if (own.above >= 0) run.touch(["answer"]);
        else if (element === page.root || element === page.body || key.endsWith("HTML"))
          run.touch(["page-text"]);
        if (own.above >= 0 && own.value !== null) return own.value;
        const words = wordsOfElement(element);
        return key.endsWith("HTML") && (own.children.length || /[<&]/.test(asText(words) ?? "<")) ? new Unknown(own.above >= 0 ? ["answer"] : ["page-text"]) : words;
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
        return own.attributes.get(key === "htmlFor" ? "for" : key) ?? (key === "type" && own.tag === "input" ? "text" : "");
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
        return own.parent ? own.parent.own.children[own.parent.own.children.indexOf(element) + 1] ?? null : null;
      case "previousElementSibling":
      case "previousSibling":
        return own.parent ? own.parent.own.children[own.parent.own.children.indexOf(element) - 1] ?? null : null;
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
  function readSearch(page, element, key) {
    const define = (act) => nativeOf(page.run, key, (self, values) => act(values, self));
    switch (key) {
      case "contains":
        return define(
          ([other]) => other instanceof Thing && other.kind === "element" ? page.pathOf(other).includes(element) : other === null || other === void 0 ? false : new Unknown()
        );
      case "matches":
        return define(
          ([selector], self) => typeof selector === "string" && self instanceof Thing ? matchesSelector(self, selector) ?? new Unknown() : new Unknown()
        );
      case "closest":
        return define(([selector], self) => closestElement(page, self, selector));
      case "querySelector":
      case "querySelectorAll":
      case "getElementsByTagName":
      case "getElementsByClassName":
        return define(
          ([query], self) => findElements(page, self instanceof Thing ? self : element, key, query)
        );
      default:
        return NOT_MODELLED;
    }
  }
  function readAttributeMethods(page, element, key) {
    const { own } = element;
    const define = (act) => nativeOf(page.run, key, (self, values) => act(values, self));
    switch (key) {
      case "getAttribute":
        return define(([name]) => own.attributes.get(asText(name) ?? "") ?? null);
      case "hasAttribute":
        return define(([name]) => own.attributes.has(asText(name) ?? ""));
      case "setAttribute":
        return define(([name, value], self) => setAttribute(page, self, asText(name) ?? "", value));
      case "removeAttribute":
        return define(
          ([name], self) => self instanceof Thing && self.own.attributes.delete(asText(name) ?? "")
        );
      case "toggleAttribute":
        return define(([name, value], self) => setAttribute(page, self, asText(name) ?? "", value));
      default:
        return NOT_MODELLED;
    }
  }
  function readActs(page, element, key) {
    const { run } = page;
    const define = (act) => nativeOf(page.run, key, (self, values) => act(values, self));
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
          () => (page.used.add("fullscreen"), run.note("ask", "requestFullscreen"), promiseOf(run, void 0))
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
  function readInsertion(page, _element, key) {
    const { run } = page;
    const define = (act) => nativeOf(page.run, key, (self, values) => act(values, self));
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
            asNumber(to ?? text?.length ?? 0)
          ];
          const isKnownPlace = text !== null && start !== null && end !== null;
          return writeElement(
            page,
            self,
            "value",
            isKnownPlace ? compute("+", compute("+", text.slice(0, start), value), text.slice(end)) : new Unknown(["answer"]),
            tagsWithin(value)
          );
        });
      default:
        return NOT_MODELLED;
    }
  }
  function readShowing(page, _element, key) {
    const { run } = page;
    const define = (act) => nativeOf(page.run, key, (self, values) => act(values, self));
    switch (key) {
      case "showModal":
      case "show":
      case "showPopover":
        return define(
          (_, self) => run.note("show", key, {
            target: self,
            value: self instanceof Thing ? wordsOfElement(self) : ""
          })
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
          (values) => (run.note("picture", key), run.lend(values), new Unknown(["picture"]))
        );
      default:
        return NOT_MODELLED;
    }
  }
  function drawingOn(page) {
    const made = recorded(page, "canvas context");
    for (const name of ["fillText", "strokeText"])
      made.props.set(
        name,
        nativeOf(page.run, name, (_, [text]) => page.run.note("write", name, { value: text }))
      );
    return made;
  }
  function formElements(page, form) {
    const controls = [...elementsBelow(form)].filter(
      (each) => ["input", "textarea", "select", "button"].includes(each.own.tag)
    );
    const made = new Thing("object", page.run.prototypes.object ?? null);
    controls.forEach((each, at2) => {
      made.props.set(String(at2), each);
      for (const name of [each.own.attributes.get("name"), each.own.attributes.get("id")])
        if (name && !made.props.has(name)) made.props.set(name, each);
    });
    made.props.set("length", controls.length);
    return made;
  }
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

  // audits/pasteguard/interpreter/page_model/field_actions.js
  var SAMPLE = "mirovake";
  var LINES = "kavomira sulo\nnetobi raku\nzemo tavi";
  var DIGITS = "48207316";
  var JAPANESE = "日本語の文";
  var SHOWN = ["ｎ", "に", "にｈ", "にほ", "にほん", "にほんｇ", "にほんご", "にほんごのぶん"];
  var THINKING_MS = 1100;
  function keyEvent(letter, more = {}) {
    const upper = letter.toUpperCase();
    const isLetter = /^[A-Z]$/.test(upper);
    const code = isLetter ? `Key${upper}` : /^\d$/.test(letter) ? `Digit${letter}` : letter;
    const number = letter.length === 1 ? upper.charCodeAt(0) : KEY_NUMBERS[letter] ?? 0;
    return { key: letter, code, keyCode: number, which: number, ...more };
  }
  var KEY_NUMBERS = (
    /** @type {Record<string, number>} */
    {
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
      Enter: 13
    }
  );
  var FieldModel = class {
    /**
     * @param {PageModel} page
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
      this.isUnsure = false;
      this.isStopped = false;
      this.brought = null;
      if (element.own.value === null)
        element.own.value = about.editable ? asText(wordsOfElement(element)) ?? "" : element.own.attributes.get("value") ?? asText(wordsOfElement(element)) ?? "";
      this.before = this.text ?? "";
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
      const is = (key) => truth(own.state?.[key] ?? own.attributes.has(key.toLowerCase()));
      return is("readOnly") === true || is("disabled") === true;
    }
    /**
     * The browser puts text into the field, and tells the page.
     * @param {string} text
     * @param {string} inputType
     * @param {{data?: string | null, transfer?: Thing | null}} [more]
     * @returns {boolean} whether it got that far
     */
    insert(text, inputType, { data: data2 = text, transfer = null } = {}) {
      const init = {
        inputType,
        data: data2,
        dataTransfer: transfer,
        isComposing: /Composition/.test(inputType)
      };
      if (!this.offer("beforeinput", "beforeinput", init)) return false;
      if (this.isLocked()) return false;
      const { own } = this.element;
      const limit = Number(own.attributes.get("maxlength") ?? Number.NaN);
      const before = asText(own.value);
      const whole = before === null ? null : before + text;
      own.value = whole === null ? new Unknown(["answer"]) : Number.isNaN(limit) ? whole : whole.slice(0, limit);
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
        const key = keyEvent(letter, { repeat: false });
        const goesOn = this.offer("keydown", "keydown", key) && this.offer("keypress", "keydown", key);
        if (goesOn) this.insert(letter, "insertText");
        this.page.dispatch("keyup", this.element, key);
        if (pause) this.page.pass(pause, 40);
      }
    }
    /**
     * @param {string} text
     * @param {"keys" | "menu" | "insert-key"} how
     * @param {string} [html] the same with its formatting
     */
    paste(text, how, html) {
      this.focus();
      const key = how === "insert-key" ? keyEvent("Insert", { shiftKey: true }) : keyEvent("v", { ctrlKey: true });
      const modifier = how === "insert-key" ? keyEvent("Shift", { shiftKey: true }) : keyEvent("Control", { ctrlKey: true });
      let goesOn = true;
      if (how !== "menu") {
        this.page.dispatch("keydown", this.element, modifier);
        goesOn = this.offer("keydown", "keydown", key);
      }
      if (goesOn) this.hand(text, html);
      if (how !== "menu") {
        this.page.dispatch("keyup", this.element, key);
        this.page.dispatch("keyup", this.element, keyEvent(String(modifier.key)));
      }
    }
    /**
     * The browser's own paste.
     * @param {string} text
     * @param {string} [html]
     */
    hand(text, html) {
      const clipboard = clipboardOf(this.page, text, html);
      this.brought = clipboard;
      if (!this.offer("paste", "paste-event", { clipboardData: clipboard })) return;
      this.insert(text, "insertFromPaste", {
        data: this.about.editable ? null : text,
        transfer: clipboard
      });
    }
    /**
     * @param {string} text
     * @param {string} [html]
     */
    drop(text, html) {
      const transfer = clipboardOf(this.page, text, html);
      this.brought = transfer;
      const init = { dataTransfer: transfer, clientX: 10, clientY: 10 };
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
    /**
     * Writes through an input method: each key is keydown 229, what is shown changes until Enter commits it.
     * @param {string} text
     */
    compose(text) {
      this.focus();
      let shown = "";
      for (const [number, next] of [...SHOWN, text].entries()) {
        const key = { key: "Process", code: "KeyK", keyCode: 229, which: 229 };
        this.page.dispatch("keydown", this.element, { ...key, isComposing: number > 0 });
        if (number === 0) this.page.dispatch("compositionstart", this.element, { data: "" });
        if (next === text) this.page.pass(THINKING_MS, 60);
        shown = this.show(next, shown);
        this.page.dispatch("keyup", this.element, { ...key, isComposing: true });
        if (this.page.active !== this.element) this.isStopped = true;
      }
      this.confirm(text);
    }
    /**
     * Shows other provisional text. Where the page has changed what it takes the place of, the rest is anybody's guess.
     * @param {string} next
     * @param {string} shown
     * @returns {string}
     */
    show(next, shown) {
      const { own } = this.element;
      this.page.dispatch("compositionupdate", this.element, { data: next });
      const whole = asText(own.value);
      if (whole !== null && !whole.endsWith(shown)) this.isUnsure = true;
      if (whole !== null && shown && whole.endsWith(shown))
        own.value = whole.slice(0, whole.length - shown.length);
      this.insert(next, "insertCompositionText");
      return next;
    }
    /**
     * The Enter key commits the text; whatever else it does is not meant.
     * @param {string} text
     */
    confirm(text) {
      const enter = { key: "Enter", code: "Enter", shiftKey: false };
      const down = this.page.dispatch("keydown", this.element, {
        ...enter,
        keyCode: 229,
        which: 229,
        isComposing: true
      });
      this.page.dispatch("compositionend", this.element, { data: text });
      const up = this.page.dispatch("keyup", this.element, { ...enter, keyCode: 13, which: 13 });
      if (down.cancelled !== false || up.cancelled !== false) this.isUnsure = true;
      if (this.isLocked()) this.isStopped = true;
    }
    /**
     * The Enter key, meant as a new line.
     * @returns {boolean | null} whether the line begins
     */
    breakLine() {
      this.focus();
      const enter = { key: "Enter", code: "Enter", keyCode: 13, which: 13, isComposing: false };
      const { cancelled } = this.page.dispatch("keydown", this.element, enter);
      if (cancelled === false) this.insert("\n", "insertLineBreak", { data: null });
      this.page.dispatch("keyup", this.element, enter);
      return cancelled === null || this.isUnsure ? null : !cancelled;
    }
    /**
     * Time passes and the field is left; then it is seen what stands in it.
     * @param {string} wanted
     * @param {boolean} [isExact] whether signs count as well as letters
     * @returns {ActOutcome}
     */
    outcome(wanted, isExact = false) {
      this.page.pass(2500, 80);
      this.page.frame();
      this.leave();
      this.page.pass(600, 30);
      const text = this.text;
      const { deeds } = this.run;
      const own = deeds.slice(this.from);
      const hasArrived = text === null ? null : isExact ? text.toLowerCase().includes(wanted) : squeezed(text).includes(squeezed(wanted));
      const arrived = this.isUnsure && !hasArrived ? null : this.isUnsure ? null : hasArrived;
      return {
        arrived: this.isStopped ? false : arrived,
        deeds: own,
        mechanism: this.mechanism || "input-revert",
        alters: arrived && text !== null ? alterationOf(this.before, wanted, text) : null,
        isPart: text !== null && !hasArrived && squeezed(text).includes(squeezed(wanted.slice(0, 2))),
        isRead: this.brought?.own.isRead === true
      };
    }
  };
  function squeezed(text) {
    return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  }
  function alterationOf(before, wanted, after) {
    const [stood, dense, stands] = [squeezed(before), squeezed(wanted), squeezed(after)];
    if (dense.length >= 4 && stands.split(dense).length > stood.split(dense).length + 1)
      return "doubled";
    if (stands.length > stood.length + dense.length) return "added";
    const tidy = (text) => text.toLowerCase().replace(/\s*\n\s*/g, "\n").replace(/[^\S\n]+/g, " ").trim();
    const [given, read] = [tidy(wanted), tidy(after)];
    if (read.includes(given)) return null;
    if (given.includes("\n") && read.replace(/\n/g, " ").includes(given.replace(/\n/g, " ")))
      return "lines";
    return read.replace(/\s/g, "").includes(given.replace(/\s/g, "")) ? "spaces" : null;
  }

  // audits/pasteguard/interpreter/page_model/page_actions.js
  var START_PRESSED = new RegExp(
    `^press:.*(?:${anyOf([
      /\bstart|\bbegin|\bnext\b|\bcontinue|\benter\b|\bcheck|\btake the|\bi agree|\bready/,
      /開始|始め|はじめ|スタート|受験|次へ|進む|確認|同意/
    ]).source})`,
    "i"
  );
  var PAGE_ACTS = {
    "tab-switch": (page) => {
      for (let time = 0; time < 4; time += 1) {
        page.state.hidden = true;
        page.state.focused = false;
        page.dispatch("blur", page.window, { cancelable: false });
        page.dispatch("visibilitychange", page.document, { cancelable: false });
        page.dispatch("webkitvisibilitychange", page.document, { cancelable: false });
        page.pass(time % 2 ? 12e3 : 2500, 60);
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
            (target) => target === page.root || target === page.body
          );
          if (observer.own.name === "ResizeObserver" && isWhole)
            page.run.because(
              ["on:resize"],
              () => page.run.tryCall(observer.own.callback, void 0, [
                [new Unknown(["inner-size"])],
                observer
              ])
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
          button: 0
        };
        for (const type of ["pointermove", "mousemove"]) page.dispatch(type, page.body, place);
        if (time % 4 === 0)
          for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
            page.dispatch(type, page.body, place);
        if (time % 4 === 1) page.dispatch("scroll", page.document, { cancelable: false });
        page.pass(200, 10);
      }
      page.pass(12e3, 60);
    },
    screenshot: (page) => {
      for (let time = 0; time < 3; time += 1) {
        for (const type of ["keydown", "keyup"])
          page.dispatch(type, page.active ?? page.body, keyEvent("PrintScreen"));
        page.pass(1500, 20);
      }
    },
    devtools: (page) => {
      page.dispatch("keydown", page.body, keyEvent("F12"));
      page.dispatch("keydown", page.body, keyEvent("I", { ctrlKey: true, shiftKey: true }));
      page.dispatch("keydown", page.body, keyEvent("J", { ctrlKey: true, shiftKey: true }));
      page.pass(800, 20);
      page.state.width = page.state.outerWidth - 420;
      page.dispatch("resize", page.window, { cancelable: false });
      page.pass(5e3, 60);
      page.frame();
    },
    print: (page) => {
      page.run.because(
        ["shortcut:p"],
        () => page.dispatch("keydown", page.body, keyEvent("p", { ctrlKey: true }))
      );
      page.dispatch("beforeprint", page.window, { cancelable: false });
      for (const media of page.listeners.filter(
        (each) => each.target?.own?.name === "matchMedia" && /print/.test(each.target.own.detail)
      )) {
        const event = new Thing("object");
        event.props.set("matches", true);
        page.run.because(
          ["on:beforeprint"],
          () => page.run.tryCall(media.handler, media.target, [event])
        );
      }
      page.run.because(["printed"], () => page.pass(100, 5));
      page.dispatch("afterprint", page.window, { cancelable: false });
      page.pass(1e3, 20);
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
        for (const { target } of page.listeners.filter(({ type }) => type === "navigate"))
          if (target)
            page.dispatch("navigate", target, {
              navigationType: "traverse",
              canIntercept: true,
              userInitiated: true,
              hashChange: false
            });
        page.dispatch("hashchange", page.window, {
          cancelable: false,
          oldURL: `${page.about.url}#q`,
          newURL: page.about.url
        });
        page.pass(600, 20);
      }
    },
    offline: (page) => {
      page.state.online = false;
      page.dispatch("offline", page.window, { cancelable: false });
      page.pass(6e5, 200);
      page.state.online = true;
      page.dispatch("online", page.window, { cancelable: false });
      page.pass(3e3, 40);
    },
    storage: (page) => {
      const kept = page.run.deeds.filter((deed) => deed.kind === "store" && deed.how === "localStorage").map((deed) => deed.to);
      for (const key of [null, ...new Set(kept)].slice(0, 6))
        page.dispatch("storage", page.window, {
          key,
          newValue: "other",
          oldValue: null,
          cancelable: false
        });
      for (const channel of page.listeners.filter(
        (each) => each.type === "message" && /^(?:BroadcastChannel|SharedWorker port)$/.test(each.target?.own?.name ?? "")
      )) {
        const event = new Thing("object");
        event.props.set("data", new Unknown(["other-tab"]));
        page.run.because(
          ["on:other-tab"],
          () => page.run.tryCall(channel.handler, channel.target, [event])
        );
      }
      page.pass(1500, 30);
    },
    press: (page) => {
      for (const element of page.elements.filter((each) => isButton(each)).slice(0, 12)) {
        const words = (asText(wordsOfElement(element)) || element.own.attributes.get("value") || element.own.attributes.get("aria-label") || "").trim().slice(0, 60);
        page.run.because(
          ["press", `press:${words}`],
          () => page.dispatch("click", element, { button: 0 })
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
    }
  };
  function isButton(element) {
    return element.own.tag === "button" || element.own.attributes.get("role") === "button" || element.own.tag === "input" && /^(?:button|submit|image)$/.test(element.own.attributes.get("type") ?? "");
  }
  function actsOnText(page, question) {
    const target = page.elements[question] ?? page.body;
    const found = {};
    const one = (act, events, wait = 1200) => {
      const from = page.run.deeds.length;
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
      ["selectstart", {}, "selection-script"]
    ]);
    page.dispatch("selectionchange", page.document, { cancelable: false });
    page.dispatch("mouseup", target, { button: 0 });
    page.pass(1500, 30);
    one(
      "copy-key",
      [
        ["keydown", keyEvent("Control", { ctrlKey: true }), "keydown"],
        ["keydown", keyEvent("c", { ctrlKey: true }), "keydown"],
        ["copy", { clipboardData: clipboardOf(page, "") }, "copy-event"]
      ],
      2500
    );
    one("copy-menu", [["copy", { clipboardData: clipboardOf(page, "") }, "copy-event"]], 1500);
    one("menu", [
      ["mousedown", { button: 2, buttons: 2, which: 3 }, "mouse-event"],
      ["mouseup", { button: 2, which: 3 }, "mouse-event"],
      ["contextmenu", { button: 2 }, "contextmenu-event"]
    ]);
    return found;
  }
  var SHORTCUTS = (
    /** @type {[string, Record<string, Value>][]} */
    [
      ["Ctrl+A", keyEvent("a", { ctrlKey: true })],
      ["Ctrl+F", keyEvent("f", { ctrlKey: true })],
      ["Ctrl+P", keyEvent("p", { ctrlKey: true })],
      ["Ctrl+U", keyEvent("u", { ctrlKey: true })],
      ["F1", keyEvent("F1")],
      ["F5", keyEvent("F5")],
      ["F11", keyEvent("F11")],
      ["F12", keyEvent("F12")],
      ["Tab", keyEvent("Tab")],
      ["Ctrl+C", keyEvent("c", { ctrlKey: true })],
      ["Ctrl++", keyEvent("+", { ctrlKey: true })]
    ]
  );
  function tryShortcuts(page, target) {
    return SHORTCUTS.map(([key, init]) => ({
      key,
      cancelled: page.dispatch("keydown", target, init).cancelled
    }));
  }

  // audits/pasteguard/interpreter/judges/public_suffixes.js
  var publicSuffixes = {
    "ac": "com drr edu feedback forms gov mil net org sch",
    "academy": "official",
    "ae": "ac co gov mil net org sch",
    "aero": "accident-investigation accident-prevention aerobatic aeroclub aerodrome agents air-surveillance air-traffic-control aircraft airline airport airtraffic ambulance association author ballooning broker caa cargo catering certification championship charter civilaviation club conference consultant consulting control council crew design dgca educator emergency engine engineer entertainment equipment exchange express federation flight freight fuel gliding government groundhandling group hanggliding homebuilt insurance journal journalist leasing logistics magazine maintenance marketplace media microlight modelling navigation parachuting paragliding passenger-association pilot press production recreation repbody res research rotorcraft safety scientist services show skydiving software student taxi trader trading trainer union workinggroup works",
    "af": "com edu gov net org",
    "ag": "co com net nom obj org",
    "ai": "com framer kiloapps net off org uwu",
    "al": "com edu gov mil net org",
    "am": "co com commune net org radio",
    "ao": "co ed edu gov gv it og org pb",
    "app": "*.beget *.developer *.hosted *.mtls.run *.northflank *.privatelink.snowflake *.run *.s.brave *.snowflake *.upsun *.zerops aiven base44 botdash brave claude clerk clerkstage cloudflare codepen convex corespeed csb e2b easypanel edgecompute encr expo flutterflow framer frontend.encr gadget github glideos hackclub hasura id.replit leapcell loginline lovable luyani magicpatterns medusajs messerli miren mocha netlify ngrok ngrok-free noop nyat on-fleek on.expo on.staging.expo ondigitalocean onhercules pplx preview.csb puter relay.evervault replit retool rocketpreview shiptoday spawnbase sprites staging.expo streamlit telebit typedream up.railway vercel wal wasmer web windsurf wnext zeabur",
    "apple": "*.ap-north-1.r.cloud.int *.ap-south-1.r.cloud.int *.ap-south-2.r.cloud.int *.cloud.int *.eu-central-1.r.cloud.int *.eu-north-1.r.cloud.int *.r.cloud.int *.us-central-1.r.cloud.int *.us-central-2.r.cloud.int *.us-east-1.r.cloud.int *.us-east-2.r.cloud.int *.us-west-1.r.cloud.int *.us-west-2.r.cloud.int *.us-west-3.r.cloud.int int",
    "ar": "bet com coop edu gob gov int mil musica mutual net org seg senasa tur",
    "arpa": "e164 home in-addr ip6 iris uri urn",
    "as": "gov",
    "asia": "cloudns daemon dix",
    "at": "*.ex.futurecms *.ex.ortsinfo *.futurecms *.in.futurecms *.kunden.ortsinfo 123webseite 12hp 2ix 4 4lima ac co dnshome futurehosting futuremailing gv lima-city my myspreadshop or priv sth.ac wien.funkfeuer",
    "au": "act act.edu asn catholic.edu com conf edu gov id mel.cloudlets.com myspreadshop.com net nsw nsw.edu nt nt.edu org oz qld qld.edu qld.gov sa sa.edu sa.gov tas tas.edu tas.gov vic vic.edu vic.gov wa wa.edu wa.gov",
    "aw": "com",
    "aws": "*.airflow.af-south-1.on *.airflow.ap-east-1.on *.airflow.ap-northeast-1.on *.airflow.ap-northeast-2.on *.airflow.ap-northeast-3.on *.airflow.ap-south-1.on *.airflow.ap-south-2.on *.airflow.ap-southeast-1.on *.airflow.ap-southeast-2.on *.airflow.ap-southeast-3.on *.airflow.ap-southeast-4.on *.airflow.ap-southeast-5.on *.airflow.ap-southeast-7.on *.airflow.ca-central-1.on *.airflow.ca-west-1.on *.airflow.eu-central-1.on *.airflow.eu-central-2.on *.airflow.eu-north-1.on *.airflow.eu-south-1.on *.airflow.eu-south-2.on *.airflow.eu-west-1.on *.airflow.eu-west-2.on *.airflow.eu-west-3.on *.airflow.il-central-1.on *.airflow.me-central-1.on *.airflow.me-south-1.on *.airflow.sa-east-1.on *.airflow.us-east-1.on *.airflow.us-east-2.on *.airflow.us-west-1.on *.airflow.us-west-2.on *.experiments.sagemaker *.private.repost labeling.ap-northeast-1.sagemaker labeling.ap-northeast-2.sagemaker labeling.ap-south-1.sagemaker labeling.ap-southeast-1.sagemaker labeling.ap-southeast-2.sagemaker labeling.ca-central-1.sagemaker labeling.eu-central-1.sagemaker labeling.eu-west-1.sagemaker labeling.eu-west-2.sagemaker labeling.us-east-1.sagemaker labeling.us-east-2.sagemaker labeling.us-west-2.sagemaker lambda-url.af-south-1.on lambda-url.ap-east-1.on lambda-url.ap-northeast-1.on lambda-url.ap-northeast-2.on lambda-url.ap-northeast-3.on lambda-url.ap-south-1.on lambda-url.ap-southeast-1.on lambda-url.ap-southeast-2.on lambda-url.ap-southeast-3.on lambda-url.ca-central-1.on lambda-url.eu-central-1.on lambda-url.eu-north-1.on lambda-url.eu-south-1.on lambda-url.eu-west-1.on lambda-url.eu-west-2.on lambda-url.eu-west-3.on lambda-url.me-south-1.on lambda-url.sa-east-1.on lambda-url.us-east-1.on lambda-url.us-east-2.on lambda-url.us-west-1.on lambda-url.us-west-2.on notebook-fips.ca-central-1.sagemaker notebook-fips.ca-west-1.sagemaker notebook-fips.us-east-1.sagemaker notebook-fips.us-east-2.sagemaker notebook-fips.us-gov-east-1.sagemaker notebook-fips.us-gov-west-1.sagemaker notebook-fips.us-west-1.sagemaker notebook-fips.us-west-2.sagemaker notebook.af-south-1.sagemaker notebook.ap-east-1.sagemaker notebook.ap-northeast-1.sagemaker notebook.ap-northeast-2.sagemaker notebook.ap-northeast-3.sagemaker notebook.ap-south-1.sagemaker notebook.ap-south-2.sagemaker notebook.ap-southeast-1.sagemaker notebook.ap-southeast-2.sagemaker notebook.ap-southeast-3.sagemaker notebook.ap-southeast-4.sagemaker notebook.ca-central-1.sagemaker notebook.ca-west-1.sagemaker notebook.eu-central-1.sagemaker notebook.eu-central-2.sagemaker notebook.eu-north-1.sagemaker notebook.eu-south-1.sagemaker notebook.eu-south-2.sagemaker notebook.eu-west-1.sagemaker notebook.eu-west-2.sagemaker notebook.eu-west-3.sagemaker notebook.il-central-1.sagemaker notebook.me-central-1.sagemaker notebook.me-south-1.sagemaker notebook.sa-east-1.sagemaker notebook.us-east-1.sagemaker notebook.us-east-2.sagemaker notebook.us-gov-east-1.sagemaker notebook.us-gov-west-1.sagemaker notebook.us-west-1.sagemaker notebook.us-west-2.sagemaker studio-fips.us-gov-east-1.sagemaker studio-fips.us-gov-west-1.sagemaker studio.af-south-1.sagemaker studio.ap-east-1.sagemaker studio.ap-northeast-1.sagemaker studio.ap-northeast-2.sagemaker studio.ap-northeast-3.sagemaker studio.ap-south-1.sagemaker studio.ap-southeast-1.sagemaker studio.ap-southeast-2.sagemaker studio.ap-southeast-3.sagemaker studio.ca-central-1.sagemaker studio.eu-central-1.sagemaker studio.eu-central-2.sagemaker studio.eu-north-1.sagemaker studio.eu-south-1.sagemaker studio.eu-south-2.sagemaker studio.eu-west-1.sagemaker studio.eu-west-2.sagemaker studio.eu-west-3.sagemaker studio.il-central-1.sagemaker studio.me-central-1.sagemaker studio.me-south-1.sagemaker studio.sa-east-1.sagemaker studio.us-east-1.sagemaker studio.us-east-2.sagemaker studio.us-gov-east-1.sagemaker studio.us-gov-west-1.sagemaker studio.us-west-1.sagemaker studio.us-west-2.sagemaker transfer-webapp-fips.us-gov-east-1.on transfer-webapp-fips.us-gov-west-1.on transfer-webapp.af-south-1.on transfer-webapp.ap-east-1.on transfer-webapp.ap-east-2.on transfer-webapp.ap-northeast-1.on transfer-webapp.ap-northeast-2.on transfer-webapp.ap-northeast-3.on transfer-webapp.ap-south-1.on transfer-webapp.ap-south-2.on transfer-webapp.ap-southeast-1.on transfer-webapp.ap-southeast-2.on transfer-webapp.ap-southeast-3.on transfer-webapp.ap-southeast-4.on transfer-webapp.ap-southeast-5.on transfer-webapp.ap-southeast-6.on transfer-webapp.ap-southeast-7.on transfer-webapp.ca-central-1.on transfer-webapp.ca-west-1.on transfer-webapp.eu-central-1.on transfer-webapp.eu-central-2.on transfer-webapp.eu-north-1.on transfer-webapp.eu-south-1.on transfer-webapp.eu-south-2.on transfer-webapp.eu-west-1.on transfer-webapp.eu-west-2.on transfer-webapp.eu-west-3.on transfer-webapp.il-central-1.on transfer-webapp.me-central-1.on transfer-webapp.me-south-1.on transfer-webapp.mx-central-1.on transfer-webapp.sa-east-1.on transfer-webapp.us-east-1.on transfer-webapp.us-east-2.on transfer-webapp.us-gov-east-1.on transfer-webapp.us-gov-west-1.on transfer-webapp.us-west-1.on transfer-webapp.us-west-2.on",
    "az": "biz co com edu gov info int mil name net org pp pro",
    "ba": "com edu gov mil net org rs shop.brendly",
    "bar": "resolve",
    "basketball": "aus nz",
    "bb": "biz co com edu gov info net org store tv",
    "bd": "ac ai co com edu gov id info it mil net org sch tv",
    "be": "*.transurl 123website ac cloud.interhostsolutions cloudns ezproxy.kuleuven my myspreadshop site.webhosting webhosting",
    "berlin": "ddns",
    "bf": "gov",
    "bg": "0 1 2 3 4 5 6 7 8 9 a b barsy c d e f g h i j k l m n o p q r s t u v w x y z",
    "bh": "com edu gov net org",
    "bi": "co com edu or org",
    "biz": "activetrail cloud-ip cloudns dscloud dyndns for-better for-more for-some for-the jozi mmafan myftp no-ip orx selfip webhop",
    "bj": "africa agro architectes assur avocats co com eco econo edu info loisirs money net org ote restaurant resto tourism univ",
    "bm": "com edu gov net org",
    "bn": "co com edu gov net org",
    "bo": "academia agro arte blog bolivia ciencia com cooperativa democracia deporte ecologia economia edu empresa gob ia indigena industria info int medicina mil movimiento musica natural net nombre noticias org patria plurinacional politica profesional pueblo revista salud tecnologia tksat transporte tv web wiki",
    "br": "*.nom 9guacu abc ac.gov ac.leg adm adv agr aju al.gov al.leg am am.gov am.leg anani ap.gov ap.leg aparecida api app arq art ato b ba.gov ba.leg barueri belem bet bhz bib bio blog bmd boavista bsb campinagrande campinas caxias ce.gov ce.leg cim cng cnt com contagem coop coz cri cuiaba curitiba def des det dev df.gov df.leg ecn eco edu emp enf eng es.gov es.leg esp etc eti far feira flog floripa fm fnd fortal fot foz fst g12 geo ggf go.gov go.leg goiania gov gru ia imb ind inf jab jampa jdf joinville jor jus leg leilao lel log londrina ma.gov ma.leg macapa maceio manaus maringa mat med mg.gov mg.leg mil morena mp ms.gov ms.leg mt.gov mt.leg mus natal net niteroi not ntr odo ong org osasco pa.gov pa.leg palmas pb.gov pb.leg pe.gov pe.leg pi.gov pi.leg poa ppg pr.gov pr.leg pro psc psi pvh qsl radio rec recife rep ribeirao rio riobranco riopreto rj.gov rj.leg rn.gov rn.leg ro.gov ro.leg rr.gov rr.leg rs.gov rs.leg salvador sampa santamaria santoandre saobernardo saogonca sc.gov sc.leg se.gov se.leg seg simplesite.com sjc slg slz social sorocaba sp.gov sp.leg srv taxi tc tche tec teo the tmp to.gov to.leg trd tur tv udi vet vix vlog wiki xyz zlg",
    "bs": "com edu gov net org we",
    "bt": "com edu gov net org",
    "build": "shiptoday v0 windsurf",
    "builders": "cloudsite",
    "business": "co",
    "bw": "ac co gov net org",
    "by": "com gov mediatech mil of",
    "bz": "co com edu gov gsj mydns net org za",
    "ca": "*.awdev ab barsy bc box co gc mb myspreadshop nb nf nl no-ip ns nt nu on onid pe qc sk yk",
    "camp": "at.emf",
    "casa": "ui.nabu",
    "case": "sav",
    "cc": "ccwu cleverapps cloud-ip cloudns csx ec eu fantasyleague ftpaccess game-server gu instances.spawn myphotos scrapping sryze twmail uk us",
    "cd": "cc gov",
    "ch": "*.firenet *.svc.firenet 123website 12hp 2ix 4lima alp1.ae.flow appengine.flow cloudns cust.cloudscale dnsking gotdns lima-city linkyard-cloud lpg.objectstorage myspreadshop objects.lpg.cloudscale objects.rma.cloudscale rma.objectstorage square7",
    "ci": "ac asso co com ed edu go gouv int net or org us xn--aroport-bya",
    "ck": "!www *",
    "cl": "cloudns co gob gov mil",
    "cloud": "*.begetcdn *.magentosite *.on-rancher *.statics antagonist ca.reclaim ch.trendhosting cockpit.fr-par.scw cockpit.nl-ams.scw cockpit.pl-waw.scw convex cs.keliweb ddl.fr-par.scw ddl.nl-ams.scw ddl.pl-waw.scw de.trendhosting diadem dnshome dtwh.fr-par.scw dtwh.nl-ams.scw dtwh.pl-waw.scw elastic.k2 elementor emergent es-1.axarnet eu-west-1.convex eu.encoway fnc.fr-par.scw fr-par-1.baremetal.scw fr-par-2.baremetal.scw functions.fnc.fr-par.scw hstgr ifr.fr-par.scw ifr.nl-ams.scw ifr.pl-waw.scw it1.eur.aruba.jenv-aruba it1.jenv-aruba jele jote jotelulu k8s.fr-par.scw k8s.nl-ams.scw k8s.pl-waw.scw k8s.scw kafk.fr-par.scw kafk.nl-ams.scw kafk.pl-waw.scw keliweb kuleuven laravel lb.ru-msk.k2 lb.ru-spb.k2 linkyard matlab mgdb.fr-par.scw mgdb.nl-ams.scw mgdb.pl-waw.scw nl-ams-1.baremetal.scw nodes.k8s.fr-par.scw nodes.k8s.nl-ams.scw nodes.k8s.pl-waw.scw observablehq online-server oxa primetel priv.instances.scw pub.instances.scw ravendb rdb.fr-par.scw rdb.nl-ams.scw rdb.pl-waw.scw runs.onstackit s3-website.fr-par.scw s3-website.nl-ams.scw s3-website.pl-waw.scw s3.fr-par.scw s3.k2 s3.nl-ams.scw s3.pl-waw.scw s3.ru-msk.k2 s3.ru-spb.k2 scalebook.scw scbl.fr-par.scw scbl.nl-ams.scw scbl.pl-waw.scw servebolt smartlabeling.scw tn.oxa trafficplex uk.oxa uk.primetel uk.reclaim unison-services urown us-east-1.convex us.reclaim vapor vip.jelastic voorloper website.k2 website.ru-msk.k2 website.ru-spb.k2 whm.fr-par.scw whm.nl-ams.scw zap",
    "club": "barsy cloudns jele",
    "cm": "co com gov net",
    "cn": "*.airflow.cn-north-1.on.amazonwebservices.com *.airflow.cn-northwest-1.on.amazonwebservices.com *.cn-north-1.airflow.amazonaws.com *.cn-northwest-1.airflow.amazonaws.com *.compute.amazonaws.com *.elb.amazonaws.com *.rds.cn-north-1.amazonaws.com *.rds.cn-northwest-1.amazonaws.com ac ah as.sh bj canva-apps canva-code cn-north-1.eb.amazonaws.com cn-northwest-1.eb.amazonaws.com com cq direct.quickconnect edu emrappui-prod.cn-north-1.amazonaws.com emrappui-prod.cn-northwest-1.amazonaws.com emrnotebooks-prod.cn-north-1.amazonaws.com emrnotebooks-prod.cn-northwest-1.amazonaws.com emrstudio-prod.cn-north-1.amazonaws.com emrstudio-prod.cn-northwest-1.amazonaws.com execute-api.cn-north-1.amazonaws.com execute-api.cn-northwest-1.amazonaws.com fj gd gov gs gx gz ha hb he hi hk hl hn jl js jx khsj ln mil mo my.canvasite myqnapcloud net nm notebook.cn-north-1.sagemaker.com notebook.cn-northwest-1.sagemaker.com nx org qh s3-accesspoint.cn-north-1.amazonaws.com s3-accesspoint.cn-northwest-1.amazonaws.com s3-accesspoint.dualstack.cn-north-1.amazonaws.com s3-accesspoint.dualstack.cn-northwest-1.amazonaws.com s3-deprecated.cn-north-1.amazonaws.com s3-object-lambda.cn-north-1.amazonaws.com s3-object-lambda.cn-northwest-1.amazonaws.com s3-website.cn-north-1.amazonaws.com s3-website.cn-northwest-1.amazonaws.com s3-website.dualstack.cn-north-1.amazonaws.com s3.cn-north-1.amazonaws.com s3.cn-northwest-1.amazonaws.com s3.dualstack.cn-north-1.amazonaws.com s3.dualstack.cn-northwest-1.amazonaws.com sc sd sh sn studio.cn-north-1.sagemaker.com studio.cn-northwest-1.sagemaker.com sx tj transfer-webapp.cn-north-1.on.amazonwebservices.com transfer-webapp.cn-northwest-1.on.amazonwebservices.com tw xj xn--55qx5d xn--io0a7i xn--od0alg xz yn zj",
    "co": "*.clusters.rdpa *.otap *.srvrless.rdpa *.xmit carrd com crd edu firewalledreplit gov hidns id.firewalledreplit id.repl leadpages lpages mil mypi net nom org realtime.supabase repl storage.supabase supabase umso",
    "codes": "*.owo",
    "com": "*.001.test.code-builder-stg.platform.salesforce *.0emm *.af-south-1.airflow.amazonaws *.af-south-1.rds.amazonaws *.aivencloud *.ap-east-1.airflow.amazonaws *.ap-east-1.cs.amazonlightsail *.ap-east-1.rds.amazonaws *.ap-east-2.rds.amazonaws *.ap-northeast-1.airflow.amazonaws *.ap-northeast-1.cs.amazonlightsail *.ap-northeast-1.rds.amazonaws *.ap-northeast-2.airflow.amazonaws *.ap-northeast-2.cs.amazonlightsail *.ap-northeast-2.rds.amazonaws *.ap-northeast-3.airflow.amazonaws *.ap-northeast-3.rds.amazonaws *.ap-south-1.airflow.amazonaws *.ap-south-1.cs.amazonlightsail *.ap-south-1.rds.amazonaws *.ap-south-2.airflow.amazonaws *.ap-south-2.rds.amazonaws *.ap-southeast-1.airflow.amazonaws *.ap-southeast-1.cs.amazonlightsail *.ap-southeast-1.rds.amazonaws *.ap-southeast-2.airflow.amazonaws *.ap-southeast-2.cs.amazonlightsail *.ap-southeast-2.rds.amazonaws *.ap-southeast-3.airflow.amazonaws *.ap-southeast-3.cs.amazonlightsail *.ap-southeast-3.rds.amazonaws *.ap-southeast-4.airflow.amazonaws *.ap-southeast-4.rds.amazonaws *.ap-southeast-5.airflow.amazonaws *.ap-southeast-5.cs.amazonlightsail *.ap-southeast-5.rds.amazonaws *.ap-southeast-6.rds.amazonaws *.ap-southeast-7.airflow.amazonaws *.ap-southeast-7.rds.amazonaws *.atlassian-3p *.atlassian-3p-us-gov-mod *.atlassian-isolated-3p *.auiusercontent *.awsapprunner *.azure.databricksapps *.builder.code *.ca-central-1.airflow.amazonaws *.ca-central-1.cs.amazonlightsail *.ca-central-1.rds.amazonaws *.ca-west-1.airflow.amazonaws *.ca-west-1.rds.amazonaws *.compute-1.amazonaws *.compute.amazonaws *.compute.herokuapp *.cursorusercontent *.customer-oci *.dev-builder.code *.dev.adobeaemcloud *.devinapps *.digitaloceanspaces *.elb.amazonaws *.eu-central-1.airflow.amazonaws *.eu-central-1.cs.amazonlightsail *.eu-central-1.rds.amazonaws *.eu-central-2.airflow.amazonaws *.eu-central-2.rds.amazonaws *.eu-north-1.airflow.amazonaws *.eu-north-1.cs.amazonlightsail *.eu-south-1.airflow.amazonaws *.eu-south-2.airflow.amazonaws *.eu-south-2.cs.amazonlightsail *.eu-west-1.airflow.amazonaws *.eu-west-1.cs.amazonlightsail *.eu-west-1.rds.amazonaws *.eu-west-2.airflow.amazonaws *.eu-west-2.cs.amazonlightsail *.eu-west-2.rds.amazonaws *.eu-west-3.airflow.amazonaws *.eu-west-3.cs.amazonlightsail *.eu-west-3.rds.amazonaws *.il-central-1.airflow.amazonaws *.il-central-1.rds.amazonaws *.linodeobjects *.lutrausercontent *.me-central-1.airflow.amazonaws *.me-central-1.rds.amazonaws *.me-south-1.airflow.amazonaws *.me-south-1.rds.amazonaws *.metaaiusercontent *.mx-central-1.rds.amazonaws *.nodebalancer.linode *.oaiusercontent *.oci.customer-oci *.ocp.customer-oci *.ocs.customer-oci *.oraclecloudapps *.oraclegovcloudapps *.paywhirl *.qualyhqpartner *.qualyhqportal *.quipelements *.r.appspot *.sa-east-1.airflow.amazonaws *.sa-east-1.cs.amazonlightsail *.sa-east-1.rds.amazonaws *.services.clever-cloud *.stg-builder.code *.us-east-1.airflow.amazonaws *.us-east-1.cs.amazonlightsail *.us-east-1.rds.amazonaws *.us-east-2.airflow.amazonaws *.us-east-2.cs.amazonlightsail *.us-east-2.rds.amazonaws *.us-gov-east-1.rds.amazonaws *.us-gov-west-1.rds.amazonaws *.us-northeast-1.rds.amazonaws *.us-west-1.airflow.amazonaws *.us-west-1.rds.amazonaws *.us-west-2.airflow.amazonaws *.us-west-2.cs.amazonlightsail *.us-west-2.rds.amazonaws *.vultrobjects *.ztna-dingtalk 180r 1cooldns 1kapp 3utilities 4u a2hosted abrdns adobeaemcloud af-south-1.elasticbeanstalk africa alibabacloudcs amazonlightsail amplifyapp analytics-gateway.ap-northeast-1.amazonaws analytics-gateway.ap-northeast-2.amazonaws analytics-gateway.ap-south-1.amazonaws analytics-gateway.ap-southeast-1.amazonaws analytics-gateway.ap-southeast-2.amazonaws analytics-gateway.eu-central-1.amazonaws analytics-gateway.eu-west-1.amazonaws analytics-gateway.us-east-1.amazonaws analytics-gateway.us-east-2.amazonaws analytics-gateway.us-west-2.amazonaws ap-east-1.elasticbeanstalk ap-northeast-1.elasticbeanstalk ap-northeast-2.elasticbeanstalk ap-northeast-3.elasticbeanstalk ap-south-1.elasticbeanstalk ap-south-2.elasticbeanstalk ap-southeast-1.elasticbeanstalk ap-southeast-2.elasticbeanstalk ap-southeast-3.elasticbeanstalk ap-southeast-4.elasticbeanstalk ap-southeast-5.elasticbeanstalk ap-southeast-6.elasticbeanstalk ap-southeast-7.elasticbeanstalk app.render appchizi applinzi apps-1and1 apps.fbsbx appspacehosted appspaceusercontent appspot atmeta auth-fips.us-east-1.amazoncognito auth-fips.us-east-2.amazoncognito auth-fips.us-gov-east-1.amazoncognito auth-fips.us-gov-west-1.amazoncognito auth-fips.us-west-1.amazoncognito auth-fips.us-west-2.amazoncognito auth.af-south-1.amazoncognito auth.ap-east-1.amazoncognito auth.ap-east-2.amazoncognito auth.ap-northeast-1.amazoncognito auth.ap-northeast-2.amazoncognito auth.ap-northeast-3.amazoncognito auth.ap-south-1.amazoncognito auth.ap-south-2.amazoncognito auth.ap-southeast-1.amazoncognito auth.ap-southeast-2.amazoncognito auth.ap-southeast-3.amazoncognito auth.ap-southeast-4.amazoncognito auth.ap-southeast-5.amazoncognito auth.ap-southeast-6.amazoncognito auth.ap-southeast-7.amazoncognito auth.ca-central-1.amazoncognito auth.ca-west-1.amazoncognito auth.eu-central-1.amazoncognito auth.eu-central-2.amazoncognito auth.eu-north-1.amazoncognito auth.eu-south-1.amazoncognito auth.eu-south-2.amazoncognito auth.eu-west-1.amazoncognito auth.eu-west-2.amazoncognito auth.eu-west-3.amazoncognito auth.il-central-1.amazoncognito auth.me-central-1.amazoncognito auth.me-south-1.amazoncognito auth.mx-central-1.amazoncognito auth.sa-east-1.amazoncognito auth.us-east-1.amazoncognito auth.us-east-2.amazoncognito auth.us-west-1.amazoncognito auth.us-west-2.amazoncognito authgear-staging authgearapps aws.databricksapps awsapps awsglobalaccelerator balena-devices barsycenter barsyonline base44-sandbox blogdns blogspot blogsyte boutir bplaced br builtwithdark bumbleshrimp ca-central-1.elasticbeanstalk ca-west-1.elasticbeanstalk cafjs canva-apps canva-hosted-embed canvacode caracal.mythic-beasts cdn77-storage cechire cf-ipfs ciscofreak claudeusercontent cloud.nospamproxy cloudflare-ipfs cn co codespot consent-portal.bedrock-agentcore.ap-northeast-1.amazonaws consent-portal.bedrock-agentcore.ap-northeast-2.amazonaws consent-portal.bedrock-agentcore.ap-south-1.amazonaws consent-portal.bedrock-agentcore.ap-south-2.amazonaws consent-portal.bedrock-agentcore.ap-southeast-1.amazonaws consent-portal.bedrock-agentcore.ap-southeast-2.amazonaws consent-portal.bedrock-agentcore.ap-southeast-5.amazonaws consent-portal.bedrock-agentcore.ap-southeast-7.amazonaws consent-portal.bedrock-agentcore.ca-central-1.amazonaws consent-portal.bedrock-agentcore.eu-central-1.amazonaws consent-portal.bedrock-agentcore.eu-north-1.amazonaws consent-portal.bedrock-agentcore.eu-south-1.amazonaws consent-portal.bedrock-agentcore.eu-south-2.amazonaws consent-portal.bedrock-agentcore.eu-west-1.amazonaws consent-portal.bedrock-agentcore.eu-west-2.amazonaws consent-portal.bedrock-agentcore.eu-west-3.amazonaws consent-portal.bedrock-agentcore.sa-east-1.amazonaws consent-portal.bedrock-agentcore.us-east-1.amazonaws consent-portal.bedrock-agentcore.us-east-2.amazonaws consent-portal.bedrock-agentcore.us-gov-west-1.amazonaws consent-portal.bedrock-agentcore.us-west-1.amazonaws consent-portal.bedrock-agentcore.us-west-2.amazonaws cprapid cpserver customer.mythic-beasts damnserver dattolocal dattorelay dattoweb ddnsfree ddnsgeek ddnsguru ddnsking de de.object.ncloudstorage demo.datadetect demo.jelastic deployagent deus-canvas dev.project-study discordsays discordsez ditchyourip dnsabr dnsalias dnsdojo dnsiskinky doesntexist dojin dontexist doomdns dopaas drayddns dreamhosters drive-platform dsmynas durumis dyn-o-saur dynalias dyndns-at-home dyndns-at-work dyndns-blog dyndns-free dyndns-home dyndns-ip dyndns-mail dyndns-office dyndns-pics dyndns-remote dyndns-server dyndns-web dyndns-wiki dyndns-work dynns dynuddns dynuhosting elasticbeanstalk emrappui-prod.af-south-1.amazonaws emrappui-prod.ap-east-1.amazonaws emrappui-prod.ap-northeast-1.amazonaws emrappui-prod.ap-northeast-2.amazonaws emrappui-prod.ap-northeast-3.amazonaws emrappui-prod.ap-south-1.amazonaws emrappui-prod.ap-south-2.amazonaws emrappui-prod.ap-southeast-1.amazonaws emrappui-prod.ap-southeast-2.amazonaws emrappui-prod.ap-southeast-3.amazonaws emrappui-prod.ap-southeast-4.amazonaws emrappui-prod.ca-central-1.amazonaws emrappui-prod.ca-west-1.amazonaws emrappui-prod.eu-central-1.amazonaws emrappui-prod.eu-central-2.amazonaws emrappui-prod.eu-north-1.amazonaws emrappui-prod.eu-south-1.amazonaws emrappui-prod.eu-south-2.amazonaws emrappui-prod.eu-west-1.amazonaws emrappui-prod.eu-west-2.amazonaws emrappui-prod.eu-west-3.amazonaws emrappui-prod.il-central-1.amazonaws emrappui-prod.me-central-1.amazonaws emrappui-prod.me-south-1.amazonaws emrappui-prod.sa-east-1.amazonaws emrappui-prod.us-east-1.amazonaws emrappui-prod.us-east-2.amazonaws emrappui-prod.us-gov-east-1.amazonaws emrappui-prod.us-gov-west-1.amazonaws emrappui-prod.us-west-1.amazonaws emrappui-prod.us-west-2.amazonaws emrnotebooks-prod.af-south-1.amazonaws emrnotebooks-prod.ap-east-1.amazonaws emrnotebooks-prod.ap-northeast-1.amazonaws emrnotebooks-prod.ap-northeast-2.amazonaws emrnotebooks-prod.ap-northeast-3.amazonaws emrnotebooks-prod.ap-south-1.amazonaws emrnotebooks-prod.ap-south-2.amazonaws emrnotebooks-prod.ap-southeast-1.amazonaws emrnotebooks-prod.ap-southeast-2.amazonaws emrnotebooks-prod.ap-southeast-3.amazonaws emrnotebooks-prod.ap-southeast-4.amazonaws emrnotebooks-prod.ca-central-1.amazonaws emrnotebooks-prod.ca-west-1.amazonaws emrnotebooks-prod.eu-central-1.amazonaws emrnotebooks-prod.eu-central-2.amazonaws emrnotebooks-prod.eu-north-1.amazonaws emrnotebooks-prod.eu-south-1.amazonaws emrnotebooks-prod.eu-south-2.amazonaws emrnotebooks-prod.eu-west-1.amazonaws emrnotebooks-prod.eu-west-2.amazonaws emrnotebooks-prod.eu-west-3.amazonaws emrnotebooks-prod.il-central-1.amazonaws emrnotebooks-prod.me-central-1.amazonaws emrnotebooks-prod.me-south-1.amazonaws emrnotebooks-prod.sa-east-1.amazonaws emrnotebooks-prod.us-east-1.amazonaws emrnotebooks-prod.us-east-2.amazonaws emrnotebooks-prod.us-gov-east-1.amazonaws emrnotebooks-prod.us-gov-west-1.amazonaws emrnotebooks-prod.us-west-1.amazonaws emrnotebooks-prod.us-west-2.amazonaws emrstudio-prod.af-south-1.amazonaws emrstudio-prod.ap-east-1.amazonaws emrstudio-prod.ap-northeast-1.amazonaws emrstudio-prod.ap-northeast-2.amazonaws emrstudio-prod.ap-northeast-3.amazonaws emrstudio-prod.ap-south-1.amazonaws emrstudio-prod.ap-south-2.amazonaws emrstudio-prod.ap-southeast-1.amazonaws emrstudio-prod.ap-southeast-2.amazonaws emrstudio-prod.ap-southeast-3.amazonaws emrstudio-prod.ap-southeast-4.amazonaws emrstudio-prod.ca-central-1.amazonaws emrstudio-prod.ca-west-1.amazonaws emrstudio-prod.eu-central-1.amazonaws emrstudio-prod.eu-central-2.amazonaws emrstudio-prod.eu-north-1.amazonaws emrstudio-prod.eu-south-1.amazonaws emrstudio-prod.eu-south-2.amazonaws emrstudio-prod.eu-west-1.amazonaws emrstudio-prod.eu-west-2.amazonaws emrstudio-prod.eu-west-3.amazonaws emrstudio-prod.il-central-1.amazonaws emrstudio-prod.me-central-1.amazonaws emrstudio-prod.me-south-1.amazonaws emrstudio-prod.sa-east-1.amazonaws emrstudio-prod.us-east-1.amazonaws emrstudio-prod.us-east-2.amazonaws emrstudio-prod.us-gov-east-1.amazonaws emrstudio-prod.us-gov-west-1.amazonaws emrstudio-prod.us-west-1.amazonaws emrstudio-prod.us-west-2.amazonaws encoreapi est-a-la-maison est-a-la-masion est-le-patron est-mon-blogueur eu eu-1.evennode eu-2.evennode eu-3.evennode eu-4.evennode eu-central-1.elasticbeanstalk eu-central-2.elasticbeanstalk eu-north-1.elasticbeanstalk eu-south-1.elasticbeanstalk eu-south-2.elasticbeanstalk eu-west-1.elasticbeanstalk eu-west-2.elasticbeanstalk eu-west-3.elasticbeanstalk eu.meteorapp eu.pythonanywhere eu1-plenit execute-api.af-south-1.amazonaws execute-api.ap-east-1.amazonaws execute-api.ap-northeast-1.amazonaws execute-api.ap-northeast-2.amazonaws execute-api.ap-northeast-3.amazonaws execute-api.ap-south-1.amazonaws execute-api.ap-south-2.amazonaws execute-api.ap-southeast-1.amazonaws execute-api.ap-southeast-2.amazonaws execute-api.ap-southeast-3.amazonaws execute-api.ap-southeast-4.amazonaws execute-api.ap-southeast-5.amazonaws execute-api.ca-central-1.amazonaws execute-api.ca-west-1.amazonaws execute-api.eu-central-1.amazonaws execute-api.eu-central-2.amazonaws execute-api.eu-north-1.amazonaws execute-api.eu-south-1.amazonaws execute-api.eu-south-2.amazonaws execute-api.eu-west-1.amazonaws execute-api.eu-west-2.amazonaws execute-api.eu-west-3.amazonaws execute-api.il-central-1.amazonaws execute-api.me-central-1.amazonaws execute-api.me-south-1.amazonaws execute-api.sa-east-1.amazonaws execute-api.us-east-1.amazonaws execute-api.us-east-2.amazonaws execute-api.us-gov-east-1.amazonaws execute-api.us-gov-west-1.amazonaws execute-api.us-west-1.amazonaws execute-api.us-west-2.amazonaws familyds fastly-edge fastly-terrarium fastvps-server fentiger.mythic-beasts firebaseapp firewall-gateway fldrv forgeblocks frame.claudeusercontent framercanvas freebox-os freeboxos freemyip from-ak from-al from-ar from-ca from-ct from-dc from-de from-fl from-ga from-hi from-ia from-id from-il from-in from-ks from-ky from-ma from-md from-mi from-mn from-mo from-ms from-mt from-nc from-nd from-ne from-nh from-nj from-nm from-nv from-oh from-ok from-or from-pa from-pr from-ri from-sc from-sd from-tn from-tx from-ut from-va from-vt from-wa from-wi from-wv from-wy gcp.databricksapps geekgalaxy gentapps gentlentapis getmyip giize githubusercontent gleeze googleapis googlecode gotdns gotpantheon gr grayjayleagues hatenablog hatenadiary health-carereform hercules-app hercules-dev herokuapp hk hobby-site homelinux homesecuritymac homesecuritypc homeunix hosted-by-files hostedpi hotelwithflight iamallama il-central-1.elasticbeanstalk instance.datadetect ip-ddns ip.linodeusercontent is-a-anarchist is-a-blogger is-a-bookkeeper is-a-bulls-fan is-a-caterer is-a-chef is-a-conservative is-a-cpa is-a-cubicle-slave is-a-democrat is-a-designer is-a-doctor is-a-financialadvisor is-a-geek is-a-green is-a-guru is-a-hard-worker is-a-hunter is-a-landscaper is-a-lawyer is-a-liberal is-a-libertarian is-a-llama is-a-musician is-a-nascarfan is-a-nurse is-a-painter is-a-personaltrainer is-a-photographer is-a-player is-a-republican is-a-rockstar is-a-socialist is-a-student is-a-teacher is-a-techie is-a-therapist is-an-accountant is-an-actor is-an-actress is-an-anarchist is-an-artist is-an-engineer is-an-entertainer is-certified is-gone is-into-anime is-into-cars is-into-cartoons is-into-games is-leet is-not-certified is-slick is-uberleet is-with-theband isa-geek isa-hockeynut issmarterthanyou it jcloud-ver-jpc.ik-server jcloud.ik-server jdevcloud jed.wafaicloud jp.jp4.object.ncpstorage jp.jp4.object.private.ncpstorage jp.jp5.object.ncpstorage jp.jp5.object.private.ncpstorage jp.object.ncpstorage jp.object.private.ncpstorage jpn js.wpenginepowered kasserver kozow kr-naver-dev.ncloudstorage kr-naver-dev.website.ncloudstorage kr-naver.ncloudstorage kr-naver.website.ncloudstorage kr-private.gov-ncloudstorage kr-private.ncloudstorage kr.gov-ncloudstorage kr.ncloudstorage kr.object.fin-ncloudstorage kr.object.gov-ncloudstorage kr.object.ncloudstorage kr.object.ncpstorage kr.object.private.fin-ncloudstorage kr.object.private.gov-ncloudstorage kr.object.private.ncloudstorage kr.object.private.ncpstorage kr.objectstorage.ncloud kr.website.ncloudstorage krs.object.gov-ncloudstorage krs.object.private.gov-ncloudstorage la1-plenit ladesk likes-pie likescandy live-website localtonet logoip loseyourip lovableproject lpusercontent lynx.mythic-beasts magicpatternsapp me-central-1.elasticbeanstalk me-south-1.elasticbeanstalk media.strapiapp members.linode messwithdns meteorapp mex miniserver mochausercontent modelscape mrap.accesspoint.s3-global.amazonaws mwcloudnonprod myactivedirectory myasustor mycloudnas mydatto mydbserver mydobiss myiphost mynascloud myqnapcloud mysecuritycamera myshopblocks myshopify myspreadshop mytabit mytuleap myvnc neat-url net-freaks nfshost o365.cloud.nospamproxy ocelot.mythic-beasts on-aptible on-forge on-vapor oncilla.mythic-beasts onrender onthewifi onza.mythic-beasts ooguy operaunite orsites outsystemscloud ownprovider paas.hosted-by-previder paas.massivegrid pages.wiardweb pagespeedmobilizer pgfog pivohosting pixolino playstation-cloud pleskns point2this polyspace postman-echo preview.emergentagent pro.typeform pythonanywhere qa2 qbuser qualifioapp quicksytes rackmaze rag-cloud-ch.hosteur rag-cloud.hosteur readthedocs-hosted remotewd reservd rhcloud rice-labs routingthecloud ru ryd.wafaicloud s3-1.amazonaws s3-accesspoint-fips.ca-central-1.amazonaws s3-accesspoint-fips.ca-west-1.amazonaws s3-accesspoint-fips.dualstack.ca-central-1.amazonaws s3-accesspoint-fips.dualstack.ca-west-1.amazonaws s3-accesspoint-fips.dualstack.us-east-1.amazonaws s3-accesspoint-fips.dualstack.us-east-2.amazonaws s3-accesspoint-fips.dualstack.us-gov-east-1.amazonaws s3-accesspoint-fips.dualstack.us-gov-west-1.amazonaws s3-accesspoint-fips.dualstack.us-west-1.amazonaws s3-accesspoint-fips.dualstack.us-west-2.amazonaws s3-accesspoint-fips.us-east-1.amazonaws s3-accesspoint-fips.us-east-2.amazonaws s3-accesspoint-fips.us-gov-east-1.amazonaws s3-accesspoint-fips.us-gov-west-1.amazonaws s3-accesspoint-fips.us-west-1.amazonaws s3-accesspoint-fips.us-west-2.amazonaws s3-accesspoint.af-south-1.amazonaws s3-accesspoint.ap-east-1.amazonaws s3-accesspoint.ap-northeast-1.amazonaws s3-accesspoint.ap-northeast-2.amazonaws s3-accesspoint.ap-northeast-3.amazonaws s3-accesspoint.ap-south-1.amazonaws s3-accesspoint.ap-south-2.amazonaws s3-accesspoint.ap-southeast-1.amazonaws s3-accesspoint.ap-southeast-2.amazonaws s3-accesspoint.ap-southeast-3.amazonaws s3-accesspoint.ap-southeast-4.amazonaws s3-accesspoint.ap-southeast-5.amazonaws s3-accesspoint.ca-central-1.amazonaws s3-accesspoint.ca-west-1.amazonaws s3-accesspoint.dualstack.af-south-1.amazonaws s3-accesspoint.dualstack.ap-east-1.amazonaws s3-accesspoint.dualstack.ap-northeast-1.amazonaws s3-accesspoint.dualstack.ap-northeast-2.amazonaws s3-accesspoint.dualstack.ap-northeast-3.amazonaws s3-accesspoint.dualstack.ap-south-1.amazonaws s3-accesspoint.dualstack.ap-south-2.amazonaws s3-accesspoint.dualstack.ap-southeast-1.amazonaws s3-accesspoint.dualstack.ap-southeast-2.amazonaws s3-accesspoint.dualstack.ap-southeast-3.amazonaws s3-accesspoint.dualstack.ap-southeast-4.amazonaws s3-accesspoint.dualstack.ap-southeast-5.amazonaws s3-accesspoint.dualstack.ca-central-1.amazonaws s3-accesspoint.dualstack.ca-west-1.amazonaws s3-accesspoint.dualstack.eu-central-1.amazonaws s3-accesspoint.dualstack.eu-central-2.amazonaws s3-accesspoint.dualstack.eu-north-1.amazonaws s3-accesspoint.dualstack.eu-south-1.amazonaws s3-accesspoint.dualstack.eu-south-2.amazonaws s3-accesspoint.dualstack.eu-west-1.amazonaws s3-accesspoint.dualstack.eu-west-2.amazonaws s3-accesspoint.dualstack.eu-west-3.amazonaws s3-accesspoint.dualstack.il-central-1.amazonaws s3-accesspoint.dualstack.me-central-1.amazonaws s3-accesspoint.dualstack.me-south-1.amazonaws s3-accesspoint.dualstack.sa-east-1.amazonaws s3-accesspoint.dualstack.us-east-1.amazonaws s3-accesspoint.dualstack.us-east-2.amazonaws s3-accesspoint.dualstack.us-gov-east-1.amazonaws s3-accesspoint.dualstack.us-gov-west-1.amazonaws s3-accesspoint.dualstack.us-west-1.amazonaws s3-accesspoint.dualstack.us-west-2.amazonaws s3-accesspoint.eu-central-1.amazonaws s3-accesspoint.eu-central-2.amazonaws s3-accesspoint.eu-north-1.amazonaws s3-accesspoint.eu-south-1.amazonaws s3-accesspoint.eu-south-2.amazonaws s3-accesspoint.eu-west-1.amazonaws s3-accesspoint.eu-west-2.amazonaws s3-accesspoint.eu-west-3.amazonaws s3-accesspoint.il-central-1.amazonaws s3-accesspoint.me-central-1.amazonaws s3-accesspoint.me-south-1.amazonaws s3-accesspoint.sa-east-1.amazonaws s3-accesspoint.us-east-1.amazonaws s3-accesspoint.us-east-2.amazonaws s3-accesspoint.us-gov-east-1.amazonaws s3-accesspoint.us-gov-west-1.amazonaws s3-accesspoint.us-west-1.amazonaws s3-accesspoint.us-west-2.amazonaws s3-ap-east-1.amazonaws s3-ap-northeast-1.amazonaws s3-ap-northeast-2.amazonaws s3-ap-northeast-3.amazonaws s3-ap-south-1.amazonaws s3-ap-southeast-1.amazonaws s3-ap-southeast-2.amazonaws s3-ca-central-1.amazonaws s3-deprecated.ap-southeast-5.amazonaws s3-deprecated.eu-west-1.amazonaws s3-deprecated.us-east-1.amazonaws s3-deprecated.us-east-2.amazonaws s3-deprecated.us-west-2.amazonaws s3-eu-central-1.amazonaws s3-eu-north-1.amazonaws s3-eu-west-1.amazonaws s3-eu-west-2.amazonaws s3-eu-west-3.amazonaws s3-external-1.amazonaws s3-fips-us-gov-east-1.amazonaws s3-fips-us-gov-west-1.amazonaws s3-fips.ca-central-1.amazonaws s3-fips.ca-west-1.amazonaws s3-fips.dualstack.ca-central-1.amazonaws s3-fips.dualstack.ca-west-1.amazonaws s3-fips.dualstack.us-east-1.amazonaws s3-fips.dualstack.us-east-2.amazonaws s3-fips.dualstack.us-gov-east-1.amazonaws s3-fips.dualstack.us-gov-west-1.amazonaws s3-fips.dualstack.us-west-1.amazonaws s3-fips.dualstack.us-west-2.amazonaws s3-fips.us-east-1.amazonaws s3-fips.us-east-2.amazonaws s3-fips.us-gov-east-1.amazonaws s3-fips.us-gov-west-1.amazonaws s3-fips.us-west-1.amazonaws s3-fips.us-west-2.amazonaws s3-me-south-1.amazonaws s3-object-lambda.af-south-1.amazonaws s3-object-lambda.ap-east-1.amazonaws s3-object-lambda.ap-northeast-1.amazonaws s3-object-lambda.ap-northeast-2.amazonaws s3-object-lambda.ap-northeast-3.amazonaws s3-object-lambda.ap-south-1.amazonaws s3-object-lambda.ap-south-2.amazonaws s3-object-lambda.ap-southeast-1.amazonaws s3-object-lambda.ap-southeast-2.amazonaws s3-object-lambda.ap-southeast-3.amazonaws s3-object-lambda.ap-southeast-4.amazonaws s3-object-lambda.ap-southeast-5.amazonaws s3-object-lambda.ca-central-1.amazonaws s3-object-lambda.ca-west-1.amazonaws s3-object-lambda.eu-central-1.amazonaws s3-object-lambda.eu-central-2.amazonaws s3-object-lambda.eu-north-1.amazonaws s3-object-lambda.eu-south-1.amazonaws s3-object-lambda.eu-south-2.amazonaws s3-object-lambda.eu-west-1.amazonaws s3-object-lambda.eu-west-2.amazonaws s3-object-lambda.eu-west-3.amazonaws s3-object-lambda.il-central-1.amazonaws s3-object-lambda.me-central-1.amazonaws s3-object-lambda.me-south-1.amazonaws s3-object-lambda.sa-east-1.amazonaws s3-object-lambda.us-east-1.amazonaws s3-object-lambda.us-east-2.amazonaws s3-object-lambda.us-gov-east-1.amazonaws s3-object-lambda.us-gov-west-1.amazonaws s3-object-lambda.us-west-1.amazonaws s3-object-lambda.us-west-2.amazonaws s3-sa-east-1.amazonaws s3-us-east-2.amazonaws s3-us-gov-east-1.amazonaws s3-us-gov-west-1.amazonaws s3-us-west-1.amazonaws s3-us-west-2.amazonaws s3-website-ap-northeast-1.amazonaws s3-website-ap-southeast-1.amazonaws s3-website-ap-southeast-2.amazonaws s3-website-eu-west-1.amazonaws s3-website-jp.object.ncpstorage s3-website-sa-east-1.amazonaws s3-website-us-east-1.amazonaws s3-website-us-gov-west-1.amazonaws s3-website-us-west-1.amazonaws s3-website-us-west-2.amazonaws s3-website.af-south-1.amazonaws s3-website.ap-east-1.amazonaws s3-website.ap-northeast-1.amazonaws s3-website.ap-northeast-2.amazonaws s3-website.ap-northeast-3.amazonaws s3-website.ap-south-1.amazonaws s3-website.ap-south-2.amazonaws s3-website.ap-southeast-1.amazonaws s3-website.ap-southeast-2.amazonaws s3-website.ap-southeast-3.amazonaws s3-website.ap-southeast-4.amazonaws s3-website.ap-southeast-5.amazonaws s3-website.ca-central-1.amazonaws s3-website.ca-west-1.amazonaws s3-website.de.object.ncloudstorage s3-website.dualstack.af-south-1.amazonaws s3-website.dualstack.ap-northeast-1.amazonaws s3-website.dualstack.ap-northeast-2.amazonaws s3-website.dualstack.ap-northeast-3.amazonaws s3-website.dualstack.ap-south-1.amazonaws s3-website.dualstack.ap-south-2.amazonaws s3-website.dualstack.ap-southeast-1.amazonaws s3-website.dualstack.ap-southeast-2.amazonaws s3-website.dualstack.ap-southeast-3.amazonaws s3-website.dualstack.ap-southeast-4.amazonaws s3-website.dualstack.ap-southeast-5.amazonaws s3-website.dualstack.ca-central-1.amazonaws s3-website.dualstack.ca-west-1.amazonaws s3-website.dualstack.eu-central-1.amazonaws s3-website.dualstack.eu-central-2.amazonaws s3-website.dualstack.eu-south-1.amazonaws s3-website.dualstack.eu-south-2.amazonaws s3-website.dualstack.eu-west-1.amazonaws s3-website.dualstack.eu-west-3.amazonaws s3-website.dualstack.il-central-1.amazonaws s3-website.dualstack.me-central-1.amazonaws s3-website.dualstack.sa-east-1.amazonaws s3-website.dualstack.us-east-1.amazonaws s3-website.dualstack.us-east-2.amazonaws s3-website.dualstack.us-gov-east-1.amazonaws s3-website.dualstack.us-gov-west-1.amazonaws s3-website.dualstack.us-west-1.amazonaws s3-website.dualstack.us-west-2.amazonaws s3-website.eu-central-1.amazonaws s3-website.eu-central-2.amazonaws s3-website.eu-north-1.amazonaws s3-website.eu-south-1.amazonaws s3-website.eu-south-2.amazonaws s3-website.eu-west-1.amazonaws s3-website.eu-west-2.amazonaws s3-website.eu-west-3.amazonaws s3-website.il-central-1.amazonaws s3-website.kr.object.fin-ncloudstorage s3-website.kr.object.gov-ncloudstorage s3-website.kr.object.ncloudstorage s3-website.krs.object.gov-ncloudstorage s3-website.me-central-1.amazonaws s3-website.me-south-1.amazonaws s3-website.sa-east-1.amazonaws s3-website.sg.object.ncloudstorage s3-website.us-east-1.amazonaws s3-website.us-east-2.amazonaws s3-website.us-gov-east-1.amazonaws s3-website.us-gov-west-1.amazonaws s3-website.us-west-1.amazonaws s3-website.us-west-2.amazonaws s3-website.us.object.ncloudstorage s3.af-south-1.amazonaws s3.amazonaws s3.ap-east-1.amazonaws s3.ap-northeast-1.amazonaws s3.ap-northeast-2.amazonaws s3.ap-northeast-3.amazonaws s3.ap-south-1.amazonaws s3.ap-south-2.amazonaws s3.ap-southeast-1.amazonaws s3.ap-southeast-2.amazonaws s3.ap-southeast-3.amazonaws s3.ap-southeast-4.amazonaws s3.ap-southeast-5.amazonaws s3.ca-central-1.amazonaws s3.ca-west-1.amazonaws s3.dualstack.af-south-1.amazonaws s3.dualstack.ap-east-1.amazonaws s3.dualstack.ap-northeast-1.amazonaws s3.dualstack.ap-northeast-2.amazonaws s3.dualstack.ap-northeast-3.amazonaws s3.dualstack.ap-south-1.amazonaws s3.dualstack.ap-south-2.amazonaws s3.dualstack.ap-southeast-1.amazonaws s3.dualstack.ap-southeast-2.amazonaws s3.dualstack.ap-southeast-3.amazonaws s3.dualstack.ap-southeast-4.amazonaws s3.dualstack.ap-southeast-5.amazonaws s3.dualstack.ca-central-1.amazonaws s3.dualstack.ca-west-1.amazonaws s3.dualstack.eu-central-1.amazonaws s3.dualstack.eu-central-2.amazonaws s3.dualstack.eu-north-1.amazonaws s3.dualstack.eu-south-1.amazonaws s3.dualstack.eu-south-2.amazonaws s3.dualstack.eu-west-1.amazonaws s3.dualstack.eu-west-2.amazonaws s3.dualstack.eu-west-3.amazonaws s3.dualstack.il-central-1.amazonaws s3.dualstack.me-central-1.amazonaws s3.dualstack.me-south-1.amazonaws s3.dualstack.sa-east-1.amazonaws s3.dualstack.us-east-1.amazonaws s3.dualstack.us-east-2.amazonaws s3.dualstack.us-gov-east-1.amazonaws s3.dualstack.us-gov-west-1.amazonaws s3.dualstack.us-west-1.amazonaws s3.dualstack.us-west-2.amazonaws s3.eu-central-1.amazonaws s3.eu-central-2.amazonaws s3.eu-north-1.amazonaws s3.eu-south-1.amazonaws s3.eu-south-2.amazonaws s3.eu-west-1.amazonaws s3.eu-west-2.amazonaws s3.eu-west-3.amazonaws s3.il-central-1.amazonaws s3.me-central-1.amazonaws s3.me-south-1.amazonaws s3.sa-east-1.amazonaws s3.us-east-1.amazonaws s3.us-east-2.amazonaws s3.us-gov-east-1.amazonaws s3.us-gov-west-1.amazonaws s3.us-west-1.amazonaws s3.us-west-2.amazonaws sa sa-east-1.elasticbeanstalk sakuratan sakuraweb same-app same-preview saves-the-whales scrysec securitytactics selfip sells-for-less sells-for-u servebbs servebeer servecounterstrike serveexchange serveftp servegame servehalflife servehttp servehumour serveirc servemp3 servep2p servepics servequake servesarcasm sg.object.ncloudstorage sg.object.private.ncloudstorage sg.objectstorage.ncloud shopitsite siiites simple-url simplesite sinaapp site.tb-hosting smushcdn space-to-rent sphinx.mythic-beasts stackhero-network static.observableusercontent strapiapp streak-link streaklinks streakusercontent streamlitapp stufftoread subsc-pay taveusercontent teaches-yoga temp-dns theworkpc thingdustdata townnews-staging try-snowplow trycloudflare tuleap-partners uk unusualperson upsunapp us us-1.evennode us-2.evennode us-3.evennode us-4.evennode us-east-1.amazonaws us-east-1.elasticbeanstalk us-east-2.elasticbeanstalk us-gov-east-1.elasticbeanstalk us-gov-west-1.elasticbeanstalk us-west-1.elasticbeanstalk us-west-2.elasticbeanstalk us.object.ncloudstorage us1-plenit vfs.cloud9.af-south-1.amazonaws vfs.cloud9.ap-east-1.amazonaws vfs.cloud9.ap-northeast-1.amazonaws vfs.cloud9.ap-northeast-2.amazonaws vfs.cloud9.ap-northeast-3.amazonaws vfs.cloud9.ap-south-1.amazonaws vfs.cloud9.ap-southeast-1.amazonaws vfs.cloud9.ap-southeast-2.amazonaws vfs.cloud9.ca-central-1.amazonaws vfs.cloud9.eu-central-1.amazonaws vfs.cloud9.eu-north-1.amazonaws vfs.cloud9.eu-south-1.amazonaws vfs.cloud9.eu-west-1.amazonaws vfs.cloud9.eu-west-2.amazonaws vfs.cloud9.eu-west-3.amazonaws vfs.cloud9.il-central-1.amazonaws vfs.cloud9.me-south-1.amazonaws vfs.cloud9.sa-east-1.amazonaws vfs.cloud9.us-east-1.amazonaws vfs.cloud9.us-east-2.amazonaws vfs.cloud9.us-west-1.amazonaws vfs.cloud9.us-west-2.amazonaws vipsinaapp vivenushop vs.mythic-beasts w-corp-staticblitz w-credentialless-staticblitz w-staticblitz wafflecell webadorsite webspace-host webview-assets.aws-cloud9.af-south-1.amazonaws webview-assets.aws-cloud9.ap-east-1.amazonaws webview-assets.aws-cloud9.ap-northeast-1.amazonaws webview-assets.aws-cloud9.ap-northeast-2.amazonaws webview-assets.aws-cloud9.ap-northeast-3.amazonaws webview-assets.aws-cloud9.ap-south-1.amazonaws webview-assets.aws-cloud9.ap-southeast-1.amazonaws webview-assets.aws-cloud9.ap-southeast-2.amazonaws webview-assets.aws-cloud9.ca-central-1.amazonaws webview-assets.aws-cloud9.eu-central-1.amazonaws webview-assets.aws-cloud9.eu-north-1.amazonaws webview-assets.aws-cloud9.eu-south-1.amazonaws webview-assets.aws-cloud9.eu-west-1.amazonaws webview-assets.aws-cloud9.eu-west-2.amazonaws webview-assets.aws-cloud9.eu-west-3.amazonaws webview-assets.aws-cloud9.il-central-1.amazonaws webview-assets.aws-cloud9.me-south-1.amazonaws webview-assets.aws-cloud9.sa-east-1.amazonaws webview-assets.aws-cloud9.us-east-1.amazonaws webview-assets.aws-cloud9.us-east-2.amazonaws webview-assets.aws-cloud9.us-west-1.amazonaws webview-assets.aws-cloud9.us-west-2.amazonaws webview-assets.cloud9.af-south-1.amazonaws webview-assets.cloud9.ap-east-1.amazonaws webview-assets.cloud9.ap-northeast-1.amazonaws webview-assets.cloud9.ap-northeast-2.amazonaws webview-assets.cloud9.ap-northeast-3.amazonaws webview-assets.cloud9.ap-south-1.amazonaws webview-assets.cloud9.ap-southeast-1.amazonaws webview-assets.cloud9.ap-southeast-2.amazonaws webview-assets.cloud9.ca-central-1.amazonaws webview-assets.cloud9.eu-central-1.amazonaws webview-assets.cloud9.eu-north-1.amazonaws webview-assets.cloud9.eu-south-1.amazonaws webview-assets.cloud9.eu-west-1.amazonaws webview-assets.cloud9.eu-west-2.amazonaws webview-assets.cloud9.eu-west-3.amazonaws webview-assets.cloud9.me-south-1.amazonaws webview-assets.cloud9.sa-east-1.amazonaws webview-assets.cloud9.us-east-1.amazonaws webview-assets.cloud9.us-east-2.amazonaws webview-assets.cloud9.us-west-1.amazonaws webview-assets.cloud9.us-west-2.amazonaws wiredbladehosting withgoogle withyoutube wixsite wixstudio woltlab-demo workisboring wpdevcloud wpenginepowered wphostedmail wpmucdn writesthisblog x.mythic-beasts x0 xen.prgmr xtooldevice yali.mythic-beasts yolasite za",
    "community": "myforum nog ravendb",
    "company": "mybox",
    "cool": "de elementor",
    "cr": "ac co ed fi go or sa",
    "cu": "com edu gob inf nat net org",
    "cv": "com dev edu id int net nome org publ store",
    "cw": "com edu net org",
    "cx": "assessments ath calculators cloudns funnels gov info paynow quizzes researched tests",
    "cy": "ac biz com ekloges gov j.scaleforce.com ltd mil net org press pro tm",
    "cz": "*.cloud.metacentrum co custom.metacentrum e4 flt.cloud.muni gov realm rsc.contentproxy9 usr.cloud.muni",
    "de": "*.bwcloud-os-instance *.frusky *.xenonconnect 123webseite 12hp 2ix 4lima barsy bplaced co com community-pro customer.speedpartner ddnss ddnssec diskussionsbereich dnshome dnsupdater dyn-berlin dyn-ip24 dyn.cosidns dyn.ddnss dyn.home-webserver dynamisches-dns dyndns.ddnss dyndns1 dyndnssec firewall-gateway fuettertdasnetz git-repos goip heimdns home-webserver home64 in-berlin in-brb in-butter in-dsl in-vpn internet-dns io.noc.ruhr-uni-bochum ipv64 iservschule isteingeek istmein keymachine l-o-g-i-n lcube-server lebtimnetz leitungsen lima-city logoip mein-iserv my my-gateway my-router myhome-server myspreadshop pages-research.it.hs-heilbronn pages.it.hs-heilbronn rub ruhr-uni-bochum schuldock schulplattform schulserver spdns square7 srvdns svn-repos taifun-dns test-iserv traeumtgerade virtual-user virtualuser webspaceconfig xn--gnstigbestellen-zvb xn--gnstigliefern-wob",
    "design": "bss graphic",
    "dev": "*.aa.crm *.ab.crm *.ac.crm *.ad.crm *.ae.crm *.af.crm *.ci.crm *.d.crm *.gateway *.inbrowser *.lcl *.lclstage *.pa.crm *.pb.crm *.pc.crm *.pd.crm *.pe.crm *.pf.crm *.replit *.s.brave *.stg *.stgstage *.teams.replit *.user.localcert *.w.crm *.wa.crm *.wb.crm *.wc.crm *.wd.crm *.we.crm *.webhare *.wf.crm api.lp barsy bearblog botdash brave codepen deno deno-staging erp fly githubpreview grebedoc hrsn is-a is-a-fullstack is-a-good is-cool is-not-a iserv leapcell localplayer loginline lp mediatech mocha-sandbox modx myaddr ngrok ngrok-free objects.lp pages panel payload platter-app r2 relay.evervault runcontainers t3.storage t3.storageapi vercel vivenushop web.erp workers xmit",
    "direct": "libp2p",
    "diy": "discourse imagine",
    "dk": "123hjemmeside biz co firm myspreadshop reg store",
    "dm": "co com edu gov net org",
    "do": "art com edu gob gov mil net org sld web",
    "dz": "art asso com edu gov net org pol soc tm",
    "ec": "abg adm agron arqt art bar base chef com cont cpa cue dent dgn disco doc edu eng esm fin fot gal gob gov gye ibr info k12 lat loj med mil mktg mon net ntr odont official org pro prof psic psiq pub rio rrpp sal tech tul tur uio vet xxx",
    "edu": "git-pages.rit",
    "education": "co",
    "ee": "aip com edu fie gov lib med org pri riik",
    "eg": "ac com edu eun gov info me mil name net org sci sport tv",
    "email": "intouch p.tawk p.tawkto",
    "er": "*",
    "es": "123miweb com edu gob myspreadshop nom org",
    "estate": "*.compute",
    "et": "biz com edu gov info name net org",
    "eu": "*.nxa *.transurl auth.cognito-idp.eusc-de-east-1.on.amazonwebservices barsy cloudns deuxfleurs directwp dnshome jelastic.dogado prvw spdns transfer-webapp.eusc-de-east-1.on.amazonwebservices",
    "eus": "user.party",
    "events": "co koobin",
    "fan": "mkm",
    "fi": "123kotisivu aland dy fi.cloudplatform iki kapsi myspreadshop xn--hkkinen-5wa",
    "financial": "co",
    "fj": "ac biz com edu gov id info mil name net org pro",
    "fk": "*",
    "fm": "*.user com edu net org radio",
    "fr": "123siteweb aeroport asso avocat avoues cci chambagri chirurgiens-dentistes chirurgiens-dentistes-en-france com dedibox experts-comptables fbx-os fbxos freebox-os freeboxos goupile gouv greta huissier-justice kdns medecin myspreadshop nom notaires on-web pharmacien port prd tm veterinaire ynh",
    "fun": "ms vicp yicp zicp",
    "games": "pley sheezy",
    "gay": "pages",
    "gd": "edu gov",
    "gdn": "cnpy",
    "ge": "com cyb edu gov llc net online org pvt school tnx",
    "gg": "*.at.ply botdash co d6.ply daemon.panel kaas net org panel stackit",
    "gh": "biz com edu gov mil net org",
    "gi": "com edu gov ltd mod org",
    "gl": "co com edu net org",
    "global": "appwrite",
    "gn": "ac com edu gov net org",
    "goog": "*.usercontent cloud translate",
    "gp": "asso com edu mobi net org",
    "gr": "barsy com edu gov net org simplesite",
    "group": "discourse",
    "gt": "com edu gob ind mil net org",
    "gu": "com edu gov guam info net org web",
    "gw": "nx",
    "gy": "co com edu gov net org",
    "health": "hra",
    "hk": "com edu gov idv inc ltd net org xn--55qx5d xn--ciqpn xn--gmq050i xn--gmqw5a xn--io0a7i xn--lcvr32d xn--mk0axi xn--mxtq1m xn--od0alg xn--od0aq3b xn--tn0ag xn--uc0atv xn--uc0ay4a xn--wcvs22d xn--zf0avx",
    "hn": "com edu gob mil net org",
    "host": "bolt cloudaccess easypanel emergent fastvps freesite gadget half iserv jele mircloud myfast tempurl wp2 wpmudev",
    "hosting": "opencraft",
    "hr": "com from iz name shop.brendly",
    "ht": "adult art asso com coop edu firm gouv info med net org perso pol pro rel rt shop",
    "hu": "2000 agrar bolt casino city co erotica erotika film forum games hotel info ingatlan jogasz konyvelo lakas media news org priv reklam sex shop sport suli szex tm tozsde utazas video",
    "id": "ac ai biz co desa e go kop mil my net or ponpes sch web xn--9tfky zone",
    "ie": "gov myspreadshop",
    "il": "ac co gov idf k12 muni mytabit.co net org ravpage.co tabitorder.co",
    "im": "ac co com ltd.co net org plc.co tt tv",
    "in": "5g 6g ac aero ai alumni am bank barsy bihar biz business ca cloudns cn co com coop cs delhi dr edu er fin firm gen gov gujarat ind indevs info int internet io me mil net nic org pg post pro res school supabase travel tv ub uk up us web",
    "info": "barrel-of-knowledge barrell-of-knowledge barsy cloudns dnsupdate dvrcam dynamic-dns dyndns for-our forumz groks-the groks-this here-for-more ilovecollege knowsitall mayfirst mittwald mittwaldserver no-ip nsupdate selfip typo3server v-info webhop",
    "int": "eu",
    "io": "*.azurecontainer *.moonscale *.on-k3s *.on-rio *.raw.icp0 *.raw.icp1 *.s.brave *.stolos *.sys.qcx 2038 ap.ngrok apigee apps.lair au.ngrok b-data barsy basicserver beagleboard bitbucket bluebite boxfuse brave browsersafetymark bubbleapps cdn.bubble cleverapps client.scrypted cloudbeesusercontent co com cust.dev.thingdust cust.disrec.thingdust cust.prod.thingdust cust.testing.thingdust darklang dedyn definima devices.resinstaging drive-platform dyndns.dappnode editorx edu edugit eu.ngrok fh-muenster gitbook github gitlab gov hasura-app hostyhosting hypernode icp0 icp1 id.forgerock in.ngrok jele jp.ngrok keenetic kiloapps loginline lolipop mil mo-siemens mock.pstmn musician myaddr myrdbx net ngrok nom org paas.beebyte pantheonsite pstmn qcx qoto qzz readthedocs reservd.dev.thingdust reservd.disrec.thingdust reservd.testing.thingdust resindevice sa.ngrok sandcats sekd1.beebyteapp site.rb-hosting stage.nodeart telebit tickets us.ngrok utwente vaporcloud virtualserver webflow webflowtest webthings wixstudio",
    "iq": "com edu gov mil net org",
    "ir": "ac arvanedge co gov id net org sch vistablog xn--mgba3a4f16a xn--mgba3a4fra",
    "it": "123homepage 16-b 32-b 64-b abr abruzzo ag agrigento al alessandria alto-adige altoadige an ancona andria-barletta-trani andria-trani-barletta andriabarlettatrani andriatranibarletta ao aosta aosta-valley aostavalley aoste ap aq ar arezzo ascoli-piceno ascolipiceno asti at av avellino ba balsan balsan-sudtirol balsan-suedtirol bari barletta-trani-andria barlettatraniandria bas basilicata belluno benevento bergamo bg bi biella bl bn bo bologna bolzano bolzano-altoadige bozen bozen-sudtirol bozen-suedtirol br brescia brindisi bs bt bulsan bulsan-sudtirol bulsan-suedtirol bz ca cagliari cal calabria caltanissetta cam campania campidano-medio campidanomedio campobasso carbonia-iglesias carboniaiglesias carrara-massa carraramassa caserta catania catanzaro cb ce cesena-forli cesenaforli ch chieti ci cl cn co como cosenza cr cremona crotone cs ct cuneo cz dell-ogliastra dellogliastra dnshome edu emilia-romagna emiliaromagna emr en enna fc fe fermo ferrara fg fi firenze florence fm foggia forli-cesena forlicesena fr friuli-v-giulia friuli-ve-giulia friuli-vegiulia friuli-venezia-giulia friuli-veneziagiulia friuli-vgiulia friuliv-giulia friulive-giulia friulivegiulia friulivenezia-giulia friuliveneziagiulia friulivgiulia frosinone fvg ge genoa genova go gorizia gov gr grosseto ibxos iglesias-carbonia iglesiascarbonia iliadboxos im imperia is isernia jc.neen kr la-spezia laquila laspezia latina laz lazio lc le lecce lecco li lig liguria livorno lo lodi lom lombardia lombardy lt lu lucania lucca macerata mantova mar marche massa-carrara massacarrara matera mb mc me medio-campidano mediocampidano messina mi milan milano mn mo modena mol molise monza monza-brianza monza-e-della-brianza monzabrianza monzaebrianza monzaedellabrianza ms mt myspreadshop na naples napoli no novara nu nuoro og ogliastra olbia-tempio olbiatempio or oristano ot pa padova padua palermo parma pavia pc pd pe perugia pesaro-urbino pesarourbino pescara pg pi piacenza piedmont piemonte pisa pistoia pmn pn po pordenone potenza pr prato pt pu pug puglia pv pz ra ragusa ravenna rc re reggio-calabria reggio-emilia reggiocalabria reggioemilia rg ri rieti rimini rm rn ro roma rome rovigo sa salerno sar sardegna sardinia sassari savona si sic sicilia sicily siena siracusa so sondrio sp sr ss su sud-sardegna sudsardegna suedtirol sv syncloud ta taa taranto te tempio-olbia tempioolbia teramo terni tn to torino tos toscana tp tr trani-andria-barletta trani-barletta-andria traniandriabarletta tranibarlettaandria trapani trentin-sud-tirol trentin-sudtirol trentin-sued-tirol trentin-suedtirol trentino trentino-a-adige trentino-aadige trentino-alto-adige trentino-altoadige trentino-s-tirol trentino-stirol trentino-sud-tirol trentino-sudtirol trentino-sued-tirol trentino-suedtirol trentinoa-adige trentinoaadige trentinoalto-adige trentinoaltoadige trentinos-tirol trentinostirol trentinosud-tirol trentinosued-tirol trentinosuedtirol trentinsud-tirol trentinsudtirol trentinsued-tirol trentinsuedtirol trento treviso trieste ts turin tuscany tv ud udine umb umbria urbino-pesaro urbinopesaro va val-d-aosta val-daosta vald-aosta valle-aosta valle-d-aosta valle-daosta valleaosta valled-aosta valledaosta vallee-aoste vallee-d-aoste valleeaoste valleedaoste vao varese vb vc vda ve ven veneto venezia venice verbania verbano-cusio-ossola vercelli verona vi vibo-valentia vibovalentia vicenza viterbo vr vs vt vv xn--balsan-sdtirol-nsb xn--bozen-sdtirol-2ob xn--bulsan-sdtirol-nsb xn--cesena-forl-mcb xn--cesenaforl-i8a xn--forl-cesena-fcb xn--forlcesena-c8a xn--sdtirol-n2a xn--trentin-sd-tirol-rzb xn--trentin-sdtirol-7vb xn--trentino-sd-tirol-c3b xn--trentino-sdtirol-szb xn--trentinosd-tirol-rzb xn--trentinosdtirol-7vb xn--trentinsd-tirol-6vb xn--trentinsdtirol-nsb xn--valle-aoste-ebb xn--valle-d-aoste-ehb xn--valleaoste-e7a xn--valledaoste-ebb",
    "je": "co net of org",
    "jm": "*",
    "jo": "agri ai com edu eng fm gov mil net org per phd sch tv",
    "jp": "!city.kawasaki !city.kitakyushu !city.kobe !city.nagoya !city.sapporo !city.sendai !city.yokohama *.kawasaki *.kitakyushu *.kobe *.nagoya *.sapporo *.sendai *.yokohama 0am 0g0 0j0 0t0 2-d abashiri.hokkaido abeno.osaka abiko.chiba abira.hokkaido abu.yamaguchi ac achi.nagano ad adachi.tokyo aga.niigata agano.niigata agematsu.nagano aguni.okinawa aibetsu.hokkaido aichi aikawa.kanagawa ainan.ehime aioi.hyogo aisai.aichi aisho.shiga aizubange.fukushima aizumi.tokushima aizumisato.fukushima aizuwakamatsu.fukushima akabira.hokkaido akagi.shimane akaiwa.okayama akashi.hyogo aki.kochi akiruno.tokyo akishima.tokyo akita akita.akita akkeshi.hokkaido ako.hyogo akune.kagoshima ama.aichi ama.shimane amagasaki.hyogo amakusa.kumamoto amami.kagoshima ami.ibaraki anamizu.ishikawa anan.nagano anan.tokushima ando.nara angry anjo.aichi annaka.gunma anpachi.gifu aogaki.hyogo aogashima.tokyo aoki.nagano aomori aomori.aomori arai.shizuoka arakawa.saitama arakawa.tokyo arao.kumamoto ariake.saga arida.wakayama aridagawa.wakayama arita.saga asago.hyogo asahi.chiba asahi.ibaraki asahi.mie asahi.nagano asahi.toyama asahi.yamagata asahikawa.hokkaido asaka.saitama asakawa.fukushima asakuchi.okayama asaminami.hiroshima ashibetsu.hokkaido ashikaga.tochigi ashiya.fukuoka ashiya.hyogo ashoro.hokkaido aso.kumamoto assabu.hokkaido asuke.aichi atami.shizuoka atsugi.kanagawa atsuma.hokkaido awaji.hyogo aya.miyazaki ayabe.kyoto ayagawa.kagawa ayase.kanagawa azumino.nagano babyblue babymilk backdrop bambina bandai.fukushima bando.ibaraki bato.tochigi beppu.oita bibai.hokkaido biei.hokkaido bifuka.hokkaido bihoro.hokkaido biratori.hokkaido bitter bizen.okayama blush bona boo boy boyfriend bungoono.oita bungotakada.oita bunkyo.tokyo but buyshop buzen.fukuoka candypop capoo catfood cheap chiba chicappa chichibu.saitama chigasaki.kanagawa chihayaakasaka.osaka chijiwa.nagasaki chikugo.fukuoka chikuho.fukuoka chikuhoku.nagano chikujo.fukuoka chikuma.nagano chikusei.ibaraki chikushino.fukuoka chikuzen.fukuoka chillout chino.nagano chippubetsu.hokkaido chips chiryu.aichi chita.aichi chitose.hokkaido chiyoda.gunma chiyoda.tokyo chizu.tottori chofu.tokyo chonan.chiba chosei.chiba choshi.chiba chowder choyo.kumamoto chu chuo.chiba chuo.fukuoka chuo.osaka chuo.tokyo chuo.yamanashi ciao co cocotte coolblog cranky crap cutegirl daa daigo.ibaraki daisen.akita daito.osaka daiwa.hiroshima date.fukushima date.hokkaido daynight dazaifu.fukuoka deca deci digick doshi.yamanashi ebetsu.hokkaido ebina.kanagawa ebino.miyazaki echizen.fukui ed edogawa.tokyo eek egoism ehime eiheiji.fukui embetsu.hokkaido ena.gifu eniwa.hokkaido erimo.hokkaido esan.hokkaido esashi.hokkaido etajima.hiroshima fakefur fashionstore fem flier flop floppy fool frenchkiss fuchu.hiroshima fuchu.tokyo fuchu.toyama fudai.iwate fuefuki.yamanashi fuji.shizuoka fujieda.shizuoka fujiidera.osaka fujikawa.shizuoka fujikawa.yamanashi fujikawaguchiko.yamanashi fujimi.nagano fujimi.saitama fujimino.saitama fujinomiya.shizuoka fujioka.gunma fujisato.akita fujisawa.iwate fujisawa.kanagawa fujishiro.ibaraki fujiyoshida.yamanashi fukagawa.hokkaido fukaya.saitama fukuchi.fukuoka fukuchiyama.kyoto fukudomi.saga fukui fukui.fukui fukumitsu.toyama fukuoka fukuroi.shizuoka fukusaki.hyogo fukushima fukushima.fukushima fukushima.hokkaido fukuyama.hiroshima funabashi.chiba funagata.yamagata funahashi.toyama furano.hokkaido furubira.hokkaido furudono.fukushima furukawa.miyagi fuso.aichi fussa.tokyo futaba.fukushima futsu.nagasaki futtsu.chiba gamagori.aichi gamo.shiga gehirn.ne geisei.kochi genkai.saga gifu gifu.gifu ginan.gifu ginowan.okinawa ginoza.okinawa girlfriend girly gloomy go gobo.wakayama godo.gifu gojome.akita gokase.miyazaki gonna gonohe.aomori gose.nara gosen.niigata goshiki.hyogo gotemba.shizuoka goto.nagasaki gotsu.shimane gr greater gujo.gifu gunma gushikami.okinawa gyokuto.kumamoto habikino.osaka haboro.hokkaido hacca hachijo.tokyo hachinohe.aomori hachioji.tokyo hachirogata.akita hadano.kanagawa haebaru.okinawa haga.tochigi hagi.yamaguchi haibara.shizuoka hakata.fukuoka hakodate.hokkaido hakone.kanagawa hakuba.nagano hakui.ishikawa hakusan.ishikawa halfmoon hamada.shimane hamamatsu.shizuoka hamatama.saga hamatonbetsu.hokkaido hamura.tokyo hanamaki.iwate hanamigawa.chiba hanawa.fukushima handa.aichi handcrafted hannan.osaka hanno.saitama hanyu.saitama happou.akita hara.nagano harima.hyogo hasama.oita hasami.nagasaki hashikami.aomori hashima.gifu hashimoto.wakayama hasuda.saitama hateblo hatenablog hatenadiary hatogaya.saitama hatoyama.saitama hatsukaichi.hiroshima hayakawa.yamanashi hayashima.okayama hazu.aichi heavy heguri.nara hekinan.aichi her hichiso.gifu hida.gifu hidaka.hokkaido hidaka.kochi hidaka.saitama hidaka.wakayama higashi.fukuoka higashi.fukushima higashi.okinawa higashiagatsuma.gunma higashichichibu.saitama higashihiroshima.hiroshima higashiizu.shizuoka higashiizumo.shimane higashikagawa.kagawa higashikagura.hokkaido higashikawa.hokkaido higashikurume.tokyo higashimatsushima.miyagi higashimatsuyama.saitama higashimurayama.tokyo higashinaruse.akita higashine.yamagata higashiomi.shiga higashiosaka.osaka higashishirakawa.gifu higashisumiyoshi.osaka higashitsuno.kochi higashiura.aichi higashiyama.kyoto higashiyamato.tokyo higashiyodogawa.osaka higashiyoshino.nara hiho hiji.oita hikari.yamaguchi hikawa.shimane hikimi.shimane hikone.shiga himeji.hyogo himeshima.oita himi.toyama hino.tokyo hino.tottori hinode.tokyo hinohara.tokyo hioki.kagoshima hippy hirado.nagasaki hiraizumi.iwate hirakata.osaka hiranai.aomori hirara.okinawa hirata.fukushima hiratsuka.kanagawa hiraya.nagano hirogawa.wakayama hirokawa.fukuoka hirono.fukushima hirono.iwate hiroo.hokkaido hirosaki.aomori hiroshima hisayama.fukuoka hita.oita hitachi.ibaraki hitachinaka.ibaraki hitachiomiya.ibaraki hitachiota.ibaraki hizen.saga hofu.yamaguchi hokkaido hokuryu.hokkaido hokuto.hokkaido hokuto.yamanashi holy honai.ehime honbetsu.hokkaido hongo.hiroshima honjo.akita honjo.saitama honjyo.akita horokanai.hokkaido horonobe.hokkaido hungry hyogo hyuga.miyazaki ibara.okayama ibaraki ibaraki.ibaraki ibaraki.osaka ibigawa.gifu ichiba.tokushima ichihara.chiba ichikai.tochigi ichikawa.chiba ichikawa.hyogo ichikawamisato.yamanashi ichinohe.iwate ichinomiya.aichi ichinomiya.chiba ichinoseki.iwate icurus ide.kyoto iheya.okinawa iida.nagano iide.yamagata iijima.nagano iitate.fukushima iiyama.nagano iizuka.fukuoka iizuna.nagano ikaruga.nara ikata.ehime ikawa.akita ikeda.fukui ikeda.gifu ikeda.hokkaido ikeda.nagano ikeda.osaka iki.nagasaki ikoma.nara ikusaka.nagano imabari.ehime imakane.hokkaido imari.saga imizu.toyama ina.ibaraki ina.nagano ina.saitama inabe.mie inagawa.hyogo inagi.tokyo inami.toyama inami.wakayama inashiki.ibaraki inatsuki.fukuoka inawashiro.fukushima inazawa.aichi ine.kyoto ino.kochi inuyama.aichi inzai.chiba iruma.saitama isa.kagoshima isahaya.nagasaki ise.mie isehara.kanagawa isen.kagoshima isesaki.gunma ishigaki.okinawa ishikari.hokkaido ishikawa ishikawa.fukushima ishikawa.okinawa ishinomaki.miyagi isshiki.aichi isumi.chiba itabashi.tokyo itako.ibaraki itakura.gunma itami.hyogo itano.tokushima itayanagi.aomori itigo ito.shizuoka itoigawa.niigata itoman.okinawa ivory.ne iwade.wakayama iwafune.tochigi iwaizumi.iwate iwaki.fukushima iwakuni.yamaguchi iwakura.aichi iwama.ibaraki iwamizawa.hokkaido iwanai.hokkaido iwanuma.miyagi iwata.shizuoka iwate iwate.iwate iwatsuki.saitama iyo.ehime izena.okinawa izu.shizuoka izumi.kagoshima izumi.osaka izumiotsu.osaka izumisano.osaka izumizaki.fukushima izumo.shimane izumozaki.niigata izunokuni.shizuoka jeez jellybean jinsekikogen.hiroshima joboji.iwate joetsu.niigata johana.toyama joso.ibaraki joyo.kyoto kadena.okinawa kadogawa.miyazaki kadoma.osaka kaga.ishikawa kagami.kochi kagamiishi.fukushima kagamino.okayama kagawa kagoshima kagoshima.kagoshima kaho.fukuoka kahoku.ishikawa kahoku.yamagata kai.yamanashi kainan.tokushima kainan.wakayama kaisei.kanagawa kaita.hiroshima kaizuka.osaka kakamigahara.gifu kakegawa.shizuoka kakinoki.shimane kakogawa.hyogo kakuda.miyagi kamagaya.chiba kamaishi.iwate kamakura.kanagawa kameoka.kyoto kameyama.mie kami.kochi kami.miyagi kamiamakusa.kumamoto kamifurano.hokkaido kamigori.hyogo kamiichi.toyama kamiizumi.saitama kamijima.ehime kamikawa.hokkaido kamikawa.hyogo kamikawa.saitama kamikitayama.nara kamikoani.akita kamimine.saga kaminokawa.tochigi kaminoyama.yamagata kamioka.akita kamisato.saitama kamishihoro.hokkaido kamisu.ibaraki kamisunagawa.hokkaido kamitonda.wakayama kamitsue.oita kamo.kyoto kamo.niigata kamoenai.hokkaido kamogawa.chiba kanagawa kanan.osaka kanazawa.ishikawa kanegasaki.iwate kaneyama.fukushima kaneyama.yamagata kani.gifu kanie.aichi kanmaki.nara kanna.gunma kannami.shizuoka kanonji.kagawa kanoya.kagoshima kanra.gunma kanuma.tochigi kanzaki.saga karasuyama.tochigi karatsu.saga kariwa.niigata kariya.aichi karuizawa.nagano karumai.iwate kasahara.gifu kasai.hyogo kasama.ibaraki kasamatsu.gifu kasaoka.okayama kashiba.nara kashihara.nara kashima.ibaraki kashima.saga kashiwa.chiba kashiwara.osaka kashiwazaki.niigata kasuga.fukuoka kasuga.hyogo kasugai.aichi kasukabe.saitama kasumigaura.ibaraki kasuya.fukuoka katagami.akita katano.osaka katashina.gunma katori.chiba katsuragi.nara katsuragi.wakayama katsushika.tokyo katsuura.chiba katsuyama.fukui kawaba.gunma kawachinagano.osaka kawagoe.mie kawagoe.saitama kawaguchi.saitama kawahara.tottori kawai.iwate kawai.nara kawaiishop kawajima.saitama kawakami.nagano kawakami.nara kawakita.ishikawa kawamata.fukushima kawaminami.miyazaki kawanabe.kagoshima kawanehon.shizuoka kawanishi.hyogo kawanishi.nara kawanishi.yamagata kawara.fukuoka kawasaki.miyagi kawatana.nagasaki kawaue.gifu kawazu.shizuoka kayabe.hokkaido kazo.saitama kazuno.akita keisen.fukuoka kembuchi.hokkaido kibichuo.okayama kiho.mie kihoku.ehime kijo.miyazaki kikirara kikonai.hokkaido kikuchi.kumamoto kikugawa.shizuoka kill kilo kimino.wakayama kimitsu.chiba kimobetsu.hokkaido kin.okinawa kinko.kagoshima kinokawa.wakayama kira.aichi kiryu.gunma kisarazu.chiba kishiwada.osaka kiso.nagano kisofukushima.nagano kisosaki.mie kita.kyoto kita.osaka kita.tokyo kitaaiki.nagano kitaakita.akita kitadaito.okinawa kitagata.gifu kitagata.saga kitagawa.kochi kitagawa.miyazaki kitahata.saga kitahiroshima.hokkaido kitakami.iwate kitakata.fukushima kitakata.miyazaki kitami.hokkaido kitamoto.saitama kitanakagusuku.okinawa kitashiobara.fukushima kitaura.miyazaki kitayama.wakayama kiwa.mie kiyama.saga kiyokawa.kanagawa kiyosato.hokkaido kiyose.tokyo kiyosu.aichi kizu.kyoto kobayashi.miyazaki kochi kochi.kochi kodaira.tokyo kofu.yamanashi koga.fukuoka koga.ibaraki koganei.tokyo koge.tottori koka.shiga kokonoe.oita kokubunji.tokyo komae.tokyo komagane.nagano komaki.aichi komatsu.ishikawa komatsushima.tokushima komono.mie komoro.nagano konan.aichi konan.shiga koori.fukushima koriyama.fukushima koryo.nara kosai.shizuoka kosaka.akita kosei.shiga koshigaya.saitama koshimizu.hokkaido koshu.yamanashi kosuge.yamanashi kota.aichi koto.shiga koto.tokyo kotohira.kagawa kotoura.tottori kouhoku.saga kounosu.saitama kouyama.kagoshima kouzushima.tokyo koya.wakayama koza.wakayama kozagawa.wakayama kozaki.chiba kuchinotsu.nagasaki kudamatsu.yamaguchi kudoyama.wakayama kui.hiroshima kuji.iwate kuju.oita kujukuri.chiba kuki.saitama kumagaya.saitama kumakogen.ehime kumamoto kumamoto.kumamoto kumano.hiroshima kumano.mie kumatori.osaka kumejima.okinawa kumenan.okayama kumiyama.kyoto kunigami.okinawa kunimi.fukushima kunisaki.oita kunitachi.tokyo kunitomi.miyazaki kunneppu.hokkaido kunohe.iwate kurashiki.okayama kurate.fukuoka kure.hiroshima kuriyama.hokkaido kurobe.toyama kurogi.fukuoka kuroishi.aomori kuroiso.tochigi kuromatsunai.hokkaido kuron kurotaki.nara kurume.fukuoka kusatsu.gunma kusatsu.shiga kushima.miyazaki kushimoto.wakayama kushiro.hokkaido kusu.oita kutchan.hokkaido kuwana.mie kuzumaki.iwate kyonan.chiba kyotamba.kyoto kyotanabe.kyoto kyotango.kyoto kyoto kyowa.akita kyowa.hokkaido kyuragi.saga lg littlestar lolipopmc lolitapunk lomo lovepop lovesick machida.tokyo maebashi.gunma maibara.shiga mail-box.ne main maizuru.kyoto makinohara.shizuoka makurazaki.kagoshima mamurogawa.yamagata maniwa.okayama manno.kagawa marugame.kagawa marumori.miyagi masaki.ehime mashike.hokkaido mashiki.kumamoto mashiko.tochigi masuda.shimane matrix matsubara.osaka matsubushi.saitama matsuda.kanagawa matsudo.chiba matsue.shimane matsukawa.nagano matsumae.hokkaido matsumoto.kagoshima matsumoto.nagano matsuno.ehime matsusaka.mie matsushige.tokushima matsushima.miyagi matsuura.nagasaki matsuyama.ehime matsuzaki.shizuoka meguro.tokyo meiwa.gunma meiwa.mie miasa.nagano mibu.tochigi midori.chiba midori.gunma mie mifune.kumamoto mihama.aichi mihama.chiba mihama.fukui mihama.mie mihama.wakayama mihara.hiroshima mihara.kochi miharu.fukushima miho.ibaraki mikasa.hokkaido mikawa.yamagata miki.hyogo mima.tokushima mimata.miyazaki mimoza minakami.gunma minamata.kumamoto minami-alps.yamanashi minami.fukuoka minami.kyoto minami.tokushima minamiaiki.nagano minamiashigara.kanagawa minamiawaji.hyogo minamiboso.chiba minamidaito.okinawa minamiechizen.fukui minamifurano.hokkaido minamiise.mie minamiizu.shizuoka minamimaki.nagano minamiminowa.nagano minamioguni.kumamoto minamisanriku.miyagi minamitane.kagoshima minamiuonuma.niigata minamiyamashiro.kyoto minano.saitama minato.osaka minato.tokyo mino.gifu minobu.yamanashi minoh.osaka minokamo.gifu minowa.nagano mints.ne misaki.okayama misaki.osaka misasa.tottori misato.akita misato.miyagi misato.saitama misato.shimane misato.wakayama misawa.aomori mishima.fukushima mishima.shizuoka misugi.mie mitaka.tokyo mitake.gifu mitane.akita mito.ibaraki mitou.yamaguchi mitoyo.kagawa mitsue.nara mitsuke.niigata miura.kanagawa miyada.nagano miyagi miyake.nara miyako.fukuoka miyako.iwate miyakonojo.miyazaki miyama.fukuoka miyama.mie miyashiro.saitama miyawaka.fukuoka miyazaki miyazaki.miyazaki miyazu.kyoto miyoshi.aichi miyoshi.hiroshima miyoshi.saitama miyoshi.tokushima miyota.nagano mizuho.tokyo mizumaki.fukuoka mizunami.gifu mizusawa.iwate mobara.chiba mochizuki.nagano mods moka.tochigi mokuren.ne mombetsu.hokkaido mond mongolian moo moriguchi.osaka morimachi.shizuoka morioka.iwate moriya.ibaraki moriyama.shiga moriyoshi.akita morotsuka.miyazaki moroyama.saitama moseushi.hokkaido motegi.tochigi motobu.okinawa motosu.gifu motoyama.kochi mugi.tokushima muika.niigata mukawa.hokkaido muko.kyoto munakata.fukuoka murakami.niigata murata.miyagi murayama.yamagata muroran.hokkaido muroto.kochi musashimurayama.tokyo musashino.tokyo mutsu.aomori mutsuzawa.chiba mydns myoko.niigata nabari.mie nachikatsuura.wakayama nagahama.shiga nagai.yamagata nagano nagano.nagano naganohara.gunma nagaoka.niigata nagaokakyo.kyoto nagara.chiba nagareyama.chiba nagasaki nagasaki.nagasaki nagasu.kumamoto nagato.yamaguchi nagatoro.saitama nagawa.nagano nagi.okayama nagiso.nagano nago.okinawa naha.okinawa nahari.kochi naie.hokkaido naka.hiroshima naka.ibaraki nakadomari.aomori nakagawa.fukuoka nakagawa.hokkaido nakagawa.nagano nakagawa.tokushima nakagusuku.okinawa nakagyo.kyoto nakai.kanagawa nakama.fukuoka nakamichi.yamanashi nakamura.kochi nakaniikawa.toyama nakano.nagano nakano.tokyo nakanojo.gunma nakanoto.ishikawa nakasatsunai.hokkaido nakatane.kagoshima nakatombetsu.hokkaido nakatsugawa.gifu nakayama.yamagata nakijin.okinawa namaste namegata.ibaraki namegawa.saitama namerikawa.toyama namie.fukushima namikata.ehime nanae.hokkaido nanao.ishikawa nanbu.tottori nanbu.yamanashi nango.fukushima nanjo.okinawa nankoku.kochi nanmoku.gunma nanporo.hokkaido nantan.kyoto nanto.toyama nanyo.yamagata naoshima.kagawa nara nara.nara narashino.chiba narita.chiba narusawa.yamanashi naruto.tokushima nasu.tochigi nasushiobara.tochigi natori.miyagi nayoro.hokkaido ne nemuro.hokkaido nerima.tokyo netgamers neyagawa.osaka nichinan.miyazaki nichinan.tottori niigata niigata.niigata niihama.ehime niikappu.hokkaido niimi.okayama niiza.saitama nikaho.akita niki.hokkaido nikita nikko.tochigi ninohe.iwate ninomiya.kanagawa nirasaki.yamanashi nishi.fukuoka nishi.osaka nishiaizu.fukushima nishiarita.saga nishiawakura.okayama nishiazai.shiga nishigo.fukushima nishihara.kumamoto nishihara.okinawa nishiizu.shizuoka nishikata.tochigi nishikatsura.yamanashi nishikawa.yamagata nishimera.miyazaki nishinomiya.hyogo nishinoomote.kagoshima nishinoshima.shimane nishio.aichi nishiokoppe.hokkaido nishitosa.kochi nishiwaki.hyogo nisshin.aichi niyodogawa.kochi nobeoka.miyazaki noboribetsu.hokkaido nobushi noda.chiba noda.iwate nogata.fukuoka nogi.tochigi noheji.aomori nomi.ishikawa nonoichi.ishikawa noor nose.osaka nosegawa.nara noshiro.akita noto.ishikawa notogawa.shiga nozawaonsen.nagano numata.gunma numata.hokkaido numazu.shizuoka nyanta nyuzen.toyama o0o0 oamishirasato.chiba oarai.ibaraki obama.fukui obama.nagasaki obanazawa.yamagata obihiro.hokkaido obira.hokkaido obu.aichi obuse.nagano ochi.kochi odate.akita odawara.kanagawa oe.yamagata ofunato.iwate oga.akita ogaki.gifu ogano.saitama ogasawara.tokyo ogata.akita ogawa.ibaraki ogawa.nagano ogawa.saitama ogawara.miyagi ogi.saga ogimi.okinawa ogori.fukuoka ogose.saitama oguchi.aichi oguni.kumamoto oguni.yamagata oharu.aichi ohda.shimane ohi.fukui ohira.miyagi ohira.tochigi ohkura.yamagata ohtawara.tochigi oi.kanagawa oirase.aomori oishida.yamagata oiso.kanagawa oita oita.oita oizumi.gunma oji.nara ojiya.niigata okagaki.fukuoka okawa.fukuoka okawa.kochi okaya.nagano okayama okayama.okayama okazaki.aichi okegawa.saitama oketo.hokkaido oki.fukuoka okinawa okinawa.okinawa okinoshima.shimane okoppe.hokkaido okuizumo.shimane okuma.fukushima okutama.tokyo omachi.nagano omachi.saga omaezaki.shizuoka ome.tokyo omi.nagano omi.niigata omigawa.chiba omihachiman.shiga omitama.ibaraki omiya.saitama omotego.fukushima omura.nagasaki omuta.fukuoka onagawa.miyagi onga.fukuoka onjuku.chiba onna.okinawa ono.fukui ono.fukushima ono.hyogo onojo.fukuoka onomichi.hiroshima ookuwa.nagano oops ooshika.nagano opal.ne or ora.gunma osaka osakasayama.osaka osaki.miyagi osakikamijima.hiroshima oseto.nagasaki oshima.tokyo oshima.yamaguchi oshino.yamanashi oshu.iwate ota.gunma ota.tokyo otake.hiroshima otaki.chiba otaki.nagano otaki.saitama otama.fukushima otari.nagano otaru.hokkaido oto.fukuoka otobe.hokkaido otofuke.hokkaido otoineppu.hokkaido otoyo.kochi otsu.shiga otsuchi.iwate otsuki.kochi otsuki.yamanashi ouchi.saga ouda.nara oumu.hokkaido owani.aomori owariasahi.aichi oyabe.toyama oyama.tochigi oyamazaki.kyoto oyodo.nara ozora.hokkaido ozu.ehime ozu.kumamoto parallel parasite pecori peewee penne pepper perma pgw pigboat pinoko pippu.hokkaido punyu pupu pussycat pya raindrop rankoshi.hokkaido ranzan.saitama rdy readymade rebun.hokkaido rgr rifu.miyagi rikubetsu.hokkaido rikuzentakata.iwate rishiri.hokkaido rishirifuji.hokkaido ritto.shiga rokunohe.aomori rs.webaccel rulez ryokami.saitama ryugasaki.ibaraki ryuoh.shiga s3.isk01.sakurastorage s3.isk02.sakurastorage sabae.fukui sadist sado.niigata saga saga.saga sagae.yamagata sagamihara.kanagawa saigawa.fukuoka saijo.ehime saikai.nagasaki saiki.oita saitama saitama.saitama saito.miyazaki saka.hiroshima sakado.saitama sakae.chiba sakae.nagano sakahogi.gifu sakai.fukui sakai.ibaraki sakai.osaka sakaiminato.tottori sakaki.nagano sakata.yamagata sakawa.kochi sakegawa.yamagata saku.nagano sakuho.nagano sakura.chiba sakura.ne sakura.tochigi sakuragawa.ibaraki sakurai.nara sakyo.kyoto saloon samegawa.fukushima samukawa.kanagawa sanagochi.tokushima sanda.hyogo sango.nara sanjo.niigata sannan.hyogo sannohe.aomori sano.tochigi sanuki.kagawa saroma.hokkaido sarufutsu.hokkaido sasaguri.fukuoka sasayama.hyogo sasebo.nagasaki satosho.okayama satsumasendai.kagoshima satte.saitama sayama.osaka sayama.saitama sayo.hyogo sblo schoolbus secret seihi.nagasaki seika.kyoto seiro.niigata seirou.niigata seiyo.ehime seki.gifu sekigahara.gifu sekikawa.niigata semboku.akita semine.miyagi sennan.osaka sera.hiroshima seranishi.hiroshima setagaya.tokyo seto.aichi setouchi.okayama settsu.osaka shakotan.hokkaido shari.hokkaido shibata.miyagi shibata.niigata shibecha.hokkaido shibetsu.hokkaido shibukawa.gunma shibuya.tokyo shichikashuku.miyagi shichinohe.aomori shiga shiiba.miyazaki shijonawate.osaka shika.ishikawa shikabe.hokkaido shikama.miyagi shikaoi.hokkaido shikatsu.aichi shiki.saitama shikokuchuo.ehime shima.mie shimabara.nagasaki shimada.shizuoka shimamaki.hokkaido shimamoto.osaka shimane shimane.shimane shimizu.hokkaido shimizu.shizuoka shimoda.shizuoka shimodate.ibaraki shimofusa.chiba shimogo.fukushima shimoichi.nara shimoji.okinawa shimokawa.hokkaido shimokitayama.nara shimonita.gunma shimonoseki.yamaguchi shimosuwa.nagano shimotsuke.tochigi shimotsuma.ibaraki shinagawa.tokyo shinanomachi.nagano shingo.aomori shingu.fukuoka shingu.hyogo shingu.wakayama shinichi.hiroshima shinjo.nara shinjo.okayama shinjo.yamagata shinjuku.tokyo shinkamigoto.nagasaki shinonsen.hyogo shinshinotsu.hokkaido shinshiro.aichi shinto.gunma shintoku.hokkaido shintomi.miyazaki shinyoshitomi.fukuoka shiogama.miyagi shiojiri.nagano shioya.tochigi shirahama.wakayama shirakawa.fukushima shirakawa.gifu shirako.chiba shiranuka.hokkaido shiraoi.hokkaido shiraoka.saitama shirataka.yamagata shiriuchi.hokkaido shiroi.chiba shiroishi.miyagi shiroishi.saga shirosato.ibaraki shishikui.tokushima shiso.hyogo shisui.chiba shitara.aichi shiwa.iwate shizukuishi.iwate shizuoka shizuoka.shizuoka shobara.hiroshima shonai.fukuoka shonai.yamagata shoo.okayama showa.fukushima showa.gunma showa.yamanashi shunan.yamaguchi skr sobetsu.hokkaido sodegaura.chiba soeda.fukuoka soja.okayama soka.saitama soma.fukushima soni.nara soo.kagoshima sosa.chiba sowa.ibaraki staba stripper sub sue.fukuoka suginami.tokyo sugito.saitama suifu.ibaraki suita.osaka sukagawa.fukushima sukumo.kochi sumida.tokyo sumita.iwate sumomo.ne sumoto.hyogo sumoto.kumamoto sunagawa.hokkaido sunnyday supersale susaki.kochi susono.shizuoka suwa.nagano suzaka.nagano suzu.ishikawa suzuka.mie tabayama.yamanashi tabuse.yamaguchi tachiarai.fukuoka tachikawa.tokyo tadaoka.osaka tado.mie tadotsu.kagawa tagajo.miyagi tagami.niigata tagawa.fukuoka tahara.aichi taiji.wakayama taiki.hokkaido taiki.mie tainai.niigata taira.toyama taishi.hyogo taishi.osaka taishin.fukushima taito.tokyo taiwa.miyagi tajimi.gifu tajiri.osaka taka.hyogo takagi.nagano takahagi.ibaraki takahama.aichi takahama.fukui takaharu.miyazaki takahashi.okayama takahata.yamagata takaishi.osaka takamatsu.kagawa takamori.kumamoto takamori.nagano takanabe.miyazaki takanezawa.tochigi takaoka.toyama takarazuka.hyogo takasago.hyogo takasaki.gunma takashima.shiga takasu.hokkaido takata.fukuoka takatori.nara takatsuki.osaka takatsuki.shiga takayama.gifu takayama.gunma takayama.nagano takazaki.miyazaki takehara.hiroshima taketa.oita taketomi.okinawa taki.mie takikawa.hokkaido takino.hyogo takinoue.hokkaido takko.aomori tako.chiba taku.saga tama.tokyo tamakawa.fukushima tamaki.mie tamamura.gunma tamano.okayama tamatsukuri.ibaraki tamayu.shimane tamba.hyogo tanabe.kyoto tanabe.wakayama tanagura.fukushima tank tanohata.iwate tara.saga tarama.okinawa tarui.gifu tarumizu.kagoshima tatebayashi.gunma tateshina.nagano tateyama.chiba tateyama.toyama tatsuno.hyogo tatsuno.nagano tawaramoto.nara tendo.yamagata tenei.fukushima tenkawa.nara tenri.nara teshikaga.hokkaido theshop thick toba.mie tobe.ehime tobetsu.hokkaido tobishima.aichi tochigi tochigi.tochigi tochio.niigata toda.saitama toei.aichi toga.toyama togakushi.nagano togane.chiba togitsu.nagasaki togo.aichi togura.nagano tohma.hokkaido tohnosho.chiba toho.fukuoka tokai.aichi tokai.ibaraki tokamachi.niigata tokashiki.okinawa toki.gifu tokigawa.saitama tokoname.aichi tokorozawa.saitama tokushima tokushima.tokushima tokuyama.yamaguchi tokyo tomakomai.hokkaido tomari.hokkaido tome.miyagi tomi.nagano tomigusuku.okinawa tomika.gifu tomioka.gunma tomisato.chiba tomiya.miyagi tomobe.ibaraki tonaki.okinawa tonami.toyama tondabayashi.osaka tone.ibaraki tonkotsu tono.iwate tonosho.kagawa toon.ehime topaz.ne torahime.shiga toride.ibaraki tosa.kochi tosashimizu.kochi toshima.tokyo tosu.saga tottori tottori.tottori towada.aomori toya.hokkaido toyako.hokkaido toyama toyama.toyama toyo.kochi toyoake.aichi toyohashi.aichi toyokawa.aichi toyonaka.osaka toyone.aichi toyono.osaka toyooka.hyogo toyosato.shiga toyota.aichi toyota.yamaguchi toyotomi.hokkaido toyotsu.fukuoka toyoura.hokkaido tozawa.yamagata tsu.mie tsubame.niigata tsubata.ishikawa tsubetsu.hokkaido tsuchiura.ibaraki tsuga.tochigi tsugaru.aomori tsuiki.fukuoka tsukigata.hokkaido tsukiyono.gunma tsukuba.ibaraki tsukui.kanagawa tsukumi.oita tsumagoi.gunma tsunan.niigata tsuno.kochi tsuno.miyazaki tsuru.yamanashi tsuruga.fukui tsurugashima.saitama tsurugi.ishikawa tsuruoka.yamagata tsuruta.aomori tsushima.aichi tsushima.nagasaki tsuwano.shimane tsuyama.okayama ube.yamaguchi uchihara.ibaraki uchiko.ehime uchinada.ishikawa uchinomi.kagawa uda.nara udono.mie ueda.nagano ueno.gunma uenohara.yamanashi uh-oh uji.kyoto ujiie.tochigi ujitawara.kyoto uki.kumamoto ukiha.fukuoka umaji.kochi umi.fukuoka unazuki.toyama under undo unnan.shimane unzen.nagasaki uonuma.niigata uozu.toyama upper urakawa.hokkaido urasoe.okinawa urausu.hokkaido urawa.saitama urayasu.chiba ureshino.mie uruma.okinawa uryu.hokkaido usa.oita user.aseinet.ne user.webaccel usercontent ushiku.ibaraki usui.fukuoka usuki.oita utashinai.hokkaido utazu.kagawa uto.kumamoto utsunomiya.tochigi uwajima.ehime velvet verse versus vivian wada.nagano wajiki.tokushima wajima.ishikawa wakasa.fukui wakasa.tottori wakayama wakayama.wakayama wake.okayama wakkanai.hokkaido wakuya.miyagi wanouchi.gifu warabi.saitama wassamu.hokkaido watarai.mie watari.miyagi watson wazuka.kyoto weblike websozai whitesnow wjg xii xn--0trq7p7nn xn--1ctwo xn--1lqs03n xn--1lqs71d xn--2m4a15e xn--32vp30h xn--4it168d xn--4it797k xn--4pvxs xn--5js045d xn--5rtp49c xn--5rtq34k xn--6btw5a xn--6orx2r xn--7t0a264c xn--8ltr62k xn--8pvr4u xn--c3s14m xn--d5qv7z876c xn--djrs72d6uy xn--djty4k xn--efvn9s xn--ehqz56n xn--elqq16h xn--f6qx53a xn--k7yn95e xn--kbrq7o xn--klt787d xn--kltp7d xn--kltx9a xn--klty5x xn--mkru45i xn--nit225k xn--ntso0iqx3a xn--ntsq17g xn--pssu33l xn--qqqt11m xn--rht27z xn--rht3d xn--rht61e xn--rny31h xn--tor131o xn--uist22h xn--uisz3g xn--uuwu58a xn--vgu402c xn--zbx025d yabu.hyogo yabuki.fukushima yachimata.chiba yachiyo.chiba yachiyo.ibaraki yaese.okinawa yahaba.iwate yahiko.niigata yaita.tochigi yaizu.shizuoka yakage.okayama yakumo.hokkaido yakumo.shimane yamada.fukuoka yamada.iwate yamada.toyama yamaga.kumamoto yamagata yamagata.gifu yamagata.ibaraki yamagata.nagano yamagata.yamagata yamaguchi yamakita.kanagawa yamamoto.miyagi yamanakako.yamanashi yamanashi yamanashi.yamanashi yamanobe.yamagata yamanouchi.nagano yamashina.kyoto yamato.fukushima yamato.kanagawa yamato.kumamoto yamatokoriyama.nara yamatotakada.nara yamatsuri.fukushima yamazoe.nara yame.fukuoka yanagawa.fukuoka yanaizu.fukushima yao.osaka yaotsu.gifu yasaka.nagano yashio.saitama yashiro.hyogo yasu.shiga yasuda.kochi yasugi.shimane yasuoka.nagano yatomi.aichi yatsuka.shimane yatsushiro.kumamoto yawara.ibaraki yawata.kyoto yawatahama.ehime yazu.tottori yoichi.hokkaido yoita.niigata yoka.hyogo yokaichiba.chiba yokawa.hyogo yokkaichi.mie yokoshibahikari.chiba yokosuka.kanagawa yokote.akita yokoze.saitama yomitan.okinawa yonabaru.okinawa yonago.tottori yonaguni.okinawa yonezawa.yamagata yono.saitama yorii.saitama yoro.gifu yoshida.saitama yoshida.shizuoka yoshikawa.saitama yoshimi.saitama yoshino.nara yoshinogari.saga yoshioka.gunma yotsukaido.chiba yuasa.wakayama yufu.oita yugawa.fukushima yugawara.kanagawa yuki.ibaraki yukuhashi.fukuoka yura.wakayama yurihonjo.akita yusuhara.kochi yusui.kagoshima yuu.yamaguchi yuza.yamagata yuzawa.niigata zama.kanagawa zamami.okinawa zao.miyagi zentsuji.kagawa zombie zushi.kanagawa",
    "ke": "ac co go info me mobi ne or sc",
    "kg": "ae com edu gov mil net org us xx",
    "kh": "com edu gov net org",
    "ki": "biz com edu gov info net org",
    "km": "ass asso com coop edu gouv gov medecin mil nom notaires org pharmaciens prd presse tm veterinaire",
    "kn": "edu gov net org",
    "kp": "com edu gov org rep tra",
    "kr": "ac ai busan c01 chungbuk chungnam co daegu daejeon eliv-api eliv-cdn eliv-dns es gangwon go gwangju gyeongbuk gyeonggi gyeongnam hs incheon io it jeju jeonbuk jeonnam kg me mil mmv ms ne or pe re sc seoul ulsan vki",
    "krd": "co edu",
    "kw": "com edu emb gov ind net org",
    "ky": "com edu net org",
    "kz": "com edu gov jcloud mil net org",
    "la": "bnr com edu gov info int net org per",
    "lb": "com edu gov net org",
    "lc": "co com edu gov net org oy",
    "limo": "*.eth",
    "link": "*.dweb *.eth *.inbrowser canva cyon ipfs.nftstorage ipfs.storacha ipfs.w3s joinmc keenetic myfritz mypep",
    "live": "*.ewp aem hlx",
    "lk": "ac assn com edu gov grp hotel int ltd net ngo org sch soc web",
    "lol": "omg",
    "lr": "com edu gov net org",
    "ls": "ac biz co edu gov info net org sc",
    "lt": "gov",
    "lu": "123website",
    "lv": "asn com conf edu gov id mil net org",
    "ly": "com edu gov id med net org plc sch",
    "ma": "ac co gov net org press",
    "mc": "asso tm",
    "md": "ir",
    "me": "ac barsy brasilia c66 co craft ddns diskstation dnsfor dscloud edgestack edu filegear filegear-sg gov grok hopto i234 its loginto lohmus mcdir mybox myds net nohost noip opencloud org priv seprox.hooc site.transip soundcast synology tcp4 vp4 webhop",
    "media": "framer",
    "menu": "barsy barsyonline",
    "mg": "co com edu gov mil nom org prd",
    "mk": "com edu gov inf name net org",
    "ml": "ac art asso com edu gouv gov info inst net org pr presse",
    "mm": "*",
    "mn": "edu gov nyc org",
    "mo": "com edu gov net org",
    "mobi": "barsy dscloud",
    "mp": "ju",
    "mr": "gov",
    "ms": "com edu gov minisite net org",
    "mt": "com edu net org",
    "mu": "ac co com gov net or org",
    "mv": "aero biz com coop edu gov info int mil museum name net org pro",
    "mw": "ac biz co com coop edu gov int net org",
    "mx": "com edu gob net org",
    "my": "biz com edu gov mil name net org",
    "mz": "ac adv co edu gov mil net org",
    "na": "alt co com gov net org",
    "name": "forgot.her forgot.his ispmanager keenetic",
    "nc": "asso nom",
    "net": "*.c.ts *.hosting.ovh *.icp *.localto *.p.azurewebsites *.webpaas.ovh 1.azurestaticapps 2.azurestaticapps 3.azurestaticapps 4.azurestaticapps 5.azurestaticapps 6.azurestaticapps 7.azurestaticapps a.prod.fastly a.ssl.fastly adobeaemcloud adobeio-static adobeioruntime akadns akamai akamai-staging akamaiedge akamaiedge-staging akamaihd akamaihd-staging akamaiorigin akamaiorigin-staging akamaized akamaized-staging alwaysdata apps-1and1 appudo at-band-camp atl.jelastic.vps-host australiacentral-01.azurewebsites australiacentral2-01.azurewebsites australiaeast-01.azurewebsites australiasoutheast-01.azurewebsites austriaeast-01.azurewebsites azure-api azure-mobile azureedge azurefd azurestaticapps azurewebsites b.ssl.fastly barsy belgiumcentral-01.azurewebsites blackbaudcdn blob.core.usgovcloudapi blob.core.windows blogdns boomla botdash bounceme bplaced brazilsouth-01.azurewebsites brazilsoutheast-01.azurewebsites broke-it buyshouses canadacentral-01.azurewebsites canadaeast-01.azurewebsites casacam cdn-edges cdn.cloudflare cdn.cloudflareanycast cdn.cloudflarecn cdn.cloudflareglobal cdn.prod.atlassian-dev cdn77-ssl centralindia-01.azurewebsites centralus-01.azurewebsites centralus.azurestaticapps centraluseuap-01.azurewebsites channelsdvr chilecentral-01.azurewebsites clickrising cloudaccess cloudapp cloudflare cloudfront cloudfunctions cloudjiffy cloudycluster community-pro ctfcloud dattolocal ddns ddns-ip de5 debian definima denmarkeast-01.azurewebsites deno dns-cloud dns-dynamic dnsalias dnsdojo dnsup does-it dontexist dsmynas dynalias dynathome dynu dynuddns dynv6 eastasia-01.azurewebsites eastasia.azurestaticapps eastasiastage-01.azurewebsites eastus-01.azurewebsites eastus2-01.azurewebsites eastus2.azurestaticapps eastus2euap-01.azurewebsites eastus3-01.azurewebsites eating-organic edgekey edgekey-staging edgesuite edgesuite-staging endofinternet familyds fastlylb feste-ip file.core.usgovcloudapi file.core.windows firewall-gateway fr-1.paas.massivegrid fra1-de.cloudjiffy francecentral-01.azurewebsites francesouth-01.azurewebsites freetls.fastly from-az from-co from-la from-ny gb germanynorth-01.azurewebsites germanywestcentral-01.azurewebsites gets-it ggff global.prod.fastly global.ssl.fastly grafana-dev ham-radio-op heteml hicam homeftp homeip homelinux homeunix hu in in-dsl in-the-band in-vpn indiasouthcentral-01.azurewebsites indonesiacentral-01.azurewebsites iobb ipifony ipv64 is-a-chef is-a-geek isa-geek israelcentral-01.azurewebsites israelnorthwest-01.azurewebsites italynorth-01.azurewebsites j.scaleforce japaneast-01.azurewebsites japanwest-01.azurewebsites jelastic.saveincloud jioindiacentral-01.azurewebsites jioindiawest-01.azurewebsites jls-sto1.elastx jls-sto2.elastx jls-sto3.elastx jp keyword-on kicks-ass kinghost knx-server koreacentral-01.azurewebsites koreasouth-01.azurewebsites krellian live-on localcert lon-1.paas.massivegrid lon-2.paas.massivegrid luyani mafelo malaysiawest-01.azurewebsites map.fastly map.fastlylb meinforum memset mexicocentral-01.azurewebsites moonscale myamaze mydatto mydissent myeffect myfritz mymediapc mypsx myradweb mysecuritycamera myspreadshop mysynology newzealandnorth-01.azurewebsites nhlfan njs.jelastic.vps-host no-ip nordeste-idc.saveincloud northcentralus-01.azurewebsites northcentralusstage-01.azurewebsites northeastus5-01.azurewebsites northeurope-01.azurewebsites norwayeast-01.azurewebsites norwaywest-01.azurewebsites now-dns ny-1.paas.massivegrid ny-2.paas.massivegrid office-on-the oninferno opik ownip pages.torproject pgafan podzone polandcentral-01.azurewebsites privatizehealthinsurance qatarcentral-01.azurewebsites r.cdn77 rackmaze redirectme reserve-online ric.jelastic.vps-host routingthecloud ru sandbox.deno schokokeks scrapper-site se seidat selfip sells-it senseering servebbs serveblog serveftp serveminecraft server-on servicebus.usgovcloudapi servicebus.windows sg-1.paas.massivegrid shopselect siteleaf sn.mynetname soc.srcf southafricanorth-01.azurewebsites southafricawest-01.azurewebsites southcentralus-01.azurewebsites southcentralus2-01.azurewebsites southeastasia-01.azurewebsites southeastus5-01.azurewebsites southindia-01.azurewebsites spaincentral-01.azurewebsites spryt square7 squares static-access storage.yandexcloud subsc-pay supabase swedencentral-01.azurewebsites swedensouth-01.azurewebsites switzerlandnorth-01.azurewebsites switzerlandwest-01.azurewebsites sytes taiwannorth-01.azurewebsites taiwannorthwest-01.azurewebsites thruhere torproject trafficmanager ts tunnelmole twmail u.channelsdvr uaecentral-01.azurewebsites uaenorth-01.azurewebsites uk uksouth-01.azurewebsites ukwest-01.azurewebsites uni5 user.srcf usgovcloudapp usgovtrafficmanager vpndns vps-host vps.hrsn vusercontent web.core.usgovcloudapi web.core.windows webhop website.yandexcloud west1-us.cloudjiffy westcentralus-01.azurewebsites westeurope-01.azurewebsites westeurope.azurestaticapps westindia-01.azurewebsites westus-01.azurewebsites westus2-01.azurewebsites westus2.azurestaticapps westus3-01.azurewebsites yandexcloud za zabc",
    "network": "*.alces aem appwrite arvo azimuth co tlon",
    "new": "*.builtwithrocket",
    "news": "noticeable",
    "nf": "arts com firm info net other per rec store web",
    "ng": "biz co.biz col com dl.biz edu firm gen go.biz gov i lg.biz ltd mil mobi name net ngo on.biz org plc sch",
    "ni": "ac biz co com edu gob in info int mil net nom org web",
    "nl": "*.transurl 123website cistron co demon gov hosting-cluster khplay myspreadshop site.hosting-cluster",
    "no": "123hjemmeside aa aarborte aejrie afjord agdenes ah aknoluokta akrehamn al alaheadju alesund algard alstahaug alta alvdal amli amot andasuolo andebu andoy ardal aremark arendal arna aseral asker askim askoy askvoll asnes audnedal aukra aure aurland aurskog-holand austevoll austrheim averoy badaddja bahcavuotna bahccavuotna baidar bajddar balat balestrand ballangen balsfjord bamble bardu barum batsfjord bearalvahki beardu beiarn berg bergen berlevag bievat bindal birkenes bjerkreim bjugn bo.nordland bo.telemark bodo bokn bomlo bremanger bronnoy bronnoysund brumunddal bryne bu budejju bygland bykle cahcesuolo co davvenjarga davvesiida deatnu dep dielddanuorri divtasvuodna divttasvuotna donna dovre drammen drangedal drobak dyroy egersund eid eidfjord eidsberg eidskog eidsvoll eigersund elverum enebakk engerdal etne etnedal evenassi evenes evje-og-hornnes farsund fauske fedje fet fetsund fhs finnoy fitjar fjaler fjell fla flakstad flatanger flekkefjord flesberg flora floro fm folkebibl folldal forde forsand fosnes frana fredrikstad frogn froland frosta froya fuoisku fuossko fusa fylkesbibl fyresdal gaivuotna galsa gamvik gangaviika gaular gausdal giehtavuoatna gielda gildeskal giske gjemnes gjerdrum gjerstad gjesdal gjovik gloppen gol gran grane granvin gratangen grimstad grong grue gs.aa gs.ah gs.bu gs.fm gs.hl gs.hm gs.jan-mayen gs.mr gs.nl gs.nt gs.of gs.ol gs.oslo gs.rl gs.sf gs.st gs.svalbard gs.tm gs.tr gs.va gs.vf gulen guovdageaidnu ha habmer hadsel hagebostad halden halsa hamar hamaroy hammarfeasta hammerfest hapmir haram hareid harstad hasvik hattfjelldal haugesund hemne hemnes hemsedal herad heroy.more-og-romsdal heroy.nordland hitra hjartdal hjelmeland hl hm hobol hof hokksund hol hole holmestrand holtalen honefoss hornindal horten hoyanger hoylandet hurdal hurum hvaler hyllestad ibestad idrett inderoy iveland ivgu jan-mayen jessheim jevnaker jolster jondal jorpeland kafjord karasjohka karasjok karlsoy karmoy kautokeino kirkenes klabu klepp kommune kongsberg kongsvinger kopervik kraanghke kragero kristiansand kristiansund krodsherad krokstadelva kvafjord kvalsund kvam kvanangen kvinesdal kvinnherad kviteseid kvitsoy laakesvuemie lahppi langevag lardal larvik lavagis lavangen leangaviika lebesby leikanger leirfjord leirvik leka leksvik lenvik lerdal lesja levanger lier lierne lillehammer lillesand lindas lindesnes loabat lodingen lom loppa lorenskog loten lund lunner luroy luster lyngdal lyngen malatvuopmi malselv malvik mandal marker marnardal masfjorden masoy matta-varjjat meland meldal melhus meloy meraker midsund midtre-gauldal mil mjondalen mo-i-rana moareke modalen modum molde mosjoen moskenes moss mr muosat museum myspreadshop naamesjevuemie namdalseid namsos namsskogan nannestad naroy narviika narvik naustdal navuotna nedre-eiker nes.akershus nes.buskerud nesna nesodden nesoddtangen nesseby nesset nissedal nittedal nl nord-aurdal nord-fron nord-odal norddal nordkapp nordre-land nordreisa nore-og-uvdal notodden notteroy nt odda of oksnes ol omasvuotna oppdal oppegard orkanger orkdal orland orskog orsta os.hedmark os.hordaland osen oslo osoyro osteroy ostre-toten overhalla ovre-eiker oyer oygarden oystre-slidre porsanger porsangu porsgrunn priv rade radoy rahkkeravju raholt raisa rakkestad ralingen rana randaberg rauma re rendalen rennebu rennesoy rindal ringebu ringerike ringsaker risor rissa rl roan rodoy rollag romsa romskog roros rost royken royrvik ruovat rygge salangen salat saltdal samnanger sande.more-og-romsdal sande.vestfold sande.xn--mre-og-romsdal-qqb sandefjord sandnes sandnessjoen sandoy sarpsborg sauda sauherad sel selbu selje seljord sf siellak sigdal siljan sirdal skanit skanland skaun skedsmo skedsmokorset ski skien skierva skiptvet skjak skjervoy skodje slattum smola snaase snasa snillfjord snoasa sogndal sogne sokndal sola solund somna sondre-land songdalen sor-aurdal sor-fron sor-odal sor-varanger sorfold sorreisa sortland sorum spjelkavik spydeberg st stange stat stathelle stavanger stavern steigen steinkjer stjordal stjordalshalsen stokke stor-elvdal stord stordal storfjord strand stranda stryn sula suldal sund sunndal suohkan surnadal svalbard sveio svelvik sykkylven tana tananger time tingvoll tinn tjeldsund tjielte tjome tm tokke tolga tonsberg torsken tr trana tranby tranoy troandin trogstad tromsa tromso trondheim trysil tvedestrand tydal tynset tysfjord tysnes tysvar uenorge ullensaker ullensvang ulstein ulvik unjarga utsira va vaapste vadso vaga vagan vagsoy vaksdal valer.hedmark valer.ostfold valle vang vanylven vardo varggat varoy vefsn vega vegarshei vennesla verdal verran vestby vestnes vestre-slidre vestre-toten vestvagoy vevelstad vf vgs vik vikna vindafjord voagat volda voss vossevangen xn--andy-ira xn--asky-ira xn--aurskog-hland-jnb xn--avery-yua xn--b-5ga.nordland xn--b-5ga.telemark xn--bdddj-mrabd xn--bearalvhki-y4a xn--berlevg-jxa xn--bhcavuotna-s4a xn--bhccavuotna-k7a xn--bidr-5nac xn--bievt-0qa xn--bjddar-pta xn--blt-elab xn--bmlo-gra xn--bod-2na xn--brnny-wuac xn--brnnysund-m8ac xn--brum-voa xn--btsfjord-9za xn--davvenjrga-y4a xn--dnna-gra xn--drbak-wua xn--dyry-ira xn--eveni-0qa01ga xn--finny-yua xn--fjord-lra xn--fl-zia xn--flor-jra xn--frde-gra xn--frna-woa xn--frya-hra xn--ggaviika-8ya47h xn--gildeskl-g0a xn--givuotna-8ya xn--gjvik-wua xn--gls-elac xn--h-2fa xn--hamary-fya xn--hbmer-xqa xn--hcesuolo-7ya35b xn--hery-ira.nordland xn--hery-ira.xn--mre-og-romsdal-qqb xn--hgebostad-g3a xn--hmmrfeasta-s4ac xn--hnefoss-q1a xn--hobl-ira xn--holtlen-hxa xn--hpmir-xqa xn--hyanger-q1a xn--hylandet-54a xn--indery-fya xn--jlster-bya xn--jrpeland-54a xn--karlsy-fya xn--karmy-yua xn--kfjord-iua xn--klbu-woa xn--koluokta-7ya57h xn--krager-gya xn--kranghke-b0a xn--krdsherad-m8a xn--krehamn-dxa xn--krjohka-hwab49j xn--ksnes-uua xn--kvfjord-nxa xn--kvitsy-fya xn--kvnangen-k0a xn--l-1fa xn--laheadju-7ya xn--langevg-jxa xn--ldingen-q1a xn--leagaviika-52b xn--lesund-hua xn--lgrd-poac xn--lhppi-xqa xn--linds-pra xn--loabt-0qa xn--lrdal-sra xn--lrenskog-54a xn--lt-liac xn--lten-gra xn--lury-ira xn--mely-ira xn--merker-kua xn--mjndalen-64a xn--mlatvuopmi-s4a xn--mli-tla xn--mlselv-iua xn--moreke-jua xn--mosjen-eya xn--mot-tla xn--msy-ula0h xn--mtta-vrjjat-k7af xn--muost-0qa xn--nmesjevuemie-tcba xn--nry-yla5g xn--nttery-byae xn--nvuotna-hwa xn--oppegrd-ixa xn--ostery-fya xn--osyro-wua xn--porsgu-sta26f xn--rady-ira xn--rdal-poa xn--rde-ula xn--rdy-0nab xn--rennesy-v1a xn--rhkkervju-01af xn--rholt-mra xn--risa-5na xn--risr-ira xn--rland-uua xn--rlingen-mxa xn--rmskog-bya xn--rros-gra xn--rskog-uua xn--rst-0na xn--rsta-fra xn--ryken-vua xn--ryrvik-bya xn--s-1fa xn--sandnessjen-ogb xn--sandy-yua xn--seral-lra xn--sgne-gra xn--skierv-uta xn--skjervy-v1a xn--skjk-soa xn--sknit-yqa xn--sknland-fxa xn--slat-5na xn--slt-elab xn--smla-hra xn--smna-gra xn--snase-nra xn--sndre-land-0cb xn--snes-poa xn--snsa-roa xn--sr-aurdal-l8a xn--sr-fron-q1a xn--sr-odal-q1a xn--sr-varanger-ggb xn--srfold-bya xn--srreisa-q1a xn--srum-gra xn--stjrdal-s1a xn--stjrdalshalsen-sqb xn--stre-toten-zcb xn--tjme-hra xn--tnsberg-q1a xn--trany-yua xn--trgstad-r1a xn--trna-woa xn--troms-zua xn--tysvr-vra xn--unjrga-rta xn--vads-jra xn--vard-jra xn--vegrshei-c0a xn--vestvgy-ixa6o xn--vg-yiab xn--vgan-qoa xn--vgsy-qoa0j xn--vler-qoa.hedmark xn--vler-qoa.xn--stfold-9xa xn--vre-eiker-k8a xn--vrggt-xqad xn--vry-yla5g xn--yer-zna xn--ygarden-p1a xn--ystre-slidre-ujb",
    "now": "dyn here tmp",
    "np": "*",
    "nr": "biz com edu gov info net org",
    "nu": "enterprisecloud merseine mine shacknet",
    "nz": "ac cloudns co cri geek gen govt health iwi kiwi maori mil net org parliament school xn--mori-qsa",
    "om": "co com edu gov med museum net org pro",
    "one": "*.kin service website",
    "online": "barsy book eero eero-stage heimdns leapcell websitebuilder",
    "orange": "tech",
    "org": "accesscam ae al.eu altervista app.os.fedoraproject app.os.stg.fedoraproject asso.eu at.eu au.eu barsy be.eu beta.wmcloud bg.eu blogdns blogsite bmoattachments boldlygoingnowhere c.cdn77 ca.eu cable-modem camdvr cd.eu ch.eu cloud.fedoraproject cloudns cn.eu collegefan couchpotatofries cy.eu cz.eu ddnss de.eu dk.eu dnsalias dnsdojo doesntexist dontexist doomdns dpdns dsmynas duckdns dvrdns dynalias dyndns dynserv edu.eu ee.eu endofinternet endoftheinternet es.eu eu familyds fedorainfracloud fedorapeople fi.eu fr.eu freeddns freedesktop from-me fspages game-host go.dyndns gotdns gr.eu hatenadiary hepforge hk hobby-site home.dyndns homedns homeftp homelinux homeunix hopto hr.eu httpbin hu.eu ie.eu il.eu in-dsl in-vpn in.eu int.eu ip-dynamic is-a-bruinsfan is-a-candidate is-a-celticsfan is-a-chef is-a-geek is-a-knight is-a-linux-user is-a-patsfan is-a-soxfan is-found is-local is-lost is-saved is-very-bad is-very-evil is-very-good is-very-nice is-very-sweet is.eu isa-geek it.eu jp.eu jpn js kicks-ass kr.eu lt.eu lu.eu lv.eu me.eu misconfused mk.eu mlbfan mt.eu my-firewall my.eu myfirewall myftp mysecuritycamera mywire net.eu nflfan ng.eu nl.eu no-ip no.eu now-dns nz.eu pimienta pl.eu podzone poivron potager pt.eu pubtls read-books readmyblog ro.eu routingthecloud roxa rsc.cdn77 ru.eu s3.teckids se.eu selfip sellsyourhome servebbs serveftp servegame si.eu sk.eu small-web spdns ssl.origin.cdn77-secure stuff-4-sale sweetpepper toolforge tr.eu tunk tuxfamily twmail ufcfan uk.eu us us.eu webhop webredirect wmcloud wmflabs za zapto",
    "ovh": "nerdpol",
    "pa": "abo ac com edu gob ing med net nom org sld",
    "page": "aem codeberg deuxfleurs heyflow hlx mybox pdns plesk prvcy rocky statichost",
    "pe": "com edu gob mil net nom org",
    "pf": "com edu org",
    "pg": "*",
    "ph": "cloudns com edu gov i mil net ngo org",
    "photos": "framer",
    "pictures": "1337",
    "pizza": "ngrok",
    "pk": "ac biz com edu fam gkp gob gog gok gop gos gov net org web",
    "pl": "agro aid ap.gov art atm augustow auto babia-gora bedzin beep beskidy bialowieza bialystok bielawa bielsko bieszczady biz boleslawiec bydgoszcz bytom cfolks cieszyn co com czeladz czest dfirma dkonto dlugoleka ecommerce-shop edu elblag elk gda gdansk gdynia gliwice glogow gmina gniezno gorlice gov grajewo griw.gov gsm homesklep ic.gov ilawa info iqhs is.gov jaworzno jelenia-gora jgora kalisz karpacz kartuzy kaszuby katowice kazimierz-dolny kepno ketrzyn klodzko kmpsp.gov kobierzyce kolobrzeg konin konskowola konsulat.gov kppsp.gov krakow krasnik kutno kwp.gov kwpsp.gov lapy lebork leczna legnica lezajsk limanowa lodz lomza lowicz lubartow lubin lublin lukow mail malbork malopolska mazowsze mazury med media miasta mielec mielno mil mragowo mup.gov mw.gov myspreadshop naklo net nieruchomosci nom nowaruda nysa oia.gov oirm.gov oke.gov olawa olecko olkusz olsztyn oow.gov opoczno opole org oschr.gov ostroda ostroleka ostrowiec ostrowwlkp oum.gov pa.gov pabianice pc pila pinb.gov pisz piw.gov plock po.gov podhale podlasie polkowice pomorskie pomorze poniatowa powiat poznan pr.gov priv prochowice pruszkow przeworsk psp.gov psse.gov pulawy pup.gov radom rawa-maz realestate rel rybnik rzeszow rzgw.gov sa.gov sanok sdn.gov sdscloud sejny sex shop shoparena sieradz simplesite skierniewice sklep sko.gov skoczow slask slupsk so.gov sopot sos sosnowiec sr.gov stalowa-wola starachowice stargard starostwo.gov suwalki swidnica swidnik swiebodzin swinoujscie szczecin szczytno szkola targi tarnobrzeg tgory tm torun tourism travel turek turystyka tychy ug.gov ugim.gov um.gov umig.gov unicloud upow.gov uppo.gov us.gov ustka uw.gov uzs.gov walbrzych warmia warszawa waw wegrow wielun wif.gov wiih.gov winb.gov wios.gov witd.gov wiw.gov wkz.gov wlocl wloclawek wodzislaw wolomin wroc wroclaw wsa.gov wskr.gov wsse.gov wuoz.gov wzmiuw.gov you2 zachpomor zagan zakopane zarow zgierz zgora zgorzelec zp.gov zpisdn.gov",
    "place": "co",
    "plus": "*.at.playit playit with.playit",
    "pm": "name own",
    "pn": "co edu gov net org",
    "pr": "ac biz com edu est gov info isla name net org pro prof",
    "pro": "aaa aca acct avocat bar barsy cloudns cpa eng jur keenetic law med ngrok recht",
    "ps": "com edu gov net org plo sec",
    "pt": "123paginaweb com edu gov int net nome org publ",
    "pub": "*.id *.kin barsy",
    "pw": "cloudns gov x443",
    "py": "com coop edu gov mil net org",
    "qa": "com edu gov mil name net org sch",
    "re": "asso can com netlib",
    "reviews": "aem",
    "rip": "clan",
    "ro": "arts barsy co com firm info nom nt org rec shop store tm www",
    "rocks": "lima-city myddns stackit webspace",
    "rs": "ac barsy co edu gov in org ox shop.brendly",
    "ru": "*.hosting.myjino *.landing.myjino *.spectrum.myjino *.vps.myjino ac adygeya bashkiria bir cbg com dagestan edu eurodir gov grozny hb.cldmail int kalmykia kustanai marine mcdir mcpre mil mircloud mordovia msk myjino mytis na4u nalchik net nov org pp pyatigorsk ras spb vladikavkaz vladimir vps.mcdir",
    "run": "*.appwrite *.build *.code *.database *.migration canva cloud development iran.liara liara lovable needle onporter ravendb repl stackit val vercel web.val wix",
    "rw": "ac co coop gov mil net org",
    "sa": "com edu gov med net org pub sch",
    "sb": "com edu gov net org",
    "sc": "com edu gov net org",
    "scot": "co gov me mygov org service.gov",
    "sd": "com edu gov info med net org tv",
    "se": "123minsida a ac b bd brand c com d e f fh fhsk fhv g h i iopsys itcouldbewor k komforb kommunalforbund komvux l lanbib m myspreadshop n naturbruksgymn o org p parti pp press r s t tm u w x y z",
    "services": "loginline",
    "sg": "com edu enscaled gov net org",
    "sh": "botda com ent.platform eu.platform gov hashbang lovable mil net now org surge teleport us.platform",
    "shop": "barsy barsyonline base hoplix shopware",
    "show": "ms",
    "si": "f5 gitpage",
    "site": "*.cloudera *.platformsh *.tst ams.scw barsy byen caffeine chatgpt co convex cpanel cyon eu-west-1.convex fastvps figma figma-gov heyflow jele jouwweb loginline madethis my.canva notion novecore omniwe opensocial piebox playcode preview puter scw sol sourcecraft square srht support us-east-1.convex waw.scw wpsquared",
    "sk": "org",
    "sl": "com edu gov net org",
    "sn": "art com edu gouv org univ",
    "so": "com edu gov me net org surveys",
    "space": "app-ionos deployagent heiyu hf myfast project static.hf uber vibehost xs4all",
    "ss": "biz co com edu gov me net org sch",
    "st": "*.cn co com consulado edu embaixada helioho kirara mil net noho org principe saotome store",
    "store": "barsy sellfy shopware storebase",
    "studio": "ai",
    "su": "abkhazia adygeya aktyubinsk arkhangelsk armenia ashgabad azerbaijan balashov bashkiria bryansk bukhara chimkent dagestan east-kazakhstan exnet georgia grozny ivanovo jambyl kalmykia kaluga karacol karaganda karelia khakassia krasnodar kurgan kustanai lenug mangyshlak mordovia msk murmansk nalchik navoi north-kazakhstan nov obninsk penza pokrovsk sochi spb tashkent termez togliatti troitsk tselinograd tula tuva vladikavkaz vladimir vologda",
    "support": "barsy",
    "sv": "com edu gob org red",
    "sx": "gov",
    "sy": "com edu gov mil net org",
    "systems": "miren",
    "sz": "ac co org",
    "team": "discourse jelastic",
    "tech": "cleverapps",
    "technology": "co",
    "tf": "sch",
    "th": "ac co go in mi net online or shop",
    "tj": "biz co com edu go gov int mil name net nic org test web",
    "tl": "gov",
    "tm": "co com edu gov mil net nom org",
    "tn": "com ens fin gov ind info intl mincom nat net orangecloud org perso tourism",
    "to": "611 com direct.quickconnect edu gov mil net nett org vpnplus x0",
    "today": "prequalifyme",
    "tools": "dyn.addr myaddr",
    "top": "*.wadl ntdll",
    "tr": "av bbs bel biz com dr edu gen gov gov.nc info k12 kep mil name nc net org pol tel tsk tv web",
    "tt": "biz co com edu gov info mil name net org pro",
    "tv": "better-than dyndns from on-the-web sakura worse-than",
    "tw": "club com ebiz edu game gov idv mil mydns mymailer.com net org url",
    "tz": "ac co go hotel info me mil mobi ne or sc tv",
    "ua": "biz cc cherkassy cherkasy chernigov chernihiv chernivtsi chernovtsy ck cn co com cr crimea cv cx dn dnepropetrovsk dnipropetrovsk donetsk dp edu gov if in inf ivano-frankivsk kh kharkiv kharkov kherson khmelnitskiy khmelnytskyi kiev kirovograd km kr kropyvnytskyi krym ks kv kyiv lg lt ltd lugansk luhansk lutsk lv lviv mk mykolaiv net nikolaev od odesa odessa org pl poltava pp rivne rovno rv sb sebastopol sevastopol sm sumy te ternopil uz uzhgorod uzhhorod v vinnica vinnytsia vn volyn yalta zakarpattia zaporizhzhe zaporizhzhia zhitomir zhytomyr zp zt",
    "ug": "ac co com edu go gov mil ne or org sc us",
    "uk": "*.oraclegovcloudapps *.sch ac adimo.co affinitylottery.org api.gov barsy barsy.co barsyonline.co campaign.gov co conn copro cust.retrosnub.co glug.org gov hosp independent-commission independent-inquest independent-inquiry independent-panel independent-review j.layershift.co ltd lug.org lugs.org me myspreadshop.co net nh-serv.co nhs nimsite no-ip.co org plc police public-inquiry pymnt raffleentry.org royal-commission service.gov weeklylottery.org",
    "us": "aberdeen.wa ak al ann-arbor.mi ar as aws-gov.databricksapps az azure-api azurewebsites bainbridge-isl.wa bellevue.wa bremerton.wa ca cc.ak cc.al cc.ar cc.as cc.az cc.ca cc.co cc.ct cc.dc cc.de cc.fl cc.ga cc.gu cc.hi cc.ia cc.id cc.il cc.in cc.ks cc.ky cc.la cc.ma cc.md cc.me cc.mi cc.mn cc.mo cc.ms cc.mt cc.nc cc.ne cc.nh cc.nj cc.nm cc.nv cc.ny cc.oh cc.ok cc.or cc.pa cc.pr cc.ri cc.sc cc.sd cc.tn cc.tx cc.ut cc.va cc.vi cc.vt cc.wa cc.wi cc.wv cc.wy centralia.wa chehalis.wa chtr.k12.ma cloudns co cog.mi ct dc de dni dst.mi eaton.mi fl forks.wa freeddns ga gen.mi gh.srv gig-harbor.wa gl.srv golffan gu heliohost hi hoquiam.wa ia id il in is-by isa k12.ak k12.al k12.ar k12.as k12.az k12.ca k12.co k12.ct k12.dc k12.fl k12.ga k12.gu k12.ia k12.id k12.il k12.in k12.ks k12.ky k12.la k12.ma k12.md k12.me k12.mi k12.mn k12.mo k12.ms k12.mt k12.nc k12.ne k12.nh k12.nj k12.nm k12.nv k12.ny k12.oh k12.ok k12.or k12.pa k12.pr k12.sc k12.tn k12.tx k12.ut k12.va k12.vi k12.vt k12.wa k12.wi k12.wy keyport.wa kingston.wa ks ky la land-4-sale lib.ak lib.al lib.ar lib.as lib.az lib.ca lib.co lib.ct lib.dc lib.fl lib.ga lib.gu lib.hi lib.ia lib.id lib.il lib.in lib.ks lib.ky lib.la lib.ma lib.md lib.me lib.mi lib.mn lib.mo lib.mt lib.nc lib.ne lib.nh lib.nj lib.nm lib.nv lib.ny lib.oh lib.ok lib.or lib.pa lib.pr lib.ri lib.sc lib.sd lib.tn lib.tx lib.ut lib.va lib.vi lib.vt lib.wa lib.wi lib.wy ma md me mi mircloud mn mo ms mt mus.mi nc nd ne ngo nh nj nm noip nsn nv ny oh ok olympia.wa or pa paroch.k12.ma phx.enscaled pointto port-angeles.wa port-ludlow.wa port-orchard.wa port-townsend.wa poulsbo.wa pr pvt.k12.ma redmond.wa renton.wa ri sc sd sea.wa seattle.wa sequim.wa servername shelton.wa silverdale.wa srv stuff-4-sale tec.mi tn tx ut va vi vt wa washtenaw.mi wi wv wy yarrow-point.wa",
    "uy": "com edu gub gv mil net org",
    "uz": "co com net org",
    "vc": "*.0e com d.gv edu gov gv mil mydns net org",
    "ve": "arts bib co com e12 edu emprende firm gob gov ia info int mil net nom org rar rec store tec web",
    "vg": "edu",
    "vi": "co com k12 net org",
    "vip": "hidns",
    "vn": "ac ai angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc binhthuan biz camau cantho caobang com daklak daknong danang dienbien dongnai dongthap edu gialai gov hagiang haiduong haiphong hanam hanoi hatinh haugiang health hoabinh hue hungyen id info int io khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh name net nghean ninhbinh ninhthuan org phutho phuyen pro quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa thanhphohochiminh thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai",
    "vu": "com edu net org",
    "website": "framer",
    "wf": "biz sch",
    "wiki": "framer",
    "work": "imagine-proxy puter",
    "ws": "*.advisor cloud66 com dyndns edu gov mypets net org",
    "wtf": "ddns",
    "xn--4dbrk0ce": "xn--4dbgdty6c xn--5dbhl8d xn--8dbq2a xn--hebda8b",
    "xn--90a3ac": "xn--80au xn--90azh xn--c1avg xn--d1at xn--o1ac xn--o1ach",
    "xn--j6w193g": "xn--55qx5d xn--gmqw5a xn--mxtq1m xn--od0alg xn--uc0atv xn--wcvs22d",
    "xn--o3cw4h": "xn--12c1fe0br xn--12cfi8ixb8l xn--12co0c3b4eva xn--h3cuzk1di xn--m3ch0j3a xn--o3cyx2a",
    "xn--p1acf": "xn--41a xn--80aaa0cvac xn--90a1af xn--90amc xn--c1avg xn--h1ahn xn--h1aliz xn--j1adp xn--j1aef xn--j1ael8b",
    "xyz": "*.telebit botdash caffeine exe opentunnel",
    "ye": "com edu gov mil net org",
    "yt": "org",
    "za": "ac agric alt co edu gov grondar law mil net ngo nic nis nom org school tm web",
    "zm": "ac biz co com edu gov info mil net org sch",
    "zone": "*.triton *.zerops lima prg1-zerops stackit",
    "zw": "ac co gov mil org"
  };

  // audits/pasteguard/interpreter/judges/sites.js
  var KNOWN_SUFFIXES = /* @__PURE__ */ new Map();
  function suffixesBelow(top) {
    let known = KNOWN_SUFFIXES.get(top);
    if (!known) {
      known = new Set(Object.hasOwn(publicSuffixes, top) ? publicSuffixes[top]?.split(" ") : []);
      KNOWN_SUFFIXES.set(top, known);
    }
    return known;
  }
  function countPublic(labels) {
    const rules = suffixesBelow(labels[labels.length - 1] ?? "");
    for (let begin = 0; begin < labels.length; begin += 1) {
      const count2 = labels.length - begin;
      const rest = labels.slice(begin, -1).join(".");
      if (rules.has(`!${rest}`)) return count2 - 1;
      if (rules.has(rest ? `*.${rest}` : "*")) return begin ? count2 + 1 : count2;
      if (rules.has(rest)) return count2;
    }
    return 1;
  }
  function siteOf(hostname) {
    const host = hostname.replace(/\.+$/, "");
    const labels = host.split(".");
    if (/^[\d.]*$|:/.test(host) || labels.includes("")) return host;
    return labels.slice(-(countPublic(labels) + 1)).join(".");
  }

  // audits/pasteguard/interpreter/page_model/libraries.js
  var EDITOR_KINDS = /* @__PURE__ */ new Set([
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
    "trix"
  ]);
  var LIBRARY_CALLS = 2e3;
  var GLOBALS = /^(?:monaco|CodeMirror|ace|Quill|tinymce|CKEDITOR|ClassicEditor|InlineEditor|Trix|React|ReactDOM|Draft)$/;
  var COMPONENTS = /\bcreateElement$/;
  var LibraryModel = class {
    /**
     * @param {PageModel} page
     * @param {(CodeText & {library: string})[]} scripts
     */
    constructor(page, scripts) {
      this.page = page;
      this.scripts = scripts;
      this.kinds = [...new Set(scripts.map(({ library }) => library))];
      this.calls = [];
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
        run.tryCall(first, void 0, [this.part(path.replace(/\.\w+$/, ""))]);
        return this.part(path.replace(/\.\w+$/, ""));
      }
      if (COMPONENTS.test(path) && first instanceof Callable && !first.native && run.frames.length < 20)
        return run.tryCall(first, void 0, [
          values[1] instanceof Thing ? values[1] : new Unknown()
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
      if (first instanceof Callable && !first.native) this.page.run.tryCall(first, void 0, []);
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
        code
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
      return this.scripts.some(
        ({ text }) => text ? text.includes(`.${name}=`) || text.includes(`.${name} =`) : GLOBALS.test(name)
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
        })
      );
    }
  };
  function readLibrary(libraries, holder, key) {
    if (key === "prototype" || key === "constructor") return new Unknown();
    const made = libraries.part(`${holder.own.path}.${key}`);
    holder.props.set(key, made);
    return made;
  }

  // audits/pasteguard/interpreter/judges/editors.js
  var OWN_WAYS = (
    /** @type {Record<string, string[]>} */
    { quill: ["drop"], trix: ["drop"] }
  );
  function editorsOf(frames) {
    const found = frames.map(({ paper }) => paper);
    return {
      kinds: found.flatMap(({ libraries }) => libraries),
      acts: Object.assign({}, ...found.map(({ hooks }) => hooks?.acts ?? {})),
      stops: found.flatMap(({ hooks }) => hooks?.stops ?? [])
    };
  }
  function judgeEditor(restriction, field, acts) {
    const { facts, paper, editors } = field;
    const kind = facts.kind;
    const name = EDITOR_LIBRARIES[kind]?.name ?? kind;
    if (!editors.kinds.includes(kind) || !field.complete)
      return cannotTell("reason.markup-editor", { name });
    if (facts.readonly || OWN_WAYS[kind]?.includes(restriction))
      return cannotTell("reason.markup-editor", { name });
    const told = judgeTold(restriction, field, name);
    if (told) return told;
    if (acts.some(
      (act) => paper[act]?.deeds.some(
        (deed) => deed.kind === "cancel" || deed.kind === "field" || deed.kind === "ask"
      )
    ))
      return cannotTell("reason.handler-decides");
    return isAllowed({ id: `judge.${restriction}.allowed` }, [
      proofOf("inferred", { id: "proof.editor-takes", values: { name } })
    ]);
  }
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
          { mechanism: "editor", deed }
        )
      ]
    );
  }

  // audits/pasteguard/interpreter/judges/verdicts.js
  function cannotTell(reason, values = {}) {
    return {
      outcome: "unclear",
      effects: [],
      summary: { id: "judge.unclear" },
      reason: { id: reason, values },
      proofs: []
    };
  }
  function doesNotApply(reason) {
    return {
      outcome: "not-applicable",
      effects: [],
      summary: { id: "judge.not-applicable" },
      reason: { id: reason },
      proofs: []
    };
  }
  function isAllowed(summary, proofs) {
    return { outcome: "allowed", effects: [], summary, reason: null, proofs };
  }
  function isRestricted(summary, effects, proofs, consequence = null) {
    return {
      outcome: "restricted",
      effects: [...new Set(effects)],
      summary,
      reason: null,
      proofs,
      consequence
    };
  }
  function proofOf(kind, detail, { mechanism = null, deed = null, code = null } = {}) {
    return {
      kind,
      detail,
      mechanism,
      source: deed?.source ?? null,
      code: code ?? deed?.code ?? null
    };
  }
  function judgeField(restriction, field, acts, { needsTyping = true } = {}) {
    const { facts, paper } = field;
    if (facts.disabled) return doesNotApply("reason.disabled");
    if (EDITOR_KINDS.has(facts.kind)) return judgeEditor(restriction, field, acts);
    const told = field.editors.kinds.includes("react") ? judgeTold(restriction, field, "React") : null;
    if (told) return told;
    if (facts.boxes) return cannotTell("reason.not-by-looking");
    if (field.isDrawn) return cannotTell("reason.markup-editor", { name: facts.tag });
    if (facts.readonly && isLeftReadonly(field))
      return restriction === "copy" ? isAllowed({ id: "judge.copy.allowed" }, [proofOf("inferred", { id: "proof.no-handler" })]) : doesNotApply("reason.readonly");
    if (facts.readonly && paper.type?.arrived !== true)
      return ["cut", "undo"].includes(restriction) ? doesNotApply("reason.readonly") : cannotTell("reason.readonly");
    const tried = acts.map((act) => ({ act, outcome: paper[act] }));
    if (tried.some(({ outcome }) => !outcome)) return cannotTell("reason.code-too-much");
    if (needsTyping && paper.type?.arrived !== true)
      return cannotTell(
        paper.type?.arrived === false && facts.readonly ? "reason.readonly" : "reason.handler-decides"
      );
    const stopped = tried.find(({ outcome }) => outcome?.arrived === false);
    if (stopped?.outcome && (!field.faithful || !field.complete && stopped.outcome.mechanism === "input-revert"))
      return cannotTell("reason.handler-decides");
    const spoiling = spoilingOf(
      restriction,
      tried.flatMap(({ outcome }) => outcome?.deeds ?? []),
      field.quiet
    );
    if (spoiling)
      return spoiling.certain ? isRestricted(
        { id: `judge.${restriction}.restricted` },
        ["blocks"],
        [
          proofOf(
            "inferred",
            { id: "proof.code-spoils" },
            { mechanism: "clipboard-write", deed: spoiling }
          )
        ]
      ) : cannotTell("reason.handler-decides");
    if (stopped?.outcome && asksAboutIt(stopped.outcome)) return cannotTell("reason.handler-decides");
    if (stopped?.outcome?.deeds.some(drawsIt))
      return cannotTell("reason.markup-editor", { name: facts.tag });
    if (stopped?.outcome)
      return stoppedVerdict(
        restriction,
        stopped.outcome,
        tried.some(({ outcome }) => outcome?.arrived)
      );
    if (tried.some(({ outcome }) => outcome?.arrived !== true))
      return cannotTell("reason.handler-decides");
    if (tried.some(({ outcome }) => outcome?.deeds.some((deed) => deed.kind === "wipe")))
      return cannotTell("reason.handler-decides");
    const altered = tried.find(({ outcome }) => outcome?.alters);
    if (altered?.outcome) return alteredVerdict(restriction, field, altered.outcome);
    if (!field.complete) return cannotTell("reason.code-unread");
    if (field.listensLater) return cannotTell("reason.handler-decides");
    if (field.watchesChanges && facts.kind === "contenteditable")
      return cannotTell("reason.handler-decides");
    const heard = tried.some(({ outcome }) => outcome && outcome.deeds.length > 0);
    const proof = proofOf("inferred", { id: heard ? "proof.code-lets-through" : "proof.no-handler" });
    return isAllowed({ id: `judge.${restriction}.allowed` }, [proof]);
  }
  function drawsIt(deed) {
    return ["write", "add"].includes(deed.kind) && [SAMPLE, JAPANESE].some((sample) => deed.text?.includes(sample.slice(0, 3)));
  }
  function asksAboutIt({ isRead, deeds }) {
    return isRead === true && deeds.some((deed) => deed.kind === "show" && /dialog/.test(deed.where));
  }
  function alteredVerdict(restriction, { facts, paper, complete, faithful }, outcome) {
    const deed = outcome.deeds.findLast((each) => each.kind === "field") ?? null;
    const isKnown2 = deed?.certain === true && complete && faithful && facts.kind === "textarea" && // What a field does to any text, however it comes, is its form.
    ["dictate", "insert-lines"].every((act) => paper[act]?.arrived && !paper[act].alters);
    if (!isKnown2) return cannotTell("reason.handler-decides");
    return isRestricted(
      { id: `judge.${restriction}.partly` },
      ["alters"],
      [
        proofOf(
          "inferred",
          { id: "proof.code-changes", values: { what: `@alteration.${outcome.alters}` } },
          { mechanism: outcome.mechanism, deed }
        )
      ]
    );
  }
  function contentActs({ paper }, act) {
    const whole = `${act}-mixed`;
    if (!paper[whole]) return [];
    if (paper[whole].arrived) return [whole];
    return ["code", "link", "japanese", "formatted", "mixed"].filter(
      (kind) => paper[`${act}-${kind}`]?.arrived !== false || paper[`insert-${kind}`]?.arrived !== false
    ).map((kind) => `${act}-${kind}`);
  }
  function isLeftReadonly({ paper, complete, faithful, quiet, isWrittenByPage }) {
    const outcomes = Object.values(paper);
    return complete && faithful && !isWrittenByPage && paper.type?.arrived === false && outcomes.every(({ deeds }) => !deeds.length) && !quiet.some((deed) => deed.kind === "field");
  }
  function spoilingOf(restriction, deeds, quiet) {
    if (!["paste", "copy", "cut"].includes(restriction)) return null;
    const spoils = (deed) => deed.kind === "ask" && /^clipboard\.write/.test(deed.how) || deed.kind === "command" && /^(?:copy|cut)$/.test(deed.to);
    return [...deeds, ...quiet].find((deed) => spoils(deed) && deed.certain) ?? deeds.find(spoils) ?? null;
  }
  function stoppedVerdict(restriction, outcome, isPartial) {
    const types2 = (
      /** @type {Record<string, string[]>} */
      {
        "paste-event": ["paste"],
        "drop-event": ["drop"],
        "drag-event": ["dragover", "dragenter"],
        keydown: ["keydown", "keypress"],
        beforeinput: ["beforeinput"],
        "copy-event": ["copy"],
        "cut-event": ["cut"]
      }
    );
    const wanted = types2[outcome.mechanism] ?? [];
    const deed = outcome.deeds.find((each) => each.kind === "cancel" && wanted.includes(each.to)) ?? outcome.deeds.findLast(
      (each) => each.kind === "field" || each.kind === "blur" || each.kind === "clear"
    ) ?? outcome.deeds.find((each) => each.kind === "cancel") ?? null;
    if (!deed) return cannotTell("reason.handler-decides");
    const said = wanted.length ? { id: "proof.code-cancels", values: { event: wanted[0] ?? "" } } : { id: "proof.code-takes-back" };
    const summary = {
      id: isPartial && `judge.${restriction}.partly` in PARTLY ? `judge.${restriction}.partly` : `judge.${restriction}.restricted`
    };
    return isRestricted(
      summary,
      ["blocks"],
      [proofOf("inferred", said, { mechanism: outcome.mechanism, deed })]
    );
  }
  var PARTLY = Object.fromEntries(
    ["paste", "drop", "dictation", "ime", "typing", "copy", "cut"].map((id) => [
      `judge.${id}.partly`,
      true
    ])
  );
  function deedsOf(page, act) {
    return page.frames.flatMap(
      ({ paper }) => act === "boot" ? paper.boot : act === "quiet" ? paper.quiet : act === "later" ? paper.later : paper.acts[act] ?? []
    );
  }
  function uses(page, pattern) {
    return page.frames.some(({ paper }) => paper.used.some((each) => pattern.test(each)));
  }
  function tellsServiceWorker(page) {
    return uses(page, /^serviceWorker$/) && page.code.some((text) => text.includes("postMessage"));
  }
  function listensTo(page, pattern) {
    for (const { paper } of page.frames)
      for (const each of Object.keys(paper.listens))
        if (pattern.test(each)) return each.split("@")[0] ?? null;
    return null;
  }
  var passiveJudges = {};

  // audits/pasteguard/interpreter/judges/conduct.js
  var NOTICED = anyOf(
    [
      /warn|detect|record|suspicio|report|noted|notified|examiner|proctor|(?:\d+) of \d|times/,
      /violat|not allowed|do not|don.t|must not|forbidden|prohibit|disqualif/,
      /terminat|closed|ended|locked/,
      /left the|leav|left (?:this|your|the)|away|switch|full ?screen/,
      /stay (?:on|in)|return to|come back/,
      /警告|検知|検出|記録|通知|回目|違反|不正|禁止|お控え|しないで|終了|ロック|離れ|切り替え|戻って/
    ],
    "i"
  );
  var DRAFT_WORDS = /auto-?_?sav|save-?_?draft|draft-?_?(?:text|save)|下書き|自動保存/i;
  var DRAFT_TAGS = /^(?:answer|stored|on:.*|chance|page-text)$/;
  function isDraft(deed) {
    if (deed.kind === "send" && DRAFT_WORDS.test(`${deed.to} ${deed.text ?? ""}`)) return true;
    return deed.payload.includes("answer") && deed.payload.every((tag) => DRAFT_TAGS.test(tag) || tag === "time");
  }
  function isOf(deed, because) {
    return deed.because.some((tag) => because.test(tag)) || deed.payload.some((tag) => because.test(tag));
  }
  function deedKey(deed) {
    return `${deed.kind} ${deed.how} ${deed.source?.url} ${deed.source?.line} ${deed.source?.column}`;
  }
  function punishes(deed) {
    if (["submit", "go", "wipe", "clear"].includes(deed.kind)) return true;
    if (deed.kind === "lock") return true;
    return deed.kind === "field" && deed.text === "";
  }
  function warns(deed) {
    if (deed.kind === "message" || deed.kind === "show" && /dialog/.test(deed.where)) return true;
    if (!["write", "add", "show", "title"].includes(deed.kind) || !deed.text) return false;
    return NOTICED.test(deed.text);
  }
  function records(deed) {
    return ["send", "store", "hand-in"].includes(deed.kind) && !isDraft(deed);
  }
  var CONSEQUENCES = (
    /** @type {Record<string, string>} */
    {
      submit: "submitted",
      go: "navigated",
      lock: "locked",
      wipe: "locked",
      clear: "emptied",
      field: "emptied"
    }
  );
  function conductProof(page, deed, act, mechanism) {
    const named = { act: `@deed.${act}` };
    if (punishes(deed))
      return proofOf(
        "inferred",
        {
          id: "proof.code-punishes",
          values: { ...named, what: `@consequence.${CONSEQUENCES[deed.kind] ?? "locked"}` }
        },
        { mechanism, deed }
      );
    if (deed.kind === "send") {
      const { host, isThird } = hostOf(page, deed.to);
      return proofOf(
        "inferred",
        {
          id: host ? isThird ? "proof.code-sends.third" : "proof.code-sends" : "proof.code-sends.somewhere",
          values: { ...named, host }
        },
        { mechanism, deed }
      );
    }
    if (deed.kind === "store")
      return proofOf(
        "inferred",
        { id: "proof.code-stores", values: { ...named, place: `${deed.how} ${deed.to}`.trim() } },
        { mechanism, deed }
      );
    if (deed.kind === "hand-in")
      return proofOf("inferred", { id: "proof.code-hands-in", values: named }, { mechanism, deed });
    return proofOf(
      "inferred",
      {
        id: deed.text ? "proof.code-says" : "proof.code-warns",
        values: { ...named, text: (deed.text ?? "").slice(0, 160) }
      },
      { mechanism, deed }
    );
  }
  function hostOf(page, to) {
    try {
      const own = new URL(page.facts.url);
      const url = new URL(to || ".", own);
      return to && !to.includes("…") ? { host: url.host, isThird: siteOf(url.hostname) !== siteOf(own.hostname) } : { host: "", isThird: false };
    } catch {
      return { host: "", isThird: false };
    }
  }
  function answersTo(page, { act, because }) {
    const anyway = new Set(
      deedsOf(page, "quiet").filter((deed) => !isOf(deed, because)).map(deedKey)
    );
    const words = (deed) => `${deedKey(deed)} ${deed.to} ${deed.text}`;
    const first = new Set(
      deedsOf(page, "boot").filter((deed) => deed.kind === "send" && !isOf(deed, because)).map(words)
    );
    const now = deedsOf(page, act).filter(
      (deed) => isOf(deed, because) && !anyway.has(deedKey(deed)) && !(first.has(words(deed)) && deed.payload.every((tag) => !because.test(tag)))
    );
    const later = deedsOf(page, `${act}+submit`).filter(
      (deed) => ["send", "hand-in"].includes(deed.kind) && deed.payload.some((tag) => because.test(tag))
    );
    return [...now, ...later];
  }
  function judgeConduct(page, watched) {
    const { restriction, mechanism } = watched;
    const deeds = answersTo(page, watched);
    const telling = deeds.filter((deed) => punishes(deed) || warns(deed) || records(deed));
    const sure = telling.filter((deed) => deed.certain);
    if (sure.length) {
      const punishing = sure.find(punishes);
      const effects = [];
      if (sure.some(records)) effects.push("records");
      if (sure.some(warns)) effects.push("warns");
      if (punishing) effects.push("punishes");
      const id = punishing ? "judge.conduct.punished" : "judge.conduct.noticed";
      const consequence = punishing ? CONSEQUENCES[punishing.kind] ?? null : null;
      const shown = [sure.find(punishes), sure.find(records), sure.find(warns)].filter(
        (deed) => deed !== void 0
      );
      return isRestricted(
        { id, values: { act: `@deed.${restriction}` } },
        effects,
        shown.map((deed) => conductProof(page, deed, restriction, mechanism)),
        consequence
      );
    }
    const heard = listensTo(page, watched.listens) ?? (watched.used && uses(page, watched.used) ? mechanism : null);
    if (telling.length) return cannotTell("reason.handler-decides");
    if (!page.complete)
      return cannotTell(
        heard ? "reason.listens" : "reason.code-unread",
        heard ? { event: heard } : {}
      );
    if (!heard)
      return isAllowed({ id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } }, [
        proofOf("inferred", { id: "proof.no-handler" })
      ]);
    const saved = deeds.filter(
      (deed) => (deed.kind === "store" || deed.kind === "send") && isDraft(deed)
    );
    if (saved.length && saved.length === deeds.filter((deed) => deed.kind !== "console").length) {
      return isAllowed({ id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } }, [
        proofOf(
          "inferred",
          { id: "proof.code-saves", values: { act: `@deed.${restriction}` } },
          { deed: saved[0] ?? null }
        )
      ]);
    }
    return cannotTell("reason.listens", { event: heard });
  }
  function judgeAsking(page, restriction, isAsking) {
    const asked = [
      ...deedsOf(page, "boot"),
      ...deedsOf(page, "quiet"),
      ...deedsOf(page, "press")
    ].filter((deed) => isAsking(deed));
    const byItself = asked.find(
      (deed) => deed.certain && (!deed.because.some((tag) => tag.startsWith("press:")) || deed.because.some((tag) => START_PRESSED.test(tag)))
    );
    if (byItself) {
      const proof = proofOf(
        "inferred",
        { id: "proof.code-asks", values: { call: byItself.how } },
        { mechanism: "api-call", deed: byItself }
      );
      return isRestricted({ id: `judge.${restriction}.restricted` }, ["requires"], [proof]);
    }
    const pressed = asked[0]?.because.find((tag) => tag.startsWith("press:"));
    if (asked.length)
      return pressed && asked[0]?.certain ? cannotTell("reason.asks-optionally", { button: pressed.slice(6) }) : cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: `judge.${restriction}.allowed` }, [
      proofOf("inferred", { id: "proof.code-asks-not" })
    ]);
  }

  // audits/pasteguard/restrictions/automation/passive.js
  var AUTOMATION = /^(?:webdriver|machine)$/;
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
              { mechanism: "request", deed: probing }
            )
          ]
        );
      const telling = all.filter(
        (deed) => isOf(deed, AUTOMATION) && (punishes(deed) || warns(deed) || ["send", "hand-in", "hide"].includes(deed.kind))
      );
      const sure = telling.find(
        (deed) => deed.certain && isOf(deed, AUTOMATION) && ["send", "hand-in"].includes(deed.kind)
      );
      if (sure)
        return isRestricted(
          { id: "judge.automation.restricted" },
          ["records"],
          [conductProof(page, sure, "automation", "api-call")]
        );
      if (telling.length || uses(page, /^navigator\.(?:webdriver|plugins)$/))
        return cannotTell("reason.only-read", { call: "navigator.webdriver" });
      if (!page.complete) return cannotTell("reason.code-unread");
      if (page.frames.some(
        ({ paper }) => paper.mentions.some(
          (word) => /webdriver|chrome-extension|moz-extension|UNMASKED|debug_renderer|grammarly|data-lt|selenium|phantom/.test(
            word
          )
        )
      ))
        return cannotTell("reason.handler-decides");
      return isAllowed({ id: "judge.automation.allowed" }, [
        proofOf("inferred", { id: "proof.code-asks-not" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/back_trap/passive.js
  passiveJudges["back-trap"] = {
    page: (page) => {
      const told = deedsOf(page, "back").filter(
        (deed) => isOf(deed, /^on:(?:popstate|hashchange|navigate)/)
      );
      const trap = told.filter(
        (deed) => deed.kind === "cancel" && deed.to === "navigate" || deed.kind === "history" && /\.(?:pushState|forward|go)$/.test(deed.how) || deed.kind === "hash"
      );
      const sure = trap.find((deed) => deed.certain);
      const isSet = [...deedsOf(page, "boot")].some(
        (deed) => deed.kind === "history" || deed.kind === "hash"
      );
      if (sure && isSet)
        return isRestricted(
          { id: "judge.back-trap.restricted" },
          ["blocks"],
          [
            proofOf(
              "inferred",
              { id: "proof.code-back" },
              { mechanism: sure.to === "navigate" ? "navigate" : "popstate", deed: sure }
            )
          ]
        );
      if (trap.length || isSet && listensTo(page, /^(?:popstate|hashchange)@/) && told.length)
        return cannotTell("reason.handler-decides");
      const heard = listensTo(page, /^navigate@/);
      if (heard) return cannotTell("reason.listens", { event: heard });
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.back-trap.allowed" }, [
        proofOf("inferred", { id: "proof.no-handler" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/camera/passive.js
  passiveJudges.camera = {
    page: (page) => judgeAsking(
      page,
      "camera",
      (deed) => deed.kind === "ask" && deed.how === "mediaDevices.getUserMedia" && /"video":(?!false|null)/.test(deed.text ?? "")
    )
  };

  // audits/pasteguard/restrictions/clipboard_log/passive.js
  var CLIPBOARD_EVENT = /^on:(?:paste|copy|cut|beforepaste|drop)/;
  passiveJudges["clipboard-log"] = {
    page: (page) => {
      const told = [...deedsOf(page, "write"), ...deedsOf(page, "write+submit")].filter(
        (deed) => ["send", "hand-in", "store"].includes(deed.kind) || deed.kind === "write" && /\d/.test(deed.text ?? "")
      );
      const isLog = (deed) => {
        const tags = [...deed.payload, ...deed.because];
        const isAct = tags.some(
          (tag) => CLIPBOARD_EVENT.test(tag) || tag === "input-type" || tag === "paste"
        );
        return isAct && (deed.kind === "write" ? deed.payload.includes("count") && tags.some((tag) => CLIPBOARD_EVENT.test(tag)) : !isDraft(deed) || deed.because.some((tag) => CLIPBOARD_EVENT.test(tag)));
      };
      const logged = told.filter(isLog);
      const sure = logged.find((deed) => deed.certain);
      if (sure)
        return isRestricted(
          { id: "judge.clipboard-log.restricted" },
          ["records"],
          [conductProof(page, sure, "clipboard-log", "paste-event")]
        );
      if (logged.length) return cannotTell("reason.handler-decides");
      if (tellsServiceWorker(page)) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.clipboard-log.allowed" }, [
        proofOf("inferred", { id: "proof.code-keeps-quiet" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/clipboard_read/passive.js
  passiveJudges["clipboard-read"] = {
    page: (page) => {
      const all = ["boot", "quiet", "tab-switch", "window-blur", "write"].flatMap((act) => deedsOf(page, act)).filter((deed) => deed.kind === "ask" && /^clipboard\.read/.test(deed.how));
      const sure = all.find(
        (deed) => deed.certain && !deed.because.some((tag) => /^on:(?:paste|key|beforeinput)/.test(tag))
      );
      if (sure)
        return isRestricted(
          { id: "judge.clipboard-read.restricted" },
          ["records"],
          [
            proofOf(
              "inferred",
              { id: "proof.code-asks", values: { call: `navigator.${sure.how}` } },
              { mechanism: "api-call", deed: sure }
            )
          ]
        );
      if (all.length) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.clipboard-read.allowed" }, [
        proofOf("inferred", { id: "proof.code-asks-not" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/clipboard_write/passive.js
  passiveJudges["clipboard-write"] = {
    page: (page) => {
      const isWriting = (deed) => deed.kind === "ask" && /^clipboard\.write/.test(deed.how) || deed.kind === "command" && /^(?:copy|cut)$/.test(deed.to);
      const all = ["boot", "quiet", "tab-switch", "window-blur", "write", "screenshot"].flatMap((act) => deedsOf(page, act)).filter(isWriting);
      const sure = all.find(
        (deed) => deed.certain && !deed.because.some((tag) => /^on:(?:click|copy|cut)/.test(tag))
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
                  call: sure.kind === "command" ? `document.execCommand("${sure.to}")` : `navigator.${sure.how}`
                }
              },
              { mechanism: "clipboard-write", deed: sure }
            )
          ]
        );
      if (all.length) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.clipboard-write.allowed" }, [
        proofOf("inferred", { id: "proof.code-asks-not" })
      ]);
    }
  };

  // audits/pasteguard/interpreter/judges/texts.js
  function deedsOfTexts(page, act) {
    return page.frames.flatMap(({ paper }) => paper.texts[act]?.deeds ?? []);
  }
  function judgeTextActs(page, acts, allowed, restricted, isSpoiling, event) {
    const [first] = page.frames.filter(({ facts }) => facts.texts.length);
    const paper = (first ?? page.frames[0])?.paper;
    const tried = acts.map((act) => paper?.texts[act]);
    if (!paper || tried.some((each) => !each)) return cannotTell("reason.code-too-much");
    for (const each of tried) {
      const spoiled = each.deeds.find(
        (one) => isSpoiling(one) && one.certain
      );
      const isStopped = each.cancelled === true && (!event || each.mechanism.startsWith(event));
      if (!isStopped && !spoiled) continue;
      const deed = spoiled ?? each.deeds.find(
        (one) => one.kind === "cancel" && (!event || one.to === event)
      ) ?? null;
      const kept = each.deeds.find((one) => one.kind === "clipboard");
      if (isStopped && kept && !spoiled) return cannotTell("reason.handler-decides");
      if (spoiled?.kind === "clipboard" && (spoiled.text === null || spoiled.payload.includes("page-text")))
        return cannotTell("reason.handler-decides");
      const proof = proofOf(
        "inferred",
        spoiled ? { id: "proof.code-spoils" } : { id: "proof.code-cancels", values: { event: deed?.to || event || "" } },
        { mechanism: each.mechanism || "script", deed }
      );
      return isRestricted({ id: restricted }, [spoiled ? "alters" : "blocks"], [proof]);
    }
    if (tried.some((each) => each.cancelled === null || each.deeds.some(isSpoiling)))
      return cannotTell("reason.handler-decides");
    if (!page.complete) return cannotTell("reason.code-unread");
    return isAllowed({ id: allowed }, [
      proofOf("inferred", {
        id: tried.some((each) => each.deeds.length) ? "proof.code-lets-through" : "proof.no-handler"
      })
    ]);
  }
  function unlessStyled(page, verdict, act) {
    if (verdict.outcome !== "allowed") return verdict;
    const doubt = (
      /** @type {Sentence | undefined} */
      page.frames.map(({ facts }) => facts.doubts?.[act]).find(Boolean)
    );
    if (doubt) return cannotTell(doubt.id, doubt.values);
    return uses(page, /^styles:/) ? cannotTell("reason.markup-styles-decide") : verdict;
  }

  // audits/pasteguard/restrictions/context_menu/passive.js
  passiveJudges["context-menu"] = {
    page: (page) => {
      const inField = page.frames.find(({ paper }) => paper.texts["menu-field"]?.cancelled === true);
      if (inField && page.frames[0]?.paper.texts.menu?.cancelled === false) {
        return isRestricted(
          { id: "judge.context-menu.restricted" },
          ["blocks"],
          [
            proofOf(
              "inferred",
              { id: "proof.code-cancels", values: { event: "contextmenu" } },
              { mechanism: "contextmenu-event" }
            )
          ]
        );
      }
      const texts = page.frames[0]?.paper.texts;
      const anyway = new Set(
        [...deedsOf(page, "quiet"), ...deedsOf(page, "write"), ...texts?.select?.deeds ?? []].map(
          deedKey
        )
      );
      const warnings = (texts?.menu?.deeds ?? []).filter(
        (deed) => deed.kind === "message" && deed.certain
      );
      const warned = warnings.find((deed) => !anyway.has(deedKey(deed)));
      if (warnings.length && !warned) return cannotTell("reason.handler-decides");
      if (warned)
        return isRestricted(
          { id: "judge.context-menu.warned" },
          ["warns"],
          [
            proofOf(
              "inferred",
              {
                id: "proof.code-says",
                values: { act: "@act.menu", text: (warned.text ?? "").slice(0, 160) }
              },
              { mechanism: "mouse-event", deed: warned }
            )
          ]
        );
      if (inField && page.frames[0]?.paper.texts.menu?.cancelled !== true || page.frames.some(({ paper }) => paper.texts["menu-field"]?.cancelled === null))
        return cannotTell("reason.handler-decides");
      return judgeTextActs(
        page,
        ["menu"],
        "judge.context-menu.allowed",
        "judge.context-menu.restricted",
        () => false,
        "contextmenu"
      );
    }
  };

  // audits/pasteguard/restrictions/copy/passive.js
  passiveJudges.copy = {
    field: (field) => field.facts.kind === "password" ? doesNotApply("reason.copy-not-expected") : judgeField("copy", field, ["copy", "copy-menu"], { needsTyping: false }),
    page: (page) => {
      if (!page.facts.texts.length)
        return page.facts.drawings.length ? cannotTell("reason.drawn-text") : doesNotApply("reason.no-text");
      if (page.facts.texts[0].userSelect === "none") {
        const proof = proofOf(
          "declared",
          { id: "proof.style-none" },
          { mechanism: "css", code: page.facts.texts[0].html }
        );
        return isRestricted({ id: "judge.copy.page.unselectable" }, ["blocks"], [proof]);
      }
      const verdict = judgeTextActs(
        page,
        ["copy-key", "copy-menu"],
        "judge.copy.page.allowed",
        "judge.copy.page.restricted",
        COPY_SPOILED
      );
      return unlessStyled(page, verdict, "select");
    }
  };
  function COPY_SPOILED(deed) {
    return deed.kind === "ask" && deed.how === "clipboard.writeText" || deed.kind === "clipboard" && deed.how === "setData";
  }

  // audits/pasteguard/restrictions/cut/passive.js
  passiveJudges.cut = {
    field: (field) => field.facts.kind === "password" ? doesNotApply("reason.copy-not-expected") : judgeField("cut", field, ["cut", "cut-menu"], { needsTyping: false })
  };

  // audits/pasteguard/restrictions/devtools/passive.js
  passiveJudges.devtools = {
    page: (page) => {
      const trap = ["boot", "quiet"].flatMap((act) => deedsOf(page, act)).find((deed) => deed.kind === "debugger" && deed.certain);
      if (trap?.because.includes("on:timer"))
        return isRestricted(
          { id: "judge.devtools.stops" },
          ["blocks"],
          [
            proofOf(
              "inferred",
              { id: "proof.code-debugger" },
              { mechanism: "debugger-statement", deed: trap }
            )
          ]
        );
      const library = page.products.find(
        (each) => each.kind === "guard-library" && each.restrictions.has("devtools")
      );
      if (library) return cannotTell("reason.vendor-may", { name: library.name.en ?? library.id });
      const because = /^outer-size$|^on:keydown/;
      const deeds = answersTo(page, {
        restriction: "devtools",
        act: "devtools",
        because,
        listens: /^$/,
        mechanism: "timer"
      }).filter((deed) => deed.kind !== "cancel" && (punishes(deed) || warns(deed) || records(deed)));
      const told = deeds.filter((deed) => isOf(deed, /^outer-size$/) || isOf(deed, /^key$/));
      const ofAnyKey = new Set(deedsOf(page, "write").map(deedKey));
      const sure = told.find(
        (deed) => deed.certain && (isOf(deed, /^outer-size$/) || !ofAnyKey.has(deedKey(deed)))
      );
      if (sure)
        return isRestricted(
          {
            id: punishes(sure) ? "judge.conduct.punished" : "judge.conduct.noticed",
            values: { act: "@deed.devtools" }
          },
          [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
          [conductProof(page, sure, "devtools", "timer")]
        );
      if (told.length || trap || uses(page, /^outer(?:Width|Height)$/) || uses(page, /^console\.(?:table|clear|profile)$/))
        return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      if (answersTo(page, {
        restriction: "devtools",
        act: "devtools",
        because: /^on:keydown/,
        listens: /^$/,
        mechanism: ""
      }).some((deed) => deed.kind === "cancel"))
        return cannotTell("reason.handler-decides");
      return isAllowed({ id: "judge.conduct.allowed", values: { act: "@deed.devtools" } }, [
        proofOf("inferred", { id: "proof.no-handler" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/dictation/passive.js
  passiveJudges.dictation = {
    field: (field) => judgeField("dictation", field, ["dictate", "dictate-later"])
  };

  // audits/pasteguard/restrictions/drop/passive.js
  passiveJudges.drop = {
    field: (field) => judgeField("drop", field, ["drop", ...contentActs(field, "drop")])
  };

  // audits/pasteguard/restrictions/fullscreen/passive.js
  passiveJudges.fullscreen = {
    page: (page) => {
      const told = deedsOf(page, "fullscreen").filter(
        (deed) => isOf(deed, /^out-of-fullscreen$|^fullscreen$/) && (punishes(deed) || warns(deed) || records(deed))
      );
      const sure = told.find((deed) => deed.certain);
      if (sure)
        return isRestricted(
          { id: "judge.fullscreen.restricted" },
          ["requires", punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
          [conductProof(page, sure, "fullscreen", "fullscreenchange")]
        );
      if (told.length) return cannotTell("reason.handler-decides");
      const asked = ["boot", "quiet", "press", "write"].flatMap((act) => deedsOf(page, act)).some((deed) => deed.kind === "ask" && deed.how === "requestFullscreen");
      if (page.facts.fullscreenRules.length) return cannotTell("reason.fullscreen.style");
      if (asked || uses(page, /^fullscreen$/)) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.fullscreen.allowed" }, [
        proofOf("inferred", { id: "proof.code-asks-not" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/geolocation/passive.js
  passiveJudges.geolocation = {
    page: (page) => judgeAsking(
      page,
      "geolocation",
      (deed) => deed.kind === "ask" && deed.how.startsWith("geolocation.")
    )
  };

  // audits/pasteguard/restrictions/idle/passive.js
  passiveJudges.idle = {
    page: (page) => {
      const busy = new Set(deedsOf(page, "busy").map(deedKey));
      const told = deedsOf(page, "idle").filter(
        (deed) => !busy.has(deedKey(deed)) && (punishes(deed) || warns(deed) || records(deed))
      );
      const sure = told.find((deed) => deed.certain);
      const minutes = sure ? Math.max(1, Math.round(sure.at / 6e4)) : 0;
      if (sure)
        return isRestricted(
          { id: "judge.idle.restricted" },
          [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
          [
            proofOf(
              "inferred",
              { id: "proof.code-idle", values: { minutes } },
              { mechanism: "timer", deed: sure }
            )
          ]
        );
      if (told.length || uses(page, /^IdleDetector$/)) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.idle.allowed" }, [
        proofOf("inferred", { id: "proof.code-keeps-quiet" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/ime/passive.js
  passiveJudges.ime = {
    field: (field) => ["number", "email", "url", "tel", "password", "code-boxes"].includes(field.facts.kind) ? doesNotApply("reason.no-japanese") : field.paper["insert-japanese"]?.arrived === false && field.paper.compose?.arrived === false && field.paper.dictate?.arrived === true ? doesNotApply("reason.no-japanese") : swallowedLine(field) ?? judgeField("ime", field, ["compose"])
  };
  function swallowedLine({ paper, complete, faithful }) {
    const after = paper["compose-enter"];
    if (!after || paper.enter?.arrived !== true || paper.compose?.arrived !== true || after.arrived)
      return null;
    const deed = after.deeds.findLast((each) => each.kind === "cancel" && each.to === "keydown");
    if (after.arrived === null || !deed?.certain || !complete || !faithful)
      return cannotTell("reason.handler-decides");
    return isRestricted(
      { id: "judge.ime.line" },
      ["alters"],
      [
        proofOf(
          "inferred",
          { id: "proof.code-cancels", values: { event: "keydown" } },
          { mechanism: "keydown", deed }
        )
      ]
    );
  }

  // audits/pasteguard/restrictions/keyboard_lock/passive.js
  passiveJudges["keyboard-lock"] = {
    page: (page) => judgeAsking(
      page,
      "keyboard-lock",
      (deed) => deed.kind === "ask" && deed.how === "keyboard.lock"
    )
  };

  // audits/pasteguard/restrictions/keystroke_log/passive.js
  var KEY_EVENT = /^on:(?:keydown|keyup|keypress|input|beforeinput|textInput)/;
  passiveJudges["keystroke-log"] = {
    page: (page) => {
      const told = [...deedsOf(page, "write"), ...deedsOf(page, "write+submit")].filter(
        (deed) => ["send", "hand-in", "store"].includes(deed.kind)
      );
      const times = /* @__PURE__ */ new Map();
      for (const deed of deedsOf(page, "write"))
        times.set(deedKey(deed), (times.get(deedKey(deed)) ?? 0) + deed.count);
      const isConstant = (deed) => deed.kind === "send" && deed.text !== null && !/[\d\u2026]/.test(deed.text);
      const isLog = (deed) => deed.payload.includes("key") || !isConstant(deed) && deed.payload.some((tag) => KEY_EVENT.test(tag)) && deed.payload.some((tag) => tag === "time" || tag === "count") && !deed.payload.includes("answer");
      const grows = (deed) => deed.kind === "send" && deed.because.some((tag) => KEY_EVENT.test(tag)) && !deed.because.includes("on:timer") && (times.get(deedKey(deed)) ?? 0) >= 10;
      const logged = told.filter((deed) => isLog(deed) || grows(deed));
      const sure = logged.find((deed) => deed.certain);
      if (sure)
        return isRestricted(
          { id: "judge.keystroke-log.restricted" },
          ["records"],
          [conductProof(page, sure, "keystroke-log", "keydown")]
        );
      const isMixed = (deed) => deed.payload.some((tag) => KEY_EVENT.test(tag)) && deed.payload.some((tag) => tag === "time" || tag === "count");
      if (logged.length || told.some(isMixed)) return cannotTell("reason.handler-decides");
      if (uses(page, /^(?:Worker|WebSocket)$/) && listensTo(page, /^(?:key\w+|input|beforeinput)@/))
        return cannotTell("reason.handler-decides");
      if (tellsServiceWorker(page)) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      if (!page.hasFields) return cannotTell("reason.no-fields");
      return isAllowed({ id: "judge.keystroke-log.allowed" }, [
        proofOf("inferred", { id: "proof.code-keeps-quiet" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/leave_warning/passive.js
  passiveJudges["leave-warning"] = {
    page: (page) => {
      const asks = (act) => deedsOf(page, act).filter((deed) => deed.kind === "cancel" && deed.to === "beforeunload");
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
              { mechanism: "beforeunload", deed: sure }
            )
          ]
        );
      if (all.length) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.leave-warning.allowed" }, [
        proofOf("inferred", { id: "proof.no-handler" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/length_limit/passive.js
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
              { mechanism: "attribute", code: facts.html }
            )
          ]
        );
      }
      if (paper.type?.arrived !== true || !paper.long || !field.complete)
        return cannotTell("reason.not-by-looking");
      if (paper.long.arrived === true)
        return isAllowed({ id: "judge.length-limit.allowed", values: { length: 2e3 } }, [
          proofOf("inferred", { id: "proof.code-lets-through" })
        ]);
      return cannotTell("reason.handler-decides");
    }
  };

  // audits/pasteguard/restrictions/lockdown_client/passive.js
  var CLIENT_NAMED = [
    /safe ?exam ?browser|lockdown ?browser|respondus|secure ?browser|examplify|proctorio|honorlock/i,
    /guardian browser|extension (?:is )?(?:required|not (?:found|installed))/i,
    /専用ブラウザ|専用の(?:ブラウザ|アプリ)|拡張機能(?:を|が)/
  ];
  var CLIENT = "safe ?exam ?browser|lockdown ?browser|secure ?browser|guardian browser|extension";
  var CLIENT_JA = "safe ?exam ?browser|lockdown ?browser|専用の?(?:受験用)?ブラウザー?|拡張機能";
  var DEMANDED = [
    new RegExp(
      `(?:only be (?:taken|opened|displayed)|can(?:not|'t) be (?:taken|opened|displayed) without)[^.]*(?:${CLIENT})`,
      "i"
    ),
    new RegExp(`(?:${CLIENT}|examplify) (?:is|was) (?:required|not (?:found|installed))`, "i"),
    new RegExp(
      `(?:${CLIENT_JA})[^。]*(?:でのみ|以外では|をインストールしてください|が必要です)`,
      "i"
    )
  ];
  var isSaid = (patterns, text) => patterns.some((pattern) => pattern.test(text));
  var isExamLink = ({ attributes }) => /^\s*sebs?:/i.test(attributes.href ?? "");
  passiveJudges["lockdown-client"] = {
    page: (page) => {
      const said = page.facts.lines.find((line) => isSaid(CLIENT_NAMED, line));
      const demand = page.facts.lines.find((line) => isSaid(DEMANDED, line));
      if (demand)
        return isRestricted(
          { id: "judge.lockdown-client.restricted" },
          ["requires"],
          [
            proofOf(
              "declared",
              { id: "proof.page-says", values: { sentence: demand.slice(0, 160) } },
              { mechanism: "text" }
            )
          ]
        );
      if (said || page.products.some((each) => each.kind === "lockdown"))
        return cannotTell("reason.handler-decides");
      if (page.frames.some(({ facts }) => facts.nodes.some(isExamLink)))
        return cannotTell("reason.markup-exam-link");
      const turned = ["boot", "quiet", "press"].flatMap((act) => deedsOf(page, act)).some((deed) => isOf(deed, /^(?:agent|global:.*)$/) && (punishes(deed) || warns(deed)));
      const demanded = ["boot", "quiet"].flatMap((act) => deedsOf(page, act)).filter(
        (deed) => deed.text && isSaid(CLIENT_NAMED, deed.text) || deed.kind === "lock" || deed.kind === "wipe"
      );
      if (demanded.length || turned || uses(page, /SafeExamBrowser|SecureBrowser|LockDown|Respondus/i))
        return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      if (!page.hasFields) return cannotTell("reason.no-field-seen");
      if (uses(page, /^navigator\.(?:userAgent|userAgentData|maxTouchPoints)$/))
        return cannotTell("reason.only-read", { call: "navigator.userAgent" });
      return isAllowed({ id: "judge.lockdown-client.allowed" }, [
        proofOf("inferred", { id: "proof.code-asks-not" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/microphone/passive.js
  passiveJudges.microphone = {
    page: (page) => judgeAsking(
      page,
      "microphone",
      (deed) => deed.kind === "ask" && deed.how === "mediaDevices.getUserMedia" && /"audio":(?!false|null)/.test(deed.text ?? "")
    )
  };

  // audits/pasteguard/restrictions/mouse_leave/passive.js
  passiveJudges["mouse-leave"] = {
    page: (page) => judgeConduct(page, {
      restriction: "mouse-leave",
      act: "mouse-leave",
      because: /^on:(?:mouse|pointer)(?:leave|out|enter|over)@|^on:lostpointercapture/,
      listens: /^(?:mouse|pointer)(?:leave|out)@(?:document|root|window|unknown)|^(?:mouse|pointer)enter@(?:document|root|window)/,
      mechanism: "mouseleave"
    })
  };

  // audits/pasteguard/restrictions/multi_screen/passive.js
  var SCREENS = /^(?:screens|window-place|screen-place)$/;
  passiveJudges["multi-screen"] = {
    page: (page) => {
      const all = ["boot", "quiet", "press", "submit"].flatMap((act) => deedsOf(page, act));
      const sure = all.find(
        (deed) => deed.certain && ["send", "hand-in"].includes(deed.kind) && deed.payload.some((tag) => SCREENS.test(tag))
      );
      if (sure)
        return isRestricted(
          { id: "judge.multi-screen.restricted" },
          ["records"],
          [conductProof(page, sure, "multi-screen", "api-call")]
        );
      if (uses(page, /^(?:screen\.isExtended|screen\.place|window\.place|getScreenDetails)$/))
        return cannotTell("reason.only-read", { call: "screen" });
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.multi-screen.allowed" }, [
        proofOf("inferred", { id: "proof.code-asks-not" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/offline_loss/passive.js
  passiveJudges["offline-loss"] = {
    page: (page) => {
      if (!page.hasFields) return cannotTell("reason.no-fields");
      const anyway = new Set(
        [...deedsOf(page, "quiet"), ...deedsOf(page, "later")].filter((deed) => !isOf(deed, /^on:(?:offline|online)/)).map(deedKey)
      );
      const told = deedsOf(page, "offline").filter(
        (deed) => (isOf(deed, /^on:(?:offline|online)|^online$/) || !anyway.has(deedKey(deed))) && punishes(deed)
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
                  what: `@consequence.${CONSEQUENCES[sure.kind] ?? "locked"}`
                }
              },
              { mechanism: "script", deed: sure }
            )
          ]
        );
      if (told.length) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      const asksServer = [...deedsOf(page, "write"), ...deedsOf(page, "quiet")].some(
        (deed) => deed.kind === "send"
      );
      if (asksServer) return cannotTell("reason.handler-decides");
      return isAllowed({ id: "judge.offline-loss.allowed" }, [
        proofOf("inferred", { id: "proof.no-handler" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/paste/passive.js
  passiveJudges.paste = {
    field: (field) => judgeField(
      "paste",
      field,
      [
        "paste",
        "paste-menu",
        "paste-insert-key",
        "paste-lines",
        ...field.facts.maxlength === null && field.paper.long?.arrived === true ? ["paste-long"] : [],
        "paste-again",
        ...contentActs(field, "paste")
      ].filter((act) => act !== "paste-lines" || holdsLines(field))
    )
  };
  function holdsLines(field) {
    return ["textarea", "contenteditable"].includes(field.facts.kind);
  }

  // audits/pasteguard/restrictions/pointer_log/passive.js
  var POINTER_EVENT = /^on:(?:(?:mouse|pointer|touch)(?:move|down|up|over|out|start|end)?|click|scroll|wheel)@(?:document|window|root)/;
  passiveJudges["pointer-log"] = {
    page: (page) => {
      const told = [...deedsOf(page, "pointer"), ...deedsOf(page, "pointer+submit")].filter(
        (deed) => ["send", "hand-in", "store"].includes(deed.kind)
      );
      const logged = told.filter(
        (deed) => deed.payload.includes("pointer") || deed.payload.some((tag) => POINTER_EVENT.test(tag)) && deed.payload.some((tag) => tag === "time" || tag === "count")
      );
      const sure = logged.find((deed) => deed.certain);
      if (sure)
        return isRestricted(
          { id: "judge.pointer-log.restricted" },
          ["records"],
          [conductProof(page, sure, "pointer-log", "pointermove")]
        );
      if (logged.length) return cannotTell("reason.handler-decides");
      if (tellsServiceWorker(page)) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.pointer-log.allowed" }, [
        proofOf("inferred", { id: "proof.code-keeps-quiet" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/print/passive.js
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
              { mechanism: "css", code: hidden }
            )
          ]
        );
      const acts = deedsOf(page, "print").filter(
        (deed) => isOf(deed, /^on:(?:before|after)print|^shortcut:p$/)
      );
      const stops = acts.filter(
        (deed) => deed.kind === "cancel" && deed.to === "keydown" || ["wipe", "hide", "lock", "message"].includes(deed.kind) || deed.kind === "write" && deed.text === ""
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
              { mechanism: sure.kind === "cancel" ? "keydown" : "script", deed: sure }
            )
          ]
        );
      if (stops.length || acts.some((deed) => ["write", "hide"].includes(deed.kind)))
        return cannotTell("reason.handler-decides");
      if (listensTo(page, /^(?:beforeprint|change)@(?:window|recorded)/) && acts.length)
        return cannotTell("reason.handler-decides");
      if (!page.complete || page.facts.printRules.length)
        return cannotTell(page.complete ? "reason.markup-styles-decide" : "reason.code-unread");
      const verdict = isAllowed({ id: "judge.print.allowed" }, [
        proofOf("inferred", { id: "proof.no-handler" })
      ]);
      return unlessStyled(page, verdict, "print");
    }
  };

  // audits/pasteguard/restrictions/reload_loss/passive.js
  passiveJudges["reload-loss"] = {
    page: (page) => {
      if (!page.hasFields) return cannotTell("reason.no-fields");
      const kept = [
        ...deedsOf(page, "write"),
        ...deedsOf(page, "reload"),
        ...deedsOf(page, "write+leave")
      ].filter((deed) => deed.kind === "store" && deed.payload.includes("answer"));
      const sent = deedsOf(page, "write").filter(
        (deed) => deed.kind === "send" && deed.payload.includes("answer")
      );
      const readAgain = kept.filter(
        (deed) => uses(
          page,
          deed.how === "indexedDB" ? /^read:database:/ : new RegExp(
            `^read:${deed.how.startsWith("local") ? "local" : "session"}:${escaped(deed.to)}$`
          )
        )
      );
      const first = new Set(deedsOf(page, "boot").map(deedKey));
      const isOther = deedsOf(page, "second-start").some(
        (deed) => (punishes(deed) || warns(deed)) && !first.has(deedKey(deed))
      );
      const asks = deedsOf(page, "boot").some((deed) => deed.because.includes(NAVIGATION));
      if (isOther || asks) return cannotTell("reason.handler-decides");
      const sure = readAgain.find((deed) => deed.certain && deed.how !== "document.cookie");
      if (sure && deedsOf(page, "boot").every((deed) => deed.kind !== "unstore"))
        return isAllowed({ id: "judge.reload-loss.allowed" }, [
          proofOf(
            "inferred",
            { id: "proof.code-autosave", values: { place: `${sure.how} ${sure.to}` } },
            { mechanism: "storage", deed: sure }
          )
        ]);
      if (sent.length) return cannotTell("reason.reload.saved-elsewhere-code");
      if (kept.length || !page.complete || !page.faithful)
        return cannotTell(kept.length ? "reason.handler-decides" : "reason.code-unread");
      return isRestricted(
        { id: "judge.reload-loss.restricted" },
        ["blocks"],
        [proofOf("inferred", { id: "proof.code-no-autosave" })]
      );
    }
  };
  function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }

  // audits/pasteguard/restrictions/resize/passive.js
  passiveJudges.resize = {
    page: (page) => judgeConduct(page, {
      restriction: "resize",
      act: "resize",
      because: /^on:resize|^inner-size$|^screen-size$/,
      listens: /^resize@(?:window|unknown)$/,
      used: /^inner(?:Width|Height)$|^ResizeObserver$/,
      mechanism: "resize"
    })
  };

  // audits/pasteguard/restrictions/screen_share/passive.js
  passiveJudges["screen-share"] = {
    page: (page) => judgeAsking(
      page,
      "screen-share",
      (deed) => deed.kind === "ask" && deed.how === "mediaDevices.getDisplayMedia"
    )
  };

  // audits/pasteguard/restrictions/screenshot/passive.js
  passiveJudges.screenshot = {
    page: (page) => {
      const told = answersTo(page, {
        restriction: "screenshot",
        act: "screenshot",
        because: /^on:key(?:down|up)/,
        listens: /^$/,
        mechanism: "keydown"
      }).filter((deed) => deed.because.includes("key") || deed.kind === "ask");
      const spoils = told.find(
        (deed) => deed.certain && deed.kind === "ask" && /^clipboard\.write/.test(deed.how)
      );
      if (spoils)
        return isRestricted(
          { id: "judge.screenshot.overwritten" },
          ["alters"],
          [
            proofOf(
              "inferred",
              { id: "proof.code-asks", values: { call: `navigator.${spoils.how}` } },
              { mechanism: "clipboard-write", deed: spoils }
            )
          ]
        );
      const telling = told.filter((deed) => punishes(deed) || warns(deed) || records(deed));
      const ofAnyKey = new Set(deedsOf(page, "write").map(deedKey));
      const sure = telling.find((deed) => deed.certain && !ofAnyKey.has(deedKey(deed)));
      if (sure)
        return isRestricted(
          {
            id: punishes(sure) ? "judge.conduct.punished" : "judge.conduct.noticed",
            values: { act: "@deed.screenshot" }
          },
          [punishes(sure) ? "punishes" : warns(sure) ? "warns" : "records"],
          [conductProof(page, sure, "screenshot", "keydown")]
        );
      const pictures = deedsOf(page, "quiet").filter(
        (deed) => deed.kind === "send" && deed.payload.includes("picture")
      );
      if (pictures.some((deed) => deed.certain))
        return isRestricted(
          { id: "judge.screenshot.taken" },
          ["records"],
          [conductProof(
            page,
            /** @type {PlainDeed} */
            pictures[0],
            "screenshot",
            "request"
          )]
        );
      if (telling.length || pictures.length || deedsOf(page, "quiet").some((deed) => deed.kind === "picture") || told.some((deed) => deed.kind !== "console"))
        return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.conduct.allowed", values: { act: "@deed.screenshot" } }, [
        proofOf("inferred", { id: "proof.no-handler" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/select/passive.js
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
          { mechanism: "css", code: texts[0].html }
        );
        return isRestricted({ id: "judge.select.restricted" }, ["blocks"], [proof]);
      }
      if (texts[0].isInvisible)
        return isRestricted(
          { id: "judge.select.invisible" },
          ["alters"],
          [proofOf("declared", { id: "proof.invisible" }, { mechanism: "css", code: texts[0].html })]
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
              { mechanism: "selection-script", deed: taken }
            )
          ]
        );
      const verdict = judgeTextActs(
        page,
        ["select"],
        "judge.select.allowed",
        "judge.select.restricted",
        (deed) => deed.kind === "deselect"
      );
      return unlessStyled(page, verdict, "select");
    }
  };

  // audits/pasteguard/restrictions/session_replay/passive.js
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
              { id: "proof.vendor-present", values: { name: recorder.name.en ?? recorder.id } },
              { mechanism: "request" }
            )
          ]
        );
      const sent = ["boot", "quiet", "write", "pointer"].flatMap((act) => deedsOf(page, act)).filter((deed) => deed.kind === "send" && deed.payload.includes("page-text"));
      const sure = sent.find((deed) => deed.certain);
      if (sure)
        return isRestricted(
          { id: "judge.session-replay.restricted" },
          ["records"],
          [conductProof(page, sure, "session-replay", "request")]
        );
      if (sent.length || uses(page, /^MutationObserver$/) && deedsOf(page, "quiet").some((deed) => deed.kind === "send"))
        return cannotTell("reason.handler-decides");
      if (tellsServiceWorker(page)) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      return uses(page, /^MutationObserver$|^CompressionStream$/) ? cannotTell("reason.handler-decides") : isAllowed({ id: "judge.session-replay.allowed" }, [
        proofOf("inferred", { id: "proof.code-keeps-quiet" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/shortcuts/passive.js
  var hasAccessKey = ({ attributes }) => Boolean(attributes.accesskey);
  passiveJudges.shortcuts = {
    page: (page) => {
      const tried = page.frames.flatMap(({ paper }) => [...paper.texts.shortcuts?.keys ?? []]);
      if (!tried.length) return cannotTell("reason.code-too-much");
      const taken = tried.filter((each) => each.cancelled === true && each.key !== "Ctrl+C").map((each) => each.key);
      if (taken.length) {
        const deed = deedsOfTexts(page, "shortcuts").find((each) => each.kind === "cancel") ?? null;
        const proof = proofOf(
          "inferred",
          { id: "proof.code-cancels-keys", values: { keys: [...new Set(taken)].join(", ") } },
          { mechanism: "keydown", deed }
        );
        return isRestricted(
          { id: "judge.shortcuts.restricted", values: { keys: [...new Set(taken)].join(", ") } },
          ["blocks"],
          [proof]
        );
      }
      if (tried.some((each) => each.cancelled === null)) return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      if (page.frames.some(({ facts }) => facts.nodes.some(hasAccessKey)))
        return cannotTell("reason.markup-access-keys");
      return isAllowed({ id: "judge.shortcuts.allowed" }, [
        proofOf("inferred", { id: "proof.no-handler" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/single_tab/passive.js
  var SECOND_TAB = /(?:another|other|second|different|new) (?:tab|window)|already open|(?:別|他|複数)の(?:タブ|ウィンドウ|画面)|二重に/i;
  passiveJudges["single-tab"] = {
    page: (page) => {
      const told = deedsOf(page, "storage").filter(
        (deed) => isOf(deed, /^on:storage|^on:other-tab/) && (punishes(deed) || warns(deed) || deed.kind === "send")
      );
      const sure = told.find((deed) => deed.certain && punishes(deed)) ?? told.find((deed) => deed.certain) ?? turnsAway(page);
      if (sure)
        return isRestricted(
          { id: "judge.single-tab.restricted" },
          [punishes(sure) ? "punishes" : sure.kind === "send" ? "records" : "warns"],
          [conductProof(page, sure, "single-tab", "storage")]
        );
      if (told.length || uses(page, /^(?:SharedWorker|locks\.request)$/))
        return cannotTell("reason.handler-decides");
      if (!page.complete) return cannotTell("reason.code-unread");
      const shared = [...deedsOf(page, "boot"), ...deedsOf(page, "quiet")].some(
        (deed) => deed.kind === "store" && deed.how === "localStorage" && !isDraft(deed)
      );
      return shared ? cannotTell("reason.handler-decides") : isAllowed({ id: "judge.single-tab.allowed" }, [
        proofOf("inferred", { id: "proof.code-asks-not" })
      ]);
    }
  };
  function turnsAway(page) {
    const shown = ["boot", "quiet", "storage"].flatMap((act) => deedsOf(page, act));
    return shown.find(
      (deed) => (punishes(deed) || ["write", "message", "show"].includes(deed.kind)) && SECOND_TAB.test(deed.text ?? "")
    ) ?? null;
  }

  // audits/pasteguard/restrictions/spellcheck/passive.js
  passiveJudges.spellcheck = {
    field: (field) => {
      const { facts } = field;
      if (facts.disabled) return doesNotApply("reason.disabled");
      const isChecked = ["text", "search", "textarea", "contenteditable"].includes(facts.kind) || EDITOR_KINDS.has(facts.kind) && !["monaco", "codemirror", "ace"].includes(facts.kind);
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
              { mechanism: "attribute", code: facts.spellcheckFrom ?? facts.html }
            )
          ]
        );
      }
      const correction = field.paper.correct;
      const later = Object.values(field.paper).flatMap((outcome) => outcome.deeds).find((deed) => deed.kind === "set" && deed.how === "spellcheck" && deed.text === "false");
      if (later?.certain)
        return isRestricted(
          { id: "judge.spellcheck.restricted" },
          ["blocks"],
          [
            proofOf(
              "inferred",
              { id: "proof.spellcheck-off" },
              { mechanism: "attribute", deed: later }
            )
          ]
        );
      if (correction?.arrived === false) return stoppedVerdict("spellcheck", correction, false);
      if (later || correction && correction.arrived === null)
        return cannotTell("reason.handler-decides");
      if (!field.complete && !EDITOR_KINDS.has(facts.kind)) return cannotTell("reason.code-unread");
      return isAllowed({ id: "judge.spellcheck.allowed" }, [
        proofOf("declared", { id: "proof.spellcheck-on" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/tab_switch/passive.js
  passiveJudges["tab-switch"] = {
    page: (page) => judgeConduct(page, {
      restriction: "tab-switch",
      act: "tab-switch",
      because: /^on:(?:(?:webkit)?visibilitychange|freeze|pagehide|frame$|(?:blur|focus)@(?:window|document|root)$)|^(?:visibility|focus)$/,
      listens: /^(?:webkit)?visibilitychange@|^(?:freeze|resume)@|^(?:blur|focus)@(?:window|document|root|unknown)$/,
      used: /^(?:visibility|focus)$/,
      mechanism: "visibilitychange"
    })
  };

  // audits/pasteguard/judge/clocks/limit_vocabulary.json
  var limit_vocabulary_default = {
    before_numbers: [
      [
        "[‘’ʼ`´]",
        "'"
      ],
      [
        "[‐‑−]",
        "-"
      ],
      [
        "\\s+",
        " "
      ],
      [
        "\\b(?:an?|the|one) third of an hour\\b",
        "20 minutes"
      ],
      [
        "\\bthree[- ]quarters of an hour\\b",
        "45 minutes"
      ],
      [
        "\\b(?:a )?quarter of an hour\\b|\\ba quarter[- ]hour\\b",
        "15 minutes"
      ],
      [
        "(?<!\\band )(?<!\\band a )\\b(?:a )?half[- ](?:an |a )?hours?\\b",
        "30 minutes"
      ],
      [
        "\\bhalf a minute\\b",
        "30 seconds"
      ],
      [
        "\\ban hour and a quarter\\b",
        "75 minutes"
      ],
      [
        "\\ban hour and a half\\b",
        "90 minutes"
      ],
      [
        "\\ban? (?=(?:single )?(?:hours?|minutes?)\\b)",
        "1 "
      ],
      [
        "\\bsingle (?=hours?\\b|minutes?\\b)",
        ""
      ],
      [
        "半時間",
        "30分"
      ],
      [
        "\\b(?:the|your|that) hour (?=(?:is|has|was) (?:up|over|passed|gone)|runs out|ends\\b|elapses)",
        "your 1 hour "
      ],
      [
        "\\b((?:countdown|timer|clock) (?:\\w+ ){0,3}?)(?:at|from|to) (?=\\d{1,3}:\\d\\d)",
        "$1with "
      ],
      [
        "((?:タイマー|カウントダウン|残り時間)[はがも]\\d{1,3}:\\d\\d)(?:から|より)",
        "$1 "
      ],
      [
        "\\bat (?=0?0:\\d\\d:\\d\\d(?!\\d))",
        "after "
      ],
      [
        "\\.{2,} ?(?=\\d)",
        " – "
      ],
      [
        "[分秒時]速\\s*\\d[\\d.]*\\s*k?m(?![a-z])",
        "速さ"
      ]
    ],
    ones: [
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    ],
    tens: [
      "",
      "",
      "twenty",
      "thirty",
      "forty",
      "fifty",
      "sixty",
      "seventy",
      "eighty",
      "ninety"
    ],
    number_before: "(?=[\\s-]+(?:and a half[\\s-]+)?(?:(?:full|whole|short|long)[\\s-]+)?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\\b)",
    after_numbers: [
      [
        "\\b(\\d+) and a half[- ](hours?|minutes?)",
        "$1.5 $2"
      ],
      [
        "\\b(\\d+) (hours?) and a half\\b",
        "$1.5 $2"
      ],
      [
        "\\b(\\d+) (hours?) and a quarter\\b",
        "$1.25 $2"
      ],
      [
        "\\b(\\d+) (?:full|whole|short|long) (?=hours?\\b|minutes?\\b|seconds?\\b)",
        "$1 "
      ],
      [
        "(\\d+)分半",
        "$1分30秒"
      ],
      [
        "(\\d),(?=\\d{3}(?!\\d))",
        "$1"
      ],
      [
        "(\\d) : (?=\\d\\d(?!\\d))",
        "$1:"
      ],
      [
        "(分間?|秒間?|時間)以上(?=経過|過ぎ|たっ|たち|経っ|経ち)",
        "$1"
      ]
    ],
    may_name_time: "[\\d〇一二三四五六七八九十百](?:\\s*-?\\s*(?:and a half )?(?:時間|分|秒|h|m|s)|:\\d)|\\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\\b",
    kanji_number: "[〇一二三四五六七八九十百]+(?=時間|分(?![な析割野類別岐散子母])|秒|問)",
    kanji_enough: "^十分(?:[にでごあとはすかもす、。]|$)",
    clock: "(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?![\\d:]|\\.\\d)",
    time_of_day_before: "(?:\\b(?:at|by|until|till|from|since|before|and|to)\\s+|午[前後]\\s*|:\\d\\d\\s*[〜~–-]\\s*)$",
    time_of_day_after: "^\\s*(?:[ap]\\.?m\\b|[〜~–-]\\s*\\d|から|まで|に|頃|ごろ|より|(?:to|and|until) \\d|UTC|JST|GMT)",
    words: "(?=\\d[\\d.]*\\s*-?\\s*<UNIT>)(?:(<NUMBER>)\\s*-?\\s*<HOURS>(半)?(?:<JOIN>(?=<NUMBER>\\s*-?\\s*(?:<MINUTES>|<SECONDS>)))?)?(?:(<NUMBER>)\\s*-?\\s*<MINUTES>(?:<JOIN>(?=<NUMBER>\\s*-?\\s*<SECONDS>))?)?(?:(<NUMBER>)\\s*-?\\s*<SECONDS>)?",
    hour_before: "\\d\\s*時\\s*$",
    range_before: "\\d+(?:\\.\\d+)?(?:[-–]|\\s*(?:〜|~|から)\\s*|\\s+(?:to|or)\\s+)(?=⌛)",
    already_a_clock: "残り(?:時間)?[はがも:]?\\s*(?:あと)?\\s*⌛|あと\\s*⌛|⌛\\s*(?:left|remaining|remains?|to go)\\b(?![^⌛]{0,30}\\b(?:once|after|from the moment|as soon as)\\b)|\\b(?:left|remaining)\\b[^⌛]{0,12}⌛|\\btime left\\b[^⌛.]{0,40}:\\s*⌛|^\\W*next \\w+ in:? ⌛\\W*$|次の[^⌛。、]{1,6}まで:?\\s*(?:あと)?⌛\\W*$",
    hard_names: "time[- ]?limit|<JA_LIMIT>|\\b(?:hard|strict|firm|absolute|upper) (?:limit|cap|maximum)\\b|\\bmaximum of\\b|\\b(?:after which|at which point|whereupon) (?:\\w+ ){0,4}?<CLOSES>\\b|\\((?:enforced|strict|hard|fixed)\\)|\\b(?:maximum|most|longest) (?:time )?(?:that )?(?:you|candidates|anyone) (?:can|may)\\b",
    questions: "\\?|(?:です|ます|ません|でしょう)か(?:$|[。、」])",
    clause_ends: "[,;.:、。—–]|\\s-\\s|\\b(?:but|although|though|however|while)\\b",
    parts: {
      SAYS_TEST: "(?:(?:(?:sub)?tests?|exams?|examinations?|assessments?|quiz(?:zes)?|essays?|papers?|midterms?|finals?|challenges?|attempts?|modules?|sections?|exercises?|questionnaires?|subtests?)(?!\\w)(?! (?:of (?:the|an?|our) (?:fire|alarm|siren|system|network|sound|device|engine|software|emergency)|office|cent(?:er|re)s?|halls?|rooms?|days?|fees?|dates?|desks?|registration|website|board|prep(?:aration)?|coach|material|materials|guide|results?|scores?|administrators?|staff|anxiety|papers? (?:archive|are printed))\\b))",
      TEST: "(?:<SAYS_TEST>|surveys?|submissions?|entries|parts?|questions?|items?|tasks?|problems?|prompts?|assignments?|rounds?|answers?|responses?|forms?|pages?|stages?|blocks?|puzzles?|cases?(?= stud)|case stud(?:y|ies)|everything|all of (?:it|them))",
      WHO: "(?:you|candidates?|applicants?|students?|participants?|test[- ]?takers?|examinees?|respondents?|everyone|learners?)",
      GIVEN: "(?:(?:(?:will|only|each|then|must|only then|each time|now)\\s+)*(?:have|has|had|get|gets|receive|are given|are permitted|are entitled to|are left with|is given|be given|are granted|are allowed|is allowed|be allowed|are allotted|be allotted|have got|has got)|'ve(?: only)?(?: got)?|'ll (?:only |then )?(?:have|get|be given|be allowed|receive)|'re (?:given|permitted|allowed|granted))",
      FILL: "(?:(?:a|an|the|total|maximum|max|limit|of|only|just|exactly|precisely|up to|at most|no more than|about|another|full|fixed|firm|mere|strict|whole|in total|sum|set|period|access to|for)\\s+)*",
      DO: "(?:complete|finish|answer|submit|write|solve|do|respond|work|record|prepare|tackle|take|draft|read (?:the|it|and|each)|think|type|hand in|fill in|code|attempt|sit|pass|review your answers|get through|choose|select|pick|decide|reply|give|state|say|translate|explain|describe|create|build|design|enter|make|speak|talk|plan)",
      DONE: "(?:completed?|finish(?:ed)?|answer(?:ed)?|submit(?:ted)?|writ(?:e|ten)|hand(?:ed)? in|done|do|solved?|respond(?:ed)?|worked on|fill(?:ed)? in|turn(?:ed)? in|send in|sent in|wrap up|record(?:ed)?)",
      ENDS: "(?:ends?|ended|clos(?:e|es|ed)|expires?|expired?|stops?|stopped|locks?|locked|submits?|submitted|auto-?submit(?:s|ted)?|sent|sends|shuts?(?: down)?|times? out|timed out|finish(?:es)?|handed in|collected|taken away|graded|cut off|terminat(?:es?|ed)|read-only|disabled|turned in|over|not accepted)",
      FULL_TEST: "(?:(?:tests?|exams?|examinations?|assessments?|quiz|quizzes|essays?|subtests?|questionnaires?|midterm|sections?|attempts?|your (?:\\w+ )?(?:answers?|work|responses?|essay|text|attempt|solution|code|submission)|(?:each|every|per|this|an?|next|single|one) (?:\\w+ )?(?:question|item|task|problem|part|prompt|challenge|exercise|round|module))(?! (?:of (?:the|an?|our) (?:fire|alarm|siren|system|network|sound|device|engine|software|emergency)|office|cent(?:er|re)s?|halls?|rooms?|days?|fees?|dates?|desks?|registration|website|board|prep(?:aration)?|coach|material|materials|guide|results?|scores?|administrators?|staff|anxiety|papers? (?:archive|are printed))\\b))",
      SUBJECT: "(?:listening|writing|speaking|numerical|verbal|logical|abstract|reasoning|maths?|grammar|vocabulary|essay|coding|comprehension|programming|aptitude|situational judge?ment|reading|translation|dictation|data (?:interpretation|analysis)|critical thinking|problem[- ]solving|sql|english|science|physics|chemistry|biology|history|geography|economics|accounting|mathematics|algebra|geometry|multiple[- ]choice|short answers?|free[- ]response|composition)",
      JA_SUBJECT: "(?:数的処理|数的推理|判断推理|資料解釈|文章理解|論文|作文|実技|実験|面接|口述|口頭試問|プログラミング|データ分析|ケース|コーディング|事例|英会話|書き取り|計算|漢字|和訳|英訳|作図|英語|国語|数学|算数|理科|社会|物理|化学|生物|世界史|日本史|地理|言語|非言語|性格|リスニング|リーディング|ライティング|スピーキング|読解|聴解|文法|語彙|論理|計数|専門|教養|一般常識|英作文|面接動画|自己PR)",
      JA_CUE: "(?:以内|まで|経過|過ぎ|すぎ|超え|超過|締め?切|終了|終わり|自動|強制|制限|上限|最大|最長|限度|限り|限ら|与え|中断|だけ|のみ|計っ|測っ|はかっ|カウントダウン|タイマー|打ち?切|回収|送信|時間切れ|です|となり|実施|行い|行う|いただき|設定|ロック|閉じ|無効|時間)",
      JA_TIME: "(?:(?:制限|試験|解答|回答|テスト|受験|受検|検査|実施|作業|執筆|考査|答案|筆記|記述|思考|準備|検討|演習|プレゼン)の?(?:作成|制限)?(?:所要)?時間(?!帯|割|外)|時間制限|持ち?時間|タイムリミット|制限タイム)",
      JA_LIMIT: "(?:制限時間|時間制限|持ち?時間|タイムリミット|試験時間|解答時間)",
      JA_SAYS_TEST: "(?:試験|テスト|検査(?!結果)|検定|アセスメント|クイズ|考査|模試|筆記|小論文|論述|作文|課題|演習|コンテスト|ドリル|SPI|玉手箱)",
      JA_TEST: "(?:<JA_SAYS_TEST>|設問|問題|大問|小問|\\d問|各問|全問|本問|セクション|パート|第\\d+部|科目|分野|レポート|アンケート|選考|ページ|フォーム|画面|解答|回答|答案|質問|答え|本番|ステップ|単元|記述|受験|受検|エッセイ)",
      JA_ONE: "(?:(?:\\b|[^\\d])1|一|各|どの|毎|それぞれの)(?:つの)?(?:問題|設問|質問|大問|小問|問|科目|セクション|パート|ページ|課題|題|回答|解答|テスト|試験|部|章|ステップ|単元|分野|ラウンド|ステージ|ユニット|ケース|枚|お題|スライド|図形|文章|カード)",
      JA_PER: "(?:(?:に(?:つき|対し(?:て)?|与えられる)|あたり|当たり|ごとに|毎に|は|に|で|の解答に|の回答に)\\s*)?",
      JA_DO: "(?:埋め|選び|選ん|選択し|並べ|並び替え|訳し|訳す|話し|話す|述べ(?!て(?:くだ|下)さい$)|まとめ|挑戦|挑ん|クリア|解答|回答|お答え|答え|解い|解き|解く|解け|提出(?!期限)|書い|書き|書く|論述|記述|入力を?(?:終|完)|完成|終わらせ|終え|完了(?!し(?:まし|ませ))|作成|仕上げ|要約|受験|受検|取り組|済ませ|送信)",
      JA_ENDS: "(?:自動(?:的|で|送信|提出|終了|採点|的に)|強制|打ち?切|閉じ(?!て(?:ください|下さい|から|再))|ロック|次の?(?:問い|もの|問題|設問|質問|画面|ページ|セクション|パート|課題)|切り替わ|(?:入力|編集|回答|解答|送信|提出)(?:が|は)?(?:できな|できま|不可)|採点|不正解|無効(?!なメ)|失格|未解答|未回答|未入力)",
      JA_OVER: "(?:が|を|に|の)?(?:経過|過ぎ|すぎ|超え|こえ|超過|たつ|たっ|たち|経つ|経っ|経ち|後(?!半)|になる|に達|で|に|まで)",
      NUMBER: "\\d{1,6}(?:\\.\\d{1,3})?",
      HOURS: "(?:時間(?!目|割|帯|以上の)|(?:hours?|hrs?|h)(?![a-z])\\.?)",
      MINUTES: "(?:分間?(?!の\\d)|(?:minutes?|mins?|m)(?![a-z])\\.?)",
      SECONDS: "(?:秒間?|(?:seconds?|secs?|s)(?![a-z])\\.?)",
      UNIT: "(?:<HOURS>|<MINUTES>|<SECONDS>)",
      JOIN: "[\\s,、と]*(?:and\\s+)?",
      THING: "(?:questions?|items?|tasks?|parts?|problems?|prompts?|sections?|exercises?|puzzles?|scenarios?|passages?|slides?|rounds?|stages?|blocks?|modules?|statements?)",
      GOES_ON: "(?:(?:moves?|moving|moved|goes|go|going|switch(?:es)?|jumps?|passe?s?|proceeds?|skips?|skipped|leads|taken|advances?|chang(?:e|es|ing)|rotates?|brings?|shows?|opens?|loads?|appears?|comes?|follows?|starts?|begins?|replaced|swapped|turns?)\\b)",
      CLOSES: "(?:<ENDS>|collects?|taken (?:in|away)|takes? (?:away|in)|hands? in|logged (?:out|off)|log (?:you )?out|moves? on|moved on|advances?|skips?|skipped|disappears?|vanish(?:es)?|gone|hidden|freezes?|frozen|blocked|marked|fails?|failed|disqualified|counts? as|scored?|unanswered|void|invalid|incorrect|wrong|rejected|discarded|refused|ignored|is up|(?:not|n't|no longer|never|cannot|impossible|nothing)\\s+(?:\\w+\\s+){0,3}?(?:possible|accept\\w*|chang\\w*|edit\\w*|submit\\w*|answer\\w*|writ\\w*|counts?|counted|grad\\w*|mark\\w*|scored|typed?|continue|enter\\w*|add\\w*|sav\\w*|taken))",
      STARTING: "(?:once|after|when|as soon as|at|past|within|following|beyond|later than|in|inside|from)",
      FILL_COND: "(?:(?:the|your|these|those|all|exactly|a total of|full|first|more than|at most|no later than|later than|allowed|allotted|end of|mark of|end of the|close of|precisely)\\s+)*",
      NOT_IDLE: "(?!\\s*(?:of (?:inactiv|idle|silence|no\\b|not)|without|later|ago|before|early|prior|walk|away|left|remain|break))",
      RATE: "(?:\\b<THING>\\b[^⌛?]{0,40}\\b<GOES_ON>[^⌛?]{0,30}\\bevery ⌛|\\b<GOES_ON>\\s[^⌛?]{0,25}\\b<THING>[^⌛?]{0,15}\\bevery ⌛|\\bevery ⌛[^?]{0,40}\\b(?:next|new|another|following) <THING>|\\bevery ⌛[^?]{0,30}\\b<THING>\\b[^?]{0,25}\\b<GOES_ON>|\\b(?:a|one) (?:new )?<THING> (?:every|each) ⌛)",
      OWN_TEST: "(?:\\b<FULL_TEST>\\b|\\b<SAYS_TEST>\\b|\\b(?:this|each|every|the) (?:next )?<THING>\\b|<JA_SAYS_TEST>|解答|回答|答案|設問|受験|受検)",
      JA_CLOSES: "(?:<JA_ENDS>|終了|(?<!読み)(?<!見)(?<!食べ)終わり(?!まし)|締め?切|進み|進む|移り|移る|移行|遷移|受け付け(?:ません|なく|られ|ない|でき)|受付(?:を)?(?:終了|停止)|変更(?:が|は|も)?(?:でき|不可)|書き込み(?:が|は)?でき|対象外|対象(?:に|と)(?:は)?な|0点|零点|消え|停止|止まり|回収|提出され|送信され|送られ|落第|不合格|空欄|誤答|誤り|反映(?:され|し)(?:ません|ない)|採点|受付(?:でき|不可)|続行でき)",
      JA_TAKER: "(?:受験者|受検者|応募者|回答者|解答者|生徒|学生|参加者)",
      JA_RATE: "(?:(?:問題|設問|質問|課題|出題|セクション|パート|大問|問い)[^⌛。?]{0,10}⌛(?:ごと|おき|毎)に?[^⌛。?]{0,12}(?:切り?替|変わ|進|出題|移|入れ替|次|更新|表示)|⌛(?:ごと|おき|毎)に?[^⌛。?]{0,12}(?:次の|新しい)?(?:問題|設問|質問|課題|セクション|パート|問い)[^⌛。?]{0,14}(?:切り?替|変わ|進|出|移|入れ替|表示))",
      EN_LIMITING: "(?:limit(?:s|ed)?|time-?boxed|during the first|in the first|limiting|cap(?:s|ped)?|ceiling|maximum|max|upper bound|at most|(?:no|not) (?:more|longer|later) than|exceed\\w*|beyond|past|over(?:run|step|shoot)\\w*|expir\\w*|elaps\\w*|allow(?:s|ed|ance)|permit\\w*|allot\\w*|allocat\\w*|assign(?:s|ed)|budget(?:ed)?|entitled|granted|given|gives?|get|penalt\\w*|penali[sz]\\w*|disregard\\w*|ignored|discard\\w*|thrown out|void(?:ed)?|dropped|rejected|cut (?:off|short)|shuts?|closes?|closed|locks?|locked|stops?|stopped|ends?|ended|terminat\\w*|deadline|cut-?off|time'?s up|timer|countdown|clock|timed|run(?:s|ning)? out|available|at (?:your|their) disposal|inside(?: of)?|within|by the|before the|all you|only|mere|strict(?:ly)?|exactly)",
      EN_LIMITED: "(?:mark|point|window|period|limit|cap|ceiling|maximum|max|timer|countdown|clock|allowance|allotted|allotment|allocated|allocation|slot|time slot|session|permitted|allowed|available|deadline|cut-?off|(?:is|are|was|were|have|has|will have|had|will) (?:\\w+ )?(?:up|over|pass(?:ed)?|elapsed?|gone|expired?|run out|ended?|exhausted|spent)|(?:is|are|will be|stand) (?:\\w+ )?(?:available|at your disposal|yours|permitted|allowed|granted|provided)|(?:may|can|must|shall) (?:elapse|pass|go by|be (?:used|spent|taken))|elapses?|expires?|runs? out|pass(?:es)?|ends?|per|each|apiece|sharp|flat|tops?|or less|strictly|and not (?:a|one)|not (?:a|one) (?:second|minute) more|from (?:the|when)|after (?:launch|start\\w*|open\\w*|you|the first|press\\w*|click\\w*|begin\\w*))",
      EN_PART: "(?:parts?|sections?|units?|components?|papers?|tasks?|stages?|blocks?|rounds?|phases?|segments?|modules?|subtests?|questions?|items?|exercises?|problems?|booklets?|tests?|exams?|examinations?|assessments?|quiz(?:zes)?|essays?|<SUBJECT>)"
    },
    no_limit: {
      "There is no time limit": "\\b(?:no|without (?:a|any)|not (?:any|a|have (?:a|any))|isn't (?:an?|any)|is not (?:an?|any)|never an?|n't have (?:an?|any)|aren't any|are not any|free of)\\s+(?:(?:fixed|strict|set|overall|hard|official|particular|specific|enforced|such)\\s+)*(?:time[- ]?limits?|time restrictions?|time constraints?|time pressure|limits?|countdown|timers?|clock)\\b",
      "This test is untimed": "\\b(?:untimed|un-timed)\\b|\\b(?:not|n't|never)\\s+(?:be\\s+|being\\s+|strictly\\s+)?timed\\b",
      "The time limit does not apply": "\\btime[- ]?limits?\\b[^⌛,;.]{0,20}\\b(?:not|n't|never|removed|lifted|off|disabled|none|unlimited)\\b|\\bunlimited time\\b|\\btime limit:? none\\b|n't apply",
      "Take as long as you like": "\\bas (?:long|much time) as you\\b|\\bat your own pace\\b|\\ball the time you (?:need|want|like)\\b|\\btake your time\\b|\\bno (?:rush|hurry)\\b",
      制限時間はありません: "(?:制限時間|時間制限|時間の制限|時間的な?制約|タイムリミット|(?:試験|解答|回答)時間の制限)(?:等|など)?(?:は|が|も|を|に)?[^⌛。、]{0,10}(?:ありません|ございません|なく|なし|無し|無い|ない|設け(?!られています|ています|ております|てあります)|解除|適用され(?:ません|ない)|適用しない|つけ(?:て(?:い|おり))?ません|定め(?:て(?:い|おり))?ません)",
      時間無制限: "無制限|時間を気にせず|(?:制限|期限)(?:は|が)?(?:なし|無し|ありません)|制限のない|ご自身のペース|自分のペース",
      "The exam has no fixed duration": "\\bno (?:fixed|set|prescribed|predetermined|particular|specific) (?:duration|length|time|end|finish|schedule|time ?frame)\\b"
    },
    estimates: {
      "Estimated time: 30 minutes": "(?:estimated|approximate(?!ly)|expected(?! to (?:be done|have finished|finish|complete|submit))|average|typical|suggested|recommended|planned)\\s[^⌛]{0,40}⌛",
      "It takes about 30 minutes": "\\blasts?\\s+(?:about|around|approximately|roughly|approx\\.?|some|up to|~)\\s*⌛|\\b(?:takes?|needs?|requires?|took|taking|needed|spent)\\s+(?:(?:you|me|us|them|people|most \\w+)\\s+)?(?:(?:about|around|approximately|roughly|approx\\.?|some|only|just|less than|under|up to|between|no more than|no longer than|an average of|~)\\s*)*⌛",
      "People usually need 30 minutes": "\\b(?:should|ought to|will|may|can|might|usually|typically|generally|people|candidates|applicants|students)\\s+(?:\\w+\\s+)?(?:(?:take|need)s?\\s[^⌛]{0,30}|(?:(?<!will )(?<!will only )last|spend)\\s(?:(?!at most|up to|no more|no longer|not more|maximum|only|just)[^⌛]){0,30})⌛",
      "Most people finish in 30 minutes": "\\b(?:(?<!at )most|(?<!as )many|average|on average|tends? to|count on|figure on|typically|usually|normally|generally|often|expect(?!ed to (?:be done|have finished|finish|complete|submit))|plan(?: for| on)?|budget|set aside|reserve|aim|recommend\\w*|suggest\\w*|advise\\w*|try to|ideally|^allow|please allow|should be (?:enough|plenty)|(?:is|are) (?:enough|plenty))\\b[^⌛]{0,60}⌛",
      "30 minutes are enough": "⌛\\s+(?:(?:is|are|should be|will be|would be|ought to be)\\s+(?:usually\\s+)?(?:enough|plenty|sufficient|recommended|typical|suggested)|or so\\b|on average)",
      "About 30 minutes per part": "^(?:about|around|approximately|approx\\.?|roughly|~|c\\.)\\s*⌛",
      "所要時間 約30分": "(?:所要時間|所要|目安|想定|平均|標準|推奨|参考|見込み|おすすめ)[^⌛。]{0,20}⌛(?![^⌛。]{0,6}厳守)(?![^⌛]{0,12}(?:超過|超え|過ぎ|こえ|経過|時間になる|時間が来る|時間切れ)[^⌛]{0,14}(?:<JA_ENDS>|終了|締))",
      約30分かかります: "(?:約|およそ|おおよそ|おおむね|概ね|だいたい|大体)\\s*⌛(?!以内|の?(?:経過|時間制限|制限))",
      "30分程度で終わります": "⌛(?:程度|ほど|くらい|ぐらい|前後|弱|強|あれば|もあれば|かかり|かか(?:る|っ))",
      "30分を目安に": "⌛(?:間)?(?:を|が|が?の|は)?(?:目安|標準|平均|想定)|⌛(?:で|が)(?:終わる|終了する)(?:方|人)|(?:多く|大半|ほとんど)の[^⌛。]{0,8}(?:は|が)[^⌛。]{0,10}⌛",
      "Spend around 20 minutes on this task": "\\b(?:about|around|approximately|roughly|approx\\.?)\\s+⌛(?! (?:limit|time limit|timer))",
      "It can be done in 10 minutes": "\\bcan (?:\\w+ly )?be (?:<DONE>|read|learn(?:ed|t)|installed) (?:\\w+ly )?in ⌛",
      回答者の8割が5分以内に終えています: "(?:\\d割|%|半数|過半数|大多数|多くの人|みなさん|皆さん)(?:が|は|の方(?:が|は))?[^⌛。]{0,12}⌛|⌛(?:間)?(?:以内)?(?:で|に)[^⌛。]{0,8}(?:終えて|済ませて|解いて|回答して|完了して|終わって)い(?!ただ)(?!ただ|た方)",
      アンケートは5分で終わる簡単なものです: "⌛(?:間)?で(?:終わる|済む|できる|完了する|解ける|答えられる|回答できる)(?:簡単|手軽|短い|内容|もの|程度|ような|量|分量)"
    },
    limits_by_name: {
      "The time limit for this section is 20 minutes": "\\b(?:time[- ]?limit|limit of time|time restriction|time constraint|time allowance|allotted time|time allotted|time allocated|time allowed|allowed time|permitted time|maximum time|max\\.? time|time permitted|time cap|time available|available time|time given)s?\\b(?![^⌛]{0,60}\\b(?:exten\\w*|increas\\w*|before|late))[^⌛]{0,60}⌛(?!\\s*(?:before|left|remain))",
      "There is a 30 minute time limit": "⌛[- ]*(?:strict |hard |fixed |total )?(?:time[- ]?limit|limit\\b|cap\\b|time cap|time restriction|time allowance)",
      "A 25-minute countdown starts": "⌛[- ]+(?:countdown|timer)\\b",
      "A limit of 12 minutes": "\\b(?:limit|maximum|cap) of ⌛|\\blimit:? ⌛",
      制限時間は60分です: "(?<!平均)(?<!標準)(?<!想定)(?<!推奨)<JA_TIME>(?![^⌛。]{0,25}延長)(?:[^⌛。]{0,25})⌛(?!\\s*(?:前|を切|の?延長|も?早|遅|以上前|に?1回|ごと|おき))",
      "60分の時間制限があります": "⌛(?:間)?(?:という|との)?の?(?:時間制限|制限(?!速度)|タイムリミット|試験時間|解答時間|回答時間|持ち?時間|タイマー付)",
      "Time budget for this exercise: 16 minutes": "\\b(?:time budget|time slot|budget of time)s?\\b(?! (?:suggest|recommend))[^⌛?]{0,40}⌛",
      "The exam takes 90 minutes, after which your screen locks": "⌛,? (?:after which|at which point|whereupon|and then) (?:\\w+ ){0,4}?<CLOSES>\\b",
      "The maximum you can spend here is half an hour": "\\b(?:maximum|most|longest|limit)(?: time)? (?:that )?(?:you|candidates|anyone) (?:can|may|are allowed to) (?:spend|use|take|work|write)[^⌛?]{0,30}\\b(?:is|are) ⌛"
    },
    limits_of_tests: {
      "Exam duration: 3 hrs": "\\b<SAYS_TEST> (?:time|duration|length|period|window)\\b[^⌛]{0,25}⌛|\\b(?:duration|length|time)\\s+(?:of|for)\\s+(?:the|this|each|your|every|all)\\s+(?:\\w+\\s+)?<SAYS_TEST>[^⌛]{0,15}⌛|\\b(?:answer(?:ing)?|thinking|preparation|writing|working|total (?:test|exam|assessment)) time\\s*(?:is|:|-|–|—|=)?\\s*⌛",
      "This is a 60-minute test": "⌛(?:[- ]long)?[ -]+(?:(?:timed|online|coding|writing|written|mock|practice|final|mid-?term|aptitude|multiple[- ]choice|proctored|listening|reading|closed-book|open-book|take-home|in-class|technical|numerical|verbal|maths?|logic|programming|case|situational|skills?)\\s+)*(?:tests?|exams?|examinations?|assessments?|quiz(?:zes)?|essays?|papers?|challenges?|attempts?|midterms?|subtests?|timed (?:sections?|tasks?|questions?))\\b",
      "The exam lasts two hours": "\\b(?:<SAYS_TEST>|parts?|tasks?|rounds?|stages?)(?: \\w{1,2})?\\s+(?:(?:will|each|alone)\\s+)*(?:lasts?|runs?(?: for)?|is timed at|are timed at|is set (?:to|at)|is capped at|are capped at|is limited to|are limited to|gets?|has|have|is scheduled for|is given|are given|continues? for|goes on for)\\s+(?:for\\s+)?(?:exactly |a total of |precisely |you |just |only |up to )*⌛(?!\\s*(?:before|after|ago))|\\b(?:<SAYS_TEST>|parts?|tasks?|rounds?|stages?)\\s+(?:is|are|will be)\\s+⌛(?:\\s+long\\b|\\s*[,.]|\\s*$)",
      "One sitting of 120 minutes": "\\b(?:sitting|exam|test|assessment|quiz|paper) of ⌛",
      "This section is timed: 15 minutes": "\\btimed\\b[^⌛.]{0,25}⌛",
      "Part A (25 minutes)": "^(?:\\W*\\w+\\W+){0,3}?\\W*<TEST>(?:\\s+(?:\\w{1,3}|one|two|three|four|five|\\w+ \\d))?\\s*[(\\[–—:|,·•-]\\s*(?:max(?:imum|\\.)?\\s|up to\\s)?⌛(?!\\s*(?:ago|before|read|left))",
      "90 seconds per question": "⌛\\s+(?:(?:max(?:imum|\\.)?|is|are)\\s+)?(?:per|for each|for every|for one|for a(?: single)?|an?|each|on each)\\s+(?:\\w+\\s+)?(?:questions?|items?|problems?|tasks?|sections?|parts?|prompts?|answers?|responses?|tests?|essays?|puzzles?|attempts?|subtests?|passages?|modules?|candidates?|applicants?|students?|participants?)\\b",
      "Time per question: 90 seconds": "\\btime (?:per|for each|for every|a) (?:question|item|problem|task|section|part|prompt|answer|response|attempt)\\b[^⌛]{0,15}⌛|\\b(?:per|each|every) (?:question|item|problem|task|section|part|prompt|attempt)\\s*[:(–—-]\\s*⌛",
      "20 questions in 30 minutes": "\\b\\d+ (?:\\w+[- ])?(?:questions?|items|problems?|tasks?|essays?)\\s*(?:[,;·|/(+•—–-]|in|within)\\s*⌛(?!\\s+(?:read|each way))|^\\W*⌛\\s*[,;·|/+•—–]\\s*\\d+ (?:\\w+[- ])?(?:questions?|items|problems?|tasks?|essays?)\\b",
      "We give you 20 minutes for this exercise": "\\b(?:give|gives|grant|grants|allow|allows|allot|allots)\\s+(?:you|candidates|students|applicants|everyone|each \\w+)\\s+<FILL>⌛",
      "60 minutes are allowed for this": "⌛\\s+(?:is|are|will be|has been|have been)\\s+(?:allowed|given|allotted|allocated|granted|provided|set aside)\\b",
      "You cannot spend longer than 10 minutes on a question": "\\b(?:can't|cannot|can not|may not|must not|mustn't|not allowed to)\\s+(?:(?:\\w+\\s+){0,4}?(?:longer|more) than|exceed) ⌛",
      "You may work on this task for up to 35 minutes": "\\b(?:may|can|must) (?:use|spend|take|work)[^⌛?]{0,25}\\b(?:up to|at most|no more than|a maximum of|only)\\s+⌛|\\b(?:no|not) more than ⌛ (?:may|can|must|should) be (?:spent|used|taken)|\\b(?:may|can|must|allowed to|able to)\\s+[^⌛?]{0,50}\\b<TEST>\\b[^⌛?]{0,15}\\b(?:no more than|no longer than|at most|up to|a maximum of|(?:for|in) only|not more than)\\s+⌛",
      "Time: 75 min": "(?:^|[.;|•·]\\s*)(?:total )?(?:time|duration|timer|maximum duration)\\s*(?:is|:|=|–|—|-)?\\s*⌛(?!\\s*(?:left|remain|ago|read))",
      "You have 45 minutes": "\\b(?:<WHO>|each (?:\\w+ )?(?:candidate|applicant|student|participant|person|team))(?:\\s+<GIVEN>|<GIVEN>)\\s+<FILL>⌛(?:\\s*(?:in total|max(?:imum)?|altogether|overall|only))?(?=\\s*(?:$|[.,;!:)]|—|–|-\\s|(?:in which )?to <DO>\\b|(?:per|for|on|an?|each)\\s+(?:(?:this|each|the|every|an?|all|both|your|one|that|these|those|another)\\s+)*(?:\\w+\\s+){0,2}?<TEST>|from (?:the|when|now)|once|starting|as soon|and (?:the|can|may|will|it|your|you|one)|after (?:you|the|which|start|press|click)|when you|but\\b|with no|without|beginning|⌛))",
      "60 minutes to complete": "(?:^|[.:;|•(–—-]\\s*)(?:(?:max\\.?|maximum|up to|only|just|exactly)\\s+)*⌛\\s+to <DO>\\b|⌛\\s+to (?:complete|finish|answer|submit|write|solve|do)\\s+(?:the|this|each|every|all|both|your|as many|\\w+)\\s+(?:\\w+\\s+){0,2}?<TEST>",
      "2 hours for this test": "(?:^|[.:;|•(–—]\\s*)⌛\\s+(?:for|on)\\s+(?:this|the|each|all|every|both)\\s+(?:\\w+\\s+){0,2}?<TEST>",
      "Finish the test within 60 minutes": "(?:^\\W*|\\bplease|\\bmust|\\bhave to|\\bhas to|\\bneeds? to|\\bneed to|\\bare to|\\bis to|\\bshall|\\bcan|\\bbe|\\basked to|\\brequired to|\\bexpected to|\\bso that you|\\band|\\byou should|\\bto)\\s*(?:\\w+\\s+){0,2}?<DONE>\\b[^⌛?]{0,70}?\\b(?:in|within|under|inside|in under|in less than|in at most|in no more than|before)\\s+(?:the\\s+)?(?:allotted |allowed |given |next |first )?⌛(?!\\s*(?:before|walk|time|-))",
      "Answered in 60 minutes or less": "\\b(?:in|within)\\s+⌛\\s+(?:or (?:less|under|faster)|(?:of|after|from) (?:the )?(?:start(?:ing)?|open(?:ing)?|begin(?:ning)?|click|press|launch))",
      "Your answers are submitted after 40 minutes": "\\b(?:<TEST>|work|window|exam session|test session|attempt|editor|session for (?:this|the) <SAYS_TEST>|sheet)\\b[^⌛?]{0,70}\\b<ENDS>\\b[^⌛?]{0,45}?\\b(?:after|in|at(?: the end of)?|when|once|within|as soon as|following|past)\\s+(?:the\\s+|your\\s+|exactly\\s+|a total of\\s+)*⌛",
      "The quiz closes fifteen minutes after you start": "\\b<TEST>\\b[^⌛?]{0,40}\\b<ENDS>\\b[^⌛?]{0,25}⌛\\s+(?:after|from|past)\\s+(?:you|the|your|it|it's|start|begin|open|press)",
      "After 50 minutes the quiz will end": "\\b(?:after|once|when|as soon as|at|past)\\s+(?:the\\s+|your\\s+|these\\s+|exactly\\s+)*⌛(?!\\s*(?:of (?:inactiv|idle|no)|without|later|left|remain))[^?]{0,50}?(?:\\b<TEST>\\b|\\bit\\b)[^?]{0,60}\\b<ENDS>\\b",
      "After 3 minutes you see the next question": "\\b(?:after|once|when)\\s+(?:the\\s+|your\\s+)*⌛[^?]{0,50}\\b(?:next|following|another) (?:question|item|task|section|part|page|problem|prompt)\\b|\\b(?:next|following) (?:question|item|task|section|part|page|problem|prompt)\\b[^⌛?]{0,40}\\b(?:after|in|every)\\s+⌛",
      "When your 30 minutes are up": "\\b(?:your|the|these|those|all)\\s+⌛\\s+(?:start|starts|begin|begins|are up|is up|are over|is over|have passed|has passed|are gone|have elapsed|has elapsed|run out|runs out|are counted|count)\\b",
      "Should you need more than 60 minutes, the test is submitted": "\\b(?:more|longer) than ⌛[^?]{0,40}\\b<TEST>\\b[^?]{0,30}\\b<ENDS>\\b|\\b<TEST>\\b[^⌛?]{0,30}\\b(?:more|longer|later) than ⌛[^?]{0,30}\\b(?:not|no longer|zero|0|rejected|invalid)\\b",
      "The timer of 40 minutes counts for the whole test": "\\b(?:timer|countdown|clock)\\b[^⌛?]{0,45}⌛[^?]{0,60}\\b<TEST>\\b|\\b<TEST>\\b[^⌛?]{0,40}\\b(?:timer|countdown|clock)\\b[^⌛?]{0,25}⌛|^⌛[ -]+(?:timer|countdown)\\b",
      "Coding: 60 min": "^(?:\\W*\\w+\\W+){0,2}?<SUBJECT>(?: (?:test|section|part|task|reasoning|assessment))?\\s*[(\\[–—:|·•,-]\\s*⌛",
      "Each question has a 60-second timer": "\\b<TEST>\\b[^⌛?]{0,30}\\b(?:has|have|with|comes with|under|on|uses?)\\s+(?:an?|its own|the)?\\s*⌛[ -]*(?:timer|countdown|clock|limit|window)",
      "What is written after 60 minutes will not be graded": "\\b(?:written|typed|entered|submitted|answered|sent|uploaded|anything|everything|work)\\b[^⌛?]{0,20}\\b(?:after|past|beyond|later than)\\s+(?:the\\s+)?⌛[^?]{0,30}\\b(?:not|no longer|never|ignored|discarded|dropped|lost)\\b",
      "Whatever else is said, an exam of two hours": "^(?=.*\\b(?<!before )(?<!before the )(?<!before your )(?<!after the )(?<!after your )(?<!until the )(?<!for the )<FULL_TEST>\\b)[^?]*?⌛(?!\\s*(?:before|early|later|ago|walk|of (?:extra|additional)))",
      考える時間は30秒: "(?:考える|話す|書く|答える|解く|使える|できる|取り組める|かけられる|与えられる|与えられた|許された|使用できる|入力できる)時間[^⌛。]{0,12}⌛(?!前|後)",
      "英語：60分": "(?:^|[\\s・、(])<JA_SUBJECT>+(?:の?(?:試験|テスト|問題|分野|検査|科目|能力))?\\s*[:(・\\s]\\s*⌛",
      開始から90分後に終了: "(?:開始|スタート)(?:ボタンを押して)?(?:から|後)\\s*⌛(?:後)?(?:です|まで|以内|に終了|で終了|で締)",
      "テストといえば、わが校では50分": "^(?=.*<JA_SAYS_TEST>(?!結果|会場|終了後|前日|の?前に)|(?=.*<JA_CUE>|.*失格).*(?:<JA_TEST>|失格|時間内)(?!結果|会場|終了後))[^?]*?⌛(?!\\s*(?:前|早|遅|以上|ごと|おき|に1回))",
      時間は30分です: "(?:^|[はの、:\\s()・。]|お)時間[はが:]?\\s*(?:各|全部で|合計|全体で|最大)?\\s*⌛(?!前|後)",
      "1問につき90秒": "<JA_ONE><JA_PER>[^⌛。、?]{0,8}⌛(?!前|に1回|ごと|おき|後に(?:配|届|始|開))",
      "20問30分": "\\d+問(?:を|[・、/\\s(]|で|あり、?)*⌛(?!前|後)|⌛[・、/\\s(]*(?:全|計|で)?\\d+(?:問|題)",
      本試験は90分です: "<JA_TEST>(?!終了|の?後|結果|会場|前)[^⌛。、?]{0,12}(?:は|が|:|\\(|\\s|/|・|に|として|で|～|—|-|【|部|\\b)(?:全部で|合計|全体で|最大|それぞれ|各|計|ちょうど|わずか)?\\s*⌛(?=間?(?:です|でござ|で(?:終|実|行|締|自|強|打|あり|す|解|回|、)|とな|と(?:し|い)|に(?:制限|限|設定|なり)|まで|以内|\\)|】|、|。|$|を予定|行い|実施|ちょうど|ずつ|\\s|/|・|!|で$))",
      "60分の試験です": "⌛(?:間)?の(?:[^⌛。、の?]{0,8})(?:試験|テスト|検査|課題|筆記|小論文|クイズ|考査|模試|演習問題|アセスメント|論述|作文)",
      "60分以内に解答してください": "⌛(?:以内(?:に|で)|内に|の(?:間|うち)に|間?で(?!き|作|行け|終わる(?:方|人)))[^⌛。?]{0,28}<JA_DO>",
      解答は30分以内: "(?:解答|回答|提出|記述|入力|作業|受験|受検|答案|課題|論述)(?:は|を|の)?[^⌛。、?]{0,14}⌛(?:以内|まで)(?:に|で|と|です|。|$|お|とさせ|、)",
      "30分を過ぎると自動的に提出": "⌛(?:間)?<JA_OVER>[^⌛。?]{0,32}<JA_ENDS>",
      試験は60分で終了します: "<JA_TEST>(?!終了)[^⌛。?]{0,25}⌛(?:間)?(?:後に|で|が(?:経過|過ぎ|たつ|経つ)|を(?:過ぎ|超え)|経過)[^⌛。?]{0,20}(?:終了|締め?切|終わ(?!る(?:方|人|内容))|閉じ|おしまい|時間切れ|提出|送信)",
      受験者には75分が与えられます: "(?:受験者|解答|回答|試験|テスト|課題|問題|時間|あなた|記述|作文|準備|考える|執筆)(?![^⌛。]{0,12}まで)[^⌛。?]{0,14}⌛(?:間)?[^⌛。?]{0,10}(?:与え|差し上げ|あります|ございます|使え|用意|確保|取って|設け|割り当て)|⌛(?:間)?(?:の時間)?(?:が|を)(?:与えられ|差し上げ)",
      最大60分まで受験できます: "⌛(?:間)?まで[^⌛。?]{0,10}(?:受験|解答|回答|受検|作業|書)(?:が|は|を)?(?:でき|可能|いただけ)|⌛(?:間)?まで[^⌛。?]{0,20}次の(?:質問|問題|設問)",
      解答のタイマーは45分に設定: "(?:試験|テスト|解答|回答|受験|受検)[^⌛。?]{0,20}(?:タイマー|カウントダウン|時計)[^⌛。?]{0,10}⌛|⌛(?:間)?の(?:カウントダウン|タイマー)[^⌛。?]{0,20}(?:試験|テスト|解答|回答|受験|受検|提出)",
      "The system moves on to the next question every 60 seconds": "<RATE>",
      "We collect all answers after 70 minutes": "\\b(?:<CLOSES>)\\b[^⌛?]{0,40}\\b(?:<TEST>|papers|work|editor)\\b[^⌛?]{0,45}?\\b<STARTING>\\s+<FILL_COND>⌛<NOT_IDLE>",
      "The page moves on after 40 seconds": "\\b(?:<TEST>|papers|work|editor|sheet|slides?|sessions?|system|window|timer|input|text box|you)\\b[^⌛?]{0,70}\\b<CLOSES>(?:\\s[^⌛?]{0,45}?)?\\b(?:after|once|when|as soon as|past|following|beyond|later than|at (?:the )?(?:end of )?)\\s*<FILL_COND>⌛<NOT_IDLE>",
      "After 50 seconds the item disappears": "\\b(?:after|once|when|as soon as|at|past|beyond|following)\\s+<FILL_COND>⌛<NOT_IDLE>[^?]{0,60}?\\b(?:<TEST>|it|sheet|editor|system|you|input|everything|nothing|slides?|scenarios?)\\b[^?]{0,60}\\b<CLOSES>",
      "As soon as 35 minutes are up, your paper is handed in": "\\b(?:after|once|when|as soon as|if)\\s+<FILL_COND>⌛\\s+(?:(?:have|has|are|is|will have|were)\\s+(?:\\w+\\s+)?)?(?:passed|elapsed|up|over|gone|expired?|run out|runs? out|pass|elapse|used(?: up)?|ended?|finished)\\b[^?]{0,60}\\b(?:<TEST>|papers|work|sheet|editor|you|it|next)\\b",
      "Candidates who have not finished within 75 minutes fail": "\\b(?:<WHO>|who|whoever|those|if you|unless you|anyone|attempts?|answers?|papers?)\\b[^⌛?]{0,50}\\b(?:not|n't|fail\\w*|unless|without|unable)\\b[^⌛?]{0,45}\\b(?:within|in|after|inside|by the end of)\\s+<FILL_COND>⌛[^?]{0,60}\\b<CLOSES>",
      "If you take longer than 30 minutes, you fail": "\\b(?:more|longer|later|over) than ⌛[^?]{0,60}\\b<CLOSES>|\\bexceed(?:s|ing)?\\s+(?:the\\s+)?⌛[^?]{0,60}\\b<CLOSES>",
      "Each video answer is limited to 2 minutes": "\\b(?:<TEST>|(?:your|each|every|the video) recordings?|speech|work|you)\\b[^⌛?]{0,40}\\b(?:limited|capped|restricted|confined|held) (?:to|at)\\s+(?:(?:a|of|maximum|just|only|exactly|total|strict)\\s+)*⌛",
      "The timer starts at 20 minutes": "(?:^|\\b(?:and|then) )(?:(?:the|your|its|this|an?)\\s+)?(?:countdown|timer|clock)\\s+(?:\\w+\\s+){0,4}?(?:start(?:s|ing)?|begin(?:s|ning)?|runs?|running|shows?|counts?|set|with|of|for|gives?|stops?|lasts?)\\b[^⌛?]{0,25}⌛<NOT_IDLE>",
      "Allotted: 90 minutes": "(?:^|[.;|•·(\\t]\\s*)(?:allotted|allowed|allowance|max\\.?(?:imum)?|limit|permitted|available|exam length|duration \\(max\\)|time \\(max\\)|you have|hard stop)\\s*(?:is|:|=|–|—|-)\\s*⌛<NOT_IDLE>",
      "You may use only 15 minutes for this part": "\\b(?:only|up to|at most|no more than|a maximum of|not more than)\\s+⌛(?:\\s+(?:may|can|must|should) be (?:spent|used|taken))?\\s+(?:for|on|per|to)\\s+(?:\\w+\\s+){0,3}?(?:<TEST>|<SUBJECT>|slides?)\\b",
      "You can spend at most 3 minutes per slide": "\\b(?:<WHO>)\\s+(?:\\w+\\s+)?(?:may|can|must|could|will|are (?:allowed|able|permitted) to)?\\s*(?:only\\s+)?(?:spend|use|take|work|stay|write)s?\\b[^⌛?]{0,25}\\b(?:up to|at most|no more than|no longer than|a maximum of|only|not more than)\\s+⌛(?=[^⌛?]{0,30}(?:\\b(?:per|on|for|before|with)\\b|$|[.,;]))",
      "It has to be done in 55 minutes": "\\b(?:has|have|needs?|must|is|are|will)\\s+(?:to\\s+)?be\\s+(?:\\w+\\s+)?(?:<DONE>|over|ready|through)\\s+(?:\\w+\\s+)?(?:in|within|inside)\\s+<FILL_COND>⌛(?=\\s*(?:$|[.,;!]|of|from|after|or))",
      "The form locks itself in 8 minutes": "\\b(?:<TEST>|editor|sheet|window)\\s+(?:(?:will|then|is|are|be|gets?|automatically|itself|themselves)\\s+)*<ENDS>\\s+(?:(?:itself|themselves|automatically|by itself|on its own|for you)\\s+)*(?:in|after|within)\\s+<FILL_COND>⌛<NOT_IDLE>",
      "40秒で次の問題に切り替わります": "(?:<JA_TEST>|欄|システム|タイマー|エディタ|シート|お題)[^。?]{0,30}⌛(?:間)?(?:<JA_OVER>|の?経過後に?|したら|を迎え|以内に)[^⌛。?]{0,40}<JA_CLOSES>|⌛(?:間)?(?:<JA_OVER>)[^⌛。?]{0,24}(?:次の?(?:問題|設問|質問|パート|課題|セクション|ページ|画面)|答案|解答|回答|受験)[^⌛。?]{0,20}<JA_CLOSES>|⌛(?:間)?(?:が|を|の)?(?:経過|過ぎ|すぎ|超え|こえ|超過|たつ|たっ|たち|経つ|経っ|経ち|後)[^⌛。?]{0,40}<JA_CLOSES>(?=[^。?]{0,20}(?:ます|ません|です|こと|。|$|、|と))",
      "45分のカウントダウンが始まります": "⌛(?:間)?の?(?:カウントダウン|タイマー|タイムアタック)|(?:タイマー|カウントダウン)(?:は|が|:)[^⌛。?]{0,14}⌛",
      "60分で、超過すると失格です": "⌛[^⌛。?]{0,14}(?:超過|超え|こえ|過ぎ)(?:し?ます?と|すると|し?た(?:場合|ら|とき|時|解答|回答|答案)|ると|れば|後は|て)[^⌛。?]{0,20}<JA_CLOSES>",
      "30分以内に提出しないと失格": "⌛(?:間)?(?:以内に|内に|までに|で)[^⌛。?]{0,24}(?:なかった|ない|なければ|られず|できず|せず)[^⌛。?]{0,24}(?:<JA_CLOSES>|<JA_TEST>)",
      使えるのは最長2分です: "(?:使える|かけられる|与えられる|許され(?:る|た)|書ける|話せる|録画できる|録音できる|取り組める|認められる|割り当てられた)(?:の|もの|時間)?(?:は|が)[^⌛。?]{0,10}⌛|⌛(?:間)?(?:しか|のみ|だけ)(?:使え|与え|あり|認め|許|解答|回答|書)",
      受験者の持つ時間は最大50分: "<JA_TAKER>[^⌛。?]{0,14}(?:最大|最長|与え|上限)[^⌛。?]{0,14}⌛|(?:上限|最大|最長|限度)(?:は|が|:)(?:1問)?⌛(?=です|と|。|$|で|まで)",
      "No answer can be entered once 15 minutes have passed": "\\b(?:no|nothing|none)\\b[^⌛?]{0,40}\\b(?:accept|enter|chang|edit|submit|answer|writ|typ|add|hand|input|count)\\w*[^⌛?]{0,30}\\b(?:after|once|when|past|later than|beyond)\\s+<FILL_COND>⌛<NOT_IDLE>",
      "Each puzzle stays on the screen for 40 seconds": "\\b(?:<TEST>|editor|sheet|scenarios?|passages?|slides?)\\b[^⌛?]{0,30}\\b(?:stays?|remains?|is|are|be|kept)\\s+(?:\\w+ ){0,2}?(?:on (?:the |your )?screen|visible|open|available|shown|displayed|accessible|active|editable|up)\\s+(?:\\w+ )?(?:for)\\s+<FILL>⌛(?!\\s*after)",
      "Speak for no longer than 2 minutes": "^(?:please |then )?(?:speak|talk|write|answer|respond|work|record|present|type|reply|use|spend|take)\\b[^⌛?]{0,30}\\b(?:no (?:longer|more) than|at most|up to|a maximum of|not (?:longer|more) than|only)\\s+⌛|\\b(?:do not|don't|never|must not) (?:take|spend|use|need|speak|work)[^⌛?]{0,25}(?:more|longer) than ⌛",
      "There will be 10 minutes for the task": "\\bthere(?:'s| is| are| will be)\\s+<FILL>⌛\\s+(?:for|per|on|to <DO>)\\b[^⌛?]{0,30}\\b(?:<TEST>|<SUBJECT>|this|each)\\b",
      "Stop writing after 40 minutes": "\\b(?:stop|cease|finish) (?:writing|working|typing|answering|reading)\\b[^⌛?]{0,20}\\b(?:after|at|when|once)\\s+<FILL_COND>⌛|\\bpens down\\b[^⌛?]{0,20}⌛|⌛ on the clock\\b",
      "Maximum 30 minutes per part": "(?:^|[(:,–—]\\s*)(?:max\\.?|maximum)\\s*⌛(?=\\s*(?:$|\\)|per\\b|for\\b|each\\b|,))|(?:^|[(:,–—]\\s*)⌛ (?:max\\.?|maximum)\\s*(?=$|[).,;]|per\\b|for\\b|each\\b)",
      "15秒間答えがないと誤答です": "⌛(?:間|以内に|の間に?|経っても|たっても)?(?:お?答え|解答|回答|入力|選択)(?:が|を|は)?(?:ない|なければ|なかった|し(?:ない|なければ)|され(?:ない|なければ)|せず|できな)[^。?]{0,30}(?:<JA_CLOSES>|次|自動)",
      問題は30秒ごとに切り替わります: "<JA_RATE>",
      "準備3分、回答5分で録画": "(?:^|[\\s、・/(+])(?:準備|思考|回答|解答|録画|検討|考察)(?:時間)?(?:に|は|が|で|:|\\s)?⌛(?=間?(?:、|・|/|\\s|\\+|$|で|です|と|。|\\)))",
      "60分を上限とします": "⌛(?:間)?(?:を|が)(?:上限|限度|最大|最長|リミット)|⌛(?:間)?で(?:タイムアップ|時間切れ)|⌛[×x]\\d+(?:科目|問|部)",
      "Half an hour is all you get": "⌛\\s+(?:is|are)\\s+(?:all|what|how long|everything)(?: the time)?(?: that)? (?:you|candidates) (?:have|get|are given|will have|will get)\\b|⌛ (?:is|are) the (?:limit|maximum|most)\\b",
      解答に2時間以上かけることはできません: "(?:<JA_TEST>|時間)[^⌛。?]{0,12}⌛(?:間)?(?:以上|を超えて|を超えた|より長く|よりも長く)[^⌛。?]{0,14}(?:でき(?:ま|な|ず)|不可|認め(?:ま|ら)|なりません)",
      "25分たっても終わらない場合は送られます": "⌛(?:たっても|経っても|過ぎても|を過ぎても|が過ぎても|経過しても)[^。?]{0,40}<JA_CLOSES>|(?:残り時間|時間)が(?:なくなる|無くなる|切れる|ゼロになる|0になる)と[^⌛。?]{0,8}⌛",
      "Closes automatically after 30 minutes": "^\\W*(?:automatically |auto-?|it |this )?(?:closes?|ends?|expires?|locks?|submits?|submitted|sent|times? out|collected|stops?|cut off)\\b[^⌛?]{0,30}\\b(?:after|in|at|within)\\s+<FILL_COND>⌛<NOT_IDLE>",
      "Until the timer of 15 minutes reaches zero": "\\b(?:timer|countdown|clock)\\b[^⌛?]{0,20}⌛[^?]{0,20}\\b(?:zero|runs? out|is up|ends|expires|is over)\\b",
      "Part 2: Reading and Use of English (1 hr 30 min)": "^\\W*(?:<EN_PART>|<TEST>)\\b[^⌛?!]{0,90}?[(\\[|–—:·•,/-]\\s*(?:max(?:imum|\\.)?\\s|up to\\s|total:?\\s)?⌛(?=(?:\\s*(?:each|in total|total|altogether|overall|max(?:imum)?\\.?|only|in all|long|allowed))?\\s*[)\\].]*\\s*$)|^\\W*(?:\\w+[ -]){0,3}(?:<SUBJECT>|<SAYS_TEST>)\\b[^⌛?!.]{0,60}[(\\[|–—:·•/]\\s*⌛(?=(?:\\s*(?:each|in total|total|altogether|max(?:imum)?\\.?|only|in all))?\\s*[)\\].]*\\s*$)",
      "リーディング編：長文3題　45分": "^\\W*(?:第?\\d+(?:部|章|編|ステージ|ステップ|ラウンド|セクション|パート|限)|(?:セクション|パート|ステージ|ラウンド|大問|ユニット|モジュール|課題|問題?|科目|試験|テスト)\\s*[\\dA-Z①-⑳]|<JA_SUBJECT>+|(?:[ァ-ヶー]+|[一-鿿]{1,6})(?:編|科目|試験|テスト|検査|問題|分野|パート|セクション)(?=[:(\\s]))[^⌛。?]{0,30}⌛(?=間?(?:\\)|】|\\]|$|です|。|勝負))",
      許容時間は13分: "(?:許容|許可|所定|規定|利用可能|使用可能|受験可能|解答可能|割り?当て|配当|配分|最大|最長|限度)の?時間[^⌛。?]{0,12}⌛(?!前|後|早)|(?:お?使い(?:いただける)?|ご利用いただける|使っていい|使ってよい|かけて(?:いい|よい))時間[^⌛。?]{0,16}⌛",
      制限は20分: "(?:^|[\\s、・(。])(?:制限|リミット|上限)(?:は|:|が|、)\\s*⌛",
      "Candidates work for 150 minutes": "\\b<WHO>\\s+(?:\\w+ly )?(?:work|write|sit|type|speak)s? (?:on \\w+ )?for (?:a total of |exactly )?⌛(?!\\s*before)",
      "Working time for the writing booklet: 70 min": "\\b(?:working|answering|writing|testing|exam|test|response|seat|solving|coding|speaking|preparation|thinking)[- ]time\\b[^⌛?]{0,40}⌛(?!\\s*(?:before|left|remain))",
      "The countdown shows how much of your 35 minutes is left": "\\b(?:timer|countdown|clock|bar)\\b[^⌛?]{0,60}\\b(?:your|the|these|those|allotted|allowed|full) (?:full |allotted |whole )?⌛|\\bbefore\\b[^⌛?]{0,45}\\b(?:bar|timer|clock|countdown)\\b[^⌛?]{0,45}⌛",
      "10 seconds apiece!": "^\\W*⌛,? (?:apiece|each|a piece|a card|an image|a picture|a slide|an audio|a word|a sentence|a statement)\\W*$|⌛ (?:an?|per) (?:card|slide|image|picture|word|sentence|statement|dilemma|figure|matrix|case)\\b",
      "Length: 45 minutes (strict)": "⌛,? ?\\(?(?:strict(?:ly)?|max\\w*\\.?|hard|enforced|timed|fixed|firm)(?: limit)?\\)?\\W*$",
      "60分間のカウントが始まる": "⌛(?:間)?の?カウント(?!ダウン)|カウント(?:は|が)[^⌛。?]{0,8}⌛",
      本番は通しで2時間30分の長丁場: "(?:通し|一気)で\\s*⌛|⌛(?:間)?の(?:長丁場|短期決戦|真剣勝負|制限付き)",
      "Total 90 mins – 45 mins for each half": "^\\W*(?:in )?total(?: time| test time)?:?\\s*⌛(?=\\s*(?:[–(,;-]|$))"
    },
    limits_beside_test_words: {
      "Answers after the 70-minute period are disregarded": "\\b<EN_LIMITING>\\b[^⌛?]{0,34}⌛<NOT_IDLE>|⌛[- ]+<EN_LIMITED>\\b|⌛<NOT_IDLE>[^⌛?]{0,40}\\b(?:disregard\\w*|ignored|discard\\w*|thrown out|void(?:ed)?|penalt\\w*|reject\\w*|los(?:e|es|t)|deduct\\w*|fail\\w*|cut (?:off|short)|automatic\\w*)\\b",
      "Your essay: 40 minutes, no more": "\\byour (?:full |whole |own )?⌛|⌛,? (?:and )?(?:no|not (?:a|one)) (?:\\w+ )?(?:more|longer|extra)\\b",
      この科目には80分が割り当てられています: "(?:割り?当て|配分|許容|許可|猶予|限度|枠|上限|最大|最長|最終|期限|締め?切|持てる|使える|費やせる|与え)[^⌛。?]{0,16}⌛(?!前|早|遅)|⌛(?:間)?[^⌛。?]{0,12}(?:割り?当て|配分|猶予|限度|枠|勝負|限り|限定|一本勝負|許容|許可|打ち?切|締め?切|で(?:終了|停止|回収|中断))",
      "回答の受付は、スタートから50分で終了": "(?:受け?付け?|開始|スタート|着席|配付|配布|表示)[^⌛。?]{0,14}から[^⌛。?]{0,6}⌛[^⌛。?]{0,10}(?:終了|締|打ち?切|まで|以内|回収|閉|停止|で)",
      "全体で90分、途中退室はできません": "(?:全体|合計|全部|全問|全科目|合わせて|あわせて|通し)(?:で|して)?\\s*⌛(?=間?(?:、|です|。|$|の|で|\\)))",
      "Each card is withdrawn 12 seconds later": "\\b(?:<CLOSES>|withdrawn|removed|swept up|replaced|dead|dark|blank|cleared|inactive|unavailable)\\b[^⌛?]{0,32}⌛ (?:later|afterwards?|after (?:that|it|you|the))\\b"
    },
    other_lengths: {
      "試験中に 15 分ずつ何度でも延長できます": "⌛(?:ずつ|まで)?[^⌛。]{0,12}延長(?:でき|可能)",
      "During the test you can add 15 minutes": "\\b(?:can|may) (?:add|extend (?:it |this |the test )?by) (?:up to )?⌛",
      "The 5-minute tutorial": "⌛[- ]+(?:(?:short|quick|unscored|untimed|optional|scheduled|mandatory|coffee|tea|lunch|comfort|toilet|welcome|instructional|introductory|video|long)[- ]+)*(?:tutorial|introduction|intro|briefing|warm-?up|break|breather|intermission|interval|interlude|rest|pause|recess|lunch|orientation|practice (?!tests?\\b|exams?\\b|papers?\\b|quiz)\\w+|practice(?=[ ,.;]|$)(?! (?:tests?|exams?|papers?|quiz)\\b)|video|clip|recording|film|podcast|audio|walk|buffer|grace|check-?in|demo|tour|system check|identity check|sound check|survey(?= (?:after|follow|at the end))|late|read(?=[ .,]|$)(?! ?to)|drive|talk|lecture|presentation(?= by| from| about))\\b",
      "A break of 10 minutes": "\\b(?:breaks?|breather|intermissions?|pauses?|rest|recess|interval|tutorial|briefing|warm-?up|lunch|orientation|introduction)(?: period)?(?: of| lasting| for|:| \\(|,)?\\s*(?:up to |about |some |only )?⌛",
      "Ignore the 60-minute allowance of the real exam": "\\b(?:ignor(?:e|ing)|disregard|forget|unlike|instead of|rather than|used to be|formerly|previously|in the past|last year(?:'s)?|the (?:\\w+ )?(?:publisher|original|paper version)(?:'s)?)\\b[^⌛,;.]{0,28}⌛|⌛[^⌛,;.]{0,20}\\b(?:of|in|from) the (?:real|actual|original|official|paper|old) (?:\\w+ )?(?:exam|test|version|paper)",
      休憩10分を除き: "(?:休憩|昼休み|休み|ガイダンス|チュートリアル|動作確認|機器チェック|オリエンテーション|本人確認|注意事項の説明)(?:時間)?(?:の|は|が|を|に|:|\\(|として)?(?:約|各|計|およそ)?⌛(?:間)?",
      "10分の休憩": "⌛(?:間)?の?(?:途中|小)?(?:休憩|昼休み|休み|ガイダンス|チュートリアル|動作確認|機器チェック|オリエンテーション|本人確認|練習(?!問題|テスト|試験))(?:時間)?",
      昨年は60分でした: "(?:以前|昨年|昨年度|例年|従来|かつて|前回|旧版|実際の(?:試験|本番))(?:の[^⌛。、]{0,6})?(?:は|まで|では|なら)[^⌛。、]{0,12}⌛(?:間)?",
      "5分前に予鈴が鳴り": "⌛前に?、?(?:予鈴|ベル|アナウンス|警告|合図|お知らせ|チャイム|通知|ご案内)|(?:終了|締切)の?⌛前",
      "A bell rings 5 minutes before the end": "⌛ before (?:the )?(?:end|close|finish|time is up|time runs out)\\b|\\b⌛[- ]+(?:warning|reminder|notice)\\b",
      "最初の10分は説明、続く60分が試験です": "(?:最初|はじめ|冒頭)の⌛(?:間)?(?:は|で|に)(?:説明|練習|ガイダンス|休憩|機器|本人|注意)",
      "The first 10 minutes are instructions": "\\bthe (?:first|initial) ⌛ (?:is|are) (?:\\w+ ){0,3}?(?:instructions?|introduction|practice|set-?up|tutorial|briefing|admin\\w*|checks?)\\b"
    },
    other_times: {
      "You will be signed out after 20 minutes of inactivity": "inactiv|\\bidle\\b|^(?!.*\\b(?:<FULL_TEST>|candidates?|test[- ]?takers?|examinees?)\\b).*\\b(?:sign(?:ed)?|log(?:ged)?)[- ]?(?:out|off)\\b|\\b(?:sign(?:ed)?|log(?:ged)?)[- ]?in\\b|⌛ (?:without|of no|with no)\\b|\\bno (?:activity|input|key|response for|action)|\\bpassword|passcode|\\bcodes? (?:is|expires|will|works|we|sent|from)\\b|\\b(?:verification|security|confirmation|access|one-time|discount) code|\\blinks? (?:\\w+ ){0,2}?(?:expires?|is|are|works?|stays?|remains?|for)\\b|verif(?:y|ication)|cookie|\\btoken\\b",
      "You will get a reply within 30 minutes": "(?<!your )(?<!each )(?<!every )(?<!spoken )(?<!written )\\brepl(?:y|ies)\\b(?! to (?:each|every|all|the following)\\b)|\\bget back\\b|\\bcontact you\\b|\\bresponds? to you\\b|\\be-?mail(?:ed|s)?\\b|\\bnotif(?:y|ied|ication)|\\bfeedback\\b|\\b(?:results?|scores?|report|certificate)s? (?:\\w+ ){0,4}?(?:available|released|published|posted|out|within|in|ready|sent|appear|after|arrive)|\\bhear from\\b|\\b(?:we|our team|support|agents?|staff|someone|representative)\\b[^⌛]{0,30}\\b(?:respond|(?<!all )(?<!your )(?<!the )(?<!any )(?<!every )answer|call|contact|review|reply|process|be with)",
      "Your food will arrive within 40 minutes": "\\barriv(?:e|es|ed|al)\\b|\\bdeliver\\w*|\\bpark(?:ing|ed)?\\b|\\border(?:s|ed)?\\b|\\bcarts?\\b|\\bcheckout\\b|\\bpay(?:ment|ments|ing)?\\b|\\brefund|\\btables?\\b(?! (?:below|above|shows))|\\bseats?\\b|\\breserv\\w+|\\bbook(?:ed|ing|ings)\\b|\\btickets?\\b|\\bdishes\\b|\\bpizza\\b|\\bmeals?\\b|\\bhotel\\b|\\brental\\b|\\bride\\b|\\bhold\\b|\\bwarranty\\b|\\btrial\\b|\\bsubscription\\b|\\bmembership\\b",
      "An agent will be with you in 2 minutes": "\\bchat\\b|\\bagents?\\b|\\bhelpdesk\\b|\\bhotline\\b|\\bcalls?\\b(?! (?:time|it))|\\bphone\\b|\\bqueue\\b|\\bwait(?:ing|ed|s)?\\b(?! for the (?:timer|countdown))|\\blobby\\b|\\blounge\\b|\\bhost\\b",
      "The webinar begins in 15 minutes": "\\bwebinars?\\b|\\bmeetings?\\b|\\blectures?\\b|\\bseminars?\\b|\\bconference\\b|\\btraining\\b|\\bcourse\\b(?! (?:test|exam|quiz|assessment))|\\bworkshops?\\b|\\binterviews?\\b(?! (?:simulation|exercise|round|question|answer|response|task|test))|\\bzoom\\b|\\bbegins in\\b|\\bstarts? in\\b|\\bopens? in\\b|\\bpresentation\\b(?! task)|\\blesson\\b|\\bclass (?:starts|lasts|is)\\b|\\bstream\\b",
      "The video is 12 minutes long": "\\bvideos? (?:is|lasts|runs|length|duration|of)\\b|\\bwatch\\b|\\blisten to\\b|\\bclip\\b|\\bpodcast\\b|\\bmovie\\b|\\bfilm\\b|\\baudio (?:is|lasts|length|file|clip|guide|track)|(?<!stop )(?<!stops )\\brecordings?\\b(?! (?:is limited|of your|then|stops?|ends?|will (?:then )?(?:stop|end)|is (?:stopped|cut|sent|submitted)))|\\bplayback\\b|\\bsong\\b|⌛[- ](?:long )?(?:\\w+ )?(?:video|audio|clip|recording|film|podcast|episode|(?<!to )read)\\b|\\bread(?:ing)? time\\b(?! (?:is|does|will) not)|\\bvideo (?:time|length|duration)\\b",
      "A break of 15 minutes": "(?:\\b(?:break|pause|lunch|intermission|recess)(?:s)?\\b(?: (?:of|lasts|for|is))?[^⌛]{0,15}⌛|⌛[- ](?:\\w+ )?(?:break|pause|lunch|recess|rest)\\b)|\\bfocus(?:ed)? (?:for|time|timer|session)|\\bpomodoro\\b|\\bmeditat|\\bworkout\\b|\\bworked\\b|\\bsleep|\\byoga\\b|\\btimer app\\b",
      "Bake the cake for 45 minutes": "\\bbak(?:e|ed|ing)\\b|\\bcook|\\boven\\b|\\brecipe\\b|\\bboil\\b|\\bwalk(?:ing)?\\b|\\bon foot\\b|\\bstation\\b|\\bbus(?:es)?\\b|\\btrains?\\b|\\bflights?\\b|\\bboarding\\b|\\bdrive\\b|\\bcommut|\\bminutes? away\\b|\\bkm\\b|\\bmiles\\b|\\bmaintenance\\b|\\bdowntime\\b|\\bbackup",
      "Your answers are saved every 2 minutes": "^(?!.*<RATE>).*\\b(?:every|each) ⌛|\\b(?:auto-?)?sav(?:e|es|ed|ing)\\b[^⌛]{0,30}⌛|\\bkept for\\b|\\bstored for\\b|\\bdrafts?\\b[^⌛]{0,30}⌛|\\bedit (?:your|it|this|the)\\b|\\bupload(?:s|ed|ing)?\\b(?! (?:your|the|all|every|each|it|them)\\b)|\\bdownload(?!ing (?:it|the (?:task|case|brief|paper|file|questions?)))|\\binvit(?:e|ed|ation)|\\bscreenshots?\\b|\\bcached?\\b|\\brefresh(?:es|ed)? (?:every|itself)",
      "Please arrive 15 minutes before the exam": "⌛\\s+(?:before|early|prior|ahead|late|ago|earlier|walk|away)\\b|\\blate\\b(?! (?:answers?|submissions?|responses?|entries|work)\\b)|\\bdoors?\\b|\\bsystem check\\b|\\bcheck-in\\b|\\bleave the\\b|\\benter the\\b|\\b(?:exam|test) (?:room|hall|cent(?:er|re)|site)\\b|\\bof the day\\b|\\b(?:takes place|begins?|starts?|opens?|resumes?) (?:in|after|at|again)\\b|\\bonce a\\b|\\bonline for\\b|\\bcome back\\b|\\breturn within\\b|\\bresume\\b|\\bretake|\\bretry|\\btry again\\b|\\bnew attempt\\b|\\bonce more\\b|\\bagain (?:after|in)\\b|\\bprevious\\b",
      "Describe how you spent 30 minutes with a customer": "^(?:describe|explain|imagine|suppose|tell us|give an example|what would|how would|how do|why)\\b|\\bcustomer\\b(?! (?:cases?|quer(?:y|ies)|messages?|complaints?|e-?mails?|requests?)\\b)|\\bif nobody\\b|\\bif no ?one\\b|\\b(?:I|he|she|they) (?:once |then |still |already |only )?(?:had|have|has|was|were|took|wrote|finished)\\b|\\bmy\\b|\\b(?:write|talk|think) about a\\b|\\b(?:profile|sign ?up|register|registration|account|onboarding)\\b",
      "30分間操作がない場合は": "無操作|操作(?:が|を|の|は)?(?:ない|なかった|行われ|せず|しな|なく)|放置|離席|リンク|URL|パスワード|認証|ワンタイム|有効期(?:限|間)|失効|ログイン(?!後)|ログアウト|サインアウト|クッキー|Cookie|再送|(?:確認|招待|割引|クーポン)コード|申し?込み",
      結果は30分以内にメールで届きます: "メール|返信|返事|届き|届く|届け|ご?連絡|折り返し|お電話|通知|お知らせ(?!画面)|対応(?:いた)?します|担当者|サポート|結果(?:は|を|が|の|発表)|合否|(?:ご回答|回答|お答え)(?:いた)?します|ご案内|審査",
      駅から徒歩10分以内: "徒歩|歩い|駅|バス|電車|新幹線|車で|自転車|飛行機|フライト|出発|到着|搭乗|通勤|会議|ミーティング|打ち合わせ|駐車|駐輪|配達|配送|お届け|注文|商品|カート|支払|決済|返品|返金|キャンセル|予約|座席|お席|来店|レンタル|貸出|返却|宅配|料理|焼い|煮|茹で|炊|温め|カップ麺|レシピ|食べ",
      ウェビナーは15分後に開始します: "ウェビナー|セミナー|講義|講演|講座(?!の?(?:修了|確認)?(?:テスト|試験))|授業|研修(?!の?(?:修了|確認)?(?:テスト|試験))|(?<!模擬)(?<!動画)(?<!録画)(?<!AI)(?<!Web)面接(?!形式|課題|動画|官|試験|練習)|面談|配信|説明会|オリエンテーション|チャット|オペレーター|待ち時間|お待ち|待た|待機|通話|電話|ラウンジ|ロビー|休憩(?!なし|無し|を除|を挟ま|は含|を含|抜き)(?=[^⌛。]{0,10}⌛)|⌛(?:間)?の?(?:小?休憩|昼休み|休み)|昼休み|睡眠|運動|散歩|勤務|残業|アルバイト|営業|集中|ポモドーロ|瞑想",
      動画は10分です: "(?<!面接)(?<!回答)(?<!解答)動画(?!の?(?:回答|解答|選考|面接|課題))(?=[^⌛。]{0,10}⌛)|⌛(?:間)?の?(?:動画|音声|映像|録音|ビデオ)|動画を?(?:ご?視聴|見|ご覧)|再生|音声(?:は|の)|録音の|録画の長|ビデオ|映画|番組|読了|読め|記事|ポッドキャスト",
      解答は2分ごとに自動保存されます: "^(?!.*<JA_RATE>).*⌛(?:ごと|毎|おき|に1回)|保存|下書き|アップロード|ダウンロード|処理に|読み込み|投稿|更新|メンテナンス|バックアップ|同期|充電|換気|印刷|再起動|インストール",
      試験開始の15分前までに入室: "⌛後に?(?:開始|始ま|始め|開催|公開|配信|開き|開く|再開|発表|公表|返|受付|表示)|⌛以?上?前|⌛早|遅刻|遅れ|入室|集合|(?<!回答の)(?<!解答の)(?<!答案の)(?<!提出の)受付(?!終了|を終了|停止|を停止|を締|締)|チェックイン|動作確認|接続確認|(?:試験|テスト|受験|受検|検査)終了後|終了後\\s*⌛|再開|再受験|再挑戦|招待|申し?込み?から|出席",
      "あなたは会議まで30分あります。何を準備しますか。": "お客様|友人|もし|時速|何(?:キロ|k?m|メートル|人|個|本|円|回|分|時間|を|が)|どのように|どうすれば|どう(?:し|対応)|なぜ|説明してください|述べてください|考えを|紹介して|かかった|かかりました|求めなさい|求めよ|計算しなさい|スピーチ(?!は⌛|の(?:制限|時間)|課題)|勉強|週⌛|月⌛|1日\\s*⌛|毎[日朝週]",
      "Keep it short: it should be readable in 2 minutes": "\\breadable\\b|\\b(?:can|could|should) be read (?:out |aloud )?in ⌛|\\bto read in ⌛",
      "An example of a project that you finished within 3 hours": "\\b(?:about|describe|recall|of|share|discuss|outline|example|remember)\\b[^⌛]{0,50}?\\b(?:you|your team|I|we|someone|somebody)\\s+(?:\\w+ly\\s+)?(?!opened|started|pressed|clicked|entered|need|began)(?:\\w{2,}ed|had|did|made|wrote|built|led|got|won|ran|took|sold|taught|cut|lost)\\b",
      "30分で読み切れる資料を作成した経験": "⌛[^⌛。]{0,32}[たいんっ]だ?[^⌛。]{0,14}(?:経験|体験|エピソード|思い出|事例|ことがあ)|⌛[^⌛。]{0,20}(?:終えた|達成した|仕上げた|作った|乗り切った|解決した)[^⌛。]{0,14}(?:を|が|に|は)",
      "Practise 30 minutes every day": "\\b(?:every|each|a|per) (?:day|morning|evening|night|week|weekday|month)\\b|\\bdaily\\b|\\bweekly\\b",
      "The chapter is finished in 10 minutes": "\\bchapters?\\b(?! (?:test|quiz|exam))|\\bnewsletters?\\b|\\bnovels?\\b",
      "The tour lasts 40 minutes": "^(?:(?:the|your|our|my|an?|this|each|every|one|free)\\s+)*(?:[\\w-]+ )?(?:videos?|lectures?|lessons?|meetings?|calls?|codes?|links?|tokens?|rooms?|bookings?|reservations?|bus|trains?|flights?|drives?|walks?|films?|movies?|songs?|albums?|episodes?|match|matches|batter(?:y|ies)|recipes?|cakes?|dough|tours?|ferr(?:y|ies)|shops?|stores?|library|office|museum|gym|clinics?|appointments?|wi-?fi|offers?|sales?|discounts?|coupons?|tickets?|machines?|downloads?|installations?|updates?|articles?|lunch|concert|shuttle|taxi|screens?|results?|scores?|grades?|marks|certificates?)\\s+(?:is|are|was|were|lasts?|takes?|will|can|has|have|runs?|closes?|ends?|expires?|starts?|leaves?|opens?|needs?|stays?|stops?|dims?|becomes?|goes|reaches)\\b",
      "Write a function that waits for 10 minutes": "\\b(?:write|implement|create|design|build|develop|complete) (?:an?|the) (?:[\\w-]+ ){0,3}?(?:function|script|program|class|method|query|cache|service|app|application|component|algorithm|job|endpoint|procedure)\\b[^⌛]{0,30}\\b(?:that|which|to|whose|where|returns?|for)\\b",
      "5分間の練習があります": "⌛(?:間)?の?(?:練習(?!問題|テスト|試験)|リハーサル|ガイダンス|説明(?:時間|が|を|の)|余裕|機器チェック)|(?:スコア|成績|得点|点数)(?:は|が|を|の)[^⌛。]{0,14}⌛",
      "If the test does not load within 30 seconds, reload": "\\b(?:does not|doesn't|do not|don't|will not|won't|fails? to|cannot|can't|did not|didn't) (?:\\w+ )?(?:load|open|appear|connect|show|respond|launch|work|play|come up)\\b|⌛ from here\\b|\\b(?:driving|hearing|eye|pregnancy|drug|alarm|siren|sound|microphone|camera|webcam|speed|network|connection|system|device|blood|battery|stress|smoke|load) (?:tests?|checks?)\\b",
      "Your tutor will mark the essay within 20 hours": "\\b(?:tutors?|teachers?|graders?|markers?|assessors?|recruiters?|lecturers?|reviewers?|professors?|instructors?)\\b[^⌛]{0,20}\\b(?:mark|grade|review|assess|score|read|check|correct|return|look|decide|reply|send|evaluate)|\\b(?:invigilators?|proctors?|examiners?)\\b[^⌛]{0,30}\\b(?:join|arrive|come|walk|change|check|be with|appear|mark|grade)|\\b(?:data|recordings?|photos?|files?|accounts?|logs?)\\b[^⌛]{0,30}\\b(?:delet|eras|remov)",
      "Take a nap of 20 minutes": "\\b(?:naps?|breakfast|dinner|drink|eat|stretch|relax|breathe|revis(?:e|ing|ion)|study(?:ing)? for|rehears\\w+|homework)\\b",
      監督員が5分後に参ります: "(?:監督|講師|先生|スタッフ|採点者|試験官|係員|教員)(?:員|者)?(?:が|は|から)[^⌛。]{0,16}⌛(?:後|以内|ほど)に?|仮眠|復習|予習|⌛[^⌛。]{0,10}削除|(?:接続|通信|音声|マイク|カメラ|速度|回線|負荷|血液|抗原|PCR)(?:テスト|検査)|(?:表示|起動|反応|応答|接続)(?:されない|しない|できない|がない)(?:場合|とき|時)",
      "1時間で300人を集めた企画について": "⌛[^⌛。、]{0,24}[^っで]た(?!場合|後|ら|時|とき|際|人|方|受験|受検|答案|解答|回答|提出|入力|もの|分|送信|課題|ま|内容|時点|問題|設問)[^⌛。、ぁ-ん]{1,10}(?:について|を|に関して|のこと)",
      "It has been online for 2 hours": "\\b(?:has|have|had) been (?:\\w+ly )?(?:viewed|open|online|running|used(?! up)|down|live|waiting|here)\\b",
      "テストの後、15分間のアンケート": "(?:テスト|試験|受験|受検|検査)の?(?:後|あと|前)(?:に|は|で)?、?⌛|⌛(?:間)?の?(?:質疑|振り返り|インタビュー)",
      "If nothing appears after 30 seconds, reload": "(?<!is )(?<!are )(?<!be )\\b(?:re)?load(?:s|ing|ed)?\\b(?! (?:the )?(?:next|following|another))|\\bnothing (?:appears|happens|shows)|\\bby (?:tram|bus|train|car|bike|bicycle|taxi|foot|metro|subway|underground|ferry)\\b|\\bspeakers?\\b|\\bclass \\w+ has\\b|\\bcoffee\\b|\\btea\\b|\\b(?:microwave|fridge|washing|laundry|kettle)\\b",
      "The examiner wrote the paper in three hours": "\\b(?:examiners?|authors?|teachers?|writers?|developers?|he|she|they|setters?|colleagues?|winners?|record holder|champion)\\b[^⌛,;]{0,12}\\b(?:\\w{2,}ed|wrote|made|took|set|had|built|drew)\\b",
      試験前日は8時間眠りましょう: "前日|前夜|翌日|翌朝|寝[るて坊ま]|眠|(?:提出|送信|受験|回答|解答|試験|テスト)後、?⌛(?:間)?(?:は|以内|の間|ほど|に)|と表示する|表示する(?:プログラム|関数)",
      "The candidate portal will be down for 30 minutes tonight": "\\b(?:candidates?|applicants?|students?|test[- ]?takers?|exam|test|section|question|assessment)'?s?'? (?:portal|leaders?|helpline|line|forum|blog|dashboard|managers?|committee|news|lounge|support|services?|shop|fair|club|group|council|union|bus)\\b|\\b(?:tonight|yesterday|tomorrow|overnight|outage|portal|forum|intervals?|in the background)\\b(?! (?:shuts|closes|stops|locks|logs|ends))|\\bdown for ⌛|\\b(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\bback(?:ed)?[- ]up\\b",
      "Last time, students answered this question in 3 minutes": "\\b(?:last (?:time|year|week|month|term)|on record|the fastest|the quickest|the winner)\\b|\\b(?:students|candidates|people|users|others|participants|colleagues|testers|everyone) (?:\\w+ )?(?:answered|finished|completed|solved|needed|took|spent|managed|did|got through)\\b|\\basks? (?:how|what|when|which|where|why|you how)\\b|\\bhow (?:far|many|much|fast|old)\\b(?! of your)|\\b(?:cyclist|runner|driver|pump|tap|tank|machine|worker|train|car|printer|robot)s? \\w+s? [^⌛]{0,20}⌛|\\byou (?:have )?(?:entered|opened|started|began|joined|left|been)\\b[^⌛]{0,40}⌛ ago",
      受験者専用ダイヤルは2分以内につながります: "ダイヤル|ホットライン|コールセンター|ヘルプデスク|窓口|つながり|休んで|お休み|バックグラウンド|間隔で|サーバー(?:へ|に)送|⌛(?:間)?(?:が)?(?:たちました|経ちました|経過しました|過ぎました)|さん(?:は|が)[^⌛。]{0,20}⌛|一昨日|昨日|先週|先日|謝礼|付与|公開され",
      このページは40分で完成しました: "⌛[^⌛。]{0,24}(?<!設け)(?<!設定し)(?<!定め)(?<!変更し)(?<!短縮し)(?<!なり)(?<!いたし)(?<!決まり)(?<!され)ました(?:。|$|が、)",
      "If the video freezes for more than 20 seconds": "\\b(?:screen|video|webcam|audio|camera|feed|connection|network|wi-?fi|internet|server|browser|page|system)\\b[^⌛]{0,20}(?<!stop )(?<!stops )\\b(?:recording|freez\\w+|reconnect\\w*|drops|fails to|lags?|restart\\w*|buffers?|crash\\w*|reboots?)\\b|\\breconnect\\w*",
      入力内容は10分間保持されます: "保持|維持され|(?:経験|体験|エピソード|思い出)(?:を|について|は)|\\(例:|例えば|たとえば",
      "You finished the quiz in 14 minutes": "(?<!if )(?<!once )(?<!when )(?<!unless )\\byou (?:finished|completed|solved|answered|submitted|took|did|scored)\\b[^⌛]{0,30}\\b(?:in|within|after) ⌛|\\bpolls?\\b|\\bvot(?:e|es|ing)\\b|\\bchange your (?:answer|vote|response)s? for ⌛|\\b(?:charge|laptop|phone|tablet)\\b[^⌛]{0,60}⌛|\\bbattery (?:that|life|which)\\b",
      "The bonus round unlocks 5 minutes after launch": "\\bunlock(?:s|ed|ing)?\\b(?! (?:it|this|the next)\\b)|\\bremembers?\\b|\\bpractis\\w+ \\w+ing\\b|\\bpractic(?:e|ing) \\w+ing\\b|\\b(?:not|n't|never|hasn't|haven't) (?:yet )?(?:begun|started|opened|loaded|appeared|arrived|connected)\\b|\\bit took\\b|\\b(?:reschedul|cancel)\\w*",
      "試験会場のWi-Fiは30分で切断されます": "Wi-?Fi|無線LAN|切断|テキスト(?=は|を|が|なら)|教科書|参考書|問題集|読破|取り消し|日程変更|振替|キャンパス|アルバイト|学習(?:時間|し|を)|勉強",
      "The discount ends in 2 hours": "\\bpreview\\b|\\b(?:answers|responses|posts|comments) of others\\b|\\bdiscounts?\\b|\\bcoupons?\\b|\\bvouchers?\\b|\\bspecial offer\\b|朗読|流れ(?:る|ます)|スマートフォン|スマホ|暗く|割引|クーポン|セール"
    },
    other_clocks: {
      "Next save in 4:59": "sav(?:e|ing)|\\bsale\\b|\\boffer|\\breminder|resend|\\bcodes?\\b|upload",
      "The webinar begins in 14:59": "webinar|seminar|meeting|lesson|lecture|\\bdays?\\b|\\b(?:starts?|begins?|opens?|boards?|boarding|arriv\\w+|depart\\w+|next \\w+) in\\b",
      "Break 04:59": "break|\\brest\\b|\\bfocus|pomodoro|\\bwait|\\bqueue|lounge|flight|parking|deliver|\\border|\\bcart|reserv|\\bchat\\b|\\bcalls?\\b",
      "Recording 0:59": "record|playback|audio|video|clip|track|episode|song|session cookie",
      "次の保存まで 4:59": "保存|セミナー|ウェビナー|会議|ミーティング|講義|休憩|お知らせ|再送|再発行|コード|録音|録画|再生|音声|動画",
      セール終了まで: "キャンペーン|セール|日後|あと\\s*\\d+\\s*日|(?:開始|開演|開場|発車|搭乗|出発|到着|配信|配達|お届け)まで|待ち|集中|ポモドーロ|駐車|予約|注文|チャット|通話"
    },
    test_clocks: {
      "Exam time remaining 29:59": "\\b(?:test|exam|examination|assessment|quiz|essay|section|question|attempt|answer|time limit|submit\\w*|submission)s?\\b",
      "解答の残り時間 29:59": "制限時間|時間制限|試験|テスト(?!ス)|検査|解答|回答|問題|設問|受験|受検|提出|持ち時間"
    },
    never: {
      "You have 2 hours of free parking": "\\bparking\\b|\\bmeter\\b|\\bupload (?:time )?limit|\\bcall (?:time )?limit|\\bdelivery\\b|\\bborrow|駐車|通話の?制限|カラオケ|食べ放題|飲み放題|休憩の?(?:制限)?時間|練習(?:用|問題)?(?:には|は)時間",
      "Too many attempts: wait 5 minutes": "\\btime zone\\b|\\btoo many (?:attempts|requests)|再試行|もう一度お試し"
    },
    segments: "[,;:、。—–()（）]|\\s-\\s|\\band (?=(?:the|you|your|it|then|each|all|this|that|its|they|we)\\b)|\\b(?:but|although|though|however|while|because|since|so that)\\b",
    names_a_test: "<OWN_TEST>",
    test_words: "\\b(?:<TEST>|<FULL_TEST>|<SUBJECT>|tests|exams|examinations?|testing|mock|responses?|respond(?:ing)?|submit\\w*|submission|answers?|answer(?:ed|ing)|answering|written|writing|typed|keyed|entered|booklets?|scored|graded|candidates?|applicants?|test[- ]?takers?|examinees?|examination|solv(?:e|es|ed|ing)|first (?:question|item)|sitting|tries|you (?:write|type|enter|say)|simulation|accepting|to (?:describe|summari[sz]e|translate|explain|discuss|argue|analy[sz]e|compare|draw|outline)|(?:work|writing) (?:must|has to|will)|must cease|texts?|charts?|diagrams?|e-?mails? (?:task|draft)|drafting|coding|microphone|argument|speech|spoken|drafts?|solutions?|unsent|your (?:own )?(?:work|reply|text|code)|proctors?|invigilators?|cards?|passages?|dilemmas?|figures?|pens?|pencils?|students?|spreadsheet|scenarios?|slides?|statements?|battery|teams?(?= (?:get|have|are given))|recordings?(?= (?:stops?|ends?|will|is))|against the clock|penalty|(?:lose|loses|deducts?|minus) (?:\\w+ ){0,2}(?:points?|marks?)|hand(?:s|ing|ed)? (?:it|them|everything) in|paper|hand(?:ed|ing)? in|finish)\\b|<JA_TEST>|<JA_SUBJECT>|受験|受検|応募者|候補者|審査員|提出|選び|選択肢|答え|書き|入力|退室|採点|時間との勝負|回収|カード|監督|スピーチ|空欄|ラウンド|お題|エッセイ|全問|穴埋め|時点で終了|合図|マイク|録画|録音|減点|失格|鉛筆|筆記具|ペンを置|読解|作問|考査|出題|ステージ|編(?=[:(])"
  };

  // audits/pasteguard/interpreter/judges/limit_sentences.js
  var VALUE = "⌛";
  var OTHER_LENGTH = "…";
  var LINES_LIMIT = 2e4;
  var LINE_LIMIT = 500;
  var LONGEST_MS = 864e5;
  var KANJI = "〇一二三四五六七八九";
  var SENTENCE_END = /(?<=[.!?])(?<!min\.)(?<!sec\.)(?<!hrs\.)(?<!hr\.)(?<!secs\.)(?<!mins\.)(?<!max\.)\s+|(?<=[。！？])/;
  var PARTS = (
    /** @type {Record<string, string>} */
    limit_vocabulary_default.parts
  );
  var PART = /<([A-Z_]+)>/g;
  function compiled(pattern, flags = "gi") {
    let whole = pattern;
    while (whole.search(PART) >= 0) whole = whole.replace(PART, (_, name) => String(PARTS[name]));
    return new RegExp(whole, flags);
  }
  var groups = /* @__PURE__ */ new Map();
  function patternsOf(group) {
    let patterns = groups.get(group);
    if (!patterns) {
      patterns = Object.values(limit_vocabulary_default[group]).map((pattern) => compiled(pattern));
      groups.set(group, patterns);
    }
    return patterns;
  }
  var MAY_NAME_TIME = compiled(limit_vocabulary_default.may_name_time, "i");
  var ALREADY_A_CLOCK = compiled(limit_vocabulary_default.already_a_clock, "i");
  var HARD_NAMES = compiled(limit_vocabulary_default.hard_names, "i");
  var QUESTIONS = compiled(limit_vocabulary_default.questions, "i");
  var CLAUSE_ENDS = compiled(limit_vocabulary_default.clause_ends, "gi");
  var SEGMENTS = compiled(limit_vocabulary_default.segments, "i");
  var NAMES_A_TEST = compiled(limit_vocabulary_default.names_a_test, "i");
  var TEST_WORDS = compiled(limit_vocabulary_default.test_words, "i");
  var HOUR_BEFORE = compiled(limit_vocabulary_default.hour_before, "i");
  var RANGE_BEFORE = compiled(limit_vocabulary_default.range_before);
  var CLOCK = compiled(limit_vocabulary_default.clock, "iy");
  var WORDS = compiled(limit_vocabulary_default.words, "iy");
  var TIME_OF_DAY_BEFORE = compiled(limit_vocabulary_default.time_of_day_before, "i");
  var TIME_OF_DAY_AFTER = compiled(limit_vocabulary_default.time_of_day_after, "i");
  var KANJI_NUMBER = compiled(limit_vocabulary_default.kanji_number);
  var KANJI_ENOUGH = compiled(limit_vocabulary_default.kanji_enough, "i");
  var BEFORE_NUMBERS = replacements(limit_vocabulary_default.before_numbers);
  var AFTER_NUMBERS = replacements(limit_vocabulary_default.after_numbers);
  var NUMBERS = numberWords();
  var NUMBER_WORDS = compiled(
    `\\b(?:(?:a|one) )?(${[...NUMBERS.keys()].sort((one, other) => other.length - one.length).map((words) => words.replaceAll(" ", "(?:[ -]| and )")).join("|")})${limit_vocabulary_default.number_before}`
  );
  function replacements(rows) {
    return rows.map(([pattern = "", by = ""]) => ({ pattern: compiled(pattern), by }));
  }
  function numberWords() {
    const below = new Map(
      limit_vocabulary_default.ones.map((word, number) => (
        /** @type {const} */
        [word, number]
      )).slice(1)
    );
    limit_vocabulary_default.tens.forEach((word, ten) => {
      if (!word) return;
      below.set(word, ten * 10);
      for (let one = 1; one < 10; one += 1)
        below.set(`${word} ${limit_vocabulary_default.ones[one]}`, ten * 10 + one);
    });
    const all = new Map(below).set("hundred", 100);
    for (const [words, number] of below) all.set(`hundred ${words}`, 100 + number);
    return all;
  }
  function plain(sentence) {
    let text = sentence.slice(0, LINE_LIMIT).replaceAll("½", ".5").replaceAll("∶", ":");
    text = text.normalize("NFKC").trim();
    for (const { pattern, by } of BEFORE_NUMBERS) text = text.replace(pattern, by);
    if (!MAY_NAME_TIME.test(text)) return text;
    text = text.replace(
      NUMBER_WORDS,
      (_, words) => String(NUMBERS.get(words.toLowerCase().replaceAll(" and ", " ").replaceAll("-", " ")))
    );
    text = text.replace(KANJI_NUMBER, fromKanji);
    for (const { pattern, by } of AFTER_NUMBERS) text = text.replace(pattern, by);
    return text;
  }
  function fromKanji(written, at2, text) {
    if (text.slice(0, at2).endsWith("第") || KANJI_ENOUGH.test(text.slice(at2))) return written;
    let number = 0;
    let digits = 0;
    for (const character of written) {
      if (KANJI.includes(character)) digits = digits * 10 + KANJI.indexOf(character);
      else {
        number += (digits || 1) * (character === "十" ? 10 : 100);
        digits = 0;
      }
    }
    return String(number + digits);
  }
  function lengthAt(text, at2) {
    CLOCK.lastIndex = at2;
    const clock = CLOCK.exec(text);
    if (clock && !TIME_OF_DAY_BEFORE.test(text.slice(0, at2)) && !TIME_OF_DAY_AFTER.test(text.slice(CLOCK.lastIndex))) {
      const [hours2, minutes2, seconds2] = clock.slice(1).map((number) => Number(number ?? 0));
      return { ms: inMs(hours2, minutes2, seconds2), end: CLOCK.lastIndex };
    }
    WORDS.lastIndex = at2;
    const words = WORDS.exec(text);
    if (!words?.[0] || HOUR_BEFORE.test(text.slice(0, at2))) return null;
    const [, hours, half, minutes, seconds] = words;
    const ms = inMs(Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0));
    return { ms: ms + (half ? 18e5 : 0), end: WORDS.lastIndex };
  }
  var inMs = (hours = 0, minutes = 0, seconds = 0) => hours * 36e5 + minutes * 6e4 + seconds * 1e3;
  function withLengths(sentence) {
    const text = plain(sentence);
    if (!MAY_NAME_TIME.test(text)) return { text, lengths: [] };
    const lengths = [];
    let put = "";
    let end = 0;
    for (const { index } of text.matchAll(/(?<![\d.])(?<!\d:)\d/g)) {
      const read = index < end ? null : lengthAt(text, index);
      if (!read) continue;
      put += text.slice(end, index) + VALUE;
      lengths.push(read.ms);
      end = read.end;
    }
    return { text: (put + text.slice(end)).replace(RANGE_BEFORE, ""), lengths };
  }
  function has(group, text) {
    return patternsOf(group).some((pattern) => text.search(pattern) >= 0);
  }
  var count = (text) => text.split(VALUE).length - 1;
  function spokenOf(group, text) {
    const found = /* @__PURE__ */ new Set();
    for (const pattern of patternsOf(group)) {
      for (const match of text.matchAll(pattern)) {
        const at2 = match[0].indexOf(VALUE);
        if (at2 >= 0) found.add(count(text.slice(0, match.index + at2)));
      }
    }
    return [...found].sort((one, other) => one - other);
  }
  function spokenOfTests(clause) {
    const spoken = spokenOf("limits_of_tests", clause);
    if (!TEST_WORDS.test(clause)) return spoken;
    const all = /* @__PURE__ */ new Set([...spoken, ...spokenOf("limits_beside_test_words", clause)]);
    return [...all].sort((one, other) => one - other);
  }
  function withoutOtherLengths({ text, lengths }) {
    let own = lengths;
    let put = text;
    for (const pattern of patternsOf("other_lengths")) {
      for (const match of [...put.matchAll(pattern)].reverse()) {
        const start = count(put.slice(0, match.index));
        own = [...own.slice(0, start), ...own.slice(start + count(match[0]))];
        put = put.slice(0, match.index) + OTHER_LENGTH + put.slice(match.index + match[0].length);
      }
    }
    return { text: put, lengths: own };
  }
  function judged(text) {
    if (!has("no_limit", text)) return [text];
    return text.split(CLAUSE_ENDS).map((clause) => has("no_limit", clause) ? VALUE.repeat(count(clause)) : clause);
  }
  function spokenOfApart(clause) {
    const found = [];
    let before = 0;
    for (const part of clause.split(SEGMENTS)) {
      const start = before;
      if (NAMES_A_TEST.test(part) && !has("other_times", part))
        found.push(...spokenOfTests(part).map((at2) => start + at2));
      before += count(part);
    }
    return found;
  }
  function limitsOf(clause, estimated) {
    if (ALREADY_A_CLOCK.test(clause)) return [];
    const isNamed = HARD_NAMES.test(clause);
    const named = spokenOf("limits_by_name", clause);
    const limits = named.filter((at2) => isNamed || !estimated.includes(at2));
    if (QUESTIONS.test(clause)) return limits;
    const others = has("other_times", clause) ? spokenOfApart(clause) : spokenOfTests(clause);
    return [...limits, ...others.filter((at2) => !estimated.includes(at2))];
  }
  function limitIn(sentence) {
    const named = withLengths(sentence);
    if (!named.lengths.length || has("never", named.text)) return null;
    const { text, lengths } = withoutOtherLengths(named);
    let estimate = null;
    let before = 0;
    for (const clause of judged(text)) {
      const own = lengths.slice(before, before + count(clause));
      before += own.length;
      const estimated = spokenOf("estimates", clause);
      for (const at2 of limitsOf(clause, estimated)) {
        const ms2 = own[at2] ?? 0;
        if (ms2 > 0 && ms2 < LONGEST_MS) return { ms: ms2, sentence, isEstimate: false };
      }
      const ms = own[estimated[0] ?? -1] ?? 0;
      if (!estimate && ms > 0 && !has("other_times", clause))
        estimate = { ms, sentence, isEstimate: true };
    }
    return estimate;
  }
  function* sentencesOf(lines) {
    const tidy = (text) => text.trim().replace(/\s+/g, " ");
    for (const line of lines)
      for (const sentence of line.split(SENTENCE_END)) if (sentence.trim()) yield tidy(sentence);
    for (const [at2, label] of lines.entries()) {
      const value = lines[at2 + 1];
      if (value === void 0 || label.length >= 40 || value.length >= 40) continue;
      if (!withLengths(label).lengths.length)
        yield tidy(`${label.trim().replace(/[:：]+$/, "")}: ${value}`);
    }
  }
  function deniesLimit(line) {
    return has("no_limit", withLengths(line).text);
  }
  var isOfAnotherClock = (words) => has("other_clocks", words.normalize("NFKC"));
  var isOfTest = (words) => has("test_clocks", words.normalize("NFKC"));
  function statedLimit(lines) {
    let estimate = null;
    for (const sentence of sentencesOf(lines.slice(0, LINES_LIMIT))) {
      const found = limitIn(sentence);
      if (found && !found.isEstimate) return found;
      estimate = estimate ?? found;
    }
    return estimate;
  }

  // audits/pasteguard/interpreter/judges/time.js
  var SPEAKS = anyOf(
    [
      /time limit|minutes? (?:left|remaining|to)|time (?:left|remaining|is up|runs out|over)/,
      /deadline|timed|countdown/,
      /制限時間|残り時間|残り\s*\d|時間切れ|時間内|試験時間|締め?切/
    ],
    "i"
  );
  var REMAINS = /\b(?:left|remaining|remains?|to go)\b|残り|あと/i;
  function plainDigits(text) {
    return text.normalize("NFKC");
  }
  function clockFace(text) {
    const plain2 = plainDigits(text);
    const face = /(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d)/.exec(plain2);
    if (face) return ((Number(face[1] ?? 0) * 60 + Number(face[2])) * 60 + Number(face[3])) * 1e3;
    const words = /(?:(\d+)\s*(?:時間|h(?:ours?)?)\s*)?(?:(\d+)\s*(?:分|m(?:in(?:ute)?s?)?)\s*)?(?:(\d+)\s*(?:秒|s(?:ec(?:ond)?s?)?))?/gi;
    let best = null;
    for (const found of plain2.matchAll(words)) {
      if (!found[1] && !found[2] && !found[3]) continue;
      best = ((Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0)) * 60 + Number(found[3] ?? 0)) * 1e3;
    }
    return best;
  }
  function countsDown(page) {
    const faces = /* @__PURE__ */ new Map();
    for (const deed of deedsOf(page, "quiet")) {
      if (!["write", "title", "field"].includes(deed.kind) || !deed.text || !deed.because.some((tag) => tag === "on:timer" || tag === "on:frame"))
        continue;
      const ms = clockFace(deed.text);
      if (ms !== null)
        faces.set(deed.where, [...faces.get(deed.where) ?? [], { at: deed.at, ms, deed }]);
    }
    for (const seen of faces.values()) {
      const [first] = seen;
      const last = seen[seen.length - 1];
      if (first && last && seen.length >= 2 && last.ms < first.ms && first.ms - last.ms <= (last.at - first.at) * 1.5 + 61e3) {
        return {
          ms: first.ms + Math.min(first.at, 2e3),
          text: first.deed.text ?? "",
          deed: first.deed
        };
      }
    }
    return null;
  }
  function timeLimitOf(page) {
    const { refresh, lines } = page.facts;
    if (refresh && refresh.seconds >= 20) {
      const isHeader = refresh.html.startsWith("Refresh:");
      return {
        ms: refresh.seconds * 1e3,
        sentence: null,
        source: "code",
        proof: proofOf(
          "declared",
          {
            id: isHeader ? "proof.time-limit.refresh-header" : "proof.time-limit.refresh",
            values: { limit: durationOf(refresh.seconds * 1e3) }
          },
          { mechanism: isHeader ? "response-header" : "attribute", code: refresh.html }
        )
      };
    }
    const clock = countsDown(page);
    const ending = endingOf(page);
    const told = statedLimit(lines);
    const stated = told?.isEstimate ? null : told;
    const words = clock === null ? "" : clockLine(page, clock.text);
    const isTests = !isOfAnotherClock(words) && (stated !== null || ending !== null || [SPEAKS, REMAINS].some((pattern) => pattern.test(words)) || isOfTest(words));
    if (ending?.isDecisive && ending.ms >= 2e4) {
      return {
        ms: ending.ms,
        sentence: stated?.sentence ?? null,
        source: "code",
        proof: proofOf(
          "inferred",
          { id: "proof.code-acts-after", values: { limit: durationOf(ending.ms) } },
          { mechanism: "timer", deed: ending.deed }
        )
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
          { mechanism: "timer", deed: clock.deed }
        )
      };
    if (stated?.ms)
      return {
        ms: stated.ms,
        sentence: stated.sentence,
        source: "stated",
        proof: proofOf("declared", {
          id: "proof.time-limit.stated",
          values: { text: stated.sentence.slice(0, 160) }
        })
      };
    return null;
  }
  function clockLine(page, text) {
    const lines = (
      /** @type {string[]} */
      page.facts.lines
    );
    const at2 = lines.findIndex(
      (line) => clockFace(line) !== null && (line.includes(text.slice(0, 2)) || /\d:\d\d/.test(line))
    );
    return at2 < 0 ? text : [lines[at2 - 1] ?? "", lines[at2], lines[at2 + 1] ?? "", text].join(" ");
  }
  function endingOf(page) {
    const busy = new Set(deedsOf(page, "busy").map(deedKey));
    const ending = deedsOf(page, "later").filter(
      (deed) => deed.certain && deed.at >= 15e3 && deed.because.includes("on:timer") && !deed.because.some((tag) => /^on:(?:blur|focus|visibility|offline)/.test(tag)) && (deed.at > 35e5 || busy.has(deedKey(deed)))
    );
    const ends = ending.find(
      (deed) => punishes(deed) || deed.kind === "send" && deed.payload.includes("answer") && deed.count === 1
    );
    if (!ends) return null;
    const together = ending.filter((deed) => Math.abs(deed.at - ends.at) < 5e3);
    const has2 = (test) => together.some(test);
    const isEmptied = has2(
      (deed) => deed.kind === "clear" || deed.kind === "field" && deed.text === ""
    );
    const isSubmitted = has2(
      (deed) => deed.kind === "submit" || deed.kind === "send" && deed.payload.includes("answer")
    );
    const what = isSubmitted ? isEmptied ? "submitted-empty" : "submitted" : isEmptied ? "cleared" : has2((deed) => deed.kind === "go") ? "left" : "locked";
    const effects = what === "submitted" ? ["limits"] : what === "submitted-empty" || what === "cleared" ? ["punishes"] : ["blocks"];
    const consequence = {
      submitted: "submitted",
      "submitted-empty": "submitted",
      cleared: "emptied",
      left: "navigated",
      locked: "locked"
    }[what];
    const proof = proofOf(
      "inferred",
      {
        id: "proof.code-ends",
        values: { limit: durationOf(ends.at), what: `@consequence.${consequence}` }
      },
      { mechanism: "timer", deed: ends }
    );
    return {
      ms: ends.at,
      deed: ends,
      isDecisive: ends.count <= 2,
      verdict: isRestricted({ id: `judge.time-out.${what}` }, effects, [proof], consequence)
    };
  }
  var isSaved = (page) => page.frames.some(({ facts }) => facts.isSaved);
  var saysUnlimited = (page) => page.facts.lines.some((line) => deniesLimit(line));
  function endsWithAnimation(page) {
    return page.facts.slowAnimation || listensTo(page, /^(?:webkit)?(?:animation|transition)(?:end|iteration)@/i) !== null || page.code.some((text) => /\.animate\s*\(|\bnew\s+Animation\b/.test(text));
  }
  function durationOf(ms) {
    const seconds = Math.round(ms / 1e3);
    return seconds >= 90 || seconds === 60 ? `@duration.minutes=${Math.round(seconds / 60)}` : `@duration.seconds=${seconds}`;
  }

  // audits/pasteguard/restrictions/time_limit/passive.js
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
      if (countsDown(page) || endsWithAnimation(page)) return cannotTell("reason.handler-decides");
      if (isSaved(page) && !saysUnlimited(page)) return cannotTell("reason.markup-refresh");
      return isAllowed({ id: "judge.time-limit.allowed" }, [
        proofOf("inferred", { id: "proof.code-no-limit" })
      ]);
    }
  };

  // audits/pasteguard/restrictions/time_out/passive.js
  passiveJudges["time-out"] = {
    page: (page) => {
      const limit = timeLimitOf(page);
      const ending = endingOf(page);
      if (ending && (limit || ending.isDecisive)) return ending.verdict;
      if (!limit)
        return page.complete && !page.facts.speaksOfTime && !endsWithAnimation(page) && !countsDown(page) ? isSaved(page) && !saysUnlimited(page) ? cannotTell("reason.markup-refresh") : doesNotApply("reason.no-limit") : cannotTell(page.complete ? "reason.handler-decides" : "reason.code-unread");
      if (!page.complete) return cannotTell("reason.code-unread");
      return cannotTell("reason.limit-not-seen-code");
    }
  };

  // audits/pasteguard/restrictions/typing/passive.js
  passiveJudges.typing = {
    field: (field) => {
      const acts = [
        "type",
        ...["text", "search", "textarea", "contenteditable"].includes(field.facts.kind) && !field.facts.pattern && !field.facts.inputmode ? ["type-words", "type-signs", "type-digits"] : []
      ];
      if (field.paper.type?.arrived === false && (isForDigits(field) || field.paper["type-digits"]?.arrived)) {
        return field.paper["type-digits"]?.arrived && isForDigits(field) ? judgeField("typing", field, ["type-digits"], { needsTyping: false }) : cannotTell("reason.handler-decides");
      }
      if (field.paper.type?.arrived === false && field.paper.type.mechanism === "input-revert" && (field.paper.type.isPart || field.paper["insert-katakana"]?.arrived))
        return cannotTell("reason.handler-decides");
      return judgeField("typing", field, acts, { needsTyping: false });
    }
  };
  function isForDigits({ facts }) {
    return ["number", "tel"].includes(facts.kind) || /numeric|decimal|tel/.test(facts.inputmode ?? "") || /\\d|0-9/.test(facts.pattern ?? "");
  }

  // audits/pasteguard/restrictions/undo/passive.js
  passiveJudges.undo = { field: (field) => judgeField("undo", field, ["undo"]) };

  // audits/pasteguard/restrictions/window_blur/passive.js
  passiveJudges["window-blur"] = {
    page: (page) => judgeConduct(page, {
      restriction: "window-blur",
      act: "window-blur",
      because: /^on:(?:blur|focus)@(?:window|document|root)$|^focus$/,
      listens: /^(?:blur|focus)@(?:window|document|root|unknown)$/,
      used: /^focus$/,
      mechanism: "blur"
    })
  };

  // audits/pasteguard/interpreter/judges/vocabulary.js
  var WORDS_OF = (
    /** @type {Record<string, RegExp>} */
    {
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
      resize: /resize|innerWidth|innerHeight|ResizeObserver|visualViewport/
    }
  );
  var OBFUSCATED = /\b_0x[0-9a-f]{4,}|\beval\s*\(|fromCharCode\([^)]{20,}/;
  function judgeByWords(restriction, page, verdict) {
    const words = WORDS_OF[restriction];
    const isUnwalked = verdict.outcome === "unclear" && ["reason.code-unread", "reason.code-too-much"].includes(verdict.reason?.id ?? "");
    if (!words || !isUnwalked || !page.allRead || page.code.some((text) => words.test(text) || OBFUSCATED.test(text)))
      return verdict;
    const summary = WORDLESS_SUMMARY.has(restriction) ? { id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } } : { id: `judge.${restriction}.allowed` };
    return isAllowed(summary, [proofOf("inferred", { id: "proof.code-names-not" })]);
  }
  var WORDLESS_SUMMARY = /* @__PURE__ */ new Set(["tab-switch", "window-blur", "mouse-leave", "resize"]);

  // audits/pasteguard/interpreter/page_model/evidence.js
  function codeOfHandler(handler) {
    return handler instanceof Callable && handler.node && handler.script ? handler.script.text.slice(handler.node.start, handler.node.end) : "";
  }
  function functionFromText(run, code) {
    for (const text of [`(${code})`, `({${code}})`]) {
      const expression = parseCode(text)?.body[0]?.expression;
      const node = expression?.type === "ObjectExpression" ? expression.properties[0]?.value : expression;
      if (!node || !/Function/.test(node.type)) continue;
      const made = new Callable(node.id?.name ?? "", null);
      Object.assign(made, {
        node,
        scope: run.global,
        script: { url: "", text, inline: true, line: 1 }
      });
      return made;
    }
    return null;
  }
  function plainDeed(deed) {
    const { script } = deed;
    const isText = script !== null && script.line === 0;
    const before = script && !isText ? script.text.slice(0, deed.start) : "";
    const line = before.split("\n").length;
    const code = script ? isText ? script.text : lineAt(script.text, deed.start) : null;
    return {
      kind: deed.kind,
      how: deed.how,
      to: deed.to,
      text: Array.isArray(deed.value) ? deed.value.map((each) => spokenValue(each)).join(" ") : deed.value instanceof Unknown ? null : spokenValue(deed.value),
      payload: [...deed.payload],
      because: [...deed.because],
      certain: deed.certain,
      field: deed.target?.own?.above ?? -1,
      where: deed.target?.kind === "element" ? placeOf(deed.target) : "",
      at: deed.at,
      count: 1,
      source: script?.url ? {
        url: script.url,
        line: isText ? script.place?.line ?? null : line + (script.inline ? script.line - 1 : 0),
        column: script.place?.column ?? before.length - before.lastIndexOf("\n"),
        function: deed.name || null
      } : null,
      code: code === null ? null : code.replace(/\s+/g, " ").trim().slice(0, 200)
    };
  }
  function spokenValue(value) {
    return ((value instanceof Thing && value.kind === "object" ? knownJson(value) : asText(value)) ?? "…").slice(0, 300);
  }
  function placeOf(element) {
    const { tag, attributes } = element.own;
    const id = attributes.has("id") ? `#${attributes.get("id")}` : "";
    return `${tag}${id} ${attributes.get("class") ?? ""} ${attributes.get("role") ?? ""}`.trim();
  }
  function lineAt(text, at2) {
    const start = Math.max(text.lastIndexOf("\n", at2 - 1) + 1, at2 - 60);
    const end = text.indexOf("\n", at2);
    return text.slice(start, Math.min(end < 0 ? text.length : end, start + 200));
  }

  // audits/pasteguard/interpreter/page_model/hook_conditions.js
  function actsOfCondition(node) {
    if (!node) return null;
    const [first] = node.params;
    const { body } = (
      /** @type {any} */
      node
    );
    if (body.type === "ConditionalExpression")
      return isPassedOn(body.alternate, first) ? actsOfTest(body.test) : null;
    if (body.type !== "BlockStatement") return null;
    const found = body.body.map(
      (each) => each.type === "IfStatement" && !each.alternate ? actsOfTest(each.test) : each.type === "ReturnStatement" && (!each.argument || isPassedOn(each.argument, first)) ? [] : null
    );
    return found.length && found.every(Boolean) ? [...new Set(found.flat())] : null;
  }
  function isPassedOn(node, param) {
    return node.type === "Identifier" && param?.type === "Identifier" && node.name === param.name;
  }
  function actsOfTest(test) {
    if (test.type === "LogicalExpression" && test.operator === "&&")
      return actsOfTest(test.left) ?? actsOfTest(test.right);
    if (test.type === "BinaryExpression" && /^===?$/.test(test.operator))
      return actsOfName(test.right) ?? actsOfName(test.left);
    if (test.type === "CallExpression" && test.arguments.length === 1)
      return actsOfName(test.arguments[0]);
    return null;
  }
  function actsOfName(node) {
    const name = node.type === "Literal" ? String(node.value) : node.type === "MemberExpression" && !node.computed ? node.property.name : "";
    if (/^(?:input\.)?paste$|^insertFromPaste$/.test(name)) return ["paste", "drop"];
    const letter = /^(?:Key)?([A-Za-z])$/.exec(name)?.[1];
    const act = letter ? KEY_ACTS[letter.toUpperCase()] : void 0;
    return act ? [act] : null;
  }

  // audits/pasteguard/interpreter/page_model/editor_hooks.js
  var EDITOR_ACTS = ["paste", "drop", "copy", "cut", "undo", "typing", "ime", "dictation"];
  var INSERTING = ["paste", "drop", "undo", "typing", "ime", "dictation"];
  var CONCERNS = (
    /** @type {[RegExp, string[]][]} */
    [
      [/^(?:paste|handlePaste|onPaste|handlePasted\w+|PASTE_COMMAND|onDidPaste)$/, ["paste"]],
      [
        /^(?:drop|handleDrop|onDrop|handleDropped\w+|DROP_COMMAND|dropIntoEditor|dragAndDrop)$/,
        ["drop"]
      ],
      [/^(?:copy|onCopy|COPY_COMMAND)$/, ["copy"]],
      [/^(?:cut|onCut|CUT_COMMAND)$/, ["cut"]],
      [/^addMatcher$/, ["paste", "drop"]],
      [/^(?:aria[-\w]*|ariaLabel|label|accessibilitySupport|screenReaderLabel|iframe_aria_text)$/, []],
      [/^(?:lineNumbers|language|mode|theme|minimap|auto[fF]ocus|placeholder|fontSize|tabSize)$/, []],
      [/^(?:contentAttributes|content_css|height|skin|menubar|toolbar|licenseKey|license_key)$/, []],
      [
        /^(?:createEmptyHistoryState|registerHistory|registerPlainText|registerRichText|withHistory)$/,
        []
      ],
      [/^(?:on(?:Error|Ready|Load|Init|Focus|Blur|Create|Destroy|Mount)|COMMAND_PRIORITY_\w+)$/, []],
      [/^(?:value|defaultValue|initialValue|editorState|editor|state|children)$/, []],
      [/^(?:id|className|style|ref|name)$/, []],
      [/paste|clip|drop|drag/i, ["paste", "drop", "copy", "cut"]],
      [/undo|redo|hist/i, ["undo"]],
      [
        /^(?:transactionFilter|changeFilter|transactionExtender|beforeChange|filterTransaction|appendTransaction)$/,
        [...INSERTING, "cut"]
      ],
      [
        /read-?only|editable|disabl|filter|transform|intercept|max|limit|length|valid|mask|sanit/i,
        EDITOR_ACTS
      ],
      [/guard|block|prevent|allow|deny|accept|before|input|compos|key|command|bind/i, EDITOR_ACTS],
      [/shortcut|handler|listener|rule|trigger|exec|plugins?\.get|custom|override/i, EDITOR_ACTS],
      [/extend|schema|format|write|insert/i, EDITOR_ACTS]
    ]
  );
  var LISTENS = /^(?:on|once|addEventListener|addListener|registerCommand|listenTo|subscribe)$/;
  var BINDS = /^(?:addCommand|addAction|addBinding|bindKey|addKeyMap|addKeybindingRule|setKeybindings?|addCommands|bindKeys)$/;
  var BOUND_KEY = /(?:\bKeyCode\.(?:Key)?|\bKEY_|(?:Ctrl|Mod|Cmd|Command|Meta|Shift)[-+])(Insert|[A-Za-z]\b)/g;
  var CHANGES = new RegExp(
    `\\b(?:${anyOf([
      /set(?:Contents|Value|Text|Html|Data|Content|State|Options?|EditorState)\w*|set/,
      /insert\w*|delete\w*|replace\w*|remove\w*|update\w*|push|clear\w*/,
      /undo|redo|history|revert|apply|dispatch|exec\w*|trigger|command\w*|chain|run/,
      /cancel|stop\w*|prevent\w*|enable|disable/
    ]).source})$`
  );
  var KEY_ACTS = (
    /** @type {Record<string, string>} */
    {
      V: "paste",
      INSERT: "paste",
      C: "copy",
      X: "cut",
      Z: "undo",
      Y: "undo"
    }
  );
  var OWN_EVENT = /^(?:trix|tiptap|ck|cm|ace|ql)-/;
  function hooksOf(libraries) {
    const hooks = { acts: {}, stops: [] };
    for (const call of libraries.calls.filter(({ within }) => within === null))
      addCall(libraries, call, hooks);
    for (const { type } of libraries.page.listeners)
      if (OWN_EVENT.test(type)) touch(hooks, /paste/.test(type) ? ["paste", "drop"] : EDITOR_ACTS);
    return hooks;
  }
  function touch(hooks, acts) {
    for (const act of acts) hooks.acts[act] ??= "touched";
  }
  function concernsOf(name) {
    return CONCERNS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  }
  function narrower(inner, outer) {
    if (!inner || !outer) return inner ?? outer;
    return inner.length <= outer.length ? inner : outer;
  }
  function namesTold({ path, values }) {
    const name = /([\w$]+)(?:\(\))*$/.exec(path.replace(/\.of$/, ""))?.[1] ?? "";
    if (name === "createElement") return [];
    const words = values.flatMap((value) => {
      if (typeof value === "string")
        return value.length < 40 && /^[\w/.-]+$/.test(value) ? [value] : [];
      return value instanceof Thing && value.kind === "library" ? [/(\w+)$/.exec(value.own.path)?.[1] ?? ""] : [];
    });
    return LISTENS.test(name) ? words : [name, ...words];
  }
  function actsOfKeys(code) {
    const acts = [...code.matchAll(BOUND_KEY)].map(
      ([, key = ""]) => KEY_ACTS[key.toUpperCase()] ?? "other"
    );
    return acts.length && !acts.includes("other") ? [...new Set(acts)] : EDITOR_ACTS;
  }
  function addCall(libraries, call, hooks) {
    const { path, values, code } = call;
    const name = /([\w$]+)$/.exec(path)?.[1] ?? "";
    if (BINDS.test(name)) {
      const acts2 = actsOfKeys(code);
      for (const act of functionsWithin(values))
        addFunction(libraries, act, { name, acts: acts2, isBound: true }, hooks);
      return;
    }
    const names = namesTold(call);
    const concerned = names.map(concernsOf).filter((concern) => concern !== null);
    const hands = functionsWithin(values).length > 0;
    if (!hands || !concerned.length) for (const concern of concerned) touch(hooks, concern);
    const acts = concerned.length ? [...new Set(concerned.flat())] : null;
    for (const value of values) addValue(libraries, value, { name: names.join(" "), acts }, hooks, 5);
  }
  function functionsWithin(value, depth = 4) {
    if (depth < 0 || !(value instanceof Thing || Array.isArray(value))) return [];
    if (value instanceof Callable) return value.kind === "library" ? [] : [value];
    const parts = Array.isArray(value) ? value : value.kind === "object" ? [...value.props.values()] : [];
    return parts.flatMap((part) => functionsWithin(part, depth - 1));
  }
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
      const isSetting = isPlain(part) || part instanceof Thing && part.kind === "object" && part.props.size === 0;
      if (acts && isSetting) touch(hooks, narrower(acts, about.acts) ?? acts);
      else
        addValue(
          libraries,
          part,
          { name: `${about.name} ${key}`, acts: narrower(acts, about.acts) },
          hooks,
          depth - 1
        );
    }
    if (value.props.has("value") && !value.props.has("onChange")) touch(hooks, INSERTING);
  }
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
      void 0,
      act.node.params.map(() => libraries.part("given"))
    );
    libraries.within = before;
    const calls = libraries.calls.slice(from);
    const does = calls.length > 0 || run.deeds.length > deedsFrom;
    const stops = stopOf(act, result, calls, { isEnough: about.isBound === true && !does });
    if (about.acts && stops && about.acts.length === 1) {
      for (const each of about.acts) hooks.acts[each] = "stopped";
      hooks.stops.push(stops);
      return void 0;
    }
    if (about.acts?.length === 0) return void 0;
    if (about.acts) return touch(hooks, about.acts);
    const isQuiet = isKnown(result) && result === void 0 || result instanceof Thing && result.kind === "library";
    const keepsWhatIsWritten = /\bonChange$/.test(about.name) && calls.some(({ path, certain }) => /\buseState\.set$/.test(path) && certain);
    const meddles = calls.some(
      ({ path, certain, isWrite }) => (isWrite || CHANGES.test(path)) && !(keepsWhatIsWritten && certain && /\buseState\.set$/.test(path))
    );
    const writes = run.deeds.slice(deedsFrom).some(({ kind }) => kind === "cancel" || kind === "field");
    if (meddles || writes || !isQuiet) touch(hooks, EDITOR_ACTS);
    return void 0;
  }
  function stopOf(act, result, calls, { isEnough }) {
    const refuses = isEnough || result === true || result === "handled" || calls.some(
      ({ path, certain }) => certain && /^given(?:\.\w+)*\.(?:preventDefault|stop)$/.test(path)
    );
    const inserts = calls.some(
      ({ path, isWrite }) => isWrite || /\b(?:insert\w*|replace\w*|dispatch|set\w*|exec\w*|apply|update)$/.test(path)
    );
    if (!refuses || inserts || !act.script || !act.node) return null;
    const place = {
      kind: "cancel",
      how: "editor",
      value: void 0,
      to: "",
      payload: /* @__PURE__ */ new Set(),
      because: /* @__PURE__ */ new Set(),
      certain: true,
      target: null,
      at: 0,
      start: act.node.start,
      script: act.script,
      name: act.name
    };
    return plainDeed(
      /** @type {Deed} */
      place
    );
  }

  // audits/pasteguard/interpreter/page_model/field_trials.js
  var FIELD_ACTS = (
    /** @type {Record<string, {text: (kind: string) => string, does: (field: FieldModel, text: string) => void}>} */
    {
      type: { text: sampleFor, does: (field, text) => field.type(text) },
      "type-digits": { text: () => DIGITS, does: (field, text) => field.type(text) },
      "type-words": { text: () => `${SAMPLE} sulo`, does: (field, text) => field.type(text) },
      "type-signs": { text: () => "a,b.c;d/e?f", does: (field, text) => field.type(text) },
      paste: { text: wordsFor, does: (field, text) => field.paste(text, "keys") },
      "paste-menu": { text: wordsFor, does: (field, text) => field.paste(text, "menu") },
      "paste-insert-key": { text: wordsFor, does: (field, text) => field.paste(text, "insert-key") },
      "paste-lines": { text: () => LINES, does: (field, text) => field.paste(text, "keys") },
      "paste-long": {
        text: () => "mirovake sulo ".repeat(160).trim(),
        does: (field, text) => field.paste(text, "keys")
      },
      "paste-again": {
        text: sampleFor,
        does: (field, text) => {
          field.paste("zemo", "keys");
          field.page.pass(600, 30);
          field.before = field.text ?? "";
          field.paste(text, "keys");
        }
      },
      long: {
        text: () => "mirovake sulo netobi raku zemo tavi ".repeat(60).trim(),
        does: (field, text) => {
          for (const word of text.split(/(?<= )/)) field.dictate(word);
        }
      },
      drop: { text: wordsFor, does: (field, text) => field.drop(text) },
      dictate: {
        text: (kind) => /^(?:number|tel)$/.test(kind) ? DIGITS : "mirovake sulo",
        does: (field, text) => field.dictate(text)
      },
      "dictate-later": {
        text: (kind) => /^(?:number|tel)$/.test(kind) ? DIGITS : "mirovake sulo",
        does: (field, text) => {
          field.type("4", 0);
          field.page.pass(3e3, 60);
          field.before = field.text ?? "";
          field.dictate(text);
        }
      },
      compose: { text: () => JAPANESE, does: (field, text) => field.compose(text) },
      "insert-lines": { text: () => LINES, does: (field, text) => field.dictate(text) },
      "insert-katakana": { text: () => "ヤマダタロウ", does: (field, text) => field.dictate(text) },
      "insert-japanese": { text: () => JAPANESE, does: (field, text) => field.dictate(text) }
    }
  );
  var CONTENTS = (
    /** @type {Record<string, {text: string, html?: string}>} */
    {
      code: { text: "if (sulo > 4) { raku(); }" },
      link: { text: "https://example.org/kavomira" },
      japanese: { text: "漢字とひらがなとカタカナ" },
      formatted: { text: "netobi raku", html: "<p><b>netobi</b> raku</p>" }
    }
  );
  var MIXED = Object.values(CONTENTS).map(({ text }) => text);
  var TAKES_ANY = /^(?:text|search|textarea|contenteditable)$/;
  function tryContents(stage, index, about, outcomes) {
    const mixed = MIXED.join(" ");
    if (!TAKES_ANY.test(about.kind) || (about.maxlength ?? mixed.length) < mixed.length) return;
    const html = `<p>${mixed.replace(/>/g, "&gt;")}</p>`;
    const one = (name, text, does) => onField(
      stage,
      index,
      about,
      (field) => {
        does(field);
        return plainOutcome(field.outcome(text));
      },
      (outcome) => {
        outcomes[name] = outcome;
      }
    );
    one("paste-mixed", mixed, (field) => field.paste(mixed, "keys", html));
    one("drop-mixed", mixed, (field) => field.drop(mixed, html));
    if (outcomes["paste-mixed"]?.arrived && outcomes["drop-mixed"]?.arrived) return;
    for (const [kind, { text, html: formatted }] of [
      ...Object.entries(CONTENTS),
      /** @type {[string, {text: string, html?: string}]} */
      ["mixed", { text: mixed, html }]
    ]) {
      one(`insert-${kind}`, text, (field) => field.dictate(text));
      one(`paste-${kind}`, text, (field) => field.paste(text, "keys", formatted));
      one(`drop-${kind}`, text, (field) => field.drop(text, formatted));
    }
  }
  function plainOutcome(outcome) {
    return { ...outcome, deeds: concise(outcome.deeds) };
  }
  function wordsFor(kind) {
    return /^(?:number|tel|email)$/.test(kind) ? sampleFor(kind) : `${SAMPLE} sulo netobi`;
  }
  function sampleFor(kind) {
    return /^(?:number|tel)$/.test(kind) ? DIGITS : kind === "email" ? "mirovake@example.org" : SAMPLE;
  }
  function tryField(stage, index, about) {
    const outcomes = {};
    for (const [name, { text, does }] of Object.entries(FIELD_ACTS)) {
      const wanted = text(about.kind);
      onField(
        stage,
        index,
        about,
        (field) => {
          does(field, wanted);
          return plainOutcome(field.outcome(wanted, name === "type-signs"));
        },
        (outcome) => {
          outcomes[name] = outcome;
        }
      );
    }
    tryContents(stage, index, about, outcomes);
    if (/^(?:textarea|contenteditable)$/.test(about.kind))
      for (const name of ["enter", "compose-enter"])
        onField(
          stage,
          index,
          about,
          (field) => {
            if (name === "compose-enter") {
              field.compose(JAPANESE);
              field.page.pass(700, 40);
            } else field.type(SAMPLE, 0);
            const arrived = field.breakLine();
            return {
              arrived,
              mechanism: "keydown",
              deeds: concise(field.run.deeds.slice(field.from))
            };
          },
          (outcome) => {
            outcomes[name] = outcome;
          }
        );
    for (const [name, type, letter] of [
      ["copy", "copy", "c"],
      ["cut", "cut", "x"]
    ]) {
      for (const how of ["", "-menu"]) {
        onField(
          stage,
          index,
          about,
          (field) => takeOut(
            field,
            /** @type {string} */
            type,
            /** @type {string} */
            letter,
            how === ""
          ),
          (outcome) => {
            outcomes[`${name}${how}`] = outcome;
          }
        );
      }
    }
    onField(
      stage,
      index,
      about,
      (field) => correct(field),
      (outcome) => {
        outcomes.correct = outcome;
      }
    );
    onField(
      stage,
      index,
      about,
      (field) => undo(field),
      (outcome) => {
        outcomes.undo = outcome;
      }
    );
    return outcomes;
  }
  function onField(stage, index, about, act, tell) {
    const page = stage.page();
    const element = page.elements.find((each) => each.own.field === index);
    if (!element || Date.now() > stage.deadline) return;
    if (stage.isHeavy) element.own.value = null;
    stage.try(
      page.run,
      () => tell(act(new FieldModel(page, element, { editable: about.kind === "contenteditable" })))
    );
  }
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
      page.dispatch("keydown", element, keyEvent("Control", { ctrlKey: true }));
      goesOn = field.offer("keydown", "keydown", keyEvent(letter, { ctrlKey: true }));
    }
    const { cancelled } = goesOn ? page.dispatch(type, element, { clipboardData: clipboard }) : { cancelled: true };
    const set = clipboard.own.set;
    const kept = set ? asText(set.value)?.includes(SAMPLE) ? asText(set.value) === SAMPLE : tagsWithin(set.value).has("selection") ? null : false : false;
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
    if (byKeys) page.dispatch("keyup", element, keyEvent(letter, { ctrlKey: true }));
    page.pass(2500, 40);
    if (type === "cut" && arrived && field.text !== "") arrived = field.text === null ? null : false;
    return {
      arrived,
      mechanism: field.mechanism || (arrived === false ? "input-revert" : ""),
      deeds: concise(page.run.deeds.slice(field.from))
    };
  }
  function correct(field) {
    field.focus();
    const goesOn = field.offer("beforeinput", "beforeinput", {
      inputType: "insertReplacementText",
      data: "kavomira"
    });
    return {
      arrived: field.isUnsure ? null : goesOn,
      mechanism: field.mechanism,
      deeds: concise(field.run.deeds.slice(field.from))
    };
  }
  function undo(field) {
    const { page, element } = field;
    field.type("mirova", 0);
    const written = field.text;
    const from = page.run.deeds.length;
    page.dispatch("keydown", element, keyEvent("Control", { ctrlKey: true }));
    let goesOn = field.offer("keydown", "keydown", keyEvent("z", { ctrlKey: true }));
    if (goesOn)
      goesOn = field.offer("beforeinput", "beforeinput", { inputType: "historyUndo", data: null });
    if (goesOn) {
      element.own.value = "";
      page.dispatch("input", element, { inputType: "historyUndo", data: null, cancelable: false });
    }
    page.pass(1500, 30);
    const { text } = field;
    let arrived = text === null || written === null || field.isUnsure ? null : text !== written;
    if (arrived && page.run.deeds.slice(field.from, from).some((deed) => deed.kind === "field"))
      arrived = null;
    return {
      arrived,
      mechanism: field.mechanism || "input-revert",
      deeds: concise(page.run.deeds.slice(field.from))
    };
  }

  // audits/pasteguard/interpreter/evaluator/run.js
  var STEP_LIMIT = 15e5;
  var CALL_LIMIT = 150;
  var DEED_LIMIT = 12e3;
  var DryRun = class {
    /** @param {number} milliseconds how long it may take */
    constructor(milliseconds) {
      this.deadline = Date.now() + milliseconds;
      this.steps = 0;
      this.calls = 0;
      this.undecided = 0;
      this.doubts = 0;
      this.guards = 0;
      this.isStarting = true;
      this.isCut = false;
      this.trusts = 0;
      this.shaken = 0;
      this.given = [];
      this.reasons = [];
      this.collectors = [];
      this.deeds = [];
      this.noted = /* @__PURE__ */ new Map();
      this.frames = [];
      this.passed = /* @__PURE__ */ new Set();
      this.at = null;
      this.global = new Scope(null, true, 0);
      this.now = 0;
      this.startedAt = Date.now();
      this.prototypes = {};
      this.page = null;
    }
    /** How many undecided conditions hold what is being run now. */
    get undecided() {
      return depthNow.undecided;
    }
    set undecided(count2) {
      depthNow.undecided = count2;
    }
    /** @param {CodeNode} node */
    step(node) {
      this.at = node;
      this.steps += 1;
      if (this.steps > STEP_LIMIT || this.steps % 1e3 === 0 && Date.now() > this.deadline) {
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
      const tags = /* @__PURE__ */ new Set();
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
      const found = /* @__PURE__ */ new Set();
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
        name: named?.name ?? ""
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
      const results = this.calls > 20 ? [] : could.map((each) => this.perhaps(() => this.call(each, void 0, values)));
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
          (thrown) => brokenPromise(this, thrown)
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
          this.perhaps(
            () => this.tryCall(each, void 0, [new Unknown(), new Unknown(), new Unknown()])
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
        () => new Unknown()
      );
    }
    /**
     * @param {string} name
     * @param {Scope} scope
     * @returns {NamedValue | null}
     */
    find(name, scope) {
      for (let at2 = (
        /** @type {Scope | null} */
        scope
      ); at2; at2 = at2.parent) {
        const found = at2.names.get(name);
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
        tags: /* @__PURE__ */ new Set([...tags, ...this.why()]),
        depth: this.undecided,
        isConst
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
      for (let at2 = (
        /** @type {Scope | null} */
        scope
      ); at2; at2 = at2.parent) {
        const found = at2.names.get(name);
        if (!found) continue;
        if (found.value === UNSET && !this.isCut) {
          failing(this, "ReferenceError", `${name} is used before it is there`);
          return;
        }
        if (found.isConst) {
          failing(this, "TypeError", `${name} is constant`);
          return;
        }
        const after = found.value === UNSET ? new Unknown() : this.settled(found.value, value, Math.max(found.depth, at2.depth));
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
  };

  // audits/pasteguard/interpreter/page_model/page.js
  var PageModel = class {
    /**
     * @param {DryRun} run
     * @param {PageNode[]} nodes
     * @param {PageFacts} about
     */
    constructor(run, nodes, about) {
      this.run = run;
      this.libraries = new LibraryModel(this, about.libraries ?? []);
      this.observers = [];
      this.about = about;
      this.window = new Thing("window");
      this.document = new Thing("document");
      this.listeners = [];
      this.timers = [];
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
        history: 0
      };
      this.stored = /* @__PURE__ */ new Map();
      this.used = /* @__PURE__ */ new Set();
      this.active = null;
      run.page = this;
      this.elements = nodes.map((node) => this.element(node.tag, node));
      nodes.forEach((node, at2) => {
        const parent = this.elements[node.parent];
        const element = (
          /** @type {Thing} */
          this.elements[at2]
        );
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
        listeners: /* @__PURE__ */ new Map()
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
      if (/^on[a-z]+$/.test(key) && ["window", "document", "element", "recorded"].includes(holder.kind)) {
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
              to: asText(value) ?? ""
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
      return found !== void 0;
    }
    /**
     * @param {Thing} thing
     * @param {string} name of a constructor
     * @returns {boolean | null}
     */
    isInstance(thing, name) {
      if (thing.kind === "element") {
        const tags = (
          /** @type {Record<string, string>} */
          {
            HTMLTextAreaElement: "textarea",
            HTMLInputElement: "input",
            HTMLFormElement: "form",
            HTMLButtonElement: "button",
            HTMLSelectElement: "select",
            HTMLAnchorElement: "a"
          }
        );
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
        (each) => !(each.isProperty && each.target === target && each.type === type && this.run.undecided === 0)
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
    listen(target, type, handler, { capture = false, passive = false, once: once2 = false, isProperty = false } = {}) {
      if (this.listeners.some(
        (each) => each.target === target && each.type === type && each.handler === handler && each.capture === capture
      ))
        return;
      if (this.listeners.length > 12e3) return;
      this.listeners.push({
        target,
        type,
        handler,
        capture,
        passive,
        once: once2,
        certain: this.run.undecided === 0 && target !== null,
        isProperty
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
      for (let at2 = (
        /** @type {Thing | null} */
        target
      ); at2 && path.length < 200; at2 = at2.own?.parent ?? null)
        path.push(at2);
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
        isTrusted: init.isTrusted ?? true
      };
      const bubbles = init.bubbles ?? !["focus", "blur", "mouseleave", "mouseenter", "pointerleave"].includes(type);
      const path = target.kind === "window" ? [target] : this.pathOf(target);
      const steps = [
        ...path.slice().reverse().map((holder) => ({ holder, capture: true })),
        ...(bubbles ? path : path.slice(0, 1)).map((holder) => ({ holder, capture: false }))
      ];
      let heard = 0;
      for (const { holder, capture } of steps) {
        if (event.own.stopped === true) break;
        for (const listener of this.listeners.filter(
          (each) => each.type === type && each.target === holder && each.capture === capture
        )) {
          if (event.own.stopped === "at once") break;
          heard += 1;
          this.hear(listener, event, holder);
        }
      }
      for (const listener of this.listeners.filter(
        (each) => each.type === type && each.target === null
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
      const place = holder.kind === "element" ? holder === this.root || holder === this.body ? "root" : "element" : holder.kind;
      const act = () => {
        const handler = listener.handler instanceof Thing && !(listener.handler instanceof Callable) ? getMember(run, listener.handler, "handleEvent") : listener.handler;
        if (!(handler instanceof Callable)) {
          run.perhaps(() => this.cancel(event, "unknown handler"));
          return;
        }
        const result = run.tryCall(handler, holder, [event]);
        if (!listener.isProperty) return;
        run.frames.push({ name: handler.name, script: handler.script });
        if (result === false || own.type === "beforeunload" && isKnown(result) && result !== void 0 && result !== null)
          this.cancel(event, "return false", result);
        else if (result instanceof Unknown && handler.node && returnsFalse(handler.node))
          run.perhaps(() => this.cancel(event, "return false", result));
        run.frames.pop();
      };
      const tags = [`on:${own.type}`, `on:${own.type}@${place}`];
      run.because(tags, () => listener.certain ? act() : run.perhaps(act));
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
          (first, timer) => timer.at <= end && (!first || timer.at < first.at) ? timer : first,
          null
        );
        if (!next) break;
        run.now = Math.max(run.now, next.at);
        if (next.every === null) this.timers = this.timers.filter((timer) => timer !== next);
        else next.at += Math.max(next.every, 4);
        const act = () => run.because(["on:timer"], () => run.tryCall(next.act, this.window, next.values));
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
        this.run.because(["on:frame"], () => this.run.tryCall(act, void 0, [this.run.now]));
    }
  };

  // audits/pasteguard/interpreter/page_model/frame_run.js
  var WINDOW_HANDLER = new RegExp(
    `^on(?:${anyOf([
      /blur|focus|resize|scroll|load|unload|beforeunload|pagehide|pageshow/,
      /popstate|hashchange|storage|message|offline|online/
    ]).source})$`
  );
  var CODE_LIMIT = 15e5;
  var FIELD_LIMIT = 6;
  var HEAVY_STEPS = 4e4;
  function librariesOf({ scripts }) {
    return scripts.flatMap((script) => {
      const library = script.inline ? null : script.library ?? libraryOf(script.url, script.text);
      return library ? [{ ...script, library }] : [];
    });
  }
  function stageOf(frame, milliseconds) {
    const aside = new FrameRun(frame, milliseconds, { setsAside: true });
    if (!aside.libraries.length) return aside;
    const { libraries } = aside.page();
    const made = libraries.made();
    return libraries.kinds.every((kind) => made.has(kind)) ? aside : new FrameRun(frame, milliseconds, { setsAside: false });
  }
  var FrameRun = class {
    /**
     * @param {FrameFacts} given
     * @param {number} milliseconds in all
     * @param {{setsAside: boolean}} about whether libraries of editors are taken for granted, not walked
     */
    constructor(given, milliseconds, { setsAside }) {
      this.deadline = Date.now() + milliseconds;
      this.libraries = setsAside ? librariesOf(given) : [];
      const isSetAside = (url) => this.libraries.some((each) => each.url === url);
      const frame = setsAside ? {
        ...given,
        scripts: given.scripts.filter(({ url }) => !isSetAside(url)),
        unread: given.unread.filter((url) => !isSetAside(url))
      } : given;
      this.frame = frame;
      this.programs = frame.scripts.map(
        (script) => script.text.length > CODE_LIMIT ? null : parseCode(script.text, script.module)
      );
      this.isComplete = frame.unread.length === 0 && this.programs.every((program) => program !== null);
      this.shared = null;
      this.isHeavy = false;
      this.isStarting = false;
    }
    /**
     * @param {PageModel["stored"]} [kept] what an earlier visit left on the device
     * @returns {PageModel} the page just after it has loaded
     */
    page(kept) {
      if (this.isHeavy && this.shared) return this.shared;
      const run = new DryRun(Math.max(this.deadline - Date.now(), 50));
      const { frame } = this;
      const page = new PageModel(run, frame.nodes, {
        url: frame.url,
        isTop: frame.isTop,
        allRead: this.isComplete,
        title: frame.title,
        agent: frame.agent,
        isSaved: frame.isSaved === true,
        libraries: this.libraries
      });
      if (kept) page.stored = new Map(kept);
      this.isStarting = true;
      this.walk(run, page);
      this.isStarting = false;
      run.isStarting = false;
      this.isHeavy = run.steps > HEAVY_STEPS;
      this.shared = page;
      return page;
    }
    /**
     * @param {DryRun} run
     * @param {PageModel} page
     */
    walk(run, page) {
      this.try(run, () => this.addAttributes(page));
      run.now = 0;
      this.frame.scripts.forEach((script, at2) => {
        const program = this.programs[at2];
        if (!program) return;
        run.frames.push({ name: "", script });
        this.try(run, () => {
          const scope = script.module ? new Scope(run.global, true, 0) : run.global;
          scope.isStrict = script.module || saysStrict(program.body);
          hoistVariables(run, program, scope);
          hoist(run, program.body, scope);
          executeAll(run, program.body, scope);
        });
        run.frames.length = 0;
      });
      this.try(run, () => this.addRecorded(page));
      for (
        const [type, target] of
        /** @type {[string, Thing][]} */
        [
          ["DOMContentLoaded", page.document],
          ["readystatechange", page.document],
          ["load", page.window],
          ["pageshow", page.window]
        ]
      ) {
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
     * @param {PageModel} page
     */
    addRecorded(page) {
      for (const record of this.frame.recorded ?? []) {
        const target = record.on === "window" ? page.window : record.on === "document" ? page.document : record.on === "field" ? page.elements.find((each) => each.own.field === record.node) ?? null : page.elements[record.node] ?? null;
        if (!target || page.listeners.some(
          (each) => each.type === record.type && each.target === target && codeOfHandler(each.handler) === record.code
        ))
          continue;
        const handler = record.code ? functionFromText(page.run, record.code) : null;
        page.listen(target, record.type, handler ?? new Unknown(), record);
      }
    }
    /** @param {PageModel} page */
    addAttributes(page) {
      for (const element of page.elements) {
        for (const [name, text] of element.own.attributes) {
          if (!/^on[a-z]+$/.test(name)) continue;
          const handler = handlerFromText(page.run, text, {
            url: this.frame.url,
            text,
            inline: true,
            line: 0,
            place: element.own.place
          });
          const target = element.own.tag === "body" && WINDOW_HANDLER.test(name) ? page.window : element;
          if (handler) page.setHandler(target, name.slice(2), handler);
        }
      }
    }
    /**
     * @param {(page: PageModel) => void} act
     * @returns {{deeds: Deed[], isWhole: boolean, page: PageModel}}
     */
    act(act) {
      const page = this.page();
      const from = page.run.deeds.length;
      const isWhole = this.try(page.run, () => act(page));
      return { deeds: page.run.deeds.slice(from), isWhole, page };
    }
  };

  // audits/pasteguard/interpreter/page_model/dry_run.js
  var DEED_KINDS_LEFT_OUT = /* @__PURE__ */ new Set(["style", "console", "focus", "blur"]);
  function concise(deeds, leftOut = DEED_KINDS_LEFT_OUT) {
    const seen = /* @__PURE__ */ new Map();
    const kept = [];
    for (const deed of deeds) {
      const key = `${deed.kind} ${deed.start} ${deed.script?.url} ${deed.how} ${deed.certain} ${asText(deed.value)?.slice(0, 40)}`;
      const known = seen.get(key);
      if (known) known.count += 1;
      if (known || leftOut.has(deed.kind) || kept.length >= 120) continue;
      const plain2 = plainDeed(deed);
      seen.set(key, plain2);
      kept.push(plain2);
    }
    return kept;
  }
  function dryRunFrame(frame, milliseconds) {
    const stage = stageOf(frame, milliseconds);
    const first = stage.page();
    const boot = concise(first.run.deeds);
    const bootUsed = [...first.used];
    const { kinds: libraries } = first.libraries;
    const hooks = libraries.length ? hooksOf(first.libraries) : null;
    const quiet = concise(
      stage.act((page) => {
        page.pass(12e3, 100);
        page.frame();
        page.frame();
      }).deeds
    );
    const console2 = concise(first.run.deeds, /* @__PURE__ */ new Set(["style", "focus", "blur"])).filter(
      (deed) => deed.kind === "console"
    );
    const listens = listenCounts(first);
    const { later, listensAtEnd } = runOut(stage);
    const listed = frame.fields.slice(0, FIELD_LIMIT);
    const fields = listed.map(
      (field, index) => field.disabled || field.boxes || EDITOR_KINDS.has(field.kind) && !libraries.length ? {} : tryField(stage, index, field)
    );
    const acts = {};
    const used = new Set(bootUsed);
    for (const [name, does] of Object.entries(PAGE_ACTS)) {
      const { deeds, page } = stage.act(does);
      acts[name] = concise(deeds);
      for (const each of page.used) used.add(each);
      acts[`${name}+submit`] = concise(stage.isHeavy ? [] : handIn(stage, page));
    }
    const written = stage.act((page) => writeInField(page));
    acts.write = concise(written.deeds);
    acts["second-start"] = stage.isHeavy ? [] : concise(stage.page(written.page.stored).run.deeds);
    acts["press-any"] = concise(stage.act((page) => pressAny(page)).deeds);
    acts["write+submit"] = concise(
      stage.act((page) => {
        writeInField(page);
        PAGE_ACTS.submit?.(page);
      }).deeds
    );
    acts["write+leave"] = concise(
      stage.act((page) => {
        writeInField(page);
        page.dispatch("beforeunload", page.window);
      }).deeds
    );
    acts.idle = concise(withoutClocks(stage.act((page) => page.pass(36e5, 4e3)).deeds));
    acts.busy = concise(withoutClocks(stage.act((page) => stayBusy(page)).deeds));
    const texts = textActs(stage);
    return {
      complete: stage.isComplete && !used.has("code:unseen") && !bootUsed.includes("made:missing"),
      unread: stage.frame.unread,
      boot,
      quiet: [...quiet, ...console2],
      acts,
      fields,
      libraries,
      hooks,
      isFaithful: isFaithful(first),
      listens: { ...listensAtEnd, ...listens },
      listensLater: Object.keys(listensAtEnd).some(
        (each) => !(each in listens) && OF_FIELDS.test(each)
      ),
      used: [...used],
      later,
      texts,
      mentions: [
        ...new Set(
          frame.scripts.flatMap(
            (script) => script.text.match(
              /webdriver|(?:chrome|moz)-extension|UNMASKED|debug_renderer_info|grammarly|selenium|phantom/g
            ) ?? []
          )
        )
      ],
      steps: first.run.steps
    };
  }
  function handIn(stage, page) {
    const from = page.run.deeds.length;
    stage.try(page.run, () => {
      page.pass(61e3, 80);
      PAGE_ACTS.submit?.(page);
    });
    return page.run.deeds.slice(from);
  }
  function withoutClocks(deeds) {
    return deeds.filter(
      (deed) => !((deed.kind === "write" || deed.kind === "title" || deed.kind === "style") && (deed.kind === "style" || /\d{1,3}:\d\d|\d+\s*(?:分|秒|時間|s\b|sec|min|hour|%)/.test(asText(deed.value) ?? "")))
    );
  }
  function stayBusy(page) {
    for (let time = 0; time < 120; time += 1) {
      for (const type of [
        "pointermove",
        "mousemove",
        "pointerdown",
        "mousedown",
        "click",
        "scroll",
        "touchstart"
      ])
        page.dispatch(type, page.body, { clientX: time, clientY: time });
      for (const type of ["keydown", "keypress", "keyup", "input"])
        page.dispatch(type, page.active ?? page.body, keyEvent("a"));
      page.pass(3e4, 70);
    }
  }
  function pressAny(page) {
    const pressed = page.listeners.filter(
      ({ type, target }) => /^(?:click|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/.test(type) && target?.kind === "element"
    );
    for (const { type, target } of pressed.slice(0, 24))
      if (target) page.dispatch(type, target, { button: 0 });
  }
  function writeInField(page) {
    const element = page.elements.find(
      (each) => each.own.field >= 0 && !each.own.attributes.has("disabled")
    );
    if (!element) return;
    const field = new FieldModel(page, element, {
      editable: element.own.attributes.has("contenteditable")
    });
    field.type("mirovake sulo", 150);
    page.pass(3e3, 60);
    field.paste("netobi raku", "keys");
    page.dispatch("keydown", element, keyEvent("c", { ctrlKey: true }));
    page.dispatch("copy", element, { clipboardData: clipboardOf(page, "") });
    page.pass(1e3, 20);
    field.leave();
    page.pass(12e3, 60);
  }
  function isFaithful(page) {
    const fields = page.elements.filter((each) => each.own.field >= 0);
    const isGone2 = (field) => !page.pathOf(field).includes(page.root) || page.pathOf(field).some((each) => each.kind === "element" && truth(each.own.state?.hidden) === true);
    return !fields.some(isGone2) && ![...page.used].some((each) => /^made:/.test(each));
  }
  function listenCounts(page) {
    const counts = {};
    for (const { type, target } of page.listeners) {
      const place = target === null ? "unknown" : target.kind === "element" ? target === page.root || target === page.body ? "root" : "element" : target.kind;
      counts[`${type}@${place}`] = (counts[`${type}@${place}`] ?? 0) + 1;
    }
    return counts;
  }
  var OF_TEXT = /^(?:before)?copy$|^select|^contextmenu$|^mousedown$|^pointerdown$|^dragstart$/;
  function guardedText(page, texts) {
    const isGuarding = (each) => each.kind === "element" && page.listeners.some(({ target, type }) => target === each && OF_TEXT.test(type));
    const isGuarded = (at2) => {
      const element = page.elements[at2];
      return element ? page.pathOf(element).some(isGuarding) : false;
    };
    return texts.find(isGuarded) ?? texts[0] ?? -1;
  }
  function textActs(stage) {
    const found = {};
    stage.act((page) => {
      const acts = actsOnText(page, guardedText(page, stage.frame.questions));
      const names = Object.keys(acts);
      names.forEach((name, at2) => {
        const act = acts[name];
        const end = acts[names[at2 + 1] ?? ""]?.from;
        if (act)
          found[name] = {
            cancelled: act.cancelled,
            mechanism: act.mechanism,
            deeds: concise(page.run.deeds.slice(act.from, end))
          };
      });
    });
    stage.act((page) => {
      const field = page.elements.find((each) => each.own.field >= 0);
      found.shortcuts = { keys: [], deeds: [] };
      const from = page.run.deeds.length;
      const onBody = tryShortcuts(page, page.elements[stage.frame.questions[0] ?? -1] ?? page.body);
      found.shortcuts.keys = onBody;
      found.shortcuts.deeds = concise(page.run.deeds.slice(from));
      if (field) found["shortcuts-field"] = { keys: tryShortcuts(page, field) };
      const menu = field ? page.dispatch("contextmenu", field, { button: 2 }) : null;
      found["menu-field"] = { cancelled: menu?.cancelled ?? false };
    });
    return found;
  }
  var OF_FIELDS = /^(?:paste|copy|cut|drop|drag\w*|key\w+|(?:before)?input|composition\w+)@/;
  function runOut(stage) {
    const alone = runOutFrom(stage, () => void 0);
    const started = runOutFrom(stage, pressStart);
    return { later: [...alone.deeds, ...started.deeds], listensAtEnd: alone.listens };
  }
  function pressStart(page) {
    for (const element of page.elements.filter((each) => isButton(each)).slice(0, 12)) {
      const words = asText(wordsOfElement(element)) || element.own.attributes.get("value") || "";
      if (START_PRESSED.test(`press:${words}`))
        page.run.because(
          ["press", `press:${words.slice(0, 60)}`],
          () => page.dispatch("click", element, { button: 0 })
        );
    }
  }
  function runOutFrom(stage, first) {
    const found = stage.act((page) => {
      first(page);
      const element = page.elements.find((each) => each.own.field >= 0);
      if (element) element.own.value = SAMPLE;
      page.pass(3 * 36e5 + 5e3, 9e3);
    });
    const deeds = concise(
      found.deeds.filter(
        (deed) => [
          "lock",
          "submit",
          "go",
          "wipe",
          "field",
          "show",
          "message",
          "send",
          "clear",
          "hide"
        ].includes(deed.kind)
      )
    );
    return { deeds, listens: listenCounts(found.page) };
  }

  // audits/pasteguard/interpreter/judges/report.js
  var PAGE_MILLISECONDS = 2500;
  function vendorMarkers(vendors) {
    return [...new Set(vendors.flatMap((vendor) => vendor.markers))];
  }
  var HOST_PLACES = (
    /** @type {Record<string, string[]>} */
    {
      platform: ["page", "frame"],
      lockdown: ["page", "frame"],
      proctoring: ["page", "frame", "script", "request"],
      replay: ["frame", "script", "request"],
      analytics: ["frame", "script", "request"],
      "guard-library": ["script"]
    }
  );
  function recogniseVendors({ frames, unreadFrames, vendors }) {
    const [top] = frames;
    const places = (
      /** @type {Record<string, string[]>} */
      {
        page: [top?.url ?? ""],
        frame: [
          ...frames.slice(1).map((frame) => frame.url),
          ...unreadFrames,
          ...frames.flatMap(
            (frame) => frame.frames.map((each) => each.url)
          )
        ],
        script: frames.flatMap((frame) => [
          ...frame.scripts.filter((script) => !script.inline).map((script) => script.url),
          ...frame.unread
        ]),
        request: frames.flatMap((frame) => frame.resources ?? [])
      }
    );
    const codes = frames.flatMap((frame) => frame.scripts.map((script) => script.text));
    const markers = new Set(frames.flatMap((frame) => frame.markers ?? []));
    return vendors.filter((vendor) => {
      const isHost = (HOST_PLACES[vendor.kind] ?? []).some(
        (place) => (places[place] ?? []).some((url) => vendor.hosts.some((host) => hostMatches(url, host)))
      );
      const isScript = (places.script ?? []).some(
        (url) => vendor.scripts.some((pattern) => new RegExp(pattern).test(url.split(/[?#]/)[0] ?? ""))
      );
      return isHost || isScript || vendor.markers.some((marker) => markers.has(marker)) || vendor.code.some((piece) => codes.some((code) => code.includes(piece)));
    });
  }
  function hostMatches(url, host) {
    try {
      const own = new URL(url).hostname;
      return own === host || own.endsWith(`.${host}`);
    } catch {
      return false;
    }
  }
  function judgePage(looked) {
    const each = Math.max((looked.milliseconds ?? PAGE_MILLISECONDS) / looked.frames.length, 600);
    const frames = looked.frames.map((facts) => ({ facts, paper: dryRunFrame(facts, each) }));
    const products = recogniseVendors(looked);
    const isWhole = frames.every(({ facts, paper }) => paper.complete && facts.isWhole) && !looked.unreadFrames.length;
    const top = frames[0]?.facts ?? {};
    const lines = frames.flatMap(({ facts }) => facts.lines);
    const page = {
      frames,
      complete: isWhole && frames.length > 0,
      allRead: frames.every(({ facts, paper }) => !paper.unread.length && facts.isWhole) && !looked.unreadFrames.length,
      code: looked.frames.flatMap((frame) => [
        ...frame.scripts.map((script) => script.text),
        JSON.stringify(
          frame.nodes.map(
            (node) => Object.entries(node.attributes).filter(([name]) => name.startsWith("on"))
          )
        )
      ]),
      faithful: frames.every(({ paper }) => paper.isFaithful),
      hasUnreadFrame: looked.frames.some(
        (frame) => frame.frames.some(
          ({ url, shown }) => shown && looked.unreadFrames.includes(url)
        )
      ),
      hasFields: frames.some(({ facts }) => facts.fields.some((field) => !field.disabled)),
      facts: {
        ...top,
        lines,
        texts: frames.flatMap(({ facts }) => facts.texts),
        drawings: frames.flatMap(({ facts }) => facts.drawings),
        printRules: frames.flatMap(({ facts }) => facts.printRules),
        fullscreenRules: frames.flatMap(({ facts }) => facts.fullscreenRules ?? []),
        hiddenOnPaper: frames.map(({ facts }) => facts.hiddenOnPaper).find(Boolean) ?? null,
        slowAnimation: frames.some(({ facts }) => facts.slowAnimation),
        refresh: frames.map(({ facts }) => facts.refresh).find(Boolean) ?? null,
        speaksOfTime: lines.find(
          (line) => SPEAKS.test(plainDigits(line)) && !deniesLimit(line)
        ) ?? null
      },
      vendors: new Set(products.map((product) => product.kind)),
      products: products.map(({ id, name, kind, documented }) => ({
        id,
        name,
        kind,
        restrictions: new Set(documented.map((fact) => fact.restriction))
      }))
    };
    return {
      judged: looked.catalogue.flatMap((entry) => judgeEntry(entry, page)),
      page: { ...page, ...wholeOf(page) },
      products
    };
  }
  var NOTHING_THERE = /* @__PURE__ */ new Set(["reason.no-fields", "reason.no-text", "reason.drawn-text"]);
  function asSaved(page, verdict) {
    if (!page.frames.some(({ facts }) => facts.isSaved)) return verdict;
    if (!["allowed", "not-applicable"].includes(verdict.outcome)) return verdict;
    const isGrowing = !page.complete || !page.faithful;
    if (isGrowing && NOTHING_THERE.has(verdict.reason?.id ?? ""))
      return cannotTell("reason.markup-no-fields");
    const started = deedsOf(page, "press").find(
      (deed) => ["show", "add", "unlock", "go", "ask"].includes(deed.kind) && deed.because.some((tag) => START_PRESSED.test(tag))
    );
    const button = started?.because.find((tag) => START_PRESSED.test(tag))?.slice(6);
    return button ? cannotTell("reason.markup-starts", { button }) : verdict;
  }
  function attempted(judge) {
    try {
      return judge();
    } catch (error) {
      return cannotTell("reason.own-mistake", { why: String(error).slice(0, 200) });
    }
  }
  function judgeEntry({ id, scope }, page) {
    const { field: judgeField2, page: judgeWhole } = passiveJudges[id] ?? {};
    const editors = editorsOf(page.frames);
    const judged2 = [];
    if (scope.includes("field")) {
      page.frames.forEach(({ facts, paper }, frame) => {
        facts.fields.forEach(
          (field, index) => {
            const verdict = judgeField2 ? attempted(
              () => judgeField2({
                facts: field,
                paper: paper.fields[index] ?? {},
                complete: page.complete && (paper.isFaithful || facts.allRecorded === true),
                faithful: paper.isFaithful || Array.isArray(facts.recorded),
                isDrawn: field.drawn === true,
                quiet: [...paper.boot, ...paper.quiet],
                editors,
                listensLater: paper.listensLater,
                isWrittenByPage: (paper.acts["press-any"] ?? []).some(
                  (deed) => deed.kind === "field"
                ),
                watchesChanges: paper.used.includes("MutationObserver")
              })
            ) : cannotTell("reason.not-by-looking");
            judged2.push({ restriction: id, field: { frame, index }, verdict });
          }
        );
      });
    }
    if (scope.includes("page"))
      judged2.push({
        restriction: id,
        field: null,
        verdict: judgeWhole ? attempted(() => asSaved(page, judgeByWords(id, page, judgeWhole(page)))) : cannotTell("reason.not-by-looking")
      });
    if (!judged2.length)
      judged2.push({
        restriction: id,
        field: null,
        verdict: page.hasUnreadFrame ? cannotTell("reason.frame-unread") : asSaved(page, doesNotApply("reason.no-fields"))
      });
    return judged2;
  }
  function wholeOf(page) {
    const limit = timeLimitOf(page);
    const recipients = /* @__PURE__ */ new Map();
    for (
      const [act, what] of
      /** @type {[string, string][]} */
      [
        ["write", "keystroke-log"],
        ["pointer", "pointer-log"],
        ["tab-switch", "tab-switch"],
        ["window-blur", "window-blur"],
        ["quiet", "session-replay"]
      ]
    ) {
      for (const deed of deedsOf(page, act)) {
        if (deed.kind !== "send" || isDraft(deed) || !deed.certain || deed.payload.length === 0)
          continue;
        const { host, isThird } = hostOf(page, deed.to);
        if (host && !recipients.has(host))
          recipients.set(host, {
            host,
            thirdParty: isThird,
            what: { id: "engine.sent", values: { what: `@deed.${what}` } }
          });
      }
    }
    const saves = ["write", "write+leave", "tab-switch"].flatMap((act) => deedsOf(page, act)).some(
      (deed) => (deed.kind === "store" || deed.kind === "send") && deed.certain && deed.payload.includes("answer") && !deed.because.includes("on:submit")
    );
    return {
      limit: limit ? { ms: limit.ms, sentence: limit.sentence, source: limit.source } : null,
      recipients: [...recipients.values()].slice(0, 20),
      autosave: saves ? "seen" : page.complete && page.hasFields ? "not-seen" : "unknown"
    };
  }
  return __toCommonJS(entry_exports);
})();
/*! The public suffix list, https://publicsuffix.org, of 2026-10-22.
 *
 * This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/.
 */

export const { judgePage, vendorMarkers, dryRunFrame } = interpreter;
