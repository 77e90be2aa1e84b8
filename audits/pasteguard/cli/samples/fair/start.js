"use strict";

(() => {
  document.querySelector("#start")?.addEventListener("click", () => {
    location.href = "test.html";
  });
})();
