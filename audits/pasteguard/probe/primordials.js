// @ts-check
// The DOM's own accessors, taken from the prototypes. A form's controls shadow its properties
// (<input name="parentNode"> hides form.parentNode), and named pictures, forms and frames the document's
// (<img name="body"> hides document.body), also in an isolated world; these cannot be hidden.

/**
 * @param {object} prototype
 * @param {string} name
 * @returns {(target: any) => any}
 */
function getterOf(prototype, name) {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (target) => Reflect.apply(get, target, []) : () => undefined;
}

/**
 * @param {object} prototype
 * @param {string} name
 * @returns {(target: any, ...values: any[]) => any}
 */
function methodOf(prototype, name) {
  const method = Reflect.get(prototype, name);
  return (target, ...values) => Reflect.apply(method, target, values);
}

const dom = {
  parent: getterOf(Node.prototype, "parentNode"),
  isConnected: getterOf(Node.prototype, "isConnected"),
  rootOf: methodOf(Node.prototype, "getRootNode"),
  contains: methodOf(Node.prototype, "contains"),
  documentById: methodOf(Document.prototype, "getElementById"),
  fragmentById: methodOf(DocumentFragment.prototype, "getElementById"),
  documentAll: methodOf(Document.prototype, "querySelectorAll"),
  fragmentAll: methodOf(DocumentFragment.prototype, "querySelectorAll"),
  elementAll: methodOf(Element.prototype, "querySelectorAll"),
  previous: getterOf(Element.prototype, "previousElementSibling"),
  next: getterOf(Element.prototype, "nextElementSibling"),
  attributes: getterOf(Element.prototype, "attributes"),
  textContent: getterOf(Node.prototype, "textContent"),
  tag: getterOf(Element.prototype, "localName"),
  shadowRoot: getterOf(Element.prototype, "shadowRoot"),
  attribute: methodOf(Element.prototype, "getAttribute"),
  hasAttribute: methodOf(Element.prototype, "hasAttribute"),
  closest: methodOf(Element.prototype, "closest"),
  matches: methodOf(Element.prototype, "matches"),
  box: methodOf(Element.prototype, "getBoundingClientRect"),
  isVisible: methodOf(Element.prototype, "checkVisibility"),
  innerText: getterOf(HTMLElement.prototype, "innerText"),
  isEditable: getterOf(HTMLElement.prototype, "isContentEditable"),
  spellcheck: getterOf(HTMLElement.prototype, "spellcheck"),
  editContext: getterOf(HTMLElement.prototype, "editContext"),
  inputValue: getterOf(HTMLInputElement.prototype, "value"),
  inputType: getterOf(HTMLInputElement.prototype, "type"),
  areaValue: getterOf(HTMLTextAreaElement.prototype, "value"),
  parentElement: getterOf(Node.prototype, "parentElement"),
  childNodes: getterOf(Node.prototype, "childNodes"),
  children: getterOf(Element.prototype, "children"),
  listen: methodOf(EventTarget.prototype, "addEventListener"),
  unlisten: methodOf(EventTarget.prototype, "removeEventListener"),
  root: getterOf(Document.prototype, "documentElement"),
  body: getterOf(Document.prototype, "body"),
  title: getterOf(Document.prototype, "title"),
  visibility: getterOf(Document.prototype, "visibilityState"),
  designMode: getterOf(Document.prototype, "designMode"),
  fullscreenElement: getterOf(Document.prototype, "fullscreenElement"),
  hasFocus: methodOf(Document.prototype, "hasFocus"),
  selection: methodOf(Document.prototype, "getSelection"),
  makeRange: methodOf(Document.prototype, "createRange"),
  walk: methodOf(Document.prototype, "createTreeWalker"),
  atPoint: methodOf(Document.prototype, "elementFromPoint"),
  animations: methodOf(Document.prototype, "getAnimations"),
  documentActive: getterOf(Document.prototype, "activeElement"),
  fragmentActive: getterOf(ShadowRoot.prototype, "activeElement"),
  documentSheets: getterOf(Document.prototype, "styleSheets"),
  fragmentSheets: getterOf(ShadowRoot.prototype, "styleSheets"),
  documentAdopted: getterOf(Document.prototype, "adoptedStyleSheets"),
  fragmentAdopted: getterOf(ShadowRoot.prototype, "adoptedStyleSheets"),
};

/**
 * @param {Document | DocumentFragment | Element} root
 * @param {string} selector
 * @returns {Element[]}
 */
function all(root, selector) {
  if (root instanceof Document) return [...dom.documentAll(root, selector)];
  return [
    ...(root instanceof DocumentFragment
      ? dom.fragmentAll(root, selector)
      : dom.elementAll(root, selector)),
  ];
}

/**
 * @param {Document | ShadowRoot} root
 * @returns {Element | null} the element in it that has the focus
 */
function activeIn(root) {
  return root instanceof Document ? dom.documentActive(root) : dom.fragmentActive(root);
}

/**
 * @param {Document | ShadowRoot} root
 * @returns {CSSStyleSheet[]} the style sheets that hold in it
 */
function sheetsOf(root) {
  return root instanceof Document
    ? [...dom.documentSheets(root), ...dom.documentAdopted(root)]
    : [...dom.fragmentSheets(root), ...dom.fragmentAdopted(root)];
}

/**
 * @param {any} element
 * @param {string} [name]
 * @returns {boolean}
 */
function isElement(element, name) {
  return element instanceof Element && (name === undefined || dom.tag(element) === name);
}
