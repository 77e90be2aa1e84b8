// @ts-check
// What the page's databases (IndexedDB) hold, in the form of Playwright's storage state, and such a
// state written back. Not a part of the probe: it is put where it is needed.

const READ_LIMIT_MS = 3000;
const ROWS_LIMIT = 20000;
const CHARACTERS_LIMIT = 8_000_000;
/** @type {Record<string, any>} by their names in a storage state */
const VIEWS = {
  i8: Int8Array,
  ui8: Uint8Array,
  ui8c: Uint8ClampedArray,
  i16: Int16Array,
  ui16: Uint16Array,
  i32: Int32Array,
  ui32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
  bi64: BigInt64Array,
  bui64: BigUint64Array,
};
const SAID_BY_NAME = [undefined, null, Number.NaN, Infinity, -Infinity, -0];

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function answerOf(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {Uint8Array} bytes */
function base64Of(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** @param {string} text */
function bytesOf(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** @param {unknown} value */
function nameOf(value) {
  return Object.is(value, -0) ? "-0" : String(value);
}

/**
 * @param {any} value
 * @param {Map<object, number>} [known] what was written already, which may be meant again
 * @returns {unknown} the value in plain data; raises where it is none, such as a key for signing
 */
function encoded(value, known = new Map()) {
  if (SAID_BY_NAME.some((each) => Object.is(each, value))) return { v: nameOf(value) };
  if (typeof value === "bigint") return { bi: String(value) };
  if (typeof value !== "object") return value;
  if (known.has(value)) return { ref: known.get(value) };
  const id = known.size + 1;
  known.set(value, id);
  const of = (/** @type {unknown} */ part) => encoded(part, known);
  const pairs = (/** @type {Iterable<[any, any]>} */ entries) =>
    Array.from(entries, ([k, v]) => ({ k: of(k), v: of(v) }));
  if (Array.isArray(value)) return { a: Array.from(value, of), id };
  if (value instanceof Map) return { m: pairs(value), id };
  if (value instanceof Set) return { s: Array.from(value, of), id };
  if (value instanceof Date) return { d: value.toJSON() };
  if (value instanceof RegExp) return { r: { p: value.source, f: value.flags } };
  if (value instanceof ArrayBuffer) return { ab: { b: base64Of(new Uint8Array(value)) } };
  for (const [k, View] of Object.entries(VIEWS)) {
    if (!(value instanceof View)) continue;
    const { buffer, byteOffset, byteLength } = value;
    return { ta: { b: base64Of(new Uint8Array(buffer, byteOffset, byteLength)), k } };
  }
  if (Object.getPrototypeOf(value) === Object.prototype)
    return { o: pairs(Object.entries(value)), id };
  throw new TypeError(`no plain data: ${Object.prototype.toString.call(value)}`);
}

/**
 * @param {any} said what `encoded` or Playwright wrote
 * @param {Map<number, unknown>} [known]
 * @returns {any}
 */
function decoded(said, known = new Map()) {
  if (typeof said !== "object" || said === null) return said;
  const of = (/** @type {unknown} */ part) => decoded(part, known);
  /**
   * @template T
   * @param {T} made
   * @returns {T}
   */
  const keep = (made) => {
    known.set(said.id, made);
    return made;
  };
  if ("ref" in said) return known.get(said.ref);
  if ("v" in said) return SAID_BY_NAME.find((each) => nameOf(each) === said.v);
  if ("bi" in said) return BigInt(said.bi);
  if ("d" in said) return new Date(said.d);
  if ("r" in said) return new RegExp(said.r.p, said.r.f);
  if ("ab" in said) return bytesOf(said.ab.b).buffer;
  if ("ta" in said) return new VIEWS[said.ta.k](bytesOf(said.ta.b).buffer);
  if ("e" in said) return Object.assign(new Error(said.e.m), { name: said.e.n });
  if ("a" in said) {
    /** @type {unknown[]} */
    const list = keep([]);
    for (const part of said.a) list.push(of(part));
    return list;
  }
  if ("m" in said) {
    const map = keep(new Map());
    for (const { k, v } of said.m) map.set(of(k), of(v));
    return map;
  }
  if ("s" in said) {
    const set = keep(new Set());
    for (const part of said.s) set.add(of(part));
    return set;
  }
  if ("o" in said) {
    /** @type {Record<string, unknown>} */
    const object = keep({});
    for (const { k, v } of said.o)
      Object.defineProperty(object, k, {
        value: of(v),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    return object;
  }
  throw new TypeError("no value of a storage state");
}

/** @param {string | string[] | null} path */
function keyPathOf(path) {
  return Array.isArray(path) ? { keyPathArray: path } : path === null ? {} : { keyPath: path };
}

/**
 * @param {IDBObjectStore} store
 * @returns {Promise<object>}
 */
async function readStore(store) {
  const [count, keys, values] = await Promise.all([
    answerOf(store.count()),
    answerOf(store.getAllKeys(undefined, ROWS_LIMIT)),
    answerOf(store.getAll(undefined, ROWS_LIMIT)),
  ]);
  if (count > ROWS_LIMIT) throw new RangeError("too many rows");
  return {
    name: store.name,
    autoIncrement: store.autoIncrement,
    ...keyPathOf(store.keyPath),
    records: values.map((value, index) => ({
      ...(store.keyPath === null ? { keyEncoded: encoded(keys[index]) } : {}),
      valueEncoded: encoded(value),
    })),
    indexes: [...store.indexNames].map((name) => {
      const { keyPath, multiEntry, unique } = store.index(name);
      return { name, ...keyPathOf(keyPath), multiEntry, unique };
    }),
  };
}

/**
 * @param {string} name
 * @returns {Promise<object>}
 */
async function readDatabase(name) {
  const opening = indexedDB.open(name);
  // One that was deleted in this moment is not made anew.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await answerOf(opening);
  // The page's own wish to change or delete it goes first.
  database.onversionchange = () => database.close();
  try {
    const stores = [...database.objectStoreNames];
    const reading = stores.length ? database.transaction(stores, "readonly") : null;
    const read = await Promise.all(
      stores.map((store) => readStore(/** @type {IDBTransaction} */ (reading).objectStore(store))),
    );
    return { name, version: database.version, stores: read };
  } finally {
    database.close();
  }
}

/** @returns {Promise<string>} as JSON; without those that cannot be read, or not in time */
async function readDatabases() {
  /** @type {string[]} */
  const read = [];
  const readAll = async () => {
    for (const { name } of await indexedDB.databases()) {
      try {
        const written = JSON.stringify(await readDatabase(name ?? ""));
        const length = read.reduce((sum, each) => sum + each.length, written.length);
        if (length <= CHARACTERS_LIMIT) read.push(written);
      } catch {
        // The page begins without this one, as on another device.
      }
    }
  };
  const late = new Promise((resolve) => setTimeout(resolve, READ_LIMIT_MS));
  await Promise.race([readAll().catch(() => {}), late]);
  return `[${read.join(",")}]`;
}

/**
 * @param {any} said a database of a storage state
 * @returns {Promise<void>}
 */
async function writeDatabase(said) {
  const opening = indexedDB.open(said.name, said.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, keyPathArray, autoIncrement, indexes } of said.stores) {
      const path = keyPathArray ?? keyPath ?? null;
      const store = opening.result.createObjectStore(name, { keyPath: path, autoIncrement });
      for (const index of indexes ?? [])
        store.createIndex(index.name, index.keyPathArray ?? index.keyPath, index);
    }
  };
  const database = await answerOf(opening);
  try {
    if (!said.stores.length) return;
    const names = said.stores.map((/** @type {any} */ store) => store.name);
    const writing = database.transaction(names, "readwrite");
    const written = new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    for (const { name, keyPath, keyPathArray, records } of said.stores) {
      const store = writing.objectStore(name);
      for (const record of records) {
        const value = "valueEncoded" in record ? decoded(record.valueEncoded) : record.value;
        const key = "keyEncoded" in record ? decoded(record.keyEncoded) : record.key;
        store.put(value, (keyPathArray ?? keyPath) ? undefined : key);
      }
    }
    await written;
  } finally {
    database.close();
  }
}

/**
 * @param {any[]} databases
 * @returns {Promise<void>}
 */
async function writeDatabases(databases) {
  for (const each of databases) await writeDatabase(each);
}
