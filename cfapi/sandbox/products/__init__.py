"""Products with rules of their own on top of the generic store.

Each module has a table of what its operations do, and those that list or make things one of how these are kept.
"""

from collections.abc import Mapping

from cfapi.sandbox.generic.answering import Doing
from cfapi.sandbox.generic.places import shape
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
from cfapi.sandbox.products.kept import Kept

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

# By the shapes of their paths.
KEPT: Mapping[str, Kept] = {
    shape(path): kept
    for table in (
        access_apps.KEPT,
        access_policies.KEPT,
        kv.KEPT,
        kv_namespaces.KEPT,
        lists.KEPT,
        load_balancers.KEPT,
        monitors.KEPT,
        pools.KEPT,
        r2_buckets.KEPT,
        r2_domains.KEPT,
        r2_objects.KEPT,
        rulesets.KEPT,
        tunnel_connections.KEPT,
        tunnels.KEPT,
        worker_routes.KEPT,
    )
    for path, kept in table.items()
}
