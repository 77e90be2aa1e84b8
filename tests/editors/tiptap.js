/** TipTap with its starter kit. */
import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

globalThis.Tiptap = { Editor, StarterKit };
