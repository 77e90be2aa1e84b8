"""How a view becomes a page: its template, in the reader's language, with who is logged in.

An error is such a page, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from flask import Response, request, url_for
from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

import pasteguard
from pasteguard.model.report import EvidenceKind
from pasteguard.policy.judging import is_silent
from pasteguard.reports.capabilities import WORST_FIRST
from pasteguard.reports.cases import place, proofs
from pasteguard.reports.headlines import consequences
from pasteguard.reports.readable import one_line, printable
from pasteguard.texts import LANGUAGES
from pasteguard_server.auth.sessions import current_session
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.dashboard.assets import STYLE_VERSION
from pasteguard_server.dashboard.links import bare, inward, outward, spot
from pasteguard_server.dashboard.words import NAMES, Words
from pasteguard_server.db.times import iso
from pasteguard_server.problems import Details
from pasteguard_server.revalidation import revalidated
from pasteguard_server.service import the_service
from pasteguard_server.wording import asked_language

VARY: Final = "Cookie, Accept-Language"


@dataclass(frozen=True, slots=True)
class Account:
    """Who reads: ``csrf`` goes into every form; ``is_operator`` may do all, in all projects."""

    is_known: bool = False
    is_operator: bool = False
    csrf: str = ""


NOBODY: Final = Account()


def words() -> Words:
    """The words in the reader's language."""
    return Words(asked_language())


def account() -> Account:
    """Who is logged in."""
    session = current_session()
    if session is None:
        return NOBODY
    return Account(True, session.access.may(Scope.ADMIN, None), session.csrf)


def address_of_service() -> str:
    """The address under which people use this service, without a slash at its end."""
    return the_service().settings.public_url or request.host_url.rstrip("/")


def show(template: str, context: Mapping[str, Any], status: int = 200) -> Response:
    """The page, with an ETag; 304 where the browser has it already."""
    response = render(template, context, account(), status)
    return revalidated(response) if status == 200 else response


def show_once(template: str, context: Mapping[str, Any]) -> Response:
    """A page with something that nobody may see again: no cache keeps it."""
    response = render(template, context, account(), 200)
    response.headers["Cache-Control"] = "no-store"
    return response


def render(template: str, context: Mapping[str, Any], reader: Account, status: int) -> Response:
    """The page for a reader, who need not be looked up in the database."""
    said = words()
    common = {
        "words": said,
        "say": said.say,
        "wording": said.wording,
        "text": said.wording.text,
        "language": said.language,
        "account": reader,
        "here": request.full_path.rstrip("?"),
    }
    body = _environment().get_template(template).render(common | dict(context))
    response = Response(body, status, mimetype="text/html")
    response.headers["Content-Language"] = said.language
    response.headers["Vary"] = VARY
    return response


def _shown(value: object) -> object:
    """Text of a page may hold marks that turn the direction of text, or cannot be seen."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _environment() -> Environment:
    """Templates of the dashboard, and those parts of the HTML report that both show."""
    made = Environment(
        loader=ChoiceLoader(
            [PackageLoader("pasteguard_server.dashboard"), PackageLoader("pasteguard.reports")]
        ),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters["one_line"] = one_line
    made.filters["iso"] = iso
    made.globals.update(
        url_for=url_for,
        bare=bare,
        outward=outward,
        spot=spot,
        place=place,
        proofs=proofs,
        consequences=consequences,
        is_silent=is_silent,
        outcomes=WORST_FIRST,
        evidence_kinds=tuple(EvidenceKind),
        languages={each: NAMES[each] for each in LANGUAGES},
        style_version=STYLE_VERSION,
        version=pasteguard.__version__,
    )
    return made


def error_page(details: Details) -> Response:
    """The page for a problem; where a token is missing, it asks for one."""
    said = words()
    wants_token = details.status == 401
    context = {
        "status": details.status,
        "title": said.say("error.login" if wants_token else "error.title"),
        "detail": details.detail,
        "following": said.say("error.login.next") if wants_token else details.next,
        "wants_token": wants_token,
        "after": inward(request.full_path.rstrip("?")) if request.method == "GET" else "/",
        "is_wrong": False,
    }
    # Where the service itself is at fault, the database may be: nobody is looked up there.
    reader = account() if details.status < 500 else NOBODY
    response = render("error.html.jinja", context, reader, details.status)
    response.headers["Cache-Control"] = "no-store"
    return response
