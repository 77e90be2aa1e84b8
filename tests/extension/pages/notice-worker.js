// Tells the page of every request that passes through.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  event.waitUntil(
    clients
      .matchAll()
      .then((all) => all.forEach((client) => client.postMessage(event.request.url))),
  );
});
