// What a dry run was once certain of and was not so, one program for each kind. ``certain`` says how much of it
// has to be known: so none of them is put right by knowing nothing.

/** @type {{about: string, code: string, certain?: boolean}[]} */
export const CASES = [
  {
    about: "what may be left by an undecided break",
    code: "let n = 0; for (;;) { if (mystery()) break; n += 1; if (n > 2) break; } report(1, n);",
  },
  {
    about: "what may be left by an undecided continue",
    code: "let n = 0; for (let at = 0; at < 3; at++) { if (mystery()) continue; n += 1; } report(1, n);",
  },
  {
    about: "what may be left by an undecided return",
    code: "function f() { if (mystery()) return 1; report(1, 0); return 2; } report(2, f());",
  },
  {
    about: "what may be left by an undecided error",
    code: "function f() { if (mystery()) throw 1; } try { f(); report(1, 0); } catch (error) { report(2, error); } report(3, 4);",
  },
  {
    about: "an error that is thrown after an undecided return",
    code: "function f() { if (mystery()) return 1; throw 2; } try { report(1, f()); } catch { report(2, 3); }",
  },
  {
    about: "an error that is thrown after an undecided break",
    code: "try { for (let at = 0; at < 2; at++) { if (mystery()) break; if (at) throw 2; } report(1, 1); } catch { report(2, 3); }",
  },
  {
    about: "a property that an undecided branch adds",
    code: "const o = {}; if (mystery()) o.x = 1; report(1, o.x); report(2, 'x' in o); report(3, Object.keys(o));",
  },
  {
    about: "a property that an undecided branch deletes",
    code: "const o = { x: 1 }; if (mystery()) delete o.x; report(1, o.x); report(2, JSON.stringify(o));",
  },
  {
    about: "a list that an undecided branch changes",
    code: "const list = [1]; if (mystery()) list.push(2); report(1, list.length); report(2, list.join());",
  },
  {
    about: "a list that may be another one",
    code: "const one = [1]; const other = mystery() ? one : []; other.push(2); report(1, one.length);",
  },
  {
    about: "a collection that an undecided branch changes",
    code: "const kept = new Map([['a', 1]]); if (mystery()) kept.set('b', 2); report(1, kept.size); report(2, kept.has('b'));",
  },
  {
    about: "an undecided loop that needs several turns",
    code: "let [a, b, c] = [1, 1, 1]; let n = 0; while (mystery() && n++ < 5) { a = b; b = c; c = 2; } report(1, a);",
  },
  {
    about: "a function that may be another one",
    code: "let act = () => report(1, 0); if (mystery()) act = () => report(2, 0); act();",
  },
  {
    about: "what a filter that is not decided leaves",
    code: "report(1, [1, 2].filter(() => mystery())); report(2, [1, 2].find(() => mystery())); report(3, [1, 2].some(() => mystery()));",
  },
  {
    about: "an undecided operand that is falsy but not false",
    code: "report(1, mystery() && false); report(2, mystery() || true);",
  },
  {
    about: "typeof and not of what is unknown",
    code: "report(1, typeof mystery()); report(2, !mystery());",
  },
  {
    about: "a switch over what is unknown",
    code: "let said = ''; switch (mystery()) { case 1: said += 'a'; case 2: said += 'b'; break; default: said += 'c'; } report(1, said);",
  },
  {
    about: "finally after an undecided return",
    code: "function f() { try { if (mystery()) return 1; } finally { report(1, 0); } return 2; } report(2, f());",
  },
  {
    about: "an error that nothing catches before finally",
    code: "try { try { throw 1; } finally { report(1, 2); } report(2, 3); } catch (error) { report(3, error); }",
    certain: true,
  },
  {
    about: "an error in a catch",
    code: "try { try { throw 1; } catch { throw 2; } finally { report(1, 0); } } catch (error) { report(2, error); }",
    certain: true,
  },
  {
    about: "a property of nothing",
    code: "try { null.a; report(1, 0); } catch (error) { report(2, error.name); }",
    certain: true,
  },
  {
    about: "a call of what is no function",
    code: "try { ({}).missing(); report(1, 0); } catch (error) { report(2, error instanceof TypeError); }",
    certain: true,
  },
  {
    about: "a name that nobody declares",
    code: "try { notDeclared; report(1, 0); } catch (error) { report(2, error.name); } report(3, typeof notDeclared);",
    certain: true,
  },
  {
    about: "a name before its declaration",
    code: "const early = () => later; try { early(); } catch (error) { report(1, error.name); } let later = 1; report(2, early());",
    certain: true,
  },
  {
    about: "a var before its declaration",
    code: "var x = 1; (function () { report(1, x); x = 2; if (false) { var x; } })(); report(2, x);",
    certain: true,
  },
  {
    about: "a constant that is assigned to",
    code: "const fixed = 1; try { fixed = 2; } catch (error) { report(1, error.name); } report(2, fixed);",
    certain: true,
  },
  {
    about: "a function in a block",
    code: "{ function inner() { return 1; } } report(1, inner());",
    certain: true,
  },
  {
    about: "names of a loop's turn",
    code: "const kept = []; for (let at = 0; at < 3; at++) kept.push(() => at); report(1, kept.map((each) => each()));",
    certain: true,
  },
  {
    about: "this of a plain call",
    code: "function f() { return typeof this; } function g() { 'use strict'; return typeof this; } report(1, f()); report(2, g());",
    certain: true,
  },
  {
    about: "what is evaluated once",
    code: "let n = 0; const list = [1, 2]; list[n++] += 5; list[n++]++; report(1, list); report(2, n);",
    certain: true,
  },
  {
    about: "the number that ++ gives",
    code: "let text = '5'; report(1, text++); report(2, text); let large = 1n; large++; report(3, large);",
    certain: true,
  },
  {
    about: "the order of properties",
    code: "report(1, Object.keys({ b: 1, 2: 1, a: 1, 1: 1 })); let said = ''; for (const key in { z: 1, 0: 1 }) said += key; report(2, said);",
    certain: true,
  },
  {
    about: "properties that are not enumerated",
    code: "class A { m() {} } const a = new A(); const o = Object.defineProperty({}, 'x', { value: 1 }); let said = ''; for (const key in a) said += key; report(1, said); report(2, JSON.stringify(o)); report(3, o.x);",
    certain: true,
  },
  {
    about: "properties that are inherited",
    code: "const o = Object.create({ a: 1 }); let said = ''; for (const key in o) said += key; report(1, said); report(2, 'a' in o); report(3, Object.hasOwn(o, 'a')); report(4, 'toString' in {});",
    certain: true,
  },
  {
    about: "what is frozen",
    code: "const o = Object.freeze({ a: 1 }); o.a = 2; report(1, o.a); try { (() => { 'use strict'; o.a = 2; })(); } catch (error) { report(2, error.name); }",
    certain: true,
  },
  {
    about: "an object's own text and number",
    code: "const o = { toString() { return 'x'; }, valueOf() { return 4; } }; report(1, `${o}`); report(2, o + 1); report(3, [o] + ''); report(4, o == 4);",
  },
  {
    about: "what a list is as text",
    code: "report(1, Object.prototype.toString.call([])); report(2, [] == ''); report(3, [2] > 1); report(4, [1, [2, 3]] + '');",
    certain: true,
  },
  {
    about: "holes in a list",
    code: "const list = [1, , 3]; report(1, 1 in list); report(2, list.map((each) => each * 2)); report(3, Array(2).map(() => 1)); report(4, list.indexOf(undefined));",
    certain: true,
  },
  {
    about: "names given to a list",
    code: "const list = [1]; list.extra = 2; report(1, list.extra); report(2, list.length);",
    certain: true,
  },
  {
    about: "a length that grows",
    code: "const list = [1]; list.length = 3; report(1, list.length); list[5] = 1; report(2, list.length);",
    certain: true,
  },
  {
    about: "iterators",
    code: "const keys = new Map([['a', 1]]).keys(); report(1, keys.next().value); report(2, keys.next().done); report(3, [...[7].entries()]);",
    certain: true,
  },
  {
    about: "generators",
    code: "let n = 0; function* g() { n = 1; report(1, 0); yield 1; yield* [2, 3]; } report(2, [...g()]); const other = g(); n = 5; other.next(); report(3, n);",
  },
  {
    about: "what is taken from a part of a generator",
    code: "function* g() { report(1, 0); yield 1; report(2, 0); yield 2; } const [one] = g(); report(3, one);",
  },
  {
    about: "what destructuring does with nothing",
    code: "try { const { a } = null; } catch (error) { report(1, error.name); } try { const [b] = {}; } catch (error) { report(2, error.name); } const { c, ...rest } = { c: 1, d: 2 }; report(3, rest);",
    certain: true,
  },
  {
    about: "classes",
    code: "class A { x = 1; #y = 2; static s = this.name; get y() { return this.#y; } static has(o) { return #y in o; } } class B extends A { z = this.x + 1; constructor() { super(); this.w = this.z; } } const b = new B(); report(1, [b.x, b.y, b.z, b.w]); report(2, A.has({})); try { A(); } catch (error) { report(3, error.name); }",
    certain: true,
  },
  {
    about: "getters of a parent",
    code: "class A { get n() { return this.v; } } class B extends A { v = 3; get n() { return super.n + 1; } } report(1, new B().n);",
    certain: true,
  },
  {
    about: "errors of one's own",
    code: "class Mine extends Error { constructor(text) { super(text); this.extra = 1; } } const mine = new Mine('why'); report(1, mine.message); report(2, mine instanceof Error); report(3, mine.extra); report(4, String(new Error('x')));",
  },
  {
    about: "a constructor that returns an object",
    code: "function Made() { this.a = 1; return { b: 2 }; } report(1, new Made()); class C { constructor() { return [1]; } } report(2, new C());",
    certain: true,
  },
  {
    about: "what JSON is told besides",
    code: "report(1, JSON.stringify({ b: [1], a: 2 }, ['a'], 2)); report(2, JSON.stringify({ toJSON() { return 5; } })); try { JSON.parse('{'); } catch (error) { report(3, error.name); }",
  },
  {
    about: "a regular expression that goes on",
    code: "const each = /a/g; report(1, each.test('aa')); report(2, each.lastIndex); if (mystery()) each.test('aa'); report(3, each.test('aa')); report(4, /(?<n>b)/.exec('abc').groups.n);",
  },
  {
    about: "templates with a tag",
    code: "const tag = (texts, ...values) => { report(1, values); return texts.raw.join('|'); }; report(2, tag`a\\n${1}b`); report(3, String.raw`a\\n${2}`);",
    certain: true,
  },
  {
    about: "callbacks of replace",
    code: "report(1, 'abc'.replace(/b/, (all, at) => all + at)); report(2, 'abc'.replace(/b/, () => ({ toString: () => 'x' })));",
  },
  {
    about: "errors of the language's functions",
    code: "try { 'a'.repeat(-1); } catch (error) { report(1, error.name); } try { new Array(-1); } catch (error) { report(2, error.name); } try { decodeURIComponent('%'); } catch (error) { report(3, error.name); }",
    certain: true,
  },
  {
    about: "the values a function was called with",
    code: "function f() { return [typeof arguments, Array.isArray(arguments), arguments.length, [].slice.call(arguments, 1)]; } report(1, f(1, 2));",
    certain: true,
  },
  {
    about: "labels",
    code: "outer: for (let a = 0; a < 3; a++) { for (let b = 0; b < 3; b++) { if (b) continue outer; if (a > 1) break outer; report(a, b); } } inner: { report(7, 1); break inner; }",
    certain: true,
  },
  {
    about: "a switch with its default in the middle",
    code: "let said = ''; switch (5) { case 1: said += 'a'; default: said += 'd'; case 2: said += 'b'; break; case 3: said += 'c'; } report(1, said);",
    certain: true,
  },
  {
    about: "long loops",
    code: "let n = 0; while (n < 1900) n += 1; report(1, n); report(2, new Array(6000).length);",
  },
  {
    about: "what recursion comes to",
    code: "const sum = (n) => (n ? n + sum(n - 1) : 0); report(1, sum(20)); report(2, sum(400));",
  },
  {
    about: "an event that is perhaps cancelled",
    code: "target.addEventListener('paste', (event) => { if (mystery()) return; event.preventDefault(); }); target.addEventListener('keydown', (event) => { if (event.key === 'v') event.preventDefault(); });",
  },
  {
    about: "an event whose listener throws before it is cancelled",
    code: "target.addEventListener('paste', (event) => { const nothing = null; nothing.a; event.preventDefault(); });",
  },
  {
    about: "an event whose listener perhaps throws",
    code: "target.addEventListener('paste', (event) => { if (mystery()) throw 1; event.preventDefault(); });",
  },
  {
    about: "what events do not have",
    code: "target.addEventListener('blur', (event) => { report(1, event.ctrlKey); report(2, event.key); });",
    certain: true,
  },
];
