/** CodeMirror 5, as its script tag gives it: one global function. */
import CodeMirror from "codemirror5";
import "codemirror5/mode/javascript/javascript.js";
import "codemirror5/lib/codemirror.css";

globalThis.CodeMirror = CodeMirror;
