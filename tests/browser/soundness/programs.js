// Small programs for the soundness test, each the same for the same seed. A program says what it comes
// to by report(number, value); mystery() is what no dry run can know. Every loop is bounded.

/**
 * @param {number} seed
 * @returns {() => number} numbers from 0 to 1, the same for the same seed
 */
export function chances(seed) {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes one program. */
class ProgramWriter {
  /** @param {number} seed */
  constructor(seed) {
    this.chance = chances(seed);
    this.reports = 0;
    this.made = 0;
    /** @type {{name: string, kind: string, isConst: boolean}[][]} names by scope */
    this.scopes = [[]];
    this.loops = 0;
    this.labels = [];
    this.functions = 0;
    this.generators = 0;
    // Most programs know everything, the others have now and then something unknown.
    this.mystery = this.chance() < 0.4 ? 0.12 : 0;
    this.budget = 8 + Math.floor(this.chance() * 14);
  }

  /** @param {any[]} list */
  pick(list) {
    return list[Math.floor(this.chance() * list.length)];
  }

  /** @param {number} share */
  maybe(share) {
    return this.chance() < share;
  }

  name() {
    this.made += 1;
    return `v${this.made}`;
  }

  /** @param {string} kind @param {boolean} [isWritten] */
  known(kind, isWritten = false) {
    const names = this.scopes
      .flat()
      .filter((each) => (each.kind === kind || kind === "any") && !(isWritten && each.isConst));
    return names.length ? this.pick(names).name : null;
  }

  /** @param {string} asked @param {number} depth */
  expression(asked, depth) {
    let kind = asked;
    if (this.mystery && kind !== "fn" && this.maybe(this.mystery / 8)) return "mystery()";
    if (this.maybe(0.04)) kind = this.pick(["num", "str", "bool", "arr", "obj"]);
    const name = this.known(kind);
    if (name && this.maybe(depth <= 0 ? 0.8 : 0.35)) return name;
    const inner = depth - 1;
    switch (kind) {
      case "num":
        return depth <= 0 ? this.number() : this.numeric(inner);
      case "str":
        return depth <= 0 ? this.text() : this.textual(inner);
      case "bool":
        return depth <= 0 ? this.pick(["true", "false"]) : this.logical(inner);
      case "arr":
        return depth <= 0 ? this.pick(["[]", "[1, 2, 3]", '["b", "a"]']) : this.list(inner);
      case "obj":
        return depth <= 0
          ? this.pick(["{}", "{ a: 1 }", '{ b: "x", a: 2 }']).replace(/^/, "(").replace(/$/, ")")
          : this.object(inner);
      case "fn":
        return this.callable(inner);
      default:
        return this.expression(
          this.pick(["num", "num", "str", "str", "bool", "arr", "obj", "odd"]),
          depth,
        );
      case "odd":
        return this.pick([
          "null",
          "undefined",
          "NaN",
          "-0",
          "Infinity",
          "void 0",
          "10n",
          "/a(b)?/g",
          '""',
          "(0)",
        ]);
    }
  }

  number() {
    return this.pick([
      "(0)",
      "(1)",
      "(2)",
      "(3)",
      "(-1)",
      "(7)",
      "(10)",
      "(0.5)",
      "(100)",
      "(1e3)",
      "(2147483648)",
      "(-7)",
    ]);
  }

  text() {
    return this.pick([
      '""',
      '"a"',
      '"abc"',
      '"Hello, World"',
      '"3"',
      '" 12 "',
      '"paste"',
      '"日本語"',
      '"a,b,c"',
      '"x=1&y=2"',
      '"😀e"',
      '"0"',
    ]);
  }

  /** @param {number} depth */
  numeric(depth) {
    const [num, str, arr] = ["num", "str", "arr"].map((kind) => () => this.expression(kind, depth));
    return this.pick([
      () =>
        `((${num()}) ${this.pick(["+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"])} (${num()}))`,
      () =>
        `Math.${this.pick(["floor", "ceil", "round", "abs", "sign", "trunc", "sqrt"])}(${num()})`,
      () => `Math.${this.pick(["max", "min", "hypot"])}(${num()}, ${num()})`,
      () => `Math.${this.pick(["max", "min"])}(...${arr()})`,
      () => `${str()}.length`,
      () => `${arr()}.length`,
      () => `${this.pick(["Number", "parseInt", "parseFloat"])}(${str()})`,
      () => `parseInt(${str()}, ${this.pick(["10", "2", "16"])})`,
      () =>
        `${str()}.${this.pick(["indexOf", "lastIndexOf", "search", "localeCompare"])}(${str()})`,
      () => `${str()}.charCodeAt(${num()})`,
      () => `${str()}.codePointAt(${num()})`,
      () => `${arr()}.${this.pick(["indexOf", "lastIndexOf"])}(${num()})`,
      () => `${arr()}.${this.pick(["findIndex", "findLastIndex"])}(${this.callback("bool")})`,
      () =>
        `${arr()}.${this.pick(["reduce", "reduceRight"])}((sum, each) => sum + ${this.maybe(0.5) ? "each" : "1"}, ${this.pick(["0", '""'])})`,
      () => `${arr()}.push(${num()}${this.maybe(0.3) ? `, ...${arr()}` : ""})`,
      () =>
        `${this.pick(["-", "+", "~"])}(${this.expression(this.pick(["num", "str", "bool", "any"]), depth)})`,
      () => this.update() ?? num(),
      () => `(${this.expression("bool", depth)} ? ${num()} : ${num()})`,
      () => `(${num()}, ${num()})`,
      () => `new Set(${arr()}).size`,
      () => `new Map([["k", ${num()}]]).get(${this.pick(['"k"', '"j"'])})`,
      () =>
        `new Date(${this.pick(["0", "86400000", '"2024-02-03T04:05:06Z"', "2024, 0, 31"])}).${this.pick(["getTime", "valueOf", "getUTCDate", "getUTCHours"])}()`,
      () =>
        `(function (a, b = 2, ...rest) { return ${this.pick(["arguments.length", "rest.length", "a + b", 'typeof this === "object" ? 1 : 0'])}; })(${this.arguments(depth)})`,
      () => `[${num()}, ${num()}].at(${this.pick(["0", "-1", "5"])})`,
      () => this.call("num", depth),
    ])();
  }

  update() {
    const name = this.known("num", true);
    return name
      ? this.pick([
          `${name}++`,
          `--${name}`,
          `(${name} += ${this.number()})`,
          `(${name} **= 2)`,
          `(${name} ??= 4)`,
          `(${name} ||= 5)`,
          `(${name} &&= 6)`,
        ])
      : null;
  }

  /** @param {number} depth */
  textual(depth) {
    const [num, str, arr] = ["num", "str", "arr"].map((kind) => () => this.expression(kind, depth));
    const any = () => this.expression("any", depth);
    return this.pick([
      () => `(${str()} + ${any()})`,
      () => `(${any()} + ${str()})`,
      () => `\`${this.pick(["", "a", "n: "])}\${${any()}}${this.pick(["", "-\\n", "\\u0041"])}\``,
      () =>
        `${str()}.${this.pick(["toUpperCase", "toLowerCase", "trim", "trimStart", "trimEnd", "normalize", "toString", "valueOf"])}()`,
      () =>
        `${str()}.${this.pick(["slice", "substring", "substr"])}(${num()}${this.maybe(0.5) ? `, ${num()}` : ""})`,
      () => `${str()}.${this.pick(["charAt", "at"])}(${num()})`,
      () => `${str()}[${num()}]`,
      () => `${str()}.repeat(${this.pick(["0", "2", "3", "-1"])})`,
      () =>
        `${str()}.${this.pick(["padStart", "padEnd"])}(${this.pick(["0", "5", "8"])}, ${str()})`,
      () =>
        `${str()}.replace(${this.pattern()}, ${this.pick(['"-"', '"$1"', '"[$&]"', "(all, one) => `<${one}>`", "(all) => all.toUpperCase()", '"$<n>"'])})`,
      () =>
        `${str()}.replaceAll(${this.pick(['"a"', "/[a-c]/g", "/o/"])}, ${this.pick(['"$&$&"', "(all, at) => at"])})`,
      () => `${arr()}.join(${this.pick(["", '""', '"-"', "undefined", "1"])})`,
      () => `typeof ${any()}`,
      () => `String(${any()})`,
      () => `String.fromCharCode(${num()}, 66)`,
      () =>
        `JSON.stringify(${any()}${this.maybe(0.3) ? `, ${this.pick(["null", '["a"]', '(key, value) => (typeof value === "number" ? value + 1 : value)'])}, ${this.pick(["2", '"-"', "0"])}` : ""})`,
      () =>
        `(${num()}).${this.pick(["toString()", "toString(2)", "toFixed(1)", "toPrecision(3)", "toString(36)"])}`,
      () =>
        `${this.pick(["encodeURIComponent", "decodeURIComponent", "escape", "encodeURI", "btoa"])}(${str()})`,
      () => `Object.prototype.toString.call(${any()})`,
      () => `(${this.expression("bool", depth)} ? ${str()} : ${str()})`,
      () => `${str()}.concat(${any()})`,
      () => `String.raw\`a\\n\${${num()}}b\``,
      () => `((parts, ...values) => parts.join("|") + values.length)\`x\${${num()}}y\${${str()}}\``,
      () => `(${this.expression("fn", depth)}).name`,
      () => `new Date(${this.pick(["0", "1e12", "NaN"])}).toISOString()`,
      () => this.call("str", depth),
    ])();
  }

  pattern() {
    return this.pick([
      "/a/",
      "/[aeiou]/g",
      "/(l+)/",
      "/\\d+/g",
      "/(?<n>[a-z])/i",
      '"a"',
      "/^\\s*|\\s*$/g",
      "/b?/gy",
      "/./gu",
    ]);
  }

  /** @param {number} depth */
  logical(depth) {
    const [num, str, arr, bool] = ["num", "str", "arr", "bool"].map(
      (kind) => () => this.expression(kind, depth),
    );
    const any = () => this.expression("any", depth);
    return this.pick([
      () => `(${num()} ${this.pick(["<", ">", "<=", ">=", "===", "!==", "==", "!="])} ${num()})`,
      () => `(${str()} ${this.pick(["<", ">", "===", "!==", "=="])} ${str()})`,
      () => `(${any()} ${this.pick(["===", "!==", "==", "!=", "<", ">="])} ${any()})`,
      () => `(${bool()} ${this.pick(["&&", "||"])} ${bool()})`,
      () => `!${any()}`,
      () => `Boolean(${any()})`,
      () => `${str()}.${this.pick(["includes", "startsWith", "endsWith"])}(${str()})`,
      () => `${arr()}.includes(${any()})`,
      () => `${arr()}.${this.pick(["some", "every"])}(${this.callback("bool")})`,
      () => `${this.pick(["/a/", "/^\\d+$/", "/[A-Z]/", "/o/g", "/日/"])}.test(${str()})`,
      () =>
        `(${this.pick(['"a"', "0", '"length"', '"toString"'])} in ${this.pick([() => this.expression("obj", depth), arr])()})`,
      () => `Array.isArray(${any()})`,
      () => `Number.${this.pick(["isInteger", "isNaN", "isFinite", "isSafeInteger"])}(${any()})`,
      () => `${this.pick(["isNaN", "isFinite"])}(${any()})`,
      () =>
        `(${any()} instanceof ${this.pick(["Array", "Object", "Map", "Error", "Function", "RegExp", "Date"])})`,
      () =>
        `${this.expression("obj", depth)}.hasOwnProperty(${this.pick(['"a"', '"b"', '"toString"'])})`,
      () =>
        `Object.${this.pick(["is", "hasOwn"])}(${this.expression("obj", depth)}, ${this.pick(['"a"', "1"])})`,
      () => `new Set(${arr()}).has(${num()})`,
      () =>
        this.known("obj") ? `delete ${this.known("obj")}.${this.pick(["a", "b", "c"])}` : bool(),
      () => this.call("bool", depth),
    ])();
  }

  /** @param {number} depth */
  list(depth) {
    const [num, str, arr] = ["num", "str", "arr"].map((kind) => () => this.expression(kind, depth));
    const any = () => this.expression("any", depth);
    return this.pick([
      () => `[${any()}, ${any()}]`,
      () => `[...${this.pick([arr, str])()}, ${any()}]`,
      () => `[${num()}, , ${num()}]`,
      () => `${arr()}.${this.pick(["map", "flatMap"])}(${this.callback("any")})`,
      () => `${arr()}.filter(${this.callback("bool")})`,
      () =>
        `${arr()}.${this.pick(["slice", "concat", "with", "toSpliced", "copyWithin"])}(${this.pick(["0", "1", "-1"])}${this.maybe(0.5) ? ", 2" : ""})`,
      () => `${arr()}.${this.pick(["reverse", "sort", "flat", "toReversed", "toSorted"])}()`,
      () =>
        `${arr()}.sort((one, other) => ${this.pick(["one - other", "other - one", "String(one).localeCompare(String(other))", "one < other ? 1 : -1"])})`,
      () =>
        `${arr()}.splice(${this.pick(["0", "1", "-1"])}, ${this.pick(["1", "2", "0"])}, ${any()})`,
      () => `${arr()}.fill(${any()})`,
      () => `${str()}.split(${this.pick(['","', '""', "/[,=]/", '"a", 2', "/(,)/", ""])})`,
      () =>
        `(${str()}.match(${this.pick(["/a/", "/[a-z]/g", "/(\\w)=(\\d)/", "/nothing/"])}) ?? [])`,
      () => `[...${str()}.matchAll(/[a-z](.)/g)].map((found) => found[1])`,
      () =>
        `Object.${this.pick(["keys", "values", "entries"])}(${this.expression(this.pick(["obj", "obj", "arr", "str"]), depth)})`,
      () =>
        `Array.from(${this.pick([arr, str, () => "{ length: 3 }", () => `new Set(${arr()})`])()}${this.maybe(0.5) ? `, ${this.callback("any")}` : ""})`,
      () => `Array.of(${num()}, ${str()})`,
      () => `Array(${this.pick(["3", '"a"', "1, 2"])})`,
      () => `[...${arr()}.${this.pick(["entries", "keys", "values"])}()]`,
      () => `[...new Set(${arr()})]`,
      () => `[...new Map([[${any()}, 1], ["z", ${any()}]])]`,
      () =>
        this.generators
          ? `[...g${1 + Math.floor(this.chance() * this.generators)}(${num()})]`
          : arr(),
      () =>
        `JSON.parse(${this.pick(["'[1,2]'", '\'["a",{"b":null}]\'', `JSON.stringify(${arr()})`])})`,
    ])();
  }

  /** @param {number} depth */
  object(depth) {
    const any = () => this.expression("any", depth);
    const num = () => this.expression("num", depth);
    return this.pick([
      () => `({ a: ${any()}, b: ${any()} })`,
      () =>
        `({ ...${this.expression(this.pick(["obj", "obj", "arr", "str"]), depth)}, c: ${any()} })`,
      () => `({ [${this.expression("str", depth)}]: ${any()}, 2: "two", 1: "one", b: 0 })`,
      () => `({ x: ${num()}, get a() { return this.x + 1; }, set a(value) { this.x = value; } })`,
      () => `({ a: ${num()}, b() { return this.a; }, toString() { return "T" + this.a; } })`,
      () => `({ a: ${num()}, valueOf() { return ${num()}; } })`,
      () => `Object.assign(${this.expression("obj", depth)}, { a: ${any()} })`,
      () => `Object.freeze({ a: ${any()} })`,
      () => `Object.fromEntries([["a", ${any()}], ["1", ${any()}]])`,
      () => `Object.create({ a: ${any()}, b: 1 })`,
      () =>
        `Object.defineProperty({}, "a", { value: ${any()}${this.maybe(0.5) ? ", enumerable: true" : ""} })`,
      () => `JSON.parse(${this.pick(['\'{"a":1,"b":[2]}\'', '\'{"2":1,"1":{}}\''])})`,
      () => `new Error(${this.expression("str", depth)})`,
      () => `new Map([["a", ${any()}]])`,
      () =>
        `(/(?<n>b)/.exec(${this.expression("str", depth)}) ?? {}).groups ?? {}`.replace(
          /^(.*)$/,
          "($1)",
        ),
      () =>
        this.classes
          ? `new C${1 + Math.floor(this.chance() * this.classes)}(${any()})`
          : `({ a: ${any()} })`,
      () => `structuredClone({ a: ${num()} })`,
    ])();
  }

  /** @param {string} kind */
  callback(kind) {
    const [item, at] = [this.name(), this.name()];
    this.scopes.push([
      { name: item, kind: this.pick(["num", "str", "any"]), isConst: false },
      { name: at, kind: "num", isConst: false },
    ]);
    const body = this.expression(kind, 1);
    this.scopes.pop();
    return this.maybe(0.8)
      ? `(${item}, ${at}) => (${body})`
      : `function (${item}, ${at}) { return ${body}; }`;
  }

  /** @param {number} depth */
  callable(depth) {
    const param = this.name();
    this.scopes.push([{ name: param, kind: "any", isConst: false }]);
    const body = this.expression("any", depth);
    this.scopes.pop();
    return this.pick([
      `((${param}) => (${body}))`,
      `(function ${this.pick(["", "named"])}(${param}) { return ${body}; })`,
    ]);
  }

  /** @param {number} depth */
  arguments(depth) {
    return this.pick([
      () => "",
      () => this.expression("any", depth),
      () => `${this.expression("num", depth)}, ${this.expression("any", depth)}`,
      () => `...${this.expression("arr", depth)}`,
      () => `undefined, ${this.expression("num", depth)}, 3, 4`,
    ])();
  }

  /** @param {string} kind @param {number} depth */
  call(kind, depth) {
    const name = this.known("fn");
    if (name) {
      return this.pick([
        `${name}(${this.arguments(depth)})`,
        `${name}.call({ a: 1 }, ${this.expression("any", depth)})`,
        `${name}.apply(null, ${this.expression("arr", depth)})`,
        `${name}.bind(null, ${this.expression("num", depth)})(${this.expression("num", depth)})`,
        `${name}?.(${this.expression("any", depth)})`,
      ]);
    }
    const object = this.known("obj");
    return object
      ? this.pick([
          `${object}.a`,
          `${object}?.b`,
          `${object}["a"]`,
          `${object}.zz?.yy.xx`,
          `${object}.b?.()`,
          `(${object}.c ?? ${this.expression(kind, depth)})`,
        ])
      : this.expression(kind, depth - 1);
  }

  report() {
    this.reports += 1;
    return `report(${this.reports}, ${this.expression("any", 2)});`;
  }

  /** @param {string} keyword @param {string} kind @param {string} [name] */
  keep(keyword, kind, name = this.name()) {
    this.scopes[keyword === "var" ? 0 : this.scopes.length - 1].push({
      name,
      kind,
      isConst: keyword === "const",
    });
    return name;
  }

  declare() {
    const kind = this.pick(["num", "num", "str", "bool", "arr", "obj", "fn"]);
    const value = this.expression(kind, 2);
    const keyword = this.pick(["let", "let", "const", "var"]);
    // What is declared by var in a branch is there everywhere, but may be undefined: such a name is kept in its block.
    const name = this.name();
    this.scopes[this.scopes.length - 1].push({ name, kind, isConst: keyword === "const" });
    return `${keyword} ${name} = ${value};`;
  }

  destructure() {
    const [one, two, three] = [this.name(), this.name(), this.name()];
    const written = this.pick([
      () =>
        `let [${one}, ${two} = ${this.expression("num", 1)}, ...${three}] = ${this.expression(this.pick(["arr", "str"]), 2)};`,
      () =>
        `let { a: ${one}, b: ${two} = ${this.expression("num", 1)}, ...${three} } = ${this.expression("obj", 2)};`,
      () =>
        `let { length: ${one}, [${this.expression("num", 1)}]: ${two}, ...${three} } = ${this.expression("arr", 2)};`,
      () =>
        `let [[${one} = 1] = [], { a: ${two} } = { a: 2 }, ${three}] = [[], undefined, ${this.expression("any", 1)}];`,
    ])();
    for (const name of [one, two, three])
      this.scopes[this.scopes.length - 1].push({ name, kind: "any", isConst: false });
    return written;
  }

  assign() {
    const [num, str, arr, obj] = ["num", "str", "arr", "obj"].map((kind) => this.known(kind, true));
    const written = [];
    if (num)
      written.push(
        () => `${num} ${this.pick(["=", "+=", "-=", "*=", "|="])} ${this.expression("num", 2)};`,
        () => `${num}${this.pick(["++", "--"])};`,
      );
    if (str) written.push(() => `${str} ${this.pick(["=", "+="])} ${this.expression("str", 2)};`);
    if (arr)
      written.push(
        () => `${arr}.push(${this.expression("any", 1)});`,
        () =>
          `${arr}[${this.pick(["0", "1", "4", `${arr}.length`, "-1"])}] = ${this.expression("any", 1)};`,
        () => `${arr}.length = ${this.pick(["0", "1", "3"])};`,
        () => `${arr}.${this.pick(["pop", "shift"])}();`,
        () => `${arr}.unshift(${this.expression("any", 1)});`,
      );
    if (obj)
      written.push(
        () => `${obj}.${this.pick(["a", "b", "c"])} = ${this.expression("any", 1)};`,
        () => `${obj}[${this.expression("str", 1)}] = ${this.expression("any", 1)};`,
        () => `delete ${obj}.${this.pick(["a", "b"])};`,
        () => `${obj}.a += 1;`,
      );
    if (num && str)
      written.push(
        () => `[${num}, ${str}] = [${this.expression("num", 1)}, ${this.expression("str", 1)}];`,
      );
    return written.length ? this.pick(written)() : this.declare();
  }

  /** @param {number} depth @param {number} most */
  block(depth, most = 3) {
    this.scopes.push([]);
    const lines = [];
    for (let at = 0; at < 1 + Math.floor(this.chance() * most); at += 1)
      lines.push(this.statement(depth - 1));
    this.scopes.pop();
    return `{ ${lines.join("\n")} }`;
  }

  condition() {
    return this.mystery && this.maybe(this.mystery * 5)
      ? this.pick(["mystery()", "!mystery()", "mystery() > 0", "mystery() === 1"])
      : this.expression("bool", 2);
  }

  /** @param {number} depth */
  loop(depth) {
    const at = this.name();
    const label = this.maybe(0.25) ? `L${(this.loops += 1)}` : null;
    if (label) this.labels.push(label);
    this.inLoop = (this.inLoop ?? 0) + 1;
    const outside = this.scopes.length;
    this.scopes.push([{ name: at, kind: "num", isConst: true }]);
    const written = this.pick([
      () =>
        `for (let ${at} = 0; ${at} < ${this.pick(["2", "3", "4"])}; ${at}++) ${this.block(depth)}`,
      () => `for (var ${at} = 3; ${at}--;) ${this.block(depth)}`,
      () =>
        `for (const ${at} of ${this.expression(this.pick(["arr", "str", "arr"]), 1)}.slice(0, 4)) ${this.block(depth)}`,
      () =>
        `for (const ${at} in ${this.expression(this.pick(["obj", "arr"]), 1)}) ${this.block(depth)}`,
      () =>
        `let ${at} = 0; do { ${at} += 1; ${this.maybe(0.5) ? this.statement(depth - 1) : ""} } while (${at} < 3 && ${this.condition()});`,
      () => `let ${at} = 0; while (${at} < 3) { ${at} += 1; ${this.statement(depth - 1)} }`,
      () =>
        `for (const [${at}, w${at}] of Object.entries(${this.expression("obj", 1)})) { report(${(this.reports += 1)}, [${at}, w${at}]); }`,
    ])();
    this.scopes.length = outside;
    this.inLoop -= 1;
    if (label) this.labels.pop();
    const isTwo = /^let /.test(written);
    return isTwo
      ? `{ ${label ? written.replace(/; (do|while) /, `; ${label}: $1 `) : written} }`
      : `${label ? `${label}: ` : ""}${written}`;
  }

  leave() {
    const ways = [];
    if (this.inLoop) ways.push("break;", "continue;");
    if (this.inSwitch) ways.push("break;");
    if (this.labels.length)
      ways.push(`break ${this.pick(this.labels)};`, `continue ${this.pick(this.labels)};`);
    if (this.inFunction) ways.push(`return ${this.expression("any", 1)};`);
    ways.push(
      `throw ${this.pick([`new ${this.pick(["Error", "TypeError", "RangeError"])}("no")`, '"thrown"', "7"])};`,
    );
    return `if (${this.condition()}) ${this.pick(ways)}`;
  }

  /** @param {number} depth */
  inner(_depth, params, body) {
    const [loop, labels, choice] = [this.inLoop, this.labels, this.inSwitch];
    this.inLoop = 0;
    this.inSwitch = 0;
    this.labels = [];
    this.inFunction = (this.inFunction ?? 0) + 1;
    this.scopes.push(params.map((name) => ({ name, kind: "any", isConst: false })));
    const written = body();
    this.scopes.pop();
    this.inFunction -= 1;
    [this.inLoop, this.labels, this.inSwitch] = [loop, labels, choice];
    return written;
  }

  /** @param {number} depth */
  functionOf(depth) {
    const [name, one, two] = [this.name(), this.name(), this.name()];
    const params = this.pick([
      `${one}, ${two}`,
      `${one} = ${this.number()}, ${two}`,
      `{ a: ${one}, b: ${two} = 3 } = {}`,
      `[${one}, ${two}] = [1, 2]`,
      `${one}, ...${two}`,
    ]);
    const body = this.inner(
      depth,
      [one, two],
      () =>
        `{ ${this.block(depth)} ${this.maybe(0.3) ? this.leave() : ""} return ${this.expression("any", 2)}; }`,
    );
    this.keep("let", "fn", name);
    return this.pick([
      `function ${name}(${params}) ${body}`,
      `const ${name} = (${params}) => ${body};`,
      `const ${name} = function (${params}) ${body};`,
    ]);
  }

  closure() {
    const [name, kept] = [this.name(), this.name()];
    this.keep("let", "fn", name);
    return this.pick([
      `const ${name} = (() => { let ${kept} = ${this.expression("num", 1)}; return () => (${kept} += 1); })();`,
      `const ${kept} = []; for (let at = 0; at < 3; at++) ${kept}.push(() => at * 2); const ${name} = (at) => ${kept}[1]();`,
      `const ${kept} = []; for (var at${kept} = 0; at${kept} < 3; at${kept}++) ${kept}.push(() => at${kept}); const ${name} = () => ${kept}[0]();`,
      `const ${kept} = new Map(); const ${name} = (key) => { ${kept}.set(key, (${kept}.get(key) ?? 0) + 1); return ${kept}.size; };`,
    ]);
  }

  generator() {
    this.generators += 1;
    const name = `g${this.generators}`;
    return `function* ${name}(most) { for (let at = 0; at < Math.min(most, 3); at++) { ${this.maybe(0.3) ? `report(${(this.reports += 1)}, at);` : ""} yield at * 2; } ${this.maybe(0.5) ? 'yield* ["end"];' : "return 9;"} }`;
  }

  classOf() {
    this.classes = (this.classes ?? 0) + 1;
    const name = `C${this.classes}`;
    const base = this.classes > 1 && this.maybe(0.6) ? `C${this.classes - 1}` : null;
    const any = () => this.expression("any", 1);
    const members = [
      `constructor(a) { ${base ? "super(a);" : ""} this.a = a; ${this.maybe(0.4) ? "this.b = typeof this.field;" : ""} }`,
      this.maybe(0.6) ? `field = ${any()};` : "",
      this.maybe(0.4)
        ? `#hidden = ${any()}; reveal() { return this.#hidden; } static holds(other) { return #hidden in other; }`
        : "",
      this.maybe(0.5)
        ? `get double() { return this.a + this.a; } set double(value) { this.a = value; }`
        : "",
      this.maybe(0.5) ? `static made = ${any()}; static make(a) { return new this(a); }` : "",
      `say() { return ${base ? "super.say() + " : ""}"${name}"; }`,
      this.maybe(0.4) ? "toString() { return `<${this.a}>`; }" : "",
    ];
    const made = this.name();
    this.keep("let", "obj", made);
    const said = [
      `${made}.say()`,
      `${made}.double`,
      `${made} instanceof ${base ?? name}`,
      `${name}.made`,
      `${made}.constructor.name`,
      `${made}.reveal?.()`,
      `String(${made})`,
      `Object.keys(${made})`,
      `typeof ${name}`,
      `${name}.make?.(1).a`,
      `${name}.holds?.(${made})`,
    ];
    return `class ${name}${base ? ` extends ${base}` : ""} { ${members.join(" ")} }\nlet ${made} = new ${name}(${any()});\nreport(${(this.reports += 1)}, ${this.pick(said)});`;
  }

  /** @param {number} depth */
  guarded(depth) {
    const error = this.name();
    const risky = this.pick([
      () => this.statement(depth - 1),
      () =>
        `throw ${this.pick([`new Error(${this.expression("str", 1)})`, this.expression("any", 1)])};`,
      () => `JSON.parse(${this.expression("str", 1)});`,
      () => "null.a;",
      () => "undefined.b();",
      () => "({}).missing();",
      () => `report(${(this.reports += 1)}, notDeclared);`,
      () => "const fixed = 1; fixed = 2;",
      () => `report(${(this.reports += 1)}, later); let later = 1;`,
      () => '"abc".repeat(-1);',
      () => "new Array(-1);",
      () => "null[Symbol.iterator];",
      () => "const [one] = null;",
      () => "const { one } = undefined;",
      () => "new (class { constructor() { throw 5; } })();",
      () => '"use strict"; Object.freeze({ a: 1 }).a = 2;',
      () => `decodeURIComponent("%");`,
      () => "BigInt(1) + 1;",
      () => "[...5];",
      () => `if (${this.condition()}) throw "perhaps";`,
    ])();
    this.scopes.push([{ name: error, kind: "any", isConst: false }]);
    const caught = `report(${(this.reports += 1)}, ${this.pick([`${error}.name`, `${error} instanceof Error`, `typeof ${error}`, `${error}.message === undefined`, '"caught"', error])});`;
    this.scopes.pop();
    const handler = this.maybe(0.85)
      ? `catch (${error}) { ${caught} ${this.maybe(0.2) ? this.statement(depth - 1) : ""} }`
      : "";
    const last = !handler || this.maybe(0.35) ? `finally { ${this.statement(depth - 1)} }` : "";
    return `try { ${risky} ${this.maybe(0.6) ? this.report() : ""} } ${handler} ${last}`;
  }

  /** @param {number} depth */
  choose(depth) {
    this.inSwitch = (this.inSwitch ?? 0) + 1;
    const kind = this.pick(["num", "str"]);
    // Lexical names of one case are in the others' way: each has a block of its own.
    const within = () => {
      this.scopes.push([]);
      const written = `{ ${this.statement(depth - 1)} } ${this.maybe(0.6) ? "break;" : ""}`;
      this.scopes.pop();
      return written;
    };
    const cases = [0, 1, 2].map(() => `case ${this.expression(kind, 0)}: ${within()}`);
    if (this.maybe(0.7)) cases.splice(Math.floor(this.chance() * 4), 0, `default: ${within()}`);
    this.inSwitch -= 1;
    const of =
      this.mystery && this.maybe(this.mystery * 2) ? "mystery()" : this.expression(kind, 1);
    return `switch (${of}) { ${cases.join("\n")} }`;
  }

  /** An event that the test lets happen afterwards. */
  listen() {
    const event = this.name();
    const type = this.pick(["keydown", "paste", "input", "blur"]);
    this.scopes.push([]);
    const facts = [
      `${event}.key`,
      `${event}.ctrlKey`,
      `${event}.type`,
      `${event}.defaultPrevented`,
      `${event}.key === "v" && ${event}.ctrlKey`,
      `${event}.key?.toLowerCase()`,
      `${event}.target === target`,
      `${event}.cancelable`,
      `${event}.isComposing`,
    ];
    const body = this.inner(2, [], () =>
      [
        this.maybe(0.5) ? `report(${(this.reports += 1)}, ${this.pick(facts)});` : "",
        this.pick([
          `${event}.preventDefault();`,
          `if (${this.pick([() => this.condition(), () => this.pick(facts)])()}) ${event}.preventDefault();`,
          `if (${this.condition()}) return; ${event}.preventDefault();`,
          `if (${this.pick(facts)}) { ${event}.stopImmediatePropagation(); }`,
          `const stop = ${event}.preventDefault.bind(${event}); if (${this.condition()}) stop();`,
          "return false;",
          "",
        ]),
        this.maybe(0.4) ? this.statement(1) : "",
      ].join(" "),
    );
    this.scopes.pop();
    return this.pick([
      `target.addEventListener("${type}", (${event}) => { ${body} });`,
      `target.addEventListener("${type}", function (${event}) { ${body} }, ${this.pick(["true", "{ once: true }", "{ passive: true }", "{ capture: true }"])});`,
      `target.on${type} = (${event}) => { ${body} };`,
    ]);
  }

  /** @param {number} depth */
  statement(depth) {
    this.budget -= 1;
    if (depth <= 0 || this.budget < 0)
      return this.pick([() => this.report(), () => this.assign(), () => this.report()])();
    return this.pick([
      () => this.report(),
      () => this.report(),
      () => this.report(),
      () => this.declare(),
      () => this.declare(),
      () => this.assign(),
      () => this.assign(),
      () => this.destructure(),
      () =>
        `if (${this.condition()}) ${this.block(depth)}${this.maybe(0.5) ? ` else ${this.block(depth)}` : ""}`,
      () => this.loop(depth),
      () => this.guarded(depth),
      () => this.choose(depth),
      () => (this.inFunction || this.inLoop || this.inSwitch ? this.leave() : this.report()),
      () => this.functionOf(depth),
      () => this.closure(),
      () => (this.scopes.length === 1 && !this.inFunction ? this.classOf() : this.report()),
      () => (this.scopes.length === 1 && !this.inFunction ? this.generator() : this.report()),
      () => (this.inFunction ? this.report() : this.listen()),
      () => `lab${this.name()}: { ${this.statement(depth - 1)} ${this.report()} }`,
      () => this.block(depth),
    ])();
  }

  /** @returns {string} */
  program() {
    const lines = [];
    for (let at = 0; at < 3 + Math.floor(this.chance() * 5); at += 1) lines.push(this.statement(3));
    lines.push(this.report());
    return lines.join("\n");
  }
}

/**
 * @param {number} seed
 * @returns {string}
 */
export function programOf(seed) {
  return new ProgramWriter(seed).program();
}
