"""Whose things are: accounts own what is theirs and what is their zones'."""

from collections.abc import Iterator

from cfapi.sandbox.http.request import place_of
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResources
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import Zone


def account(request: ResourceRequest) -> str:
    """The account that the call is about, by its path or by that of its zone."""
    return request.zone().account_id if request.parts[0] == "zones" else request.args["account_id"]


def in_account(request: ResourceRequest, what: str) -> Iterator[StoredResources]:
    """The collections of the account and of its zones that are called `what`; zones without one are left alone."""
    owner = account(request)
    for path, things in list(request.resources.collections.items()):
        _, *place, name = path.split("/", maxsplit=3)
        if name == what and place_of(request.store, place).account == owner:
            yield things


def zones_around(store: Store, host: str) -> Iterator[Zone]:
    """The zones that a host name is in, the nearest first."""
    labels = host.split(".")
    for index in range(len(labels)):
        zone = store.zones.named(".".join(labels[index:]))
        if zone is not None:
            yield zone
