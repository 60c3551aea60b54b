"""A local Cloudflare: an HTTP server with zones, certificates and records in it, and faults on request.

    async with Sandbox(zones=250, seed=1) as box:
        async with Cloudflare(base_url=box.url, api_token=box.token) as cf:
            ...

Everything in it follows from the seed and the clock, so two runs see the same world. Names load on first use: pytest
loads this package for its fixtures wherever cfapi is installed, and most tests start no server.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cfapi.sandbox.faults import Fault
    from cfapi.sandbox.ledger import Planted, Received
    from cfapi.sandbox.quota import Quota
    from cfapi.sandbox.server import Sandbox

_HOME_OF = {"Fault": "faults", "Planted": "ledger", "Quota": "quota", "Received": "ledger", "Sandbox": "server"}

__all__ = ["Fault", "Planted", "Quota", "Received", "Sandbox"]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__]
