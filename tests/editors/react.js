/** React, for pages that write their own answer box. */
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

globalThis.React = { createElement, createRoot, useState };
