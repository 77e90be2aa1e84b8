/** Quill with its snow theme. */
import Quill from "quill";
import "quill/dist/quill.snow.css";

globalThis.Quill = Quill;
