/** Vue with its template compiler, for pages that write their template in HTML. */
import { createApp } from "vue/dist/vue.esm-bundler.js";

globalThis.Vue = { createApp };
