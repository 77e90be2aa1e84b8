"""Puts the surroundings that the user asked for around an empty page, before it goes anywhere."""

from __future__ import annotations

from pasteguard.credentials import log_in_with
from pasteguard.model.options import Surroundings
from pasteguard.visit import Visit


async def surround(visit: Visit, surroundings: Surroundings) -> None:
    """Headers, language, time zone, user agent, media features, and what the dialog asks for."""
    if surroundings.headers:
        await visit.send("Network.enable")
        headers = dict(surroundings.headers)
        await visit.send("Network.setExtraHTTPHeaders", {"headers": headers})
    if surroundings.ignores_https_errors:
        await visit.send("Security.setIgnoreCertificateErrors", {"ignore": True})
    if surroundings.credentials:
        await log_in_with(visit, surroundings.credentials)
    if surroundings.media:
        features = [{"name": name, "value": value} for name, value in surroundings.media]
        await visit.send("Emulation.setEmulatedMedia", {"features": features})
    if surroundings.locale:
        await visit.send("Emulation.setLocaleOverride", {"locale": surroundings.locale})
    if surroundings.time_zone:
        zone = {"timezoneId": surroundings.time_zone}
        await visit.send("Emulation.setTimezoneOverride", zone)
    if surroundings.locale or surroundings.user_agent:
        agent = surroundings.user_agent or await visit.of(
            visit.page.evaluate("navigator.userAgent")
        )
        override = {"userAgent": agent}
        if surroundings.locale:
            override["acceptLanguage"] = surroundings.locale
        await visit.send("Emulation.setUserAgentOverride", override)
