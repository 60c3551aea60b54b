"""Videos of Stream: uploaded in pieces that can be sent again, in one form, or by somebody without a token."""

import base64
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import attrs
import pytest

from cfapi import Cloudflare, Retries
from cfapi.sandbox import Fault, Sandbox
from cfapi.uploads import begin_video, upload_video
from tests.support.sandbox import Ask, Start

MIB = 1024 * 1024
PIECE = 5 * MIB
TUS = {"Tus-Resumable": "1.0.0"}
OFFSETS = "application/offset+octet-stream"


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Two pieces and a bit."""
    path = tmp_path / "talk.mp4"
    path.write_bytes(bytes(2 * PIECE + 3))
    return path


@pytest.fixture
async def upload(box: Sandbox, ask: Ask, account: str) -> str:
    """The path of an upload of two pieces and a bit, with nothing sent."""
    headers = {"Authorization": f"Bearer {box.token}", "Upload-Length": str(2 * PIECE + 3), **TUS}
    begun = await ask(box, "POST", f"{account}/stream", headers=headers)
    return path_of(box, begun.headers["Location"])


def path_of(box: Sandbox, url: str) -> str:
    assert url.startswith(box.url)
    return "/" + url.removeprefix(box.url)


def at(offset: int) -> dict[str, str]:
    return {**TUS, "Upload-Offset": str(offset), "Content-Type": OFFSETS}


FAULTS = [None, Fault("drop_before"), Fault("drop_after"), Fault("status", status=503)]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_a_client_uploads_a_video_whatever_happens_to_a_piece(
    box: Sandbox, account: str, video: Path, fault: Fault | None
):
    if fault is not None:
        box.fault(attrs.evolve(fault, method="PATCH", skip=1, times=1))
    async with Cloudflare(box.token, base_url=box.url, retries=Retries(base=0)) as cf:
        id = account.removeprefix("/accounts/")
        sent = await upload_video(cf, video, account_id=id, piece=PIECE)

        begun = await cf.stream.get(sent.id, account_id=id)
        box.travel(timedelta(seconds=5))
        ready = await cf.stream.get(sent.id, account_id=id)

    assert (state(begun), begun.size, begun.meta) == (("queued", False), 2 * PIECE + 3, {"name": "talk.mp4"})
    assert state(ready) == ("ready", True)


def state(video: Any) -> tuple[str, bool]:
    return video.status.state, video.ready_to_stream


async def test_a_video_waits_for_its_content(box: Sandbox, account: str):
    async with Cloudflare(box.token, base_url=box.url) as cf:
        id = account.removeprefix("/accounts/")
        begun = await begin_video(cf, 10, account_id=id, name="talk")
        box.travel(timedelta(minutes=1))
        (video,) = await cf.stream.list(account_id=id).collect()

    assert (video.uid, state(video)) == (begun.id, ("pendingupload", False))


async def test_an_upload_tells_how_much_is_there(box: Sandbox, ask: Ask, upload: str):
    before = await ask(box, "HEAD", upload, headers=TUS)
    taken = await ask(box, "PATCH", upload, headers=at(0), data=BytesIO(bytes(PIECE)))
    after = await ask(box, "HEAD", upload, headers=TUS)

    assert [each.status for each in (before, taken, after)] == [200, 204, 200]
    assert [each.headers["Upload-Offset"] for each in (before, taken, after)] == ["0", str(PIECE), str(PIECE)]
    assert after.headers["Upload-Length"] == str(2 * PIECE + 3)
    assert {each.headers["Tus-Resumable"] for each in (before, taken, after)} == {"1.0.0"}


@pytest.mark.parametrize(
    ("headers", "size", "status"),
    [
        (at(1), PIECE, 409),
        (at(0) | {"Tus-Resumable": "0.2.2"}, PIECE, 412),
        (at(0) | {"Content-Type": "video/mp4"}, PIECE, 415),
        (at(0), PIECE - 256 * 1024, 400),
        (at(0), PIECE + 1, 400),
        (at(0), 2 * PIECE + 4, 400),
        (at(0), 2 * PIECE + 3, 204),
    ],
)
async def test_a_piece_has_its_place_and_its_size(
    ask: Ask, upload: str, *, box: Sandbox, headers: dict[str, str], size: int, status: int
):
    assert (await ask(box, "PATCH", upload, headers=headers, data=BytesIO(bytes(size)))).status == status
    offset = (await ask(box, "HEAD", upload, headers=TUS)).headers["Upload-Offset"]
    assert offset == str(size if status == 204 else 0)


async def test_pieces_may_be_larger_than_other_bodies(ask: Ask, start: Start):
    box = await start(max_body=MIB)
    account = f"/accounts/{next(iter(box.accounts))}"
    signed = {"Authorization": f"Bearer {box.token}"}
    begun = await ask(box, "POST", f"{account}/stream", headers=TUS | signed | {"Upload-Length": str(PIECE)})
    path = path_of(box, begun.headers["Location"])

    assert (await ask(box, "PATCH", path, headers=at(0), data=BytesIO(bytes(PIECE)))).status == 204
    assert (await ask(box, "PUT", f"{account}/stream/webhook", data=BytesIO(bytes(PIECE)))).status == 413


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Upload-Length": "10"}, 412),
        (TUS, 400),
        (TUS | {"Upload-Length": "many"}, 400),
        (TUS | {"Upload-Length": str(31 * 1000**3)}, 413),
        (TUS | {"Upload-Length": "10", "Upload-Metadata": "name not-base64!"}, 400),
    ],
)
async def test_an_upload_that_can_not_be_is_not_begun(
    box: Sandbox, ask: Ask, account: str, headers: dict[str, str], status: int
):
    signed = {"Authorization": f"Bearer {box.token}"}
    assert (await ask(box, "POST", f"{account}/stream", headers=headers | signed)).status == status
    assert (await ask(box, "GET", f"{account}/stream")).result == []


async def test_what_an_upload_says_of_its_video_is_told_of_it(box: Sandbox, ask: Ask, call: Ask, account: str):
    said = {"name": "a", "maxdurationseconds": "60", "requiresignedurls": "", "allowedorigins": "a.example,b.example"}
    metadata = ",".join(f"{name} {base64.b64encode(value.encode()).decode()}" for name, value in said.items())
    headers = TUS | {"Upload-Length": "10", "Upload-Metadata": metadata, "Upload-Creator": "me"}
    await ask(box, "POST", f"{account}/stream", headers=headers | {"Authorization": f"Bearer {box.token}"})

    (video,) = (await call("GET", f"{account}/stream")).result

    assert (video["meta"], video["maxDurationSeconds"], video["creator"]) == ({"name": "a"}, 60, "me")
    assert (video["requireSignedURLs"], video["allowedOrigins"]) == (True, ["a.example", "b.example"])


async def test_somebody_without_a_token_sends_a_video_once(call: Ask, account: str):
    body = {"maxDurationSeconds": 60, "meta": {"name": "theirs"}}
    made = (await call("POST", f"{account}/stream/direct_upload", json=body)).result

    async with aiohttp.ClientSession() as stranger:
        statuses = [(await stranger.post(made["uploadURL"], data={"file": BytesIO(b"movie")})).status for _ in range(2)]

    assert statuses == [200, 410]
    video = (await call("GET", f"{account}/stream/{made['uid']}")).result
    assert (video["size"], video["status"]["state"], video["meta"]) == (5, "queued", {"name": "theirs"})


async def test_an_upload_url_is_good_for_half_an_hour(box: Sandbox, ask: Ask, account: str):
    made = (await ask(box, "POST", f"{account}/stream/direct_upload", json={"maxDurationSeconds": 60})).result
    box.travel(timedelta(minutes=30))

    assert (await ask(box, "POST", path_of(box, made["uploadURL"]), data={"file": BytesIO(b"movie")})).status == 410


async def test_a_small_video_comes_in_one_form(box: Sandbox, ask: Ask, account: str):
    made = (await ask(box, "POST", f"{account}/stream", data={"file": BytesIO(b"movie")})).result

    assert (made["size"], made["status"]["state"]) == (5, "queued")
    assert (await ask(box, "POST", f"{account}/stream", data={"other": BytesIO(b"movie")})).status == 400


async def test_a_change_of_a_video_leaves_what_it_does_not_name(box: Sandbox, ask: Ask, call: Ask, account: str):
    made = (await ask(box, "POST", f"{account}/stream/direct_upload", json={"maxDurationSeconds": 60})).result["uid"]
    path = f"{account}/stream/{made}"
    await call("POST", path, json={"meta": {"name": "a"}, "creator": "me"})

    changed = (await call("POST", path, json={"meta": {"tag": "b"}})).result

    assert (changed["meta"], changed["creator"], changed["maxDurationSeconds"]) == ({"name": "a", "tag": "b"}, "me", 60)
    assert (await call("GET", path)).result["meta"] == changed["meta"]
