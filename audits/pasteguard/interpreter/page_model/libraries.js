// @ts-check
// An editor's library on paper: whatever a page reads of it is another part of it, and every call is
// kept, with the functions that the page hands over.

import { nativeOf } from "../evaluator/functions.js";
import { Callable, OutOfPatience, Thing, Unknown, isPlain } from "../evaluator/values.js";

/** @import { CodeText, Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

/**
 * Something that the page does with a library: a call, ``new``, or an own value in place of a part.
 * @typedef {{path: string, values: Value[], certain: boolean, isWrite: boolean, within: Callable | null, code: string}} LibraryCall
 */

export const EDITOR_KINDS = new Set([
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

const LIBRARY_CALLS = 2000;

/** What libraries are called that a page loads from elsewhere or that are too large to be read. */
const GLOBALS =
  /^(?:monaco|CodeMirror|ace|Quill|tinymce|CKEDITOR|ClassicEditor|InlineEditor|Trix|React|ReactDOM|Draft)$/;

/** Functions of a component library that run what they are given at once. */
const COMPONENTS = /\bcreateElement$/;

export class LibraryModel {
  /**
   * @param {PageModel} page
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
 * @param {LibraryModel} libraries
 * @param {Thing} holder
 * @param {string} key
 * @returns {Value}
 */
export function readLibrary(libraries, holder, key) {
  if (key === "prototype" || key === "constructor") return new Unknown();
  const made = libraries.part(`${holder.own.path}.${key}`);
  holder.props.set(key, made);
  return made;
}
