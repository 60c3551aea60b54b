"""Starting, stopping, and what stands in every answer."""

import asyncio
import re
import socket
from typing import Any

import aiohttp
import pytest

from cfapi.sandbox import Fault, Quota, Sandbox
from tests.support.sandbox import Ask, Start


async def test_it_listens_on_loopback_only_and_names_its_base_url(box: Sandbox):
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/client/v4/", box.url)


async def test_it_listens_on_the_port_it_is_given(start: Start):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    box = await start(port=port)
    assert f":{port}/" in box.url


async def test_a_taken_port_is_an_error_that_leaves_nothing_running(start: Start):
    box = await start()
    port = int(box.url.split(":")[2].split("/")[0])
    other = Sandbox(zones=1, port=port)
    with pytest.raises(OSError, match=str(port)):
        await other.start()
    with pytest.raises(RuntimeError, match="not running"):
        _ = other.url


async def test_after_stopping_nobody_answers_and_the_ledgers_stay_readable(ask: Ask):
    box = Sandbox(zones=3, quota=None)
    async with box:
        url = box.url
        await ask(box, "GET", "/zones")
    assert box.count("GET", "/zones") == 1
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectionError):
            await session.get(url)


async def test_it_is_started_once_until_it_is_stopped(ask: Ask):
    box = Sandbox(zones=1, quota=None)
    await box.start()
    url = box.url

    with pytest.raises(RuntimeError, match=f"running already, at {url}"):
        await box.start()

    assert (await ask(box, "GET", "/zones")).status == 200
    await box.stop()
    await box.start()
    assert (await ask(box, "GET", "/zones")).status == 200
    await box.stop()


async def test_it_can_be_stopped_twice():
    box = Sandbox(zones=1)
    await box.start()
    await box.stop()
    await box.stop()


async def test_serve_forever_serves_until_it_is_cancelled(ask: Ask):
    box = Sandbox(zones=3, quota=None)
    await box.start()
    serving = asyncio.create_task(box.serve_forever())
    assert (await ask(box, "GET", "/zones")).status == 200
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving
    with pytest.raises(RuntimeError):
        _ = box.url


async def test_serve_forever_starts_a_box_that_is_not_running_yet():
    box = Sandbox(zones=1)
    serving = asyncio.create_task(box.serve_forever())
    while "stopped" in repr(box):  # noqa: ASYNC110  a few turns of the loop, no waiting
        await asyncio.sleep(0)
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving
    assert "stopped" in repr(box)


async def test_every_answer_is_an_envelope_with_a_ray(box: Sandbox, ask: Ask):
    good, bad = await ask(box, "GET", "/zones"), await ask(box, "GET", "/nothing")
    assert good.json.keys() == {"result", "success", "errors", "messages", "result_info"}
    assert (good.json["success"], good.json["errors"], good.json["messages"]) == (True, [], [])
    assert (bad.json["success"], bad.json["result"]) == (False, None)
    for reply in (good, bad):
        assert re.fullmatch(r"[0-9a-f]{16}-AMS", reply.headers["cf-ray"])
        assert reply.headers["Content-Type"] == "application/json"
    assert good.headers["cf-ray"] != bad.headers["cf-ray"]


async def test_the_date_of_an_answer_is_the_clocks(box: Sandbox, ask: Ask, time: Any):
    time.elapsed = 61
    assert (await ask(box, "GET", "/zones")).headers["Date"] == "Fri, 20 Nov 2026 12:01:01 GMT"


async def test_a_bug_of_the_sandbox_is_an_envelope_too(box: Sandbox, ask: Ask, caplog: pytest.LogCaptureFixture):
    zone = next(iter(box.zones.values()))
    del zone.facts["plan"]
    reply = await ask(box, "PATCH", f"/zones/{zone.id}/settings/polish", json={"value": "off"})
    assert (reply.status, reply.codes) == (500, [10013])
    assert "The sandbox failed at PATCH" in caplog.text


@pytest.mark.parametrize("path", ["/nothing", "/zones/0/1/2/3/4", "/accounts/x/nothing"])
async def test_an_unknown_path_has_no_route(box: Sandbox, ask: Ask, path: str):
    reply = await ask(box, "GET", path)
    assert (reply.status, reply.codes) == (400, [7000])


