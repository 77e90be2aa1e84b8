"""The picture of a page: its marks are right, and the page hears nothing of it."""

from __future__ import annotations

import asyncio
import base64
import struct
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

import pytest
from playwright.async_api import Playwright, async_playwright

from pasteguard.artifacts.pointer import WINDOW
from pasteguard.browser.launcher import RunningBrowser, running
from pasteguard.browser.navigation import arrive
from pasteguard.browser.screenshot import LONGEST, hide_scroll_bars, take_picture
from pasteguard.browser.visit import Visit
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Mark, Message, Mode, Picture, Report
from pasteguard.runner.run import audit_targets

pytestmark = pytest.mark.browser

Answer = TypeVar("Answer")
HEAD: Final = """<!doctype html><html lang="en"><title>Test</title><style>
  body { margin: 0 } textarea, input, iframe, div { position: absolute; box-sizing: border-box;
  margin: 0; border: 0; padding: 0; background: red; color: blue }</style>"""
PLACED: Final = (
    HEAD
    + """
<textarea aria-label="Essay" style="left:100px;top:50px;width:600px;height:200px"></textarea>
<input aria-label="Name" value="Jane" style="left:100px;top:300px;width:200px;height:40px">
<iframe style="left:50px;top:400px;width:300px;height:200px;border:2px solid;background:white"
  srcdoc="<style>
  body { margin: 0 } textarea { position: absolute; background: red; border: 0; padding: 0 }</style>
  <textarea aria-label='Framed' style='left:10px;top:20px;width:200px;height:60px'>secret</textarea>
  <textarea aria-label='Cut' style='left:10px;top:150px;width:200px;height:90px'></textarea>
"></iframe>
<div id="host" style="left:400px;top:400px;width:300px;height:50px"></div>
<textarea aria-label="Far" style="left:100px;top:1500px;width:600px;height:200px"></textarea>
<textarea aria-label="Too far" style="left:100px;top:2500px;width:600px;height:200px"></textarea>
<select style="position:absolute;left:400px;top:300px;width:200px;height:40px;background:red">
  <option>Tokyo</option></select>
<script>
  document.getElementById("host").attachShadow({ mode: "closed" }).innerHTML =
    "<textarea aria-label='Closed' style='width:300px;height:50px;border:0;padding:0'>"
    + "secret</textarea>";
</script>"""
)
LISTENING: Final = (
    HEAD
    + """
<body onresize="heard.push('attribute')">
<textarea aria-label="Essay" style="left:100px;top:1500px;width:600px;height:200px"></textarea>
<p style="height:1900px">Text</p>
<iframe style="left:0;top:0"
  srcdoc="<body onresize='parent.heard.push(&quot;frame&quot;)'>"></iframe>
<script>
  const heard = [];
  window.heard = heard;
  for (const type of ["resize", "scroll", "blur", "focus", "visibilitychange", "input", "change"])
    addEventListener(type, () => heard.push(type), true);
  visualViewport.addEventListener("resize", () => heard.push("viewport"));
  new MutationObserver(() => heard.push("mutation")).observe(document, {
    subtree: true, childList: true, attributes: true });
</script>"""
)
FITTING: Final = (
    LISTENING.replace("1900px", "300px")
    .replace("top:1500px", "top:400px")
    .replace(
        "const heard = [];",
        "const heard = []; new ResizeObserver(() => heard.push('room')).observe(document.body);",
    )
)
MOVING: Final = (
    HEAD
    + """<input id="it" aria-label="Name" value="Jane" style="top:0">
<script>setInterval(() => { it.style.top = `${Math.random() * 300}px` }, 5)</script>"""
)
NOISE: Final = (
    HEAD
    + """<canvas style="display:block" id="noise" width="1280" height="900"></canvas>
<textarea aria-label="Essay" style="left:100px;top:500px;width:640px;height:200px"></textarea>
<script>
  const context = noise.getContext("2d"), pixels = context.createImageData(1280, noise.height);
  pixels.data.forEach((_, at) => { pixels.data[at] = at % 4 === 3 ? 255 : Math.random() * 256 });
  context.putImageData(pixels, 0, 0);
</script>"""
)
CROWDED: Final = HEAD + '<input aria-label="Name" value="Jane">' * 201
COLOUR: Final = """async ([data, points]) => {
  const picture = new Image();
  picture.src = `data:image/jpeg;base64,${data}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  canvas.drawImage(picture, 0, 0);
  return points.map(([x, y]) => [...canvas.getImageData(x, y, 1, 1).data].slice(0, 3));
}"""


class Quiet:
    """Progress that nobody watches."""

    def started(self, target: Target) -> None:
        """Says nothing."""

    def step(self, target: Target, what: Message) -> None:
        """Says nothing."""

    def finished(self, target: Target, report: Report) -> None:
        """Says nothing."""


