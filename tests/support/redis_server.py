"""A real server of Redis or Valkey on a free port of loopback, which tests may stop, pause and empty."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import redis
from attrs import define, field

PROGRAMS = ("redis-server", "valkey-server")
PATIENCE = 30.0


def program(name: str) -> str:
    """Where a server is; the test is skipped where it is not installed."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (Debian's package of that name)")
    return found


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@define(eq=False)
class RedisServer:
    """A server, which keeps nothing on disk: to stop it is to lose all that it holds."""

    program: str
    folder: Path
    port: int = field(factory=free_port)
    options: tuple[str, ...] = ()
    _process: "subprocess.Popen[bytes] | None" = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}"

    @property
    def socket_url(self) -> str:
        return f"unix://{self.folder / 'redis.sock'}"

    def start(self) -> None:
        command = [self.program, "--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--appendonly", "no"]
        command += ["--unixsocket", str(self.folder / "redis.sock"), "--dir", str(self.folder), *self.options]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        self._await()

    def stop(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None:
            self.resume()
            self._process.kill()
            self._process.wait()
            self._process = None

    def pause(self) -> None:
        """Have it accept connections and never reply."""
        self._send(signal.SIGSTOP)

    def resume(self) -> None:
        self._send(signal.SIGCONT)

    def command(self, *words: str) -> Any:
        """What it replies to a command."""
        with redis.Redis.from_url(self.socket_url) as connection:
            return connection.execute_command(*words)

    def use_tls(self) -> int:
        """Listen with TLS, too, as the options say; on which port."""
        port = free_port()
        self.command("CONFIG", "SET", "tls-port", str(port))
        return port

    def _send(self, signal_: signal.Signals) -> None:
        assert self._process is not None
        os.kill(self._process.pid, signal_)

    def _await(self) -> None:
        ends = time.monotonic() + PATIENCE
        while True:
            try:
                self.command("PING")
            except redis.ConnectionError:
                if time.monotonic() > ends:
                    raise
                time.sleep(0.01)  # another process starts
            else:
                return


@contextmanager
def redis_server(name: str, folder: Path, *options: str) -> Iterator[RedisServer]:
    """A server that runs while the test does."""
    server = RedisServer(program(name), folder, options=options)
    server.start()
    try:
        yield server
    finally:
        server.stop()
