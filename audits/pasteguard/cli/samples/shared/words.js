"use strict";

/**
 * Shows under each essay how many words it has, and whether that is within the range asked for.
 */
(() => {
  /**
   * @param {string} text
   * @returns {number}
   */
  const words = (text) => text.trim().split(/\s+/u).filter(Boolean).length;

  for (const essay of document.querySelectorAll("textarea")) {
    const output = document.querySelector(`output[for="${essay.id}"]`);
    const least = Number(essay.dataset.least);
    const most = Number(essay.dataset.most);
    const show = () => {
      const count = words(essay.value);
      if (!output) return;
      output.textContent = `${count} 語 / words`;
      output.classList.toggle("within", count >= least && count <= most);
    };
    essay.addEventListener("input", show);
    document.addEventListener("essays-restored", show);
    show();
  }
})();
