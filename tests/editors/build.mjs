/**
 * Bundles every script of this folder into dist/, each as one classic script a page can load.
 *
 * Editors come minified with an external source map, as on a real page. A script whose name ends
 * in "-inline" gets its map inside the bundle, so that both kinds of map are met in the tests.
 */
import { readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));
const outdir = `${folder}dist`;

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: folder,
  bundle: true,
  define: {
    "process.env.NODE_ENV": '"production"',
    // Draft.js and its helpers were written for Node's name of the global object.
    global: "globalThis",
    __VUE_OPTIONS_API__: "true",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
  },
  format: "iife",
  legalComments: "none",
  loader: { ".svg": "dataurl", ".ttf": "dataurl" },
  logLevel: "warning",
  minify: true,
  outdir,
  target: "es2022",
};

const scripts = (await readdir(folder)).filter((name) => name.endsWith(".js"));
const inline = scripts.filter((name) => name.endsWith("-inline.js"));
// Draft.js stopped at the React of its time: later ones have no findDOMNode.
const old = scripts.filter((name) => name === "draft.js");
const usual = scripts.filter((name) => !inline.includes(name) && !old.includes(name));

await rm(outdir, { recursive: true, force: true });
await Promise.all([
  build({ ...shared, entryPoints: usual, sourcemap: "linked" }),
  build({ ...shared, entryPoints: inline, sourcemap: "inline" }),
  build({
    ...shared,
    entryPoints: old,
    sourcemap: "linked",
    alias: { react: "react-17", "react-dom": "react-dom-17" },
  }),
]);
