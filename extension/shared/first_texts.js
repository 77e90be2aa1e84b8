// Made by `python -m scripts.extension_files` from audits/pasteguard: edit that.
export default {
 "popup.looking": {
  "en": "Looking at this page…",
  "ja": "ページを確認しています…"
 },
 "popup.tests": {
  "en": "My tests",
  "ja": "受験の記録"
 },
 "popup.options": {
  "en": "Options",
  "ja": "設定"
 },
 "popup.other-language": {
  "en": "日本語",
  "ja": "English"
 }
};
