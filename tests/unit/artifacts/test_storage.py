"""What was gathered is the same when it is read again, and what cannot be read is told."""

from __future__ import annotations

import gzip
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from pasteguard.artifacts.audit import ARTIFACTS_SCHEMA, GatheredAudit
from pasteguard.artifacts.storage import (
    SUFFIX,
    check_folder,
    decode,
    encode,
    files_for,
    read,
    write,
)
from pasteguard.artifacts.vendor_products import Recognised
from pasteguard.errors import UsageError
from pasteguard.judge.artifact_redaction import without_secrets
from pasteguard.model.report import Message
from pasteguard.texts import LANGUAGES, next_step, say
from scripts.json_schema import artifacts_schema
from tests.conduct_builders import call, conduct, pressed, sent
from tests.unit.runner.test_report_builder import fair_field, gathering, guarded_field


def gathered(**changes: Any) -> GatheredAudit:
    page = conduct(pressed("Start", call("getUserMedia"), sent=(sent("\0\xff binary"),)))
    made = gathering(fair_field("Fair"), guarded_field()).artifacts()
    # As it is always kept: half a surrogate pair is taken out.
    return without_secrets(replace(made, **{"conduct": page, **changes}))


def refused(content: bytes) -> Message:
    with pytest.raises(UsageError) as caught:
        decode(content, "a/file")
    for language in LANGUAGES:
        assert "a/file" in say(caught.value.message, language)
        assert next_step(caught.value.message, language)
    return caught.value.message


def test_what_is_read_is_what_was_written() -> None:
    assert decode(encode(gathered()), "a file") == gathered()


def test_the_same_artifacts_are_the_same_file() -> None:
    assert encode(gathered()) == encode(gathered())


def test_a_file_is_valid_by_the_published_schema() -> None:
    plain = msgspec.json.decode(gzip.decompress(encode(gathered())))
    jsonschema.Draft202012Validator(artifacts_schema()).validate(plain)
    assert plain["schema"] == ARTIFACTS_SCHEMA


def test_a_file_of_another_version_is_told_with_what_wrote_it() -> None:
    plain = msgspec.json.decode(gzip.decompress(encode(gathered())))
    plain |= {"schema": "pasteguard.artifacts/9", "version": "9.9.0"}
    message = refused(gzip.compress(msgspec.json.encode(plain)))
    assert message.id == "notice.artifacts-version"
    assert message.values["found"] == "pasteguard.artifacts/9"
    assert "9.9.0" in next_step(message, "en")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no gzip at all",
        encode(gathered())[:-20],
        gzip.compress(b"no JSON"),
        gzip.compress(b'{"schema": 3}'),
        gzip.compress(b'{"schema": "%s"}' % ARTIFACTS_SCHEMA.encode()),
        gzip.compress(b"\xff\xfe"),
    ],
    # What is compressed has the time of that in it.
    ids=["empty", "no gzip", "cut off", "no JSON", "a number", "nothing else", "no text"],
)
def test_a_damaged_file_is_told(content: bytes) -> None:
    assert refused(content).id == "notice.artifacts-broken"


def test_a_file_without_a_version_is_none_of_ours() -> None:
    assert refused(gzip.compress(b"{}")).id == "notice.artifacts-version"


def test_a_vendor_that_is_no_longer_in_the_catalogue_is_left_out() -> None:
    vendors = (Recognised("rrweb", ()), Recognised("gone", ()))
    made = gathered(conduct=conduct(vendors=vendors))
    again = decode(encode(made), "a file")
    assert again.conduct is not None
    assert [each.id for each in again.conduct.vendors] == ["rrweb"]


def test_only_its_owner_can_read_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "down"
    check_folder(folder)
    path = folder / f"page{SUFFIX}"
    write(encode(gathered()), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == [path]


def test_a_folder_is_read_in_the_order_of_the_audits(tmp_path: Path) -> None:
    for name, at in (("b", "2026-01-01T00:00:01Z"), ("a", "2026-01-01T00:00:02Z")):
        write(encode(gathered(started_at=at)), tmp_path / f"{name}{SUFFIX}")
    (tmp_path / "report.json").write_text("{}")
    assert [each.started_at[-3:] for each in read(tmp_path)] == ["01Z", "02Z"]
    assert len(read(tmp_path / f"a{SUFFIX}")) == 1


def test_a_folder_without_any_and_a_place_that_is_not_there_are_told(tmp_path: Path) -> None:
    for path, expected in ((tmp_path, "none"), (tmp_path / "x", "unreadable")):
        with pytest.raises(UsageError) as caught:
            read(path)
        assert caught.value.message.id == f"notice.artifacts-{expected}"
        for language in LANGUAGES:
            assert str(path) in say(caught.value.message, language)
            assert next_step(caught.value.message, language)


def test_a_file_in_the_way_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError) as caught:
        check_folder(tmp_path / "file")
    assert caught.value.message.id == "notice.artifacts-folder"
    assert "--save-artifacts" in next_step(caught.value.message, "ja")


def test_every_address_has_a_file_of_its_own_that_tells_no_secret(tmp_path: Path) -> None:
    urls = [
        "https://me:hush@test.example/t/Zq81kP0xVw93rT5y/essay?key=Zq81secret",
        "https://test.example/t/Zq81kP0xVw93rT5z/essay?key=other",
        "https://test.example/t/Zq81kP0xVw93rT5z/essay-2",
        "file:///home/hanako/tests/one/essay.html",
        "https://日本.example/試験",
        "https://test.example/" + "long/" * 200,
        "data:text/html,x",
    ]
    files = files_for(urls, tmp_path)
    names = [path.name for path in files.values()]
    assert list(files) == urls
    assert len(set(names)) == len(urls)
    assert all(len(name) < 120 and name.endswith(SUFFIX) and name.isascii() for name in names)
    assert not any(word in name for name in names for word in ("zq81", "hush", "hanako"))
    assert files_for(urls, tmp_path) == files