class Studio:
    """Opens pages in one browser and takes their pictures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.loop = asyncio.new_event_loop()
        self.manager = async_playwright()
        self.playwright: Playwright = self.loop.run_until_complete(self.manager.start())
        self.browser_manager = running(self.playwright)
        self.browser: RunningBrowser = self.loop.run_until_complete(
            self.browser_manager.__aenter__()
        )

    def close(self) -> None:
        self.loop.run_until_complete(self.browser_manager.__aexit__(None, None, None))
        self.loop.run_until_complete(self.playwright.stop())
        self.loop.close()

    def on(self, markup: str, work: Callable[[Visit], Awaitable[Answer]]) -> Answer:
        """What the work finds on a page."""
        path = self.folder / "page.html"
        path.write_text(markup, encoding="utf-8")

        async def worked() -> Answer:
            arrived = await arrive(self.browser, path.as_uri(), Options(), [hide_scroll_bars])
            visit = arrived.visit
            try:
                return await work(visit)
            finally:
                await visit.close()

        return self.loop.run_until_complete(worked())

    def picture(self, markup: str) -> Picture | None:
        return self.on(markup, take_picture)

    def colours(self, picture: Picture, points: list[tuple[int, int]]) -> list[list[int]]:
        async def looked(visit: Visit) -> list[list[int]]:
            found: list[list[int]] = await visit.page.evaluate(COLOUR, [picture.data, points])
            return found

        return self.on(HEAD, looked)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    opened = Studio(tmp_path_factory.mktemp("pages"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def placed(studio: Studio) -> Picture:
    found = studio.picture(PLACED)
    assert found is not None
    return found


def size_of(picture: Picture) -> tuple[int, int]:
    """Width and height as the JPEG itself says."""
    data = base64.b64decode(picture.data, validate=True)
    at = 2
    while data[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    height, width = struct.unpack(">HH", data[at + 5 : at + 9])
    return width, height


def test_the_picture_is_what_the_window_shows(placed: Picture) -> None:
    assert (placed.kind, placed.width) == ("image/jpeg", 1280)
    assert size_of(placed) == (1280, placed.height)
    assert 600 < placed.height < WINDOW[1]
    assert len(placed.data) <= LONGEST


def test_every_field_in_the_picture_is_marked_where_it_stands(placed: Picture) -> None:
    marks = {mark.field.split("|")[1].split("#")[0]: mark for mark in placed.marks}
    places = {name: (m.left, m.top, m.width, m.height) for name, m in marks.items()}
    assert places == {
        "essay": (100, 50, 600, 200),
        "name": (100, 300, 200, 40),
        "framed": (62, 422, 200, 60),
        "cut": (62, 552, 200, 46),
        "closed": (400, 400, 300, 50),
    }


def test_what_already_stands_in_a_field_is_painted_over(studio: Studio, placed: Picture) -> None:
    filled = [(110, 320), (105, 305), (150, 450), (600, 425), (500, 320)]
    empty = [(400, 150), (150, 580)]
    found = studio.colours(placed, filled + empty)
    assert [max(colour) - min(colour) < 20 for colour in found[: len(filled)]] == [True] * 5
    assert [r > 240 and g < 20 for r, g, _ in found[len(filled) :]] == [True] * 2


@pytest.mark.parametrize("markup", [LISTENING, FITTING], ids=["tall", "fitting"])
def test_the_page_hears_nothing_of_it(markup: str, studio: Studio) -> None:
    async def listened(visit: Visit) -> tuple[Picture | None, list[str]]:
        await visit.page.evaluate("heard.length = 0")
        picture = await take_picture(visit)
        await asyncio.sleep(0.4)
        heard: list[str] = await visit.page.evaluate("heard")
        return picture, heard

    picture, heard = studio.on(markup, listened)
    assert picture is not None
    assert len(picture.marks) == (markup == FITTING)
    assert heard == []


def test_afterwards_the_page_hears_of_its_size_again(studio: Studio) -> None:
    async def resized(visit: Visit) -> list[str]:
        await take_picture(visit)
        await asyncio.sleep(0.4)
        await visit.page.evaluate("heard.length = 0")
        await visit.page.set_viewport_size({"width": 900, "height": 700})
        await asyncio.sleep(0.3)
        heard: list[str] = await visit.page.evaluate("heard")
        return heard

    assert "resize" in studio.on(LISTENING, resized)


def test_a_large_picture_is_made_smaller_and_its_marks_with_it(studio: Studio) -> None:
    picture = studio.picture(NOISE)
    assert picture is not None
    assert len(picture.data) <= LONGEST
    assert size_of(picture) == (picture.width, picture.height)
    share = picture.width / 1280
    assert share < 1
    (mark,) = picture.marks
    place = (mark.left, mark.top, mark.width, mark.height)
    assert place == pytest.approx([100 * share, 500 * share, 640 * share, 200 * share], abs=1)


def test_a_picture_that_stays_large_is_left_out(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasteguard.browser.screenshot.LONGEST", 1000)
    assert studio.picture(NOISE) is None


@pytest.mark.parametrize("markup", [MOVING, CROWDED], ids=["moving", "crowded"])
def test_without_a_picture_that_can_be_painted_over_there_is_none(
    markup: str, studio: Studio
) -> None:
    assert studio.picture(markup) is None


def test_a_page_that_is_gone_has_no_picture(studio: Studio) -> None:
    async def left(visit: Visit) -> Picture | None:
        visit.end("closed")
        return await take_picture(visit)

    assert studio.on(HEAD, left) is None


@pytest.mark.parametrize(
    ("mode", "only"),
    [
        pytest.param(Mode.REHEARSAL, "spellcheck", marks=pytest.mark.every),
        (Mode.PASSIVE, "paste"),
    ],
    ids=str,
)
def test_an_audit_has_a_picture_with_its_fields_marked(
    mode: Mode, only: str, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_text(PLACED.replace("Too far", "Last"), encoding="utf-8")
    options = Options(mode=mode, only=frozenset({only}))
    run = asyncio.run(audit_targets([Target(path.as_uri(), "page")], options, Quiet()))
    (report,) = run.reports
    assert report.picture is not None
    labels = {field.id: field.label for field in report.fields}
    marked = {labels[mark.field]: mark for mark in report.picture.marks}
    assert set(marked) == {"Essay", "Name", "Framed", "Cut", "Closed"}
    essay = marked["Essay"]
    assert essay == Mark(essay.field, 100, 50, 600, 200)
