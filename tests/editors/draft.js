/** Draft.js in React 17. */
import { createElement, useState } from "react";
import { render } from "react-dom";
import { Editor, EditorState } from "draft-js";
import "draft-js/dist/Draft.css";

globalThis.Draft = { Editor, EditorState, createElement, render, useState };
