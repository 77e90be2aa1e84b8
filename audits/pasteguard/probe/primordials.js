// @ts-check
// The DOM's own accessors, taken from the prototypes. A form's controls shadow its properties
// (<input name="parentNode"> hides form.parentNode), also in an isolated world; these cannot be hidden.

/**
 * @param {object} prototype
 * @param {string} name
 * @returns {(target: any) => any}
 */
function getterOf(prototype, name) {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const get = descriptor && descriptor.get;
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
 * @param {any} element
 * @param {string} [name]
 * @returns {boolean}
 */
function isElement(element, name) {
  return element instanceof Element && (name === undefined || dom.tag(element) === name);
}
