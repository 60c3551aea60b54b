"""Uploads of several requests: videos go on where they stopped, and assets are sent with their own token."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from cfapi import ArgumentError, CallError, Retries, ServerError
from cfapi.uploads import VideoUpload, begin_video, upload_assets, upload_video
from tests.support.loopback import TOKEN, End, Reply, Seen, ok, refusal, serving

KIB_256 = 256 * 1024
CONTENT = bytes(range(256)) * 2560  # 640 KiB: two pieces and a half
PATIENT = Retries(attempts=3, base=0)


@define
class TusServer:
    """A server of resumable uploads, which fails as it is told to: by what happens to each PATCH, in turn."""

    faults: list[Any] = field(factory=list)
    content: bytearray = field(factory=bytearray)
    metadata: str = ""

    def answer(self, seen: Seen) -> Any:
        if seen.method == "POST":
            self.metadata = seen.headers["Upload-Metadata"]
            return Reply(status=201, headers={"Location": "/v4/uploads/u?tusv2=true", "stream-media-id": "video"})
        assert seen.headers["Tus-Resumable"] == "1.0.0"
        if seen.method == "HEAD":
            return Reply(headers={"Upload-Offset": str(len(self.content))})
        fault = self.faults.pop(0) if self.faults else None
        if fault in ("lost before", "lost after", "half"):
            self.content += {"lost before": b"", "lost after": seen.body, "half": seen.body[: len(seen.body) // 2]}[
                fault
            ]
            return End.RESET
        if fault is not None:
            return fault
        if int(seen.headers["Upload-Offset"]) != len(self.content):
            return refusal(409)
        assert seen.headers["Content-Type"] == "application/offset+octet-stream"
        self.content += seen.body
        return Reply(status=204, headers={"Upload-Offset": str(len(self.content))})


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "talk.mp4"
    path.write_bytes(CONTENT)
    return path


@pytest.mark.parametrize(
    "faults",
    [
        [],
        ["lost before"],
        ["lost after", None, "lost after"],
        ["half", "half"],
        [refusal(500), refusal(502)],
        [None, refusal(409)],
    ],
    ids=str,
)
async def test_a_video_arrives_whole_whatever_happens_to_its_pieces(faults, video: Path):
    tus = TusServer(list(faults))
    async with serving(tus.answer) as server, server.client(retries=PATIENT) as cf:
        upload = await upload_video(cf, video, account_id="a", piece=KIB_256)

        assert bytes(tus.content) == CONTENT
        assert upload.id == "video"
        assert server.seen[0].headers["Upload-Length"] == str(len(CONTENT))
    assert tus.metadata == f"name {base64.b64encode(b'talk.mp4').decode()}"


async def test_without_faults_each_piece_is_sent_once(video: Path):
    tus = TusServer()
    async with serving(tus.answer) as server, server.client() as cf:
        await upload_video(cf, video, account_id="a", piece=KIB_256)

        assert [seen.method for seen in server.seen] == ["POST", "HEAD", "PATCH", "PATCH", "PATCH"]
        assert {seen.target for seen in server.seen[1:]} == {"/v4/uploads/u?tusv2=true"}


async def test_an_upload_that_never_gets_on_is_given_up_and_can_be_resumed_elsewhere(video: Path):
    tus = TusServer([None, *[refusal(500)] * 99])
    async with serving(tus.answer) as server:
        async with server.client(retries=PATIENT) as cf:
            begun = await begin_video(cf, len(CONTENT), account_id="a", name="talk")
            with pytest.raises(CallError) as caught:
                await begun.send(cf, video, piece=KIB_256)
            assert len([seen for seen in server.seen if seen.method == "PATCH"]) == 1 + PATIENT.attempts
        tus.faults.clear()
        async with server.client() as other:
            await VideoUpload(begun.url).send(other, video, piece=KIB_256)

    assert bytes(tus.content) == CONTENT
    assert caught.value.status in (None, 500)


async def test_another_host_gets_no_credentials(video: Path):
    tus = TusServer()
    async with serving(tus.answer) as elsewhere, serving(tus.answer) as api, api.client() as cf:
        await VideoUpload(f"{elsewhere.url}/uploads/u").send(cf, video)

        assert api.seen == []
        assert not any("Authorization" in seen.headers for seen in elsewhere.seen)
    assert bytes(tus.content) == CONTENT


async def test_the_own_host_gets_them(video: Path):
    tus = TusServer()
    async with serving(tus.answer) as server, server.client() as cf:
        await upload_video(cf, video, account_id="a")

        assert {seen.headers["Authorization"] for seen in server.seen} == {f"Bearer {TOKEN}"}


@pytest.mark.parametrize("piece", [0, 1, KIB_256 + 1])
async def test_a_piece_of_a_wrong_size_is_refused_unsent(piece: int, video: Path):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match="256 KiB"):
            await VideoUpload(f"{server.url}/uploads/u").send(cf, video, piece=piece)

        assert server.seen == []


async def test_a_server_that_states_no_offset_is_an_error_instead_of_a_loop(video: Path):
    async with serving(Reply()) as server, server.client() as cf:
        with pytest.raises(CallError, match="Upload-Offset"):
            await VideoUpload(f"{server.url}/uploads/u").send(cf, video)


def test_the_url_of_an_upload_is_not_shown():
    assert "s3cret" not in repr(VideoUpload("https://upload.example/s3cret", "video"))


# --- assets


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "css").mkdir()
    (tmp_path / "index.html").write_text("<p>")
    (tmp_path / "css/site.css").write_text("p {}")
    (tmp_path / "copy.css").write_text("p {}")
    return tmp_path


async def test_assets_are_announced_and_those_that_are_missing_are_sent_with_the_sessions_token(folder: Path):
    announced: dict[str, Any] = {}

    def answer(seen: Seen) -> Reply:
        if seen.path.endswith("/assets-upload-session"):
            announced.update(json.loads(seen.body)["manifest"])
            hashes = sorted({each["hash"] for each in announced.values()})
            return ok({"jwt": "of-the-session", "buckets": [[each] for each in hashes]})
        return ok({"jwt": "completed" if len(server.seen) == 3 else None})

    async with serving(answer) as server, server.client() as cf:
        token = await upload_assets(cf, "shop", folder, account_id="a")
        begun, *sent = server.seen

        assert token == "completed"
        assert set(announced) == {"/index.html", "/css/site.css", "/copy.css"}
        assert announced["/copy.css"] == announced["/css/site.css"]
        assert announced["/index.html"]["size"] == 3
        assert begun.headers["Authorization"] == f"Bearer {TOKEN}"
        assert {each.headers["Authorization"] for each in sent} == {"Bearer of-the-session"}
        assert {each.path for each in sent} == {"/accounts/a/workers/assets/upload?base64=true"}
        bodies = b"".join(each.body for each in sent)
        assert base64.b64encode(b"<p>") in bodies
        assert b"Content-Type: text/css" in bodies
        assert all(each["hash"].encode() in bodies for each in announced.values())


async def test_assets_that_are_all_there_are_not_sent(folder: Path):
    async with serving(ok({"jwt": "completed", "buckets": []})) as server, server.client() as cf:
        assert await upload_assets(cf, "shop", folder, account_id="a") == "completed"
        assert len(server.seen) == 1


async def test_a_folder_without_files_is_refused_unsent(tmp_path: Path):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match="no files"):
            await upload_assets(cf, "shop", tmp_path, account_id="a")

        assert server.seen == []


async def test_a_refused_asset_raises(folder: Path):
    def answer(seen: Seen) -> Reply:
        manifest = json.loads(seen.body)["manifest"] if "session" in seen.path else {}
        buckets = [[each["hash"] for each in manifest.values()][:1]]
        return ok({"jwt": "of-the-session", "buckets": buckets}) if manifest else refusal(500)

    async with serving(answer) as server, server.client(retries=None) as cf:
        with pytest.raises(ServerError):
            await upload_assets(cf, "shop", folder, account_id="a")
