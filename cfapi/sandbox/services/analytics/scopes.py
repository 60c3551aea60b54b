"""Whose data a query asks for: zones, or one account, by the filters that the API has for them.

https://developers.cloudflare.com/analytics/graphql-api/features/filtering/
"""

import itertools
from typing import TYPE_CHECKING, Any

from cfapi.sandbox.auth.policies import Need
from cfapi.sandbox.json_values import as_object
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.services.analytics.datasets import AccountScope
from cfapi.sandbox.services.analytics.refused import Refused
from cfapi.sandbox.state.zone import Zone

if TYPE_CHECKING:
    from cfapi.sandbox.services.analytics.dataset_types import Info

# https://developers.cloudflare.com/analytics/graphql-api/limits/
MOST_ZONES_AT_ONCE = 10
_NEED = Need(frozenset({"Analytics Read", "Account Analytics Read"}), writes=False)


def zones(_root: Any, info: "Info", **asked: Any) -> list[Zone]:
    """The zones that are asked for by id, or the first ones that the caller may see; in the order of their ids."""
    wanted = _tags("zoneTag", asked.get("filter"))
    most = min(asked.get("limit") or MOST_ZONES_AT_ONCE, MOST_ZONES_AT_ONCE)
    if wanted is None:
        return _first_zones(info.context, str(as_object(asked.get("filter")).get("zoneTag_gt", "")), most)
    if len(wanted) > MOST_ZONES_AT_ONCE:
        raise Refused("in combination, your request queries too many nodes, zones and accounts", 429)
    known = info.context.store.zones
    if refused := [id for id in wanted if not _may(info.context, known.get(id))]:
        raise Refused(f"zones [{', '.join(refused)}] are not authorized", 403)
    return [known[id] for id in sorted(wanted)][:most]


def _first_zones(request: ResourceRequest, after: str, most: int) -> list[Zone]:
    known = request.store.zones
    later = (known[id] for id in sorted(known) if id > after)
    return list(itertools.islice((zone for zone in later if _may(request, zone)), most))


def _may(request: ResourceRequest, zone: Zone | None) -> bool:
    return zone is not None and request.caller.may(_NEED, zone.place)


def _tags(tag: str, filter: Any) -> list[str] | None:
    """The ids that a filter names; None where it names none."""
    wanted = as_object(filter)
    if len(wanted) > 1 or not wanted.keys() <= {tag, f"{tag}_gt", f"{tag}_in"}:
        raise Refused(f"error parsing args: a filter has one of {tag}, {tag}_gt and {tag}_in")
    if tag in wanted:
        return [str(wanted[tag])]
    several = wanted.get(f"{tag}_in")
    return several if several is None else list(dict.fromkeys(map(str, several)))


def accounts(_root: Any, info: "Info", **asked: Any) -> list[AccountScope]:
    """The one account that is asked for."""
    wanted, request = _tags("accountTag", asked.get("filter")), info.context
    if wanted is None or len(wanted) != 1:
        raise Refused("error parsing args: a query of accounts needs the accountTag of one in its filter")
    account = request.store.accounts.get(wanted[0])
    if account is None or not request.caller.may(_NEED, account.place):
        raise Refused("not authorized for that account", 403)
    return [AccountScope(account, request.store)]
