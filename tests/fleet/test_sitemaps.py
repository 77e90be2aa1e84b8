"""Sitemaps as sites have them, and as somebody would who means harm."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from pathlib import Path

import pytest

from pasteguard.errors import UsageError
from pasteguard.fleet.sitemaps import LARGEST, pages_of_sitemap
from tests.site import Site

SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
ROOT = "https://a.example/sitemap.xml"


def urlset(*urls: str) -> bytes:
    entries = "".join(
        f"<url>\n<loc> {url} </loc><lastmod>2026-01-01</lastmod></url>" for url in urls
    )
    return f'<?xml version="1.0"?><urlset xmlns="{SPACE}">{entries}</urlset>'.encode()


def index(*urls: str) -> bytes:
    entries = "".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in urls)
    return f'<sitemapindex xmlns="{SPACE}">{entries}</sitemapindex>'.encode()


def pages(files: Mapping[str, bytes], name: str = ROOT) -> list[str]:
    return pages_of_sitemap(name, files.__getitem__)


def test_a_sitemap_names_its_pages_in_order_each_once() -> None:
    first, second = "https://a.example/1?a=1&amp;b=2", "https://a.example/2"
    assert pages({ROOT: urlset(first, second, first)}) == [first.replace("&amp;", "&"), second]


def test_an_index_names_sitemaps_also_packed_ones() -> None:
    other = "https://a.example/part.xml.gz"
    files = {
        ROOT: index(other, "https://a.example/two.xml"),
        other: gzip.compress(urlset("https://a.example/1")),
        "https://a.example/two.xml": urlset("https://a.example/2"),
    }
    assert pages(files) == ["https://a.example/1", "https://a.example/2"]


def test_a_sitemap_may_be_a_list_of_lines() -> None:
    lines = "\ufeffhttps://a.example/1\r\n\r\nhttps://a.example/2\n".encode()
    assert pages({ROOT: lines}) == ["https://a.example/1", "https://a.example/2"]


def test_pictures_and_videos_are_no_pages() -> None:
    with_picture = (
        f'<urlset xmlns="{SPACE}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'
        "<url><loc>https://a.example/1</loc>"
        "<image:image><image:loc>https://a.example/i.png</image:loc></image:image></url></urlset>"
    )
    assert pages({ROOT: with_picture.encode()}) == ["https://a.example/1"]


def test_only_addresses_of_the_web_are_pages() -> None:
    found = pages({ROOT: urlset("file:///etc/passwd", "javascript:alert(1)", "/b", "http://[x")})
    assert found == ["https://a.example/b"]


BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
<urlset><url><loc>https://a.example/&b;</loc></url></urlset>"""


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (BOMB, "sitemap-unreadable"),
        (b"<urlset><url>", "sitemap-unreadable"),
        (b"<html><body>Not found</body></html>", "sitemap-empty"),
        (b"", "sitemap-empty"),
        (gzip.compress(b"<urlset>")[:-9], "sitemap-unreadable"),
        (gzip.compress(b" " * (LARGEST + 10)), "sitemap-unreadable"),
        (index("file:///etc/passwd"), "sitemap-unreadable"),
        (index(ROOT), "sitemap-empty"),
    ],
    ids=range(8),
)
def test_what_is_no_sitemap_is_told(content: bytes, problem: str) -> None:
    with pytest.raises(UsageError) as wrong:
        pages({ROOT: content})
    assert wrong.value.message.id == f"notice.fleet.{problem}"
    assert wrong.value.message.values["name"]


def test_sitemaps_without_end_are_told() -> None:
    class Endless(dict[str, bytes]):
        def __missing__(self, name: str) -> bytes:
            return index(f"{name}x")

    with pytest.raises(UsageError) as wrong:
        pages(Endless())
    assert wrong.value.message.id == "notice.fleet.sitemap-endless"


def test_a_sitemap_is_a_file_or_an_address(tmp_path: Path) -> None:
    (tmp_path / "map.xml").write_bytes(index("part.xml"))
    (tmp_path / "part.xml").write_bytes(urlset("https://a.example/1"))
    assert pages_of_sitemap(str(tmp_path / "map.xml")) == ["https://a.example/1"]
    (tmp_path / "part.xml").write_bytes(urlset("/2"))
    with Site(tmp_path) as site:
        assert pages_of_sitemap(f"{site.url}/map.xml") == [f"{site.url}/2"]
        with pytest.raises(UsageError) as wrong:
            pages_of_sitemap(f"{site.url}/none.xml")
    assert "404" in str(wrong.value.message.values["why"])


def test_a_file_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        pages_of_sitemap(str(tmp_path / "none.xml"))
