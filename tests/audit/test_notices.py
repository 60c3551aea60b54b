"""What is told to programs: the message, its signature, and how it gets there."""

import asyncio
import json
import os
import signal
import sys
from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cfapi._core.secret import Secret
from cfapi.audit import Fault, Finding, Place, Report, Severity
from cfapi.audit.comparing import Change, Comparison
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.notices import webhook as webhooks
from cfapi.audit.notices.command import BadCommand, Command, environment_without
from cfapi.audit.notices.notice import LONGEST, NotDelivered, Notice, notice_of
from cfapi.audit.notices.signing import BadSecret, SigningKey
from cfapi.audit.notices.webhook import BadURL, Webhook
from tests.support.fake_time import FakeTime
from tests.support.loopback import End, Loopback, Reply, closed_port, in_turn, serving
from tests.support.sync import until

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
SHOP = Place("Acme", "a1", "shop.example", "z1")
TLS = Finding("tls.v13_on", Severity.MEDIUM, SHOP, Fault("tls_1_3", "TLS 1.3 is off", "Switch it on", {"value": "off"}))
HSTS = Finding("tls.hsts_on", Severity.HIGH, SHOP, Fault("security_header", "HSTS is off", "Switch it on"))
NOTICE = Notice("msg_1", b'{"type":"x"}', 1)
# The example of the specification.
EXAMPLE = Notice("msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}', 1)
SECRET = Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")


def compared(*new: Finding, worse: tuple[Change, ...] = (), same: int = 0) -> Report:
    found = [*new, *(each.now for each in worse)]
    return Report(found, changes=Comparison(new, (), worse, (), (), same))


def told(*new: Finding, **more: Any) -> dict[str, Any]:
    notice = notice_of(compared(*new, **more), "monday", NOW)
    assert notice is not None
    return json.loads(notice.body)


# --- the message


def test_nothing_is_told_where_nothing_is_new():
    assert notice_of(compared(same=3), "monday", NOW) is None
    assert notice_of(Report([TLS]), "monday", NOW) is None


def test_what_is_new_or_worse_is_told_as_reports_have_it_the_most_severe_first():
    low = attrs.evolve(HSTS, severity=Severity.LOW)

    message = told(TLS, worse=(Change(low, HSTS),))

    assert (message["type"], message["timestamp"]) == ("cfapi.audit.new_findings", "2026-11-26T09:30:00+00:00")
    data = message["data"]
    assert (data["new"], data["worse"], data["left_out"]) == (1, 1, 0)
    assert data["by_severity"] == {"high": 1, "medium": 1}
    assert [(each["change"], each["check"], each.get("before")) for each in data["findings"]] == [
        ("worse", "tls.hsts_on", "low"),
        ("new", "tls.v13_on", None),
    ]
    assert data["findings"][1]["fingerprint"] == fingerprint(TLS)
    assert data["findings"][1]["evidence"] == {"value": "off"}


def test_the_same_news_since_the_same_audit_have_the_same_id_whenever_they_are_told():
    ids = {
        name: made.id
        for name, made in {
            "first": notice_of(compared(TLS, HSTS), "monday", NOW),
            "again": notice_of(compared(HSTS, TLS), "monday", datetime(2027, 1, 1, tzinfo=UTC)),
            "another audit": notice_of(compared(TLS, HSTS), "tuesday", NOW),
            "other findings": notice_of(compared(TLS), "monday", NOW),
            "more severe": notice_of(compared(attrs.evolve(TLS, severity=Severity.HIGH), HSTS), "monday", NOW),
        }.items()
        if made is not None
    }

    assert ids["first"] == ids["again"]
    assert len(set(ids.values())) == 4


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from([0, 10, 5_000, 40_000, 49_000, 51_000, 600_000]), min_size=1, max_size=30),
    st.sampled_from(["a", "\u202e", "\udc80", '"']),
)
def test_a_message_is_never_longer_than_a_million_bytes_and_counts_what_it_leaves_out(sizes, letter):
    findings = [
        attrs.evolve(TLS, fault=Fault(f"{n}", letter * (size // 10), "r", {"names": [letter * size]}))
        for n, size in enumerate(sizes)
    ]
    notice = notice_of(compared(*findings), "monday", NOW)
    assert notice is not None

    data = json.loads(notice.body)["data"]

    assert len(notice.body) <= LONGEST
    assert notice.body.isascii()
    assert len(data["findings"]) + data["left_out"] == notice.count == data["new"] == len(findings)


def test_a_finding_with_very_much_evidence_is_told_without_it():
    crowded = attrs.evolve(TLS, fault=attrs.evolve(TLS.fault, evidence={"names": ["a.example"] * 10_000}))

    (found, other) = told(crowded, HSTS)["data"]["findings"][::-1]

    assert (found["check"], found["evidence"]) == ("tls.v13_on", {})
    assert other["check"] == "tls.hsts_on"


def test_what_there_is_no_room_for_is_the_least_severe():
    long = [
        attrs.evolve(TLS, severity=severity, fault=Fault(f"s{n}", "p" * 40_000, "r"))
        for n, severity in enumerate([Severity.LOW, Severity.HIGH] * 20)
    ]

    data = told(*long)["data"]

    assert data["left_out"] == 40 - len(data["findings"]) > 0
    assert [each["severity"] for each in data["findings"]][:20] == ["high"] * 20


def test_a_finding_with_an_endless_text_is_left_out_and_the_others_are_told():
    endless = attrs.evolve(HSTS, fault=Fault("s", "p" * LONGEST, "r"))

    data = told(endless, TLS)["data"]

    assert ([each["check"] for each in data["findings"]], data["left_out"]) == (["tls.v13_on"], 1)


# --- its signature


def test_a_notice_is_signed_as_the_specification_says():
    headers = SigningKey.of(SECRET).headers(EXAMPLE, datetime.fromtimestamp(1614265330, UTC))

    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hunter2",
        "whsec_",
        "whsec_hunter2hunter2hunter2hunter2!!",
        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_" + b64encode(bytes(23)).decode(),
        "whsec_" + b64encode(bytes(65)).decode(),
        "whsec_" + "é" * 32,
    ],
)
def test_another_secret_is_refused_and_not_repeated(text: str):
    with pytest.raises(BadSecret, match="openssl rand -base64 32") as refused:
        SigningKey.of(Secret(text))

    assert len(text) < 8 or text not in str(refused.value)


def test_a_key_shows_itself_nowhere():
    assert SECRET.reveal().removeprefix("whsec_") not in repr(Webhook("https://a.example", SigningKey.of(SECRET)))


# --- the webhook


async def sent(*answers: Any, time: FakeTime | None = None) -> tuple[Loopback, str | None]:
    """What a server sees of a notice that it takes or not, and the error."""
    failed = None
    async with serving(in_turn(*answers)) as server:
        try:
            await hook(server.url, time).deliver(NOTICE)
        except NotDelivered as error:
            failed = str(error).removeprefix(f"http://{server.address}: ")
    return server, failed


def hook(url: str, time: FakeTime | None = None) -> Webhook:
    return Webhook(url, SigningKey.of(SECRET), (time or FakeTime()).clock)


async def test_a_notice_is_posted_with_its_signature():
    server, failed = await sent(Reply(status=204))

    (seen,) = server.seen
    assert failed is None
    assert (seen.method, seen.body, seen.headers["content-type"]) == ("POST", NOTICE.body, "application/json")
    assert {name: seen.headers[name] for name in seen.headers if name.lower().startswith("webhook-")} == (
        SigningKey.of(SECRET).headers(NOTICE, FakeTime().now())
    )


@pytest.mark.parametrize("failure", [Reply(status=500), Reply(status=429), Reply(status=408), End.DROP, End.RESET])
async def test_what_may_pass_is_tried_again_with_the_same_id_and_body_and_a_new_time(failure: Any):
    time = FakeTime()
    server, failed = await sent(failure, failure, Reply(), time=time)

    assert failed is None
    assert len(server.seen) == 3
    assert {(each.headers["webhook-id"], each.body) for each in server.seen} == {(NOTICE.id, NOTICE.body)}
    assert len(time.sleeps) == 2
    times = [int(each.headers["webhook-timestamp"]) for each in server.seen]
    assert times[2] - times[0] == pytest.approx(sum(time.sleeps), abs=2)


async def test_after_five_times_nobody_tries_any_more():
    server, failed = await sent(Reply(status=503))

    assert len(server.seen) == 5
    assert failed == "it does not take it (503), 5 times"


@pytest.mark.parametrize("status", [400, 401, 404, 410])
async def test_a_refusal_is_not_tried_again(status: int):
    server, failed = await sent(Reply(status=status))

    assert len(server.seen) == 1
    assert failed == f"it does not take it ({status})"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_redirect_is_not_followed(status: int):
    async with serving() as elsewhere:
        server, failed = await sent(Reply(status=status, headers={"Location": elsewhere.url}))

    assert (len(server.seen), elsewhere.seen) == (1, [])
    assert "redirects, which is not followed" in (failed or "")


async def test_it_waits_as_long_as_it_is_asked_to_and_no_longer_than_a_minute():
    time, other = FakeTime(), FakeTime()
    await sent(Reply(status=429, headers={"Retry-After": "17"}), Reply(), time=time)
    server, failed = await sent(Reply(status=429, headers={"Retry-After": "61"}), Reply(), time=other)

    assert time.sleeps == [17.0]
    assert (other.sleeps, len(server.seen)) == ([], 1)
    assert "(429)" in (failed or "")


async def test_a_server_that_says_nothing_is_left(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(webhooks, "ATTEMPT_SECONDS", 0.05)

    async with asyncio.timeout(15):  # less than the 20 s that a connection may be silent
        server, failed = await sent(End.HANG, End.HANG, Reply())

    assert failed is None
    assert len(server.seen) == 3


async def test_what_a_server_says_is_not_read():
    server, failed = await sent(Reply(b"x" * 1000, length=10**12, stalls=True))

    assert (len(server.seen), failed) == (1, None)


async def test_where_nobody_listens_the_host_is_told_and_not_the_path():
    port = await closed_port()

    with pytest.raises(NotDelivered) as failed:
        await hook(f"http://127.0.0.1:{port}/services/hunter2?sig=hunter2").deliver(NOTICE)

    assert str(failed.value).startswith(f"http://127.0.0.1:{port}: cannot connect")
    assert "hunter2" not in str(failed.value) + repr(hook("https://a.example/hunter2"))


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example/x",
        "http://127.0.0.1.hooks.example/x",
        "http://10.0.0.1/x",
        "ftp://hooks.example/x",
        "hooks.example/x",
        "https://ann:hunter2@hooks.example/x",
        "https://hooks.example/x#hunter2",
        "https:///x",
        "https://hooks.example:0/x",
        "https://hooks.example:99999/x",
        "https://[::1/x",
        "https://hooks.example/a b",
        "https://hooks.example/a\r\nX-Header: 1",
        "https://höoks.example/",
        "",
    ],
)
def test_another_url_is_refused_and_its_password_not_repeated(url: str):
    with pytest.raises(BadURL) as refused:
        hook(url)

    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    ["https://hooks.example", "https://hooks.example:8443/a?sig=b%20c", "http://localhost:8080/x", "http://[::1]/x"],
)
def test_https_and_this_machine_are_fine(url: str):
    assert hook(url).url == url


