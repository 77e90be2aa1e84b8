/** jQuery, under both of its usual names. */
import jQuery from "jquery";

globalThis.jQuery = jQuery;
globalThis.$ = jQuery;
