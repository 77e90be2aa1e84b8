"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import SENDS, PageConcern

PAGE: Final = PageConcern(
    re.compile(
        r"BroadcastChannel|SharedWorker|Storage|indexedDB|storage|cookie|\blocks\b"
        rf"|opener|serviceWorker|window\.name|{SENDS}"
    ),
)
