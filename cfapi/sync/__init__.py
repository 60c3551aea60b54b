"""The same without await: `from cfapi.sync import Cloudflare`.

    with Cloudflare() as cf:                              # CLOUDFLARE_API_TOKEN
        for zone in cf.zones.list(status="active"):       # fetches every page, lazily
            print(zone.name)

Arguments, results, errors and options are those of `cfapi`. The calls are made by an asynchronous client in an event
loop of their own, which all synchronous clients of a process share.
"""

from cfapi.sync.calls import Call, Listing, Method
from cfapi.sync.client import Cloudflare
from cfapi.sync.iterators import AwaitedIterator, ItemIterator
from cfapi.sync.pages import Pages
from cfapi.sync.streams import PartStream, Reply, Stream
from cfapi.sync.waiting import wait_until

__all__ = [
    "AwaitedIterator",
    "Call",
    "Cloudflare",
    "ItemIterator",
    "Listing",
    "Method",
    "Pages",
    "PartStream",
    "Reply",
    "Stream",
    "wait_until",
]
