// Made by `python -m scripts.extension_files` from audits/pasteguard: edit that.
export default {
 "paste": [
  "paste"
 ],
 "copy": [
  "copy",
  "cut"
 ],
 "select": [
  "select"
 ],
 "menu": [
  "context-menu"
 ],
 "writing": [
  "typing",
  "ime",
  "dictation",
  "drop",
  "undo",
  "shortcuts",
  "spellcheck",
  "length-limit"
 ],
 "leave": [
  "tab-switch",
  "window-blur"
 ],
 "watched": [
  "mouse-leave",
  "resize",
  "idle",
  "multi-screen",
  "single-tab",
  "screenshot",
  "devtools",
  "automation"
 ],
 "recorded": [
  "keystroke-log",
  "clipboard-log",
  "pointer-log",
  "session-replay",
  "clipboard-read",
  "clipboard-write"
 ],
 "devices": [
  "camera",
  "microphone",
  "screen-share",
  "fullscreen"
 ],
 "software": [
  "geolocation",
  "keyboard-lock",
  "lockdown-client"
 ],
 "away": [
  "leave-warning",
  "back-trap",
  "print"
 ],
 "kept": [
  "reload-loss",
  "offline-loss"
 ],
 "time": [
  "time-limit",
  "time-out"
 ]
};
