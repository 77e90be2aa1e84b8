"""Bodies of requests: plain, gzip or zstd, never more than the limits, whatever they claim.

What unpacks is counted as it unpacks: its bytes, and the values in it, since each value of a JSON
text takes far more memory than its letters.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from gzip import BadGzipFile, GzipFile
from typing import Any, Final

import zstandard
from flask import request

from pasteguard_server.problems import Problem
from pasteguard_server.service import the_service
from pasteguard_server.settings import MIB

ENCODINGS: Final = ("identity", "gzip", "zstd")
BYTES_A_VALUE: Final = 16
"""A body of the largest size has one value in so many bytes at most. Runs, as Pasteguard writes
them, have one in more than 20; those with pictures have far fewer."""
_PIECE: Final = 64 * 1024


def body() -> bytes:
    """The run in the present request, decompressed. Raises a Problem."""
    limit = the_service().settings.body_mib * MIB
    most = limit // BYTES_A_VALUE
    return body_within(
        limit,
        most,
        Problem(413, "too-large", {"limit": f"{limit // MIB} MiB"}),
        Problem(413, "too-many-values", {"most": most}),
    )


def body_within(most_bytes: int, most_values: int, too_large: Problem, too_many: Problem) -> bytes:
    """The JSON of the present request, decompressed. Raises a Problem.

    ``too_large`` is the one for more bytes, ``too_many`` the one for more values in them.
    """
    if request.mimetype != "application/json":
        raise Problem(415, "media-type", headers={"Accept": "application/json"})
    encoding = request.headers.get("Content-Encoding", "identity").strip().lower()
    whole = bytearray()
    values = 0
    try:
        for piece in _pieces(encoding):
            whole += piece
            # Commas of texts count as well: to tell them apart takes longer than to read it all.
            values += piece.count(b",") + piece.count(b"[") + piece.count(b"{")
            if len(whole) > most_bytes:
                raise too_large
            if values > most_values:
                raise too_many
    except (EOFError, BadGzipFile, zlib.error, zstandard.ZstdError) as error:
        raise Problem(400, "encoding-broken", {"encoding": encoding}) from error
    return bytes(whole)


def _pieces(encoding: str) -> Iterator[bytes]:
    stream = _unpacking(encoding)
    while piece := stream.read(_PIECE):
        yield piece


def _unpacking(encoding: str) -> Any:
    """What is read from unpacks just as much as is asked for."""
    if encoding == "identity":
        return request.stream
    if encoding == "gzip":
        return GzipFile(fileobj=request.stream)
    if encoding == "zstd":
        window = zstandard.ZstdDecompressor(max_window_size=8 * MIB)
        return window.stream_reader(request.stream, read_across_frames=True)
    offered = ", ".join(ENCODINGS)
    raise Problem(415, "encoding", {"known": offered}, {"Accept-Encoding": offered})
