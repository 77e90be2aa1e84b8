let waiting = [];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", ({ data }) => {
  waiting.push(data);
  if (waiting.length < 4) return;
  fetch("/telemetry", { method: "POST", body: JSON.stringify(waiting) }).catch(() => undefined);
  waiting = [];
});
