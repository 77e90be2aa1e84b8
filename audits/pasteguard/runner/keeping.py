"""What was gathered is kept where the user asked for it, without what is secret in it."""

from __future__ import annotations

from dataclasses import replace

from pasteguard.artifacts import storage
from pasteguard.artifacts.audit import GatheredAudit
from pasteguard.judge.artifact_redaction import secrets_in, without_secrets
from pasteguard.judge.own_mistakes import brief
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message


def kept(gathered: GatheredAudit, target: Target, options: Options) -> GatheredAudit:
    """The artifacts that the report is to be made of: those of the file, where one is asked for.

    So the report says what one that is made of the file says later. Where the file cannot be
    written, a notice says so, and the report is made all the same.
    """
    path = options.artifact_files.get(target.url)
    if path is None:
        return gathered
    try:
        content = storage.encode(without_secrets(gathered, _secrets(target, options)))
        storage.write(content, path)
        return storage.decode(content, str(path))
    except Exception as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else brief(error)
        failed = Message("notice.artifacts-unsaved", {"path": str(path), "why": why})
        return replace(gathered, notices=(*gathered.notices, failed))


def _secrets(target: Target, options: Options) -> set[str]:
    """What the user gave for the audit alone. Raises OSError and ValueError."""
    state = options.storage_state
    stored = state.read_text(encoding="utf-8") if state is not None else ""
    around = options.surroundings
    passwords = [value for _, value in (*around.headers, *options.journey_settings)]
    if around.credentials is not None:
        passwords.append(around.credentials.password)
    if around.proxy is not None and around.proxy.password:
        passwords.append(around.proxy.password)
    return set(secrets_in(target.url, stored, passwords))
