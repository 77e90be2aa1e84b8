"""The public suffix list as a table for our JavaScript, made from the package publicsuffixlist.

Python asks the package itself. Where `make update` moves it, this script makes the table anew, and
then ``scripts.interpreter_bundle`` and ``scripts.extension_files`` what carries it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from publicsuffixlist import PSLFILE, encode_idn

from scripts.generated_files import writing_command

FOLDER: Final = "audits/pasteguard/interpreter/judges"
HEAD: Final = """\
// Made by `python -m scripts.public_suffixes` from the package publicsuffixlist: for each last
// label, what stands before it in the rules of two labels and more.
/*! The public suffix list, https://publicsuffix.org, of {version}.
 *
 * This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/.
 */
"""
DECLARED: Final = """\
/** @type {Record<string, string>} */
export const publicSuffixes"""
_VERSION: Final = re.compile(r"^// VERSION: (\d{4}-\d\d-\d\d)", re.MULTILINE)


def generated() -> Mapping[str, str]:
    """The table; a rule of one label is left out, since without it the last label counts, too."""
    text = Path(PSLFILE).read_text("utf-8")
    version = _VERSION.search(text)
    below: defaultdict[str, list[str]] = defaultdict(list)
    for rule in _rules(text):
        rest, _, last = rule.rpartition(".")
        if rest:
            below[last].append(rest)
    rows = (f'  "{last}": "{" ".join(sorted(rests))}",\n' for last, rests in sorted(below.items()))
    head = HEAD.format(version=version[1] if version else "an unknown day")
    table = "".join(rows)
    return {"public_suffixes.js": f"{head}{DECLARED} = {{\n{table}}};\n"}


def _rules(text: str) -> Iterator[str]:
    """The rules in ASCII, as browsers write hosts."""
    for line in text.splitlines():
        rule = line.strip().lower().split(" ")[0]
        if rule and not rule.startswith("//"):
            yield "!" * rule.startswith("!") + encode_idn(rule.removeprefix("!"))


main = writing_command(
    "scripts.public_suffixes",
    generated,
    "Write the table of public suffixes that our JavaScript uses.",
    folder=FOLDER,
)

if __name__ == "__main__":
    main()
