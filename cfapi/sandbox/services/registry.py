"""All operations of the API, each with what serves it: its product's own handler, or what its schema says."""

import functools
from collections.abc import Mapping

import attrs

from cfapi.sandbox.auth.policies import need
from cfapi.sandbox.http.routing import Route, Router
from cfapi.sandbox.schema import crud
from cfapi.sandbox.schema.catalog import operations
from cfapi.sandbox.schema.classify import shape
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler
from cfapi.sandbox.services import ips, lists, rulesets
from cfapi.sandbox.services.access import applications, certificate_authorities
from cfapi.sandbox.services.access import policies as access_policies
from cfapi.sandbox.services.accounts import accounts, tokens, user
from cfapi.sandbox.services.dns import dnssec, records, scan, zone_files
from cfapi.sandbox.services.kv import namespaces as kv_namespaces
from cfapi.sandbox.services.kv import values as kv_values
from cfapi.sandbox.services.load_balancing import load_balancers, monitors, pools
from cfapi.sandbox.services.r2 import buckets, domains, objects
from cfapi.sandbox.services.r2 import settings as r2_settings
from cfapi.sandbox.services.ssl import certificate_packs, custom_certificates, universal
from cfapi.sandbox.services.tunnels import connections, tunnels
from cfapi.sandbox.services.workers import routes as worker_routes
from cfapi.sandbox.services.workers import scripts
from cfapi.sandbox.services.zones import page_rules, settings, zones

HANDLERS: Mapping[tuple[str, str], Handler] = {
    **applications.HANDLERS,
    **certificate_authorities.HANDLERS,
    **access_policies.HANDLERS,
    **kv_values.HANDLERS,
    **kv_namespaces.HANDLERS,
    **lists.HANDLERS,
    **load_balancers.HANDLERS,
    **monitors.HANDLERS,
    **pools.HANDLERS,
    **buckets.HANDLERS,
    **domains.HANDLERS,
    **objects.HANDLERS,
    **r2_settings.HANDLERS,
    **rulesets.HANDLERS,
    **scripts.HANDLERS,
    **connections.HANDLERS,
    **tunnels.HANDLERS,
    **worker_routes.HANDLERS,
}

# By the shapes of their paths.
COLLECTIONS: Mapping[str, CollectionSpec] = {
    shape(path): spec
    for table in (
        applications.COLLECTIONS,
        access_policies.COLLECTIONS,
        kv_values.COLLECTIONS,
        kv_namespaces.COLLECTIONS,
        lists.COLLECTIONS,
        load_balancers.COLLECTIONS,
        monitors.COLLECTIONS,
        pools.COLLECTIONS,
        buckets.COLLECTIONS,
        domains.COLLECTIONS,
        objects.COLLECTIONS,
        rulesets.COLLECTIONS,
        connections.COLLECTIONS,
        tunnels.COLLECTIONS,
        worker_routes.COLLECTIONS,
    )
    for path, spec in table.items()
}

OWN: tuple[Route, ...] = (
    *accounts.ROUTES,
    *certificate_packs.ROUTES,
    *custom_certificates.ROUTES,
    *dnssec.ROUTES,
    *ips.ROUTES,
    *page_rules.ROUTES,
    *records.ROUTES,
    *scan.ROUTES,
    *settings.ROUTES,
    *universal.ROUTES,
    *tokens.ROUTES,
    *user.ROUTES,
    *zone_files.ROUTES,
    *zones.ROUTES,
)
# The collections that they keep, by their shape.
OWN_COLLECTIONS = frozenset(shape(route.path).removesuffix("/{}") for route in OWN if route.path.endswith("}"))


@functools.cache
def router() -> Router:
    """The routes to all operations of the API."""
    own = {route.shape: route for route in OWN}
    handlers = dict(HANDLERS)
    routes: list[Route] = []
    for operation in operations():
        needed = need(operation.verb, operation.permissions)
        route = own.pop((operation.verb, shape(operation.path)), None)
        made = route or Route(
            operation.verb,
            operation.path,
            crud.handler(OWN_COLLECTIONS, handlers.pop((operation.verb, operation.path), None)),
        )
        routes.append(attrs.evolve(made, need=needed, operation=operation))
    assert not (left := [*own, *handlers]), f"the API has no {', '.join(map(' '.join, left))}"
    return Router(routes)
