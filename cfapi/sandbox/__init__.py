"""A local Cloudflare: an HTTP server with zones, certificates and records in it, and faults on request.

    async with Sandbox(zones=250, seed=1) as box:
        async with Cloudflare(base_url=box.url, api_token=box.token) as cf:
            ...

Everything in it follows from the seed and the clock, so two runs see the same world.
"""

from cfapi.sandbox.faults import Fault
from cfapi.sandbox.ledger import Planted, Received
from cfapi.sandbox.quota import Quota
from cfapi.sandbox.server import Sandbox

__all__ = ["Fault", "Planted", "Quota", "Received", "Sandbox"]
