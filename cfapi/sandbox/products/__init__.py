"""Products with rules of their own on top of the generic store: each module has a table of what its operations do."""

from collections.abc import Mapping

from cfapi.sandbox.generic.answering import Doing
from cfapi.sandbox.products import (
    access_apps,
    access_cas,
    access_policies,
    kv,
    kv_namespaces,
    lists,
    load_balancers,
    monitors,
    pools,
    r2_buckets,
    r2_domains,
    r2_objects,
    r2_settings,
    rulesets,
    scripts,
    tunnel_connections,
    tunnels,
    worker_routes,
)

DOINGS: Mapping[tuple[str, str], Doing] = {
    **access_apps.DOINGS,
    **access_cas.DOINGS,
    **access_policies.DOINGS,
    **kv.DOINGS,
    **kv_namespaces.DOINGS,
    **lists.DOINGS,
    **load_balancers.DOINGS,
    **monitors.DOINGS,
    **pools.DOINGS,
    **r2_buckets.DOINGS,
    **r2_domains.DOINGS,
    **r2_objects.DOINGS,
    **r2_settings.DOINGS,
    **rulesets.DOINGS,
    **scripts.DOINGS,
    **tunnel_connections.DOINGS,
    **tunnels.DOINGS,
    **worker_routes.DOINGS,
}