async def test_paths_outside_the_base_have_no_route_either(box: Sandbox):
    async with aiohttp.ClientSession() as session:
        response = await session.get(box.url.replace("/client/v4/", "/zones"))
        assert response.status == 400
        assert (await response.json())["errors"][0]["code"] == 7000


async def test_a_wrong_method_is_refused_with_405(box: Sandbox, ask: Ask):
    reply = await ask(box, "PUT", "/zones")
    assert (reply.status, reply.codes) == (405, [7001])
    assert reply.json["errors"][0]["message"] == "Method PUT not available for that URI."


@pytest.mark.parametrize("path", ["/zones/xyz", "/zones/XYZ/settings", "/zones//dnssec", f"/zones/{'A' * 32}"])
async def test_a_malformed_id_cannot_be_routed(box: Sandbox, ask: Ask, path: str):
    reply = await ask(box, "GET", path)
    assert (reply.status, reply.codes) == (400, [7003])
    assert f"{path}, perhaps" in reply.json["errors"][0]["message"]


async def test_bad_json_is_refused(box: Sandbox, ask: Ask):
    reply = await ask(box, "POST", "/zones", data=b'{"name": ', skip_auto_headers=["Content-Type"])
    assert (reply.status, reply.codes) == (400, [6007])


@pytest.mark.parametrize("body", [b"", b"[]", b'"text"', b"null"])
async def test_a_body_that_is_no_object_is_refused(box: Sandbox, ask: Ask, body: bytes):
    reply = await ask(box, "POST", "/zones", data=body)
    assert reply.status == 400
    assert reply.codes in ([6007], [9207])


async def test_json_that_a_client_sends_as_text_is_read(box: Sandbox, ask: Ask):
    headers = {"Authorization": f"Bearer {box.token}", "Content-Type": "text/plain;charset=UTF-8"}
    reply = await ask(box, "POST", "/zones", headers=headers, data=b'{"name": "text.example"}')
    assert (reply.status, reply.result["name"]) == (200, "text.example")


async def test_a_body_of_another_type_is_refused(box: Sandbox, ask: Ask):
    headers = {"Authorization": f"Bearer {box.token}", "Content-Type": "text/xml"}
    reply = await ask(box, "POST", "/zones", headers=headers, data=b"<zone/>")
    assert (reply.status, reply.codes) == (415, [9207])


