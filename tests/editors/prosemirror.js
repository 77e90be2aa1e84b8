/** ProseMirror with the basic schema and the example set-up. */
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { DOMParser, Schema } from "prosemirror-model";
import { schema as basic } from "prosemirror-schema-basic";
import { addListNodes } from "prosemirror-schema-list";
import { exampleSetup } from "prosemirror-example-setup";
import "prosemirror-view/style/prosemirror.css";
import "prosemirror-menu/style/menu.css";
import "prosemirror-example-setup/style/style.css";

const nodes = addListNodes(basic.spec.nodes, "paragraph block*", "block");
const schema = new Schema({ nodes, marks: basic.spec.marks });

globalThis.ProseMirror = { DOMParser, EditorState, EditorView, exampleSetup, schema };
