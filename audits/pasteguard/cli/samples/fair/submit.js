"use strict";

/**
 * Submits when the candidate says so, and says what is still empty before it does.
 */
(() => {
  const form = /** @type {HTMLFormElement} */ (document.querySelector("#test"));
  const toast = /** @type {HTMLElement} */ (document.querySelector("#toast"));

  /**
   * @param {string} japanese
   * @param {string} english
   */
  function tell(japanese, english) {
    const translation = document.createElement("span");
    translation.lang = "en";
    translation.textContent = english;
    toast.replaceChildren(japanese, translation);
    toast.hidden = false;
  }

  /** @returns {boolean} whether the candidate wants to submit although a box is empty */
  function sureAboutEmptyBoxes() {
    const empty = [...form.querySelectorAll("textarea")].some((essay) => !essay.value.trim());
    return !empty || confirm(
      "書かれていない課題があります。このまま提出しますか?\nOne essay is still empty. Submit anyway?",
    );
  }

  async function submit() {
    const answers = JSON.stringify(Object.fromEntries(new FormData(form)));
    try {
      const answer = await fetch("../api/submissions", { method: "POST", body: answers });
      if (!answer.ok) throw new Error(String(answer.status));
    } catch {
      tell(
        "送信できませんでした。書いた内容はこのブラウザーに残っています。もう一度お試しください。",
        "Sending failed. What you wrote is still in this browser. Please try again.",
      );
      return;
    }
    document.dispatchEvent(new CustomEvent("test-submitted"));
    location.href = "done.html";
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (sureAboutEmptyBoxes()) void submit();
  });
})();
