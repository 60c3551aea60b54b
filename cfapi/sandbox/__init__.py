"""A local Cloudflare: an HTTP server with zones, certificates and records in it, and faults on request.

    async with Sandbox(zones=250, seed=1) as box:
        async with Cloudflare(base_url=box.url, api_token=box.token) as cf:
            ...

Everything in it follows from the seed and the clock, so two runs see the same world. Names load on first use: pytest
loads this package for its fixtures wherever cfapi is installed, and most tests start no server.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cfapi.sandbox.auth.rate_limit import Quota
    from cfapi.sandbox.faults.fault import Fault
    from cfapi.sandbox.http.request_log import RecordedRequest
    from cfapi.sandbox.seed.seeded_findings.context import SeededFinding
    from cfapi.sandbox.server.interception import Interception
    from cfapi.sandbox.server.sandbox import Sandbox

_HOME_OF = {
    "Fault": "faults.fault",
    "Interception": "server.interception",
    "Quota": "auth.rate_limit",
    "RecordedRequest": "http.request_log",
    "Sandbox": "server.sandbox",
    "SeededFinding": "seed.seeded_findings.context",
}

__all__ = ["Fault", "Interception", "Quota", "RecordedRequest", "Sandbox", "SeededFinding"]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__]
