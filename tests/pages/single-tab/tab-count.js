/** Tells each tab how many are open with it. */
let tabs = 0;

self.addEventListener("connect", function welcome(event) {
  const port = event.ports[0];
  tabs += 1;
  port.onmessage = () => { tabs -= 1; };
  port.postMessage(tabs);
});
