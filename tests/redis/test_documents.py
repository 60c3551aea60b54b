"""What docs/rate-limits.md shows of the limiter in Redis works as it stands there."""

import pytest

from tests.support.documents import run_session
from tests.support.loopback import TOKEN, ok, serving
from tests.support.redis_server import RedisServer


async def test_the_session_of_many_processes_runs(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    async with serving(ok([], result_info={"page": 1, "total_pages": 1})) as server:
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", TOKEN)
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", server.url)
        await run_session("rate-limits.md", only="redis_url", redis_url=redis.url)

    assert capsys.readouterr().out.splitlines() == ["1199"]
