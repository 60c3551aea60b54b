"""Which hosts are reached through a proxy: the decision by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import ConfigurationError
from cfapi._core.base_url import checked_base_url
from cfapi._http.loopback import is_loopback
from cfapi._http.no_proxy import is_exempt
from cfapi._http.proxies import Proxies, shown

PROXY = "http://user:pa55word@10.0.0.1:3128"
HERE = [
    "localhost",
    "LocalHost",
    "localhost.",
    "api.localhost",
    "a.b.localhost.",
    "127.0.0.1",
    "127.0.0.53",
    "127.255.255.254",
    "::1",
    "0:0:0:0:0:0:0:1",
    "::ffff:127.0.0.1",
]
ELSEWHERE = [
    "api.cloudflare.com",
    "localhost.example.com",
    "notlocalhost",
    "localhost.evil",
    "127.0.0.1.example.com",
    "128.0.0.1",
    "126.255.255.255",
    "192.0.2.1",
    "::2",
    "::ffff:10.0.0.1",
    "",
    ".",
]


def url_of(host: str, scheme: str = "http") -> str:
    return f"{scheme}://[{host}]:8080/v4" if ":" in host else f"{scheme}://{host}:8080/v4"


def test_what_the_settings_of_the_system_exempt_is_reached_directly(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cfapi._http.proxies.proxy_bypass", lambda host: host == "exempt.example")
    proxies = Proxies({"https": PROXY})

    assert proxies.proxy_for("https://exempt.example/v4") is None
    assert proxies.proxy_for("https://other.example/v4") == PROXY


@pytest.mark.parametrize("host", HERE)
def test_this_machine_is_recognised_in_all_its_spellings(host):
    assert is_loopback(host)


@pytest.mark.parametrize("host", ELSEWHERE)
def test_other_hosts_are_not_this_machine(host):
    assert not is_loopback(host)


@given(st.text())
def test_any_text_is_a_host_or_not(text):
    assert is_loopback(text) in (True, False)


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("host", HERE)
def test_this_machine_is_never_reached_through_a_proxy_of_the_environment(host, scheme):
    proxies = Proxies({"http": PROXY, "https": PROXY, "all": PROXY})

    assert proxies.proxy_for(url_of(host, scheme)) is None


@pytest.mark.parametrize("by_scheme", [{"https": PROXY}, {"all": PROXY}, {"https": PROXY, "all": "http://other"}])
def test_other_hosts_are(by_scheme):
    assert Proxies(by_scheme).proxy_for("https://api.cloudflare.com/client/v4/zones?page=1") == PROXY


def test_a_proxy_for_another_scheme_is_not_used():
    assert Proxies({"http": PROXY}).proxy_for("https://api.cloudflare.com/") is None


def test_a_proxy_that_was_given_is_used_for_this_machine_if_it_is_on_it():
    proxies = Proxies.of("http://localhost:8080")

    assert proxies.proxy_for("http://127.0.0.1:9/v4") == "http://localhost:8080"


def test_a_proxy_that_was_given_elsewhere_carries_only_tunnels():
    proxies = Proxies.of(PROXY)

    assert proxies.proxy_for("https://127.0.0.1:9/v4") == PROXY
    with pytest.raises(ConfigurationError, match=r"Through the proxy http://10\.0\.0\.1:3128, http://"):
        proxies.proxy_for("http://127.0.0.1:9/v4")


def test_a_proxy_is_shown_without_its_user_and_password():
    assert shown("http://user:pa55@word@10.0.0.1:3128") == "http://10.0.0.1:3128"
    assert shown("https://[::1]:3128/path") == "https://[::1]:3128"


@pytest.mark.parametrize("host", ["api.example.com", "10.0.0.1", "192.0.2.1", "[::2]", "127.0.0.1.example.com"])
def test_plain_http_to_another_host_is_refused_since_it_would_expose_the_token(host):
    with pytest.raises(ConfigurationError, match="would expose the credentials to the network"):
        checked_base_url(f"http://{host}/v4")


# --- NO_PROXY

EXEMPT = [
    ("*", "api.example.com", 443),
    ("example.com", "example.com", 443),
    ("example.com", "api.example.com", 443),
    (".example.com", "api.example.com", 443),
    ("*.example.com", "api.example.com", 443),
    ("EXAMPLE.com", "api.Example.COM", 443),
    ("example.com.", "api.example.com", 443),
    ("example.com", "api.example.com.", 443),
    ("other, example.com", "example.com", 443),
    ("other example.com", "example.com", 443),
    ("other\texample.com\n", "example.com", 443),
    (",,example.com,", "example.com", 443),
    ("example.com:443", "api.example.com", 443),
    ("10.1.2.3", "10.1.2.3", 443),
    ("10.1.2.3:8443", "10.1.2.3", 8443),
    ("10.0.0.0/8", "10.1.2.3", 443),
    ("10.9.9.9/8", "10.1.2.3", 443),
    ("fd00::/8", "fd12::1", 443),
    ("fd12::1", "fd12::1", 443),
    ("[fd12::1]", "fd12::1", 443),
    ("[fd12::1]:443", "fd12::1", 443),
    ("fd12:0:0:0::1", "fd12::1", 443),
    ("intranet", "intranet", 443),
]
NOT_EXEMPT = [
    ("", "example.com", 443),
    (",", "example.com", 443),
    (".", "example.com", 443),
    ("*.", "example.com", 443),
    ("example.com", "notexample.com", 443),
    ("example.com", "example.com.evil", 443),
    ("api.example.com", "example.com", 443),
    ("example.com:8443", "example.com", 443),
    ("example.com:port", "example.com", 443),
    ("example", "example.com", 443),
    ("10.0.0.0/8", "11.1.2.3", 443),
    ("10.0.0.0/99", "10.1.2.3", 443),
    ("10.0.0.0/8", "example.com", 443),
    ("fd00::/8", "10.1.2.3", 443),
    ("[fd12::1]:8443", "fd12::1", 443),
    ("1.2.3", "10.1.2.3", 443),
    ("2.3", "1.2.3.4", 443),
]


@pytest.mark.parametrize(("no_proxy", "host", "port"), EXEMPT)
def test_no_proxy_exempts_in_all_usual_forms(no_proxy, host, port):
    assert is_exempt(host, port, no_proxy)


@pytest.mark.parametrize(("no_proxy", "host", "port"), NOT_EXEMPT)
def test_no_proxy_exempts_nothing_else(no_proxy, host, port):
    assert not is_exempt(host, port, no_proxy)


@given(st.text(), st.text())
def test_any_text_can_be_in_no_proxy(no_proxy, host):
    assert is_exempt(host, 443, no_proxy) in (True, False)


@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_no_proxy_of_the_environment_is_followed(monkeypatch, name):
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv(name, "10.0.0.0/8")
    proxies = Proxies.from_environment()

    assert proxies.proxy_for("https://10.1.2.3/v4") is None
    assert proxies.proxy_for("https://11.1.2.3/v4") == PROXY
