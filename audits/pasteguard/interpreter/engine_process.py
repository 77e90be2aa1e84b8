"""The process in which V8 runs the interpreter: a page a line comes in, an answer a line goes out.

It is a process of its own, so that whatever becomes of V8 there, the audit goes on: it can be
ended when it takes too long, and where V8 gives up on memory, it ends nothing but itself.
"""

from __future__ import annotations

import json
import os
import sys
from importlib.resources import files
from typing import Final

from py_mini_racer import JSEvalException, MiniRacer

from pasteguard.interpreter.sources import source

MEMORY: Final = 512_000_000
"""In bytes, what V8 may hold; the judges and a page take a tenth."""
CALL: Final = "JSON.stringify(interpreter.judgePage({}).judged)"


def main() -> None:
    """Answers until there is no more to answer; ``null`` where V8 came to no end."""
    pages, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    sys.stdout = sys.stderr  # what others may print is no answer
    context = MiniRacer()
    context.set_hard_memory_limit(MEMORY)
    host = (files(__package__) / "host.js").read_text(encoding="utf-8")
    context.eval(f"{host}\n{source()}")
    answers.write(b"ready\n")
    answers.flush()
    for page in pages:
        try:
            # JSON is JavaScript, as ECMAScript 2019 has it.
            told = context.eval(CALL.format(page.decode("ascii")))
        except JSEvalException as error:
            told = json.dumps({"failed": str(error)[:300]})
        answers.write(str(told).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, KeyboardInterrupt):
        pass
    finally:
        # At once: V8's threads may be at work, and Python would wait for them.
        os._exit(0)
