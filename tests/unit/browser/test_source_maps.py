"""From a place in a bundled script to the original file."""

from __future__ import annotations

import base64
import json
import os
import subprocess
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.browser.source_maps import LINE_LIMIT, SourceMap, inline_source_map, read_source_map
from pasteguard.model.report import Source

ESBUILD: Final = Path(__file__).resolve().parents[3] / "node_modules/.bin/esbuild"
ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
GUARD: Final = "// guard\nexport function refuse(event) {\n  event.preventDefault();\n}\n"


def vlq(*numbers: int) -> str:
    """The numbers as a segment of a source map (base64 VLQ)."""
    written = ""
    for number in numbers:
        rest = (abs(number) << 1) | (number < 0)
        while True:
            rest, digit = rest >> 5, rest & 31
            written += ALPHABET[digit | (32 if rest else 0)]
            if not rest:
                break
    return written


def a_map(mappings: str, **changes: Any) -> dict[str, Any]:
    return {
        "version": 3,
        "sources": ["src/guard.ts"],
        "sourcesContent": [GUARD],
        "names": [],
        "mappings": mappings,
        **changes,
    }


def read(data: object) -> SourceMap:
    found = read_source_map(json.dumps(data))
    assert found is not None
    return found


# Line 1 of the script: column 0 is line 2 of guard.ts, column 20 is line 3, column 3 (from 1).
PLAIN: Final = a_map(f"{vlq(0, 0, 1, 0)},{vlq(20, 0, 1, 2)}")


def test_a_place_is_that_of_the_last_segment_at_or_before_it() -> None:
    found = read(PLAIN)
    for column in (20, 21, 5000):
        assert found.original_of(0, column) == (
            Source("src/guard.ts", 3, 3),
            "event.preventDefault();",
        )
    for column in (0, 19):
        assert found.original_of(0, column) == (
            Source("src/guard.ts", 2, 1),
            "export function refuse(event) {",
        )


@pytest.mark.parametrize("line", [-1, 1, 99])
def test_a_line_that_the_map_does_not_know_has_no_original(line: int) -> None:
    assert read(PLAIN).original_of(line, 0) is None


def test_a_place_before_the_first_segment_has_no_original() -> None:
    assert read(a_map(vlq(4, 0, 0, 0))).original_of(0, 3) is None


def test_code_that_came_from_no_file_has_no_original() -> None:
    found = read(a_map(f"{vlq(0, 0, 1, 0)},{vlq(10)},{vlq(10, 0, 1, 2)}"))
    assert found.original_of(0, 9) == (Source("src/guard.ts", 2, 1), GUARD.splitlines()[1])
    assert found.original_of(0, 15) is None
    assert found.original_of(0, 20) is not None


def test_lines_go_on_counting_where_the_line_before_ended() -> None:
    found = read(a_map(f"{vlq(0, 0, 0, 0)};;{vlq(2, 0, 2, 2, 0)}"))
    assert found.original_of(1, 0) is None
    assert found.original_of(2, 2) == (Source("src/guard.ts", 3, 3), "event.preventDefault();")


def test_segments_out_of_order_are_put_in_order() -> None:
    found = read(a_map(f"{vlq(20, 0, 2, 2)},{vlq(-20, 0, -1, -2)}"))
    assert found.original_of(0, 3) == (Source("src/guard.ts", 2, 1), GUARD.splitlines()[1])


