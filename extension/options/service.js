// @ts-check
// Which service is asked what is known beforehand. The browser's permission comes first, and goes with it.

import { button, element } from "../ui/element.js";
import { saveSettings } from "../ui/settings.js";
import { checkbox } from "./choices.js";
import { permissionFor, serviceAddress } from "./service_address.js";

/** @import {Settings} from "../ui/settings.js" */
/** @import {Speaker} from "../ui/speaker.js" */

/**
 * @param {Settings} settings
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function serviceSection({ service, share }, speaker) {
  const status = element("p", { role: "status", class: "status" });
  const input = element("input", {
    type: "url",
    id: "service",
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": "service-privacy",
  });
  input.value = service;
  const state = element("p", { id: "service-state" });
  const stop = button(speaker.text("options.service.stop"), () => void forget());
  const use = element("button", { type: "submit" }, speaker.text("options.service.use"));
  const form = element(
    "form",
    { novalidate: true },
    element("label", { for: "service" }, speaker.text("options.service.url")),
    input,
    element("p", { class: "hint", id: "service-privacy" }, speaker.text("options.service.privacy")),
    element("div", { class: "buttons" }, use, stop),
  );
  const sharing = checkbox("share", share, (isOn) => void saveSettings({ share: isOn }), speaker);
  let current = service;
  show();

  function show() {
    state.textContent = current
      ? speaker.text("options.service.on", { url: current })
      : speaker.text("options.service.none");
    stop.hidden = !current;
    sharing.hidden = !current;
  }

  /** @param {string} address */
  async function adopt(address) {
    const isGranted = await chrome.permissions.request({ origins: [permissionFor(address)] });
    if (!isGranted) {
      status.textContent = speaker.text("options.service.denied", { host: new URL(address).host });
      return;
    }
    if (current && permissionFor(current) !== permissionFor(address)) await giveBack(current);
    await saveSettings({ service: address });
    current = address;
    status.textContent = speaker.text("options.saved");
    show();
  }

  async function forget() {
    await saveSettings({ service: "", share: false });
    await giveBack(current);
    current = "";
    input.value = "";
    for (const box of sharing.querySelectorAll("input")) box.checked = false;
    status.textContent = speaker.text("options.service.stopped");
    show();
    input.focus();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = serviceAddress(input.value);
    input.setAttribute("aria-invalid", String(!address));
    if (address) void adopt(address);
    else status.textContent = speaker.text("options.service.wrong");
  });
  return element(
    "section",
    { "aria-labelledby": "service-title" },
    element("h2", { id: "service-title" }, speaker.text("options.service")),
    element("p", {}, speaker.text("options.service.about")),
    state,
    form,
    sharing,
    status,
  );
}

/** @param {string} address */
async function giveBack(address) {
  await chrome.permissions.remove({ origins: [permissionFor(address)] }).catch(() => false);
}
