/** CodeMirror 6 with its basic set-up. */
import { EditorView, basicSetup, minimalSetup } from "codemirror";
import { EditorState } from "@codemirror/state";
import { javascript } from "@codemirror/lang-javascript";

globalThis.CodeMirror6 = { EditorView, EditorState, basicSetup, minimalSetup, javascript };