def test_a_map_without_the_files_content_tells_the_place_alone() -> None:
    data = a_map(vlq(0, 0, 1, 0))
    del data["sourcesContent"]
    assert read(data).original_of(0, 0) == (Source("src/guard.ts", 2, 1), None)
    assert read(a_map(vlq(0, 0, 1, 0), sourcesContent=[None])).original_of(0, 0) == (
        Source("src/guard.ts", 2, 1),
        None,
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_lines_of_the_original_end_as_those_of_a_script_do(end: str) -> None:
    content = f"a();\x0b\x0c\x85{end}  b();{end}"
    found = read(a_map(vlq(0, 0, 1, 2), sourcesContent=[content]))
    assert found.original_of(0, 0) == (Source("src/guard.ts", 2, 3), "b();")


@pytest.mark.parametrize(
    ("root", "source", "name"),
    [
        ("src", "guard.ts", "src/guard.ts"),
        ("src/", "guard.ts", "src/guard.ts"),
        ("", "guard.ts", "guard.ts"),
        (None, "../guard.ts", "../guard.ts"),
        ("webpack://app", "./src/guard.ts", "webpack://app/./src/guard.ts"),
        ("src", "/home/guard.ts", "/home/guard.ts"),
        ("src", "webpack:///guard.ts", "webpack:///guard.ts"),
        ("https://u:p@test.example", "guard.ts?key=1", "https://test.example/guard.ts?key=…"),
    ],
)
def test_the_name_of_the_original(root: str | None, source: str, name: str) -> None:
    place = read(a_map(vlq(0, 0, 0, 0), sourceRoot=root, sources=[source])).original_of(0, 0)
    assert place is not None
    assert place[0].url == name


def test_a_file_that_the_map_does_not_name_is_no_original() -> None:
    assert read(a_map(vlq(0, 0, 0, 0), sources=[None])).original_of(0, 0) is None
    assert read(a_map(vlq(0, 1, 0, 0))).original_of(0, 0) is None
    assert read(a_map(vlq(0, -1, 0, 0))).original_of(0, 0) is None
    assert read(a_map(vlq(0, 0, -5, 0))).original_of(0, 0) is None


def test_an_indexed_map_shifts_each_section() -> None:
    other = a_map(vlq(0, 0, 0, 0), sources=["src/other.ts"], sourcesContent=["other();"])
    found = read(
        {
            "version": 3,
            "sections": [
                {"offset": {"line": 0, "column": 0}, "map": PLAIN},
                {"offset": {"line": 0, "column": 50}, "map": other},
                {"offset": {"line": 3, "column": 0}, "map": PLAIN},
            ],
        }
    )
    assert found.original_of(0, 49) == (Source("src/guard.ts", 3, 3), "event.preventDefault();")
    assert found.original_of(0, 50) == (Source("src/other.ts", 1, 1), "other();")
    assert found.original_of(2, 0) is None
    assert found.original_of(3, 25) == (Source("src/guard.ts", 3, 3), "event.preventDefault();")


def test_the_second_line_of_a_section_is_not_shifted_to_the_right() -> None:
    part = a_map(f";{vlq(4, 0, 1, 0)}")
    found = read({"sections": [{"offset": {"line": 1, "column": 30}, "map": part}]})
    assert found.original_of(2, 3) is None
    assert found.original_of(2, 4) is not None


@pytest.mark.parametrize("prefix", [")]}'\n", ")]}'", ")]}',\n", "\ufeff", "\ufeff)]}'\n", "\n "])
def test_what_guards_against_inclusion_as_a_script_is_passed_over(prefix: str) -> None:
    assert read_source_map(prefix + json.dumps(PLAIN)) == read(PLAIN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<!doctype html><title>Not found</title>",
        "null",
        "[]",
        "7",
        '"sections"',
        "{}",
        "[" * 100_000,
        json.dumps({**PLAIN, "mappings": None}),
        json.dumps({**PLAIN, "sources": None}),
        json.dumps(a_map("AA*A")),
        json.dumps(a_map("g")),
        json.dumps(a_map("g" * 1_000_000 + "A")),
        json.dumps({"sections": [{"offset": {"line": 0, "column": 0}, "url": "other.map"}]}),
        json.dumps({"sections": [{"offset": {"line": -1, "column": 0}, "map": PLAIN}]}),
        json.dumps({"sections": [{"offset": {"line": 10**15, "column": 0}, "map": PLAIN}]}),
        json.dumps({"sections": [{"offset": {"line": "0", "column": 0}, "map": PLAIN}]}),
        json.dumps({"sections": {"a": 1}}),
    ],
    ids=lambda text: repr(text[:40]),
)
def test_what_is_no_map_is_none(text: str) -> None:
    assert read_source_map(text) is None


def test_a_map_written_into_the_script_is_read_in_each_form() -> None:
    text = json.dumps(a_map(vlq(0, 0, 1, 0), sources=["作文.ts"]), ensure_ascii=False)
    packed = base64.b64encode(text.encode()).decode()
    for url in (
        f"data:application/json;base64,{packed}",
        f"data:application/json;charset=utf-8;base64,{packed}",
        f"data:application/json;BASE64,{packed.rstrip('=')}",
        f"data:application/json;base64,{quote(packed)}",
        f"data:application/json;charset=utf-8,{quote(text)}",
    ):
        assert inline_source_map(url) == text


@pytest.mark.parametrize("url", ["guard.js.map", "https://test.example/guard.js.map", ""])
def test_an_address_elsewhere_is_no_map_written_into_the_script(url: str) -> None:
    assert inline_source_map(url) is None


@pytest.mark.parametrize("url", ["data:application/json;base64,A", "data:;base64,é"])
def test_a_broken_map_written_into_the_script_is_none(url: str) -> None:
    assert inline_source_map(url) is None


NUMBERS: Final = st.integers(0, 2**20)


