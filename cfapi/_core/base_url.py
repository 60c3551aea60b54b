"""Where the API is."""

import os
from urllib.parse import urlsplit

from cfapi._http.loopback import is_loopback
from cfapi.errors import ConfigurationError

BASE_URL = "https://api.cloudflare.com/client/v4"


def checked_base_url(given: str | None) -> str:
    """The given base URL, else CLOUDFLARE_BASE_URL, else Cloudflare's own; lower case up to its path, no last slash.

    Raises:
        ConfigurationError: It is not an HTTP URL, or would send credentials over the network in plain text.
    """
    text = (given or os.environ.get("CLOUDFLARE_BASE_URL") or BASE_URL).strip()
    if not _is_base(text):
        raise ConfigurationError("The base URL must look like https://host/path, without user, query or fragment.")
    scheme, host = urlsplit(text).scheme, urlsplit(text).hostname or ""
    if scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"http:// to {host} would expose the credentials to the network; use https://.")
    return urlsplit(text)._replace(netloc=urlsplit(text).netloc.lower()).geturl().rstrip("/")


def _is_base(text: str) -> bool:
    """Whether a text is an HTTP URL of a host and a path, already encoded."""
    if not text.isascii() or not text.isprintable() or not {" ", "@", "?", "#", "\\"}.isdisjoint(text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("https", "http") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # an invalid address or port
        return False
