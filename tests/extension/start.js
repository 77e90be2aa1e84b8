// A background script of a copy under test, which opens the driver page by itself.

chrome.tabs.create({ url: chrome.runtime.getURL("driver.html"), active: false });