@given(
    numbers=st.lists(
        st.tuples(NUMBERS, st.integers(0, 3), NUMBERS, NUMBERS),
        min_size=1,
        max_size=20,
        unique_by=lambda segment: segment[0],
    )
)
def test_every_segment_that_is_written_is_found_again(numbers: list[tuple[int, ...]]) -> None:
    ordered = sorted(numbers)
    deltas = [
        tuple(now - before for now, before in zip(segment, previous, strict=True))
        for segment, previous in zip(ordered, [(0, 0, 0, 0), *ordered], strict=False)
    ]
    written = ",".join(vlq(*delta) for delta in deltas)
    names = [f"{number}.ts" for number in range(4)]
    found = read(a_map(written, sources=names, sourcesContent=[]))
    for column, source, line, place in ordered:
        assert found.original_of(0, column) == (Source(names[source], line + 1, place + 1), None)


KEYS: Final = (
    "mappings",
    "sources",
    "sourcesContent",
    "sourceRoot",
    "sections",
    "offset",
    "map",
    "line",
    "column",
)
JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5)
    ),
    max_leaves=12,
)
SOME: Final = st.text("AACDgi+/,;*", max_size=40)
MAPS: Final = st.fixed_dictionaries(
    {"mappings": SOME, "sources": st.lists(st.none() | st.text(max_size=3), max_size=3)},
    optional={"sourcesContent": JSON, "sourceRoot": JSON, "sections": JSON},
)
SECTIONS: Final = st.fixed_dictionaries(
    {
        "sections": st.lists(
            st.fixed_dictionaries(
                {
                    "offset": st.fixed_dictionaries(
                        {"line": st.integers(-2, 40), "column": st.integers(-9, 99)}
                    ),
                    "map": MAPS,
                }
            ),
            max_size=4,
        )
    }
)


@given(data=JSON | MAPS | SECTIONS, line=st.integers(-2, 50), column=st.integers(-2, 2**31))
def test_a_map_may_hold_anything(data: Any, line: int, column: int) -> None:
    found = read_source_map(json.dumps(data))
    if found is not None:
        place = found.original_of(line, column)
        assert place is None or (place[0].line or 0) > 0


@given(text=st.text())
def test_any_text_is_read_without_trouble(text: str) -> None:
    read_source_map(text)
    inline_source_map(text)
    inline_source_map(f"data:{text}")
    inline_source_map(f"data:;base64,{text}")


def test_a_section_may_begin_far_down() -> None:
    section = {"offset": {"line": LINE_LIMIT, "column": 0}, "map": PLAIN}
    assert read({"sections": [section]}).original_of(LINE_LIMIT, 0) is not None


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Two files bundled and minified by esbuild, with a map beside them and one inside."""
    if not ESBUILD.exists():
        reason = "esbuild is not installed: this needs Node.js; see what `make test` printed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    source = tmp_path / "src"
    source.mkdir()
    (source / "answer.ts").write_text(
        'import { refuse } from "./guard";\n\nconst note: string = "日本語 🖊 marker-answer-3";\n'
        'document.addEventListener("paste", refuse); console.log(note, "marker-answer-4");\n'
    )
    (source / "guard.ts").write_text(
        "interface Held { at: number }\nconst held: Held[] = [];\n\n"
        "export function refuse(event: Event): void {\n  held.push({ at: event.timeStamp });\n"
        '  if (held.length > 3) throw new Error("marker-guard-6");\n  event.preventDefault();\n'
        '  console.log("marker-guard-8");\n}\n'
    )
    for kind in ("linked", "inline"):
        arguments = ["--bundle", "--minify", f"--sourcemap={kind}", f"--outfile=out/{kind}.js"]
        subprocess.run(
            [ESBUILD, "src/answer.ts", *arguments, "--charset=utf8", "--log-level=error"],
            cwd=tmp_path,
            check=True,
        )
    return tmp_path / "out"


@pytest.mark.parametrize("kind", ["linked", "inline"])
def test_a_bundle_by_esbuild_leads_back_to_the_lines_that_were_written(
    bundle: Path, kind: str
) -> None:
    script = (bundle / f"{kind}.js").read_text(encoding="utf-8")
    code, _, address = script.partition("//# sourceMappingURL=")
    text = inline_source_map(address.strip()) if kind == "inline" else None
    text = text or (bundle / address.strip()).read_text(encoding="utf-8")
    found = read_source_map(text)
    assert found is not None
    for name, line in (("answer", 3), ("answer", 4), ("guard", 6), ("guard", 8)):
        marker = f"marker-{name}-{line}"
        before = code[: code.index(marker)]
        row = before.count("\n")
        # Columns are counted in UTF-16 code units, as browsers do.
        column = len(before.rpartition("\n")[2].encode("utf-16-le")) // 2
        place = found.original_of(row, column)
        assert place is not None
        assert (place[0].url, place[0].line) == (f"../src/{name}.ts", line)
        assert marker in str(place[1])
