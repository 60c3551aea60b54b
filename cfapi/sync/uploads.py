"""`cfapi.uploads` without await: `from cfapi.sync.uploads import upload_video`."""

from collections.abc import Callable, Coroutine
from functools import update_wrapper
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from attrs import define, field

from cfapi import client, uploads
from cfapi.sync.bridge import Bridge
from cfapi.sync.client import Cloudflare

__all__ = ["VideoUpload", "begin_video", "upload_assets", "upload_video"]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")


@define
class VideoUpload:
    """An upload of a video that can be resumed, in this process or another one.

    Attributes:
        url: Where it goes on: `VideoUpload(url)` resumes it. Whoever knows it can write to it.
        id: The video's id; empty where the upload was begun elsewhere.
    """

    url: str = field(repr=False)
    id: str = ""

    def send(self, cf: Cloudflare, path: Path, *, piece: int = uploads.PIECE) -> None:
        """Send what the server does not have yet; arguments and errors as for `cfapi.uploads.VideoUpload.send`."""
        upload = uploads.VideoUpload(self.url, self.id)
        bridge = _bridge_of(cf)
        bridge.run(upload.send(bridge.client, path, piece=piece))


def _bridged(
    function: Callable[Concatenate[client.Cloudflare, P], Coroutine[Any, Any, T]], made: Callable[[T], R]
) -> Callable[Concatenate[Cloudflare, P], R]:
    """A function that takes a client, without await."""

    def call(cf: Cloudflare, /, *args: P.args, **kwargs: P.kwargs) -> R:
        bridge = _bridge_of(cf)
        return made(bridge.run(function(bridge.client, *args, **kwargs)))

    update_wrapper(call, function)
    call.__module__, call.__doc__ = __name__, (function.__doc__ or "").replace("await ", "")
    call.__annotations__ = {**function.__annotations__, "cf": Cloudflare}
    return call


def _bridge_of(cf: Cloudflare) -> Bridge:
    return cf._bridge  # pyright: ignore[reportPrivateUsage]


def _own(upload: uploads.VideoUpload) -> VideoUpload:
    return VideoUpload(upload.url, upload.id)


begin_video = _bridged(uploads.begin_video, _own)
upload_video = _bridged(uploads.upload_video, _own)
upload_assets = _bridged(uploads.upload_assets, str)
