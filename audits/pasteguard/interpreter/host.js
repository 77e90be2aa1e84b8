globalThis.URL = class URL {
  constructor(address, base) {
    const parts = /^([a-z][a-z\d+.-]*):(?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?)?([^?#]*)(\?[^#]*)?(#.*)?$/i;
    let text = String(address).trim();
    let found = parts.exec(text);
    if (!found) {
      if (base === undefined) throw new TypeError("Invalid URL");
      const own = new URL(String(base));
      if (text.startsWith("//")) text = own.protocol + text;
      else if (text.startsWith("/")) text = own.origin + text;
      else if (/^[?]/.test(text)) text = own.origin + own.pathname + text;
      else if (/^#|^$/.test(text)) text = own.origin + own.pathname + own.search + text;
      else text = own.origin + own.pathname.replace(/[^/]*$/, "") + text;
      found = parts.exec(text);
      if (!found) throw new TypeError("Invalid URL");
    }
    this.protocol = found[1].toLowerCase() + ":";
    this.hostname = (found[2] ?? "").toLowerCase();
    this.port = found[3] ?? "";
    this.host = this.hostname + (this.port ? ":" + this.port : "");
    this.pathname = found[4] || "/";
    this.search = found[5] ?? "";
    this.hash = found[6] ?? "";
    this.origin = this.protocol + "//" + this.host;
    this.href = this.origin + this.pathname + this.search + this.hash;
  }
  toString() { return this.href; }
};
globalThis.btoa = (t) => { throw new Error("unknown"); };
globalThis.atob = (t) => { throw new Error("unknown"); };
