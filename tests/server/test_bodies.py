"""Bodies that unpack to far more than was sent, in each form in which they are taken."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from typing import Any, Final

import msgspec
import pytest
import zstandard

from pasteguard.model.report import Message, Run
from pasteguard_server.api.bodies import BYTES_A_VALUE
from pasteguard_server.settings import MIB
from tests.server.conftest import Serve
from tests.server.running import Running, problem
from tests.server.runs import BLOCKED, run

LIMIT_MIB: Final = 8
PACKINGS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "identity": bytes,
    "gzip": lambda data: gzip.compress(data, 6),
    "zstd": lambda data: zstandard.ZstdCompressor(3).compress(data),
}


def with_said(number: int) -> bytes:
    """A run as the model allows it, with a finding of so many sentences, each of some letters."""
    made = run(BLOCKED)
    (report,) = made.reports
    said = {f"{each:x}": Message("") for each in range(number)}
    first = replace(report.findings[0], said=said)
    # A long row of digits in a text: the numbers of such a run are looked at one by one.
    held = replace(report, findings=(first, *report.findings[1:]), version="1" * 30)
    return bare(replace(made, reports=(held,)))


def with_evidence(number: int) -> bytes:
    """A run as the model allows it, with a finding that has the same short evidence very often."""
    made = run(BLOCKED)
    (report,) = made.reports
    restricted = next(each for each in report.findings if each.evidence)
    evidence = replace(restricted.evidence[0], detail="", said=Message(""), source=None, code=None)
    full = replace(restricted, evidence=(evidence,) * number)
    return bare(replace(made, reports=(replace(report, findings=(full,)),)))


def with_unknown(number: int) -> bytes:
    """A run with a field that runs do not have."""
    return msgspec.json.encode(run(BLOCKED))[:-1] + b',"more":[' + b"[]," * number + b"[]]}"


def bare(made: Run) -> bytes:
    """The run without what every reader adds by itself."""
    data = msgspec.json.encode(made)
    for known in (b',"values":{}', b',"source":null', b',"code":null', b',"request":null'):
        data = data.replace(known, b"")
    return data


BOMBS: Final[dict[str, Callable[[], bytes]]] = {
    "said": lambda: with_said(400_000),
    "evidence": lambda: with_evidence(90_000),
    "unknown": lambda: with_unknown(2_500_000),
}


@pytest.fixture(scope="module")
def bombs() -> dict[str, bytes]:
    """Bodies that are not too large, but of very many values."""
    made = {name: make() for name, make in BOMBS.items()}
    for name, each in made.items():
        assert len(each) < LIMIT_MIB * MIB, (name, len(each))
        assert sum(map(each.count, (b",", b"[", b"{"))) > LIMIT_MIB * MIB // BYTES_A_VALUE, name
    return made


def peak_of(work: Callable[[], Any]) -> int:
    """How many bytes more than before were in use at a time, in the service and its caller.

    The work is done once before, since what is loaded for the first answer stays.
    """
    work()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        work()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("kind", BOMBS)
@pytest.mark.parametrize("packing", PACKINGS)
def test_a_body_of_very_many_values_is_refused_before_they_are_made(
    serve: Serve, bombs: dict[str, bytes], kind: str, packing: str
) -> None:
    service = serve(body_mib=LIMIT_MIB)
    sent = PACKINGS[packing](bombs[kind])
    answers = []

    def send() -> None:
        answers.append(service.send(sent, headers={"Content-Encoding": packing}))

    # Its letters, some of them twice while they are put together, and the window of zstd.
    assert peak_of(send) < 3 * LIMIT_MIB * MIB
    assert problem(answers[0]) == (413, "too-many-values")


@pytest.mark.parametrize("packing", ["gzip", "zstd"])
def test_a_body_is_unpacked_up_to_the_limit_and_no_further(serve: Serve, packing: str) -> None:
    service = serve(body_mib=1)
    bomb = PACKINGS[packing](b" " * 64 * MIB)
    assert len(bomb) < MIB // 4
    answers = []

    def send() -> None:
        answers.append(service.send(bomb, headers={"Content-Encoding": packing}))

    assert peak_of(send) < 16 * MIB
    assert problem(answers[0]) == (413, "too-large")


@pytest.mark.parametrize("encoding", ["deflate", "br", "compress", "gzip, gzip", "x-gzip", "*"])
def test_what_cannot_be_counted_is_not_unpacked(service: Running, encoding: str) -> None:
    packed = gzip.compress(msgspec.json.encode(run()))
    sent = service.send(packed, headers={"Content-Encoding": encoding})
    assert problem(sent) == (415, "encoding")


@pytest.mark.parametrize("packing", ["gzip", "zstd"])
def test_a_body_that_was_packed_piece_by_piece_is_whole(service: Running, packing: str) -> None:
    data = msgspec.json.encode(run())
    body = b"".join(map(PACKINGS[packing], (data[:100], data[100:])))
    headers = {"Content-Encoding": packing}
    sent = service.send(body, f"project=pieces-{packing}", headers=headers)
    assert sent.status_code == 201, sent.text


@pytest.mark.parametrize("cut", [1, 9, 10, 40, -1])
def test_a_packed_body_that_is_cut_short_is_refused(service: Running, cut: int) -> None:
    packed = gzip.compress(msgspec.json.encode(run()))[:cut]
    sent = service.send(packed, headers={"Content-Encoding": "gzip"})
    assert problem(sent) == (400, "encoding-broken")


def test_a_run_as_it_is_written_is_far_from_the_limit_of_values() -> None:
    written = (files("pasteguard_server") / "sample_run.json").read_bytes()
    compact = msgspec.json.format(written, indent=-1)
    values = sum(map(compact.count, (b",", b"[", b"{")))
    assert len(compact) / values > BYTES_A_VALUE * 1.1


def test_nobody_without_a_token_sends_much(serve: Serve) -> None:
    service = serve(passive=True, passive_rate=10**9)
    many = {f"{number:x}": "allowed" for number in range(400_000)}
    report = {"scheme": "pasteguard.page/1", "page": "0" * 64, "outcomes": many}
    packed = PACKINGS["gzip"](msgspec.json.encode(report))
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    answers = []

    def send() -> None:
        asked = service.ask("POST", "/api/v1/passive", None, data=packed, headers=headers)
        answers.append(asked)

    # The server of the tests reads the rest of a body in pieces of 10 MB.
    assert peak_of(send) < 16 * MIB
    assert problem(answers[0]) == (413, "passive-large")


@pytest.mark.parametrize("path", ["/api/v1/runs", "/api/v1/passive"])
@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"reports":[', b'{"outcomes":{"a":['])
def test_nesting_without_end_is_refused(serve: Serve, path: str, opening: bytes) -> None:
    service = serve(passive=True, passive_rate=10**9)
    sent = service.ask(
        "POST", path, data=opening * 3_000, headers={"Content-Type": "application/json"}
    )
    assert problem(sent)[0] in (400, 413, 422)
