/** Slate in React. */
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { createEditor } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";

globalThis.SlateReact = {
  Editable,
  Slate,
  createEditor,
  createElement,
  createRoot,
  useState,
  withHistory,
  withReact,
};
