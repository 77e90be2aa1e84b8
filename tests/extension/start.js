// The background of a copy under test, which opens the driver page by itself.

import "./background/background.js";
chrome.tabs.create({ url: chrome.runtime.getURL("driver.html"), active: false });
