// @ts-check
// A rehearsal on paper: the page's code is walked from its first script on, then everything a candidate
// may do is done to the page on paper, and what the code does about it is noted.

import { parseCode } from "../evaluator/parser.js";
import { DryRun } from "../evaluator/run.js";
import { hoist, hoistVariables, saysStrict } from "../evaluator/scopes.js";
import { executeAll } from "../evaluator/statements.js";
import { anyOf, OutOfPatience, Scope, Thrown, Unknown } from "../evaluator/values.js";
import { handlerFromText } from "./element_changes.js";
import { codeOfHandler, functionFromText } from "./evidence.js";
import { PageModel } from "./page.js";

/** Properties of the body that are handlers of the window. */
const WINDOW_HANDLER = new RegExp(
  `^on(?:${
    anyOf([
      /blur|focus|resize|scroll|load|unload|beforeunload|pagehide|pageshow/,
      /popstate|hashchange|storage|message|offline|online/,
    ]).source
  })$`,
);

/** @import { Deed } from "../evaluator/run.js" */
/** @import { CodeText, Thing } from "../evaluator/values.js" */
/** @import { PageNode } from "./events.js" */

/**
 * @typedef {object} FrameFacts what gathering found in one frame
 * @property {string} url
 * @property {boolean} isTop
 * @property {string} title
 * @property {string} agent
 * @property {PageNode[]} nodes
 * @property {(CodeText & {module: boolean, library?: string | null})[]} scripts with the editor's library that one is, where it is one
 * @property {string[]} unread addresses of scripts that could not be read
 * @property {{kind: string, disabled: boolean, boxes: number, [key: string]: any}[]} fields
 * @property {number[]} questions positions of nodes with running text, longest first
 * @property {RecordedListener[] | null} [recorded] listeners that were recorded from the page's start on
 * @property {boolean} [isSaved] whether the page was never drawn: a file, read before any of its code ran
 * @property {boolean} [allRecorded] whether these are all there are, properties such as onpaste included
 */

/**
 * @typedef {object} RecordedListener
 * @property {string} on
 * @property {string} type
 * @property {boolean} capture
 * @property {boolean} passive
 * @property {boolean} once
 * @property {boolean} [isProperty]
 * @property {string} code
 * @property {number} node a position among the nodes or, with on "field", the number of a field
 */

/**
 * @typedef {object} PlainDeed
 * @property {string} kind
 * @property {string} how
 * @property {string} to
 * @property {string | null} text
 * @property {string[]} payload
 * @property {string[]} because
 * @property {boolean} certain
 * @property {number} field
 * @property {string} where
 * @property {number} at
 * @property {number} count
 * @property {PassiveSource | null} source
 * @property {string | null} code
 */

/**
 * @typedef {object} PlainOutcome
 * @property {boolean | null} arrived
 * @property {string} mechanism
 * @property {PlainDeed[]} deeds
 * @property {import("./field_actions.js").Alteration | null} [alters]
 * @property {boolean} [isPart]
 * @property {boolean} [isRead]
 */

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

export const FIELD_LIMIT = 6;

/** A page whose start takes more is not started anew for each act. */
const HEAVY_STEPS = 40000;

/**
 * @param {FrameFacts} frame
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
 * @param {FrameFacts} frame
 * @param {number} milliseconds
 * @returns {FrameRun}
 */
export function stageOf(frame, milliseconds) {
  const aside = new FrameRun(frame, milliseconds, { setsAside: true });
  if (!aside.libraries.length) return aside;
  const { libraries } = aside.page();
  const made = libraries.made();
  return libraries.kinds.every((kind) => made.has(kind))
    ? aside
    : new FrameRun(frame, milliseconds, { setsAside: false });
}

/** A frame's code, parsed once, and runs of it from the beginning. */
export class FrameRun {
  /**
   * @param {FrameFacts} given
   * @param {number} milliseconds in all
   * @param {{setsAside: boolean}} about whether libraries of editors are taken for granted, not walked
   */
  constructor(given, milliseconds, { setsAside }) {
    this.deadline = Date.now() + milliseconds;
    this.libraries = setsAside ? librariesOf(given) : [];
    const isSetAside = (/** @type {string} */ url) =>
      this.libraries.some((each) => each.url === url);
    const frame = setsAside
      ? {
          ...given,
          scripts: given.scripts.filter(({ url }) => !isSetAside(url)),
          unread: given.unread.filter((url) => !isSetAside(url)),
        }
      : given;
    this.frame = frame;
    this.programs = frame.scripts.map((script) =>
      script.text.length > CODE_LIMIT ? null : parseCode(script.text, script.module),
    );
    this.isComplete =
      frame.unread.length === 0 && this.programs.every((program) => program !== null);
    /** @type {PageModel | null} */
    this.shared = null;
    this.isHeavy = false;
    /** Whether the page's own start is being walked: only that has to come to its end. */
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
      libraries: this.libraries,
    });
    if (kept) page.stored = new Map(kept);
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
   * @param {PageModel} page
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
        scope.isStrict = script.module || saysStrict(program.body);
        hoistVariables(run, program, scope);
        hoist(run, program.body, scope);
        executeAll(run, program.body, scope);
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
   * @param {PageModel} page
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
          place: element.own.place,
        });
        const target =
          element.own.tag === "body" && WINDOW_HANDLER.test(name) ? page.window : element;
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
}
