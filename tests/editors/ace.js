/** Ace, with the script that sets its one global. */
import ace from "ace-builds/src-noconflict/ace";
import "ace-builds/src-noconflict/mode-python";

globalThis.ace = ace;
