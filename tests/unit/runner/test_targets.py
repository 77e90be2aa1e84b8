"""What a user may name as a target, and what it stands for."""

from __future__ import annotations

from pathlib import Path

import pytest

from pasteguard.errors import UsageError
from pasteguard.runner.targets import parse_targets
from pasteguard.texts import LANGUAGES, next_step, say


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pages of several kinds, one of them hidden and one below."""
    for name in ("b.html", "a.htm", "notes.txt", "sub/c.html", ".cache/hidden.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<!doctype html>", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    return tmp_path


def urls(*names: str, folder: Path = Path()) -> list[str]:
    return [target.url for target in parse_targets(names, folder)]


def problem(name: str, folder: Path) -> str:
    """The id of the error; both its texts must be there in both languages."""
    with pytest.raises(UsageError) as caught:
        parse_targets([name], folder)
    message = caught.value.message
    for language in LANGUAGES:
        assert say(message, language)
        assert next_step(message, language)
    return message.id.removeprefix("notice.")


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("https://example.com/test?id=1#q2", "https://example.com/test?id=1#q2"),
        ("HTTP://example.com", "HTTP://example.com"),
        ("example.com", "https://example.com"),
        ("example.com/test.html", "https://example.com/test.html"),
        ("staging.example.com:8443/x", "https://staging.example.com:8443/x"),
        ("試験.jp/受験", "https://試験.jp/受験"),
        ("example.com?page=index.html", "https://example.com?page=index.html"),
        ("localhost:8000", "http://localhost:8000"),
        ("localhost/test", "http://localhost/test"),
        ("app.localhost:3000", "http://app.localhost:3000"),
        ("127.0.0.1:5000/x", "http://127.0.0.1:5000/x"),
        ("[::1]:5000/x", "http://[::1]:5000/x"),
        ("192.168.0.7", "http://192.168.0.7"),
        ("93.184.216.34", "https://93.184.216.34"),
        ("devbox:3000/test", "http://devbox:3000/test"),
    ],
)
def test_an_address_gets_the_scheme_it_lacks(name: str, url: str) -> None:
    assert urls(name) == [url]


def test_an_html_file_is_opened_where_it_lies(folder: Path) -> None:
    assert urls("b.html", folder=folder) == [(folder / "b.html").as_uri()]
    assert urls(str(folder / "b.html")) == [(folder / "b.html").as_uri()]


def test_a_file_address_keeps_its_query_and_fragment(folder: Path) -> None:
    address = f"{(folder / 'b.html').as_uri()}?mode=test#question-2"
    assert urls(address) == [address]


def test_a_file_named_like_a_host_is_a_file(folder: Path) -> None:
    (folder / "exam.example.com").mkdir()
    (folder / "exam.example.com" / "x.html").write_text("x", encoding="utf-8")
    page = (folder / "exam.example.com" / "x.html").as_uri()
    assert urls("exam.example.com", folder=folder) == [page]


def test_a_folder_gives_all_pages_below_it_in_order_without_hidden_ones(folder: Path) -> None:
    names = [Path(url).relative_to(folder.as_uri()) for url in urls(str(folder))]
    assert [name.as_posix() for name in names] == ["a.htm", "b.html", "sub/c.html"]


def test_a_list_is_read_relative_to_itself_without_comments(folder: Path) -> None:
    lines = "\ufeff# staging\r\n\r\n  c.html  \nexample.com\n../b.html\n"
    (folder / "sub" / "list.txt").write_text(lines, encoding="utf-8", newline="")
    found = urls("@sub/list.txt", folder=folder)
    assert found[0] == (folder / "sub" / "c.html").as_uri()
    assert found[1:] == ["https://example.com", (folder / "b.html").as_uri()]


def test_a_page_named_twice_is_audited_once(folder: Path) -> None:
    assert urls("b.html", str(folder), "./b.html", folder=folder) == [
        (folder / name).as_uri() for name in ("b.html", "a.htm", "sub/c.html")
    ]


def test_a_password_in_an_address_is_used_but_not_shown() -> None:
    (target,) = parse_targets(["https://me:secret@example.com/?token=secret"])
    assert "secret" in target.url
    assert "secret" not in target.name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", "target-empty"),
        ("page-that-is-not-there.html", "target-missing"),
        ("nowhere", "target-missing"),
        ("nowhere/deep/x.html", "target-missing"),
        ("./example.com", "target-missing"),
        ("~nobody-of-this-name/x.html", "target-missing"),
        ("v1.2/test.html", "target-missing"),
        ("x" * 5000, "target-unreadable"),
        ("bb.html", "target-missing-near"),
        ("sbu/c.html", "target-missing-near"),
        ("file:///nowhere/x.html", "target-missing"),
        ("notes.txt", "target-not-html"),
        ("empty", "folder-empty"),
        ("@", "list-unreadable"),
        ("@nowhere", "list-missing"),
        ("@note.txt", "list-missing-near"),
        ("@sub", "list-unreadable"),
        ("ftp://example.com/x.html", "scheme-unsupported"),
        ("javascript:alert(1)", "scheme-unsupported"),
        ("chrome://settings", "scheme-unsupported"),
        ("https://", "address-without-host"),
        ("http:/example.com", "address-without-host"),
        ("https://example.com:port/", "not-an-address"),
        ("https://[::1/", "not-an-address"),
    ],
)
def test_what_cannot_be_audited_is_refused_with_a_next_step(
    name: str, expected: str, folder: Path
) -> None:
    assert problem(name, folder) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "list-empty"),
        (b"# only this\n\n", "list-empty"),
        (b"@other.txt\n", "list-in-list"),
        (b"\xff\xfe\x00", "list-unreadable"),
        (b"gone.html\n", "target-missing"),
    ],
)
def test_a_list_that_names_nothing_to_audit_is_refused(
    content: bytes, expected: str, tmp_path: Path
) -> None:
    (tmp_path / "list").write_bytes(content)
    assert problem("@list", tmp_path) == expected


def test_a_missing_file_is_suggested_by_the_path_to_its_likeness(folder: Path) -> None:
    with pytest.raises(UsageError) as caught:
        parse_targets([str(folder / "sub" / "d.html")])
    assert str(folder / "sub" / "c.html") in next_step(caught.value.message, "en")
