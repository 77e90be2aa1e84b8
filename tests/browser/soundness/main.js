// What the soundness test calls in its page.

export { CASES } from "./cases.js";
export { compareAll, compareOnce, namesCalledMissing } from "./compare.js";
export { functionsOf, pageProgram } from "./page_functions.js";
export { programOf } from "./programs.js";
