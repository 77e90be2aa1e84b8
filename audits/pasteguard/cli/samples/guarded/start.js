"use strict";

(() => {
  document.querySelector("#start")?.addEventListener("click", () => {
    sessionStorage.removeItem("deadline");
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    location.href = "test.html";
  });
})();
