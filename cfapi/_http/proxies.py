"""Which proxy a request goes through: the client's own, or the one that the environment names."""

from collections.abc import Mapping
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from attrs import field, frozen
from yarl import URL

from cfapi._http.loopback import is_loopback
from cfapi._http.no_proxy import is_exempt
from cfapi.errors import ConfigurationError

ENVIRONMENT = "the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY)"
PORTS = {"http": 80, "https": 443}


@frozen
class Proxies:
    """The proxies of a client by the scheme of the URL; "all" stands for any, and "no" lists exceptions."""

    by_scheme: Mapping[str, str] = field(repr=False)
    from_outside: bool = True
    _by_origin: dict[tuple[str, str], str | None] = field(factory=dict[tuple[str, str], str | None], repr=False)

    @classmethod
    def from_environment(cls) -> "Proxies":
        """What HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say, or else the system's settings."""
        return cls(getproxies())

    @classmethod
    def of(cls, proxy: str | None) -> "Proxies":
        """One proxy for every request, whatever the environment says; None for none at all.

        Raises:
            ConfigurationError: It is not the URL of an HTTP proxy.
        """
        return cls({} if proxy is None else {"all": _checked(proxy, "was given")}, from_outside=False)

    def proxy_for(self, url: str) -> str | None:
        """The proxy of a URL; None where it is reached directly.

        Raises:
            ConfigurationError: The environment names one that can't be used, or the client's own one would receive the
                credentials in plain text.
        """
        if not self.by_scheme:
            return None
        origin = urlsplit(url)[:2]
        if origin not in self._by_origin:
            self._by_origin[origin] = self._of_origin(*origin)
        return self._by_origin[origin]

    def _of_origin(self, scheme: str, netloc: str) -> str | None:
        parts = urlsplit(f"{scheme}://{netloc}")
        host = parts.hostname or ""
        if self.from_outside and (is_loopback(host) or self._is_exempt(host, parts.port or PORTS[scheme])):
            return None
        proxy = self.by_scheme.get(scheme) or self.by_scheme.get("all")
        if not proxy:
            return None
        return _checked(proxy, ENVIRONMENT) if self.from_outside else _only_here(proxy, scheme)

    def _is_exempt(self, host: str, port: int) -> bool:
        """Whether NO_PROXY, or the settings of macOS or Windows, exempt a host."""
        return is_exempt(host, port, self.by_scheme.get("no", "")) or bool(proxy_bypass(host))


def shown(proxy: str) -> str:
    """A proxy without the user and password that it may hold."""
    parts = urlsplit(proxy)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _only_here(proxy: str, scheme: str) -> str:
    """A proxy that was given for a URL. Without TLS it reads the credentials, so it has to be on this machine."""
    if scheme == "http" and not is_loopback(URL(proxy).host or ""):
        raise ConfigurationError(
            f"Through the proxy {shown(proxy)}, http:// would expose the credentials to the network; use https://."
        )
    return proxy


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
