/** A page's own bundle with a guard in it; the map is inside the bundle. */
import { takeBackLeaps } from "./guards/take-back.js";

for (const box of document.querySelectorAll("textarea[data-guarded]")) {
  if (box instanceof HTMLTextAreaElement) takeBackLeaps(box);
}
