"""A device is found by its name, and a page is told of it in every way in which it can ask."""

from __future__ import annotations

from typing import Any

import pytest

from pasteguard.browser.devices import device_among
from pasteguard.browser.user_agent import client_hints, platform_of
from pasteguard.browser.viewport import metrics_of, narrowed, turned
from pasteguard.errors import UsageError
from pasteguard.model.options import Device
from pasteguard.texts import LANGUAGES, next_step, say

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15"
PIXEL = "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 Chrome/159.0.0.0 Mobile"
MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15"
WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
LINUX = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"


def described(agent: str, **more: Any) -> dict[str, Any]:
    return {
        "user_agent": agent,
        "viewport": {"width": 393, "height": 659},
        "device_scale_factor": 3,
        "is_mobile": True,
        "has_touch": True,
        **more,
    }


KNOWN = {
    "iPhone 15": described(IPHONE, screen={"width": 393, "height": 852}),
    "iPhone 15 Pro": described(IPHONE),
    "Pixel 7": described(PIXEL),
}
PHONE = Device("iPhone 15", IPHONE, (393, 659), (393, 852), 3.0, is_mobile=True, has_touch=True)


@pytest.mark.parametrize("name", ["iPhone 15", "iphone 15", " iPhone  15 "])
def test_a_device_is_found_however_its_name_is_written(name: str) -> None:
    assert device_among(KNOWN, name) == PHONE


def test_a_device_without_a_screen_of_its_own_is_as_large_as_its_page() -> None:
    assert device_among(KNOWN, "Pixel 7").screen == (393, 659)


@pytest.mark.parametrize(
    ("name", "near"),
    [("iPhone15", "iPhone 15"), ("pixl 7", "Pixel 7"), ("15 pro", "iPhone 15 Pro")],
)
def test_an_unknown_device_is_answered_with_those_that_may_be_meant(name: str, near: str) -> None:
    with pytest.raises(UsageError) as caught:
        device_among(KNOWN, name)
    for language in LANGUAGES:
        assert name in say(caught.value.message, language)
        assert near in next_step(caught.value.message, language)


@pytest.mark.parametrize("name", ["", "typewriter"])
def test_a_device_like_no_other_is_answered_with_an_example(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        device_among(KNOWN, name)
    assert '--device "Pixel 7"' in next_step(caught.value.message, "en")


@pytest.mark.parametrize(
    ("agent", "platform", "system"),
    [
        (IPHONE, "iPhone", "iOS"),
        (PIXEL, "Linux armv8l", "Android"),
        (MAC, "MacIntel", "macOS"),
        (WINDOWS, "Win32", "Windows"),
        (LINUX, "Linux x86_64", "Linux"),
    ],
)
def test_the_platform_is_that_of_the_user_agent(agent: str, platform: str, system: str) -> None:
    assert platform_of(agent) == platform
    assert client_hints(Device("", agent, (1, 1), (1, 1)))["platform"] == system


def test_client_hints_name_the_model_and_the_version() -> None:
    hints = client_hints(Device("", PIXEL, (1, 1), (1, 1), is_mobile=True))
    assert (hints["model"], hints["platformVersion"], hints["mobile"]) == ("Pixel 7", "14", True)
    assert client_hints(PHONE)["platformVersion"] == "17.5"


def test_a_phone_turned_on_its_side_is_as_wide_as_it_was_high() -> None:
    upright = metrics_of(PHONE.viewport, PHONE)
    on_its_side = turned(upright)
    assert (on_its_side["width"], on_its_side["height"]) == (659, 393)
    assert (on_its_side["screenWidth"], on_its_side["screenHeight"]) == (852, 393)
    assert upright["screenOrientation"]["type"] == "portraitPrimary"
    assert on_its_side["screenOrientation"] == {"type": "landscapePrimary", "angle": 90}
    assert turned(on_its_side) == upright


def test_a_screen_is_never_smaller_than_the_page_on_it() -> None:
    assert metrics_of((500, 400), PHONE)["screenWidth"] == 500


def test_a_narrow_page_loses_no_more_than_half() -> None:
    claimed = metrics_of((400, 800), None)
    assert narrowed(claimed, 460)["width"] == 200
    assert narrowed(metrics_of((1366, 768), None), 460)["width"] == 906
