// @ts-check
// The questions a candidate asks, in the order of a nervous one, and the restrictions each is about.

/**
 * @typedef {object} Family
 * @property {string} id family.<id> and next.<id> in the texts
 * @property {string[]} restrictions
 * @property {string} works the word for "not restricted": word.<works> in the texts
 * @property {boolean} joined whether several restricted parts make one answer
 */

/** @type {readonly Family[]} */
export const FAMILIES = [
  { id: "paste", restrictions: ["paste"], works: "works", joined: false },
  { id: "copy", restrictions: ["copy", "cut"], works: "works", joined: true },
  { id: "select", restrictions: ["select"], works: "works", joined: false },
  { id: "menu", restrictions: ["context-menu"], works: "works", joined: false },
  {
    id: "leave",
    restrictions: ["tab-switch", "window-blur"],
    works: "no-consequence",
    joined: false,
  },
  { id: "time", restrictions: ["time-limit", "time-out"], works: "no-limit", joined: false },
  { id: "kept", restrictions: ["reload-loss", "offline-loss"], works: "kept", joined: false },
  {
    id: "devices",
    restrictions: ["camera", "microphone", "screen-share", "fullscreen"],
    works: "not-needed",
    joined: true,
  },
  {
    id: "recorded",
    restrictions: [
      "keystroke-log",
      "clipboard-log",
      "pointer-log",
      "session-replay",
      "clipboard-read",
      "clipboard-write",
    ],
    works: "not-seen",
    joined: true,
  },
  {
    id: "writing",
    restrictions: [
      "typing",
      "ime",
      "dictation",
      "drop",
      "undo",
      "shortcuts",
      "spellcheck",
      "length-limit",
    ],
    works: "works",
    joined: false,
  },
  {
    id: "watched",
    restrictions: [
      "mouse-leave",
      "resize",
      "idle",
      "multi-screen",
      "single-tab",
      "screenshot",
      "devtools",
      "automation",
    ],
    works: "no-consequence",
    joined: false,
  },
  {
    id: "away",
    restrictions: ["leave-warning", "back-trap", "print"],
    works: "fine",
    joined: false,
  },
  {
    id: "software",
    restrictions: ["geolocation", "keyboard-lock", "lockdown-client"],
    works: "not-needed",
    joined: false,
  },
];

/** The families that every candidate asks about; the others may be folded away where nothing is restricted. */
export const FIRST = FAMILIES.slice(0, 9).map(({ id }) => id);

/** What a newer catalogue may hold, and this version does not know. */
export const OTHER = { id: "other", works: "fine", joined: false };

/** What stands before all else when it is restricted: without it there is no test at all. */
export const GRAVEST = ["typing", "ime", "lockdown-client"];

/**
 * The families of a report's findings, with those of its restrictions that no family knows at the end.
 * @param {{restriction: string}[]} findings
 * @returns {Family[]}
 */
export function familiesOf(findings) {
  const known = new Set(FAMILIES.flatMap((family) => family.restrictions));
  const unknown = [...new Set(findings.map((finding) => finding.restriction))].filter(
    (id) => !known.has(id),
  );
  return unknown.length ? [...FAMILIES, { ...OTHER, restrictions: unknown }] : [...FAMILIES];
}
