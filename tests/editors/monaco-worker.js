/** The worker that Monaco asks for word completion and links. */
import "monaco-editor/editor/editor.worker";
