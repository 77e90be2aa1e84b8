"""Which scripts are libraries that do what a page asks of them."""

from __future__ import annotations

import pytest

from pasteguard.artifacts.libraries import is_library


@pytest.mark.parametrize(
    "url",
    [
        "https://cdn.example.com/jquery-3.7.1.min.js",
        "https://exam.example.com/lib/javascript.php/…/lib/jquery/jquery-3.7.1.min.js",
        "https://exam.example.com/theme/yui_combo.php?…",
        "https://exam.example.com/yuilib/3.18.1/event-custom/event-custom-min.js",
        "https://exam.example.com/static/react-dom.production.min.js",
        "webpack://exam/node_modules/vue/dist/vue.runtime.esm.js",
    ],
)
def test_a_library_is_known_by_its_address(url: str) -> None:
    assert is_library(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://exam.example.com/lib/javascript.php/…/mod/quiz/module.js",
        "https://exam.example.com/js/reactions.js",
        "https://exam.example.com/js/required-fields.js",
        "https://exam.example.com/js/viewer.js",
        "",
    ],
)
def test_a_pages_own_code_is_not(url: str) -> None:
    assert not is_library(url)
