"""Uploads of several requests, without await."""

import inspect
from pathlib import Path
from typing import Any, cast

import pytest
from anyio.from_thread import BlockingPortal

import cfapi.uploads
from cfapi import ArgumentError
from cfapi.sync import Cloudflare, uploads
from tests.support.loopback import Reply, Seen, ok, serving

CONTENT = bytes(range(256)) * 1024 * 2  # two pieces
PIECE = 256 * 1024


class Stream:
    """A server of resumable uploads."""

    def __init__(self) -> None:
        self.content = b""

    def answer(self, seen: Seen) -> Any:
        if seen.method == "POST":
            return Reply(status=201, headers={"Location": "/v4/uploads/u", "stream-media-id": "video"})
        self.content += seen.body
        return Reply(status=204, headers={"Upload-Offset": str(len(self.content))})


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "talk.mp4"
    path.write_bytes(CONTENT)
    return path


def test_a_video_is_uploaded_in_pieces(portal: BlockingPortal, video: Path):
    stream = Stream()
    with portal.wrap_async_context_manager(serving(stream.answer)) as server:
        with Cloudflare("t", base_url=server.url, rate_limit=None) as cf:
            upload = uploads.upload_video(cf, video, account_id="a", piece=PIECE)

    assert stream.content == CONTENT
    assert isinstance(upload, uploads.VideoUpload)
    assert upload.id == "video"


def test_a_video_that_was_begun_elsewhere_is_sent(portal: BlockingPortal, video: Path):
    stream = Stream()
    with portal.wrap_async_context_manager(serving(stream.answer)) as server:
        with Cloudflare("t", base_url=server.url, rate_limit=None) as cf:
            begun = uploads.begin_video(cf, len(CONTENT), account_id="a", name="talk")
            stream.content = CONTENT[:PIECE]
            uploads.VideoUpload(begun.url).send(cf, video, piece=PIECE)
            with pytest.raises(ArgumentError, match="multiples of 256 KiB"):
                begun.send(cf, video, piece=1)

    assert stream.content == CONTENT


def test_assets_that_are_there_already_are_taken_over(portal: BlockingPortal, tmp_path: Path):
    (tmp_path / "index.html").write_text("<p>")

    def complete(_: Seen) -> Any:
        return ok({"jwt": "session", "buckets": []})

    with portal.wrap_async_context_manager(serving(complete)) as server:
        with Cloudflare("t", base_url=server.url, rate_limit=None) as cf:
            assert uploads.upload_assets(cf, "shop", tmp_path, account_id="a") == "session"


@pytest.mark.parametrize("name", ["upload_video", "begin_video", "upload_assets"])
def test_the_arguments_are_those_with_await(name: str):
    own, other = getattr(uploads, name), getattr(cfapi.uploads, name)

    assert list(inspect.signature(own).parameters) == list(inspect.signature(other).parameters)
    assert "await" not in own.__doc__
    assert uploads.__all__ == cfapi.uploads.__all__


def test_a_str_where_a_file_goes_is_refused_before_any_request():
    with Cloudflare("t", base_url="http://127.0.0.1:9", rate_limit=None) as cf:
        with pytest.raises(ArgumentError, match=r"file: A str is no file: give Path"):
            cf.dns.records.import_(zone_id="z", file=cast("Any", "zone.txt"))
