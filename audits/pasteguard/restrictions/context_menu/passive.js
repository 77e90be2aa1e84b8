// @ts-check
passiveJudges["context-menu"] = {
  page: (page) =>
    judgeHandlers(
      page.listeners, { contextmenu: "contextmenu-event" }, ["mousedown", "mouseup"],
      "judge.context-menu.allowed", "judge.context-menu.restricted",
    ),
};
