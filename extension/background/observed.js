// @ts-check
// What happened while the page was watched makes a finding surer: "inferred" becomes "observed".

/** @typedef {import("../engine/protocol.js").SensedAct} SensedAct */
/** @typedef {import("../engine/protocol.js").HeardCall} HeardCall */

const RESTRICTION_OF_ACT = /** @type {Record<string, string>} */ ({
  paste: "paste",
  copy: "copy",
  cut: "cut",
  drop: "drop",
  contextmenu: "context-menu",
  selectstart: "select",
});
/** By the act and with what it was done. */
const SAID_OF_ACT = /** @type {Record<string, string>} */ ({
  "paste ctrl": "act.paste",
  "paste command": "sensed.paste-command",
  "paste keyboard": "sensed.paste-keyboard",
  "paste menu": "act.paste-menu",
  "copy ctrl": "act.copy",
  "copy command": "sensed.copy-command",
  "copy keyboard": "sensed.copy-keyboard",
  "copy menu": "act.copy-menu",
  "cut ctrl": "act.cut",
  "cut command": "sensed.cut-command",
  "cut keyboard": "sensed.cut-keyboard",
  "cut menu": "sensed.cut-menu",
  "drop ": "act.drop",
  "contextmenu ": "act.menu",
  "selectstart ": "sensed.select",
});
const RESTRICTION_OF_CALL = /** @type {Record<string, string>} */ ({
  getDisplayMedia: "screen-share",
  geolocation: "geolocation",
  requestFullscreen: "fullscreen",
  "keyboard.lock": "keyboard-lock",
  "clipboard.readText": "clipboard-read",
  "clipboard.read": "clipboard-read",
  "clipboard.writeText": "clipboard-write",
  "clipboard.write": "clipboard-write",
});
const RESTRICTION_OF_EVENT = /** @type {Record<string, string>} */ ({
  visibilitychange: "tab-switch",
  blur: "window-blur",
  mouseleave: "mouse-leave",
  mouseout: "mouse-leave",
  resize: "resize",
  fullscreenchange: "fullscreen",
  paste: "clipboard-log",
  copy: "clipboard-log",
  cut: "clipboard-log",
});
const EFFECT_OF_CALL = /** @type {Record<string, Effect>} */ ({
  send: "records",
  message: "warns",
  "clipboard.writeText": "alters",
  "clipboard.write": "alters",
  "clipboard.readText": "records",
  "clipboard.read": "records",
});

/**
 * @param {PassiveReport} report
 * @param {SensedAct} sensed
 * @param {string | null} fieldId the report's id of the field
 * @returns {PassiveReport}
 */
export function withSensed(report, sensed, fieldId) {
  const restriction = RESTRICTION_OF_ACT[sensed.act];
  const act = SAID_OF_ACT[`${sensed.act} ${sensed.by}`];
  if (!restriction || !act) return report;
  const fails = !sensed.arrived;
  const said = {
    id: fails ? "proof.observed-fails" : "proof.observed-works",
    values: { act: `@${act}` },
  };
  return changed(report, restriction, fieldId, (finding) => {
    const evidence = [
      observed(said),
      ...finding.evidence.filter((each) => each.kind !== "observed"),
    ];
    if (fails)
      return {
        ...finding,
        outcome: "restricted",
        effects: finding.effects.length ? finding.effects : ["blocks"],
        summary: summaryOf(finding, restriction, "restricted"),
        reason: null,
        evidence,
      };
    // One paste that works proves that one only; what the code says against it stays.
    if (finding.outcome === "restricted") return finding;
    return {
      ...finding,
      outcome: "allowed",
      summary: summaryOf(finding, restriction, "allowed"),
      reason: null,
      evidence,
    };
  });
}

/**
 * @param {PassiveReport} report
 * @param {HeardCall} call
 * @returns {PassiveReport}
 */
export function withCall(report, call) {
  const during = RESTRICTION_OF_EVENT[call.during];
  if ((call.name === "send" || call.name === "message") && during) {
    const said = {
      id: call.name === "send" ? "proof.observed-sends" : "proof.observed-says",
      values: {
        act: `@deed.${during}`,
        text: call.name === "send" ? hostOf(call.detail, report.page.url) : call.detail,
      },
    };
    const effect = /** @type {Effect} */ (EFFECT_OF_CALL[call.name]);
    return changed(report, during, null, (finding) =>
      restrictedBy(finding, said, effect, {
        id: "judge.conduct.noticed",
        values: { act: `@deed.${during}` },
      }),
    );
  }
  const names =
    call.name === "getUserMedia"
      ? [
          /"video":(?!false)/.test(call.detail) ? "camera" : "",
          /"audio":(?!false)/.test(call.detail) ? "microphone" : "",
        ].filter(Boolean)
      : [RESTRICTION_OF_CALL[call.name] ?? ""];
  // What follows a click may be what the candidate wanted, such as a button that copies.
  if (
    call.byPerson &&
    !["getUserMedia", "getDisplayMedia", "geolocation", "keyboard.lock"].includes(call.name)
  )
    return report;
  return names
    .filter(Boolean)
    .reduce(
      (so, restriction) =>
        changed(so, restriction, null, (finding) =>
          restrictedBy(
            finding,
            { id: "proof.asked", values: { call: call.name } },
            EFFECT_OF_CALL[call.name] ?? "requires",
            { id: `judge.${restriction}.restricted`, values: {} },
          ),
        ),
      report,
    );
}

/**
 * @param {PassiveFinding} finding
 * @param {Message} said
 * @param {Effect} effect
 * @param {Message} summary
 * @returns {PassiveFinding}
 */
function restrictedBy(finding, said, effect, summary) {
  const evidence = [observed(said), ...finding.evidence.filter((each) => each.kind !== "observed")];
  const isNew = finding.outcome !== "restricted";
  return {
    ...finding,
    outcome: "restricted",
    effects: [...new Set([...finding.effects, effect])],
    summary: isNew ? summary : finding.summary,
    reason: null,
    evidence,
  };
}

/**
 * @param {PassiveReport} report
 * @param {string} restriction
 * @param {string | null} field
 * @param {(finding: PassiveFinding) => PassiveFinding} change
 * @returns {PassiveReport}
 */
function changed(report, restriction, field, change) {
  return {
    ...report,
    findings: report.findings.map((finding) =>
      finding.restriction === restriction && finding.field === field ? change(finding) : finding,
    ),
  };
}

/**
 * @param {PassiveFinding} finding
 * @param {string} restriction
 * @param {"restricted" | "allowed"} outcome
 * @returns {Message}
 */
function summaryOf(finding, restriction, outcome) {
  if (finding.outcome === outcome) return finding.summary;
  return {
    id:
      restriction === "copy" && finding.field === null
        ? `judge.copy.page.${outcome}`
        : `judge.${restriction}.${outcome}`,
    values: {},
  };
}

/**
 * @param {Message} said
 * @returns {PassiveEvidence}
 */
function observed(said) {
  return { kind: "observed", mechanism: null, said, source: null, code: null };
}

/**
 * @param {string} url
 * @param {string} base
 * @returns {string}
 */
function hostOf(url, base) {
  try {
    return new URL(url || ".", base).host;
  } catch {
    return "";
  }
}
