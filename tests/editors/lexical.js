/** Lexical without a framework: rich text, plain text and history. */
import * as lexical from "lexical";
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";

globalThis.Lexical = {
  ...lexical,
  createEmptyHistoryState,
  registerHistory,
  registerPlainText,
  registerRichText,
};
