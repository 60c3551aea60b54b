"""What shows that somebody's host name belongs to them, and is to be served by a zone.

Where the name is in another zone of the sandbox, that zone's records decide. Of any other nobody here can tell: its
owner is taken to have done what was asked for.
"""

from cfapi.sandbox.services.owners import zones_around
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import Zone


def points_to(store: Store, host: str, zone: Zone) -> bool:
    """Whether a host name leads to a zone, by a CNAME."""
    home = _home(store, host, zone)
    if home is None:
        return True
    names = {host, f"*.{host.partition('.')[2]}"}
    targets = (each["content"] for each in home.shown_records.values() if _is(each, "CNAME", names))
    return any(f".{target}".endswith(f".{zone.name}") for target in targets)


def publishes(store: Store, name: str, value: str, zone: Zone) -> bool:
    """Whether a TXT record of a name has a value."""
    home = _home(store, name, zone)
    if home is None:
        return True
    return any(each["content"].strip('"') == value for each in home.shown_records.values() if _is(each, "TXT", {name}))


def _is(record: dict[str, object], kind: str, names: set[str]) -> bool:
    return record["type"] == kind and record["name"] in names


def _home(store: Store, host: str, zone: Zone) -> Zone | None:
    """The zone of the sandbox that a host name is in, unless it is the one that is to serve it."""
    found = next(zones_around(store, host.removeprefix("*.")), None)
    return None if found is zone else found
