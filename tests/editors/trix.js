/** Trix, which defines its own element, <trix-editor>. */
import Trix from "trix";
import "trix/dist/trix.css";

globalThis.Trix = Trix;
