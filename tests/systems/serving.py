"""Starts what serves a system, on this machine alone, and ends it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import requests

from scripts.provide_systems import NODE_MODULES, SYSTEMS, venv
from tests.site import Site

START_S: Final = 60.0
PARTICIPANTS: Final = 500
"""So many browsers may open an oTree session; each visit of an audit is one."""


@contextmanager
def served(server: str) -> Iterator[str]:
    """The address of a server by its name, without a final slash, while it runs."""
    with ExitStack() as stack:
        if server == "pages":
            yield stack.enter_context(Site(SYSTEMS / "pages", NODE_MODULES)).url
            return
        folder = Path(stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True)))
        yield stack.enter_context({"jupyterlab": jupyterlab, "otree": otree}[server](folder))


@contextmanager
def jupyterlab(folder: Path) -> Iterator[str]:
    """JupyterLab with our notebook, without a password, and with nothing of the user's."""
    work = folder / "work"
    shutil.copytree(SYSTEMS / "jupyterlab", work)
    port = free_port()
    words = [
        *("lab", "--allow-root", "--no-browser", "--ip=127.0.0.1", f"--port={port}"),
        *("--IdentityProvider.token=", f"--ServerApp.root_dir={work}"),
        *(
            "--LabApp.news_url=None",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        ),
    ]
    homes = ("HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    environment = {name: str(folder / name.lower()) for name in homes}
    for home in environment.values():
        Path(home).mkdir()
    url = f"http://127.0.0.1:{port}"
    with program("jupyterlab", "jupyter", words, work, environment):
        wait_until_answers(f"{url}/api/status")
        yield url


@contextmanager
def otree(folder: Path) -> Iterator[str]:
    """OTree with our test; the address is the link that its participants are sent."""
    project = folder / "project"
    shutil.copytree(SYSTEMS / "otree", project)
    for needed in ("_static", "_templates"):
        (project / needed).mkdir()
    port = free_port()
    with program("otree", "otree", ["resetdb", "--noinput"], project, {}) as resetting:
        resetting.wait(START_S)
    url = f"http://127.0.0.1:{port}"
    with program("otree", "otree", ["prodserver1of2", f"127.0.0.1:{port}"], project, {}):
        wait_until_answers(url)
        asked = {"session_config_name": "essay", "num_participants": PARTICIPANTS}
        session = requests.post(f"{url}/api/sessions", json=asked, timeout=START_S).json()
        yield str(session["session_wide_url"])


@contextmanager
def program(
    system: str, name: str, words: Sequence[str], folder: Path, environment: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """A program of a system's own environment while it runs, in a process group of its own."""
    programs = venv(system) / "bin"
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    with (folder.parent / f"{name}.log").open("ab") as log:
        process = subprocess.Popen(
            [str(programs / name), *words],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=os.environ | {"PATH": path, "PYTHONWARNINGS": "ignore"} | dict(environment),
            start_new_session=True,
        )
    try:
        yield process
    finally:
        if process.poll() is None:
            # The group is its own, and of nothing else: it holds what it started, too.
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(START_S)


def wait_until_answers(url: str) -> None:
    """Wait until a server answers; TimeoutError says which did not."""
    latest = time.monotonic() + START_S
    while time.monotonic() < latest:
        try:
            requests.get(url, timeout=5)
        except requests.RequestException:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError(f"{url} did not answer within {START_S:.0f} seconds")


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
