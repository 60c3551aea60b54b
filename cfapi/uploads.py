"""Uploads of several requests: videos that can be resumed (tus), and the static assets of a Worker."""

import base64
import hashlib
from collections.abc import AsyncGenerator, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from anyio import to_thread
from attrs import define, evolve, field

from cfapi._core.auth import ApiToken
from cfapi._core.base_url import checked_base_url
from cfapi._core.call import Call
from cfapi._core.secret import Secret
from cfapi._core.session import Session
from cfapi._core.uploads import CHUNK, File
from cfapi._http.bodies import RequestBody
from cfapi._http.messages import AnyResponse
from cfapi.api.workers.assets.upload import UploadResource
from cfapi.client import Cloudflare
from cfapi.errors import (
    ArgumentError,
    CallError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    OutcomeUnknown,
    ServerError,
    TimedOut,
)

__all__ = ["VideoUpload", "begin_video", "upload_assets", "upload_video"]

# https://tus.io/protocols/resumable-upload
# https://developers.cloudflare.com/stream/uploading-videos/resumable-uploads/
TUS = {"Tus-Resumable": "1.0.0"}
OFFSETS = "application/offset+octet-stream"
PIECE = 50 * 1024 * 1024
RESUMABLE = (OutcomeUnknown, ConnectionFailed, TimedOut, ServerError, Conflict)


class _Unsigned:
    """No credentials: another host than the API's gets none."""

    source = "nothing"

    async def sign(self, method: str, url: str) -> Mapping[str, str]:
        """No headers."""
        return {}


@define
class VideoUpload:
    """An upload of a video that can be resumed, in this process or another one.

    Attributes:
        url: Where it goes on: `VideoUpload(url)` resumes it. Whoever knows it can write to it.
        id: The video's id; empty where the upload was begun elsewhere.
    """

    url: str = field(repr=False)
    id: str = ""

    async def send(self, cf: Cloudflare, path: str | Path, *, piece: int = PIECE) -> None:
        """Send what the server does not have yet.

        After a failure that may pass, the server is asked how much it has, and the rest is sent; it gives up when it
        fails as often in a row as the client's `Retries` allow.

        Args:
            cf: The client.
            path: The video.
            piece: How much is sent in one request, in bytes; a multiple of 256 KiB.

        Raises:
            CallError: The upload failed; it can be resumed.
        """
        if piece < CHUNK or piece % CHUNK:
            raise ArgumentError("The pieces of an upload are multiples of 256 KiB.")
        session, where = _at(cf, self.url)
        path = Path(path)
        size, offset, failures = _size(path), await _offset(session, where), 0
        while offset < size:
            try:
                body = _part_of(path, offset, min(piece, size - offset))
                headers = {**TUS, "Upload-Offset": str(offset)}
                call = evolve(where, method="PATCH", body=body, headers=headers, content_type=OFFSETS)
                offset, failures = _stated(call, await session.send(call, session.parser.checked)), 0
            except RESUMABLE as error:
                offset, before = await _offset(session, where), offset
                failures = failures + 1 if offset == before else 0
                if failures >= session.options.retries.attempts:
                    raise error from None
                await session.clock.sleep(session.options.retries.backoff(failures + 1))


async def upload_video(
    cf: Cloudflare, path: str | Path, *, account_id: str, name: str | None = None, piece: int = PIECE
) -> VideoUpload:
    """Upload a video to Stream in pieces, going on after failures where it stopped.

        video = await upload_video(cf, Path("talk.mp4"), account_id=account_id)
        await wait_until(lambda: cf.stream.get(video.id, account_id=account_id), lambda video: video.ready_to_stream)

    Args:
        cf: The client; its token needs Stream Write.
        path: The video.
        account_id: The account.
        name: Its name; that of the file if left out.
        piece: How much is sent in one request, in bytes; a multiple of 256 KiB, which Stream wants to be 5 MiB or more.

    Raises:
        CallError: The upload failed. To be able to resume it in another process, use `begin_video` and
            `VideoUpload.send` instead.
    """
    path = Path(path)
    upload = await begin_video(cf, _size(path), account_id=account_id, name=name or path.name)
    await upload.send(cf, path, piece=piece)
    return upload


