/** A page's own bundle with a guard in it; the map beside the bundle leads back to guards/. */
import { guardAnswers } from "./guards/refuse-paste.js";

guardAnswers(document);
