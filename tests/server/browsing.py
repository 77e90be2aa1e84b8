"""A person at the dashboard, over HTTP: their cookies, the pages they get, the forms they send."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import requests
from bs4 import BeautifulSoup, Tag

from tests.server.running import Running


@dataclass
class Reader:
    """A browser without scripts; ``language`` is what it asks for."""

    service: Running
    language: str = "en"
    http: requests.Session = field(default_factory=requests.Session)

    def get(self, path: str, **headers: str) -> requests.Response:
        wanted = {"Accept": "text/html", "Accept-Language": self.language, **headers}
        return self.http.get(
            self.service.url + path, headers=wanted, timeout=30, allow_redirects=False
        )

    def page(self, path: str, status: int = 200) -> BeautifulSoup:
        response = self.get(path)
        assert response.status_code == status, response.text
        assert response.headers["Content-Type"].startswith("text/html")
        return soup(response)

    def send(self, path: str, values: dict[str, Any], **headers: str) -> requests.Response:
        """Sends values as they are; nothing of a form is added."""
        wanted = {"Accept": "text/html", "Accept-Language": self.language, **headers}
        return self.http.post(
            self.service.url + path, values, headers=wanted, timeout=30, allow_redirects=False
        )

    def submit(self, path: str, action: str, **values: Any) -> requests.Response:
        """Fills in the form of the page that is sent to ``action``, hidden fields included."""
        form = one(self.page(path), f'form[action="{action}"]')
        return self.send(action, hidden_in(form) | values)

    def log_in(self, token: str = "") -> Reader:
        response = self.submit("/login", "/login", token=token or self.service.admin)
        assert response.status_code == 303, response.text
        return self

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()


def soup(response: requests.Response) -> BeautifulSoup:
    return BeautifulSoup(response.text, "html.parser")


def words(part: Tag) -> str:
    """The text of a part of a page, with single spaces."""
    return " ".join(part.get_text(" ").split())


def one(part: Tag, selector: str) -> Tag:
    """The first that the selector finds, which must be there."""
    found = part.select_one(selector)
    assert found is not None, selector
    return found


def told(part: Tag, selector: str) -> str:
    """The text of the first that the selector finds."""
    return words(one(part, selector))


def hidden_in(form: Tag) -> dict[str, Any]:
    """The hidden fields of a form."""
    return {str(each["name"]): str(each["value"]) for each in form.select("input[type=hidden]")}


def link(part: Tag, text: str) -> str:
    """Where the link with that text leads."""
    found = next(each for each in part.find_all("a") if text in words(each))
    return str(found["href"])
