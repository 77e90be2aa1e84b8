// Drives Firefox for the tests: one command in JSON a line in, one answer a line out.

import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";

const [executablePath, folder, outside] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath,
  headless: true,
  extraPrefsFirefox: {
    "extensions.webextensions.background.idle.timeout": 600000,
    "network.dns.localDomains": outside,
    // So that the popup can be opened by the extension's icon with nobody there to press it.
    "extensions.openPopupWithoutUserGesture.enabled": true,
    // So that a page of these tests can have what nobody holds collected.
    "dom.testing.testutils.enabled": true,
    // Windows behind others would run their timers once a second.
    "dom.min_background_timeout_value": 4,
    "dom.min_background_timeout_value_without_budget_throttling": 4,
    "dom.timeout.enable_budget_timer_throttling": false,
  },
});
const commands = {
  open: ({ url }) => page.goto(url, { waitUntil: "load" }).then(() => undefined),
  evaluate: ({ code }) => page.evaluate(code),
  type: async ({ field, text }) => {
    await page.focus(field);
    await page.keyboard.type(text);
  },
  press: async ({ field, keys, wait }) => {
    await page.focus(field);
    for (const key of keys) {
      await page.keyboard.down("Control");
      await page.keyboard.press(key);
      await page.keyboard.up("Control");
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  },
};
let page;
try {
  page = await browser.newPage();
  await browser.installExtension(folder);
  for await (const line of createInterface({ input: process.stdin })) {
    const command = JSON.parse(line);
    const answer = await commands[command.do](command).then(
      (value) => ({ value }),
      (error) => ({ error: String(error) }),
    );
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
} finally {
  await browser.close();
}
