"""Which words in the code of a saved page have to do with it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.markup.concerns import KEYS, PageConcern

PAGE: Final = PageConcern(
    re.compile(
        rf"PrintScreen|{KEYS}|blur|getDisplayMedia|clipboard|visibilit|hidden"
        r"|toDataURL|html2canvas|toBlob|drawImage"
    ),
)
