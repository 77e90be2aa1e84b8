// @ts-check
// What the extension's engine tells its user interface, as types: nothing here runs. The engine is
// extension/engine/index.js; its reports are plain data, and every sentence in them is a Message.

/**
 * A sentence by its id in extension/shared/texts.json; say() in extension/shared/say.js makes it text.
 * @typedef {{id: string, values: Record<string, string | number>}} Message
 */

/** @typedef {"restricted" | "allowed" | "unclear" | "not-applicable"} Outcome */
/** @typedef {"blocks" | "alters" | "records" | "requires" | "limits" | "warns" | "punishes"} Effect */

/**
 * How something is known, strongest first: it happened while we watched; the page's code says so;
 * markup, style or the site's own file says so; a vendor's documents or an earlier audit say so.
 * @typedef {"observed" | "inferred" | "declared" | "reported"} EvidenceKind
 */

/** @typedef {{url: string, line: number | null, column: number | null, function: string | null}} PassiveSource */

/**
 * @typedef {object} PassiveEvidence
 * @property {EvidenceKind} kind
 * @property {string | null} mechanism such as "paste-event"; mechanism.<id> in the texts names it
 * @property {Message} said
 * @property {PassiveSource | null} source where in the page's code; the address is without query and fragment
 * @property {string | null} code a piece of the page's code, at most 200 characters; show it as text only
 */

/**
 * @typedef {object} PassiveFinding
 * @property {string} restriction an id of the catalogue
 * @property {Outcome} outcome
 * @property {Effect[]} effects empty unless restricted
 * @property {string | null} field an id of the report's fields, or null for the page
 * @property {Message} summary
 * @property {Message | null} reason why it is unclear or does not apply
 * @property {string | null} disclosed the sentence of the page that says so; text of the page
 * @property {string | null} consequence what follows, such as "warning", "submitted", "sent away"; the id of a
 *   text consequence.<it>
 * @property {PassiveEvidence[]} evidence strongest first
 */

/**
 * @typedef {object} PassiveReportField
 * @property {string} id
 * @property {string} frame the frame's address without query and fragment, empty for the page itself
 * @property {string} selector
 * @property {string} kind an input type, "textarea", "contenteditable", "code-boxes" or an editor's name
 * @property {string} label text of the page; may be empty
 */

/**
 * A time limit. ``sentence`` is the page's own words, where it states one.
 * @typedef {{ms: number, sentence: string | null, source: "stated" | "clock" | "code"}} PassiveLimit
 */

/** @typedef {{host: string, thirdParty: boolean, what: Message}} Recipient where something recorded goes */
/** @typedef {{id: string, name: Record<string, string>, role: string}} RecognisedVendor role is the catalogue's kind */

/**
 * What the site itself declares in /.well-known/assessment-allows.json for this page; null until
 * readDeclaration() was called. ``entries`` is empty where there is no file, or nothing about this page.
 * @typedef {{url: string, found: boolean, entries: {restriction: string, outcome: "restricted" | "allowed",
 *   effects: Effect[], note: Record<string, string>}[]}} DeclaredByPage
 */

/**
 * @typedef {object} PassiveReport
 * @property {"pasteguard.passive/1"} schema
 * @property {"look" | "start"} level
 * @property {string} checkedAt ISO 8601
 * @property {{url: string, origin: string, title: string, language: string | null}} page the address is
 *   without credentials, query and fragment
 * @property {PassiveReportField[]} fields
 * @property {PassiveFinding[]} findings in the catalogue's order, all restrictions, fields in their order
 * @property {PassiveLimit | null} limit
 * @property {Recipient[]} recipients
 * @property {RecognisedVendor[]} vendors
 * @property {DeclaredByPage | null} declaration
 * @property {"seen" | "not-seen" | "unknown"} autosave
 * @property {Message[]} notices what could not be read, such as a frame of another site
 */

/**
 * Why there is no report: the page is the browser's own, or the browser refused.
 * @typedef {{error: Message, nextStep: Message}} NoReport
 */

/**
 * What extension/engine/index.js exports. Everything is answered by the background script, but for
 * startFromBeginning(), which has to be called straight from a click, since it asks for a permission.
 *
 * @typedef {object} Engine
 * @property {(tabId: number) => Promise<PassiveReport | NoReport>} look reads the page now
 * @property {(tabId: number) => Promise<PassiveReport | null>} reportOf the newest report of the tab, with what was
 *   observed since; null where there is none
 * @property {(tabId: number, tell: (report: PassiveReport) => void) => () => void} onReport calls back with every
 *   newer report of the tab; returns the function that ends it
 * @property {(tabId: number, pageUrl?: string) => Promise<{granted: boolean}>} startFromBeginning asks for this site, puts the recorder in
 *   place and reloads the tab; the report comes through onReport
 * @property {(origin: string) => Promise<void>} stopFromBeginning takes the recorder away and gives the permission back
 * @property {(origin: string) => Promise<boolean>} isFromBeginning
 * @property {() => Promise<string[]>} sitesFromBeginning origins that are checked from the start
 * @property {(tabId: number) => Promise<DeclaredByPage | NoReport>} readDeclaration asks the site for its one file; the
 *   tab's report then has it, too
 */
