"""Redirects: a signed request never leaves its origin, and a change is not sent twice."""

from urllib.parse import quote, urldefrag, urljoin, urlsplit

from cfapi._core.call import Call
from cfapi._core.failures import refused_redirect
from cfapi._http.messages import AnyResponse

MAX_REDIRECTS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# RFC 3986, section 2: what a URL may contain unescaped.
URL_SAFE = ":/?#[]@!$&'()*+,;=%-._~"


def redirected(call: Call, response: AnyResponse, url: str, redirects: int) -> str:
    """Where a redirect leads.

    Args:
        call: What was redirected.
        response: The redirect.
        url: The URL that it came from.
        redirects: How many there were so far, this one included.

    Raises:
        AttemptFailed: It must not be followed.
    """
    target = _target(response, url)
    if target is None:
        raise refused_redirect(call, response, "it redirects to an address that can't be read")
    if _origin(target) != _origin(url):
        raise refused_redirect(call, response, f"it redirects to another host ({_host(target)})")
    if call.method not in ("GET", "HEAD"):
        raise refused_redirect(call, response, "it redirects a call that is not a GET")
    if redirects > MAX_REDIRECTS:
        raise refused_redirect(call, response, "it redirects too often")
    return target


def _host(url: str) -> str:
    """The host and port of a URL, without the user and password that it may hold."""
    return urlsplit(url).netloc.rpartition("@")[2]


def _origin(url: str) -> tuple[str, str]:
    """Scheme, host and port, which are the same in capitals (RFC 3986, section 6.2.2.1)."""
    return urlsplit(url).scheme, urlsplit(url).netloc.lower()


def _target(response: AnyResponse, url: str) -> str | None:
    """The `Location` as a URL to send, so without its fragment; None where there is none that can be read."""
    try:
        location = quote(response.headers.get("location", ""), safe=URL_SAFE, errors="surrogateescape")
        return urldefrag(urljoin(url, location)).url if location else None
    except ValueError:
        return None
