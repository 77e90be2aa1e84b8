/** CKEditor 5: the classic editor with what an essay needs. */
import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from "ckeditor5";
import "ckeditor5/ckeditor5.css";

globalThis.CKEditor5 = { ClassicEditor, plugins: [Essentials, Paragraph, Bold, Italic, List] };