async def begin_video(cf: Cloudflare, size: int, *, account_id: str, name: str) -> VideoUpload:
    """Create a video whose content is sent later, with `VideoUpload.send`.

    Args:
        cf: The client; its token needs Stream Write.
        size: The size of the content, in bytes.
        account_id: The account.
        name: The video's name.
    """
    encoded = base64.b64encode(name.encode()).decode()
    call = cf.stream.create(
        account_id=account_id, tus_resumable="1.0.0", upload_length=size, upload_metadata=f"name {encoded}"
    )
    created = await call.envelope()
    if "Location" not in created.headers:
        raise CallError("POST", f"/accounts/{account_id}/stream", detail="no Location came", status=created.status)
    url = urljoin(f"{cf.base_url}/accounts/{account_id}/stream", created.headers["Location"])
    return VideoUpload(url, created.headers.get("stream-media-id", ""))


def _at(cf: Cloudflare, url: str) -> tuple[Session, Call]:
    """The session for the URL of an upload, and the call that asks how much is there."""
    parts, own = urlsplit(url), urlsplit(cf.base_url)
    is_own = (parts.scheme, parts.netloc) == (own.scheme, own.netloc)
    base = checked_base_url(f"{parts.scheme}://{parts.netloc}")
    session = evolve(cf._session, base_url=base)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    session = session if is_own else evolve(session, credentials=_Unsigned())
    return session, Call("HEAD", parts.path, parts.query, headers=TUS)


async def _offset(session: Session, where: Call) -> int:
    """How many bytes the server has."""
    return _stated(where, await session.send(where, session.parser.checked))


def _stated(call: Call, response: AnyResponse) -> int:
    offset = response.headers.get("Upload-Offset", "")
    if not offset.isdecimal():
        raise call.error(DecodeError, response, detail="it does not say how much was received (Upload-Offset)")
    return int(offset)


def _size(path: Path) -> int:
    return path.stat().st_size


def _part_of(path: Path, start: int, size: int) -> RequestBody:
    async def chunks() -> AsyncGenerator[bytes]:
        with path.open("rb") as file:
            file.seek(start)
            left = size
            while left and (chunk := await to_thread.run_sync(file.read, min(CHUNK, left))):
                left -= len(chunk)
                yield chunk

    return RequestBody(chunks, size)


# --- assets of Workers


async def upload_assets(cf: Cloudflare, script_name: str, folder: str | Path, *, account_id: str) -> str:
    """Upload the files of a folder as the static assets of a Worker; those that are there already are not sent again.

        token = await upload_assets(cf, "shop", Path("public"), account_id=account_id)
        await cf.workers.scripts.update("shop", account_id=account_id, metadata={"assets": {"jwt": token}, ...}, ...)

    https://developers.cloudflare.com/workers/static-assets/direct-upload/

    Args:
        cf: The client; its token needs Workers Scripts Write.
        script_name: The Worker.
        folder: The files, whose paths in it are those of their URLs.
        account_id: The account.

    Returns:
        The token that a version of the Worker takes them over with, for an hour.

    Raises:
        ArgumentError: The folder has no files.
        CallError: A call failed.
    """
    folder = Path(folder)
    files = {_hash(path): path for path in _files(folder)}
    manifest = {
        f"/{path.relative_to(folder).as_posix()}": {"hash": _hash(path), "size": path.stat().st_size}
        for path in _files(folder)
    }
    if not manifest:
        raise ArgumentError(f"{folder} has no files to upload.")
    begun = await cf.workers.scripts.assets.upload.create(script_name, account_id=account_id, manifest=manifest)
    token = str(begun and begun.jwt)
    # Files are named by their content, so that sending one again does no harm.
    session = cf.with_options(idempotent=True)._session  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    uploads = UploadResource(evolve(session, credentials=ApiToken(Secret(token), "the upload's token")))
    for bucket in (begun and begun.buckets) or []:
        body: Any = {name: _as_base64(name, files[name]) for name in bucket}
        done = await uploads.create(account_id=account_id, base64=True, body=body)
        token = (done and done.jwt) or token
    return token


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _hash(path: Path) -> str:
    """What names a file: of its content and its extension, 32 hexadecimal digits."""
    content = base64.b64encode(path.read_bytes()) + path.suffix.removeprefix(".").encode()
    return hashlib.sha256(content).hexdigest()[:32]


def _as_base64(name: str, path: Path) -> File:
    from mimetypes import guess_type

    kind = guess_type(path.name)[0] or "application/octet-stream"
    return File(base64.b64encode(path.read_bytes()), name, kind)
