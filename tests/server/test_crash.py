"""Nothing acknowledged is lost: a real server is killed again and again while runs come in."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import msgspec
import requests

from pasteguard.model.report import Run
from pasteguard.reports import json_form
from pasteguard_server.db.database import Database
from pasteguard_server.db.projects import make_project
from pasteguard_server.serving import prepare
from tests.server.conftest import settings_for
from tests.server.runs import ALLOWED, BLOCKED, of, report

KILLS: Final = {"sqlite": 5, "postgresql": 3}
SENDERS: Final = 3
REPORTS: Final = 8

SCRIPT: Final = """
import sys
from pathlib import Path
from pasteguard_server import Settings
from pasteguard_server.serving import serve
settings = Settings(folder=Path(sys.argv[1]), database=sys.argv[2], submit_rate=10**9)
serve(settings, "127.0.0.1", 0, lambda url, token: print(url, flush=True))
"""


class Server:
    """The service in a process of its own."""

    def __init__(self, folder: Path, database: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(folder), database],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"PYTHONWARNINGS": "ignore"},
        )
        assert self.process.stdout
        self.url = self.process.stdout.readline().strip()
        if not self.url:
            self.kill()
        assert self.url, "the service did not start"

    def kill(self) -> None:
        with self.process:
            self.process.kill()


def a_run(number: int) -> Run:
    outcomes = BLOCKED if number % 3 else ALLOWED
    at = f"2026-11-20T{number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}Z"
    pages = (f"https://tests.example/page-{letter}-{number % 7}" for letter in "abcdefgh")
    return of(*(report(outcomes, url=url, at=at) for url in pages))


def send_until_it_dies(
    url: str, token: str, numbers: list[int], acknowledged: dict[str, int]
) -> None:
    """Sends run after run; notes the id and the number of each that was acknowledged."""
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    while True:
        number = numbers.pop()
        body = msgspec.json.encode(a_run(number))
        try:
            answer = requests.post(
                f"{url}/api/v1/runs?project=crash", body, headers=headers, timeout=30
            )
        except requests.RequestException:
            return
        assert answer.status_code == 201, answer.text
        acknowledged[answer.json()["id"]] = number


def test_what_was_acknowledged_is_there_and_nothing_is_there_by_half(
    new_database: Callable[[], str], tmp_path: Path
) -> None:
    settings = settings_for(tmp_path / "data", new_database())
    token = prepare(settings)
    assert token
    database = Database(settings.database_url)
    with database.writing() as connection:
        make_project(connection, "crash")
    acknowledged: dict[str, int] = {}
    numbers = list(range(20_000))
    moments = random.Random(4)
    kills = KILLS["sqlite" if database.is_sqlite else "postgresql"]
    for _ in range(kills):
        server, before = Server(settings.folder, settings.database), len(acknowledged)
        with ThreadPoolExecutor(SENDERS) as crowd:
            sending = [
                crowd.submit(send_until_it_dies, server.url, token, numbers, acknowledged)
                for _ in range(SENDERS)
            ]
            ends = time.monotonic() + 30
            while len(acknowledged) < before + SENDERS and time.monotonic() < ends:
                time.sleep(0.01)
            time.sleep(moments.random() * 0.3)
            server.kill()
            for each in sending:
                each.result()
    assert len(acknowledged) > kills
    server = Server(settings.folder, settings.database)
    try:
        check_everything(server.url, token, acknowledged)
    finally:
        server.kill()
        database.close()


def check_everything(url: str, token: str, acknowledged: dict[str, int]) -> None:
    with requests.Session() as asking:
        asking.headers["Authorization"] = f"Bearer {token}"
        found: dict[str, int] = {}
        cursor = ""
        while True:
            part = asking.get(f"{url}/api/v1/runs?limit=200{cursor}", timeout=30).json()
            found |= {each["id"]: each["pages"] for each in part["items"]}
            if part["next"] is None:
                break
            cursor = f"&cursor={part['next']}"
        assert acknowledged.keys() <= found.keys()
        # What came in without being acknowledged is whole as well.
        assert set(found.values()) == {REPORTS}
        sample = sorted(acknowledged.items())[:: max(1, len(acknowledged) // 40)]
        for run_id, number in sample:
            content = asking.get(f"{url}/api/v1/runs/{run_id}/content", timeout=30).content
            assert json_form.decode(content) == a_run(number)
        for run_id in sorted(found.keys() - acknowledged.keys()):
            whole = asking.get(f"{url}/api/v1/runs/{run_id}/content", timeout=30).json()
            assert [len(each["findings"]) for each in whole["reports"]] == [2] * REPORTS
