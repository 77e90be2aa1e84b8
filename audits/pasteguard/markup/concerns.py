"""Which events and which words in code have to do with which restriction.

Where none of them occurs, and all code is in the file, nothing in it can restrict.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Concern:
    """What matters for one restriction of a field.

    ``decisive``: event type to the mechanism that cancelling it is. ``doubtful``: types whose
    handlers matter unless they only listen. ``summary``: what to say where it is restricted.
    """

    decisive: dict[str, str]
    doubtful: frozenset[str]
    summary: str


def _concern(summary: str, decisive: str, doubtful: str) -> Concern:
    pairs = (entry.split(":") for entry in decisive.split())
    return Concern({name: way for name, way in pairs}, frozenset(doubtful.split()), summary)


FIELD_CONCERNS: Final = {
    "paste": _concern(
        "judge.paste.restricted",
        "paste:paste-event beforepaste:paste-event beforeinput:beforeinput keydown:keydown",
        "input keyup keypress blur focus focusin focusout change textInput click mousedown",
    ),
    "drop": _concern(
        "judge.drop.restricted",
        "drop:drop-event beforeinput:beforeinput",
        "dragover dragenter dragstart dragleave input blur focus focusin focusout change textInput",
    ),
    "copy": _concern(
        "judge.copy.restricted",
        "copy:copy-event beforecopy:copy-event keydown:keydown",
        "keyup keypress selectstart selectionchange select mousedown mouseup focus blur",
    ),
    "cut": _concern(
        "judge.cut.restricted",
        "cut:cut-event beforecut:cut-event beforeinput:beforeinput keydown:keydown",
        "input keyup keypress selectstart selectionchange select mousedown mouseup focus blur",
    ),
    "undo": _concern(
        "judge.undo.restricted",
        "keydown:keydown beforeinput:beforeinput",
        "input keyup keypress change textInput",
    ),
    "typing": _concern(
        "judge.typing.restricted",
        "keydown:keydown keypress:keydown beforeinput:beforeinput",
        "input keyup textInput focus focusin change blur mousedown",
    ),
    "ime": _concern(
        "judge.ime.restricted",
        "beforeinput:beforeinput keydown:keydown",
        "input compositionstart compositionupdate compositionend keyup keypress textInput focus",
    ),
    "dictation": _concern(
        "judge.dictation.restricted",
        "beforeinput:beforeinput",
        "input textInput change keyup keydown focus blur",
    ),
}

CHANGES: Final = re.compile(
    r"\.value\s*[-+*/%&|^]?=(?!=)|\[\s*[\"']value[\"']\s*\]|setRange|execCommand|MutationObserver"
    r"|(?:inner|outer)(?:HTML|Text)\s*[+]?=|\.(?:readOnly|disabled|maxLength|contentEditable|inert"
    r"|spellcheck|hidden|autocorrect)\s*=(?!=)|(?:set|remove|toggle)Attribute|defineProperty"
    r"|\bprototype\b|\bProxy\b|clipboard|removeAllRanges|getSelection|\.(?:remove|append|prepend"
    r"|before|after|appendChild|removeChild|insertBefore|cloneNode|reset|blur|attachShadow|html|val"
    r"|attr|prop)\s*\(|insertAdjacent|replace(?:With|Child|Children)|customElements|createElement"
    r"|\b(?:React|Vue|angular|preact|svelte)\b|x-data|designMode|showModal|EditContext"
)
"""Code that can change a field, or put another into its place, with no handler of its own."""
UNDOES: Final = re.compile(
    r"removeEventListener|\.(?:off|unbind)\s*\(|AbortController|cloneNode|outerHTML\s*=|replace(?:With|"
    r"Child|Children)|\bprototype\b|removeAttribute|(?<=\.)on[a-z]+\s*=\s*(?:null|undefined|[\"'])"
    r"|innerHTML\s*=|\.remove\s*\(|removeChild|\.(?:before|after|appendChild|insertBefore)\s*\("
)
"""Code that can take a handler away again, or the element it is set on."""
STOPS: Final = re.compile(r"stop(?:Immediate)?Propagation|cancelBubble")
FRAMEWORK: Final = re.compile(r"@[a-z]|v-on:|on-[a-z]|ng-|data-action|hx-|x-on:|\(.+\)")
"""Attributes by which frameworks set handlers of their own."""

_SENDS: Final = r"fetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\.ajax|\.post\b|axios"
_KEYS: Final = r"key(?:down|up|press)|\.key\b|keyCode|\.code\b|\.which\b"
_CLOCK: Final = (
    r"requestAnimationFrame|\bDate\b|performance\s*\.\s*now|setInterval|setTimeout|Worker"
)

PAGE_CONCERNS: Final = {
    name: re.compile(words)
    for name, words in {
        "tab-switch": rf"visibilit|\bhidden\b|pagehide|freeze|hasFocus|blur|focusout|{_CLOCK}",
        "window-blur": r"blur|focusout|hasFocus|activeElement|onfocus|[\"']focus",
        "mouse-leave": r"mouse(?:leave|out|enter|over|move)|pointer|client[XY]|hover\b|lostpointer",
        "resize": r"resize|(?:inner|outer|client|offset)(?:Width|Height)|matchMedia|visualViewport"
        r"|ResizeObserver|devicePixelRatio|\bscreen\b",
        "keystroke-log": rf"{_KEYS}|input|composition|MutationObserver|selectionchange|\.value\b",
        "clipboard-log": r"copy|cut\b|paste|clipboard|input|execCommand|getSelection"
        r"|selectionchange|\.value\b|MutationObserver",
        "pointer-log": r"mouse|pointer|click|touch|scroll|contextmenu|wheel|drag"
        r"|client[XY]|page[XY]",
        "session-replay": rf"MutationObserver|rrweb|record|{_SENDS}",
        "devtools": rf"(?:inner|outer)(?:Width|Height)|debugger|devtools|console|F12|{_KEYS}"
        r"|firebug|toString|performance|contextmenu|resize|\bDate\b|[Ss]tack",
        "automation": r"webdriver|extension:|plugins|userAgent|languages|phantom|selenium|__\w+"
        r"|MutationObserver|getContext|navigator|isTrusted|getAttribute|querySelector",
        "clipboard-read": r"clipboard|execCommand|paste",
        "clipboard-write": r"clipboard|execCommand|setData|copy",
        "multi-screen": r"isExtended|getScreenDetails|screen|outer(?:Width|Height)"
        r"|window-management",
        "single-tab": r"BroadcastChannel|SharedWorker|Storage|indexedDB|storage|cookie|\blocks\b"
        rf"|opener|serviceWorker|window\.name|{_SENDS}",
        "screenshot": rf"PrintScreen|{_KEYS}|blur|getDisplayMedia|clipboard|visibilit|hidden"
        r"|toDataURL|html2canvas|toBlob|drawImage",
        "idle": rf"{_CLOCK}|IdleDetector|requestIdleCallback",
        "fullscreen": r"[Ff]ull[Ss]creen|display-mode|(?:inner|outer)Height",
        "camera": r"getUserMedia|mediaDevices|ImageCapture|webcam|camera|faceapi|faceMesh|video",
        "microphone": r"getUserMedia|mediaDevices|AudioContext|SpeechRecognition|micro|audio",
        "screen-share": r"getDisplayMedia|mediaDevices|displaySurface|screen-?[Ss]har"
        r"|desktopCapture",
        "geolocation": r"geolocation|[Pp]osition\b",
        "keyboard-lock": r"keyboard\b",
        "lockdown-client": r"SafeExamBrowser|\bsebs?:|[Ll]ock[Dd]own|[Rr]espondus|[Pp]roctor"
        r"|[Hh]onorlock|SecureBrowser|[Ee]xamity|userAgent|extension:|[Mm]obile",
        "leave-warning": r"unload|confirm\b|showModal|pagehide|navigation\b",
        "back-trap": r"[Hh]istory|popstate|pushState|replaceState|hashchange"
        r"|location\.hash|navigation\b",
        "print": rf"print|matchMedia|{_KEYS}",
        "offline-loss": rf"offline|on[Ll]ine|{_SENDS}|reload|location|set(?:Interval|Timeout)"
        r"|Worker|\.value\b|\.disabled|readOnly|reset\b",
        "time-limit": rf"{_CLOCK}|[Tt]imer|countdown|deadline|{_SENDS}",
    }.items()
}
"""Words that code has to contain in order to do this to a candidate."""