# --- the command


def python(code: str) -> Command:
    return Command((sys.executable, "-c", code), os.environ)


def test_a_command_has_the_message_on_its_standard_input(tmp_path: Path):
    path = tmp_path / "got"
    big = Notice("msg_1", b"x" * LONGEST, 1)

    python(f"import sys; open({str(path)!r}, 'wb').write(sys.stdin.buffer.read())").deliver(big)

    assert path.read_bytes() == big.body


def test_a_command_need_not_read_it():
    python("pass").deliver(Notice("msg_1", b"x" * LONGEST, 1))


def test_what_a_command_prints_goes_to_standard_error(capfd: pytest.CaptureFixture[str]):
    python("print('noted')").deliver(NOTICE)

    printed = capfd.readouterr()
    assert (printed.out, printed.err.strip()) == ("", "noted")


def test_how_a_command_ended_is_told():
    with pytest.raises(NotDelivered, match=r": it ended with 7$"):
        python("raise SystemExit(7)").deliver(NOTICE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_command_that_was_killed_is_told():
    with pytest.raises(NotDelivered, match=r": it was ended by signal 9$"):
        python("import os; os.kill(os.getpid(), 9)").deliver(NOTICE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no groups of processes")
@pytest.mark.timeout(30)  # half of what the child would take
def test_a_command_that_takes_too_long_is_ended_with_all_that_it_started(tmp_path: Path):
    pid = tmp_path / "pid"
    script = Command(("sh", "-c", f"sleep 60 & echo $! > {pid}; wait"), os.environ, seconds=1)

    with pytest.raises(NotDelivered, match=r": it did not end in 1 s$"):
        script.deliver(NOTICE)
    while not (pid.exists() and pid.read_text()):  # the machine was too busy to get that far
        script = attrs.evolve(script, seconds=2 * script.seconds)
        with pytest.raises(NotDelivered):
            script.deliver(NOTICE)

    until(lambda: is_gone(int(pid.read_text())))


def is_gone(pid: int) -> bool:
    """Whether a process has ended, or is one that nobody has buried."""
    try:
        os.kill(pid, signal.SIG_DFL)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


@pytest.mark.skipif(sys.platform == "win32", reason="paths have backslashes there")
def test_words_are_split_as_a_shell_does_and_nothing_else_of_a_shell_is_there():
    command = Command.parse("""echo 'a b' "$HOME" ; rm * > x | y""", os.environ)

    assert command.words == ("echo", "a b", "$HOME", ";", "rm", "*", ">", "x", "|", "y")


@pytest.mark.parametrize(
    ("text", "words"), [("", "empty"), ("echo 'a", "No closing quotation"), ("no-such", "no-such")]
)
def test_a_command_that_can_not_be_run_is_refused_at_once(text: str, words: str):
    with pytest.raises(BadCommand, match=words):
        Command.parse(text, os.environ)


def test_a_program_that_is_gone_meanwhile_is_told():
    with pytest.raises(NotDelivered, match="it can't be run: "):
        Command(("/no/such/program",)).deliver(NOTICE)


def test_an_environment_without_credentials_keeps_all_else():
    environment = {
        "PATH": "/bin",
        "CLOUDFLARE_API_TOKEN": "1",
        "Cloudflare_Api_Key": "2",
        "CF_API_TOKEN": "3",
        "CFAPI_WEBHOOK_SECRET": "4",
        "ACME_TOKEN": "5",
        "CFAPI_CONFIG_DIR": "/etc",
    }

    assert environment_without(environment, {"ACME_TOKEN"}) == {"PATH": "/bin", "CFAPI_CONFIG_DIR": "/etc"}


async def test_a_proxy_is_told_the_host_alone_and_its_password_is_not_repeated(monkeypatch: pytest.MonkeyPatch):
    heard: list[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        monkeypatch.setenv("HTTPS_PROXY", f"http://ann:hunter2@127.0.0.1:{port}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        with pytest.raises(NotDelivered, match=r"hooks\.shop\.example: the proxy demands") as told:
            await hook("https://hooks.shop.example/path?key=1").deliver(NOTICE)

    assert [each.split(b"\r\n")[0] for each in heard] == [b"CONNECT hooks.shop.example:443 HTTP/1.1"]
    assert not any(secret in str(told.value) for secret in ("hunter2", "ann", "path", "key"))
