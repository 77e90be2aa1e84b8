// Bundles the interpreter with the judges of all restrictions and with acorn, for scripts/interpreter_bundle.py;
// with the path of a module, that module, for tests of what is inside. Everything it exports is in `interpreter`.

import { existsSync, readdirSync } from "node:fs";
import { build } from "esbuild";

const PACKAGE = "audits/pasteguard";

/** @returns {string} a module that imports the judges, and exports what the auditor uses */
function wholeInterpreter() {
  const judges = readdirSync(`${PACKAGE}/restrictions`)
    .sort()
    .map((name) => `./${PACKAGE}/restrictions/${name}/passive.js`)
    .filter((path) => existsSync(path));
  const imports = judges.map((path) => `import "${path}";`);
  return [...imports, `export * from "./${PACKAGE}/interpreter/main.js";`].join("\n");
}

const [module] = process.argv.slice(2);
const { outputFiles } = await build({
  stdin: {
    contents: module ? `export * from "./${module}";` : wholeInterpreter(),
    resolveDir: ".",
    sourcefile: "entry.js",
  },
  bundle: true,
  format: "iife",
  globalName: "interpreter",
  target: "es2022",
  charset: "utf8",
  logLevel: "error",
  write: false,
});
process.stdout.write(outputFiles[0].text);
