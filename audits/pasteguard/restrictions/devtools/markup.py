"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import KEYS, PageConcern

PAGE: Final = PageConcern(
    re.compile(
        rf"(?:inner|outer)(?:Width|Height)|debugger|devtools|console|F12|{KEYS}"
        r"|firebug|toString|performance|contextmenu|resize|\bDate\b|[Ss]tack"
    ),
)
