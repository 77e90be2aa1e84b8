// Stands in for extension/engine/index.js, so that the popup can be seen in any state: the state is a
// file of tests/extension/states, and its name is kept where the extension keeps its own things.

const stored = (name) => chrome.storage.local.get(name).then((found) => found[name]);
const tellers = new Set();

export async function look() {
  const { state, level, page } = (await stored("fake")) ?? {};
  if (state === "crash") throw new Error("the engine broke");
  const report = await (await fetch(chrome.runtime.getURL(`states/${state}.json`))).json();
  if (report.error) return report;
  return { ...report, level: level ?? report.level, page: { ...report.page, ...page } };
}
export const reportOf = async () => null;
export function onReport(tab, tell) {
  tellers.add(tell);
  return () => tellers.delete(tell);
}
export async function startFromBeginning() {
  const { grants } = (await stored("fake")) ?? {};
  if (!grants) return { granted: false };
  const report = await look();
  if (grants !== "slowly")
    setTimeout(() => tellers.forEach((tell) => tell({ ...report, level: "start" })), 300);
  return { granted: true };
}
export const stopFromBeginning = async () => chrome.storage.local.set({ stopped: true });
export const isFromBeginning = async () => Boolean((await stored("fake"))?.on);
export const sitesFromBeginning = async () => (await stored("fake"))?.sites ?? [];
const STATED = [
  {
    restriction: "tab-switch",
    outcome: "restricted",
    effects: ["records"],
    note: { en: "We count tab switches.", ja: "タブの切り替え回数を記録します。" },
  },
];
export async function readDeclaration() {
  const { declares } = (await stored("fake")) ?? {};
  const url = "https://assess.example/.well-known/assessment-allows.json";
  return { url, found: declares !== "none", entries: declares ? [] : STATED };
}
