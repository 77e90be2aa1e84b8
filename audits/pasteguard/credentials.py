"""Answers the browser's own question for a name and a password, as a Playwright context would."""

from __future__ import annotations

from typing import Any

from playwright.async_api import CDPSession

from pasteguard.model.options import Credentials
from pasteguard.visit import Visit


async def log_in_with(visit: Visit, credentials: Credentials) -> None:
    """Gets the empty page ready: from now on, those who ask get the credentials, once each.

    In a session of its own, since a session has one list of requests that are stopped.
    """
    session = await visit.of(visit.page.context.new_cdp_session(visit.page))
    asked: set[str] = set()

    async def answer(event: dict[str, Any]) -> None:
        is_first = event["requestId"] not in asked
        asked.add(event["requestId"])
        challenge: dict[str, Any] = event["authChallenge"]
        if is_first and is_meant(credentials, challenge["origin"]):
            response = {
                "response": "ProvideCredentials",
                "username": credentials.name,
                "password": credentials.password,
            }
        else:
            response = {"response": "CancelAuth"}
        values = {"requestId": event["requestId"], "authChallengeResponse": response}
        await session.send("Fetch.continueWithAuth", values)

    session.on("Fetch.authRequired", lambda event: visit.later(answer(event)))
    session.on("Fetch.requestPaused", lambda event: visit.later(_go_on(session, event)))
    await visit.of(session.send("Fetch.enable", {"handleAuthRequests": True}))


async def _go_on(session: CDPSession, event: dict[str, Any]) -> None:
    await session.send("Fetch.continueRequest", {"requestId": event["requestId"]})


def is_meant(credentials: Credentials, origin: str) -> bool:
    """Whether this origin may learn the password; where none is named, whoever asks may."""
    named = credentials.origin
    return named is None or named.rstrip("/").lower() == origin.rstrip("/").lower()
