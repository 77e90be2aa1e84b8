/** A guard that lets a paste in and takes it back a moment later. */

const GRACE_MS = 300;
const LARGEST_STEP = 8;

/**
 * @param {HTMLTextAreaElement} box
 */
export function takeBackLeaps(box) {
  let kept = box.value;
  box.addEventListener("input", function noteGrowth() {
    const leapt = box.value.length - kept.length > LARGEST_STEP;
    if (!leapt) {
      kept = box.value;
      return;
    }
    setTimeout(function restoreKept() {
      box.value = kept;
    }, GRACE_MS);
  });
}
