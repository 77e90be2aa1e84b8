// Reports for the tests: the states that also stand in the popup's pictures, and small ones made here.

import { readFileSync } from "node:fs";

export const state = (name) =>
  JSON.parse(readFileSync(new URL(`../states/${name}.json`, import.meta.url)));

export const finding = (restriction, outcome, more = {}) => ({
  restriction,
  outcome,
  effects: outcome === "restricted" ? ["blocks"] : [],
  field: null,
  summary: {
    id: `restriction.${restriction}.${outcome === "allowed" ? "allowed" : "restricted"}`,
    values: {},
  },
  reason: null,
  disclosed: null,
  consequence: null,
  evidence: [],
  ...more,
});

export const evidence = (kind, mechanism = null) => ({
  kind,
  mechanism,
  said: { id: "proof.no-handler", values: {} },
  source: null,
  code: null,
});

export const field = (id, label = "") => ({
  id,
  frame: "",
  selector: "textarea",
  kind: "textarea",
  label,
});

export const report = (findings, more = {}) => ({
  schema: "pasteguard.passive/1",
  level: "look",
  checkedAt: "2026-11-22T09:30:00.000Z",
  page: {
    url: "https://assess.example/test",
    origin: "https://assess.example",
    title: "Test",
    language: "en",
  },
  fields: [field("f1")],
  findings,
  limit: null,
  recipients: [],
  vendors: [],
  declaration: null,
  autosave: "unknown",
  notices: [],
  ...more,
});

export const thirtyMinutes = { ms: 1_800_000, sentence: null, source: "stated" };
