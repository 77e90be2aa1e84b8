// @ts-check
// The libraries that make editors: by which words their files are known, where they are published, and
// by which call a page makes an editor with them. Their own code is too large to be followed.

/**
 * ``words`` all stand in the library's file; ``published`` is how it is called on public networks;
 * ``made`` is the end of the call that makes an editor; ``element`` is the one that makes it by itself.
 * @typedef {{name: string, words: string[], published: RegExp, made: RegExp, element?: string}} EditorLibrary
 */

/** @type {Record<string, EditorLibrary>} by the kind of field that they make; React also makes plain fields */
const EDITOR_LIBRARIES = {
  monaco: {
    name: "Monaco",
    words: ["monaco-editor", "inputarea"],
    published: /^monaco-editor$/,
    made: /\beditor\.create$/,
  },
  ace: {
    name: "Ace",
    words: ["ace_text-input", "ace_editor"],
    published: /^ace(?:-builds)?$/,
    made: /\bace\.edit$/,
  },
  codemirror: {
    name: "CodeMirror",
    words: ["CodeMirror", "cm-"],
    published: /^(?:codemirror|@codemirror\/[\w-]+)$/,
    made: /\b(?:EditorView|CodeMirror|fromTextArea)$/,
  },
  quill: {
    name: "Quill",
    words: ["ql-editor", "ql-container"],
    published: /^quill$/,
    made: /\bQuill$/,
  },
  tiptap: {
    name: "Tiptap",
    words: ["ProseMirror", "tiptap"],
    published: /^@tiptap\/[\w-]+$/,
    made: /\bEditor$/,
  },
  prosemirror: {
    name: "ProseMirror",
    words: ["ProseMirror-"],
    published: /^prosemirror-[\w-]+$/,
    made: /\bEditorView$/,
  },
  lexical: {
    name: "Lexical",
    words: ["__lexicalEditor", "data-lexical-editor"],
    published: /^(?:lexical|@lexical\/[\w-]+)$/,
    made: /\bcreateEditor$/,
  },
  slate: {
    name: "Slate",
    words: ["data-slate-editor", "data-slate-node"],
    published: /^slate(?:-\w+)?$/,
    made: /\bcreateEditor$/,
  },
  draftjs: {
    name: "Draft.js",
    words: ["DraftEditor", "handlePastedText"],
    published: /^draft-js$/,
    made: /\bcreateElement$/,
  },
  tinymce: {
    name: "TinyMCE",
    words: ["tox-tinymce", "mce-content-body"],
    published: /^tinymce$/,
    made: /\btinymce\.init$/,
  },
  ckeditor: {
    name: "CKEditor",
    words: ["ck-editor__editable", "ck-content"],
    published: /^(?:ckeditor5?|@ckeditor\/[\w-]+)$/,
    made: /Editor\.create$/,
  },
  trix: {
    name: "Trix",
    words: ["trix-editor", "trix-toolbar"],
    published: /^trix$/,
    made: /\bTrix$/,
    element: "trix-editor",
  },
  react: {
    name: "React",
    words: ["react.transitional.element", "useState"],
    published: /^react(?:-dom)?$/,
    made: /\bcreateElement$/,
  },
};

/** Where anybody's packages are published, with the package's name behind it: no page's own code is there. */
const PUBLIC_NETWORKS = [
  /^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[\w-]+\/)?[\w.-]+?)(?:@[\w.^~-]+)?(?:\/|$)/,
  /^https:\/\/(?:unpkg\.com|esm\.sh)\/((?:@[\w-]+\/)?[\w.-]+?)(?:@[\w.^~-]+)?(?:\/|$)/,
  /^https:\/\/cdnjs\.cloudflare\.com\/ajax\/libs\/([\w.-]+)\//,
];

/** A library is large; what is smaller only speaks of it. */
const LEAST_LIBRARY = 40000;

/**
 * @param {string} url
 * @returns {string | null} the kind of the library that is published at the address
 */
function publishedLibrary(url) {
  for (const network of PUBLIC_NETWORKS) {
    const named = network.exec(url)?.[1];
    const kind = named
      ? Object.keys(EDITOR_LIBRARIES).find((each) => EDITOR_LIBRARIES[each]?.published.test(named))
      : undefined;
    if (kind) return kind;
  }
  return null;
}

/**
 * @param {string} url
 * @param {string} text
 * @returns {string | null} the kind of the library that a script of a file of its own holds
 */
function libraryOf(url, text) {
  const published = publishedLibrary(url);
  if (published || text.length < LEAST_LIBRARY) return published;
  return Object.keys(EDITOR_LIBRARIES).find((kind) => isLibrary(kind, text)) ?? null;
}

/**
 * @param {string} kind
 * @param {string} text
 * @returns {boolean} whether a script holds the library
 */
function isLibrary(kind, text) {
  return EDITOR_LIBRARIES[kind]?.words.every((word) => text.includes(word)) ?? false;
}
