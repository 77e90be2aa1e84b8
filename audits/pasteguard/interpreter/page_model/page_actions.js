// @ts-check
// Everything a candidate may do on a page, on paper, each on a page freshly loaded where that is quick.

import { anyOf, Thing, Unknown, asText } from "../evaluator/values.js";
import { wordsOfElement } from "./elements.js";
import { keyEvent } from "./field_actions.js";
import { clipboardOf } from "./globals.js";

/** @import { Value } from "../evaluator/values.js" */
/** @import { PageModel } from "./page.js" */

/** Buttons that begin a test, or prepare it. */
export const START_PRESSED = new RegExp(
  `^press:.*(?:${
    anyOf([
      /\bstart|\bbegin|\bnext\b|\bcontinue|\benter\b|\bcheck|\btake the|\bi agree|\bready/,
      /開始|始め|はじめ|スタート|受験|次へ|進む|確認|同意/,
    ]).source
  })`,
  "i",
);

/** @type {Record<string, (page: PageModel) => void>} */
export const PAGE_ACTS = {
  "tab-switch": (page) => {
    for (let time = 0; time < 4; time += 1) {
      page.state.hidden = true;
      page.state.focused = false;
      page.dispatch("blur", page.window, { cancelable: false });
      page.dispatch("visibilitychange", page.document, { cancelable: false });
      page.dispatch("webkitvisibilitychange", page.document, { cancelable: false });
      // Some page takes only a long absence for one.
      page.pass(time % 2 ? 12000 : 2500, 60);
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
    page.pass(5000, 60);
    page.frame();
  },
  print: (page) => {
    page.run.because(["shortcut:p"], () =>
      page.dispatch("keydown", page.body, keyEvent("p", { ctrlKey: true })),
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
      for (const { target } of page.listeners.filter(({ type }) => type === "navigate"))
        if (target)
          page.dispatch("navigate", target, {
            navigationType: "traverse",
            canIntercept: true,
            userInitiated: true,
            hashChange: false,
          });
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
        asText(wordsOfElement(element)) ||
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
export function isButton(element) {
  return (
    element.own.tag === "button" ||
    element.own.attributes.get("role") === "button" ||
    (element.own.tag === "input" &&
      /^(?:button|submit|image)$/.test(element.own.attributes.get("type") ?? ""))
  );
}

/**
 * @param {PageModel} page
 * @param {number} question position of a node with running text
 * @returns {Record<string, {cancelled: boolean | null, from: number, mechanism: string}>} by act
 */
export function actsOnText(page, question) {
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
      ["keydown", keyEvent("Control", { ctrlKey: true }), "keydown"],
      ["keydown", keyEvent("c", { ctrlKey: true }), "keydown"],
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
  ["Ctrl++", keyEvent("+", { ctrlKey: true })],
]);

/**
 * @param {PageModel} page
 * @param {Thing} target
 * @returns {{key: string, cancelled: boolean | null}[]}
 */
export function tryShortcuts(page, target) {
  return SHORTCUTS.map(([key, init]) => ({
    key,
    cancelled: page.dispatch("keydown", target, init).cancelled,
  }));
}
