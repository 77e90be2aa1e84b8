// Runs Lighthouse's audit of blocked pasting in a browser that is running: `node run.mjs PORT`. For each
// address on a line of standard input it writes one line of JSON: the milliseconds taken and the score.
import { createInterface } from "node:readline";
import lighthouse from "lighthouse";

const AUDIT = "paste-preventing-inputs";
const port = Number(process.argv[2]);

console.log("{}");
for await (const url of createInterface({ input: process.stdin })) {
  const began = performance.now();
  const result = await lighthouse(url, { port, onlyAudits: [AUDIT], logLevel: "silent" });
  const ms = performance.now() - began;
  const { audits, runtimeError } = result.lhr;
  console.log(
    JSON.stringify({ ms, score: audits[AUDIT].score, error: runtimeError?.message ?? null }),
  );
}
