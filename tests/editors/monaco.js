/** Monaco's core with all editor features and one language; its worker is /editors/monaco-worker.js. */
import * as monaco from "monaco-editor/editor";
import "monaco-editor/features/register.all";
import "monaco-editor/languages/definitions/javascript/register";

globalThis.MonacoEnvironment = { getWorkerUrl: () => "/editors/monaco-worker.js" };
globalThis.monaco = monaco;
