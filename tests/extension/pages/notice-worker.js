// Tells the page of every request that passes through.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  event.waitUntil(
    clients.matchAll().then((all) => {
      for (const client of all) client.postMessage(event.request.url);
    }),
  );
});
