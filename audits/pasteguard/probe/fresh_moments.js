// @ts-check
// When a page is read. Who asks for styles between two frames has the browser work them out early, and a
// page can tell: what it changes and takes back before the frame then begins a transition. Where an observer
// of sizes calls, styles and layout are fresh already, and reading them does nothing.

const ROOT_AFTER_MS = 50;
const OUTER_AFTER_MS = 150;
const LATEST_MS = 1500;
const WATCHED_BOXES = 4;
const SEARCHED_BOXES = 2500;
/** What has a box of its own wherever it is drawn. */
const BOXES = "p, div, li, td, section, h1, h2, h3, textarea, input, button, img, canvas";

/** @returns {Window & typeof globalThis} the outermost window whose document this world may read */
function outermost() {
  let found = window;
  try {
    while (found.parent !== found && found.parent.document)
      found = /** @type {any} */ (found.parent);
  } catch {
    // The one around it is of another site.
  }
  return found;
}

/**
 * The deepest boxes of the page. Whoever watches those disturbs no other observer of sizes: the browser
 * lets only deeper ones hear of what a call changed.
 * @returns {Element[]}
 */
function deepBoxes() {
  /** @type {Map<Element, number>} */
  const depths = new Map();
  for (const element of all(document, "body *").slice(0, SEARCHED_BOXES)) {
    const parent = dom.parentElement(element);
    depths.set(element, (depths.get(parent) ?? 0) + 1);
  }
  return [...depths]
    .filter(([element]) => dom.matches(element, BOXES))
    .sort(([, one], [, other]) => other - one)
    .slice(0, WATCHED_BOXES)
    .map(([element]) => element);
}

/**
 * Acts when the browser has just laid the page out; where it draws no frames, in a while all the same.
 * @template T
 * @param {() => T} act
 * @returns {Promise<T>}
 */
function whenFresh(act) {
  return new Promise((resolve, reject) => {
    /** @type {ResizeObserver[]} */
    const observers = [];
    /** @type {ReturnType<typeof setTimeout>[]} */
    const timers = [];
    const once = () => {
      if (!observers.length) return;
      for (const each of observers.splice(0)) each.disconnect();
      for (const each of timers) clearTimeout(each);
      try {
        resolve(act());
      } catch (error) {
        reject(error);
      }
    };
    const watch = (
      /** @type {Window & typeof globalThis} */ view,
      /** @type {Element[]} */ boxes,
    ) => {
      const observer = new view.ResizeObserver(once);
      observers.push(observer);
      for (const box of boxes) observer.observe(box);
    };
    const watchRoot = (/** @type {Window & typeof globalThis} */ view) => {
      const root = dom.root(view.document);
      if (root) watch(view, [root]);
    };
    watch(window, deepBoxes());
    timers.push(setTimeout(() => watchRoot(window), ROOT_AFTER_MS));
    // A frame that is not drawn is never laid out; what it asks for has the page around it laid out.
    if (outermost() !== window)
      timers.push(setTimeout(() => watchRoot(outermost()), OUTER_AFTER_MS));
    timers.push(setTimeout(once, LATEST_MS));
  });
}

/**
 * @template T
 * @param {() => T} act
 * @returns {Promise<T>}
 */
async function atOnce(act) {
  return act();
}

/**
 * Takes the steps, as many at a time as the page does not notice, and lets it go on in between.
 * @template T
 * @param {Generator<undefined, T>} steps
 * @param {(act: () => IteratorResult<undefined, T>) => Promise<IteratorResult<undefined, T>>} when
 * @returns {Promise<T>}
 */
async function inSteps(steps, when) {
  for (;;) {
    const step = await when(() => {
      const since = performance.now();
      let next = steps.next();
      while (!next.done && performance.now() - since < PAUSE_EVERY_MS) next = steps.next();
      return next;
    });
    if (step.done) return step.value;
    await breathe();
  }
}
