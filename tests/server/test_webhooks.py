"""Telling a webhook when an outcome changes: signed, again until it works, and nowhere else."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import socket
from contextlib import suppress
from threading import Event, Thread, Timer
from threading import enumerate as enumerate_threads
from typing import Any

import pytest
from sqlalchemy import select, update

from pasteguard_server.db import tables
from pasteguard_server.webhooks import client, worker
from pasteguard_server.webhooks.client import Call, NotDelivered, call
from pasteguard_server.webhooks.settings import add_webhook, list_webhooks, remove_webhook
from pasteguard_server.webhooks.worker import WAITS_S, deliver_due
from tests.server.conftest import Receiver, Serve
from tests.server.running import Running
from tests.server.runs import ALLOWED, BLOCKED, night


def hooked(serve: Serve, url: str, **settings: Any) -> tuple[Running, str]:
    service = serve(private_webhooks=True, **settings)
    project_id = service.project("hooked")
    with service.service.database.writing() as connection:
        secret = add_webhook(connection, project_id, url)
    return service, secret


def due_now(service: Running) -> None:
    with service.service.database.writing() as connection:
        connection.execute(update(tables.delivery).values(next_at=0))


def test_a_change_is_told_and_signed(serve: Serve, receiver: Receiver) -> None:
    service, secret = hooked(serve, receiver.url)
    service.stored(night(1, ALLOWED), "project=hooked&build=v1")
    assert deliver_due(service.service) == 0
    run_id = service.stored(night(2, BLOCKED), "project=hooked&build=v2")
    assert deliver_due(service.service) == 1
    assert deliver_due(service.service) == 0
    ((headers, body),) = receiver.told
    at, _, signed = headers["Pasteguard-Signature"].partition(",v1=")
    expected = hmac.new(secret.encode(), at[2:].encode() + b"." + body, hashlib.sha256)
    assert signed == expected.hexdigest()
    told = json.loads(body)
    assert (told["event"], told["project"], told["run"]) == ("outcome-changed", "hooked", run_id)
    assert told["changes"] == [
        {
            "restriction": "paste",
            "before": "allowed",
            "after": "restricted",
            "effects": ["blocks"],
        }
    ]


def test_what_did_not_change_and_what_is_old_is_not_told(serve: Serve, receiver: Receiver) -> None:
    service, _ = hooked(serve, receiver.url)
    service.stored(night(5, ALLOWED), "project=hooked")
    service.stored(night(6, ALLOWED), "project=hooked")
    service.stored(night(2, BLOCKED), "project=hooked")
    service.stored(night(7, BLOCKED), "project=other")
    assert deliver_due(service.service) == 0


def test_a_message_is_sent_again_until_it_is_taken(serve: Serve, receiver: Receiver) -> None:
    service, _ = hooked(serve, receiver.url)
    service.stored(night(1, ALLOWED), "project=hooked")
    service.stored(night(2, BLOCKED), "project=hooked")
    receiver.status = 500
    assert deliver_due(service.service) == 1
    assert deliver_due(service.service) == 0
    with service.service.database.reading() as connection:
        (row,) = list_webhooks(connection)
    assert (row.waiting, row.problem) == (1, "HTTP 500")
    receiver.status = 200
    due_now(service)
    assert deliver_due(service.service) == 1
    due_now(service)
    assert deliver_due(service.service) == 0
    assert len({body for _, body in receiver.told}) == 1


def test_it_is_given_up_after_some_days(serve: Serve, receiver: Receiver) -> None:
    service, _ = hooked(serve, receiver.url)
    receiver.status = 302
    service.stored(night(1, ALLOWED), "project=hooked")
    service.stored(night(2, BLOCKED), "project=hooked")
    tries = 0
    while True:
        due_now(service)
        if not deliver_due(service.service):
            break
        tries += 1
    assert tries == len(WAITS_S) + 1 == len(receiver.told)


def test_a_webhook_that_is_removed_is_told_nothing_more(serve: Serve, receiver: Receiver) -> None:
    service, _ = hooked(serve, receiver.url)
    service.stored(night(1, ALLOWED), "project=hooked")
    service.stored(night(2, BLOCKED), "project=hooked")
    with service.service.database.writing() as connection:
        webhook_id = connection.execute(select(tables.webhook.c.id)).scalar_one()
        assert remove_webhook(connection, webhook_id)
        assert not remove_webhook(connection, webhook_id)
    assert deliver_due(service.service) == 0


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "169.254.169.254", "[::1]"),
        *("[::ffff:127.0.0.1]", "0.0.0.0", "[fd00::1]", "100.64.0.1", "224.0.0.1"),
    ],
)
def test_a_private_address_is_not_called(host: str) -> None:
    message = Call(1, f"http://{host}/", "secret", b"{}", 0)
    with pytest.raises(NotDelivered, match="private"):
        call(message, private=False)


def test_a_name_that_leads_into_a_private_network_is_not_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = [(2, 1, 6, "", ("93.184.216.34", 80)), (2, 1, 6, "", ("10.0.0.1", 80))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: found)
    with pytest.raises(NotDelivered, match="private"):
        call(Call(1, "http://rebinding.example/", "secret", b"{}", 0), private=False)


@pytest.mark.parametrize(
    "url", ["ftp://a.example/", "javascript:1", "https://", "https://u:p@a.example/", "http://a:x/"]
)
def test_what_is_no_webhook_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        client.check_url(url)


@pytest.mark.parametrize(
    ("path", "arrives"),
    [
        (
            "/テスト/通知?宛先=人事",
            "/%E3%83%86%E3%82%B9%E3%83%88/%E9%80%9A%E7%9F%A5?%E5%AE%9B%E5%85%88=%E4%BA%BA%E4%BA%8B",
        ),
        ("/caf%C3%A9/é?a=%2F&b=1", "/caf%C3%A9/%C3%A9?a=%2F&b=1"),
        ("?ü", "/?%C3%BC"),
    ],
)
def test_an_address_in_any_letters_arrives_as_its_bytes(
    serve: Serve, receiver: Receiver, path: str, arrives: str
) -> None:
    service, _ = hooked(serve, receiver.url.partition("/hook")[0] + path)
    service.stored(night(1, ALLOWED), "project=hooked")
    service.stored(night(2, BLOCKED), "project=hooked")
    assert deliver_due(service.service) == 1
    assert receiver.paths == [arrives]


def test_a_host_in_any_letters_is_looked_up_and_named_in_its_own(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    real = socket.getaddrinfo

    def look_up(host: str, *more: Any, **named: Any) -> Any:
        asked.append(host)
        return real("127.0.0.1", *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    port = receiver.server.server_port
    call(Call(1, f"http://例え.テスト:{port}/", "secret", b"{}", 0), private=True)
    assert asked[0] == "xn--r8jz45g.xn--zckzah"
    ((headers, _),) = receiver.told
    assert headers["Host"] == f"xn--r8jz45g.xn--zckzah:{port}"


class Dawdler:
    """A server that answers a letter at a time, and never comes to the end of it."""

    def __init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listening.getsockname()[1]}/"
        self.ended = Event()

    def answer(self) -> None:
        connection, _ = self.listening.accept()
        with connection, suppress(OSError):
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not self.ended.wait(0.02):
                connection.sendall(b"a")


def test_who_answers_a_letter_at_a_time_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "DEADLINE_S", 0.3)
    dawdler = Dawdler()
    thread = Thread(target=dawdler.answer)
    thread.start()
    # Without a deadline this would go on for ever, as each letter comes in time.
    rescue = Timer(20, dawdler.ended.set)
    rescue.start()
    try:
        with pytest.raises(NotDelivered, match="too long"):
            call(Call(1, dawdler.url, "secret", b"{}", 0), private=True)
        assert not dawdler.ended.is_set()
    finally:
        rescue.cancel()
        dawdler.ended.set()
        thread.join()
        dawdler.listening.close()


# It ends as nothing but the test ends it, by what is no Exception.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_the_thread_itself_goes_on_after_a_message_of_any_fault(
    serve: Serve,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    service, _ = hooked(serve, receiver.url)
    faults: list[Exception] = [
        UnicodeEncodeError("ascii", "é", 0, 1, "no"),
        KeyError("x"),
        RecursionError(),
        MemoryError(),
        AssertionError(),
        StopIteration(),
    ]
    real, told = client.call, Event()

    def odd(message: Call, *, private: bool) -> None:
        if faults:
            raise faults.pop()
        real(message, private=private)
        told.set()

    monkeypatch.setattr(worker, "call", odd)
    monkeypatch.setattr(worker, "WAITS_S", (0,) * 8)
    monkeypatch.setattr(worker, "LOOK_EVERY_S", 0.01)
    service.stored(night(1, ALLOWED), "project=hooked")
    service.stored(night(2, BLOCKED), "project=hooked")
    caplog.set_level(logging.ERROR, "pasteguard_server")
    ends = Event()
    real_due = worker.deliver_due

    def due(asked: Any) -> int:
        if ends.is_set():
            raise SystemExit
        return real_due(asked)

    monkeypatch.setattr(worker, "deliver_due", due)
    worker.start_delivering(service.app)
    try:
        assert told.wait(30)
    finally:
        ends.set()
        for each in enumerate_threads():
            if each.name == "webhooks":
                each.join()
    assert len(receiver.told) == 1
    logged = [
        each.exc_info[0].__name__ for each in caplog.records if each.exc_info and each.exc_info[0]
    ]
    assert {"UnicodeEncodeError", "KeyError", "RecursionError", "MemoryError"} <= set(logged)
