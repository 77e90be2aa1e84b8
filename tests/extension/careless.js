// What the extension must not be: a recorder and a look that take no care. Each trick of the page that
// tries everything finds one of the two, so that what finds nothing of the extension can find something.

// The recorder, in the page's world before its first script.
{
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...values) {
    try {
      JSON.stringify(values[0]);
      return addEventListener.apply(this, values);
    } catch {
      throw new Error("not added");
    }
  };
  EventTarget.prototype.removeEventListener = function (...values) {
    return removeEventListener.apply(this, values);
  };
  EventTarget.prototype.addEventListener.watched = true;
  const { fetch } = globalThis;
  Object.defineProperty(globalThis, "fetch", {
    get:
      () =>
      async (...values) =>
        fetch(...values),
  });
  globalThis.pasteguard = true;
  document.addEventListener("pasteguard-hello", () =>
    document.dispatchEvent(new CustomEvent("pasteguard-ready")),
  );
}
