// @ts-check
// What the auditor and the extension use of all this. The judges of the restrictions come with it in the bundle.

export { judgePage, vendorMarkers } from "./judges/report.js";
export { dryRunFrame } from "./page_model/dry_run.js";
