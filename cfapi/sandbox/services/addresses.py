"""Where the sandbox is, as the one who asks sees it: for URLs in its responses."""

from cfapi.sandbox.http.request import Request
from cfapi.sandbox.http.routing import BASE

_SECURE = "api.cloudflare.com"


def base_url(request: Request) -> str:
    """The base URL of the API without a slash at its end; under Cloudflare's own name the sandbox serves TLS alone."""
    host = request.headers.get("Host", "127.0.0.1")
    return f"{'https' if host.partition(':')[0] == _SECURE else 'http'}://{host}{BASE}"
