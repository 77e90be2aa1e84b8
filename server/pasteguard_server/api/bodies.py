"""Bodies of requests: plain, gzip or zstd, never more than the limit, whatever they claim."""

from __future__ import annotations

import zlib
from typing import IO, Any, Final

import zstandard
from flask import request

from pasteguard_server.problems import Problem
from pasteguard_server.service import the_service
from pasteguard_server.settings import MIB

ENCODINGS: Final = ("identity", "gzip", "zstd")
_PIECE: Final = 64 * 1024


def body() -> bytes:
    """The JSON of the present request, decompressed. Raises a Problem."""
    if request.mimetype != "application/json":
        raise Problem(415, "media-type", headers={"Accept": "application/json"})
    limit = the_service().settings.body_mib * MIB
    encoding = request.headers.get("Content-Encoding", "identity").strip().lower()
    try:
        if encoding == "identity":
            return _read(request.stream, limit)
        if encoding == "gzip":
            return _gunzipped(request.stream, limit)
        if encoding == "zstd":
            window = zstandard.ZstdDecompressor(max_window_size=8 * MIB)
            with window.stream_reader(request.stream) as reader:
                return _read(reader, limit)
    except (zlib.error, zstandard.ZstdError) as error:
        raise Problem(400, "encoding-broken", {"encoding": encoding}) from error
    offered = ", ".join(ENCODINGS)
    raise Problem(415, "encoding", {"known": offered}, {"Accept-Encoding": offered})


def _gunzipped(stream: IO[bytes], limit: int) -> bytes:
    inflating = zlib.decompressobj(wbits=31)
    whole = bytearray()
    while piece := stream.read(_PIECE):
        whole += inflating.decompress(piece, limit + 1 - len(whole))
        _within(whole, limit)
        if inflating.eof:
            break
    if not inflating.eof:
        raise zlib.error("cut short")
    return bytes(whole)


def _read(stream: Any, limit: int) -> bytes:
    whole = bytearray()
    while piece := stream.read(_PIECE):
        whole += piece
        _within(whole, limit)
    return bytes(whole)


def _within(whole: bytearray, limit: int) -> None:
    if len(whole) > limit:
        raise Problem(413, "too-large", {"limit": f"{limit // MIB} MiB"})
