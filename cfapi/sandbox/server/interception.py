"""For programs with a fixed address of Cloudflare: a proxy and a certificate by which they reach the sandbox.

A program that follows HTTPS_PROXY asks the proxy for a tunnel to api.cloudflare.com, and gets one to the sandbox, which
shows a certificate of an authority made for this purpose. Tunnels to anywhere else are refused: nothing leaves this
machine.
"""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias

import attrs

if TYPE_CHECKING:
    import trustme

HOST = "api.cloudflare.com"
LOOPBACK = "127.0.0.1"
_TARGET = f"{HOST}:443"
_LONGEST_HEAD = 16 * 1024
_CHUNK = 64 * 1024
# Seconds: so long a client may take for its head, and a tunnel may be silent on both sides.
_HEAD_TIMEOUT, _IDLE_TIMEOUT = 30.0, 600.0
_OPEN = b"HTTP/1.1 200 Connection established\r\n\r\n"
_REFUSED = (
    "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {length}\r\n"
    "Connection: close\r\n\r\n{text}"
)
# What each kind of program calls the file of authorities that it trusts.
CERTIFICATE_VARIABLES = (
    "SSL_CERT_FILE",  # OpenSSL, Go on Linux, Python's ssl and httpx
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS",
    "DENO_CERT",
    "AWS_CA_BUNDLE",
)

Listen: TypeAlias = Callable[[ssl.SSLContext], AbstractAsyncContextManager[int]]


@attrs.frozen
class Interception:
    """What a program needs to reach the sandbox at the address of Cloudflare.

    Attributes:
        proxy: The URL of the proxy.
        certificate: The certificate of the authority (PEM), while the interception lasts.
        token: A token that may do everything.
    """

    proxy: str
    certificate: Path
    token: str = attrs.field(repr=False)

    @property
    def environment(self) -> dict[str, str]:
        """The variables under which a program reaches the sandbox; those that are empty must be empty or unset."""
        certificates = dict.fromkeys(CERTIFICATE_VARIABLES, str(self.certificate))
        proxies = {"HTTPS_PROXY": self.proxy, "https_proxy": self.proxy, "NO_PROXY": "", "no_proxy": ""}
        return {
            **proxies,
            **certificates,
            "NODE_USE_ENV_PROXY": "1",  # Node.js follows HTTPS_PROXY from version 24 on, if it is told to
            "CLOUDFLARE_API_TOKEN": self.token,
            "CLOUDFLARE_BASE_URL": "",
        }


@attrs.define
class Authority:
    """A certificate authority that lives as long as the interception; its key is never written."""

    _authority: "trustme.CA"

    @classmethod
    def made(cls) -> "Authority":
        """A new one.

        Raises:
            RuntimeError: The package that makes certificates is missing.
        """
        try:
            import trustme
        except ImportError:
            raise RuntimeError('Intercepting needs one more package: pip install "cfapi-sdk[sandbox]"') from None
        return cls(trustme.CA(organization_name="cfapi sandbox"))

    def context(self) -> ssl.SSLContext:
        """How a server shows that it is Cloudflare."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.set_alpn_protocols(["http/1.1"])
        self._authority.issue_cert(HOST).configure_cert(context)  # pyright: ignore[reportUnknownMemberType]  # or pyOpenSSL's
        return context

    def write(self, folder: Path) -> Path:
        """Write its certificate."""
        path = folder / "authority.pem"
        self._authority.cert_pem.write_to_path(path)
        return path


@asynccontextmanager
async def intercepting(token: str, listen: Listen, port: int = 0) -> AsyncGenerator[Interception]:
    """Serve as api.cloudflare.com while the `async with` lasts.

    Args:
        token: The token to tell.
        listen: An async context manager that serves with TLS, and gives its port.
        port: The port of the proxy; 0 takes a free one.

    Raises:
        RuntimeError: The package that makes certificates is missing.
        OSError: The port is taken.
    """
    authority = Authority.made()
    with TemporaryDirectory(prefix="cfapi-sandbox-") as folder:
        async with listen(authority.context()) as secure, _proxy(secure, port) as own:
            yield Interception(f"http://{LOOPBACK}:{own}", authority.write(Path(folder)), token)


@asynccontextmanager
async def _proxy(secure: int, port: int) -> AsyncGenerator[int]:
    """A proxy that makes tunnels to one port of this machine; gives its own port."""
    tunnels: set[asyncio.Task[None]] = set()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # A task of our own: until Python 3.12, asyncio reports one of its own as broken when it is cancelled.
        task = asyncio.create_task(_serve(reader, writer, secure))
        tunnels.add(task)
        task.add_done_callback(tunnels.discard)

    server = await asyncio.start_server(accept, LOOPBACK, port, limit=_LONGEST_HEAD)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        running = list(tunnels)
        for tunnel in running:
            tunnel.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, secure: int) -> None:
    """Read what a client wants, and give it its tunnel, or say why not."""
    try:
        with suppress(ConnectionError, TimeoutError):
            head = await _head(reader)
            if head is None:
                return
            if (refused := _refusal(head)) is not None:
                writer.write(refused)
                await writer.drain()
                return
            await _tunnel(reader, writer, secure)
    finally:
        writer.close()


async def _head(reader: asyncio.StreamReader) -> bytes | None:
    """The head of a request; None where it is too long, or ends before its empty line.

    Lines may end in LF alone (RFC 9112, section 2.2).
    """
    head = b""
    with suppress(ValueError):  # a line that is too long
        async with asyncio.timeout(_HEAD_TIMEOUT):
            while len(head) <= _LONGEST_HEAD and (line := await reader.readline()):
                head += line
                if line in {b"\r\n", b"\n"}:
                    return head
    return None


async def _tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, secure: int) -> None:
    """Hand on what both sides say, until the sandbox has ended, or neither says anything for long."""
    far_reader, far_writer = await asyncio.open_connection(LOOPBACK, secure)
    try:
        async with asyncio.timeout(_IDLE_TIMEOUT) as idle:
            writer.write(_OPEN)
            sending = asyncio.create_task(_pump(reader, far_writer, idle))
            try:
                await _pump(far_reader, writer, idle)
            finally:
                sending.cancel()
                await asyncio.gather(sending, return_exceptions=True)
    finally:
        far_writer.close()


def _refusal(head: bytes) -> bytes | None:
    """The response to a request that gets no tunnel; None where it gets one."""
    line = head.partition(b"\n")[0].removesuffix(b"\r").decode("latin-1").split(" ")
    method, target = (line[0], line[1]) if len(line) == 3 else ("", "")  # noqa: PLR2004  # RFC 9112, section 3
    if method == "CONNECT" and target.lower() == _TARGET:
        return None
    status = "403 Forbidden" if method == "CONNECT" else "405 Method Not Allowed"
    text = f"This is the proxy of a sandbox: it makes tunnels to {_TARGET}, and nowhere else.\n"
    return _REFUSED.format(status=status, length=len(text), text=text).encode()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, idle: asyncio.Timeout) -> None:
    """Hand on what comes, until nothing more does; each time, the tunnel may be silent as long again."""
    with suppress(ConnectionError):
        while data := await reader.read(_CHUNK):
            idle.reschedule(asyncio.get_running_loop().time() + _IDLE_TIMEOUT)
            writer.write(data)
            await writer.drain()
    with suppress(OSError, RuntimeError):  # the other side may have gone
        writer.write_eof()
