"""Puts the surroundings that the user asked for around an empty page, before it goes anywhere.

The browser's own question for a name and a password is answered as a Playwright context would.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from playwright.async_api import CDPSession

from pasteguard.browser.user_agent import client_hints, platform_of
from pasteguard.browser.viewport import set_size
from pasteguard.browser.visit import Visit
from pasteguard.model.options import Credentials, Surroundings


async def surround(visit: Visit, surroundings: Surroundings, identity: str = "") -> None:
    """Headers, language, time zone, user agent, size, media, and what the dialog asks for.

    ``identity`` is what the user agent of a device says besides (``user_agent.identity_of``).
    """
    await set_size(visit, surroundings)
    if surroundings.headers:
        await visit.send("Network.enable")
        headers = dict(surroundings.headers)
        await visit.send("Network.setExtraHTTPHeaders", {"headers": headers})
    if surroundings.ignores_https_errors:
        await visit.send("Security.setIgnoreCertificateErrors", {"ignore": True})
    if surroundings.credentials or surroundings.proxy:
        await answer_log_ins(visit, surroundings)
    if surroundings.media:
        features = [{"name": name, "value": value} for name, value in surroundings.media]
        await visit.send("Emulation.setEmulatedMedia", {"features": features})
    if surroundings.locale:
        await visit.send("Emulation.setLocaleOverride", {"locale": surroundings.locale})
    if surroundings.time_zone:
        zone = {"timezoneId": surroundings.time_zone}
        await visit.send("Emulation.setTimezoneOverride", zone)
    await _say_who_asks(visit, surroundings, identity)


async def _say_who_asks(visit: Visit, surroundings: Surroundings, identity: str) -> None:
    """The user agent in all its forms, and the language."""
    device = surroundings.device if surroundings.device and surroundings.device.user_agent else None
    agent = surroundings.user_agent or (
        f"{device.user_agent} {identity}".rstrip() if device is not None else None
    )
    if surroundings.locale is None and agent is None:
        return
    if agent is None:
        agent = await visit.of(visit.page.evaluate("navigator.userAgent"))
    override: dict[str, Any] = {"userAgent": agent}
    if surroundings.locale:
        override["acceptLanguage"] = surroundings.locale
    if device is not None:
        override["platform"] = platform_of(device.user_agent)
        override["userAgentMetadata"] = client_hints(device)
    await visit.send("Emulation.setUserAgentOverride", override)


async def answer_log_ins(visit: Visit, surroundings: Surroundings) -> None:
    """Gets the empty page ready: from now on, those who ask get what they may know, once each.

    In a session of its own, since a session has one list of requests that are stopped.
    """
    session = await visit.of(visit.page.context.new_cdp_session(visit.page))
    asked: set[str] = set()

    async def respond(event: dict[str, Any]) -> None:
        is_first = event["requestId"] not in asked
        asked.add(event["requestId"])
        challenge = event["authChallenge"]
        answer = answer_to(challenge, surroundings) if is_first else None
        is_proxy = challenge.get("source") == "Proxy"
        # Whom nobody gave us anything for, the browser answers as it would without us.
        is_ours = is_proxy or surroundings.credentials is not None
        response = {"response": "CancelAuth" if is_ours else "Default"}
        if answer is not None:
            name, password = answer
            response = {"response": "ProvideCredentials", "username": name, "password": password}
        values = {"requestId": event["requestId"], "authChallengeResponse": response}
        await session.send("Fetch.continueWithAuth", values)

    session.on("Fetch.authRequired", lambda event: visit.later(respond(event)))
    session.on("Fetch.requestPaused", lambda event: visit.later(_go_on(session, event)))
    await visit.of(session.send("Fetch.enable", {"handleAuthRequests": True}))


def answer_to(challenge: Mapping[str, str], surroundings: Surroundings) -> tuple[str, str] | None:
    """The name and password for who asks (``Fetch.AuthChallenge``); None where it gets none.

    A proxy is told its own, and no server's; a server never a proxy's.
    """
    proxy, credentials = surroundings.proxy, surroundings.credentials
    if challenge.get("source") == "Proxy":
        return (proxy.name, proxy.password) if proxy and proxy.name else None
    if credentials and is_meant(credentials, challenge["origin"]):
        return credentials.name, credentials.password
    return None


async def _go_on(session: CDPSession, event: dict[str, Any]) -> None:
    await session.send("Fetch.continueRequest", {"requestId": event["requestId"]})


def is_meant(credentials: Credentials, origin: str) -> bool:
    """Whether this origin may learn the password; where none is named, whoever asks may."""
    named = credentials.origin
    return named is None or named.rstrip("/").lower() == origin.rstrip("/").lower()
