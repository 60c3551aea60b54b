"""Which proxy a request goes through: the client's own, or the one that the environment names."""

from collections.abc import Mapping
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from attrs import field, frozen
from yarl import URL

from cfapi.errors import ConfigurationError

ENVIRONMENT = "the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY)"


@frozen
class Proxies:
    """The proxies of a client by the scheme of the URL; "all" stands for any."""

    by_scheme: Mapping[str, str] = field(repr=False)
    follow_no_proxy: bool = True

    @classmethod
    def from_environment(cls) -> "Proxies":
        """What HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say."""
        return cls(getproxies())

    @classmethod
    def of(cls, proxy: str | None) -> "Proxies":
        """One proxy for every request, whatever the environment says; None for none at all.

        Raises:
            ConfigurationError: It is not the URL of an HTTP proxy.
        """
        return cls({} if proxy is None else {"all": _checked(proxy, "was given")}, follow_no_proxy=False)

    def proxy_for(self, url: str) -> str | None:
        """The proxy of a URL; None where it is reached directly.

        Raises:
            ConfigurationError: The environment names one that can't be used.
        """
        if not self.by_scheme:
            return None
        parts = urlsplit(url)
        if self.follow_no_proxy and (proxy_bypass(parts.netloc) or proxy_bypass(parts.hostname or "")):
            return None
        proxy = self.by_scheme.get(parts.scheme) or self.by_scheme.get("all")
        return _checked(proxy, ENVIRONMENT) if proxy else None


def _checked(given: str, named_by: str) -> str:
    """A proxy's URL; the scheme may be left out, as curl allows. It may hold a password, so no error shows it."""
    proxy = given if "://" in given else f"http://{given}"
    try:
        usable = urlsplit(proxy).scheme in ("http", "https") and bool(URL(proxy).host)
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError(
            f"The proxy that {named_by} must look like http://host:port; cfapi supports HTTP proxies only."
        )
    return proxy