async def test_json_that_curl_labels_as_a_form_is_read_all_the_same(box: Sandbox, ask: Ask):
    headers = {
        "Authorization": f"Bearer {box.token}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    invite = next(iter(box.invites))
    reply = await ask(box, "PATCH", f"/user/invites/{invite}", headers=headers, data=b'{"status": "accepted"}')
    assert reply.result["status"] == "accepted"


@pytest.mark.parametrize("declared", [True, False])
async def test_a_body_that_is_too_large_is_refused(start: Start, ask: Ask, declared: bool):
    box = await start(max_body=1000)

    async def chunks():
        yield b"x" * 2000

    reply = await ask(box, "POST", "/zones", data=b"x" * 2000 if declared else chunks())
    assert reply.status == 413
    assert (await ask(box, "GET", "/zones")).status == 200


@pytest.mark.parametrize(
    ("accepted", "coding"), [("gzip, deflate", "gzip"), ("gzip, br", "br"), ("gzip, br;q=0", "gzip")]
)
async def test_large_answers_are_packed_for_clients_that_accept_it(box: Sandbox, accepted: str, coding: str):
    headers = {"Authorization": f"Bearer {box.token}", "Accept-Encoding": accepted}
    async with aiohttp.ClientSession(auto_decompress=False, headers=headers) as session:
        large = await session.get(f"{box.url}zones?per_page=50")
        small = await session.get(f"{box.url}zones?per_page=5")
        plain = await session.get(f"{box.url}zones?per_page=50", headers={"Accept-Encoding": "identity"})
        assert large.headers["Content-Encoding"] == coding
        assert len(await large.read()) < len(await plain.read()) / 3
        assert "Content-Encoding" not in small.headers
        assert "Content-Encoding" not in plain.headers


async def test_requests_are_recorded_in_order_with_their_status(box: Sandbox, ask: Ask):
    await ask(box, "GET", "/zones", params={"per_page": "5"})
    await ask(box, "GET", "/user/tokens", headers={"X-Auth-Email": box.email, "X-Auth-Key": box.key})
    await ask(box, "GET", "/ips", headers={})
    first, second, third = box.requests
    assert (first.method, first.path, first.query, first.status) == ("GET", "/zones", {"per_page": "5"}, 200)
    assert [each.credential for each in box.requests] == ["token", "key", None]
    assert (second.path, third.path) == ("/user/tokens", "/ips")


async def test_count_takes_a_method_and_a_glob(box: Sandbox, ask: Ask):
    zone = next(iter(box.zones))
    for path in ("/zones", f"/zones/{zone}", f"/zones/{zone}/dnssec", "/user"):
        await ask(box, "GET", path)
    assert box.count("GET", "/zones") == 1
    assert box.count("GET", "/zones*") == 3
    assert box.count("GET", "/zones/*/dnssec") == 1
    assert box.count("POST") == 0
    assert box.count() == 4


async def test_two_schemes_at_once_are_both_recorded(box: Sandbox, ask: Ask):
    headers = {"Authorization": f"Bearer {box.token}", "X-Auth-Email": box.email, "X-Auth-Key": box.key}
    await ask(box, "GET", "/zones", headers=headers)
    await ask(box, "GET", "/zones")
    assert [each.schemes for each in box.requests] == [("token", "key"), ("token",)]


async def test_reprs_tell_no_secrets(start: Start):
    box = await start(quota=Quota())
    shown = f"{box!r} {box._world!r} {box._world.store!r} {box._world.store.credentials!r}"
    for secret in (box.token, box.account_token, box.limited_token, box.key):
        assert secret not in shown


async def test_a_thousand_requests_at_once_are_all_answered(box: Sandbox):
    headers = {"Authorization": f"Bearer {box.token}"}
    connector = aiohttp.TCPConnector(limit=200)
    async with aiohttp.ClientSession(headers=headers, connector=connector) as session:

        async def one() -> int:
            async with session.get(f"{box.url}accounts") as response:
                await response.read()
                return response.status

        statuses = await asyncio.gather(*(one() for _ in range(1000)))
    assert set(statuses) == {200}


async def test_a_client_that_leaves_in_the_middle_of_its_body_disturbs_nobody(
    box: Sandbox, ask: Ask, caplog: pytest.LogCaptureFixture
):
    host, port = box.url.split("/")[2].split(":")
    _, writer = await asyncio.open_connection(host, int(port))
    head = f"POST /client/v4/zones HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {box.token}\r\nContent-Length: 99"
    writer.write(f"{head}\r\n\r\n{{".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert (await ask(box, "GET", "/zones")).status == 200
    while len(box.requests) < 2:  # noqa: ASYNC110  a few turns of the loop, no waiting
        await asyncio.sleep(0)
    left = next(request for request in box.requests if request.method == "POST")
    assert left.status is None
    assert not caplog.records


async def test_a_client_that_asks_before_sending_its_body_is_told_to_go_on(box: Sandbox, ask: Ask):
    invite = next(iter(box.invites))
    reply = await ask(box, "PATCH", f"/user/invites/{invite}", json={"status": "accepted"}, expect100=True)
    assert reply.result["status"] == "accepted"


async def test_what_goes_on_for_a_client_that_left_ends_with_the_sandbox():
    before = asyncio.all_tasks()
    async with Sandbox(zones=1, quota=None, faults=[Fault("latency", delay=3600)]) as box:
        host, port = box.url.split("/")[2].split(":")
        _, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"GET /client/v4/zones HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {box.token}\r\n\r\n".encode())
        while not box.requests:  # noqa: ASYNC110  a few turns of the loop, no waiting
            await asyncio.sleep(0)
        writer.close()
        await writer.wait_closed()

    assert asyncio.all_tasks() == before


@pytest.mark.parametrize("wanted", [{"zones": -1}, {"records": -1}])
def test_a_world_of_less_than_nothing_is_refused(wanted: dict[str, Any]):
    with pytest.raises(ValueError, match="no fewer than 0"):
        Sandbox(**wanted)
